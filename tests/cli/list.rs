//! Lists: what is picked, in which order, in which form. The same on every kind, alerts and messages.

use crate::support::{Codo, check, some_alert};
use serde_json::Value as Json;

/// Three faults: an open one of ann's, a closed one of bob's, an open one whose cause is long.
fn three_faults() -> Codo {
    let codo = Codo::new();
    let add = |name: &str, level: &str, owner: &str, start: &str, others: &[&str]| {
        let all =
            [&["fault", "add", name, "--level", level, "--owner", owner, "--start", start], others].concat();
        codo.ok(&all);
    };
    add("支付网关超时", "一级故障", "ann", "2024-02-01", &["--handler", "eve"]);
    add("dns down", "high", "bob", "2024-02-10 08:00", &["--state", "关闭", "--end", "2024-02-10 09:00"]);
    let cause = "the pool of connections was exhausted: 连接池耗尽, 100% in use";
    add("api slow", "high", "ann", "2024-02-20", &["--state", "处理中", "--cause", cause]);
    codo
}

/// The ids that a list shows.
fn ids(codo: &Codo, arguments: &[&str]) -> String {
    codo.ok(&[arguments, &["--quiet"]].concat()).stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn faults_are_picked_by_what_their_fields_hold() {
    let codo = three_faults();
    let list = |arguments: &[&str]| ids(&codo, &[&["fault", "list"], arguments].concat());
    assert_eq!(list(&[]), "3 2 1");
    assert_eq!(list(&["--owner", "ann"]), "3 1");
    assert_eq!(list(&["--level", "high", "--owner", "ann"]), "3");
    assert_eq!(list(&["--state", "关闭"]), "2");
    assert_eq!(list(&["--handler", "eve"]), "1");
    assert_eq!(list(&["--owner", "nobody"]), "");
    assert_eq!(list(&["--where", "fault_level=一级故障"]), "1");
    assert_eq!(list(&["--where", "level=high", "--where", "fault_penson=bob"]), "2");
    assert_eq!(list(&["--where", "processing_penson="]), "3 2");
    assert_eq!(list(&["--where", "id=２"]), "2");
    assert_eq!(list(&["--where", "fault_start_time=2024-02-10 08:00"]), "2");
}

#[test]
fn open_is_whatever_no_word_calls_closed() {
    let codo = three_faults();
    assert_eq!(ids(&codo, &["fault", "list", "--open"]), "3 1");
    assert_eq!(ids(&codo, &["fault", "list", "--open", "--level", "high"]), "3");
    assert_eq!(ids(&codo, &["fault", "list", "--open", "--limit", "0"]), "3 1");
    assert_eq!(ids(&codo, &["fault", "list", "--open", "--limit", "1"]), "3");
    assert_eq!(ids(&codo, &["fault", "list", "--open", "--limit", "1", "--offset", "1"]), "1");
    codo.configure("closed_words = [\"处理中\", \"Wont Fix\"]\n");
    assert_eq!(ids(&codo, &["fault", "list", "--open"]), "1");
    codo.ok(&["fault", "edit", "1", "--state", "wont  fix"]);
    assert_eq!(ids(&codo, &["fault", "list", "--open"]), "");
    codo.ok(&["fault", "edit", "1", "--state", ""]);
    assert_eq!(ids(&codo, &["fault", "list", "--open"]), "1", "what stands nowhere is not closed");
}

#[test]
fn a_span_of_time_begins_with_its_first_instant_and_a_day_counts_whole() {
    let codo = three_faults();
    let list = |arguments: &[&str]| ids(&codo, &[&["fault", "list"], arguments].concat());
    assert_eq!(list(&["--since", "2024-02-10 08:00"]), "3 2");
    assert_eq!(list(&["--since", "2024-02-10 08:00:01"]), "3");
    assert_eq!(list(&["--until", "2024-02-10 08:00"]), "1");
    assert_eq!(list(&["--until", "2024-02-10"]), "2 1");
    assert_eq!(list(&["--since", "2024-02-02", "--until", "2024-02-19"]), "2");
}

#[test]
fn text_is_found_in_any_field_whatever_its_case_or_width_and_taken_literally() {
    let codo = three_faults();
    let list = |text: &str| ids(&codo, &["fault", "list", "--search", text]);
    assert_eq!(list("超时"), "1");
    assert_eq!(list("耗尽"), "3");
    assert_eq!(list("DNS"), "2");
    assert_eq!(list("ＤＮＳ"), "2");
    assert_eq!(list("100%"), "3");
    assert_eq!(list("1%n use"), "", "% stands for itself");
    assert_eq!(list("d_s"), "", "_ too");
    assert_eq!(list("\\"), "");
}

#[test]
fn a_secret_is_not_found_out_by_searching_for_its_parts() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "https://hooks.example.com/t0ken"]);
    assert_eq!(ids(&codo, &["contact", "list", "--search", "t0k"]), "");
    assert_eq!(ids(&codo, &["contact", "list", "--search", "ann"]), "1");
    codo.queue("https://hooks.example.com/t0ken", &some_alert());
    assert_eq!(ids(&codo, &["outbox", "list", "--search", "t0k"]), "");
}

