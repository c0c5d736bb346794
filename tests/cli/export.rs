//! `codo export`: what it prints, and what it refuses.

use crate::support::{Codo, check};

fn two_kinds() -> Codo {
    let codo = Codo::new();
    codo.ok(&["event", "add", "=演练", "--level", "低", "--handler", "ann，bob", "--start", "2024-02-01"]);
    codo.ok(&[
        "contact",
        "add",
        "ann",
        "--to",
        "https://hooks.example.com/t0ken",
        "--to",
        "mailto:a@b.example",
    ]);
    codo.ok(&["contact", "add", "bob", "--to", "mailto:b@b.example"]);
    codo
}

#[test]
fn records_are_exported_oldest_first_by_kind() {
    let codo = two_kinds();
    check(
        &codo.run(&["export", "contact", "event", "--reveal"]).view(),
        r#"
        {
        "event":[
        {"id":1,"event_name":"=演练","event_status":"open","event_level":"低","event_processing":"ann，bob","event_start_time":"2024-02-01T00:00:00Z","event_end_time":null,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        ]
        ,"contact":[
        {"id":1,"nickname":"ann","addresses":["https://hooks.example.com/t0ken","mailto:a@b.example"],"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"},
        {"id":2,"nickname":"bob","addresses":["mailto:b@b.example"],"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        ]
        }
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["export", "event", "-o", "ndjson"]).view(),
        r#"
        {"kind":"event","id":1,"event_name":"=演练","event_status":"open","event_level":"低","event_processing":"ann，bob","event_start_time":"2024-02-01T00:00:00Z","event_end_time":null,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["export", "event", "-o", "csv"]).view(),
        "
        id,event_name,event_status,event_level,event_processing,event_start_time,event_end_time,create_at,update_at
        1,'=演练,open,低,ann，bob,2024-02-01T00:00:00Z,,2024-03-01T02:00:00Z,2024-03-01T02:00:00Z
        -- exit 0
        ",
    );
    let all = codo.json(&["export", "--reveal"]);
    let kinds: Vec<&str> = all.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(kinds, ["fault", "project", "event", "paid", "contact", "rule", "silence"]);
    assert_eq!(all["rule"], serde_json::json!([]));
    assert!(codo.json(&["export", "alert-rule"]).as_object().unwrap().contains_key("rule"));
    let many: String = (0..60).map(|n| format!("{{\"keyword\":\"Rule{n}\"}}\n")).collect();
    assert_eq!(codo.run_with(&many, &["rule", "add", "--from", "-"]).code, 0);
    assert_eq!(codo.json(&["export", "rule"])["rule"].as_array().unwrap().len(), 60, "not a page alone");
}

#[test]
fn secrets_are_exported_when_asked_for_and_not_without_a_word() {
    let codo = two_kinds();
    check(
        &codo.run(&["export"]).view(),
        "
        -- stderr
        error: contact records hold secrets
        hint: --reveal exports them: keep the file to yourself; or name the kinds to export: codo export fault
        -- exit 2
        ",
    );
    assert_eq!(codo.run(&["export", "contact", "-o", "csv"]).code, 2);
    assert!(codo.ok(&["export", "--reveal", "-o", "ndjson"]).stdout.contains("t0ken"));
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let codo = two_kinds();
    check(
        &codo.run(&["export", "faults"]).view(),
        "
        -- stderr
        error: there is no kind of record \"faults\"
        hint: did you mean \"fault\"?
        -- exit 2
        ",
    );
    check(
        &codo.run(&["export", "fault", "event", "-o", "csv"]).view(),
        "
        -- stderr
        error: separated values hold one kind of record
        hint: name it: codo export fault -o csv
        -- exit 2
        ",
    );
    assert_eq!(codo.run(&["export", "fault", "-o", "wide"]).code, 2);
}
