//! Receivers that hold on to what they are sent, and whom that may hold up: nobody else.

use crate::support::{Codo, Daemon, Endpoint, some_alert, wait_until};
use codo::notify::Settings;
use codo::notify::worker::Worker;
use codo::store::outbox::Settled;
use codo::time::Clock;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

/// Takes connections and keeps them; with a word, says a byte of it now and then for a minute.
fn black_hole(word: Option<&'static [u8]>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        for stream in listener.incoming().flatten() {
            if let Some(word) = word {
                let mut stream = stream.try_clone().unwrap();
                std::thread::spawn(move || {
                    for byte in word.iter().cycle().take(200) {
                        std::thread::sleep(Duration::from_millis(300));
                        if stream.write_all(&[*byte]).is_err() {
                            return;
                        }
                    }
                });
            }
            kept.push(stream);
        }
    });
    address
}

fn settings() -> Settings {
    Settings { timeout: Duration::from_secs(1), ..super::outbox::settings() }
}

#[test]
fn an_address_that_swallows_everything_costs_one_attempt_and_no_more() {
    let codo = Codo::new();
    let hole = black_hole(None);
    for _ in 0..8 {
        codo.queue(&format!("http://{hole}/"), &some_alert());
    }
    let other = codo.queue("exec:/usr/bin/true", &some_alert());
    let mut worker = Worker { store: codo.store(), settings: settings(), clock: codo.clock };
    let first = worker.step().unwrap().unwrap();
    assert!(matches!(first.settled, Settled::Waiting(..)), "{first:?}");
    let second = worker.step().unwrap().unwrap();
    assert_eq!((second.id, second.settled), (other, Settled::Sent));
    assert!(worker.step().unwrap().is_none(), "the other seven wait with the first");
    codo.queue(&format!("http://{hole}/"), &some_alert());
    assert!(worker.step().unwrap().is_none(), "and so does a new one");
    worker.clock = Clock::Fixed(codo.clock.now().plus(10));
    assert!(worker.step().unwrap().is_some(), "until the address has rested");
}

#[test]
fn a_mail_server_that_drips_is_left_to_itself() {
    let codo = Codo::new();
    let server = black_hole(Some(b"220-x\r\n"));
    codo.configure(&format!(
        "[smtp]\nhost = \"127.0.0.1\"\nport = {}\ntls = \"none\"\nfrom = \"ops@example.com\"\n[delivery]\ntimeout = \"1s\"\n",
        server.port()
    ));
    codo.ok(&["contact", "add", "yang", "--to", "mailto:yang@example.com"]);
    let run = codo.run(&["contact", "test", "yang"]);
    assert_eq!(run.code, 6, "{}", run.view());
    assert!(run.stdout.contains("did not come to an end"), "{}", run.view());
}

#[test]
fn an_address_that_works_again_gets_everything_at_once() {
    let codo = Codo::new();
    let endpoint = Endpoint::answering(|n| if n == 0 { (503, "busy".into()) } else { (200, "ok".into()) });
    for _ in 0..3 {
        codo.queue(&endpoint.url, &some_alert());
    }
    let mut worker = Worker { store: codo.store(), settings: settings(), clock: codo.clock };
    worker.step().unwrap().unwrap();
    assert!(worker.step().unwrap().is_none(), "it rests");
    worker.clock = Clock::Fixed(codo.clock.now().plus(10));
    for _ in 0..3 {
        assert_eq!(worker.step().unwrap().unwrap().settled, Settled::Sent);
    }
    let mut ids: Vec<String> =
        endpoint.got().iter().skip(1).map(|g| g.headers["webhook-id"].clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

#[test]
fn what_a_daemon_finds_at_its_start_is_held_up_by_no_receiver() {
    let codo = Codo::new();
    codo.configure("[delivery]\ntimeout = \"5m\"\n");
    let (hole, endpoint) = (black_hole(None), Endpoint::answering(|_| (200, "ok".into())));
    let now = Clock::System.now();
    for path in ["a", "b", "c"] {
        codo.queue_all(&format!("http://{hole}/{path}"), &[some_alert()], now);
    }
    codo.queue_all(&endpoint.url, &[some_alert()], now);
    // Nobody posts anything that would wake the other workers.
    let _daemon = Daemon::start(&codo);
    wait_until("the fourth worker has sent it", || endpoint.got().len() == 1);
}