#[test]
fn rows_come_in_the_order_that_was_asked_for() {
    let codo = three_faults();
    let list = |arguments: &[&str]| ids(&codo, &[&["fault", "list"], arguments].concat());
    assert_eq!(list(&["--sort", "id"]), "1 2 3");
    assert_eq!(list(&["--sort", "-id"]), "3 2 1");
    assert_eq!(list(&["--sort", "owner"]), "1 3 2");
    assert_eq!(list(&["--sort", "-fault_penson"]), "2 3 1");
    assert_eq!(list(&["--sort=-start", "--limit", "1"]), "3");
    // Nothing is the least.
    assert_eq!(list(&["--sort", "handler"]), "2 3 1");
    assert_eq!(list(&["--sort", "-handler"]), "1 3 2");
    assert_eq!(list(&["--sort", "end", "--open"]), "1 3");
    assert_eq!(list(&["--offset", "1", "--limit", "0"]), "2 1");
}

#[test]
fn what_cannot_be_picked_by_is_refused_with_what_can() {
    let codo = three_faults();
    let view = |arguments: &[&str]| codo.run(&[&["fault", "list"], arguments].concat()).view();
    check(
        &view(&["--where", "fault_levle=high"]),
        "
        -- stderr
        error: fault has no field \"fault_levle\"
        hint: did you mean \"fault_level\"?
        -- exit 2
        ",
    );
    check(
        &view(&["--where", "high"]),
        "
        -- stderr
        error: --where \"high\" is not KEY=VALUE
        hint: for example --where fault_level=一级故障
        -- exit 2
        ",
    );
    for wrong in [["--sort", "colour"], ["--since", "2019-02-30"], ["--where", "id=one"], ["-o", "xml"]] {
        let run = codo.run(&[&["fault", "list"], &wrong[..]].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.view());
    }
}

#[test]
fn every_form_shows_the_same_records() {
    let codo = Codo::new();
    codo.ok(&["paid", "add", "=VPN", "--end", "2024-05-01", "--cost", "1200 CNY", "--vendor", "a, \"b\""]);
    check(
        &codo.run(&["paid", "list", "-o", "csv"]).view(),
        "
        id,paid_name,paid_start_time,paid_end_time,reminder_day,remind_on,reminder_names,amount,currency,cycle,vendor,anchor_day,create_at,update_at
        1,'=VPN,,2024-05-01T00:00:00Z,7,,,1200,CNY,,\"a, \"\"b\"\"\",,2024-03-01T02:00:00Z,2024-03-01T02:00:00Z
        -- exit 0
        ",
    );
    let tabs = codo.ok(&["paid", "list", "--output", "tsv", "--where", "id=1"]).stdout;
    assert!(tabs.starts_with("id\tpaid_name\t") && tabs.contains("\n1\t'=VPN\t"), "{tabs}");
    let array = codo.json(&["paid", "list"]);
    let line: Json = serde_json::from_str(&codo.ok(&["paid", "list", "-o", "ndjson"]).stdout).unwrap();
    assert_eq!(array[0], line);
    assert_eq!(codo.json(&["paid", "show", "1"]), line);
    let wide = codo.ok(&["paid", "list", "-o", "wide"]).stdout;
    assert!(wide.contains("VENDOR") && wide.contains("a, \"b\""), "{wide}");
    assert!(codo.ok(&["paid", "show", "1", "-o", "csv"]).stdout.starts_with("id,paid_name,"));
    codo.ok(&["paid", "rm", "-y", "1"]);
    assert_eq!(codo.ok(&["paid", "list", "--json"]).stdout, "[]\n");
    assert_eq!(codo.ok(&["paid", "list", "-o", "ndjson"]).stdout, "");
    assert!(codo.ok(&["paid", "list", "-o", "csv"]).stdout.starts_with("id,"));
    let error = codo.run(&["paid", "show", "9", "-o", "ndjson"]);
    assert!(serde_json::from_str::<Json>(&error.stderr).is_ok(), "{}", error.view());
}

