//! Which servers there are, and finding the one that serves.
//!
//! The URL is libpq's, with its words for TLS. The hosts are tried in turn, the one that served last
//! first; a host that is slow does not hold up the next.

use super::session::Session;
use super::tls::{self, Check};
use super::{passfile, trouble};
use crate::lang::{self, Said, store as say};
use crate::store::db::{DbError, Trouble};
use crate::store::location::Server;
use crate::text;
use percent_encoding::percent_decode_str;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_postgres::config::{Config, Host, SslMode, TargetSessionAttrs};
use tokio_postgres::error::SqlState;
use tokio_postgres::{NoTls, tls::MakeTlsConnect};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long one host may take to let us in, unless the URL has a `connect_timeout`.
const CONNECT_WAIT: Duration = Duration::from_secs(5);
/// After this the next host is tried beside one that has not answered.
const NEXT_HOST_AFTER: Duration = Duration::from_millis(250);
/// The pause before a host that could not serve is tried again.
const TRY_AGAIN_AFTER: Duration = Duration::from_millis(300);
/// How long silence may last before the operating system asks whether the other side is there.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(30);

/// Which sessions are wanted of a cluster's hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Any,
    ReadWrite,
    ReadOnly,
}

/// The hosts of a URL, each ready to be connected to.
pub struct Hosts {
    hosts: Vec<Candidate>,
    wanted: Wanted,
    patience: Duration,
    has_served: Arc<AtomicBool>,
}

#[derive(Clone)]
struct Candidate {
    /// How errors name it: `db1:5432`.
    name: String,
    config: Config,
    tls: Option<MakeRustlsConnect>,
    wait: Duration,
}

/// Why a host does not serve.
struct Refusal {
    name: String,
    why: Said,
    lasts: Lasts,
}

/// Whether it is worth coming again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lasts {
    /// Until somebody changes something: a wrong password, no such database.
    Always,
    /// Nobody is there.
    Absent,
    /// It starts, or stops to start again.
    Shortly,
    /// Until it is promoted, or no longer is a leader.
    Role,
}

impl Hosts {
    /// Reads the URL.
    pub fn of(server: &Server) -> Result<Self, DbError> {
        let (url, own) = own_parameters(&server.url)?;
        let config: Config = url
            .parse()
            .map_err(|e: tokio_postgres::Error| bad_url(Said::foreign(trouble::last_cause(&e))))?;
        let wanted = match config.get_target_session_attrs() {
            TargetSessionAttrs::ReadWrite => Wanted::ReadWrite,
            TargetSessionAttrs::ReadOnly => Wanted::ReadOnly,
            _ => Wanted::Any,
        };
        let hosts = candidates(&config, &own, server)?;
        if hosts.is_empty() {
            return Err(bad_url(say::no_host()));
        }
        Ok(Hosts { hosts, wanted, patience: server.patience, has_served: Arc::clone(&server.has_served) })
    }

    /// Whether a session that cannot write is of no use.
    pub fn must_write(&self) -> bool {
        self.wanted == Wanted::ReadWrite
    }

    /// A session with a host that serves. Where one has served this process before, one starts, or several are there and
    /// none may write yet, they are tried until the patience ends.
    pub async fn connect(&mut self) -> Result<Session, DbError> {
        let has_served = self.has_served.load(Ordering::Relaxed);
        let mut found = match has_served {
            true => Err(Vec::new()),
            false => self.race(Duration::ZERO).await,
        };
        // A host that is alone keeps its role: there is none to take it over.
        let promises = |r: &Refusal| match r.lasts {
            Lasts::Always | Lasts::Absent => false,
            Lasts::Shortly => true,
            Lasts::Role => self.hosts.len() > 1,
        };
        if let Err(refusals) = &found
            && (has_served || refusals.iter().any(promises))
        {
            found = self.race(self.patience).await;
        }
        let (session, name) = found.map_err(|refusals| self.refused(&refusals))?;
        self.has_served.store(true, Ordering::Relaxed);
        // A host that has just served most likely serves next time.
        if let Some(place) = self.hosts.iter().position(|host| host.name == name) {
            self.hosts.swap(0, place);
        }
        Ok(session)
    }

