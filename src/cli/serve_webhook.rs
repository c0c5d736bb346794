//! `codo serve-webhook`: the daemon.

use super::Ctx;
use crate::config::{self, Config};
use crate::error::{Error, Result};
use crate::lang::cli::db;
use crate::lang::{Lang, Said, api as api_say, doctor, output, port, serve as say};
use crate::output::Out;
use crate::serve::{self, Around, Door, Limits, Log, Logins, Open, Reload, Systemd, Tls};
use crate::store::schema::{self, State};
use crate::store::{Location, Store, Surroundings};
use crate::text;
use crate::time::{Clock, Time};
use clap::Args;
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What it is called. It says by itself what it is to warn of: in its log.
pub const NAME: &str = "serve-webhook";

/// How long a database server that was lost is looked for before a post is answered 503.
const PATIENCE: Duration = Duration::from_secs(3);

/// The settings that count at once when the configuration is read again, beside the templates; any other waits
/// for the next start.
const READ_AGAIN: [&str; 12] = [
    "webhook.api",
    "webhook.allow_anonymous",
    "webhook.tokens",
    "webhook.users",
    "webhook.tls_cert",
    "webhook.tls_key",
    "webhook.body_bytes_max",
    "webhook.head_bytes_max",
    "webhook.head_timeout",
    "webhook.request_timeout",
    "webhook.connections_max",
    "webhook.connections_per_address_max",
];

/// `codo serve-webhook`
#[derive(Args)]
pub struct Serve {
    /// The address and port to listen on [default: 127.0.0.1:8040]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Listen beyond this machine although nobody has to log in
    #[arg(long)]
    allow_anonymous: bool,
    /// Answer codo-tools' HTTP API under /v1/tools/, for whoever logs in
    #[arg(long)]
    api: bool,
    /// Write the log as text, or as an object of JSON a line [default: text]
    #[arg(long, value_name = "FORMAT", value_parser = ["text", "json"])]
    log_format: Option<String>,
    /// Look whether it could serve (settings, certificate, database) and exit
    #[arg(long)]
    check: bool,
}

impl Serve {
    /// Serves until it is told to stop.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let settings = self.settings(ctx)?;
        // Whoever posts is better told at once to come again.
        let (database, kinds) = (ctx.location()?.with_patience(PATIENCE), ctx.kinds);
        let mut warnings = warnings(&ctx.config);
        warnings.extend(standing(&database));
        warnings.extend(settings.delivery.templates.now().warnings());
        if self.check {
            for warning in &warnings {
                ctx.out.talk(output::warning(warning));
            }
            if let Some(expired) = expired(&ctx.config, &settings.door, ctx.here.now) {
                return Err(Error::failed(expired).hint(port::renew_cert()));
            }
            let state = schema::look(&database)?;
            match state {
                State::Ready => {}
                State::Empty => ctx.say(port::will_be_made(format_args!("{database}"))),
                State::Older(_) => ctx.say(port::will_be_upgraded(format_args!("{database}"))),
            }
            ctx.say(port::can_be_served(settings.listen, format_args!("{database}")));
            return Ok(());
        }
        // The log is stderr, and threads share it.
        let out = std::mem::replace(&mut ctx.out, Out::to(std::io::sink(), std::io::sink()));
        let out = Arc::new(Mutex::new(out));
        let as_json = self.log_format.as_deref().or(ctx.config.text("webhook.log_format")) == Some("json");
        let around = Around {
            log: log(&out, ctx.clock, as_json.then_some(ctx.lang)),
            reload: self.reload(ctx, &settings),
            systemd: systemd(&ctx.config)?,
        };
        for warning in warnings.into_iter().chain(expired(&ctx.config, &settings.door, ctx.here.now)) {
            // An object of JSON is named for what it warns of.
            (around.log)(&if as_json { warning } else { output::warning(&warning) });
        }
        let open: Open = {
            let (database, log) = (database.clone(), around.log.clone());
            let is_first = AtomicBool::new(true);
            Arc::new(move || {
                let open =
                    if is_first.swap(false, Ordering::Relaxed) { Store::open } else { Store::open_again };
                let mut store = open(&database, kinds)?;
                if let Some(upgraded) = store.upgraded() {
                    let kept = upgraded.kept.display();
                    log(&db::upgraded(format_args!("{database}"), upgraded.from, kept));
                }
                store.fold_on_close()?;
                Ok(store)
            })
        };
        let scheme = if settings.door.tls.is_some() { "https" } else { "http" };
        let in_the_clear = settings.door.tls.is_none() && settings.door.logins.are_wanted();
        let served = serve::run(settings, &open, &around, |address| {
            if in_the_clear && !address.ip().is_loopback() {
                (around.log)(&port::in_the_clear(address));
            }
            (around.log)(&say::listening(scheme, address, format_args!("{database}")));
        });
        drop((around, open));
        // Threads that are still delivering keep the log; the process ends without it.
        if let Some(out) = Arc::into_inner(out) {
            ctx.out = out.into_inner().unwrap_or_else(PoisonError::into_inner);
        } else {
            ctx.out = Out::of_process();
        }
        served
    }

    fn settings(&self, ctx: &Ctx) -> Result<serve::Settings> {
        let configured = ctx.config.text("webhook.listen").and_then(|text| text.parse().ok());
        let listen = self.listen.or(configured).ok_or_else(|| Error::usage(say::no_listen()))?;
        Ok(serve::Settings {
            listen,
            door: door(&ctx.config, listen, self.said_aloud())?,
            lang: ctx.lang,
            sms_severities: ctx.config.folded("sms_severities"),
            dedup_window: ctx.config.duration("dedup_window").as_secs(),
            closed_words: ctx.config.closed_words(),
            zone: ctx.here.zone,
            kinds: ctx.kinds,
            delivery: ctx.delivery()?,
            clock: ctx.clock,
        })
    }

    fn said_aloud(&self) -> Aloud {
        Aloud { anonymous: self.allow_anonymous, api: self.api }
    }

    /// What is done at SIGHUP.
    fn reload(&self, ctx: &Ctx, settings: &serve::Settings) -> Reload {
        // As it was at the start: what has changed since and waits for the next one is said each time.
        let started_with = ctx.config.clone();
        let (aloud, listen, zone) = (self.said_aloud(), settings.listen, settings.zone);
        let shelf = settings.delivery.templates.clone();
        Arc::new(move || {
            let config = started_with.read_again()?;
            let templates = super::template::load(&config, zone)?;
            let door = door(&config, listen, aloud)?;
            // All of it can be used: none is taken over without the rest.
            shelf.replace(templates);
            let at_once = |key: &&str| READ_AGAIN.contains(key) || key.starts_with("templates.");
            let waiting = config.changed_from(&started_with).filter(|key| !at_once(key));
            let waiting = waiting.collect::<Vec<_>>().join(", ");
            let what = if waiting.is_empty() { port::read_again() } else { port::read_again_but(waiting) };
            Ok((door, what))
        })
    }
}

