//! Alerts and the faults they belong to: a fault that a rule opened, and the alerts that keep it open.
//!
//! An alert keeps its fault for good, also when that is removed: ids are not given twice, and `undo` brings
//! a fault back under its own.

use super::{Store, Tx};
use crate::error::Result;
use crate::record::row::Value;
use crate::time::Time;
use serde_json::Value as Json;

/// What a fault shows of its alerts, in order.
const SHOWN: &str = "id, status, alertname, severity, instance, starts_at, ends_at, count";

impl Tx<'_> {
    /// Makes an alert one of a fault's, opened by this rule.
    pub fn link(&mut self, alert: i64, fault: i64, rule: i64) -> Result<()> {
        let sql = "UPDATE alert SET fault_id = $2, fault_rule = $3 WHERE id = $1";
        self.query(sql, &[alert.into(), fault.into(), rule.into()]).map(drop)
    }

    /// The last fault that this rule opened.
    pub fn last_fault_of(&mut self, rule: i64) -> Result<Option<i64>> {
        let sql = "SELECT MAX(fault_id) FROM alert WHERE fault_rule = $1";
        Ok(self.query(sql, &[rule.into()])?.first().and_then(|row| row.first()?.as_int()))
    }

    /// Whether any of a fault's alerts fires, and when the last of them ended.
    pub fn standing_of(&mut self, fault: i64) -> Result<(bool, Option<Time>)> {
        let sql = "SELECT COUNT(CASE WHEN status = 'firing' THEN 1 END), MAX(ends_at) FROM alert \
            WHERE fault_id = $1";
        let row = self.query(sql, &[fault.into()])?.pop().unwrap_or_default();
        let fires = row.first().and_then(Value::as_int).unwrap_or_default() > 0;
        Ok((fires, row.get(1).and_then(Value::as_text).and_then(Time::from_rfc3339)))
    }
}

impl Store {
    /// A fault's alerts as JSON, oldest first: what tells them apart, and how they stand.
    pub fn alerts_of(&mut self, fault: i64) -> Result<Vec<Json>> {
        let sql = format!("SELECT {SHOWN} FROM alert WHERE fault_id = $1 ORDER BY id");
        let rows = self.db.query(&sql, &[fault.into()])?;
        Ok(rows.into_iter().map(|row| super::to_json(SHOWN, row, |_, text| text.into())).collect())
    }
}
