//! What every command is handed: settings, time, output, and the way to the database.

use crate::alert::text::templates::Shelf;
use crate::config::{Config, Environment, SETTINGS};
use crate::error::{Error, Result};
use crate::lang::cli::{config as settings, db};
use crate::lang::{Lang, Said, channel, cli as say, near};
use crate::notify;
use crate::notify::{ChannelSettings, Sms, Smtp, SmtpTls};
use crate::output::{Form, Out, Pager, Progress, Rows};
use crate::record::Kinds;
use crate::store::{Location, Store};
use crate::time::{Clock, Here, Time};
use clap::ArgMatches;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most bytes read of standard input or of a file of records.
const INPUT_BYTES_MAX: u64 = 256 << 20;

/// The world outside: what a test replaces.
pub struct Host {
    /// The environment.
    pub environment: Environment,
    /// Where the time comes from.
    pub clock: Clock,
    /// The kinds of record.
    pub kinds: Kinds,
    /// Standard input.
    pub input: Box<dyn Read + Send>,
    /// Standard output and standard error.
    pub out: Out,
    /// Whether there is a person at a terminal to ask.
    pub interactive: bool,
}

/// What a command is handed.
pub struct Ctx {
    /// The settings in force.
    pub config: Config,
    /// The kinds of record.
    pub kinds: Kinds,
    /// Where the time comes from.
    pub clock: Clock,
    /// When the command began, and the zone of times.
    pub here: Here,
    /// Whether the zone was said on the command line.
    pub zone_is_said: bool,
    /// The language of messages.
    pub lang: Lang,
    /// Where output goes.
    pub out: Out,
    /// The form of data.
    pub form: Form,
    /// Whether it is one that programs read as JSON.
    pub json: bool,
    /// Whether ids alone are wanted.
    pub quiet: bool,
    /// Whether there is a person to ask.
    pub interactive: bool,
    /// Whether standard input is what a person types, whatever form the output has.
    is_typed: bool,
    input: Box<dyn Read + Send>,
}

impl Ctx {
    /// From the command line, the settings and the world; gives the output back where that fails.
    pub fn new(matches: &ArgMatches, config: Config, host: Host) -> std::result::Result<Self, (Error, Out)> {
        let here = match super::here(matches, &config, host.clock) {
            Ok(here) => here,
            Err(e) => return Err((e, host.out)),
        };
        let locale = Lang::of_locale(config.environment().locale());
        // Where a new file is written, the flag is no setting.
        let flag = matches.get_one::<String>("lang").map(String::as_str);
        let lang = flag.or(config.text("language")).and_then(Lang::named).unwrap_or(locale);
        let form = match matches.get_one::<String>("output").map(|name| Form::named(name)) {
            Some(Err(e)) => return Err((e, host.out)),
            Some(Ok(form)) => form,
            None if matches.get_flag("json") => Form::Json,
            None => Form::Table,
        };
        let (json, quiet) = (form.is_json(), matches.get_flag("quiet"));
        let (kinds, clock, input, mut out) = (host.kinds, host.clock, host.input, host.out);
        let pager = |(command, less): (&str, &str)| Pager { command: command.into(), less: less.into() };
        out.set_lang(lang);
        out.set_pager(config.environment().pager().map(pager));
        let (is_typed, interactive) = (host.interactive, host.interactive && !json);
        let zone_is_said = matches.contains_id("tz");
        Ok(Ctx {
            config,
            kinds,
            clock,
            here,
            zone_is_said,
            lang,
            out,
            form,
            json,
            quiet,
            interactive,
            is_typed,
            input,
        })
    }

    /// Opens the database, and says so where that made it new.
    pub fn store(&mut self) -> Result<Store> {
        let location = self.location()?;
        let store = Store::open(&location, self.kinds)?;
        if let Some(upgraded) = store.upgraded() {
            self.out.talk(db::upgraded(&location, upgraded.from, upgraded.kept.display()));
        }
        Ok(store)
    }

    /// Where the database is.
    pub fn location(&self) -> Result<Location> {
        Ok(self.locate(self.config.database()?))
    }

