//! `codo fault report`: a post-mortem of a fault.

use super::timeline;
use crate::cli::Ctx;
use crate::error::Result;
use crate::output::{Page, Part};
use crate::record::fault::{CAUSE, DURATION, END, FAULT, HANDLER, LEVEL, OWNER, START, STATE, SUMMARY};
use crate::record::row::Row;
use crate::store::Store;
use crate::time;
use clap::Args;
use serde_json::Value as Json;

const DOCUMENT: &str = "fault_report";

/// `codo fault report`
#[derive(Args)]
pub struct Report {
    /// The fault
    #[arg(value_name = "ID")]
    which: String,
    /// Print one self-contained HTML page in place of Markdown
    #[arg(long)]
    html: bool,
}

impl Report {
    /// Prints a post-mortem.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut store = ctx.store()?;
        let fault = store.find(&FAULT, &self.which)?;
        if ctx.json {
            return ctx.out.json(&object(ctx, &mut store, &fault)?);
        }
        let page = page(ctx, &mut store, &fault)?;
        ctx.out.data(&if self.html { page.html() } else { page.markdown() })
    }
}

/// What a finished report says, and the word for it in a language.
fn expected(ctx: &Ctx) -> [(&'static str, &'static str); 4] {
    let words = ctx.lang.words().fault();
    [(END, words.end), (HANDLER, words.handler), (CAUSE, words.cause), (SUMMARY, words.summary)]
}

/// For programs: the fault, its timeline, and the keys that are still empty.
fn object(ctx: &Ctx, store: &mut Store, fault: &Row) -> Result<Json> {
    let mut json = fault.to_json(false);
    if let Json::Object(object) = &mut json {
        let timeline = timeline::of(store, fault, &ctx.config.closed_words())?;
        object.insert("timeline".into(), timeline.iter().map(timeline::Moment::to_json).collect());
        let missing = expected(ctx).into_iter().filter(|(name, _)| fault.text(name).is_empty());
        object.insert("missing".into(), missing.map(|(name, _)| name).collect());
    }
    Ok(json)
}

fn page(ctx: &Ctx, store: &mut Store, fault: &Row) -> Result<Page> {
    let (words, zone) = (ctx.lang.words().fault(), ctx.here.zone);
    let text = |word: &str, name: &str| (word.to_string(), fault.text(name).to_string());
    let at = |word: &str, name: &str| {
        (word.to_string(), fault.time(name).map(|at| at.show(zone)).unwrap_or_default())
    };
    let duration = match (fault.text(DURATION), fault.time(START), fault.time(END)) {
        ("", Some(start), None) => format!("{} {}", time::length(start, ctx.here.now), words.so_far),
        (written, ..) => written.to_string(),
    };
    let head = vec![
        text(words.state, STATE),
        text(words.owner, OWNER),
        text(words.handler, HANDLER),
        text(words.document, DOCUMENT),
    ];
    let impact = vec![
        text(words.level, LEVEL),
        at(words.start, START),
        at(words.end, END),
        (words.duration.to_string(), duration),
    ];
    let moments = timeline::of(store, fault, &ctx.config.closed_words())?;
    let moments = moments.iter().map(|moment| {
        let label = format!("{} {}", moment.at.show(zone), moment.who);
        (label, moment.say(ctx.lang))
    });
    let missing = expected(ctx).into_iter().filter(|(name, _)| fault.text(name).is_empty());
    let is_said = |items: Vec<(String, String)>| {
        Part::Items(items.into_iter().filter(|(_, text)| !text.is_empty()).collect())
    };
    Ok(Page {
        lang: ctx.lang.name(),
        colon: ctx.lang.words().colon(),
        title: format!("{} {}{}{}", words.report, fault.id, ctx.lang.words().colon(), fault.name()),
        parts: vec![
            ("", is_said(head)),
            (words.impact, is_said(impact)),
            (words.timeline, Part::Items(moments.collect())),
            (words.cause, Part::Text(fault.text(CAUSE).to_string())),
            (words.summary, Part::Text(fault.text(SUMMARY).to_string())),
            (
                words.missing,
                Part::Items(missing.map(|(_, word)| (word.to_string(), String::new())).collect()),
            ),
        ],
    })
}
