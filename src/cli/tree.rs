//! All there is to type.
//!
//! The tree is made from two lists: a noun for each kind of record with the same five verbs, and
//! [`VERBS`], everything that a kind or the program has beside that.

use super::Ctx;
use super::{
    alert, closing, complete, config, contact, db, doctor, drill, examples, export, fault, help, import,
    list, log, outbox, paid, password, record, rule, serve_webhook, silence, status, template, undo,
};
use crate::error::{Error, Result};
use crate::lang::{Lang, Said};
use crate::output::Color;
use crate::record::Kinds;
use crate::record::event::EVENT;
use crate::record::fault::FAULT;
use crate::record::field::Kind;
use crate::record::project::PROJECT;
use crate::store::alerts;
use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use std::path::PathBuf;

/// A command beside the five that every kind has, or one of them that a kind does in its own way.
pub(super) struct Verb {
    /// The noun it belongs to; empty for a command of its own.
    pub noun: &'static str,
    /// Its name.
    pub name: &'static str,
    /// One line of help.
    about: &'static str,
    /// Adds its arguments.
    arguments: fn(Command, Lang) -> Command,
    /// Runs it.
    pub run: fn(&ArgMatches, &mut Ctx) -> Result<()>,
}

/// A verb whose arguments are a struct.
macro_rules! verb {
    ($noun:literal, $name:expr, $about:literal, $module:ident :: $args:ident) => {
        Verb {
            noun: $noun,
            name: $name,
            about: $about,
            // The Chinese of its help stands in `lang::help`.
            arguments: |command, _| <$module::$args as Args>::augment_args(command),
            run: |matches, ctx| {
                let args = <$module::$args as clap::FromArgMatches>::from_arg_matches(matches);
                args.map_err(|e| Error::usage(Said::foreign(e)))?.run(ctx)
            },
        }
    };
}

/// Closing or reopening the records of a kind.
macro_rules! turn {
    ($kind:path, $name:literal, $about:literal, $arguments:ident, $run:ident) => {
        Verb {
            noun: $kind.name,
            name: $name,
            about: $about,
            arguments: |command, lang| command.args(closing::$arguments(&$kind, lang)),
            run: |matches, ctx| closing::$run(&$kind, $name, matches, ctx),
        }
    };
}

