//! `codo import`: what it takes in, from which forms, and what it refuses.

use crate::support::{Codo, check};
use serde_json::json;

const RULES: &str =
    "{\"kind\":\"rule\",\"keyword\":\"Node*\"}\n\n{\"kind\":\"rule\",\"keyword\":\"Disk*\"}\n";

fn view(codo: &Codo, text: &str, arguments: &[&str]) -> String {
    codo.run_with(text, &[&["import", "-"], arguments].concat()).view()
}

#[test]
fn a_file_goes_in_as_one_operation_and_comes_out_as_one() {
    let codo = Codo::new();
    let file = codo.path("all.json");
    let all = json!({
        "rule": [{ "id": 9, "keyword": "Node*", "nicknames": ["ann"] }],
        "contact": [{ "id": 4, "nickname": "ann", "addresses": ["mailto:a@example.com"] }],
    });
    std::fs::write(&file, all.to_string()).unwrap();
    let import = ["import", file.to_str().unwrap()];
    check(
        &codo.run(&[&import[..], &["--dry-run"]].concat()).view(),
        "
        -- stderr
        contact: 1 would be added
        rule: 1 would be added
        -- exit 0
        ",
    );
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "");
    assert_eq!(codo.ok(&["log", "--quiet"]).stdout, "");
    check(
        &codo.run(&import).view(),
        "
        -- stderr
        contact: 1 added
        rule: 1 added
        `codo undo` takes all of it back
        -- exit 0
        ",
    );
    assert_eq!(codo.json(&["rule", "show", "9"])["nicknames"], json!(["ann"]));
    assert_eq!(codo.json(&["log"])[0]["what"], "import 2 records");
    codo.ok(&["rule", "add", "Disk*"]);
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "10\n9\n", "ids go on after them");
    codo.ok(&["rule", "rm", "--yes", "10"]);
    codo.ok(&["undo", "1"]);
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "");
    assert_eq!(codo.ok(&["contact", "list", "--quiet"]).stdout, "");
}

#[test]
fn records_get_new_ids_where_there_were_others() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Disk*"]);
    let text = r#"{"kind":"rule","id":1,"keyword":"Node*","create_at":"2019-03-20T16:00:00Z"}"#;
    check(
        &view(&codo, text, &[]),
        "
        -- stderr
        rule: 1 added, with new ids
        `codo undo` takes all of it back
        -- exit 0
        ",
    );
    let rule = codo.json(&["rule", "show", "2"]);
    assert_eq!((&rule["keyword"], &rule["create_at"]), (&json!("Node*"), &json!("2019-03-20T16:00:00Z")));
    assert_eq!(rule["update_at"], "2024-03-01T02:00:00Z");
}

#[test]
fn names_that_are_taken_are_listed_or_changed() {
    let codo = Codo::new();
    for name in ["Disk*", "NODE*"] {
        codo.ok(&["rule", "add", name, "--level", "低"]);
    }
    check(
        &view(&codo, RULES, &[]),
        "
        -- stderr
        error: standard input: nothing was imported: line 1: there is a rule \"NODE*\" already: 2; line 3: there is a rule \"Disk*\" already: 1
        hint: --update changes those that are there to what the file says
        -- exit 4
        ",
    );
    let three = format!("{RULES}{{\"kind\":\"rule\",\"keyword\":\"new\",\"id\":1}}");
    let done = codo.run_with(&three, &["import", "-", "--update", "--json"]);
    let counts = json!({ "dry_run": false, "kinds": [
        { "kind": "rule", "added": 1, "changed": 2, "unchanged": 0, "ids_kept": false }] });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&done.stdout).unwrap(), counts);
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "3\n2\n1\n");
    assert_eq!(codo.json(&["rule", "show", "2"])["keyword"], "Node*");
    assert!(view(&codo, &three, &["--update"]).contains("rule: 3 left as it is\n"));
    codo.ok(&["undo"]);
    assert_eq!(codo.json(&["rule", "show", "2"])["alert_level"], "低");
    let fault = r#"{"kind":"fault","fault_name":"x","fault_level":"1","fault_penson":"a"}"#;
    check(
        &view(&codo, fault, &["--update"]),
        "
        -- stderr
        error: standard input: --update knows records by their names, and fault records share them
        hint: --kind picks one kind; `codo fault edit --from` changes records by their ids
        -- exit 2
        ",
    );
}

