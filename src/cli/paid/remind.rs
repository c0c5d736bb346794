//! `codo paid remind`: tells who pays for what that it runs out. Run by cron.
//!
//! All that is due for an address is one message. Each item in it has a key of its own, of the item, its end
//! and the day or lead, which is written down for the address with the message: so each is told once, however
//! often and on however many machines this runs. A message that could not be delivered is tried again with
//! the items it was called for with, under its delivery id: a receiver may have taken it after all.

use crate::alert::text::{Notice, RunsOut};
use crate::cli::{Ctx, outbox, template};
use crate::error::{Error, Kind, Result};
use crate::lang::Lang;
use crate::lang::cli::paid as say;
use crate::notify::new_id;
use crate::notify::worker::Worker;
use crate::record::contact::{Address, CONTACT, Contact, mask};
use crate::record::paid::{PAID, Paid};
use crate::store::outbox::NewMessage;
use crate::store::{Store, Tx};
use crate::text;
use crate::time::{self, Day};
use clap::Args;
use serde_json::{Value as Json, json};

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

/// An item that is due, and whom it goes to.
struct Reminder {
    item: Paid,
    key: String,
    told: RunsOut,
    contacts: Vec<Contact>,
}

impl Reminder {
    fn has_nobody(&self) -> bool {
        self.contacts.iter().all(|c| c.addresses.is_empty())
    }
}

/// What one address is to be told in one message.
struct Letter<'r> {
    contact: &'r str,
    address: &'r Address,
    /// The message that an earlier run has called for, and its state.
    called_for: Option<(i64, String)>,
    reminders: Vec<&'r Reminder>,
}

impl Letter<'_> {
    fn notice(&self, lang: Lang) -> Notice {
        Notice::run_out(lang, &self.reminders.iter().map(|r| &r.told).collect::<Vec<_>>())
    }
}

impl Remind {
    /// Reminds of everything that is due.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let today = match &self.date {
            Some(typed) => {
                let day = Day::read(typed, ctx.here)?;
                if time::is_worked_out(typed) {
                    ctx.say(say::date(format_args!("{day}")));
                }
                day
            }
            None => ctx.here.now.day(ctx.here.zone),
        };
        let mut store = ctx.store()?;
        if self.dry_run {
            let reminders = due(&mut store, ctx, today)?;
            let letters = letters(&mut store, &reminders)?;
            return print(ctx, &reminders, &letters);
        }
        let settings = ctx.delivery()?;
        let (reminders, owed) = store.write(ctx.here.now, &ctx.config.who(), |tx| {
            let reminders = due(tx.store(), ctx, today)?;
            let letters = letters(tx.store(), &reminders)?;
            let call = |letter: &Letter<'_>| call_for(tx, letter, ctx.lang, settings.give_up_after);
            let owed = letters.iter().map(call).collect::<Result<Vec<i64>>>()?;
            Ok(((reminders, owed), "paid remind".to_string()))
        })?;
        let mut worker = Worker { store, settings, clock: ctx.clock };
        worker.end_endless_waits()?;
        let mut undelivered = 0;
        for id in owed {
            undelivered += usize::from(!outbox::deliver(ctx, &mut worker, id)?);
        }
        let untold = tell_of_untold(ctx, &reminders);
        match undelivered + untold {
            0 => Ok(()),
            n => Err(Error::new(Kind::Delivery, say::not_reminded(n)).hint(say::run_again())),
        }
    }
}

/// What is due on a day, the most urgent first, and whom it goes to: those the item names, else the contact
/// `default`.
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
        let told = RunsOut {
            paid_name: item.name.clone(),
            paid_end_time: item.end.to_text(),
            end_day: item.end.day(ctx.here.zone).to_string(),
            days_left: due.days_left,
        };
        Some(Reminder { item, key: due.key, told, contacts })
    };
    let mut reminders: Vec<Reminder> = items.iter().filter_map(Paid::view).filter_map(reminder).collect();
    reminders.sort_by_key(|r| r.item.end);
    Ok(reminders)
}

