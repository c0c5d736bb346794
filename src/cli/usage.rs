//! A command line that was not understood: clap's finding, told as every other error is.

use super::help;
use crate::error::Error;
use crate::lang::{Said, cli::listed, did_you_mean, usage as say};
use crate::output::Out;
use crate::record::Kinds;
use crate::record::contact::mask;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;

/// Prints a finding: help and version to stdout, a mistake as an error. Returns the exit code.
pub fn tell(found: &clap::Error, kinds: Kinds, typed: &[String], out: &mut Out, json: bool) -> u8 {
    let help = || help::text(found, kinds, typed, out.lang());
    match found.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let help = help();
            let printed = out.data(&help).and_then(|()| out.finish());
            printed.map_or_else(
                |e| {
                    out.error(&e, json);
                    e.kind().exit_code()
                },
                |()| 0,
            )
        }
        // Of a noun alone its help says more than any error.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !json => {
            help().lines().for_each(|line| out.talk(Said::foreign(line)));
            2
        }
        _ => {
            let finding = Finding { found, typed };
            out.error(&finding.error(), json);
            if let Some(line) = finding.text(ContextKind::Usage).filter(|_| !json) {
                // Several forms of it are several lines.
                let line = line.trim_start_matches("Usage:");
                line.lines().for_each(|line| out.talk(say::usage(line.trim())));
            }
            2
        }
    }
}

/// Whether nothing was typed but what goes before any noun.
pub fn lacks_noun(found: &clap::Error) -> bool {
    let is_program = |of: &ContextValue| matches!(of, ContextValue::String(name) if !name.contains(' '));
    found.kind() == ErrorKind::MissingSubcommand
        && found.get(ContextKind::InvalidSubcommand).is_none_or(is_program)
}

/// What clap found, and what was typed.
struct Finding<'a> {
    found: &'a clap::Error,
    typed: &'a [String],
}

impl Finding<'_> {
    /// As an error, with what was probably meant.
    fn error(&self) -> Error {
        let error = Error::usage(self.message());
        match self.hint() {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }

    fn message(&self) -> Said {
        let argument = self.text(ContextKind::InvalidArg).unwrap_or_default();
        let value = self.text(ContextKind::InvalidValue).unwrap_or_default();
        match self.found.kind() {
            ErrorKind::InvalidSubcommand => {
                say::no_command(self.text(ContextKind::InvalidSubcommand).unwrap_or_default())
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                say::command_missing(
                    self.text(ContextKind::InvalidSubcommand).unwrap_or_else(|| "codo".into()),
                )
            }
            ErrorKind::UnknownArgument => say::no_argument(argument),
            ErrorKind::MissingRequiredArgument => say::missing(argument),
            ErrorKind::InvalidValue | ErrorKind::NoEquals if value.is_empty() => say::no_value(argument),
            ErrorKind::InvalidValue => say::bad_value(value, argument),
            ErrorKind::ValueValidation => match self.found.source() {
                Some(why) => say::bad_value_because(value, argument, reason(why)),
                None => say::bad_value(value, argument),
            },
            ErrorKind::TooManyValues => say::one_value_too_many(value, argument),
            ErrorKind::TooFewValues => {
                say::too_few_values(argument, self.text(ContextKind::MinValues).unwrap_or_default())
            }
            ErrorKind::WrongNumberOfValues => {
                say::too_few_values(argument, self.text(ContextKind::ExpectedNumValues).unwrap_or_default())
            }
            ErrorKind::ArgumentConflict => match self.text(ContextKind::PriorArg) {
                Some(prior) if prior != argument => say::not_together(argument, prior),
                _ => say::twice(argument),
            },
            ErrorKind::InvalidUtf8 => say::not_utf8(),
            _ => say::not_understood(self.found.to_string().trim().trim_start_matches("error: ")),
        }
    }

    fn hint(&self) -> Option<Said> {
        let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
        let near = near.into_iter().find_map(|kind| self.text(kind)).filter(|near| !near.is_empty());
        let values = [ContextKind::ValidSubcommand, ContextKind::ValidValue];
        let values = || values.into_iter().find_map(|kind| self.text(kind)).filter(|all| !all.is_empty());
        // Of several the last is the nearest.
        let nearest = |near: String| did_you_mean(near.rsplit(", ").next().unwrap_or(&near));
        let all = |all: String| say::there_are(listed(all.split(", ")));
        near.map(nearest).or_else(|| values().map(all)).or_else(|| {
            let line = self.text(ContextKind::Usage)?;
            let words = line.trim_start_matches("Usage:").split_whitespace();
            let command: Vec<&str> = words.take_while(|w| w.starts_with(char::is_alphabetic)).collect();
            Some(say::see_help(command.join(" ")))
        })
    }

    /// A part of what was found, several with commas. An address whose flag was forgotten is repeated,
    /// but not with its secrets.
    fn text(&self, kind: ContextKind) -> Option<String> {
        let text = match self.found.get(kind)? {
            ContextValue::None => return None,
            value => value.to_string(),
        };
        let urls = self.typed.iter().filter(|word| word.contains("://"));
        Some(urls.fold(text, |text, url| text.replace(url.as_str(), &mask(url))))
    }
}

/// Why a value was refused: in codo's words, or in those of clap's readers of numbers.
fn reason(why: &(dyn std::error::Error + 'static)) -> Said {
    if let Some(ours) = why.downcast_ref::<Error>() {
        return ours.said().clone();
    }
    if why.is::<std::num::ParseIntError>() || why.is::<std::num::ParseFloatError>() {
        return say::not_a_number();
    }
    if why.is::<std::net::AddrParseError>() {
        return say::not_an_address();
    }
    let words = why.to_string();
    match words.split_once(" is not in ") {
        Some((_, range)) => say::not_within(range.replace("..=", "–").replace("..", "–")),
        None => Said::foreign(words),
    }
}
