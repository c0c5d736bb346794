//! Posts that are taken: what is stored, what is answered, who is told.

use super::{firing, messages, post_of, resolved, stored};
use crate::support::{Codo, Daemon, Endpoint, wait_until};
use codo::alert::payload::{Labels, fingerprint};
use serde_json::{Value as Json, json};
use std::path::Path;

#[test]
fn a_post_is_stored_and_answered_as_codo_tools_did() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let body = include_str!("../data/payloads/codo-tools-sample.json");
    let answer = daemon.request("POST", "/v1/tools/send/prometheus/", body);
    assert_eq!(answer.status, 200, "{answer:?}");
    let json: Json = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((&json["code"], &json["msg"]), (&0.into(), &"发送成功".into()));
    let sent: Json = serde_json::from_str(body).unwrap();
    assert_eq!(json["data"], sent["alerts"], "the answer echoes the alerts");
    let alerts = codo.json(&["alert", "list"]);
    assert_eq!(alerts[0]["alertname"], "Node主机CPULoad过高");
}

#[test]
fn every_recorded_post_is_stored_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/payloads");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        seen += 1;
        let body = std::fs::read_to_string(&path).unwrap();
        let sent: Json = serde_json::from_str(&body).unwrap();
        let codo = Codo::new();
        let daemon = Daemon::start(&codo);
        assert_eq!(daemon.post(&body).status, 200, "{path:?}");
        let mut expected: Vec<(String, String)> = sent["alerts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|alert| {
                let labels: Labels = serde_json::from_value(alert["labels"].clone()).unwrap();
                let own = alert["fingerprint"].as_str().map(str::to_string);
                (own.unwrap_or_else(|| fingerprint(&labels)), alert["status"].as_str().unwrap().to_string())
            })
            .collect();
        let mut found: Vec<(String, String)> = codo
            .json(&["alert", "list", "--limit", "0"])
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let text = |key: &str| row[key].as_str().unwrap().to_string();
                (text("fingerprint"), text("status"))
            })
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{path:?}");
    }
    assert!(seen >= 6, "only {seen} recorded posts were found");
}

#[test]
fn put_works_like_post_on_both_paths() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let paths = ["/webhook", "/webhook/", "/v1/tools/send/prometheus/", "/v1/tools/send/prometheus"];
    let mut sent = 0;
    for method in ["POST", "PUT"] {
        for path in paths {
            sent += 1;
            let answer = daemon.request(method, path, &post_of(&[firing(&format!("a{sent}"))]));
            assert_eq!(answer.status, 200, "{method} {path}: {answer:?}");
            assert!(stored(&codo).contains_key(&format!("a{sent}")), "{method} {path}");
        }
    }
    assert_eq!(stored(&codo).len(), sent);
}

#[test]
fn delete_marks_alerts_as_resolved_and_tells_nobody() {
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    for path in ["/webhook", "/v1/tools/send/prometheus/"] {
        let answer = daemon.request("DELETE", path, &post_of(&[firing("never seen")]));
        assert_eq!(answer.status, 200, "{answer:?}");
    }
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(daemon.request("DELETE", "/webhook", &post_of(&[firing("a")])).status, 200);
    let alerts = codo.json(&["alert", "list"]);
    let alerts = alerts.as_array().unwrap();
    assert_eq!(alerts.len(), 2);
    for alert in alerts {
        assert_eq!(alert["status"], "resolved", "{alert}");
        assert!(alert["ends_at"].is_string(), "it has an end: {alert}");
    }
    assert_eq!(messages(&codo).len(), 1, "the post is told, nothing else");
}

#[test]
fn a_resolved_post_updates_the_row_and_a_late_firing_does_not_reopen_it() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let only = || codo.json(&["alert", "show", "1"]);
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(
        (&only()["status"], &only()["ends_at"], &only()["count"]),
        (&json!("firing"), &Json::Null, &json!(1))
    );
    daemon.post(&post_of(&[resolved("a")]));
    assert_eq!((&only()["status"], &only()["count"]), (&json!("resolved"), &json!(2)));
    let ended = only()["ends_at"].clone();
    assert!(ended.as_str().unwrap().starts_with("2024-03-01T01:30:00"), "{ended}");
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(
        (&only()["status"], &only()["ends_at"], &only()["count"]),
        (&json!("resolved"), &ended, &json!(3))
    );
    assert_eq!(stored(&codo)["a"], 1);
}

#[test]
fn a_new_start_is_a_new_alert() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let mut again = firing("a");
    again["startsAt"] = "2024-03-01T01:45:00.000000001Z".into();
    for alert in [resolved("a"), again.clone(), again] {
        assert_eq!(daemon.post(&post_of(&[alert])).status, 200);
    }
    let rows = codo.json(&["alert", "list"]);
    let states: Vec<_> = rows.as_array().unwrap().iter().map(|r| (&r["status"], &r["count"])).collect();
    assert_eq!(states, [(&json!("firing"), &json!(2)), (&json!("resolved"), &json!(1))]);
}

