//! What tests stand on: a codo of their own, a daemon, fake receivers. No network but loopback, no
//! sleeping for a time: waiting is always for something.

mod cluster;
mod alertmanager;
mod alerts;
mod daemon;
mod database;
mod endpoint;
pub mod mariadb;
mod outbox;
mod patroni;
mod peer;
mod process;
mod proxy;
mod receiver;
mod smtp;
mod terminal;
mod tls;
mod tries;

pub use alertmanager::Alertmanager;
pub use cluster::Cluster;
pub use daemon::{Answer, Daemon, exchange};
pub use database::{Database, test_cluster};
pub use endpoint::{Endpoint, Got};
pub use outbox::{alert, some_alert, text};
pub use patroni::Patroni;
pub use peer::{free_ports, peer};
pub use process::{Process, interruptible};
pub use proxy::{Fate, Proxy};
pub use receiver::{Receiver, read_request};
pub use smtp::{Guard, Script, Smtp};
pub use terminal::Terminal;
pub use tls::Authority;
pub use tries::{seed, tries};

use codo::cli::{Host, run};
use codo::config::Environment;
use codo::output::Out;
use codo::record::{KINDS, Kinds};
use codo::time::{Clock, Time};
use serde_json::Value as Json;
use std::ffi::OsString;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// When every test happens unless it says otherwise: a Friday.
pub const NOW: &str = "2024-03-01T02:00:00Z";

/// A codo with a database, a configuration and a clock of its own.
pub struct Codo {
    folder: tempfile::TempDir,
    pub database: Database,
    pub clock: Clock,
    pub kinds: Kinds,
    pub locale: &'static str,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    pub code: u8,
}

impl Run {
    /// stdout, stderr and exit code in one view.
    pub fn view(&self) -> String {
        let mut view = self.stdout.clone();
        if !self.stderr.is_empty() {
            view.push_str("-- stderr\n");
            view.push_str(&self.stderr);
        }
        view + &format!("-- exit {}\n", self.code)
    }
}

#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Shared {
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Codo {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::new(folder.path());
        Self::with(folder, database)
    }

    /// A codo whose database is on this server.
    pub fn on(url: &str) -> Self {
        Self::with(tempfile::tempdir().unwrap(), Database::at(url))
    }

    fn with(folder: tempfile::TempDir, database: Database) -> Self {
        let codo = Codo {
            database,
            folder,
            clock: Clock::Fixed(Time::from_rfc3339(NOW).unwrap()),
            kinds: KINDS,
            locale: "C",
        };
        codo.configure("");
        codo
    }

    /// A path in this codo's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes the configuration: the zone UTC and the user `tester`, then this.
    pub fn configure(&self, text: &str) {
        let all = format!("timezone = \"UTC\"\nme = \"tester\"\n{text}");
        std::fs::write(self.path("config.toml"), all).unwrap();
    }

    /// Moves the clock to another time, RFC 3339.
    pub fn set_now(&mut self, now: &str) {
        self.clock = Clock::Fixed(Time::from_rfc3339(now).unwrap());
    }

    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let path = |name| self.path(name).to_str().unwrap().to_string();
        let mut all = vec![("HOME", path("home")), ("CODO_DB", self.database.name.clone())];
        all.extend([("CODO_CONFIG", path("config.toml")), ("LANG", self.locale.to_string())]);
        all
    }

    /// Runs a command in this process.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with("", arguments)
    }

    /// Runs a command with this on its standard input.
    pub fn run_with(&self, input: &str, arguments: &[&str]) -> Run {
        let (stdout, stderr) = (Shared::default(), Shared::default());
        let environment = self.environment();
        let host = Host {
            environment: Environment::of(environment.iter().map(|(k, v)| (*k, v.as_str()))),
            clock: self.clock,
            kinds: self.kinds,
            input: Box::new(Cursor::new(input.as_bytes().to_vec())),
            out: Out::to(stdout.clone(), stderr.clone()),
            interactive: false,
        };
        let code = run(host, std::iter::once("codo").chain(arguments.iter().copied()).map(OsString::from));
        Run { stdout: stdout.text(), stderr: stderr.text(), code }
    }

    /// Runs a command that must succeed.
    pub fn ok(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}\n{}", run.view());
        run
    }

    /// Runs a command that must succeed, with `--json`, and reads what it printed.
    pub fn json(&self, arguments: &[&str]) -> Json {
        let run = self.ok(&[arguments, &["--json"]].concat());
        serde_json::from_str(&run.stdout).unwrap()
    }

    /// The real binary, with nothing in its environment but this codo's own.
    pub fn binary(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codo"));
        command.env_clear().envs(self.environment()).args(arguments);
        command
    }

    /// The daemon on a port of its own, in the place of a shell that ran this first.
    pub fn daemon_after(&self, shell: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.env_clear().envs(self.environment()).arg("-c").arg(format!("{shell}; exec \"$0\" \"$@\""));
        command.args([env!("CARGO_BIN_EXE_codo"), "serve-webhook", "--listen", "127.0.0.1:0"]);
        command
    }
}

/// Waits until something holds; fails after 30 s.
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Fails with both texts where a view is not what was expected; indentation of the expected text and
/// an empty first line are passed over.
#[track_caller]
pub fn check(view: &str, expected: &str) {
    let lines: Vec<&str> = expected.strip_prefix('\n').unwrap_or(expected).lines().collect();
    let indent = lines.iter().filter(|l| !l.trim().is_empty()).map(|l| l.len() - l.trim_start().len()).min();
    let expected: Vec<&str> = lines.iter().map(|l| l.get(indent.unwrap_or(0)..).unwrap_or("")).collect();
    let expected = expected.join("\n").trim_end().to_string();
    assert!(view.trim_end() == expected, "--- found:\n{view}\n--- expected:\n{expected}\n");
}
