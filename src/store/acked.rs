//! Alerts that somebody has taken note of: until they resolve nobody is told of them again.

use super::Tx;
use crate::error::{Error, Result};
use crate::lang::alerted as say;
use crate::record::row::Value;

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
        self.note("alert", alert, Some(before), Some(after));
        Ok(())
    }
}
