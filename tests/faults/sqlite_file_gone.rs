//! The file is moved, removed or replaced under the daemon, and an import is interrupted.

use super::{files, with_database_of};
use crate::support::{Codo, Daemon, Process, interruptible, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;

fn post(name: &str) -> String {
    let alert = json!({ "status": "firing", "labels": { "alertname": name },
        "startsAt": "2024-03-01T01:00:00Z", "endsAt": "0001-01-01T00:00:00Z" });
    json!({ "version": "4", "receiver": "codo", "groupKey": "{}:", "alerts": [alert] }).to_string()
}

fn ready(daemon: &Daemon) -> u16 {
    daemon.request("GET", "/-/ready", "").status
}

fn alerts(codo: &Codo) -> Vec<String> {
    codo.database.rows("SELECT alertname FROM alert ORDER BY id")
}

#[test]
fn a_daemon_whose_file_is_moved_or_replaced_is_not_ready_and_writes_to_no_other_until_it_is_back() {
    let codo = Codo::new();
    let other = with_database_of(&codo);
    other.ok(&["fault", "add", "theirs", "--level", "P1", "--owner", "ann"]);
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post("a")).status, 200);
    let (path, away) = (codo.path("codo.db"), codo.path("away.db"));
    let mut kept = vec!["a".to_string()];
    for replaced in [false, true] {
        std::fs::rename(&path, &away).unwrap();
        if replaced {
            std::fs::copy(&other.database.name, &path).unwrap();
        }
        // It finds out by itself; and whoever posts is asked to come again.
        wait_until("it is not ready", || ready(&daemon) == 503);
        let said = if replaced { 2 } else { 1 };
        wait_until("it is said", || daemon.log().matches("cannot be written").count() >= said);
        assert!(daemon.log().contains("was moved, removed or replaced"), "{}", daemon.log());
        assert_eq!(daemon.post(&post("lost")).status, 503, "{}", daemon.log());
        assert_eq!(path.exists(), replaced, "nothing is made in its place");
        std::fs::rename(&away, &path).unwrap();
        wait_until("it is ready", || ready(&daemon) == 200);
        let name = format!("b{replaced}");
        assert_eq!(daemon.post(&post(&name)).status, 200);
        kept.push(name);
        assert_eq!(alerts(&codo), kept);
    }
    codo.database.assert_sound();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(daemon.post(&post("lost")).status, 503);
    assert!(!path.exists() && ready(&daemon) == 503);
    assert_eq!(daemon.request("GET", "/-/healthy", "").status, 200);
}

#[test]
fn an_import_that_is_interrupted_half_way_leaves_the_old_state() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "x", "--level", "P1", "--owner", "ann"]);
    let record = json!({ "kind": "fault", "fault_name": "y", "fault_level": "P1", "fault_penson": "a",
        "fault_issue": "z".repeat(10_000) });
    std::fs::write(codo.path("many.ndjson"), format!("{record}\n").repeat(4_000)).unwrap();
    let many = codo.path("many.ndjson").to_str().unwrap().to_string();
    let before = files(&codo.path(""));
    let mut command = interruptible(&codo.binary(&["import", &many]));
    let mut import = Process::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
    // What does not fit into memory of an operation that is not over goes into the log.
    let log = format!("{}-wal", codo.database.name);
    wait_until("it is in the middle", || {
        assert!(import.0.try_wait().unwrap().is_none(), "it was over before");
        Path::new(&log).metadata().is_ok_and(|log| log.len() > 4_000_000)
    });
    kill_process(Pid::from_raw(i32::try_from(import.0.id()).unwrap()).unwrap(), Signal::INT).unwrap();
    // Of a program that ends so, a shell says 130.
    assert_eq!(import.0.wait().unwrap().signal(), Some(Signal::INT.as_raw()));
    assert_eq!(codo.ok(&["fault", "list", "--quiet", "--limit", "0"]).stdout, "1\n");
    codo.database.assert_sound();
    assert!(files(&codo.path("")).iter().all(|file| before.contains(file)), "something was left behind");
    codo.ok(&["import", &many, "--quiet"]);
    assert_eq!(codo.database.number("SELECT count(*) FROM fault"), 4_001);
}
