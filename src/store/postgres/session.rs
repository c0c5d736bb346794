//! One connection to one server: what is asked on it, and what its answers are.

use super::trouble;
use crate::lang::store as say;
use crate::record::row::Value;
use crate::store::db::{DbError, Trouble};
use std::collections::HashMap;
use std::error::Error;
use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::AbortHandle;
use tokio::time::timeout;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{AsyncMessage, Client, Connection, SimpleQueryMessage, Statement};

/// As if there were no other transaction at the same time: where that cannot be had, it is refused and
/// done again.
pub const BEGIN: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
/// How long an answer may take. A server that froze never gives one, and its machine keeps the
/// connection.
const ANSWER_WAIT: Duration = Duration::from_secs(7);
/// What is asked for twice is prepared, up to so many statements.
const STATEMENTS_KEPT: usize = 256;

/// What every connection is told first, and asked. A lock is waited for as long as in SQLite; a
/// transaction of whose end the server never hears, for want of a network, keeps its locks no longer. A
/// standby can be read, though not as if there were no other transaction.
/// `statement_timeout` could cut short the wait for a standby, after which PostgreSQL reports a commit that
/// one server alone has.
const SET_UP: &str = "SELECT set_config('default_transaction_isolation', \
    CASE WHEN pg_is_in_recovery() THEN 'repeatable read' ELSE 'serializable' END, false); SET lock_timeout TO '5s'; \
    SET idle_in_transaction_session_timeout TO '4s'; SET statement_timeout TO 0; SELECT current_setting('transaction_read_only'), current_setting('server_encoding'), \
    current_setting('synchronous_commit')";

/// One connection.
pub struct Session {
    client: Client,
    /// How the database keeps text.
    pub encoding: String,
    /// Whether the server may not be written.
    pub read_only: bool,
    statements: HashMap<String, Option<Statement>>,
    warned: Arc<AtomicBool>,
    keeper: AbortHandle,
}

impl Drop for Session {
    fn drop(&mut self) {
        // Else it waits for what is not answered yet, and the server for it.
        self.keeper.abort();
    }
}

impl Session {
    /// Sets up a connection that was made.
    pub async fn new<S, T>(
        client: Client,
        connection: Connection<S, T>,
    ) -> Result<Self, tokio_postgres::Error>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let warned = Arc::new(AtomicBool::new(false));
        let keeper = tokio::spawn(keep(connection, Arc::clone(&warned))).abort_handle();
        let (encoding, read_only, statements) = (String::new(), false, HashMap::new());
        let mut session = Session { client, encoding, read_only, statements, warned, keeper };
        let mut said = Vec::new();
        for message in session.client.simple_query(SET_UP).await? {
            if let SimpleQueryMessage::Row(row) = message {
                said.extend((0..row.len()).map(|n| row.get(n).unwrap_or_default().to_string()));
            }
        }
        let mut said = said.into_iter().skip(1);
        session.read_only = said.next().as_deref() == Some("on");
        session.encoding = said.next().unwrap_or_default();
        // Else a commit that was answered could be lost with the server's power.
        if said.next().as_deref() == Some("off") {
            session.client.batch_execute("SET synchronous_commit TO on").await?;
        }
        Ok(session)
    }

    /// Whether the connection is known to have ended.
    pub fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Runs several statements without parameters.
    pub async fn batch(&self, sql: &str) -> Result<(), DbError> {
        self.client.batch_execute(sql).await.map_err(trouble::of)
    }

    /// Runs one statement; `begin` begins a transaction before it, in the same round trip.
    pub async fn query(
        &mut self,
        begin: bool,
        sql: &str,
        params: &[Value],
    ) -> Result<Vec<Vec<Value>>, DbError> {
        let client = &self.client;
        let begun = async {
            match begin {
                true => client.batch_execute(BEGIN).await,
                false => Ok(()),
            }
        };
        let (begun, rows) = tokio::join!(biased; begun, ask(client, &mut self.statements, sql, params));
        begun.map_err(trouble::of)?;
        let rows = rows.map_err(trouble::of)?;
        let value = |row: &tokio_postgres::Row, n| row.try_get::<_, Got>(n).map(|got| got.0);
        let row = |row: &tokio_postgres::Row| (0..row.len()).map(|n| value(row, n)).collect();
        rows.iter().map(row).collect::<Result<_, _>>().map_err(trouble::of)
    }

    /// Runs what ends in `COMMIT`.
    pub async fn commit(&self, sql: &str) -> Result<(), DbError> {
        self.warned.store(false, Ordering::Relaxed);
        self.batch(sql).await?;
        // Somebody cancelled the wait for the standby: the next commit that is answered covers this one.
        match self.warned.load(Ordering::Relaxed) {
            true => Err(DbError::new(Trouble::Unconfirmed, say::wait_cancelled())),
            false => Ok(()),
        }
    }
}

