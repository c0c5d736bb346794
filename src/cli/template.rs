//! `codo template`: what messages are written with, and what one would say.

mod render;

pub use render::Render;

use super::Ctx;
use crate::alert::text::names::{MARKED, Name};
use crate::alert::text::templates::{File, Templates};
use crate::config::Config;
use crate::error::{Error, Result};
use crate::lang::{did_you_mean, template as say};
use crate::output::Rows;
use crate::record::contact::Channel;
use crate::text;
use crate::time::Zone;
use clap::Args;
use serde_json::json;
use std::fs;
use std::io::Read;

/// The most bytes of a template's file.
const FILE_BYTES_MAX: u64 = 64 << 10;

/// The templates that the configuration names, before codo's own.
pub fn load(config: &Config, zone: Zone) -> Result<Templates> {
    let mut files = Vec::new();
    for name in Name::all() {
        if let Some(path) = config.text(&format!("templates.{}", name.text())) {
            files.push(File { name, path: path.to_string(), source: read(name, path)? });
        }
    }
    let is_marked = |channel: &Channel| config.flag(&format!("templates.{}.markup", channel.name()));
    let marked = MARKED.iter().map(|(channel, _)| *channel).filter(is_marked).collect();
    Templates::new(files, marked, zone).map_err(Error::usage)
}

fn read(name: Name, path: &str) -> Result<String> {
    let refused = |why| Error::usage(say::unusable(name.text(), text::inert(path), why));
    let cannot = |e: std::io::Error| refused(crate::lang::Said::foreign(e));
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(cannot)?;
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(refused(say::too_large(FILE_BYTES_MAX)));
    }
    String::from_utf8(bytes).map_err(|_| refused(say::not_utf8()))
}

/// The template that is called so.
fn named(name: &str) -> Result<Name> {
    Name::named(name).ok_or_else(|| {
        let error = Error::not_found(say::no_template(text::inert(name)));
        let names: Vec<String> = Name::all().into_iter().map(Name::text).collect();
        match text::nearest(name, names.iter().map(String::as_str)) {
            Some(near) => error.hint(did_you_mean(near)),
            None => error.hint(say::list_names()),
        }
    })
}

/// `codo template list`
#[derive(Args)]
pub struct List {}

impl List {
    /// Lists every template, where it comes from, and whether it is what is sent.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let templates = load(&ctx.config, ctx.here.zone)?;
        let heading = |pair: crate::lang::Pair| pair.in_lang(ctx.lang).to_uppercase();
        let names = ["name", "from", "form", "used"];
        let headings = [say::NAME, say::FROM, say::FORM, say::USED].map(heading);
        let columns: Vec<_> = names.into_iter().map(str::to_string).zip(headings).collect();
        let mut rows = Rows::new(ctx.form, &columns);
        for name in Name::all() {
            let path = templates.file(name).map(|file| file.path.clone());
            let (form, used) = (templates.form_of(name).name(), templates.is_used(name));
            let row = json!({ "name": name.text(), "from": path, "form": form, "used": used });
            if ctx.quiet {
                ctx.out.line(&name.text())?;
                continue;
            }
            let from = path.unwrap_or_else(|| say::BUILT_IN.in_lang(ctx.lang).to_string());
            let cells = vec![name.text(), from, form.to_string(), ctx.cell("used", row.get("used"))];
            rows.row(&mut ctx.out, &row, || cells)?;
        }
        if !ctx.quiet {
            rows.end(&mut ctx.out)?;
        }
        templates.warnings().into_iter().for_each(|warning| ctx.warn(warning));
        Ok(())
    }
}

/// `codo template show`
#[derive(Args)]
pub struct Show {
    /// The template, such as alert_zh or slack.alert_en
    #[arg(value_name = "NAME")]
    name: String,
    /// Print codo's own, although the configuration names a file
    #[arg(long)]
    built_in: bool,
}

impl Show {
    /// Prints a template as it stands in its file.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let name = named(&self.name)?;
        let templates = load(&ctx.config, ctx.here.zone)?;
        let file = templates.file(name).filter(|_| !self.built_in);
        let source = file.map_or(name.built_in(), |file| &file.source);
        let path = file.map(|file| file.path.as_str());
        if ctx.form.is_table() {
            // As a file: what a terminal would obey is no part of a template.
            ctx.out.data(&text::inert_block(source))?;
        } else {
            let form = templates.form_of(name).name();
            let variables = name.kind.variables();
            ctx.one(&json!({ "name": name.text(), "from": path, "form": form,
                "used": templates.is_used(name), "variables": variables, "source": source }))?;
        }
        if file.is_some() {
            templates.warnings_of(name).into_iter().for_each(|warning| ctx.warn(warning));
        }
        Ok(())
    }
}
