//! What a server's refusal means to codo.

use crate::lang::{Said, store as say};
use crate::store::db::{DbError, Trouble};
use std::error::Error;
use tokio_postgres::error::SqlState;

/// What went wrong in a statement.
///
/// The server's first line alone: its details can hold what was to be stored, secrets included.
pub fn of(e: tokio_postgres::Error) -> DbError {
    match e.as_db_error() {
        // In its own words it cancelled the statement, which says nothing to a person.
        Some(refusal) if *refusal.code() == SqlState::LOCK_NOT_AVAILABLE => {
            DbError::new(Trouble::Busy, say::locked())
        }
        Some(refusal) => DbError::new(of_state(refusal.code()), Said::foreign(refusal.message())),
        None if is_of_the_connection(&e) => DbError::new(Trouble::Lost, Said::foreign(last_cause(&e))),
        None => DbError::new(Trouble::Other, Said::foreign(last_cause(&e))),
    }
}

/// Whether the connection was refused or has ended.
pub fn is_of_the_connection(e: &tokio_postgres::Error) -> bool {
    e.is_closed() || e.source().is_some_and(|cause| cause.is::<std::io::Error>())
}

/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>
fn of_state(state: &SqlState) -> Trouble {
    match *state {
        SqlState::UNIQUE_VIOLATION => Trouble::Taken,
        SqlState::DISK_FULL => Trouble::Full,
        SqlState::READ_ONLY_SQL_TRANSACTION => Trouble::Standby,
        // No schema that the login may use is one that it cannot see.
        SqlState::INSUFFICIENT_PRIVILEGE | SqlState::INVALID_SCHEMA_NAME => Trouble::Denied,
        SqlState::UNDEFINED_TABLE => Trouble::NoTable,
        // The server ended a connection that stood still in a transaction.
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT => Trouble::Lost,
        SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => Trouble::Damaged,
        _ => match state.code().get(..2) {
            // 57P01 to 57P05: shut down, crashed, starting, dropped. 08: the connection.
            Some("08") => Trouble::Lost,
            Some("57") if state != &SqlState::QUERY_CANCELED => Trouble::Lost,
            // Transaction rollback: a deadlock, a serialization failure.
            Some("40") => Trouble::Conflict,
            Some("53") => Trouble::Busy,
            _ => Trouble::Other,
        },
    }
}

/// The words of what was behind it all.
pub fn last_cause(e: &(dyn Error + 'static)) -> String {
    let mut last = e;
    while let Some(cause) = last.source() {
        last = cause;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_means_what_its_code_says() {
        for (trouble, codes) in [
            (Trouble::Taken, &["23505"][..]),
            (Trouble::Conflict, &["40001", "40P01", "40003"]),
            (Trouble::Full, &["53100"]),
            (Trouble::Busy, &["53200", "53300"]),
            (Trouble::Standby, &["25006"]),
            (Trouble::Denied, &["42501", "3F000"]),
            (Trouble::NoTable, &["42P01"]),
            (Trouble::Lost, &["25P03", "08006", "57P01", "57P02", "57P03"]),
            (Trouble::Damaged, &["XX001", "XX002"]),
            // That somebody cancelled it, too: the connection is there.
            (Trouble::Other, &["57014", "22001", "25P02"]),
        ] {
            for code in codes {
                assert_eq!(of_state(&SqlState::from_code(code)), trouble, "{code}");
            }
        }
    }

    #[test]
    fn what_is_wrong_on_our_side_does_not_count_as_a_lost_connection() {
        let e = "postgres://db:port/codo".parse::<tokio_postgres::Config>().unwrap_err();
        assert!(!is_of_the_connection(&e));
        assert_eq!(of(e).trouble, Trouble::Other);
    }
}
