//! A PostgreSQL cluster that fails over: three Patroni nodes and one etcd, on loopback. A node can die
//! and freeze as a machine does, with everything that runs on it.

use super::daemon::exchange;
use super::peer::{give_to_server, server_command};
use super::{Process, free_ports, peer};
use serde_json::{Value as Json, json};
use std::cell::Cell;
use std::fs::File;
use std::net::SocketAddr;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

pub const NODES: usize = 3;
/// The longest that anything takes: a start, a failover, an old leader's return.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often it is looked.
const PAUSE: Duration = Duration::from_millis(100);
/// The end of each log that a failure shows.
const LOG_LINES: usize = 40;

/// Sends signals, each at once, to all processes whose working directory is below a folder. That is
/// how a node's processes are told apart: PostgreSQL's have no parent, session or environment in common
/// with Patroni, but never leave their data folder.
const SIGNAL: &str = r#"
folder=$1; shift
for signal; do
  kill -"$signal" $(ls -l /proc/[0-9]*/cwd 2>/dev/null |
    sed -n "s|.*/proc/\([0-9]*\)/cwd -> $folder\(/.*\)*\$|\1|p") 2>/dev/null
done
true"#;

/// Waits until the test is gone, however it ended, and leaves nothing of the cluster.
const WARDEN: &str = r#"read -r _; sh -c "$2" sh "$1" STOP STOP KILL; rm -rf "$1""#;

/// The cluster; gone when dropped, and when the test dies.
pub struct Patroni {
    nodes: Vec<Node>,
    _etcd: Process,
    warden: Child,
    folder: tempfile::TempDir,
    program: PathBuf,
}

struct Node {
    process: Cell<Option<Process>>,
    /// Neither dead nor frozen.
    awake: Cell<bool>,
    folder: PathBuf,
    sql: SocketAddr,
    rest: SocketAddr,
}

impl Patroni {
    /// Starts a cluster and waits until it is whole; none where the programs are missing.
    pub fn start() -> Option<Self> {
        let (program, etcd, postgres) = (peer(&["patroni"])?, peer(&["etcd"])?, peer(&["initdb"])?);
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let [client, other, ports @ ..] = free_ports::<{ 2 + 2 * NODES }>();
        make_folder(&root);
        make_folder(&root.join("etcd"));
        let mut warden = as_user("/bin/sh");
        warden.args(["-c", WARDEN, "sh", root.to_str().unwrap(), SIGNAL]).current_dir("/");
        let warden = warden.stdin(Stdio::piped()).spawn().unwrap();
        // The folder with all of PostgreSQL's programs, which one of them may be a link into.
        let postgres = postgres.canonicalize().unwrap();
        let etcd = start(as_user(etcd).args(etcd_flags(client, other)), &root.join("etcd"));
        let node = |(n, ports): (usize, &[SocketAddr])| {
            let node = Node {
                process: Cell::default(),
                awake: Cell::new(false),
                folder: root.join(format!("n{n}")),
                sql: ports[0],
                rest: ports[1],
            };
            make_folder(&node.folder);
            let configuration = configuration(&node, client, postgres.parent().unwrap());
            std::fs::write(node.folder.join("patroni.yml"), configuration.to_string()).unwrap();
            node
        };
        let nodes = ports.chunks(2).enumerate().map(node).collect();
        let cluster = Patroni { nodes, _etcd: etcd, warden, folder, program };
        (0..NODES).for_each(|node| cluster.restart(node));
        cluster.wait_until_whole();
        let mut admin = cluster.connect(cluster.leader().unwrap(), "postgres").unwrap();
        for statement in ["CREATE ROLE codo LOGIN", "CREATE DATABASE codo OWNER codo"] {
            admin.execute(statement, &[]).unwrap();
        }
        Some(cluster)
    }

    /// The database `codo`, wherever the leader is.
    pub fn url(&self) -> String {
        let hosts: Vec<String> = self.nodes.iter().map(|node| node.sql.to_string()).collect();
        format!("postgres://codo@{}/codo?target_session_attrs=read-write", hosts.join(","))
    }

    /// A connection to a node that is awake, as an administrator.
    pub fn connect(&self, node: usize, database: &str) -> Result<postgres::Client, postgres::Error> {
        let mut config = postgres::Config::new();
        config.host("127.0.0.1").port(self.nodes[node].sql.port()).user("postgres").dbname(database);
        config.connect_timeout(Duration::from_secs(5)).connect(postgres::NoTls)
    }

    /// The nodes that are neither dead nor frozen.
    pub fn awake(&self) -> Vec<usize> {
        (0..NODES).filter(|&node| self.nodes[node].awake.get()).collect()
    }

    /// The node that says it leads, of those that are awake.
    pub fn leader(&self) -> Option<usize> {
        self.awake().into_iter().find(|&node| self.ask(node, "/primary").is_some())
    }

    /// The machine dies.
    pub fn kill(&self, node: usize) {
        self.nodes[node].awake.set(false);
        // Stopped before they are killed, so that none sees another die and none is born meanwhile.
        self.signal(node, &["STOP", "STOP", "KILL"]);
        drop(self.nodes[node].process.take());
    }

    /// The machine stands still, its connections open.
    pub fn freeze(&self, node: usize) {
        self.nodes[node].awake.set(false);
        self.signal(node, &["STOP", "STOP"]);
    }

    pub fn thaw(&self, node: usize) {
        self.signal(node, &["CONT"]);
        self.nodes[node].awake.set(true);
    }

    /// Starts a node that is dead.
    pub fn restart(&self, node: usize) {
        let node = &self.nodes[node];
        let process = start(as_user(&self.program).arg("patroni.yml"), &node.folder);
        node.process.set(Some(process));
        node.awake.set(true);
    }

