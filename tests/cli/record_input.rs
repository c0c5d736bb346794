//! `--from`: what a file of records may be, and that a wrong one changes nothing.

use crate::support::{Codo, check};

const GOOD: &str = r#"{"fault_name":"a","fault_level":"1","fault_penson":"ann"}"#;

fn add(codo: &Codo, input: &str) -> String {
    codo.run_with(input, &["fault", "add", "--from", "-"]).view()
}

#[test]
fn one_object_an_array_and_an_object_a_line_are_read() {
    let codo = Codo::new();
    check(
        &add(&codo, GOOD),
        r#"
        -- stderr
        added fault 1 "a"
        -- exit 0
        "#,
    );
    check(
        &add(&codo, &format!("[{GOOD},{GOOD}]")),
        r#"
        -- stderr
        added fault 2 "a"
        added fault 3 "a"
        -- exit 0
        "#,
    );
    check(
        &add(&codo, &format!("{GOOD}\n\n{GOOD}\r\n")),
        r#"
        -- stderr
        added fault 4 "a"
        added fault 5 "a"
        -- exit 0
        "#,
    );
    check(
        &add(&codo, &format!("\u{feff}{GOOD}")),
        r#"
        -- stderr
        added fault 6 "a"
        -- exit 0
        "#,
    );
}

#[test]
fn one_wrong_record_keeps_all_of_them_out_and_is_named() {
    let codo = Codo::new();
    let bad = r#"{"fault_name":"b","fault_level":"1"}"#;
    check(
        &add(&codo, &format!("[{GOOD},{bad},{GOOD}]")),
        "
        -- stderr
        error: record 2: fault_penson is missing
        hint: give it with --owner: Who answers for it
        -- exit 2
        ",
    );
    check(
        &add(&codo, &format!("{GOOD}\n{GOOD}\n{bad}\n")),
        "
        -- stderr
        error: record 3: fault_penson is missing
        hint: give it with --owner: Who answers for it
        -- exit 2
        ",
    );
    check(
        &add(&codo, &format!("[{GOOD},7]")),
        "
        -- stderr
        error: standard input: record 2 is not an object
        -- exit 2
        ",
    );
    check(&codo.run(&["fault", "list", "--json"]).view(), "[]\n-- exit 0");
}

#[test]
fn a_name_taken_within_the_file_itself_keeps_all_of_them_out() {
    let codo = Codo::new();
    let twice = r#"[{"keyword":"Node"},{"keyword":"ＮＯＤＥ"}]"#;
    check(
        &codo.run_with(twice, &["rule", "add", "--from", "-"]).view(),
        r#"
        -- stderr
        error: record 2: there is a rule "Node" already: 1
        hint: `codo rule edit 1` changes it; names are the same whatever their case or width
        -- exit 4
        "#,
    );
    check(&codo.run(&["rule", "list", "--json"]).view(), "[]\n-- exit 0");
}

