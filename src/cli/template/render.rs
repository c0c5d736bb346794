//! `codo template render`: what would be sent of a post, to the letter. Sends nothing and stores nothing.

use super::{load, named};
use crate::alert::payload;
use crate::alert::text::digest::{Letter, Room};
use crate::alert::text::names::{Kind, Name};
use crate::alert::text::{Notice, RunsOut, Told};
use crate::cli::Ctx;
use crate::error::{Error, Result};
use crate::lang::{Said, rule, template as say};
use crate::notify::channel::{is_headed, room};
use crate::record::contact::Channel;
use crate::text;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// `codo template render`
#[derive(Args)]
pub struct Render {
    /// A template: renders it for its channel, in its language
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// A post of Alertmanager's, as JSON; - is standard input
    #[arg(long, value_name = "FILE", required_unless_present = "name")]
    payload: Option<PathBuf>,
    /// The channel that it would go to, such as dingtalk; plain text for programs if not given
    #[arg(long, value_name = "CHANNEL", conflicts_with = "name")]
    channel: Option<String>,
}

impl Render {
    /// Prints title and text.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let name = self.name.as_deref().map(named).transpose()?;
        let channel = match (&self.channel, name) {
            (Some(channel), _) => Some(named_channel(channel)?),
            (None, name) => name.and_then(|name| name.channel),
        };
        let templates = load(&ctx.config, ctx.here.zone)?;
        let pen = templates.pen(channel);
        let notice = self.notice(ctx, name)?;
        let (title, text) = match channel {
            None => (notice.subject_by(&pen), notice.text_by(&pen)),
            Some(channel) => {
                let notices = [notice];
                let letter = Letter::of(&notices);
                let room = room(channel, pen.form()).unwrap_or(Room::MAIL);
                let text =
                    if is_headed(channel) { letter.headed(&pen, room) } else { letter.text(&pen, room) };
                (letter.subject(&pen), text)
            }
        };
        let text = text.trim_end();
        if ctx.form.is_table() {
            if !channel.is_some_and(is_headed) {
                ctx.out.line(&title)?;
                ctx.out.line("")?;
            }
            ctx.out.line(&text::inert_block(text))?;
        } else {
            let channel = channel.map(Channel::name);
            ctx.one(&json!({ "channel": channel, "form": pen.form().name(), "title": title, "text": text }))?;
        }
        templates.warnings().into_iter().for_each(|warning| ctx.warn(warning));
        if let Some(trouble) = pen.trouble() {
            ctx.warn(trouble);
        }
        Ok(())
    }

    /// The alerts of the post; without one, something that runs out or an alert like any other.
    fn notice(&self, ctx: &mut Ctx, name: Option<Name>) -> Result<Notice> {
        let lang = name.map_or(ctx.lang, |name| name.lang);
        let body = match &self.payload {
            Some(file) => ctx.read_bytes(file)?,
            None if name.is_some_and(|name| name.kind == Kind::Reminder) => {
                return Ok(Notice::Reminder { lang, item: RunsOut::sample() });
            }
            None => {
                return Ok(alerts(lang, vec![Told::sample()], 0));
            }
        };
        let post = payload::parse(&body).map_err(|why: Said| Error::usage(why).at(rule::payload()))?;
        Ok(alerts(lang, post.alerts.iter().map(Told::from).collect(), post.truncated))
    }
}

fn alerts(lang: crate::lang::Lang, alerts: Vec<Told>, truncated: u64) -> Notice {
    let (receiver, group_key) = (String::new(), String::new());
    Notice::Alert { lang, receiver, group_key, truncated, silence_ended: false, alerts }
}

/// The channel that is called so.
fn named_channel(name: &str) -> Result<Channel> {
    // A short message is words that the carriers have approved.
    let channels = || Channel::all().filter(|channel| *channel != Channel::Sms);
    let wrong = || {
        let mut names: Vec<&str> = channels().map(Channel::name).collect();
        names.dedup();
        Error::usage(say::no_channel(text::inert(name), names.join(", ")))
    };
    channels().find(|channel| channel.name() == name).ok_or_else(wrong)
}
