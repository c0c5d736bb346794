//! `paid remind`: one message a person for all that is due, and each item in it told once.

use crate::support::{Codo, Endpoint, check, text};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};

/// A receiver that answers with the status that is set.
fn endpoint(status: &Arc<AtomicU16>) -> Endpoint {
    let status = Arc::clone(status);
    Endpoint::answering(move |_| (status.load(Relaxed), "x".to_string()))
}

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

/// The delivery id and the lines of each post, in order.
fn posts(endpoint: &Endpoint) -> Vec<(String, Vec<String>)> {
    let post = |json: serde_json::Value| {
        (text(&json, "delivery_id").to_string(), text(&json, "text").lines().map(str::to_string).collect())
    };
    endpoint.got().iter().map(|got| post(got.json())).collect()
}

fn lines(endpoint: &Endpoint) -> Vec<Vec<String>> {
    posts(endpoint).into_iter().map(|(_, lines)| lines).collect()
}

fn in_days(name: &str, days: i64) -> String {
    format!("{name}还有{days}天到期，请留意")
}

#[test]
fn all_that_is_due_for_an_address_is_one_message_the_most_urgent_first() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "域名", "2024-03-06", &[]);
    add_paid(&codo, "证书", "2024-02-28", &[]);
    add_paid(&codo, "专线", "2024-03-04", &["--remind-on", "14,3"]);
    add_paid(&codo, "机房", "2024-09-04", &[]);
    codo.ok(&["paid", "remind"]);
    codo.ok(&["paid", "remind"]);
    let got = endpoint.got();
    assert_eq!(got.len(), 1);
    let json = got[0].json();
    assert_eq!(
        (&json["kind"], &json["subject"]),
        (&"reminders".into(), &"3项付费即将到期或已过期，请留意".into())
    );
    assert_eq!(
        (&json["items"][0]["paid_name"], &json["items"][0]["days_left"]),
        (&"证书".into(), &(-2).into())
    );
    assert_eq!(
        lines(&endpoint),
        [["证书已过期2天（2024-02-28），请尽快处理".to_string(), in_days("专线", 3), in_days("域名", 5)]]
    );
}

#[test]
fn each_is_told_what_names_it() {
    let (yang, li) = (Endpoint::new(), Endpoint::new());
    let codo = codo_telling(&yang);
    codo.ok(&["contact", "add", "li", "--to", &li.url]);
    add_paid(&codo, "甲", "2024-03-02", &[]);
    add_paid(&codo, "乙", "2024-03-03", &["--notify", "li"]);
    codo.ok(&["paid", "remind"]);
    assert_eq!(lines(&yang), [[in_days("甲", 1), in_days("乙", 2)]]);
    assert_eq!(lines(&li), [[in_days("乙", 2)]]);
}

#[test]
fn what_becomes_due_later_that_day_is_a_further_message() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "甲", "2024-03-02", &[]);
    codo.ok(&["paid", "remind"]);
    add_paid(&codo, "乙", "2024-03-03", &[]);
    codo.ok(&["paid", "remind"]);
    codo.ok(&["paid", "remind"]);
    assert_eq!(lines(&endpoint), [[in_days("甲", 1)], [in_days("乙", 2)]]);
}

#[test]
fn a_message_that_failed_is_tried_again_and_neither_drops_nor_doubles_what_came_later() {
    for failure in [503, 404] {
        let status = Arc::new(AtomicU16::new(failure));
        let endpoint = endpoint(&status);
        let codo = codo_telling(&endpoint);
        add_paid(&codo, "甲", "2024-03-02", &["--remind-on", "14"]);
        add_paid(&codo, "乙", "2024-03-04", &["--every", "1y"]);
        assert_eq!(codo.run(&["paid", "remind"]).code, 6);
        // One more is due now, and one is renewed.
        add_paid(&codo, "丙", "2024-03-03", &[]);
        codo.ok(&["paid", "renew", "乙"]);
        assert_eq!(codo.run(&["paid", "remind"]).code, 6);
        status.store(200, Relaxed);
        codo.ok(&["paid", "remind"]);
        codo.ok(&["paid", "remind"]);
        let posts = posts(&endpoint);
        let texts: Vec<Vec<String>> = posts.iter().map(|(_, lines)| lines.clone()).collect();
        let (first, second) = (vec![in_days("甲", 1)], vec![in_days("丙", 2)]);
        let both = vec![in_days("甲", 1), in_days("乙", 3)];
        assert_eq!(texts, [both, first.clone(), second.clone(), first, second]);
        assert!(posts[0].0 == posts[1].0 && posts[1].0 == posts[3].0 && posts[2].0 == posts[4].0);
    }
}

#[test]
fn a_lead_that_was_missed_is_told_late_once_and_the_next_one_in_time() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "机房", "2024-06-30", &["--remind-on", "60,14,3,0"]);
    let remind = |day| codo.ok(&["paid", "remind", "--date", day]);
    // Neither 60 nor 14 was told in time; the later one counts. Then 3 in time, and 0 late.
    for day in
        ["2024-06-18", "2024-06-18", "2024-06-26", "2024-06-27", "2024-06-28", "2024-07-01", "2024-07-02"]
    {
        remind(day);
    }
    let overdue = "机房已过期1天（2024-06-30），请尽快处理".to_string();
    assert_eq!(lines(&endpoint), [[in_days("机房", 12)], [in_days("机房", 3)], [overdue]]);
    codo.ok(&["paid", "renew", "机房", "--for", "1y"]);
    remind("2024-07-02");
    remind("2025-05-01");
    assert_eq!(lines(&endpoint)[3..], [[in_days("机房", 60)]]);
}

#[test]
fn a_dry_run_shows_the_messages_that_would_be_sent() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    add_paid(&codo, "甲", "2024-03-02", &[]);
    codo.ok(&["paid", "remind"]);
    add_paid(&codo, "乙", "2024-03-03", &[]);
    add_paid(&codo, "丙", "2024-03-04", &[]);
    codo.ok(&["paid", "add", "丁", "--end", "2024-03-04"]);
    let dry = || codo.run(&["paid", "remind", "--dry-run"]).view();
    check(
        &dry(),
        "
        2项付费即将到期或已过期，请留意  -> yang
          乙还有2天到期，请留意
          丙还有3天到期，请留意
        丁还有3天到期，请留意  -> 无人
        -- exit 0
        ",
    );
    let json = codo.json(&["paid", "remind", "--dry-run"]);
    let names: Vec<&str> = json.as_array().unwrap().iter().map(|item| text(item, "paid_name")).collect();
    assert_eq!(names, ["乙", "丙", "丁"]);
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn processes_that_run_while_items_are_added_tell_each_of_them_once() {
    let endpoint = Endpoint::new();
    let codo = codo_telling(&endpoint);
    let start = || {
        let mut remind = codo.binary(&["paid", "remind", "--date", "2030-01-05"]);
        remind.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let mut running = Vec::new();
    for n in 0..6 {
        add_paid(&codo, &format!("item-{n}"), "2030-01-10", &[]);
        running.extend([start(), start()]);
    }
    for child in running {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    let mut told = lines(&endpoint).concat();
    told.sort();
    assert_eq!(told, (0..6).map(|n| in_days(&format!("item-{n}"), 5)).collect::<Vec<_>>());
}
