//! What the benchmarks share: a codo to run, posts to send, times to print.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How long each rate is measured.
pub const SPAN: Duration = Duration::from_secs(3);

/// Writes the configuration of every codo that is measured in this folder.
pub fn configure(folder: &Path) {
    // All connections come from one address here.
    let text = "timezone = \"UTC\"\nme = \"bench\"\n[webhook]\nconnections_per_address_max = 512\n";
    std::fs::write(folder.join("config.toml"), text).unwrap();
}

/// The database of a codo that is alone in its folder.
pub fn file_of(folder: &Path) -> String {
    folder.join("codo.db").to_str().unwrap().to_string()
}

/// The real binary, on this database.
pub fn codo(folder: &Path, database: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codo"));
    command.env_clear().env("HOME", folder).env("CODO_DB", database);
    command.env("CODO_CONFIG", folder.join("config.toml")).args(arguments).stdin(Stdio::null());
    command
}

/// How long a process takes from its start to its end, its output read by nobody.
pub fn process_time(command: &mut Command) -> Duration {
    let began = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    let took = began.elapsed();
    assert!(status.success(), "{status}");
    took
}

/// Adds this many faults at once.
pub fn add_faults(folder: &Path, database: &str, many: usize) {
    let mut faults = String::new();
    for n in 0..many {
        writeln!(
            faults,
            "{{\"fault_name\":\"支付网关超时 {n}\",\"fault_level\":\"一级故障\",\"fault_penson\":\"杨红飞\",\
             \"fault_issue\":\"the disk of db{n} was full\"}}"
        )
        .unwrap();
    }
    let file = folder.join("faults.ndjson");
    std::fs::write(&file, faults).unwrap();
    assert!(
        codo(folder, database, &["fault", "add", "-q", "--from"])
            .arg(&file)
            .output()
            .unwrap()
            .status
            .success()
    );
}

/// Prints median, least and most, and returns the median in milliseconds.
pub fn print_times(name: &str, mut times: Vec<Duration>) -> f64 {
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

/// A real daemon; ended when dropped.
pub struct Daemon {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Daemon {
    /// On a port of its own.
    pub fn start(folder: &Path, database: &str) -> Self {
        let mut command = codo(folder, database, &["serve-webhook", "--listen", "127.0.0.1:0"]);
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let address = log.find_map(|line| line.split("http://").nth(1)?.split('/').next()?.parse().ok());
        let Some(address) = address else { panic!("the daemon does not listen") };
        // What else it says must not fill the pipe.
        std::thread::spawn(move || log.for_each(drop));
        Daemon { child, address }
    }

    /// MiB of memory that it holds (`VmRSS`), or that it held at most (`VmHWM`).
    pub fn memory(&self, which: &str) -> f64 {
        memory(self.child.id(), which).unwrap()
    }
}

/// MiB of memory of a process; none where it is gone.
pub fn memory(process: u32, which: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(which)?.strip_prefix(':'))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The labels of an alert that is like no other.
pub fn labels(number: usize) -> String {
    format!(
        "{{\"alertname\":\"NodeLoadHigh\",\"instance\":\"10.0.{}.{}:9100\",\"job\":\"node-exporter\",\
         \"number\":\"{number}\",\"severity\":\"critical\"}}",
        number / 250 % 250,
        number % 250
    )
}

/// A post of Alertmanager's with this many alerts that were never seen before.
pub fn post(path: &str, number: usize, alerts: usize) -> String {
    let alert = |n: usize| {
        format!(
            "{{\"status\":\"firing\",\"labels\":{},\"annotations\":{{\"summary\":\"load is high\"}},\
             \"startsAt\":\"2024-03-01T02:00:00Z\",\"endsAt\":\"0001-01-01T00:00:00Z\",\
             \"generatorURL\":\"http://p:9090\"}}",
            labels(n)
        )
    };
    let all: Vec<String> = (number * alerts..(number + 1) * alerts).map(alert).collect();
    let body = format!(
        "{{\"version\":\"4\",\"groupKey\":\"{{}}:{number}\",\"status\":\"firing\",\"receiver\":\"webhook\",\
         \"groupLabels\":{{}},\"commonLabels\":{{}},\"commonAnnotations\":{{}},\
         \"externalURL\":\"http://a:9093\",\"alerts\":[{}]}}",
        all.join(",")
    );
    format!(
        "POST {path} HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\nConnection: close\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// How posts fared.
pub struct Load {
    /// How many a second were answered with a 2xx.
    pub rate: f64,
    /// How many were answered otherwise, or not.
    pub others: usize,
    /// How long each took that was answered with a 2xx, sorted.
    times: Vec<Duration>,
}

impl Load {
    /// Within how many milliseconds so many of a hundred were answered.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = self.times.len().saturating_sub(1) * percent / 100;
        self.times.get(at).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
    }
}

/// Posts from this many clients at once, to these addresses in turn, a connection each.
pub fn load(addresses: &[SocketAddr], clients: usize, post: impl Fn() -> String + Sync) -> Load {
    let began = Instant::now();
    let client = |address: SocketAddr| {
        let (mut times, mut others) = (Vec::new(), 0);
        while began.elapsed() < SPAN {
            let (post, begun) = (post(), Instant::now());
            if is_stored(address, &post) { times.push(begun.elapsed()) } else { others += 1 }
        }
        (times, others)
    };
    let client = &client;
    let all: Vec<(Vec<Duration>, usize)> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..clients)
            .zip(addresses.iter().cycle())
            .map(|(_, address)| scope.spawn(move || client(*address)))
            .collect();
        running.into_iter().map(|client| client.join().unwrap()).collect()
    });
    let span = began.elapsed();
    let others = all.iter().map(|(_, others)| others).sum();
    let mut times: Vec<Duration> = all.into_iter().flat_map(|(times, _)| times).collect();
    times.sort_unstable();
    Load { rate: rate(times.len(), span), others, times }
}

/// Posts of one alert from this many clients at once, to these daemons in turn; how many a second were answered
/// 200, and how many were not.
pub fn posts_a_second(addresses: &[SocketAddr], clients: usize, next: &AtomicUsize) -> (f64, usize) {
    let done = load(addresses, clients, || post("/webhook", next.fetch_add(1, Ordering::Relaxed), 1));
    (done.rate, done.others)
}

fn is_stored(address: SocketAddr, post: &str) -> bool {
    let mut answer = Vec::new();
    let mut talk = || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.write_all(post.as_bytes())?;
        stream.read_to_end(&mut answer).map(drop)
    };
    let talked: std::io::Result<()> = talk();
    talked.is_ok() && answer.starts_with(b"HTTP/1.1 2")
}

/// How many a second.
pub fn rate(many: usize, span: Duration) -> f64 {
    f64::from(u32::try_from(many).unwrap_or(u32::MAX)) / span.as_secs_f64()
}
