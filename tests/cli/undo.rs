//! `codo undo`: what is taken back, what cannot be, and what is said of it.

use crate::support::{Codo, check, some_alert};

#[test]
fn the_last_operation_is_taken_back_and_then_the_one_before_it() {
    let mut codo = Codo::new();
    codo.ok(&["fault", "add", "网关", "--level", "高", "--owner", "ann"]);
    codo.set_now("2024-03-02T02:00:00Z");
    let added = codo.json(&["fault", "list"]);
    codo.ok(&["fault", "edit", "1", "--level", "低"]);
    let edited = codo.json(&["fault", "list"]);
    codo.ok(&["fault", "rm", "--yes", "1"]);
    check(
        &codo.run(&["undo"]).view(),
        "-- stderr\ntook back operation 3: fault rm 1 (tester, 2024-03-02 02:00)\n-- exit 0",
    );
    assert_eq!(codo.json(&["fault", "list"]), edited);
    codo.ok(&["undo"]);
    assert_eq!(codo.json(&["fault", "list"]), added, "its times too");
    codo.ok(&["undo"]);
    assert_eq!(codo.run(&["fault", "show", "1"]).code, 3);
    check(
        &codo.run(&["undo"]).view(),
        "-- stderr\nerror: there is nothing of tester to take back\nhint: `codo log` shows what others did; `codo undo ID` takes that back\n-- exit 3",
    );
    let log = codo.json(&["log"]);
    let journal: Vec<_> = log.as_array().unwrap().iter().map(|op| (&op["what"], &op["undoes"])).collect();
    assert_eq!(journal[0], (&"undo 1 (fault add 1)".into(), &1.into()));
    assert_eq!(journal[2], (&"undo 3 (fault rm 1)".into(), &3.into()));
    // An id that was given once is not given again.
    codo.ok(&["fault", "add", "x", "--level", "高", "--owner", "ann"]);
    assert_eq!(codo.ok(&["fault", "list", "--quiet"]).stdout, "2\n");
}

#[test]
fn an_undo_is_taken_back_by_its_id_and_what_it_did_can_be_undone_again() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    codo.ok(&["rule", "edit", "1", "--level", "高"]);
    codo.ok(&["undo", "2"]);
    codo.ok(&["undo", "3"]);
    let level = |codo: &Codo| codo.json(&["rule", "show", "1"])["alert_level"].clone();
    assert_eq!(level(&codo), "高");
    check(
        &codo.run(&["undo", "3"]).view(),
        "
        -- stderr
        error: operation 3 was taken back already, by operation 4
        hint: `codo undo 4` takes that back
        -- exit 4
        ",
    );
    // Operation 2 stands again, so it is the last.
    check(
        &codo.run(&["undo"]).view(),
        "-- stderr\ntook back operation 2: rule edit 1 (tester, 2024-03-01 02:00)\n-- exit 0",
    );
    assert!(level(&codo).is_null());
    assert_eq!(codo.run(&["undo", "2"]).code, 4);
    assert_eq!(codo.run(&["undo", "99"]).code, 3);
}

#[test]
fn a_record_that_moved_on_is_a_conflict_and_nothing_is_changed() {
    let codo = Codo::new();
    let two = r#"{"keyword":"a"} {"keyword":"b"}"#;
    assert_eq!(codo.run_with(two, &["rule", "add", "--from", "-"]).code, 0);
    codo.ok(&["rule", "edit", "1", "--level", "高", "--config-file", "x"]);
    check(
        &codo.run(&["undo", "1"]).view(),
        "
        -- stderr
        error: operation 1 was not taken back: rule 1 \"a\" has changed since: alert_level, config_file
        hint: `codo log rule 1` shows what came after it
        -- exit 4
        ",
    );
    // Rule 2 had been put back first.
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "2\n1\n");
    codo.ok(&["rule", "rm", "--yes", "1"]);
    check(
        &codo.run(&["undo", "2"]).view(),
        "
        -- stderr
        error: operation 2 was not taken back: rule 1 \"a\" was removed since
        hint: `codo log rule 1` shows what came after it
        -- exit 4
        ",
    );
    assert_eq!(codo.database.number("SELECT COUNT(*) FROM op"), 3);
    // What was changed there and back again is what the operation left.
    codo.ok(&["rule", "edit", "2", "--level", "高"]);
    codo.ok(&["rule", "edit", "2", "--level", "低"]);
    codo.ok(&["rule", "edit", "2", "--level", "高"]);
    codo.ok(&["undo", "4"]);
    assert!(codo.json(&["rule", "show", "2"])["alert_level"].is_null());
}

