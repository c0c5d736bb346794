//! Faults that really happen: calls that fail, files that are damaged, disks that are full, clocks that jump.
//! `docs/reliability.md` names the test of each.

mod clock;
mod sqlite_file_calls;
pub mod sqlite_file_disk;
mod sqlite_file_environment;
mod sqlite_file_gone;
mod sqlite_file_posts;
mod sqlite_file_reader;
mod table;

use crate::support::{Codo, peer};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a call does that is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It fails with this error.
    Error(&'static str),
    /// It fails so, and each one after it.
    ErrorFromThenOn(&'static str),
    /// The process is gone before it.
    Kill,
}

/// What makes the n-th call of this name fail so; the trace goes into this file.
fn strace(call: &str, fault: Fault, n: usize, trace: &Path) -> Option<Command> {
    let mut strace = Command::new(peer(&["strace"])?);
    let how = match fault {
        Fault::Error(error) => format!("error={error}:when={n}"),
        Fault::ErrorFromThenOn(error) => format!("error={error}:when={n}+"),
        Fault::Kill => format!("signal=KILL:when={n}"),
    };
    strace.args(["-f", "-o"]).arg(trace).arg("-e").arg(format!("trace={call}"));
    strace.arg("-e").arg(format!("inject={call}:{how}"));
    Some(strace)
}

/// Whether the call was made that was to fail.
fn is_struck(trace: &Path) -> bool {
    let trace = std::fs::read_to_string(trace).unwrap_or_default();
    trace.contains("(INJECTED)") || trace.contains("+++ killed by SIGKILL +++")
}

/// A folder's files, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    files
}

/// A codo with the database that another one made.
fn with_database_of(base: &Codo) -> Codo {
    let codo = Codo::new();
    for end in ["", "-wal"] {
        let from = format!("{}{end}", base.database.name);
        if Path::new(&from).exists() {
            std::fs::copy(from, format!("{}{end}", codo.database.name)).unwrap();
        }
    }
    codo
}
