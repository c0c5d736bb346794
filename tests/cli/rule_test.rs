//! `rule test`: what would become of an alert, without anything becoming of it.

use crate::support::{Codo, check};

const GROUP: &str = include_str!("../data/payloads/alertmanager-0.25-firing-group.json");

fn codo_with_rules() -> Codo {
    let codo = Codo::new();
    codo.ok(&[
        "contact",
        "add",
        "yang",
        "--to",
        "mailto:yang@example.com",
        "--to",
        "https://h.example/T0/SECRET",
    ]);
    codo.ok(&["contact", "add", "li"]);
    codo.ok(&["rule", "add", "Instance*", "--match", "severity=critical", "--notify", "yang,li"]);
    codo.ok(&["rule", "add", "DiskFull", "--notify", "li"]);
    codo
}

#[test]
fn it_says_which_rules_fit_who_is_told_where_and_what() {
    let codo = codo_with_rules();
    check(
        &codo.run(&["rule", "test", "InstanceDown", "severity=critical", "instance=web-1"]).view(),
        r#"
        ALERT         ID  RULE       MATCH                NOTIFY
        InstanceDown  1   Instance*  severity="critical"  yang, li

        CONTACT  ADDRESS                  ALERTS
        yang     mailto:yang@example.com  1
        yang     https://h.example/***    1
        li       (no address)             1

        Prometheus Alert:firing_InstanceDown_web-1__critical

        Status: firing
        Name: InstanceDown
        Instance: web-1
        Namespace:
        Severity: critical
        Description:
        -- exit 0
        "#,
    );
}

#[test]
fn it_says_so_where_nobody_would_be_told() {
    let codo = codo_with_rules();
    check(
        &codo.run(&["rule", "test", "alertname=InstanceDown"]).view(),
        r#"
        ALERT         ID  RULE       MATCH  NOTIFY
        InstanceDown      (no rule)         (nobody)
        -- stderr
        InstanceDown would reach nobody
        -- exit 0
        "#,
    );
    let run = codo.ok(&["rule", "test", "DiskFull"]);
    assert!(run.stderr.contains("DiskFull would reach nobody"), "{}", run.view());
    codo.ok(&["contact", "add", "Default", "--to", "mailto:ops@example.com"]);
    let run = codo.ok(&["rule", "test", "InstanceDown"]);
    assert!(run.stdout.contains("(no rule)") && run.stdout.contains("mailto:ops@example.com"));
    assert_eq!(run.stderr, "");
}

#[test]
fn a_post_is_tried_as_it_would_be_taken_in_and_nothing_is_kept() {
    let codo = codo_with_rules();
    let run = codo.run_with(GROUP, &["rule", "test", "--payload", "-", "--json"]);
    assert_eq!(run.code, 0, "{}", run.view());
    assert!(!run.stdout.contains("SECRET"));
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["alerts"].as_array().unwrap().len(), 3);
    assert_eq!(json["alerts"][0]["rules"][0]["keyword"], "Instance*");
    assert_eq!(json["alerts"][0]["contacts"], serde_json::json!(["yang", "li"]));
    assert_eq!(json["messages"][0]["alerts"].as_array().unwrap().len(), 2);
    assert_eq!(json["messages"][0]["addresses"][1], "https://h.example/***");
    assert!(json["messages"][0]["text"].as_str().unwrap().contains("Status: firing"));
    assert_eq!(json["nobody"], serde_json::json!([json["alerts"][2]["fingerprint"]]));
    assert_eq!(codo.json(&["alert", "list"]), serde_json::json!([]));
    assert_eq!(codo.json(&["outbox", "list"]), serde_json::json!([]));
    let csv = codo.run_with(GROUP, &["rule", "test", "--payload", "-", "-o", "csv"]).stdout;
    assert!(csv.starts_with("contact,address,alerts,subject,text\n") && !csv.contains("SECRET"), "{csv}");
    assert_eq!(codo.run_with(GROUP, &["rule", "test", "--payload", "-", "-q"]).stdout, "1\n");
}

#[test]
fn a_telephone_is_told_of_what_is_severe_alone() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", "sms:+8613800000000"]);
    codo.ok(&["rule", "add", "*", "--notify", "yang"]);
    let run = codo.ok(&["rule", "test", "Disk", "severity=warning"]);
    assert!(!run.stdout.contains("sms:") && run.stderr.contains("Disk would reach nobody"), "{}", run.view());
    let run = codo.ok(&["rule", "test", "Disk", "severity=严重"]);
    assert!(run.stdout.contains("sms:+8613800000000  1") && run.stderr.is_empty(), "{}", run.view());
    codo.received(&[("alertname", "Disk"), ("severity", "warning")], "2024-02-02T00:00:00Z");
    let replayed = codo.json(&["alert", "replay", "--since", "2024-02-01", "--dry-run"]);
    assert_eq!(replayed["reaching_nobody"], 1);
}

#[test]
fn what_is_no_alert_is_refused() {
    let codo = Codo::new();
    for typed in ["=x", "a!=b", "a=~b"] {
        let run = codo.run(&["rule", "test", typed]);
        assert_eq!(run.code, 2, "{}", run.view());
        assert!(run.stderr.contains("NAME=VALUE") && run.stderr.contains("hint: "), "{}", run.view());
    }
    assert_eq!(codo.run(&["rule", "test", "a=b", "a=c"]).code, 2);
    assert_eq!(codo.run(&["rule", "test"]).code, 2);
    check(
        &codo.run_with("{}", &["rule", "test", "--payload", "-"]).view(),
        "
        -- stderr
        error: the payload: missing field `alerts` at line 1 column 2
        -- exit 2
        ",
    );
}

#[test]
fn what_an_alert_brings_along_reaches_no_terminal_raw() {
    let codo = Codo::new();
    let run = codo.ok(&["rule", "test", "alertname=a\u{1b}[2J", "instance=\u{202e}x"]);
    assert!(!run.view().contains(['\u{1b}', '\u{202e}']), "{}", run.view());
    let run = codo.ok(&["rule", "test", "支付", "--lang", "zh-CN"]);
    assert!(
        run.stdout.contains("（没有规则）") && run.stderr.contains("支付 不会通知到任何人"),
        "{}",
        run.view()
    );
}

#[test]
fn it_says_which_silence_hides_an_alert_now() {
    let codo = codo_with_rules();
    codo.ok(&["silence", "add", "instance=web-1", "--for", "2h"]);
    codo.ok(&["silence", "add", "instance=web-1", "--start", "in 2h", "--for", "4h"]);
    let trial = ["rule", "test", "InstanceDown", "severity=critical", "instance=web-1"];
    let run = codo.ok(&trial);
    assert_eq!(run.stderr, "InstanceDown is hidden now by silence 1: nobody would be told until that ends\n");
    let json = codo.json(&trial);
    assert_eq!(json["alerts"][0]["silences"], serde_json::json!([1]));
}
