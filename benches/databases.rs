//! SQLite and PostgreSQL side by side: `cargo bench --bench databases`.
//!
//! Whole commands, in turn, on a file, over a server's socket and over TCP; then durable posts a second
//! with one daemon and with two, beside `pgbench` with the same statements. One run, one disk: the ratios
//! say more than the figures, which are the machine's.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot measure ends at once"
)]

#[path = "../tests/support/cluster.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod cluster;
#[expect(dead_code, reason = "the other benchmarks use the rest")]
mod common;
#[path = "../tests/support/database.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod database;
#[path = "../tests/support/peer.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod peer;

use cluster::Cluster;
use common::{Daemon, SPAN, add_faults, codo, configure, file_of, posts_a_second, print_times, process_time};
use database::Database;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

const FAULTS: usize = 10_000;
const RUNS: usize = 40;
const CLIENTS: usize = 64;

/// One post as the daemon stores it: the rules and contacts in force, the alert, the log of posts, the
/// mark of the commit.
const SAME_INSERTS: &str = "\\set n random(1, 1000000000000)
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT id, keyword FROM rule ORDER BY id;
SELECT id, nickname FROM contact ORDER BY id;
INSERT INTO alert (fingerprint, labels_hash, starts_at, status, alertname, severity, instance, labels, annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count) VALUES (md5(:n::text), md5(:n::text), '2024-03-01T02:00:00.000000000Z', 'firing', 'NodeLoadHigh', 'critical', '10.0.0.1:9100', '{\"alertname\":\"NodeLoadHigh\",\"instance\":\"10.0.0.1:9100\",\"job\":\"node-exporter\",\"severity\":\"critical\"}', '{\"summary\":\"load is high\"}', 'webhook', '{}', 'http://p:9090', '[]', '2024-03-01T02:00:00Z', '2024-03-01T02:00:00Z', 1) ON CONFLICT (fingerprint, starts_at, labels_hash) DO UPDATE SET count = alert.count + 1;
INSERT INTO notification_log (post_hash, at, count) VALUES (md5(:n::text), '2024-03-01T02:00:00Z', 1) ON CONFLICT (post_hash) DO UPDATE SET count = notification_log.count + 1;
INSERT INTO commit_mark (mark) VALUES (md5(random()::text || :n::text));
COMMIT;
";

/// Waits until something holds.
fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let folder = folder.path();
    configure(folder);
    let cluster = Cluster::start_with_tcp(&["fsync=on", "shared_buffers=128MB"]).expect("PostgreSQL");
    let make = |name: &str| {
        let mut admin = postgres::Client::connect(&cluster.url("postgres"), postgres::NoTls).unwrap();
        admin.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        (cluster.url(name), cluster.tcp_url(name))
    };
    let (socket, tcp) = make("faults");
    compare_commands(folder, &[("file", &file_of(folder)), ("socket", &socket), ("tcp", &tcp)]);

    println!("durable posts a second, one alert and one connection a post, {CLIENTS} clients:");
    let next = AtomicUsize::new(0);
    let file = folder.join("posts.db");
    posts(folder, "SQLite, one daemon", file.to_str().unwrap(), 1, &next);
    let one = posts(folder, "PostgreSQL, one daemon", &make("one").0, 1, &next);
    let two = posts(folder, "PostgreSQL, two daemons", &make("two").0, 2, &next);
    let url = make("bench").0;
    assert!(codo(folder, &url, &["fault", "list"]).output().unwrap().status.success());
    match pgbench(folder, &url) {
        Some(bench) => println!(
            "  pgbench, {CLIENTS} clients        {bench:6.0}\n  one daemon / pgbench {:.2}, two daemons / pgbench {:.2}",
            one / bench,
            two / bench
        ),
        None => println!("  pgbench is not installed; nothing to compare with"),
    }
}

fn compare_commands(folder: &Path, databases: &[(&str, &str)]) {
    let list = ["fault", "list", "--limit", "20"];
    let add = ["fault", "add", "支付网关超时", "--level", "一级故障", "--owner", "杨红飞", "--quiet"];
    databases.iter().for_each(|(_, database)| add_faults(folder, database, FAULTS));
    for (what, arguments) in [("list --limit 20", &list[..]), ("add", &add[..])] {
        println!("codo fault {what}, {FAULTS} faults there, {RUNS} whole processes each, in turn:");
        let mut times = vec![Vec::new(); databases.len()];
        for _ in 0..RUNS {
            for (times, (_, database)) in times.iter_mut().zip(databases) {
                times.push(process_time(&mut codo(folder, database, arguments)));
            }
        }
        let mut medians = Vec::new();
        for (times, (name, _)) in times.into_iter().zip(databases) {
            medians.push(print_times(name, times));
        }
        println!(
            "  socket / file  {:.2}   tcp / file  {:.2}\n",
            medians[1] / medians[0],
            medians[2] / medians[0]
        );
    }
}

/// Posts to this many daemons on one database.
fn posts(folder: &Path, what: &str, database: &str, daemons: usize, next: &AtomicUsize) -> f64 {
    let daemons: Vec<Daemon> = (0..daemons).map(|_| Daemon::start(folder, database)).collect();
    let addresses: Vec<_> = daemons.iter().map(|daemon| daemon.address).collect();
    let (rate, others) = posts_a_second(&addresses, CLIENTS, next);
    println!("  {what:26} {rate:6.0}   not answered 200: {others}");
    rate
}

/// Transactions a second of PostgreSQL's own benchmark; those that collide are done again.
fn pgbench(folder: &Path, url: &str) -> Option<f64> {
    let script = folder.join("post.sql");
    std::fs::write(&script, SAME_INSERTS).unwrap();
    let mut bench = Command::new("pgbench");
    bench.args(["--no-vacuum", "--protocol=prepared", "--max-tries=20", "--jobs=2"]);
    bench.args([format!("--client={CLIENTS}"), format!("--time={}", SPAN.as_secs())]);
    bench.arg("--file").arg(&script).arg(url);
    let output = bench.output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let rate = said.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    Some(rate.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr))))
}
