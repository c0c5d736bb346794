//! Old alerts and messages taken out: those that are over, that nobody waits for, that belong to nothing
//! open.
//!
//! A little at a time, each in a transaction of its own: a daemon goes on writing in between.

use super::list::{Listing, Query};
use super::outbox::claim;
use super::{Store, Tx};
use crate::error::Result;
use crate::record::fault::FAULT;
use crate::record::row::Value;
use crate::time::Time;
use std::collections::BTreeSet;

/// The most rows that one transaction looks at.
const ROWS_MAX: usize = 500;

/// Resolved before `$1`, after the id `$2`; no message that is still owed was called for while it came in.
const OLD_ALERTS: &str = "SELECT id, fault_id FROM alert WHERE id > $2 AND status = 'resolved' \
    AND last_received_at < $1 AND COALESCE(ends_at, last_received_at) < $1 \
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.state IN ('waiting', 'sending', 'failed') \
    AND outbox.created_at >= alert.received_at AND outbox.created_at <= alert.last_received_at) \
    ORDER BY id";

/// Settled before `$1`, after the id `$2`. What an address is to be told once is remembered by its message:
/// that stays.
const OLD_MESSAGES: &str = "SELECT id FROM outbox WHERE id > $2 AND state IN ('sent', 'dropped') AND created_at < $1 \
    AND next_try_at < $1 AND (sent_at IS NULL OR sent_at < $1) \
    AND NOT EXISTS (SELECT 1 FROM told WHERE told.message_id = outbox.id) ORDER BY id";

/// How much went, or would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Alerts.
    pub alerts: u64,
    /// Messages.
    pub messages: u64,
}

/// Takes out alerts that resolved, and messages that were settled, before `before`. A fault is open whose
/// state is none of `closed`, folded words. `is_real` or it is only counted. What was done when something goes
/// wrong stays done, and `gone` is told of it.
pub fn prune(
    store: &mut Store,
    before: Time,
    closed: &[String],
    now: Time,
    is_real: bool,
    gone: &mut dyn FnMut(Pruned),
) -> Result<Pruned> {
    let mut pruned = Pruned::default();
    let mut last = 0;
    loop {
        let step = |tx: &mut Tx<'_>| {
            let open = open_faults(tx.store(), closed)?;
            let rows = tx.query(&format!("{OLD_ALERTS} LIMIT {ROWS_MAX}"), &[before.into(), last.into()])?;
            let ids = rows.iter().filter_map(|row| match row.as_slice() {
                [Value::Int(id), Value::Int(fault)] if open.contains(fault) => Some((*id, false)),
                [Value::Int(id), _] => Some((*id, true)),
                _ => None,
            });
            take(tx, "alert", &ids.collect::<Vec<_>>(), is_real)
        };
        let Some((seen, count)) = run(store, now, step)? else { break };
        (last, pruned.alerts) = (seen, pruned.alerts + count);
        gone(pruned);
    }
    last = 0;
    loop {
        let step = |tx: &mut Tx<'_>| {
            let rows =
                tx.query(&format!("{OLD_MESSAGES} LIMIT {ROWS_MAX}"), &[before.into(), last.into()])?;
            let ids = rows.iter().filter_map(|row| Some((row.first()?.as_int()?, true)));
            take(tx, "outbox", &ids.collect::<Vec<_>>(), is_real)
        };
        let Some((seen, count)) = run(store, now, step)? else { break };
        (last, pruned.messages) = (seen, pruned.messages + count);
        gone(pruned);
    }
    Ok(pruned)
}

/// The last id that was looked at, and how many of these rows went; none where there was no row.
type Step = Option<(i64, u64)>;

fn run(store: &mut Store, now: Time, mut step: impl FnMut(&mut Tx<'_>) -> Result<Step>) -> Result<Step> {
    // Nobody typed an alert or a message, so no journal has it.
    store.write(now, "", |tx| Ok((step(tx)?, String::new())))
}

fn take(tx: &mut Tx<'_>, table: &str, rows: &[(i64, bool)], is_real: bool) -> Result<Step> {
    let Some((last, _)) = rows.last() else { return Ok(None) };
    let ids: Vec<Value> = rows.iter().filter(|(_, goes)| *goes).map(|(id, _)| (*id).into()).collect();
    let count = u64::try_from(ids.len()).unwrap_or_default();
    if is_real && count > 0 {
        let mut params = Vec::with_capacity(ROWS_MAX);
        let among = claim::among(&mut params, ids.into_iter());
        tx.query(&format!("DELETE FROM {table} WHERE id IN {among}"), &params)?;
    }
    Ok(Some((*last, count)))
}

fn open_faults(store: &mut Store, closed: &[String]) -> Result<BTreeSet<i64>> {
    let mut open = BTreeSet::new();
    let query = Query { open: Some(closed.to_vec()), ..Query::default() };
    store.each_of(&Listing::of(&FAULT), &query, &mut |row| {
        open.extend(row.first().and_then(Value::as_int));
        Ok(true)
    })?;
    Ok(open)
}