/// Asks, for as long as an answer may take.
pub async fn within_the_wait<T>(asked: impl Future<Output = Result<T, DbError>>) -> Result<T, DbError> {
    timeout(ANSWER_WAIT, asked)
        .await
        .unwrap_or_else(|_| Err(DbError::new(Trouble::Lost, say::no_answer_within(ANSWER_WAIT.as_secs()))))
}

/// The first time in one round trip; from the second on prepared, which spares the server the planning.
async fn ask(
    client: &Client,
    statements: &mut HashMap<String, Option<Statement>>,
    sql: &str,
    params: &[Value],
) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {
    let bound: Vec<Bound<'_>> = params.iter().map(Bound).collect();
    match statements.get(sql) {
        None => {
            if statements.len() < STATEMENTS_KEPT {
                statements.insert(sql.to_string(), None);
            }
            let typed: Vec<(&(dyn ToSql + Sync), Type)> =
                bound.iter().map(|b| (b as &(dyn ToSql + Sync), b.ty())).collect();
            return client.query_typed(sql, &typed).await;
        }
        Some(None) => {
            let statement = client.prepare(sql).await?;
            statements.insert(sql.to_string(), Some(statement));
        }
        Some(Some(_)) => {}
    }
    let bound: Vec<&(dyn ToSql + Sync)> = bound.iter().map(|b| b as &(dyn ToSql + Sync)).collect();
    match statements.get(sql) {
        Some(Some(statement)) => client.query(statement, &bound).await,
        _ => client.query(sql, &bound).await,
    }
}

/// Drives a connection to its end, and notes whether the server warned of anything.
async fn keep<S, T>(mut connection: Connection<S, T>, warned: Arc<AtomicBool>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(Ok(message)) = poll_fn(|cx| connection.poll_message(cx)).await {
        if let AsyncMessage::Notice(notice) = message
            && notice.severity() == "WARNING"
        {
            warned.store(true, Ordering::Relaxed);
        }
    }
}

/// A value as a parameter.
#[derive(Debug)]
struct Bound<'a>(&'a Value);

impl Bound<'_> {
    /// Its type where the server has not been asked: it finds out that of a null itself.
    fn ty(&self) -> Type {
        match self.0 {
            Value::Null => Type::UNKNOWN,
            Value::Int(_) => Type::INT8,
            Value::Text(_) => Type::TEXT,
        }
    }
}

impl ToSql for Bound<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self.0 {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(number) => number.to_sql(ty, out),
            Value::Text(text) => text.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        <i64 as ToSql>::accepts(ty) || <&str as ToSql>::accepts(ty)
    }

    to_sql_checked!();
}

/// A value as a column.
struct Got(Value);

impl<'a> FromSql<'a> for Got {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        match <i64 as FromSql>::accepts(ty) {
            true => Ok(Got(Value::Int(i64::from_sql(ty, raw)?))),
            false => Ok(Got(Value::Text(String::from_sql(ty, raw)?))),
        }
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Got(Value::Null))
    }

    fn accepts(ty: &Type) -> bool {
        <i64 as FromSql>::accepts(ty) || <String as FromSql>::accepts(ty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_neither_a_number_nor_text_is_refused_rather_than_misread() {
        for (ty, fits) in [(Type::INT8, true), (Type::TEXT, true), (Type::INT4, false), (Type::FLOAT8, false)]
        {
            assert_eq!((<Bound<'_> as ToSql>::accepts(&ty), Got::accepts(&ty)), (fits, fits), "{ty}");
        }
    }
}
