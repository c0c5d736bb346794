//! A minimal durable receiver, to measure codo beside: a thread a connection, one writer that commits what is
//! queued together, an answer after the commit. It knows neither time limits nor rules: a ceiling, no product.

use rusqlite::Connection;
use serde_json::Value as Json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Posts in one commit.
const COMMIT_POSTS_MAX: usize = 512;
/// As many indexes as codo's table of alerts has that are looked into most.
const SCHEMA: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE alert (id INTEGER PRIMARY KEY, fingerprint TEXT, status TEXT, alertname TEXT, instance TEXT,
        starts_at TEXT, body TEXT);
    CREATE INDEX by_fingerprint ON alert (fingerprint); CREATE INDEX by_status ON alert (status);
    CREATE INDEX by_alertname ON alert (alertname); CREATE INDEX by_instance ON alert (instance);
    CREATE INDEX by_starts_at ON alert (starts_at)";

/// A post, and who waits for its commit.
type Job = (Vec<Json>, Sender<()>);

/// Starts it with a database of its own; it lives as long as the process.
pub fn start(file: &Path) -> SocketAddr {
    let mut db = Connection::open(file).unwrap();
    db.execute_batch(SCHEMA).unwrap();
    let (queue, jobs) = channel::<Job>();
    thread::spawn(move || write(&mut db, &jobs));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let queue = queue.clone();
            thread::spawn(move || serve(stream, &queue));
        }
    });
    address
}

fn write(db: &mut Connection, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let batch: Vec<Job> =
            std::iter::once(first).chain(jobs.try_iter().take(COMMIT_POSTS_MAX - 1)).collect();
        let tx = db.transaction().unwrap();
        for alert in batch.iter().flat_map(|(alerts, _)| alerts) {
            let insert = "INSERT INTO alert (fingerprint, status, alertname, instance, starts_at, body)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let (labels, text) = (&alert["labels"], |value: &Json| value.as_str().map(str::to_string));
            let fingerprint = codo::alert::payload::fingerprint(&pairs(labels));
            let names = (text(&labels["alertname"]), text(&labels["instance"]));
            let row = (
                fingerprint,
                text(&alert["status"]),
                names.0,
                names.1,
                text(&alert["startsAt"]),
                alert.to_string(),
            );
            tx.prepare_cached(insert).unwrap().execute(row).unwrap();
        }
        tx.commit().unwrap();
        for (_, done) in batch {
            let _ = done.send(());
        }
    }
}

fn pairs(labels: &Json) -> std::collections::BTreeMap<String, String> {
    let all = labels.as_object().into_iter().flatten();
    all.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_string())).collect()
}

/// Answers one post; a client that goes away ends it.
fn serve(stream: TcpStream, queue: &Sender<Job>) -> Option<()> {
    let (mut reader, mut length) = (BufReader::new(&stream), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?
            }
            Some(_) => {}
            None if line.trim_end().is_empty() => break,
            None => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let mut post: Json = serde_json::from_slice(&body).ok()?;
    let alerts = std::mem::take(post["alerts"].as_array_mut()?);
    let (done, is_done) = channel();
    queue.send((alerts, done)).ok()?;
    is_done.recv().ok()?;
    (&stream).write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok").ok()
}
