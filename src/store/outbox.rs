//! Messages owed to contacts.
//!
//! A message is `waiting`, is claimed (`sending`, on a lease), and settled: `sent`, `waiting` again,
//! or `failed`. `next_try_at` of a claimed message is the end of its lease, so a crash needs no
//! rescuer: when the lease is over the message can be claimed again. The attempt is counted when it
//! is claimed, so a crash loop cannot hammer a receiver. Claiming and settling are single statements
//! that may run again, under a lease that is drawn anew for each claim.

pub mod claim;
pub mod clock;

use super::list::{Column, Listing, Open};
use super::{Store, Tx};
use crate::error::{Error, Result};
use crate::lang::{Pair, Said, store as say};
use crate::record::contact;
use crate::record::field::{Filter, Type};
use crate::record::row::Value;
use crate::time::Time;
use serde_json::{Value as Json, json};

/// A message to be stored.
#[derive(Debug)]
pub struct NewMessage<'a> {
    /// Names the delivery to its receiver; the same in each attempt.
    pub delivery_id: &'a str,
    /// What it tells that its address is to be told once: a key for each.
    pub once: &'a [&'a str],
    /// Names the alerts that it tells to be firing, where it tells nothing else: see [`Tx::cancel`].
    pub tells: Option<&'a str>,
    /// The contact's name.
    pub contact: &'a str,
    /// The channel's name.
    pub channel: &'a str,
    /// The whole address, secrets included.
    pub address: &'a str,
    /// One line.
    pub subject: &'a str,
    /// What it is about, as JSON.
    pub body: &'a str,
    /// Whether it never goes out with others: what it says is not to stand beside what they say.
    pub alone: bool,
    /// Seconds after which no further attempt is made.
    pub give_up_after: u64,
}

/// A message that was claimed.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its row.
    pub id: i64,
    /// Names the delivery to its receiver.
    pub delivery_id: String,
    /// The contact's name.
    pub contact: String,
    /// The whole address, secrets included.
    pub address: String,
    /// What it is about, as JSON.
    pub body: String,
    /// Attempts so far, this one included.
    pub attempts: i64,
    /// When it was called for.
    pub created_at: Time,
    /// When it is given up.
    pub give_up_at: Time,
    lease: String,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It was delivered.
    Sent,
    /// It will be tried again at this time, for this reason.
    Waiting(Time, String),
    /// It will be tried again at this time by itself: one that it was put together with was refused.
    Apart(Time, String),
    /// It will not be tried again, for this reason.
    Failed(String),
    /// There is no need to send it any more, for this reason.
    Cancelled(String),
}

const CLAIMED: &str = "id, delivery_id, contact, address, body, attempts, created_at, give_up_at, lease";

/// What may be claimed at `$1`: what is due, or was claimed by someone whose lease is over.
const DUE: &str = "state IN ('waiting', 'sending') AND next_try_at <= $1";

/// That the claimer has it already: the statement runs again where its answer was lost.
const MINE: &str = "state = 'sending' AND lease = $3";

/// That its address is free at `$1`: nobody is sending to it, and it is not resting after a message that
/// failed. A dead address is tried with one message at a time, and holds up nobody else's.
const FREE: &str =
    "address NOT IN (SELECT address FROM outbox WHERE state IN ('waiting', 'sending') AND busy_until > $1)";

/// The most seconds that an address rests after a message failed there. Less than a message waits at
/// last: it may be that message alone that the receiver does not take.
const ADDRESS_REST_SECONDS: i64 = 30;

/// The `alone` of a message that never goes out with others; of one that was refused with others it is 1.
const ALWAYS_ALONE: i64 = 2;

/// The most names of alerts in one statement.
const TELLS_MAX: usize = 512;

/// What is listed, in order.
const LISTED: &str = "id, delivery_id, state, contact, channel, address, subject, attempts, next_try_at, why, \
    created_at, sent_at";

/// Messages as lists know them. Addresses are not searched: a secret is not to be found out by its parts.
pub fn listing() -> Listing {
    let column = |name: &'static str| {
        let (ty, filter) = match name {
            "id" | "attempts" => (Type::Int(0, i64::MAX), Filter::None),
            "next_try_at" | "created_at" | "sent_at" => (Type::Time, Filter::None),
            "state" | "contact" | "channel" => (Type::Short, Filter::Equal),
            _ => (Type::Long, Filter::None),
        };
        let searched = matches!(ty, Type::Short | Type::Long) && name != "address";
        Column { name, flag: name, chinese: chinese(name), ty, filter, searched, precise: false }
    };
    let columns = LISTED.split(',').map(str::trim).map(column).collect();
    let noun = Pair::new("message", "消息");
    Listing { table: "outbox", noun, columns, open: Open::Never, when: "created_at", beside: &[] }
}

