//! The journal: which operations there were, who did them, and what each record was before and after.
//!
//! It is written by `Tx` with the changes themselves, and only ever grows.

use super::Store;
use super::db::Db;
use super::list::{Column, Listing, Open};
use super::sql;
use crate::error::{Error, Kind as Sort, Result};
use crate::lang::{Pair, store as say};
use crate::record::field::{Filter, Kind, Type};
use crate::record::row::Value;
use crate::record::{self, Kinds, json};
use crate::text;
use serde_json::{Value as Json, json};

/// The most bytes of text that one statement stores, where it stores several changes.
const STATEMENT_BYTES_MAX: usize = 4 << 20;

/// What is listed of an operation, in order.
const LISTED: &str = "id, at, who, what, undoes";

/// Operations as lists know them.
pub fn listing() -> Listing {
    let column = |name: &'static str| {
        let (ty, filter) = match name {
            "id" | "undoes" => (Type::Int(1, i64::MAX), Filter::None),
            "at" => (Type::Time, Filter::None),
            "who" => (Type::Short, Filter::Equal),
            _ => (Type::Long, Filter::None),
        };
        let chinese = match name {
            "id" => "ID",
            "at" => "时间",
            "who" => "操作人",
            "undoes" => "所撤销的操作",
            _ => "操作",
        };
        Column { name, flag: name, chinese, ty, filter, searched: name == "what", precise: false }
    };
    let columns = LISTED.split(',').map(str::trim).map(column).collect();
    let noun = Pair::new("operation", "操作");
    Listing { table: "op", noun, columns, open: Open::Never, when: "at", beside: &[("changes", "改动")] }
}

/// An operation as JSON, of the columns that [`listing`] names.
pub fn to_json(row: Vec<Value>) -> Json {
    super::to_json(LISTED, row, |_, text| text.into())
}

/// A record before and after an operation.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is, mostly a kind's name.
    pub kind: String,
    /// Its id.
    pub id: i64,
    /// What it was, secrets included; none where it was not there.
    pub before: Option<Json>,
    /// What it became.
    pub after: Option<Json>,
}

impl Change {
    /// Without the secrets of these kinds.
    #[must_use]
    pub fn hidden(mut self, kinds: Kinds) -> Self {
        if let Some(kind) = record::named(kinds, &self.kind) {
            self.before.iter_mut().chain(&mut self.after).for_each(|record| json::hide(kind, record));
        }
        self
    }

    /// As JSON.
    pub fn to_json(&self) -> Json {
        json!({ "kind": self.kind, "id": self.id, "before": self.before, "after": self.after })
    }

    fn params(&self, operation: &Value) -> [Value; 5] {
        let text =
            |record: &Option<Json>| record.as_ref().map_or(Value::Null, |r| Value::Text(r.to_string()));
        let (before, after) = (text(&self.before), text(&self.after));
        [operation.clone(), self.kind.as_str().into(), self.id.into(), before, after]
    }
}

/// Writes an operation: when, who, what; which one it takes back; and what it changed.
pub(super) fn write(
    db: &mut dyn Db,
    operation: [Value; 3],
    undoes: Option<i64>,
    changes: &[Change],
) -> Result<()> {
    let sql = "INSERT INTO op (at, who, what, undoes) VALUES ($1, $2, $3, $4) RETURNING id";
    let undoes = undoes.map_or(Value::Null, Value::Int);
    let params: Vec<Value> = operation.into_iter().chain([undoes]).collect();
    let id = db.query(sql, &params)?.pop().and_then(|mut row| row.pop()).unwrap_or(Value::Null);
    let most = db.dialect().rows_at_once;
    let (mut params, mut rows, mut bytes) = (Vec::new(), 0, 0);
    for change in changes {
        let row = change.params(&id);
        bytes += row.iter().filter_map(Value::as_text).map(str::len).sum::<usize>();
        params.extend(row);
        rows += 1;
        if rows == most || bytes > STATEMENT_BYTES_MAX {
            db.query(&insert_changes(rows), &std::mem::take(&mut params))?;
            (rows, bytes) = (0, 0);
        }
    }
    if rows > 0 {
        db.query(&insert_changes(rows), &params)?;
    }
    Ok(())
}

