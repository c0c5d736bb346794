//! The few statements of records, made from a kind's field list; written once for all databases.

use super::db::Dialect;
use crate::record::field::{Field, Filter, Kind, Type};
use crate::text;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The column that keeps unique names unique; only kinds with unique names have it.
const UNIQUE_KEY: &str = "unique_key";

/// The most bytes of a key: PostgreSQL refuses entries of an index beyond a third of its pages, 2,704 bytes.
const KEY_BYTES_MAX: usize = 1_000;

/// A unique key as it is stored: of a long one the name, and the hash of it all.
pub fn stored_key(key: &str) -> Cow<'_, str> {
    if key.len() <= KEY_BYTES_MAX {
        return Cow::Borrowed(key);
    }
    let name = key.split('\n').next().filter(|name| name.len() < KEY_BYTES_MAX).unwrap_or_default();
    Cow::Owned(format!("{name}\n{}", text::hex(&Sha256::digest(key))))
}

/// `CREATE TABLE` of a kind.
pub fn create_table(kind: &Kind, dialect: &Dialect) -> String {
    let mut columns = vec![format!("id {}", dialect.id_column)];
    for field in kind.fields {
        let ty = match field.ty {
            Type::Int(..) | Type::Flag => dialect.integer,
            Type::Short | Type::Long | Type::Time | Type::List => dialect.text,
        };
        let null = if field.required { " NOT NULL" } else { "" };
        columns.push(format!("{} {ty}{null}", field.name));
    }
    columns.push(format!("create_at {} NOT NULL", dialect.text));
    columns.push(format!("update_at {} NOT NULL", dialect.text));
    if kind.is_named() {
        columns.push(format!("{UNIQUE_KEY} {} NOT NULL UNIQUE", dialect.text));
    }
    format!("CREATE TABLE {} (\n  {}\n){};\n", kind.name, columns.join(",\n  "), dialect.table_suffix)
}

/// The indexes of a kind: for what lists are narrowed by and for its times.
pub fn create_indexes(kind: &Kind) -> String {
    let is_found = |f: &&Field| f.filter == Filter::Equal || f.ty == Type::Time;
    let index = |f: &Field| {
        let (kind, field) = (kind.name, f.name);
        format!("CREATE INDEX {kind}_{field} ON {kind} ({field}{{first}}, id);\n")
    };
    kind.fields.iter().filter(is_found).map(index).collect()
}

/// The columns that a record is read from: id, times, then the fields in order.
fn columns(kind: &Kind) -> String {
    let fields = kind.fields.iter().map(|f| f.name);
    ["id", "create_at", "update_at"].into_iter().chain(fields).collect::<Vec<_>>().join(", ")
}

/// The columns that a record is written to, in the order of its parameters.
fn written(kind: &Kind) -> Vec<&'static str> {
    let own = ["create_at", "update_at"];
    let key = kind.is_named().then_some(UNIQUE_KEY);
    own.into_iter().chain(kind.fields.iter().map(|f| f.name)).chain(key).collect()
}

/// One record by id (`$1`).
pub fn get(kind: &Kind) -> String {
    format!("SELECT {} FROM {} WHERE id = $1", columns(kind), kind.name)
}

/// One record by its unique key (`$1`).
pub fn find_key(kind: &Kind) -> String {
    format!("SELECT {} FROM {} WHERE {UNIQUE_KEY} = $1", columns(kind), kind.name)
}

/// Records whose key begins with a name (`$1` to `$2`, exclusive): those of one name where the key
/// holds more than the name.
pub fn find_keys_between(kind: &Kind) -> String {
    format!(
        "SELECT {} FROM {} WHERE {UNIQUE_KEY} >= $1 AND {UNIQUE_KEY} < $2 ORDER BY id",
        columns(kind),
        kind.name
    )
}

/// The different values of a column, hopping from one to the next by its index: a list of states is as
/// short in a million rows as in ten.
pub fn words(table: &str, column: &str) -> String {
    format!(
        "WITH RECURSIVE word (value) AS (SELECT MIN({column}) FROM {table} UNION ALL \
         SELECT (SELECT MIN({column}) FROM {table} WHERE {column} > word.value) FROM word WHERE word.value IS NOT NULL) \
         SELECT value FROM word WHERE value IS NOT NULL \
         UNION ALL SELECT NULL WHERE EXISTS (SELECT 1 FROM {table} WHERE {column} IS NULL)"
    )
}

/// All records, oldest first.
pub fn all(kind: &Kind) -> String {
    format!("SELECT {} FROM {} ORDER BY id", columns(kind), kind.name)
}

/// The same, each with its unique key behind the columns where the kind has one.
pub fn all_with_key(kind: &Kind) -> String {
    let key = if kind.is_named() { format!(", {UNIQUE_KEY}") } else { String::new() };
    format!("SELECT {}{key} FROM {} ORDER BY id", columns(kind), kind.name)
}

/// What stands behind `VALUES` for so many rows of so many columns: `($1, $2), ($3, $4)`.
pub fn rows(count: usize, columns: usize) -> String {
    let row = |row: usize| {
        let params: Vec<String> =
            (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
        format!("({})", params.join(", "))
    };
    (0..count).map(row).collect::<Vec<_>>().join(", ")
}

/// A new record; returns its id, which is given or stands behind the columns written.
pub fn insert(kind: &Kind, with_id: bool) -> String {
    let names: Vec<_> = written(kind).into_iter().chain(with_id.then_some("id")).collect();
    let row = rows(1, names.len());
    format!("INSERT INTO {} ({}) VALUES {row} RETURNING id", kind.name, names.join(", "))
}

/// A changed record, its id behind the columns written; returns the id where it was there.
pub fn update(kind: &Kind) -> String {
    let names = written(kind);
    let set = |(n, name): (usize, &&str)| format!("{name} = ${}", n + 1);
    let sets = names.iter().enumerate().map(set).collect::<Vec<_>>().join(", ");
    format!("UPDATE {} SET {sets} WHERE id = ${} RETURNING id", kind.name, names.len() + 1)
}

/// A record gone; returns its id where it was there.
pub fn delete(kind: &Kind) -> String {
    format!("DELETE FROM {} WHERE id = $1 RETURNING id", kind.name)
}
