//! Settings: default < file < environment < flag; every value knows where it came from.
//!
//! A setting is declared once, in [`SETTINGS`]; the file's reading, `config show` and `config init`
//! are loops over it. The only file that reads the environment.

mod commented;
mod file;
mod secrets;
mod settings;
mod shape;

pub use commented::commented_file;
pub use settings::{SETTINGS, Setting};
pub use shape::Shape;

use crate::error::{Error, Result};
use crate::lang::{Said, config as say, did_you_mean};
use crate::{text, time};
pub use secrets::has_mode;
use secrets::others_can_read;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The words that mean closed where a record stands; every other word is open.
const CLOSED_WORDS: [&str; 8] = ["关闭", "已关闭", "已解决", "已完成", "完成", "closed", "resolved", "done"];

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

    /// The person's editor, a line for a shell: `VISUAL`, else `EDITOR`, else vi.
    pub fn editor(&self) -> &str {
        ["VISUAL", "EDITOR"].iter().find_map(|name| self.text(name)).unwrap_or("vi")
    }

    /// Whether it asks for no colour, or the terminal cannot show any.
    pub fn refuses_color(&self) -> bool {
        self.path("NO_COLOR").is_some() || self.is_dumb()
    }

    /// What shows long text, and what `less` is told where it is that: fits the screen, ends; colours;
    /// leaves the text on the screen; Ctrl-C ends it. None where there is to be none.
    pub fn pager(&self) -> Option<(&str, &str)> {
        let is_empty = self.0.get(OsStr::new("PAGER")).is_some_and(|pager| pager.is_empty());
        let pager = (self.text("PAGER").unwrap_or("less"), self.text("LESS").unwrap_or("FRXK"));
        Some(pager).filter(|_| !is_empty && !self.is_dumb())
    }

    fn is_dumb(&self) -> bool {
        self.text("TERM") == Some("dumb")
    }

    /// The shell that wants to know how a line may go on, instead of a command being run.
    pub fn completes_for(&self) -> Option<&str> {
        self.text("COMPLETE").filter(|shell| *shell != "0")
    }

    /// Where files go that are soon removed.
    pub fn temporary_folder(&self) -> PathBuf {
        PathBuf::from(self.path("TMPDIR").unwrap_or(OsStr::new("/tmp")))
    }

    /// Where systemd listens for what a service says of itself, and within how many microseconds it wants
    /// to hear that this process lives (sd_notify(3), sd_watchdog_enabled(3)).
    pub fn service_manager(&self) -> (Option<&OsStr>, Option<u64>) {
        let number = |name| self.text(name).and_then(|text| text.parse::<u64>().ok());
        let meant = number("WATCHDOG_PID").is_none_or(|pid| pid == u64::from(std::process::id()));
        (self.path("NOTIFY_SOCKET"), number("WATCHDOG_USEC").filter(|&limit| meant && limit > 0))
    }

    /// `user@host`.
    pub fn user_at_host(&self) -> String {
        let user = self.text("USER").or(self.text("LOGNAME")).unwrap_or("unknown");
        format!("{user}@{}", rustix::system::uname().nodename().to_string_lossy())
    }
}

/// The settings in force.
#[derive(Clone, Debug)]
pub struct Config {
    values: Vec<(String, Origin)>,
    environment: Environment,
    path: Option<PathBuf>,
    named: Option<PathBuf>,
    warnings: Vec<Said>,
    /// Whether the file holds a secret that others can read.
    is_readable: bool,
    database: Option<PathBuf>,
    /// What was given on the command line, for reading all of it again.
    database_flag: Option<PathBuf>,
    flags: Vec<(&'static str, String)>,
}

impl Config {
    /// The defaults alone: for writing the file that is not there yet.
    pub fn without_file(environment: Environment, named: Option<&Path>) -> Self {
        let values = SETTINGS.iter().map(|s| (s.default.to_string(), Origin::Default)).collect();
        let named = named.map(Path::to_path_buf);
        let (database, database_flag, flags) = (None, None, Vec::new());
        let (path, warnings, is_readable) = (None, Vec::new(), false);
        Config { values, environment, path, named, warnings, is_readable, database, database_flag, flags }
    }

    /// The path that a new file is written to: the one named by flag or environment, else the usual.
    pub fn new_file(&self) -> Result<PathBuf> {
        new_file(&self.environment, self.named.as_deref())
    }

