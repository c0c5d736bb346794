//! Alerts that somebody has taken note of: until they resolve nobody is told of them again.

use super::Tx;
use super::journal::Change;
use super::undo::moved_on;
use crate::error::{Error, Result};
use crate::lang::alerted as say;
use crate::record::row::Value;
use serde_json::Value as Json;

/// What the journal calls an alert. All that people change of one is who took note of it.
pub(super) const KIND: &str = "alert";

/// What is set by it.
const NOTED: [&str; 2] = ["acked_by", "ack_comment"];

impl Tx<'_> {
    /// Notes who knows of a firing alert, and what is said of it.
    pub fn ack(&mut self, alert: i64, comment: Option<&str>) -> Result<()> {
        let before = self.store().get_alert(alert)?;
        let sql = "UPDATE alert SET acked_by = $2, ack_comment = $3 \
            WHERE id = $1 AND status = 'firing' RETURNING id";
        let who = self.who().to_string();
        let comment = comment.map_or(Value::Null, Value::from);
        if self.query(sql, &[alert.into(), Value::Text(who), comment])?.is_empty() {
            return Err(Error::conflict(say::nothing_to_ack(alert)));
        }
        let after = self.store().get_alert(alert)?;
        self.note(KIND, alert, Some(before), Some(after));
        Ok(())
    }

    /// Makes it what it was before somebody took note of it, where it still fires and nobody else did
    /// since. What has happened to the alert meanwhile stays.
    pub(super) fn put_ack_back(&mut self, change: &Change) -> Result<()> {
        let now = self.store().get_alert(change.id)?;
        let noted = |alert: Option<&Json>| NOTED.map(|key| alert.and_then(|a| a.get(key)).cloned());
        if noted(Some(&now)) != noted(change.after.as_ref()) {
            return Err(moved_on(change, Error::conflict(say::acked_since(change.id))));
        }
        let text =
            |value: &Option<Json>| value.as_ref().and_then(Json::as_str).map_or(Value::Null, Value::from);
        let [who, comment] = noted(change.before.as_ref());
        let sql = "UPDATE alert SET acked_by = $2, ack_comment = $3 \
            WHERE id = $1 AND status = 'firing' RETURNING id";
        if self.query(sql, &[change.id.into(), text(&who), text(&comment)])?.is_empty() {
            return Err(Error::conflict(say::nothing_to_ack(change.id)));
        }
        let after = self.store().get_alert(change.id)?;
        self.note(KIND, change.id, Some(now), Some(after));
        Ok(())
    }
}
