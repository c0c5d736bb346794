//! What a monitoring system is told of the database: how much is undelivered, how long, how large it is.

use super::Store;
use crate::error::Result;
use crate::record::row::Value;
use crate::time::Time;

/// As of one instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gauges {
    /// How many messages there are in each state but the final ones, sent and dropped.
    pub messages: Vec<(&'static str, u64)>,
    /// How long the oldest message that is not sent yet has waited, in seconds; 0 where there is none.
    pub oldest_waiting_seconds: u64,
    /// The size of the database, in bytes.
    pub database_bytes: u64,
    /// That of the log beside its file; none of a server.
    pub log_bytes: Option<u64>,
}

impl Store {
    /// How many messages have been due since before `before`, and since when the first.
    pub fn overdue_messages(&mut self, before: Time) -> Result<(u64, Option<Time>)> {
        let sql = "SELECT COUNT(*), MIN(next_try_at) FROM outbox \
            WHERE state IN ('waiting', 'sending') AND next_try_at < $1";
        let row = self.db.query(sql, &[before.into()])?.pop().unwrap_or_default();
        let count = row.first().and_then(Value::as_int).and_then(|count| u64::try_from(count).ok());
        Ok((count.unwrap_or_default(), row.get(1).and_then(Value::as_text).and_then(Time::from_rfc3339)))
    }

    /// Reads them; `now` is what ages are counted to.
    pub fn gauges(&mut self, now: Time) -> Result<Gauges> {
        // By the index of states: those that are sent are most of them.
        let sql = "SELECT COUNT(*), MIN(created_at) FROM outbox WHERE state = $1";
        let mut gauges = Gauges::default();
        for state in ["waiting", "sending", "failed"] {
            let row = self.db.query(sql, &[state.into()])?.pop().unwrap_or_default();
            let count = row.first().and_then(Value::as_int).unwrap_or_default();
            gauges.messages.push((state, u64::try_from(count).unwrap_or_default()));
            let oldest = row.get(1).and_then(Value::as_text).and_then(Time::from_rfc3339);
            if let Some(since) = oldest.filter(|_| state != "failed") {
                let age = u64::try_from(now.unix().saturating_sub(since.unix())).unwrap_or_default();
                gauges.oldest_waiting_seconds = gauges.oldest_waiting_seconds.max(age);
            }
        }
        gauges.database_bytes = u64::try_from(self.db.bytes()?).unwrap_or_default();
        gauges.log_bytes = self.db.log_bytes();
        Ok(gauges)
    }
}
