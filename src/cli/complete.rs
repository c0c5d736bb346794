//! Completion in the shell, which knows what is in the database: ids, names, words in use. The only
//! file that names clap_complete.
//!
//! A shell runs codo with `COMPLETE` set, before each answer to Tab. Whatever is wrong then is no
//! answer, never an error in the middle of somebody's line; nothing is made, and nobody waits long.

use super::{Ctx, Host, configure, help, tree};
use crate::config::Environment;
use crate::error::{Error, Result};
use crate::lang::{Lang, cli as say};
use crate::record::Kinds;
use crate::record::field::{Filter, Type};
use crate::record::row::Value;
use crate::store::list::{Condition, Listing, Query};
use crate::store::{Location, Store, alerts, outbox};
use crate::text;
use clap::{Arg, Args, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::Shells;
use std::ffi::{OsStr, OsString};
use std::sync::mpsc;
use std::time::Duration;

/// The longest that somebody who pressed Tab waits for the database.
const ANSWER_WITHIN: Duration = Duration::from_millis(100);
/// The newest records that are proposed.
const CANDIDATES_MAX: u32 = 200;
/// The most characters of what a record is called beside its id.
const HELP_CHARS_MAX: usize = 60;
/// The variable by which a shell's script asks.
const VARIABLE: &str = "COMPLETE";

/// `codo completions`
#[derive(Args)]
pub struct Completions {
    /// The shell that is to complete
    #[arg(value_parser = ["bash", "zsh", "fish", "powershell", "elvish"])]
    shell: String,
}

impl Completions {
    /// Prints the script of a shell.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        ctx.out.data(&script(&self.shell)?)
    }
}

/// What makes a shell ask.
fn script(shell: &str) -> Result<String> {
    let cannot = || Error::failed(say::no_script());
    let mut script = Vec::new();
    let shells = Shells::builtins();
    let unknown = || Error::usage(say::no_shell(text::inert(shell)));
    let shell = shells.completer(shell).ok_or_else(unknown)?;
    shell
        .write_registration(VARIABLE, "codo", "codo", "codo", &mut script)
        .map_err(|e| cannot().because(e))?;
    String::from_utf8(script).map_err(|e| cannot().because(e))
}

/// Answers a shell whose script asks: its words follow `--`. Where there are none, the script itself is
/// wanted. Returns the exit code.
pub fn answer(shell: &str, host: Host, arguments: Vec<OsString>) -> u8 {
    let Host { environment, kinds, mut out, .. } = host;
    // `$SHELL` is a path.
    let shell = shell.rsplit('/').next().unwrap_or_default();
    let words: Vec<OsString> = arguments.into_iter().skip_while(|word| word != "--").skip(1).collect();
    let text = match words.is_empty() {
        true => script(shell),
        false => Ok(candidates(shell, words, environment, kinds).unwrap_or_default()),
    };
    match text.and_then(|text| out.data(&text)).and_then(|()| out.finish()) {
        Ok(()) => 0,
        Err(e) => {
            out.error(&e, false);
            e.kind().exit_code()
        }
    }
}

/// What may stand in the place of the word that the cursor is on, told as the shell wants it.
fn candidates(shell: &str, words: Vec<OsString>, environment: Environment, kinds: Kinds) -> Option<String> {
    let typed: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let tree = match super::lang_of(&words, environment.locale()) {
        Lang::En => tree::command_for(kinds, &typed, Lang::En),
        Lang::Zh => help::in_chinese(tree::command_for(kinds, &typed, Lang::Zh)),
    };
    // The line is not ended, and yet says which database is meant.
    let matches = tree.clone().ignore_errors(true).try_get_matches_from(&words).ok();
    let location = matches.and_then(|matches| {
        let config = configure(&matches, environment).ok()?;
        let (password, passfile) = config.login();
        let name = config.database().ok()?;
        Some(Location::named(name).with_login(password, passfile).with_patience(ANSWER_WITHIN))
    });
    let mut tree = match location {
        Some(location) => with_sources(tree, &location, kinds),
        None => tree,
    };
    tree.build();
    let mut text = Vec::new();
    Shells::builtins().completer(shell)?.write_complete(&mut tree, words, None, &mut text).ok()?;
    String::from_utf8(text).ok()
}

/// The tree, each argument told where its candidates are.
fn with_sources(tree: Command, location: &Location, kinds: Kinds) -> Command {
    tree.mut_subcommands(|noun| {
        let name = noun.get_name().to_string();
        noun.mut_subcommands(|verb| {
            verb.mut_args(|arg| match source(&name, &arg, kinds) {
                None => arg,
                Some(source) => {
                    let location = location.clone();
                    arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
                        ask(&source, &location, kinds, typed)
                    }))
                }
            })
        })
    })
}

/// A column of the newest records under a noun.
#[derive(Clone)]
struct Source {
    noun: String,
    column: &'static str,
    sort: Sort,
}

