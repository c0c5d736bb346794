//! The host's clock is set while the daemon runs, or between two of its runs.

use crate::support::{Codo, Daemon, Endpoint, Receiver, peer, read_request, wait_until};
use rustix::process::Signal;
use serde_json::{Value as Json, json};
use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

/// No message is tried again within a test but for what is done to the clock.
const SETTINGS: &str = "[delivery]\nretry_first = \"1h\"\nretry_max = \"1h\"\n";

/// A clock that can be set.
struct SetClock {
    library: PathBuf,
    file: PathBuf,
}

impl SetClock {
    /// None where there is no faketime.
    fn new(codo: &Codo) -> Option<Self> {
        peer(&["faketime"])?;
        let folders = std::fs::read_dir("/usr/lib").unwrap().map(|entry| entry.unwrap().path());
        let libraries = folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1"));
        let library = libraries.into_iter().find(|library| library.exists()).expect("faketime's library");
        Some(SetClock { library, file: codo.path("clock") })
    }

    /// Sets it off by this much: `+0`, `+1y`, `-1h`.
    fn set(&self, off: &str) {
        let new = self.file.with_extension("new");
        std::fs::write(&new, format!("{off}\n")).unwrap();
        std::fs::rename(new, &self.file).unwrap();
    }

    /// A daemon that goes by it. What it measures, as every stopwatch does, is true.
    fn daemon(&self, codo: &Codo) -> Daemon {
        let mut command = codo.binary(&["serve-webhook", "--listen", "127.0.0.1:0"]);
        command.env("LD_PRELOAD", &self.library).env("FAKETIME_TIMESTAMP_FILE", &self.file);
        command.env("FAKETIME_NO_CACHE", "1").env("NO_FAKE_STAT", "1");
        command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1").env("DONT_FAKE_MONOTONIC", "1");
        Daemon::start_with(command)
    }
}

/// What Alertmanager posts of one alert.
fn post(name: &str) -> String {
    let alert = json!({ "status": "firing", "labels": { "alertname": name },
        "startsAt": "2024-03-01T01:00:00Z", "endsAt": "0001-01-01T00:00:00Z" });
    json!({ "version": "4", "receiver": "codo", "groupKey": format!("{{}}:{name}"), "alerts": [alert] })
        .to_string()
}

/// Every message, oldest first.
fn messages(codo: &Codo) -> Vec<Json> {
    let mut all = codo.json(&["outbox", "list", "--limit", "0"]).as_array().unwrap().clone();
    all.reverse();
    all
}

/// Whether a message waits after so many attempts.
fn waits(message: &Json, attempts: u64) -> bool {
    message["state"] == "waiting" && message["attempts"] == attempts
}

fn ids(endpoint: &Endpoint) -> Vec<String> {
    endpoint.got().iter().map(|got| got.json()["delivery_id"].as_str().unwrap().to_string()).collect()
}

#[test]
fn a_message_does_not_wait_for_the_year_by_which_the_clock_was_set_back() {
    let codo = Codo::new();
    let Some(clock) = SetClock::new(&codo) else { return };
    codo.configure(SETTINGS);
    let endpoint = Endpoint::answering(|n| (if n == 0 { 500 } else { 200 }, "ok".to_string()));
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    clock.set("+1y");
    let daemon = clock.daemon(&codo);
    assert_eq!(daemon.post(&post("a")).status, 200);
    wait_until("it waits for its next attempt", || waits(&messages(&codo)[0], 1));
    let until = messages(&codo)[0]["next_try_at"].as_str().unwrap().to_string();
    assert_eq!(endpoint.got().len(), 1);
    clock.set("-1h");
    wait_until("it is sent", || messages(&codo)[0]["state"] == "sent");
    assert!(*messages(&codo)[0]["sent_at"].as_str().unwrap() < *until);
    let ids = ids(&endpoint);
    assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
    // News goes on, and is told once.
    assert_eq!(daemon.post(&post("b")).status, 200);
    wait_until("the other is sent", || messages(&codo)[1]["state"] == "sent");
    assert_eq!(endpoint.got().len(), 3);
    codo.database.assert_sound();
}

