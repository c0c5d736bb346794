//! The templates in force: the operator's files before codo's own.
//!
//! A template makes the text of one alert, of one title or of one reminder; putting them together, leaving
//! out what does not fit and counting it is the letter's work.

use super::names::{Kind, Name, marked_form};
use super::pen::Pen;
use super::told;
use crate::lang::{Lang, Said, template as say};
use crate::record::contact::Channel;
use crate::template::{Engine, Form, Wrong};
use crate::text;
use crate::time::Zone;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// A template of the operator's.
#[derive(Clone, Debug)]
pub struct File {
    /// Which it is.
    pub name: Name,
    /// Where it stands.
    pub path: String,
    /// What stands in it.
    pub source: String,
}

/// One that can be used, and what is said where it cannot.
#[derive(Debug)]
pub(super) struct Ready {
    /// Which it is.
    pub name: Name,
    /// The form of its text.
    pub form: Form,
    /// Where it stands; none where it is built in.
    pub path: Option<String>,
}

impl Ready {
    /// What it is called in its engine.
    pub fn key(&self) -> String {
        format!("{}{}", self.name.text(), if self.path.is_some() { ".file" } else { "" })
    }
}

/// The templates in force.
#[derive(Debug)]
pub struct Templates {
    pub(super) engines: BTreeMap<Form, Engine>,
    ready: Vec<Ready>,
    marked: Vec<Channel>,
    files: Vec<File>,
}

static BUILT_IN: LazyLock<Arc<Templates>> =
    LazyLock::new(|| Arc::new(Templates::with(Vec::new(), Zone::Local)));

/// Where those who write messages find the templates in force, and another replaces them meanwhile.
#[derive(Clone, Debug)]
pub struct Shelf(Arc<RwLock<Arc<Templates>>>);

impl Shelf {
    /// With these.
    pub fn of(templates: Templates) -> Self {
        Shelf(Arc::new(RwLock::new(Arc::new(templates))))
    }

    /// With codo's own.
    pub fn built_in() -> Self {
        Shelf(Arc::new(RwLock::new(Arc::clone(&BUILT_IN))))
    }

    /// Those in force.
    pub fn now(&self) -> Arc<Templates> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts these in their place.
    pub fn replace(&self, templates: Templates) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(templates);
    }
}

impl Templates {
    /// codo's own.
    pub fn built_in() -> &'static Templates {
        &BUILT_IN
    }

    /// These files before codo's own, and marked-up text for these channels. A file that cannot be read as a
    /// template is refused by its line.
    pub fn new(files: Vec<File>, marked: Vec<Channel>, zone: Zone) -> std::result::Result<Self, Said> {
        let mut templates = Self::with(marked, zone);
        for file in &files {
            let form = file.name.channel.map_or(Form::Plain, |channel| templates.form(channel));
            let ready = Ready { name: file.name, form, path: Some(file.path.clone()) };
            if let Some(engine) = templates.engines.get_mut(&form) {
                let refused = |wrong| say::unusable(file.name.text(), &file.path, at_line(wrong));
                engine.add(ready.key(), &file.source).map_err(refused)?;
            }
            templates.ready.push(ready);
        }
        templates.files = files;
        Ok(templates)
    }

    fn with(marked: Vec<Channel>, zone: Zone) -> Self {
        let forms = [Form::Plain, Form::Markdown, Form::Mrkdwn, Form::Html];
        let mut engines: BTreeMap<Form, Engine> = forms.map(|form| (form, Engine::new(form, zone))).into();
        let mut ready = Vec::new();
        let is_used = |name: &Name| name.channel.is_none_or(|channel| marked.contains(&channel));
        for name in Name::all().into_iter().filter(is_used) {
            let form = name.channel.map_or(Form::Plain, marked_form);
            let built_in = Ready { name, form, path: None };
            // A test sees that each of them can be read.
            if engines.get_mut(&form).is_some_and(|e| e.add(built_in.key(), name.built_in()).is_ok()) {
                ready.push(built_in);
            }
        }
        Templates { engines, ready, marked, files: Vec::new() }
    }

    /// The operator's file for a template, where there is one.
    pub fn file(&self, name: Name) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }

    /// The form of a template's text.
    pub fn form_of(&self, name: Name) -> Form {
        match (name.channel, self.file(name)) {
            (Some(channel), Some(_)) => self.form(channel),
            (Some(channel), None) => marked_form(channel),
            (None, _) => Form::Plain,
        }
    }

    /// Whether its text is sent: to some channel, or to this one.
    pub fn is_used(&self, name: Name) -> bool {
        let first = |channel| self.choice(channel, self.form_for(channel), name.kind, name.lang).next();
        first(name.channel).is_some_and(|ready| ready.name == name)
    }

    /// The pen for a channel; without one, for programs.
    pub fn pen(&self, channel: Option<Channel>) -> Pen<'_> {
        Pen::new(self, channel, self.form_for(channel))
    }

    fn form_for(&self, channel: Option<Channel>) -> Form {
        channel.map_or(Form::Plain, |channel| self.form(channel))
    }

    fn form(&self, channel: Channel) -> Form {
        if self.marked.contains(&channel) { marked_form(channel) } else { Form::Plain }
    }

    /// The templates for this, the first being the one to use: the channel's file, the file for all, codo's
    /// own for the channel's form, codo's own. For plain text of a marked-up channel, those for all.
    pub(super) fn choice(
        &self,
        channel: Option<Channel>,
        form: Form,
        kind: Kind,
        lang: Lang,
    ) -> impl Iterator<Item = &Ready> {
        let of = move |channel: Option<Channel>, is_file: bool| {
            self.ready.iter().find(move |ready| {
                let fits = ready.form == form || ready.form == Form::Plain;
                ready.name == Name { channel, kind, lang } && ready.path.is_some() == is_file && fits
            })
        };
        [of(channel, true), of(None, true), of(channel, false), of(None, false)].into_iter().flatten()
    }

    /// What an operator should know of the files: names in them that nobody tells, and that one fails for an
    /// alert like any other.
    pub fn warnings(&self) -> Vec<Said> {
        self.files.iter().flat_map(|file| self.warnings_of(file.name)).collect()
    }

    /// The same of one.
    pub fn warnings_of(&self, name: Name) -> Vec<Said> {
        let is_it = |ready: &&Ready| ready.name == name && ready.path.is_some();
        let Some(ready) = self.ready.iter().find(is_it) else { return Vec::new() };
        let Some(engine) = self.engines.get(&ready.form) else { return Vec::new() };
        let (text, path) = (name.text(), ready.path.clone().unwrap_or_default());
        let known = name.kind.variables();
        let unknown = engine.unknown(&ready.key(), known).into_iter().map(|unknown| {
            let said = say::unknown_name(&text, &path, text::inert(&unknown));
            match text::nearest(&unknown, known.iter().copied()) {
                Some(near) => say::unknown_but(said, near),
                None => said,
            }
        });
        let sample = told::sample(name);
        let fails = engine.render(&ready.key(), &sample).err();
        unknown.chain(fails.map(|wrong| say::fails(&text, &path, at_line(wrong)))).collect()
    }
}

/// What is wrong with a template, and in which line.
pub(super) fn at_line(wrong: Wrong) -> Said {
    if wrong.line > 0 { say::at_line(wrong.line, wrong.why) } else { wrong.why }
}
