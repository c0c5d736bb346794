//! What a 200 promises: it survives `kill -9` and SIGTERM. And starts that must fail, cleanly.

use super::{firing, messages, post_of, stored};
use crate::support::{Codo, Daemon, Process, exchange, wait_until};
use rand::RngExt;
use rustix::process::Signal;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const CLIENTS: usize = 4;
/// More than a client gets answered before the daemon ends.
const POSTS_MAX: usize = 20_000;

/// Clients post alerts of distinct names until the daemon is gone; `end` is called with the count of
/// answers so far and ends it. The names whose posts were answered 200.
pub(super) fn post_until_gone(
    address: SocketAddr,
    name: &str,
    end: impl FnOnce(&AtomicUsize),
) -> Vec<String> {
    let answered = AtomicUsize::new(0);
    let client = |number: usize| {
        let mut taken = Vec::new();
        for post in 0..POSTS_MAX {
            let alert = format!("{name}-{number}-{post}");
            let body = post_of(&[firing(&alert)]);
            let head = "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: ";
            let request = format!("{head}{}\r\n\r\n{body}", body.len());
            match exchange(address, request.as_bytes()) {
                Some(answer) if answer.status == 200 => {
                    taken.push(alert);
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                // Asked to come again; the daemon still lives.
                Some(answer) => assert_eq!(answer.status, 503, "{answer:?}"),
                None => break,
            }
        }
        taken
    };
    let client = &client;
    thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|number| scope.spawn(move || client(number))).collect();
        end(&answered);
        clients.into_iter().flat_map(|c| c.join().unwrap()).collect()
    })
}

/// How many messages tell of each alert.
fn told(codo: &Codo) -> BTreeMap<String, usize> {
    let mut told = BTreeMap::new();
    for body in codo.database.rows("SELECT body FROM outbox") {
        let notice: Json = serde_json::from_str(&body).unwrap();
        for alert in notice["alerts"].as_array().unwrap() {
            *told.entry(alert["labels"]["alertname"].as_str().unwrap().to_string()).or_default() += 1;
        }
    }
    told
}

pub fn assert_all_kept(codo: &Codo, answered: &[String]) {
    let (rows, told) = (stored(codo), told(codo));
    for name in answered {
        assert_eq!((rows.get(name), told.get(name)), (Some(&1), Some(&1)), "{name} was answered 200");
    }
    // What was not answered is whole or absent: an alert and its message are one.
    assert_eq!(rows, told);
    assert!(rows.values().all(|&n| n == 1));
    codo.database.assert_sound();
}

#[test]
fn what_was_answered_200_survives_kill_9() {
    let codo = Codo::new();
    // Nobody listens there: every message stays in the outbox.
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    let (mut answered, mut least) = (Vec::new(), 0);
    for round in 0..20 {
        let mut daemon = Daemon::start(&codo);
        let posts = rand::rng().random_range(0..60);
        least += posts;
        answered.extend(post_until_gone(daemon.address, &format!("r{round}"), |so_far| {
            wait_until("posts are answered", || so_far.load(Ordering::Relaxed) >= posts);
            daemon.signal(Signal::KILL);
            daemon.wait();
        }));
    }
    assert!(answered.len() >= least);
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post_of(&[firing("after")])).status, 200);
    answered.push("after".to_string());
    assert_all_kept(&codo, &answered);
    assert!(messages(&codo).iter().all(|m| m["state"] == "waiting" || m["state"] == "sending"));
}

#[test]
fn a_daemon_that_is_told_to_stop_under_load_keeps_what_it_answered() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    for signal in [Signal::TERM, Signal::INT] {
        let mut daemon = Daemon::start(&codo);
        let mut code = None;
        let answered = post_until_gone(daemon.address, &format!("{signal:?}"), |so_far| {
            wait_until("posts are answered", || so_far.load(Ordering::Relaxed) >= 100);
            daemon.signal(signal);
            code = daemon.wait().code();
        });
        assert_eq!(code, Some(0), "{}", daemon.log());
        assert!(answered.len() >= 100);
        assert_all_kept(&codo, &answered);
    }
}

