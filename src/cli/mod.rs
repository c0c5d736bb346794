//! The commands. The only folder that names clap.
//!
//! The tree is made from two lists: a noun for each kind of record with the same five verbs, and
//! `VERBS`, everything that a kind or the program has beside that. [`run`] parses, dispatches and
//! returns the exit code; a command builds values, `output` gives them form.

mod alert;
mod config;
mod contact;
mod context;
mod db;
mod echo;
mod list;
mod outbox;
mod paid;
mod password;
mod record;
mod serve_webhook;

pub use context::{Ctx, Host};

use crate::config::Config;
use crate::error::{Error, Result};
use crate::lang::Lang;
use crate::output::Form;
use crate::record::Kinds;
use crate::record::contact::mask;
use crate::store::{alerts, outbox as messages};
use crate::time::{Here, Zone};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use std::ffi::OsString;
use std::path::PathBuf;

/// A command beside the five that every kind has.
struct Verb {
    /// The noun it belongs to; empty for a command of its own.
    noun: &'static str,
    /// Its name.
    name: &'static str,
    /// One line of help.
    about: &'static str,
    /// Adds its arguments.
    arguments: fn(Command) -> Command,
    /// Runs it.
    run: fn(&ArgMatches, &mut Ctx) -> Result<()>,
}

/// A verb whose arguments are a struct.
macro_rules! verb {
    ($noun:literal, $name:literal, $about:literal, $module:ident :: $args:ident) => {
        Verb {
            noun: $noun,
            name: $name,
            about: $about,
            arguments: <$module::$args as Args>::augment_args,
            run: |matches, ctx| {
                let args = <$module::$args as clap::FromArgMatches>::from_arg_matches(matches);
                args.map_err(|e| Error::usage(e.to_string()))?.run(ctx)
            },
        }
    };
}

const VERBS: &[Verb] = &[
    verb!("paid", "remind", "Tell the contacts of paid items that run out soon; for cron", paid::Remind),
    verb!("paid", "renew", "Move paid periods on: by their cycle, for so long or until a time", paid::Renew),
    verb!("paid", "calendar", "Write the ends of paid items as iCalendar", paid::Calendar),
    verb!("contact", "test", "Send a test message and print what each address answered", contact::Test),
    Verb {
        noun: "alert",
        name: "list",
        about: "List the alerts that were received, newest first",
        arguments: |command| command.args(list::arguments(&alerts::listing())),
        run: alert::list,
    },
    verb!("alert", "show", "Show one alert", alert::Show),
    Verb {
        noun: "outbox",
        name: "list",
        about: "List the messages owed to contacts, newest first",
        arguments: |command| command.args(list::arguments(&messages::listing())),
        run: outbox::list,
    },
    verb!("outbox", "show", "Show one message and what it says", outbox::Show),
    verb!("outbox", "retry", "Put messages up for delivery again", outbox::Retry),
    verb!("outbox", "drop", "Give messages up", outbox::Drop),
    verb!("outbox", "flush", "Try every message that waits, now", outbox::Flush),
    verb!("config", "path", "Print the configuration file in force", config::Path),
    verb!("config", "show", "Print every setting, its value and where it came from", config::Show),
    verb!("config", "init", "Write a commented configuration file", config::Init),
    verb!("db", "copy", "Copy a database into another, everything or nothing", db::Copy),
    verb!("db", "grant-sql", "Print the SQL that gives two roles their rights on a server", db::GrantSql),
    verb!("", "serve-webhook", "Receive Alertmanager's posts and deliver messages", serve_webhook::Serve),
    verb!("", "password", "Print random passwords", password::Password),
];

/// The nouns that are no kinds of record, and their help.
const NOUNS: &[(&str, &str)] = &[
    ("alert", "Alerts: what Alertmanager posted"),
    ("outbox", "The outbox: messages owed to contacts"),
    ("config", "The configuration"),
    ("db", "The database: copying it, and rights on a server"),
];

/// The whole tree, for these kinds of record.
pub fn command(kinds: Kinds) -> Command {
    let kind = |k: &&'static crate::record::field::Kind| {
        let k = *k;
        let own = VERBS.iter().filter(|v| v.noun == k.name).map(subcommand);
        let noun = Command::new(k.name).about(k.about).visible_aliases(k.alias).subcommand_required(true);
        noun.arg_required_else_help(true).subcommands(record::subcommands(k)).subcommands(own)
    };
    let noun = |(name, about): &(&'static str, &'static str)| {
        let verbs = VERBS.iter().filter(|v| v.noun == *name).map(subcommand);
        let noun = Command::new(*name).about(*about).subcommand_required(true).arg_required_else_help(true);
        noun.subcommands(verbs)
    };
    let alone = VERBS.iter().filter(|v| v.noun.is_empty()).map(subcommand);
    Command::new("codo")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The ops team's ledger: incidents, renewals, contacts, alert routing and delivery")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global_arguments())
        .subcommands(kinds.iter().map(kind))
        .subcommands(NOUNS.iter().map(noun))
        .subcommands(alone)
}

