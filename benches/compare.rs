//! How fast codo is beside what it is made of: `cargo bench --bench compare`.
//!
//! Listing faults beside the `sqlite3` shell with the same query, a page and all of them; adding one beside
//! one `INSERT`; a million passwords beside `pwgen -s`; durable posts a second beside a bare loop of SQLite
//! commits. All on the same disk in the same run: the ratios say more than the figures, which are the
//! machine's.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot measure ends at once"
)]

#[expect(dead_code, reason = "the other benchmarks use the rest")]
mod common;

use codo::record::fault::FAULT;
use codo::store::list::{Listing, Query};
use common::{
    Daemon, SPAN, add_faults, codo, configure, file_of, labels, memory, posts_a_second, print_times,
    process_time, rate,
};
use rusqlite::Connection;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicUsize;
use std::time::Instant;

/// Rows of the databases whose lists are measured, the smallest first.
const FAULTS: [usize; 3] = [1_000, 100_000, 1_000_000];
/// Records in one file for `fault add --from`.
const FILE_FAULTS: usize = 250_000;
const RUNS: usize = 60;
const LONG_RUNS: usize = 3;
const PASSWORDS: &str = "1000000";
const CONNECTIONS: [usize; 3] = [1, 16, 64];

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    configure(folder.path());
    compare_listing(folder.path());
    compare_adding(folder.path());
    compare_passwords(folder.path());
    compare_posts(folder.path());
}

fn compare_listing(folder: &Path) {
    // What `list` asks: a page and one row more.
    let page = Query { limit: 20, ..Query::default() };
    let query = Listing::of(&FAULT).statement(&page, None).0.replace("$1", "21");
    let mut pages = Vec::new();
    for many in FAULTS {
        let file = folder.join(format!("{many}.db")).to_str().unwrap().to_string();
        (0..many).step_by(FILE_FAULTS).for_each(|at| add_faults(folder, &file, FILE_FAULTS.min(many - at)));
        println!("fault list --limit 20 of {many} faults, {RUNS} whole processes each, in turn:");
        let ours = codo(folder, &file, &["fault", "list", "--limit", "20"]);
        pages.push(beside(RUNS, ours, "sqlite3", shell(folder, &[&file, &query])));
        if many == 100_000 {
            println!("fault list --limit 0 -o ndjson of {many} faults:");
            let all = Listing::of(&FAULT).statement(&Query::default(), None).0;
            let ours = codo(folder, &file, &["fault", "list", "--limit", "0", "-o", "ndjson"]);
            beside(LONG_RUNS, ours, "sqlite3", shell(folder, &["-json", &file, &all]));
        }
    }
    println!("a page of {} / a page of {}  {:.2}", FAULTS[2], FAULTS[0], pages[2] / pages[0]);
    let file = folder.join(format!("{}.db", FAULTS[2])).to_str().unwrap().to_string();
    let peak = peak_of(codo(folder, &file, &["fault", "list", "--limit", "0", "-o", "ndjson"]));
    println!("fault list --limit 0 -o ndjson of {} faults: at most {:.1} MiB of memory\n", FAULTS[2], peak);
    println!("status --short beside a query of nothing, {RUNS} whole processes each, in turn:");
    let file = folder.join(format!("{}.db", FAULTS[0])).to_str().unwrap().to_string();
    let ours = codo(folder, &file, &["status", "--short"]);
    beside(RUNS, ours, "sqlite3", shell(folder, &[&file, "SELECT 1"]));
}

/// One change on disk beside one durable row: each in a database of its own.
fn compare_adding(folder: &Path) {
    let bare = folder.join("bare.db").to_str().unwrap().to_string();
    Connection::open(&bare)
        .unwrap()
        .execute_batch(
            "PRAGMA journal_mode = WAL; CREATE TABLE fault (id INTEGER PRIMARY KEY, name TEXT, level TEXT)",
        )
        .unwrap();
    println!("fault add beside one INSERT, {RUNS} whole processes each, in turn:");
    let add = ["fault", "add", "支付网关超时", "--level", "P1", "--owner", "杨红飞", "--json"];
    let insert =
        "PRAGMA synchronous = FULL; INSERT INTO fault (name, level) VALUES ('支付网关超时', 'P1'); SELECT 1";
    beside(RUNS, codo(folder, &file_of(folder), &add), "sqlite3", shell(folder, &[&bare, insert]));
}

fn compare_passwords(folder: &Path) {
    let ours = codo(folder, &file_of(folder), &["password", "-l", "20", "-n", PASSWORDS]);
    let mut pwgen = Command::new("pwgen");
    pwgen.args(["-s", "20", PASSWORDS]).stdin(Stdio::null());
    println!(
        "{PASSWORDS} passwords of 20 characters to /dev/null, {LONG_RUNS} whole processes each, in turn:"
    );
    beside(LONG_RUNS, ours, "pwgen", pwgen);
}

fn shell(folder: &Path, arguments: &[&str]) -> Command {
    let mut shell = Command::new("sqlite3");
    shell.env("HOME", folder).args(arguments).stdin(Stdio::null());
    shell
}

/// Times both in turn, prints them and their ratio, and returns our median in milliseconds.
fn beside(runs: usize, mut ours: Command, name: &str, mut peer: Command) -> f64 {
    let is_there = Command::new(name).arg("--help").output().is_ok();
    let (mut our_times, mut peer_times) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        our_times.push(process_time(&mut ours));
        if is_there {
            peer_times.push(process_time(&mut peer));
        }
    }
    let our_median = print_times("codo", our_times);
    if is_there {
        let ratio = our_median / print_times(name, peer_times);
        println!("  codo / {name}  {ratio:.3}\n");
    } else {
        println!("  {name} is not installed; nothing to compare with\n");
    }
    our_median
}

/// The most memory that a process holds while its output is read, in MiB.
fn peak_of(mut command: Command) -> f64 {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let (mut peak, mut block) = (0.0_f64, vec![0; 1 << 20]);
    let mut output = child.stdout.take().unwrap();
    while output.read(&mut block).unwrap() > 0 {
        peak = peak.max(memory(child.id(), "VmHWM").unwrap_or_default());
    }
    assert!(child.wait().unwrap().success() && peak > 0.0);
    peak
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
