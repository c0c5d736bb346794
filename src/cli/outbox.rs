//! `codo outbox`: messages owed to contacts.

mod waits;

use super::{Ctx, list, template};
use crate::alert::text::Notice;
use crate::error::{Error, Kind, Result};
use crate::lang::Lang;
use crate::lang::cli::outbox as say;
use crate::notify::worker::{Tried, Worker};
use crate::record::row::Value;
use crate::store::outbox::{self, Settled};
use clap::{Arg, ArgAction, ArgMatches, Args};
use serde_json::json;
use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::Duration;
use waits::Waits;

/// How often a message that another process has is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// The most looks: as long as a lease lasts with the usual settings.
const LOOKS_MAX: u32 = 650;
/// The look at which it is said that somebody waits.
const LOOKS_UNTIL_SAID: u32 = 5;

/// The arguments of `codo outbox list`.
pub fn arguments(lang: Lang) -> Vec<Arg> {
    let why = Arg::new("why").long("why").action(ArgAction::SetTrue);
    let why = why.help("Say of each message that is not settled what it waits for");
    list::arguments(&outbox::listing(), lang).into_iter().chain([why]).collect()
}

/// `codo outbox list`
pub fn list(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let listing = outbox::listing();
    let mut table = vec!["id", "state", "contact", "address", "subject", "attempts", "next_try_at", "why"];
    let mut keys: Vec<&str> = listing.columns.iter().map(|c| c.name).collect();
    let waits = if matches.get_flag("why") { Some(Waits::of(ctx)?) } else { None };
    if waits.is_some() {
        table.truncate(5);
        table.push("waits_for");
        keys.extend(["waits_for", "waits_until"]);
    }
    let address = listing.columns.iter().position(|c| c.name == "address").unwrap_or_default();
    let json = |row: Vec<Value>| {
        let address = row.get(address).and_then(Value::as_text).unwrap_or_default().to_string();
        let mut message = outbox::to_json(row);
        if let Some(waits) = &waits {
            waits.add_to(&mut message, &address);
        }
        Ok(message)
    };
    list::run(ctx, matches, &list::Shown { listing: &listing, table, keys, json: &json, line: None })
}

/// `codo outbox show`
#[derive(Args)]
pub struct Show {
    /// The message to show
    id: i64,
}

impl Show {
    /// Shows one message and what it says.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut store = ctx.store()?;
        let mut message = store.get_message(self.id)?;
        let body = store.message_body(self.id)?;
        if let (Some(object), Ok(notice)) = (message.as_object_mut(), serde_json::from_value::<Notice>(body))
        {
            let templates = template::load(&ctx.config, ctx.here.zone)?;
            object.insert("text".to_string(), json!(notice.text_by(&templates.pen(None))));
        }
        ctx.one(&message)
    }
}

/// `codo outbox retry`
#[derive(Args)]
pub struct Retry {
    /// The messages to try again
    #[arg(required = true)]
    ids: Vec<i64>,
}

impl Retry {
    /// Puts messages up for delivery again, all named or none.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let give_up_after = ctx.delivery()?.give_up_after;
        change(ctx, &self.ids, "retry", &|tx, id| tx.requeue(id, give_up_after))?;
        ctx.say(say::who_delivers());
        Ok(())
    }
}

/// `codo outbox drop`
#[derive(Args)]
pub struct Drop {
    /// The messages to give up
    #[arg(required = true)]
    ids: Vec<i64>,
}

impl Drop {
    /// Gives messages up, all named or none.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        change(ctx, &self.ids, "drop", &|tx, id| tx.drop_message(id))
    }
}