    /// Tries the hosts, each for as long as this, until one serves.
    async fn race(&self, patience: Duration) -> Result<(Session, String), Vec<Refusal>> {
        let (mut racing, mut refusals) = (JoinSet::new(), Vec::new());
        let mut hosts = self.hosts.iter();
        loop {
            if let Some(host) = hosts.next() {
                racing.spawn(host.clone().find(self.wanted, patience));
            }
            let next = match hosts.len() {
                0 => racing.join_next().await,
                _ => match timeout(NEXT_HOST_AFTER, racing.join_next()).await {
                    Ok(next) => next,
                    Err(_) => continue,
                },
            };
            match next {
                Some(Ok(Ok(found))) => return Ok(found),
                Some(Ok(Err(refusal))) => refusals.push(refusal),
                Some(Err(_)) => {}
                None if hosts.len() == 0 => return Err(refusals),
                None => {}
            }
        }
    }

    /// One line that says of each host why it does not serve.
    fn refused(&self, refusals: &[Refusal]) -> DbError {
        let reason = |host: &Candidate| {
            let why = refusals.iter().find(|r| r.name == host.name).map(|r| r.why.clone());
            lang::after(text::inert(&host.name), why.unwrap_or_else(say::no_answer))
        };
        let reasons: Vec<Said> = self.hosts.iter().map(reason).collect();
        DbError::new(Trouble::NoServer, say::reasons(&reasons))
    }
}

impl Candidate {
    /// A session with this host; tried again for as long as the patience lasts where that may help.
    async fn find(self, wanted: Wanted, patience: Duration) -> Result<(Session, String), Refusal> {
        let mut refusal = match self.try_once(wanted).await {
            Ok(session) => return Ok((session, self.name)),
            Err(refusal) => refusal,
        };
        let again = async {
            while refusal.lasts != Lasts::Always {
                sleep(TRY_AGAIN_AFTER).await;
                match self.try_once(wanted).await {
                    Ok(session) => return Some(session),
                    Err(now) => refusal = now,
                }
            }
            None
        };
        match timeout(patience, again).await {
            Ok(Some(session)) => Ok((session, self.name)),
            Ok(None) | Err(_) => Err(refusal),
        }
    }

    async fn try_once(&self, wanted: Wanted) -> Result<Session, Refusal> {
        let refusal = |lasts, why: Said| Refusal { name: self.name.clone(), why, lasts };
        let session = match timeout(self.wait, self.open()).await {
            Ok(Ok(session)) => session,
            Ok(Err(e)) => {
                let lasts = lasts(e.code(), trouble::is_of_the_connection(&e));
                return Err(refusal(lasts, words(&e)));
            }
            Err(_) => {
                return Err(refusal(Lasts::Absent, say::no_answer_within(self.wait.as_secs())));
            }
        };
        match (wanted, session.read_only) {
            (Wanted::ReadWrite, true) => Err(refusal(Lasts::Role, say::it_is_read_only())),
            (Wanted::ReadOnly, false) => Err(refusal(Lasts::Role, say::it_is_not_read_only())),
            _ => Ok(session),
        }
    }

    async fn open(&self) -> Result<Session, tokio_postgres::Error> {
        match &self.tls {
            Some(tls) => open_with(&self.config, tls.clone()).await,
            None => open_with(&self.config, NoTls).await,
        }
    }
}

async fn open_with<T>(config: &Config, tls: T) -> Result<Session, tokio_postgres::Error>
where
    T: MakeTlsConnect<tokio_postgres::Socket>,
    T::Stream: Send + 'static,
{
    let (client, connection) = config.connect(tls).await?;
    Session::new(client, connection).await
}

