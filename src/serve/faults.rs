//! Faults that rules open: the first firing alert of such a rule opens one, later ones join it, the last
//! resolution ends it.
//!
//! What comes from an alert is made harmless before it stands in a record, so that no post is refused for
//! what it holds.

use crate::alert::payload::Alert;
use crate::error::Result;
use crate::lang::{self, Lang, alerted as say};
use crate::record::fault::{END, FAULT, LEVEL, OWNER, START, STATE};
use crate::record::row::{Row, SHORT_CHARS_MAX, Value};
use crate::record::rule::Rule;
use crate::store::Tx;
use crate::text;
use crate::time::{Here, Time, Zone};

/// How faults are opened and ended.
pub struct Faults {
    /// The language of the words in them.
    pub lang: Lang,
    /// The folded words that mean closed.
    pub closed_words: Vec<String>,
}

/// What became of faults.
#[derive(Default)]
pub struct Deeds {
    opened: Vec<i64>,
    ended: Vec<i64>,
}

impl Deeds {
    /// What was done, for the journal.
    pub fn what(&self) -> String {
        let named = |verb: &str, ids: &[i64]| match ids {
            [] => String::new(),
            ids => format!("; fault {verb}{}", ids.iter().map(|id| format!(" {id}")).collect::<String>()),
        };
        format!("alerts received{}{}", named("add", &self.opened), named("close", &self.ended))
    }
}

impl Faults {
    /// Makes a firing alert one of the fault that the first of these rules opens, or has opened.
    pub fn join(
        &self,
        tx: &mut Tx<'_>,
        (id, alert): (i64, &Alert),
        rules: &[&Rule],
        deeds: &mut Deeds,
    ) -> Result<()> {
        let Some(rule) = rules.iter().find(|rule| rule.opens_fault) else { return Ok(()) };
        let fault = match self.open_fault_of(tx, rule)? {
            Some(fault) => fault,
            None => {
                let fault = tx.insert(self.fault(alert, rule, tx.now())?)?.id;
                deeds.opened.push(fault);
                fault
            }
        };
        tx.link(id, fault, rule.id)
    }

    /// Ends a fault if none of its alerts fires any more; not one that somebody closed or removed.
    pub fn end(&self, tx: &mut Tx<'_>, fault: i64, deeds: &mut Deeds) -> Result<()> {
        let (fires, ended) = tx.standing_of(fault)?;
        let Some(before) = tx.store().get(&FAULT, fault)?.filter(|fault| !fires && self.is_open(fault))
        else {
            return Ok(());
        };
        let mut row = before.clone();
        row.set(STATE, lang::CLOSED.in_lang(self.lang).into());
        if *row.get(END) == Value::Null {
            // A sender's clock may be anywhere.
            let now = tx.now();
            let end = ended.unwrap_or(now).min(now);
            row.set(END, row.time(START).map_or(end, |start| end.max(start)).into());
        }
        tx.update(&before, row)?;
        deeds.ended.push(fault);
        Ok(())
    }

    fn open_fault_of(&self, tx: &mut Tx<'_>, rule: &Rule) -> Result<Option<i64>> {
        let Some(last) = tx.last_fault_of(rule.id)? else { return Ok(None) };
        Ok(tx.store().get(&FAULT, last)?.filter(|fault| self.is_open(fault)).map(|fault| fault.id))
    }

    fn is_open(&self, fault: &Row) -> bool {
        !self.closed_words.contains(&text::fold(fault.text(STATE)))
    }

    /// The fault that an alert opens: level and owner from the rule, else from the alert.
    fn fault(&self, alert: &Alert, rule: &Rule, now: Time) -> Result<Row> {
        // No field is read from text here, so that the zone does not matter.
        let mut row = Row::new(&FAULT, Here { now, zone: Zone::Local })?;
        let name = [alert.label("alertname"), alert.label("instance")].join(" ");
        let owner = rule.contacts.first().map_or("", String::as_str);
        let first = |texts: &[&str]| texts.iter().map(|t| harmless(t)).find(|t| !t.is_empty());
        let or = |found: Option<String>, word: lang::Pair| {
            Value::Text(found.unwrap_or_else(|| word.in_lang(self.lang).to_string()))
        };
        let owner = first(&[owner, alert.label("owner"), alert.label("team")]);
        row.set(
            FAULT.name_field().name,
            first(&[&name, &alert.fingerprint]).map_or(Value::Null, Value::Text),
        );
        row.set(LEVEL, or(first(&[&rule.level, alert.label("severity")]), say::NO_LEVEL));
        row.set(OWNER, or(owner, say::NO_OWNER));
        let start = alert.starts_at.as_deref().and_then(Time::from_rfc3339).unwrap_or(now);
        row.set(START, start.min(now).into());
        Ok(row)
    }
}

/// A text from outside as a short field takes it.
fn harmless(text: &str) -> String {
    text::shorten(text::inert(text.trim()).trim(), SHORT_CHARS_MAX).trim().to_string()
}
