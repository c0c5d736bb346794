//! Claiming what is due for an address, and the limit of each address.
//!
//! A limit belongs to the address, whoever sends to it: `address_limit` says from when on the next message
//! may go there, and taking that place is one statement, so that two daemons never share it and a restart
//! forgets nothing. What is claimed together is marked with one lease.

use super::{CLAIMED, DUE, FREE, MINE, Message};
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::row::Value;
use crate::store::Store;
use crate::time::Time;
use std::collections::{BTreeMap, BTreeSet};

/// The most messages that are claimed together: their bodies are in memory while they are sent.
const TOGETHER_MAX: usize = 1_000;
/// The bytes of their bodies, after which no other is added: those of a large group are megabytes each.
const TOGETHER_BYTES_MAX: usize = 16 << 20;
/// The most fingerprints in one question.
const FINGERPRINTS_MAX: usize = 500;

/// Run again by the same claimer it counts one attempt more and changes nothing else.
const CLAIM: &str = "UPDATE outbox SET state = 'sending', attempts = attempts + 1, next_try_at = $2, \
    busy_until = $2, lease = $3 WHERE state IN ('waiting', 'sending')";

/// That its address may be sent to at `$1`, as far as its vendor is concerned.
const UNLIMITED: &str = "address NOT IN (SELECT address FROM address_limit WHERE next_at > $1)";

/// Takes the place of the next message to `$1`, if it is free at `$4` or the taker's already.
const TAKE_PLACE: &str = "INSERT INTO address_limit (address, next_at, lease) VALUES ($1, $2, $3) \
    ON CONFLICT (address) DO UPDATE SET next_at = excluded.next_at, lease = excluded.lease, why = NULL \
    WHERE address_limit.next_at <= $4 OR address_limit.lease = excluded.lease RETURNING id";

/// A message that could be claimed, with what says how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its row.
    pub id: i64,
    /// The whole address, secrets included.
    pub address: String,
    /// The channel's name.
    pub channel: String,
    /// Whether it goes out by itself, because a message with it in it was refused.
    pub alone: bool,
}

/// How something is claimed.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The time.
    pub now: Time,
    /// When others may take it over.
    pub until: Time,
    /// The claimer's own mark.
    pub lease: &'a str,
    /// Whether it is claimed with all else that waits for its address.
    pub together: bool,
    /// When the next message may go to the address, where that has a limit.
    pub next_at: Option<Time>,
    /// Whether it is due; else somebody names it, and it need not be nor its address be rested.
    pub is_due: bool,
}

/// Why nothing goes to an address, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// When the next message may go there.
    pub next_at: Time,
    /// What its vendor said; nothing where codo keeps the pace by itself.
    pub why: Option<String>,
}

impl Store {
    /// The message that has been due longest for an address that is free and takes something.
    pub fn due(&mut self, now: Time) -> Result<Option<Due>> {
        let sql = format!(
            "SELECT id, address, channel, alone FROM outbox WHERE {DUE} AND {FREE} AND {UNLIMITED} \
             ORDER BY next_try_at, id LIMIT 1"
        );
        Ok(self.db.query(&sql, &[now.into()])?.pop().and_then(due))
    }

    /// This message, where it waits or its lease is over.
    pub fn waiting(&mut self, id: i64, now: Time) -> Result<Option<Due>> {
        let sql = format!(
            "SELECT id, address, channel, alone FROM outbox WHERE id = $2 AND (state = 'waiting' OR {DUE})"
        );
        Ok(self.db.query(&sql, &[now.into(), id.into()])?.pop().and_then(due))
    }

    /// Claims a message, and with it what else goes out with it; nothing where somebody else was first.
    pub fn claim(&mut self, due: &Due, claim: &Claim<'_>) -> Result<Vec<Message>> {
        if let Some(next_at) = claim.next_at {
            let params = [due.address.as_str().into(), next_at.into(), claim.lease.into(), claim.now.into()];
            if self.db.query(TAKE_PLACE, &params)?.is_empty() {
                return Ok(Vec::new());
            }
        }
        let may = if claim.is_due { DUE.to_string() } else { format!("(state = 'waiting' OR {DUE})") };
        let free = if claim.is_due { format!("AND {FREE}") } else { String::new() };
        // One that is named is not left out for what came before it.
        let order = if claim.is_due { "" } else { "id = $4 DESC, " };
        let which = match claim.together && !due.alone {
            false => "id = $4".to_string(),
            true => format!(
                "id IN (SELECT id FROM (SELECT id, SUM(size) OVER (ORDER BY {order}next_try_at, id) - size AS earlier \
                 FROM (SELECT id, next_try_at, OCTET_LENGTH(body) AS size FROM outbox \
                 WHERE address = $5 AND {may} AND (alone IS NULL OR id = $4) \
                 ORDER BY {order}next_try_at, id LIMIT {TOGETHER_MAX}) AS waiting) AS summed \
                 WHERE earlier < {TOGETHER_BYTES_MAX})"
            ),
        };
        let sql =
            format!("{CLAIM} AND address = $5 AND ({which} AND {may} {free} OR {MINE}) RETURNING {CLAIMED}");
        let params = [
            claim.now.into(),
            claim.until.into(),
            claim.lease.into(),
            due.id.into(),
            due.address.as_str().into(),
        ];
        let rows = self.db.query(&sql, &params)?;
        let mut messages = rows.iter().map(|row| message(row)).collect::<Result<Vec<_>>>()?;
        messages.sort_by_key(|m| m.id);
        Ok(messages)
    }

