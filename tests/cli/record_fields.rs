//! What a field accepts, refuses, keeps and clears.

use crate::support::{Codo, check};

fn fault(codo: &Codo) {
    codo.ok(&["fault", "add", "网关", "--level", "高", "--owner", "ann", "--start", "2024-02-01 10:00"]);
}

#[test]
fn a_unique_name_in_other_case_or_width_is_taken() {
    let codo = Codo::new();
    codo.ok(&["project", "add", "Move VPN", "--requester", "a", "--handler", "b"]);
    for name in ["move vpn", "ＭＯＶＥ　ＶＰＮ", " Move  VPN "] {
        let run = codo.run(&["project", "add", name, "--requester", "a", "--handler", "b"]);
        check(
            &run.view(),
            r#"
            -- stderr
            error: there is a project "Move VPN" already: 1
            hint: `codo project edit 1` changes it; names are the same whatever their case or width
            -- exit 4
            "#,
        );
    }
    codo.ok(&["project", "add", "other", "--requester", "a", "--handler", "b"]);
    check(
        &codo.run(&["project", "edit", "other", "--name", "MOVE VPN"]).view(),
        r#"
        -- stderr
        error: there is a project "Move VPN" already: 1
        hint: `codo project edit 1` changes it; names are the same whatever their case or width
        -- exit 4
        "#,
    );
    // Its own name in another case is no conflict.
    codo.ok(&["project", "edit", "1", "--name", "MOVE VPN"]);
}

#[test]
fn an_end_before_its_start_is_refused_for_every_kind() {
    let codo = Codo::new();
    let times = ["--start", "2024-02-02", "--end", "2024-02-01"];
    let add = |rest: &[&str]| codo.run(&[rest, &times].concat()).view();
    check(
        &add(&["fault", "add", "x", "--level", "1", "--owner", "a"]),
        "
        -- stderr
        error: fault_end_time (2024-02-01T00:00:00Z) lies before fault_start_time (2024-02-02T00:00:00Z)
        hint: check the dates; a date alone is midnight where you are
        -- exit 2
        ",
    );
    check(
        &add(&["project", "add", "x", "--requester", "1", "--handler", "a"]),
        "
        -- stderr
        error: project_end_time (2024-02-01T00:00:00Z) lies before project_start_time (2024-02-02T00:00:00Z)
        hint: check the dates; a date alone is midnight where you are
        -- exit 2
        ",
    );
    check(
        &add(&["event", "add", "x", "--level", "1", "--handler", "a"]),
        "
        -- stderr
        error: event_end_time (2024-02-01T00:00:00Z) lies before event_start_time (2024-02-02T00:00:00Z)
        hint: check the dates; a date alone is midnight where you are
        -- exit 2
        ",
    );
    check(
        &add(&["paid", "add", "x"]),
        "
        -- stderr
        error: paid_end_time (2024-02-01T00:00:00Z) lies before paid_start_time (2024-02-02T00:00:00Z)
        hint: check the dates; a date alone is midnight where you are
        -- exit 2
        ",
    );
    fault(&codo);
    check(
        &codo.run(&["fault", "edit", "1", "--end", "2024-01-31"]).view(),
        "
        -- stderr
        error: fault_end_time (2024-01-31T00:00:00Z) lies before fault_start_time (2024-02-01T10:00:00Z)
        hint: check the dates; a date alone is midnight where you are
        -- exit 2
        ",
    );
    // An end at its start is no error.
    codo.ok(&["fault", "edit", "1", "--end", "2024-02-01 10:00"]);
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_duration"], "0m");
}

#[test]
fn a_name_has_at_most_a_hundred_characters() {
    let codo = Codo::new();
    let most = "严".repeat(100);
    codo.ok(&["rule", "add", &format!("  {most}  ")]);
    assert_eq!(codo.json(&["rule", "show", "1"])["keyword"], most.as_str());
    check(
        &codo.run(&["rule", "add", &"严".repeat(101)]).view(),
        "
        -- stderr
        error: keyword: 101 characters; at most 100 fit
        -- exit 2
        ",
    );
    check(
        &codo.run(&["rule", "add", "x", "--level", &"a".repeat(101)]).view(),
        "
        -- stderr
        error: alert_level: 101 characters; at most 100 fit
        -- exit 2
        ",
    );
}

