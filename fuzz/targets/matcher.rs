//! Matchers: what is read is written as it is read again, and means the same.
#![no_main]

use codo::matcher::{glob, parse_all};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;

fuzz_target!(|typed: &str| {
    // As long as a field of a rule; what is longer is refused before it comes here.
    if typed.len() > 1_000 {
        return;
    }
    let words: Vec<&str> = typed.split(['=', '"', ',']).collect();
    let labels: BTreeMap<String, String> =
        words.windows(2).map(|pair| (pair[0].trim().to_string(), pair[1].to_string())).collect();
    for matcher in parse_all(typed).unwrap_or_default() {
        let written = matcher.to_string();
        let again = parse_all(&written).unwrap_or_else(|e| panic!("{written:?}: {e:?}"));
        assert_eq!(again.len(), 1, "{written:?}");
        assert_eq!(again[0].to_string(), written);
        assert_eq!(again[0].fits(&labels), matcher.fits(&labels), "{written:?}");
    }
    let (pattern, text) = typed.split_once(' ').unwrap_or((typed, typed));
    let plain = !pattern.contains(['*', '?']);
    assert!(!plain || glob(pattern, text) == (pattern == text));
    assert!(glob("*", text));
});