#[test]
fn while_the_database_is_locked_senders_are_asked_to_come_again() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    let daemon = Daemon::start(&codo);
    let ask = |path| daemon.request("GET", path, "").status;
    let body = post_of(&[firing("a")]);
    let lock = codo.database.lock();
    let answer = daemon.post(&body);
    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(answer.head.to_ascii_lowercase().contains("retry-after: "), "{answer:?}");
    assert_eq!((ask("/-/ready"), ask("/-/healthy")), (503, 200));
    drop(lock);
    assert_eq!(daemon.post(&body).status, 200);
    assert_eq!(ask("/-/ready"), 200);
    assert_all_kept(&codo, &["a".to_string()]);
}

#[test]
fn a_slow_client_does_not_hold_up_the_end() {
    let codo = Codo::new();
    let mut daemon = Daemon::start(&codo);
    let mut slow = std::net::TcpStream::connect(daemon.address).unwrap();
    std::io::Write::write_all(&mut slow, b"POST /webhook HTTP/1.1\r\nContent-Length: 99\r\n\r\n{").unwrap();
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
    daemon.signal(Signal::TERM);
    assert_eq!(daemon.wait().code(), Some(0));
}

/// Tells it to stop twice, the second time when it says that it is stopping; how long it took.
fn stop_twice(daemon: &mut Daemon) -> Duration {
    let began = Instant::now();
    daemon.signal(Signal::TERM);
    wait_until("it is stopping", || daemon.log().contains("stopping"));
    daemon.signal(Signal::INT);
    assert_eq!(daemon.wait().code(), Some(0), "{}", daemon.log());
    began.elapsed()
}

/// For what is in flight it would wait as long as this.
const STOP_WAIT: Duration = Duration::from_secs(4);

#[test]
fn a_second_signal_waits_for_no_commit() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    let mut daemon = Daemon::start(&codo);
    let lock = codo.database.lock();
    let (address, body) = (daemon.address, post_of(&[firing("a")]));
    let request =
        format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let mut poster = std::net::TcpStream::connect(address).unwrap();
    poster.write_all(request.as_bytes()).unwrap();
    // Another that is answered shows that the first is on its way.
    assert_eq!(daemon.request("GET", "/-/healthy", "").status, 200);
    assert!(stop_twice(&mut daemon) < STOP_WAIT);
    let mut answer = String::new();
    let _ = poster.read_to_string(&mut answer);
    assert!(!answer.contains(" 200 "), "{answer}");
    drop(lock);
    assert!(stored(&codo).is_empty());
    assert_eq!(Daemon::start(&codo).post(&body).status, 200);
    assert_all_kept(&codo, &["a".to_string()]);
}

#[test]
fn a_second_signal_waits_for_no_delivery_and_that_is_made_again() {
    let codo = Codo::new();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    codo.ok(&["contact", "add", "default", "--to", &url]);
    let mut daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 200);
    // Whoever takes the connection says nothing on it.
    let taken = silent.accept().unwrap();
    assert!(stop_twice(&mut daemon) < STOP_WAIT);
    drop(taken);
    assert_eq!(messages(&codo)[0]["state"], "sending");
    codo.database.execute("UPDATE outbox SET next_try_at = created_at, busy_until = created_at").unwrap();
    let _again = Daemon::start(&codo);
    silent.accept().unwrap();
}

#[test]
fn a_port_in_use_is_said_in_one_line() {
    let codo = Codo::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, said) = Process::run(&mut codo.binary(&["serve-webhook", "--listen", &address]));
    assert_eq!(code, Some(1), "{said}");
    let errors: Vec<&str> = said.lines().filter(|line| !line.starts_with("hint: ")).collect();
    assert!(errors.len() == 1 && errors[0].starts_with("error: ") && errors[0].contains(&address), "{said}");
}

#[test]
fn a_configuration_that_is_named_and_missing_is_a_usage_error() {
    let codo = Codo::new();
    let missing = codo.path("missing.toml");
    let shown = missing.to_str().unwrap();
    let arguments = ["serve-webhook", "--listen", "127.0.0.1:0", "--config", shown];
    let (code, said) = Process::run(&mut codo.binary(&arguments));
    assert_eq!(code, Some(2), "{said}");
    assert!(said.starts_with("error: ") && said.contains(shown), "{said}");
    assert!(codo.database.is_untouched());
}
