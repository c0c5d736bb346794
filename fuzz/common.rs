//! A codo that runs in this process.

use codo::cli::{Host, run};
use codo::config::Environment;
use codo::output::Out;
use codo::record::KINDS;
use codo::time::{Clock, Time};
use std::ffi::OsString;
use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

/// Takes what is printed.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Runs a command on this database: its exit code, what it printed and what it said.
pub fn codo(file: &str, input: &[u8], arguments: &[&str]) -> (u8, Vec<u8>, Vec<u8>) {
    let (stdout, stderr) = (Printed::default(), Printed::default());
    let host = Host {
        environment: Environment::of([("CODO_DB", file), ("CODO_CONFIG", "/dev/null"), ("LANG", "C")]),
        clock: Clock::Fixed(Time::from_rfc3339("2024-03-01T02:00:00Z").unwrap()),
        kinds: KINDS,
        input: Box::new(Cursor::new(input.to_vec())),
        out: Out::to(stdout.clone(), stderr.clone()),
        interactive: false,
    };
    let code = run(host, std::iter::once("codo").chain(arguments.iter().copied()).map(OsString::from));
    let taken = |printed: Printed| std::mem::take(&mut *printed.0.lock().unwrap());
    (code, taken(stdout), taken(stderr))
}

/// Runs a command that must succeed; what it printed.
pub fn ok(file: &str, input: &[u8], arguments: &[&str]) -> Vec<u8> {
    let (code, printed, said) = codo(file, input, arguments);
    assert_eq!(code, 0, "{arguments:?}: {}", String::from_utf8_lossy(&said));
    printed
}
