//! How fast codo is beside what it is made of: `cargo bench --bench compare`.
//!
//! Listing faults beside the `sqlite3` shell with the same query, a million passwords beside `pwgen -s`,
//! and durable posts a second beside a bare loop of SQLite commits, on the same disk in the same run:
//! the ratios say more than the figures, which are the machine's.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot measure ends at once"
)]

mod common;

use codo::record::fault::FAULT;
use codo::store::list::{Listing, Query};
use common::{
    Daemon, SPAN, add_faults, codo, configure, file_of, labels, posts_a_second, print_times, process_time,
    rate,
};
use rusqlite::Connection;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

const FAULTS: usize = 10_000;
const RUNS: usize = 40;
const PASSWORDS: &str = "1000000";
const PASSWORD_RUNS: usize = 3;
const CONNECTIONS: [usize; 3] = [1, 16, 64];

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    configure(folder.path());
    compare_listing(folder.path());
    compare_passwords(folder.path());
    compare_posts(folder.path());
}

fn compare_listing(folder: &Path) {
    add_faults(folder, &file_of(folder), FAULTS);

    // What `list` asks: a page and one row more.
    let page = Query { limit: 20, ..Query::default() };
    let query = Listing::of(&FAULT).statement(&page, None).0.replace("$1", "21");
    let mut ours = codo(folder, &file_of(folder), &["fault", "list", "--limit", "20"]);
    let mut shell = Command::new("sqlite3");
    shell.env("HOME", folder).arg(folder.join("codo.db")).arg(query).stdin(Stdio::null());
    let is_there = Command::new("sqlite3").arg("-version").output();

    println!("codo fault list --limit 20 of {FAULTS} faults, {RUNS} whole processes each, in turn:");
    let (mut our_times, mut shell_times) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        our_times.push(process_time(&mut ours));
        if is_there.is_ok() {
            shell_times.push(process_time(&mut shell));
        }
    }
    let our_median = print_times("codo", our_times);
    match is_there {
        Ok(_) => {
            let median = print_times("sqlite3", shell_times);
            println!("  codo / sqlite3  {:.2}\n", our_median / median);
        }
        Err(_) => println!("  sqlite3 is not installed; nothing to compare with\n"),
    }
}

fn compare_passwords(folder: &Path) {
    let mut ours = codo(folder, &file_of(folder), &["password", "-l", "20", "-n", PASSWORDS]);
    let mut pwgen = Command::new("pwgen");
    pwgen.args(["-s", "20", PASSWORDS]).stdin(Stdio::null());
    let is_there = Command::new("pwgen").arg("--help").output();

    println!(
        "{PASSWORDS} passwords of 20 characters to /dev/null, {PASSWORD_RUNS} whole processes each, in turn:"
    );
    let (mut our_times, mut pwgen_times) = (Vec::new(), Vec::new());
    for _ in 0..PASSWORD_RUNS {
        our_times.push(discard_time(&mut ours));
        if is_there.is_ok() {
            pwgen_times.push(discard_time(&mut pwgen));
        }
    }
    let our_median = print_times("codo", our_times);
    match is_there {
        Ok(_) => {
            let median = print_times("pwgen -s", pwgen_times);
            println!("  pwgen -s / codo  {:.0}\n", median / our_median);
        }
        Err(_) => println!("  pwgen is not installed; nothing to compare with\n"),
    }
}

/// How long a process takes whose output nobody reads.
fn discard_time(command: &mut Command) -> Duration {
    let began = Instant::now();
    let status = command.stdout(Stdio::null()).status().unwrap();
    let took = began.elapsed();
    assert!(status.success(), "{status}");
    took
}

fn compare_posts(folder: &Path) {
    let daemon = Daemon::start(folder, &file_of(folder));
    println!("durable posts a second, one alert and one connection a post, beside a bare SQLite loop:");
    println!("  connections  codo posts/s  rows a commit  bare rows/s  codo / bare  not answered 200");
    let next = AtomicUsize::new(0);
    for many in CONNECTIONS {
        let (posts, others) = posts_a_second(&[daemon.address], many, &next);
        let rows = bare_rows_a_second(&folder.join(format!("bare{many}.db")), many);
        println!("  {many:11}  {posts:12.0}  {many:13}  {rows:11.0}  {:11.2}  {others:16}", posts / rows);
    }
}

/// Rows of about an alert's size, this many a commit, as durable as codo's.
fn bare_rows_a_second(path: &Path, batch: usize) -> f64 {
    let mut db = Connection::open(path).unwrap();
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE alert (id INTEGER PRIMARY KEY AUTOINCREMENT, fingerprint TEXT NOT NULL UNIQUE,
                             labels TEXT NOT NULL, rest TEXT NOT NULL) STRICT;",
    )
    .unwrap();
    let rest = "x".repeat(300);
    let began = Instant::now();
    let mut stored = 0;
    while began.elapsed() < SPAN {
        let tx = db.transaction().unwrap();
        for _ in 0..batch {
            let insert = "INSERT INTO alert (fingerprint, labels, rest) VALUES (?1, ?2, ?3)";
            // Spread over the index like a hash.
            let fingerprint = format!("{:016x}", (stored as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            tx.prepare_cached(insert).unwrap().execute((fingerprint, labels(stored), &rest)).unwrap();
            stored += 1;
        }
        tx.commit().unwrap();
    }
    rate(stored, began.elapsed())
}
