//! `codo log`: what the journal shows.

use crate::support::{Codo, check};
use serde_json::json;

/// A contact that two rules name: added by ann, renamed by bob an hour later, removed by ann.
fn a_story() -> Codo {
    let mut codo = Codo::new();
    codo.ok(&["contact", "add", "ops", "--to", "https://hooks.example.com/t0ken"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ops"]);
    codo.ok(&["rule", "add", "Disk*", "--notify", "ops"]);
    codo.set_now("2024-03-01T03:00:00Z");
    std::fs::write(codo.path("config.toml"), "timezone = \"UTC\"\nme = \"bob\"\n").unwrap();
    codo.ok(&["contact", "edit", "ops", "--name", "运维"]);
    codo.configure("");
    codo.ok(&["contact", "rm", "--yes", "运维", "--cascade"]);
    codo
}

#[test]
fn operations_are_listed_newest_first_with_the_records_they_touched() {
    let codo = a_story();
    check(
        &codo.run(&["log"]).view(),
        "
        ID  AT                WHO     WHAT            CHANGES
        5   2024-03-01 03:00  tester  contact rm 1    rule 1, rule 2, contact 1
        4   2024-03-01 03:00  bob     contact edit 1  contact 1, rule 1, rule 2
        3   2024-03-01 02:00  tester  rule add 2      rule 2
        2   2024-03-01 02:00  tester  rule add 1      rule 1
        1   2024-03-01 02:00  tester  contact add 1   contact 1
        -- exit 0
        ",
    );
    let many: String = (0..7).map(|n| format!("{{\"keyword\":\"Rule{n}\"}}\n")).collect();
    assert_eq!(codo.run_with(&many, &["rule", "add", "--from", "-"]).code, 0);
    let line = codo.ok(&["log", "--limit", "1"]).stdout;
    assert!(line.contains("rule 3, rule 4, rule 5, rule 6, 3 more"), "{line}");
}

#[test]
fn operations_are_picked_by_who_when_what_and_which_record() {
    let codo = a_story();
    let ids = |arguments: &[&str]| {
        let run = codo.ok(&[&["log"], arguments, &["--quiet"]].concat());
        run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(&[]), "5 4 3 2 1");
    assert_eq!(ids(&["--who", "bob"]), "4");
    assert_eq!(ids(&["--since", "2024-03-01 02:30"]), "5 4");
    assert_eq!(ids(&["--until", "2024-03-01 02:30"]), "3 2 1");
    assert_eq!(ids(&["--search", "EDIT"]), "4");
    assert_eq!(ids(&["--search", "tester"]), "", "it looks into what was done");
    assert_eq!(ids(&["--where", "at=2024-03-01 03:00"]), "5 4");
    assert_eq!(codo.run(&["log", "--where", "undoes=x"]).code, 2);
    assert_eq!(ids(&["--limit", "2", "--offset", "1"]), "4 3");
    assert_eq!(ids(&["--limit", "0"]), "5 4 3 2 1");
    assert_eq!(ids(&["rule"]), "5 4 3 2");
    assert_eq!(ids(&["alert-rule", "Disk*"]), "5 4 3");
    assert_eq!(ids(&["rule", "1", "--search", "add"]), "2");
    // A record that is gone is found under its last name, and by its id.
    assert_eq!(ids(&["contact", "运维"]), "5 4 1");
    assert_eq!(ids(&["contact", "1"]), "5 4 1");
    codo.ok(&["contact", "add", "運維", "--to", "mailto:a@example.com"]);
    assert_eq!(ids(&["contact", "運維"]), "6");
    assert_eq!(ids(&["project"]), "");
}

#[test]
fn an_entry_has_each_record_before_and_after_without_secrets() {
    let codo = a_story();
    let entries = codo.json(&["log", "contact"]);
    let entries = entries.as_array().unwrap();
    let keys: Vec<&str> = entries[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["id", "at", "who", "what", "undoes", "changes"]);
    assert_eq!(entries[0]["at"], "2024-03-01T03:00:00Z");
    assert_eq!(entries[0]["undoes"], json!(null));
    let added = &entries[2]["changes"][0];
    assert_eq!(
        (&added["kind"], &added["id"], &added["before"]),
        (&json!("contact"), &json!(1), &json!(null))
    );
    assert_eq!(added["after"]["addresses"], json!(["https://hooks.example.com/***"]));
    assert_eq!(codo.json(&["log", "1"]), entries[2]);
    for form in ["json", "ndjson", "csv", "tsv", "table", "wide"] {
        for arguments in [&["log", "-o", form][..], &["log", "1", "-o", form]] {
            assert!(!codo.ok(arguments).stdout.contains("t0ken"), "{form}");
        }
    }
    let whole = codo.json(&["log", "1", "--reveal"]);
    assert_eq!(whole["changes"][0]["after"]["addresses"], json!(["https://hooks.example.com/t0ken"]));
}

#[test]
fn one_operation_is_shown_field_by_field() {
    let mut codo = Codo::new();
    let add = ["fault", "add", "网关", "--level", "高", "--owner", "ann", "--start", "2024-02-01"];
    codo.ok(&add);
    codo.set_now("2024-03-01T03:00:00Z");
    codo.ok(&["fault", "edit", "1", "--level", "低", "--cause", "one\ntwo"]);
    check(
        &codo.run(&["log", "2"]).view(),
        "
        id      2
        at      2024-03-01 03:00
        who     tester
        what    fault edit 1
        undoes

        changed fault 1 \"网关\"
        - fault_level  高
        + fault_level  低
        + fault_issue  one
                       two
        -- exit 0
        ",
    );
    check(
        &codo.run(&["log", "１"]).view(),
        "
        id      1
        at      2024-03-01 02:00
        who     tester
        what    fault add 1
        undoes

        added fault 1 \"网关\"
        + fault_name        网关
        + fault_level       高
        + fault_state       open
        + fault_penson      ann
        + fault_start_time  2024-02-01 00:00
        -- exit 0
        ",
    );
    codo.ok(&["contact", "add", "ops", "--to", "https://hooks.example.com/t0ken"]);
    codo.ok(&["contact", "edit", "ops", "--to", "https://hooks.example.com/other"]);
    let token = codo.ok(&["log", "4"]).stdout;
    assert!(token.contains("- addresses  https://hooks.example.com/***\n+ addresses  https://"), "{token}");
}

#[test]
fn what_the_journal_does_not_know_is_named() {
    let codo = a_story();
    check(
        &codo.run(&["log", "contcat"]).view(),
        "
        -- stderr
        error: the journal knows no records called \"contcat\"
        hint: did you mean \"contact\"?
        -- exit 2
        ",
    );
    check(
        &codo.run(&["log", "99"]).view(),
        "
        -- stderr
        error: there is no operation 99
        hint: `codo log` shows what there is
        -- exit 3
        ",
    );
    assert_eq!(codo.run(&["log", "contact", "nobody"]).code, 3);
    // What may be one or the other is not guessed.
    codo.ok(&["contact", "add", "3"]);
    codo.ok(&["contact", "add", "c"]);
    let run = codo.run(&["log", "contact", "3"]);
    assert!(run.code == 4 && run.stderr.contains("\"c\""), "{}", run.view());
    assert_eq!(codo.run(&["log", "5", "1"]).code, 2);
    assert_eq!(codo.run(&["log", "fault", "7"]).code, 3);
    // What is no kind of record is in the journal too.
    codo.queue("exec:/usr/bin/true", &crate::support::some_alert());
    codo.ok(&["outbox", "drop", "1"]);
    assert_eq!(codo.ok(&["log", "outbox", "1", "--quiet"]).stdout, "8\n");
    assert_eq!(codo.run(&["log", "outbox", "one"]).code, 2);
}
