//! Silences: what they hide is stored and told to nobody, and what still fires when they end is told once.

use super::{firing, messages, post_of, resolved};
use crate::support::{Codo, Daemon, Endpoint, wait_until};
use serde_json::Value as Json;

fn telling(endpoint: &Endpoint) -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    codo
}

/// Adds a silence that is in force now and for years.
fn silence(codo: &Codo, matchers: &str) {
    codo.ok(&["silence", "add", matchers, "--until", "2999-01-01"]);
}

fn silenced(codo: &Codo, alert: &str) -> Json {
    codo.json(&["alert", "list", "--where", &format!("alertname={alert}")])[0]["silenced"].clone()
}

#[test]
fn a_silenced_alert_is_stored_and_marked_and_told_to_nobody() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    silence(&codo, "alertname=~\"a.*\"");
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post_of(&[firing("a1")])).status, 200);
    assert_eq!(messages(&codo).len(), 0);
    assert_eq!(daemon.post(&post_of(&[firing("a1"), firing("b")])).status, 200);
    wait_until("what is not silenced is told", || endpoint.got().len() == 1);
    let told = endpoint.got()[0].json();
    assert_eq!(told["alerts"].as_array().unwrap().len(), 1);
    assert_eq!(told["alerts"][0]["labels"]["alertname"], "b");
    assert_eq!((silenced(&codo, "a1"), silenced(&codo, "b")), (true.into(), false.into()));
    assert_eq!(daemon.post(&post_of(&[resolved("a1")])).status, 200);
    assert_eq!(messages(&codo).len(), 1, "its end is told to nobody either");
    assert!(codo.ok(&["alert", "list", "--where", "silenced=yes", "-q"]).stdout.starts_with('1'));
}

#[test]
fn what_still_fires_when_a_silence_ends_is_told_once_by_two_daemons() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    silence(&codo, "alertname=~\"a|b\"");
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a"), firing("b"), firing("over")]));
    daemon.post(&post_of(&[firing("a"), resolved("b")]));
    assert_eq!(messages(&codo).len(), 1);
    // Else its lease would have to run out before the address is free.
    wait_until("it is marked as sent", || messages(&codo)[0]["state"] == "sent");
    drop(daemon);
    codo.ok(&["silence", "edit", "1", "--start", "2000-01-01", "--until", "2001-01-01"]);
    let daemons = [Daemon::start(&codo), Daemon::start(&codo)];
    wait_until("it is told", || messages(&codo).len() == 2);
    wait_until("it is delivered", || endpoint.got().len() == 2);
    let told = endpoint.got()[1].json();
    assert!(told["text"].as_str().unwrap().starts_with("A silence has ended"), "{told}");
    assert_eq!(told["alerts"].as_array().unwrap().len(), 1);
    assert_eq!((silenced(&codo, "a"), silenced(&codo, "b")), (false.into(), true.into()));
    for daemon in &daemons {
        assert_eq!(daemon.post(&post_of(&[resolved("a")])).status, 200);
    }
    assert_eq!(messages(&codo).len(), 3, "the end is told, and nothing else");
}

#[test]
fn a_silence_that_begins_later_marks_what_fires_and_a_post_after_its_end_is_told_at_once() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    drop(daemon);
    silence(&codo, "a");
    let daemon = Daemon::start(&codo);
    wait_until("it is marked", || silenced(&codo, "a") == Json::Bool(true));
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(messages(&codo).len(), 1);
    codo.ok(&["silence", "rm", "1", "--yes"]);
    // Alertmanager's own repetition comes first: no other message is needed.
    codo.database.execute("DELETE FROM notification_log").unwrap();
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!((messages(&codo).len(), silenced(&codo, "a")), (2, false.into()));
}

#[test]
fn a_silenced_alert_opens_its_fault_when_the_silence_ends() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "*", "--open-fault"]);
    silence(&codo, "a");
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "");
    drop(daemon);
    codo.ok(&["silence", "rm", "1", "--yes"]);
    let _daemon = Daemon::start(&codo);
    wait_until("the fault is opened", || codo.ok(&["fault", "list", "-q"]).stdout == "1\n");
}
