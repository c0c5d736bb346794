//! `paid remind`: who is told what, when, and how often.

use crate::support::{Codo, Endpoint, text, wait_until};
use codo::time::Time;
use serde_json::Value as Json;
use std::process::Stdio;

/// A codo that speaks Chinese, with the contact `yang` at this receiver.
fn codo_telling(endpoint: &Endpoint) -> Codo {
    let codo = Codo::new();
    codo.configure("language = \"zh-CN\"\n");
    codo.ok(&["contact", "add", "yang", "--to", &endpoint.url]);
    codo
}

fn add_paid(codo: &Codo, name: &str, end: &str, more: &[&str]) {
    codo.ok(&[&["paid", "add", name, "--end", end, "--notify", "yang"], more].concat());
}

/// The texts that arrived, in order.
fn told(endpoint: &Endpoint) -> Vec<String> {
    endpoint.got().iter().map(|g| text(&g.json(), "text").trim_end().to_string()).collect()
}

/// Reminds as on each of these days, twice each.
fn remind_on(codo: &Codo, days: &[&str]) {
    for day in days {
        for _ in 0..2 {
            codo.ok(&["paid", "remind", "--date", day]);
        }
    }
}

#[test]
fn an_item_is_told_of_once_a_day_from_its_first_day_on() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "北京专线", "2024-03-21", &["--remind-days", "3"]);
    remind_on(&codo, &["2024-03-17", "2024-03-18", "2024-03-19", "2024-03-20", "2024-03-21", "2024-03-23"]);
    assert_eq!(
        told(&endpoint),
        [
            "北京专线还有3天到期，请留意",
            "北京专线还有2天到期，请留意",
            "北京专线还有1天到期，请留意",
            "北京专线今天到期（2024-03-21），请留意",
            "北京专线已过期2天（2024-03-21），请尽快处理",
        ]
    );
    let json = endpoint.got()[0].json();
    assert_eq!((&json["kind"], &json["contact"]), (&"reminder".into(), &"yang".into()));
    assert_eq!((&json["paid_name"], &json["days_left"]), (&"北京专线".into(), &3.into()));
    assert_eq!(json["paid_end_time"], "2024-03-21T00:00:00Z");
}

#[test]
fn the_usual_lead_is_seven_days_and_the_day_is_the_clocks() {
    let endpoint = Endpoint::new();
    let mut codo = codo_telling(&endpoint);
    add_paid(&codo, "域名", "2024-03-09", &[]);
    codo.ok(&["paid", "remind"]);
    assert!(endpoint.got().is_empty());
    for now in ["2024-03-02T00:00:00Z", "2024-03-02T12:00:00Z", "2024-03-02T23:59:59Z"] {
        codo.set_now(now);
        codo.ok(&["paid", "remind"]);
    }
    assert_eq!(told(&endpoint), ["域名还有7天到期，请留意"]);
}

#[test]
fn the_day_is_that_of_the_configured_zone() {
    let endpoint = Endpoint::new();
    let mut codo = codo_telling(&endpoint);
    let shanghai = "me = \"tester\"\ntimezone = \"Asia/Shanghai\"\nlanguage = \"zh-CN\"\n";
    std::fs::write(codo.path("config.toml"), shanghai).unwrap();
    // Midnight in Shanghai is 16:00 in UTC.
    add_paid(&codo, "证书", "2024-03-21", &["--remind-days", "2"]);
    for now in
        ["2024-03-18T15:59:59Z", "2024-03-18T16:00:00Z", "2024-03-19T15:59:59Z", "2024-03-19T16:00:00Z"]
    {
        codo.set_now(now);
        codo.ok(&["paid", "remind"]);
    }
    assert_eq!(told(&endpoint), ["证书还有2天到期，请留意", "证书还有1天到期，请留意"]);
}

