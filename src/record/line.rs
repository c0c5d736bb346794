//! A record as a line of JSON straight from its columns: what [`super::row::Row::to_json`] says, without a
//! value for each part. A list of a million records spends its time here.

use super::field::{Field, Kind, Type};
use super::row::Value;
use crate::text;
use std::fmt::Write;

/// Adds the line, without a newline. The columns are id, the two times, then the fields in order.
pub fn push(kind: &Kind, columns: &[Value], reveal: bool, to: &mut String) {
    let mut columns = columns.iter();
    let (id, create_at, update_at) = (columns.next(), columns.next(), columns.next());
    to.push_str("{\"id\":");
    push_value(id, to);
    for (field, value) in kind.fields.iter().zip(columns) {
        push_key(field.name, to);
        push_field(field, value, reveal, to);
    }
    for (name, value) in [("create_at", create_at), ("update_at", update_at)] {
        push_key(name, to);
        push_value(value, to);
    }
    to.push('}');
}

fn push_key(name: &str, to: &mut String) {
    to.push_str(",\"");
    to.push_str(name);
    to.push_str("\":");
}

fn push_field(field: &Field, value: &Value, reveal: bool, to: &mut String) {
    let push_text = |text: &str, to: &mut String| match field.mask {
        Some(mask) if !reveal => text::push_json(&mask(text), to),
        _ => text::push_json(text, to),
    };
    match (field.ty, value) {
        (Type::List, value) => {
            to.push('[');
            for (n, item) in value.as_text().unwrap_or_default().lines().enumerate() {
                to.push_str(if n == 0 { "" } else { "," });
                push_text(item, to);
            }
            to.push(']');
        }
        (Type::Flag, value) => to.push_str(if value.as_int() == Some(1) { "true" } else { "false" }),
        (_, Value::Text(text)) => push_text(text, to),
        (_, value) => push_value(Some(value), to),
    }
}

fn push_value(value: Option<&Value>, to: &mut String) {
    match value {
        // Writing to a text cannot fail.
        Some(Value::Int(number)) => drop(write!(to, "{number}")),
        Some(Value::Text(text)) => text::push_json(text, to),
        Some(Value::Null) | None => to.push_str("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;
    use crate::record::row::Row;
    use crate::time::Time;
    use serde_json::Value as Json;

    #[test]
    fn a_line_says_what_the_record_says() {
        let at = Time::from_rfc3339("2024-03-01T02:00:00Z").unwrap();
        let nasty = ["https://h/t0ken", "mailto:a@b", "\"\\\t\u{202e}", "严重\nb"];
        for (kind, reveal) in KINDS.iter().flat_map(|kind| [(kind, true), (kind, false)]) {
            let value = |(n, field): (usize, &Field)| match field.ty {
                Type::Int(..) | Type::Flag => Value::Int(1),
                _ if n % 5 == 4 => Value::Null,
                _ => Value::Text(nasty[n % nasty.len()].to_string()),
            };
            let values: Vec<Value> = kind.fields.iter().enumerate().map(value).collect();
            let row = Row::stored(kind, 7, at, at, values.clone());
            let mut line = String::new();
            push(kind, &[vec![7.into(), at.into(), at.into()], values].concat(), reveal, &mut line);
            let (line, json) = (serde_json::from_str::<Json>(&line).unwrap(), row.to_json(reveal));
            assert_eq!(line, json);
            assert!(line.as_object().unwrap().keys().eq(json.as_object().unwrap().keys()));
        }
    }
}
