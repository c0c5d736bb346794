//! Attackers in numbers: thousands of slow connections, and bodies that are too large all at once.

use super::attacks::{SLOW_BODY, SLOW_HEAD, Slow, connect, is_served, peak};
use super::stored;
use crate::support::{Codo, Daemon};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long an honest post may take while it goes on, in seconds: Alertmanager waits for ten.
const HONEST_SECONDS_MAX: u64 = 5;
/// How often each slow client says a byte more, and comes back where it was thrown out.
const ROUNDS: usize = 4;
/// Honest posts while it goes on, at least.
const HONEST: usize = 100;

/// Room for so many connections of the test's own.
fn make_room(descriptors: u64) {
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_some_and(|now| now < descriptors) {
        let wanted = Rlimit { current: Some(descriptors), maximum: limit.maximum };
        setrlimit(Resource::Nofile, wanted).expect("the test needs more descriptors: raise ulimit -n");
    }
}

/// Honest posts, one after the other, until the attack is over: how long each took. All must be answered 200.
fn honest_posts(daemon: &Daemon, is_over: impl Fn() -> bool) -> Vec<Duration> {
    let mut times = Vec::new();
    while times.len() < HONEST || !is_over() {
        let began = Instant::now();
        let name = format!("during{}", times.len());
        assert!(is_served(daemon, &name), "{name}: {}", daemon.log());
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times
}

#[expect(
    clippy::print_stdout,
    reason = "how long honest posts took is for who runs the test with --nocapture"
)]
fn report(settings: &str, times: &[Duration]) {
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    let (many, half, most) = (times.len(), at(50), at(100));
    println!("{settings:?}: {many} honest posts, p50 {half:?}, p99 {:?}, most {most:?}", at(99));
}

/// Every honest post is answered while 2,000 clients drip a header and 500 a body, and come back when they are
/// thrown out.
fn survives(settings: &str) {
    make_room(4_096);
    let codo = Codo::new();
    codo.configure(settings);
    let daemon = Daemon::start(&codo);
    assert!(is_served(&daemon, "before"));
    let before = peak(&daemon);
    // Four heads to a body.
    let openings = [SLOW_HEAD, SLOW_HEAD, SLOW_BODY, SLOW_HEAD, SLOW_HEAD];
    let mut slow = Slow::new(&daemon, 2_500, &openings);
    let is_over = AtomicBool::new(false);
    let times = thread::scope(|scope| {
        scope.spawn(|| {
            (0..ROUNDS).for_each(|_| slow.drip());
            is_over.store(true, Ordering::SeqCst);
        });
        honest_posts(&daemon, || is_over.load(Ordering::SeqCst))
    });
    report(settings, &times);
    let most = times.last().unwrap();
    assert!(most.as_secs() < HONEST_SECONDS_MAX, "{settings}: an honest post took {most:?}");
    let grown = peak(&daemon).saturating_sub(before);
    assert!(grown < 64 << 20, "{settings}: memory grew by {grown} bytes");
    drop(slow);
    assert!(is_served(&daemon, "after"));
    assert_eq!(stored(&codo).len(), times.len() + 2);
}

#[test]
fn two_thousand_slow_heads_and_five_hundred_slow_bodies_keep_no_honest_post_out() {
    survives("");
}

#[test]
fn nor_where_one_address_may_take_every_place() {
    survives("webhook.connections_per_address_max = 512\n");
}

#[test]
fn bodies_of_ten_megabytes_are_refused_in_bounded_memory() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    assert!(is_served(&daemon, "before"));
    let before = peak(&daemon);
    let body = vec![b' '; 10 << 20];
    let framings = ["Content-Length: 10485760\r\n\r\n".to_string(), {
        format!("Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", body.len())
    }];
    thread::scope(|scope| {
        for client in 0..16 {
            let (framing, body, daemon) = (&framings[client % 2], &body, &daemon);
            scope.spawn(move || {
                let mut stream = connect(daemon);
                stream.write_all(b"POST /webhook HTTP/1.1\r\nHost: codo\r\n").unwrap();
                stream.write_all(framing.as_bytes()).unwrap();
                // Chunks have an end; what is counted has it already.
                let _ = stream.write_all(body).and_then(|()| stream.write_all(b"\r\n0\r\n\r\n"));
                let mut said = String::new();
                let _ = stream.read_to_string(&mut said);
                assert!(said.starts_with("HTTP/1.1 413 "), "{framing}: {said}");
            });
        }
    });
    // What is chunked is kept until it is too large: 4 MiB of each of the eight.
    let grown = peak(&daemon).saturating_sub(before);
    assert!(grown < 64 << 20, "memory grew by {grown} bytes");
    assert!(is_served(&daemon, "after"));
    assert_eq!(stored(&codo).len(), 2);
}
