//! `rule check`: what would reach nobody.

use crate::support::{Codo, Endpoint, check, some_alert};
use serde_json::json;

#[test]
fn where_everything_reaches_somebody_it_says_so_and_exits_0() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", "mailto:yang@example.com"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "yang"]);
    codo.received(&[("alertname", "NodeDown")], "2024-02-01T00:00:00Z");
    check(&codo.run(&["rule", "check"]).view(), "-- stderr\neverything would reach somebody\n-- exit 0");
    assert_eq!(codo.run(&["rule", "check", "--json"]).view(), "[]\n-- exit 0\n");
}

#[test]
fn everything_that_would_reach_nobody_is_found() {
    let endpoint = Endpoint::answering(|_| (410, "gone".into()));
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", &format!("{}/SECRET", endpoint.url)]);
    codo.ok(&["contact", "add", "li"]);
    codo.ok(&["contact", "add", "unused"]);
    codo.ok(&["rule", "add", "Node*", "--match", "severity=critical", "--notify", "yang,li"]);
    codo.ok(&["rule", "add", "Disk"]);
    codo.received(&[("alertname", "NodeDown"), ("severity", "critical")], "2024-02-01T00:00:00Z");
    codo.received(&[("alertname", "NodeDown"), ("severity", "info")], "2024-02-02T00:00:00Z");
    codo.received(&[("alertname", "支付超时")], "2024-01-01T00:00:00Z");
    codo.queue(&format!("{}/SECRET", endpoint.url), &some_alert());
    codo.flush();
    let run = codo.run(&["rule", "check"]);
    assert!(!run.view().contains("SECRET"), "{}", run.view());
    let view = run.view().replace(endpoint.url.as_str(), "http://HOST");
    let lines: Vec<&str> = view.lines().map(str::trim_end).collect();
    assert_eq!(lines.len(), 10, "{view}");
    assert!(lines[1].starts_with("contact  li") && lines[1].contains("name it: Node*"), "{view}");
    assert!(lines[2].starts_with("rule     Disk") && lines[2].contains("rule 2 names no contact"), "{view}");
    assert!(
        lines[3].starts_with("alert    NodeDown")
            && lines[3].contains("no rule fits; 1 alert, last 2024-03-01 02:00"),
        "{view}"
    );
    assert!(lines[4].starts_with("alert    支付超时"), "{view}");
    assert!(
        lines[5].starts_with("address  yang") && lines[5].contains("message 1 to http://HOST/***: "),
        "{view}"
    );
    assert!(view.contains("error: 5 things would reach nobody\nhint: ") && run.code == 6, "{view}");
    let json: serde_json::Value =
        serde_json::from_str(&codo.run(&["rule", "check", "--json"]).stdout).unwrap();
    let found: Vec<&str> = json.as_array().unwrap().iter().map(|f| f["finding"].as_str().unwrap()).collect();
    assert_eq!(found, ["no_address", "no_contact", "no_rule", "no_rule", "not_delivered"]);
    assert_eq!(json[2]["more"], json!({ "alerts": 1, "last_received_at": "2024-03-01T02:00:00Z" }));
    assert_eq!(json[4]["more"]["state"], "failed");
    let since = codo.run(&["rule", "check", "--since", "2024-01-15", "--json"]);
    assert!(!since.stdout.contains("支付超时") && since.stdout.contains("NodeDown"), "{}", since.view());
    let quiet = codo.run(&["rule", "check", "-q"]);
    assert_eq!((quiet.stdout.as_str(), quiet.code), ("", 6));
}

#[test]
fn default_takes_what_no_rule_fits_and_has_to_have_an_address_for_it() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default"]);
    codo.ok(&["rule", "check"]);
    codo.received(&[("alertname", "X")], "2024-02-01T00:00:00Z");
    let run = codo.run(&["rule", "check"]);
    assert!(run.code == 6 && run.stdout.contains("no address, for alerts"), "{}", run.view());
    codo.ok(&["contact", "edit", "default", "--to", "mailto:ops@example.com"]);
    codo.ok(&["rule", "check"]);
}

#[test]
fn an_address_that_took_a_later_message_is_well() {
    let endpoint = Endpoint::answering(|n| if n == 0 { (410, "gone".into()) } else { (200, "ok".into()) });
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", &endpoint.url]);
    codo.queue(&endpoint.url, &some_alert());
    codo.flush();
    assert_eq!(codo.run(&["rule", "check"]).code, 6);
    codo.queue(&endpoint.url, &some_alert());
    assert_eq!(codo.run(&["rule", "check"]).code, 6, "what was never tried says nothing");
    codo.flush();
    codo.ok(&["rule", "check"]);
}
