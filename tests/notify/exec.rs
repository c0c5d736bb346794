//! Programs that get a message on their standard input: good ones, bad ones, and ones that are not run.

use crate::support::{Codo, Daemon, alert, some_alert, text, wait_until};
use codo::notify::worker::Worker;
use codo::store::outbox::Settled;
use codo::time::Clock;
use rustix::process::Signal;
use serde_json::Value as Json;
use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Writes a program through another process: a file that this one has open for writing cannot be run
/// while a thread beside us starts a child.
fn program(codo: &Codo, name: &str, script: &str) -> PathBuf {
    let path = codo.path(name);
    let mut shell = Command::new("/bin/sh")
        .args(["-c", "cat > \"$0\" && chmod 700 \"$0\""])
        .arg(&path)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let text = format!("#!/bin/sh\n{script}\n");
    shell.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(shell.wait().unwrap().success());
    path
}

fn codo() -> Codo {
    let codo = Codo::new();
    // Whatever the umask.
    fs::set_permissions(codo.path("."), Permissions::from_mode(0o700)).unwrap();
    codo
}

fn address(path: &Path) -> String {
    format!("exec:{}", path.display())
}

/// One attempt: the message, and the exit code of the flush.
fn try_it(codo: &Codo, path: &Path) -> (Json, u8) {
    let (message, run) = codo.try_once(&address(path), &some_alert());
    (message, run.code)
}

#[track_caller]
fn assert_gone(pid: &str) {
    wait_until("the process is gone", || {
        // What has ended and was not yet asked for by its parent is a zombie.
        let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        stat.rsplit(") ").next().is_none_or(|rest| rest.is_empty() || rest.starts_with(['Z', 'X']))
    });
}

#[test]
fn a_program_gets_the_message_and_nothing_of_our_environment() {
    let codo = codo();
    let path = program(
        &codo,
        "take",
        &format!(
            "cd {}; /bin/cat > got.json; /bin/cat /proc/$$/environ > environment; echo $# > arguments",
            codo.path("").display()
        ),
    );
    let (message, code) = try_it(&codo, &path);
    assert_eq!((text(&message, "state"), code), ("sent", 0), "{message}");
    let got: Json = serde_json::from_str(&fs::read_to_string(codo.path("got.json")).unwrap()).unwrap();
    for key in ["delivery_id", "subject", "text", "contact", "created_at"] {
        assert_eq!(got[key], message[key], "{key}");
    }
    assert_eq!(got["kind"], "alert");
    assert_eq!(fs::read_to_string(codo.path("environment")).unwrap(), "");
    assert_eq!(fs::read_to_string(codo.path("arguments")).unwrap(), "0\n");
}

#[test]
fn its_exit_code_says_how_it_went() {
    for (exit, state, code) in [(0, "sent", 0), (65, "failed", 6), (1, "waiting", 6), (75, "waiting", 6)] {
        let codo = codo();
        let path = program(&codo, "judge", &format!("/bin/cat > /dev/null; echo because >&2; exit {exit}"));
        let (message, found) = try_it(&codo, &path);
        assert_eq!((text(&message, "state"), found), (state, code), "{exit} {message}");
        assert_eq!(text(&message, "why").contains("because"), exit != 0, "{message}");
    }
}

#[test]
fn a_program_that_is_killed_is_tried_again() {
    let codo = codo();
    let (message, code) = try_it(&codo, &program(&codo, "die", "kill -9 $$"));
    assert_eq!((text(&message, "state"), code), ("waiting", 6), "{message}");
}

#[test]
fn a_program_need_not_read_what_it_is_given() {
    let codo = codo();
    let path = program(&codo, "deaf", "exit 0");
    // More than a pipe holds.
    let notice = crate::support::alert(&[("alertname", "x")], &"很长".repeat(200_000));
    let (message, run) = codo.try_once(&address(&path), &notice);
    assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{}", run.view());
}

#[test]
fn a_program_that_hangs_is_ended_with_its_children() {
    let codo = codo();
    // Time enough to write down its pids on a busy machine.
    codo.configure("delivery.timeout = \"3s\"\n");
    let pids = codo.path("pids");
    let script = format!("/bin/sleep 600 & echo $! > {0}; echo $$ >> {0}; wait", pids.display());
    let (message, code) = try_it(&codo, &program(&codo, "hang", &script));
    assert_eq!((text(&message, "state"), code), ("waiting", 6), "{message}");
    assert!(text(&message, "why").contains("did not end within 3 s"), "{message}");
    let pids = fs::read_to_string(pids).unwrap();
    assert_eq!(pids.lines().count(), 2, "{pids}");
    pids.lines().for_each(assert_gone);
}

#[test]
fn children_that_a_program_leaves_behind_are_ended() {
    let codo = codo();
    let pid = codo.path("pid");
    let script = format!("/bin/sleep 600 & echo $! > {}; exit 0", pid.display());
    let (message, code) = try_it(&codo, &program(&codo, "leave", &script));
    assert_eq!((text(&message, "state"), code), ("sent", 0), "{message}");
    assert_gone(&fs::read_to_string(pid).unwrap());
}