#[test]
fn the_same_post_again_is_counted_and_not_told() {
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    let (a, b) = (firing("a"), firing("b"));
    // The other Alertmanager of a cluster may list them in another order.
    for alerts in [[a.clone(), b.clone()], [a.clone(), b.clone()], [b.clone(), a.clone()]] {
        assert_eq!(daemon.post(&post_of(&alerts)).status, 200);
    }
    assert_eq!(messages(&codo).len(), 1);
    assert_eq!(codo.json(&["alert", "show", "1"])["count"], 3);
    daemon.post(&post_of(&[resolved("a"), b]));
    assert_eq!(messages(&codo).len(), 2, "another state is news");
    wait_until("both messages are delivered", || endpoint.got().len() == 2);
    assert_eq!(endpoint.got()[1].json()["alerts"][0]["status"], "resolved");
}

#[test]
fn after_the_window_the_same_post_is_told_again() {
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    codo.configure("dedup_window = \"1s\"\n");
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    let body = post_of(&[firing("a")]);
    wait_until("the post is told twice", || {
        assert_eq!(daemon.post(&body).status, 200);
        messages(&codo).len() == 2
    });
    assert_eq!(stored(&codo)["a"], 1);
}

#[test]
fn odd_posts_are_borne() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let odd = [
        ("no alertname", json!({ "labels": { "job": "node" } })),
        ("no labels", json!({})),
        ("null labels", json!({ "labels": null, "annotations": null, "endsAt": null })),
        ("no annotations", json!({ "status": "firing", "labels": { "alertname": "x" } })),
        ("unknown keys", json!({ "labels": { "alertname": "k" }, "since": [1, { "a": null }] })),
        ("year 1", json!({ "labels": { "alertname": "y" }, "endsAt": "0001-01-01T00:00:00Z" })),
        ("unknown status", json!({ "status": "pending", "labels": { "alertname": "s" } })),
        (
            "an end while firing",
            json!({ "status": "firing", "labels": { "alertname": "e" },
            "endsAt": "2099-01-01T00:00:00Z" }),
        ),
    ];
    for (number, (what, alert)) in odd.iter().enumerate() {
        let answer = daemon.post(&json!({ "alerts": [alert] }).to_string());
        assert_eq!(answer.status, 200, "{what}: {answer:?}");
        // "no labels" and "null labels" have one fingerprint, so they are one alert.
        let rows = codo.json(&["alert", "list"]);
        assert_eq!(rows.as_array().unwrap().len(), if number < 2 { number + 1 } else { number }, "{what}");
        assert_eq!((&rows[0]["status"], &rows[0]["ends_at"]), (&json!("firing"), &Json::Null), "{what}");
        assert!(rows[0]["starts_at"].is_string(), "{what}: it has a beginning");
    }
    for version in [json!("3"), json!("5"), json!(4), Json::Null] {
        let body = json!({ "version": version, "alerts": [firing("v")], "newer": {} }).to_string();
        assert_eq!(daemon.post(&body).status, 200, "version {version}");
    }
    assert_eq!(stored(&codo)["v"], 1);
}

#[test]
fn ten_thousand_alerts_in_one_post_are_all_stored_and_one_message() {
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    let alerts: Vec<Json> = (0..10_000).map(|n| firing(&format!("a{n}"))).collect();
    let answer = daemon.post(&post_of(&alerts));
    assert_eq!(answer.status, 200, "{}", answer.head);
    let rows = stored(&codo);
    assert!(rows.len() == 10_000 && rows.values().all(|&n| n == 1), "{} rows", rows.len());
    wait_until("the message is delivered", || endpoint.got().len() == 1);
    assert_eq!(endpoint.got()[0].json()["alerts"].as_array().unwrap().len(), 10_000);
}

#[test]
fn a_label_of_a_megabyte_is_kept_whole() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let mut alert = firing("a");
    alert["labels"]["long"] = "严".repeat((1 << 20) / 3).into();
    assert_eq!(daemon.post(&post_of(&[alert.clone()])).status, 200);
    assert!(codo.json(&["alert", "show", "1"])["labels"]["long"] == alert["labels"]["long"]);
}

#[test]
fn what_a_terminal_would_obey_is_never_shown_raw() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let nasty = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}x\r\n\u{7f}";
    let mut alert = firing(nasty);
    for label in ["severity", "instance", nasty] {
        alert["labels"][label] = nasty.into();
    }
    alert["annotations"] = json!({ nasty: nasty });
    alert["generatorURL"] = nasty.into();
    let body = json!({ "receiver": nasty, "groupKey": nasty, "alerts": [alert.clone()] }).to_string();
    assert_eq!(daemon.post(&body).status, 200);
    let raw = ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\r', '\u{7f}'];
    for arguments in [&["alert", "list"][..], &["alert", "show", "1"], &["alert", "list", "--json"]] {
        let run = codo.ok(arguments);
        assert!(!run.stdout.contains(raw) && !run.stderr.contains(raw), "{arguments:?} {:?}", run.stdout);
    }
    let shown = codo.ok(&["alert", "show", "1", "--json"]);
    assert!(!shown.stdout.contains(raw), "{:?}", shown.stdout);
    let shown: Json = serde_json::from_str(&shown.stdout).unwrap();
    assert_eq!((&shown["labels"], &shown["receiver"]), (&alert["labels"], &json!(nasty)));
}

