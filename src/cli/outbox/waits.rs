//! `codo outbox list --why`: what each message that is not settled waits for.
//!
//! For people a sentence; for programs a word and the time until which it waits: `now`, `retry` (the next
//! attempt), `limit` (its address takes nothing), `turn` (another message goes to its address, or that
//! rests), `sender` (a process is sending it).

use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{Lang, channel as say};
use crate::store::outbox::claim::Limit;
use crate::time::{Time, Zone};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// What is known of addresses, to tell what messages wait for.
pub struct Waits {
    limits: BTreeMap<String, Limit>,
    busy: BTreeMap<String, Time>,
    now: Time,
    zone: Zone,
    lang: Lang,
    for_people: bool,
}

/// What a message waits for, until when, and a sentence on it.
type Wait = (&'static str, Option<Time>, String);

impl Waits {
    /// As of now.
    pub fn of(ctx: &mut Ctx) -> Result<Self> {
        let mut store = ctx.store()?;
        let now = ctx.here.now;
        Ok(Waits {
            limits: store.limits(now)?,
            busy: store.busy_addresses(now)?,
            now,
            zone: ctx.here.zone,
            lang: ctx.lang,
            for_people: ctx.form.is_table(),
        })
    }

    /// Adds to a message as JSON what it waits for; `address` is the whole one.
    pub fn add_to(&self, message: &mut Json, address: &str) {
        let wait = self.wait(message, address);
        let Some(object) = message.as_object_mut() else { return };
        let (word, until, sentence) = match wait {
            Some((word, until, sentence)) => (Json::from(word), until, Json::from(sentence)),
            None => (Json::Null, None, Json::Null),
        };
        if self.for_people {
            object.insert("waits_for".to_string(), sentence);
        } else {
            object.insert("waits_for".to_string(), word);
            object.insert("waits_until".to_string(), until.map_or(Json::Null, |at| at.to_text().into()));
        }
    }

    fn wait(&self, message: &Json, address: &str) -> Option<Wait> {
        let text = |key: &str| message.get(key).and_then(Json::as_str).unwrap_or_default();
        let next = Time::from_rfc3339(text("next_try_at")).filter(|at| *at > self.now);
        let shown = |at: Time| at.show(self.zone);
        let said = |said: crate::lang::Said| said.in_lang(self.lang).to_string();
        let due = || ("now", None, said(say::waits_for_nothing()));
        match (text("state"), next) {
            ("sending", Some(at)) => return Some(("sender", next, said(say::waits_for_sender(shown(at))))),
            ("sending", None) => return Some(due()),
            ("waiting", _) => {}
            _ => return None,
        }
        let why = text("why");
        let retry = next.map(|at| {
            let attempts = message.get("attempts").and_then(Json::as_i64).unwrap_or_default();
            ("retry", at, said(say::waits_for_retry(shown(at), attempts, why)))
        });
        let limit = self.limits.get(address).map(|limit| {
            let why = limit.why.clone().unwrap_or_else(|| said(say::pace()));
            ("limit", limit.next_at, said(say::waits_for_limit(shown(limit.next_at), why)))
        });
        let turn = self.busy.get(address).map(|at| ("turn", *at, said(say::waits_for_turn(shown(*at)))));
        // The longest of them; where two are equally long, the limit says more than the wait it makes.
        let longest = [turn, retry, limit].into_iter().flatten().max_by_key(|(_, at, _)| *at);
        Some(longest.map_or_else(due, |(word, at, sentence)| (word, Some(at), sentence)))
    }
}
