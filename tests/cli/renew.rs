//! `paid renew`: what a period becomes, in local days and by the calendar.

use crate::support::{Codo, check, text};

fn codo(zone: &str) -> Codo {
    let codo = Codo::new();
    std::fs::write(codo.path("config.toml"), format!("me = \"tester\"\ntimezone = \"{zone}\"\n")).unwrap();
    codo
}

fn add(codo: &Codo, name: &str, end: &str, more: &[&str]) {
    codo.ok(&[&["paid", "add", name, "--end", end], more].concat());
}

/// Renews, and returns the new end as the zone has it.
fn renewed(codo: &Codo, arguments: &[&str]) -> String {
    codo.ok(&[&["paid", "renew"], arguments].concat());
    let shown = codo.ok(&["paid", "show", arguments[0]]).stdout;
    let end = shown.lines().find(|line| line.starts_with("paid_end_time")).unwrap();
    end.split_once(' ').unwrap().1.trim().to_string()
}

#[test]
fn the_new_period_begins_where_the_old_one_ends() {
    let codo = codo("Asia/Shanghai");
    add(&codo, "专线", "2024-03-21", &["--start", "2023-03-21", "--every", "1y"]);
    check(
        &codo.run(&["paid", "renew", "专线"]).view(),
        "
        -- stderr
        renewed paid 1 \"专线\"
        paid 1 \"专线\" runs until 2025-03-21 00:00
        -- exit 0
        ",
    );
    let item = codo.json(&["paid", "show", "1"]);
    assert_eq!(text(&item, "paid_start_time"), "2024-03-20T16:00:00Z");
    assert_eq!(text(&item, "paid_end_time"), "2025-03-20T16:00:00Z");
    assert_eq!(codo.json(&["paid", "renew", "1"])["paid_end_time"], "2026-03-20T16:00:00Z");
    assert_eq!(codo.run(&["paid", "renew", "1", "-q"]).view(), "1\n-- exit 0\n");
}

#[test]
fn a_renewal_is_one_journaled_operation() {
    let codo = codo("UTC");
    add(&codo, "a", "2024-03-21", &["--every", "1y"]);
    add(&codo, "b", "2024-04-21", &["--every", "1mo"]);
    codo.ok(&["paid", "renew", "a", "b", "1"]);
    let op = codo.database.rows("SELECT what, who FROM op ORDER BY id DESC LIMIT 1");
    assert!(op[0].contains("paid renew 1 2") && op[0].contains("tester"), "{op:?}");
    assert_eq!(codo.database.number("SELECT count(*) FROM change WHERE before IS NOT NULL"), 2);
    assert_eq!(codo.json(&["paid", "show", "a"])["paid_end_time"], "2025-03-21T00:00:00Z", "once");
}

#[test]
fn the_length_can_be_said_for_once() {
    let codo = codo("UTC");
    add(&codo, "x", "2024-03-21 18:30", &[]);
    assert_eq!(renewed(&codo, &["x", "--for", "3mo"]), "2024-06-21 18:30");
    assert_eq!(renewed(&codo, &["x", "--for", "2w"]), "2024-07-05 18:30");
    assert_eq!(renewed(&codo, &["x", "--until", "2025-01-01"]), "2025-01-01 00:00");
    assert_eq!(renewed(&codo, &["x", "--until", "2年后"]), "2026-03-01 02:00");
}

#[test]
fn what_cannot_be_renewed_is_refused_and_nothing_changes() {
    let codo = codo("UTC");
    add(&codo, "a", "2024-03-21", &["--every", "1y"]);
    add(&codo, "b", "2024-03-21", &[]);
    add(&codo, "c", "9999-06-01", &["--every", "1y"]);
    let before = codo.ok(&["paid", "list", "--json"]).stdout;
    check(
        &codo.run(&["paid", "renew", "a", "b"]).view(),
        "
        -- stderr
        error: paid 2 \"b\" has no cycle
        hint: say --until DATE or --for 1y; `codo paid edit 2 --every 1y` sets its cycle
        -- exit 2
        ",
    );
    for (arguments, code, said) in [
        (&["a", "--until", "2024-03-21"][..], 2, "paid 1 \"a\" runs until 2024-03-21 00:00 already"),
        (&["a", "--until", "2023"], 2, "--until"),
        (&["a", "--for", "1m"], 2, "--for: \"1m\" is not a period"),
        (&["a", "--for", "1y", "--until", "2030-01-01"], 2, "do not go together"),
        (&["a", "nobody"], 3, "there is no paid nobody"),
        (&["c"], 2, "beyond the year 9999"),
        (&[], 2, "ID|NAME"),
    ] {
        let run = codo.run(&[&["paid", "renew"], arguments].concat());
        assert!(run.code == code && run.stderr.contains(said), "{arguments:?}\n{}", run.view());
    }
    assert_eq!(codo.ok(&["paid", "list", "--json"]).stdout, before);
}

