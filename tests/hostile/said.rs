//! What the daemon says: its log, its answers, its metrics.

use super::{MARK, NASTY, assert_inert, post_of, posted};
use crate::support::{Answer, Codo, Daemon, Endpoint, exchange, wait_until};
use rustix::process::Signal;
use serde_json::{Value as Json, json};

/// Sends bytes as a request. What cannot stand in a head ends it early; that is part of what is tried.
fn send(daemon: &Daemon, head: &str) -> Option<Answer> {
    exchange(daemon.address, format!("{head}\r\n\r\n").as_bytes())
}

/// Has the daemon log all that it logs of nasty strings.
fn provoked(daemon: &Daemon) {
    for &(what, nasty) in NASTY {
        let heads = [
            format!("GET /{nasty} HTTP/1.1\r\nHost: codo"),
            format!("{nasty} / HTTP/1.1\r\nHost: codo"),
            format!("GET / HTTP/1.1\r\nHost: {nasty}"),
            format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nAuthorization: {nasty}\r\nContent-Length: 0"),
            format!("POST /webhook HTTP/1.1\r\nHost: codo\r\n{nasty}: {nasty}\r\nContent-Length: 0"),
            format!(
                "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Type: {nasty}\r\nContent-Length: 2\r\n\r\n{{}}"
            ),
        ];
        for head in heads {
            if let Some(answer) = send(daemon, &head) {
                let said = answer.head.replace('\r', "") + &answer.body;
                assert_inert(&said, what);
                assert!(!answer.head.contains("Bcc") && answer.status >= 400, "{what}: {answer:?}");
            }
        }
        for body in [
            json!({ nasty: nasty }),
            json!({ "alerts": nasty }),
            json!({ "alerts": [{ "startsAt": nasty }] }),
            json!({ "alerts": [{ "labels": { nasty: 1 } }] }),
            json!({ "alerts": [{ "status": 1, "annotations": { nasty: {} } }] }),
        ] {
            let answer = daemon.post(&body.to_string());
            assert_eq!(answer.status, 400, "{what}: {answer:?}");
            assert_inert(&answer.body, what);
            assert!(serde_json::from_str::<Json>(&answer.body).is_ok(), "{what}: {answer:?}");
        }
    }
}

#[test]
fn the_log_has_one_harmless_line_for_each_event() {
    for format in ["text", "json"] {
        let refusing = Endpoint::answering(|n| (400, NASTY[n % NASTY.len()].1.to_string()));
        let codo = Codo::new();
        let settings = format!("webhook.log_format = \"{format}\"\n");
        codo.configure(&settings);
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(codo.path("config.toml"), private).unwrap();
        codo.ok(&["contact", "add", "default", "--to", &refusing.url]);
        let mut daemon = Daemon::start(&codo);
        provoked(&daemon);
        for &(what, nasty) in NASTY {
            assert_eq!(daemon.post(&post_of(nasty, "firing")).status, 200, "{what}");
        }
        for &(_, nasty) in NASTY {
            codo.configure(&format!("{settings}{} = 1\n", json!(nasty)));
            let before = daemon.log().len();
            daemon.signal(Signal::HUP);
            wait_until("the configuration is refused", || daemon.log().len() > before);
        }
        codo.configure(&settings);
        wait_until("a message is refused", || {
            codo.json(&["outbox", "list", "--state", "failed"]) != json!([])
        });
        daemon.signal(Signal::TERM);
        daemon.wait();
        wait_until("all is logged", || daemon.log().contains("stopping"));
        let log = daemon.log();
        assert!(log.lines().count() > 2 * NASTY.len() && log.contains(MARK), "{log}");
        for line in log.lines() {
            assert_inert(line, format);
            match format {
                "json" => {
                    let json: Json = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
                    assert_inert(json["message"].as_str().unwrap(), line);
                }
                _ => assert!(
                    codo::time::Time::from_rfc3339(line.split(' ').next().unwrap()).is_some(),
                    "{line}"
                ),
            }
        }
    }
}

#[test]
fn answers_metrics_and_the_log_of_what_was_taken_are_inert() {
    let endpoint = Endpoint::new();
    let (codo, log) = posted(&[&endpoint.url]);
    log.lines().for_each(|line| assert_inert(line, "log"));
    let daemon = Daemon::start(&codo);
    let metrics = daemon.request("GET", "/metrics", "").body;
    assert_inert(&metrics, "metrics");
    assert!(!metrics.contains(MARK), "{metrics}");
    for line in metrics.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("codo_") && value.parse::<f64>().is_ok(), "{line}");
    }
}
