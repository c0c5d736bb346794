//! Values on their way into SQLite and out of it.

use crate::record::row::Value;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, Statement};

/// By name: to SQLite `$2` is a name, numbered where it first appears.
pub fn bind(statement: &mut Statement<'_>, params: &[Value]) -> rusqlite::Result<()> {
    for index in 1..=statement.parameter_count() {
        let name = statement.parameter_name(index).and_then(|name| name.strip_prefix('$'));
        let place = name.and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
        if let Some(value) = place.and_then(|place| params.get(place)) {
            statement.raw_bind_parameter(index, Bound(value))?;
        }
    }
    Ok(())
}

pub fn to_values(row: &Row<'_>, columns: usize) -> rusqlite::Result<Vec<Value>> {
    (0..columns).map(|i| row.get_ref(i).map(to_value)).collect()
}

struct Bound<'a>(&'a Value);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

fn to_value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        // STRICT tables of codo hold integers and texts alone.
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
    }
}
