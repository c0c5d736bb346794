//! What the port takes, beside a minimal durable receiver and whoever else listens:
//! `cargo bench --bench webhook`.
//!
//! Durable posts a second and how long they take, with 1 and with 100 alerts a post, from 1, 16 and 64 connections;
//! memory idle and at 64; both again as the table of alerts grows. One receiver after the other on the same disk in
//! the same run: the ratios say more than the figures, which are the machine's.
//!
//! `CODO_BENCH_PEERS="alerta=127.0.0.1:18080/api/webhooks/prometheus"` (several with spaces between) measures
//! others that run already; `CODO_BENCH_ALERTS=10000000` lets the table grow so far, which takes some 5 GB of disk.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot measure ends at once"
)]

#[expect(dead_code, reason = "the other benchmarks use the rest")]
mod common;
#[path = "common/receiver.rs"]
mod receiver;

use common::{Daemon, Load, codo, configure, file_of, load, post};
use rusqlite::Connection;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

const CONNECTIONS: [usize; 3] = [1, 16, 64];
const ALERTS_A_POST: [usize; 2] = [1, 100];
/// How often each receiver is measured; the median counts.
const ROUNDS: usize = 3;
/// How many alerts the table has when it is measured, and how far it grows where nothing else is said.
const TABLES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const TABLE_USUAL: usize = 1_000_000;

/// A receiver that is measured.
struct Target {
    name: String,
    address: SocketAddr,
    path: String,
}

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    configure(folder.path());
    measure_targets(folder.path());
    measure_growth(folder.path());
}

#[expect(clippy::disallowed_methods, reason = "who else is measured, and how much")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Those that run already.
fn peers() -> Vec<Target> {
    let peer = |text: &str| {
        let (name, place) = text.split_once('=').expect("name=address:port/path");
        let (address, path) = place.split_once('/').expect("name=address:port/path");
        Target { name: name.to_string(), address: address.parse().unwrap(), path: format!("/{path}") }
    };
    variable("CODO_BENCH_PEERS").unwrap_or_default().split_whitespace().map(peer).collect()
}

/// Numbers of posts, of which no two are the same in a run.
static NEXT: AtomicUsize = AtomicUsize::new(0);

fn measure(target: &Target, clients: usize, alerts: usize) -> Load {
    let next = || post(&target.path, NEXT.fetch_add(1, Ordering::Relaxed), alerts);
    load(&[target.address], clients, next)
}

fn measure_targets(folder: &Path) {
    let daemon = Daemon::start(folder, &file_of(folder));
    println!("codo idle: {:.1} MiB of memory\n", daemon.memory("VmRSS"));
    let here = |name: &str, address| Target { name: name.to_string(), address, path: "/webhook".to_string() };
    let minimal = receiver::start(&folder.join("minimal.db"));
    let mut targets = vec![here("codo", daemon.address), here("minimal", minimal)];
    targets.extend(peers());
    for alerts in ALERTS_A_POST {
        println!("durable posts of {alerts} alerts, a connection each, median of {ROUNDS} rounds in turn:");
        println!(
            "  connections  receiver    posts/s   alerts/s   p50 ms   p99 ms  codo / it  not answered 2xx"
        );
        for many in CONNECTIONS {
            let mut loads: Vec<Vec<Load>> = targets.iter().map(|_| Vec::new()).collect();
            for _ in 0..ROUNDS {
                for (target, loads) in targets.iter().zip(&mut loads) {
                    loads.push(measure(target, many, alerts));
                }
            }
            print_loads(&targets, loads, many, alerts);
            if many == CONNECTIONS[2] {
                println!("  codo: at most {:.1} MiB of memory so far", daemon.memory("VmHWM"));
            }
        }
    }
}

fn print_loads(targets: &[Target], loads: Vec<Vec<Load>>, many: usize, alerts: usize) {
    let mut ours = f64::NAN;
    for (target, mut loads) in targets.iter().zip(loads) {
        loads.sort_by(|a, b| a.rate.total_cmp(&b.rate));
        let others: usize = loads.iter().map(|load| load.others).sum();
        let load = &loads[loads.len() / 2];
        if ours.is_nan() {
            ours = load.rate;
        }
        println!(
            "  {many:11}  {:9}  {:8.0}  {:9.0}  {:7.2}  {:7.2}  {:9.2}  {others:16}",
            target.name,
            load.rate,
            load.rate * f64::from(u32::try_from(alerts).unwrap()),
            load.percentile(50),
            load.percentile(99),
            ours / load.rate,
        );
    }
}

/// The same daemon over a table that has so many alerts already.
fn measure_growth(folder: &Path) {
    let most = variable("CODO_BENCH_ALERTS").map_or(TABLE_USUAL, |typed| typed.parse().unwrap());
    let file = folder.join("grown.db").to_str().unwrap().to_string();
    assert!(codo(folder, &file, &["alert", "list"]).output().unwrap().status.success());
    println!("\nposts of one alert from 16 connections as the table grows, and a page of it:");
    println!("     alerts  posts/s   p99 ms  memory MiB  alert list ms  filled in s");
    for rows in TABLES.into_iter().filter(|rows| *rows <= most) {
        let began = Instant::now();
        fill(&file, rows);
        let filled = began.elapsed().as_secs_f64();
        let daemon = Daemon::start(folder, &file);
        let target =
            Target { name: "codo".to_string(), address: daemon.address, path: "/webhook".to_string() };
        let load = measure(&target, 16, 1);
        assert_eq!(load.others, 0, "every post is answered");
        let list = || common::process_time(&mut codo(folder, &file, &["alert", "list", "--limit", "20"]));
        let mut lists: Vec<_> = (0..9).map(|_| list()).collect();
        lists.sort_unstable();
        println!(
            "  {rows:9}  {:7.0}  {:7.2}  {:10.1}  {:13.2}  {filled:11.0}",
            load.rate,
            load.percentile(99),
            daemon.memory("VmHWM"),
            lists[lists.len() / 2].as_secs_f64() * 1e3,
        );
    }
}

/// Fills the table with alerts that are over, up to so many.
fn fill(file: &str, rows: usize) {
    let db = Connection::open(file).unwrap();
    let there: i64 = db.query_row("SELECT count(*) FROM alert", [], |row| row.get(0)).unwrap();
    // A crash would cost a file that nobody keeps.
    db.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000").unwrap();
    // In the order of the index, as no real ones come: it is the full table that is measured, not the filling.
    let insert = "WITH RECURSIVE number (n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ?2)
        INSERT INTO alert (fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance,
            labels, annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count)
        SELECT printf('%016x', n), printf('%016x', n), '2024-03-01T02:00:00.000000000Z',
            '2024-03-01T02:30:00.000000000Z', 'resolved', 'NodeLoadHigh', 'critical',
            '10.0.' || (n / 250 % 250) || '.' || (n % 250),
            '{\"alertname\":\"NodeLoadHigh\",\"instance\":\"10.0.0.1:9100\",\"job\":\"node-exporter\",\"number\":\"' || n
                || '\",\"severity\":\"critical\"}',
            '{\"summary\":\"load is high\"}', 'webhook', '{}:' || n, 'http://p:9090', '[]',
            '2024-03-01T02:00:00Z', '2024-03-01T02:30:00Z', 2
        FROM number";
    let rows = i64::try_from(rows).unwrap();
    if rows > there {
        db.execute(insert, (there, rows)).unwrap();
    }
}
