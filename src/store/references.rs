//! Records that name others: a rule its contacts, a paid item those it reminds.
//!
//! Which field names which kind is said on the field; nothing here knows a kind.

use super::{Store, Tx};
use crate::error::{Error, Result};
use crate::lang::{Said, did_you_mean, store as say};
use crate::record::field::{Field, Kind};
use crate::record::row::Row;
use crate::text;

/// Gives each name in the record's referring fields the spelling of the record it names; a name that
/// nothing has is refused.
pub fn resolve(store: &mut Store, row: &mut Row) -> Result<()> {
    for field in row.kind.fields {
        let Some(kind) = field.refers_to.and_then(|name| store.kind(name)) else { continue };
        let names: Vec<String> = row.list(field.name).into_iter().map(str::to_string).collect();
        let mut found: Vec<String> = Vec::new();
        for name in &names {
            let stored = store.named(kind, name)?.pop().ok_or_else(|| unknown(store, field, kind, name))?;
            if !found.iter().any(|f| f == stored.name()) {
                found.push(stored.name().to_string());
            }
        }
        row.set_list(field.name, &found.iter().map(String::as_str).collect::<Vec<_>>());
    }
    Ok(())
}

fn unknown(store: &mut Store, field: &Field, kind: &'static Kind, name: &str) -> Error {
    let shown = text::inert(name);
    let error = Error::usage(say::no_such_name(field.name, kind.noun(), &shown));
    let rows = store.all(kind).unwrap_or_default();
    match text::nearest(name, rows.iter().map(Row::name)) {
        Some(near) => error.hint(did_you_mean(text::inert(near))),
        None => error.hint(say::add_it_first(kind.name, shown)),
    }
}

/// The records that name this one, with the field in which they do.
pub fn naming(store: &mut Store, kind: &Kind, name: &str) -> Result<Vec<(Row, &'static Field)>> {
    let key = text::fold(name);
    let mut found = Vec::new();
    for other in store.kinds {
        for field in other.fields.iter().filter(|f| f.refers_to == Some(kind.name)) {
            let rows = store.all(other)?.into_iter();
            let names = |row: &Row| row.list(field.name).into_iter().any(|n| text::fold(n) == key);
            found.extend(rows.filter(names).map(|row| (row, field)));
        }
    }
    Ok(found)
}

impl Store {
    /// The records that name this one.
    pub fn naming(&mut self, row: &Row) -> Result<Vec<Row>> {
        Ok(naming(self, row.kind, row.name())?.into_iter().map(|(row, _)| row).collect())
    }

    /// An error that lists the records that name this one, where there are any.
    pub fn refuse_if_named(&mut self, row: &Row) -> Result<()> {
        let naming = self.naming(row)?;
        if naming.is_empty() {
            return Ok(());
        }
        let list: Vec<Said> = naming.iter().map(Row::shown).collect();
        let (kind, name) = (row.kind.noun(), text::inert(row.name()));
        Err(Error::conflict(say::not_removed(kind, name, say::listed(&list))).hint(say::cascade()))
    }
}

/// Puts another name in the place of this one wherever it stands, or takes it out; returns the records
/// that now name nobody.
pub fn replace(tx: &mut Tx<'_>, kind: &Kind, name: &str, by: Option<&str>) -> Result<Vec<Row>> {
    let naming = naming(tx.store(), kind, name)?;
    replace_in(tx, naming, name, by)
}

/// The same in these records alone.
pub fn replace_in(
    tx: &mut Tx<'_>,
    naming: Vec<(Row, &'static Field)>,
    name: &str,
    by: Option<&str>,
) -> Result<Vec<Row>> {
    let mut emptied = Vec::new();
    let key = text::fold(name);
    for (before, field) in naming {
        let swap = |n| if text::fold(n) == key { by } else { Some(n) };
        let names: Vec<&str> = before.list(field.name).into_iter().filter_map(swap).collect();
        let mut row = before.clone();
        row.set_list(field.name, &names);
        let row = tx.update(&before, row)?;
        if row.list(field.name).is_empty() {
            emptied.push(row);
        }
    }
    Ok(emptied)
}
