//! Attackers in numbers: thousands of slow connections, and bodies that are too large all at once.

use super::attacks::{SLOW_BODY, SLOW_HEAD, Slow, connect, is_served, resident};
use super::stored;
use crate::support::{Codo, Daemon};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::{Read, Write};

/// How long an honest post may take while it goes on, in seconds: Alertmanager waits for ten.
const HONEST_SECONDS_MAX: u64 = 5;

/// How often each slow client says a byte more, and comes back where it was thrown out.
const ROUNDS: usize = 4;

/// Room for so many connections of the test's own.
fn make_room(descriptors: u64) {
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_some_and(|now| now < descriptors) {
        let wanted = Rlimit { current: Some(descriptors), maximum: limit.maximum };
        setrlimit(Resource::Nofile, wanted).expect("the test needs more descriptors: raise ulimit -n");
    }
}

/// Honest posts are answered while 2,000 clients drip a header and 500 a body, and come back when they are
/// thrown out.
fn survives(settings: &str) {
    make_room(4_096);
    let codo = Codo::new();
    codo.configure(settings);
    let daemon = Daemon::start(&codo);
    assert!(is_served(&daemon, "before"));
    let before = resident(&daemon);
    // Four heads to a body.
    let openings = [SLOW_HEAD, SLOW_HEAD, SLOW_BODY, SLOW_HEAD, SLOW_HEAD];
    let mut slow = Slow::new(&daemon, 2_500, &openings);
    for round in 0..ROUNDS {
        slow.drip();
        let began = std::time::Instant::now();
        assert!(is_served(&daemon, &format!("during{round}")), "{settings}: {round}: {}", daemon.log());
        let took = began.elapsed().as_secs();
        assert!(took < HONEST_SECONDS_MAX, "{settings}: an honest post took {took} s in round {round}");
    }
    let grown = resident(&daemon).saturating_sub(before);
    assert!(grown < 64 << 20, "{settings}: memory grew by {grown} bytes");
    drop(slow);
    assert!(is_served(&daemon, "after"));
    assert_eq!(stored(&codo).len(), ROUNDS + 2);
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
    let before = resident(&daemon);
    let body = vec![b' '; 10 << 20];
    let framings = ["Content-Length: 10485760\r\n\r\n".to_string(), {
        format!("Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", body.len())
    }];
    std::thread::scope(|scope| {
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
    let grown = resident(&daemon).saturating_sub(before);
    assert!(grown < 64 << 20, "memory grew by {grown} bytes");
    assert!(is_served(&daemon, "after"));
    assert_eq!(stored(&codo).len(), 2);
}
