//! What is wrong in a database: what it finds damaged in itself, what it lacks, and what codo could not
//! read or would not have written.

use super::db::DbError;
use super::location::Location;
use super::schema::create;
use super::surroundings::{PRIVATE, Surroundings};
use super::tables::tables;
use super::{Store, sql, to_row};
use crate::error::{Error, Result};
use crate::lang::{Said, check as say, store};
use crate::record::Kinds;
use crate::record::field::Kind;
use crate::record::row::Value;
use crate::text;
use crate::time::Time;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Something that is wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What was looked at, by a name that is the same in every language.
    pub check: &'static str,
    /// What is wrong.
    pub what: Said,
    /// What can be done.
    pub hint: Option<Said>,
}

impl Finding {
    /// With what can be done.
    pub fn new(check: &'static str, what: Said, hint: Said) -> Self {
        Finding { check, what, hint: Some(hint) }
    }

    /// Of an error: what it says, and its hint.
    pub fn of(check: &'static str, error: &Error) -> Self {
        Finding { check, what: Said::spoken(error), hint: error.hint_text().cloned() }
    }
}

/// Rows that must not be: counted by a statement.
struct Never {
    check: &'static str,
    what: fn(i64) -> Said,
    sql: &'static str,
}

const NEVER: &[Never] = &[
    Never {
        check: "outbox",
        what: |n| say::in_no_state(n),
        sql: "SELECT COUNT(*) FROM outbox WHERE state NOT IN ('waiting', 'sending', 'sent', 'failed', 'dropped') \
            OR attempts < 0 OR (state = 'sent' AND sent_at IS NULL) OR (state = 'sending' AND lease IS NULL)",
    },
    Never {
        check: "told",
        what: |n| say::tells_of_no_message(n),
        sql: "SELECT COUNT(*) FROM told LEFT JOIN outbox ON outbox.id = told.message_id WHERE outbox.id IS NULL",
    },
    Never {
        check: "alert",
        what: |n| say::alerts_in_no_state(n),
        sql: "SELECT COUNT(*) FROM alert WHERE status NOT IN ('firing', 'resolved') OR count < 1",
    },
    Never {
        check: "journal",
        what: |n| say::changes_of_nothing(n),
        sql: "SELECT COUNT(*) FROM change LEFT JOIN op ON op.id = change.op_id WHERE op.id IS NULL",
    },
    Never {
        check: "journal",
        what: |n| say::undoes_nothing(n),
        sql: "SELECT COUNT(*) FROM op LEFT JOIN op AS undone ON undone.id = op.undoes \
            WHERE op.undoes IS NOT NULL AND undone.id IS NULL",
    },
    Never {
        check: "note",
        what: |n| say::notes_on_nothing(n),
        sql: "SELECT COUNT(*) FROM fault_note LEFT JOIN fault ON fault.id = fault_note.fault_id WHERE fault.id IS NULL",
    },
];

/// Texts that codo reads back: a table's JSON, and its times. The first column is the key.
const READ_BACK: &[(&str, &str, usize)] = &[
    (
        "outbox",
        "SELECT id, body, next_try_at, give_up_at, created_at, sent_at, busy_until FROM outbox ORDER BY id",
        1,
    ),
    (
        "alert",
        "SELECT id, labels, annotations, rules, received_at, last_received_at FROM alert ORDER BY id",
        3,
    ),
    ("op", "SELECT id, at FROM op ORDER BY id", 0),
    ("change", "SELECT id, before, after FROM change ORDER BY id", 2),
    ("fault_note", "SELECT id, at FROM fault_note ORDER BY id", 0),
    ("notification_log", "SELECT post_hash, at FROM notification_log ORDER BY post_hash", 0),
    ("address_limit", "SELECT id, next_at FROM address_limit ORDER BY id", 0),
];

/// Looks at all of a database as of one instant; `full` lets SQLite look at everything as well.
pub fn check(location: &Location, kinds: Kinds, full: bool) -> Result<Vec<Finding>> {
    let mut store = Store::open_to_read(location, kinds)?;
    let mut found = Vec::new();
    match store.db.damage(full) {
        Ok(lines) => found.extend(
            lines
                .into_iter()
                .map(|line| Finding::new("damage", Said::foreign(text::inert(&line)), store::restore())),
        ),
        Err(e) => found.push(Finding::of("damage", &e.into())),
    }
    found.extend(own(&mut store)?);
    if let Location::File(path) = location {
        found.extend(modes(path));
    }
    Ok(found)
}

/// What codo alone can know. What cannot be read is a finding, and the rest is still looked at.
pub(super) fn own(store: &mut Store) -> Result<Vec<Finding>> {
    let mut found = shape(store)?;
    if !found.is_empty() {
        // Without its tables there is nothing to ask for.
        return Ok(found);
    }
    for never in NEVER {
        match store.db.query(never.sql, &[]) {
            Err(e) => found.push(Finding::of(never.check, &e.into())),
            Ok(rows) => {
                let count = rows.first().and_then(|row| row.first()?.as_int()).unwrap_or_default();
                found.extend(
                    (count > 0).then(|| Finding::new(never.check, (never.what)(count), store::restore())),
                );
            }
        }
    }
    for (table, sql, jsons) in READ_BACK {
        found.extend(read_back(store, table, sql, *jsons));
    }
    for kind in store.kinds {
        match records(store, kind) {
            Ok(some) => found.extend(some),
            Err(e) => found.push(Finding { hint: Some(store::restore()), ..Finding::of(kind.name, &e) }),
        }
    }
    for table in tables(store.kinds).iter().filter(|table| table.has_ids()) {
        match last_id_is_behind(store, &table.name) {
            Ok(false) => {}
            Ok(true) => found.push(Finding::new("ids", say::ids_again(&table.name), store::restore())),
            // Whoever may not read the sequences of a server writes all the same.
            Err(e) if e.trouble == super::db::Trouble::Denied => break,
            Err(e) => found.push(Finding::of("ids", &e.into())),
        }
    }
    Ok(found)
}