/// What is made of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Ids; the column is what they are called.
    Id,
    /// Records by their names, or where a shell would stumble over those by their ids.
    IdOrName,
    /// Its words.
    Word,
    /// Its words, several separated by commas.
    Words,
}

/// What can be listed under a noun, and the column that its records are called by.
fn listing(noun: &str, kinds: Kinds) -> Option<(Listing, &'static str)> {
    match (kinds.iter().find(|k| k.name == noun), noun) {
        (Some(kind), _) => Some((Listing::of(kind), kind.name_field().name)),
        (None, "alert") => Some((alerts::listing(), "alertname")),
        (None, "outbox") => Some((outbox::listing(), "contact")),
        (None, _) => None,
    }
}

/// Where an argument's candidates are; nowhere for free text.
fn source(noun: &str, arg: &Arg, kinds: Kinds) -> Option<Source> {
    let (listing, called) = listing(noun, kinds)?;
    let kind = kinds.iter().find(|k| k.name == noun);
    let of = |noun: &str, column, sort| Some(Source { noun: noun.to_string(), column, sort });
    let Some(flag) = arg.get_long() else {
        let value = arg.get_value_names().and_then(|names| names.first());
        let is_id =
            value.map_or(arg.get_id().as_str(), |name| name.as_str()).to_lowercase().starts_with("id");
        let sort = if kind.is_some_and(|k| k.is_named()) { Sort::IdOrName } else { Sort::Id };
        return if is_id { of(noun, called, sort) } else { None };
    };
    let column = listing.columns.iter().find(|c| c.flag == flag)?;
    let refers_to = kind.and_then(|k| k.field(column.name)).and_then(|field| field.refers_to);
    match refers_to.and_then(|other| kinds.iter().find(|k| k.name == other)) {
        Some(other) => of(other.name, other.name_field().name, Sort::Words),
        None if column.filter != Filter::None && column.ty == Type::Short => {
            of(noun, column.name, Sort::Word)
        }
        None => None,
    }
}

/// What the database answers in time.
fn ask(source: &Source, location: &Location, kinds: Kinds, typed: &OsStr) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str().map(str::to_string) else { return Vec::new() };
    let (source, location) = (source.clone(), location.clone());
    let (answer, answered) = mpsc::channel();
    // Left behind where it takes too long: the process is about to end.
    std::thread::spawn(move || answer.send(find(&source, &location, kinds, &typed)));
    let found = answered.recv_timeout(ANSWER_WITHIN).ok().flatten().unwrap_or_default();
    let candidate = |(value, help): (String, String)| {
        let help = Some(help).filter(|help| !help.is_empty());
        CompletionCandidate::new(value).help(help.map(Into::into))
    };
    found.into_iter().map(candidate).collect()
}

/// Candidates that begin as the typed word does, each with its help.
fn find(source: &Source, location: &Location, kinds: Kinds, typed: &str) -> Option<Vec<(String, String)>> {
    let (listing, _) = listing(&source.noun, kinds)?;
    let place = |name| listing.columns.iter().position(|c| c.name == name);
    let (id_place, word_place) = (place("id")?, place(source.column)?);
    let (before, begun) = match typed.rfind([',', '，']).filter(|_| source.sort == Sort::Words) {
        Some(comma) => typed.split_at(comma + typed.get(comma..)?.chars().next()?.len_utf8()),
        None => ("", typed),
    };
    let by_id = source.sort == Sort::Id || begun.starts_with(|c: char| c.is_ascii_digit());
    let is_known = begun.is_empty() || by_id;
    let conditions = if is_known { Vec::new() } else { vec![Condition::Within(source.column, begun.into())] };
    let query = Query { conditions, limit: CANDIDATES_MAX, ..Query::default() };
    let (rows, _) = Store::open_to_read(location, kinds).ok()?.rows_of(&listing, &query).ok()?;
    let mut found: Vec<(String, String)> = Vec::new();
    for row in rows {
        let id = row.get(id_place).and_then(Value::as_int)?.to_string();
        let word = row.get(word_place).and_then(Value::as_text).unwrap_or_default();
        let help = text::shorten(&text::inert(word), HELP_CHARS_MAX);
        let (value, help) = match source.sort {
            Sort::Id => (id, help),
            Sort::IdOrName if by_id || !is_plain(word) => (id, help),
            Sort::Word | Sort::Words if !is_plain(word) => continue,
            _ => (format!("{before}{word}"), String::new()),
        };
        if value.starts_with(typed) && found.iter().all(|(known, _)| *known != value) {
            found.push((value, help));
        }
    }
    Some(found)
}

/// Whether a shell takes the text for one word, as it stands.
fn is_plain(word: &str) -> bool {
    !word.is_empty()
        && !word.starts_with('-')
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '/' | '+'))
}
