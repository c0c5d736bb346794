//! Making the tables on a server, and those of an older schema ours: one process at a time.

use super::{DIALECT, Postgres, Transaction};
use crate::record::row::Value;
use crate::store::db::{Db, DbError, Dialect, Trouble};
use crate::store::retry::{LOST_MAX, pause};
use crate::store::tables;

/// What a database has beside codo's tables: the number of its schema, and the marks of commits.
const OWN_TABLES: &str = "\
CREATE TABLE codo_schema (
  version BIGINT NOT NULL
);

CREATE TABLE commit_mark (
  mark TEXT PRIMARY KEY,
  at TIMESTAMPTZ NOT NULL DEFAULT now()
);
";
/// "codo" in ASCII: the lock under which the tables are made.
const MAKING_LOCK: i64 = 0x636f_646f;

/// The statements that make an older schema ours; none where it is not known.
type Steps<'a> = &'a dyn Fn(i64, &Dialect) -> Option<String>;

impl Postgres {
    /// The number of the schema; none where there is no such table.
    pub fn version(&mut self) -> Result<Option<i64>, DbError> {
        match self.query("SELECT version FROM codo_schema", &[]) {
            Ok(rows) => Ok(rows.first().and_then(|row| row.first()).and_then(Value::as_int)),
            Err(e) if e.trouble == Trouble::NoTable => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Makes the tables in a database that has none, and those of an older schema ours; false where it has
    /// others.
    pub fn make(&mut self, sql: &str, version: i64, steps: Steps<'_>) -> Result<bool, DbError> {
        for lost in 1..LOST_MAX {
            match self.make_once(sql, version, steps) {
                Err(e) if e.trouble == Trouble::Lost => pause(lost),
                made => return made,
            }
        }
        self.make_once(sql, version, steps)
    }

    fn make_once(&mut self, sql: &str, version: i64, steps: Steps<'_>) -> Result<bool, DbError> {
        // Not serializable: what another has made while this one waited for the lock must be seen.
        self.batch(&format!(
            "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock({MAKING_LOCK})"
        ))?;
        self.transaction = Transaction::Begun { marked: true };
        let made = self.make_in_transaction(sql, version, steps);
        if !matches!(made, Ok(true)) {
            self.rollback();
        }
        made
    }

    fn make_in_transaction(&mut self, sql: &str, version: i64, steps: Steps<'_>) -> Result<bool, DbError> {
        // Not information_schema: it hides what the login may not read.
        let tables = self.query(
            "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n \
             ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')",
            &[],
        )?;
        let is_made = tables.iter().flatten().any(|name| name.as_text() == Some("codo_schema"));
        if !is_made && !tables.is_empty() {
            return Ok(false);
        }
        if !is_made {
            self.batch(sql)?;
            self.batch(OWN_TABLES)?;
            self.batch(&format!("INSERT INTO codo_schema (version) VALUES ({version})"))?;
        } else if let Some(older) = self.version()?.filter(|&found| found < version) {
            let Some(steps) = steps(older, &DIALECT) else { return Ok(false) };
            self.batch(&steps)?;
            self.batch(&format!("UPDATE codo_schema SET version = {version}"))?;
        }
        self.batch("COMMIT")?;
        self.transaction = Transaction::None;
        Ok(true)
    }
}

/// Every column and every index that there is.
pub fn shape(db: &mut Postgres) -> Result<Vec<String>, DbError> {
    let sql = "SELECT CAST(table_name AS TEXT) || '.' || CAST(column_name AS TEXT) FROM information_schema.columns \
        WHERE table_schema = current_schema() \
        UNION ALL SELECT 'index ' || CAST(indexname AS TEXT) FROM pg_indexes WHERE schemaname = current_schema()";
    let rows = db.query(sql, &[])?;
    Ok(rows.iter().flatten().filter_map(Value::as_text).map(str::to_string).collect())
}

/// Every column and every index that these statements make.
pub fn shape_of(made_with: &str) -> Vec<String> {
    let tables = tables::made_by(made_with);
    let columns =
        tables.iter().flat_map(|table| table.columns.iter().map(|c| format!("{}.{}", table.name, c.name)));
    let indexes = made_with.lines().filter_map(|line| line.strip_prefix("CREATE INDEX ")?.split(' ').next());
    columns.chain(indexes.map(|name| format!("index {name}"))).collect()
}