    /// The database that is named so, and how to log in to it.
    pub fn locate(&self, name: impl AsRef<Path>) -> Location {
        let (password, passfile) = self.config.login();
        Location::named(name).with_login(password, passfile)
    }

    /// Talk that `--quiet` and `--json` leave out.
    pub fn say(&mut self, line: impl Into<Said>) {
        if !self.quiet && !self.json {
            self.out.talk(line);
        }
    }

    /// A warning, which nothing leaves out.
    pub fn warn(&mut self, what: Said) {
        self.out.talk(crate::lang::output::warning(what));
    }

    /// A bar that shows how far something is; nothing where `--quiet`, `--json` or no terminal is.
    pub fn progress(&self) -> Progress {
        self.out.progress(!self.quiet && !self.json)
    }

    /// The text on standard input, or in a file where `path` is not `-`.
    pub fn read(&mut self, path: &Path) -> Result<String> {
        String::from_utf8(self.read_bytes(path)?).map_err(|e| {
            let at = e.utf8_error().valid_up_to();
            Error::usage(say::not_utf8(shown(path), at)).hint(say::convert_first())
        })
    }

    /// Standard input, which is used up then, or a file where `path` is not `-`.
    pub fn open(&mut self, path: &Path) -> Result<Box<dyn Read + Send>> {
        if path.as_os_str() == "-" {
            // To whoever does not know that it reads, a command that waits for its end hangs.
            if self.is_typed {
                self.out.talk(say::awaits_input());
            }
            return Ok(std::mem::replace(&mut self.input, Box::new(std::io::empty())));
        }
        let file = std::fs::File::open(path);
        Ok(Box::new(file.map_err(|e| Error::usage(say::cannot_be_read(shown(path))).because(e))?))
    }

