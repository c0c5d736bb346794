//! Faults that alerts open: when, with what in them, and when they end.

use super::{firing, post_of, resolved};
use crate::support::{Codo, Daemon};
use serde_json::{Value as Json, json};

/// A codo with a contact `yang` and a rule for every alert that opens faults.
fn with_rule(level: &str) -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang"]);
    codo.ok(&["rule", "add", "*", "--notify", "yang", "--level", level, "--open-fault"]);
    codo
}

fn at(mut alert: Json, instance: &str) -> Json {
    alert["labels"]["instance"] = instance.into();
    alert
}

#[test]
fn the_first_firing_alert_opens_a_fault_and_the_last_resolution_ends_it() {
    let codo = with_rule("一级故障");
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[at(firing("NodeDown"), "db-1")]));
    daemon.post(&post_of(&[at(firing("NodeDown"), "db-1"), at(firing("NodeDown"), "db-2")]));
    let faults = codo.json(&["fault", "list"]);
    assert_eq!(faults.as_array().unwrap().len(), 1, "{faults}");
    let text = |key: &str| faults[0][key].as_str().unwrap_or_default().to_string();
    assert_eq!(
        ["fault_name", "fault_level", "fault_penson", "fault_state", "fault_start_time"].map(text),
        ["NodeDown db-1", "一级故障", "yang", "open", "2024-03-01T01:00:00Z"]
    );
    for alert in codo.json(&["alert", "list"]).as_array().unwrap() {
        assert_eq!(alert["fault_id"], 1, "{alert}");
    }
    daemon.post(&post_of(&[at(resolved("NodeDown"), "db-1"), at(firing("NodeDown"), "db-2")]));
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_end_time"], Json::Null, "one still fires");
    daemon.post(&post_of(&[at(resolved("NodeDown"), "db-2")]));
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(
        ["fault_state", "fault_end_time", "fault_duration"].map(|key| &fault[key]),
        ["closed", "2024-03-01T01:30:00Z", "30m"]
    );
    let alerts = fault["alerts"].as_array().unwrap();
    let alerts: Vec<_> = alerts.iter().map(|a| [&a["instance"], &a["status"]]).collect();
    assert_eq!(alerts, [["db-1", "resolved"], ["db-2", "resolved"]]);
    // What comes late changes nothing; a new start is a new fault.
    daemon.post(&post_of(&[at(firing("NodeDown"), "db-2")]));
    assert_eq!(codo.json(&["fault", "list"]).as_array().unwrap().len(), 1);
    let mut again = at(firing("NodeDown"), "db-2");
    again["startsAt"] = "2024-03-01T03:00:00Z".into();
    daemon.post(&post_of(&[again]));
    assert_eq!(codo.json(&["fault", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn a_fault_shows_and_reports_its_alerts() {
    let codo = with_rule("high");
    let daemon = Daemon::start(&codo);
    let mut graver = at(firing("NodeDown"), "db-2");
    graver["labels"]["severity"] = "critical".into();
    daemon.post(&post_of(&[at(resolved("NodeDown"), "db-1")]));
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "", "what is over already opens nothing");
    daemon.post(&post_of(&[at(firing("DiskFull"), "db-1"), graver]));
    let shown = codo.ok(&["fault", "show", "1"]).stdout;
    let shown = shown.split_once("\nAlerts\n").unwrap().1.split_once("\n\nTimeline").unwrap().0;
    let (disk, node) = shown.split_once('\n').unwrap();
    assert_eq!(disk, "  2024-03-01 01:00 – firing: DiskFull db-1 (alert 2)");
    assert_eq!(node, "  2024-03-01 01:00 – firing: NodeDown db-2 critical (alert 3)");
    let report = codo.ok(&["fault", "report", "1"]).stdout;
    assert!(report.contains("- **2024-03-01 01:00 – firing**: NodeDown db-2 critical (alert 3)"), "{report}");
    let report = codo.json(&["fault", "report", "1"]);
    assert_eq!(report["alerts"][1]["severity"], "critical");
    let fault = codo.ok(&["fault", "show", "1", "--json"]).stdout;
    assert_eq!(codo.run_with(&fault, &["fault", "edit", "--from", "-"]).code, 0, "it can be handed back");
}

#[test]
fn what_alerts_did_to_faults_is_in_the_journal_and_can_be_taken_back() {
    let codo = with_rule("high");
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    daemon.post(&post_of(&[resolved("a")]));
    let log = codo.json(&["log"]);
    let what = |n: usize| log[n]["what"].as_str().unwrap().to_string();
    assert_eq!(
        [what(0), what(1)],
        ["alerts received; fault close 1", "alerts received; fault add 1"],
        "{log}"
    );
    assert_eq!(log[0]["who"], "codo serve-webhook");
    // By their numbers: without one it is one's own last operation that is taken back.
    let [last, first] = [0, 1].map(|n: usize| log[n]["id"].to_string());
    codo.ok(&["undo", &last]);
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_state"], "open");
    codo.ok(&["undo", &first]);
    assert_eq!(codo.run(&["fault", "show", "1"]).code, 3);
    // A repetition of what was taken back does not bring it again; news does.
    daemon.post(&post_of(&[resolved("a"), firing("b")]));
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n");
}

#[test]
fn a_fault_that_somebody_closed_stays_as_it_is_and_later_alerts_open_another() {
    let codo = with_rule("high");
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    codo.ok(&["fault", "close", "1", "--state", "已解决", "--end", "2024-03-01 01:05"]);
    daemon.post(&post_of(&[firing("a"), firing("b")]));
    daemon.post(&post_of(&[resolved("a"), firing("b")]));
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(
        (&fault["fault_state"], &fault["fault_end_time"]),
        (&json!("已解决"), &json!("2024-03-01T01:05:00Z"))
    );
    assert_eq!(codo.json(&["alert", "list", "--where", "alertname=b"])[0]["fault_id"], 2);
}

#[test]
fn what_records_refuse_is_made_harmless_and_costs_no_post() {
    let codo = with_rule("");
    codo.configure("language = \"zh-CN\"\n");
    let daemon = Daemon::start(&codo);
    let nasty = "\u{1b}[2J\u{202e}\r\n\u{200f}\u{0}x";
    let mut alert = at(firing(&nasty.repeat(40)), nasty);
    alert["labels"]["severity"] = format!("  {nasty}").into();
    alert["startsAt"] = "2999-01-01T00:00:00Z".into();
    assert_eq!(daemon.post(&post_of(&[alert.clone()])).status, 200);
    let fault = codo.json(&["fault", "show", "1"]);
    let name = fault["fault_name"].as_str().unwrap();
    assert!(name.chars().count() <= 100 && !name.contains(char::is_control), "{name:?}");
    assert_eq!(fault["fault_level"], "\\u{1b}[2J\\u{202e}\\u{d}\\n\\u{200f}x");
    alert["status"] = "resolved".into();
    alert["endsAt"] = "1999-01-01T00:00:00Z".into();
    assert_eq!(daemon.post(&post_of(&[alert])).status, 200);
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(
        (&fault["fault_state"], &fault["fault_end_time"]),
        (&json!("关闭"), &fault["fault_start_time"])
    );
    // No name, no level, no owner: each has something in its place.
    codo.ok(&["rule", "edit", "1", "--notify", ""]);
    daemon.post(&json!({ "alerts": [{ "labels": {}, "startsAt": "2024-03-01T01:00:00Z" }] }).to_string());
    let fault = codo.json(&["fault", "show", "2"]);
    let text = |key: &str| fault[key].as_str().unwrap().to_string();
    assert_eq!(
        ["fault_name", "fault_level", "fault_penson"].map(text),
        ["cbf29ce484222325", "未定级", "待分派"]
    );
}

#[test]
fn a_fault_that_no_rule_opened_is_none_of_an_alert_s() {
    let codo = with_rule("high");
    codo.ok(&["fault", "add", "by hand", "--level", "1", "--owner", "ann"]);
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[at(firing("NodeDown"), "db-1")]));
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n1\n");
    assert_eq!(codo.json(&["alert", "show", "1"])["fault_id"], 2);
}
