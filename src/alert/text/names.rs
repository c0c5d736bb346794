//! Which templates there are: what each makes, in which language, for which channel, and codo's own.

use crate::lang::Lang;
use crate::record::contact::Channel;
use crate::template::Form;

/// The channels that can be sent marked-up text, and its form.
pub const MARKED: [(Channel, Form); 6] = [
    (Channel::Mail, Form::Html),
    (Channel::DingTalk, Form::Markdown),
    (Channel::WeCom, Form::Markdown),
    (Channel::Feishu, Form::Markdown),
    (Channel::Slack, Form::Mrkdwn),
    (Channel::Telegram, Form::Html),
];
const LANGS: [Lang; 2] = [Lang::En, Lang::Zh];

/// What a template makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The one line above a message of alerts: of the first of them.
    Title,
    /// The lines of one alert.
    Alert,
    /// The line of one thing paid for that runs out.
    Reminder,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Title, Kind::Alert, Kind::Reminder];

    fn name(self) -> &'static str {
        match self {
            Kind::Title => "title",
            Kind::Alert => "alert",
            Kind::Reminder => "reminder",
        }
    }

    /// The names that it is told.
    pub fn variables(self) -> &'static [&'static str] {
        match self {
            Kind::Title | Kind::Alert => &[
                "status",
                "status_text",
                "firing",
                "name",
                "instance",
                "namespace",
                "severity",
                "prometheus",
                "description",
                "labels",
                "annotations",
                "starts_at",
                "ends_at",
                "fingerprint",
                "generator_url",
                "acked_by",
                "index",
                "count",
                "lang",
                "channel",
            ],
            Kind::Reminder => &["sentence", "name", "days_left", "end_day", "ends_at", "lang", "channel"],
        }
    }
}

/// Which template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// For this channel; without one, for all.
    pub channel: Option<Channel>,
    /// What it makes.
    pub kind: Kind,
    /// In this language.
    pub lang: Lang,
}

impl Name {
    /// Every template there can be, in the order of the configuration.
    pub fn all() -> Vec<Name> {
        let of = |channel, kind| LANGS.map(|lang| Name { channel, kind, lang });
        let own = MARKED.iter().map(|(channel, _)| (Some(*channel), Kind::Alert));
        Kind::ALL.into_iter().map(|kind| (None, kind)).chain(own).flat_map(|(c, kind)| of(c, kind)).collect()
    }

    /// The template that is called so.
    pub fn named(name: &str) -> Option<Name> {
        Name::all().into_iter().find(|known| known.text() == name)
    }

    /// Its name in the table `templates` of the configuration.
    pub fn text(self) -> String {
        let lang = if self.lang == Lang::Zh { "zh" } else { "en" };
        let own = self.channel.map(|channel| format!("{}.", channel.name())).unwrap_or_default();
        format!("{own}{}_{lang}", self.kind.name())
    }

    /// What codo has itself.
    pub fn built_in(self) -> &'static str {
        let form = self.channel.map_or(Form::Plain, marked_form);
        match (self.kind, form, self.lang) {
            (Kind::Title, _, _) => include_str!("../templates/title.j2"),
            (Kind::Reminder, _, _) => include_str!("../templates/reminder.j2"),
            (Kind::Alert, Form::Plain, Lang::En) => include_str!("../templates/alert.en.j2"),
            (Kind::Alert, Form::Plain, Lang::Zh) => include_str!("../templates/alert.zh.j2"),
            (Kind::Alert, Form::Markdown, Lang::En) => include_str!("../templates/markdown.en.j2"),
            (Kind::Alert, Form::Markdown, Lang::Zh) => include_str!("../templates/markdown.zh.j2"),
            (Kind::Alert, Form::Mrkdwn, Lang::En) => include_str!("../templates/mrkdwn.en.j2"),
            (Kind::Alert, Form::Mrkdwn, Lang::Zh) => include_str!("../templates/mrkdwn.zh.j2"),
            (Kind::Alert, Form::Html, Lang::En) => include_str!("../templates/html.en.j2"),
            (Kind::Alert, Form::Html, Lang::Zh) => include_str!("../templates/html.zh.j2"),
        }
    }
}

/// The form that a channel's marked-up text has.
pub fn marked_form(channel: Channel) -> Form {
    MARKED.iter().find(|(known, _)| *known == channel).map_or(Form::Plain, |(_, form)| *form)
}
