//! add, list, show, edit and rm.

use crate::support::{Codo, check};

#[test]
fn a_fault_is_added_listed_shown_changed_and_removed() {
    let codo = Codo::new();
    let add = [
        "fault",
        "add",
        "支付网关超时",
        "--level",
        "一级故障",
        "--owner",
        "杨红飞",
        "--start",
        "2018-11-22 10:30",
    ];
    check(&codo.run(&add).view(), "-- stderr\nadded fault 1 \"支付网关超时\"\n-- exit 0");
    check(
        &codo.run(&["fault", "list"]).view(),
        "
        ID  NAME          LEVEL     STATE  OWNER   DURATION  START
        1   支付网关超时  一级故障  open   杨红飞            2018-11-22 10:30
        -- exit 0
        ",
    );
    codo.ok(&["fault", "edit", "1", "--end", "2018-11-22 11:15", "--state", "关闭"]);
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(fault["fault_duration"], "45m");
    assert_eq!(fault["fault_end_time"], "2018-11-22T11:15:00Z");
    assert_eq!(fault["create_at"], "2024-03-01T02:00:00Z");
    codo.ok(&["fault", "rm", "-y", "1"]);
    check(&codo.run(&["fault", "ls", "--json"]).view(), "[]\n-- exit 0");
    check(
        &codo.run(&["fault", "show", "1"]).view(),
        "-- stderr\nerror: there is no fault 1\nhint: `codo fault list` shows what there is\n-- exit 3",
    );
}

/// A kind, what adds one, a flag that changes it, and the key that then holds it.
const KINDS: [(&str, &[&str], [&str; 3]); 6] = [
    ("fault", &["网关", "--level", "高", "--owner", "ann"], ["--handler", "bob", "processing_penson"]),
    ("project", &["搬家", "--requester", "ann", "--handler", "bob"], ["--status", "done", "project_status"]),
    ("event", &["演练", "--level", "低", "--handler", "ann，bob"], ["--status", "关闭", "event_status"]),
    ("paid", &["VPN", "--end", "2025-01-01"], ["--vendor", "电信", "vendor"]),
    ("contact", &["ann", "--to", "mailto:ann@example.com"], ["--name", "Ann", "nickname"]),
    ("rule", &["Node*"], ["--level", "严重", "alert_level"]),
];

#[test]
fn all_six_kinds_have_all_five_verbs() {
    for (kind, add, [flag, value, key]) in KINDS {
        let codo = Codo::new();
        let added = codo.json(&[&[kind, "add"], add].concat());
        assert_eq!(added["id"], 1, "{kind}");
        assert_eq!(codo.json(&[kind, "list"])[0], added, "{kind}");
        let mut shown = codo.json(&[kind, "show", "1"]);
        // A fault has alerts and a timeline, too.
        shown.as_object_mut().unwrap().retain(|key, _| !["alerts", "timeline"].contains(&key.as_str()));
        assert_eq!(shown, added, "{kind}");
        assert_eq!(codo.json(&[kind, "edit", "1", flag, value])[key], value, "{kind}");
        assert_eq!(codo.json(&[kind, "show", "1"])[key], value, "{kind}");
        assert_eq!(codo.json(&[kind, "rm", "-y", "1"])["id"], 1, "{kind}");
        assert_eq!(codo.json(&[kind, "list"]), serde_json::json!([]), "{kind}");
        assert_eq!(codo.run(&[kind, "show", "1"]).code, 3, "{kind}");
    }
}

#[test]
fn ls_and_delete_are_list_and_rm_for_every_kind() {
    for (kind, add, _) in KINDS {
        let codo = Codo::new();
        codo.ok(&[&[kind, "add"], add].concat());
        assert_eq!(codo.ok(&[kind, "ls", "--quiet"]).stdout, "1\n");
        assert_eq!(codo.ok(&[kind, "delete", "-y", "1", "--quiet"]).stdout, "1\n");
    }
}

#[test]
fn required_text_of_faults_and_projects_is_named() {
    let codo = Codo::new();
    check(
        &codo.run(&["fault", "add"]).view(),
        "
        -- stderr
        error: fault_name is missing
        hint: give it with the NAME argument: What broke
        -- exit 2
        ",
    );
    check(
        &codo.run(&["fault", "add", "x"]).view(),
        "
        -- stderr
        error: fault_level is missing
        hint: give it with --level: How bad it is
        -- exit 2
        ",
    );
    check(
        &codo.run(&["fault", "add", "x", "--level", "1"]).view(),
        "
        -- stderr
        error: fault_penson is missing
        hint: give it with --owner: Who answers for it
        -- exit 2
        ",
    );
    check(
        &codo.run(&["project", "add", "x"]).view(),
        "
        -- stderr
        error: project_requester is missing
        hint: give it with --requester: Who asked for it
        -- exit 2
        ",
    );
    check(
        &codo.run(&["project", "add", "x", "--requester", "a"]).view(),
        "
        -- stderr
        error: project_processing is missing
        hint: give it with --handler: Who works on it
        -- exit 2
        ",
    );
}