type Change<'a> = &'a dyn Fn(&mut crate::store::Tx<'_>, i64) -> Result<()>;

fn change(ctx: &mut Ctx, ids: &[i64], verb: &str, change: Change<'_>) -> Result<()> {
    let mut store = ctx.store()?;
    let named = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
    store.write(ctx.here.now, &ctx.config.who(), |tx| {
        ids.iter().try_for_each(|&id| change(tx, id))?;
        Ok(((), format!("outbox {verb} {named}")))
    })?;
    let messages = ids.iter().map(|&id| store.get_message(id)).collect::<Result<Vec<_>>>()?;
    if ctx.json {
        return ctx.out.json(&serde_json::Value::Array(messages));
    }
    for message in &messages {
        let shown = |key: &str| message.get(key).map(ToString::to_string).unwrap_or_default();
        ctx.say(say::stands(shown("id"), shown("state").trim_matches('"')));
    }
    Ok(())
}

/// `codo outbox flush`
#[derive(Args)]
pub struct Flush {}

impl Flush {
    /// Tries every message that waits, once, now.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut worker = Worker { store: ctx.store()?, settings: ctx.delivery()?, clock: ctx.clock };
        worker.end_endless_waits()?;
        let (mut sent, mut left, mut over) = (0, 0, 0);
        // What goes out together is tried together: once for all of it.
        let mut known: BTreeMap<i64, bool> = BTreeMap::new();
        for id in worker.store.pending_messages()? {
            let delivered = match known.get(&id) {
                Some(delivered) => *delivered,
                None => {
                    let ended = wait_for(ctx, &mut worker, id)?;
                    if ended.is_without_sending() {
                        over += 1;
                        continue;
                    }
                    let delivered = is_delivered(ctx, id, &ended);
                    if let Ended::Here(tried) = &ended {
                        known.extend(tried.ids.iter().map(|id| (*id, delivered)));
                    }
                    delivered
                }
            };
            if delivered { sent += 1 } else { left += 1 }
        }
        ctx.say(if over > 0 { say::flushed_others(sent, left, over) } else { say::flushed(sent, left) });
        match left {
            0 => Ok(()),
            _ => Err(Error::new(Kind::Delivery, say::not_delivered(left)).hint(say::who_tries_again())),
        }
    }
}

/// How a message ended, or that it did not.
pub enum Ended {
    /// It was tried here.
    Here(Tried),
    /// Another process has settled it: its state; none where it is gone.
    Elsewhere(Option<String>),
    /// Another process has it and does not come to an end.
    Never,
}

impl Ended {
    /// Whether there was no need to send it any more: what it tells is over, or somebody dropped it.
    fn is_without_sending(&self) -> bool {
        match self {
            Ended::Here(tried) => matches!(tried.settled, Settled::Cancelled(_)),
            Ended::Elsewhere(state) => state.as_ref().is_none_or(|state| state == "dropped"),
            Ended::Never => false,
        }
    }
}

/// Tries a message now; one that another process has taken is waited for, and taken over when its
/// lease ends. True where it was delivered.
pub fn deliver(ctx: &mut Ctx, worker: &mut Worker, id: i64) -> Result<bool> {
    let ended = wait_for(ctx, worker, id)?;
    Ok(is_delivered(ctx, id, &ended))
}

/// Says how a message ended; true where it was delivered.
fn is_delivered(ctx: &mut Ctx, id: i64, ended: &Ended) -> bool {
    match ended {
        Ended::Here(tried) => report(ctx, tried),
        Ended::Elsewhere(state) => state.as_ref().is_none_or(|state| state == "sent" || state == "dropped"),
        Ended::Never => {
            ctx.out.talk(say::another_hangs(id));
            false
        }
    }
}

/// The same, and says how it ended instead of printing it. What was refused with others is tried by itself.
pub fn wait_for(ctx: &mut Ctx, worker: &mut Worker, id: i64) -> Result<Ended> {
    for look in 0..LOOKS_MAX {
        if let Some(tried) = worker.try_now(id)? {
            if let Some(trouble) = &tried.trouble {
                ctx.warn(trouble.clone());
            }
            if tried.ids.contains(&id) && !matches!(tried.settled, Settled::Apart(..)) {
                return Ok(Ended::Here(tried));
            }
            continue;
        }
        match worker.store.message_state(id)? {
            Some((state, until)) if state == "sending" => {
                if look == LOOKS_UNTIL_SAID {
                    let until = until.show(ctx.here.zone);
                    ctx.out.talk(say::another_has_it(id, until));
                }
                sleep(LOOK_EVERY);
            }
            // Another that goes to its address took the place of the next message there.
            Some((state, _)) if state == "waiting" => sleep(LOOK_EVERY),
            state => return Ok(Ended::Elsewhere(state.map(|(state, _)| state))),
        }
    }
    Ok(Ended::Never)
}

/// Says how an attempt went; true where the message was delivered.
fn report(ctx: &mut Ctx, tried: &Tried) -> bool {
    match &tried.settled {
        Settled::Sent => {
            if ctx.out.is_watched() {
                ctx.say(say::sent(tried.id));
            }
            true
        }
        Settled::Cancelled(_) => true,
        Settled::Waiting(at, why) | Settled::Apart(at, why) => {
            let at = at.show(ctx.here.zone);
            ctx.out.talk(say::waits(tried.id, at, why));
            false
        }
        Settled::Failed(why) => {
            ctx.out.talk(say::failed(tried.id, why));
            false
        }
    }
}
