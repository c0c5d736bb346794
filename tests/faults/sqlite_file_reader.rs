//! Somebody reads the file and does not end: its log grows, which is said, and shrinks when they have.

use crate::support::{Codo, Daemon, wait_until};
use serde_json::json;

/// From this size on a log is called long, and to this one it goes back, in bytes.
const LONG: f64 = 67_108_864.0;
const LEFT: f64 = 16_777_216.0;
/// Posts that take more than a log may grow to.
const POSTS_MAX: usize = 40;

/// A post whose one alert is of nearly four megabytes.
fn large(n: usize) -> String {
    let alert = json!({ "status": "firing", "labels": { "alertname": format!("a{n}") },
        "annotations": { "detail": "x".repeat(3_900_000) },
        "startsAt": "2024-03-01T01:00:00Z", "endsAt": "0001-01-01T00:00:00Z" });
    json!({ "version": "4", "receiver": "codo", "groupKey": "{}:", "alerts": [alert] }).to_string()
}

fn log_bytes(daemon: &Daemon) -> f64 {
    let page = daemon.request("GET", "/metrics", "").body;
    let line = page.lines().find_map(|line| line.strip_prefix("codo_database_log_bytes "));
    line.unwrap_or_else(|| panic!("{page}")).parse().unwrap()
}

#[test]
fn a_log_that_a_reader_keeps_is_measured_and_said_and_shrinks_when_the_reader_ends() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&large(0)).status, 200);
    let reader = codo.database.hold("BEGIN; SELECT count(*) FROM alert");
    let mut posted = 1;
    while log_bytes(&daemon) <= LONG {
        assert!(posted < POSTS_MAX, "{}", log_bytes(&daemon));
        assert_eq!(daemon.post(&large(posted)).status, 200);
        posted += 1;
    }
    wait_until("it is said", || daemon.log().contains("the log beside the database has grown to 6"));
    let doctor = codo.run(&["doctor", "--offline"]);
    assert!(doctor.stdout.contains("has grown to 6"), "{}", doctor.view());
    drop(reader);
    // One commit folds the log into the file, and another begins it anew.
    wait_until("it has shrunk", || {
        assert_eq!(daemon.post(&large(posted)).status, 200);
        posted += 1;
        log_bytes(&daemon) <= LEFT
    });
    assert_eq!(daemon.log().matches("has grown to").count(), 1, "{}", daemon.log());
    assert_eq!(codo.database.number("SELECT count(*) FROM alert"), i64::try_from(posted).unwrap());
    codo.database.assert_sound();
}

#[test]
fn a_large_log_is_folded_into_the_file_by_the_next_command() {
    let codo = Codo::new();
    codo.ok(&["rule", "list"]);
    let record = json!({ "kind": "fault", "fault_name": "y", "fault_level": "P1", "fault_penson": "a",
        "fault_issue": "z".repeat(10_000) });
    let log = || codo.path("codo.db-wal").metadata().map_or(0, |log| log.len());
    let imported = codo.run_with(&format!("{record}\n").repeat(300), &["import", "-"]);
    assert!(imported.code == 0 && log() > 3_000_000, "{} {}", log(), imported.view());
    codo.ok(&["rule", "list"]);
    assert_eq!(log(), 0);
    assert_eq!(codo.database.number("SELECT count(*) FROM fault"), 300);
}
