//! What the program costs without terminal and disk: `cargo bench`. With them: `benches/terminal.sh`.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench fails by panicking")]

#[path = "speed/data.rs"]
mod data;
#[path = "speed/files.rs"]
mod files;
#[path = "speed/rules.rs"]
mod rules;
#[path = "speed/screen.rs"]
mod screen;

/// Items of an audit: the classification of the article, and far more than anybody walks.
const SIZES: [usize; 2] = [33, 10_000];

fn main() {
    divan::main();
}
