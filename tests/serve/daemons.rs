//! Two daemons on one database, as a team runs them that does without neither of two machines.

use super::{firing, messages, post_of, stored};
use crate::support::{Codo, Daemon, Receiver, read_request, some_alert, wait_until};
use codo::alert::text::Notice;
use codo::notify::new_id;
use codo::store::outbox::NewMessage;
use rustix::process::Signal;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::thread::scope;
use std::time::Instant;

/// Who post at the same time, and how often each does.
const PAIRS: usize = 4;
const POSTS: usize = 50;
/// Messages that wait when the daemons start, and for how many addresses.
const MESSAGES: usize = 500;
const ADDRESSES: usize = 25;

/// What a receiver has seen: of each path how many are being told now, at most at once, and in all.
#[derive(Default)]
struct Seen {
    now: BTreeMap<String, usize>,
    at_once: usize,
    deliveries: BTreeMap<String, usize>,
}

/// The path of a request and its delivery id.
fn named(request: &str) -> (String, String) {
    let header = |line: &str| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("webhook-id").then(|| value.to_string())
    };
    let path = request.split(' ').nth(1).unwrap().to_string();
    (path, request.lines().find_map(header).unwrap())
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

/// A receiver that takes everything, and what it has seen.
fn receiver() -> (Receiver, Arc<Mutex<Seen>>) {
    let seen = Arc::<Mutex<Seen>>::default();
    let all = Arc::clone(&seen);
    let receiver = Receiver::new(move |mut stream| {
        let (path, id) = named(&read_request(&mut stream));
        {
            let mut seen = all.lock().unwrap();
            let now = seen.now.entry(path.clone()).or_default();
            *now += 1;
            let now = *now;
            seen.at_once = seen.at_once.max(now);
            *seen.deliveries.entry(id).or_default() += 1;
        }
        // Gone from the list before codo can know that it is: else the next would seem to be beside it.
        *all.lock().unwrap().now.get_mut(&path).unwrap() -= 1;
        let _ = stream.write_all(OK);
    });
    (receiver, seen)
}

/// What PostgreSQL has undone so far, of transactions that others got in the way of; none of SQLite.
fn undone(codo: &Codo) -> Option<i64> {
    let sql = "SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()";
    codo.database.name.contains("://").then(|| codo.database.number(sql))
}

#[expect(clippy::print_stdout, reason = "how fast it is and what it costs is half of the answer")]
fn report(what: &str, codo: &Codo, began: Instant) {
    println!("{what}: {:?}, undone {:?}", began.elapsed(), undone(codo));
}

#[test]
fn a_post_that_both_get_at_the_same_instant_is_stored_once_and_told_once() {
    let codo = Codo::new();
    let (receiver, seen) = receiver();
    codo.ok(&["contact", "add", "default", "--to", &format!("http://{}/", receiver.address)]);
    let daemons = [Daemon::start(&codo), Daemon::start(&codo)];
    let began = Instant::now();
    scope(|scope| {
        for pair in 0..PAIRS {
            let barrier = Arc::new(Barrier::new(daemons.len()));
            for daemon in &daemons {
                let barrier = Arc::clone(&barrier);
                scope.spawn(move || {
                    for post in 0..POSTS {
                        barrier.wait();
                        let body = post_of(&[firing(&format!("{pair}-{post}"))]);
                        // Each is a group of its own, as it is to Alertmanager.
                        let answer = daemon.post(&body.replace("{}:", &format!("{{}}:{pair}-{post}")));
                        assert_eq!(answer.status, 200, "{answer:?}\n{}", daemon.log());
                    }
                });
            }
        }
    });
    report("200 posts to each of two daemons", &codo, began);
    let rows = stored(&codo);
    assert!(rows.len() == PAIRS * POSTS && rows.values().all(|&n| n == 1), "{rows:?}");
    assert_eq!(codo.database.number("SELECT count(*) FROM alert WHERE count = 2"), 200);
    assert_eq!(messages(&codo).len(), PAIRS * POSTS);
    wait_until("every message is sent", || messages(&codo).iter().all(|m| m["state"] == "sent"));
    let seen = seen.lock().unwrap();
    assert!(seen.deliveries.len() == PAIRS * POSTS && seen.deliveries.values().all(|&n| n == 1));
}

