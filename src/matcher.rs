//! Label matchers in Alertmanager's syntax and semantics, and the `*` and `?` of a rule's keyword.
//!
//! `name="value"`, with `=`, `!=`, `=~` or `!~`; a regular expression fits the whole value; a label
//! that is missing is the empty text. Names and values may be quoted, and quoted names may be any
//! UTF-8 text (Alertmanager 0.27 and later). Knows nothing of rules or records.

mod re2;

use crate::lang::{Said, matcher as say};
use regex::Regex;
use std::collections::BTreeMap;
use std::fmt;

/// The most bytes that one compiled expression may take.
const REGEX_BYTES_MAX: usize = 1 << 20;

/// One condition on one label.
#[derive(Debug)]
pub struct Matcher {
    name: String,
    value: String,
    regex: Option<Regex>,
    negated: bool,
}

impl Matcher {
    /// Reads one matcher; the error says what is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, Said> {
        let (name, rest) = read_name(typed.trim())?;
        let (is_regex, negated, rest) =
            read_operator(rest.trim_start()).ok_or_else(|| say::no_operator(&name))?;
        let value = read_value(rest.trim())?;
        let regex = is_regex.then(|| anchored(&value)).transpose()?;
        Ok(Matcher { name, value, regex, negated })
    }

    /// Whether these labels meet it.
    pub fn fits(&self, labels: &BTreeMap<String, String>) -> bool {
        let value = labels.get(&self.name).map(String::as_str).unwrap_or_default();
        let fits = match &self.regex {
            Some(regex) => regex.is_match(value),
            None => self.value == value,
        };
        fits != self.negated
    }
}

impl fmt::Display for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operator = match (self.regex.is_some(), self.negated) {
            (false, false) => "=",
            (false, true) => "!=",
            (true, false) => "=~",
            (true, true) => "!~",
        };
        if is_plain_name(&self.name) {
            f.write_str(&self.name)?
        } else {
            f.write_str(&quote(&self.name))?
        }
        write!(f, "{operator}{}", quote(&self.value))
    }
}

/// Reads several matchers, separated by commas, with or without the braces that Alertmanager shows them in;
/// a word without an operator is an alertname, as to amtool.
pub fn parse_all(typed: &str) -> Result<Vec<Matcher>, Said> {
    let typed = typed.trim();
    let inner = typed.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(typed);
    let parts = split(inner).into_iter().map(str::trim).filter(|part| !part.is_empty());
    let matcher = |part: &str| match part.contains(['=', '!', '~', '"', '{', '}']) {
        true => Matcher::parse(part),
        false => Ok(Matcher {
            name: "alertname".to_string(),
            value: part.to_string(),
            regex: None,
            negated: false,
        }),
    };
    let matchers = parts.map(matcher).collect::<Result<Vec<_>, _>>()?;
    if matchers.is_empty() { Err(say::no_name()) } else { Ok(matchers) }
}

/// At the commas that stand in no quotes.
fn split(typed: &str) -> Vec<&str> {
    let (mut quoted, mut escaped) = (false, false);
    let at_comma = |c: char| {
        let was_escaped = std::mem::take(&mut escaped);
        match c {
            '\\' if quoted && !was_escaped => escaped = true,
            '"' if !was_escaped => quoted = !quoted,
            _ => {}
        }
        c == ',' && !quoted
    };
    typed.split(at_comma).collect()
}

/// The expression as Alertmanager reads it: it must fit the whole value.
fn anchored(value: &str) -> Result<Regex, Said> {
    let built = re2::for_rust(value).and_then(|value| {
        regex::RegexBuilder::new(&format!("^(?:{value})$")).size_limit(REGEX_BYTES_MAX).build().ok()
    });
    built.ok_or_else(|| say::not_a_regex(value))
}

