//! The outbox's commands, and the worker's one step: back-off, giving up, leases, and never twice.

use crate::support::{Codo, Endpoint, Receiver, some_alert, text};
use codo::alert::text::Notice;
use codo::notify::Settings;
use codo::notify::worker::{Tried, Worker};
use codo::store::outbox::Settled;
use codo::time::{Clock, Time};
use std::collections::BTreeMap;
use std::io::Write;
use std::net::TcpListener;
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

/// Settings like the usual ones.
pub fn settings() -> Settings {
    Settings { timeout: Duration::from_secs(10), ..Settings::plain() }
}

fn worker(codo: &Codo, at: Time) -> Worker {
    Worker { store: codo.store(), settings: settings(), clock: Clock::Fixed(at) }
}

fn refusing() -> Endpoint {
    Endpoint::answering(|_| (503, "busy".to_string()))
}

/// Each operation of the journal, oldest first: its words and how many changes it holds.
fn journal(codo: &Codo) -> Vec<(String, i64)> {
    let sql = "SELECT op.what, count(change.id) FROM op LEFT JOIN change ON change.op_id = op.id \
        GROUP BY op.id ORDER BY op.id";
    let told = |row: &String| row.rsplit_once(" | ").map(|(what, n)| (what.to_string(), n.parse().unwrap()));
    codo.database.rows(sql).iter().filter_map(told).collect()
}

fn states(codo: &Codo) -> Vec<String> {
    let all = codo.json(&["outbox", "list", "--limit", "0"]);
    all.as_array().unwrap().iter().rev().map(|m| text(m, "state").to_string()).collect()
}

#[test]
fn messages_are_listed_newest_first_and_shown_with_their_text() {
    let codo = Codo::new();
    assert_eq!(codo.ok(&["outbox", "list"]).stdout, "");
    for n in 1..=3 {
        assert_eq!(codo.queue(&format!("http://127.0.0.1:9/secret-{n}"), &some_alert()), n);
    }
    let listed = codo.json(&["outbox", "list", "--limit", "2"]);
    assert_eq!((listed[0]["id"].as_i64(), listed[1]["id"].as_i64()), (Some(3), Some(2)));
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let table = codo.ok(&["outbox", "list", "--limit", "2"]);
    assert!(table.stderr.contains("2 shown, there are more"), "{}", table.view());
    let message = codo.message(1);
    assert_eq!((text(&message, "state"), text(&message, "address")), ("waiting", "http://127.0.0.1:9/***"));
    assert!(text(&message, "text").contains("名称：磁盘空间不足"), "{message}");
    assert!(codo.ok(&["outbox", "show", "1"]).stdout.contains("描述信息：只剩 5%"));
}

#[test]
fn an_unknown_message_is_not_found() {
    let codo = Codo::new();
    for verb in ["show", "retry", "drop"] {
        let run = codo.run(&["outbox", verb, "7"]);
        assert_eq!(run.code, 3, "{}", run.view());
        assert!(run.stderr.contains("there is no message 7"), "{}", run.view());
    }
    assert_eq!(journal(&codo), []);
}

#[test]
fn what_is_sent_can_be_neither_retried_nor_dropped() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    codo.try_once(&endpoint.url, &some_alert());
    for verb in ["retry", "drop"] {
        let run = codo.run(&["outbox", verb, "1"]);
        assert_eq!(run.code, 4, "{}", run.view());
        assert!(run.stderr.contains("message 1 is sent"), "{}", run.view());
    }
    assert_eq!(states(&codo), ["sent"]);
}

#[test]
fn a_message_is_dropped_once_and_can_be_taken_up_again() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    codo.queue(&endpoint.url, &some_alert());
    codo.ok(&["outbox", "drop", "1"]);
    assert_eq!((states(&codo), codo.flush().code), (vec!["dropped".to_string()], 0));
    assert_eq!(codo.run(&["outbox", "drop", "1"]).code, 4);
    assert!(endpoint.got().is_empty());
    codo.ok(&["outbox", "retry", "1"]);
    assert_eq!(codo.flush().code, 0);
    assert_eq!((states(&codo), endpoint.got().len()), (vec!["sent".to_string()], 1));
    let told = |what: &str, changes| (what.to_string(), changes);
    assert_eq!(journal(&codo), [told("outbox drop 1", 1), told("outbox retry 1", 1)]);
}

#[test]
fn of_several_messages_all_are_changed_or_none() {
    let codo = Codo::new();
    for _ in 0..2 {
        codo.queue("http://127.0.0.1:9/", &some_alert());
    }
    assert_eq!(codo.run(&["outbox", "drop", "1", "2", "9"]).code, 3);
    assert_eq!(states(&codo), ["waiting", "waiting"]);
    codo.ok(&["outbox", "drop", "1", "2"]);
    assert_eq!(states(&codo), ["dropped", "dropped"]);
    assert_eq!(journal(&codo), [("outbox drop 1 2".to_string(), 2)]);
}