fn subcommand(verb: &Verb) -> Command {
    let alias = match verb.name {
        "list" => Some("ls"),
        _ => None,
    };
    (verb.arguments)(Command::new(verb.name)).about(verb.about).visible_aliases(alias)
}

fn global_arguments() -> [Arg; 7] {
    let path = |arg: Arg| arg.value_parser(clap::value_parser!(PathBuf)).value_name("FILE");
    let global = |arg: Arg| arg.global(true).help_heading("Everywhere");
    [
        path(Arg::new("db").long("db").help("The database: a file, or postgres://… (also CODO_DB)"))
            .value_name("FILE|URL"),
        path(Arg::new("config").long("config").help("The configuration file (also CODO_CONFIG)")),
        Arg::new("tz").long("tz").value_name("ZONE").help("The zone of times, such as Asia/Shanghai"),
        Arg::new("lang").long("lang").value_name("LANG").help("The language of messages: en or zh-CN"),
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FORM")
            .help("The form of data: table, wide, json, ndjson, csv or tsv"),
        Arg::new("json")
            .long("json")
            .action(ArgAction::SetTrue)
            .help("Print JSON, errors too: --output json")
            .conflicts_with("output"),
        Arg::new("quiet")
            .short('q')
            .long("quiet")
            .action(ArgAction::SetTrue)
            .help("Print ids alone, and no talk"),
    ]
    .map(global)
}

/// Runs a command line and returns the process's exit code.
pub fn run(host: Host, arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // A usage error comes before the arguments are known; it is JSON where they ask for it.
    let json = wants_json(&arguments);
    let mut host = host;
    let typed: Vec<String> = arguments.iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let matches = match command(host.kinds).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(e) => return usage(&e, &typed, &mut host.out, json),
    };
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

/// Help and version go to stdout; a mistake is told in clap's words, which name what was meant.
fn usage(e: &clap::Error, typed: &[String], out: &mut crate::output::Out, json: bool) -> u8 {
    // An address whose flag was forgotten is repeated by clap, but not with its secrets.
    let urls = typed.iter().filter(|word| word.contains("://"));
    let text = urls.fold(e.render().to_string(), |text, url| text.replace(url.as_str(), &mask(url)));
    match e.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            match out.data(&text).and_then(|()| out.finish()) {
                Ok(()) => 0,
                Err(e) => {
                    out.error(&e, json);
                    e.kind().exit_code()
                }
            }
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if json => {
            out.error(&Error::usage("a command is missing").hint("--help lists them"), true);
            2
        }
        _ if json => {
            // Its first paragraph says what is wrong, one of the others may say what was meant.
            let mut parts = text.split("\n\n");
            let one_line = |part: &str| part.split_whitespace().collect::<Vec<_>>().join(" ");
            let said = one_line(parts.next().unwrap_or_default().trim_start_matches("error: "));
            let tip = parts.find_map(|part| part.trim_start().strip_prefix("tip: ")).map(one_line);
            let mut error = Error::usage(said);
            if let Some(tip) = tip {
                error = error.hint(tip);
            }
            out.error(&error, true);
            2
        }
        _ => {
            text.lines().for_each(|line| out.talk(line));
            2
        }
    }
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
    flags.extend(
        text("lang")
            .map(|lang| Lang::named(&lang).map(|l| ("language", l.name().to_string())))
            .transpose()?,
    );
    Config::load(environment, named.map(PathBuf::as_path), matches.get_one::<PathBuf>("db").cloned(), &flags)
}

fn dispatch(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    for warning in ctx.config.warnings() {
        ctx.out.talk(&format!("warning: {warning}"));
    }
    let Some((noun, rest)) = matches.subcommand() else { return Ok(()) };
    let (name, rest) = rest.subcommand().map_or(("", rest), |(name, rest)| (name, rest));
    let is_meant = |v: &&Verb| (v.noun, v.name) == (noun, name) || (v.noun, v.name, name) == ("", noun, "");
    match VERBS.iter().find(is_meant) {
        Some(verb) => (verb.run)(rest, ctx),
        None => match ctx.kinds.iter().find(|k| k.name == noun) {
            Some(kind) => record::run(kind, name, rest, ctx),
            None => Err(Error::usage(format!("there is no command {noun} {name}"))),
        },
    }
}

/// When and where the command runs.
fn here(config: &Config, clock: crate::time::Clock) -> Result<Here> {
    let zone = config.text("timezone").map_or(Ok(Zone::Local), Zone::named)?;
    Ok(Here { now: clock.now(), zone })
}
