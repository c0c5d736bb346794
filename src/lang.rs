//! The two languages that codo speaks to the people it tells things to.
//!
//! One catalogue a room; each message carries its text in both languages, so that neither can lack it.
//! Programs are spoken to in JSON, which is never translated.

pub mod alerted;
pub mod api;
pub mod channel;
pub mod check;
pub mod cli;
pub mod config;
pub mod doctor;
pub mod drill;
pub mod help;
pub mod matcher;
pub mod mysqldump;
pub mod near;
pub mod notice;
pub mod notify;
pub mod output;
pub mod password;
pub mod port;
pub mod record;
pub mod report;
pub mod rule;
mod said;
pub mod serve;
pub mod status;
pub mod store;
pub mod template;
pub mod time;
pub mod usage;

use said::messages;
pub use said::{Pair, Said, Speak};

use serde::{Deserialize, Serialize};

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lang {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    Zh,
}

/// Between a name and its text.
pub const COLON: Pair = Pair::new(": ", "：");
/// Where a record stands that was closed.
pub const CLOSED: Pair = Pair::new("closed", "关闭");
/// Where a record stands that was opened again.
pub const OPEN: Pair = Pair::new("open", "处理中");

impl Lang {
    /// From a configuration's or a flag's word: `en`, `zh-CN`, `zh`.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "en" => Some(Lang::En),
            "zh" | "zh-cn" | "zh_cn" => Some(Lang::Zh),
            _ => None,
        }
    }

    /// Its name in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Zh => "zh-CN",
        }
    }

    /// From a POSIX locale such as `zh_CN.UTF-8`; whatever is not Chinese is English.
    pub fn of_locale(locale: &str) -> Self {
        if locale.starts_with("zh") { Lang::Zh } else { Lang::En }
    }
}

messages! {
    /// Where in the input something lies, and what.
    after(place, what) "{place}: {what}" / "{place}：{what}";
    /// The nearest that there is to what was typed.
    did_you_mean(near) "did you mean \"{near}\"?" / "是不是想写“{near}”？";
}
