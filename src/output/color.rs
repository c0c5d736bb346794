//! Colour: where there is any. Words come first, and nothing is said by colour alone.

use crate::error::{Error, Result};
use crate::lang::output as say;
use crate::text;

/// Around what went wrong.
pub(super) const RED: &str = "\u{1b}[1;31m";
/// Behind it.
pub(super) const PLAIN: &str = "\u{1b}[0m";

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// On a terminal that can, unless the environment asks for none.
    Auto,
    /// Whatever reads it.
    Always,
    /// Not at all.
    Never,
}

impl Color {
    /// The choices, by name.
    pub const NAMES: [&'static str; 3] = ["auto", "always", "never"];

    /// The choice with this name.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "auto" => Ok(Color::Auto),
            "always" => Ok(Color::Always),
            "never" => Ok(Color::Never),
            _ => Err(Error::usage(say::no_color(text::inert(name)))),
        }
    }

    /// Whether it is used where there is a terminal or none.
    pub(super) fn is_used(self, terminal: bool) -> bool {
        self == Color::Always || (self == Color::Auto && terminal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_for_terminals_unless_somebody_says_otherwise() {
        let used = |name: &str| [false, true].map(|terminal| Color::named(name).unwrap().is_used(terminal));
        assert_eq!(used("auto"), [false, true]);
        assert_eq!(used("always"), [true, true]);
        assert_eq!(used("never"), [false, false]);
        assert!(Color::NAMES.iter().all(|name| Color::named(name).is_ok()) && Color::named("red").is_err());
    }
}