fn is_plain_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn read_name(typed: &str) -> Result<(String, &str), Said> {
    if typed.starts_with('"') {
        return match read_quoted(typed) {
            Some((name, _)) if name.is_empty() => Err(say::no_name()),
            read => read.ok_or_else(say::name_not_closed),
        };
    }
    let end = typed.find(|c: char| matches!(c, '=' | '!' | '~') || c.is_whitespace()).unwrap_or(typed.len());
    match typed.split_at(end) {
        ("", _) => Err(say::no_name()),
        (name, rest) if name.contains(['"', '\'', '`', '\\', ',', '{', '}']) => {
            Err(say::not_a_name(format_args!("{name}{rest}")))
        }
        (name, rest) => Ok((name.to_string(), rest)),
    }
}

/// Whether it is a regular expression, whether it is negated, and what follows.
fn read_operator(rest: &str) -> Option<(bool, bool, &str)> {
    [("=~", true, false), ("!~", true, true), ("!=", false, true), ("=", false, false)]
        .into_iter()
        .find_map(|(operator, regex, negated)| Some((regex, negated, rest.strip_prefix(operator)?)))
}

fn read_value(rest: &str) -> Result<String, Said> {
    if !rest.starts_with('"') {
        // Alertmanager allows less; what looks like several matchers must not become one value.
        return match rest.contains(['"', ',', '{', '}']) {
            true => Err(say::quote_the_value(rest)),
            false => Ok(unescaped(rest)),
        };
    }
    match read_quoted(rest) {
        Some((value, "")) => Ok(value),
        Some((_, more)) => Err(say::more_follows(more)),
        None => Err(say::value_not_closed()),
    }
}

/// A value without quotes as Alertmanager's older parser reads it, the only one that takes a backslash there.
fn unescaped(bare: &str) -> String {
    let mut text = String::new();
    let mut chars = bare.chars();
    while let Some(c) = chars.next() {
        match (c, (c == '\\').then(|| chars.next()).flatten()) {
            ('\\', Some('n')) => text.push('\n'),
            ('\\', Some('\\')) => text.push('\\'),
            (c, next) => text.extend([Some(c), next].into_iter().flatten()),
        }
    }
    text
}

/// A quoted text with `\"`, `\\`, `\n` and `\t` undone, and what follows it.
fn read_quoted(typed: &str) -> Option<(String, &str)> {
    let body = typed.strip_prefix('"')?;
    let mut text = String::new();
    let mut chars = body.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((text, body.get(at + 1..)?)),
            '\\' => match chars.next()?.1 {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                c @ ('"' | '\\') => text.push(c),
                // Alertmanager's older parser leaves other escapes to the regular expression.
                c => text.extend(['\\', c]),
            },
            c => text.push(c),
        }
    }
    None
}

