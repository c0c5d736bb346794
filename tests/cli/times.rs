//! Times given in words: what is stored, and what is said of it.

use crate::support::{Codo, check};

const FAULT: &[&str] = &["fault", "add", "支付网关超时", "--level", "高危", "--owner", "杨红飞"];

#[test]
fn what_was_understood_is_said() {
    let codo = Codo::new();
    let run =
        codo.run(&[FAULT, &["--start", "昨天18点", "--end", "2h ago", "--tz", "Asia/Shanghai"]].concat());
    check(
        &run.view(),
        r#"
        -- stderr
        start: 2024-02-29 18:00
        end: 2024-03-01 08:00
        added fault 1 "支付网关超时"
        -- exit 0
        "#,
    );
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_start_time"], "2024-02-29T10:00:00Z");
    let obvious = codo.run(&["fault", "edit", "1", "--start", "2024-02-29", "--end", "now"]);
    check(&obvious.view(), "-- stderr\nchanged fault 1 \"支付网关超时\"\n-- exit 0");
}

#[test]
fn scripts_are_not_told() {
    let codo = Codo::new();
    check(&codo.run(&[FAULT, &["--start", "2h ago", "-q"]].concat()).view(), "1\n-- exit 0");
    assert_eq!(codo.ok(&["fault", "edit", "1", "--start", "3h ago", "--json"]).stderr, "");
    let input = r#"{"fault_name":"a","fault_level":"b","fault_penson":"c","fault_start_time":"3小时前"}"#;
    codo.run_with(input, &["fault", "add", "--from", "-"]);
    assert_eq!(codo.json(&["fault", "show", "2"])["fault_start_time"], "2024-02-29T23:00:00Z");
}

#[test]
fn why_an_end_lies_before_its_start_is_seen() {
    let run = Codo::new().run(&[FAULT, &["--start", "tomorrow", "--end", "next month"]].concat());
    check(
        &run.view(),
        r#"
        -- stderr
        start: 2024-03-02 00:00
        error: fault_end_time: "next month" is not a date that exists, or not written as one
        hint: say the day: "next monday", "in 1 month", 下周一, 1个月后
        -- exit 2
        "#,
    );
    let run = Codo::new().run(&[FAULT, &["--start", "tomorrow", "--end", "last friday"]].concat());
    assert!(
        run.stderr.starts_with("start: 2024-03-02 00:00\nend: 2024-02-23 00:00\nerror: "),
        "{}",
        run.view()
    );
}

#[test]
fn reminders_are_asked_for_a_day_in_words() {
    let codo = Codo::new();
    codo.ok(&["paid", "add", "VPN", "--end", "下周五", "--remind-days", "3", "-q"]);
    let run = codo.run(&["paid", "remind", "--dry-run", "--date", "in 5 days"]);
    check(
        &run.view(),
        "
        VPN expires in 2 days (2024-03-08)  -> nobody
        -- stderr
        date: 2024-03-06
        -- exit 0
        ",
    );
    let json = codo.run(&["paid", "remind", "--dry-run", "--date", "5天后", "--json"]);
    assert_eq!(json.stderr, "");
    assert_eq!(codo.run(&["paid", "remind", "--date", "5 days"]).code, 2);
}

#[test]
fn a_time_that_the_clocks_skip_is_moved_on_and_said() {
    let codo = Codo::new();
    let zone = ["--tz", "America/New_York"];
    let run =
        codo.run(&[FAULT, &["--start", "2024-03-10 02:30", "--end", "2024-03-10 03:45"], &zone].concat());
    assert_eq!(run.code, 0, "{}", run.view());
    assert!(run.stderr.starts_with("start: 2024-03-10 03:30\nadded"), "{}", run.view());
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_start_time"], "2024-03-10T07:30:00Z");
    // What they show twice, and what is an instant already, is moved nowhere.
    for start in ["2024-11-03 01:30", "2024-03-10T02:30:00Z", "2024-03-10"] {
        let run = codo.run(&[FAULT, &["--start", start], &zone].concat());
        assert!(run.code == 0 && !run.stderr.contains("start: "), "{start} {}", run.view());
    }
    // A day that begins at one.
    let run = codo.run(&[FAULT, &["--start", "2018-11-04", "--tz", "America/Sao_Paulo"]].concat());
    assert!(run.stderr.starts_with("start: 2018-11-04 01:00\n"), "{}", run.view());
}

#[test]
fn the_last_day_of_the_last_year_is_shown_without_a_sign() {
    let codo = Codo::new();
    codo.ok(&["paid", "add", "VPN", "--end", "9999-12-31T23:59:59Z"]);
    let shown = codo.ok(&["paid", "show", "VPN", "--tz", "Asia/Shanghai"]).stdout;
    assert!(shown.contains(" 10000-01-01 07:59") && !shown.contains('+'), "{shown}");
    assert_eq!(codo.json(&["paid", "show", "VPN"])["paid_end_time"], "9999-12-31T23:59:59Z");
}
