//! `codo alert replay`: what the stored alerts would do under other rules, or under the present ones. A
//! rehearsal: nothing is sent and nothing is stored, and there is no other way to replay.

use crate::alert::{route, rule_file};
use crate::cli::context::shown;
use crate::cli::rule::{Routes, history, import, table};
use crate::cli::{Ctx, import as records};
use crate::error::{Error, Result};
use crate::lang::rule as say;
use crate::output::Rows;
use crate::record::row::Row;
use crate::record::rule::RULE;
use crate::store::Store;
use crate::time::{self, Time};
use clap::Args;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// `codo alert replay`
#[derive(Args)]
pub struct Replay {
    /// The alerts that began at this time or later, or so long ago: 7d, 2018-11-22, "last monday"
    #[arg(long, value_name = "TIME")]
    since: String,
    /// Those alone that began earlier; a day counts whole
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// The rules to use in place of the present ones: what `codo export rule` prints, or a Prometheus rule file; - is standard input
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// Whom the rules of a Prometheus file tell; if not given, whom the present rules of the same names tell
    #[arg(long, value_name = "TEXT", value_delimiter = ',', requires = "rules")]
    notify: Vec<String>,
    /// Needed: a replay sends nothing and stores nothing
    #[arg(long)]
    dry_run: bool,
}

/// How many alerts of each name each contact would be told of; nobody is the contact without a name.
type Counts = BTreeMap<(String, String), u64>;

/// What came of a replay.
#[derive(Default)]
struct Outcome {
    alerts: u64,
    reaching_nobody: u64,
    told: Counts,
    nobody: BTreeMap<String, u64>,
}

impl Replay {
    /// Counts what each contact would be told.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        if !self.dry_run {
            return Err(Error::usage(say::replay_is_dry()).hint(say::replay_is_dry_hint()));
        }
        let since = match time::read_duration(&self.since).and_then(|long| i64::try_from(long).ok()) {
            Some(long) => ctx.here.now.plus(-long),
            None => time::read(&self.since, ctx.here)?,
        };
        let until = self.until.as_deref().map(|typed| crate::cli::list::end_of(ctx, typed)).transpose()?;
        let mut store = ctx.store()?;
        let routes = match &self.rules {
            Some(file) => {
                let rows = self.rules_in(ctx, &mut store, file)?;
                Routes::of(&mut store, rows)?
            }
            None => Routes::load(&mut store)?,
        };
        let outcome = replay(&mut store, &routes, &ctx.config.folded("sms_severities"), (since, until))?;
        print(ctx, &outcome, since, until)
    }

    /// The rules in a file of either sort.
    fn rules_in(&self, ctx: &mut Ctx, store: &mut Store, file: &Path) -> Result<Vec<Row>> {
        let text = ctx.read(file)?;
        if rule_file::is_rule_file(&text) {
            let mut rows = import::rows_of(shown(file), text, &self.notify, ctx.here)?;
            if self.notify.is_empty() {
                let present = store.all(&RULE)?;
                for row in &mut rows {
                    let same = present.iter().find(|old| old.unique_key() == row.unique_key());
                    row.set_list("nicknames", &same.map(|old| old.list("nicknames")).unwrap_or_default());
                }
            }
            return Ok(rows);
        }
        let mut rows = records::rows_of(&text, ctx.kinds, &RULE, ctx.here).map_err(|e| e.at(shown(file)))?;
        if !self.notify.is_empty() {
            let names: Vec<&str> = self.notify.iter().map(String::as_str).collect();
            rows.iter_mut().for_each(|row| row.set_list("nicknames", &names));
        }
        Ok(rows)
    }
}

/// Each stored alert by itself: what is told once for many together is counted for each.
fn replay(
    store: &mut Store,
    routes: &Routes,
    sms_severities: &[String],
    (since, until): (Time, Option<Time>),
) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    history::each(store, Some(since), until, &mut |alert, _| {
        outcome.alerts += 1;
        let name = alert.name().to_string();
        let mut reached = false;
        for (contact, _) in routes.told(std::slice::from_ref(alert)) {
            if contact.addresses.iter().any(|a| route::is_for(a.channel, alert, sms_severities)) {
                *outcome.told.entry((name.clone(), contact.name.clone())).or_default() += 1;
                reached = true;
            }
        }
        if !reached {
            outcome.reaching_nobody += 1;
            *outcome.nobody.entry(name).or_default() += 1;
        }
    })?;
    Ok(outcome)
}

fn print(ctx: &mut Ctx, outcome: &Outcome, since: Time, until: Option<Time>) -> Result<()> {
    let told = outcome.told.iter().map(|((alert, contact), n)| (alert, Some(contact), *n));
    let nobody = outcome.nobody.iter().map(|(alert, n)| (alert, None, *n));
    let row = |(alert, contact, count): (&String, Option<&String>, u64)| json!({ "alertname": alert, "contact": contact, "count": count });
    if ctx.json {
        return ctx.out.json(&json!({
            "since": since.to_text(),
            "until": until.map(Time::to_text),
            "alerts": outcome.alerts,
            "reaching_nobody": outcome.reaching_nobody,
            "told": told.map(row).collect::<Vec<Json>>(),
            "nobody": nobody.map(|(alert, _, count)| json!({ "alertname": alert, "count": count })).collect::<Vec<Json>>(),
        }));
    }
    if ctx.quiet {
        return Ok(());
    }
    let mut rows = match ctx.form.is_table() {
        true => table(ctx, [say::ALERT, say::CONTACT, say::ALERTS]),
        false => Rows::new(
            ctx.form,
            &["alertname", "contact", "count"].map(|name| (name.to_string(), String::new())),
        ),
    };
    let mut all: Vec<_> = told.chain(nobody).collect();
    all.sort();
    for found in all {
        let (alert, contact, count) = found;
        let contact = contact.map_or(say::NOBODY.in_lang(ctx.lang), String::as_str);
        let cells = vec![alert.clone(), contact.to_string(), count.to_string()];
        rows.row(&mut ctx.out, &row(found), || cells)?;
    }
    rows.end(&mut ctx.out)?;
    ctx.say(say::replayed(outcome.alerts, outcome.reaching_nobody));
    Ok(())
}