/// What the schema lacks, and what would change rows behind codo's back.
fn shape(store: &mut Store) -> Result<Vec<Finding>> {
    let made_with = create(store.kinds, store.db.dialect());
    let is: BTreeSet<String> = store.db.shape()?.into_iter().collect();
    let new = store.db.shape_of(&made_with)?;
    let lacks = new.iter().filter(|line| !is.contains(*line));
    let lacks = lacks.map(|line| Finding::new("schema", say::lacks(text::inert(line)), store::restore()));
    let triggers = is.iter().filter(|line| line.starts_with("trigger "));
    let name = |line: &str| text::inert(line.split(':').next().unwrap_or(line));
    let triggers = triggers.map(|line| Finding::new("schema", say::is_not_codos(name(line)), say::drop_it()));
    Ok(lacks.chain(triggers).collect())
}

/// A finding where any row of a table holds JSON (the first `jsons` columns after its key) or times that
/// cannot be read.
fn read_back(store: &mut Store, table: &str, sql: &str, jsons: usize) -> Option<Finding> {
    let (mut count, mut first) = (0_u64, String::new());
    let read = store.db.each(sql, &[], &mut |row| {
        let mut columns = row.iter().skip(1).enumerate();
        let is_readable = columns.all(|(n, value)| match value.as_text() {
            None => true,
            Some(text) if n < jsons => serde_json::from_str::<&RawValue>(text).is_ok(),
            Some(text) => Time::from_rfc3339(text).is_some(),
        });
        if !is_readable {
            count += 1;
            if count == 1 {
                first = row.first().map(shown).unwrap_or_default();
            }
        }
        Ok(true)
    });
    match read {
        Err(e) => Some(Finding::of("unreadable", &e)),
        Ok(()) if count == 0 => None,
        Ok(()) => Some(Finding::new(
            "unreadable",
            say::unreadable(count, table, text::inert(&first)),
            store::restore(),
        )),
    }
}

fn shown(key: &Value) -> String {
    match key {
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Null => String::new(),
    }
}

/// Records that cannot be read, whose key is not that of their name, or that name others that are not there.
fn records(store: &mut Store, kind: &'static Kind) -> Result<Vec<Finding>> {
    let mut known: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for name in kind.fields.iter().filter_map(|field| field.refers_to) {
        let Some(other) = store.kind(name).filter(|_| !known.contains_key(name)) else { continue };
        let names = store.all(other)?.iter().map(|row| text::fold(row.name())).collect();
        known.insert(name, names);
    }
    let mut found = Vec::new();
    store.db.each(&sql::all_with_key(kind), &[], &mut |mut columns| {
        let key = if kind.is_named() { columns.pop() } else { None };
        let id = columns.first().map(shown).unwrap_or_default();
        let Ok(row) = to_row(kind, columns) else {
            found.push(Finding::new(kind.name, say::record_unreadable(kind.noun(), id), store::restore()));
            return Ok(true);
        };
        let right = row.unique_key().map(|key| sql::stored_key(&key).into_owned());
        if key.as_ref().and_then(Value::as_text) != right.as_deref() {
            let hint = say::edit_mends(kind.name, &id);
            found.push(Finding::new(kind.name, say::key_is_wrong(kind.noun(), &id), hint));
        }
        for field in kind.fields {
            let Some(names) = field.refers_to.and_then(|name| known.get(name)) else { continue };
            let gone = row.list(field.name).into_iter().filter(|name| !names.contains(&text::fold(name)));
            found.extend(gone.map(|name| {
                let what = say::names_nobody(kind.noun(), &id, text::inert(name));
                Finding::new(kind.name, what, say::edit_mends(kind.name, &id))
            }));
        }
        Ok(true)
    })?;
    Ok(found)
}

fn last_id_is_behind(store: &mut Store, table: &str) -> std::result::Result<bool, DbError> {
    let rows = store.db.query(&format!("SELECT MAX(id) FROM {table}"), &[])?;
    let largest = rows.first().and_then(|row| row.first()?.as_int()).unwrap_or_default();
    Ok(store.db.last_id(table)? < largest)
}

/// Files that others could read or write: records hold tokens and telephone numbers.
fn modes(path: &Path) -> Vec<Finding> {
    let Ok(around) = Surroundings::of(path) else { return Vec::new() };
    let open = around.modes.into_iter().filter(|(_, mode)| mode & !PRIVATE != 0);
    open.map(|(path, mode)| {
        let what = say::others_can_read(path.display(), format_args!("{mode:o}"));
        Finding::new("mode", what, say::chmod(path.display()))
    })
    .collect()
}
