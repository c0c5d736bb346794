//! Records as JSON that codo wrote itself: read back to the letter, and shown without their secrets.
//!
//! What people write is read by [`Row::set_json`], which checks it; what the journal holds was checked
//! when it was stored.

use super::field::{Field, Kind, Type};
use super::row::{Row, Value};
use crate::time::Time;
use serde_json::Value as Json;

/// The record that [`Row::to_json`] made this of, secrets revealed. A field that the kind did not have then
/// is empty; none where it is no such record.
pub fn written(kind: &'static Kind, json: &Json) -> Option<Row> {
    let time = |key| Time::from_rfc3339(json.get(key)?.as_str()?);
    let values = kind.fields.iter().map(|field| value(field, json.get(field.name)));
    let values = values.collect::<Option<Vec<_>>>()?;
    Some(Row::stored(kind, json.get("id")?.as_i64()?, time("create_at")?, time("update_at")?, values))
}

fn value(field: &Field, json: Option<&Json>) -> Option<Value> {
    match (field.ty, json) {
        (_, None | Some(Json::Null)) => Some(Value::Null),
        (Type::List, Some(Json::Array(items))) if items.is_empty() => Some(Value::Null),
        (Type::List, Some(Json::Array(items))) => {
            let texts = items.iter().map(Json::as_str).collect::<Option<Vec<_>>>()?;
            Some(Value::Text(texts.join("\n")))
        }
        (_, Some(Json::Bool(yes))) => Some(Value::Int((*yes).into())),
        (_, Some(Json::Number(number))) => number.as_i64().map(Value::Int),
        (_, Some(Json::String(text))) => Some(Value::Text(text.clone())),
        _ => None,
    }
}

/// The fields in which two records of a kind differ, by their stored names.
pub fn differing(one: &Row, other: &Row) -> Vec<&'static str> {
    // As JSON: a field that came later is nothing in one and "no" in the other.
    let (one_json, other_json) = (one.to_json(true), other.to_json(true));
    let names = one.kind.fields.iter().map(|field| field.name);
    names.filter(|name| one_json.get(name) != other_json.get(name)).collect()
}

/// Hides the secrets in a record's JSON.
pub fn hide(kind: &Kind, json: &mut Json) {
    for field in kind.fields {
        let (Some(mask), Some(value)) = (field.mask, json.get_mut(field.name)) else { continue };
        let texts = match value {
            Json::Array(items) => items.as_mut_slice(),
            one => std::slice::from_mut(one),
        };
        for text in texts {
            if let Json::String(text) = text {
                *text = mask(text);
            }
        }
    }
}