    /// Waits until one node leads, another follows synchronously, and all run on one timeline.
    pub fn wait_until_whole(&self) {
        self.wait_until("the cluster is whole", || {
            let members = self.leader().and_then(|leader| self.ask(leader, "/cluster"));
            members.is_some_and(|cluster| is_whole(&cluster["members"]))
        });
    }

    /// Waits until something holds; fails with the logs.
    pub fn wait_until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let began = Instant::now();
        while !holds() {
            assert!(began.elapsed() < PATIENCE, "waited in vain: {what}\n{}", self.logs());
            sleep(PAUSE);
        }
    }

    /// What the nodes say of the cluster, and the ends of all logs.
    pub fn logs(&self) -> String {
        let mut logs = String::new();
        for node in self.awake() {
            logs.push_str(&format!("--- node {node} knows {:?}\n", self.ask(node, "/cluster")));
        }
        for name in ["etcd", "n0", "n1", "n2"] {
            let log = std::fs::read(self.folder.path().join(name).join("log")).unwrap_or_default();
            let log = String::from_utf8_lossy(&log).into_owned();
            let lines: Vec<&str> = log.lines().collect();
            let end = &lines[lines.len().saturating_sub(LOG_LINES)..];
            logs.push_str(&format!("--- {name}\n{}\n", end.join("\n")));
        }
        logs
    }

    /// What Patroni says on a node, where it says yes.
    fn ask(&self, node: usize, path: &str) -> Option<Json> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: patroni\r\nConnection: close\r\n\r\n");
        let answer = exchange(self.nodes[node].rest, request.as_bytes())?;
        (answer.status == 200).then(|| serde_json::from_str(&answer.body).unwrap())
    }

    fn signal(&self, node: usize, signals: &[&str]) {
        let mut shell = as_user("/bin/sh");
        shell.args(["-c", SIGNAL, "sh", self.nodes[node].folder.to_str().unwrap()]).args(signals);
        assert!(shell.current_dir("/").status().unwrap().success());
    }
}

impl Drop for Patroni {
    fn drop(&mut self) {
        drop(self.warden.stdin.take());
        let _ = self.warden.wait();
    }
}

/// A server's program, out of reach of the terminal's Ctrl-C.
fn as_user(program: impl AsRef<Path>) -> Command {
    let mut command = server_command(program);
    command.env("LC_ALL", "C.UTF-8").process_group(0);
    command
}

fn make_folder(path: &Path) {
    std::fs::create_dir_all(path).unwrap();
    give_to_server(path);
}

/// Starts a program that works and logs in this folder.
fn start(command: &mut Command, folder: &Path) -> Process {
    let log = File::options().create(true).append(true).open(folder.join("log")).unwrap();
    Process::start(command.current_dir(folder).stdout(log.try_clone().unwrap()).stderr(log))
}

fn etcd_flags(client: SocketAddr, other: SocketAddr) -> Vec<String> {
    let mut flags = vec!["--data-dir=data".to_string(), "--enable-v2".to_string()];
    flags.push(format!("--initial-cluster=default=http://{other}"));
    for (name, address) in [
        ("listen-client-urls", client),
        ("advertise-client-urls", client),
        ("listen-peer-urls", other),
        ("initial-advertise-peer-urls", other),
    ] {
        flags.push(format!("--{name}=http://{address}"));
    }
    flags
}

fn configuration(node: &Node, etcd: SocketAddr, programs: &Path) -> Json {
    let hba = ["host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"];
    json!({
        "scope": "codo", "name": node.folder.file_name().unwrap().to_str(),
        // Not etcd3: there Patroni before 3.0.3 renews its lock without looking whose it is, and an old
        // leader that stood still at the wrong moment takes it from the new one, whose writes are lost.
        "etcd": { "host": etcd.to_string() },
        "restapi": { "listen": node.rest.to_string(), "connect_address": node.rest.to_string() },
        "bootstrap": {
            // Shorter than anybody should have them, so that a failover takes seconds. Patroni wants
            // loop_wait + 2 * retry_timeout <= ttl.
            "dcs": { "ttl": 5, "loop_wait": 1, "retry_timeout": 2, "synchronous_mode": true,
                "postgresql": { "use_pg_rewind": true, "use_slots": true, "parameters": {
                    // What dies here is the processes; what they have written stays with the system.
                    "fsync": "off", "full_page_writes": "on", "shared_buffers": "16MB", "max_connections": 50 } } },
            "initdb": [{ "encoding": "UTF8" }, { "locale": "C.UTF-8" }, "data-checksums", "no-sync"],
        },
        "postgresql": {
            "listen": node.sql.to_string(), "connect_address": node.sql.to_string(),
            "data_dir": node.folder.join("data"), "bin_dir": programs, "pg_hba": hba,
            "parameters": { "unix_socket_directories": "." },
            "authentication": { "superuser": { "username": "postgres" }, "replication": { "username": "postgres" } },
            // An old leader whose history is another comes back as a copy of the new one.
            "remove_data_directory_on_rewind_failure": true,
            "remove_data_directory_on_diverged_timelines": true,
        },
        "watchdog": { "mode": "off" },
    })
}

/// Whether what Patroni says of its members is that of a cluster where nothing is missing.
fn is_whole(members: &Json) -> bool {
    let members = members.as_array().unwrap();
    let mut roles: Vec<&str> = members.iter().map(|m| m["role"].as_str().unwrap()).collect();
    roles.sort_unstable();
    let running = members.iter().all(|m| m["state"] == "running" || m["state"] == "streaming");
    running
        && roles == ["leader", "replica", "sync_standby"]
        && members.iter().all(|m| m["timeline"] == members[0]["timeline"])
}