#[test]
fn a_program_may_say_much_and_little_of_it_is_kept() {
    let codo = codo();
    // More than a pipe holds: it ends only where somebody reads.
    let script =
        "printf '\\033[2J' >&2; /usr/bin/head -c 1000000 /dev/zero | /usr/bin/tr '\\0' x >&2; exit 1";
    let (message, code) = try_it(&codo, &program(&codo, "talk", script));
    assert_eq!((text(&message, "state"), code), ("waiting", 6));
    let why = text(&message, "why");
    assert!(why.contains("exit status: 1") && why.contains("xxx"), "{why}");
    assert!(why.chars().count() <= 500 && !why.contains('\u{1b}'), "{why}");
}

/// Tries a program that must not be run, and returns why it was not.
#[track_caller]
fn not_run(codo: &Codo, path: &Path) -> String {
    let (message, code) = try_it(codo, path);
    assert_eq!((text(&message, "state"), code), ("waiting", 6), "{message}");
    assert!(!codo.path("ran").exists(), "it was run");
    text(&message, "why").to_string()
}

fn marker(codo: &Codo) -> String {
    format!(": > {}", codo.path("ran").display())
}

#[test]
fn a_file_that_others_can_write_is_not_run() {
    for mode in [0o720, 0o702, 0o777] {
        let codo = codo();
        let path = program(&codo, "open", &marker(&codo));
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        assert!(not_run(&codo, &path).contains("can be written by others"));
    }
}

#[test]
fn a_file_in_a_folder_that_others_can_write_is_not_run() {
    let codo = codo();
    let folder = codo.path("open");
    fs::create_dir(&folder).unwrap();
    let path = program(&codo, "open/safe", &marker(&codo));
    fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
    assert!(not_run(&codo, &path).contains("can be written by others"));
    // Nor where the folder that holds the folder can be written: it would be put in another's place.
    fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
    let inner = folder.join("inner");
    fs::create_dir(&inner).unwrap();
    fs::set_permissions(&inner, Permissions::from_mode(0o700)).unwrap();
    let path = program(&codo, "open/inner/safe", &marker(&codo));
    assert!(not_run(&codo, &path).contains("can be written by others"));
}

#[test]
fn a_link_is_as_safe_as_what_it_leads_to() {
    let codo = codo();
    let path = program(&codo, "open", &marker(&codo));
    fs::set_permissions(&path, Permissions::from_mode(0o777)).unwrap();
    let link = codo.path("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(not_run(&codo, &link).contains("can be written by others"));
}

#[test]
fn what_cannot_be_started_waits_with_a_reason() {
    let codo = codo();
    assert!(not_run(&codo, &codo.path("missing")).contains("missing"));
    let path = program(&codo, "plain", &marker(&codo));
    fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    assert!(not_run(&codo, &path).contains("could not be started"));
}

#[test]
fn a_path_that_is_not_absolute_is_refused_when_it_is_written_down() {
    let codo = codo();
    for typed in ["exec:true", "exec:./true", "exec:~/true", "exec:"] {
        let run = codo.run(&["contact", "add", "yang", "--to", typed]);
        assert_eq!(run.code, 2, "{}", run.view());
        assert!(run.stderr.contains("absolute path"), "{}", run.view());
    }
}

#[test]
fn a_daemon_that_stops_ends_its_programs_and_their_message_waits() {
    let codo = codo();
    let slow =
        program(&codo, "slow", &format!("echo $$ > {}\nexec /bin/sleep 60", codo.path("pid").display()));
    codo.ok(&["contact", "add", "default", "--to", &address(&slow)]);
    let mut daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(include_str!("../data/payloads/codo-tools-sample.json")).status, 200);
    wait_until("the program runs", || {
        fs::read_to_string(codo.path("pid")).is_ok_and(|pid| pid.ends_with('\n'))
    });
    daemon.signal(Signal::TERM);
    assert_eq!(daemon.wait().code(), Some(0));
    assert_gone(fs::read_to_string(codo.path("pid")).unwrap().trim());
    assert_eq!(text(&codo.message(1), "state"), "waiting");
}

#[test]
fn a_message_that_a_program_never_takes_holds_up_no_other_for_long() {
    let codo = codo();
    let picky = program(&codo, "picky", "if /bin/grep -q Poison; then exit 1; fi");
    codo.queue(&address(&picky), &alert(&[("alertname", "Poison")], ""));
    let good: Vec<i64> = (0..2).map(|_| codo.queue(&address(&picky), &some_alert())).collect();
    let settings = super::outbox::settings();
    let mut worker = Worker { store: codo.store(), settings, clock: codo.clock };
    assert!(matches!(worker.step().unwrap().unwrap().settled, Settled::Waiting(..)));
    assert!(worker.step().unwrap().is_none());
    worker.clock = Clock::Fixed(codo.clock.now().plus(31));
    for id in good {
        let tried = worker.step().unwrap().unwrap();
        assert_eq!((tried.id, tried.settled), (id, Settled::Sent));
    }
}