/// The hosts that a URL names, each with a configuration of its own.
fn candidates(config: &Config, own: &Own, server: &Server) -> Result<Vec<Candidate>, DbError> {
    let ports = config.get_ports();
    let mut candidates = Vec::new();
    for (n, host) in config.get_hosts().iter().enumerate() {
        let port = ports.get(n).or(ports.first()).copied().unwrap_or(5432);
        let mut single = Config::new();
        let (name, at) = match host {
            Host::Tcp(host) => {
                single.host(host.clone());
                (format!("{host}:{port}"), host.clone())
            }
            Host::Unix(folder) => {
                single.host_path(folder);
                (format!("{}/.s.PGSQL.{port}", folder.display()), "localhost".to_string())
            }
        };
        if let Some(address) = config.get_hostaddrs().get(n) {
            single.hostaddr(*address);
        }
        let is_local = matches!(host, Host::Unix(_));
        let tls = match own.check {
            Some(check) if !is_local => Some(tls::connector(check, own.root_cert.as_deref())?),
            _ => None,
        };
        let mode = if tls.is_none() { SslMode::Disable } else { own.mode };
        // Without a user the driver takes the operating system's, and its name for the database's.
        let user = config.get_user().unwrap_or_default();
        let database = config.get_dbname().unwrap_or(user);
        let password = match config.get_password() {
            Some(password) => Some(String::from_utf8_lossy(password).into_owned()),
            None => server.password.clone().or_else(|| {
                let passfile = own.passfile.as_deref().or(server.passfile.as_deref())?;
                passfile::password(passfile, [&at, &port.to_string(), database, user])
            }),
        };
        single
            .port(port)
            .ssl_mode(mode)
            .ssl_negotiation(config.get_ssl_negotiation())
            .channel_binding(config.get_channel_binding())
            .application_name(config.get_application_name().unwrap_or("codo"))
            .keepalives_idle(KEEPALIVE_IDLE);
        password.map(|password| single.password(password));
        Some(user).filter(|user| !user.is_empty()).map(|user| single.user(user));
        Some(database).filter(|name| !name.is_empty()).map(|name| single.dbname(name));
        config.get_options().map(|options| single.options(options));
        let wait = config.get_connect_timeout().copied().unwrap_or(CONNECT_WAIT);
        candidates.push(Candidate { name, config: single, tls, wait });
    }
    Ok(candidates)
}

/// The parameters of libpq's that the driver does not know.
struct Own {
    mode: SslMode,
    /// How a server's certificate is checked; none where there is no TLS.
    check: Option<Check>,
    root_cert: Option<PathBuf>,
    passfile: Option<PathBuf>,
}

/// Takes them out of a URL. <https://www.postgresql.org/docs/current/libpq-connect.html>
fn own_parameters(url: &str) -> Result<(String, Own), DbError> {
    let (url, parameters) = url.split_once('?').unwrap_or((url, ""));
    let mut own = Own { mode: SslMode::Prefer, check: Some(Check::Nothing), root_cert: None, passfile: None };
    let mut others = Vec::new();
    for parameter in parameters.split('&').filter(|p| !p.is_empty()) {
        let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let value = percent_decode_str(value).decode_utf8_lossy();
        match (key, &*value) {
            ("sslmode", "disable") => (own.mode, own.check) = (SslMode::Disable, None),
            ("sslmode", "prefer") => {}
            ("sslmode", "require") => own.mode = SslMode::Require,
            ("sslmode", "verify-ca") => (own.mode, own.check) = (SslMode::Require, Some(Check::Chain)),
            ("sslmode", "verify-full") => (own.mode, own.check) = (SslMode::Require, Some(Check::Name)),
            ("sslmode", _) => {
                return Err(bad_url(say::sslmodes()));
            }
            ("sslrootcert", "system") => own.root_cert = None,
            ("sslrootcert", path) => own.root_cert = Some(PathBuf::from(path)),
            ("passfile", path) => own.passfile = Some(PathBuf::from(path)),
            ("target_session_attrs", "primary") => others.push("target_session_attrs=read-write"),
            _ => others.push(parameter),
        }
    }
    // As libpq does: who names an authority wants it asked.
    if own.mode == SslMode::Require && own.check == Some(Check::Nothing) && own.root_cert.is_some() {
        own.check = Some(Check::Chain);
    }
    Ok((format!("{url}?{}", others.join("&")), own))
}

