//! Alerts that somebody took note of: nobody is told of them again until they resolve.

use super::{firing, messages, post_of, resolved};
use crate::support::{Codo, Daemon, Endpoint, wait_until};
use serde_json::json;

#[test]
fn an_acknowledged_alert_is_told_again_when_it_resolves_and_says_who_knew() {
    let endpoint = Endpoint::new();
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    codo.ok(&["alert", "ack", "alertname=a", "--comment", "disk ordered"]);
    codo.database.execute("DELETE FROM notification_log").unwrap();
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(messages(&codo).len(), 1, "its repetition is told to nobody");
    daemon.post(&post_of(&[firing("a"), firing("b")]));
    wait_until("what is new in its group is told", || endpoint.got().len() == 2);
    let told = endpoint.got()[1].json();
    assert_eq!(told["alerts"].as_array().unwrap().len(), 1, "{told}");
    daemon.post(&post_of(&[resolved("a"), firing("b")]));
    wait_until("its end is told", || endpoint.got().len() == 3);
    let told = endpoint.got()[2].json();
    assert_eq!(told["alerts"][0]["acked_by"], "tester", "{told}");
    assert!(told["text"].as_str().unwrap().contains("Acknowledged by: tester\n"), "{told}");
    let mut again = firing("a");
    again["startsAt"] = "2024-03-01T05:00:00Z".into();
    daemon.post(&post_of(&[again]));
    assert_eq!(messages(&codo).len(), 4, "a new start is a new alert");
}

#[test]
fn alerts_are_acknowledged_by_id_or_matchers_all_or_none() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a"), firing("b"), firing("c"), resolved("over")]));
    let run = codo.run(&["alert", "ack", "alertname=~\"a|b\"", "4"]);
    assert_eq!(run.code, 4, "{}", run.view());
    assert!(run.stderr.contains("alert 4 is resolved"), "{}", run.view());
    assert_eq!(codo.json(&["alert", "show", "1"])["acked_by"], json!(null), "nothing was changed");
    assert_eq!(codo.run(&["alert", "ack", "nothing"]).code, 3);
    assert_eq!(codo.run(&["alert", "ack", "x=~\"(\""]).code, 2);
    assert_eq!(codo.run(&["alert", "ack", "99"]).code, 3);
    assert_eq!(codo.ok(&["alert", "ack", "alertname=~\"a|b\"", "3", "-q"]).stdout, "1\n2\n3\n");
    let log = codo.json(&["log"]);
    assert_eq!((&log[0]["what"], &log[0]["who"]), (&json!("alert ack 1 2 3"), &json!("tester")));
    let alert = codo.json(&["alert", "ack", "1", "--comment", "disk ordered"])[0].clone();
    assert_eq!((&alert["acked_by"], &alert["ack_comment"]), (&json!("tester"), &json!("disk ordered")));
}

#[test]
fn an_acknowledgement_is_taken_back_while_the_alert_fires() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "mailto:a@example.com"]);
    let daemon = Daemon::start(&codo);
    daemon.post(&post_of(&[firing("a")]));
    codo.ok(&["alert", "ack", "1", "--comment", "disk ordered"]);
    codo.ok(&["undo"]);
    let alert = codo.json(&["alert", "show", "1"]);
    assert_eq!((&alert["acked_by"], &alert["ack_comment"]), (&json!(null), &json!(null)));
    codo.database.execute("DELETE FROM notification_log").unwrap();
    daemon.post(&post_of(&[firing("a")]));
    assert_eq!(messages(&codo).len(), 2, "its repetition is told again");
    codo.ok(&["undo", "3"]);
    assert_eq!(codo.json(&["alert", "show", "1"])["acked_by"], "tester", "taken back itself");
    codo.ok(&["alert", "ack", "1", "--comment", "arrived"]);
    assert_eq!(codo.run(&["undo", "4"]).code, 4, "said otherwise since");
    daemon.post(&post_of(&[resolved("a")]));
    let run = codo.run(&["undo"]);
    assert!(run.code == 4 && run.stderr.contains("alert 1 is resolved"), "{}", run.view());
}
