//! `drill`: do the receivers of a rule get what it sends them?

use crate::support::{Codo, Daemon, Endpoint, check, some_alert, text};
use serde_json::json;

fn codo_at(good: &Endpoint, bad: &Endpoint) -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", &format!("{}/SECRET", good.url)]);
    codo.ok(&["contact", "add", "wang", "--to", &bad.url]);
    codo.ok(&["contact", "add", "li"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "yang"]);
    codo.ok(&["rule", "add", "Disk", "--notify", "yang,wang"]);
    codo
}

#[test]
fn the_receivers_of_a_rule_get_a_marked_message_and_their_answers_are_printed() {
    let (good, bad) = (Endpoint::new(), Endpoint::new());
    let codo = codo_at(&good, &bad);
    let run = codo.run(&["drill", "--rule", "Node*"]);
    check(
        &run.view().replace(&good.url, "http://HOST"),
        "
        yang  http://HOST/***  delivered  200 ok
        -- exit 0
        ",
    );
    let got = good.got();
    assert_eq!(got.len(), 1);
    let json = got[0].json();
    assert_eq!(
        (&json["kind"], &json["rules"], &json["by"]),
        (&json!("drill"), &json!(["Node*"]), &json!("tester"))
    );
    assert_eq!(text(&json, "subject"), "codo: DRILL, nothing is wrong");
    assert!(text(&json, "text").contains("started by tester") && text(&json, "text").contains("Node*"));
    let message = codo.message(1);
    assert_eq!((text(&message, "state"), text(&message, "contact")), ("sent", "yang"));
    assert!(text(&message, "text").starts_with("This is a drill"), "the outbox shows what it said");
    assert_eq!(bad.got().len(), 0);
}

#[test]
fn a_contact_is_reached_once_and_one_that_fails_fails_the_drill() {
    let (good, bad) = (Endpoint::new(), Endpoint::answering(|_| (503, "later".into())));
    let codo = codo_at(&good, &bad);
    codo.ok(&["contact", "add", "zhao", "--to", &format!("{}/SECRET", good.url)]);
    codo.ok(&["rule", "add", "Empty"]);
    codo.ok(&["rule", "add", "Unreached", "--notify", "li,zhao"]);
    let run = codo.run(&["drill", "--all", "--json"]);
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stderr.contains("\"message\":\"3 of 4 were not reached\""), "{}", run.view());
    let all: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let brief = |n: usize| (all[n]["contact"].as_str(), all[n]["delivered"].as_bool().unwrap());
    assert_eq!(brief(0), (Some("yang"), true));
    assert_eq!(all[0]["rules"], json!(["Node*", "Disk"]));
    assert_eq!((brief(1), brief(2), brief(3)), ((Some("wang"), false), (Some("li"), false), (None, false)));
    assert!(text(&all[1], "answer").contains("503"), "{all}");
    assert_eq!(text(&all[2], "answer"), "the contact has no address");
    assert_eq!((&all[3]["rules"], text(&all[3], "answer")), (&json!(["Empty"]), "the rule names no contact"));
    assert_eq!(good.got().len(), 1, "contacts that share an address are one receiver");
    let id = all[1]["message_id"].as_i64().unwrap();
    assert_eq!(text(&codo.message(id), "state"), "failed", "a drill does not arrive hours later");
    codo.flush();
    assert_eq!(bad.got().len(), 1);
    assert_eq!(codo.run(&["rule", "check"]).code, 6);
}

/// A codo whose rule tells a robot at this endpoint.
fn codo_with_robot(endpoint: &Endpoint) -> Codo {
    let codo = Codo::new();
    codo.configure(&format!("[channels.dingtalk]\nbase_url = \"{}\"\nper_minute = 1\n", endpoint.url));
    codo.ok(&["contact", "add", "yang", "--to", "dingtalk://token"]);
    codo.ok(&["rule", "add", "*", "--notify", "yang"]);
    codo
}

