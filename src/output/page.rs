//! A page of text in parts, as Markdown or as one HTML file that needs no other.
//!
//! Whatever came from outside is escaped for the form it goes into: no markup, no order to a terminal.

use crate::text;

/// The page.
#[derive(Debug)]
pub struct Page {
    /// The language it is in, as HTML names it.
    pub lang: &'static str,
    /// Between an item's label and its text.
    pub colon: &'static str,
    /// Its heading.
    pub title: String,
    /// Its parts, each with a heading where that is not empty. A part that says nothing is left out.
    pub parts: Vec<(&'static str, Part)>,
}

/// A part of a page.
#[derive(Debug)]
pub enum Part {
    /// A list of labels, each with a text where there is one.
    Items(Vec<(String, String)>),
    /// Text of several paragraphs.
    Text(String),
}

impl Part {
    fn is_empty(&self) -> bool {
        match self {
            Part::Items(items) => items.is_empty(),
            Part::Text(text) => text.is_empty(),
        }
    }
}

const STYLE: &str = "body{max-width:48em;margin:2em auto;padding:0 1em;font-family:sans-serif;line-height:1.5}\
    p,span{white-space:pre-wrap;overflow-wrap:anywhere}";

impl Page {
    fn said(&self) -> impl Iterator<Item = &(&'static str, Part)> {
        self.parts.iter().filter(|(_, part)| !part.is_empty())
    }

    /// As CommonMark.
    pub fn markdown(&self) -> String {
        let mut page = format!("# {}\n", markdown(&self.title, " "));
        for (heading, part) in self.said() {
            if !heading.is_empty() {
                page += &format!("\n## {heading}\n");
            }
            page.push('\n');
            match part {
                Part::Items(items) => {
                    for (label, text) in items {
                        let label = markdown(label, " ");
                        // A line break within an item: what follows stands under its text.
                        page += &match text.is_empty() {
                            true => format!("- {label}\n"),
                            false => format!("- **{label}**{}{}\n", self.colon, markdown(text, "\\\n  ")),
                        };
                    }
                }
                Part::Text(text) => page += &format!("{}\n", paragraphs(text)),
            }
        }
        page
    }

    /// As one HTML page.
    pub fn html(&self) -> String {
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
            self.lang,
            title = html(&self.title)
        );
        for (heading, part) in self.said() {
            if !heading.is_empty() {
                page += &format!("<h2>{heading}</h2>\n");
            }
            match part {
                Part::Items(items) => {
                    let item = |(label, text): &(String, String)| match text.is_empty() {
                        true => format!("<li>{}</li>\n", html(label)),
                        false => {
                            let (label, text) = (html(label), html(text));
                            format!("<li><b>{label}</b>{}<span>{text}</span></li>\n", self.colon)
                        }
                    };
                    page += &format!("<ul>\n{}</ul>\n", items.iter().map(item).collect::<String>());
                }
                Part::Text(text) => page += &format!("<p>{}</p>\n", html(text)),
            }
        }
        page + "</body>\n</html>\n"
    }
}

/// Text that is no markup, for HTML.
fn html(foreign: &str) -> String {
    text::inert_block(foreign)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// Text that is no markup, for Markdown: its lines that are not empty, with this between them.
fn markdown(foreign: &str, between: &str) -> String {
    let safe = text::inert_block(foreign);
    let lines = safe.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(markdown_line).collect::<Vec<_>>().join(between)
}

/// Paragraphs for Markdown; a line stays a line.
fn paragraphs(foreign: &str) -> String {
    let mut paragraphs = vec![Vec::new()];
    for line in foreign.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (false, Some(last)) => last.push(line),
            _ => paragraphs.push(Vec::new()),
        }
    }
    let paragraph = |lines: &Vec<&str>| markdown(&lines.join("\n"), "\\\n");
    paragraphs.iter().filter(|p| !p.is_empty()).map(paragraph).collect::<Vec<_>>().join("\n\n")
}

fn markdown_line(line: &str) -> String {
    let mut safe = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line.chars().peekable();
    // What makes a line a list, a heading or a rule does so at its beginning alone.
    let mut begins = true;
    while let Some(c) = rest.next() {
        let between_words =
            before.is_alphanumeric() && rest.peek().is_some_and(|next| next.is_alphanumeric());
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '#' => true,
            '_' => !between_words,
            '-' | '+' | '=' => safe.is_empty(),
            // The number of a list.
            '.' | ')' => begins && before.is_ascii_digit(),
            _ => false,
        };
        if is_markup {
            safe.push('\\');
        }
        safe.push(c);
        begins = begins && c.is_ascii_digit();
        before = c;
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        let items = vec![
            ("Owner".to_string(), "<ann> & *bob*".to_string()),
            ("Cause".to_string(), String::new()),
            ("2024-03-01 10:00 ann".to_string(), "one\n\n# two\n1. three".to_string()),
        ];
        let text = "a_b _c_\n- d\u{202e}\n\n\n[x](javascript:1)".to_string();
        Page {
            lang: "en",
            colon: ": ",
            title: "Fault \"1\"".to_string(),
            parts: vec![("", Part::Items(items)), ("Why", Part::Text(text)), ("Empty", Part::Items(vec![]))],
        }
    }

    #[test]
    fn foreign_text_is_no_markdown() {
        assert_eq!(
            page().markdown(),
            "# Fault \"1\"\n\n\
             - **Owner**: \\<ann\\> \\& \\*bob\\*\n\
             - Cause\n\
             - **2024-03-01 10:00 ann**: one\\\n  \\# two\\\n  1\\. three\n\n\
             ## Why\n\n\
             a_b \\_c\\_\\\n\\- d\\\\u{202e}\n\n\\[x\\](javascript:1)\n"
        );
    }

    #[test]
    fn foreign_text_is_no_html() {
        let html = page().html();
        assert!(html.contains("<title>Fault &quot;1&quot;</title>"), "{html}");
        assert!(html.contains("<li><b>Owner</b>: <span>&lt;ann&gt; &amp; *bob*</span></li>"), "{html}");
        assert!(html.contains("<h2>Why</h2>\n<p>a_b _c_\n- d\\u{202e}\n\n\n[x]"), "{html}");
        assert!(!html.contains("Empty"), "{html}");
    }
}