/// What Chinese calls a column.
fn chinese(name: &str) -> &'static str {
    match name {
        "id" => "ID",
        "delivery_id" => "投递编号",
        "state" => "状态",
        "contact" => "联系人",
        "channel" => "渠道",
        "address" => "地址",
        "subject" => "主题",
        "attempts" => "尝试次数",
        "next_try_at" => "下次尝试",
        "why" => "原因",
        "created_at" => "创建时间",
        "sent_at" => "发送时间",
        _ => "",
    }
}

impl Tx<'_> {
    /// Stores a message. What its address was told once is refused: [`Store::told`] says so beforehand.
    pub fn enqueue(&mut self, message: &NewMessage<'_>) -> Result<i64> {
        let sql = "INSERT INTO outbox (delivery_id, state, contact, channel, address, subject, body, attempts, \
            next_try_at, give_up_at, created_at, tells, alone) \
            VALUES ($1, 'waiting', $2, $3, $4, $5, $6, 0, $7, $8, $7, $9, $10) \
            RETURNING id";
        let now = self.now();
        let params = [
            message.delivery_id.into(),
            message.contact.into(),
            message.channel.into(),
            message.address.into(),
            message.subject.into(),
            message.body.into(),
            now.into(),
            now.plus(i64::try_from(message.give_up_after).unwrap_or(i64::MAX)).into(),
            message.tells.map_or(Value::Null, Value::from),
            if message.alone { Value::Int(ALWAYS_ALONE) } else { Value::Null },
        ];
        let id = self.query(sql, &params)?.pop().and_then(|row| row.first()?.as_int()).unwrap_or_default();
        for key in message.once {
            // Another's that this transaction does not see is a conflict, after which all is done again.
            let sql = "INSERT INTO told (once, address, message_id) VALUES ($1, $2, $3) \
                ON CONFLICT (once, address) DO NOTHING RETURNING id";
            if self.query(sql, &[(*key).into(), message.address.into(), id.into()])?.is_empty() {
                return Err(Error::conflict(say::told_twice()));
            }
        }
        Ok(id)
    }

    /// Drops the messages to an address that wait and tell no more than these: what fired is over. Nobody did
    /// that, so it is not in the journal.
    pub fn cancel(&mut self, address: &str, tells: &[String], why: &str) -> Result<()> {
        for some in tells.chunks(TELLS_MAX) {
            let mut params = vec![address.into(), why.into()];
            let among = claim::among(&mut params, some.iter().map(|key| key.as_str().into()));
            let sql = format!(
                "UPDATE outbox SET state = 'dropped', why = $2 \
                 WHERE state = 'waiting' AND address = $1 AND tells IN {among} RETURNING id"
            );
            self.query(&sql, &params)?;
        }
        Ok(())
    }

    /// Puts a failed, dropped or waiting message up for delivery at once, with its time to live anew.
    pub fn requeue(&mut self, id: i64, give_up_after: u64) -> Result<()> {
        let sql = "UPDATE outbox SET state = 'waiting', next_try_at = $2, busy_until = NULL, give_up_at = $3, lease = NULL, \
            why = NULL, alone = CASE WHEN alone = $4 THEN alone END WHERE id = $1 AND state IN ('waiting', 'failed', 'dropped') RETURNING id";
        let now = self.now();
        let give_up_at = now.plus(i64::try_from(give_up_after).unwrap_or(i64::MAX));
        self.change_state(
            id,
            sql,
            &[id.into(), now.into(), give_up_at.into(), Value::Int(ALWAYS_ALONE)],
            &|state| say::nothing_to_retry(id, state),
        )
    }

    /// Gives a message that nobody has sent or is sending what is to be said now.
    pub fn reword(&mut self, id: i64, subject: &str, body: &str) -> Result<()> {
        let sql =
            "UPDATE outbox SET subject = $2, body = $3 WHERE id = $1 AND state IN ('waiting', 'failed')";
        self.query(sql, &[id.into(), subject.into(), body.into()]).map(drop)
    }

    /// Marks a message as not to be delivered.
    pub fn drop_message(&mut self, id: i64) -> Result<()> {
        let sql = "UPDATE outbox SET state = 'dropped', lease = NULL \
            WHERE id = $1 AND state IN ('waiting', 'failed') RETURNING id";
        self.change_state(id, sql, &[id.into()], &|state| say::nothing_to_drop(id, state))
    }

    fn change_state(
        &mut self,
        id: i64,
        sql: &str,
        params: &[Value],
        refused: &dyn Fn(&str) -> Said,
    ) -> Result<()> {
        let before = self.store().get_message(id)?;
        if self.query(sql, params)?.is_empty() {
            let state = before.get("state").and_then(Json::as_str).unwrap_or_default();
            return Err(Error::conflict(refused(state)));
        }
        let after = self.store().get_message(id)?;
        self.note("outbox", id, Some(before), Some(after));
        Ok(())
    }
}

