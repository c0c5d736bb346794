//! What faults have beside the five verbs: a timeline, a report, statistics.

mod linked;
mod report;
mod stats;
mod timeline;

pub use report::Report;
pub use stats::Stats;

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::fault as say;
use crate::lang::{COLON, report as words};
use crate::record::fault::{FAULT, NOTE};
use crate::record::row;
use crate::text;
use crate::time::{self, Time};
use clap::Args;
use serde_json::Value as Json;
use std::path::Path;

/// `codo fault note`
#[derive(Args)]
pub struct Note {
    /// The fault
    #[arg(value_name = "ID")]
    which: String,
    /// What was seen or done; - reads standard input
    #[arg(value_name = "TEXT")]
    text: String,
    /// When it was so, if it was earlier (2018-11-22 10:30, "10m ago", 5分钟前)
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
}

impl Note {
    /// Notes something on a fault's timeline.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let at = self.at(ctx)?;
        let text = if self.text == "-" { ctx.read(Path::new("-"))? } else { self.text };
        let text = row::read(&NOTE, &text, ctx.here)?;
        let Some(text) = text.as_text() else {
            return Err(Error::usage(say::note_is_empty()));
        };
        let (fault, note) = ctx.store()?.write(ctx.here.now, &ctx.config.who(), |tx| {
            let fault = tx.store().find(&FAULT, &self.which)?;
            let note = tx.add_note(&fault, at, text)?;
            let what = format!("fault note {}", fault.id);
            Ok(((fault, note), what))
        })?;
        if ctx.json {
            return ctx.out.json(&note);
        }
        if ctx.quiet {
            return ctx.out.line(&fault.id.to_string());
        }
        ctx.say(say::noted(fault.id, fault.name()));
        Ok(())
    }

    fn at(&self, ctx: &mut Ctx) -> Result<Time> {
        let Some(typed) = &self.at else { return Ok(ctx.here.now) };
        let at = time::read(typed, ctx.here).map_err(|e| e.at("--at"))?;
        if time::is_worked_out(typed) {
            ctx.say(say::at(at.show(ctx.here.zone)));
        }
        if at > ctx.here.now {
            return Err(Error::usage(say::lies_ahead(at.show(ctx.here.zone))));
        }
        Ok(at)
    }
}

/// `codo fault show`
#[derive(Args)]
pub struct Show {
    /// The fault to show
    #[arg(value_name = "ID")]
    which: String,
}

impl Show {
    /// Shows a fault, its alerts and its timeline.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut store = ctx.store()?;
        let fault = store.find(&FAULT, &self.which)?;
        let timeline = timeline::of(&mut store, &fault, &ctx.config.closed_words())?;
        let alerts = linked::of(&mut store, &fault)?;
        let mut json = fault.to_json(false);
        if ctx.json
            && let Json::Object(object) = &mut json
        {
            object.insert("alerts".into(), Json::Array(alerts.clone()));
            object.insert("timeline".into(), timeline.iter().map(timeline::Moment::to_json).collect());
        }
        ctx.one(&json)?;
        // A row of separated values is the fault's fields, as in a list.
        if !ctx.form.is_table() || ctx.quiet {
            return Ok(());
        }
        if !alerts.is_empty() {
            ctx.out.line(&format!("\n{}", words::ALERTS.in_lang(ctx.lang)))?;
        }
        for (when, what) in linked::said(ctx, &fault, &alerts) {
            let between = if what.is_empty() { "" } else { COLON.in_lang(ctx.lang) };
            ctx.out.line(&format!("  {when}{between}{}", text::inert(&what)))?;
        }
        if timeline.is_empty() {
            return Ok(());
        }
        ctx.out.line(&format!("\n{}", words::TIMELINE.in_lang(ctx.lang)))?;
        for moment in &timeline {
            let (at, who) = (moment.at.show(ctx.here.zone), text::inert(&moment.who));
            let said = text::inert_block(&moment.say(ctx.lang)).replace('\n', "\n    ");
            ctx.out.line(&format!("  {at}  {who}{}{said}", COLON.in_lang(ctx.lang)))?;
        }
        Ok(())
    }
}
