//! Every write and sync of a post fails once, one after the other, or is the daemon's last. What was answered
//! 200 is there with its message; what was not is there with it or not at all; the next post is taken.

use super::{Fault, is_struck, strace, with_database_of};
use crate::support::{Codo, Daemon, Process, wait_until};
use serde_json::json;
use std::path::Path;
use std::process::Stdio;

/// More than a post makes of one call.
const CALLS_MAX: usize = 300;

fn post(name: &str) -> String {
    let alert =
        json!({ "status": "firing", "labels": { "alertname": name }, "startsAt": "2024-03-01T01:00:00Z" });
    json!({ "version": "4", "receiver": "codo", "groupKey": name, "alerts": [alert] }).to_string()
}

/// How many alerts and how many messages there are.
fn kept(codo: &Codo) -> [i64; 2] {
    ["alert", "outbox"].map(|table| codo.database.number(&format!("SELECT count(*) FROM {table}")))
}

/// Makes calls of a daemon fail, from when this returns until it is dropped.
fn attached(daemon: &Daemon, call: &str, fault: Fault, n: usize, trace: &Path) -> Option<Process> {
    let mut command = strace(call, fault, n, trace)?;
    command.arg("-p").arg(daemon.pid().to_string()).stderr(Stdio::null());
    let strace = Process::start(&mut command);
    let status = format!("/proc/{}/task", daemon.pid());
    wait_until("every thread is traced", || {
        let threads = std::fs::read_dir(&status).unwrap().map_while(Result::ok);
        let is_traced = |thread: std::fs::DirEntry| {
            let text = std::fs::read_to_string(thread.path().join("status")).unwrap_or_default();
            !text.contains("TracerPid:\t0\n")
        };
        threads.into_iter().all(is_traced)
    });
    Some(strace)
}

/// Strikes a post at the n-th of these calls of each thread; whether there was one until it was answered.
fn strike(base: &Codo, call: &str, fault: Fault, n: usize) -> bool {
    let codo = with_database_of(base);
    let trace = tempfile::NamedTempFile::new().unwrap();
    let mut daemon = Daemon::start(&codo);
    let strace = attached(&daemon, call, fault, n, trace.path());
    let body = post("a");
    let answered = match fault {
        Fault::Kill => {
            let head =
                "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\nContent-Length: ";
            let request = format!("{head}{}\r\n\r\n{body}", body.len());
            crate::support::exchange(daemon.address, request.as_bytes()).map(|answer| answer.status)
        }
        _ => Some(daemon.post(&body).status),
    };
    if answered.is_none() {
        // The connection breaks before strace has written why.
        wait_until("strace tells of the end", || is_struck(trace.path()));
    }
    let was_struck = is_struck(trace.path());
    let what = format!("{fault:?} at {call} {n}: {answered:?} {}", daemon.log());
    assert!(was_struck || answered == Some(200), "{what}");
    assert!(answered.is_none_or(|status| [200, 503].contains(&status)), "{what}");
    if fault == Fault::Kill && was_struck {
        daemon.wait();
    }
    drop(strace);
    let before = kept(&codo);
    let allowed: &[[i64; 2]] = if answered == Some(200) { &[[1, 1]] } else { &[[0, 0], [1, 1]] };
    assert!(allowed.contains(&before), "{before:?} after {what}");
    codo.database.assert_sound();
    // The sender comes again: the same daemon, where it lives, or the next.
    if fault == Fault::Kill {
        daemon = Daemon::start(&codo);
    }
    wait_until("the post is taken", || daemon.post(&body).status == 200);
    assert_eq!((kept(&codo), daemon.post(&post("b")).status), ([1, 1], 200), "{what}\n{}", daemon.log());
    assert_eq!(kept(&codo), [2, 2]);
    was_struck
}

#[test]
fn whichever_call_of_a_post_fails_it_is_kept_whole_or_not_at_all_and_asked_for_again() {
    let Some(_) = crate::support::peer(&["strace"]) else { return };
    let base = Codo::new();
    base.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    let mut strikes = 0;
    for (call, fault) in [
        ("pwrite64", Fault::Error("EIO")),
        ("pwrite64", Fault::Kill),
        ("fsync", Fault::Error("EIO")),
        ("fsync", Fault::Error("ENOSPC")),
        ("fsync", Fault::Kill),
    ] {
        let n = (1..CALLS_MAX).take_while(|n| strike(&base, call, fault, *n)).count();
        assert!(n > 0 && n < CALLS_MAX - 1, "{call} {fault:?}: {n}");
        strikes += n;
    }
    assert!(strikes > 40, "{strikes}");
}
