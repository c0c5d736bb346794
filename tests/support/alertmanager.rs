//! A real Alertmanager that posts to codo.

use super::{Answer, Codo, Process, exchange, free_ports, peer, wait_until};
use serde_json::Value as Json;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// It, in a codo's folder; ended when dropped.
pub struct Alertmanager {
    address: SocketAddr,
    log: PathBuf,
    _process: Process,
}

impl Alertmanager {
    /// The program; none where it is not installed.
    pub fn program() -> Option<PathBuf> {
        peer(&["prometheus-alertmanager", "alertmanager"])
    }

    /// Starts it and waits until it is ready. It posts each group to all of these daemons.
    pub fn start(program: &Path, codo: &Codo, daemons: &[SocketAddr]) -> Self {
        Self::start_as(program, codo, "alertmanager", daemons, &["--cluster.listen-address=".to_string()])
    }

    /// Starts two that are one cluster, and waits until they know of each other. Both post each group to this
    /// daemon, the second `wait` after the first, unless it has heard by then that the first did; what they do
    /// they tell each other every `gossip`.
    pub fn start_pair(
        program: &Path,
        codo: &Codo,
        daemon: SocketAddr,
        (wait, gossip): (&str, &str),
    ) -> [Self; 2] {
        let ports: [SocketAddr; 2] = free_ports();
        let [one, other] = [0, 1].map(|n| {
            let mut cluster = vec![
                format!("--cluster.listen-address={}", ports[n]),
                format!("--cluster.advertise-address={}", ports[n]),
                format!("--cluster.peer-timeout={wait}"),
                "--cluster.settle-timeout=1s".to_string(),
                format!("--cluster.gossip-interval={gossip}"),
                // News rides on these as well.
                format!("--cluster.probe-interval={gossip}"),
                // Else they tell each other everything now and then, the first time whenever it comes to them.
                "--cluster.pushpull-interval=1000h".to_string(),
            ];
            // The first is there when the second joins it.
            cluster.extend((n == 1).then(|| format!("--cluster.peer={}", ports[0])));
            Self::start_as(program, codo, &format!("alertmanager{n}"), &[daemon], &cluster)
        });
        for alertmanager in [&one, &other] {
            wait_until("the pair is one cluster", || {
                let said = alertmanager.request("GET", "/api/v2/status", "");
                said.and_then(|s| serde_json::from_str::<Json>(&s.body).ok())
                    .is_some_and(|s| s["cluster"]["peers"].as_array().is_some_and(|peers| peers.len() == 2))
            });
        }
        [one, other]
    }

    fn start_as(program: &Path, codo: &Codo, name: &str, daemons: &[SocketAddr], cluster: &[String]) -> Self {
        let mut config =
            "route:\n  receiver: codo\n  group_by: [alertname]\n  group_wait: 1s\n  group_interval: 1s\n\
            receivers:\n- name: codo\n  webhook_configs:\n"
                .to_string();
        for daemon in daemons {
            config.push_str(&format!("  - url: http://{daemon}/webhook\n    send_resolved: true\n"));
        }
        let file = codo.path(&format!("{name}.yml"));
        std::fs::write(&file, config).unwrap();
        let [address] = free_ports();
        let log = codo.path(&format!("{name}.log"));
        let flag = |flag: &str, value: &str| format!("--{flag}={value}");
        let process = Process::start(
            Command::new(program)
                .arg(flag("config.file", file.to_str().unwrap()))
                .arg(flag("storage.path", codo.path(name).to_str().unwrap()))
                .arg(flag("web.listen-address", &address.to_string()))
                .args(cluster)
                .current_dir(codo.path(""))
                .stdout(Stdio::null())
                .stderr(std::fs::File::create(&log).unwrap()),
        );
        let alertmanager = Alertmanager { address, log, _process: process };
        wait_until("Alertmanager is ready", || alertmanager.ask("GET", "/-/ready", "") == Some(200));
        alertmanager
    }

    /// Tells it of alerts, in the form of its own API.
    pub fn tell(&self, alerts: Vec<Json>) {
        assert_eq!(self.ask("POST", "/api/v2/alerts", &Json::Array(alerts).to_string()), Some(200));
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Option<u16> {
        self.request(method, path, body).map(|answer| answer.status)
    }

    fn request(&self, method: &str, path: &str, body: &str) -> Option<Answer> {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        exchange(self.address, head.as_bytes())
    }
}
