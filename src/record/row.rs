//! A record as the generic code sees it: values in the order of its kind's fields.
//!
//! Typed text or JSON goes in and is checked by the field's type; JSON and SQL values come out.

use super::field::{Default, Field, Kind, Type};
use crate::error::{Error, Result};
use crate::lang::{self, Pair, Said, Speak, did_you_mean, record as say};
use crate::text;
use crate::time::{self, Here, Time};
use serde_json::{Map, Value as Json};

/// The most characters of a short text and of each text in a list.
pub const SHORT_CHARS_MAX: usize = 100;
/// The most characters of one text in a list of longer ones (addresses, matchers).
const LONG_ITEM_CHARS_MAX: usize = 2_000;
/// The most bytes of a long text.
pub const LONG_BYTES_MAX: usize = 1 << 20;
/// The keys of a record's JSON that are no fields, so that what was shown can be changed and handed back.
const SHOWN_BESIDE: [&str; 7] = ["id", "create_at", "update_at", "timeline", "alerts", "phase", "hidden"];
/// The most texts in a list.
const LIST_ITEMS_MAX: usize = 1_000;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; yes and no are 1 and 0.
    Int(i64),
    /// Text; a time in fixed-width UTC, a list one item a line.
    Text(String),
}

impl Value {
    /// The text, or nothing.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, or nothing.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_string())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<Time> for Value {
    fn from(at: Time) -> Self {
        Value::Text(at.to_text())
    }
}

/// A record.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its kind.
    pub kind: &'static Kind,
    /// Its id; 0 before it is stored.
    pub id: i64,
    /// When it was stored.
    pub create_at: Time,
    /// When it was last changed.
    pub update_at: Time,
    values: Vec<Value>,
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Row {
    /// A record with every field at its default.
    pub fn new(kind: &'static Kind, here: Here) -> Result<Self> {
        let mut values = Vec::with_capacity(kind.fields.len());
        for field in kind.fields {
            values.push(match field.default {
                Default::Empty => Value::Null,
                Default::Typed(typed) => read(field, typed, here)?,
            });
        }
        Ok(Row { kind, id: 0, create_at: here.now, update_at: here.now, values })
    }

    /// A record as the database holds it; `values` in the order of the kind's fields.
    pub fn stored(
        kind: &'static Kind,
        id: i64,
        create_at: Time,
        update_at: Time,
        values: Vec<Value>,
    ) -> Self {
        Row { kind, id, create_at, update_at, values }
    }

    /// The values, in the order of the kind's fields.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.kind.fields.iter().position(|f| f.name == name)
    }

    /// A field's value; `Null` for a name the kind does not have.
    pub fn get(&self, name: &str) -> &Value {
        self.index(name).and_then(|i| self.values.get(i)).unwrap_or(&Value::Null)
    }

    /// A field's text, empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).as_text().unwrap_or_default()
    }

    /// A field's time.
    pub fn time(&self, name: &str) -> Option<Time> {
        Time::from_rfc3339(self.get(name).as_text()?)
    }

    /// A list field's texts.
    pub fn list(&self, name: &str) -> Vec<&str> {
        self.text(name).lines().collect()
    }

    /// The record's name.
    pub fn name(&self) -> &str {
        self.values.first().and_then(Value::as_text).unwrap_or_default()
    }

    /// The record, as people know it.
    pub fn shown(&self) -> Said {
        say::record(self.kind.noun(), self.id, text::inert(self.name()))
    }

    /// Puts a value where it belongs; a name that the kind does not have is passed over.
    pub fn set(&mut self, name: &str, value: Value) {
        if let Some(slot) = self.index(name).and_then(|i| self.values.get_mut(i)) {
            *slot = value;
        }
    }

    /// Puts a list's texts where they belong.
    pub fn set_list(&mut self, name: &str, items: &[&str]) {
        let value = if items.is_empty() { Value::Null } else { Value::Text(items.join("\n")) };
        self.set(name, value);
    }

    /// Reads what was typed for a field.
    pub fn set_typed(&mut self, field: &Field, typed: &str, here: Here) -> Result<()> {
        self.set(field.name, read(field, typed, here)?);
        Ok(())
    }

    /// Reads a JSON object into the record: a key that no field has is refused by name, what `show` and
    /// `list` print beside the fields is passed over.
    pub fn set_json(&mut self, object: &Map<String, Json>, here: Here) -> Result<()> {
        for (key, json) in object {
            if SHOWN_BESIDE.contains(&key.as_str()) {
                continue;
            }
            let Some(field) = self.kind.field(key) else { return Err(self.unknown_key(key)) };
            let value = read_json(field, json, here)?;
            self.set(field.name, value);
        }
        Ok(())
    }

    fn unknown_key(&self, key: &str) -> Error {
        let names = self.kind.fields.iter().map(|f| f.name);
        let hint = match text::nearest(key, names.clone()) {
            Some(near) => did_you_mean(near),
            None => say::keys_are(names.collect::<Vec<_>>().join(", ")),
        };
        Error::usage(say::no_key(self.kind.noun(), text::inert(key))).hint(hint)
    }

    /// The record's key among those of its kind, where names are unique: its name, the same whatever
    /// its case or width, and behind newlines what else tells it from others, to the letter.
    pub fn unique_key(&self) -> Option<String> {
        let (name, others) = self.kind.unique.split_first()?;
        let others: String = others.iter().map(|field| format!("\n{}", self.text(field))).collect();
        Some(text::fold(self.text(name)) + &others)
    }

    /// Completes and checks the whole record; `before` is what an edit started from.
    pub fn finish(&mut self, before: Option<&Row>) -> Result<()> {
        for (field, value) in self.kind.fields.iter().zip(&self.values) {
            if field.required && *value == Value::Null {
                return Err(missing(self.kind, field));
            }
        }
        (self.kind.complete)(before, self)
    }

    /// The record as JSON, keys in declared order; secrets hidden unless `reveal`.
    pub fn to_json(&self, reveal: bool) -> Json {
        let mut object = Map::new();
        object.insert("id".into(), self.id.into());
        for (field, value) in self.kind.fields.iter().zip(&self.values) {
            object.insert(field.name.into(), to_json(field, value, reveal));
        }
        object.insert("create_at".into(), self.create_at.to_text().into());
        object.insert("update_at".into(), self.update_at.to_text().into());
        Json::Object(object)
    }
}

