//! `--json` and `--quiet`: what programs read instead of what people read.

use crate::support::{Codo, check};

#[test]
fn an_error_is_one_json_object_where_json_is_asked_for() {
    let codo = Codo::new();
    check(
        &codo.run(&["fault", "show", "7", "--json"]).view(),
        r#"
        -- stderr
        {"code":3,"kind":"not_found","message":"there is no fault 7","hint":"`codo fault list` shows what there is"}
        -- exit 3
        "#,
    );
    check(
        &codo.run(&["--json", "fault", "add", "x"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"fault_level is missing","hint":"give it with --level: How bad it is"}
        -- exit 2
        "#,
    );
    codo.ok(&["rule", "add", "x"]);
    check(
        &codo.run(&["rule", "add", "X", "--json"]).view(),
        r#"
        -- stderr
        {"code":4,"kind":"conflict","message":"there is a rule \"x\" already: 1","hint":"`codo rule edit 1` changes it; names are the same whatever their case or width"}
        -- exit 4
        "#,
    );
}

#[test]
fn a_mistake_on_the_command_line_is_json_too() {
    let codo = Codo::new();
    check(
        &codo.run(&["fault", "lst", "--json"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"there is no command lst","hint":"did you mean \"list\"?"}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "list", "--limt", "3", "--json"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"there is no argument --limt here","hint":"did you mean \"--limit\"?"}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "list", "--limit", "x", "--json"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"\"x\" is no value for --limit <N>: not a whole number","hint":null}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "show", "--json"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"missing: <ID>","hint":"codo fault show --help says what it takes"}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["--json"]).view(),
        r#"
        -- stderr
        {"code":2,"kind":"usage","message":"codo needs a command","hint":"there are fault, project, event, paid, contact, rule, alert-rule, silence, alert, outbox, template, config, db, log, doctor, drill, undo, export, import, serve-webhook, status, completions, password, help"}
        -- exit 2
        "#,
    );
}

#[test]
fn a_mistake_on_the_command_line_names_what_was_meant() {
    let codo = Codo::new();
    check(
        &codo.run(&["fualt", "list"]).view(),
        r#"
        -- stderr
        error: there is no command fualt
        hint: did you mean "fault"?
        usage: codo [OPTIONS] <COMMAND>
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "list", "--limt", "3"]).view(),
        r#"
        -- stderr
        error: there is no argument --limt here
        hint: did you mean "--limit"?
        usage: codo fault list --limit <N>
        -- exit 2
        "#,
    );
}

#[test]
fn quiet_prints_ids_and_nothing_else() {
    let codo = Codo::new();
    let two = r#"[{"keyword":"a"},{"keyword":"b"}]"#;
    check(
        &codo.run_with(two, &["rule", "add", "--from", "-", "-q"]).view(),
        "
        1
        2
        -- exit 0
        ",
    );
    check(
        &codo.run(&["rule", "edit", "a", "--level", "x", "--quiet"]).view(),
        "
        1
        -- exit 0
        ",
    );
    check(
        &codo.run(&["rule", "list", "-q"]).view(),
        "
        2
        1
        -- exit 0
        ",
    );
    check(
        &codo.run(&["rule", "show", "b", "-q"]).view(),
        "
        2
        -- exit 0
        ",
    );
    check(
        &codo.run(&["rule", "rm", "-y", "a", "b", "-q"]).view(),
        "
        1
        2
        -- exit 0
        ",
    );
    check(
        &codo.run(&["rule", "list", "-q"]).view(),
        "
        -- exit 0
        ",
    );
}

#[test]
fn json_of_several_is_an_array_and_of_one_an_object() {
    let codo = Codo::new();
    let two = r#"[{"keyword":"a"},{"keyword":"b"}]"#;
    check(
        &codo.run_with(two, &["rule", "add", "--from", "-", "--json"]).view(),
        r#"
        [
        {"id":1,"keyword":"a","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"},
        {"id":2,"keyword":"b","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        ]
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["rule", "show", "a", "--json"]).view(),
        r#"
        {"id":1,"keyword":"a","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        -- exit 0
        "#,
    );
}
