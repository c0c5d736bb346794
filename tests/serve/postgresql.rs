//! The daemon and what happens on the way to its PostgreSQL server: what was answered 200 is there
//! once, and is told once. Skipped where PostgreSQL is not installed, unless `CODO_REQUIRE_PEERS=1`.

use super::{firing, messages, post_of, stored};
use crate::support::{Cluster, Codo, Daemon, Database, Endpoint, Fate, Proxy, wait_until};
use rustix::process::Signal;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The longest that a post may wait for its answer: as long as a commit may, and a moment.
const ANSWER_WAIT: Duration = Duration::from_secs(12);
/// The longest that a daemon may take to stop whose database is silent: for the port, the writer and the
/// workers as long as each is waited for, and a moment.
const STOP_WAIT: Duration = Duration::from_secs(16);

/// A daemon that reaches its server through a proxy; the same database beside it.
struct Remote {
    daemon: Daemon,
    proxy: Proxy,
    /// On the database itself.
    codo: Codo,
    endpoint: Endpoint,
}

fn remote() -> Option<Remote> {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let cluster = Cluster::shared_with_tcp()?;
    let name = format!("remote_{}", MADE.fetch_add(1, Ordering::Relaxed));
    let database: Database = cluster.create(&name);
    let (codo, endpoint) = (Codo::on(&database.name), Endpoint::new());
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let proxy = Proxy::to(cluster.address());
    let daemon = Daemon::start(&Codo::on(&proxy.url(&name)));
    Some(Remote { daemon, proxy, codo, endpoint })
}

impl Remote {
    fn post(&self, alert: &str) -> u16 {
        let sent = Instant::now();
        let answer = self.daemon.post(&post_of(&[firing(alert)]));
        assert!(sent.elapsed() < ANSWER_WAIT, "{:?}\n{}", sent.elapsed(), self.daemon.log());
        if answer.status != 200 {
            assert_eq!(answer.status, 503, "{answer:?}");
            assert!(answer.head.to_ascii_lowercase().contains("\r\nretry-after: "), "{answer:?}");
        }
        answer.status
    }

    /// Waits until every message is sent; each alert is kept once and was told once.
    fn assert_kept_and_told_once(&self, alerts: &[&str]) {
        let settled = || messages(&self.codo).iter().all(|m| m["state"] == "sent");
        wait_until("every message is sent", || self.endpoint.got().len() >= alerts.len() && settled());
        let once: BTreeMap<String, usize> = alerts.iter().map(|a| (a.to_string(), 1)).collect();
        assert_eq!(stored(&self.codo), once);
        let mut told = BTreeMap::new();
        for post in self.endpoint.got() {
            let name = post.json()["alerts"][0]["labels"]["alertname"].as_str().unwrap().to_string();
            *told.entry(name).or_default() += 1;
        }
        assert_eq!(told, once);
    }
}

#[test]
fn a_post_whose_commit_or_its_answer_is_lost_is_stored_once_and_answered_200() {
    let Some(remote) = remote() else { return };
    for (fate, alert) in [(Fate::LoseAnswer, "a"), (Fate::Cut, "b"), (Fate::HoldBack, "c")] {
        remote.proxy.trap("INSERT INTO commit_mark", fate, 1);
        assert_eq!(remote.post(alert), 200, "{}", remote.daemon.log());
    }
    remote.proxy.let_go();
    assert_eq!(remote.proxy.sprung(), 3);
    remote.assert_kept_and_told_once(&["a", "b", "c"]);
}

#[test]
fn a_message_whose_claim_or_settling_is_lost_on_the_way_is_sent_at_once_and_once() {
    for place in ["SELECT id, address, channel, alone", "lease = $3", "sent_at = $5"] {
        for fate in [Fate::LoseAnswer, Fate::Cut] {
            // A connection says in words only what it says for the first time.
            let Some(remote) = remote() else { return };
            remote.proxy.trap(place, fate, 1);
            assert_eq!(remote.post("a"), 200);
            wait_until(place, || remote.proxy.sprung() == 1);
            // Long before the end of any lease.
            remote.assert_kept_and_told_once(&["a"]);
        }
    }
}

