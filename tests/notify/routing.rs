//! From a post to the messages of each channel: what is over cancels what still waits, what is worth a short
//! message, and one event an alert.

use crate::support::{Codo, Daemon, Endpoint, text};
use serde_json::{Value as Json, json};

/// A post of alerts: name, severity, whether it fires.
fn post(alerts: &[(&str, &str, bool)]) -> String {
    let alert = |(name, severity, fires): &(&str, &str, bool)| {
        let ends_at = if *fires { "0001-01-01T00:00:00Z" } else { "2024-03-01T02:30:00Z" };
        json!({
            "status": if *fires { "firing" } else { "resolved" },
            "labels": { "alertname": name, "severity": severity },
            "annotations": {},
            "startsAt": "2024-03-01T02:00:00Z",
            "endsAt": ends_at,
            "generatorURL": "",
            "fingerprint": format!("{:0>16}", name.len()),
        })
    };
    let status = if alerts.iter().any(|(_, _, fires)| *fires) { "firing" } else { "resolved" };
    json!({
        "version": "4", "groupKey": "{}:{}", "truncatedAlerts": 0, "status": status, "receiver": "webhook",
        "groupLabels": {}, "commonLabels": {}, "commonAnnotations": {}, "externalURL": "",
        "alerts": alerts.iter().map(alert).collect::<Vec<_>>(),
    })
    .to_string()
}

/// A codo with one contact for everything, whose messages are not tried again for a day.
fn codo(url: &str, configuration: &str) -> Codo {
    let codo = Codo::new();
    codo.configure(&format!("delivery.retry_first = \"23h\"\ndelivery.retry_max = \"23h\"\n{configuration}"));
    codo.ok(&["contact", "add", "default", "--to", url]);
    codo
}

fn states(codo: &Codo) -> Vec<String> {
    let all = codo.json(&["outbox", "list", "--limit", "0"]);
    all.as_array().unwrap().iter().rev().map(|m| text(m, "state").to_string()).collect()
}

fn wait_for_attempt(codo: &Codo, id: i64) {
    crate::support::wait_until("it was tried", || {
        let message = codo.message(id);
        message["attempts"] == 1 && text(&message, "state") != "sending"
    });
}

#[test]
fn what_is_over_cancels_the_message_that_still_waits_to_tell_it() {
    let endpoint = Endpoint::answering(|n| (if n == 0 { 503 } else { 200 }, String::new()));
    let codo = codo(&endpoint.url, "");
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post(&[("a", "", true), ("bb", "", true)])).status, 200);
    wait_for_attempt(&codo, 1);
    assert_eq!(states(&codo), ["waiting"]);
    // Another group of the same alerts: each by itself is not what the message tells.
    assert_eq!(daemon.post(&post(&[("a", "", false), ("bb", "", false)])).status, 200);
    assert_eq!(text(&codo.message(1), "state"), "dropped");
    assert_eq!(text(&codo.message(1), "why"), "resolved before it was told");
    // Nothing that failed holds the address up any more.
    crate::support::wait_until("the end is told", || states(&codo) == ["dropped", "sent"]);
    assert_eq!(endpoint.got().len(), 2);
    assert_eq!(endpoint.got()[1].json()["alerts"][0]["status"], "resolved");
}

#[test]
fn of_a_group_that_is_over_in_part_the_rest_is_told_to_fire() {
    let endpoint = Endpoint::answering(|n| (if n == 0 { 503 } else { 200 }, String::new()));
    let codo = codo(&endpoint.url, "");
    let daemon = Daemon::start(&codo);
    daemon.post(&post(&[("a", "", true), ("bb", "", true)]));
    wait_for_attempt(&codo, 1);
    daemon.post(&post(&[("a", "", false)]));
    drop(daemon);
    codo.flush();
    assert_eq!(states(&codo), ["sent", "sent"]);
    let firing = endpoint.got()[1..]
        .iter()
        .map(crate::support::Got::json)
        .find(|j| j["alerts"][0]["status"] == "firing");
    let alerts = firing.unwrap()["alerts"].as_array().unwrap().clone();
    assert_eq!((alerts.len(), &alerts[0]["labels"]["alertname"]), (1, &"bb".into()));
}

#[test]
fn what_was_marked_as_resolved_without_telling_anybody_is_not_told_to_fire() {
    let endpoint = Endpoint::answering(|n| (if n == 0 { 503 } else { 200 }, String::new()));
    let codo = codo(&endpoint.url, "");
    let daemon = Daemon::start(&codo);
    daemon.post(&post(&[("a", "", true)]));
    wait_for_attempt(&codo, 1);
    assert_eq!(daemon.request("DELETE", "/webhook", &post(&[("a", "", false)])).status, 200);
    drop(daemon);
    assert_eq!(codo.flush().code, 0);
    assert_eq!(states(&codo), ["dropped"]);
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn short_messages_go_out_for_severe_alerts_alone() {
    let codo = codo("sms:+8613800000000", "");
    let daemon = Daemon::start(&codo);
    daemon.post(&post(&[("a", "warning", true)]));
    assert_eq!(states(&codo), Vec::<String>::new());
    daemon.post(&post(&[("bb", "warning", true), ("ccc", "Critical", true), ("dddd", "严重", true)]));
    let message = codo.message(1);
    assert!(text(&message, "text").contains("ccc") && !text(&message, "text").contains("bb"), "{message}");
    drop(daemon);
    codo.configure("sms_severities = [\"warning\"]\n");
    let daemon = Daemon::start(&codo);
    daemon.post(&post(&[("eeeee", "warning", true), ("ffffff", "critical", true)]));
    assert_eq!(states(&codo).len(), 2);
    assert!(text(&codo.message(2), "text").contains("eeeee"));
}

#[test]
fn a_pager_gets_an_event_for_each_alert_and_its_end_closes_it() {
    let endpoint = Endpoint::answering(|_| (202, r#"{"status":"success"}"#.to_string()));
    let pager = format!("[channels.pagerduty]\nbase_url = \"{}\"\nper_minute = 6000\n", endpoint.url);
    let codo = codo("pagerduty://R0UTING", &pager);
    let daemon = Daemon::start(&codo);
    daemon.post(&post(&[("a", "critical", true), ("bb", "info", true)]));
    crate::support::wait_until("both are sent", || states(&codo) == ["sent", "sent"]);
    daemon.post(&post(&[("a", "critical", false)]));
    crate::support::wait_until("its end is sent", || states(&codo).len() == 3 && endpoint.got().len() == 3);
    let events: Vec<Json> = endpoint.got().iter().map(crate::support::Got::json).collect();
    let event =
        |n: usize| (events[n]["event_action"].as_str().unwrap(), events[n]["dedup_key"].as_str().unwrap());
    assert_eq!((event(0).0, event(1).0, event(2).0), ("trigger", "trigger", "resolve"));
    assert!(event(2).1 == event(0).1 && event(0).1 != event(1).1, "{events:?}");
}
