//! `codo rule test`: what would become of an alert. Sends nothing and stores nothing.

use super::{Routes, rule_json, table};
use crate::alert::payload::{self, Alert, Labels, Post};
use crate::alert::route;
use crate::alert::text::{Notice, Told};
use crate::cli::{Ctx, template};
use crate::error::{Error, Result};
use crate::lang::{Pair, rule as say};
use crate::output::Rows;
use crate::record::contact::{Contact, mask};
use crate::record::silence::{Phase, SILENCE, Silence};
use crate::store::Store;
use crate::{text, time};
use clap::Args;
use serde_json::{Value as Json, json};
use std::path::PathBuf;

/// The label that names an alert.
const ALERTNAME: &str = "alertname";

/// `codo rule test`
#[derive(Args)]
pub struct Test {
    /// The alert's labels, such as severity=critical; a word without = is its alertname
    #[arg(value_name = "NAME=VALUE", required_unless_present = "payload", conflicts_with = "payload")]
    labels: Vec<String>,
    /// A post of Alertmanager's, as JSON, in place of labels; - is standard input
    #[arg(long, value_name = "FILE")]
    payload: Option<PathBuf>,
}

/// What one contact would be told.
struct Message<'t> {
    contact: &'t Contact,
    alerts: Vec<usize>,
    subject: String,
    text: String,
    /// Of which of the alerts each of its addresses is told; of none, it is left out.
    addresses: Vec<(String, Vec<usize>)>,
}

impl Message<'_> {
    fn addresses(&self) -> Vec<String> {
        self.addresses.iter().map(|(address, _)| address.clone()).collect()
    }
}

impl Test {
    /// Prints which rules fit, who would be told through which addresses, and what.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let post = match &self.payload {
            Some(file) => {
                payload::parse(&ctx.read_bytes(file)?).map_err(|why| Error::usage(why).at(say::payload()))?
            }
            None => one_alert(ctx, &self.labels)?,
        };
        let mut store = ctx.store()?;
        let routes = Routes::load(&mut store)?;
        let hidden = hidden_by(ctx, &mut store, &post)?;
        let sms_severities = ctx.config.folded("sms_severities");
        let templates = template::load(&ctx.config, ctx.here.zone)?;
        let pen = templates.pen(None);
        let message = |(contact, alerts): (_, Vec<usize>)| {
            let told = alerts.iter().filter_map(|&place| post.alerts.get(place)).map(Told::from);
            let notice = Notice::Alert {
                lang: ctx.lang,
                receiver: post.receiver.clone(),
                group_key: post.group_key.clone(),
                truncated: post.truncated,
                silence_ended: false,
                alerts: told.collect(),
            };
            let addresses = addresses_of(contact, &alerts, &post, &sms_severities);
            let (subject, text) = (notice.subject_by(&pen), notice.text_by(&pen));
            Message { contact, alerts, subject, text, addresses }
        };
        let messages: Vec<Message<'_>> = routes.told(&post.alerts).into_iter().map(message).collect();
        let is_told =
            |place: usize| messages.iter().flat_map(|m| &m.addresses).any(|(_, told)| told.contains(&place));
        let nobody: Vec<usize> = (0..post.alerts.len()).filter(|place| !is_told(*place)).collect();
        if ctx.quiet {
            return print_ids(ctx, &routes, &post);
        }
        if ctx.json {
            return ctx.out.json(&as_json(&routes, &post, &messages, &nobody, &hidden));
        }
        if !ctx.form.is_table() {
            return print_messages(ctx, &post, &messages);
        }
        print_rules(ctx, &routes, &post, &messages)?;
        print_addresses(ctx, &messages)?;
        print_texts(ctx, &messages)?;
        for alert in nobody.iter().filter_map(|&place| post.alerts.get(place)) {
            ctx.say(say::reaches_nobody(text::inert(alert.name())));
        }
        for (alert, ids) in post.alerts.iter().zip(&hidden).filter(|(_, ids)| !ids.is_empty()) {
            let ids = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
            ctx.say(say::hidden_now(text::inert(alert.name()), ids));
        }
        Ok(())
    }
}

