//! `alert replay`: what the stored alerts would do under these rules or those.

use crate::support::{Codo, check};
use serde_json::json;

/// Two contacts that are reached and one that is not; three alerts of the last days, one of last year.
fn codo_with_history() -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", "mailto:yang@example.com"]);
    codo.ok(&["contact", "add", "wang", "--to", "mailto:wang@example.com"]);
    codo.ok(&["contact", "add", "li"]);
    codo.ok(&["rule", "add", "NodeDown", "--notify", "yang,li"]);
    codo.ok(&["rule", "add", "磁盘不足", "--notify", "li"]);
    for (instance, day) in [("a", "2024-02-27"), ("b", "2024-02-28")] {
        codo.received(
            &[("alertname", "NodeDown"), ("severity", "critical"), ("instance", instance)],
            &format!("{day}T00:00:00Z"),
        );
    }
    codo.received(&[("alertname", "磁盘不足"), ("severity", "warning")], "2024-02-28T12:00:00Z");
    codo.received(&[("alertname", "Old")], "2023-01-01T00:00:00Z");
    codo
}

#[test]
fn it_counts_who_would_be_told_and_what_would_reach_nobody() {
    let codo = codo_with_history();
    check(
        &codo.run(&["alert", "replay", "--since", "7d", "--dry-run"]).view(),
        "
        ALERT     CONTACT   ALERTS
        NodeDown  yang      2
        磁盘不足  (nobody)  1
        -- stderr
        3 alerts, 1 of them would reach nobody; nothing was sent
        -- exit 0
        ",
    );
    let json = codo.json(&["alert", "replay", "--since", "2022-01-01", "--until", "2024-02-27", "--dry-run"]);
    assert_eq!((&json["alerts"], &json["reaching_nobody"]), (&json!(2), &json!(1)));
    assert_eq!(json["told"], json!([{ "alertname": "NodeDown", "contact": "yang", "count": 1 }]));
    assert_eq!(json["nobody"], json!([{ "alertname": "Old", "count": 1 }]));
    assert_eq!(
        (&json["since"], &json["until"]),
        (&json!("2022-01-01T00:00:00Z"), &json!("2024-02-28T00:00:00Z"))
    );
    assert_eq!(codo.json(&["outbox", "list"]), json!([]));
    let csv = codo.ok(&["alert", "replay", "--since", "7d", "--dry-run", "-o", "csv"]).stdout;
    assert_eq!(csv, "alertname,contact,count\nNodeDown,yang,2\n磁盘不足,,1\n");
}

#[test]
fn the_rules_may_be_exported_ones() {
    let codo = codo_with_history();
    let export = codo.ok(&["export", "rule"]).stdout.replace("\"li\"", "\"wang\"");
    let replayed = |input: &str, more: &[&str]| {
        let run = codo.run_with(
            input,
            &[&["alert", "replay", "--since", "7d", "--dry-run", "--rules", "-", "--json"], more].concat(),
        );
        assert_eq!(run.code, 0, "{}", run.view());
        serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap()
    };
    let json = replayed(&export, &[]);
    assert_eq!(json["told"].as_array().unwrap().len(), 3, "{json}");
    assert_eq!(json["nobody"], json!([]));
    let everything = codo.ok(&["export", "--reveal"]).stdout;
    assert_eq!(replayed(&everything, &[])["reaching_nobody"], 1);
    let list = codo.ok(&["rule", "list", "--json"]).stdout;
    assert_eq!(replayed(&list, &["--notify", "wang"])["told"][0]["contact"], "wang");
}

#[test]
fn the_rules_may_be_prometheus_own() {
    let codo = codo_with_history();
    let file = "groups:\n- name: a\n  rules:\n  - alert: NodeDown\n    expr: up == 0\n  - alert: 磁盘不足\n    expr: x\n";
    let run = |more: &[&str]| {
        let words = ["alert", "replay", "--since", "7d", "--dry-run", "--rules", "-"];
        codo.run_with(file, &[&words, more].concat())
    };
    let kept = run(&[]);
    assert!(kept.stdout.contains("NodeDown  yang"), "the present rules say who is told: {}", kept.view());
    let given = run(&["--notify", "wang"]);
    assert!(
        given.stderr.starts_with("3 alerts, 0 of them") && !given.stdout.contains("yang"),
        "{}",
        given.view()
    );
    let bad = codo.run_with("groups: x", &["alert", "replay", "--since", "7d", "--dry-run", "--rules", "-"]);
    assert!(
        bad.code == 2 && bad.stderr.starts_with("error: standard input: it is not a YAML"),
        "{}",
        bad.view()
    );
}

#[test]
fn without_dry_run_it_is_refused_and_says_why() {
    let codo = Codo::new();
    check(
        &codo.run(&["alert", "replay", "--since", "7d"]).view(),
        "
        -- stderr
        error: a replay is a rehearsal: --dry-run is missing
        hint: what was told is not told again; `codo outbox retry` sends a message that failed
        -- exit 2
        ",
    );
    assert_eq!(codo.run(&["alert", "replay", "--dry-run"]).code, 2);
    assert_eq!(codo.run(&["alert", "replay", "--since", "x", "--dry-run"]).code, 2);
    let none = codo.run(&["alert", "replay", "--since", "1h", "--dry-run"]);
    assert_eq!(
        none.view(),
        "-- stderr\n0 alerts, 0 of them would reach nobody; nothing was sent\n-- exit 0\n"
    );
}