/// What was said on the command line of what may also stand in the configuration.
#[derive(Clone, Copy)]
struct Aloud {
    anonymous: bool,
    api: bool,
}

/// What stands at the port. Beyond this machine somebody has to log in, or the opposite has to be said;
/// where records can be changed it has to be said on this machine too, and beyond it cannot be.
fn door(config: &Config, listen: SocketAddr, aloud: Aloud) -> Result<Door> {
    let number = |key| usize::try_from(config.number(key)).unwrap_or(usize::MAX);
    let logins = Logins::new(&config.secrets("webhook.tokens")?, &config.logins("webhook.users")?)?;
    let anonymous = aloud.anonymous || config.flag("webhook.allow_anonymous");
    let api = aloud.api || config.flag("webhook.api");
    if api && !logins.are_wanted() && !(anonymous && listen.ip().is_loopback()) {
        return Err(Error::usage(api_say::no_login(listen)).hint(api_say::set_a_login()));
    }
    if !listen.ip().is_loopback() && !logins.are_wanted() && !anonymous {
        return Err(Error::usage(say::reachable(listen)).hint(say::listen_here()));
    }
    let tls = match (config.text("webhook.tls_cert"), config.text("webhook.tls_key")) {
        (Some(cert), Some(key)) => Some(Tls::load(Path::new(cert), Path::new(key))?),
        (None, None) => None,
        _ => return Err(Error::usage(port::cert_and_key())),
    };
    let limits = Limits {
        body_bytes: number("webhook.body_bytes_max"),
        head_bytes: number("webhook.head_bytes_max"),
        head_timeout: config.duration("webhook.head_timeout"),
        request_timeout: config.duration("webhook.request_timeout"),
        connections: number("webhook.connections_max"),
        connections_per_address: number("webhook.connections_per_address_max"),
    };
    Ok(Door { limits, logins, tls, api })
}

/// What a person should be warned of who starts it.
fn warnings(config: &Config) -> Vec<Said> {
    let key = config.text("webhook.tls_key").map(Path::new);
    // Not its group: there are groups for those that need such keys.
    let readable = key.filter(|path| config::has_mode(path, 0o007));
    let readable = readable.map(|path| port::readable_key(text::inert(&path.to_string_lossy())));
    config.warnings().iter().cloned().chain(readable).collect()
}

/// What a person should know of where the database's file stands, before it is relied on.
fn standing(database: &Location) -> Vec<Said> {
    let Location::File(path) = database else { return Vec::new() };
    // What cannot be looked at cannot be opened either, and that says so.
    let Ok(around) = Surroundings::of(path) else { return Vec::new() };
    let shown = &text::inert(&around.path.to_string_lossy());
    let network = around.network.map(|what| doctor::on_a_network(shown, what));
    let names = (around.links > 1).then(|| doctor::several_names(shown, around.links));
    network.into_iter().chain(names).collect()
}

/// That the certificate is over, where it is.
fn expired(config: &Config, door: &Door, now: Time) -> Option<Said> {
    let at = door.tls.as_ref()?.expires_at.filter(|at| *at < now)?;
    let path = config.text("webhook.tls_cert").map(text::inert).unwrap_or_default();
    Some(port::expired(path, at.to_text()))
}

fn systemd(config: &Config) -> Result<Systemd> {
    let (socket, watchdog) = config.environment().service_manager();
    let shown = socket.map(|socket| text::inert(&socket.to_string_lossy())).unwrap_or_default();
    Systemd::new(socket, watchdog).map_err(|e| Error::failed(port::cannot_tell_systemd(shown)).because(e))
}

/// A log on `out`: lines of text, or, where a language is given, of JSON with the message in it.
fn log(out: &Arc<Mutex<Out>>, clock: Clock, json_in: Option<Lang>) -> Log {
    let out = Arc::clone(out);
    Arc::new(move |line: &Said| {
        let at = clock.now().to_text();
        let line = match json_in {
            None => say::logged(at, line),
            Some(lang) => {
                // Made harmless first: what is escaped after would no longer be JSON.
                let message = text::inert(line.in_lang(lang));
                Said::foreign(json!({ "at": at, "event": line.name(), "message": message }))
            }
        };
        out.lock().unwrap_or_else(PoisonError::into_inner).talk(line);
    })
}
