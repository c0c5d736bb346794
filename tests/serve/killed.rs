//! `kill -9` at random moments of intake and delivery: what was answered is there once, and what is owed is
//! delivered.

use super::crash::{assert_all_kept, post_until_gone};
use crate::support::{Codo, Daemon, Receiver, read_request, seed, tries};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rustix::process::Signal;
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often the daemon is killed where `CODO_TRIES` does not say.
const KILLS: usize = 20;
/// The latest that it is, in milliseconds after it listens.
const MOMENT_MAX: u64 = 80;
/// What every other kill finds is delivery alone.
const DELIVERY_ALONE: usize = 4;
/// How long delivery may stand still before it is given up on, in seconds.
const STANDSTILL: u64 = 30;

/// The lease of whatever was being sent is over, as it is after a minute.
const A_MINUTE_PASSES: &str =
    "UPDATE outbox SET next_try_at = created_at, busy_until = created_at WHERE state = 'sending'";

/// A receiver that takes everything, and the delivery ids it has got.
fn receiver() -> (Receiver, Arc<Mutex<BTreeSet<String>>>) {
    let ids = Arc::<Mutex<BTreeSet<String>>>::default();
    let got = Arc::clone(&ids);
    let receiver = Receiver::new(move |mut stream| {
        let request = read_request(&mut stream);
        let id = request.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("webhook-id").then(|| value.to_string())
        });
        // A daemon that was killed may leave no request.
        got.lock().unwrap().extend(id);
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    });
    (receiver, ids)
}

/// Waits until everything is sent, however long it takes, as long as it goes on.
fn wait_for_delivery(codo: &Codo, daemon: &Daemon) {
    let left = || codo.database.number("SELECT count(*) FROM outbox WHERE state <> 'sent'");
    let (mut least, mut since) = (left(), Instant::now());
    while least > 0 {
        sleep(Duration::from_millis(20));
        let now = left();
        if now < least {
            (least, since) = (now, Instant::now());
        }
        let waited = since.elapsed().as_secs();
        assert!(waited < STANDSTILL, "{now} messages are not sent\n{}", daemon.log());
    }
}

#[test]
fn killed_at_any_moment_it_loses_nothing_doubles_nothing_and_delivers_everything() {
    let codo = Codo::new();
    let (receiver, delivered) = receiver();
    // A contact for each client, so that four messages are on their way at a time.
    for client in 0..4 {
        let (contact, keyword) = (format!("c{client}"), format!("*-{client}-*"));
        codo.ok(&["contact", "add", &contact, "--to", &format!("http://{}/{client}", receiver.address)]);
        codo.ok(&["rule", "add", &keyword, "--notify", &contact]);
    }
    let mut rng = StdRng::seed_from_u64(seed());
    let mut answered = Vec::new();
    for round in 0..tries(KILLS) {
        let mut daemon = Daemon::start(&codo);
        let moment = Duration::from_micros(rng.random_range(0..MOMENT_MAX * 1_000));
        // Not a wait for something: the moment is what is tried.
        if round % DELIVERY_ALONE == 1 {
            sleep(moment);
            daemon.signal(Signal::KILL);
            daemon.wait();
        } else {
            answered.extend(post_until_gone(daemon.address, &format!("r{round}"), |_| {
                sleep(moment);
                daemon.signal(Signal::KILL);
                daemon.wait();
            }));
        }
        codo.database.execute(A_MINUTE_PASSES).unwrap();
    }
    let before = codo.database.number("SELECT count(*) FROM outbox WHERE state = 'sent'");
    let daemon = Daemon::start(&codo);
    wait_for_delivery(&codo, &daemon);
    assert_all_kept(&codo, &answered);
    let owed: BTreeSet<String> = codo.database.rows("SELECT delivery_id FROM outbox").into_iter().collect();
    assert_eq!(owed, *delivered.lock().unwrap());
    assert!(!answered.is_empty() && before > 0, "{} answered, {before} sent before", answered.len());
    report(tries(KILLS), answered.len(), before, owed.len());
}

#[expect(clippy::print_stdout, reason = "what the moments hit is half of the proof")]
fn report(kills: usize, answered: usize, before: i64, owed: usize) {
    println!("{kills} kills: {answered} posts answered; of {owed} messages {before} were sent between them");
}
