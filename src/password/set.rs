//! The characters that passwords are made of.

use crate::error::{Error, Result};
use crate::lang::password as say;
use crate::text::inert;

/// Characters that are taken for one another in print.
const AMBIGUOUS: &str = "0O1lI|";
/// The symbols, where none are named: those that need no escape in a URL's user part, a .env file
/// or between double quotes in a shell are not enough, so quotes, backslash, backtick, dollar and
/// space are what is left out.
pub const SYMBOLS: &str = "!#%&()*+,-./:;<=>?@[]^_{|}~";

/// Which characters are wanted.
#[derive(Default)]
pub struct Choice<'a> {
    /// In place of letters and digits.
    pub charset: Option<&'a str>,
    /// Beside them.
    pub symbols: Option<&'a str>,
    /// But not these.
    pub exclude: Option<&'a str>,
    /// Nor those that look alike.
    pub no_ambiguous: bool,
}

impl Choice<'_> {
    /// The characters to choose from, at least one. A character named twice is no likelier.
    pub fn set(&self) -> Result<Vec<char>> {
        for (flag, named) in [("--charset", self.charset), ("--symbols", self.symbols)] {
            let is_refused =
                |c: &char| c.is_whitespace() || inert(c.encode_utf8(&mut [0; 4])).len() > c.len_utf8();
            if let Some(c) = named.unwrap_or_default().chars().find(is_refused) {
                return Err(Error::usage(say::no_part_of_a_password(flag, c.escape_unicode().to_string())));
            }
        }
        let mut set: Vec<char> = match self.charset {
            Some(charset) => charset.chars().collect(),
            None => ('a'..='z').chain('A'..='Z').chain('0'..='9').collect(),
        };
        set.extend(self.symbols.unwrap_or_default().chars());
        let alike = if self.no_ambiguous { AMBIGUOUS } else { "" };
        set.retain(|&c| !self.exclude.unwrap_or_default().contains(c) && !alike.contains(c));
        set.sort_unstable();
        set.dedup();
        if set.is_empty() {
            return Err(Error::usage(say::no_character_left()));
        }
        Ok(set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_set_holds_what_was_asked_for_once() {
        let set = |choice: Choice| choice.set().map(String::from_iter).map_err(|e| e.to_string());
        let of = |charset| Choice { charset: Some(charset), ..Choice::default() };
        assert_eq!(set(Choice::default()).unwrap().len(), 62);
        assert_eq!(set(Choice { no_ambiguous: true, ..Choice::default() }).unwrap().len(), 57);
        assert_eq!(set(Choice { symbols: Some("!!a"), ..Choice::default() }).unwrap().len(), 63);
        assert_eq!(set(of("cabba")), Ok("abc".to_string()));
        assert_eq!(
            set(Choice { symbols: Some("_"), exclude: Some("bx"), ..of("abc") }),
            Ok("_ac".to_string())
        );
        assert_eq!(set(Choice { no_ambiguous: true, ..of("0Oo") }), Ok("o".to_string()));
        let none = "no character is left to make a password of";
        assert_eq!(set(of("")), Err(none.to_string()));
        assert_eq!(set(Choice { exclude: Some("ba"), ..of("ab") }), Err(none.to_string()));
    }

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_password() {
        for c in ["a b", "\t", "\u{1b}", "\u{200b}", "\u{202e}"] {
            assert!(Choice { symbols: Some(c), ..Choice::default() }.set().is_err(), "{c:?}");
            assert!(Choice { charset: Some(c), ..Choice::default() }.set().is_err(), "{c:?}");
        }
    }
}