/// Reminds in New York at these hours of UTC, and returns what was told.
fn told_hourly(end: &str, first: &str, hours: i64) -> Vec<String> {
    let endpoint = Endpoint::new();
    let mut codo = codo_telling(&endpoint);
    let new_york = "me = \"tester\"\ntimezone = \"America/New_York\"\nlanguage = \"zh-CN\"\n";
    std::fs::write(codo.path("config.toml"), new_york).unwrap();
    add_paid(&codo, "证书", end, &["--remind-days", "3"]);
    let first = Time::from_rfc3339(first).unwrap();
    for hour in 0..hours {
        codo.set_now(&first.plus(hour * 3_600).to_text());
        codo.ok(&["paid", "remind"]);
    }
    told(&endpoint)
}

#[test]
fn an_hour_that_the_clocks_skip_or_repeat_tells_once_a_day_all_the_same() {
    let days = [2, 1].map(|n| format!("证书还有{n}天到期，请留意"));
    let last = |day: &str| format!("证书今天到期（{day}），请留意");
    // At 02:30 on each of three days, of which the clocks skip the second and repeat an hour of the other.
    let told = told_hourly("2024-03-11 02:30", "2024-03-09T05:30:00Z", 24 + 23 + 24);
    assert_eq!(told, [&days[..], &[last("2024-03-11")]].concat());
    let told = told_hourly("2024-11-04 02:30", "2024-11-02T04:30:00Z", 24 + 25 + 24);
    assert_eq!(told, [&days[..], &[last("2024-11-04")]].concat());
    // What ends in the hour that is skipped.
    let told = told_hourly("2024-03-10 02:30", "2024-03-08T05:30:00Z", 24 + 24 + 23);
    assert_eq!(told, [&days[..], &[last("2024-03-10")]].concat());
}

#[test]
fn a_clock_that_was_ahead_and_is_right_again_tells_each_day_once() {
    let endpoint = Endpoint::new();
    let mut codo = codo_telling(&endpoint);
    add_paid(&codo, "域名", "2024-03-09", &[]);
    let days = ["2024-03-05", "2024-03-08", "2024-03-05", "2024-03-06", "2024-03-08", "2024-03-09"];
    for day in days {
        codo.set_now(&format!("{day}T01:00:00Z"));
        codo.ok(&["paid", "remind"]);
    }
    let expected: Vec<String> = [4, 1, 3].iter().map(|n| format!("域名还有{n}天到期，请留意")).collect();
    assert_eq!(
        told(&endpoint),
        [&expected[..], &["域名今天到期（2024-03-09），请留意".to_string()]].concat()
    );
}

#[test]
fn four_processes_at_once_tell_once() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    for name in ["甲", "乙", "丙"] {
        add_paid(&codo, name, "2030-01-10", &[]);
    }
    let arguments = ["paid", "remind", "--date", "2030-01-05"];
    let start = || codo.binary(&arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let running: Vec<_> = (0..4).map(|_| start()).collect();
    for child in running {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    let expected = ["甲", "乙", "丙"].map(|name| format!("{name}还有5天到期，请留意"));
    assert_eq!(told(&endpoint), [expected.join("\n")]);
}

#[test]
fn a_renewed_item_starts_anew() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "专线", "2024-03-21", &["--remind-on", "14,3"]);
    remind_on(&codo, &["2024-03-08", "2024-03-19"]);
    codo.ok(&["paid", "edit", "专线", "--end", "2025-03-21"]);
    remind_on(&codo, &["2024-03-19", "2025-03-08", "2025-03-19"]);
    let days = |n| format!("专线还有{n}天到期，请留意");
    assert_eq!(told(&endpoint), [days(13), days(2), days(13), days(2)]);
}