/// What each address has not been sent: in a new message what nobody has called for yet, and in the message
/// of each earlier run what that one could not deliver.
fn letters<'r>(store: &mut Store, reminders: &'r [Reminder]) -> Result<Vec<Letter<'r>>> {
    let mut letters: Vec<Letter<'r>> = Vec::new();
    for reminder in reminders {
        for contact in &reminder.contacts {
            for address in &contact.addresses {
                let called_for = store.told(&reminder.key, &address.url)?;
                if called_for.as_ref().is_some_and(|(_, state)| state == "sent" || state == "dropped") {
                    continue;
                }
                let is_it = |l: &&mut Letter<'_>| l.address.url == address.url && l.called_for == called_for;
                match letters.iter_mut().find(is_it) {
                    // Contacts may share an address.
                    Some(letter) if letter.reminders.iter().any(|r| r.key == reminder.key) => {}
                    Some(letter) => letter.reminders.push(reminder),
                    None => {
                        let reminders = vec![reminder];
                        letters.push(Letter { contact: &contact.name, address, called_for, reminders });
                    }
                }
            }
        }
    }
    Ok(letters)
}

/// Puts a letter into the outbox where it is not there yet; returns the message that is to be tried.
fn call_for(tx: &mut Tx<'_>, letter: &Letter<'_>, lang: Lang, give_up_after: u64) -> Result<i64> {
    let notice = letter.notice(lang);
    let (subject, body) = (notice.subject(), serde_json::to_string(&notice));
    let body = body.map_err(|e| Error::failed(say::not_put_into_words()).because(e))?;
    if let Some((id, state)) = &letter.called_for {
        // Days may have passed since it was called for, and some of it may have been renewed.
        tx.reword(*id, &subject, &body)?;
        if state == "failed" {
            tx.requeue(*id, give_up_after)?;
        }
        return Ok(*id);
    }
    let keys: Vec<&str> = letter.reminders.iter().map(|r| r.key.as_str()).collect();
    tx.enqueue(&NewMessage {
        delivery_id: &new_id()?,
        once: &keys,
        tells: None,
        alone: false,
        contact: letter.contact,
        channel: letter.address.channel.name(),
        address: &letter.address.url,
        subject: &subject,
        body: &body,
        give_up_after,
    })
}

/// Says which items nobody was told of, and returns how many.
fn tell_of_untold(ctx: &mut Ctx, reminders: &[Reminder]) -> usize {
    let untold: Vec<&Reminder> = reminders.iter().filter(|r| r.has_nobody()).collect();
    for reminder in &untold {
        ctx.out.talk(say::nobody_is_told(reminder.item.id, &reminder.item.name));
    }
    untold.len()
}

fn print(ctx: &mut Ctx, reminders: &[Reminder], letters: &[Letter<'_>]) -> Result<()> {
    if ctx.json {
        let owed = |r: &&Reminder| r.has_nobody() || letters.iter().any(|l| tells(l, r));
        let items = reminders.iter().filter(owed).map(|r| as_json(r, letters, ctx.lang));
        return ctx.out.json(&Json::Array(items.collect()));
    }
    let templates = template::load(&ctx.config, ctx.here.zone)?;
    let pen = templates.pen(None);
    let mut said = Vec::new();
    for letter in letters {
        let notice = letter.notice(ctx.lang);
        let mut lines = format!("{}  -> {}", notice.subject_by(&pen), text::inert(letter.contact));
        if letter.reminders.len() > 1 {
            let text = notice.text_by(&pen);
            lines.extend(text.lines().map(|line| format!("\n  {line}")));
        }
        // A contact's addresses are told the same.
        if !said.contains(&lines) {
            ctx.out.line(&lines)?;
            said.push(lines);
        }
    }
    for reminder in reminders.iter().filter(|r| r.has_nobody()) {
        ctx.out.line(say::to_nobody(reminder.told.line(ctx.lang)).in_lang(ctx.lang))?;
    }
    if letters.is_empty() && !reminders.iter().any(Reminder::has_nobody) {
        ctx.say(say::nothing_is_due());
    }
    Ok(())
}

fn tells(letter: &Letter<'_>, reminder: &Reminder) -> bool {
    letter.reminders.iter().any(|r| r.key == reminder.key)
}

/// A reminder, and the addresses that have not been sent it.
fn as_json(reminder: &Reminder, letters: &[Letter<'_>], lang: Lang) -> Json {
    let is_owed = |a: &&Address| letters.iter().any(|l| l.address.url == a.url && tells(l, reminder));
    let to = |c: &Contact| {
        let addresses: Vec<String> = c.addresses.iter().filter(is_owed).map(|a| mask(&a.url)).collect();
        (!addresses.is_empty()).then(|| json!({ "contact": c.name, "addresses": addresses }))
    };
    json!({
        "id": reminder.item.id,
        "paid_name": reminder.item.name,
        "paid_end_time": reminder.told.paid_end_time,
        "days_left": reminder.told.days_left,
        "text": reminder.told.line(lang),
        "to": reminder.contacts.iter().filter_map(to).collect::<Vec<_>>(),
    })
}