#[test]
fn a_failed_message_is_delivered_after_a_retry() {
    let codo = Codo::new();
    let endpoint = Endpoint::answering(|n| (if n == 0 { 404 } else { 200 }, String::new()));
    let (message, _) = codo.try_once(&endpoint.url, &some_alert());
    assert_eq!(text(&message, "state"), "failed");
    codo.ok(&["outbox", "retry", "1"]);
    assert_eq!((text(&codo.message(1), "state"), codo.message(1)["why"].is_null()), ("waiting", true));
    assert_eq!(codo.flush().code, 0);
    assert_eq!(states(&codo), ["sent"]);
}

#[test]
fn a_flush_delivers_what_it_can_and_says_what_it_could_not() {
    let (codo, good, bad) = (Codo::new(), Endpoint::new(), refusing());
    codo.queue(&bad.url, &some_alert());
    codo.queue(&good.url, &some_alert());
    let run = codo.flush();
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stderr.contains("1 sent, 1 not") && run.stderr.contains("503 busy"), "{}", run.view());
    assert_eq!(states(&codo), ["waiting", "sent"]);
    codo.ok(&["outbox", "drop", "1"]);
    let run = codo.flush();
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{}", run.view());
}

#[test]
fn a_flush_does_not_say_that_it_sent_what_was_over() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    let start = "2024-03-01T01:59:00.000000000Z";
    codo.received(&[("alertname", "磁盘空间不足"), ("severity", "严重"), ("instance", "web-1")], start);
    codo.database.execute("UPDATE alert SET fingerprint = '6f1b', status = 'resolved'").unwrap();
    let mut notice = some_alert();
    if let Notice::Alert { alerts, .. } = &mut notice {
        alerts[0].starts_at = Some(start.to_string());
    }
    codo.queue(&endpoint.url, &notice);
    codo.queue(&endpoint.url, &some_alert());
    let run = codo.flush();
    assert!(run.code == 0 && run.stderr.contains("1 sent, 0 not, 1 no longer needed"), "{}", run.view());
    assert_eq!(states(&codo), ["dropped", "sent"]);
}

#[test]
fn a_flush_tries_what_goes_out_together_once() {
    let codo = Codo::new();
    // Nobody listens there.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    codo.configure(&format!(
        "[smtp]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\nfrom = \"ops@example.com\"\n"
    ));
    for _ in 0..4 {
        codo.queue("mailto:yang@example.com", &some_alert());
    }
    let run = codo.flush();
    assert!(run.code == 6 && run.stderr.contains("0 sent, 4 not"), "{}", run.view());
    assert!((1..=4).all(|id| codo.message(id)["attempts"] == 1));
}

#[test]
fn waits_grow_until_the_message_is_given_up_and_it_stays_listed() {
    let (codo, endpoint) = (Codo::new(), refusing());
    codo.queue(&endpoint.url, &some_alert());
    let mut now = codo.clock.now();
    let mut waits = Vec::new();
    let given_up = loop {
        let mut worker = worker(&codo, now);
        let tried = worker.step().unwrap().expect("it is due");
        assert_eq!(worker.step().unwrap(), None, "it is not due again at once");
        match tried.settled {
            Settled::Waiting(next, why) => {
                assert_eq!(why, "503 busy");
                waits.push(next.unix() - now.unix());
                now = next;
            }
            Settled::Failed(why) => break why,
            other => panic!("it was refused: {other:?}"),
        }
        assert!(waits.len() < 1_000, "it is never given up");
    };
    for (attempt, wait) in waits.iter().enumerate() {
        let most = (10_i64 << attempt.min(10)).min(900);
        assert!((most / 2..=most).contains(wait), "attempt {attempt}: {waits:?}");
    }
    let age = now.unix() - codo.clock.now().unix();
    assert!((86_400 - 900..=86_400).contains(&age), "given up after {age} s");
    assert!(given_up.starts_with("given up after") && given_up.ends_with("503 busy"), "{given_up}");
    assert_eq!(endpoint.got().len(), waits.len() + 1);
    assert_eq!(states(&codo), ["failed"]);
    assert_eq!(text(&codo.message(1), "why"), given_up);
    assert_eq!(worker(&codo, now.plus(86_400)).step().unwrap(), None);
}

