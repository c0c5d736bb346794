//! No text for people stands outside the catalogue (`src/lang/`), where each has its Chinese beside it.
//!
//! Errors, talk and questions take nothing but what the catalogue makes, which the compiler sees to. What it
//! cannot see are literals that are printed as data or handed into a message: here every literal of the
//! program that reads like words is looked at.

use super::tidy::sources;
use codo::lang::help::chinese;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

/// What may hold words: declarations in both languages, reasons for who reads code, a vendor's own words that
/// its answers are known by.
const MAY_HOLD_WORDS: &[&str] = &["both", "verb", "turn", "unreachable", "has_any"];

/// Files that hold both languages in a form of their own, or words that stay English.
const MAY_HOLD_BOTH: &[(&str, &str)] = &[
    ("cli/examples.rs", "commands, with Chinese names in Chinese; `cli::chinese_help` looks at each"),
    ("cli/help.rs", "what clap's own words become in Chinese"),
    ("config/settings.rs", "a setting says what it is where it is declared"),
    ("time/vocabulary.rs", "words that people type"),
    ("time/week.rs", "the same"),
    ("alert/text/digest.rs", "severities as people write them"),
    ("notify/channel/test.rs", "a test's own"),
    ("serve/metrics.rs", "a metric's HELP, which is English in every exporter"),
];

/// Words of SQL: a literal with one of them is a statement.
const SQL: &[&str] = &[
    "SELECT",
    "DESC",
    "ASC",
    "INSERT",
    "UPDATE",
    "DELETE",
    "FROM",
    "WHERE",
    "VALUES",
    "CREATE",
    "PRAGMA",
    "BEGIN",
    "SET",
    "LIKE",
    "ORDER",
    "AND",
    "OR",
    "ON",
    "AS",
    "GRANT",
    "LOCK",
    "RESET",
    "REFERENCES",
    "NULL",
    "TABLE",
    "COLLATE",
    "TO",
];

/// Literals that read like words and are none that codo says of itself, each with its reason.
const NO_WORDS: &[(&[&str], &str)] = &[
    (
        &[
            "alert ack{what}",
            "{} edit {}",
            "fault note {}",
            "import {} records",
            "import mysqldump {} records",
            "rule import {} rules",
            "outbox {verb} {named}",
            "outbox drop {id}",
            "paid remind",
            "paid renew{}",
            "undo {} ({})",
            "codo serve-webhook",
            "alerts received{}{}",
            "; fault {verb}{}",
        ],
        "what the journal keeps: a command, and who gave it",
    ),
    (&["an object", "a sequence", "duplicate field `{key}`"], "sentences of serde's, and their ends"),
    (&[" is not in "], "clap's, to know its sentence by"),
    (&["kind: PrometheusRule"], "what a file of Kubernetes begins with"),
    (&["关闭", "已关闭", "已解决", "已完成", "完成", "是"], "words that people type, and their records hold"),
    (
        &["发送成功", "获取成功", "添加成功", "更新成功", "编辑成功", "关联用户成功", "删除成功"],
        "codo-tools' answers, which programs compare",
    ),
    (&["file {} {}", "server {}"], "by which two places are known to be the same"),
    (&["in {}"], "what is read as if typed"),
    (&["index {name}", "trigger "], "what a schema has, as databases call it"),
    (&["sslrootcert {}", "id {}", "id = $4"], "a parameter's name, and a column's"),
];

#[test]
fn no_text_for_people_stands_outside_the_catalogue() {
    let mut found = Vec::new();
    let is_looked_at =
        |file: &str| !file.starts_with("lang") && MAY_HOLD_BOTH.iter().all(|(known, _)| *known != file);
    for (file, text) in sources("src").iter().filter(|(file, _)| is_looked_at(file)) {
        let tokens: TokenStream = text.parse().unwrap();
        words_in(tokens, &mut |literal, text| {
            let is_known = NO_WORDS.iter().any(|(known, _)| known.contains(&text));
            // Help stands beside its flag, where clap reads it; the catalogue has its Chinese.
            let is_help = file.starts_with("cli/") && chinese(text).is_some();
            // So does the Chinese title of a column in its declaration; the English one is its flag.
            let is_title =
                ["record/", "store/", "cli/"].iter().any(|room| file.starts_with(room)) && is_title(text);
            if !is_known && !is_help && !is_title {
                found.push(format!("{file}:{}: {text:?}", literal.span().start().line));
            }
        });
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_check_sees_words() {
    let seen = |code: &str| {
        let mut seen = Vec::new();
        words_in(code.parse().unwrap(), &mut |_, text| seen.push(text.to_string()));
        seen
    };
    assert_eq!(seen("f(\"not here\", \"id\", \"SELECT id FROM op\")"), ["not here"]);
    assert_eq!(seen("format!(\"{x} is late\")"), ["{x} is late"]);
    assert_eq!(seen("let x = r#\"没有\"#;"), ["没有"]);
    let silent = "#[arg(help = \"so it is\")] /// not said\n fn f() { both(\"a word\", \"一\"); }";
    assert_eq!(seen(silent), [""; 0]);
    assert_eq!(seen("#[cfg(test)] mod tests { fn f() { g(\"some words\") } }"), [""; 0]);
}

/// Hands on every literal that reads like words.
fn words_in(tokens: TokenStream, found: &mut dyn FnMut(&Literal, &str)) {
    // The last two words before a group say what it is.
    let mut before = [String::new(), String::new()];
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let is_attribute = before[1] == "#" || before[0] == "#" && before[1] == "!";
                let is_exempt = before.iter().any(|word| MAY_HOLD_WORDS.contains(&word.as_str()));
                let is_test = group.delimiter() == Delimiter::Brace && before[1] == "tests";
                if !(is_attribute || is_exempt && group.delimiter() == Delimiter::Parenthesis || is_test) {
                    words_in(group.stream(), found);
                }
            }
            TokenTree::Literal(literal) => {
                let text = text_of(literal);
                if let Some(text) = text.filter(|text| reads_like_words(text)) {
                    found(literal, &text);
                }
            }
            _ => {}
        }
        let [_, last] = before;
        let word = match token {
            TokenTree::Group(_) => String::new(),
            token => token.to_string(),
        };
        before = [last, word];
    }
}

/// The text of a literal string; escapes stay as they are written.
fn text_of(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let inside = written.trim_start_matches('r').trim_matches('#');
    let inside = inside.strip_prefix('"')?.strip_suffix('"')?;
    Some(inside.replace("\\n", "\n").replace("\\\"", "\""))
}

/// Whether it is Chinese words and nothing else.
fn is_title(text: &str) -> bool {
    text.chars().all(|c| is_chinese(c) || c == ' ' || c.is_ascii_digit())
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Whether it holds Chinese, or two words with nothing but a space between them.
fn reads_like_words(text: &str) -> bool {
    if text.chars().any(is_chinese) {
        return true;
    }
    let words: Vec<&str> = text.split([' ', '\n']).collect();
    if words.iter().any(|word| SQL.contains(&word.trim_matches(|c: char| !c.is_alphabetic()))) {
        return false;
    }
    // Names in a row, with commas: columns.
    if words.iter().rev().skip(1).all(|word| word.is_empty() || word == &"\\" || word.ends_with(',')) {
        return false;
    }
    let is_word = |word: &str| {
        let word = word.trim_end_matches([',', '.', ':', ';', '?']);
        word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || c == '\'')
    };
    words.iter().any(|word| is_word(word)) && words.iter().filter(|word| !word.is_empty()).count() > 1
}
