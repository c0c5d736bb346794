//! What became of the last message that was tried for each address.

use super::Store;
use crate::error::Result;
use crate::record::row::Value;

/// The newest message that was tried for each address, where it has not arrived. A message that was dropped
/// or never tried says nothing of its address.
const NOT_ARRIVED: &str = "SELECT id, address, state, why FROM outbox WHERE state <> 'sent' AND id IN \
    (SELECT MAX(id) FROM outbox WHERE attempts > 0 AND state IN ('waiting', 'sent', 'failed') GROUP BY address) \
    ORDER BY id";

/// A message that was tried and has not arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotArrived {
    /// Its row.
    pub id: i64,
    /// The whole address, secrets included.
    pub address: String,
    /// `waiting` or `failed`.
    pub state: String,
    /// Why it has not arrived; none where it is to be tried anew.
    pub why: Option<String>,
}

impl Store {
    /// For each address whose newest message that was tried has not arrived: that message.
    pub fn not_arrived(&mut self) -> Result<Vec<NotArrived>> {
        let rows = self.db.query(NOT_ARRIVED, &[])?;
        let text = |row: &[Value], i: usize| row.get(i).and_then(Value::as_text).map(str::to_string);
        let read = |row: Vec<Value>| NotArrived {
            id: row.first().and_then(Value::as_int).unwrap_or_default(),
            address: text(&row, 1).unwrap_or_default(),
            state: text(&row, 2).unwrap_or_default(),
            why: text(&row, 3),
        };
        Ok(rows.into_iter().map(read).collect())
    }
}
