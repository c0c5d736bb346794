//! The rights that a login needs on a PostgreSQL server, as SQL for whoever gives them.
//!
//! Made from the list of tables, so that a new one is not forgotten. It opens no database.

use super::tables::tables;
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::Kinds;

/// The most bytes of a role's name; PostgreSQL cuts off what is longer.
const NAME_BYTES_MAX: usize = 63;

/// Who is to have which rights.
#[derive(Debug)]
pub struct Roles<'a> {
    /// Who reads.
    pub read: &'a str,
    /// Who writes too.
    pub write: &'a str,
}

/// The SQL; it may be run again.
pub fn grants(kinds: Kinds, roles: &Roles<'_>) -> Result<String> {
    check(roles)?;
    let tables = tables(kinds);
    let all = tables.iter().map(|t| t.name.clone()).collect::<Vec<_>>().join(", ");
    let sequences = tables.iter().filter(|t| t.has_ids()).map(|t| format!("{}_id_seq", t.name));
    let sequences = sequences.collect::<Vec<_>>().join(", ");
    let (read, write) = (identifier(roles.read), identifier(roles.write));
    let schema = format!(
        "BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', current_schema(), {}, {}); END",
        literal(roles.read),
        literal(roles.write)
    );
    let (make_read, make_write, schema) = (make(roles.read), make(roles.write), literal(&schema));
    Ok(format!(
        "\
-- Rights on codo's PostgreSQL database for two roles: {read} reads, {write} writes too.
--
-- Run it in that database as the owner of codo's tables. That is whoever opens an empty database with codo
-- first, so run codo once as the owner before: codo --db postgres://OWNER@HOST/DATABASE fault list
-- It may be run again. Roles that are missing are made, without a password; roles that are there stay as they are.
--
-- Who reads contact, outbox and the journal (change) reads addresses with the tokens and passwords in them.
BEGIN;
{make_read}
{make_write}
DO {schema};
GRANT SELECT ON {all}, codo_schema TO {read}, {write};
-- `codo db copy` asks which id was given last.
GRANT SELECT ON SEQUENCE {sequences} TO {read}, {write};
GRANT INSERT, UPDATE, DELETE ON {all} TO {write};
-- How codo finds out whether a commit that was not answered was kept.
GRANT SELECT, INSERT, DELETE ON commit_mark TO {write};
COMMIT;
"
    ))
}

/// Makes a role that is not there. The text of `DO` is quoted like any other: a name could hold the end of one
/// that stands between dollars.
fn make(name: &str) -> String {
    let is_there = format!("(SELECT 1 FROM pg_roles WHERE rolname = {})", literal(name));
    let body =
        format!("BEGIN IF NOT EXISTS {is_there} THEN CREATE ROLE {} LOGIN; END IF; END", identifier(name));
    format!("DO {};", literal(&body))
}

fn check(roles: &Roles<'_>) -> Result<()> {
    for name in [roles.read, roles.write] {
        // A backslash is an escape where standard_conforming_strings is off.
        if name.is_empty()
            || name.len() > NAME_BYTES_MAX
            || name.contains(|c: char| c.is_control() || c == '\\')
        {
            return Err(Error::usage(say::no_role_name()).hint(say::role_names(NAME_BYTES_MAX)));
        }
    }
    if roles.read == roles.write {
        return Err(Error::usage(say::one_role()).hint(say::two_roles()));
    }
    Ok(())
}

fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;

    #[test]
    fn a_name_stays_a_name() {
        let sql = grants(KINDS, &Roles { read: "a\"; DROP", write: "it's $codo$" }).unwrap();
        assert!(sql.contains("TO \"a\"\"; DROP\", \"it's $codo$\";"));
        assert!(sql.contains("rolname = ''it''''s $codo$''"));
        assert!(grants(KINDS, &Roles { read: &"x".repeat(63), write: "same" }).is_ok());
        for name in ["", "a\nb", "a\\", &"x".repeat(64), "same"] {
            assert!(grants(KINDS, &Roles { read: name, write: "same" }).is_err(), "{name}");
        }
    }
}