#[test]
fn long_text_has_at_most_a_mebibyte() {
    let codo = Codo::new();
    let object = |bytes| format!("{{\"keyword\":\"x{bytes}\",\"config_file\":\"{}\"}}", "a".repeat(bytes));
    assert_eq!(codo.run_with(&object(1 << 20), &["rule", "add", "--from", "-"]).code, 0);
    check(
        &codo.run_with(&object((1 << 20) + 1), &["rule", "add", "--from", "-"]).view(),
        "
        -- stderr
        error: record 1: config_file: 1048577 bytes; at most 1048576 fit
        -- exit 2
        ",
    );
}

#[test]
fn control_characters_are_refused_at_the_door() {
    let codo = Codo::new();
    fault(&codo);
    check(
        &codo.run(&["fault", "edit", "1", "--name", "a\u{1b}[2Jb"]).view(),
        r#"
        -- stderr
        error: fault_name: it holds the control character \u{1b}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "edit", "1", "--owner", "a\nb"]).view(),
        r#"
        -- stderr
        error: fault_penson: it holds the control character \u{a}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "edit", "1", "--cause", "a\u{7}b"]).view(),
        r#"
        -- stderr
        error: fault_issue: it holds the control character \u{7}
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "edit", "1", "--cause", "a\u{9b}b"]).view(),
        r#"
        -- stderr
        error: fault_issue: it holds the control character \u{9b}
        -- exit 2
        "#,
    );
    codo.ok(&["fault", "edit", "1", "--cause", "one\r\n\ttwo\n"]);
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_issue"], "one\n\ttwo");
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    let codo = Codo::new();
    fault(&codo);
    check(
        &codo.run(&["fault", "edit", "1", "--end", "2019-02-30"]).view(),
        r#"
        -- stderr
        error: fault_end_time: "2019-02-30" is not a date that exists, or not written as one
        hint: write 2018-11-22, "2018-11-22 10:30", now, "yesterday 18:00", "2h ago", "in 30 days", "next monday", 昨天18:00, 3天前, 下周一
        -- exit 2
        "#,
    );
    for typed in
        ["2024-13-01", "24:00", "2024-02-01 25:00", "0000-01-01", "10000-01-01", "tomorrowish", "1e9"]
    {
        assert_eq!(codo.run(&["fault", "edit", "1", "--end", typed]).code, 2, "{typed}");
    }
    codo.ok(&["fault", "edit", "1", "--end", "２０２４－０２－２９　１０：３０"]);
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_end_time"], "2024-02-29T10:30:00Z");
}

#[test]
fn an_edit_needs_something_to_change() {
    let codo = Codo::new();
    fault(&codo);
    check(
        &codo.run(&["fault", "edit", "1"]).view(),
        "
        -- stderr
        error: nothing to change in fault 1
        hint: `codo fault edit --help` lists the flags
        -- exit 2
        ",
    );
    check(
        &codo.run(&["fault", "edit"]).view(),
        "
        -- stderr
        error: missing: <ID>
        hint: codo fault edit --help says what it takes
        usage: codo fault edit <ID>
        -- exit 2
        ",
    );
}

#[test]
fn empty_text_clears_a_field_but_not_a_required_one() {
    let codo = Codo::new();
    fault(&codo);
    codo.ok(&["fault", "edit", "1", "--handler", "bob", "--cause", "disk"]);
    codo.ok(&["fault", "edit", "1", "--handler", "", "--cause", "  "]);
    let shown = codo.json(&["fault", "show", "1"]);
    assert!(shown["processing_penson"].is_null() && shown["fault_issue"].is_null());
    check(
        &codo.run(&["fault", "edit", "1", "--owner", ""]).view(),
        "
        -- stderr
        error: fault_penson is missing
        hint: give it with --owner: Who answers for it
        -- exit 2
        ",
    );
    let null = "{\"id\":1,\"fault_level\":null}";
    check(
        &codo.run_with(null, &["fault", "edit", "--from", "-"]).view(),
        "
        -- stderr
        error: fault_level is missing
        hint: give it with --level: How bad it is
        -- exit 2
        ",
    );
}

