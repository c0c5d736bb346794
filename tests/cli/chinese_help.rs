//! The help says in Chinese all that it says in English.

use super::shell::{all_commands, run};
use crate::support::Codo;
use clap::{Arg, Command};
use codo::cli::command;
use codo::lang::Lang;
use codo::lang::help;
use codo::record::KINDS;
use std::collections::BTreeSet;

/// What a terminal has room for, and what clap breaks lines at.
const COLUMNS: usize = 100;

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Everything that a command's help says, but the words that are typed.
fn texts(command: &Command) -> Vec<String> {
    let of_arg = |arg: &Arg| {
        let values =
            arg.get_possible_values().into_iter().filter_map(|v| v.get_help().map(ToString::to_string));
        let heading = arg.get_help_heading().map(str::to_string);
        let helps = [arg.get_help(), arg.get_long_help()].into_iter().flatten().map(ToString::to_string);
        values.chain(heading).chain(helps).collect::<Vec<_>>()
    };
    let around = [command.get_about(), command.get_long_about(), command.get_after_help()];
    let around = around.into_iter().flatten().map(ToString::to_string);
    around.chain(command.get_arguments().flat_map(of_arg)).collect()
}

/// Every command, what clap adds to each included.
fn whole(lang: Lang) -> Vec<(Vec<String>, Command)> {
    let mut root = command(KINDS, lang);
    root.build();
    let mut all = vec![(Vec::new(), root.clone())];
    all_commands(&root, &[], &mut all);
    all
}

#[test]
fn nothing_in_the_help_lacks_its_chinese() {
    for (path, command) in whole(Lang::Zh) {
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            assert!(arg.get_help().is_some(), "{path:?} {} has no help", arg.get_id());
        }
        let shown = |text: &String| !command.get_arguments().any(|arg| of_a_value(arg, text));
        for text in texts(&command).iter().filter(|text| shown(text)) {
            assert!(text.contains(is_chinese), "{path:?}: {text}");
        }
    }
}

/// Whether this is a value's own help, which stands in Chinese in that of its argument.
fn of_a_value(arg: &Arg, text: &str) -> bool {
    let told = |help: &str| {
        let chinese = codo::lang::help::chinese(help).unwrap_or_else(|| panic!("{help}"));
        arg.get_help().is_some_and(|help| help.to_string().contains(chinese))
    };
    let mut helps =
        arg.get_possible_values().into_iter().filter_map(|v| v.get_help().map(ToString::to_string));
    helps.any(|help| help == text && told(&help))
}

#[test]
fn no_chinese_is_left_of_a_text_that_is_gone() {
    let said: BTreeSet<String> = whole(Lang::En).iter().flat_map(|(_, command)| texts(command)).collect();
    // The command `help` is left out of the walk.
    let of_help = "Print this message or the help of the given subcommand(s)";
    let left: Vec<_> = help::texts().map(|(english, _)| english).filter(|e| !said.contains(*e)).collect();
    assert_eq!(left, [of_help]);
}

#[test]
fn a_page_has_no_english_but_what_is_typed_and_fits_the_screen() {
    let codo = Codo::new();
    for (path, command) in whole(Lang::En) {
        let words: Vec<&str> = path.iter().map(String::as_str).chain(["--help", "--lang", "zh-CN"]).collect();
        let help = codo.run(&words);
        assert_eq!((help.code, help.stderr.as_str()), (0, ""), "{words:?}");
        let page = help.stdout;
        for flag in command.get_arguments().filter_map(Arg::get_long) {
            assert!(page.contains(&format!("--{flag}")), "{words:?} --{flag}");
        }
        assert!(!page.contains('\u{2060}'), "{words:?} {page}");
        let said = page.split("\n示例：\n").next().unwrap();
        for line in said.lines() {
            let wide = line.chars().map(|c| if c > '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
            assert!(wide <= COLUMNS, "{words:?} {line}");
            for english in
                ["Usage", "Commands:", "Arguments:", "Options:", "OPTIONS", "COMMAND", "default", "alias:"]
            {
                assert!(!line.contains(english), "{words:?} {line}");
            }
            // A line that says something says it in Chinese; the others are flags alone, or break a list
            // of names.
            let is_help = line.trim_start().split("  ").nth(1).is_some_and(|help| !help.is_empty());
            assert!(!is_help || line.contains(is_chinese), "{words:?} {line}");
        }
    }
}

#[test]
fn what_a_shell_shows_beside_a_flag_is_chinese_too() {
    let codo = Codo::new();
    let mut command = codo.binary(&["--", "codo", "password", "--verb"]);
    command.env("COMPLETE", "fish").env("LANG", "zh_CN.UTF-8");
    assert_eq!(run(command).stdout.trim_end(), "--verbose\t在标准错误上说明每个密码有多少位熵");
}
