//! The database of one test, and how it looks to a program that is not codo. It is an SQLite file,
//! or, where `CODO_TEST_CLUSTER` names the folder of a PostgreSQL server's socket, a database there.

use super::cluster;
use postgres::{NoTls, SimpleQueryMessage};
use rusqlite::types::ValueRef;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Every table of a PostgreSQL database that is not the server's own.
const TABLES: &str = "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";

/// What stands between the columns of a row.
const BETWEEN: &str = " | ";

/// What makes a PostgreSQL database new again.
const EMPTY: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
    DROP SCHEMA public CASCADE; CREATE SCHEMA public";

/// The URLs of databases that are as new. To make one takes longer than most tests, to empty one does
/// not.
static EMPTIED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The database.
pub struct Database {
    /// What `--db` and `CODO_DB` call it: a path or a URL.
    pub name: String,
    /// Whether it is emptied and used again when this is dropped.
    is_reused: bool,
}

/// The folder of the cluster that this run is to use.
#[expect(clippy::disallowed_methods, reason = "which database the tests are to use")]
pub fn test_cluster() -> Option<PathBuf> {
    std::env::var_os("CODO_TEST_CLUSTER").map(PathBuf::from)
}

impl Database {
    /// A database that nobody has opened yet; `folder` is for its file.
    pub fn new(folder: &Path) -> Self {
        match test_cluster() {
            None => Self::at(folder.join("codo.db").to_str().unwrap()),
            Some(cluster) => {
                let emptied = EMPTIED.lock().unwrap().pop();
                Database { name: emptied.unwrap_or_else(|| make(&cluster)), is_reused: true }
            }
        }
    }

    /// A file that nobody has made yet.
    pub fn file(path: &Path) -> Self {
        Self::at(path.to_str().unwrap())
    }

    /// A database that nobody has opened yet, in the cluster whose socket is in this folder.
    pub fn on_server(cluster: &Path) -> Self {
        Self::at(&make(cluster))
    }

    /// One that may be there already, and stays.
    pub fn at(name: &str) -> Self {
        Database { name: name.to_string(), is_reused: false }
    }

    fn connect(&self) -> Connection {
        match self.is_file() {
            true => Connection::Sqlite(rusqlite::Connection::open(&self.name).unwrap()),
            false => Connection::Postgres(postgres::Client::connect(&self.name, NoTls).unwrap()),
        }
    }

    pub fn is_file(&self) -> bool {
        !self.name.contains("://")
    }

    /// The rows of a query, a text each: its columns with ` | ` between them, `-` where there is nothing.
    #[track_caller]
    pub fn rows(&self, sql: &str) -> Vec<String> {
        self.connect().rows(sql).unwrap_or_else(|e| panic!("{sql}: {e}"))
    }

    /// The same, with one value of a record in place of each record that is there as JSON.
    #[track_caller]
    pub fn rows_by(&self, key: &str, sql: &str) -> Vec<String> {
        let short = |column: &str| match serde_json::from_str::<Json>(column) {
            Ok(Json::Object(record)) => record[key].as_str().unwrap().to_string(),
            _ => column.to_string(),
        };
        let short_row = |row: &String| joined(row.split(BETWEEN).map(|column| Some(short(column))));
        self.rows(sql).iter().map(short_row).collect()
    }

    /// The one number that a query finds.
    #[track_caller]
    pub fn number(&self, sql: &str) -> i64 {
        self.rows(sql).concat().parse().unwrap()
    }

    /// Runs statements; the database's own words where it refuses.
    pub fn execute(&self, sql: &str) -> Result<(), String> {
        self.connect().execute(sql)
    }

    /// Keeps everybody from writing, and nobody from reading, until it is dropped.
    pub fn lock(&self) -> Lock {
        match self.is_file() {
            true => self.hold("BEGIN IMMEDIATE"),
            false => {
                self.hold(&format!("BEGIN; LOCK TABLE {} IN EXCLUSIVE MODE", self.rows(TABLES).join(", ")))
            }
        }
    }

    /// A transaction that these statements begin and that lasts until it is dropped.
    pub fn hold(&self, sql: &str) -> Lock {
        let mut connection = self.connect();
        connection.execute(sql).unwrap();
        Lock(connection)
    }

    /// Whether codo has made nothing in it.
    pub fn is_untouched(&self) -> bool {
        match self.is_file() {
            true => !Path::new(&self.name).exists(),
            false => self.rows(TABLES).is_empty(),
        }
    }

    /// Fails where the database itself finds that it is damaged, as far as it looks.
    #[track_caller]
    pub fn assert_sound(&self) {
        if self.is_file() {
            assert_eq!(self.rows("PRAGMA integrity_check"), ["ok"]);
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // What a test that failed was at is left alone; the cluster goes with the run.
        if self.is_reused && !std::thread::panicking() && self.execute(EMPTY).is_ok() {
            EMPTIED.lock().unwrap().push(std::mem::take(&mut self.name));
        }
    }
}

/// Makes a database in a cluster; returns its URL.
fn make(cluster: &Path) -> String {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let name = format!("codo_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let mut client = postgres::Client::connect(&cluster::url(cluster, "postgres"), NoTls).unwrap();
    // A template that nobody can be connected to, so that tests do not wait for each other.
    client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0")).unwrap();
    cluster::url(cluster, &name)
}

/// The lock; let go when dropped.
pub struct Lock(Connection);

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.execute("ROLLBACK");
    }
}

/// A connection beside codo's.
enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(postgres::Client),
}

impl Connection {
    fn execute(&mut self, sql: &str) -> Result<(), String> {
        match self {
            Connection::Sqlite(file) => file.execute_batch(sql).map_err(|e| e.to_string()),
            Connection::Postgres(client) => client.batch_execute(sql).map_err(|e| format!("{e:?}")),
        }
    }

    fn rows(&mut self, sql: &str) -> Result<Vec<String>, String> {
        match self {
            Connection::Sqlite(file) => sqlite_rows(file, sql).map_err(|e| e.to_string()),
            Connection::Postgres(client) => {
                let all = client.simple_query(sql).map_err(|e| format!("{e:?}"))?;
                let row = |message| match message {
                    SimpleQueryMessage::Row(row) => {
                        Some(joined((0..row.len()).map(|i| row.get(i).map(str::to_string))))
                    }
                    _ => None,
                };
                Ok(all.into_iter().filter_map(row).collect())
            }
        }
    }
}

fn sqlite_rows(file: &rusqlite::Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = file.prepare(sql)?;
    let columns = query.column_count();
    let rows = query.query_map([], |row| {
        let text = |i| match row.get_ref_unwrap(i) {
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
            _ => None,
        };
        Ok(joined((0..columns).map(text)))
    })?;
    rows.collect()
}

fn joined(columns: impl Iterator<Item = Option<String>>) -> String {
    columns.map(|c| c.unwrap_or_else(|| "-".to_string())).collect::<Vec<_>>().join(BETWEEN)
}
