//! A PostgreSQL server of a test's own: made in a temporary folder, reached through a socket there,
//! and gone with the test, however that ends.

use super::peer::{give_to_server, peer, server_command, server_folder};
use super::{Database, wait_until};
use postgres::{Client, NoTls};
use rustix::process::{Pid, Signal, kill_process};
use std::fs::Permissions;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::OnceLock;

/// Who makes the cluster and may do everything in it.
const USER: &str = "codo";
/// PostgreSQL's usual port; without TCP it is no more than a part of the socket's name.
const PORT: u16 = 5432;
/// The longest folder whose socket still has a name that the system takes.
const FOLDER_BYTES_MAX: usize = 80;

/// For many small databases that nobody keeps. `fsync=on` among a test's own settings makes them
/// survive the machine too.
const SETTINGS: &[&str] = &[
    "fsync=off",
    "autovacuum=off",
    "max_connections=300",
    "shared_buffers=16MB",
    "wal_level=minimal",
    "max_wal_senders=0",
];

/// Runs the server, anew for each line on standard input, until that ends, which it does when the test
/// process is gone, whatever became of it. Then nothing is left of the cluster.
const KEEPER: &str = "
start() { \"$0\" \"$@\" >log 2>&1 & }
start \"$@\"
while read -r _; do kill -INT $!; wait; start \"$@\"; done
kill -QUIT $!; wait; rm -rf \"$PWD\"";

/// The running server; ended and removed when dropped.
pub struct Cluster {
    keeper: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Cluster {
    /// A cluster that is reached through its socket alone. None where PostgreSQL is not installed.
    pub fn start(settings: &[&str]) -> Option<Self> {
        Self::start_at(PORT, "", settings)
    }

    /// A cluster that is reached on loopback as well.
    pub fn start_with_tcp(settings: &[&str]) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self::start_at(port, "127.0.0.1", settings)
    }

    /// The folder of a cluster for all tests of this process that need no more than a database in one.
    pub fn shared() -> Option<&'static Path> {
        // Not the one below: the folder alone names a server on the usual port.
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        SHARED.get_or_init(|| Cluster::start(&[])).as_ref().map(Cluster::folder)
    }

    /// One for all tests that want a plain one, reached on loopback as well; it goes with the process.
    pub fn shared_with_tcp() -> Option<&'static Self> {
        static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
        CLUSTER.get_or_init(|| Self::start_with_tcp(&[])).as_ref()
    }

    fn start_at(port: u16, listen: &str, settings: &[&str]) -> Option<Self> {
        // The server's programs stand together, where PATH may have but a link to one of them.
        let initdb = peer(&["initdb"])?.canonicalize().unwrap();
        let folder = server_folder();
        let data = folder.path().join("data");
        let mut make = server_command(&initdb);
        make.current_dir(folder.path()).args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--username",
            USER,
        ]);
        let made = make.arg("--pgdata").arg(&data).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut keep = server_command("/bin/sh");
        keep.current_dir(folder.path())
            .args(["-c", KEEPER])
            .arg(initdb.with_file_name("postgres"))
            .arg("-D")
            .arg(&data);
        keep.arg("-k").arg(folder.path()).args(["-p", &port.to_string(), "-h", listen]);
        for setting in SETTINGS.iter().chain(settings) {
            keep.args(["-c", setting]);
        }
        // In a group of its own, so that Ctrl-C does not end the keeper before its work.
        let keeper = keep.stdin(Stdio::piped()).process_group(0).spawn().unwrap();
        let cluster = Cluster { keeper, folder, port };
        cluster.wait_until_it_answers();
        Some(cluster)
    }

    fn wait_until_it_answers(&self) {
        wait_until("PostgreSQL answers", || {
            let log = std::fs::read_to_string(self.folder().join("log")).unwrap_or_default();
            assert!(!log.contains("FATAL:  could not"), "PostgreSQL did not start: {log}");
            Client::connect(&self.url("postgres"), NoTls).is_ok()
        });
    }

    /// Ends the server and its connections, and starts it again; with this file in its data folder, or
    /// without.
    pub fn restart(&mut self, signal: &str, with: bool) {
        let data = self.folder().join("data");
        let pid = || std::fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
        let (path, before) = (data.join(signal), pid());
        if with {
            std::fs::write(path, "").unwrap();
        } else if path.exists() {
            std::fs::remove_file(path).unwrap();
        }
        writeln!(self.keeper.stdin.as_ref().unwrap()).unwrap();
        wait_until("PostgreSQL has ended", || pid() != before);
        self.wait_until_it_answers();
    }

    /// Ends the server when its last connection ends; until then it takes no new ones.
    pub fn end_after_the_last(&self) {
        let lines = std::fs::read_to_string(self.folder().join("data/postmaster.pid")).unwrap();
        let pid = lines.lines().next().and_then(|pid| pid.parse().ok()).and_then(Pid::from_raw).unwrap();
        kill_process(pid, Signal::TERM).unwrap();
    }

    /// Where the socket is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// How a database is named that is reached through the socket.
    pub fn url(&self, database: &str) -> String {
        format!("{}&port={}", url(self.folder(), database), self.port)
    }

    /// Where it listens on loopback.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }

    /// Runs a statement as who may do everything.
    #[track_caller]
    pub fn execute(&self, database: &str, sql: &str) {
        let mut admin = Client::connect(&self.url(database), NoTls).unwrap();
        admin.batch_execute(sql).unwrap_or_else(|e| panic!("{sql}: {e:?}"));
    }

    /// Changes a setting for everybody, connections that are there too, and waits until it is so.
    pub fn set(&self, name: &str, value: &str) {
        self.execute("postgres", &format!("ALTER SYSTEM SET {name} TO {value}"));
        self.execute("postgres", "SELECT pg_reload_conf()");
        let database = Database::at(&self.url("postgres"));
        wait_until("the setting is read", || database.rows(&format!("SHOW {name}")) == [value]);
    }

    /// A new database, and how it is looked at without codo.
    pub fn create(&self, name: &str) -> Database {
        self.execute("postgres", &format!("CREATE DATABASE {name} TEMPLATE template0"));
        Database::at(&self.url(name))
    }

    /// Has connections on loopback log in as this line of `pg_hba.conf` says, in place of letting all in.
    pub fn demand(&self, line: &str) {
        let path = self.folder().join("data/pg_hba.conf");
        let lines = std::fs::read_to_string(&path).unwrap();
        std::fs::write(path, format!("{line}\n{lines}")).unwrap();
        self.execute("postgres", "SELECT pg_reload_conf()");
    }

    /// Writes a file that the server alone may read, and returns its path.
    pub fn keep(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder().join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        give_to_server(&path);
        path
    }

    /// How a database is named that is reached on loopback.
    pub fn tcp_url(&self, database: &str) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/{database}", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// How a database is named whose server has its socket in a folder.
pub fn url(folder: &Path, database: &str) -> String {
    let folder = folder.to_str().unwrap();
    assert!(folder.len() <= FOLDER_BYTES_MAX, "{folder} is too long for a socket");
    format!("postgres:///{database}?host={}&user={USER}", folder.replace('/', "%2F"))
}
