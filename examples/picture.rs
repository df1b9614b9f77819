//! Makes the pictures of the documents: `cargo run --example picture -- PROGRAM FOLDER`.
//!
//! Starts the program in a pseudo-terminal on a copy of the example audits, presses keys, and writes what the
//! terminal shows as SVG files, text as text. `docs/pictures/make.sh` builds what it needs and runs it.

#![expect(clippy::disallowed_methods, reason = "it starts a program and writes files")]

#[path = "picture/screen.rs"]
mod screen;
#[path = "picture/svg.rs"]
mod svg;

use std::error::Error;
use std::path::{Path, PathBuf};

use screen::Screen;
use touchpoint::io::demo;
use touchpoint::io::workspace::Workspace;

/// One picture.
struct Scene {
    /// Of the file, without its ending.
    name: &'static str,
    /// What it shows, for those who cannot see it.
    title: &'static str,
    /// Columns and lines.
    size: (u16, u16),
    /// Of the screen.
    language: &'static str,
    /// Keys, and a text that stands on the screen when they have done their work.
    keys: &'static [(&'static str, &'static str)],
}

const DOWN: &str = "\x1b[B";
const TO_OFFICE: (&str, &str) = ("\x1b[B\x1b[B\x1b[B", "Norrby Accounting");
const TO_HOTEL: (&str, &str) = ("\x1b[B\r", "Hommikusöök");
const WALK: [(&str, &str); 3] = [TO_OFFICE, ("\r", "Commercial offer"), ("gj", "Plan")];

const SCENES: [Scene; 11] = [
    Scene { name: "walk", title: "The walk", size: (80, 24), language: "en", keys: &WALK },
    Scene { name: "walk-wide", title: "The walk", size: (120, 40), language: "en", keys: &WALK },
    Scene {
        name: "results",
        title: "Results",
        size: (120, 24),
        language: "en",
        keys: &[TO_OFFICE, ("\r", "Commercial offer"), ("\t", "Worst")],
    },
    Scene {
        name: "improvements",
        title: "Improvements",
        size: (120, 16),
        language: "en",
        keys: &[TO_OFFICE, ("\r", "Commercial offer"), ("\t\t\t", "quick win")],
    },
    Scene {
        name: "path",
        title: "The path",
        size: (100, 26),
        language: "et",
        keys: &[TO_HOTEL, ("\t\t", "Viimane")],
    },
    Scene {
        name: "survey",
        title: "The survey",
        size: (120, 32),
        language: "et",
        keys: &[TO_HOTEL, ("\x1b[Z", "NPS")],
    },
    Scene {
        name: "commands",
        title: "Any command by a few letters",
        size: (80, 24),
        language: "en",
        keys: &[TO_OFFICE, ("\r", "Commercial offer"), (":rep", "report")],
    },
    Scene {
        name: "texts",
        title: "Texts at hand while a note is written",
        size: (80, 24),
        language: "en",
        keys: &[TO_OFFICE, ("\r", "Commercial offer"), ("gjn", "Note"), ("\x14", "Esc")],
    },
    Scene {
        name: "catalogue",
        title: "A catalogue being edited",
        size: (100, 26),
        language: "en",
        keys: &[("C", "Shopping centre"), ("\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\r", "translate")],
    },
    Scene { name: "home", title: "The list of audits", size: (80, 16), language: "en", keys: &[] },
    Scene {
        name: "walk-ru",
        title: "Обход",
        size: (100, 30),
        language: "ru",
        keys: &[TO_OFFICE, (DOWN, "Сатин"), ("\r", "Витрина")],
    },
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(program), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: picture PROGRAM FOLDER".into());
    };
    for scene in &SCENES {
        let path = folder.join(scene.name).with_extension("svg");
        std::fs::write(path, picture(&std::path::absolute(&program)?, scene)?)?;
    }
    Ok(())
}

/// The picture of one scene, on a copy of the examples of its own.
fn picture(program: &Path, scene: &Scene) -> Result<String, Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let workspace = home.path().join("audits");
    demo::bring(&Workspace::at(&workspace)).map_err(|trouble| format!("{trouble:?}"))?;
    let config = home.path().join("config");
    std::fs::create_dir(&config)?;
    let settings = format!("schema = 1\nui_language = \"{}\"\ntheme = \"dark\"\n", scene.language);
    std::fs::write(config.join("settings.toml"), settings)?;
    let environment = [
        ("TOUCHPOINT_WORKSPACE", workspace.as_path()),
        ("TOUCHPOINT_CONFIG_DIR", &config),
        ("TOUCHPOINT_STATE_DIR", &home.path().join("state")),
        ("HOME", home.path()),
    ];
    let mut screen = Screen::open(program, scene.size, &environment)?;
    screen.wait("Сатин")?;
    for (keys, text) in scene.keys {
        screen.press(keys)?;
        screen.wait(text)?;
    }
    Ok(svg::draw(screen.settled(), scene.title))
}
