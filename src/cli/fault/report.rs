//! `codo fault report`: a post-mortem of a fault.

use super::{linked, timeline};
use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{COLON, Pair, report as say};
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

/// What a finished report says, and the word for it.
const EXPECTED: [(&str, Pair); 4] =
    [(END, say::END), (HANDLER, say::HANDLER), (CAUSE, say::CAUSE), (SUMMARY, say::SUMMARY)];

/// For programs: the fault, its timeline, and the keys that are still empty.
fn object(ctx: &Ctx, store: &mut Store, fault: &Row) -> Result<Json> {
    let mut json = fault.to_json(false);
    if let Json::Object(object) = &mut json {
        let timeline = timeline::of(store, fault, &ctx.config.closed_words())?;
        object.insert("alerts".into(), Json::Array(linked::of(store, fault)?));
        object.insert("timeline".into(), timeline.iter().map(timeline::Moment::to_json).collect());
        let missing = EXPECTED.into_iter().filter(|(name, _)| fault.text(name).is_empty());
        object.insert("missing".into(), missing.map(|(name, _)| name).collect());
    }
    Ok(json)
}

fn page(ctx: &Ctx, store: &mut Store, fault: &Row) -> Result<Page> {
    let (lang, zone) = (ctx.lang, ctx.here.zone);
    let text = |word: Pair, name: &str| (word.in_lang(lang).to_string(), fault.text(name).to_string());
    let at = |word: Pair, name: &str| {
        (word.in_lang(lang).to_string(), fault.time(name).map(|at| at.show(zone)).unwrap_or_default())
    };
    let duration = match (fault.text(DURATION), fault.time(START), fault.time(END)) {
        ("", Some(start), None) => say::so_far(time::length(start, ctx.here.now)).in_lang(lang).to_string(),
        (written, ..) => written.to_string(),
    };
    let head = vec![
        text(say::STATE, STATE),
        text(say::OWNER, OWNER),
        text(say::HANDLER, HANDLER),
        text(say::DOCUMENT, DOCUMENT),
    ];
    let impact = vec![
        text(say::LEVEL, LEVEL),
        at(say::START, START),
        at(say::END, END),
        (say::DURATION.in_lang(lang).to_string(), duration),
    ];
    let moments = timeline::of(store, fault, &ctx.config.closed_words())?;
    let moments = moments.iter().map(|moment| {
        let label = format!("{} {}", moment.at.show(zone), moment.who);
        (label, moment.say(ctx.lang))
    });
    let missing = EXPECTED.into_iter().filter(|(name, _)| fault.text(name).is_empty());
    let is_said = |items: Vec<(String, String)>| {
        Part::Items(items.into_iter().filter(|(_, text)| !text.is_empty()).collect())
    };
    Ok(Page {
        lang: lang.name(),
        colon: COLON.in_lang(lang),
        title: say::title(fault.id, fault.name()).in_lang(lang).to_string(),
        parts: vec![
            ("", is_said(head)),
            (say::IMPACT.in_lang(lang), is_said(impact)),
            (say::ALERTS.in_lang(lang), Part::Items(linked::said(ctx, fault, &linked::of(store, fault)?))),
            (say::TIMELINE.in_lang(lang), Part::Items(moments.collect())),
            (say::CAUSE.in_lang(lang), Part::Text(fault.text(CAUSE).to_string())),
            (say::SUMMARY.in_lang(lang), Part::Text(fault.text(SUMMARY).to_string())),
            (
                say::MISSING.in_lang(lang),
                Part::Items(
                    missing.map(|(_, word)| (word.in_lang(lang).to_string(), String::new())).collect(),
                ),
            ),
        ],
    })
}
