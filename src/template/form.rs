//! The forms that a text takes on its way: what a value may not hold there, and what stands in its place.

/// A form of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As it is.
    Plain,
    /// The Markdown of DingTalk, WeCom and Feishu. Which escapes they know is nowhere said, so what has a
    /// meaning becomes its full-width twin, which has none anywhere.
    Markdown,
    /// Slack's: <https://api.slack.com/reference/surfaces/formatting#escaping>.
    Mrkdwn,
    /// HTML, of mail and of Telegram: <https://core.telegram.org/bots/api#html-style>.
    Html,
}

impl Form {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Form::Plain => "text",
            Form::Markdown => "markdown",
            Form::Mrkdwn => "mrkdwn",
            Form::Html => "html",
        }
    }

    /// What stands in a character's place where it has a meaning.
    fn escape(self, c: char) -> Option<&'static str> {
        match (self, c) {
            (Form::Plain, _) => None,
            (Form::Markdown, '<') => Some("＜"),
            (Form::Markdown, '>') => Some("＞"),
            (Form::Markdown, '&') => Some("＆"),
            (Form::Markdown, '[') => Some("［"),
            (Form::Markdown, ']') => Some("］"),
            (Form::Markdown, '*') => Some("＊"),
            (Form::Markdown, '`') => Some("｀"),
            (Form::Markdown, '#') => Some("＃"),
            (Form::Markdown, '~') => Some("～"),
            (Form::Markdown, '\\') => Some("＼"),
            (Form::Markdown, _) => None,
            (_, '<') => Some("&lt;"),
            (_, '>') => Some("&gt;"),
            (_, '&') => Some("&amp;"),
            (Form::Html, '"') => Some("&quot;"),
            (Form::Html, '\'') => Some("&#39;"),
            _ => None,
        }
    }

    /// The characters that stand for one.
    pub fn characters(self, c: char) -> impl Iterator<Item = char> {
        let escaped = self.escape(c);
        escaped.unwrap_or_default().chars().chain(escaped.is_none().then_some(c))
    }

    /// A text that is to be read as it is.
    pub fn escaped(self, text: &str) -> String {
        text.chars().flat_map(|c| self.characters(c)).collect()
    }

    /// A heading of text that is to be read as it is.
    pub fn heading(self, text: &str) -> String {
        let text = self.escaped(text);
        match self {
            Form::Plain => text,
            Form::Markdown => format!("**{text}**"),
            Form::Mrkdwn => format!("*{text}*"),
            Form::Html => format!("<b>{text}</b>"),
        }
    }

    /// The target of a link, which `safe_url` has made safe.
    pub fn link(self, url: &str) -> String {
        match self {
            Form::Plain | Form::Markdown => url.to_string(),
            Form::Mrkdwn | Form::Html => url.replace('&', "&amp;"),
        }
    }
}

/// A URL of the web, every character that ends a link in some markup as `%XX`; none where it is another's.
pub fn safe_url(url: &str) -> Option<String> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme))?;
    if rest.is_empty() {
        return None;
    }
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?@!$&+,=%#".contains(&byte);
    let mut safe = String::with_capacity(url.len());
    for byte in url.bytes() {
        if is_safe(byte) { safe.push(char::from(byte)) } else { safe += &format!("%{byte:02X}") }
    }
    Some(safe)
}