/// For each alert the silences that hide it at this moment.
fn hidden_by(ctx: &Ctx, store: &mut Store, post: &Post) -> Result<Vec<Vec<i64>>> {
    let here = ctx.here;
    let rows = store.all(&SILENCE)?;
    let is_active = |silence: &Silence| silence.phase(here.now, here.zone) == Phase::Active;
    let active: Vec<Silence> = rows.iter().map(Silence::view).filter(is_active).collect();
    let hiding = |alert: &Alert| active.iter().filter(|s| s.fits(&alert.labels)).map(|s| s.id).collect();
    Ok(post.alerts.iter().map(hiding).collect())
}

/// Of which of these alerts each address of a contact is told.
fn addresses_of(
    contact: &Contact,
    alerts: &[usize],
    post: &Post,
    sms_severities: &[String],
) -> Vec<(String, Vec<usize>)> {
    let addresses = contact.addresses.iter().map(|address| {
        let is_for = |alert: &Alert| route::is_for(address.channel, alert, sms_severities);
        let told = alerts.iter().filter(|&&place| post.alerts.get(place).is_some_and(is_for));
        (mask(&address.url), told.copied().collect::<Vec<usize>>())
    });
    addresses.filter(|(_, told)| !told.is_empty()).collect()
}

/// A post of one alert that fires, with these labels.
fn one_alert(ctx: &Ctx, typed: &[String]) -> Result<Post> {
    let mut labels = Labels::new();
    for typed in typed {
        let (name, value) = match typed.split_once('=') {
            Some((name, value)) => (name.trim(), unquoted(value.trim())),
            None => (ALERTNAME, typed.trim()),
        };
        if name.is_empty() || name.ends_with(['!', '~']) || value.starts_with('~') {
            let wrong = say::not_a_label(text::inert(typed));
            return Err(Error::usage(wrong).hint(say::label_example()));
        }
        if labels.insert(name.to_string(), value.to_string()).is_some() {
            return Err(Error::usage(say::label_twice(text::inert(name))));
        }
    }
    let fingerprint = payload::fingerprint(&labels);
    let alert = Alert {
        labels_hash: fingerprint.clone(),
        fingerprint,
        resolved: false,
        labels,
        annotations: Labels::new(),
        starts_at: time::precise(&ctx.here.now.to_text()),
        ends_at: None,
        generator_url: String::new(),
    };
    Ok(Post { receiver: String::new(), group_key: String::new(), truncated: 0, alerts: vec![alert] })
}

/// As a matcher quotes it, which people are used to.
fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

fn print_ids(ctx: &mut Ctx, routes: &Routes, post: &Post) -> Result<()> {
    let mut ids: Vec<i64> =
        post.alerts.iter().flat_map(|alert| routes.fitting(alert)).map(|row| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.iter().try_for_each(|id| ctx.out.line(&id.to_string()))
}

fn status(alert: &Alert) -> &'static str {
    if alert.resolved { "resolved" } else { "firing" }
}

fn as_json(
    routes: &Routes,
    post: &Post,
    messages: &[Message<'_>],
    nobody: &[usize],
    hidden: &[Vec<i64>],
) -> Json {
    let fingerprint = |place: &usize| post.alerts.get(*place).map(|alert| alert.fingerprint.as_str());
    let alert = |(place, alert): (usize, &Alert)| {
        let told = messages.iter().filter(|m| m.alerts.contains(&place)).map(|m| m.contact.name.as_str());
        json!({
            "fingerprint": alert.fingerprint,
            "status": status(alert),
            "alertname": alert.label(ALERTNAME),
            "labels": alert.labels,
            "rules": routes.fitting(alert).into_iter().map(rule_json).collect::<Vec<_>>(),
            "contacts": told.collect::<Vec<_>>(),
            "silences": hidden.get(place),
        })
    };
    let message = |m: &Message<'_>| {
        json!({
            "contact": m.contact.name,
            "addresses": m.addresses(),
            "alerts": m.alerts.iter().filter_map(fingerprint).collect::<Vec<_>>(),
            "subject": m.subject,
            "text": m.text,
        })
    };
    json!({
        "alerts": post.alerts.iter().enumerate().map(alert).collect::<Vec<_>>(),
        "messages": messages.iter().map(message).collect::<Vec<_>>(),
        "nobody": nobody.iter().filter_map(fingerprint).collect::<Vec<_>>(),
    })
}

