//! Regular expressions as Alertmanager means them.
//!
//! Alertmanager is written in Go, whose expressions are RE2's; codo's library is Rust's. The two agree but
//! where this file rewrites the one into the other: what Go takes to the letter and Rust as syntax (`[` in a
//! class, `{` that counts nothing, `&&`), what Go means as ASCII and Rust as Unicode (`\d \w \s \b`), and
//! `\Q…\E`. See <https://pkg.go.dev/regexp/syntax>. Knows no matcher and compiles nothing.

use std::iter::Peekable;
use std::str::Chars;

/// Go's classes, as they are written within brackets.
const DIGIT: &str = "0-9";
const WORD: &str = "0-9A-Za-z_";
const SPACE: &str = r"\t\n\f\r ";

/// The expression for Rust's library; none where Go knows no such flag and Rust gives it a meaning.
pub fn for_rust(go: &str) -> Option<String> {
    let mut out = String::with_capacity(go.len() + 16);
    let mut rest = go.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => escape(&mut rest, &mut out, false),
            '[' => class(&mut rest, &mut out),
            '{' if !counts(rest.clone()) => out.push_str(r"\{"),
            '(' if has_flag_of_rust(rest.clone()) => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

/// What follows a backslash.
fn escape(rest: &mut Peekable<Chars<'_>>, out: &mut String, in_class: bool) {
    let Some(c) = rest.next() else { return out.push('\\') };
    let known = match c {
        'd' | 'D' => Some(DIGIT),
        'w' | 'W' => Some(WORD),
        's' | 'S' => Some(SPACE),
        _ => None,
    };
    match (known, c) {
        (Some(known), c) if c.is_ascii_uppercase() => out.push_str(&format!("[^{known}]")),
        (Some(known), _) if in_class => out.push_str(known),
        (Some(known), _) => out.push_str(&format!("[{known}]")),
        (None, 'b') if !in_class => out.push_str(r"(?-u:\b)"),
        (None, 'Q') if !in_class => literal(rest, out),
        (None, c) => out.extend(['\\', c]),
    }
}

/// `\Q…\E`: everything up to the end, to the letter.
fn literal(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    while let Some(c) = rest.next() {
        if c == '\\' && rest.peek() == Some(&'E') {
            rest.next();
            return;
        }
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
}

/// A class, whose opening bracket is read.
fn class(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    out.push('[');
    if rest.next_if_eq(&'^').is_some() {
        out.push('^');
    }
    // A closing bracket that comes first is one of the class.
    if rest.next_if_eq(&']').is_some() {
        out.push_str(r"\]");
    }
    while let Some(c) = rest.next() {
        match c {
            ']' => return out.push(']'),
            '\\' => escape(rest, out, true),
            '[' if rest.peek() == Some(&':') => named(rest, out),
            '-' if rest.peek() == Some(&'-') => {
                // Rust reads `--` as "without".
                rest.next();
                out.push_str(r"-\-");
            }
            '[' | '&' | '~' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
}

/// `[:alpha:]` within a class, whose bracket is read; any other `[:` is two characters.
fn named(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    let name: String = rest.clone().skip(1).take_while(|c| c.is_ascii_alphabetic() || *c == '^').collect();
    let end = rest.clone().skip(1 + name.chars().count()).take(2).collect::<String>();
    if end != ":]" {
        return out.push_str(r"\[");
    }
    out.push_str(&format!("[:{name}:]"));
    for _ in 0..name.chars().count() + 3 {
        rest.next();
    }
}

/// Whether a brace counts what stands before it: `{2}`, `{2,}`, `{2,3}`.
fn counts(rest: Peekable<Chars<'_>>) -> bool {
    let inside: String = rest.take_while(|c| *c != '}').take(12).collect();
    let (least, most) = inside.split_once(',').unwrap_or((&inside, ""));
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    !least.is_empty() && is_number(least) && is_number(most)
}

/// Whether a group begins with a flag that is Rust's alone, such as `(?x)`, under which white space means
/// nothing.
fn has_flag_of_rust(rest: Peekable<Chars<'_>>) -> bool {
    let mut rest = rest;
    rest.next() == Some('?')
        && rest.take_while(|c| c.is_ascii_alphabetic() || *c == '-').any(|c| "xRu".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_ascii_as_they_are_to_go() {
        assert_eq!(for_rust(r"\d+\D").unwrap(), "[0-9]+[^0-9]");
        assert_eq!(for_rust(r"[\w.-]\bx").unwrap(), r"[0-9A-Za-z_.-](?-u:\b)x".replace("\\\\", "\\"));
        assert_eq!(for_rust(r"[^\S]").unwrap(), r"[^[^\t\n\f\r ]]".replace("\\\\", "\\"));
    }

    #[test]
    fn what_go_takes_to_the_letter_stays_so() {
        for (go, rust) in [
            ("[[a]", r"[\[a]"),
            ("[a&&b~~c]", r"[a\&\&b\~\~c]"),
            ("[+--]", r"[+-\-]"),
            ("[]a]", r"[\]a]"),
            ("[^]a]", r"[^\]a]"),
            ("[[:alpha:]x]", "[[:alpha:]x]"),
            ("[[:x]", r"[\[:x]"),
            ("{{x}}", r"\{\{x}}"),
            ("a{2}b{2,}c{2,3}d{,3}", r"a{2}b{2,}c{2,3}d\{,3}"),
            (r"\Qa.b\Ec.", r"a\.bc."),
            (r"\Qa+", r"a\+"),
            ("支付|db", "支付|db"),
        ] {
            assert_eq!(for_rust(go).unwrap(), rust, "{go}");
        }
    }

    #[test]
    fn flags_that_go_does_not_know_are_refused() {
        assert_eq!(for_rust("(?x)a b"), None);
        assert_eq!(for_rust("(?i-u:a)"), None);
        assert!(for_rust("(?i)a|(?s:.)|(?P<name>x)|(x)").is_some());
    }
}
