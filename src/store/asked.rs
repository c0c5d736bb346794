//! What people ask a list for, by the names of its columns and in the words that they type.

use super::list::{Column, Condition, Listing};
use crate::error::{Error, Result};
use crate::lang::{cli::listed, did_you_mean, store as say};
use crate::record::field::Type;
use crate::record::row::Value;
use crate::text;
use crate::time::{self, Here, Time};

impl Listing {
    /// The column that is called so, or an error that says which there are.
    pub fn named(&self, called: &str) -> Result<&Column> {
        self.column(called).ok_or_else(|| {
            let error = Error::usage(say::no_field(self.noun, text::inert(called)));
            let names = || self.columns.iter().map(|c| c.name);
            match text::nearest(called, names().chain(self.columns.iter().map(|c| c.flag))) {
                Some(near) => error.hint(did_you_mean(near)),
                None => error.hint(say::fields_are(listed(names()))),
            }
        })
    }

    /// That a column holds what was typed; nothing typed is nothing held.
    pub fn holds(&self, column: &Column, typed: &str, here: Here) -> Result<Condition> {
        let shown = text::inert(typed);
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(Condition::Equal(column.name, Value::Null));
        }
        Ok(match column.ty {
            Type::List => Condition::Item(column.name, typed.to_string()),
            Type::Time => Condition::Equal(column.name, column.stored(time::read(typed, here)?)),
            Type::Int(..) => {
                let number: i64 = text::narrow(typed)
                    .parse()
                    .map_err(|_| Error::usage(say::not_a_number(column.name, shown)))?;
                Condition::Equal(column.name, number.into())
            }
            Type::Flag => match text::narrow(typed).to_ascii_lowercase().as_str() {
                "yes" | "true" | "1" => Condition::Equal(column.name, 1.into()),
                "no" | "false" | "0" => Condition::Equal(column.name, 0.into()),
                _ => return Err(Error::usage(say::not_yes_or_no(column.name, shown))),
            },
            Type::Short | Type::Long => Condition::Equal(column.name, typed.into()),
        })
    }
}

impl Column {
    /// A time as the column has it.
    pub fn stored(&self, at: Time) -> Value {
        match time::precise(&at.to_text()) {
            Some(precise) if self.precise => Value::Text(precise),
            _ => at.into(),
        }
    }
}
