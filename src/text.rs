//! Text as people type it and as it may be shown.
//!
//! Folding (two names that differ only in case or width are one), what is refused at the door, and
//! how foreign text is made harmless for a terminal. It knows nothing of records or of output.

use unicode_normalization::UnicodeNormalization;

/// The key under which a name is the same name: NFKC, then lower case, white space run together.
pub fn fold(name: &str) -> String {
    let plain: String = name.nfkc().flat_map(char::to_lowercase).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Full-width digits, colons and letters as their ASCII twins (NFKC); for numbers, dates and words,
/// never for titles, which stay as typed.
pub fn narrow(typed: &str) -> String {
    typed.trim().nfkc().collect()
}

/// Whether a character changes how the text around it is shown, without being seen itself:
/// bidirectional controls, zero-width characters, line and paragraph separators.
fn is_invisible_control(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// What turns the direction of the text after it, so that it is read as what it is not: Unicode's
/// embeddings, overrides and isolates (UAX #9).
fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The marks of a direction (UAX #9): nobody sees them, and text that was copied elsewhere often has them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}')
}

/// The text with nothing in it that a terminal would obey: C0, C1 and DEL controls, bidirectional
/// and zero-width characters become visible escapes such as `\u{1b}`. Newline and tab become `\n`
/// and `\t`, so that a table row stays a row.
pub fn inert(text: &str) -> String {
    escaped(text, false)
}

/// As [`inert`], but newlines and tabs stay: for long text that is shown as a block.
pub fn inert_block(text: &str) -> String {
    escaped(text, true)
}

/// As [`inert_block`] for data that a program reads: what joins letters without being seen (as in emoji
/// of several parts) stays, controls and what turns the direction of text do not.
pub fn inert_data(text: &str) -> String {
    let is_obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t') || turns(c) || is_mark(c);
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if is_obeyed(c) { safe.extend(c.escape_unicode()) } else { safe.push(c) }
    }
    safe
}

fn escaped(text: &str, keep_lines: bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' if keep_lines => safe.push(c),
            '\n' => safe.push_str("\\n"),
            '\t' => safe.push_str("\\t"),
            c if c.is_control() || is_invisible_control(c) => safe.extend(c.escape_unicode()),
            c => safe.push(c),
        }
    }
    safe
}

/// Adds a text as JSON: between quotes, with escapes for what JSON asks for and for what a terminal would
/// obey and JSON leaves alone (DEL, C1, bidirectional controls), which read back the same.
pub fn push_json(text: &str, to: &mut String) {
    to.push('"');
    let (mut kept, mut at) = (0, 0);
    while let Some(&byte) = text.as_bytes().get(at) {
        if is_plain(byte) {
            at += 1;
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if c > '\u{9f}' && !is_invisible_control(c) {
            at += c.len_utf8();
            continue;
        }
        to.push_str(text.get(kept..at).unwrap_or_default());
        at += c.len_utf8();
        kept = at;
        match c {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            c => push_escaped(c, to),
        }
    }
    to.push_str(text.get(kept..).unwrap_or_default());
    to.push('"');
}

/// JSON, with escapes for what a terminal would obey and JSON leaves alone; it reads back the same.
pub fn inert_json(json: String) -> String {
    // Only within its texts does JSON have more than ASCII.
    let is_obeyed = |c: char| c >= '\u{7f}' && (c.is_control() || is_invisible_control(c));
    if !json.contains(is_obeyed) {
        return json;
    }
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if is_obeyed(c) { push_escaped(c, &mut safe) } else { safe.push(c) }
    }
    safe
}

/// Adds a character as JSON's escape.
fn push_escaped(c: char, to: &mut String) {
    c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| to.push_str(&format!("\\u{unit:04x}")));
}

/// Whether a byte of UTF-8 stands in JSON as it is, whatever follows: ASCII that is seen and no quote or
/// backslash, and whatever begins no character that is one of [`is_invisible_control`] or C1.
fn is_plain(byte: u8) -> bool {
    match byte {
        b'"' | b'\\' => false,
        b' '..=b'~' => true,
        0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3 => false,
        _ => byte >= 0x80,
    }
}

