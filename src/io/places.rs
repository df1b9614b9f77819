//! Where the program keeps what belongs to a person and not to an audit.

use std::env;
use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

/// The folder of the settings: `TOUCHPOINT_CONFIG_DIR`, else the system's own place.
pub fn config() -> Option<PathBuf> {
    from_environment("TOUCHPOINT_CONFIG_DIR").or_else(|| Some(project()?.config_dir().to_owned()))
}

/// The folder of what the program remembers: `TOUCHPOINT_STATE_DIR`, else the system's own place.
pub fn state() -> Option<PathBuf> {
    from_environment("TOUCHPOINT_STATE_DIR").or_else(|| {
        let project = project()?;
        Some(project.state_dir().unwrap_or_else(|| project.data_local_dir()).to_owned())
    })
}

/// The folder of a person's audits when they have no documents folder.
pub(crate) fn data() -> Option<PathBuf> {
    Some(project()?.data_dir().to_owned())
}

/// The person's documents folder.
pub(crate) fn documents() -> Option<PathBuf> {
    UserDirs::new()?.document_dir().map(ToOwned::to_owned)
}

/// A folder that the environment names; an empty value counts as none.
pub(crate) fn from_environment(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "touchpoint")
}
