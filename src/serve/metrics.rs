//! What `/metrics` says, in Prometheus' text format.
//!
//! The port, the writer and the workers count here; what stands in the database is read from it
//! (`gauges.rs`). See <https://prometheus.io/docs/instrumenting/exposition_formats/>. Names only grow.

use crate::store::gauges::Gauges;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The upper bounds of the buckets that commits are counted in, in microseconds and as they are written,
/// in seconds.
const BUCKETS: [(u128, &str); 12] = [
    (1_000, "0.001"),
    (2_500, "0.0025"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (25_000, "0.025"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (250_000, "0.25"),
    (500_000, "0.5"),
    (1_000_000, "1"),
    (2_500_000, "2.5"),
    (10_000_000, "10"),
];

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    /// So many more.
    pub fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Everything that is counted.
#[derive(Default)]
pub struct Metrics {
    /// Alerts stored that fire.
    pub firing: Count,
    /// Alerts stored that are over.
    pub resolved: Count,
    /// Alerts that Alertmanager left out of its posts.
    pub truncated: Count,
    /// Alerts that were stored and that a silence hid.
    pub silenced: Count,
    /// Connections that were accepted.
    pub accepted: Count,
    /// Connections for which there was no room.
    pub refused: Count,
    /// Slow connections that made room for another.
    pub displaced: Count,
    /// Commits that failed.
    pub failed_commits: Count,
    /// Times that the configuration was read again and taken over, and times that it could not be used.
    pub reloads: Count,
    /// See above.
    pub failed_reloads: Count,
    /// Messages that went out without a template that failed.
    pub failed_templates: Count,
    posts: Mutex<BTreeMap<u16, u64>>,
    requests: Mutex<BTreeMap<(&'static str, u16), u64>>,
    deliveries: Mutex<BTreeMap<(&'static str, &'static str), u64>>,
    commits: [Count; BUCKETS.len() + 1],
    commit_micros: Count,
}

/// What is so at this moment, in the daemon itself.
pub struct Now {
    /// Posts that wait to be written.
    pub queued_posts: usize,
    /// The bytes of their bodies.
    pub queued_bytes: usize,
    /// Connections that are open.
    pub connections: usize,
    /// Whether the last commit succeeded.
    pub ready: bool,
}

impl Metrics {
    /// A post was answered with this status.
    pub fn post(&self, status: u16) {
        *self.posts.lock().unwrap_or_else(PoisonError::into_inner).entry(status).or_default() += 1;
    }

    /// A request to this part of the HTTP API was answered with this status.
    pub fn request(&self, part: &'static str, status: u16) {
        let mut all = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        *all.entry((part, status)).or_default() += 1;
    }

    /// A message was tried through this channel, with this outcome: a word of `notify::Outcome`.
    pub fn delivery(&self, channel: &'static str, outcome: &'static str) {
        let mut all = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        *all.entry((channel, outcome)).or_default() += 1;
    }

    /// A commit took this long.
    pub fn commit(&self, took: Duration) {
        let micros = took.as_micros();
        let place = BUCKETS.iter().position(|(most, _)| micros <= *most).unwrap_or(BUCKETS.len());
        if let Some(bucket) = self.commits.get(place) {
            bucket.add(1);
        }
        self.commit_micros.add(u64::try_from(micros).unwrap_or(u64::MAX));
    }

    /// All of it as text; without what the database did not tell.
    pub fn text(&self, now: &Now, stored: Option<&Gauges>) -> String {
        let mut page = Page(String::new());
        let version = format!("{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
        page.family("codo_build_info", "gauge", "Which codo this is", &[(version, 1)]);
        self.traffic(&mut page);
        page.one("codo_connections", "gauge", "Connections that are open", whole(now.connections));
        page.one("codo_queue_posts", "gauge", "Posts that wait to be stored", whole(now.queued_posts));
        page.one("codo_queue_bytes", "gauge", "Bytes of posts that wait", whole(now.queued_bytes));
        page.one("codo_ready", "gauge", "Whether the last post could be stored", u64::from(now.ready));
        self.commits(&mut page);
        let deliveries = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        let by_channel: Vec<_> = deliveries
            .iter()
            .map(|((channel, outcome), n)| (format!("{{channel=\"{channel}\",outcome=\"{outcome}\"}}"), *n))
            .collect();
        page.family("codo_deliveries_total", "counter", "Attempts to send a message", &by_channel);
        page.one("codo_database_up", "gauge", "Whether the database answered", u64::from(stored.is_some()));
        if let Some(stored) = stored {
            of_database(&mut page, stored);
        }
        page.0
    }

    fn traffic(&self, page: &mut Page) {
        let posts = self.posts.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let posts: Vec<_> =
            posts.iter().map(|(status, n)| (format!("{{status=\"{status}\"}}"), *n)).collect();
        page.family("codo_posts_total", "counter", "Posts by the status they were answered with", &posts);
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let requests = requests.iter();
        let requests: Vec<_> = requests
            .map(|((part, status), n)| (format!("{{part=\"{part}\",status=\"{status}\"}}"), *n))
            .collect();
        page.family("codo_api_requests_total", "counter", "Requests to the HTTP API", &requests);
        let alerts = [("firing", &self.firing), ("resolved", &self.resolved)];
        let alerts = alerts.map(|(status, count)| (format!("{{status=\"{status}\"}}"), count.get()));
        page.family("codo_alerts_received_total", "counter", "Alerts that were stored", &alerts);
        for (name, help, count) in [
            (
                "codo_alerts_truncated_total",
                "Alerts that Alertmanager left out of its posts",
                &self.truncated,
            ),
            ("codo_alerts_silenced_total", "Alerts stored that a silence hid", &self.silenced),
            ("codo_connections_accepted_total", "Connections that were accepted", &self.accepted),
            ("codo_connections_refused_total", "Connections without room for them", &self.refused),
            ("codo_connections_displaced_total", "Slow connections that made room", &self.displaced),
            ("codo_commits_failed_total", "Commits that failed", &self.failed_commits),
            ("codo_reloads_total", "Times a changed configuration was taken over", &self.reloads),
            ("codo_reloads_failed_total", "Times it could not be used", &self.failed_reloads),
            (
                "codo_templates_failed_total",
                "Messages sent without a template that failed",
                &self.failed_templates,
            ),
        ] {
            page.one(name, "counter", help, count.get());
        }
    }

    fn commits(&self, page: &mut Page) {
        page.head("codo_commit_seconds", "histogram", "How long it took to store what was queued");
        let mut so_far = 0;
        let bounds = BUCKETS.iter().map(|(_, shown)| *shown).chain(["+Inf"]);
        for (bucket, bound) in self.commits.iter().zip(bounds) {
            so_far += bucket.get();
            page.line("codo_commit_seconds_bucket", &format!("{{le=\"{bound}\"}}"), so_far);
        }
        let micros = self.commit_micros.get();
        let seconds = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
        page.line("codo_commit_seconds_sum", "", seconds);
        page.line("codo_commit_seconds_count", "", so_far);
    }
}

fn of_database(page: &mut Page, stored: &Gauges) {
    let states = stored.messages.iter().map(|(state, n)| (format!("{{state=\"{state}\"}}"), *n));
    page.family("codo_outbox_messages", "gauge", "Messages owed, by state", &states.collect::<Vec<_>>());
    let help = "How long the oldest undelivered message has waited";
    page.one("codo_outbox_oldest_waiting_seconds", "gauge", help, stored.oldest_waiting_seconds);
    page.one("codo_database_bytes", "gauge", "The size of the database", stored.database_bytes);
    if let Some(bytes) = stored.log_bytes {
        page.one("codo_database_log_bytes", "gauge", "The size of the log beside its file", bytes);
    }
}

fn whole(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

struct Page(String);

impl Page {
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        // Writing to a String does not fail.
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn line(&mut self, name: &str, labels: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{name}{labels} {value}");
    }

    fn family(&mut self, name: &str, kind: &str, help: &str, lines: &[(String, u64)]) {
        self.head(name, kind, help);
        for (labels, value) in lines {
            self.line(name, labels, value);
        }
    }

    fn one(&mut self, name: &str, kind: &str, help: &str, value: u64) {
        self.family(name, kind, help, &[(String::new(), value)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_in_the_bucket_of_its_time_and_in_all_above() {
        let metrics = Metrics::default();
        for micros in [1_000, 1_001, 3_000_000, 11_000_000] {
            metrics.commit(Duration::from_micros(micros));
        }
        let now = Now { queued_posts: 0, queued_bytes: 0, connections: 0, ready: true };
        let text = metrics.text(&now, None);
        for line in [
            "codo_commit_seconds_bucket{le=\"0.001\"} 1\n",
            "codo_commit_seconds_bucket{le=\"0.0025\"} 2\n",
            "codo_commit_seconds_bucket{le=\"2.5\"} 2\n",
            "codo_commit_seconds_bucket{le=\"10\"} 3\n",
            "codo_commit_seconds_bucket{le=\"+Inf\"} 4\n",
            "codo_commit_seconds_sum 14.002001\n",
            "codo_commit_seconds_count 4\n",
            "codo_database_up 0\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        assert!(!text.contains("codo_database_bytes"));
    }
}
