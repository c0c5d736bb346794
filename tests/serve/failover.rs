//! Two daemons on a PostgreSQL cluster that loses its leader: to death, then to a machine that stands
//! still and comes back believing that it leads. Skipped where Patroni is not installed, unless
//! `CODO_REQUIRE_PEERS=1`.

use super::{firing, messages, post_of, stored};
use crate::support::{Alertmanager, Codo, Daemon, Endpoint, Patroni, exchange};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::{Duration, Instant};

/// How long after the cluster takes writes again a daemon may go on refusing.
const BACK_WAIT: Duration = Duration::from_secs(5);
/// How long a commit may take until its post is refused, and some more for a busy machine.
const ANSWER_WAIT: Duration = Duration::from_secs(12);
/// The pause between two posts, and before one that was refused is repeated.
const POST_EVERY: Duration = Duration::from_millis(250);
/// More posts than there is time for.
const POSTS_MAX: usize = 2_000;
/// Half of them post to one daemon.
const POSTERS: usize = 4;
/// Alerts that Alertmanager is told of while nobody leads.
const HELD: usize = 5;

/// One post and what became of it.
#[derive(Clone, Debug)]
struct Try {
    alert: String,
    sent: Instant,
    ended: Instant,
    /// None where the connection broke.
    status: Option<u16>,
    /// Whether it was said when to come again.
    says_when: bool,
}