#[test]
fn lists_of_people_are_picked_by_one_of_them() {
    let codo = Codo::new();
    for name in ["ann", "bob"] {
        codo.ok(&["contact", "add", name, "--to", "mailto:a@example.com"]);
    }
    codo.ok(&["rule", "add", "Node*", "--notify", "ann,bob"]);
    codo.ok(&["rule", "add", "Disk*", "--notify", "bob"]);
    assert_eq!(ids(&codo, &["rule", "list", "--notify", "ann"]), "1");
    assert_eq!(ids(&codo, &["rule", "list", "--where", "nicknames=BOB"]), "2 1");
    assert_eq!(ids(&codo, &["rule", "list", "--where", "nicknames=bo"]), "", "a whole name, not a part");
    codo.ok(&["event", "add", "drill", "--level", "low", "--handler", "杨红飞，王伟"]);
    assert_eq!(ids(&codo, &["event", "list", "--handler", "王伟"]), "1");
}

#[test]
fn messages_are_picked_by_their_state_and_contact() {
    let codo = Codo::new();
    codo.queue("exec:/usr/bin/true", &some_alert());
    codo.queue("exec:/usr/bin/false", &some_alert());
    codo.flush();
    assert_eq!(ids(&codo, &["outbox", "list", "--state", "sent"]), "1");
    assert_eq!(ids(&codo, &["outbox", "list", "--contact", "yang", "--sort", "id"]), "1 2");
    assert_eq!(ids(&codo, &["outbox", "list", "--search", "磁盘", "--limit", "0"]), "2 1");
}

#[test]
fn alerts_are_searched_by_their_texts_and_found_by_their_times() {
    let codo = Codo::new();
    codo.received(&[("alertname", "DiskFull"), ("instance", "web")], "2024-02-01T10:00:00Z");
    codo.received(&[("alertname", "Slow"), ("instance", "db")], "2024-02-01T10:00:00.5Z");
    let list = |arguments: &[&str]| ids(&codo, &[&["alert", "list", "--sort", "id"], arguments].concat());
    assert_eq!(list(&["--search", "diskF"]), "1");
    // Neither a time nor a number is a text.
    codo.database.execute("UPDATE alert SET fingerprint = 'f', count = 777, fault_id = 888").unwrap();
    for number in ["777", "888", "2024-0", "10:00"] {
        assert_eq!(list(&["--search", number]), "", "{number}");
    }
    assert_eq!(list(&["--where", "count=777", "--where", "fault_id=888"]), "1 2");
    assert_eq!(list(&["--since", "2024-02-01 10:00"]), "1 2");
    assert_eq!(list(&["--where", "starts_at=2024-02-01 10:00"]), "1");
    assert_eq!(list(&["--where", "silenced=no"]), "1 2");
    assert_eq!(list(&["--where", "silenced=yes"]), "");
}

#[test]
fn messages_are_searched_by_their_texts_alone() {
    let codo = Codo::new();
    codo.queue("exec:/usr/bin/true", &some_alert());
    codo.database.execute("UPDATE outbox SET delivery_id = 'd', subject = 'full', attempts = 777").unwrap();
    let found = |text: &str| ids(&codo, &["outbox", "list", "--search", text]);
    assert_eq!(["full", "777", "2024-0", "true"].map(found), ["1", "", "", ""]);
    assert_eq!(ids(&codo, &["outbox", "list", "--where", "created_at=2024-03-01 02:00"]), "1");
}

#[test]
fn pages_of_what_is_open_are_of_all_that_is() {
    let codo = three_faults();
    for name in ["web down", "db down"] {
        codo.ok(&["fault", "add", name, "--level", "high", "--owner", "ann", "--start", "2024-02-20"]);
    }
    let list = |arguments: &[&str]| codo.ok(&[&["fault", "list", "--open", "-q"], arguments].concat());
    assert_eq!(list(&["--limit", "0"]).stdout, "5\n4\n3\n1\n");
    let second = list(&["--limit", "1", "--offset", "1"]);
    assert_eq!(second.stdout, "4\n");
    assert!(second.stderr.contains("there are more"), "{}", second.view());
    // Open in one state alone, of which there is one more than the page holds.
    let page = |offset: &str| list(&["--state", "open", "--limit", "1", "--offset", offset]);
    assert_eq!((page("1").stdout.as_str(), page("2").stdout.as_str()), ("4\n", "1\n"));
    assert!(!page("1").stderr.is_empty() && page("2").stderr.is_empty(), "{}", page("2").view());
}
