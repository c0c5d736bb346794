//! Alerts that are hidden by a silence: marked while they are, so that what still fires when it ends is told
//! once, whoever looks.

use super::{Store, Tx};
use crate::error::Result;
use crate::record::row::Value;
use crate::time::Time;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// An alert that fires.
#[derive(Debug)]
pub struct Firing {
    /// Its row.
    pub id: i64,
    /// The sender's fingerprint.
    pub fingerprint: String,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
    /// Its annotations.
    pub annotations: BTreeMap<String, String>,
    /// UTC with nine digits of fraction.
    pub starts_at: String,
    /// Alertmanager's receiver.
    pub receiver: String,
    /// Alertmanager's group.
    pub group_key: String,
    /// Where it came from.
    pub generator_url: String,
    /// Whether it is marked as hidden.
    pub silenced: bool,
    /// Whether somebody has taken note of it.
    pub acked: bool,
    /// Whether it belongs to a fault.
    pub has_fault: bool,
}

const FIRING: &str = "SELECT id, fingerprint, labels, annotations, starts_at, receiver, group_key, generator_url, \
    silenced, acked_by, fault_id FROM alert WHERE status = 'firing'";

impl Tx<'_> {
    /// Marks a firing alert as hidden, or as no longer; false where it is so already, or is over.
    pub fn mark_silenced(&mut self, alert: i64, silenced: bool) -> Result<bool> {
        let sql = "UPDATE alert SET silenced = $2 WHERE id = $1 AND silenced <> $2 AND status = 'firing' RETURNING id";
        Ok(!self.query(sql, &[alert.into(), Value::Int(silenced.into())])?.is_empty())
    }

    /// Takes the marks off alerts that are told after all.
    pub fn unmark_silenced(&mut self, alert: i64) -> Result<()> {
        self.query("UPDATE alert SET silenced = 0 WHERE id = $1", &[alert.into()]).map(drop)
    }
}

impl Store {
    /// The alerts that fire: all, or those that are marked as hidden alone.
    pub fn firing(&mut self, silenced_alone: bool) -> Result<Vec<Firing>> {
        let alone = if silenced_alone { " AND silenced = 1" } else { "" };
        let rows = self.db.query(&format!("{FIRING}{alone} ORDER BY id"), &[])?;
        let text =
            |row: &[Value], n: usize| row.get(n).and_then(Value::as_text).unwrap_or_default().to_string();
        let labels = |row: &[Value], n: usize| serde_json::from_str(&text(row, n)).unwrap_or_default();
        let int = |row: &[Value], n: usize| row.get(n).and_then(Value::as_int);
        let firing = |row: Vec<Value>| Firing {
            id: int(&row, 0).unwrap_or_default(),
            fingerprint: text(&row, 1),
            labels: labels(&row, 2),
            annotations: labels(&row, 3),
            starts_at: text(&row, 4),
            receiver: text(&row, 5),
            group_key: text(&row, 6),
            generator_url: text(&row, 7),
            silenced: int(&row, 8) == Some(1),
            acked: !text(&row, 9).is_empty(),
            has_fault: int(&row, 10).is_some(),
        };
        Ok(rows.into_iter().map(firing).collect())
    }

    /// The labels of each alert that came since a time, and when it began.
    pub fn each_alert_since(
        &mut self,
        since: Time,
        take: &mut dyn FnMut(&BTreeMap<String, String>, Time),
    ) -> Result<()> {
        let sql = "SELECT labels, starts_at FROM alert WHERE received_at >= $1";
        self.db.each(sql, &[since.into()], &mut |row| {
            if let [Value::Text(labels), Value::Text(start)] = row.as_slice()
                && let (Ok(labels), Some(start)) = (serde_json::from_str(labels), Time::from_rfc3339(start))
            {
                take(&labels, start);
            }
            Ok(true)
        })
    }
}

/// An alert's JSON says yes or no.
pub(super) fn as_flag(mut alert: Json) -> Json {
    if let Some(silenced) = alert.get_mut("silenced") {
        *silenced = Json::Bool(silenced.as_i64() == Some(1));
    }
    alert
}
