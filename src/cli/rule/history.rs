//! The stored alerts, one after the other, as routing sees them.

use crate::alert::payload::{self, Alert, Labels};
use crate::error::Result;
use crate::record::row::Value;
use crate::store::list::{Condition, Listing, Query};
use crate::store::{Store, alerts};
use crate::time;
use crate::time::Time;

/// What is read of each.
const COLUMNS: [&str; 4] = ["fingerprint", "labels", "status", "last_received_at"];

/// Hands on each stored alert that began from `since` on and before `until`, and when it was last received.
pub fn each(
    store: &mut Store,
    since: Option<Time>,
    until: Option<Time>,
    take: &mut dyn FnMut(&Alert, &str),
) -> Result<()> {
    let all = alerts::listing();
    let columns = COLUMNS.iter().filter_map(|name| all.column(name).copied()).collect();
    let listing = Listing { columns, ..all };
    let precise = |at: Time| Value::from(time::precise(&at.to_text()).unwrap_or_default().as_str());
    let since = since.map(|at| Condition::Since("starts_at", precise(at)));
    let until = until.map(|at| Condition::Before("starts_at", precise(at)));
    let query = Query { conditions: since.into_iter().chain(until).collect(), ..Query::default() };
    store.each_of(&listing, &query, &mut |row| {
        let text = |i: usize| row.get(i).and_then(Value::as_text).unwrap_or_default();
        take(&alert(text(0), text(1), text(2)), text(3));
        Ok(true)
    })
}

fn alert(fingerprint: &str, labels: &str, status: &str) -> Alert {
    let labels: Labels = serde_json::from_str(labels).unwrap_or_default();
    Alert {
        fingerprint: fingerprint.to_string(),
        labels_hash: payload::fingerprint(&labels),
        resolved: status == "resolved",
        labels,
        annotations: Labels::new(),
        starts_at: None,
        ends_at: None,
        generator_url: String::new(),
    }
}
