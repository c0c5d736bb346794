//! `codo import mysqldump`: the way over from codo-tools, whose database comes as a file that `mysqldump` wrote.
//! All that it holds goes in, or nothing, as one operation; what is there already stays as it is.
//!
//! The dump is read as a stream. What is kept are the records of codo-tools' tables, because the change that
//! stores them may have to be made twice.

mod convert;
mod report;
mod tables;
mod take;
mod text;

use crate::cli::Ctx;
use crate::cli::context::shown;
use crate::error::{Error, Result};
use crate::lang::cli::{and_more, mysqldump as say, sentences};
use crate::lang::{Said, after};
use crate::mysqldump::{Facts, Reader};
use crate::time::{Here, Zone};
use clap::Args;
use convert::Draft;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use tables::Source;
use take::Outcome;

/// Where codo-tools' servers stand: it moves the times that its pages send by eight hours itself.
const ZONE: &str = "Asia/Shanghai";
/// The most bytes of records that are kept.
const KEPT_BYTES_MAX: usize = 256 << 20;
/// About how many bytes it takes to keep what is refused, and why.
const REFUSAL_BYTES: usize = 512;
/// The most refusals that an error lists.
const LISTED_MAX: usize = 10;

/// `codo import mysqldump`
#[derive(Args)]
pub struct Mysqldump {
    /// What mysqldump wrote of codo-tools' database, not compressed; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The database to take, where the file holds several
    #[arg(long, value_name = "NAME")]
    database: Option<String>,
    /// Leave out the records that cannot be taken, instead of taking none
    #[arg(long)]
    skip_bad: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

/// A record that cannot be taken.
#[derive(Clone)]
struct Refusal {
    source: &'static Source,
    line: u64,
    /// Its id, 0 where it has none.
    id: i64,
    why: Said,
    hint: Option<Said>,
}

/// What a dump holds of codo-tools.
struct Dump {
    /// In the order in which they are stored.
    drafts: Vec<Draft>,
    refused: Vec<Refusal>,
    /// How many rows each table has.
    read: BTreeMap<&'static str, u64>,
    /// Columns that hold something for which there is no place, and in how many rows.
    left_out: BTreeMap<(String, String), u64>,
    /// How many rows hold question marks in the place of letters, as far as that can be told.
    lost: u64,
    facts: Facts,
}

impl Refusal {
    fn new(source: &'static Source, (line, id): (u64, i64), why: &Error) -> Self {
        Refusal { source, line, id, why: why.said().clone(), hint: why.hint_text().cloned() }
    }

    fn place(&self) -> Said {
        say::place(self.source.table, self.line, self.id)
    }
}

impl Mysqldump {
    /// Takes a dump in.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let name = shown(&self.file);
        let is_said = ctx.zone_is_said;
        let zone = if is_said { ctx.here.zone } else { Zone::named(ZONE)? };
        let dump = self.read(ctx, Here { zone, ..ctx.here }).map_err(|e| e.at(&name))?;
        let (who, now) = (ctx.config.who(), ctx.here.now);
        let progress = ctx.progress();
        let mut store = ctx.store()?;
        let outcome = if self.dry_run {
            store.rehearse(now, &who, |tx| take::take_in(tx, &dump, &progress))
        } else {
            store.write(now, &who, |tx| {
                let outcome = take::take_in(tx, &dump, &progress)?;
                self.refuse(&outcome)?;
                let what = format!("import mysqldump {} records", outcome.ids.len());
                Ok((outcome, what))
            })
        };
        drop(progress);
        let outcome = outcome.map_err(|e| e.at(&name))?;
        report::Report {
            dump: &dump,
            outcome: &outcome,
            rehearsed: self.dry_run,
            zone: if is_said { None } else { Some(ZONE) },
        }
        .print(ctx)?;
        self.refuse(&outcome).map_err(|e| e.at(&name))
    }

    /// An error that lists what was refused, where that may not be left out.
    fn refuse(&self, outcome: &Outcome) -> Result<()> {
        let refused = &outcome.refused;
        if self.skip_bad || refused.is_empty() {
            return Ok(());
        }
        let more = refused.len().saturating_sub(LISTED_MAX);
        let mut listed: Vec<Said> =
            refused.iter().take(LISTED_MAX).map(|refusal| after(refusal.place(), &refusal.why)).collect();
        listed.extend((more > 0).then(|| and_more(more)));
        let hint = refused.iter().find_map(|refusal| refusal.hint.clone());
        let hint = hint.map_or_else(say::skip_them, |hint| sentences([hint, say::skip_them()]));
        Err(Error::usage(say::nothing_taken(refused.len(), sentences(listed))).hint(hint))
    }

