//! What one post may cost the others, and what is news where a sender leaves things out.

use super::{firing, messages, post_of, resolved, stored};
use crate::support::{Codo, Daemon, exchange, wait_until};
use codo::time::Clock;

#[test]
fn a_post_of_too_many_alerts_is_refused_and_the_next_is_served() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let answer = daemon.post(&format!("{{\"alerts\":[{}{{}}]}}", "{},".repeat(1_300_000)));
    assert_eq!(answer.status, 400, "{answer:?}");
    assert!(answer.body.contains("more than 50000 alerts"), "{answer:?}");
    assert_eq!(daemon.post(&post_of(&[firing("A")])).status, 200);
    assert_eq!(stored(&codo).len(), 1);
}

#[test]
fn a_post_that_a_web_page_can_make_a_browser_send_is_refused() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let body = post_of(&[firing("A")]);
    let post = |headers: &str| {
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: codo\r\n{headers}Content-Length: {}\r\n\r\n",
            body.len()
        );
        exchange(daemon.address, &[head.as_bytes(), body.as_bytes()].concat()).unwrap().status
    };
    assert_eq!(post("Origin: https://evil.example\r\n"), 415);
    assert_eq!(post(""), 200, "a sender that says nothing of the type is no browser");
}

#[test]
fn after_a_failed_commit_it_is_ready_again_without_another_post() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let ready = || daemon.request("GET", "/-/ready", "").status;
    assert_eq!(ready(), 200);
    let lock = codo.database.lock();
    assert_eq!(daemon.post(&post_of(&[firing("A")])).status, 503);
    assert_eq!(ready(), 503);
    drop(lock);
    wait_until("it is ready again", || ready() == 200);
}

#[test]
fn an_alert_without_a_start_is_news_each_time_it_fires_again() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "exec:/usr/bin/true"]);
    let daemon = Daemon::start(&codo);
    let without_start = |mut alert: serde_json::Value| {
        alert.as_object_mut().unwrap().remove("startsAt");
        post_of(&[alert])
    };
    for alert in [firing("A"), resolved("A"), firing("A"), resolved("A")] {
        assert_eq!(daemon.post(&without_start(alert.clone())).status, 200);
        // And its retry, which is not.
        assert_eq!(daemon.post(&without_start(alert)).status, 200);
        // Codo's own time is in whole seconds.
        let second = Clock::System.now();
        wait_until("another second begins", || Clock::System.now() > second);
    }
    assert_eq!(messages(&codo).len(), 4);
    let alerts = codo.json(&["alert", "list"]);
    let counts: Vec<i64> = alerts.as_array().unwrap().iter().map(|a| a["count"].as_i64().unwrap()).collect();
    assert_eq!(counts, [4, 4]);
}
