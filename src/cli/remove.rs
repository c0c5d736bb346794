//! `rm`: what goes is named and asked for first, then all of it goes or none.

use super::{Ctx, confirm, record};
use crate::error::{Error, Result};
use crate::record::field::Kind;
use crate::record::row::Row;
use crate::store::Store;
use crate::text;
use clap::ArgMatches;

/// Removes the records that are named.
pub fn run(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let cascade = matches.get_flag("cascade");
    let mut store = None;
    let shown = if confirm::is_wanted(ctx, matches)? {
        let store = store.insert(ctx.store()?);
        let rows = named(store, kind, matches)?;
        let shown = what_goes(store, &rows, cascade)?;
        confirm::ask(ctx, &shown, "Remove?")?;
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
            return Err(Error::conflict("what would go has changed in the meantime; nothing was removed"));
        }
        let mut emptied = Vec::new();
        for row in &rows {
            emptied.extend(tx.delete(row, cascade)?);
        }
        let what = format!("{} rm{}", kind.name, record::ids(&rows));
        Ok(((rows, emptied), what))
    })?;
    for row in &emptied {
        ctx.out.talk(format!("warning: {} now names nobody", described(row)));
    }
    record::done(ctx, "removed", &rows, false)
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
fn what_goes(store: &mut Store, rows: &[Row], cascade: bool) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for row in rows {
        if !cascade {
            store.refuse_if_named(row)?;
        }
        let naming = store.naming(row)?.iter().map(described).collect::<Vec<_>>().join(", ");
        let taken_out = if naming.is_empty() { String::new() } else { format!(", taken out of {naming}") };
        lines.push(described(row) + &taken_out);
    }
    Ok(lines)
}

fn described(row: &Row) -> String {
    format!("{} {} \"{}\"", row.kind.name, row.id, text::inert(row.name()))
}
