//! Says which instant was understood where a time was given in words, so that a slip is seen at once, and where
//! the clocks skip what was given.
//!
//! It is said before anything is stored or refused: that an end lies before its start is understood
//! when both are seen.

use super::Ctx;
use crate::lang::{Pair, cli as say};
use crate::record::field::{Field, Kind, Type};
use crate::time;
use clap::ArgMatches;

/// The times among the flags that were given.
pub fn flags(kind: &Kind, matches: &ArgMatches, ctx: &mut Ctx) {
    for field in kind.fields.iter().filter(|f| f.ty == Type::Time) {
        if let Ok(Some(typed)) = matches.try_get_one::<String>(&format!("--{}", field.flag)) {
            typed_for(field, typed, ctx);
        }
    }
}

/// What was typed for a field, where that is a time; what cannot be read is an error elsewhere.
pub fn typed_for(field: &Field, typed: &str, ctx: &mut Ctx) {
    if field.ty == Type::Time
        && (time::is_worked_out(typed) || time::is_skipped(typed, ctx.here))
        && let Ok(at) = time::read(typed, ctx.here)
    {
        ctx.say(say::is(Pair::new(field.flag, field.chinese), at.show(ctx.here.zone)));
    }
}
