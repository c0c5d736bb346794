//! Whoever is about to lose something is asked first. One place for every command that does so.

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::{Said, cli as say};
use crate::output::prompt;
use clap::{Arg, ArgAction};

/// The argument that is the answer already.
pub fn argument() -> Arg {
    let help = "Do not ask; needed where there is no terminal to ask at";
    Arg::new("yes").short('y').long("yes").action(ArgAction::SetTrue).help(help)
}

/// Whether a person is to be asked. Where there is none, a script has to have said what it means.
pub fn is_wanted(ctx: &Ctx, is_answered: bool) -> Result<bool> {
    match (is_answered, ctx.interactive) {
        (true, _) => Ok(false),
        (false, true) => Ok(true),
        (false, false) => Err(Error::usage(say::no_terminal()).hint(say::without_asking())),
    }
}

/// Shows what it is about and asks; whatever is not yes ends the command.
pub fn ask(ctx: &mut Ctx, about: &[Said], question: &Said) -> Result<()> {
    about.iter().for_each(|line| ctx.out.talk(line.clone()));
    match prompt::confirm(question.in_lang(ctx.lang), false)? {
        true => Ok(()),
        false => Err(Error::failed(say::nothing_was_done())),
    }
}
