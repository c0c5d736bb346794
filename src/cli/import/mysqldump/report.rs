//! What became of a dump, table by table.

use super::tables::TABLES;
use super::take::{Count, Outcome};
use super::{Dump, Refusal};
use crate::cli::Ctx;
use crate::cli::rule::table;
use crate::error::Result;
use crate::lang::after;
use crate::lang::cli::{import as import_say, listed, mysqldump as say};
use crate::output::Rows;
use crate::text;
use serde_json::{Value as Json, json};

/// What there is to say.
pub struct Report<'a> {
    /// What was read.
    pub dump: &'a Dump,
    /// What became of it.
    pub outcome: &'a Outcome,
    /// Whether nothing was done in earnest.
    pub rehearsed: bool,
    /// The zone that times were read in, where nobody said one.
    pub zone: Option<&'static str>,
}

impl Report<'_> {
    /// Prints it in the form that is wanted.
    pub fn print(&self, ctx: &mut Ctx) -> Result<()> {
        if ctx.quiet {
            let ids = self.outcome.ids.iter().filter(|_| !self.rehearsed).map(i64::to_string);
            return ids.collect::<Vec<_>>().iter().try_for_each(|id| ctx.out.line(id));
        }
        if ctx.json {
            return ctx.out.json(&self.json(ctx));
        }
        let mut rows = match ctx.form.is_table() {
            true => table(ctx, [say::TABLE, say::BECOMES, say::READ, say::TAKEN, say::THERE, say::REFUSED]),
            false => {
                let names =
                    ["table", "kind", "read", "taken", "new_ids", "already_there", "different", "refused"];
                Rows::new(ctx.form, &names.map(|name| (name.to_string(), String::new())))
            }
        };
        for (row, kind) in self.tables() {
            let said = |key: &str| row.get(key).map(Json::to_string).unwrap_or_default();
            let name = row.get("table").and_then(Json::as_str).unwrap_or_default().to_string();
            let cells = [
                name,
                kind.in_lang(ctx.lang).to_string(),
                said("read"),
                said("taken"),
                said("already_there"),
                said("refused"),
            ];
            rows.row(&mut ctx.out, &row, || cells.to_vec())?;
        }
        rows.end(&mut ctx.out)?;
        self.talk(ctx);
        Ok(())
    }

    fn count(&self, table: &str) -> Count {
        self.outcome.counts.get(table).copied().unwrap_or_default()
    }

    /// Those of codo-tools' tables that the dump has, and what their rows become.
    fn tables(&self) -> impl Iterator<Item = (Json, crate::lang::Pair)> {
        let has_it =
            |name: &str| self.dump.facts.tables.iter().any(|(_, seen)| seen.eq_ignore_ascii_case(name));
        TABLES.iter().filter(move |source| has_it(source.table)).map(|source| {
            let Count { taken, new_ids, there, different } = self.count(source.table);
            let read = self.dump.read.get(source.table).copied().unwrap_or_default();
            let refused =
                self.outcome.refused.iter().filter(|refusal| refusal.source.table == source.table).count();
            let row = json!({ "table": source.table, "kind": source.kind.name, "read": read, "taken": taken,
                "new_ids": new_ids, "already_there": there, "different": different, "refused": refused });
            (row, source.kind.noun())
        })
    }

    fn json(&self, ctx: &Ctx) -> Json {
        let refused = |refusal: &Refusal| {
            let id = (refusal.id > 0).then_some(refusal.id);
            json!({ "table": refusal.source.table, "line": refusal.line, "id": id, "why": refusal.why.in_lang(ctx.lang) })
        };
        let left_out = self
            .dump
            .left_out
            .iter()
            .map(|((table, column), rows)| json!({ "table": table, "column": column, "rows": rows }));
        let passed_over =
            self.dump.facts.passed_over.iter().map(|(table, rows)| json!({ "table": table, "rows": rows }));
        json!({
            "dry_run": self.rehearsed,
            "tables": self.tables().map(|(row, _)| row).collect::<Vec<_>>(),
            "contacts": { "added": self.outcome.made, "used": self.outcome.used },
            "refused": self.outcome.refused.iter().map(refused).collect::<Vec<_>>(),
            "left_out": left_out.collect::<Vec<_>>(),
            "passed_over": passed_over.collect::<Vec<_>>(),
            "lost": self.dump.lost,
            "cut_off": self.is_cut_off(),
        })
    }

    /// Whether it begins as dumps do and does not end so.
    fn is_cut_off(&self) -> bool {
        self.dump.facts.is_headed && !self.dump.facts.is_ended
    }

    fn talk(&self, ctx: &mut Ctx) {
        let names = |names: &[String]| listed(names.iter().map(|name| text::inert(name)));
        for refusal in &self.outcome.refused {
            ctx.say(say::refused(after(refusal.place(), &refusal.why)));
        }
        for source in TABLES {
            let Count { new_ids, different, .. } = self.count(source.table);
            if new_ids > 0 {
                ctx.say(say::new_ids(source.table, new_ids));
            }
            if different > 0 {
                ctx.say(say::different(source.table, different));
            }
        }
        for ((table, column), rows) in &self.dump.left_out {
            ctx.say(say::left_out(table, text::inert(column), *rows));
        }
        if !self.outcome.used.is_empty() {
            ctx.say(say::contacts_used(names(&self.outcome.used)));
        }
        if !self.outcome.made.is_empty() {
            ctx.say(say::contacts_made(names(&self.outcome.made)));
            ctx.say(say::give_them_addresses());
        }
        let passed_over = &self.dump.facts.passed_over;
        if !passed_over.is_empty() {
            ctx.say(say::passed_over(listed(
                passed_over.iter().map(|(name, rows)| say::rows(text::inert(name), *rows)),
            )));
        }
        if let Some(zone) = self.zone {
            ctx.say(say::read_in(zone));
        }
        if self.dump.lost > 0 {
            ctx.say(say::lost(self.dump.lost));
            ctx.say(say::dump_as_utf8());
        }
        if self.is_cut_off() {
            ctx.say(say::may_be_cut_off());
        }
        if self.rehearsed {
            ctx.say(say::rehearsed());
        } else if !self.outcome.ids.is_empty() {
            ctx.say(import_say::undo_it());
        }
    }
}