#[test]
fn an_edit_of_several_is_all_or_none_too() {
    let codo = Codo::new();
    add(&codo, &format!("[{GOOD},{GOOD}]"));
    let edit = |input: &str| codo.run_with(input, &["fault", "edit", "--from", "-"]).view();
    check(
        &edit(r#"[{"id":1,"fault_state":"关闭"},{"id":9,"fault_state":"关闭"}]"#),
        "
        -- stderr
        error: record 2: there is no fault 9
        hint: `codo fault list` shows what there is
        -- exit 3
        ",
    );
    check(
        &edit(r#"[{"id":1,"fault_state":"关闭"},{"fault_state":"关闭"}]"#),
        "
        -- stderr
        error: record 2: id is missing
        hint: an object for `edit` carries the id of its record
        -- exit 2
        ",
    );
    check(
        &edit(r#"{"id":[1],"fault_state":"关闭"}"#),
        "
        -- stderr
        error: id: a number is expected
        -- exit 2
        ",
    );
    check(
        &edit(r#"{"id":-1,"fault_state":"关闭"}"#),
        "
        -- stderr
        error: there is no fault -1
        hint: `codo fault list` shows what there is
        -- exit 3
        ",
    );
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_state"], "open");
    check(
        &edit("{\"id\":1,\"fault_state\":\"关闭\"}\n{\"id\":\"2\",\"fault_state\":\"done\"}"),
        r#"
        -- stderr
        changed fault 1 "a"
        changed fault 2 "a"
        -- exit 0
        "#,
    );
    let both = r#"{"id":1,"fault_state":"open"}"#;
    check(
        &codo.run_with(both, &["fault", "edit", "2", "--from", "-"]).view(),
        "
        -- stderr
        error: the argument names 2, the object 1
        -- exit 2
        ",
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    let codo = Codo::new();
    check(
        &add(&codo, r#"{"fault_name":"a","fault_le"#),
        "
        -- stderr
        error: standard input is not JSON: EOF while parsing a string at line 1 column 27
        -- exit 2
        ",
    );
    check(
        &add(&codo, &format!("[{GOOD},")),
        "
        -- stderr
        error: standard input is not JSON: EOF while parsing a value at line 1 column 59
        -- exit 2
        ",
    );
    check(
        &add(&codo, "fault_name: a"),
        "
        -- stderr
        error: standard input is not JSON: expected ident at line 1 column 3
        -- exit 2
        ",
    );
    check(
        &add(&codo, ""),
        "
        -- stderr
        error: standard input holds no record
        -- exit 2
        ",
    );
    check(
        &add(&codo, " \n"),
        "
        -- stderr
        error: standard input holds no record
        -- exit 2
        ",
    );
    check(
        &add(&codo, "[]"),
        "
        -- stderr
        error: standard input holds no record
        -- exit 2
        ",
    );
    check(
        &add(&codo, &"[".repeat(100_000)),
        "
        -- stderr
        error: standard input is not JSON: recursion limit exceeded at line 1 column 128
        -- exit 2
        ",
    );
    assert!(codo.database.is_untouched());
}

#[test]
fn an_unknown_key_is_refused_by_name() {
    let codo = Codo::new();
    let with = |key: &str| add(&codo, &GOOD.replace('}', &format!(",\"{key}\":\"x\"}}")));
    check(
        &with("fault_person"),
        r#"
        -- stderr
        error: record 1: a fault has no "fault_person"
        hint: did you mean "fault_penson"?
        -- exit 2
        "#,
    );
    check(
        &with("zzz"),
        r#"
        -- stderr
        error: record 1: a fault has no "zzz"
        hint: its keys are fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary
        -- exit 2
        "#,
    );
    check(
        &with("\\u001b[2J"),
        r#"
        -- stderr
        error: record 1: a fault has no "\u{1b}[2J"
        hint: its keys are fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary
        -- exit 2
        "#,
    );
    // Those that codo-tools sends along are passed over.
    check(
        &with("create_at"),
        r#"
        -- stderr
        added fault 1 "a"
        -- exit 0
        "#,
    );
}

fn paid_with(codo: &Codo, key: &str, value: &str) -> String {
    let object = format!("{{\"paid_name\":\"a\",\"paid_end_time\":\"2025-01-01\",\"{key}\":{value}}}");
    codo.run_with(&object, &["paid", "add", "--from", "-"]).view()
}

#[test]
fn a_value_of_the_wrong_type_is_refused() {
    let codo = Codo::new();
    let with = |key: &str, value: &str| paid_with(&codo, key, value);
    check(
        &with("vendor", "7"),
        "
        -- stderr
        error: record 1: vendor: expected text, found a number
        -- exit 2
        ",
    );
    check(
        &with("vendor", "true"),
        "
        -- stderr
        error: record 1: vendor: expected text, found a boolean
        -- exit 2
        ",
    );
    check(
        &with("vendor", "{}"),
        "
        -- stderr
        error: record 1: vendor: expected text, found an object
        -- exit 2
        ",
    );
    check(
        &with("reminder_day", "1.5"),
        "
        -- stderr
        error: record 1: reminder_day: 1.5 is not a whole number that fits
        -- exit 2
        ",
    );
}

#[test]
fn a_number_that_does_not_fit_and_a_list_of_numbers_are_refused() {
    let codo = Codo::new();
    let with = |key: &str, value: &str| paid_with(&codo, key, value);
    check(
        &with("reminder_day", "1e400"),
        "
        -- stderr
        error: standard input is not JSON: number out of range at line 1 column 66
        -- exit 2
        ",
    );
    check(
        &with("reminder_day", "18446744073709551615"),
        "
        -- stderr
        error: record 1: reminder_day: 18446744073709551615 is not a whole number that fits
        -- exit 2
        ",
    );
    check(
        &with("reminder_names", "[1]"),
        "
        -- stderr
        error: record 1: reminder_names: an array of texts is expected
        -- exit 2
        ",
    );
    check(
        &with("paid_start_time", "1700000000"),
        "
        -- stderr
        error: record 1: paid_start_time: expected a time as text, found a number
        -- exit 2
        ",
    );
    // What an older export writes as text reads as if typed.
    check(
        &with("reminder_day", "\"3\""),
        r#"
        -- stderr
        added paid 1 "a"
        -- exit 0
        "#,
    );
}
