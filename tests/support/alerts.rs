//! Alerts as if they had been received.

use super::Codo;
use codo::alert::payload::{Labels, fingerprint};
use codo::store::alerts::Received;
use codo::time;

impl Codo {
    /// Stores an alert that fires, with these labels, since this time (RFC 3339).
    pub fn received(&self, labels: &[(&str, &str)], starts_at: &str) {
        let labels: Labels = labels.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        let hash = fingerprint(&labels);
        let label = |name: &str| labels.get(name).map(String::as_str).unwrap_or_default();
        let starts_at = time::precise(starts_at).unwrap();
        let alert = Received {
            fingerprint: &hash,
            labels_hash: &hash,
            starts_at: Some(&starts_at),
            ends_at: None,
            resolved: false,
            alertname: label("alertname"),
            severity: label("severity"),
            instance: label("instance"),
            labels: serde_json::to_string(&labels).unwrap(),
            annotations: "{}".into(),
            receiver: "webhook",
            group_key: "{}:{}",
            generator_url: "",
            rules: "[]".into(),
            silenced: false,
        };
        let stored = self.store().write(self.clock.now(), "tester", |tx| {
            tx.receive(std::slice::from_ref(&alert))?;
            Ok(((), "receive".into()))
        });
        stored.unwrap();
    }
}
