//! Settings: default < file < environment < flag; every value knows where it came from.
//!
//! A setting is declared once, in [`SETTINGS`]; the file's reading, `config show` and `config init`
//! are loops over it. The only file that reads the environment.

mod file;

use crate::error::{Error, Result};
use crate::{text, time};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// Any text; hidden when shown. May be `env:NAME` or `file:/path` instead of itself.
    Secret,
    /// A length of time: `10s`, `5m`, `24h`, `7d`.
    Duration,
    /// A whole number from 1 to this.
    Number(u64),
    /// `true` or `false`.
    Flag,
    /// An address and a port to listen on.
    Listen,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// A setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the file, its table before the dot.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Its value where nothing is said; empty is none.
    pub default: &'static str,
    /// One line of help.
    pub help: &'static str,
}

const fn setting(key: &'static str, shape: Shape, default: &'static str, help: &'static str) -> Setting {
    Setting { key, shape, default, help }
}

/// The most that any of the limits can be set to.
const LIMIT_MAX: u64 = 1 << 30;

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    setting(
        "database",
        Shape::Text,
        "",
        "The database file; codo.db in the platform's data folder if not set",
    ),
    setting(
        "language",
        Shape::Choice(&["en", "zh-CN"]),
        "",
        "The language of messages; the locale's if not set",
    ),
    setting("timezone", Shape::Text, "", "The zone of times, such as Asia/Shanghai; the host's if not set"),
    setting("me", Shape::Text, "", "Who the journal names; user@host if not set"),
    setting(
        "dedup_window",
        Shape::Duration,
        "5m",
        "The same alerts in the same states within this time are told once",
    ),
    setting("webhook.listen", Shape::Listen, "127.0.0.1:8040", "The address and port of serve-webhook"),
    setting(
        "webhook.allow_anonymous",
        Shape::Flag,
        "false",
        "Listen beyond this machine although nobody has to log in",
    ),
    setting("webhook.body_bytes_max", Shape::Number(LIMIT_MAX), "4194304", "The largest post, in bytes"),
    setting(
        "webhook.head_bytes_max",
        Shape::Number(LIMIT_MAX),
        "16384",
        "The largest request head, in bytes; at least 8192",
    ),
    setting("webhook.head_timeout", Shape::Duration, "10s", "How long a request's head may take"),
    setting("webhook.request_timeout", Shape::Duration, "30s", "How long a whole request may take"),
    setting("webhook.connections_max", Shape::Number(65_536), "512", "The most connections at once"),
    setting(
        "webhook.connections_per_address_max",
        Shape::Number(65_536),
        "64",
        "The most connections from one address; raise it behind a reverse proxy",
    ),
    setting("smtp.host", Shape::Text, "", "The mail server's name; mail waits until it is set"),
    setting("smtp.port", Shape::Number(65_535), "465", "Its port: 465 for implicit TLS, 587 for STARTTLS"),
    setting(
        "smtp.tls",
        Shape::Choice(&["implicit", "starttls", "none"]),
        "implicit",
        "How the connection is protected",
    ),
    setting("smtp.username", Shape::Text, "", "The login name, where the server wants one"),
    setting("smtp.password", Shape::Secret, "", "The login password, or env:NAME, or file:/path"),
    setting("smtp.from", Shape::Text, "", "The sender, such as ops <ops@example.com>"),
    setting("delivery.timeout", Shape::Duration, "15s", "How long one attempt may take"),
    setting("delivery.give_up_after", Shape::Duration, "24h", "How long a message is tried"),
    setting("delivery.retry_first", Shape::Duration, "10s", "The first wait; doubled after each attempt"),
    setting("delivery.retry_max", Shape::Duration, "15m", "The longest wait between attempts"),
    setting(
        "delivery.ca_file",
        Shape::Text,
        "",
        "A PEM file of the authorities to trust in place of the built-in list",
    ),
];

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nothing was said.
    Default,
    /// The configuration file, at this line.
    File(usize),
    /// This environment variable.
    Environment(&'static str),
    /// A flag.
    Flag,
}

/// The environment, read once.
#[derive(Clone, Debug, Default)]
pub struct Environment(BTreeMap<OsString, OsString>);

impl Environment {
    /// The process's own.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
    pub fn of_process() -> Self {
        Environment(std::env::vars_os().collect())
    }

    /// One that consists of these variables.
    pub fn of<'a>(variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Environment(variables.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }

    fn path(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str).filter(|v| !v.is_empty())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.path(name).and_then(OsStr::to_str)
    }

    /// The locale that messages follow: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    pub fn locale(&self) -> &str {
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| self.text(name)).unwrap_or("C")
    }

    /// `user@host`.
    pub fn user_at_host(&self) -> String {
        let user = self.text("USER").or(self.text("LOGNAME")).unwrap_or("unknown");
        format!("{user}@{}", rustix::system::uname().nodename().to_string_lossy())
    }
}

