//! `rm`: what goes is named and asked for first, then all of it goes or none.

use super::{Ctx, confirm, record};
use crate::error::{Error, Result};
use crate::lang::cli::{listed, record as say};
use crate::lang::{Said, output};
use crate::record::field::Kind;
use crate::record::row::Row;
use crate::store::Store;
use clap::ArgMatches;

/// Removes the records that are named.
pub fn run(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let cascade = matches.get_flag("cascade");
    let mut store = None;
    let shown = if confirm::is_wanted(ctx, matches.get_flag("yes"))? {
        let store = store.insert(ctx.store()?);
        let rows = named(store, kind, matches)?;
        let shown = what_goes(store, &rows, cascade)?;
        confirm::ask(ctx, &shown, &say::remove())?;
        Some(shown)
    } else {
        None
    };
    let mut store = store.map_or_else(|| ctx.store(), Ok)?;
    let (rows, emptied) = store.write(ctx.here.now, &ctx.config.who(), |tx| {
        let rows = named(tx.store(), kind, matches)?;
        // The answer may have taken its time, and was to these lines.
        if let Some(shown) = &shown
            && *shown != what_goes(tx.store(), &rows, cascade)?
        {
            return Err(Error::conflict(say::else_goes()));
        }
        let mut emptied = Vec::new();
        for row in &rows {
            emptied.extend(tx.delete(row, cascade)?);
        }
        let what = format!("{} rm{}", kind.name, record::ids(&rows));
        Ok(((rows, emptied), what))
    })?;
    for row in &emptied {
        ctx.out.talk(output::warning(say::names_nobody(record::called(row))));
    }
    record::done(ctx, say::removed, &rows, false)
}

/// The records that are named: all are looked up before any is changed, one that is named twice is one.
pub fn named(store: &mut Store, kind: &'static Kind, matches: &ArgMatches) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for which in matches.get_many::<String>("which").into_iter().flatten() {
        let row = store.find(kind, which)?;
        if rows.iter().all(|r| r.id != row.id) {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// A line for each record that goes, and what is changed with it; what is refused is not asked for.
fn what_goes(store: &mut Store, rows: &[Row], cascade: bool) -> Result<Vec<Said>> {
    let mut lines = Vec::new();
    for row in rows {
        if !cascade {
            store.refuse_if_named(row)?;
        }
        let naming = store.naming(row)?;
        lines.push(match naming.is_empty() {
            true => record::called(row),
            false => say::taken_out(record::called(row), listed(naming.iter().map(record::called))),
        });
    }
    Ok(lines)
}