fn missing(kind: &Kind, field: &Field) -> Error {
    let is_name = field.name == kind.name_field().name;
    let how = if is_name { say::name_argument() } else { say::flag(field.flag) };
    Error::usage(say::missing(field.name)).hint(say::give_it_with(how, field.help))
}

fn wrong(field: &Field, what: impl Speak) -> Error {
    Error::usage(lang::after(field.name, what))
}

/// Typed text into a value, by the field's type. Empty text is no value.
pub fn read(field: &Field, typed: &str, here: Here) -> Result<Value> {
    let trimmed = typed.trim();
    if trimmed.is_empty() {
        return Ok(Value::Null);
    }
    match field.ty {
        Type::Short => read_text(field, trimmed, SHORT_CHARS_MAX).map(Value::Text),
        Type::Long => read_long(field, typed),
        Type::Time => time::read(trimmed, here).map(Value::from).map_err(|e| e.at(field.name)),
        Type::Int(min, max) => match text::narrow(trimmed).parse() {
            Ok(number) => whole(field, number, min, max),
            Err(_) => Err(wrong(field, say::not_whole(text::inert(trimmed)))),
        },
        Type::Flag => match text::narrow(trimmed).to_lowercase().as_str() {
            "yes" | "true" | "1" | "on" => Ok(Value::Int(1)),
            "no" | "false" | "0" | "off" => Ok(Value::Int(0)),
            _ => Err(wrong(field, say::yes_or_no())),
        },
        Type::List => read_list(field, split_list(field, trimmed)),
    }
}

fn split_list<'a>(field: &Field, typed: &'a str) -> impl Iterator<Item = &'a str> {
    let commas = field.commas;
    typed.split(move |c| c == '\n' || commas && matches!(c, ',' | '，' | '、'))
}