/// The settings in force.
#[derive(Debug)]
pub struct Config {
    values: Vec<(String, Origin)>,
    environment: Environment,
    path: Option<PathBuf>,
    warnings: Vec<String>,
    database: Option<PathBuf>,
}

impl Config {
    /// Reads the file that is in force. `named` is the one given with `--config`, `flags` are settings
    /// given as flags, by key; `database` is the path given with `--db`, which need not be UTF-8.
    pub fn load(
        environment: Environment,
        named: Option<&Path>,
        database: Option<PathBuf>,
        flags: &[(&str, String)],
    ) -> Result<Self> {
        let values = SETTINGS.iter().map(|s| (s.default.to_string(), Origin::Default)).collect();
        let path = file_in_force(&environment, named)?;
        let from_environment =
            environment.path("CODO_DB").map(|p| (PathBuf::from(p), Origin::Environment("CODO_DB")));
        let database = database.map(|path| (path, Origin::Flag)).or(from_environment);
        let mut config =
            Config { values, environment, path: path.clone(), warnings: Vec::new(), database: None };
        if let Some(path) = path {
            for (key, value, line) in file::read(&path)? {
                config
                    .set(key, value, Origin::File(line))
                    .map_err(|e| e.at(&format!("{}:{line}", path.display())))?;
            }
            config.warn_of_readable_secrets(&path);
        }
        if let Some((path, origin)) = database {
            config.set("database", path.to_string_lossy().into_owned(), origin)?;
            config.database = Some(path);
        }
        for (key, value) in flags {
            config.set(key, value.clone(), Origin::Flag).map_err(|e| e.at("flag"))?;
        }
        Ok(config)
    }

    fn set(&mut self, key: &str, value: String, origin: Origin) -> Result<()> {
        let Some(place) = SETTINGS.iter().position(|s| s.key == key) else { return Err(unknown(key)) };
        if let Some((setting, slot)) = SETTINGS.get(place).zip(self.values.get_mut(place)) {
            check(setting, &value)?;
            *slot = (value, origin);
        }
        Ok(())
    }

    fn warn_of_readable_secrets(&mut self, path: &Path) {
        let inline = |(s, (value, _)): (&Setting, &(String, Origin))| {
            s.shape == Shape::Secret
                && !value.is_empty()
                && !value.starts_with("env:")
                && !value.starts_with("file:")
        };
        if SETTINGS.iter().zip(&self.values).any(inline) && others_can_read(path) {
            self.warnings
                .push(format!("{0} holds a secret and others can read it: chmod 600 {0}", path.display()));
        }
    }

    /// What a person should be warned of.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The environment it was read in.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The file in force.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Every setting with its value, secrets hidden, and where the value came from.
    pub fn shown(&self) -> impl Iterator<Item = (&'static Setting, String, String)> {
        SETTINGS.iter().zip(&self.values).map(|(setting, (value, origin))| {
            let secret = setting.shape == Shape::Secret && !value.is_empty();
            let by_reference = value.starts_with("env:") || value.starts_with("file:");
            let value = if secret && !by_reference { "***".to_string() } else { value.clone() };
            let origin = match origin {
                Origin::Default => "default".to_string(),
                Origin::File(line) => match &self.path {
                    Some(path) => format!("{}:{line}", path.display()),
                    None => format!("line {line}"),
                },
                Origin::Environment(name) => format!("environment {name}"),
                Origin::Flag => "flag".to_string(),
            };
            (setting, value, origin)
        })
    }

    /// A setting's text; none where it is not set.
    pub fn text(&self, key: &str) -> Option<&str> {
        let place = SETTINGS.iter().position(|s| s.key == key)?;
        self.values.get(place).map(|(value, _)| value.as_str()).filter(|v| !v.is_empty())
    }

    /// A setting that is a length of time.
    pub fn duration(&self, key: &str) -> Duration {
        Duration::from_secs(self.text(key).and_then(time::read_duration).unwrap_or_default())
    }

    /// A setting that is a number.
    pub fn number(&self, key: &str) -> u64 {
        self.text(key).and_then(|v| v.parse().ok()).unwrap_or_default()
    }

    /// A setting that is yes or no.
    pub fn flag(&self, key: &str) -> bool {
        self.text(key) == Some("true")
    }