#[test]
fn leads_are_told_of_once_each_and_late_rather_than_never() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "机房", "2024-06-30", &["--remind-on", "60,14,3,0"]);
    // 61 and 60 days before; 20; 14 was missed and told at 10; 3; the last, late.
    remind_on(&codo, &["2024-04-30", "2024-05-01", "2024-06-10", "2024-06-20", "2024-06-27", "2024-07-02"]);
    remind_on(&codo, &["2024-07-20"]);
    assert_eq!(
        told(&endpoint),
        [
            "机房还有60天到期，请留意",
            "机房还有10天到期，请留意",
            "机房还有3天到期，请留意",
            "机房已过期2天（2024-06-30），请尽快处理",
        ]
    );
}

#[test]
fn what_could_not_be_delivered_is_tried_again_by_the_next_run() {
    for first in [500, 404] {
        let endpoint = Endpoint::answering(move |n| (if n == 0 { first } else { 200 }, "x".to_string()));
        let codo = codo_telling(&endpoint);
        add_paid(&codo, "专线", "2024-03-03", &[]);
        let run = codo.run(&["paid", "remind"]);
        assert_eq!((run.code, run.stdout.as_str()), (6, ""), "{}", run.view());
        assert!(run.stderr.contains(&format!("{first} x")), "{}", run.view());
        codo.ok(&["paid", "remind"]);
        codo.ok(&["paid", "remind"]);
        let got = endpoint.got();
        assert_eq!(got.len(), 2, "{first}");
        assert_eq!(got[0].headers["webhook-id"], got[1].headers["webhook-id"]);
    }
}

#[test]
fn one_that_fails_does_not_hold_up_the_others() {
    let (good, bad) = (Endpoint::new(), Endpoint::answering(|_| (500, "x".to_string())));
    let codo = codo_telling(&good);
    codo.ok(&["contact", "add", "li", "--to", &bad.url]);
    codo.ok(&["paid", "add", "甲", "--end", "2024-03-03", "--notify", "li"]);
    add_paid(&codo, "乙", "2024-03-03", &["--notify", "li"]);
    let run = codo.run(&["paid", "remind"]);
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stderr.contains("1 条提醒未能送达"), "{}", run.view());
    assert_eq!(told(&good), ["乙还有2天到期，请留意"]);
    assert_eq!(told(&bad), ["甲还有2天到期，请留意\n乙还有2天到期，请留意"]);
}

#[test]
fn an_address_that_two_contacts_share_is_told_once_and_tried_once_a_run() {
    let endpoint = Endpoint::answering(|n| (if n == 0 { 500 } else { 200 }, "x".to_string()));
    let codo = codo_telling(&endpoint);
    codo.ok(&["contact", "add", "li", "--to", &endpoint.url]);
    add_paid(&codo, "专线", "2024-03-03", &["--notify", "li"]);
    let run = codo.run(&["paid", "remind"]);
    assert_eq!((run.code, endpoint.got().len()), (6, 1), "{}", run.view());
    assert!(run.stderr.contains("1 条提醒未能送达"), "{}", run.view());
    codo.ok(&["paid", "remind"]);
    codo.ok(&["paid", "remind"]);
    assert_eq!(endpoint.got().len(), 2);
}

#[test]
fn a_dropped_reminder_is_not_told() {
    let endpoint = Endpoint::answering(|_| (500, "x".to_string()));
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "专线", "2024-03-03", &[]);
    assert_eq!(codo.run(&["paid", "remind"]).code, 6);
    codo.ok(&["outbox", "drop", "1"]);
    codo.ok(&["paid", "remind"]);
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn a_dry_run_sends_nothing_and_writes_nothing() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "专线", "2024-03-03", &[]);
    for _ in 0..2 {
        let run = codo.ok(&["paid", "remind", "--dry-run"]);
        assert_eq!(run.stdout, "专线还有2天到期，请留意  -> yang\n");
    }
    let json = codo.json(&["paid", "remind", "--dry-run", "--date", "2024-03-05"]);
    assert_eq!(json[0]["text"], "专线已过期2天（2024-03-03），请尽快处理");
    assert_eq!((&json[0]["days_left"], &json[0]["to"][0]["contact"]), (&(-2).into(), &"yang".into()));
    assert!(endpoint.got().is_empty());
    assert_eq!(codo.json(&["outbox", "list"]), Json::Array(vec![]));
    // It is still to be told.
    codo.ok(&["paid", "remind"]);
    assert_eq!(told(&endpoint).len(), 1);
}