#[test]
fn an_end_that_lies_anywhere_or_nowhere_is_kept_as_it_is() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    for (name, end, kept) in [
        ("before", json!("2024-02-29T00:00:00Z"), "2024-02-29T00:00:00"),
        ("far", json!("9999-12-31T23:59:59Z"), "9999-12-31T23:59:59"),
        ("nothing", Json::Null, ""),
        ("year 1", json!("0001-01-01T00:00:00Z"), ""),
    ] {
        let mut alert = resolved(name);
        alert["endsAt"] = end;
        assert_eq!(daemon.post(&post_of(&[alert])).status, 200, "{name}");
        let row = &codo.json(&["alert", "list"])[0];
        assert_eq!((&row["alertname"], &row["status"]), (&json!(name), &json!("resolved")));
        assert!(row["ends_at"].as_str().unwrap_or_default().starts_with(kept), "{name}: {row}");
        // And people are told no length of two thousand years.
        let shown = codo.ok(&["alert", "show", &row["id"].to_string()]).stdout;
        assert!(!shown.contains("000d") && !shown.contains("0001-"), "{shown}");
    }
}

#[test]
fn two_alerts_of_one_fingerprint_are_two() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let alerts = ["a", "b"].map(|name| {
        let mut alert = firing(name);
        alert["fingerprint"] = "00000000000000aa".into();
        alert
    });
    for count in [1, 2] {
        assert_eq!(daemon.post(&post_of(&alerts)).status, 200);
        let rows = codo.json(&["alert", "list"]);
        let names: Vec<_> = rows.as_array().unwrap().iter().map(|row| &row["alertname"]).collect();
        assert_eq!(names, ["b", "a"]);
        assert!(rows.as_array().unwrap().iter().all(|row| row["count"] == count), "{rows}");
    }
}

#[test]
fn an_alert_that_a_post_holds_several_times_is_what_it_is_in_posts_of_its_own() {
    let later = |mut alert: Json| {
        alert["startsAt"] = "2024-03-01T01:45:00.000000001Z".into();
        alert
    };
    let no_start = |mut alert: Json| {
        alert.as_object_mut().unwrap().remove("startsAt");
        alert
    };
    let (a, b, c) = (firing("a"), firing("b"), no_start(firing("c")));
    // As many as a statement stores at once, and more.
    let others = (0..300).map(|n| if n % 3 == 0 { resolved } else { firing }(&format!("d{n}")));
    let alerts: Vec<Json> = [&a, &b, &resolved("a"), &a, &later(a.clone()), &c, &c, &b]
        .into_iter()
        .cloned()
        .chain(others)
        .chain([a.clone(), no_start(resolved("c"))])
        .collect();
    let rows = |posts: Vec<&[Json]>| {
        let codo = Codo::new();
        let daemon = Daemon::start(&codo);
        posts.into_iter().for_each(|post| assert_eq!(daemon.post(&post_of(post)).status, 200));
        let list = codo.json(&["alert", "list", "--limit", "0"]);
        let shown = ["alertname", "status", "count", "ends_at"];
        let mut rows: Vec<String> =
            list.as_array().unwrap().iter().map(|row| shown.map(|k| row[k].to_string()).join(" ")).collect();
        rows.sort_unstable();
        rows
    };
    let together = rows(vec![&alerts]);
    assert!(together == rows(alerts.chunks(1).collect()), "{together:?}");
    assert_eq!(together.len(), 300 + 4);
}

#[test]
fn a_label_whose_name_is_any_text_is_matched_and_told() {
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    codo.ok(&["contact", "add", "ann", "--to", &endpoint.url]);
    let matcher = r#""环境.区 域"=~"生产|预发""#;
    codo.ok(&["rule", "add", "*", "--match", matcher, "--notify", "ann"]);
    let daemon = Daemon::start(&codo);
    for (name, value) in [("elsewhere", "测试"), ("here", "生产")] {
        let mut alert = firing(name);
        alert["labels"]["环境.区 域"] = value.into();
        assert_eq!(daemon.post(&post_of(&[alert])).status, 200);
    }
    wait_until("one is told", || endpoint.got().len() == 1);
    assert_eq!(endpoint.got()[0].json()["alerts"][0]["labels"]["环境.区 域"], "生产");
    assert_eq!(messages(&codo).len(), 1);
    assert!(codo.ok(&["alert", "show", "2"]).stdout.contains("环境.区 域"));
}
