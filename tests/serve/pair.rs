//! Two real Alertmanagers that are one cluster, as a team runs them that does without neither: each change is
//! told once. Skipped where Alertmanager is not installed, unless `CODO_REQUIRE_PEERS=1`.

use super::messages;
use crate::support::{Alertmanager, Codo, Daemon, Endpoint, wait_until};
use serde_json::{Value as Json, json};

const ALERTS: usize = 3;

/// These alerts, as Prometheus tells both of a pair of them.
fn alerts(ends_at: &str) -> Vec<Json> {
    let alert = |n: usize| {
        json!({ "labels": { "alertname": format!("Down{n}"), "instance": format!("db-{n}") },
            "startsAt": "2024-03-01T01:00:00Z", "endsAt": ends_at })
    };
    (0..ALERTS).map(alert).collect()
}

/// The names and the states that were told of, sorted.
fn told(endpoint: &Endpoint) -> Vec<String> {
    let one = |alert: &Json| {
        let text = |value: &Json| value.as_str().unwrap().to_string();
        format!("{} {}", text(&alert["labels"]["alertname"]), text(&alert["status"]))
    };
    let posts: Vec<Json> = endpoint.got().iter().map(|got| got.json()).collect();
    let mut told: Vec<String> =
        posts.iter().flat_map(|post| post["alerts"].as_array().unwrap()).map(one).collect();
    told.sort();
    told
}

/// Fires some alerts and resolves them under a pair with this patience (see [`Alertmanager::start_pair`]): each is
/// told of once for each change, though each change is posted so often at least.
fn changes(patience: (&str, &str), posts_a_change: usize) {
    let Some(program) = Alertmanager::program() else { return };
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    let pair = Alertmanager::start_pair(&program, &codo, daemon.address, patience);
    let logs = || pair.iter().map(Alertmanager::log).collect::<String>();
    let mut expected = Vec::new();
    for (state, ends_at) in [("firing", "2099-01-01T00:00:00Z"), ("resolved", "2024-03-01T01:30:00Z")] {
        pair.iter().for_each(|alertmanager| alertmanager.tell(alerts(ends_at)));
        expected.extend((0..ALERTS).map(|n| format!("Down{n} {state}")));
        expected.sort();
        let sent = || messages(&codo).iter().filter(|m| m["state"] == "sent").count();
        wait_until("the change is posted", || received(&codo) >= posts_a_change * expected.len());
        wait_until("the change is told", || sent() >= expected.len());
    }
    assert_eq!(told(&endpoint), expected, "{}", logs());
    assert_eq!(messages(&codo).len(), expected.len(), "{}", logs());
}

/// How often alerts were posted.
fn received(codo: &Codo) -> usize {
    codo.database.number("SELECT coalesce(sum(count), 0) FROM alert").try_into().unwrap()
}

#[test]
fn a_pair_whose_members_wait_for_each_other_tells_each_change_once() {
    changes(("15s", "50ms"), 1);
}

#[test]
fn a_pair_whose_members_both_post_tells_each_change_once() {
    // The network between them is slower than their patience.
    changes(("0s", "10m"), 2);
}
