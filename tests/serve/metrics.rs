//! `/metrics`: what Prometheus reads of the daemon.

use super::{firing, post_of, resolved};
use crate::support::{Codo, Daemon, wait_until};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Each line's name with its labels, and its value; fails where a line is not of the text format.
fn scrape(daemon: &Daemon) -> BTreeMap<String, f64> {
    let answer = daemon.request("GET", "/metrics", "");
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(
        answer.head.to_ascii_lowercase().contains("content-type: text/plain; version=0.0.4"),
        "{answer:?}"
    );
    let (mut values, mut family) = (BTreeMap::new(), String::new());
    for line in answer.body.lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert!(["counter", "gauge", "histogram"].contains(&kind), "{line}");
            assert_eq!(kind == "counter", name.ends_with("_total"), "{line}");
            family = name.to_string();
        } else if !line.starts_with("# HELP ") {
            let (name, value) = line.rsplit_once(' ').unwrap_or_else(|| panic!("{line}"));
            assert!(name.starts_with(&family), "{line} stands below {family}");
            let before =
                values.insert(name.to_string(), value.parse().unwrap_or_else(|e| panic!("{e}: {line}")));
            assert!(before.is_none(), "{name} stands there twice");
        }
    }
    values
}

#[test]
fn what_was_posted_stored_and_delivered_is_counted() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "exec:/usr/bin/true"]);
    codo.ok(&["contact", "add", "bob", "--to", "exec:/nonexistent"]);
    codo.ok(&["rule", "add", "*", "--notify", "ann,bob"]);
    codo.ok(&["silence", "add", "b", "--until", "2999-01-01"]);
    let daemon = Daemon::start(&codo);
    let new = scrape(&daemon);
    assert_eq!(new["codo_outbox_oldest_waiting_seconds"], 0.0);
    assert_eq!(new[&format!("codo_build_info{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"))], 1.0);
    let mut post: Json = serde_json::from_str(&post_of(&[firing("a"), firing("b"), resolved("c")])).unwrap();
    post["truncatedAlerts"] = 7.into();
    assert_eq!(daemon.post(&post.to_string()).status, 200);
    assert_eq!(daemon.post("no JSON").status, 400);
    assert_eq!(daemon.request("GET", "/webhook", "").status, 405);
    let tried = "codo_deliveries_total{channel=\"exec\",outcome=\"retry\"}";
    let sent = "codo_deliveries_total{channel=\"exec\",outcome=\"delivered\"}";
    wait_until("both are tried", || {
        let now = scrape(&daemon);
        now.contains_key(tried) && now.contains_key(sent)
    });
    let now = scrape(&daemon);
    for (name, value) in [
        ("codo_posts_total{status=\"200\"}", 1.0),
        ("codo_posts_total{status=\"400\"}", 1.0),
        ("codo_alerts_received_total{status=\"firing\"}", 2.0),
        ("codo_alerts_received_total{status=\"resolved\"}", 1.0),
        ("codo_alerts_truncated_total", 7.0),
        ("codo_alerts_silenced_total", 1.0),
        ("codo_commit_seconds_count", 1.0),
        ("codo_commit_seconds_bucket{le=\"+Inf\"}", 1.0),
        ("codo_commits_failed_total", 0.0),
        ("codo_queue_posts", 0.0),
        ("codo_queue_bytes", 0.0),
        ("codo_connections", 1.0),
        ("codo_ready", 1.0),
        ("codo_database_up", 1.0),
        ("codo_outbox_messages{state=\"waiting\"}", 1.0),
        ("codo_outbox_messages{state=\"failed\"}", 0.0),
        (sent, 1.0),
        (tried, 1.0),
    ] {
        assert_eq!(now.get(name), Some(&value), "{name} in {now:#?}");
    }
    assert!(now["codo_database_bytes"] > 4_096.0 && now["codo_commit_seconds_sum"] > 0.0, "{now:#?}");
    // A server keeps its own.
    assert_eq!(now.contains_key("codo_database_log_bytes"), codo.database.is_file());
    wait_until("the message that waits grows older", || {
        scrape(&daemon)["codo_outbox_oldest_waiting_seconds"] > 0.0
    });
    assert_eq!(daemon.request("HEAD", "/metrics", "").status, 200);
    assert_eq!(daemon.request("POST", "/metrics", "").status, 405);
}

#[test]
fn a_commit_that_fails_is_counted_and_the_numbers_are_there_meanwhile() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let lock = codo.database.lock();
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 503);
    let now = scrape(&daemon);
    assert_eq!((now["codo_posts_total{status=\"503\"}"], now["codo_ready"]), (1.0, 0.0));
    assert_eq!((now["codo_commits_failed_total"], now["codo_commit_seconds_count"]), (1.0, 0.0));
    assert_eq!(now["codo_alerts_received_total{status=\"firing\"}"], 0.0);
    drop(lock);
}

#[test]
fn many_scrapes_at_once_are_all_answered() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| assert!(scrape(&daemon).contains_key("codo_database_up")));
        }
    });
    assert_eq!(scrape(&daemon)["codo_database_up"], 1.0);
}
