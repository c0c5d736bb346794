//! Writes one message for one channel.
//!
//! Where a file of the operator's fails, the built-in text takes its place: no message is lost to a template.

use super::names::Kind;
use super::templates::{Templates, at_line};
use super::told::{of_alert, of_item};
use super::{RunsOut, Told};
use crate::lang::{Lang, Said, template as say};
use crate::record::contact::Channel;
use crate::template::{Form, Value};
use crate::text;
use std::cell::RefCell;
use std::rc::Rc;

/// Writes one message for one channel.
#[derive(Debug)]
pub struct Pen<'t> {
    templates: &'t Templates,
    channel: Option<Channel>,
    form: Form,
    /// The templates that are not tried again in this message.
    failed: Rc<RefCell<Vec<String>>>,
    trouble: Rc<RefCell<Option<Said>>>,
}

impl<'t> Pen<'t> {
    pub(super) fn new(templates: &'t Templates, channel: Option<Channel>, form: Form) -> Self {
        Pen { templates, channel, form, failed: Rc::default(), trouble: Rc::default() }
    }

    /// With codo's own templates.
    pub fn built_in() -> Pen<'static> {
        Templates::built_in().pen(None)
    }

    /// The form of what it writes.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The same in plain text. What goes wrong with the one is known to the other.
    pub fn unmarked(&self) -> Pen<'t> {
        let (failed, trouble) = (Rc::clone(&self.failed), Rc::clone(&self.trouble));
        Pen { templates: self.templates, channel: self.channel, form: Form::Plain, failed, trouble }
    }

    /// What went wrong and was done without: the first such thing.
    pub fn trouble(&self) -> Option<Said> {
        self.trouble.borrow().clone()
    }

    /// Something went wrong and was done without.
    pub fn troubled(&self, what: Said) {
        self.trouble.borrow_mut().get_or_insert(what);
    }

    /// A text that is to be read as it is.
    pub fn plainly(&self, text: &str) -> String {
        self.form.escaped(text)
    }

    /// The title of an alert: one line of plain text, whatever the form.
    pub fn title(&self, told: &Told, lang: Lang, count: usize) -> String {
        let title =
            self.write(Kind::Title, lang, Form::Plain, &of_alert(told, lang, self.channel, (1, count)));
        text::inert(title.as_deref().unwrap_or(told.name()).trim())
    }

    /// The lines of an alert.
    pub fn alert(&self, told: &Told, lang: Lang, place: (usize, usize)) -> String {
        let written = self.write(Kind::Alert, lang, self.form, &of_alert(told, lang, self.channel, place));
        let lines = written.unwrap_or_else(|| self.plainly(&text::inert(told.name())));
        lines.trim_end().to_string() + "\n"
    }

    /// The line of something that runs out.
    pub fn reminder(&self, item: &RunsOut, lang: Lang) -> String {
        let written = self.write(Kind::Reminder, lang, self.form, &of_item(item, lang, self.channel));
        written.unwrap_or_else(|| self.plainly(&text::inert(&item.paid_name))).trim_end().to_string()
    }

    fn write(&self, kind: Kind, lang: Lang, form: Form, values: &Value) -> Option<String> {
        for ready in self.templates.choice(self.channel, form, kind, lang) {
            let key = ready.key();
            if self.failed.borrow().contains(&key) {
                continue;
            }
            let engine = self.templates.engines.get(&ready.form)?;
            match engine.render(&key, values) {
                Ok(text) if ready.form == form => return Some(text),
                Ok(text) => return Some(form.escaped(&text)),
                Err(wrong) => {
                    let path = ready.path.as_deref().unwrap_or_default();
                    self.troubled(say::failed(ready.name.text(), text::inert(path), at_line(wrong)));
                    self.failed.borrow_mut().push(key);
                }
            }
        }
        None
    }
}