    /// Reads the file that is in force. `named` is the one given with `--config`, `flags` are settings
    /// given as flags, by key; `database` is what was given with `--db`, a path, which need not be UTF-8, or
    /// a URL.
    pub fn load(
        environment: Environment,
        named: Option<&Path>,
        database: Option<PathBuf>,
        flags: &[(&'static str, String)],
    ) -> Result<Self> {
        let mut config = Self::without_file(environment, named);
        (config.database_flag, config.flags) = (database.clone(), flags.to_vec());
        let environment = &config.environment;
        let path = file_in_force(environment, named)?;
        let from_environment =
            environment.path("CODO_DB").map(|p| (PathBuf::from(p), Origin::Environment("CODO_DB")));
        let database = database.map(|path| (path, Origin::Flag)).or(from_environment);
        config.path = path.clone();
        if let Some(path) = path {
            for (key, value, line) in file::read(&path)? {
                config
                    .set(key, value, Origin::File(line))
                    .map_err(|e| e.at(format_args!("{}:{line}", path.display())))?;
            }
            config.warn_of_readable_secrets(&path);
        }
        if let Some((path, origin)) = database {
            if origin == Origin::Flag && holds_password(&path.to_string_lossy()) {
                config.warnings.push(say::password_in_flag());
            }
            config.set("database", path.to_string_lossy().into_owned(), origin)?;
            config.database = Some(path);
        }
        for (key, value) in flags {
            config.set(key, value.clone(), Origin::Flag).map_err(|e| e.at(say::flag()))?;
        }
        Ok(config)
    }

    fn set(&mut self, key: &str, value: String, origin: Origin) -> Result<()> {
        let Some(place) = SETTINGS.iter().position(|s| s.key == key) else { return Err(unknown(key)) };
        if let Some((setting, slot)) = SETTINGS.get(place).zip(self.values.get_mut(place)) {
            shape::check(setting, &value)?;
            *slot = (value, origin);
        }
        Ok(())
    }

    fn warn_of_readable_secrets(&mut self, path: &Path) {
        let inline = |(s, (value, _)): (&Setting, &(String, Origin))| match s.shape {
            Shape::Secret => !value.is_empty() && !is_reference(value),
            Shape::Secrets => value.lines().any(|secret| !is_reference(secret)),
            Shape::Logins => logins(value).any(|(_, secret)| !is_reference(secret)),
            Shape::Location => holds_password(value),
            _ => false,
        };
        if SETTINGS.iter().zip(&self.values).any(inline) && others_can_read(path) {
            self.is_readable = true;
            self.warnings.push(say::readable_secret(path.display()));
        }
    }

    /// What a person should be warned of.
    pub fn warnings(&self) -> &[Said] {
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
    pub fn shown(&self) -> impl Iterator<Item = (&'static Setting, String, Said)> {
        SETTINGS.iter().zip(&self.values).map(|(setting, (value, origin))| {
            let secrets = || value.lines().map(hidden).collect::<Vec<_>>().join("\n");
            let logins = || logins(value).map(|(name, secret)| format!("{name}:{}", hidden(secret)));
            let value = match setting.shape {
                Shape::Location if holds_password(value) => text::without_password(value),
                Shape::Secret | Shape::Secrets => secrets(),
                Shape::Logins => logins().collect::<Vec<_>>().join("\n"),
                _ => value.clone(),
            };
            let origin = match origin {
                Origin::Default => say::default(),
                Origin::File(line) => match &self.path {
                    Some(path) => Said::foreign(format_args!("{}:{line}", path.display())),
                    None => say::line(line),
                },
                Origin::Environment(name) => say::environment(name),
                Origin::Flag => say::flag(),
            };
            (setting, value, origin)
        })
    }

    /// A setting's text; none where it is not set.
    pub fn text(&self, key: &str) -> Option<&str> {
        let place = SETTINGS.iter().position(|s| s.key == key)?;
        self.values.get(place).map(|(value, _)| value.as_str()).filter(|v| !v.is_empty())
    }

    /// The words that mean closed, folded: the built-in ones and the user's.
    pub fn closed_words(&self) -> Vec<String> {
        let own = self.text("closed_words").into_iter().flat_map(str::lines);
        CLOSED_WORDS.iter().copied().chain(own).map(text::fold).collect()
    }

    /// A setting that is several words, folded.
    pub fn folded(&self, key: &str) -> Vec<String> {
        self.text(key).into_iter().flat_map(str::lines).map(text::fold).collect()
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
        self.text(key).map(|value| self.fetch(key, value)).transpose()
    }

    /// A setting that is several secrets.
    pub fn secrets(&self, key: &str) -> Result<Vec<String>> {
        self.text(key).into_iter().flat_map(str::lines).map(|value| self.fetch(key, value)).collect()
    }

    /// A setting that is names, each with its secret.
    pub fn logins(&self, key: &str) -> Result<Vec<(String, String)>> {
        let all = self.text(key).map(logins).into_iter().flatten();
        all.map(|(name, secret)| Ok((name.to_string(), self.fetch(key, secret)?))).collect()
    }

    fn fetch(&self, key: &str, value: &str) -> Result<String> {
        if let Some(name) = value.strip_prefix("env:") {
            let found = self.environment.text(name).map(str::to_string);
            return found.ok_or_else(|| Error::usage(say::variable_not_set(key, name)));
        }
        if let Some(path) = value.strip_prefix("file:") {
            let read = std::fs::read_to_string(path);
            let text = read.map_err(|e| Error::usage(say::taken_from(key, path)).because(e))?;
            return Ok(text.trim_end_matches(['\r', '\n']).to_string());
        }
        Ok(value.to_string())
    }

    /// The same settings, read again: the file and the files of secrets as they are now, the environment and
    /// the flags as they were.
    pub fn read_again(&self) -> Result<Self> {
        let (named, database) = (self.named.as_deref(), self.database_flag.clone());
        Self::load(self.environment.clone(), named, database, &self.flags)
    }

    /// The settings that are not what they are in another.
    pub fn changed_from<'a>(&'a self, other: &'a Config) -> impl Iterator<Item = &'static str> + 'a {
        let pairs = SETTINGS.iter().zip(self.values.iter().zip(&other.values));
        pairs.filter(|(_, ((now, _), (before, _)))| now != before).map(|(setting, _)| setting.key)
    }

    /// The database's path or URL.
    pub fn database(&self) -> Result<PathBuf> {
        if let Some(path) = &self.database {
            return Ok(path.clone());
        }
        match self.secret("database")? {
            Some(path) => Ok(PathBuf::from(path)),
            None => folders()
                .map(|dirs| dirs.data_dir().join("codo.db"))
                .ok_or_else(|| Error::database(say::no_home()).hint(say::name_a_file())),
        }
    }

    /// The password for a database server, and the file of passwords, where libpq's programs find them.
    pub fn login(&self) -> (Option<&str>, Option<PathBuf>) {
        let named = self.environment.path("PGPASSFILE").map(PathBuf::from);
        let usual = || self.environment.path("HOME").map(|home| Path::new(home).join(".pgpass"));
        (self.environment.text("PGPASSWORD"), named.or_else(usual))
    }

    /// Who the journal names.
    pub fn who(&self) -> String {
        let who = self.text("me").map_or_else(|| self.environment.user_at_host(), str::to_string);
        text::shorten(&text::inert(&who), 100)
    }
}

/// A secret as it is shown: where it is, or nothing of it.
fn hidden(secret: &str) -> &str {
    if is_reference(secret) { secret } else { "***" }
}

/// Whether it says where a secret is instead of being one.
fn is_reference(value: &str) -> bool {
    value.starts_with("env:") || value.starts_with("file:")
}

/// Names and secrets, as [`Shape::Logins`] keeps them.
fn logins(value: &str) -> impl Iterator<Item = (&str, &str)> {
    value.lines().filter_map(|line| line.split_once(':'))
}

fn holds_password(location: &str) -> bool {
    location.contains("://") && text::without_password(location) != location
}

fn folders() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", "codo")
}

/// Where a configuration file is looked for if none is named: the user's, then the system's.
fn usual_files() -> Vec<PathBuf> {
    let own = folders().map(|dirs| dirs.config_dir().join("config.toml"));
    own.into_iter().chain([PathBuf::from("/etc/codo/config.toml")]).collect()
}

fn new_file(environment: &Environment, named: Option<&Path>) -> Result<PathBuf> {
    let named = named.map(Path::to_path_buf).or_else(|| environment.path("CODO_CONFIG").map(PathBuf::from));
    named.or_else(|| usual_files().into_iter().next()).ok_or_else(|| Error::usage(say::no_place()))
}

fn file_in_force(environment: &Environment, named: Option<&Path>) -> Result<Option<PathBuf>> {
    let named = named.map(Path::to_path_buf).or_else(|| environment.path("CODO_CONFIG").map(PathBuf::from));
    match named {
        Some(path) => Ok(Some(path)),
        None => Ok(usual_files().into_iter().find(|path| path.exists())),
    }
}

fn unknown(key: &str) -> Error {
    let error = Error::usage(say::no_setting(text::inert(key)));
    // The table of a setting may be what is wrong.
    let tables = SETTINGS.iter().filter_map(|s| Some(s.key.split_once('.')?.0)).filter(|table| *table != key);
    match text::nearest(key, tables.chain(SETTINGS.iter().map(|s| s.key))) {
        Some(near) => error.hint(did_you_mean(near)),
        None => error.hint(say::show_lists_all()),
    }
}