#[test]
fn a_drill_that_its_address_does_not_take_now_is_failed_and_never_sent() {
    let endpoint = Endpoint::answering(|_| (200, r#"{"errcode":0,"errmsg":"ok"}"#.into()));
    let mut codo = codo_with_robot(&endpoint);
    codo.ok(&["drill", "--all"]);
    let run = codo.run(&["drill", "--all"]);
    assert!(run.code == 6 && run.stdout.contains("takes no more messages a minute"), "{}", run.view());
    let message = codo.message(2);
    assert_eq!(text(&message, "state"), "failed", "{message}");
    codo.set_now("2031-01-01T00:00:00Z");
    codo.flush();
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn a_drill_never_stands_above_an_alert() {
    let endpoint = Endpoint::answering(|_| (200, r#"{"errcode":0,"errmsg":"ok"}"#.into()));
    let mut codo = codo_with_robot(&endpoint);
    codo.queue("dingtalk://token", &some_alert());
    codo.ok(&["drill", "--all"]);
    codo.ok(&["outbox", "retry", "1"]);
    codo.set_now("2031-01-01T00:00:00Z");
    codo.flush();
    let is_drill: Vec<bool> = endpoint.got().iter().map(|got| got.body.contains("DRILL")).collect();
    assert_eq!(is_drill, [true, false]);
    assert!(!endpoint.got()[1].body.contains("This is a drill"));
}

#[test]
fn a_daemon_may_be_the_one_that_delivers() {
    let endpoint = Endpoint::new();
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", &endpoint.url]);
    codo.ok(&["rule", "add", "*", "--notify", "yang"]);
    let _daemon = Daemon::start(&codo);
    for _ in 0..5 {
        let run = codo.run(&["drill", "--all"]);
        assert!(run.code == 0 && run.stdout.contains("  delivered  "), "{}", run.view());
    }
    assert_eq!(endpoint.got().len(), 5);
}

const SLACK: &str = "slack://T0/B0/SECRET";

/// A drill of one contact in a chat.
fn drill_in_a_chat(codo: &Codo, endpoint: &Endpoint) {
    codo.configure(&format!("channels.slack.base_url = \"{}\"\n", endpoint.url));
    codo.ok(&["contact", "add", "yang", "--to", SLACK]);
    codo.ok(&["rule", "add", "*", "--notify", "yang"]);
}

#[test]
fn a_drill_behind_more_than_one_message_holds_is_in_the_one_that_is_reported() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    drill_in_a_chat(&codo, &endpoint);
    codo.queue_all(SLACK, &vec![some_alert(); 1_000], codo.clock.now().plus(-60));
    let run = codo.ok(&["drill", "--all"]);
    assert!(run.stdout.contains("  delivered  "), "{}", run.view());
    assert!(endpoint.got()[0].body.contains("This is a drill"));
    assert_eq!(text(&codo.message(1_001), "state"), "sent");
}

#[test]
fn a_drill_whose_address_takes_nothing_now_does_not_arrive_later() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (429, "rate_limited".into())));
    drill_in_a_chat(&codo, &endpoint);
    for drill in 1..=2 {
        let run = codo.run(&["drill", "--all"]);
        assert!(run.code == 6 && run.stdout.contains("429"), "{}", run.view());
        let state = text(&codo.message(drill), "state").to_string();
        assert!(["failed", "dropped"].contains(&state.as_str()), "{state}");
    }
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn what_there_is_to_drill_has_to_be_named() {
    let codo = Codo::new();
    assert_eq!(codo.run(&["drill"]).code, 2);
    assert_eq!(codo.run(&["drill", "--all", "--rule", "x"]).code, 2);
    assert_eq!(codo.run(&["drill", "--rule", "x"]).code, 3);
    assert_eq!(codo.run(&["drill", "--all"]).code, 3);
    codo.ok(&["contact", "add", "杨", "--to", "exec:/usr/bin/true"]);
    codo.ok(&["rule", "add", "*", "--notify", "杨"]);
    let run = codo.ok(&["drill", "--all", "--lang", "zh-CN"]);
    assert!(run.stdout.starts_with("杨  exec:/usr/bin/true  已送达"), "{}", run.view());
    assert!(text(&codo.message(1), "text").starts_with("这是一次演练，由 tester 发起"));
    assert_eq!(codo.ok(&["drill", "--all", "-q"]).stdout, "2\n");
    assert!(codo.ok(&["drill", "--all", "-o", "csv"]).stdout.starts_with("contact,address,rules,delivered,"));
}
