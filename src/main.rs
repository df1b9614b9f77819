//! The program: hands arguments and streams to [`touchpoint::cli`].

use std::io::{BufWriter, stderr, stdout};
use std::process::ExitCode;

use touchpoint::cli::{self, Output};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let mut answers = BufWriter::new(stdout());
    let mut asides = stderr();
    ExitCode::from(cli::run(&arguments, Output::new(&mut answers, &mut asides)))
}