fn quote(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

/// Whether a whole text fits a pattern in which `*` is any run of characters and `?` is one.
pub fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    // Where to go on after the last star, one character further each time: linear in practice, and
    // never worse than pattern times text.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(&c) if c == '?' || text.get(t) == Some(&c) => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((after, from)) => {
                    retry = Some((after, from + 1));
                    p = after;
                    t = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(p).all(|&c| c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(matcher: &str, labels: &[(&str, &str)]) -> bool {
        let labels = labels.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        Matcher::parse(matcher).unwrap().fits(&labels)
    }

    #[test]
    fn the_four_operators_mean_what_they_mean_to_alertmanager() {
        let labels = [("severity", "critical"), ("instance", "db-1:9100")];
        assert!(fits("severity=critical", &labels));
        assert!(fits(r#"severity = "critical""#, &labels));
        assert!(!fits(r#"severity!="critical""#, &labels));
        assert!(fits(r#"instance=~"db-.*""#, &labels));
        assert!(!fits(r#"instance=~"db""#, &labels), "an expression fits the whole value");
        assert!(fits(r#"instance!~"web.*""#, &labels));
        assert!(fits(r#"instance=~"db-\\d:9100""#, &labels));
        assert!(fits(r#"instance=~"db-\d:9100""#, &labels));
    }

    #[test]
    fn expressions_are_those_of_go() {
        assert!(!fits(r#"service=~"\\w+""#, &[("service", "支付")]), "a word is of ASCII");
        assert!(fits(r#"service=~"[^\\w]+""#, &[("service", "支付")]));
        assert!(!fits(r#"n=~"\\d""#, &[("n", "３")]));
        assert!(fits(r#"path=~"/v1/{id}""#, &[("path", "/v1/{id}")]));
        assert!(fits(r#"q=~"[[&]+""#, &[("q", "[&")]));
        assert!(
            fits(r#"host=~"\\Qdb.a\\E.*""#, &[("host", "db.a1")])
                && !fits(r#"host=~"\\Qdb.a\\E""#, &[("host", "dbxa")])
        );
        assert!(!fits(r#"a=~"x.y""#, &[("a", "x\ny")]), "a dot is no newline");
        assert!(!fits(r#"a=~"x""#, &[("a", "x\n")]), "the end is the end of the text");
        assert!(fits(r#"a=~"(?i)CRITICAL|page""#, &[("a", "critical")]));
        assert!(fits(r#"a=~"""#, &[]) && !fits(r#"a!~"""#, &[]));
    }

    #[test]
    fn a_value_without_quotes_is_read_as_alertmanager_reads_it() {
        assert!(fits(r"instance=~db-\d+", &[("instance", "db-12")]));
        assert!(fits(r"path=C:\\x", &[("path", r"C:\x")]));
        assert!(fits(r"path=C:\x\", &[("path", r"C:\x\")]));
        assert!(fits("team=", &[]));
        assert!(fits("a='b'", &[("a", "'b'")]), "single quotes quote nothing");
    }

    #[test]
    fn a_missing_label_is_the_empty_text() {
        assert!(fits(r#"team="""#, &[]));
        assert!(fits(r#"team!="ops""#, &[]));
        assert!(fits(r#"team=~".*""#, &[]));
        assert!(!fits(r#"team=~".+""#, &[]));
    }

    #[test]
    fn quoted_names_may_be_any_text() {
        assert!(fits(r#""服务 名"="支付""#, &[("服务 名", "支付")]));
        assert_eq!(Matcher::parse(r#" "a b" =~ "x|y" "#).unwrap().to_string(), r#""a b"=~"x|y""#);
    }

    #[test]
    fn what_is_no_matcher_is_refused_in_words() {
        let no_matchers =
            ["", "severity", "=x", r#"a="b"#, r#"a="b" c="d""#, r#"a=~"(""#, r#"{a="b"}"#, "a=b\"c"];
        let nor_these = [r#"""="x""#, "'a'=b", "a`b=c", r"a\b=c", r#"a=~"(?x)b""#, r#"a=~"*""#];
        for typed in no_matchers.into_iter().chain(nor_these) {
            assert!(Matcher::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn several_matchers_are_told_apart_by_commas_outside_of_quotes() {
        let said = |typed: &str| {
            let all = parse_all(typed).unwrap();
            all.iter().map(Matcher::to_string).collect::<Vec<_>>()
        };
        assert_eq!(said(r#"{a="x,y", b=~"\",", c!=z,}"#), [r#"a="x,y""#, r#"b=~"\",""#, r#"c!="z""#]);
        assert_eq!(said("NodeDown"), [r#"alertname="NodeDown""#]);
        for bad in ["", "{}", " , ", r#"a="b"#, r#"a="b" c="d""#, "a==(", r#"{a="b""#] {
            assert_eq!(parse_all(bad).is_err(), bad != "a==(", "{bad}");
        }
    }

    #[test]
    fn what_is_printed_reads_back_the_same() {
        for typed in [r#"a="b\"c\\d""#, r#"a=~"\\d+""#, r#"a!="x,y""#, "a!~\"\"", "a=\"l1\\nl2\""] {
            let once = Matcher::parse(typed).unwrap().to_string();
            assert_eq!(Matcher::parse(&once).unwrap().to_string(), once);
        }
    }

    #[test]
    fn stars_and_question_marks_stand_for_text() {
        assert!(glob("Node*过高", "Node主机CPULoad过高"));
        assert!(glob("Node??CPU*", "Node主机CPULoad过高"));
        assert!(glob("*", ""));
        assert!(!glob("Node", "NodeDown"));
        assert!(!glob("node*", "NodeDown"), "an alertname is case-sensitive");
        assert!(!glob(&"*a".repeat(50), &"a".repeat(49)), "fifty stars take no more than a moment");
    }
}
