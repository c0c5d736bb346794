//! `codo drill`: do the receivers of a rule get what it sends them? A message that says it is a drill goes
//! down the way of every other: into the outbox, and through a worker, this one or a daemon's.

use super::rule::Routes;
use super::{Ctx, outbox};
use crate::alert::text::Notice;
use crate::error::{Error, Kind, Result};
use crate::lang::drill as say;
use crate::notify::worker::Worker;
use crate::notify::{Outcome, new_id};
use crate::output::Rows;
use crate::record::contact::{Address, Contact, mask};
use crate::record::rule::{RULE, Rule};
use crate::store::outbox::NewMessage;
use crate::store::{Store, Tx};
use crate::text;
use clap::Args;
use outbox::Ended;
use serde_json::{Value as Json, json};
use std::thread::sleep;
use std::time::Duration;

/// A drill is about now: what does not get through at once is failed, and does not arrive hours later.
const GIVE_UP_AFTER_SECONDS: u64 = 0;

/// The longest pace of a channel that a drill waits for, in seconds, and how often.
const PACE_SECONDS_MAX: u64 = 10;
const PACE_WAITS_MAX: u32 = 5;

/// `codo drill`
#[derive(Args)]
pub struct Drill {
    /// The rule whose contacts are reached; repeatable
    #[arg(long, value_name = "ID|NAME", required_unless_present = "all", conflicts_with = "all")]
    rule: Vec<String>,
    /// The contacts of every rule
    #[arg(long)]
    all: bool,
}

/// A contact, and the rules that name it.
struct Receiver<'r> {
    contact: &'r Contact,
    rules: Vec<String>,
}

/// What is to be reached, and what came of it.
struct Target {
    contact: Option<String>,
    address: Option<String>,
    rules: Vec<String>,
    message: Option<i64>,
}

impl Drill {
    /// Reaches each contact once at each of its addresses, and prints what each answered.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut store = ctx.store()?;
        let routes = self.routes(&mut store)?;
        if routes.rules.is_empty() {
            return Err(Error::not_found(say::no_rules()).hint(say::no_rules_hint()));
        }
        let settings = ctx.delivery()?;
        let (lang, who) = (ctx.lang, ctx.config.who());
        let receivers = receivers(&routes);
        let targets = store.write(ctx.here.now, &who, |tx| {
            let mut targets = Vec::new();
            let mut told: Vec<&str> = Vec::new();
            for receiver in &receivers {
                let rules = receiver.rules.clone();
                let contact = receiver.contact;
                let notice = Notice::Drill { lang, contact: contact.name.clone(), rules, by: who.clone() };
                // Contacts may share an address.
                let new = |a: &&Address| !told.contains(&a.url.as_str());
                let addresses: Vec<&Address> = contact.addresses.iter().filter(new).collect();
                for address in &addresses {
                    let message = Some(call_for(tx, contact, address, &notice)?);
                    targets.push(receiver.at(Some(mask(&address.url)), message));
                    told.push(&address.url);
                }
                if contact.addresses.is_empty() {
                    targets.push(receiver.at(None, None));
                }
            }
            targets.extend(routes.rules.iter().filter(|rule| rule.contacts.is_empty()).map(nobody));
            Ok((targets, "drill".to_string()))
        })?;
        let mut worker = Worker { store, settings, clock: ctx.clock };
        print(ctx, &mut worker, &targets)
    }

    fn routes(&self, store: &mut Store) -> Result<Routes> {
        if self.all {
            return Routes::load(store);
        }
        let rows = self.rule.iter().map(|which| store.find(&RULE, which)).collect::<Result<Vec<_>>>()?;
        Routes::of(store, rows)
    }
}

impl Receiver<'_> {
    fn at(&self, address: Option<String>, message: Option<i64>) -> Target {
        Target { contact: Some(self.contact.name.clone()), address, rules: self.rules.clone(), message }
    }
}

/// A rule that names no contact.
fn nobody(rule: &Rule) -> Target {
    Target { contact: None, address: None, rules: vec![rule.keyword.clone()], message: None }
}