    /// Reads the dump to its end.
    fn read(&self, ctx: &mut Ctx, here: Here) -> Result<Dump> {
        let mut reader = Reader::new(ctx.open(&self.file)?, |name| tables::source(name).is_some());
        let (mut drafts, mut refused) = (Vec::new(), Vec::new());
        let (mut read, mut left_out) = (BTreeMap::new(), BTreeMap::new());
        let (mut kept, mut lost, mut is_ascii) = (0_usize, 0, true);
        while let Some(row) = reader.next_row()? {
            let is_meant = self.database.is_none() || self.database == row.table.database;
            let Some(source) = tables::source(&row.table.name).filter(|_| is_meant) else { continue };
            if row.table.columns.is_empty() {
                let error = Error::usage(say::no_columns(source.table)).at(say::line(row.line));
                return Err(error.hint(say::name_the_columns()));
            }
            *read.entry(source.table).or_default() += 1;
            for column in convert::left_out(source, &row) {
                *left_out.entry((source.table.to_string(), column)).or_default() += 1;
            }
            is_ascii &= convert::is_ascii(&row);
            lost += u64::from(convert::has_marks(&row));
            match convert::draft(source, &row, here) {
                Ok(draft) => {
                    kept = kept.saturating_add(draft.bytes());
                    drafts.push(draft);
                }
                Err(e) => {
                    kept = kept.saturating_add(REFUSAL_BYTES);
                    refused.push(Refusal::new(source, (row.line, convert::id_shown(&row)), &e));
                }
            }
            if kept > KEPT_BYTES_MAX {
                return Err(Error::usage(say::too_much(KEPT_BYTES_MAX >> 20)));
            }
        }
        let facts = reader.facts().clone();
        self.one_database(&facts)?;
        drafts.sort_by_key(|draft: &Draft| tables::place(draft.source));
        refuse_twice(&mut drafts, &mut refused);
        refused.sort_by_key(|refusal: &Refusal| refusal.line);
        Ok(Dump { drafts, refused, read, left_out, lost: if is_ascii { lost } else { 0 }, facts })
    }

    /// Refuses a dump of which it is not plain what is meant.
    fn one_database(&self, facts: &Facts) -> Result<()> {
        let mut databases: Vec<Option<&str>> =
            facts.tables.iter().map(|(database, _)| database.as_deref()).collect();
        databases.sort_unstable();
        databases.dedup();
        let names =
            || databases.iter().flatten().map(|name| crate::text::inert(name)).collect::<Vec<_>>().join(", ");
        match &self.database {
            _ if databases.is_empty() => {
                let tables: Vec<String> =
                    facts.passed_over.keys().map(|name| crate::text::inert(name)).collect();
                let tables: Vec<String> = tables.into_iter().take(LISTED_MAX).collect();
                let error = Error::usage(say::no_table_of_codo_tools());
                Err(if tables.is_empty() {
                    error.hint(say::dump_codo_tools())
                } else {
                    error.hint(say::tables_are(tables.join(", ")))
                })
            }
            None if databases.len() > 1 => {
                Err(Error::usage(say::several_databases(names())).hint(say::pick_a_database()))
            }
            Some(name) if !databases.contains(&Some(name.as_str())) => {
                let error = Error::usage(say::no_database(crate::text::inert(name)));
                Err(if databases == [None] {
                    error.hint(say::leave_it_out())
                } else {
                    error.hint(say::databases_are(names()))
                })
            }
            _ => Ok(()),
        }
    }
}

/// Refuses the second record of an id or of a name that is to be unique.
fn refuse_twice(drafts: &mut Vec<Draft>, refused: &mut Vec<Refusal>) {
    let mut places: HashMap<(&str, String), Said> = HashMap::new();
    drafts.retain(|draft| {
        let (row, here) = (&draft.row, (draft.line, draft.row.id));
        let id = (row.id > 0).then(|| (draft.source.table, row.id.to_string()));
        let name = row.unique_key().map(|key| (row.kind.name, key));
        let twice = id.as_ref().and_then(|id| places.get(id)).map(say::same_id);
        let named = || {
            let first = name.as_ref().and_then(|name| places.get(name))?;
            Some(say::same_name(crate::text::inert(row.name()), first))
        };
        if let Some(why) = twice.or_else(named) {
            refused.push(Refusal::new(draft.source, here, &Error::usage(why)));
            return false;
        }
        let place = say::place(draft.source.table, draft.line, row.id);
        places.extend(id.into_iter().chain(name).map(|key| (key, place.clone())));
        true
    });
}