#[test]
fn a_name_that_was_taken_meanwhile_is_a_conflict() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "mailto:a@example.com"]);
    codo.ok(&["contact", "rm", "--yes", "ann"]);
    codo.ok(&["contact", "add", "ＡＮＮ", "--to", "mailto:b@example.com"]);
    let taken = codo.run(&["undo", "2"]);
    assert!(
        taken.stderr.contains("operation 2 was not taken back: there is a contact \"ＡＮＮ\" already: 2")
    );
    assert_eq!(taken.code, 4);
    codo.ok(&["contact", "edit", "2", "--name", "bob"]);
    codo.ok(&["undo", "2"]);
    assert_eq!(codo.ok(&["contact", "list", "--quiet"]).stdout, "2\n1\n");
}

#[test]
fn a_cascade_and_a_rename_come_back_with_all_that_named_the_contact() {
    let codo = Codo::new();
    for name in ["ann", "bob"] {
        codo.ok(&["contact", "add", name, "--to", "mailto:a@example.com"]);
    }
    codo.ok(&["rule", "add", "Node*", "--notify", "ann,bob"]);
    codo.ok(&["paid", "add", "VPN", "--end", "2025-01-01", "--notify", "bob"]);
    let all = || ["contact", "rule", "paid"].map(|kind| codo.json(&[kind, "list"]));
    let before = all();
    codo.ok(&["contact", "rm", "--yes", "ann", "bob", "--cascade"]);
    let without = all();
    codo.ok(&["undo"]);
    assert_eq!(all(), before);
    codo.ok(&["undo", "6"]);
    assert_eq!(all(), without);
    codo.ok(&["undo"]);
    codo.ok(&["contact", "edit", "bob", "--name", "eve"]);
    // What came to name it since follows it back.
    codo.ok(&["rule", "add", "Disk*", "--notify", "eve"]);
    codo.ok(&["undo", "9"]);
    assert_eq!(codo.json(&["rule", "show", "Disk*"])["nicknames"][0], "bob");
    codo.ok(&["rule", "rm", "--yes", "Disk*"]);
    assert_eq!(all(), before);
}

#[test]
fn a_rename_that_was_taken_back_is_done_again_with_all_that_follows_it() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "mailto:a@example.com"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann"]);
    codo.ok(&["contact", "edit", "ann", "--name", "eve"]);
    let names = || {
        codo.json(&["rule", "list", "--sort", "id"])
            .as_array()
            .unwrap()
            .iter()
            .map(|r| r["nicknames"][0].clone())
            .collect::<Vec<_>>()
    };
    codo.ok(&["undo"]);
    assert_eq!(names(), ["ann"]);
    codo.ok(&["rule", "add", "Disk*", "--notify", "ann"]);
    codo.ok(&["undo", "4"]);
    assert_eq!(names(), ["eve", "eve"]);
    codo.ok(&["undo", "6"]);
    assert_eq!(names(), ["ann", "ann"]);
}

#[test]
fn what_others_name_is_not_taken_away_from_them() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "mailto:a@example.com"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann"]);
    check(
        &codo.run(&["undo", "1"]).view(),
        "
        -- stderr
        error: operation 1 was not taken back: contact \"ann\" was not removed: it is named by rule 1 \"Node*\"
        hint: `codo log contact 1` shows what came after it
        -- exit 4
        ",
    );
    codo.ok(&["rule", "rm", "--yes", "1"]);
    codo.ok(&["contact", "rm", "--yes", "ann"]);
    let named = codo.run(&["undo", "3"]);
    assert_eq!(named.code, 4, "{}", named.view());
    assert!(
        named.stderr.contains("rule 1 \"Node*\": nicknames: there is no contact \"ann\""),
        "{}",
        named.view()
    );
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "");
}

