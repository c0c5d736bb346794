//! Posts and their answers.

use crate::support::{Codo, Daemon};

#[test]
fn a_post_is_stored_and_answered_as_codo_tools_did() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let body = include_str!("../data/payloads/codo-tools-sample.json");
    let answer = daemon.request("POST", "/v1/tools/send/prometheus/", body);
    assert_eq!(answer.status, 200, "{answer:?}");
    let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((&json["code"], &json["msg"]), (&0.into(), &"发送成功".into()));
    let alerts = codo.json(&["alert", "list"]);
    assert_eq!(alerts[0]["alertname"], "Node主机CPULoad过高");
}
