//! A fault's timeline: what was done to it and what people noted.

use crate::support::{Codo, check};
use serde_json::{Value as Json, json};

/// A fault of 01:00 whose timeline has a bit of everything.
fn a_fault_with_a_past() -> Codo {
    let mut codo = Codo::new();
    codo.ok(&["fault", "add", "dns down", "--level", "low", "--owner", "ann", "--start", "2024-03-01 01:00"]);
    codo.set_now("2024-03-01T02:10:00Z");
    codo.ok(&["fault", "edit", "1", "--level", "high", "--handler", "bob"]);
    codo.ok(&["fault", "note", "1", "pager went off", "--at", "2024-03-01 01:05"]);
    codo.ok(&["fault", "note", "1", "切换到备用\n<b>二</b>号"]);
    codo.set_now("2024-03-01T02:20:00Z");
    codo.ok(&["fault", "close", "1", "--summary", "fixed"]);
    codo
}

#[test]
fn a_fault_is_shown_with_what_became_of_it() {
    let codo = a_fault_with_a_past();
    check(
        &codo.run(&["fault", "show", "1"]).view(),
        "
        id                 1
        fault_name         dns down
        fault_level        high
        fault_state        closed
        fault_penson       ann
        processing_penson  bob
        fault_report
        fault_duration     1h20m
        fault_start_time   2024-03-01 01:00
        fault_end_time     2024-03-01 02:20
        fault_issue
        fault_summary      fixed
        create_at          2024-03-01 02:00
        update_at          2024-03-01 02:20

        Timeline
          2024-03-01 01:05  tester: pager went off
          2024-03-01 02:00  tester: opened
          2024-03-01 02:10  tester: changed (level, handler)
          2024-03-01 02:10  tester: 切换到备用
            <b>二</b>号
          2024-03-01 02:20  tester: closed (state, duration, end, summary)
        -- exit 0
        ",
    );
    let timeline = codo.json(&["fault", "show", "1"])["timeline"].clone();
    assert_eq!(
        timeline[0],
        json!({ "at": "2024-03-01T01:05:00Z", "who": "tester", "note": "pager went off" })
    );
    let changed = ["fault_level", "processing_penson"];
    assert_eq!(
        timeline[2],
        json!({ "at": "2024-03-01T02:10:00Z", "who": "tester", "what": "changed", "fields": changed })
    );
    let what: Vec<&str> = timeline.as_array().unwrap().iter().filter_map(|m| m["what"].as_str()).collect();
    assert_eq!(what, ["opened", "changed", "closed"]);
    // What was shown can be handed back.
    let again =
        codo.run_with(&codo.ok(&["fault", "show", "1", "--json"]).stdout, &["fault", "edit", "--from", "-"]);
    assert_eq!(again.code, 0, "{}", again.view());
    let csv = codo.ok(&["fault", "show", "1", "-o", "csv"]).stdout;
    assert!(
        csv.starts_with("id,fault_name,") && csv.lines().count() == 2 && !csv.contains("timeline"),
        "{csv}"
    );
    assert_eq!(codo.ok(&["fault", "show", "1", "-q"]).stdout, "1\n");
}

#[test]
fn the_timeline_is_in_the_users_language_and_says_what_was_opened_again() {
    let mut codo = Codo::new();
    codo.locale = "zh_CN.UTF-8";
    codo.ok(&["fault", "add", "a", "--level", "low", "--owner", "ann", "--state", "关闭"]);
    codo.ok(&["fault", "reopen", "1"]);
    let shown = codo.ok(&["fault", "show", "1"]).stdout;
    let timeline = shown.split("\n\n").nth(1).unwrap();
    check(
        timeline,
        "
        时间线
          2024-03-01 02:00  tester：录入已关闭的故障
          2024-03-01 02:00  tester：重新打开（状态）
        ",
    );
}

#[test]
fn a_note_is_said_read_and_refused() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "a", "--level", "low", "--owner", "ann"]);
    check(&codo.run(&["fault", "note", "1", "seen"]).view(), "-- stderr\nnoted on fault 1 \"a\"\n-- exit 0");
    let note = codo.run_with("two\r\nlines\n", &["fault", "note", "1", "-", "--json"]);
    let note: Json = serde_json::from_str(&note.stdout).unwrap();
    let expected = json!({ "id": 2, "fault_id": 1, "at": "2024-03-01T02:00:00Z", "who": "tester", "note": "two\nlines" });
    assert_eq!(note, expected);
    for (wrong, input) in [
        (&["fault", "note", "1", "-"][..], " \n"),
        (&["fault", "note", "1", ""], ""),
        (&["fault", "note", "1", "a\u{1b}[2J"], ""),
        (&["fault", "note", "1", "x", "--at", "tomorrow"], ""),
        (&["fault", "note", "1", "x", "--at", "someday"], ""),
        (&["fault", "note", "1", "-"], &"x".repeat((1 << 20) + 1)),
    ] {
        let run = codo.run_with(input, wrong);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.view());
    }
    assert_eq!(codo.run(&["fault", "note", "2", "x"]).code, 3);
    assert_eq!(codo.database.number("SELECT COUNT(*) FROM fault_note"), 2);
    let run = codo.run(&["fault", "note", "1", "x", "--at", "10m ago"]);
    assert_eq!(run.stderr, "at: 2024-03-01 01:50\nnoted on fault 1 \"a\"\n");
}

#[test]
fn notes_are_journaled_and_go_with_their_fault() {
    let codo = Codo::new();
    for name in ["a", "b"] {
        codo.ok(&["fault", "add", name, "--level", "low", "--owner", "ann"]);
        codo.ok(&["fault", "note", if name == "a" { "1" } else { "2" }, name]);
    }
    codo.ok(&["fault", "note", "1", "more"]);
    codo.ok(&["fault", "rm", "1", "--yes"]);
    assert_eq!(codo.database.rows("SELECT fault_id, note FROM fault_note"), ["2 | b"]);
    assert_eq!(
        codo.database.rows_by(
            "note",
            "SELECT op.what, change.kind, change.record_id, before, after FROM change JOIN op ON op.id = op_id \
             WHERE change.kind = 'fault_note' ORDER BY change.id"
        ),
        [
            "fault note 1 | fault_note | 1 | - | a",
            "fault note 2 | fault_note | 2 | - | b",
            "fault note 1 | fault_note | 3 | - | more",
            "fault rm 1 | fault_note | 1 | a | -",
            "fault rm 1 | fault_note | 3 | more | -",
        ]
    );
    let last = codo.database.rows("SELECT kind FROM change ORDER BY id DESC LIMIT 1");
    assert_eq!(last, ["fault"], "backwards, the fault comes before its notes");
}
