//! One declaration a field.
//!
//! A field's line in its kind's table is all there is: SQL column, JSON key, flag, help, table
//! heading, validation and masking are loops over these.

use super::row::Row;
use super::tools::Tools;
use crate::error::Result;
use crate::lang::{Lang, Pair};

/// What a declaration says of itself, in English and in Chinese.
pub const fn both(en: &'static str, zh: &'static str) -> Pair {
    Pair::new(en, zh)
}

/// A column's heading: what it is called, in capitals, and what Chinese calls it.
pub fn title(called: &str, chinese: &str, lang: Lang) -> String {
    match lang {
        Lang::En => called.replace('_', " ").to_uppercase(),
        Lang::Zh => chinese.to_string(),
    }
}

/// Reads one typed text into its normal form, or says what is wrong with it.
pub type Reader = fn(&str) -> Result<String>;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// One line, at most [`super::row::SHORT_CHARS_MAX`] characters.
    Short,
    /// Text of several lines, at most [`super::row::LONG_BYTES_MAX`] bytes.
    Long,
    /// An instant, whole seconds UTC.
    Time,
    /// A whole number within these bounds, both included.
    Int(i64, i64),
    /// Yes or no.
    Flag,
    /// Several short texts; an array in JSON, one a line in SQL, repeated or comma-separated on the
    /// command line.
    List,
}

/// What a field holds when nothing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    /// Nothing.
    Empty,
    /// This text, read as if typed (`now` for a time).
    Typed(&'static str),
}

/// How a list can be narrowed by a field's flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// It cannot.
    None,
    /// To the records that hold exactly this text, found by an index.
    Equal,
    /// To those that hold it somewhere.
    Within,
}

/// A field of a kind of record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The SQL column and the JSON key: a contract, codo-tools' misspellings included.
    pub name: &'static str,
    /// The flag without its dashes: plain English. Empty where another flag fills the field.
    pub flag: &'static str,
    /// What Chinese calls it; English has the flag.
    pub chinese: &'static str,
    /// One line of help.
    pub help: Pair,
    /// What it holds.
    pub ty: Type,
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether the list for people has a column for it.
    pub listed: bool,
    /// How `list` can be narrowed by its flag.
    pub filter: Filter,
    /// What it is where nothing was said.
    pub default: Default,
    /// Whether a list may be typed on one line, separated by commas.
    pub commas: bool,
    /// A stricter form than the type asks for.
    pub reader: Option<Reader>,
    /// How a secret in it is hidden.
    pub mask: Option<fn(&str) -> String>,
    /// The kind whose names it lists.
    pub refers_to: Option<&'static str>,
    /// Whether it is said when the record is closed.
    pub at_close: bool,
}

impl Field {
    const fn new(
        name: &'static str,
        flag: &'static str,
        chinese: &'static str,
        help: Pair,
        ty: Type,
    ) -> Self {
        Field {
            name,
            flag,
            chinese,
            help,
            ty,
            required: false,
            listed: false,
            filter: Filter::None,
            default: Default::Empty,
            commas: true,
            reader: None,
            mask: None,
            refers_to: None,
            at_close: false,
        }
    }

    /// A short text.
    pub const fn text(name: &'static str, flag: &'static str, chinese: &'static str, help: Pair) -> Self {
        Self::new(name, flag, chinese, help, Type::Short)
    }

    /// A long text.
    pub const fn long(name: &'static str, flag: &'static str, chinese: &'static str, help: Pair) -> Self {
        Self::new(name, flag, chinese, help, Type::Long)
    }

    /// A time.
    pub const fn time(name: &'static str, flag: &'static str, chinese: &'static str, help: Pair) -> Self {
        Self::new(name, flag, chinese, help, Type::Time)
    }

    /// A whole number from `min` to `max`.
    pub const fn int(
        name: &'static str,
        flag: &'static str,
        chinese: &'static str,
        help: Pair,
        min: i64,
        max: i64,
    ) -> Self {
        Self::new(name, flag, chinese, help, Type::Int(min, max))
    }

    /// Yes or no, no if not given.
    pub const fn flag(name: &'static str, flag: &'static str, chinese: &'static str, help: Pair) -> Self {
        Self::new(name, flag, chinese, help, Type::Flag).or("no")
    }

