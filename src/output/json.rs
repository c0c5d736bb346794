//! JSON as it is printed: an object on one line, an array with an element a line.

use serde_json::Value as Json;

/// The text of a value, with a newline behind it. Characters that a terminal would obey and JSON
/// leaves alone (DEL, C1, bidirectional controls) are written as escapes, which read back the same.
pub fn form(value: &Json) -> String {
    let text = match value {
        Json::Array(items) if items.is_empty() => "[]".to_string(),
        Json::Array(items) => {
            format!("[\n{}\n]", items.iter().map(Json::to_string).collect::<Vec<_>>().join(",\n"))
        }
        other => other.to_string(),
    };
    // Every character that `inert` would escape stands inside a JSON string, but for the newlines
    // just written.
    let mut safe = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c.is_ascii_graphic()
            || c == ' '
            || c == '\n'
            || crate::text::inert(c.encode_utf8(&mut [0; 4])).chars().eq([c])
        {
            safe.push(c);
        } else {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| safe.push_str(&format!("\\u{unit:04x}")));
        }
    }
    safe + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_reads_back_the_same() {
        let value = serde_json::json!({ "a": "\u{9b}2J\u{202e}\u{7f}\u{1b}[0m\u{e0041}严重\n" });
        let text = form(&value);
        assert!(!text.contains(['\u{9b}', '\u{202e}', '\u{7f}', '\u{1b}', '\u{e0041}']));
        assert!(text.contains("严重"));
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), value);
    }
}
