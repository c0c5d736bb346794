//! JSON as it is printed: an object on one line, an array with an element a line.

use crate::text;
use serde_json::Value as Json;

/// The text of a value, with a newline behind it.
pub fn form(value: &Json) -> String {
    let mut text = String::new();
    match value {
        Json::Array(items) if !items.is_empty() => {
            for (n, item) in items.iter().enumerate() {
                text.push_str(if n == 0 { "[\n" } else { ",\n" });
                push(item, &mut text);
            }
            text.push_str("\n]");
        }
        other => push(other, &mut text),
    }
    text.push('\n');
    text
}

/// Adds a value on one line.
fn push(value: &Json, to: &mut String) {
    let between = |n: usize| if n == 0 { "" } else { "," };
    match value {
        Json::String(text) => text::push_json(text, to),
        Json::Array(items) => {
            to.push('[');
            for (n, item) in items.iter().enumerate() {
                to.push_str(between(n));
                push(item, to);
            }
            to.push(']');
        }
        Json::Object(entries) => {
            to.push('{');
            for (n, (key, item)) in entries.iter().enumerate() {
                to.push_str(between(n));
                text::push_json(key, to);
                to.push(':');
                push(item, to);
            }
            to.push('}');
        }
        Json::Null => to.push_str("null"),
        Json::Bool(yes) => to.push_str(if *yes { "true" } else { "false" }),
        Json::Number(number) => to.push_str(&number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_reads_back_the_same() {
        let value = serde_json::json!({ "a": "\u{9b}2J\u{202e}\u{7f}\u{1b}[0m\u{e0041}严重\n\"\\\t\r\u{8}", "\u{1}": [[], {}, -1.5e300, null, true] });
        let text = form(&value);
        assert!(!text.contains(['\u{9b}', '\u{202e}', '\u{7f}', '\u{1b}', '\u{e0041}', '\u{8}', '\u{1}']));
        assert!(text.contains("严重"));
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), value);
        assert_eq!(form(&serde_json::json!([])), "[]\n");
        assert_eq!(form(&serde_json::json!([1, [2, 3]])), "[\n1,\n[2,3]\n]\n");
    }
}