    /// Several short texts.
    pub const fn list(name: &'static str, flag: &'static str, chinese: &'static str, help: Pair) -> Self {
        Self::new(name, flag, chinese, help, Type::List)
    }

    /// Required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Has a column in the list for people.
    #[must_use]
    pub const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }

    /// `list` takes its flag, too: what holds exactly this text.
    #[must_use]
    pub const fn filtered(mut self) -> Self {
        self.filter = Filter::Equal;
        self
    }

    /// `list` takes its flag, too: what holds this text somewhere, one person among several.
    #[must_use]
    pub const fn filtered_within(mut self) -> Self {
        self.filter = Filter::Within;
        self
    }

    /// With this default, read as if typed.
    #[must_use]
    pub const fn or(mut self, typed: &'static str) -> Self {
        self.default = Default::Typed(typed);
        self
    }

    /// A list whose texts may hold commas themselves (addresses, matchers): one text a flag.
    #[must_use]
    pub const fn one_each(mut self) -> Self {
        self.commas = false;
        self
    }

    /// Read more strictly than its type asks.
    #[must_use]
    pub const fn read_by(mut self, reader: Reader) -> Self {
        self.reader = Some(reader);
        self
    }

    /// Shown through this, unless the user asks to see it.
    #[must_use]
    pub const fn masked_by(mut self, mask: fn(&str) -> String) -> Self {
        self.mask = Some(mask);
        self
    }

    /// Said when the record is closed. The one time among such fields is when it was over: closing
    /// fills it, reopening empties it.
    #[must_use]
    pub const fn at_close(mut self) -> Self {
        self.at_close = true;
        self
    }

    /// Its texts name records of this kind.
    #[must_use]
    pub const fn refers_to(mut self, kind: &'static str) -> Self {
        self.refers_to = Some(kind);
        self
    }
}

/// A flag that fills several fields at once (`--cost "1200 CNY"`).
#[derive(Clone, Copy, Debug)]
pub struct JoinedFlag {
    /// The flag without its dashes.
    pub flag: &'static str,
    /// One line of help.
    pub help: Pair,
    /// The fields it fills, in the order that `split` returns them.
    pub into: &'static [&'static str],
    /// Typed text into the typed text of each field.
    pub split: fn(&str) -> Result<Vec<String>>,
}

/// A kind of record: its name, its fields, and what must hold between them.
#[derive(Debug)]
pub struct Kind {
    /// The noun on the command line, and the SQL table.
    pub name: &'static str,
    /// Another noun for it.
    pub alias: Option<&'static str>,
    /// What Chinese calls such a record; English has the noun.
    pub chinese: &'static str,
    /// One line of help.
    pub about: Pair,
    /// The fields; the first is the record's name and the command's argument.
    pub fields: &'static [Field],
    /// The fields that together no two records may share; none where names repeat.
    pub unique: &'static [&'static str],
    /// Flags that fill several fields.
    pub joined: &'static [JoinedFlag],
    /// The field that says where a record stands: every word in it that does not mean closed is open.
    pub state: Option<&'static str>,
    /// The time that a list is narrowed by with `--since` and `--until`.
    pub when: &'static str,
    /// Where and how codo-tools' HTTP API has it; none where it has no such record.
    pub tools: Option<Tools>,
    /// Fills what follows from other fields and refuses what does not fit together. The record
    /// before an edit comes first, the new one second.
    pub complete: fn(Option<&Row>, &mut Row) -> Result<()>,
}

impl Kind {
    /// What people call one of its records.
    pub const fn noun(&self) -> Pair {
        Pair::new(self.name, self.chinese)
    }

    /// The field that names the record.
    #[expect(clippy::indexing_slicing, reason = "a kind without fields is no kind; a test looks at each")]
    pub fn name_field(&self) -> &'static Field {
        &self.fields[0]
    }

    /// The field with this stored name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// The time that closing a record fills.
    pub fn end_field(&self) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.at_close && f.ty == Type::Time)
    }

    /// Whether a record can be named by its name, not by its id alone.
    pub fn is_named(&self) -> bool {
        !self.unique.is_empty()
    }

    /// Whether any field holds a secret.
    pub fn has_secrets(&self) -> bool {
        self.fields.iter().any(|f| f.mask.is_some())
    }
}

/// For kinds whose fields are independent of each other.
pub fn nothing_to_complete(_: Option<&Row>, _: &mut Row) -> Result<()> {
    Ok(())
}
