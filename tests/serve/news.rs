//! What is news and is told, and what is not.

use super::{firing, messages, post_of, resolved, stored};
use crate::support::{Codo, Daemon, Endpoint, wait_until};
use serde_json::{Value as Json, json};

/// A codo that tells everything to this endpoint.
fn telling(endpoint: &Endpoint) -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    codo
}

fn since(mut alert: Json, start: &str) -> Json {
    alert["startsAt"] = start.into();
    alert
}

#[test]
fn a_late_firing_is_told_to_nobody_within_the_window_and_after_it() {
    let endpoint = Endpoint::new();
    for window_is_over in [false, true] {
        let codo = telling(&endpoint);
        let daemon = Daemon::start(&codo);
        for alert in [firing("a"), resolved("a")] {
            assert_eq!(daemon.post(&post_of(&[alert])).status, 200);
        }
        if window_is_over {
            codo.database.execute("DELETE FROM notification_log").unwrap();
        }
        assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
        assert_eq!(messages(&codo).len(), 2, "window is over: {window_is_over}");
        // What comes with it is told alone.
        assert_eq!(daemon.post(&post_of(&[firing("a"), firing("b")])).status, 200);
        let told = &messages(&codo)[0];
        assert_eq!(told["subject"], "Prometheus Alert:firing_b___", "window is over: {window_is_over}");
        assert_eq!(codo.json(&["alert", "show", "1"])["status"], "resolved");
    }
}

#[test]
fn each_turn_of_an_alert_that_flaps_is_told_once() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    let daemon = Daemon::start(&codo);
    for minute in 10..15 {
        let start = format!("2024-03-01T01:{minute}:00Z");
        // Both Alertmanagers of a cluster post each turn.
        for alert in [firing("a"), firing("a"), resolved("a"), resolved("a")] {
            assert_eq!(daemon.post(&post_of(&[since(alert, &start)])).status, 200);
        }
    }
    assert_eq!(stored(&codo)["a"], 5);
    assert_eq!(messages(&codo).len(), 10);
}

#[test]
fn alerts_without_a_start_that_flap_are_alerts_of_their_own() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    let daemon = Daemon::start(&codo);
    let without = |mut alert: Json| {
        alert.as_object_mut().unwrap().remove("startsAt");
        alert
    };
    for alert in [firing("a"), resolved("a")] {
        assert_eq!(daemon.post(&post_of(&[without(alert)])).status, 200);
    }
    assert_eq!((stored(&codo)["a"], messages(&codo).len()), (1, 2));
}

#[test]
fn what_alertmanager_left_out_is_said_and_counted_once() {
    let endpoint = Endpoint::new();
    let codo = telling(&endpoint);
    let daemon = Daemon::start(&codo);
    let left_out = |n: u64, name: &str| {
        json!({ "groupKey": name, "truncatedAlerts": n, "alerts": [firing(name)] }).to_string()
    };
    for body in [left_out(70, "a"), left_out(70, "a"), left_out(5, "b")] {
        assert_eq!(daemon.post(&body).status, 200);
    }
    wait_until("both are counted", || daemon.log().contains("left 5 alerts out"));
    assert!(daemon.log().contains("left 70 alerts out of its posts (max_alerts), 70 since the start"));
    assert!(daemon.log().contains("(max_alerts), 75 since the start"), "{}", daemon.log());
    wait_until("both are told", || endpoint.got().len() == 2);
    let text = endpoint.got()[0].json()["text"].as_str().unwrap().to_string();
    assert!(text.contains("left 70 alerts out of this notification"), "{text}");
}