/// Queues messages to many addresses at once.
fn queue(codo: &Codo, receiver: &Receiver) {
    let notice: Notice = some_alert();
    let body = serde_json::to_string(&notice).unwrap();
    let queued = codo.store().write(codo.clock.now(), "tester", |tx| {
        for n in 0..MESSAGES {
            tx.enqueue(&NewMessage {
                delivery_id: &new_id()?,
                once: &[],
                tells: None,
                alone: false,
                contact: "yang",
                channel: "http",
                address: &format!("http://{}/{}", receiver.address, n % ADDRESSES),
                subject: "test",
                body: &body,
                // The daemons' clock is far ahead of the test's.
                give_up_after: u64::from(u32::MAX),
            })?;
        }
        Ok(((), "queue".to_string()))
    });
    queued.unwrap();
}

#[test]
fn what_waits_is_sent_once_by_one_of_both_and_never_two_at_a_time_to_one_address() {
    for daemons in [1, 2] {
        let codo = Codo::new();
        let (receiver, seen) = receiver();
        queue(&codo, &receiver);
        let began = Instant::now();
        let running: Vec<Daemon> = (0..daemons).map(|_| Daemon::start(&codo)).collect();
        let left = "SELECT count(*) FROM outbox WHERE state <> 'sent'";
        wait_until("every message is sent", || codo.database.number(left) == 0);
        report(&format!("500 messages by {daemons} daemons"), &codo, began);
        let seen = seen.lock().unwrap();
        assert!(seen.deliveries.len() == MESSAGES && seen.deliveries.values().all(|&n| n == 1));
        assert_eq!(seen.at_once, 1);
        assert_eq!(codo.database.number("SELECT max(attempts) FROM outbox"), 1);
        let logs: Vec<String> = running.iter().map(Daemon::log).collect();
        assert!(logs.iter().all(|log| !log.contains("delivery:")), "{logs:?}");
    }
}

#[test]
fn what_a_daemon_was_sending_when_it_was_killed_is_sent_by_the_other_when_the_lease_is_over() {
    let codo = Codo::new();
    let answers = Arc::new(AtomicBool::new(false));
    let (answering, ids) = (Arc::clone(&answers), Arc::<Mutex<Vec<String>>>::default());
    let got = Arc::clone(&ids);
    let receiver = Receiver::new(move |mut stream| {
        let (_, id) = named(&read_request(&mut stream));
        got.lock().unwrap().push(id);
        if answering.load(Ordering::SeqCst) {
            let _ = stream.write_all(OK);
        } else {
            // Until codo is gone.
            let _ = std::io::Read::read(&mut stream, &mut [0]);
        }
    });
    codo.ok(&["contact", "add", "default", "--to", &format!("http://{}/", receiver.address)]);
    let mut killed = Daemon::start(&codo);
    assert_eq!(killed.post(&post_of(&[firing("a")])).status, 200);
    wait_until("it is being sent", || ids.lock().unwrap().len() == 1);
    killed.signal(Signal::KILL);
    killed.wait();
    answers.store(true, Ordering::SeqCst);
    let other = Daemon::start(&codo);
    assert_eq!(other.post(&post_of(&[firing("b")])).status, 200);
    assert_eq!(messages(&codo)[1]["state"], "sending", "the lease is not over");
    // A minute passes.
    let over = "UPDATE outbox SET next_try_at = created_at, busy_until = created_at WHERE state = 'sending'";
    codo.database.execute(over).unwrap();
    wait_until("both are sent", || messages(&codo).iter().all(|m| m["state"] == "sent"));
    let ids = ids.lock().unwrap();
    assert_eq!(ids.len(), 3, "{ids:?}");
    assert!(ids[1..].contains(&ids[0]), "{ids:?}");
    assert!(!other.log().contains("failed"), "{}", other.log());
}