fn insert_changes(rows: usize) -> String {
    let rows = sql::rows(rows, 5);
    format!("INSERT INTO change (op_id, kind, record_id, before, after) VALUES {rows}")
}

impl Store {
    /// An operation as JSON.
    pub fn operation(&mut self, id: i64) -> Result<Json> {
        let sql = format!("SELECT {LISTED} FROM op WHERE id = $1");
        let row = self.db.query(&sql, &[id.into()])?.pop();
        row.map(to_json).ok_or_else(|| Error::not_found(say::no_operation(id)).hint(say::log_shows()))
    }

    /// What an operation changed, in the order in which it did.
    pub fn changes(&mut self, operation: i64) -> Result<Vec<Change>> {
        let sql = "SELECT kind, record_id, before, after FROM change WHERE op_id = $1 ORDER BY id";
        let damaged = || Error::database(say::operation_unreadable(operation));
        let record = |value: Value| match value {
            Value::Text(text) => serde_json::from_str(&text).map(Some).map_err(|e| damaged().because(e)),
            _ => Ok(None),
        };
        let change = |row: Vec<Value>| match <[Value; 4]>::try_from(row) {
            Ok([Value::Text(kind), Value::Int(id), before, after]) => {
                Ok(Change { kind, id, before: record(before)?, after: record(after)? })
            }
            _ => Err(damaged()),
        };
        self.db.query(sql, &[operation.into()])?.into_iter().map(change).collect()
    }

    /// The first records that an operation changed, such as `fault 3`, and how many more there are.
    pub fn touched(&mut self, operation: i64, most: usize) -> Result<(Vec<String>, i64)> {
        let sql = format!("SELECT kind, record_id FROM change WHERE op_id = $1 ORDER BY id LIMIT {most}");
        let rows = self.db.query(&sql, &[operation.into()])?;
        let mut more = 0;
        if rows.len() == most {
            let count = self.db.query("SELECT COUNT(*) FROM change WHERE op_id = $1", &[operation.into()])?;
            let count = count.into_iter().flatten().next().and_then(|value| value.as_int());
            more = count.unwrap_or_default() - i64::try_from(most).unwrap_or_default();
        }
        let record = |row: &Vec<Value>| match row.as_slice() {
            [Value::Text(kind), Value::Int(id)] => format!("{kind} {id}"),
            _ => String::new(),
        };
        Ok((rows.iter().map(record).collect(), more))
    }

    /// Whether the journal knows of any such record.
    pub fn is_journaled(&mut self, kind: &str, id: Option<i64>) -> Result<bool> {
        let one = if id.is_some() { " AND record_id = $2" } else { "" };
        let sql = format!("SELECT id FROM change WHERE kind = $1{one} LIMIT 1");
        let params: Vec<Value> = [kind.into()].into_iter().chain(id.map(Value::Int)).collect();
        Ok(!self.db.query(&sql, &params)?.is_empty())
    }

    /// The id of a record that is there, or was.
    pub fn find_journaled(&mut self, kind: &'static Kind, id_or_name: &str) -> Result<i64> {
        match self.find(kind, id_or_name) {
            Ok(row) => Ok(row.id),
            Err(e) if e.kind() == Sort::NotFound => self.find_removed(kind, id_or_name)?.ok_or(e),
            Err(e) => Err(e),
        }
    }

    /// The id of the record that was removed under this name last.
    fn find_removed(&mut self, kind: &'static Kind, id_or_name: &str) -> Result<Option<i64>> {
        if let Ok(id) = text::narrow(id_or_name).parse()
            && self.is_journaled(kind.name, Some(id))?
        {
            return Ok(Some(id));
        }
        if !kind.is_named() {
            return Ok(None);
        }
        let sql = "SELECT record_id, before FROM change WHERE kind = $1 AND after IS NULL ORDER BY id DESC";
        let (key, mut found) = (text::fold(id_or_name), None);
        self.db.each(sql, &[kind.name.into()], &mut |row| {
            if let [Value::Int(id), Value::Text(before)] = row.as_slice() {
                let before: Json = serde_json::from_str(before).unwrap_or_default();
                let name = before.get(kind.name_field().name).and_then(Json::as_str).unwrap_or_default();
                found = (text::fold(name) == key).then_some(*id);
            }
            Ok(found.is_none())
        })?;
        Ok(found)
    }
}
