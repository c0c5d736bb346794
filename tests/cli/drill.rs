//! `drill`: do the receivers of a rule get what it sends them?

use crate::support::{Codo, Daemon, Endpoint, check, text};
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
