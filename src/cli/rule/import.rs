//! `codo rule import`: Prometheus' rule files become rules. All that alerts in all the files goes in, or
//! nothing, as one operation.

use crate::alert::rule_file::{self, Draft, Entry};
use crate::cli::Ctx;
use crate::cli::context::shown;
use crate::error::{Error, Kind, Result};
use crate::lang::{Said, rule as say};
use crate::output::Rows;
use crate::record::row::Row;
use crate::record::rule::RULE;
use crate::store::Tx;
use crate::text;
use crate::time::Here;
use clap::Args;
use serde_json::{Value as Json, json};
use std::path::PathBuf;

/// The most rules that an error lists.
const LISTED_MAX: usize = 10;

/// `codo rule import`
#[derive(Args)]
pub struct Import {
    /// Prometheus' rule files, YAML with groups; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The contacts that all of these rules tell
    #[arg(long, value_name = "TEXT", value_delimiter = ',')]
    notify: Vec<String>,
    /// Change the rules that are there already to what the files say, instead of refusing them
    #[arg(long)]
    update: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

/// What the files hold.
struct Files {
    /// The rules they come to.
    drafts: Vec<Draft>,
    /// The file and line of each entry.
    places: Vec<Said>,
    entries: usize,
    recording: usize,
}

/// What became of a rule.
struct Done {
    what: &'static str,
    row: Row,
    /// A rule of the same name that was there, and that fits this one's alerts too.
    wider: Option<i64>,
}

impl Import {
    /// Takes the files' rules in.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let files = read(ctx, &self.files)?;
        let rows = rows(&files, &self.notify, ctx.here)?;
        let (who, now) = (ctx.config.who(), ctx.here.now);
        let mut store = ctx.store()?;
        let done = if self.dry_run {
            store.rehearse(now, &who, |tx| self.take_in(tx, &rows))
        } else {
            store.write(now, &who, |tx| {
                Ok((self.take_in(tx, &rows)?, format!("rule import {} rules", rows.len())))
            })
        }?;
        self.report(ctx, &files, &done)
    }

    /// Stores the rules; those that are there already are listed together.
    fn take_in(&self, tx: &mut Tx<'_>, rows: &[(Row, Said)]) -> Result<Vec<Done>> {
        let (mut done, mut taken): (Vec<Done>, Vec<Said>) = (Vec::new(), Vec::new());
        let before: Vec<Row> = tx.store().all(&RULE)?;
        for (row, place) in rows {
            let is_wider = |old: &&Row| old.name() == row.name() && old.list("matchers").is_empty();
            let has_matchers = !row.list("matchers").is_empty();
            let wider = before.iter().find(is_wider).filter(|_| has_matchers).map(|old| old.id);
            let (what, row) = match tx.namesake(row)? {
                // Not one that came in with these files: names are the same whatever their case.
                Some(old) if self.update && !done.iter().any(|d| d.row.id == old.id) => {
                    self.update(tx, &old, row).map_err(|e| e.at(place))?
                }
                Some(old) => {
                    taken.push(say::is_there(place, text::inert(old.name()), old.id));
                    continue;
                }
                None => ("added", tx.insert(row.clone()).map_err(|e| e.at(place))?),
            };
            done.push(Done { what, row, wider });
        }
        match taken.len() {
            0 => Ok(done),
            many => {
                let more = many.saturating_sub(LISTED_MAX);
                taken.truncate(LISTED_MAX);
                taken.extend((more > 0).then(|| say::and_more(more)));
                Err(Error::new(Kind::Conflict, say::nothing_imported(say::list(&taken)))
                    .hint(say::update_hint()))
            }
        }
    }

    /// What the file says in the place of what the rule said; whom it tells stays unless that is said too.
    fn update(&self, tx: &mut Tx<'_>, old: &Row, new: &Row) -> Result<(&'static str, Row)> {
        let mut row = old.clone();
        for field in ["alert_level", "config_file"] {
            row.set(field, new.get(field).clone());
        }
        if !self.notify.is_empty() {
            row.set("nicknames", new.get("nicknames").clone());
        }
        let row = tx.update(old, row)?;
        Ok((if row.values() == old.values() { "unchanged" } else { "changed" }, row))
    }