pub(super) const VERBS: &[Verb] = &[
    turn!(FAULT, "close", "Close faults: they are over", close_arguments, close),
    turn!(FAULT, "reopen", "Open faults again: they are not over", reopen_arguments, reopen),
    verb!("fault", "show", "Show one fault, its alerts and its timeline", fault::Show),
    verb!("fault", "note", "Note something on a fault's timeline", fault::Note),
    verb!("fault", "report", "Print a post-mortem of a fault, as Markdown or HTML", fault::Report),
    verb!("fault", "stats", "Count faults and say how long they lasted", fault::Stats),
    turn!(PROJECT, "done", "Close projects: they are done", close_arguments, close),
    turn!(PROJECT, "reopen", "Open projects again", reopen_arguments, reopen),
    turn!(EVENT, "close", "Close events: they are over", close_arguments, close),
    turn!(EVENT, "reopen", "Open events again", reopen_arguments, reopen),
    // With the arguments and the help of any kind's verb: no words of its own.
    Verb { noun: "paid", name: "list", about: "", arguments: |command, _| command, run: paid::list },
    verb!("paid", "remind", "Tell the contacts of paid items that run out soon; for cron", paid::Remind),
    verb!("paid", "renew", "Move paid periods on: by their cycle, for so long or until a time", paid::Renew),
    verb!("paid", "calendar", "Write the ends of paid items as iCalendar", paid::Calendar),
    Verb {
        noun: "silence",
        name: "add",
        about: "",
        arguments: |command, _| command.arg(silence::preview_of_one()),
        run: silence::add,
    },
    Verb {
        noun: "silence",
        name: "list",
        about: "List silences, which are active, coming or over, newest first",
        arguments: |command, lang| {
            command.args(list::arguments(&silence::listing(), lang)).arg(silence::preview())
        },
        run: silence::list,
    },
    verb!("contact", "test", "Send a test message and print what each address answered", contact::Test),
    verb!("rule", "test", "Say what would become of an alert: rules, contacts, text", rule::Test),
    verb!(
        "rule",
        "check",
        "Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found",
        rule::Check
    ),
    verb!("rule", "import", "Make rules of Prometheus' rule files, all or none", rule::Import),
    Verb {
        noun: "alert",
        name: "list",
        about: "List the alerts that were received, newest first",
        arguments: |command, lang| command.args(list::arguments(&alerts::listing(), lang)),
        run: alert::list,
    },
    verb!("alert", "show", "Show one alert", alert::Show),
    verb!("alert", "replay", "Count whom the stored alerts would reach, and send nothing", alert::Replay),
    verb!("alert", "ack", "Take note of firing alerts: no more messages until they resolve", alert::Ack),
    Verb {
        noun: "outbox",
        name: "list",
        about: "List the messages owed to contacts, newest first",
        arguments: |command, lang| command.args(outbox::arguments(lang)),
        run: outbox::list,
    },
    verb!("outbox", "show", "Show one message and what it says", outbox::Show),
    verb!("outbox", "retry", "Put messages up for delivery again", outbox::Retry),
    verb!("outbox", "drop", "Give messages up", outbox::Drop),
    verb!("outbox", "flush", "Try every message that waits, now", outbox::Flush),
    verb!(
        "template",
        "list",
        "List the templates: where each comes from, and whether it is used",
        template::List
    ),
    verb!("template", "show", "Print a template, codo's own or the file in its place", template::Show),
    verb!("template", "render", "Print what would be sent of a post, and send nothing", template::Render),
    verb!("config", "path", "Print the configuration file in force", config::Path),
    verb!("config", "show", "Print every setting, its value and where it came from", config::Show),
    verb!("config", "init", "Write a commented configuration file", config::Init),
    verb!("db", "path", "Print where the database is", db::Path),
    verb!("db", "backup", "Copy the database into a new file while others write to it", db::Backup),
    verb!("db", "restore", "Put a backup in the database's place, and keep that", db::Restore),
    verb!("db", "check", "Look for damage; exit code 5 where something is wrong", db::Check),
    verb!("db", "prune", "Remove alerts that are long over, and messages long settled", db::Prune),
    verb!("db", "copy", "Copy a database into another, everything or nothing", db::Copy),
    verb!("db", "grant-sql", "Print the SQL that gives two roles their rights on a server", db::GrantSql),
    Verb {
        noun: "",
        name: "log",
        about: "List who did what to which records, newest first, or show one operation",
        arguments: log::arguments,
        run: log::run,
    },
    verb!("", "doctor", "Look for what is wrong around codo; exit code 1 if so", doctor::Doctor),
    verb!("", "drill", "Send the receivers of rules a message that says it is a drill", drill::Drill),
    verb!("", "undo", "Take back the last operation, or this one", undo::Undo),
    verb!("", "export", "Print every record with all its fields, for `codo import`", export::Export),
    verb!("", "import", "Take in a file of records, all or none", import::Import),
    verb!(
        "import",
        "mysqldump",
        "Take in codo-tools' database, as mysqldump writes it; what is there already stays",
        import::Mysqldump
    ),
    verb!("", serve_webhook::NAME, "Receive Alertmanager's posts and deliver messages", serve_webhook::Serve),
    verb!(
        "",
        "status",
        "Show what needs attention; also what `codo` alone does on a terminal",
        status::Status
    ),
    verb!(
        "",
        "completions",
        "Print what makes a shell complete commands, ids and names",
        complete::Completions
    ),
    verb!("", "password", "Print random passwords", password::Password),
];

/// The nouns that are no kinds of record, and their help.
const NOUNS: &[(&str, &str)] = &[
    ("alert", "Alerts: what Alertmanager posted"),
    ("outbox", "The outbox: messages owed to contacts"),
    ("template", "Templates: what messages say"),
    ("config", "The configuration"),
    ("db", "The database: backups, checks, copies, rights"),
];

/// The whole tree, for these kinds of record, in this language.
pub fn command(kinds: Kinds, lang: Lang) -> Command {
    let tree = tree(kinds, lang, &|_| true);
    match lang {
        Lang::En => tree,
        Lang::Zh => help::in_chinese(tree),
    }
}

