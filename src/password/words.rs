//! Passphrases: words of the EFF's large list, each equally likely.
//!
//! The list is text and not an array of words: an array of 7,776 addresses would be put right by the
//! loader whenever codo starts, whatever the command.

use super::plain::entropy;
use super::{Maker, Random, Size};
use crate::error::{Error, Result};
use crate::lang::{Said, password as say};
use crate::text::inert;

/// By the Electronic Frontier Foundation (<https://www.eff.org/dice>), under Creative Commons
/// Attribution, without its column of dice: 7,776 words, none of which another begins with, so that two
/// phrases are never the same text, whatever the separator.
const LIST: &str = include_str!("eff_large_wordlist.txt");
/// The most words of a passphrase.
pub const WORDS_MAX: u32 = 1_000;
/// How many words, where it is not said: as many as the EFF advises.
pub const WORDS: u32 = 6;

/// Makes them.
pub struct Words {
    list: Vec<&'static str>,
    many: u32,
    separator: String,
    capitalize: bool,
}

impl Words {
    /// With this between the words, and with a capital letter at the start of each where that is
    /// wanted.
    pub fn new(size: Size, separator: &str, capitalize: bool) -> Result<Self> {
        let list: Vec<&str> = LIST.lines().collect();
        if inert(separator) != separator {
            return Err(Error::usage(say::separator_not_shown(separator.escape_debug().to_string())));
        }
        let many = match size {
            Size::Many(many) => many,
            Size::Bits(bits) => (1..=WORDS_MAX)
                .find(|&many| entropy(many, list.len()) >= f64::from(bits))
                .ok_or_else(|| Error::usage(say::too_few_words(WORDS_MAX, bits)))?,
        };
        Ok(Words { list, many, separator: separator.to_string(), capitalize })
    }
}

impl Maker for Words {
    fn add(&mut self, random: &mut Random, text: &mut String) -> Result<()> {
        for at in 0..self.many {
            if at > 0 {
                text.push_str(&self.separator);
            }
            let word = self.list.get(random.below(self.list.len())?).copied().unwrap_or_default();
            let (first, rest) = word.split_at_checked(usize::from(self.capitalize)).unwrap_or_default();
            text.extend(first.chars().map(|c| c.to_ascii_uppercase()));
            text.push_str(rest);
        }
        Ok(())
    }

    fn bits(&self) -> f64 {
        entropy(self.many, self.list.len())
    }

    fn shape(&self) -> Said {
        say::of_words(self.many, self.list.len())
    }

    fn bytes_max(&self) -> usize {
        let word = self.list.iter().map(|word| word.len()).max().unwrap_or_default();
        self.many as usize * word + (self.many as usize).saturating_sub(1) * self.separator.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::tests::repeatable;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_word_begins_with_another() {
        let list: Vec<&str> = LIST.lines().collect();
        assert_eq!(list.len(), 7776);
        // In order, a word that another begins with would stand right before such a one.
        assert!(list.windows(2).all(|pair| pair[0] < pair[1] && !pair[1].starts_with(pair[0])));
        assert!(list.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
        assert!(list.iter().all(|word| word.starts_with(|c: char| c.is_ascii_lowercase())));
    }

    #[test]
    fn every_word_can_come_up() {
        let mut fill = repeatable(5);
        let mut random = Random::new(&mut fill);
        let mut words = Words::new(Size::Many(1_000), " ", false).unwrap();
        let mut text = String::new();
        for _ in 0..200 {
            words.add(&mut random, &mut text).unwrap();
            text.push(' ');
        }
        assert_eq!(text.split_whitespace().collect::<BTreeSet<&str>>(), LIST.lines().collect());
    }

    #[test]
    fn entropy_picks_the_fewest_words_that_have_it() {
        // 12.92 bits a word.
        for (bits, many) in [(1, 1), (12, 1), (13, 2), (77, 6), (78, 7), (128, 10)] {
            assert_eq!(Words::new(Size::Bits(bits), "-", false).unwrap().many, many, "{bits}");
        }
        let most = Words::new(Size::Many(3), "--", false).unwrap();
        assert_eq!(most.bytes_max(), 3 * 9 + 2 * 2);
    }
}