    fn report(&self, ctx: &mut Ctx, files: &Files, done: &[Done]) -> Result<()> {
        if ctx.quiet {
            // What a rehearsal would have stored has no id.
            let ids = done.iter().filter(|_| !self.dry_run).map(|d| d.row.id.to_string());
            return ids.collect::<Vec<_>>().iter().try_for_each(|id| ctx.out.line(id));
        }
        let row = |d: &Done| {
            let id = if self.dry_run && d.what == "added" { Json::Null } else { d.row.id.into() };
            json!({ "done": d.what, "id": id, "keyword": d.row.name(), "matchers": d.row.list("matchers"),
                "alert_level": d.row.get("alert_level").as_text(), "nicknames": d.row.list("nicknames") })
        };
        if ctx.json {
            let rules: Vec<Json> = done.iter().map(row).collect();
            return ctx.out.json(&json!({ "dry_run": self.dry_run, "rules": rules,
                "entries": files.entries, "recording": files.recording }));
        }
        let count = |what: &str| done.iter().filter(|d| d.what == what).count();
        if !ctx.form.is_table() {
            let names = ["done", "id", "keyword", "matchers", "alert_level", "nicknames"];
            let mut rows = Rows::new(ctx.form, &names.map(|name| (name.to_string(), String::new())));
            done.iter().try_for_each(|d| rows.row(&mut ctx.out, &row(d), Vec::new))?;
            rows.end(&mut ctx.out)?;
        }
        ctx.say(say::imported(self.dry_run, [count("added"), count("changed"), count("unchanged")]));
        if files.recording > 0 {
            ctx.say(say::recording(files.recording));
        }
        self.warn(ctx, files, done);
        if !self.dry_run && done.iter().any(|d| d.what != "unchanged") {
            ctx.say(say::undo_hint());
        }
        Ok(())
    }

    /// What may not be as it was meant.
    fn warn(&self, ctx: &mut Ctx, files: &Files, done: &[Done]) {
        for draft in &files.drafts {
            let places: Vec<Said> = places(files, draft).cloned().collect();
            let name = text::inert(&draft.keyword);
            if draft.entries.len() > 1 {
                ctx.say(say::one_rule_of_several(&name, say::list(&places)));
            }
            if draft.has_template {
                ctx.say(say::template(&name, say::list(&places)));
            }
        }
        for (id, d) in done.iter().filter_map(|d| Some((d.wider?, d))) {
            ctx.say(say::wider(
                id,
                text::inert(d.row.name()),
                text::inert(&d.row.list("matchers").join(", ")),
            ));
        }
        if done.iter().any(|d| d.row.list("nicknames").is_empty()) {
            ctx.say(say::nobody_named());
        }
    }
}

fn places<'f>(files: &'f Files, draft: &'f Draft) -> impl Iterator<Item = &'f Said> {
    draft.entries.iter().filter_map(|&entry| files.places.get(entry))
}

/// Reads the files; names are told apart over all of them together.
fn read(ctx: &mut Ctx, paths: &[PathBuf]) -> Result<Files> {
    let texts = paths.iter().map(|path| Ok((shown(path), ctx.read(path)?)));
    files(&texts.collect::<Result<Vec<(Said, String)>>>()?)
}

/// The files of these names and texts.
fn files(texts: &[(Said, String)]) -> Result<Files> {
    let (mut entries, mut places, mut recording): (Vec<Entry>, Vec<Said>, usize) = Default::default();
    for (name, text) in texts {
        let file = rule_file::read(text).map_err(|why| Error::usage(why).at(name))?;
        places.extend(file.alerts.iter().map(|entry| say::place(name, entry.line)));
        entries.extend(file.alerts);
        recording += file.recording;
    }
    Ok(Files { drafts: rule_file::drafts(&entries), places, entries: entries.len(), recording })
}

/// The rules that one file comes to.
pub fn rows_of(name: Said, text: String, notify: &[String], here: Here) -> Result<Vec<Row>> {
    let rows = rows(&files(&[(name, text)])?, notify, here)?;
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

/// The rules as records, each as good as one that is typed, and where each stands.
fn rows(files: &Files, notify: &[String], here: Here) -> Result<Vec<(Row, Said)>> {
    let row = |draft: &Draft| {
        let place = places(files, draft).next().cloned().unwrap_or_else(|| Said::foreign(&draft.keyword));
        let object = json!({ "keyword": draft.keyword, "matchers": draft.matchers, "nicknames": notify,
            "alert_level": draft.level, "config_file": draft.text });
        let mut row = Row::new(&RULE, here)?;
        row.set_json(object.as_object().unwrap_or(&serde_json::Map::new()), here)
            .and_then(|()| row.finish(None))
            .map_err(|e| e.at(&place))?;
        Ok((row, place))
    };
    files.drafts.iter().map(row).collect()
}
