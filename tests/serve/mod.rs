//! The daemon: real sockets on port 0, the real binary.

mod acks;
mod alertmanager;
mod api;
mod api_door;
mod api_document;
mod attacks;
mod bounds;
mod crash;
mod crowd;
mod daemons;
mod failover;
mod faults;
mod killed;
mod login;
mod mangled;
mod metrics;
mod news;
mod pair;
mod postgresql;
mod posts;
mod refusals;
mod reload;
mod silences;
mod sqlite_file;
mod storm;
mod systemd;
mod templates;
mod tls;

use crate::support::Codo;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// An alert of this name that fires.
fn firing(name: &str) -> Json {
    json!({ "status": "firing", "labels": { "alertname": name }, "startsAt": "2024-03-01T01:00:00Z",
        "endsAt": "0001-01-01T00:00:00Z" })
}

/// The same alert, over.
fn resolved(name: &str) -> Json {
    let mut alert = firing(name);
    alert["status"] = "resolved".into();
    alert["endsAt"] = "2024-03-01T01:30:00Z".into();
    alert
}

/// What Alertmanager posts of one group.
fn post_of(alerts: &[Json]) -> String {
    json!({ "version": "4", "receiver": "codo", "groupKey": "{}:", "alerts": alerts }).to_string()
}

/// Every alert that is stored: its name, and how often there is a row for it.
fn stored(codo: &Codo) -> BTreeMap<String, usize> {
    let mut rows = BTreeMap::new();
    for alert in codo.json(&["alert", "list", "--limit", "0"]).as_array().unwrap() {
        *rows.entry(alert["alertname"].as_str().unwrap().to_string()).or_default() += 1;
    }
    rows
}

/// Every message, newest first.
fn messages(codo: &Codo) -> Vec<Json> {
    codo.json(&["outbox", "list", "--limit", "0"]).as_array().unwrap().clone()
}