#[test]
fn a_duration_that_was_worked_out_follows_an_edit_and_one_that_was_written_stays() {
    let codo = Codo::new();
    fault(&codo);
    let duration = |end: &str, more: &[&str]| {
        codo.ok(&[&["fault", "edit", "1", "--end", end], more].concat());
        codo.json(&["fault", "show", "1"])["fault_duration"].clone()
    };
    assert_eq!(duration("2024-02-01 10:45", &[]), "45m");
    assert_eq!(duration("2024-02-02 11:00", &[]), "1d1h");
    assert_eq!(duration("2024-02-02 12:00", &["--duration", "about a day"]), "about a day");
    assert_eq!(duration("2024-02-03 12:00", &[]), "about a day");
}

#[test]
fn numbers_are_whole_and_within_their_bounds() {
    let codo = Codo::new();
    let add =
        |days: &str| codo.run(&["paid", "add", "VPN", "--end", "2025-01-01", "--remind-days", days]).view();
    check(
        &add("-1"),
        "
        -- stderr
        error: reminder_day: -1 is not between 0 and 3660
        -- exit 2
        ",
    );
    check(
        &add("3661"),
        "
        -- stderr
        error: reminder_day: 3661 is not between 0 and 3660
        -- exit 2
        ",
    );
    check(
        &add("3.5"),
        r#"
        -- stderr
        error: reminder_day: "3.5" is not a whole number
        -- exit 2
        "#,
    );
    check(
        &add("99999999999999999999"),
        r#"
        -- stderr
        error: reminder_day: "99999999999999999999" is not a whole number
        -- exit 2
        "#,
    );
    check(
        &add("１２"),
        r#"
        -- stderr
        added paid 1 "VPN"
        -- exit 0
        "#,
    );
    assert_eq!(codo.json(&["paid", "show", "VPN"])["reminder_day"], 12);
}

#[test]
fn a_list_of_nothing_is_no_value() {
    let codo = Codo::new();
    let addresses = |json: &str| {
        codo.run_with(
            &format!(r#"{{"nickname":"a","addresses":{json}}}"#),
            &["contact", "add", "--from", "-"],
        )
    };
    assert_eq!(addresses("[]").code, 0);
    codo.ok(&["rule", "add", "b", "--notify", "， ,"]);
    assert_eq!(codo.database.rows("SELECT addresses, (SELECT nicknames FROM rule) FROM contact"), ["- | -"]);
}

#[test]
fn a_list_has_a_thousand_entries_at_most() {
    let codo = Codo::new();
    for (entries, code) in [(1_001, 2), (1_000, 0)] {
        let all: Vec<String> = (0..entries).map(|n| format!("mailto:a{n}@example.com")).collect();
        let contact = serde_json::json!({"nickname": "a", "addresses": all}).to_string();
        let run = codo.run_with(&contact, &["contact", "add", "--from", "-"]);
        assert_eq!(run.code, code, "{}", run.view());
        assert!(
            code == 0 || run.stderr.contains("addresses: 1001 entries; at most 1000 fit"),
            "{}",
            run.view()
        );
    }
    assert_eq!(codo.json(&["contact", "show", "a"])["addresses"].as_array().unwrap().len(), 1_000);
}

#[test]
fn what_is_true_or_false_may_be_one_or_zero_and_no_other_number() {
    let codo = Codo::new();
    let add = |name: &str, opens: &str| {
        let rule = format!(r#"{{"keyword":"{name}","open_fault":{opens}}}"#);
        codo.run_with(&rule, &["rule", "add", "--from", "-"]).view()
    };
    for (name, opens, stored) in [("a", "1", true), ("b", "0", false), ("c", "true", true)] {
        add(name, opens);
        assert_eq!(codo.json(&["rule", "show", name])["open_fault"], stored, "{opens}");
    }
    for opens in ["2", "-1", "0.5"] {
        check(
            &add("d", opens),
            "
            -- stderr
            error: record 1: open_fault: expected true or false, found a number
            -- exit 2
            ",
        );
    }
}
