//! A file of records: all of it goes in or nothing does, and what went in comes out and goes in again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../common.rs"]
mod common;
#[path = "../scratch.rs"]
mod scratch;

const KINDS: [&str; 7] = ["fault", "project", "event", "paid", "contact", "rule", "silence"];

fuzz_target!(|input: &[u8]| {
    // What the records are, where the file does not say so, and its encoding.
    let (first, text) = input.split_first().unwrap_or((&0, &[]));
    let mut arguments = vec!["import", "-"];
    let kind = usize::from(first & 7);
    if let Some(kind) = KINDS.get(kind) {
        arguments.extend(["--kind", kind]);
    }
    if first & 8 > 0 {
        arguments.extend(["--encoding", "gbk"]);
    }
    let file = scratch::empty("first.db");
    let (code, _, said) = common::codo(&file, text, &arguments);
    let said = String::from_utf8(said).expect("what is said is text");
    assert!([0, 2, 4].contains(&code), "exit {code}: {said}");
    assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
    let exported = scratch::export(&file);
    if code > 0 {
        assert_eq!(
            exported,
            scratch::export(&scratch::empty("second.db")),
            "part of what was refused is stored: {said}"
        );
        return;
    }
    let second = scratch::empty("second.db");
    common::ok(&second, &exported, &["import", "-"]);
    assert_eq!(String::from_utf8(scratch::export(&second)).unwrap(), String::from_utf8(exported).unwrap());
});
