//! The program: hands the world to [`codo::cli::run`] and returns its exit code.

use codo::cli::{Host, run};
use codo::config::Environment;
use codo::output::{Out, prompt};
use codo::record::KINDS;
use codo::time::Clock;
use signal_hook::consts::SIGXFSZ;
use std::process::ExitCode;

fn main() -> ExitCode {
    // A file at the limit of its size is an error of the write, as a full disk is, and no end of the program.
    // Caught rather than ignored: what is ignored, children inherit.
    let _ = signal_hook::flag::register(SIGXFSZ, std::sync::Arc::default());
    let host = Host {
        environment: Environment::of_process(),
        clock: Clock::System,
        kinds: KINDS,
        input: Box::new(std::io::stdin()),
        out: Out::of_process(),
        interactive: prompt::is_possible(),
    };
    ExitCode::from(run(host, std::env::args_os()))
}
