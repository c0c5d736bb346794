//! Where a database is: a file, or a server named by a URL.

use crate::lang::{Lang, Speak, store as say};
use crate::text;
use std::borrow::Cow;
use std::fmt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// How long a command looks for a server that it had found before, or for the one that may write among
/// several that are up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a database is.
#[derive(Clone, Debug)]
pub enum Location {
    /// An SQLite file.
    File(PathBuf),
    /// A PostgreSQL server, or several of which one may write.
    Server(Server),
    /// A URL of which codo knows nothing.
    Unknown,
}

/// A server and how to log in to it.
#[derive(Clone)]
pub struct Server {
    /// A libpq URL: `postgres://user@host1,host2/name?target_session_attrs=read-write`.
    pub url: String,
    /// The password where the URL has none.
    pub password: Option<String>,
    /// libpq's file of passwords, looked into where there is no other.
    pub passfile: Option<PathBuf>,
    /// How long a server that was lost is looked for.
    pub patience: Duration,
    /// Whether it has let us in: all that connect by a clone of this location know.
    pub has_served: Arc<AtomicBool>,
}

impl Location {
    /// From what a person names: a path, or a URL.
    pub fn named(name: impl AsRef<Path>) -> Self {
        let name = name.as_ref();
        match name.to_str().filter(|name| name.contains("://")) {
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Location::Server(Server {
                    url: url.to_string(),
                    password: None,
                    passfile: None,
                    patience: PATIENCE,
                    has_served: Arc::default(),
                })
            }
            Some(_) => Location::Unknown,
            // Its password would become part of a file's name.
            None if name.to_str().is_some_and(is_connection_string) => Location::Unknown,
            None => Location::File(name.to_path_buf()),
        }
    }

    /// Whether both are one file, by whatever names.
    pub fn is_same_file(&self, other: &Location) -> bool {
        let (Location::File(one), Location::File(other)) = (self, other) else { return false };
        let place = |path: &Path| path.metadata().ok().map(|file| (file.dev(), file.ino()));
        place(one).is_some_and(|one| Some(one) == place(other))
    }

    /// The same, logging in with what libpq's programs would: the environment's password, else the one in
    /// the file of passwords.
    #[must_use]
    pub fn with_login(mut self, password: Option<&str>, passfile: Option<PathBuf>) -> Self {
        if let Location::Server(server) = &mut self {
            server.password = password.map(str::to_string);
            server.passfile = passfile;
        }
        self
    }

    /// The same, looking for a lost server no longer than this.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        if let Location::Server(server) = &mut self {
            server.patience = patience;
        }
        self
    }
}

/// Whether this is libpq's other way to name a server: `host=db1 dbname=codo`.
fn is_connection_string(name: &str) -> bool {
    let is_parameter = |word: &str| {
        word.split_once('=').is_some_and(|(key, _)| {
            matches!(
                key,
                "host" | "hostaddr" | "port" | "dbname" | "user" | "password" | "service" | "sslmode"
            )
        })
    };
    name.split_whitespace().next().is_some_and(is_parameter)
}

impl Speak for Location {
    fn speak(&self, lang: Lang) -> Cow<'_, str> {
        match self {
            Location::Unknown => say::a_url().in_lang(lang).to_string().into(),
            named => named.to_string().into(),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::File(path) => path.display().fmt(f),
            Location::Server(server) => f.write_str(&text::without_password(&server.url)),
            Location::Unknown => f.write_str("a URL"),
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::without_password(&self.url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_shown_without_its_password() {
        let shown = |name: &str| Location::named(name).to_string();
        assert_eq!(shown("/var/lib/codo.db"), "/var/lib/codo.db");
        assert_eq!(shown("postgres://ann@db1,db2/codo"), "postgres://ann@db1,db2/codo");
        assert_eq!(shown("postgres://ann:s3cret@db1:5432/codo"), "postgres://ann:***@db1:5432/codo");
        assert_eq!(shown("postgres://ann:s/3:c@ret@db1/codo"), "postgres://ann:***@db1/codo");
        let parameter = "postgres://db/codo?user=ann&password=s3cret&sslmode=require";
        assert_eq!(shown(parameter), "postgres://db/codo?user=ann&password=***&sslmode=require");
        assert_eq!(shown("postgres://db:5432/codo?user=ann&password=s3@cret"), "postgres://db:***");
        assert_eq!(
            shown("postgres://db/codo?password=s3@c:ret&user=ann"),
            "postgres://db/codo?password=***&user=ann"
        );
        assert_eq!(
            shown("postgres://ann:s3?cret@db/codo?password=s"),
            "postgres://ann:***@db/codo?password=***"
        );
        assert_eq!(shown("mysql://ann:s3cret@db/codo"), "a URL");
        assert_eq!(shown("host=db1 user=ann password=s3cret dbname=codo"), "a URL");
        assert_eq!(shown("./user=ann.db"), "./user=ann.db");
        assert!(!format!("{:?}", Location::named("postgres://ann:s3cret@db/codo")).contains("s3cret"));
    }
}
