//! Which files are opened, what a new one is made with, and what is never touched.

use super::{Db, a_contact, insert};
use codo::error::Kind;
use codo::record::KINDS;
use codo::record::row::LONG_BYTES_MAX;
use codo::record::rule::RULE;
use codo::store::db::Trouble;
use codo::store::schema::VERSION;
use codo::store::{Location, Store, sqlite};
use rusqlite::Connection;
use std::fs::TryLockError;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A row of a table that has a key of its own: it can be stored once.
const POST: &str = "INSERT INTO notification_log (post_hash, at, count) VALUES ('a', '2024', 1)";

impl Db {
    fn path(&self) -> PathBuf {
        self.folder.path().join("codo.db")
    }

    /// The file as any SQLite program sees it.
    fn beside(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }
}

/// Every byte of a file and of the logs beside it; an empty log is as good as none.
fn bytes(path: &Path) -> Vec<Vec<u8>> {
    let beside = |suffix: &str| std::fs::read(format!("{}{suffix}", path.display())).unwrap_or_default();
    ["", "-wal", "-journal"].map(beside).to_vec()
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

/// The words with which a file is refused; its bytes must be what they were.
fn refused(path: &Path) -> String {
    let before = bytes(path);
    let error = Store::open(&Location::named(path), KINDS).err().unwrap();
    assert_eq!(error.kind(), Kind::Database, "{error}");
    assert!(bytes(path) == before, "touched: {error}");
    error.to_string().replace(path.to_str().unwrap(), "FILE")
}

#[test]
fn a_new_database_is_durable_and_says_whose_it_is() {
    let db = Db::new();
    db.store();
    assert_eq!(db.rows("PRAGMA journal_mode"), ["wal"]);
    assert_eq!(db.number("PRAGMA application_id"), i64::from(u32::from_be_bytes(*b"codo")));
    assert_eq!(db.number("PRAGMA user_version"), VERSION);
    assert_eq!(
        db.number(
            "SELECT count(*) FROM pragma_table_list WHERE strict = 0 AND schema = 'main'
                          AND name NOT LIKE 'sqlite_%'"
        ),
        0
    );
}

#[test]
fn codos_own_connection_syncs_fully_and_checks_foreign_keys() {
    let db = Db::new();
    db.store();
    let mut connection = sqlite::Sqlite::open(&db.path()).unwrap();
    let mut pragma = |name: &str| {
        let rows = codo::store::db::Db::query(&mut connection, &format!("PRAGMA {name}"), &[]).unwrap();
        rows[0][0].clone()
    };
    assert_eq!(pragma("synchronous"), 2.into());
    assert_eq!(pragma("foreign_keys"), 1.into());
    assert_eq!(pragma("trusted_schema"), 0.into());
    assert_eq!(pragma("journal_mode"), "wal".into());
    assert_eq!(pragma("busy_timeout"), 5000.into());
    let misspelt = codo::store::db::Db::query(&mut connection, "SELECT \"no_such_column\"", &[]);
    assert!(misspelt.is_err(), "a name in double quotes is no text");
}

#[test]
fn the_sqlite_inside_is_one_that_loses_no_commit() {
    let parts: Vec<u32> = sqlite::version().split('.').map(|p| p.parse().unwrap()).collect();
    assert!(parts >= vec![3, 51, 3], "{}", sqlite::version());
}

#[test]
fn the_file_and_its_folder_are_the_owners_alone_whatever_the_umask() {
    let codo = crate::support::Codo::new();
    let path = codo.path("new/deep/codo.db");
    // The umask is the process's, so another process has it.
    let mut command = Command::new("sh");
    command.args(["-c", "umask 0; exec \"$0\" \"$@\""]);
    command.arg(codo.binary(&[]).get_program()).args(["rule", "add", "x", "--db"]).arg(&path);
    command.env("CODO_CONFIG", codo.path("config.toml"));
    assert!(command.output().unwrap().status.success());
    for file in ["new", "new/deep"] {
        assert_eq!(mode(&codo.path(file)), 0o700, "{file}");
    }
    for entry in std::fs::read_dir(codo.path("new/deep")).unwrap() {
        let file = entry.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_database_of_a_newer_codo_is_refused_and_not_touched() {
    let db = Db::new();
    insert(&mut db.store(), a_contact("ann"));
    db.beside().pragma_update(None, "user_version", VERSION + 1).unwrap();
    assert_eq!(
        refused(&db.path()),
        format!(
            "FILE was made by a newer codo (schema {}; this one reads {VERSION}) and was not touched",
            VERSION + 1
        )
    );
}

#[test]
fn a_database_of_no_known_schema_is_refused_and_not_touched() {
    let db = Db::new();
    drop(db.store());
    db.beside().pragma_update(None, "user_version", 0).unwrap();
    assert_eq!(refused(&db.path()), "FILE has the unknown schema 0 and was not touched");
    let read = Store::open_to_read(&Location::File(db.path()), KINDS).err().unwrap().to_string();
    assert!(read.contains("has the unknown schema 0"), "{read}");
}

#[test]
fn another_programs_database_is_refused_and_not_touched() {
    let db = Db::new();
    db.beside().execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);").unwrap();
    assert_eq!(refused(&db.path()), "FILE is not a codo database and was not touched");
    let db = Db::new();
    db.beside().execute_batch("PRAGMA application_id = 1; PRAGMA user_version = 1;").unwrap();
    assert_eq!(refused(&db.path()), "FILE is not a codo database and was not touched");
}

#[test]
fn a_text_file_is_refused_and_not_touched() {
    let db = Db::new();
    std::fs::write(db.path(), "my shopping list, longer than a page of a database? no\n".repeat(99)).unwrap();
    assert_eq!(
        refused(&db.path()),
        "FILE: the database is damaged or not a database: file is not a database"
    );
    std::fs::write(db.path(), "xy").unwrap();
    assert_eq!(
        refused(&db.path()),
        "FILE: the database is damaged or not a database: file is not a database"
    );
}

#[test]
fn a_folder_is_refused() {
    let db = Db::new();
    std::fs::create_dir(db.path()).unwrap();
    let error = Store::open(&Location::named(db.path()), KINDS).err().unwrap();
    assert_eq!(error.kind(), Kind::Database, "{error}");
    assert!(error.to_string().contains("the database cannot be opened"), "{error}");
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_with_a_hint() {
    let error = Store::open(&Location::named("/dev/null/codo/codo.db"), KINDS).err().unwrap();
    assert_eq!(error.kind(), Kind::Database, "{error}");
    assert!(error.hint_text().unwrap().in_lang(codo::lang::Lang::En).contains("--db"));
}

#[test]
fn an_empty_file_becomes_a_database() {
    let db = Db::new();
    std::fs::write(db.path(), "").unwrap();
    insert(&mut db.store(), a_contact("ann"));
    assert_eq!(db.number("PRAGMA user_version"), VERSION);
}

#[test]
fn a_maker_that_died_half_way_leaves_a_file_that_the_next_one_finishes() {
    let db = Db::new();
    // WAL is switched on before the tables come, in a step of its own.
    db.beside().pragma_update(None, "journal_mode", "WAL").unwrap();
    insert(&mut db.store(), a_contact("ann"));
    assert_eq!(db.number("SELECT count(*) FROM contact"), 1);
}

#[test]
fn a_newer_database_whose_owner_died_keeps_its_write_ahead_log() {
    let db = Db::new();
    let mut store = db.store();
    db.beside().pragma_update(None, "user_version", VERSION + 1).unwrap();
    insert(&mut store, a_contact("ann"));
    // As after a kill: the log is there, nobody has the file open.
    let left = Db::new();
    for suffix in ["", "-wal"] {
        let name = |db: &Db| format!("{}{suffix}", db.path().display());
        std::fs::copy(name(&db), name(&left)).unwrap();
    }
    assert!(!bytes(&left.path())[1].is_empty());
    assert!(refused(&left.path()).contains("made by a newer codo"));
}

#[test]
fn ids_that_would_be_given_again_are_found() {
    let db = Db::new();
    insert(&mut db.store(), a_contact("ann"));
    db.beside().execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'contact'", []).unwrap();
    let location = Location::named(db.path().to_str().unwrap());
    let found = codo::store::check(&location, KINDS, false).unwrap();
    let found: Vec<_> =
        found.iter().map(|f| (f.check, f.what.in_lang(codo::lang::Lang::En).to_string())).collect();
    assert_eq!(found, [("ids", "contact would give ids that it gave before".to_string())]);
}

#[test]
fn ids_that_cannot_be_asked_for_are_found() {
    let db = Db::new();
    insert(&mut db.store(), a_contact("ann"));
    let forget = "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'";
    db.beside().execute_batch(forget).unwrap();
    let found = codo::store::check(&Location::File(db.path()), KINDS, false).unwrap();
    let ids = found.iter().find(|f| f.check == "ids").map(|f| f.what.in_lang(codo::lang::Lang::En));
    assert!(ids.is_some_and(|what| what.contains("no such table: sqlite_sequence")), "{found:?}");
}

/// A database's file below the store.
fn opened(db: &Db) -> Box<dyn codo::store::db::Db> {
    codo::store::schema::open(&Location::File(db.path()), KINDS).unwrap().0
}

#[test]
fn a_name_that_is_taken_below_codo_is_called_so() {
    let db = Db::new();
    insert(&mut db.store(), a_contact("ann"));
    let mut file = opened(&db);
    let again = "INSERT INTO contact (create_at, update_at, nickname, unique_key) \
        SELECT create_at, update_at, nickname, unique_key FROM contact";
    assert_eq!(file.query(again, &[]).unwrap_err().trouble, Trouble::Taken);
}

#[test]
fn what_cannot_be_written_is_called_so() {
    let db = Db::new();
    drop(db.store());
    let mut file = opened(&db);
    file.batch("PRAGMA query_only = ON").unwrap();
    assert_eq!(file.query(POST, &[]).unwrap_err().trouble, Trouble::ReadOnly);
}

#[test]
fn a_statement_that_is_refused_costs_its_transaction_nothing() {
    let db = Db::new();
    drop(db.store());
    let mut file = opened(&db);
    file.begin().unwrap();
    file.query(POST, &[]).unwrap();
    assert_eq!(file.query(POST, &[]).unwrap_err().trouble, Trouble::Taken);
    file.commit().unwrap();
    assert_eq!(db.rows("SELECT post_hash FROM notification_log"), ["a"]);
}

#[test]
fn whoever_has_it_open_keeps_others_from_having_it_alone() {
    let db = Db::new();
    let store = db.store();
    let lock = std::fs::File::options().write(true).open(db.folder.path().join("codo.db.lock")).unwrap();
    assert!(matches!(lock.try_lock(), Err(TryLockError::WouldBlock)));
    drop(store);
    lock.try_lock().unwrap();
}

#[test]
fn a_small_log_is_left_as_it_is_and_a_large_one_is_folded() {
    let db = Db::new();
    let log = || db.folder.path().join("codo.db-wal").metadata().map_or(0, |log| log.len());
    insert(&mut db.store(), a_contact("ann"));
    let small = log();
    drop(db.store());
    assert!(small > 0 && log() == small);
    let large = super::row(&RULE, &[("keyword", "large"), ("config_file", &"x".repeat(LONG_BYTES_MAX))]);
    insert(&mut db.store(), large);
    assert!(log() > 1 << 20, "what was small when it was opened stays");
    drop(db.store());
    assert_eq!(log(), 0);
}

#[test]
fn a_file_that_was_there_and_is_gone_is_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codo.db");
    assert!(Store::open_again(&Location::named(&path), KINDS).is_err());
    assert!(!path.exists());
}
