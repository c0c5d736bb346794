//! Making passwords: every character equally likely, from the operating system's random source.
//!
//! Pure: the randomness is handed in.

use crate::error::{Error, Result};

/// Characters that are taken for one another in print.
const AMBIGUOUS: &str = "0O1lI|";
/// The symbols, where none are named: those that need no escape in a URL's user part, a .env file
/// or between double quotes in a shell are not enough, so quotes, backslash, backtick, dollar and
/// space are what is left out.
pub const SYMBOLS: &str = "!#%&()*+,-./:;<=>?@[]^_{|}~";
/// Random bytes fetched at once.
const BLOCK_BYTES: usize = 16 << 10;

/// Fills a buffer with random bytes.
pub type Fill<'a> = &'a mut dyn FnMut(&mut [u8]) -> Result<()>;

/// The characters to choose from: letters and digits, with symbols where they are named. A character
/// named twice is no likelier.
pub fn charset(symbols: Option<&str>, no_ambiguous: bool) -> Result<Vec<char>> {
    let letters = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let mut set: Vec<char> = letters.chain(symbols.unwrap_or_default().chars()).collect();
    if let Some(c) = set.iter().find(|c| c.is_control() || c.is_whitespace()) {
        return Err(Error::usage(format!("--symbols: {} cannot be part of a password", c.escape_unicode())));
    }
    if no_ambiguous {
        set.retain(|c| !AMBIGUOUS.contains(*c));
    }
    set.sort_unstable();
    set.dedup();
    Ok(set)
}

/// Chooses from a set of characters, each equally likely.
pub struct Chooser<'a> {
    set: Vec<char>,
    fill: Fill<'a>,
    block: Vec<u8>,
    used: usize,
}

impl<'a> Chooser<'a> {
    /// From this set, of at least one character, with this randomness.
    pub fn new(set: Vec<char>, fill: Fill<'a>) -> Self {
        Chooser { set, fill, block: vec![0; BLOCK_BYTES], used: BLOCK_BYTES }
    }

    /// One password of this many characters, added to `text`.
    pub fn password(&mut self, length: usize, text: &mut String) -> Result<()> {
        for _ in 0..length {
            let place = self.place()?;
            text.extend(self.set.get(place));
        }
        Ok(())
    }

    /// A place in the set. Two random bytes are cut to the bits that the set needs; a number beyond
    /// the set is thrown away, not folded back, which would make some characters likelier.
    fn place(&mut self) -> Result<usize> {
        let mask = self.set.len().next_power_of_two() - 1;
        loop {
            if self.used + 2 > self.block.len() {
                (self.fill)(&mut self.block)?;
                self.used = 0;
            }
            let pair = self.block.get(self.used..self.used + 2).unwrap_or(&[0, 0]);
            let place = pair.iter().fold(0, |n, &byte| n << 8 | usize::from(byte)) & mask;
            self.used += 2;
            if place < self.set.len() {
                return Ok(place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_set_holds_what_was_asked_for_once() {
        assert_eq!(charset(None, false).unwrap().len(), 62);
        assert_eq!(charset(None, true).unwrap().len(), 57);
        assert_eq!(charset(Some("!!a"), false).unwrap().len(), 63);
        assert!(charset(Some("a b"), false).is_err());
        assert!(charset(Some("\u{1b}"), false).is_err());
    }

    #[test]
    fn every_character_is_equally_likely() {
        // Every pair of bytes once: each character must come up equally often.
        let mut next = 0_u16;
        let mut fill = |block: &mut [u8]| {
            for pair in block.chunks_mut(2) {
                pair.copy_from_slice(&next.to_be_bytes());
                next = next.wrapping_add(1);
            }
            Ok(())
        };
        let set = charset(None, false).unwrap();
        let mut text = String::new();
        Chooser::new(set.clone(), &mut fill).password(62 * 1024, &mut text).unwrap();
        for c in set {
            assert_eq!(text.matches(c).count(), 1024, "{c}");
        }
    }

    #[test]
    fn a_failing_random_source_makes_no_password() {
        let mut fill = |_: &mut [u8]| Err(Error::failed("no randomness"));
        let mut text = String::new();
        assert!(Chooser::new(vec!['a', 'b'], &mut fill).password(1, &mut text).is_err());
        assert_eq!(text, "");
    }
}