    /// Everything on standard input, or in a file where `path` is not `-`.
    pub fn read_bytes(&mut self, path: &Path) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let shown = shown(path);
        let read = self.open(path)?.take(INPUT_BYTES_MAX + 1).read_to_end(&mut bytes);
        read.map_err(|e| Error::usage(say::cannot_be_read(&shown)).because(e))?;
        if bytes.len() as u64 > INPUT_BYTES_MAX {
            return Err(Error::usage(say::larger_than(&shown, INPUT_BYTES_MAX)));
        }
        Ok(bytes)
    }

    /// Prints one record: JSON, or a line for each of its keys.
    pub fn one(&mut self, row: &Json) -> Result<()> {
        if self.json {
            return self.out.json(row);
        }
        if self.quiet {
            return self.out.line(&plain(row.get("id")));
        }
        if !self.form.is_table() {
            let keys = row.as_object().into_iter().flatten().map(|(key, _)| (key.clone(), String::new()));
            let mut rows = Rows::new(self.form, &keys.collect::<Vec<_>>());
            rows.row(&mut self.out, row, Vec::new)?;
            return rows.end(&mut self.out);
        }
        let object = row.as_object().into_iter().flatten();
        let widest =
            row.as_object().into_iter().flatten().map(|(key, _)| key.len()).max().unwrap_or_default();
        for (key, value) in object {
            let value = match value {
                Json::Object(_) => value.to_string(),
                value => self.cell(key, Some(value)),
            };
            // Further lines of a long text stand under its first.
            let value = crate::text::inert_block(&value).replace('\n', &format!("\n{:widest$}  ", ""));
            self.out.line(format!("{key:widest$}  {value}").trim_end())?;
        }
        Ok(())
    }

    /// A value for people: times local, lists with commas, nothing as nothing.
    pub fn cell(&self, key: &str, value: Option<&Json>) -> String {
        match value {
            Some(Json::Array(items)) => items.iter().map(|i| plain(Some(i))).collect::<Vec<_>>().join(", "),
            Some(Json::Bool(yes)) => {
                let said = if *yes { say::yes() } else { say::no() };
                said.in_lang(self.lang).to_string()
            }
            value => match time_of(key, value) {
                Some(at) => at.show(self.here.zone),
                None => plain(value),
            },
        }
    }

    /// The same in a table: on a terminal, a time that is near as how far away it is. All times are whole
    /// in the wide table.
    pub fn table_cell(&self, key: &str, value: Option<&Json>) -> String {
        let near = |at: Time| near::near(at.unix() - self.here.now.unix());
        let is_wanted = self.form == Form::Table && self.out.is_shown();
        let near = time_of(key, value).filter(|_| is_wanted).and_then(near);
        near.map_or_else(|| self.cell(key, value), |near| near.in_lang(self.lang).to_string())
    }

    /// How messages are delivered.
    pub fn delivery(&self) -> Result<notify::Settings> {
        Ok(notify::Settings {
            lang: self.lang,
            smtp: self.smtp()?,
            sms: self.sms()?,
            templates: Shelf::of(super::template::load(&self.config, self.here.zone)?),
            channels: self.channels(),
            proxy: self.config.secret("delivery.proxy")?,
            ca_file: self.config.text("delivery.ca_file").map(PathBuf::from),
            stop: std::sync::Arc::default(),
            timeout: self.config.duration("delivery.timeout"),
            give_up_after: self.config.duration("delivery.give_up_after").as_secs(),
            retry_first: self.config.duration("delivery.retry_first").as_secs(),
            retry_max: self.config.duration("delivery.retry_max").as_secs(),
        })
    }

    fn channels(&self) -> BTreeMap<&'static str, ChannelSettings> {
        let of_vendor = |key: &'static str| {
            let name = key.strip_prefix("channels.")?.strip_suffix(".base_url")?;
            let base_url = self.config.text(key).unwrap_or_default().to_string();
            let per_minute = self.config.number(&format!("channels.{name}.per_minute"));
            Some((name, ChannelSettings { base_url, per_minute }))
        };
        SETTINGS.iter().filter_map(|setting| of_vendor(setting.key)).collect()
    }

    fn sms(&self) -> Result<Option<Sms>> {
        let text = |key| self.config.text(key).map(str::to_string);
        let keys = [
            self.config.secret("channels.sms.access_key_id")?,
            self.config.secret("channels.sms.access_key_secret")?,
            text("channels.sms.sign_name"),
            text("channels.sms.template_code"),
        ];
        match keys {
            [Some(access_key_id), Some(access_key_secret), Some(sign_name), Some(template_code)] => {
                Ok(Some(Sms { access_key_id, access_key_secret, sign_name, template_code }))
            }
            [None, None, None, None] => Ok(None),
            _ => Err(Error::usage(channel::sms_account_incomplete())),
        }
    }

    fn smtp(&self) -> Result<Option<Smtp>> {
        let text = |key| self.config.text(key).map(str::to_string);
        let (host, from) = match (text("smtp.host"), text("smtp.from")) {
            (Some(host), Some(from)) => (host, from),
            (None, _) => return Ok(None),
            (Some(_), None) => return Err(Error::usage(settings::no_sender())),
        };
        let tls = match self.config.text("smtp.tls") {
            Some("starttls") => SmtpTls::Starttls,
            Some("none") => SmtpTls::None,
            _ => SmtpTls::Implicit,
        };
        let login = match (text("smtp.username"), self.config.secret("smtp.password")?) {
            (Some(_), Some(_)) if tls == SmtpTls::None => {
                let why = settings::password_in_the_clear();
                return Err(Error::usage(why).hint(settings::encrypt_or_leave_out()));
            }
            (Some(name), Some(password)) => Some((name, password)),
            (None, None) => None,
            _ => return Err(Error::usage(settings::half_a_login())),
        };
        let port = u16::try_from(self.config.number("smtp.port")).unwrap_or(465);
        Ok(Some(Smtp { host, port, tls, login, from }))
    }
}

/// The time that a key holds, by its name.
fn time_of(key: &str, value: Option<&Json>) -> Option<Time> {
    let is_time = key == "at" || key.ends_with("_at") || key.ends_with("_time");
    value.and_then(Json::as_str).filter(|_| is_time).and_then(Time::from_rfc3339)
}

/// A path as errors name it.
pub fn shown(path: &Path) -> Said {
    if path.as_os_str() == "-" { say::standard_input() } else { Said::foreign(path.display()) }
}

/// A JSON value without quotes.
fn plain(value: Option<&Json>) -> String {
    match value {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