/// The contacts that the rules name, each once.
fn receivers(routes: &Routes) -> Vec<Receiver<'_>> {
    let mut receivers = Vec::new();
    for contact in &routes.contacts {
        let names_it = |rule: &&Rule| rule.contacts.contains(&contact.name);
        let mut rules: Vec<String> =
            routes.rules.iter().filter(names_it).map(|rule| rule.keyword.clone()).collect();
        rules.dedup();
        if !rules.is_empty() {
            receivers.push(Receiver { contact, rules });
        }
    }
    receivers
}

fn call_for(tx: &mut Tx<'_>, contact: &Contact, address: &Address, notice: &Notice) -> Result<i64> {
    let body = serde_json::to_string(notice).map_err(|e| Error::failed(say::not_written()).because(e))?;
    tx.enqueue(&NewMessage {
        delivery_id: &new_id()?,
        once: &[],
        tells: None,
        alone: true,
        contact: &contact.name,
        channel: address.channel.name(),
        address: &address.url,
        subject: &notice.subject(),
        body: &body,
        give_up_after: GIVE_UP_AFTER_SECONDS,
    })
}

/// Whether it arrived, and what was answered.
fn deliver(ctx: &mut Ctx, worker: &mut Worker, target: &Target) -> Result<(bool, String)> {
    let word = |said: crate::lang::Said| said.in_lang(ctx.lang).to_string();
    let Some(id) = target.message else {
        let why = if target.contact.is_none() { say::no_contact() } else { say::no_address() };
        return Ok((false, word(why)));
    };
    let elsewhere = word(say::by_another_process());
    let mut limited = String::new();
    for _ in 0..PACE_WAITS_MAX {
        let Ended::Here(tried) = outbox::wait_for(ctx, worker, id)? else { break };
        match tried.outcome {
            Outcome::Delivered(said) => return Ok((true, said)),
            Outcome::Limited(why, seconds) => {
                limited = why;
                if seconds > PACE_SECONDS_MAX {
                    break;
                }
                // Something else went there just now.
                sleep(Duration::from_secs(seconds.max(1)));
            }
            _ => break,
        }
    }
    // Later it would say what is no longer so.
    if !limited.is_empty() && worker.store.give_up(id, &limited, ctx.clock.now())? {
        return Ok((false, limited));
    }
    let message = worker.store.get_message(id)?;
    let text = |key: &str| message.get(key).and_then(Json::as_str).unwrap_or_default().to_string();
    let state = text("state");
    match state.as_str() {
        "sent" => Ok((true, elsewhere)),
        _ if text("why").is_empty() => Ok((false, state)),
        _ => Ok((false, text("why"))),
    }
}

fn print(ctx: &mut Ctx, worker: &mut Worker, targets: &[Target]) -> Result<()> {
    let names = ["contact", "address", "rules", "delivered", "answer", "message_id"];
    let mut rows = Rows::new(ctx.form, &names.map(|name| (name.to_string(), String::new())));
    let mut failed = 0;
    for target in targets {
        let (delivered, answer) = deliver(ctx, worker, target)?;
        failed += usize::from(!delivered);
        let row = json!({ "contact": target.contact, "address": target.address, "rules": target.rules,
            "delivered": delivered, "answer": answer, "message_id": target.message });
        match (ctx.quiet, ctx.form.is_table()) {
            (true, _) => target.message.map_or(Ok(()), |id| ctx.out.line(&id.to_string()))?,
            // As each answers: some take their time.
            (false, true) => {
                let word = if delivered { say::DELIVERED } else { say::FAILED }.in_lang(ctx.lang);
                let rules = target.rules.join(", ");
                let contact = target.contact.as_deref().unwrap_or(&rules);
                let address = target.address.as_deref().unwrap_or_default();
                let said = [contact, address, word, &answer].into_iter().filter(|part| !part.is_empty());
                ctx.out.line(&text::inert(&said.collect::<Vec<_>>().join("  ")))?;
            }
            (false, false) => rows.row(&mut ctx.out, &row, Vec::new)?,
        }
    }
    if !ctx.quiet && !ctx.form.is_table() {
        rows.end(&mut ctx.out)?;
    }
    match failed {
        0 => Ok(()),
        _ => {
            Err(Error::new(Kind::Delivery, say::not_reached(failed, targets.len())).hint(say::failed_hint()))
        }
    }
}
