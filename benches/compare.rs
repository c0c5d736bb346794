//! How fast codo is beside what it is made of: `cargo bench --bench compare`.
//!
//! Listing faults beside the `sqlite3` shell with the same query, and durable posts a second beside
//! a bare loop of SQLite commits, on the same disk in the same run: the ratios say more than the
//! figures, which are the machine's.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot measure ends at once"
)]

use codo::record::fault::FAULT;
use codo::store::sql;
use rusqlite::Connection;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const FAULTS: usize = 10_000;
const RUNS: usize = 40;
const CONNECTIONS: [usize; 3] = [1, 16, 64];
/// How long each rate is measured.
const SPAN: Duration = Duration::from_secs(3);

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    std::fs::write(
        folder.path().join("config.toml"),
        // All connections come from one address here.
        "timezone = \"UTC\"\nme = \"bench\"\n[webhook]\nconnections_per_address_max = 512\n",
    )
    .unwrap();
    compare_listing(folder.path());
    compare_posts(folder.path());
}

fn codo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codo"));
    command.env_clear().env("HOME", folder).env("CODO_DB", folder.join("codo.db"));
    command.env("CODO_CONFIG", folder.join("config.toml")).args(arguments).stdin(Stdio::null());
    command
}

/// How long a process takes from its start to its end.
fn process_time(command: &mut Command) -> Duration {
    let began = Instant::now();
    let output = command.output().unwrap();
    let took = began.elapsed();
    assert!(output.status.success() && !output.stdout.is_empty(), "{output:?}");
    took
}

fn compare_listing(folder: &Path) {
    let mut faults = String::new();
    for n in 0..FAULTS {
        writeln!(
            faults,
            "{{\"fault_name\":\"支付网关超时 {n}\",\"fault_level\":\"一级故障\",\"fault_penson\":\"杨红飞\",\
             \"fault_issue\":\"the disk of db{n} was full\"}}"
        )
        .unwrap();
    }
    let file = folder.join("faults.ndjson");
    std::fs::write(&file, faults).unwrap();
    assert!(codo(folder, &["fault", "add", "-q", "--from"]).arg(&file).output().unwrap().status.success());

    // What `list` asks: a page and one row more.
    let query = sql::list(&FAULT).replace("$1", "21").replace("$2", "0");
    let mut ours = codo(folder, &["fault", "list", "--limit", "20"]);
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

/// Prints median, least and most, and returns the median in milliseconds.
fn print_times(name: &str, mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    let ms = |at: usize| times[at].as_secs_f64() * 1e3;
    println!(
        "  {name:8} median {:6.2} ms   min {:6.2}   max {:6.2}",
        ms(times.len() / 2),
        ms(0),
        ms(times.len() - 1)
    );
    ms(times.len() / 2)
}

fn compare_posts(folder: &Path) {
    let daemon = Daemon::start(folder);
    println!("durable posts a second, one alert and one connection a post, beside a bare SQLite loop:");
    println!("  connections  codo posts/s  rows a commit  bare rows/s  codo / bare  not answered 200");
    let next = AtomicUsize::new(0);
    for many in CONNECTIONS {
        let (posts, others) = posts_a_second(daemon.address, many, &next);
        let rows = bare_rows_a_second(&folder.join(format!("bare{many}.db")), many);
        println!("  {many:11}  {posts:12.0}  {many:13}  {rows:11.0}  {:11.2}  {others:16}", posts / rows);
    }
}

/// A real daemon; ended when dropped.
struct Daemon {
    child: Child,
    address: SocketAddr,
}

impl Daemon {
    fn start(folder: &Path) -> Self {
        let mut command = codo(folder, &["serve-webhook", "--listen", "127.0.0.1:0"]);
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let address = log.find_map(|line| line.split("http://").nth(1)?.split('/').next()?.parse().ok());
        let Some(address) = address else { panic!("the daemon does not listen") };
        // What else it says must not fill the pipe.
        std::thread::spawn(move || log.for_each(drop));
        Daemon { child, address }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn labels(number: usize) -> String {
    format!(
        "{{\"alertname\":\"NodeLoadHigh\",\"instance\":\"10.0.{}.{}:9100\",\"job\":\"node-exporter\",\
         \"number\":\"{number}\",\"severity\":\"critical\"}}",
        number / 250 % 250,
        number % 250
    )
}

/// A post with one alert that was never seen before.
fn post(number: usize) -> String {
    let labels = labels(number);
    let body = format!(
        "{{\"version\":\"4\",\"groupKey\":\"{{}}:{number}\",\"status\":\"firing\",\"receiver\":\"webhook\",\
         \"groupLabels\":{{}},\"commonLabels\":{labels},\"commonAnnotations\":{{}},\"externalURL\":\"http://a:9093\",\
         \"alerts\":[{{\"status\":\"firing\",\"labels\":{labels},\"annotations\":{{\"summary\":\"load is high\"}},\
         \"startsAt\":\"2024-03-01T02:00:00Z\",\"endsAt\":\"0001-01-01T00:00:00Z\",\"generatorURL\":\"http://p:9090\"}}]}}"
    );
    format!(
        "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\nConnection: close\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Posts from this many clients at once; how many a second were answered 200, and how many were not.
fn posts_a_second(address: SocketAddr, clients: usize, next: &AtomicUsize) -> (f64, usize) {
    let (stored, others) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let began = Instant::now();
    let client = || {
        while began.elapsed() < SPAN {
            let counter =
                if is_stored(address, next.fetch_add(1, Ordering::Relaxed)) { &stored } else { &others };
            counter.fetch_add(1, Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| (0..clients).for_each(|_| drop(scope.spawn(client))));
    let rate = rate(stored.into_inner(), began.elapsed());
    (rate, others.into_inner())
}

fn is_stored(address: SocketAddr, number: usize) -> bool {
    let mut answer = Vec::new();
    let mut talk = || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.write_all(post(number).as_bytes())?;
        stream.read_to_end(&mut answer).map(drop)
    };
    let talked: std::io::Result<()> = talk();
    talked.is_ok() && answer.starts_with(b"HTTP/1.1 200 ")
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

fn rate(many: usize, span: Duration) -> f64 {
    f64::from(u32::try_from(many).unwrap_or(u32::MAX)) / span.as_secs_f64()
}