#[test]
fn a_wrong_record_is_named_and_nothing_goes_in() {
    let codo = Codo::new();
    let refused = |text: &str, place: &str| {
        let run = codo.run_with(text, &["import", "-"]);
        assert!(run.stderr.starts_with(&format!("error: standard input: {place}")), "{}", run.view());
        assert_eq!(run.code, 2, "{}", run.view());
    };
    refused(&format!("{RULES}{{\"kind\":\"rule\",\"keywrd\":\"x\"}}"), "line 4: a rule has no \"keywrd\"");
    refused(&format!("{RULES}{{\"kind\":\"rule\"}}"), "line 4: keyword is missing");
    refused(&format!("{RULES}{{\"keyword\":\"x\"}}"), "line 4: it does not say what it is");
    refused(&format!("{RULES}{{\"kind\":\"rules\"}}"), "line 4: there is no kind of record \"rules\"");
    refused(&format!("{RULES}{{\"kind\":7}}"), "line 4: kind: text is expected");
    refused(&format!("{RULES}7"), "line 4: an object is expected");
    let twice = format!("{RULES}{{\"kind\":\"rule\",\"keyword\":\"ｎode*\"}}");
    refused(&twice, "line 4: rule \"ｎode*\" has the name of line 1");
    refused(r#"{"rule":[{"keyword":"a"},{"keyword":"b","id":0}]}"#, "rule record 2: id: a whole number");
    let ids = r#"{"rule":[{"keyword":"a","id":2},{"keyword":"b","id":2}]}"#;
    refused(ids, "rule record 2: rule \"b\" has the id of rule record 1");
    refused(r#"{"rules":[]}"#, "line 1: there is no kind of record \"rules\"");
    let nobody = r#"[{"kind":"rule","keyword":"a","nicknames":["nobody"]}]"#;
    refused(nobody, "record 1: nicknames: there is no contact \"nobody\"");
    refused(r#"[{"kind":"rule","keyword":"a","create_at":"soon"}]"#, "record 1: create_at: ");
    refused("id,keyword\n1,a\n2,b,c\n", "line 3: 3 cells, and 2 in the heading");
    refused("keyword,nickname\na,b\n", "line 2: a ");
    refused("name,level\na,b\n", "line 1: its first line");
    refused("", "it is empty");
    refused("{\"kind\":\"rule\",\n", "it is not JSON: ");
    let hidden = r#"{"kind":"contact","nickname":"a","addresses":["https://h.example/***"]}"#;
    check(
        &view(&codo, hidden, &[]),
        "
        -- stderr
        error: standard input: line 1: addresses: https://h.example/*** was printed without its secret
        hint: `codo export --reveal` prints it with it
        -- exit 2
        ",
    );
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "");
}

#[test]
fn what_the_records_are_can_be_said_beside_the_file() {
    let codo = Codo::new();
    let listed = "[{\"keyword\":\"a\"},{\"keyword\":\"b\"}]";
    assert!(view(&codo, listed, &["--kind", "alert-rule"]).contains("rule: 2 added\n"));
    let mixed =
        r#"{"rule":[{"keyword":"c"}],"event":[{"event_name":"x","event_level":"1","event_processing":"a"}]}"#;
    assert!(view(&codo, mixed, &["--kind", "event"]).starts_with("-- stderr\nevent: 1 added\n`codo undo`"));
    assert_eq!(codo.run_with(listed, &["import", "-", "--kind", "rules"]).code, 2);
    check(&view(&codo, r#"{"rule":[]}"#, &[]), "-- stderr\nit holds no record\n-- exit 0");
}

#[test]
fn a_table_that_excel_saved_goes_in() {
    let codo = Codo::new();
    let file = codo.path("faults.csv");
    // A line that is empty, and columns beside the table.
    let heading = b"fault_name,fault_level,fault_penson,,\r\n";
    let rows = b"\xcd\xf8\xb9\xd8,\xb8\xdf,\xd1\xee\xba\xec\xb7\xc9,,\r\n,,,,\r\n'=x,'tis,\"a, b\",,\r\n";
    std::fs::write(&file, [&heading[..], rows].concat()).unwrap();
    let path = file.to_str().unwrap();
    let unread = codo.run(&["import", path]);
    let said = "faults.csv: it is not UTF-8 text: byte 39\nhint: --encoding gbk reads";
    assert!(unread.stderr.contains(said) && unread.code == 2, "{}", unread.view());
    codo.ok(&["import", path, "--encoding", "gbk"]);
    let faults = codo.json(&["fault", "list", "--sort", "id"]);
    assert_eq!((&faults[0]["fault_name"], &faults[0]["fault_penson"]), (&json!("网关"), &json!("杨红飞")));
    assert_eq!((&faults[1]["fault_name"], &faults[1]["fault_level"]), (&json!("=x"), &json!("'tis")));
    assert_eq!(faults[1]["fault_penson"], "a, b");
    let broken = b"'=x,'tis,\"a\r\nb\",,\r\n";
    std::fs::write(&file, [&heading[..], rows, broken].concat()).unwrap();
    let broken = codo.run(&["import", path, "--encoding", "gbk"]);
    assert!(
        broken.stderr.contains("faults.csv: line 5: fault_penson: it holds the control"),
        "{}",
        broken.view()
    );
    assert!(view(&codo, "\u{feff}keyword\nNode*\n", &[]).contains("rule: 1 added"));
    std::fs::write(&file, b"keyword\n\xff\n").unwrap();
    let not = codo.run(&["import", path, "--encoding", "gbk"]);
    assert!(not.stderr.contains("faults.csv: it is not GBK text"), "{}", not.view());
}

#[test]
fn many_records_are_one_operation() {
    let codo = Codo::new();
    let project = |n| json!({ "kind": "project", "project_name": format!("p{n}"), "project_requester": "a", "project_processing": "b" });
    let many: String = (0..3_000).map(|n| format!("{}\n", project(n))).collect();
    assert!(view(&codo, &many, &[]).contains("project: 3000 added"));
    assert_eq!(codo.json(&["log"])[0]["changes"].as_array().unwrap().len(), 3_000);
    let taken = codo.run_with(&many, &["import", "-"]);
    assert!(taken.stderr.contains("; and 2990 more\n"), "{}", taken.view());
    codo.ok(&["undo"]);
    assert_eq!(codo.database.number("SELECT COUNT(*) FROM project"), 0);
}

#[test]
fn a_table_that_was_cut_off_or_names_a_field_twice_is_refused() {
    let codo = Codo::new();
    check(
        &view(&codo, "keyword,alert_level\nNode*,\"hi", &[]),
        "
        -- stderr
        error: standard input: line 2: a quote is opened and nowhere closed
        hint: is the file whole?
        -- exit 2
        ",
    );
    check(
        &view(&codo, "keyword,alert_level,keyword\nNode*,high,Disk*\n", &[]),
        "
        -- stderr
        error: standard input: line 1: \"keyword\" stands in the heading twice
        -- exit 2
        ",
    );
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "");
}

#[test]
fn a_file_that_cannot_be_read_is_named_once() {
    let codo = Codo::new();
    let missing = codo.path("missing.json");
    let missing = missing.to_str().unwrap();
    let said = format!("error: {missing} cannot be read: No such file or directory (os error 2)\n");
    let run = codo.run(&["import", missing]);
    assert_eq!((run.stderr, run.code), (said, 2));
}