impl Store {
    /// The message that tells this address what has this key, if one was called for: id and state.
    pub fn told(&mut self, once: &str, address: &str) -> Result<Option<(i64, String)>> {
        let sql = "SELECT outbox.id, outbox.state FROM told JOIN outbox ON outbox.id = told.message_id \
            WHERE told.once = $1 AND told.address = $2";
        let row = self.db.query(sql, &[once.into(), address.into()])?.pop().unwrap_or_default();
        Ok(match row.as_slice() {
            [Value::Int(id), Value::Text(state)] => Some((*id, state.clone())),
            _ => None,
        })
    }

    /// Writes down how an attempt with these messages ended, which one claim has taken; returns how many of
    /// them nobody else has taken over.
    pub fn settle(&mut self, messages: &[&Message], settled: &Settled, now: Time) -> Result<usize> {
        let Some(first) = messages.first() else { return Ok(0) };
        let (state, next, why, sent) = match settled {
            Settled::Sent => ("sent", now, Value::Null, now.into()),
            Settled::Waiting(at, why) | Settled::Apart(at, why) => {
                ("waiting", *at, why.as_str().into(), Value::Null)
            }
            Settled::Failed(why) => ("failed", now, why.as_str().into(), Value::Null),
            Settled::Cancelled(why) => ("dropped", now, why.as_str().into(), Value::Null),
        };
        let alone = if matches!(settled, Settled::Apart(..)) { "1" } else { "alone" };
        let rest = next.min(now.plus(ADDRESS_REST_SECONDS));
        let mut params = vec![first.lease.as_str().into(), state.into(), next.into(), why, sent, rest.into()];
        let among = claim::among(&mut params, messages.iter().map(|message| message.id.into()));
        // The lease stays: run again where its answer was lost, the statement finds the messages still.
        let sql = format!(
            "UPDATE outbox SET state = $2, next_try_at = $3, why = $4, sent_at = $5, busy_until = $6, \
             alone = {alone} WHERE lease = $1 AND id IN {among} RETURNING id"
        );
        Ok(self.db.query(&sql, &params)?.len())
    }

    /// Fails a message that waits, for this reason; false where it does not wait.
    pub fn give_up(&mut self, id: i64, why: &str, now: Time) -> Result<bool> {
        let sql = "UPDATE outbox SET state = 'failed', next_try_at = $3, why = $2 \
            WHERE id = $1 AND state = 'waiting' RETURNING id";
        Ok(!self.db.query(sql, &[id.into(), why.into(), now.into()])?.is_empty())
    }

    /// The ids of all messages that wait or are being sent, oldest first.
    pub fn pending_messages(&mut self) -> Result<Vec<i64>> {
        let sql = "SELECT id FROM outbox WHERE state IN ('waiting', 'sending') ORDER BY next_try_at, id";
        let rows = self.db.query(sql, &[])?;
        Ok(rows.iter().filter_map(|r| r.first().and_then(Value::as_int)).collect())
    }

    /// A message's state, and when it may next be tried (or taken over).
    pub fn message_state(&mut self, id: i64) -> Result<Option<(String, Time)>> {
        let row = self.db.query("SELECT state, next_try_at FROM outbox WHERE id = $1", &[id.into()])?.pop();
        Ok(match row.unwrap_or_default().as_slice() {
            [Value::Text(state), Value::Text(at)] => Time::from_rfc3339(at).map(|at| (state.clone(), at)),
            _ => None,
        })
    }

    /// One message as JSON, its address without secrets.
    pub fn get_message(&mut self, id: i64) -> Result<Json> {
        let sql = format!("SELECT {LISTED} FROM outbox WHERE id = $1");
        let row = self.db.query(&sql, &[id.into()])?.pop();
        row.map(to_json).ok_or_else(|| Error::not_found(say::no_message(id)).hint(say::outbox_list()))
    }

    /// What a message is about, as JSON.
    pub fn message_body(&mut self, id: i64) -> Result<Json> {
        let rows = self.db.query("SELECT body FROM outbox WHERE id = $1", &[id.into()])?;
        let body = rows.first().and_then(|r| r.first()).and_then(Value::as_text).unwrap_or_default();
        Ok(serde_json::from_str(body).unwrap_or_else(|_| json!({})))
    }
}

/// A message as JSON, of the columns that [`listing`] names; its address without secrets.
pub fn to_json(row: Vec<Value>) -> Json {
    super::to_json(LISTED, row, |name, text| match name {
        "address" => contact::mask(&text).into(),
        _ => text.into(),
    })
}
