//! Making passwords: every password that fits the demand is equally likely.
//!
//! Pure: the randomness is handed in, and nothing here knows where a password goes.

mod plain;
mod random;
mod set;

pub use plain::Plain;
pub use random::{Fill, Random};
pub use set::{Choice, SYMBOLS};

use crate::error::Result;

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
    fn shape(&self) -> String;

    /// The most bytes that one can have.
    fn bytes_max(&self) -> usize;
}
