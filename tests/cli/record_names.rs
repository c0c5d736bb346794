//! How a record is named: by its id, by its name where names are unique, and as it is shown.

use crate::support::{Codo, check};

#[test]
fn a_record_is_found_by_id_and_where_names_are_unique_by_name() {
    let codo = Codo::new();
    codo.ok(&["paid", "add", "VPN 线路", "--end", "2025-01-01"]);
    for which in ["1", "１", "VPN 线路", "vpn　线路", "ＶＰＮ 线路"] {
        assert_eq!(codo.ok(&["paid", "show", which, "-q"]).stdout, "1\n", "{which}");
    }
    check(
        &codo.run(&["paid", "show", "VPN 线"]).view(),
        r#"
        -- stderr
        error: there is no paid VPN 线
        hint: did you mean "VPN 线路"?
        -- exit 3
        "#,
    );
    check(
        &codo.run(&["paid", "show", "0"]).view(),
        "
        -- stderr
        error: there is no paid 0
        hint: `codo paid list` shows what there is
        -- exit 3
        ",
    );
    check(
        &codo.run(&["paid", "show", "99999999999999999999"]).view(),
        "
        -- stderr
        error: there is no paid 99999999999999999999
        hint: `codo paid list` shows what there is
        -- exit 3
        ",
    );
    codo.ok(&["fault", "add", "x", "--level", "a", "--owner", "b"]);
    // Names of faults repeat.
    check(
        &codo.run(&["fault", "show", "x"]).view(),
        "
        -- stderr
        error: there is no fault x
        hint: `codo fault list` shows what there is
        -- exit 3
        ",
    );
}

#[test]
fn rules_of_one_keyword_are_told_apart_by_their_matchers() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node", "--match", "severity=critical"]);
    codo.ok(&["rule", "add", "Node", "--match", "severity=~\"严重|page\"", "--match", "team!=db"]);
    check(
        &codo.run(&["rule", "add", "node", "--match", "severity=\"critical\""]).view(),
        r#"
        -- stderr
        error: there is a rule "Node" already: 1
        hint: `codo rule edit 1` changes it; names are the same whatever their case or width
        -- exit 4
        "#,
    );
    check(
        &codo.run(&["rule", "show", "Node"]).view(),
        r#"
        -- stderr
        error: more than one rule is named "Node"
        hint: name one by its id: 1, 2
        -- exit 4
        "#,
    );
    check(
        &codo.run(&["rule", "add", "Node", "--match", "severity"]).view(),
        r#"
        -- stderr
        error: matchers: "severity" is not followed by =, !=, =~ or !~
        hint: write it as Alertmanager does: severity="critical", instance=~"db.*", team!="ops"
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["rule", "list"]).view(),
        r#"
        ID  NAME  MATCH                              NOTIFY  LEVEL
        2   Node  severity=~"严重|page", team!="db"
        1   Node  severity="critical"
        -- exit 0
        "#,
    );
}

#[test]
fn a_name_that_would_draw_on_the_terminal_is_shown_escaped() {
    let codo = Codo::new();
    let hidden = "{\"keyword\":\"a\u{ad}b\u{200b}\"}";
    check(
        &codo.run_with(hidden, &["rule", "add", "--from", "-"]).view(),
        r#"
        -- stderr
        added rule 1 "a\u{ad}b\u{200b}"
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["rule", "list"]).view(),
        r#"
        ID  NAME              MATCH  NOTIFY  LEVEL
        1   a\u{ad}b\u{200b}
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["rule", "show", "1"]).view(),
        r#"
        id           1
        keyword      a\u{ad}b\u{200b}
        matchers
        nicknames
        alert_level
        config_file
        open_fault   no
        create_at    2024-03-01 02:00
        update_at    2024-03-01 02:00
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["rule", "rm", "-y", "1", "--json"]).view(),
        r#"
        {"id":1,"keyword":"a\u00adb\u200b","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["rule", "show", "\u{1b}[2J"]).view(),
        r#"
        -- stderr
        error: there is no rule \u{1b}[2J
        hint: `codo rule list` shows what there is
        -- exit 3
        "#,
    );
}

#[test]
fn text_that_is_read_as_what_it_is_not_is_refused() {
    let codo = Codo::new();
    for turned in ["a\u{202e}b", "a\u{2066}b\u{2069}", "a\u{200e}b"] {
        let refused = codo.run(&["rule", "add", turned]);
        assert!(
            refused.code == 2 && refused.stderr.contains("it holds the control character \\u{2"),
            "{}",
            refused.view()
        );
    }
    // In long text a mark is what pasting left there, an override is not.
    let fault = ["fault", "add", "db", "--level", "1", "--owner", "ann", "--cause"];
    codo.ok(&[&fault[..], &["\u{200e}disk"]].concat());
    assert_eq!(codo.run(&[&fault[..], &["\u{202e}disk"]].concat()).code, 2);
    assert_eq!(codo.json(&["rule", "list"]), serde_json::json!([]));
}

#[test]
fn rules_of_one_name_are_told_apart_however_long_their_matchers_are() {
    let codo = Codo::new();
    let add = |last: &str| {
        let matcher = format!("instance=\"{}{last}\"", "x".repeat(1_500));
        codo.run(&["rule", "add", "Disk", "--match", &matcher]).code
    };
    assert_eq!([add("a"), add("b"), add("a")], [0, 0, 4]);
    assert_eq!(codo.run(&["rule", "show", "disk"]).code, 4, "there are two");
    codo.ok(&["rule", "rm", "2", "--yes"]);
    assert_eq!(codo.json(&["rule", "show", "disk"])["id"], 1);
}