/// Whether it is worth coming again after this refusal of the server's, or where it gave none.
fn lasts(refusal: Option<&SqlState>, is_of_the_connection: bool) -> Lasts {
    match refusal {
        Some(code) if code.code().starts_with("57") => Lasts::Shortly,
        Some(code) if *code == SqlState::TOO_MANY_CONNECTIONS => Lasts::Absent,
        Some(_) => Lasts::Always,
        // A connection that was refused or ended; everything else is about TLS or the login.
        None if is_of_the_connection => Lasts::Absent,
        None => Lasts::Always,
    }
}

/// Why a host did not let us in.
fn words(e: &tokio_postgres::Error) -> Said {
    Said::foreign(text::inert(&match e.as_db_error() {
        Some(refusal) => refusal.message().to_string(),
        None => trouble::last_cause(e),
    }))
}

fn bad_url(why: Said) -> DbError {
    DbError::new(Trouble::BadUrl, why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::location::Location;

    fn hosts(url: &str) -> Result<Hosts, DbError> {
        match Location::named(url) {
            Location::Server(server) => Hosts::of(&server),
            _ => Err(bad_url(Said::foreign("not a server"))),
        }
    }

    #[test]
    fn a_url_names_hosts_with_their_ports_and_whether_they_must_write() {
        let cluster =
            hosts("postgres://ann@db1,db2:5433,[::1]/codo?target_session_attrs=read-write").unwrap();
        let names: Vec<&str> = cluster.hosts.iter().map(|host| host.name.as_str()).collect();
        assert_eq!(names, ["db1:5432", "db2:5433", "::1:5432"]);
        assert!(cluster.must_write());
        let socket = hosts("postgres:///codo?host=%2Frun%2Fpostgresql&port=6000").unwrap();
        assert_eq!(socket.hosts[0].name, "/run/postgresql/.s.PGSQL.6000");
        assert!(!socket.must_write() && socket.hosts[0].tls.is_none());
    }

    #[test]
    fn what_keeps_a_host_from_serving_tells_whether_to_come_again() {
        let refused = |code| lasts(Some(&SqlState::from_code(code)), false);
        assert_eq!(["57P01", "57P03"].map(refused), [Lasts::Shortly; 2]);
        assert_eq!(["28P01", "3D000", "08P01"].map(refused), [Lasts::Always; 3]);
        assert_eq!(refused("53300"), Lasts::Absent);
        assert_eq!([true, false].map(|ended| lasts(None, ended)), [Lasts::Absent, Lasts::Always]);
    }

    #[test]
    fn what_a_url_says_of_tls_is_what_libpq_understands() {
        let own = |parameters: &str| own_parameters(&format!("postgres://db/codo?{parameters}")).unwrap().1;
        assert_eq!(own("").mode, SslMode::Prefer);
        assert_eq!(own("sslmode=disable").check, None);
        assert_eq!(own("sslmode=require").check, Some(Check::Nothing));
        assert_eq!(own("sslmode=require&sslrootcert=/ca.pem").check, Some(Check::Chain));
        assert_eq!(own("sslrootcert=/ca.pem&sslmode=verify-full").check, Some(Check::Name));
        assert_eq!(own("sslrootcert=/ca.pem&sslrootcert=system").root_cert, None);
        assert_eq!(own("passfile=%2Fetc%2Fcodo.pgpass").passfile, Some(PathBuf::from("/etc/codo.pgpass")));
        assert!(hosts("postgres://db/codo?target_session_attrs=primary").unwrap().must_write());
        assert!(own_parameters("postgres://db/codo?sslmode=maybe").is_err());
        assert!(hosts("postgres://db/codo?colour=blue").err().unwrap().to_string().contains("colour"));
        assert!(hosts("postgres://db:port/codo").is_err() && hosts("postgres:///codo").is_err());
    }
}