#[test]
fn workers_never_send_a_message_twice() {
    const MESSAGES: i64 = 60;
    let codo = Codo::new();
    let endpoints: Vec<Endpoint> = (0..6).map(|_| Endpoint::new()).collect();
    for n in 0..MESSAGES {
        let endpoint = &endpoints[usize::try_from(n).unwrap() % endpoints.len()];
        codo.queue(&endpoint.url, &some_alert());
    }
    let (now, start) = (codo.clock.now(), Barrier::new(4));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut worker = worker(&codo, now);
                start.wait();
                // None also means that every address is being sent to; somebody else goes on then.
                while worker.step().unwrap().is_some() {}
            });
        }
    });
    // What the last worker left when it found every address taken.
    let mut rest = worker(&codo, now);
    while rest.step().unwrap().is_some() {}
    let mut times = BTreeMap::new();
    for got in endpoints.iter().flat_map(Endpoint::got) {
        *times.entry(got.headers["webhook-id"].clone()).or_insert(0) += 1;
    }
    assert_eq!(times.len(), usize::try_from(MESSAGES).unwrap());
    assert!(times.values().all(|&n| n == 1), "{times:?}");
    assert!(states(&codo).iter().all(|s| s == "sent"));
}

#[test]
fn flushes_in_several_processes_never_send_a_message_twice() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    for _ in 0..20 {
        codo.queue(&endpoint.url, &some_alert());
    }
    let mut running: Vec<_> =
        (0..4).map(|_| codo.binary(&["outbox", "flush", "-q"]).spawn().unwrap()).collect();
    for child in &mut running {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(endpoint.got().len(), 20);
    assert!(states(&codo).iter().all(|s| s == "sent"));
}

#[test]
fn a_message_whose_claimer_died_is_taken_over_when_its_lease_is_over_and_not_before() {
    let (codo, endpoint) = (Codo::new(), Endpoint::new());
    let id = codo.queue(&endpoint.url, &some_alert());
    let now = codo.clock.now();
    let claimed = codo.claim(now.plus(100), "dead").remove(0);
    assert_eq!(text(&codo.message(id), "state"), "sending");
    for seconds in [0, 99] {
        let mut worker = worker(&codo, now.plus(seconds));
        assert_eq!(worker.step().unwrap(), None);
        assert_eq!(worker.try_now(id).unwrap(), None);
    }
    assert!(endpoint.got().is_empty());
    let Tried { settled, .. } = worker(&codo, now.plus(100)).step().unwrap().expect("its lease is over");
    assert_eq!(settled, Settled::Sent);
    assert_eq!(endpoint.got()[0].headers["webhook-id"], claimed.delivery_id);
    assert_eq!(codo.message(id)["attempts"], 2);
    // The claimer was only slow: what it writes down is too late.
    let late = codo.store().settle(&[&claimed], &Settled::Failed("late".into()), now.plus(101)).unwrap();
    assert_eq!(late, 0);
    assert_eq!(text(&codo.message(id), "state"), "sent");
}

#[test]
fn an_address_is_served_by_one_worker_at_a_time() {
    let codo = Codo::new();
    let (asked, is_asked) = std::sync::mpsc::channel();
    let (go, may_go) = std::sync::mpsc::channel::<()>();
    let gate = std::sync::Mutex::new((asked, may_go));
    let slow = Receiver::new(move |mut stream| {
        crate::support::read_request(&mut stream);
        let gate = gate.lock().unwrap();
        gate.0.send(()).unwrap();
        let _ = gate.1.recv_timeout(Duration::from_secs(20));
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    });
    let other = Endpoint::new();
    let url = format!("http://{}/", slow.address);
    let ids = [codo.queue(&url, &some_alert()), codo.queue(&url, &some_alert())];
    let apart = codo.queue(&other.url, &some_alert());
    let now = codo.clock.now();
    thread::scope(|scope| {
        let first = scope.spawn(|| worker(&codo, now).step().unwrap().unwrap());
        is_asked.recv_timeout(Duration::from_secs(20)).unwrap();
        // The second message to that address is passed over; another address is not held up.
        let mut second = worker(&codo, now);
        assert_eq!(second.step().unwrap().unwrap().id, apart);
        assert_eq!(second.step().unwrap(), None);
        go.send(()).unwrap();
        assert_eq!(first.join().unwrap().id, ids[0]);
        go.send(()).unwrap();
        assert_eq!(second.step().unwrap().unwrap().id, ids[1]);
    });
    assert_eq!(states(&codo), ["sent", "sent", "sent"]);
    assert_eq!(slow.connections(), 2);
}

#[test]
fn a_message_that_waits_is_given_up_once() {
    let codo = Codo::new();
    let (mut store, now) = (codo.store(), codo.clock.now());
    let id = codo.queue("exec:/usr/bin/true", &some_alert());
    assert_eq!(store.message_state(id).unwrap(), Some(("waiting".to_string(), now)));
    let later = now.plus(60);
    assert!(store.give_up(id, "too fast", later).unwrap());
    assert_eq!(store.message_state(id).unwrap(), Some(("failed".to_string(), later)));
    assert!(!store.give_up(id, "too fast", now).unwrap());
    assert_eq!(store.message_state(id).unwrap(), Some(("failed".to_string(), later)));
    assert_eq!(store.message_state(id + 1).unwrap(), None);
}