fn read_list<'a>(field: &Field, items: impl Iterator<Item = &'a str>) -> Result<Value> {
    let most = if field.commas { SHORT_CHARS_MAX } else { LONG_ITEM_CHARS_MAX };
    let mut read: Vec<String> = Vec::new();
    for item in items.map(str::trim).filter(|i| !i.is_empty()) {
        let item = read_text(field, item, most)?;
        if !read.contains(&item) {
            read.push(item);
        }
    }
    match read.len() {
        0 => Ok(Value::Null),
        n if n > LIST_ITEMS_MAX => Err(wrong(field, say::entries(n, LIST_ITEMS_MAX))),
        _ => Ok(Value::Text(read.join("\n"))),
    }
}

fn read_text(field: &Field, trimmed: &str, most: usize) -> Result<String> {
    if let Some(c) = text::refused_control(trimmed, false) {
        return Err(wrong(field, say::control_character(c.escape_unicode().to_string())));
    }
    let chars = trimmed.chars().count();
    if chars > most {
        return Err(wrong(field, say::characters(chars, most)));
    }
    match field.reader {
        Some(reader) => reader(trimmed).map_err(|e| e.at(field.name)),
        None => Ok(trimmed.to_string()),
    }
}

fn read_long(field: &Field, typed: &str) -> Result<Value> {
    let lines = typed.replace("\r\n", "\n");
    let text = lines.trim_end();
    if let Some(c) = text::refused_control(text, true) {
        return Err(wrong(field, say::control_character(c.escape_unicode().to_string())));
    }
    if text.len() > LONG_BYTES_MAX {
        return Err(wrong(field, say::bytes(text.len(), LONG_BYTES_MAX)));
    }
    match field.reader {
        Some(reader) => reader(text).map(Value::Text).map_err(|e| e.at(field.name)),
        None => Ok(Value::Text(text.to_string())),
    }
}

fn whole(field: &Field, number: i64, min: i64, max: i64) -> Result<Value> {
    if (min..=max).contains(&number) {
        return Ok(Value::Int(number));
    }
    Err(wrong(field, say::not_between(number, min, max)))
}

/// A JSON value into a value: what the type writes, and text that reads as if typed.
fn read_json(field: &Field, json: &Json, here: Here) -> Result<Value> {
    match (field.ty, json) {
        (_, Json::Null) => Ok(Value::Null),
        (_, Json::String(typed)) => read(field, typed, here),
        (Type::Int(min, max), Json::Number(n)) => match n.as_i64() {
            Some(number) => whole(field, number, min, max),
            None => Err(wrong(field, say::not_whole_that_fits(n.to_string()))),
        },
        (Type::Flag, Json::Bool(yes)) => Ok(Value::Int((*yes).into())),
        (Type::Flag, Json::Number(n)) if n.as_i64().is_some_and(|n| n == 0 || n == 1) => {
            Ok(Value::Int(n.as_i64().unwrap_or_default()))
        }
        (Type::List, Json::Array(items)) => {
            let texts: Option<Vec<&str>> = items.iter().map(Json::as_str).collect();
            let texts = texts.ok_or_else(|| wrong(field, say::texts_expected()))?;
            read_list(field, texts.into_iter())
        }
        (ty, other) => Err(wrong(field, say::expected(expected(ty), found(other)))),
    }
}

fn expected(ty: Type) -> Pair {
    match ty {
        Type::Short | Type::Long => say::TEXT,
        Type::Time => say::TIME_AS_TEXT,
        Type::Int(..) => say::WHOLE_NUMBER,
        Type::Flag => say::TRUE_OR_FALSE,
        Type::List => say::ARRAY_OF_TEXTS,
    }
}

fn found(json: &Json) -> Pair {
    match json {
        Json::Null => say::NULL,
        Json::Bool(_) => say::BOOLEAN,
        Json::Number(_) => say::NUMBER,
        Json::String(_) => say::TEXT,
        Json::Array(_) => say::ARRAY,
        Json::Object(_) => say::OBJECT,
    }
}

fn to_json(field: &Field, value: &Value, reveal: bool) -> Json {
    let shown = |text: &str| match field.mask {
        Some(mask) if !reveal => mask(text),
        _ => text.to_string(),
    };
    match (field.ty, value) {
        (Type::List, value) => value.as_text().unwrap_or_default().lines().map(shown).collect(),
        (Type::Flag, value) => Json::Bool(value.as_int() == Some(1)),
        (_, Value::Null) => Json::Null,
        (_, Value::Int(number)) => (*number).into(),
        (_, Value::Text(text)) => shown(text).into(),
    }
}
