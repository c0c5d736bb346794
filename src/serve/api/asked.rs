//! What stands behind the question mark.

use crate::error::{Error, Result};
use crate::lang::api as say;
use crate::text;
use percent_encoding::percent_decode_str;

/// A query string's names and values.
pub struct Asked(Vec<(String, String)>);

impl Asked {
    /// Takes it apart: `a=1&b=x+y%E4`.
    pub fn read(query: &str) -> Result<Self> {
        let decoded = |text: &str| {
            let spaced = text.replace('+', " ");
            let text =
                percent_decode_str(&spaced).decode_utf8().map_err(|_| Error::usage(say::not_utf8()))?;
            match text::refused_control(&text, true) {
                Some(c) => Err(Error::usage(say::control_character(c.escape_unicode().to_string()))),
                None => Ok(text.trim().to_string()),
            }
        };
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(name)?, decoded(value)?))
        });
        Ok(Asked(pairs.collect::<Result<_>>()?))
    }

    /// The value of a name, empty where it is not there. A name that is there twice means two things.
    pub fn text(&self, name: &str) -> Result<&str> {
        Ok(self.one(name)?.unwrap_or_default())
    }

    /// The number that a name has, within these bounds; none where it is not there.
    pub fn number(&self, name: &str, min: u32, max: u32) -> Result<Option<u32>> {
        let Some(typed) = self.one(name)? else { return Ok(None) };
        let number = typed.parse().ok().filter(|number| (min..=max).contains(number));
        number.map(Some).ok_or_else(|| Error::usage(say::not_between(name, text::inert(typed), min, max)))
    }

    fn one(&self, name: &str) -> Result<Option<&str>> {
        let mut values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Error::usage(say::given_twice(name))),
            (value, None) => Ok(value),
        }
    }
}