#[test]
fn nothing_due_is_success_without_a_word_on_stdout() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    assert_eq!(codo.ok(&["paid", "remind"]).stdout, "");
    add_paid(&codo, "专线", "2025-03-03", &[]);
    for more in [&[][..], &["--dry-run"]] {
        assert_eq!(codo.ok(&[&["paid", "remind"], more].concat()).stdout, "");
    }
    assert!(endpoint.got().is_empty());
}

#[test]
fn an_item_with_nobody_to_tell_is_named() {
    let codo = Codo::new();
    codo.ok(&["paid", "add", "孤儿", "--end", "2024-03-03"]);
    let run = codo.run(&["paid", "remind"]);
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stderr.contains("paid 1 \"孤儿\": nobody is told"), "{}", run.view());
    // A contact without an address is nobody, too.
    codo.ok(&["contact", "add", "mute"]);
    codo.ok(&["paid", "edit", "1", "--notify", "mute"]);
    let run = codo.run(&["paid", "remind"]);
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stderr.contains("孤儿"), "{}", run.view());
}

#[test]
fn where_an_item_names_nobody_the_default_contact_is_told() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    codo.ok(&["paid", "add", "专线", "--end", "2024-03-03"]);
    assert_eq!(codo.run(&["paid", "remind"]).code, 6);
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    codo.ok(&["paid", "remind"]);
    codo.ok(&["paid", "remind"]);
    assert_eq!(endpoint.got()[0].json()["contact"], "default");
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn a_day_that_cannot_be_read_is_refused() {
    let codo = Codo::new();
    let run = codo.run(&["paid", "remind", "--date", "2024-02-30"]);
    assert_eq!(run.code, 2, "{}", run.view());
}

#[test]
fn cron_needs_no_environment_at_all() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "line", "2030-01-10", &[]);
    let remind = || {
        let mut command = codo.binary(&["paid", "remind", "--date", "2030-01-05", "--db"]);
        let ended = command.arg(&codo.database.name).env_clear().current_dir("/").output().unwrap();
        (
            ended.status.code(),
            String::from_utf8(ended.stdout).unwrap(),
            String::from_utf8(ended.stderr).unwrap(),
        )
    };
    for _ in 0..2 {
        let (code, stdout, stderr) = remind();
        assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    }
    wait_until("one was received", || endpoint.got().len() == 1);
    assert!(told(&endpoint)[0].starts_with("line expires in 5 days"), "{:?}", told(&endpoint));
}

#[test]
fn a_reminder_that_is_late_says_the_days_that_are_left_and_a_dry_run_what_is_left_to_say() {
    let down = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let is_down = std::sync::Arc::clone(&down);
    let endpoint = Endpoint::answering(move |_| match is_down.load(std::sync::atomic::Ordering::Relaxed) {
        true => (503, "down".to_string()),
        false => (200, "ok".to_string()),
    });
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "专线", "2024-03-21", &["--remind-on", "3"]);
    assert_eq!(codo.run(&["paid", "remind", "--date", "2024-03-18"]).code, 6);
    down.store(false, std::sync::atomic::Ordering::Relaxed);
    let dry = |day| codo.ok(&["paid", "remind", "--dry-run", "--date", day]).stdout;
    assert_eq!(dry("2024-03-19"), "专线还有2天到期，请留意  -> yang\n");
    codo.ok(&["paid", "remind", "--date", "2024-03-19"]);
    assert_eq!(told(&endpoint).last().unwrap(), "专线还有2天到期，请留意");
    assert_eq!(dry("2024-03-19"), "", "it is told");
}