/// The first control character that may not be stored, if there is one. Long text may hold newlines
/// and tabs, short text nothing of the kind.
pub fn refused_control(text: &str, long: bool) -> Option<char> {
    text.chars()
        .find(|&c| c.is_control() && !(long && matches!(c, '\n' | '\t')) || turns(c) || !long && is_mark(c))
}

/// At most `chars` characters of the text; what was cut is marked with `...`.
pub fn shorten(text: &str, chars: usize) -> String {
    match text.char_indices().nth(chars) {
        None => text.to_string(),
        Some(_) => text.chars().take(chars.saturating_sub(3)).chain("...".chars()).collect(),
    }
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A URL without the password in it, whether before the host or among its parameters.
pub fn without_password(url: &str) -> String {
    let start = url.find("://").map_or(0, |at| at + 3);
    // Up to the last `@`: a password that was not percent-encoded may hold others.
    let login = url.rfind('@').filter(|at| *at > start).and_then(|end| {
        let colon = url.get(start..end)?.find(':')?;
        Some((start + colon + 1, end))
    });
    let parameter = |(at, key): (usize, &str)| {
        let from = at + key.len();
        (from, url.get(from..).and_then(|rest| rest.find('&')).map_or(url.len(), |length| from + length))
    };
    let parameters = ["?password=", "&password="].into_iter().flat_map(|key| url.match_indices(key));
    let mut hidden: Vec<(usize, usize)> = login.into_iter().chain(parameters.map(parameter)).collect();
    hidden.sort_unstable();
    let (mut shown, mut upto) = (String::new(), 0);
    for (from, to) in hidden {
        if from >= upto {
            shown.push_str(url.get(upto..from).unwrap_or_default());
            shown.push_str("***");
        }
        upto = upto.max(to);
    }
    shown + url.get(upto..).unwrap_or_default()
}

/// The candidate that was most likely meant, where one is near enough to be worth naming.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = |candidate: &&str| strsim::jaro_winkler(typed, candidate) > 0.8;
    known
        .into_iter()
        .filter(near)
        .max_by(|a, b| strsim::jaro_winkler(typed, a).total_cmp(&strsim::jaro_winkler(typed, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_case_or_width_are_one() {
        assert_eq!(fold("ＶＰＮ 线路"), fold("vpn  线路"));
        assert_ne!(fold("VPN1"), fold("VPN2"));
    }

    #[test]
    fn a_terminal_is_never_given_an_order() {
        assert_eq!(inert("a\u{1b}[2Jb\r\n\u{202e}\u{9b}c"), "a\\u{1b}[2Jb\\u{d}\\n\\u{202e}\\u{9b}c");
        assert_eq!(inert_block("one\n\ttwo\u{7}"), "one\n\ttwo\\u{7}");
        assert_eq!(inert("严重 ✓"), "严重 ✓");
    }

    #[test]
    fn cutting_keeps_whole_characters() {
        assert_eq!(shorten("一二三四五六", 6), "一二三四五六");
        assert_eq!(shorten("一二三四五六七", 6), "一二三...");
    }

    #[test]
    fn a_near_miss_is_named_and_a_far_one_is_not() {
        assert_eq!(nearest("fault_levl", ["fault_level", "fault_name"]), Some("fault_level"));
        assert_eq!(nearest("zzz", ["fault_level"]), None);
    }

    #[test]
    fn every_character_that_is_not_inert_is_escaped_in_json_and_no_other() {
        for c in (' '..='\u{10ffff}').filter(|c| !matches!(c, '"' | '\\')) {
            let (mut json, one) = (String::new(), c.to_string());
            push_json(&one, &mut json);
            assert_eq!(json == format!("\"{c}\""), inert(&one) == one, "{c:?}");
            assert_eq!(inert_json(format!("\"{c}\"")), json, "{c:?}");
        }
    }
}
