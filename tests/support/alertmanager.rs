//! A real Alertmanager that posts to codo.

use super::{Codo, Process, exchange, free_ports, peer, wait_until};
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
        let mut config =
            "route:\n  receiver: codo\n  group_by: [alertname]\n  group_wait: 1s\n  group_interval: 1s\n\
            receivers:\n- name: codo\n  webhook_configs:\n"
                .to_string();
        for daemon in daemons {
            config.push_str(&format!("  - url: http://{daemon}/webhook\n    send_resolved: true\n"));
        }
        std::fs::write(codo.path("alertmanager.yml"), config).unwrap();
        let [address] = free_ports();
        let log = codo.path("alertmanager.log");
        let flag = |name: &str, value: &str| format!("--{name}={value}");
        let process = Process::start(
            Command::new(program)
                .arg(flag("config.file", codo.path("alertmanager.yml").to_str().unwrap()))
                .arg(flag("storage.path", codo.path("alertmanager").to_str().unwrap()))
                .arg(flag("web.listen-address", &address.to_string()))
                .arg(flag("cluster.listen-address", ""))
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
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        exchange(self.address, head.as_bytes()).map(|answer| answer.status)
    }
}
