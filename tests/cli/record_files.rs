//! `--from FILE`: files that cannot be read, and flags beside a file.

use crate::support::{Codo, check};

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let codo = Codo::new();
    let missing = codo.path("missing.json");
    let view = |run: crate::support::Run| run.view().replace(codo.path("").to_str().unwrap(), "FOLDER/");
    let from = |path: &std::path::Path| view(codo.run(&["fault", "add", "--from", path.to_str().unwrap()]));
    check(
        &from(&missing),
        "
        -- stderr
        error: FOLDER/missing.json cannot be read: No such file or directory (os error 2)
        -- exit 2
        ",
    );
    check(
        &from(&codo.path("")),
        "
        -- stderr
        error: FOLDER/ cannot be read: Is a directory (os error 21)
        -- exit 2
        ",
    );
    let latin = codo.path("latin.json");
    std::fs::write(&latin, b"{\"fault_name\":\"\xe9\"}").unwrap();
    check(
        &from(&latin),
        "
        -- stderr
        error: FOLDER/latin.json is not UTF-8 text: byte 15
        hint: convert it to UTF-8 first
        -- exit 2
        ",
    );
    check(
        &codo.run(&["fault", "add", "x", "--from", "-"]).view(),
        "
        -- stderr
        error: [NAME] and --from <FILE> do not go together
        hint: codo fault add --help says what it takes
        usage: codo fault add <NAME>
        -- exit 2
        ",
    );
}

#[test]
fn a_flag_beside_a_file_is_a_default_for_its_records() {
    let codo = Codo::new();
    let two =
        r#"[{"fault_name":"a","fault_level":"1"},{"fault_name":"b","fault_level":"1","fault_penson":"bob"}]"#;
    assert_eq!(codo.run_with(two, &["fault", "add", "--from", "-", "--owner", "ann"]).code, 0);
    let owners: Vec<_> =
        codo.json(&["fault", "list"]).as_array().unwrap().iter().map(|f| f["fault_penson"].clone()).collect();
    assert_eq!(owners, ["bob", "ann"]);
}

#[test]
fn an_object_that_names_a_key_twice_loses_nothing_in_silence() {
    let codo = Codo::new();
    let twice = "{\"keyword\":\"a\",\"keyword\":\"b\"}";
    check(
        &codo.run_with(twice, &["rule", "add", "--from", "-"]).view(),
        "
        -- stderr
        error: standard input is not JSON: duplicate field `keyword` at line 1 column 24
        -- exit 2
        ",
    );
    let twice = "{\"rule\":[{\"keyword\":\"a\"}],\"rule\":[{\"keyword\":\"b\"}]}";
    check(
        &codo.run_with(twice, &["import", "-"]).view(),
        "
        -- stderr
        error: standard input: it is not JSON: duplicate field `rule` at line 1 column 32
        -- exit 2
        ",
    );
    assert_eq!(codo.json(&["rule", "list"]), serde_json::json!([]));
}

#[test]
fn thousands_of_records_are_one_operation_with_a_change_each() {
    let codo = Codo::new();
    // More values than SQLite takes in one statement.
    let all: String = (0..7_000)
        .map(|n| format!("{{\"event_name\":\"e{n}\",\"event_level\":\"1\",\"event_processing\":\"ann\"}}\n"))
        .collect();
    let run = codo.run_with(&all, &["event", "add", "--from", "-", "-q"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let changes = "SELECT COUNT(DISTINCT op_id), COUNT(*), COUNT(DISTINCT record_id) FROM change";
    assert_eq!(codo.database.rows(changes), ["1 | 7000 | 7000"]);
}