    /// A secret, fetched from where the setting says it is.
    pub fn secret(&self, key: &str) -> Result<Option<String>> {
        let Some(value) = self.text(key) else { return Ok(None) };
        if let Some(name) = value.strip_prefix("env:") {
            let found = self.environment.text(name).map(str::to_string);
            return found.map(Some).ok_or_else(|| {
                Error::usage(format!("{key} is taken from the environment variable {name}, which is not set"))
            });
        }
        if let Some(path) = value.strip_prefix("file:") {
            let read = std::fs::read_to_string(path);
            let text = read.map_err(|e| Error::usage(format!("{key} is taken from {path}")).because(e))?;
            return Ok(Some(text.trim_end_matches(['\r', '\n']).to_string()));
        }
        Ok(Some(value.to_string()))
    }

    /// The database's path.
    pub fn database(&self) -> Result<PathBuf> {
        if let Some(path) = &self.database {
            return Ok(path.clone());
        }
        match self.text("database") {
            Some(path) => Ok(PathBuf::from(path)),
            None => folders().map(|dirs| dirs.data_dir().join("codo.db")).ok_or_else(|| {
                Error::database("there is no home folder to keep the database in")
                    .hint("name a file with --db or CODO_DB")
            }),
        }
    }

    /// Who the journal names.
    pub fn who(&self) -> String {
        let who = self.text("me").map_or_else(|| self.environment.user_at_host(), str::to_string);
        text::shorten(&text::inert(&who), 100)
    }
}

fn folders() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", "codo")
}

/// Where a configuration file is looked for if none is named: the user's, then the system's.
fn usual_files() -> Vec<PathBuf> {
    let own = folders().map(|dirs| dirs.config_dir().join("config.toml"));
    own.into_iter().chain([PathBuf::from("/etc/codo/config.toml")]).collect()
}

/// The path that a new configuration file is written to.
pub fn new_file(environment: &Environment, named: Option<&Path>) -> Result<PathBuf> {
    let named = named.map(Path::to_path_buf).or_else(|| environment.path("CODO_CONFIG").map(PathBuf::from));
    named
        .or_else(|| usual_files().into_iter().next())
        .ok_or_else(|| Error::usage("there is no place for it; use --config"))
}

fn file_in_force(environment: &Environment, named: Option<&Path>) -> Result<Option<PathBuf>> {
    let named = named.map(Path::to_path_buf).or_else(|| environment.path("CODO_CONFIG").map(PathBuf::from));
    match named {
        Some(path) => Ok(Some(path)),
        None => Ok(usual_files().into_iter().find(|path| path.exists())),
    }
}

fn others_can_read(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    path.metadata().is_ok_and(|meta| meta.mode() & 0o077 != 0)
}

fn unknown(key: &str) -> Error {
    let error = Error::usage(format!("there is no setting \"{}\"", text::inert(key)));
    match text::nearest(key, SETTINGS.iter().map(|s| s.key)) {
        Some(near) => error.hint(format!("did you mean \"{near}\"?")),
        None => error.hint("`codo config show` lists all settings"),
    }
}

fn check(setting: &Setting, value: &str) -> Result<()> {
    if value.is_empty() && setting.default.is_empty() {
        return Ok(());
    }
    let wrong = match setting.shape {
        Shape::Text | Shape::Secret => None,
        Shape::Duration if time::read_duration(value).is_some_and(|s| (1..=LIMIT_MAX).contains(&s)) => None,
        Shape::Duration => Some("is not a length of time such as 10s, 5m, 24h or 7d".to_string()),
        Shape::Number(most) if value.parse().is_ok_and(|n: u64| (1..=most).contains(&n)) => None,
        Shape::Number(most) => Some(format!("is not a number from 1 to {most}")),
        Shape::Flag if matches!(value, "true" | "false") => None,
        Shape::Flag => Some("is neither true nor false".to_string()),
        Shape::Listen if value.parse::<SocketAddr>().is_ok() => None,
        Shape::Listen => Some("is not an address and a port such as 127.0.0.1:8040".to_string()),
        Shape::Choice(words) if words.contains(&value) => None,
        Shape::Choice(words) => Some(format!("is not one of {}", words.join(", "))),
    };
    match wrong {
        None => Ok(()),
        Some(why) => Err(Error::usage(format!("{}: \"{}\" {why}", setting.key, text::inert(value)))),
    }
}

/// A new configuration file: every setting with its help, at its default, as a comment.
pub fn commented_file() -> String {
    let mut text = "# The settings of codo. What stands here as a comment is the default.\n".to_string();
    let mut table = "";
    for setting in SETTINGS {
        let (in_table, name) = setting.key.split_once('.').unwrap_or(("", setting.key));
        if in_table != table {
            text.push_str(&format!("\n[{in_table}]\n"));
            table = in_table;
        }
        let value = match setting.shape {
            Shape::Number(_) | Shape::Flag => setting.default.to_string(),
            _ => format!("\"{}\"", setting.default),
        };
        text.push_str(&format!("# {}\n# {name} = {value}\n", setting.help));
    }
    text
}