#[test]
fn what_is_named_and_cannot_be_read_is_a_fault_of_the_database_and_no_conflict() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "mailto:a@example.com"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann"]);
    codo.ok(&["rule", "rm", "--yes", "1"]);
    codo.database.execute("UPDATE contact SET update_at = 'never'").unwrap();
    let undone = codo.run(&["undo"]);
    assert_eq!(undone.code, 5, "{}", undone.view());
    assert!(undone.stderr.contains("a contact in the database cannot be read"), "{}", undone.view());
    assert_eq!(codo.database.number("SELECT COUNT(*) FROM rule"), 0);
}

#[test]
fn what_lives_on_by_itself_is_not_taken_back() {
    let codo = Codo::new();
    codo.queue("exec:/usr/bin/true", &some_alert());
    codo.ok(&["outbox", "drop", "1"]);
    check(
        &codo.run(&["undo"]).view(),
        "
        -- stderr
        error: operation 1 was not taken back: it changed outbox 1, which lives on by itself
        hint: `codo log` shows the operations before it; each can be named
        -- exit 1
        ",
    );
}

#[test]
fn a_line_of_a_timeline_is_taken_back_and_put_back() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "x", "--level", "高", "--owner", "ann"]);
    let note = r#"{"id":1,"fault_id":1,"at":"2024-03-01T02:00:00Z","who":"ann","note":"it''s the 网关"}"#;
    codo.database
        .execute(&format!(
            "INSERT INTO fault_note (fault_id, at, who, note) VALUES (1, '2024-03-01T02:00:00Z', 'ann', 'it''s the 网关');
             INSERT INTO op (at, who, what) VALUES ('2024-03-01T02:00:00Z', 'ann', 'fault note 1');
             INSERT INTO change (op_id, kind, record_id, after) VALUES (2, 'fault_note', 1, '{note}')"
        ))
        .unwrap();
    let rows = || codo.database.rows("SELECT id, fault_id, at, who, note FROM fault_note");
    let noted = rows();
    codo.ok(&["undo", "2"]);
    assert!(rows().is_empty());
    codo.ok(&["undo", "3"]);
    assert_eq!(rows(), noted);
    codo.database.execute("UPDATE fault_note SET note = 'other'").unwrap();
    let moved = codo.run(&["undo", "2"]);
    assert!(moved.stderr.contains("fault_note 1 is not what it left"), "{}", moved.view());
    assert_eq!((moved.code, rows().len()), (4, 1));
}

#[test]
fn what_was_taken_back_is_shown_as_json_without_secrets() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ops", "--to", "https://hooks.example.com/t0ken"]);
    codo.ok(&["contact", "rm", "--yes", "ops"]);
    let undone = codo.json(&["undo"]);
    assert_eq!(undone, codo.json(&["log", "2"]));
    assert!(!undone.to_string().contains("t0ken"));
    assert!(codo.ok(&["contact", "show", "ops", "--reveal"]).stdout.contains("t0ken"), "the token is back");
    assert_eq!(codo.ok(&["undo", "--quiet"]).stdout, "1\n");
}

#[test]
fn a_note_made_since_keeps_its_record_from_being_taken_back() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "x", "--level", "P1", "--owner", "ann"]);
    codo.ok(&["fault", "note", "1", "restarted it"]);
    let run = codo.run(&["undo", "1"]);
    assert_eq!(run.code, 4, "{}", run.view());
    assert!(
        run.stderr.contains("fault 1 \"x\" has a note by ") && run.stderr.contains("hint: "),
        "{}",
        run.view()
    );
    assert!(codo.ok(&["fault", "show", "1"]).stdout.contains("restarted it"));
    for operation in ["2", "1"] {
        codo.ok(&["undo", operation]);
    }
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "");
}
