//! `codo rule check`: what would reach nobody, found before an alert finds it. For cron.

use super::{Routes, history, table};
use crate::alert::payload::Alert;
use crate::alert::route;
use crate::cli::Ctx;
use crate::error::{Error, Kind, Result};
use crate::lang::{Said, rule as say};
use crate::output::Rows;
use crate::record::contact::{Contact, mask};
use crate::record::row::Row;
use crate::record::rule::Rule;
use crate::store::Store;
use crate::time::{self, Time};
use clap::Args;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// `codo rule check`
#[derive(Args)]
pub struct Check {
    /// Hold the rules against the stored alerts that began at this time or later; against all if not given
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
}

/// Something that would reach nobody.
struct Finding {
    /// What it is, for programs.
    what: &'static str,
    /// Whose record or message it is, where it is one's.
    id: Option<i64>,
    /// The contact, the rule or the alert.
    name: String,
    /// For people: what is wrong, and what to do.
    said: Said,
    /// The same for programs.
    more: Json,
}

impl Check {
    /// Prints what is found; where anything is, the command fails.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let since = self.since.as_deref().map(|typed| time::read(typed, ctx.here)).transpose()?;
        let mut store = ctx.store()?;
        let routes = Routes::load(&mut store)?;
        let unmatched = unmatched(&mut store, &routes, since)?;
        let has_default = routes.contacts.iter().any(Contact::is_default);
        let mut findings = contacts_without_address(&routes, !unmatched.is_empty());
        findings.extend(rules_without_contact(&routes));
        if !has_default {
            findings.extend(unmatched.into_iter().map(|(name, seen)| no_rule(ctx, name, &seen)));
        }
        findings.extend(not_arrived(&mut store, &routes)?);
        print(ctx, &findings)?;
        match findings.len() {
            0 => {
                ctx.say(say::all_well());
                Ok(())
            }
            many => Err(Error::new(Kind::Delivery, say::found(many)).hint(say::found_hint())),
        }
    }
}

/// Contacts that rules name, or that are told of what no rule fits, and that nothing reaches.
fn contacts_without_address(routes: &Routes, default_is_needed: bool) -> Vec<Finding> {
    let finding = |contact: &Contact| {
        let rows = routes.rows.iter().zip(&routes.rules);
        let rules: Vec<&str> = rows
            .filter(|(_, rule)| rule.contacts.contains(&contact.name))
            .map(|(row, _)| row.name())
            .collect();
        let is_needed = !rules.is_empty() || contact.is_default() && default_is_needed;
        (is_needed && contact.addresses.is_empty()).then(|| Finding {
            what: "no_address",
            id: None,
            name: contact.name.clone(),
            said: match rules.is_empty() {
                true => say::default_without_address(),
                false => say::no_address(rules.join(", ")),
            },
            more: json!({ "rules": rules }),
        })
    };
    routes.contacts.iter().filter_map(finding).collect()
}

/// Rules that name nobody, or whose matchers cannot be read, so that they fit nothing.
fn rules_without_contact(routes: &Routes) -> Vec<Finding> {
    let of = |what, row: &Row, said| Finding {
        what,
        id: Some(row.id),
        name: row.name().to_string(),
        said,
        more: json!({ "matchers": row.list("matchers") }),
    };
    let finding = |(row, rule): (&Row, &Rule)| match rule {
        rule if !rule.is_readable() => Some(of("bad_matcher", row, say::bad_matcher(row.id))),
        rule if rule.contacts.is_empty() => Some(of("no_contact", row, say::no_contact(row.id))),
        _ => None,
    };
    routes.rows.iter().zip(&routes.rules).filter_map(finding).collect()
}

/// How often alerts of a name came that no rule fits, and when the last did.
#[derive(Default)]
struct Seen {
    alerts: u64,
    last: String,
}

/// The names of the stored alerts that no rule fits.
fn unmatched(store: &mut Store, routes: &Routes, since: Option<Time>) -> Result<BTreeMap<String, Seen>> {
    let mut names: BTreeMap<String, Seen> = BTreeMap::new();
    history::each(store, since, None, &mut |alert: &Alert, at| {
        if route::fitting(alert, &routes.rules).is_empty() {
            let seen = names.entry(alert.name().to_string()).or_default();
            seen.alerts += 1;
            if seen.last.as_str() < at {
                seen.last = at.to_string();
            }
        }
    })?;
    Ok(names)
}

fn no_rule(ctx: &Ctx, name: String, seen: &Seen) -> Finding {
    let last = Time::from_rfc3339(&seen.last).map(|at| at.show(ctx.here.zone)).unwrap_or_default();
    Finding {
        what: "no_rule",
        id: None,
        name,
        said: say::no_rule(seen.alerts, last),
        more: json!({ "alerts": seen.alerts, "last_received_at": seen.last }),
    }
}

/// Addresses of contacts whose newest message that was tried has not arrived.
fn not_arrived(store: &mut Store, routes: &Routes) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for message in store.not_arrived()? {
        let has_it = |c: &&Contact| c.addresses.iter().any(|address| address.url == message.address);
        for contact in routes.contacts.iter().filter(has_it) {
            let address = mask(&message.address);
            let why = message.why.clone().unwrap_or_default();
            findings.push(Finding {
                what: "not_delivered",
                id: Some(message.id),
                name: contact.name.clone(),
                said: say::not_delivered(message.id, &address, &why),
                more: json!({ "address": address, "state": message.state, "why": message.why }),
            });
        }
    }
    Ok(findings)
}

fn print(ctx: &mut Ctx, findings: &[Finding]) -> Result<()> {
    if ctx.quiet {
        return Ok(());
    }
    let mut rows = match ctx.form.is_table() {
        true => table(ctx, [say::FINDING, say::NAME, say::WHAT]),
        false => Rows::new(
            ctx.form,
            &["finding", "id", "name", "more"].map(|name| (name.to_string(), String::new())),
        ),
    };
    for finding in findings {
        let word = say::finding(finding.what).in_lang(ctx.lang);
        let cells = [word, &finding.name, finding.said.in_lang(ctx.lang)].map(str::to_string);
        let row =
            json!({ "finding": finding.what, "id": finding.id, "name": finding.name, "more": finding.more });
        rows.row(&mut ctx.out, &row, || cells.to_vec())?;
    }
    rows.end(&mut ctx.out)
}