#[test]
fn what_ran_out_long_ago_moves_one_period_and_says_so() {
    let codo = codo("UTC");
    add(&codo, "old", "2021-03-21", &["--every", "1y"]);
    check(
        &codo.run(&["paid", "renew", "old"]).view(),
        "
        -- stderr
        renewed paid 1 \"old\"
        warning: paid 1 \"old\" is renewed and ran out all the same, on 2022-03-21 00:00
        hint: codo paid renew 1 --until DATE
        -- exit 0
        ",
    );
}

#[test]
fn the_end_of_a_month_stays_the_end_of_a_month() {
    let codo = codo("Asia/Shanghai");
    add(&codo, "x", "2024-01-31", &["--every", "1mo"]);
    let ends: Vec<String> = (0..4).map(|_| renewed(&codo, &["x"])).collect();
    assert_eq!(ends, ["2024-02-29 00:00", "2024-03-31 00:00", "2024-04-30 00:00", "2024-05-31 00:00"]);
    add(&codo, "leap", "2024-02-29", &["--every", "1y"]);
    let ends: Vec<String> = (0..4).map(|_| renewed(&codo, &["leap"])).collect();
    assert_eq!(ends, ["2025-02-28 00:00", "2026-02-28 00:00", "2027-02-28 00:00", "2028-02-29 00:00"]);
    assert_eq!(codo.json(&["paid", "show", "leap"])["anchor_day"], serde_json::Value::Null);
}

#[test]
fn an_end_that_is_set_by_hand_is_where_periods_end_from_then_on() {
    let codo = codo("UTC");
    let anchor = || codo.json(&["paid", "show", "x"])["anchor_day"].clone();
    add(&codo, "x", "2024-01-31", &["--every", "1mo"]);
    codo.ok(&["paid", "renew", "x"]);
    assert_eq!(anchor(), 31);
    // Anything else may be edited.
    codo.ok(&["paid", "edit", "x", "--vendor", "v", "--start", "2024-01-30"]);
    assert_eq!(anchor(), 31);
    codo.ok(&["paid", "edit", "x", "--end", "2024-02-28"]);
    assert!(anchor().is_null());
    assert_eq!(renewed(&codo, &["x"]), "2024-03-28 00:00");
    // Even one that moves the period on by hand: a day that nothing has cut off is meant.
    add(&codo, "y", "2024-01-31", &["--every", "1mo"]);
    codo.ok(&["paid", "renew", "y"]);
    codo.ok(&["paid", "edit", "y", "--start", "2024-02-29", "--end", "2024-03-20"]);
    assert_eq!(renewed(&codo, &["y"]), "2024-04-20 00:00");
    add(&codo, "z", "2024-01-31", &["--every", "1mo"]);
    codo.ok(&["paid", "renew", "z"]);
    codo.ok(&["paid", "renew", "z", "--until", "2024-04-30"]);
    assert_eq!(renewed(&codo, &["z"]), "2024-05-30 00:00");
}

#[test]
fn days_are_local_days_whatever_the_clocks_do() {
    // Summer time begins on 10 March and ends on 3 November.
    let codo = codo("America/New_York");
    add(&codo, "ny", "2024-02-15", &["--every", "1mo"]);
    assert_eq!(codo.json(&["paid", "renew", "ny"])["paid_end_time"], "2024-03-15T04:00:00Z");
    assert_eq!(renewed(&codo, &["ny", "--for", "8mo"]), "2024-11-15 00:00");
    assert_eq!(renewed(&codo, &["ny", "--for", "30d"]), "2024-12-15 00:00");
    // In Beirut the clocks skip midnight on 31 March 2024; what ends with a day goes on to do so.
    let codo = self::codo("Asia/Beirut");
    add(&codo, "lb", "2024-02-29", &["--every", "1mo"]);
    assert_eq!(renewed(&codo, &["lb", "--until", "2024-03-31"]), "2024-03-31 01:00");
    assert_eq!(renewed(&codo, &["lb"]), "2024-04-30 00:00");
}
