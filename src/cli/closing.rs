//! Closing and reopening records, of any kind that stands somewhere.
//!
//! What closing says beside the state is marked in the kind's field table; nothing here knows a kind.

use super::{Ctx, echo, record, remove};
use crate::error::{Error, Result};
use crate::lang::{self, Lang, Said, cli::record as say};
use crate::record::field::{Field, Kind, Type};
use crate::record::row::{Row, Value};
use crate::store::Tx;
use crate::text;
use crate::time::{Here, Time};
use clap::{Arg, ArgMatches};
use serde_json::Value as Json;

/// The arguments of closing: which records, and what is said of them.
pub fn close_arguments(kind: &'static Kind, lang: Lang) -> Vec<Arg> {
    let said = kind.fields.iter().filter(|f| f.at_close).map(|field| match field.ty {
        Type::Time => {
            record::flag(field, lang).help("When it was over; now if not given (2018-11-22, \"2h ago\")")
        }
        _ => record::flag(field, lang),
    });
    which(kind).chain(state(kind, "Another word that means closed", lang)).chain(said).collect()
}

/// The arguments of reopening.
pub fn reopen_arguments(kind: &'static Kind, lang: Lang) -> Vec<Arg> {
    which(kind).chain(state(kind, "Another word for where it stands", lang)).collect()
}

fn which(kind: &'static Kind) -> impl Iterator<Item = Arg> {
    let which = Arg::new("which").value_name(record::which(kind)).required(true).num_args(1..);
    std::iter::once(which.help("Which ones, all named or none"))
}

fn state(kind: &'static Kind, help: &'static str, lang: Lang) -> impl Iterator<Item = Arg> {
    state_field(kind).map(|field| record::flag(field, lang).value_name("WORD").help(help)).into_iter()
}

fn state_field(kind: &'static Kind) -> Option<&'static Field> {
    kind.state.and_then(|name| kind.field(name))
}

/// Whether a state means closed, by the folded words that do.
pub fn is_closed(closed_words: &[String], state: &str) -> bool {
    closed_words.contains(&text::fold(state))
}

/// A change of where records stand.
struct Turn<'a> {
    kind: &'static Kind,
    state: &'static str,
    word: String,
    closed_words: Vec<String>,
    here: Here,
    matches: &'a ArgMatches,
}

/// Closes records: all or none, in one operation.
pub fn close(kind: &'static Kind, verb: &str, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    echo::flags(kind, matches, ctx);
    let turn = Turn::new(kind, lang::CLOSED.in_lang(ctx.lang), matches, ctx)?;
    if !turn.is_closed(&turn.word) {
        let error = Error::usage(say::not_closed(turn.state, text::inert(&turn.word)));
        return Err(error.hint(say::words_for_closed()));
    }
    turn.run(verb, say::closed, ctx, &|tx, before| {
        if turn.is_closed(before.text(turn.state)) {
            return Err(turn.closed_already(tx, before)?);
        }
        let mut row = before.clone();
        if let Some(end) = kind.end_field()
            && *row.get(end.name) == Value::Null
        {
            row.set(end.name, turn.here.now.into());
        }
        Ok(row)
    })
}

/// Reopens records: all or none, in one operation.
pub fn reopen(kind: &'static Kind, verb: &str, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let turn = Turn::new(kind, lang::OPEN.in_lang(ctx.lang), matches, ctx)?;
    if turn.is_closed(&turn.word) {
        let error = Error::usage(say::means_closed(turn.state, text::inert(&turn.word)));
        return Err(error.hint(say::another_word()));
    }
    turn.run(verb, say::reopened, ctx, &|_, before| {
        if !turn.is_closed(before.text(turn.state)) {
            return Err(Error::conflict(say::is_open(record::called(before))));
        }
        let mut row = before.clone();
        if let Some(end) = kind.end_field() {
            row.set(end.name, Value::Null);
        }
        Ok(row)
    })
}

type Change<'a> = &'a dyn Fn(&mut Tx<'_>, &Row) -> Result<Row>;

impl<'a> Turn<'a> {
    /// To this word unless another was given. What was typed is read before the database is made.
    fn new(kind: &'static Kind, word: &str, matches: &'a ArgMatches, ctx: &Ctx) -> Result<Self> {
        let state = kind.state.unwrap_or_default();
        let mut typed = Row::new(kind, ctx.here)?;
        typed.set(state, word.into());
        record::typed_into(&mut typed, matches, ctx.here, &[])?;
        let word = typed.text(state).to_string();
        let closed_words = ctx.config.closed_words();
        Ok(Turn { kind, state, word, closed_words, here: ctx.here, matches })
    }

    fn is_closed(&self, state: &str) -> bool {
        is_closed(&self.closed_words, state)
    }

    fn run(&self, verb: &str, done: fn(Said) -> Said, ctx: &mut Ctx, change: Change<'_>) -> Result<()> {
        let rows = ctx.store()?.write(self.here.now, &ctx.config.who(), |tx| {
            let mut rows = Vec::new();
            for before in remove::named(tx.store(), self.kind, self.matches)? {
                let mut row = change(tx, &before)?;
                row.set(self.state, self.word.as_str().into());
                record::typed_into(&mut row, self.matches, self.here, &[])?;
                rows.push(tx.update(&before, row).map_err(|e| e.at(record::called(&before)))?);
            }
            let what = format!("{} {verb}{}", self.kind.name, record::ids(&rows));
            Ok((rows, what))
        })?;
        record::done(ctx, done, &rows, false)
    }

    fn closed_already(&self, tx: &mut Tx<'_>, row: &Row) -> Result<Error> {
        let end = self.kind.end_field().and_then(|field| row.time(field.name));
        let since = match end {
            Some(end) => Some(end),
            None => self.turned_closed(tx, row)?,
        };
        let error = Error::conflict(match since {
            Some(at) => say::is_closed_since(record::called(row), at.show(self.here.zone)),
            None => say::is_closed(record::called(row)),
        });
        Ok(error.hint(say::reopens(self.kind.name, row.id)))
    }

    /// When it was closed, from the journal.
    fn turned_closed(&self, tx: &mut Tx<'_>, row: &Row) -> Result<Option<Time>> {
        let state = |record: &Option<Json>| {
            let word = record.as_ref().and_then(|r| r.get(self.state)).and_then(Json::as_str);
            self.is_closed(word.unwrap_or_default())
        };
        let changes = tx.store().changes_of(row)?;
        Ok(changes.iter().rev().find(|c| state(&c.after) && !state(&c.before)).map(|c| c.at))
    }
}