/// The tree as far as this command line needs it. Most of the work of a short command is telling clap
/// of flags that nobody typed, so a noun that is not among the words is there by its name and its help
/// alone, which is all that help and "did you mean" say of it. What is said of kinds and columns is in
/// this language, everything else still in English: `help` turns it.
pub(super) fn command_for(kinds: Kinds, typed: &[String], lang: Lang) -> Command {
    let is_typed = |noun: &str| typed.iter().any(|word| word == noun);
    if is_typed("help") { tree(kinds, lang, &|_| true) } else { tree(kinds, lang, &is_typed) }
}

fn tree(kinds: Kinds, lang: Lang, is_wanted: &dyn Fn(&str) -> bool) -> Command {
    let verbs_of = |noun: &'static str| VERBS.iter().filter(move |v| v.noun == noun);
    let kind = |k: &&'static Kind| {
        let noun = Command::new(k.name).about(k.about.in_lang(lang)).visible_aliases(k.alias);
        if is_wanted(k.name) || k.alias.is_some_and(is_wanted) {
            let five = record::subcommands(k, lang);
            // A kind's own verb stands in the place of the one that every kind has, or adds to it.
            let own = || verbs_of(k.name).filter(|v| !v.about.is_empty());
            let added = |c: Command| match verbs_of(k.name).find(|v| v.name == c.get_name()) {
                Some(verb) => (verb.arguments)(c, lang),
                None => c,
            };
            let five = five.into_iter().filter(|c| own().all(|v| v.name != c.get_name())).map(added);
            with_verbs(noun, lang, five.chain(own().map(|verb| subcommand(verb, lang))))
        } else {
            noun
        }
    };
    let noun = |(name, about): &(&'static str, &'static str)| {
        let noun = Command::new(*name).about(*about);
        if is_wanted(name) {
            with_verbs(noun, lang, verbs_of(name).map(|verb| subcommand(verb, lang)))
        } else {
            noun
        }
    };
    let alone = |verb: &Verb| {
        if is_wanted(verb.name) {
            let below =
                verbs_of(verb.name).map(|below| examples::shown(subcommand(below, lang), verb.name, lang));
            let command = examples::shown(subcommand(verb, lang), "", lang).subcommands(below);
            // What stands below takes none of its arguments.
            command.args_conflicts_with_subcommands(true).subcommand_negates_reqs(true)
        } else {
            described(Command::new(verb.name), verb)
        }
    };
    Command::new("codo")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The ops team's ledger: incidents, renewals, contacts, alert routing and delivery")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global_arguments())
        .subcommands(kinds.iter().map(kind))
        .subcommands(NOUNS.iter().map(noun))
        .subcommands(verbs_of("").map(alone))
}

fn with_verbs(noun: Command, lang: Lang, verbs: impl Iterator<Item = Command>) -> Command {
    let name = noun.get_name().to_string();
    let verbs = verbs.map(|verb| examples::shown(verb, &name, lang));
    noun.subcommand_required(true).arg_required_else_help(true).subcommands(verbs)
}

fn subcommand(verb: &Verb, lang: Lang) -> Command {
    // The help of its arguments' struct is for whoever reads the code.
    described((verb.arguments)(Command::new(verb.name), lang), verb)
}

fn described(command: Command, verb: &Verb) -> Command {
    let alias = match verb.name {
        "list" => Some("ls"),
        _ => None,
    };
    command.about(verb.about).visible_aliases(alias)
}

/// The heading of what every command takes.
pub(super) const EVERYWHERE: &str = "Everywhere";

fn global_arguments() -> [Arg; 8] {
    let path = |arg: Arg| arg.value_parser(clap::value_parser!(PathBuf)).value_name("FILE");
    let global = |arg: Arg| arg.global(true).help_heading(EVERYWHERE);
    [
        path(Arg::new("db").long("db").help("The database: a file, or postgres://… (also CODO_DB)"))
            .value_name("FILE|URL"),
        path(Arg::new("config").long("config").help("The configuration file (also CODO_CONFIG)")),
        Arg::new("tz").long("tz").value_name("ZONE").help("The zone of times, such as Asia/Shanghai"),
        Arg::new("lang").long("lang").value_name("LANG").help("The language of messages: en or zh-CN"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(Color::NAMES)
            .hide_possible_values(true)
            .help("Use colour: auto (on a terminal, without NO_COLOR), always or never"),
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