#[test]
fn required_text_of_events_paid_items_contacts_and_rules_is_named() {
    let codo = Codo::new();
    check(
        &codo.run(&["event", "add", "x"]).view(),
        "
        -- stderr
        error: event_level is missing
        hint: give it with --level: How grave it is
        -- exit 2
        ",
    );
    check(
        &codo.run(&["event", "add", "x", "--level", "a"]).view(),
        "
        -- stderr
        error: event_processing is missing
        hint: give it with --handler: Who handled it; several people separated by commas
        -- exit 2
        ",
    );
    check(
        &codo.run(&["paid", "add", "x"]).view(),
        "
        -- stderr
        error: paid_end_time is missing
        hint: give it with --end: When it runs out
        -- exit 2
        ",
    );
    check(
        &codo.run(&["contact", "add"]).view(),
        "
        -- stderr
        error: nickname is missing
        hint: give it with the NAME argument: The name that rules and paid items know it by, without commas
        -- exit 2
        ",
    );
    check(
        &codo.run(&["rule", "add", " "]).view(),
        "
        -- stderr
        error: keyword is missing
        hint: give it with the NAME argument: The alertname it matches; * is any text, ? one character
        -- exit 2
        ",
    );
    // Nothing was written, not even an empty database.
    assert!(codo.database.is_untouched());
}

#[test]
fn a_page_says_what_was_cut_off() {
    let codo = Codo::new();
    let many: String =
        (1..=53).map(|n| format!("{{\"keyword\":\"Rule{n}\",\"alert_level\":\"低\"}}\n")).collect();
    assert_eq!(codo.run_with(&many, &["rule", "add", "--from", "-"]).code, 0);
    let list = |more: &[&str]| codo.run(&[&["rule", "list", "--quiet"], more].concat());
    check(
        &list(&["--limit", "2"]).view(),
        "
        53
        52
        -- stderr
        2 shown, there are more; --limit 0 shows all
        -- exit 0
        ",
    );
    check(
        &list(&["--limit", "2", "--offset", "52"]).view(),
        "
        1
        -- exit 0
        ",
    );
    check(
        &list(&["--limit", "2", "--offset", "53"]).view(),
        "
        -- exit 0
        ",
    );
    check(
        &list(&["--offset", "99"]).view(),
        "
        -- exit 0
        ",
    );
    assert_eq!(list(&[]).stdout.lines().count(), 50);
    assert_eq!(list(&[]).stderr, "50 shown, there are more; --limit 0 shows all\n");
    assert_eq!(list(&["--limit", "0"]).stdout.lines().count(), 53);
    assert_eq!(list(&["--limit", "53"]).stderr, "");
    check(
        &list(&["--limit", "-1"]).view(),
        "
        -- stderr
        error: there is no argument -1 here
        hint: codo rule list --help says what it takes
        usage: codo rule list [OPTIONS]
        -- exit 2
        ",
    );
}

#[test]
fn several_records_are_removed_all_or_none() {
    let codo = Codo::new();
    for name in ["a", "b", "c"] {
        codo.ok(&["rule", "add", name]);
    }
    check(
        &codo.run(&["rule", "rm", "-y", "a", "2", "nobody"]).view(),
        "
        -- stderr
        error: there is no rule nobody
        hint: `codo rule list` shows what there is
        -- exit 3
        ",
    );
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "3\n2\n1\n");
    // Named twice, removed once.
    check(
        &codo.run(&["rule", "rm", "-y", "a", "1", "c", "--json"]).view(),
        r#"
        [
        {"id":1,"keyword":"a","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"},
        {"id":3,"keyword":"c","matchers":[],"nicknames":[],"alert_level":null,"config_file":null,"open_fault":false,"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        ]
        -- exit 0
        "#,
    );
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "2\n");
}

#[test]
fn a_cost_is_an_amount_and_a_currency() {
    let codo = Codo::new();
    let paid = codo.json(&["paid", "add", "VPN", "--end", "2025-01-01", "--cost", "1200 CNY"]);
    assert_eq!((&paid["amount"], &paid["currency"]), (&"1200".into(), &"CNY".into()));
    let paid = codo.json(&["paid", "edit", "VPN", "--cost", "９９．５０ usd", "--every", "1Y"]);
    assert_eq!(
        (&paid["amount"], &paid["currency"], &paid["cycle"]),
        (&"99.50".into(), &"USD".into(), &"1y".into())
    );
    for cost in ["1200", "CNY", "12 00 CNY", "-5 CNY", "1e3 CNY", "5 yuan", "5. CNY", "NaN CNY"] {
        assert_eq!(codo.run(&["paid", "edit", "VPN", "--cost", cost]).code, 2, "{cost}");
    }
    check(
        &codo.run(&["paid", "edit", "VPN", "--cost", "1 2 3"]).view(),
        r#"
        -- stderr
        error: --cost: "1 2 3" is not an amount and a currency
        hint: write --cost "1200 CNY"
        -- exit 2
        "#,
    );
    let paid = codo.json(&["paid", "edit", "VPN", "--cost", ""]);
    assert!(paid["amount"].is_null() && paid["currency"].is_null());
}