#[test]
fn while_the_server_is_silent_senders_are_asked_to_come_again() {
    let Some(remote) = remote() else { return };
    assert_eq!(remote.post("before"), 200);
    remote.proxy.be_silent(true);
    assert_eq!(remote.post("during"), 503);
    assert_eq!(remote.daemon.request("GET", "/-/healthy", "").status, 200);
    remote.proxy.be_silent(false);
    wait_until("posts are taken again", || remote.post("during") == 200);
    remote.assert_kept_and_told_once(&["before", "during"]);
}

#[test]
fn a_daemon_whose_server_is_silent_stops_in_time() {
    let Some(mut remote) = remote() else { return };
    assert_eq!(remote.post("before"), 200);
    remote.assert_kept_and_told_once(&["before"]);
    remote.proxy.be_silent(true);
    let (address, body) = (remote.daemon.address, post_of(&[firing("during")]));
    let request =
        format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let during = std::thread::spawn(move || crate::support::exchange(address, request.as_bytes()));
    // Whoever reads is held up too: what was posted is being written by now.
    wait_until("the post is being written", || remote.proxy.held_up() > 0);
    let told = Instant::now();
    remote.daemon.signal(Signal::TERM);
    remote.daemon.wait();
    assert!(told.elapsed() < STOP_WAIT, "{:?}: {}", told.elapsed(), remote.daemon.log());
    assert!(during.join().unwrap().is_none_or(|answer| answer.status == 503));
}

#[test]
fn connections_that_the_server_ends_cost_no_post() {
    let Some(mut cluster) = Cluster::start_with_tcp(&[]) else { return };
    let codo = Codo::on(&cluster.create("codo").name);
    let endpoint = Endpoint::new();
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&Codo::on(&cluster.tcp_url("codo")));
    let post = |alert: &str| daemon.post(&post_of(&[firing(alert)])).status;
    for alert in ["a", "b"] {
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' \
            AND pid <> pg_backend_pid()";
        cluster.execute("postgres", end);
        assert_eq!(post(alert), 200, "{}", daemon.log());
    }
    cluster.restart("recovery.never", false);
    assert_eq!(post("c"), 200, "{}", daemon.log());
    wait_until("every message is sent", || endpoint.got().len() >= 3);
    wait_until("every message is settled", || messages(&codo).iter().all(|m| m["state"] == "sent"));
    assert_eq!(stored(&codo).len(), 3);
    assert_eq!(endpoint.got().len(), 3);
    assert!(!daemon.log().contains("delivery:"), "{}", daemon.log());
}

#[test]
fn with_fewer_connections_than_it_would_use_a_daemon_delivers_all_the_same() {
    let Some(cluster) = Cluster::start(&["max_connections=4", "superuser_reserved_connections=0"]) else {
        return;
    };
    let codo = Codo::on(&cluster.create("codo").name);
    let endpoints = [Endpoint::new(), Endpoint::new(), Endpoint::new()];
    for (name, endpoint) in ["default", "b", "c"].iter().zip(&endpoints) {
        codo.ok(&["contact", "add", name, "--to", &endpoint.url]);
    }
    codo.ok(&["rule", "add", "*", "--notify", "default,b,c"]);
    let daemon = Daemon::start(&codo);
    // The writer has one, the worker that looks for what is due another: the three others share the last.
    let beside = codo.store();
    for alert in ["a", "b", "c"] {
        assert_eq!(daemon.post(&post_of(&[firing(alert)])).status, 200, "{}", daemon.log());
    }
    let count = |endpoint: &Endpoint| -> usize {
        endpoint.got().iter().map(|post| post.json()["alerts"].as_array().unwrap().len()).sum()
    };
    wait_until("everybody is told of all", || endpoints.iter().all(|endpoint| count(endpoint) == 3));
    drop((daemon, beside));
    wait_until("it can be asked", || codo.run(&["outbox", "list"]).code == 0);
    assert!(endpoints.iter().all(|endpoint| count(endpoint) == 3));
}
