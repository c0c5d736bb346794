//! Making passwords: every password that fits the demand is equally likely.
//!
//! Pure: the randomness is handed in, and nothing here knows where a password goes.

mod counted;
mod hash;
mod plain;
mod random;
mod set;
mod words;

pub use hash::Scheme;
pub use random::{Fill, Random};
pub use set::{Choice, SYMBOLS};
pub use words::{WORDS, WORDS_MAX, Words};

use crate::error::{Error, Result};
use crate::lang::{Pair, Said, password as say};
use counted::{Class, Counted};
use plain::Plain;

/// The most characters of a password.
pub const LENGTH_MAX: u32 = 1_000_000;

/// How much is asked for.
#[derive(Clone, Copy)]
pub enum Size {
    /// So many characters, or words.
    Many(u32),
    /// As few as have at least so many bits of entropy.
    Bits(u32),
}

/// Something that makes passwords.
pub trait Maker {
    /// Adds one password to the text.
    fn add(&mut self, random: &mut Random, text: &mut String) -> Result<()>;

    /// The entropy of each: the binary logarithm of how many there are that it could have been.
    fn bits(&self) -> f64;

    /// What they are made of, for people.
    fn shape(&self) -> Said;

    /// The most bytes that one can have.
    fn bytes_max(&self) -> usize;
}

/// What `--min-…` asks for, and of which characters.
type Kind = (&'static str, Pair, fn(char) -> bool);
const KINDS: [Kind; 4] = [
    ("--min-upper", say::UPPER, |c| c.is_ascii_uppercase()),
    ("--min-lower", say::LOWER, |c| c.is_ascii_lowercase()),
    ("--min-digits", say::DIGITS, |c| c.is_ascii_digit()),
    ("--min-symbols", say::SYMBOLS, |c| !c.is_ascii_alphanumeric()),
];

/// Passwords of characters of a set, with at least so many upper-case letters, lower-case letters,
/// digits and symbols (anything else).
pub fn of_characters(set: Vec<char>, least: [u32; 4], size: Size) -> Result<Box<dyn Maker>> {
    let (mut classes, mut free) = (Vec::new(), set);
    for ((flag, what, is_one), min) in KINDS.into_iter().zip(least).filter(|(_, min)| *min > 0) {
        let (set, others) = free.into_iter().partition::<Vec<char>, _>(|&c| is_one(c));
        free = others;
        if set.is_empty() {
            let error = Error::usage(say::none_to_choose(flag, min, what));
            return Err(if flag == "--min-symbols" { error.hint(say::add_symbols()) } else { error });
        }
        classes.push(Class { set, min });
    }
    if classes.is_empty() {
        return Ok(Box::new(Plain::new(free, size)?));
    }
    Ok(Box::new(Counted::new(classes, free, size)?))
}
