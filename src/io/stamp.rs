//! Who makes a change, when and where.

use super::{clock, device, ids};
use crate::domain::Stamp;

/// The stamp of a change that is made now, on this device.
pub fn fresh(author: &str) -> Stamp {
    Stamp { id: ids::uuid(), at: clock::now(), device: device::name().to_owned(), author: author.to_owned() }
}