/// A row for each address, for spreadsheets.
fn print_messages(ctx: &mut Ctx, post: &Post, messages: &[Message<'_>]) -> Result<()> {
    let names = ["contact", "address", "alerts", "subject", "text"];
    let mut rows = Rows::new(ctx.form, &names.map(|name| (name.to_string(), String::new())));
    let name = |place: &usize| post.alerts.get(*place).map(|alert| alert.name().to_string());
    for message in messages {
        let alerts: Vec<String> = message.alerts.iter().filter_map(name).collect();
        for address in message.addresses() {
            let row = json!({ "contact": message.contact.name, "address": address, "alerts": alerts,
                "subject": message.subject, "text": message.text });
            rows.row(&mut ctx.out, &row, Vec::new)?;
        }
    }
    rows.end(&mut ctx.out)
}

/// Which rules fit each alert, and whom they name.
fn print_rules(ctx: &mut Ctx, routes: &Routes, post: &Post, messages: &[Message<'_>]) -> Result<()> {
    let id = Pair::new("id", "ID");
    let mut rows = table(ctx, [say::ALERT, id, say::RULE, say::MATCHERS, say::CONTACTS]);
    for (place, alert) in post.alerts.iter().enumerate() {
        let name = alert.name().to_string();
        let fitting = routes.fitting(alert);
        if fitting.is_empty() {
            let told = messages.iter().find(|m| m.alerts.contains(&place)).map(|m| m.contact.name.as_str());
            let told = told.unwrap_or(say::NOBODY.in_lang(ctx.lang));
            let cells = [&name, "", say::NO_RULE.in_lang(ctx.lang), "", told].map(str::to_string);
            rows.row(&mut ctx.out, &Json::Null, || cells.to_vec())?;
        }
        for row in fitting {
            let [matchers, contacts] = ["matchers", "nicknames"].map(|field| row.list(field).join(", "));
            let contacts = match contacts.is_empty() {
                true => say::NOBODY.in_lang(ctx.lang).to_string(),
                false => contacts,
            };
            let cells = vec![name.clone(), row.id.to_string(), row.name().to_string(), matchers, contacts];
            rows.row(&mut ctx.out, &Json::Null, || cells)?;
        }
    }
    rows.end(&mut ctx.out)
}

/// Through which addresses each contact is told.
fn print_addresses(ctx: &mut Ctx, messages: &[Message<'_>]) -> Result<()> {
    let mut rows = table(ctx, [say::CONTACT, say::ADDRESS, say::ALERTS]);
    for message in messages {
        let mut addresses = message.addresses.clone();
        if message.contact.addresses.is_empty() {
            addresses.push((say::NO_ADDRESS.in_lang(ctx.lang).to_string(), message.alerts.clone()));
        }
        for (address, told) in addresses {
            let cells = vec![message.contact.name.clone(), address, told.len().to_string()];
            rows.row(&mut ctx.out, &Json::Null, || cells)?;
        }
    }
    if !messages.is_empty() {
        ctx.out.line("")?;
    }
    rows.end(&mut ctx.out)
}

/// What they are told, each text once.
fn print_texts(ctx: &mut Ctx, messages: &[Message<'_>]) -> Result<()> {
    let mut printed: Vec<String> = Vec::new();
    for message in messages {
        let lines = format!("\n{}\n\n{}", message.subject, message.text.trim_end());
        if !printed.contains(&lines) {
            lines.lines().try_for_each(|line| ctx.out.line(line.trim_end()))?;
            printed.push(lines);
        }
    }
    Ok(())
}
