//! A real `codo serve-webhook` on a port of its own.

use super::{Codo, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The daemon; ended when dropped.
pub struct Daemon {
    child: Child,
    log: Arc<Mutex<String>>,
    pub address: SocketAddr,
}

/// What the daemon answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Daemon {
    pub fn start(codo: &Codo) -> Self {
        Self::start_with(codo.binary(&["serve-webhook", "--listen", "127.0.0.1:0"]))
    }

    /// Starts this command and waits until it listens.
    pub fn start_with(mut command: std::process::Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let sink = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                sink.lock().unwrap().push_str(&(line + "\n"));
            }
        });
        let mut address = None;
        wait_until("the daemon listens", || {
            let log = log.lock().unwrap().clone();
            assert!(child.try_wait().unwrap().is_none(), "the daemon ended: {log}");
            address = log
                .split_once("listening on http")
                .or_else(|| log.split_once("正在监听 http"))
                .map(|(_, rest)| rest.trim_start_matches('s').trim_start_matches("://"))
                .and_then(|rest| rest.split('/').next()?.parse().ok());
            address.is_some()
        });
        Daemon { child, log, address: address.unwrap() }
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Posts a body to `/webhook`.
    pub fn post(&self, body: &str) -> Answer {
        self.request("POST", "/webhook", body)
    }

    /// Sends a request with a JSON body.
    pub fn request(&self, method: &str, path: &str, body: &str) -> Answer {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        exchange(self.address, &[head.as_bytes(), body.as_bytes()].concat()).expect("an answer")
    }

    pub fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// Waits for it to end.
    pub fn wait(&mut self) -> ExitStatus {
        let mut ended = None;
        wait_until("the daemon ends", || {
            ended = self.child.try_wait().unwrap();
            ended.is_some()
        });
        ended.unwrap()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends bytes, reads to the end, and takes the answer apart; none where the connection ended without
/// one.
pub fn exchange(address: SocketAddr, bytes: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(10)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    // The other side may answer and close before it has read everything.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_string(), body: body.to_string() })
}