/// Somebody who posts distinct alerts to a daemon, each until it is answered 200; stops when dropped.
struct Poster {
    tries: Arc<Mutex<Vec<Try>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Poster {
    fn start(number: usize, daemon: SocketAddr) -> Self {
        let (tries, stop) = (Arc::<Mutex<Vec<Try>>>::default(), Arc::<AtomicBool>::default());
        let (made, stopped) = (Arc::clone(&tries), Arc::clone(&stop));
        let thread = spawn(move || {
            let mut alert = 0;
            for _ in 0..POSTS_MAX {
                if stopped.load(Ordering::Relaxed) {
                    return;
                }
                let attempt = post(daemon, format!("posted-{number}-{alert}"));
                alert += usize::from(attempt.status == Some(200));
                made.lock().unwrap().push(attempt);
                sleep(POST_EVERY);
            }
        });
        Poster { tries, stop, thread: Some(thread) }
    }

    fn tries(&self) -> Vec<Try> {
        self.tries.lock().unwrap().clone()
    }

    /// When the first 200 came that was not there before this.
    fn answered_after(&self, then: Instant) -> Option<Instant> {
        self.tries().iter().find(|t| t.status == Some(200) && t.ended > then).map(|t| t.ended)
    }

    /// Every post, when there will be no more.
    fn end(mut self) -> Vec<Try> {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
        self.tries()
    }
}

impl Drop for Poster {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn post(daemon: SocketAddr, alert: String) -> Try {
    let body = post_of(&[firing(&alert)]);
    let head = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n", body.len());
    let sent = Instant::now();
    let answer = exchange(daemon, (head + &body).as_bytes());
    let says_when =
        answer.as_ref().is_some_and(|a| a.head.to_ascii_lowercase().contains("\r\nretry-after: "));
    Try { alert, sent, ended: Instant::now(), status: answer.map(|a| a.status), says_when }
}

/// What Alertmanager is told of a fall; each alert is a group of its own.
fn held(fall: &str) -> Vec<Json> {
    let alert =
        |n| json!({ "labels": { "alertname": format!("{fall}-{n}") }, "endsAt": "2099-01-01T00:00:00Z" });
    (0..HELD).map(alert).collect()
}

/// Waits until some node takes a write; when that was.
fn wait_for_a_write(cluster: &Patroni) -> Instant {
    let writes = |node| cluster.connect(node, "postgres")?.execute("INSERT INTO probe VALUES (1)", &[]);
    cluster
        .wait_until("a node takes a write", || cluster.awake().into_iter().any(|node| writes(node).is_ok()));
    Instant::now()
}

/// What the receiver was told of: the names of alerts, and the ids of deliveries.
fn told(endpoint: &Endpoint) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for post in endpoint.got() {
        ids.insert(post.headers["webhook-id"].clone());
        let alerts = post.json()["alerts"].as_array().unwrap().clone();
        names.extend(alerts.iter().map(|a| a["labels"]["alertname"].as_str().unwrap().to_string()));
    }
    (names, ids)
}

/// Waits until every message is sent, and checks that each alert of these is kept once and was told.
fn assert_all_kept_and_told(codo: &Codo, cluster: &Patroni, endpoint: &Endpoint, alerts: &BTreeSet<String>) {
    let kept = || alerts.iter().all(|alert| stored(codo).contains_key(alert));
    cluster.wait_until("every alert is kept", kept);
    let rows = stored(codo);
    assert!(rows.values().all(|&n| n == 1), "an alert has two rows: {rows:?}");
    cluster.wait_until("every message is sent", || {
        messages(codo).iter().all(|m| m["state"] != "waiting" && m["state"] != "sending")
    });
    let messages = messages(codo);
    let (names, ids) = told(endpoint);
    for message in &messages {
        assert_eq!(message["state"], "sent", "{message}");
        assert!(ids.contains(message["delivery_id"].as_str().unwrap()), "never arrived: {message}");
    }
    let silent: Vec<&String> = rows.keys().filter(|alert| !names.contains(*alert)).collect();
    assert!(silent.is_empty(), "nobody was told of {silent:?}");
}

/// The leader falls; both daemons answer 200 again soon after another takes writes.
#[expect(clippy::print_stdout, reason = "how long it took is half of the answer")]
fn fall(name: &str, cluster: &Patroni, posters: &[Poster], fell: impl FnOnce(usize)) {
    let began = Instant::now();
    fell(cluster.leader().unwrap());
    let writes = wait_for_a_write(cluster);
    cluster
        .wait_until("both daemons answer 200", || posters.iter().all(|p| p.answered_after(writes).is_some()));
    for (number, poster) in posters.iter().enumerate() {
        let back = poster.answered_after(writes).unwrap() - writes;
        println!("{name}: written after {:?}, poster {number} {back:?} later", writes - began);
        assert!(back <= BACK_WAIT, "{name}: poster {number} was refused {back:?} more");
    }
}

/// Every post was answered in time: 200, or 503 and when to come again.
#[expect(clippy::print_stdout, reason = "how often and how long says what the senders saw")]
fn assert_polite(tries: &[Try], log: impl Fn() -> String) {
    let longest = tries.iter().map(|t| t.ended - t.sent).max().unwrap();
    let refused = tries.iter().filter(|t| t.status == Some(503)).count();
    println!("{} posts, {refused} refused, the longest answer after {longest:?}", tries.len());
    for attempt in tries {
        let is_fine = attempt.status == Some(200) || attempt.status == Some(503) && attempt.says_when;
        assert!(is_fine, "{attempt:?}\n{}", log());
    }
    assert!(refused > 0, "nobody was asked to come again");
    assert!(longest <= ANSWER_WAIT, "an answer took {longest:?}\n{}", log());
}

#[test]
fn what_was_answered_200_survives_a_leader_that_dies_or_freezes() {
    let Some(program) = Alertmanager::program() else { return };
    let Some(cluster) = Patroni::start() else { return };
    let endpoint = Endpoint::new();
    let codo = Codo::on(&cluster.url());
    // A daemon that loses its connection while it delivers leaves a lease, which lasts as much longer.
    codo.configure("delivery.timeout = \"1s\"\n");
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let create = |mut admin: postgres::Client| admin.execute("CREATE TABLE probe (n INT)", &[]);
    cluster.connect(cluster.leader().unwrap(), "postgres").and_then(create).unwrap();

    let daemons = [Daemon::start(&codo), Daemon::start(&codo)];
    let addresses = [daemons[0].address, daemons[1].address];
    let alertmanager = Alertmanager::start(&program, &codo, &addresses);
    let poster = |n: usize| Poster::start(n, addresses[n % addresses.len()]);
    let posters: Vec<Poster> = (0..POSTERS).map(poster).collect();
    let began = Instant::now();
    cluster
        .wait_until("both daemons answer 200", || posters.iter().all(|p| p.answered_after(began).is_some()));

    let mut old = None;
    fall("dead", &cluster, &posters, |leader| {
        cluster.kill(leader);
        alertmanager.tell(held("dead"));
        old = Some(leader);
    });
    cluster.restart(old.unwrap());
    cluster.wait_until_whole();
    fall("frozen", &cluster, &posters, |leader| {
        cluster.freeze(leader);
        alertmanager.tell(held("frozen"));
        old = Some(leader);
    });
    cluster.thaw(old.unwrap());
    cluster.wait_until_whole();

    let tries: Vec<Try> = posters.into_iter().flat_map(Poster::end).collect();
    let log = || daemons.iter().map(Daemon::log).collect::<Vec<_>>().join("---\n");
    assert_polite(&tries, log);
    let answered = tries.into_iter().filter(|t| t.status == Some(200)).map(|t| t.alert);
    let all = held("dead").into_iter().chain(held("frozen"));
    let all = all.map(|a| a["labels"]["alertname"].as_str().unwrap().to_string()).chain(answered);
    assert_all_kept_and_told(&codo, &cluster, &endpoint, &all.collect());
}