    /// Keeps an address free until then, or longer where that was said already; `why` is what its vendor said.
    pub fn limit(&mut self, address: &str, until: Time, why: Option<&str>) -> Result<()> {
        let sql = "INSERT INTO address_limit (address, next_at, why) VALUES ($1, $2, $3) \
            ON CONFLICT (address) DO UPDATE SET next_at = excluded.next_at, why = excluded.why \
            WHERE address_limit.next_at < excluded.next_at RETURNING id";
        let why = why.map_or(Value::Null, Value::from);
        self.db.query(sql, &[address.into(), until.into(), why])?;
        Ok(())
    }

    /// Why nothing goes to this address now.
    pub fn limit_of(&mut self, address: &str, now: Time) -> Result<Option<Limit>> {
        let sql = "SELECT next_at, why FROM address_limit WHERE address = $1 AND next_at > $2";
        let row = self.db.query(sql, &[address.into(), now.into()])?.pop().unwrap_or_default();
        Ok(limit(row.first(), row.get(1)))
    }

    /// Each address to which nothing goes now, and why.
    pub fn limits(&mut self, now: Time) -> Result<BTreeMap<String, Limit>> {
        let sql = "SELECT address, next_at, why FROM address_limit WHERE next_at > $1";
        let rows = self.db.query(sql, &[now.into()])?;
        let known = |row: Vec<Value>| {
            let address = row.first()?.as_text()?.to_string();
            Some((address, limit(row.get(1), row.get(2))?))
        };
        Ok(rows.into_iter().filter_map(known).collect())
    }

    /// Until when each address is busy: somebody sends to it, or it rests after a failure.
    pub fn busy_addresses(&mut self, now: Time) -> Result<BTreeMap<String, Time>> {
        let sql = "SELECT address, MAX(busy_until) FROM outbox \
            WHERE state IN ('waiting', 'sending') AND busy_until > $1 GROUP BY address";
        let rows = self.db.query(sql, &[now.into()])?;
        let known = |row: Vec<Value>| {
            let at = row.get(1)?.as_text().and_then(Time::from_rfc3339)?;
            Some((row.first()?.as_text()?.to_string(), at))
        };
        Ok(rows.into_iter().filter_map(known).collect())
    }

    /// Those of these alerts, each fingerprint with its starts, that are resolved by now; with them the
    /// fingerprint of their labels.
    pub fn resolved<'a>(
        &mut self,
        alerts: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    ) -> Result<BTreeSet<(&'a str, &'a str, String)>> {
        let mut resolved = BTreeSet::new();
        let fingerprints: Vec<&str> = alerts.keys().copied().collect();
        for some in fingerprints.chunks(FINGERPRINTS_MAX) {
            let mut params = Vec::new();
            let among = among(&mut params, some.iter().map(|&fingerprint| fingerprint.into()));
            let sql = format!(
                "SELECT fingerprint, starts_at, labels_hash FROM alert \
                 WHERE status = 'resolved' AND fingerprint IN {among}"
            );
            for row in self.db.query(&sql, &params)? {
                if let [Value::Text(fingerprint), Value::Text(start), Value::Text(labels)] = row.as_slice()
                    && let Some((fingerprint, starts)) = alerts.get_key_value(fingerprint.as_str())
                    && let Some(start) = starts.get(start.as_str())
                {
                    resolved.insert((*fingerprint, *start, labels.clone()));
                }
            }
        }
        Ok(resolved)
    }
}

/// A list for `IN`, whose values are added to the parameters. It grows by doubling, the last value again and
/// again: a database keeps each statement that it was ever given.
pub fn among(params: &mut Vec<Value>, values: impl Iterator<Item = Value>) -> String {
    let before = params.len();
    params.extend(values);
    let count = params.len() - before;
    if let Some(last) = params.last().cloned() {
        params.resize(before + count.next_power_of_two(), last);
    }
    let places: Vec<String> = (before + 1..=params.len()).map(|n| format!("${n}")).collect();
    format!("({})", places.join(", "))
}

fn due(row: Vec<Value>) -> Option<Due> {
    let text = |i: usize| row.get(i).and_then(Value::as_text).map(str::to_string);
    let id = row.first().and_then(Value::as_int)?;
    Some(Due { id, address: text(1)?, channel: text(2)?, alone: row.get(3)?.as_int().is_some() })
}

fn limit(next_at: Option<&Value>, why: Option<&Value>) -> Option<Limit> {
    let next_at = next_at.and_then(Value::as_text).and_then(Time::from_rfc3339)?;
    Some(Limit { next_at, why: why.and_then(Value::as_text).map(str::to_string) })
}

fn message(row: &[Value]) -> Result<Message> {
    let text = |i: usize| row.get(i).and_then(Value::as_text).unwrap_or_default().to_string();
    let int = |i: usize| row.get(i).and_then(Value::as_int).unwrap_or_default();
    let damaged = || Error::database(say::message_unreadable(int(0)));
    Ok(Message {
        id: int(0),
        delivery_id: text(1),
        contact: text(2),
        address: text(3),
        body: text(4),
        attempts: int(5),
        created_at: Time::from_rfc3339(&text(6)).ok_or_else(damaged)?,
        give_up_at: Time::from_rfc3339(&text(7)).ok_or_else(damaged)?,
        lease: text(8),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_grows_by_doubling_behind_what_is_there_already() {
        let value = |text: &&str| Value::from(*text);
        for (listed, places, padded) in [
            (&["a"][..], "($2)", &["a"][..]),
            (&["a", "b"], "($2, $3)", &["a", "b"]),
            (&["a", "b", "c"], "($2, $3, $4, $5)", &["a", "b", "c", "c"]),
        ] {
            let mut params = vec![Value::from("first")];
            assert_eq!(among(&mut params, listed.iter().map(value)), places);
            assert_eq!(params.split_first().unwrap().1, padded.iter().map(value).collect::<Vec<_>>());
        }
    }
}
