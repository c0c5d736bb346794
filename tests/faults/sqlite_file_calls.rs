//! Every write, sync, opening and tidying up of a command fails once, one after the other: with an error of
//! the disk, with no space, and with the process gone. What is there then is all of it or nothing, and the
//! exit code says which.

use super::{Fault, files, is_struck, strace, with_database_of};
use crate::support::{Codo, Run};
use std::process::Stdio;
use std::sync::Mutex;
use std::thread;

/// The calls that change files, as SQLite and codo make them on Linux. Without the last ones no program starts.
const CALLS: [&str; 8] =
    ["pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "openat", "rename,renameat,renameat2"];
/// More than any of the operations makes of one of them.
const CALLS_MAX: usize = 1_000;
/// Operations that run at once.
const WORKERS: usize = 4;

/// An operation: what it is called, whether there is a database before, the command, and how many records
/// there are after it.
struct Operation {
    name: &'static str,
    made: bool,
    arguments: &'static [&'static str],
    records: usize,
}

const ADD: &[&str] = &["fault", "add", "x", "--level", "P1", "--owner", "ann"];
const OPERATIONS: [Operation; 3] = [
    Operation { name: "add", made: true, arguments: ADD, records: 1 },
    Operation { name: "import", made: true, arguments: &["import", "faults.ndjson"], records: 5 },
    Operation { name: "create", made: false, arguments: ADD, records: 1 },
];

/// Runs the operation with the n-th of these calls failing; nothing where there are fewer.
fn struck(operation: &Operation, base: &Codo, call: &str, fault: Fault, n: usize) -> Option<(Run, Codo)> {
    let codo = if operation.made { with_database_of(base) } else { Codo::new() };
    let line = |n| {
        format!(
            "{{\"kind\":\"fault\",\"fault_name\":\"{n}\",\"fault_level\":\"P1\",\"fault_penson\":\"a\"}}\n"
        )
    };
    std::fs::write(codo.path("faults.ndjson"), (0..5).map(line).collect::<String>()).unwrap();
    let trace = tempfile::NamedTempFile::new().unwrap();
    let binary = codo.binary(operation.arguments);
    let mut command = strace(call, fault, n, trace.path())?;
    command.arg(binary.get_program()).args(binary.get_args());
    command.env_clear().envs(codo.environment()).current_dir(codo.path("")).stdin(Stdio::null());
    let output = command.output().unwrap();
    if !is_struck(trace.path()) {
        assert!(output.status.success(), "{call} {n}: {}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    let code = output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
    let [stdout, stderr] = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    Some((Run { stdout, stderr, code }, codo))
}

/// Fails where something is left that is neither the database nor what was there before.
fn assert_tidy(codo: &Codo, what: &str) {
    let known = ["codo.db", "codo.db-shm", "codo.db-wal", "codo.db-journal", "codo.db.lock"];
    for file in files(&codo.path("")) {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(known.contains(&name) || ["config.toml", "faults.ndjson"].contains(&name), "{what}: {name}");
    }
}

/// Strikes the operation at each of these calls; how often.
fn strike(operation: &Operation, base: &Codo, call: &str, fault: Fault) -> usize {
    for n in 1..CALLS_MAX {
        let Some((run, codo)) = struck(operation, base, call, fault, n) else { return n - 1 };
        let what = format!("{} with {fault:?} at {call} {n}: {}", operation.name, run.view());
        assert!(!run.stderr.contains("panicked"), "{what}");
        assert_tidy(&codo, &what);
        // As the next command finds it.
        let listed = codo.json(&["fault", "list", "--limit", "0"]);
        let records = listed.as_array().unwrap().len();
        codo.database.assert_sound();
        assert!(records == 0 || records == operation.records, "{records} records: {what}");
        match (fault, run.code) {
            (Fault::Kill, _) => {}
            (_, 0) => assert_eq!(records, operation.records, "{what}"),
            (Fault::ErrorFromThenOn(_), _) if run.stderr.contains("not known whether it was saved") => {}
            (_, code) => assert!(records == 0 && [1, 2, 5].contains(&code), "{records} records: {what}"),
        }
        assert!(fault == Fault::Kill || run.code == 0 || run.stderr.starts_with("error: "), "{what}");
        // What failed works as soon as the disk does.
        if records == 0 {
            codo.ok(ADD);
        }
    }
    panic!("{} makes more than {CALLS_MAX} calls of {call}", operation.name);
}

/// Strikes the operations at each of the calls with each of the faults; how often.
fn strike_all(operations: &[Operation], calls: &[&str], faults: &[Fault]) -> usize {
    let base = Codo::new();
    base.ok(&["fault", "list"]);
    let of_each = |operation| {
        calls.iter().flat_map(move |call| faults.iter().map(move |fault| (operation, *call, *fault)))
    };
    let work: Mutex<Vec<_>> = Mutex::new(operations.iter().flat_map(of_each).collect());
    let (work, base) = (&work, &base);
    let worker = move || {
        let mut strikes = 0;
        loop {
            let next = work.lock().unwrap().pop();
            let Some((operation, call, fault)) = next else { return strikes };
            strikes += strike(operation, base, call, fault);
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    })
}

#[test]
fn whichever_call_fails_a_command_saves_all_or_nothing_and_says_which() {
    if crate::support::peer(&["strace"]).is_none() {
        return;
    }
    let faults = [Fault::Error("EIO"), Fault::Error("ENOSPC"), Fault::Kill];
    let strikes = strike_all(&OPERATIONS[..2], &CALLS, &faults)
        + strike_all(&OPERATIONS[2..], &CALLS, &[faults[0], faults[2]]);
    assert!(strikes > 400, "{strikes}");
}

#[test]
fn a_disk_that_goes_on_failing_is_said_and_nothing_is_half_saved() {
    if crate::support::peer(&["strace"]).is_none() {
        return;
    }
    assert!(strike_all(&OPERATIONS[..1], &CALLS[..5], &[Fault::ErrorFromThenOn("EIO")]) > 30);
}
