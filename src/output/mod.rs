//! Everything that is printed: data to stdout, talk to stderr. Nothing else in the house prints.
//!
//! A pipe that was closed ends the printing, not the work: [`Out::is_closed`] tells those who make
//! more of it.

mod color;
mod csv;
mod form;
mod json;
mod page;
mod pager;
mod progress;
pub mod prompt;
mod table;

pub use self::csv::read as read_separated;
pub use color::Color;
pub use form::{Form, Rows};
pub use page::{Page, Part};
pub use pager::Pager;
pub use progress::Progress;
pub use table::Table;

use crate::error::{Error, Result};
use crate::lang::{Lang, Said, output as say};
use crate::text;
use serde_json::Value as Json;
use std::io::{BufWriter, ErrorKind, IsTerminal, Write};

/// Where a command's output goes.
pub struct Out {
    data: Box<dyn Write + Send>,
    talk: Box<dyn Write + Send>,
    width: Option<u16>,
    closed: bool,
    /// Whether stdout is a terminal, and stderr.
    shown: bool,
    watched: bool,
    color: Color,
    lang: Lang,
    pager: Option<Box<Pager>>,
}

impl Out {
    /// The process's stdout and stderr.
    pub fn of_process() -> Self {
        let stdout = std::io::stdout();
        let shown = stdout.is_terminal();
        let width = shown.then(table::terminal_width).flatten();
        Out {
            data: Box::new(BufWriter::new(stdout)),
            talk: Box::new(std::io::stderr()),
            width,
            closed: false,
            shown,
            watched: std::io::stderr().is_terminal(),
            color: Color::Auto,
            lang: Lang::En,
            pager: None,
        }
    }

    /// Anything that takes bytes, not a terminal: for tests.
    pub fn to(data: impl Write + Send + 'static, talk: impl Write + Send + 'static) -> Self {
        let (data, talk) = (Box::new(data), Box::new(talk));
        let (shown, watched) = (false, false);
        let (width, color, lang) = (None, Color::Auto, Lang::En);
        Out { data, talk, width, closed: false, shown, watched, color, lang, pager: None }
    }

    /// When colour is used.
    pub fn set_color(&mut self, color: Color) {
        self.color = color;
    }

    /// The language of talk and errors.
    pub fn set_lang(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// The language of talk and errors.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// What shows tables that are longer than the screen.
    pub fn set_pager(&mut self, pager: Option<Pager>) {
        self.pager = pager.map(Box::new);
    }

    /// Whether a person reads the data, on a terminal.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// Whether nobody reads stdout any more.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether a person reads what is talked; cron mails whatever is said, and success is no mail.
    pub fn is_watched(&self) -> bool {
        self.watched
    }

    /// Data, as it is: JSON, a password.
    pub fn data(&mut self, text: &str) -> Result<()> {
        let written = self.data.write_all(text.as_bytes());
        self.written(written)
    }

    /// One line of data.
    pub fn line(&mut self, text: &str) -> Result<()> {
        self.data(&format!("{text}\n"))
    }

    /// JSON: an object on one line, an array with an element a line.
    pub fn json(&mut self, value: &Json) -> Result<()> {
        self.data(&json::form(value))
    }

    /// An array as [`Out::json`] prints it, an element after the other: none is kept.
    pub fn json_array(&mut self, items: impl Iterator<Item = Result<Json>>) -> Result<()> {
        let mut before = "[\n";
        for item in items {
            self.data(before)?;
            self.data(json::form(&item?).trim_end())?;
            if self.closed {
                return Ok(());
            }
            before = ",\n";
        }
        self.data(if before == "[\n" { "[]\n" } else { "\n]\n" })
    }

    /// A table for people.
    pub fn table(&mut self, table: &Table) -> Result<()> {
        let text = table.form(self.width, self.color.is_used(self.shown));
        if let Some(pager) = self.pager.clone().filter(|_| self.shown) {
            // What was printed before comes first.
            self.finish()?;
            if pager.show(&text) {
                return Ok(());
            }
        }
        self.data(&text)
    }

    /// One line to the person at the terminal, or to the log.
    pub fn talk(&mut self, line: impl Into<Said>) {
        // Where stderr is gone there is nobody to tell.
        let _ = writeln!(self.talk, "{}", text::inert(line.into().in_lang(self.lang)));
    }

    /// A bar that shows how far something is, where that is wanted and a person watches.
    pub fn progress(&self, wanted: bool) -> Progress {
        Progress::new(wanted && self.watched, self.lang)
    }

    /// Prints an error, as JSON where that is wanted.
    pub fn error(&mut self, error: &Error, json: bool) {
        if json {
            let object = serde_json::json!({
                "code": error.kind().exit_code(),
                "kind": error.kind().word(),
                "message": error.message(self.lang),
                "hint": error.hint_text().map(|hint| hint.in_lang(self.lang)),
            });
            let _ = self.talk.write_all(json::form(&object).as_bytes());
            return;
        }
        let what = text::inert(&error.message(self.lang));
        let colored = self.color.is_used(self.watched);
        let (red, plain) = if colored { (color::RED, color::PLAIN) } else { ("", "") };
        let _ = writeln!(self.talk, "{red}error:{plain} {what}");
        if let Some(hint) = error.hint_text() {
            self.talk(say::hint(hint));
        }
    }

    /// Writes out what is still held back.
    pub fn finish(&mut self) -> Result<()> {
        let flushed = self.data.flush();
        self.written(flushed)
    }

    fn written(&mut self, result: std::io::Result<()>) -> Result<()> {
        match result {
            Err(e) if e.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(e) => Err(Error::failed(say::not_written()).because(e)),
            Ok(()) => Ok(()),
        }
    }
}
