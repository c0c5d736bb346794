//! End to end with a real Alertmanager: what it is told arrives at codo, and codo's contacts hear of
//! it. Skipped where it is not installed, unless `CODO_REQUIRE_PEERS=1`.

use super::messages;
use crate::support::{Alertmanager, Codo, Daemon, Endpoint, wait_until};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

const ALERTS: usize = 120;
const RESOLVED: usize = 40;

/// Alerts with these numbers, which end at this time.
fn alerts(numbers: impl Iterator<Item = usize>, ends_at: &str) -> Vec<Json> {
    let alert = |n: usize| {
        json!({ "labels": { "alertname": "InstanceDown", "instance": format!("db-{n:03}"), "severity": "critical" },
            "annotations": { "summary": format!("db-{n:03} is down") },
            "startsAt": "2024-03-01T01:00:00.123456789Z", "endsAt": ends_at })
    };
    numbers.map(alert).collect()
}

/// A mail server that takes everything; the data of each mail.
fn mail_server() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mails: Arc<Mutex<Vec<String>>> = Arc::default();
    let taken = Arc::clone(&mails);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, taken) = (stream.unwrap(), Arc::clone(&taken));
            std::thread::spawn(move || converse(stream, &taken));
        }
    });
    (address, mails)
}

/// One conversation. A client that goes away ends it.
fn converse(mut stream: TcpStream, mails: &Mutex<Vec<String>>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines().map_while(Result::ok);
    stream.write_all(b"220 sink\r\n").ok()?;
    while let Some(line) = lines.next() {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match word.as_str() {
            "EHLO" => b"250-sink\r\n250 8BITMIME\r\n",
            "DATA" => {
                stream.write_all(b"354 go on\r\n").ok()?;
                let data: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                mails.lock().unwrap().push(data.join("\n"));
                b"250 taken\r\n"
            }
            "QUIT" => {
                return stream.write_all(b"221 bye\r\n").ok();
            }
            _ => b"250 ok\r\n",
        };
        stream.write_all(answer).ok()?;
    }
    Some(())
}

/// The status of each alert, by its instance; an alert with two rows fails.
fn states(codo: &Codo) -> BTreeMap<String, String> {
    let mut states = BTreeMap::new();
    for alert in codo.json(&["alert", "list", "--limit", "0"]).as_array().unwrap() {
        let text = |key: &str| alert[key].as_str().unwrap().to_string();
        assert_eq!(states.insert(text("instance"), text("status")), None, "two rows of one alert: {alert}");
    }
    states
}

fn instances(numbers: std::ops::Range<usize>) -> BTreeSet<String> {
    numbers.map(|n| format!("db-{n:03}")).collect()
}

/// How many alerts a mail speaks of: those it describes, and the rest that it counts.
fn accounted(mail: &str) -> usize {
    let rest = mail.split("... and ").nth(1).and_then(|m| m.split(' ').next()?.parse::<usize>().ok());
    mail.matches("\nStatus: ").count() + rest.unwrap_or(0)
}

/// The instances that the posts named with this status.
fn named(endpoint: &Endpoint, status: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for post in endpoint.got() {
        let json = post.json();
        let alerts = json["alerts"].as_array().unwrap().iter().filter(|a| a["status"] == status);
        named.extend(alerts.map(|a| a["labels"]["instance"].as_str().unwrap().to_string()));
    }
    named
}

#[test]
fn a_group_of_alertmanager_fires_and_is_partly_resolved() {
    let Some(program) = Alertmanager::program() else { return };
    let codo = Codo::new();
    let endpoint = Endpoint::new();
    let (mail, mails) = mail_server();
    codo.configure(&format!(
        "[smtp]\nhost = \"127.0.0.1\"\nport = {}\ntls = \"none\"\nfrom = \"codo@example.com\"\n",
        mail.port()
    ));
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url, "--to", "mailto:yang@example.com"]);
    let daemon = Daemon::start(&codo);
    let alertmanager = Alertmanager::start(&program, &codo, &[daemon.address]);

    alertmanager.tell(alerts(0..ALERTS, "2099-01-01T00:00:00Z"));
    wait_until("all alerts are listed as firing", || {
        states(&codo).values().filter(|s| *s == "firing").count() == ALERTS
    });
    alertmanager.tell(alerts(0..RESOLVED, "2024-03-01T01:30:00Z"));
    wait_until("some are resolved", || states(&codo).values().any(|s| s == "resolved"));
    wait_until("all of them are", || states(&codo).values().filter(|s| *s == "resolved").count() >= RESOLVED);
    let states = states(&codo);
    for instance in instances(0..ALERTS) {
        let expected = if instances(0..RESOLVED).contains(&instance) { "resolved" } else { "firing" };
        assert_eq!(
            states.get(&instance).map(String::as_str),
            Some(expected),
            "{instance}\n{}",
            alertmanager.log()
        );
    }
    assert_eq!(states.len(), ALERTS);

    wait_until("the endpoint has heard of all", || {
        named(&endpoint, "firing") == instances(0..ALERTS)
            && named(&endpoint, "resolved") == instances(0..RESOLVED)
    });
    let posted =
        || endpoint.got().iter().map(|p| p.json()["alerts"].as_array().unwrap().len()).sum::<usize>();
    assert!(posted() >= 2 * ALERTS, "the second post tells of the whole group again");
    wait_until("the mails account for as many", || {
        mails.lock().unwrap().iter().map(|m| accounted(m)).sum::<usize>() == posted()
    });
    assert!(mails.lock().unwrap().iter().all(|m| m.contains("To: yang@example.com")));
    wait_until("every message is marked as sent", || messages(&codo).iter().all(|m| m["state"] == "sent"));
}
