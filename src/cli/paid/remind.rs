//! `codo paid remind`: tells who pays for what that it runs out. Run by cron.
//!
//! A reminder is a message in the outbox under a key that holds the item, its end and the day, so
//! that it is told once however often and on however many machines this runs.

use crate::alert::text::Notice;
use crate::cli::{Ctx, outbox};
use crate::error::{Error, Kind, Result};
use crate::notify::new_id;
use crate::notify::worker::Worker;
use crate::record::contact::{CONTACT, Contact, mask};
use crate::record::paid::{Due, PAID, Paid};
use crate::store::outbox::NewMessage;
use crate::store::{Store, Tx};
use crate::text;
use crate::time::{self, Day};
use clap::Args;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

/// `codo paid remind`
#[derive(Args)]
pub struct Remind {
    /// Print what would be sent, and send nothing
    #[arg(long)]
    dry_run: bool,
    /// Remind as on this day: 2018-11-22, tomorrow, "in 30 days", 3天后
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
}

/// A reminder and whom it goes to.
struct Reminder {
    item: Paid,
    due: Due,
    notice: Notice,
    contacts: Vec<Contact>,
}

impl Remind {
    /// Reminds of everything that is due.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let today = match &self.date {
            Some(typed) => {
                let day = Day::read(typed, ctx.here)?;
                if time::is_worked_out(typed) {
                    ctx.say(&format!("date: {day}"));
                }
                day
            }
            None => ctx.here.now.day(ctx.here.zone),
        };
        let mut store = ctx.store()?;
        if self.dry_run {
            let reminders = due(&mut store, ctx, today)?;
            let reminders = still_owed(&mut store, reminders)?;
            return print(ctx, &reminders);
        }
        let settings = ctx.delivery()?;
        let (reminders, owed) = store.write(ctx.here.now, &ctx.config.who(), |tx| {
            let reminders = due(tx.store(), ctx, today)?;
            // A set: contacts may share an address, and with it one message.
            let mut owed = BTreeSet::new();
            for reminder in &reminders {
                owed.extend(call_for(tx, reminder, settings.give_up_after)?);
            }
            Ok(((reminders, owed), "paid remind".to_string()))
        })?;
        let mut worker = Worker { store, settings, clock: ctx.clock };
        let mut undelivered = 0;
        for id in owed {
            undelivered += usize::from(!outbox::deliver(ctx, &mut worker, id)?);
        }
        let untold = tell_of_untold(ctx, &reminders);
        match undelivered + untold {
            0 => Ok(()),
            n => Err(Error::new(Kind::Delivery, format!("{n} reminders could not be delivered"))
                .hint("run it again to try again; `codo outbox list` shows the messages")),
        }
    }
}

/// What is due on a day, and whom it goes to: those the item names, else the contact `default`.
fn due(store: &mut Store, ctx: &Ctx, today: Day) -> Result<Vec<Reminder>> {
    let contacts: Vec<Contact> = store.all(&CONTACT)?.iter().map(Contact::view).collect();
    let items = store.all(&PAID)?;
    let reminder = |item: Paid| {
        let due = item.due(today, ctx.here.zone)?;
        let names = |c: &&Contact| match item.contacts.is_empty() {
            true => c.is_default(),
            false => item.contacts.contains(&c.name),
        };
        let contacts = contacts.iter().filter(names).cloned().collect();
        let notice = Notice::Reminder {
            lang: ctx.lang,
            paid_name: item.name.clone(),
            paid_end_time: item.end.to_text(),
            end_day: item.end.day(ctx.here.zone).to_string(),
            days_left: due.days_left,
        };
        Some(Reminder { item, due, notice, contacts })
    };
    Ok(items.iter().filter_map(Paid::view).filter_map(reminder).collect())
}

/// Puts a reminder into the outbox where it is not there yet; returns the messages that are to be
/// tried: new ones, and those that an earlier run could not deliver.
fn call_for(tx: &mut Tx<'_>, reminder: &Reminder, give_up_after: u64) -> Result<Vec<i64>> {
    let body = serde_json::to_string(&reminder.notice)
        .map_err(|e| Error::failed("a reminder could not be written").because(e))?;
    let mut owed = Vec::new();
    for contact in &reminder.contacts {
        for address in &contact.addresses {
            match tx.store().told(&reminder.due.key, &address.url)? {
                Some((_, state)) if is_done(&state) => {}
                Some((id, state)) => {
                    // Days may have passed since it was called for.
                    tx.reword(id, &reminder.notice.subject(), &body)?;
                    if state == "failed" {
                        tx.requeue(id, give_up_after)?;
                    }
                    owed.push(id);
                }
                None => owed.push(tx.enqueue(&NewMessage {
                    delivery_id: &new_id()?,
                    once: &[&reminder.due.key],
                    contact: &contact.name,
                    channel: address.channel.name(),
                    address: &address.url,
                    subject: &reminder.notice.subject(),
                    body: &body,
                    give_up_after,
                })?),
            }
        }
    }
    Ok(owed)
}

/// Whether a message in this state is none to be sent.
fn is_done(state: &str) -> bool {
    state == "sent" || state == "dropped"
}

/// The reminders that somebody has not been sent, and those that nobody can be.
fn still_owed(store: &mut Store, reminders: Vec<Reminder>) -> Result<Vec<Reminder>> {
    let mut owed = Vec::new();
    for reminder in reminders {
        let urls: Vec<&str> =
            reminder.contacts.iter().flat_map(|c| c.addresses.iter().map(|a| a.url.as_str())).collect();
        let mut is_owed = urls.is_empty();
        for url in urls {
            is_owed |= store.told(&reminder.due.key, url)?.is_none_or(|(_, state)| !is_done(&state));
        }
        if is_owed {
            owed.push(reminder);
        }
    }
    Ok(owed)
}

/// Says which items nobody was told of, and returns how many.
fn tell_of_untold(ctx: &mut Ctx, reminders: &[Reminder]) -> usize {
    let untold: Vec<&Reminder> =
        reminders.iter().filter(|r| r.contacts.iter().all(|c| c.addresses.is_empty())).collect();
    for reminder in &untold {
        let (id, name) = (reminder.item.id, &reminder.item.name);
        ctx.out.talk(&format!(
            "paid {id} \"{name}\": nobody is told; name a contact with an address: codo paid edit {id} --notify NAME"
        ));
    }
    untold.len()
}

fn print(ctx: &mut Ctx, reminders: &[Reminder]) -> Result<()> {
    if ctx.json {
        let item = |r: &Reminder| {
            let to = |c: &Contact| json!({ "contact": c.name, "addresses": c.addresses.iter().map(|a| mask(&a.url)).collect::<Vec<_>>() });
            json!({
                "id": r.item.id,
                "paid_name": r.item.name,
                "paid_end_time": r.item.end.to_text(),
                "days_left": r.due.days_left,
                "text": r.notice.text(),
                "to": r.contacts.iter().map(to).collect::<Vec<_>>(),
            })
        };
        return ctx.out.json(&Json::Array(reminders.iter().map(item).collect()));
    }
    for reminder in reminders {
        let names: Vec<&str> = reminder.contacts.iter().map(|c| c.name.as_str()).collect();
        let to = if names.is_empty() { "nobody".to_string() } else { names.join(", ") };
        ctx.out.line(&format!("{}  -> {}", reminder.notice.text(), text::inert(&to)))?;
    }
    if reminders.is_empty() {
        ctx.say("nothing is due");
    }
    Ok(())
}