#[test]
fn what_a_daemon_left_whose_clock_was_ahead_is_sent_when_the_next_one_starts() {
    let codo = Codo::new();
    let Some(clock) = SetClock::new(&codo) else { return };
    codo.configure(SETTINGS);
    let silent = Receiver::new(|mut stream| {
        read_request(&mut stream);
        // Until the daemon is gone.
        read_request(&mut stream);
    });
    let refusing = Endpoint::answering(|_| (500, String::new()));
    for (name, url) in [("silent", &format!("http://{}/", silent.address)), ("refusing", &refusing.url)] {
        codo.ok(&["contact", "add", name, "--to", url]);
        codo.ok(&["rule", "add", name, "--notify", name]);
    }
    clock.set("+1y");
    let mut daemon = clock.daemon(&codo);
    for name in ["silent", "refusing"] {
        assert_eq!(daemon.post(&post(name)).status, 200);
    }
    wait_until("one is being sent and the other waits", || {
        let all = messages(&codo);
        all[0]["state"] == "sending" && waits(&all[1], 1) && silent.connections() == 1
    });
    daemon.signal(Signal::KILL);
    daemon.wait();
    clock.set("+0");
    let _next = clock.daemon(&codo);
    wait_until("both are tried again", || silent.connections() == 2 && refusing.got().len() == 2);
    // What called for them is no year away any more, and so neither is the end of trying.
    let shown = |n: usize, key: &str| messages(&codo)[n][key].as_str().unwrap().to_string();
    wait_until("the second waits again", || waits(&messages(&codo)[1], 2));
    assert!(shown(1, "next_try_at") < shown(1, "created_at"));
    let far = codo.database.number("SELECT count(*) FROM outbox WHERE give_up_at > created_at");
    assert_eq!(far, 0);
}

#[test]
fn a_clock_that_is_set_on_ends_no_lease_and_gives_nothing_up() {
    let codo = Codo::new();
    let Some(clock) = SetClock::new(&codo) else { return };
    codo.configure(SETTINGS);
    let (go, may_go) = channel::<()>();
    let may_go = Mutex::new(may_go);
    let slow = Receiver::new(move |mut stream| {
        read_request(&mut stream);
        let _ = may_go.lock().unwrap().recv();
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    });
    let refusing = Arc::new(Endpoint::answering(|_| (500, String::new())));
    let taking = Endpoint::new();
    let slow_url = format!("http://{}/", slow.address);
    for (name, url) in [("slow", &slow_url), ("refusing", &refusing.url), ("taking", &taking.url)] {
        codo.ok(&["contact", "add", name, "--to", url]);
        codo.ok(&["rule", "add", &format!("{name}*"), "--notify", name]);
    }
    clock.set("+0");
    let daemon = clock.daemon(&codo);
    assert_eq!(daemon.post(&post("refusing")).status, 200);
    wait_until("one waits", || waits(&messages(&codo)[0], 1));
    assert_eq!(daemon.post(&post("slow")).status, 200);
    wait_until("one is being sent", || slow.connections() == 1);
    clock.set("+1y");
    // Every worker looks for something to do, more than once.
    for n in 0..3 {
        assert_eq!(daemon.post(&post(&format!("taking{n}"))).status, 200);
        wait_until("another is sent", || taking.got().len() == n + 1);
    }
    wait_until("what waited is tried again", || refusing.got().len() == 2);
    wait_until("and waits again", || waits(&messages(&codo)[0], 2));
    assert_eq!(slow.connections(), 1, "{}", daemon.log());
    assert_eq!(messages(&codo)[1]["state"], "sending");
    go.send(()).unwrap();
    wait_until("the slow one is sent", || messages(&codo)[1]["state"] == "sent");
    assert_eq!(messages(&codo)[1]["attempts"], 1);
}
