//! The commands. The only folder that names clap.
//!
//! `tree` is all there is to type. [`run`] parses, dispatches and returns the exit code; a command
//! builds values, `output` gives them form.

mod alert;
mod closing;
mod complete;
mod config;
mod confirm;
mod contact;
mod context;
mod db;
mod doctor;
mod drill;
mod echo;
mod editor;
mod enter;
mod examples;
mod export;
mod fault;
mod help;
mod import;
mod list;
mod log;
mod outbox;
mod paid;
mod password;
mod record;
mod remove;
mod rule;
mod serve_webhook;
mod silence;
mod status;
mod template;
mod tree;
mod undo;
pub mod usage;

pub use context::{Ctx, Host};
pub use tree::command;

use crate::config::Config;
use crate::error::{Error, Result};
use crate::lang::{Lang, cli as say, output};
use crate::output::{Color, Form};
use crate::time::{Here, Zone};
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;
use tree::{VERBS, Verb};

/// Runs a command line and returns the process's exit code.
pub fn run(host: Host, arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    // Before anything is printed: what a shell reads is the answer alone.
    if let Some(shell) = host.environment.completes_for().map(str::to_string) {
        return complete::answer(&shell, host, arguments);
    }
    if arguments.len() == 1 && host.interactive {
        arguments.push("status".into());
    }
    // A usage error comes before the arguments are known; it is JSON where they ask for it.
    let json = wants_json(&arguments);
    let mut host = host;
    host.out.set_lang(lang_of(&arguments, host.environment.locale()));
    if host.environment.refuses_color() {
        host.out.set_color(Color::Never);
    }
    let mut typed: Vec<String> = arguments.iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let parse = |arguments: &[OsString], typed: &[String]| {
        tree::command_for(host.kinds, typed, Lang::En).try_get_matches_from(arguments)
    };
    let mut parsed = parse(&arguments, &typed);
    if host.interactive && parsed.as_ref().is_err_and(usage::lacks_noun) {
        // `codo --lang zh-CN` is `codo` as well.
        arguments.push("status".into());
        typed.push("status".into());
        parsed = parse(&arguments, &typed);
    }
    let matches = match parsed {
        Ok(matches) => matches,
        Err(e) => return usage::tell(&e, host.kinds, &typed, &mut host.out, json),
    };
    if let Some(Ok(color)) = matches.get_one::<String>("color").map(|name| Color::named(name))
        && (color != Color::Auto || !host.environment.refuses_color())
    {
        host.out.set_color(color);
    }
    let environment = std::mem::take(&mut host.environment);
    let (mut out, result) = match configure(&matches, environment) {
        Err(e) => (host.out, Err(e)),
        Ok(config) => match Ctx::new(&matches, config, host) {
            Err((e, out)) => (out, Err(e)),
            Ok(mut ctx) => {
                let result = dispatch(&matches, &mut ctx);
                (ctx.out, result)
            }
        },
    };
    match result.and_then(|()| out.finish()) {
        Ok(()) => 0,
        Err(e) => {
            // What was printed before the error still goes out.
            let _ = out.finish();
            out.error(&e, json);
            e.kind().exit_code()
        }
    }
}

fn wants_json(arguments: &[OsString]) -> bool {
    let is_json = |form: &str| Form::named(form).is_ok_and(Form::is_json);
    let mut words = arguments.iter().filter_map(|a| a.to_str());
    while let Some(word) = words.next() {
        let form = match word {
            "--json" => return true,
            "-o" | "--output" => words.next(),
            word => word.strip_prefix("--output=").or_else(|| word.strip_prefix("-o")),
        };
        if form.is_some_and(is_json) {
            return true;
        }
    }
    false
}

/// The language of what is said before the settings are known.
fn lang_of(arguments: &[OsString], locale: &str) -> Lang {
    let mut words = arguments.iter().filter_map(|a| a.to_str());
    while let Some(word) = words.next() {
        let named = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(lang) = named.and_then(Lang::named) {
            return lang;
        }
    }
    Lang::of_locale(locale)
}

fn configure(matches: &ArgMatches, environment: crate::config::Environment) -> Result<Config> {
    let named = matches.get_one::<PathBuf>("config");
    let words = matches.subcommand().map(|(noun, rest)| (noun, rest.subcommand_name()));
    if words == Some(("config", Some("init"))) {
        // The file it is to write need not be there, nor the one in force be sound.
        return Ok(Config::without_file(environment, named.map(PathBuf::as_path)));
    }
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let mut flags = Vec::new();
    flags.extend(text("tz").map(|zone| ("timezone", zone)));
    if let Some(name) = text("lang") {
        let lang = Lang::named(&name).ok_or_else(|| {
            Error::usage(say::no_language(crate::text::inert(&name))).hint(say::write_a_language())
        })?;
        flags.push(("language", lang.name().to_string()));
    }
    Config::load(environment, named.map(PathBuf::as_path), matches.get_one::<PathBuf>("db").cloned(), &flags)
}

fn dispatch(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let Some((noun, rest)) = matches.subcommand() else { return Ok(()) };
    if noun != serve_webhook::NAME {
        for warning in ctx.config.warnings() {
            ctx.out.talk(output::warning(warning));
        }
    }
    let (name, rest) = rest.subcommand().map_or(("", rest), |(name, rest)| (name, rest));
    let is_meant = |v: &&Verb| (v.noun, v.name) == (noun, name) || (v.noun, v.name, name) == ("", noun, "");
    match VERBS.iter().find(is_meant) {
        Some(verb) => (verb.run)(rest, ctx),
        None => match ctx.kinds.iter().find(|k| k.name == noun) {
            Some(kind) => record::run(kind, name, rest, ctx),
            None => Err(Error::usage(say::no_command(noun, name))),
        },
    }
}

/// When and where the command runs.
fn here(matches: &ArgMatches, config: &Config, clock: crate::time::Clock) -> Result<Here> {
    // An empty setting is none; an empty flag is a script's variable that was to hold something.
    let flag = matches.get_one::<String>("tz").map(String::as_str);
    let zone = flag.or(config.text("timezone")).map_or(Ok(Zone::Local), Zone::named)?;
    Ok(Here { now: clock.now(), zone })
}
