//! The help in Chinese.
//!
//! clap is told everything in English, and again in Chinese when somebody asks for help in Chinese: whoever
//! asks for nothing pays nothing. What clap says of its own accord is replaced in its text.

use super::tree;
use crate::lang::{Lang, help as say};
use crate::record::Kinds;
use clap::builder::PossibleValue;
use clap::error::ErrorKind;
use clap::{Arg, Command};

/// A place where a line may be broken: clap breaks lines at spaces alone. The first of the two is invisible
/// and stands in no text of ours.
const BREAK: &str = "\u{2060} ";
/// After these a Chinese line may be broken.
const STOPS: [char; 6] = ['，', '；', '：', '。', '、', '）'];
/// Lines of clap's.
const HEADINGS: &[(&str, &str)] =
    &[("Commands:", "命令："), ("Arguments:", "参数："), ("Options:", "选项：")];
/// Words of clap's within a line.
const WORDS: &[(&str, &str)] =
    &[("[alias: ", "[别名："), ("[alias:", "[别名："), ("[aliases: ", "[别名："), ("[aliases:", "[别名：")];

/// What clap answers to a line that asks for help, or that it does not understand.
pub fn text(e: &clap::Error, kinds: Kinds, typed: &[String], lang: Lang) -> String {
    let is_help =
        matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
    if lang == Lang::Zh && is_help {
        let tree = said_by(tree::command_for(kinds, typed, lang), &|text| breakable(&chinese(text)));
        if let Err(e) = tree.try_get_matches_from(typed) {
            return finished(&e.render().to_string());
        }
    }
    e.render().to_string()
}

/// The tree with its fixed texts in Chinese.
pub fn in_chinese(command: Command) -> Command {
    said_by(command, &chinese)
}

/// The Chinese of a fixed text; what was put together is Chinese already.
fn chinese(text: &str) -> String {
    say::chinese(text).unwrap_or(text).to_string()
}

/// Built, so that what clap adds to every command is there too.
fn said_by(mut command: Command, say: &dyn Fn(&str) -> String) -> Command {
    command.build();
    spoken(command, say)
}

fn spoken(command: Command, say: &dyn Fn(&str) -> String) -> Command {
    let about = command.get_about().map(|about| say(&about.to_string()));
    let command = match about {
        Some(about) => command.about(about),
        None => command,
    };
    command.mut_args(|arg| spoken_arg(arg, say)).mut_subcommands(|command| spoken(command, say))
}

fn spoken_arg(mut arg: Arg, say: &dyn Fn(&str) -> String) -> Arg {
    let Some(help) = arg.get_help().map(|help| chinese(&help.to_string())) else { return arg };
    if let Some(heading) = arg.get_help_heading().map(chinese) {
        arg = arg.help_heading(heading);
    }
    let help = with_values(&arg, with_default(&arg, help));
    // What clap would add in English is in the help itself, and the long help says no more.
    arg.hide_default_value(true).hide_possible_values(true).long_help(None::<&str>).help(say(&help))
}

fn with_default(arg: &Arg, help: String) -> String {
    match arg.get_default_values() {
        [value, ..] if !arg.is_hide_default_value_set() && arg.get_action().takes_values() => {
            say::default(help, value.to_string_lossy().into_owned()).in_lang(Lang::Zh).to_string()
        }
        _ => help,
    }
}

fn with_values(arg: &Arg, help: String) -> String {
    let is_told = !arg.is_hide_possible_values_set() && arg.get_action().takes_values();
    let values = if is_told { arg.get_possible_values() } else { Vec::new() };
    let value = |value: &PossibleValue| {
        let help = value.get_help().map(|help| chinese(&help.to_string()));
        say::value(value.get_name(), help.as_deref()).in_lang(Lang::Zh).to_string()
    };
    match values.iter().filter(|v| !v.is_hide_set()).map(value).collect::<Vec<_>>() {
        values if values.is_empty() => help,
        values => say::values(help, values.join("、")).in_lang(Lang::Zh).to_string(),
    }
}

/// The text with places where clap may break it.
fn breakable(text: &str) -> String {
    let mut broken = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        broken.push(c);
        let goes_on =
            rest.peek().is_some_and(|next| !STOPS.contains(next) && !matches!(next, ' ' | '”' | ']'));
        if STOPS.contains(&c) && goes_on {
            broken.push_str(BREAK);
        }
    }
    broken
}

/// Clap's text without our marks and without its own words.
fn finished(text: &str) -> String {
    let text = text.replace(BREAK, "").replace(BREAK.trim_end(), "");
    let mut finished = String::new();
    let mut is_usage = false;
    for line in text.lines() {
        is_usage = line.starts_with("Usage: ") || is_usage && !line.is_empty();
        let heading = HEADINGS.iter().find(|(english, _)| line == *english).map(|(_, chinese)| *chinese);
        let words =
            WORDS.iter().fold(line.to_string(), |line, (english, chinese)| line.replace(english, chinese));
        let line = if is_usage { say::placeholders(line).replace("Usage: ", "用法：") } else { words };
        finished.push_str(heading.unwrap_or(&line));
        finished.push('\n');
    }
    // A heading of ours ends as clap's do, with the colon of another language.
    finished.replace(
        &format!("\n{}:\n", chinese(tree::EVERYWHERE)),
        &format!("\n{}：\n", chinese(tree::EVERYWHERE)),
    )
}
