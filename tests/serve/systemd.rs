//! The daemon under systemd: what it says of itself, its check before it starts, and its unit.

use super::{firing, post_of};
use crate::support::{Codo, Daemon, check};
use rustix::process::Signal;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

const UNIT: &str = include_str!("../../packaging/systemd/codo.service");

/// The next line that is no sign of life.
fn next(systemd: &UnixDatagram) -> String {
    loop {
        let mut buffer = [0; 256];
        let length = systemd.recv(&mut buffer).expect("something is said within 30 s");
        let line = String::from_utf8_lossy(&buffer[..length]).into_owned();
        if line != "WATCHDOG=1" {
            return line;
        }
    }
}

/// A daemon that is told to report here.
fn daemon(codo: &Codo, socket: &str) -> Daemon {
    let mut command = codo.binary(&["serve-webhook", "--listen", "127.0.0.1:0"]);
    command.env("NOTIFY_SOCKET", socket).env("WATCHDOG_USEC", "100000");
    Daemon::start_with(command)
}

#[test]
fn systemd_is_told_when_it_is_ready_lives_reloads_and_stops() {
    let codo = Codo::new();
    let path = codo.path("notify");
    let systemd = UnixDatagram::bind(&path).unwrap();
    systemd.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut daemon = daemon(&codo, path.to_str().unwrap());
    assert_eq!(next(&systemd), "READY=1");
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
    for _ in 0..3 {
        let mut buffer = [0; 256];
        let length = systemd.recv(&mut buffer).unwrap();
        assert_eq!(&buffer[..length], b"WATCHDOG=1");
    }
    // A bad configuration is no reason for systemd to wait for ever.
    codo.configure("nonsense = 1\n");
    daemon.signal(Signal::HUP);
    assert_eq!([next(&systemd), next(&systemd)], ["RELOADING=1", "READY=1"]);
    daemon.signal(Signal::TERM);
    assert_eq!(next(&systemd), "STOPPING=1");
    assert!(daemon.wait().success());
}

#[test]
fn an_abstract_socket_is_understood_and_one_that_is_gone_harms_nobody() {
    let codo = Codo::new();
    let name = format!("codo-{}", codo.path("").display());
    let systemd = UnixDatagram::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
    systemd.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let daemon = daemon(&codo, &format!("@{name}"));
    assert_eq!(next(&systemd), "READY=1");
    drop(systemd);
    daemon.signal(Signal::HUP);
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
    let codo = Codo::new();
    let daemon = self::daemon(&codo, codo.path("nobody").to_str().unwrap());
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
}

#[test]
fn check_says_whether_it_could_serve_and_leaves_everything_as_it_was() {
    let codo = Codo::new();
    codo.ok(&["contact", "list"]);
    // The port is somebody's already: of a daemon that runs, say.
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let run = codo.run(&["serve-webhook", "--check", "--listen", &taken]);
    let said = format!("{taken} can be served, database {}", codo.database.name);
    assert!(run.code == 0 && run.stdout.is_empty() && run.stderr.contains(&said), "{}", run.view());
    assert_eq!(codo.run(&["serve-webhook", "--check", "--quiet"]).view(), "-- exit 0\n");
    codo.configure("webhook.listen = \"here\"\n");
    assert_eq!(codo.run(&["serve-webhook", "--check"]).code, 2);
    codo.configure("smtp.host = \"mail.example.com\"\n");
    assert_eq!(codo.run(&["serve-webhook", "--check"]).code, 2, "a mail server without a sender");
}

#[test]
fn check_makes_no_database_and_tells_one_that_cannot_be_used() {
    let codo = Codo::new();
    let check_of = |name: &str| {
        let path = codo.path(name);
        let run = codo.run(&["serve-webhook", "--check", "--db", path.to_str().unwrap()]);
        run.view().replace(codo.path("").to_str().unwrap(), "FOLDER/")
    };
    check(
        &check_of("new.db"),
        "
        -- stderr
        there is no database FOLDER/new.db yet: it is made at the start
        127.0.0.1:8040 can be served, database FOLDER/new.db
        -- exit 0
        ",
    );
    assert!(!codo.path("new.db").exists());
    std::fs::write(codo.path("junk.db"), "no database at all, but long enough to be looked at as one")
        .unwrap();
    assert!(check_of("junk.db").ends_with("-- exit 5\n"), "{}", check_of("junk.db"));
}

#[test]
fn the_unit_starts_what_there_is() {
    let codo = Codo::new();
    let lines = |key: &str| {
        let found: Vec<&str> =
            UNIT.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('=')).collect();
        assert!(!found.is_empty(), "the unit has no {key}");
        found
    };
    for command in [lines("ExecStartPre"), lines("ExecStart")].concat() {
        let mut words: Vec<&str> = command.split(' ').collect();
        assert_eq!(words.remove(0), "/usr/bin/codo");
        if !words.contains(&"--check") {
            words.push("--check");
        }
        let run = codo.run(&words);
        assert_eq!(run.code, 0, "{command}: {}", run.view());
    }
    assert_eq!(lines("Type"), ["notify"]);
    assert_eq!(lines("ExecReload"), ["/bin/kill -HUP $MAINPID"]);
    assert_eq!(lines("NoNewPrivileges"), ["yes"]);
}
