//! The daemon and its database's file: a disk that is full, what is left beside it, files it must not touch.

use super::crash::assert_all_kept;
use super::{firing, post_of};
use crate::support::{Codo, Daemon, Process, wait_until};
use rusqlite::Connection;
use rustix::process::{Pid, Resource, Rlimit, Signal, prlimit};
use std::path::Path;

#[test]
fn when_no_space_is_left_senders_are_asked_to_come_again() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    // No file may grow beyond 1,000 blocks; without the signal that is an error of the write.
    let daemon = Daemon::start_with(codo.daemon_after("ulimit -S -f 1000"));
    let body = |n: usize| {
        let mut alert = firing(&format!("a{n}"));
        alert["annotations"]["detail"] = "x".repeat(20_000).into();
        post_of(&[alert])
    };
    let statuses: Vec<u16> = (0..100).map(|n| daemon.post(&body(n)).status).collect();
    let full = statuses.iter().position(|&s| s == 503).expect("the limit is reached");
    assert!(full > 0 && statuses.iter().all(|s| [200, 503].contains(s)), "{statuses:?}");
    assert_eq!(daemon.request("GET", "/-/healthy", "").status, 200, "{}", daemon.log());
    let answered = |n: &usize| statuses[*n] == 200;
    let mut answered: Vec<String> = (0..100).filter(answered).map(|n| format!("a{n}")).collect();
    // With space again, what was not taken is, by the same daemon; and it finds out by itself.
    let pid = Pid::from_raw(i32::try_from(daemon.pid()).unwrap());
    prlimit(pid, Resource::Fsize, Rlimit { current: None, maximum: None }).unwrap();
    wait_until("it is ready", || daemon.request("GET", "/-/ready", "").status == 200);
    assert_eq!(daemon.post(&body(full)).status, 200);
    drop(daemon);
    answered.push(format!("a{full}"));
    assert_all_kept(&codo, &answered);
}

#[test]
fn a_daemon_that_ends_folds_the_log_into_the_file() {
    let codo = Codo::new();
    let mut daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
    assert!(codo.path("codo.db-wal").exists());
    daemon.signal(Signal::TERM);
    assert_eq!(daemon.wait().code(), Some(0));
    assert!(!codo.path("codo.db-wal").exists());
}

#[test]
fn a_file_that_is_moved_away_is_not_made_anew_for_a_scrape() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let size_is_known = || {
        let answer = daemon.request("GET", "/metrics", "");
        assert_eq!(answer.status, 200, "{}", daemon.log());
        answer.body.contains("\ncodo_database_bytes ")
    };
    std::fs::rename(codo.path("codo.db"), codo.path("moved.db")).unwrap();
    assert!(!size_is_known() && !codo.path("codo.db").exists());
    std::fs::rename(codo.path("moved.db"), codo.path("codo.db")).unwrap();
    assert!(size_is_known(), "{}", daemon.log());
}

/// Tries to serve from a file that must be refused: exit code 5, one error that names it, and not a
/// byte of it changed.
#[track_caller]
fn assert_refused(codo: &Codo, path: &Path) {
    let before = path.is_file().then(|| std::fs::read(path).unwrap());
    let shown = path.to_str().unwrap();
    let arguments = ["serve-webhook", "--listen", "127.0.0.1:0", "--db", shown];
    let (code, said) = Process::run(&mut codo.binary(&arguments));
    assert_eq!(code, Some(5), "{said}");
    assert!(said.starts_with("error: ") && said.contains(shown), "{said}");
    assert!(!said.contains("listening"), "{said}");
    let after = path.is_file().then(|| std::fs::read(path).unwrap());
    assert!(before == after, "{shown} was changed");
    // An empty log may be left: closing must not fold a log into a file that is not ours.
    let log = std::fs::metadata(format!("{shown}-wal")).map_or(0, |meta| meta.len());
    assert!(
        log == 0 && !Path::new(&format!("{shown}-journal")).exists(),
        "something was left beside {shown}"
    );
}

#[test]
fn a_file_that_is_no_database_of_codo_is_refused_untouched() {
    let codo = Codo::new();
    let folder = codo.path("folder");
    std::fs::create_dir(&folder).unwrap();
    assert_refused(&codo, &folder);
    for (name, text) in
        [("short.txt", "hello\n".to_string()), ("long.txt", "not a database\n".repeat(10_000))]
    {
        std::fs::write(codo.path(name), text).unwrap();
        assert_refused(&codo, &codo.path(name));
    }
    let others = codo.path("others.db");
    let other = Connection::open(&others).unwrap();
    other.execute_batch("CREATE TABLE cookies (name TEXT); INSERT INTO cookies VALUES ('x');").unwrap();
    drop(other);
    assert_refused(&codo, &others);
    let marked = codo.path("marked.db");
    let other = Connection::open(&marked).unwrap();
    other.execute_batch("PRAGMA application_id = 252006673; PRAGMA user_version = 1;").unwrap();
    drop(other);
    assert_refused(&codo, &marked);
}

#[test]
fn a_database_of_a_newer_codo_is_refused_untouched() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    let version = "PRAGMA user_version";
    let other = Connection::open(codo.path("codo.db")).unwrap();
    let now: i64 = other.query_row(version, [], |row| row.get(0)).unwrap();
    other.pragma_update(None, "user_version", now + 1).unwrap();
    drop(other);
    assert_refused(&codo, &codo.path("codo.db"));
    assert!(codo.run(&["alert", "list"]).stderr.contains("newer"), "the reason is said");
}

#[test]
fn a_database_cut_short_is_refused_untouched() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    codo.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap_or_default();
    let whole = std::fs::read(codo.path("codo.db")).unwrap();
    assert!(whole.len() > 40_960, "{}", whole.len());
    for bytes in [50, 4_096, whole.len() / 2, whole.len() - 4_096] {
        let name = format!("{bytes}.db");
        std::fs::write(codo.path(&name), whole.get(..bytes).unwrap()).unwrap();
        assert_refused(&codo, &codo.path(&name));
    }
}
