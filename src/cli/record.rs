//! add, list, show, edit and rm for every kind of record, built from its field list.

use super::{Ctx, confirm, echo, editor, enter, list, remove};
use crate::error::{Error, Result};
use crate::lang::{Lang, Said, cli::record as say, help as words};
use crate::record::field::{Field, Kind, Type};
use crate::record::line;
use crate::record::row::Row;
use crate::record::typed::Typed;
use crate::store::list::Listing;
use crate::store::{self, Tx};
use crate::text;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::{Map, Value as Json};
use std::path::{Path, PathBuf};

/// The five verbs of a kind.
pub fn subcommands(kind: &'static Kind, lang: Lang) -> [Command; 5] {
    let noun = kind.noun();
    let text = |said: Said| said.in_lang(lang).to_string();
    let which = |help: Said| Arg::new("which").value_name(which(kind)).help(text(help));
    let reveal = || kind.has_secrets().then(|| switch("reveal", "Show secrets instead of ***".to_string()));
    let from = |help: &'static str| {
        Arg::new("from").long("from").value_name("FILE").value_parser(value_parser!(PathBuf)).help(help)
    };
    let name = kind.name_field();
    [
        Command::new("add")
            .about(text(words::add(noun)))
            .arg(Arg::new(name.name).value_name("NAME").help(name.help.in_lang(lang)))
            .arg(
                from("Read records as JSON, one object, an array or one a line; - is standard input")
                    .conflicts_with(name.name),
            )
            .args(flags(kind, lang).skip(1))
            .args(reveal()),
        Command::new("list")
            .visible_alias("ls")
            .about(text(words::list(noun)))
            .args(list::arguments(&Listing::of(kind), lang))
            .args(reveal()),
        Command::new("show")
            .about(text(words::show(noun)))
            .arg(which(words::to_show(noun)).required(true))
            .args(reveal()),
        Command::new("edit")
            .about(text(words::edit(noun)))
            .arg(which(words::to_edit(noun)).required_unless_present("from"))
            .arg(from("Read changes as JSON with the id in it; - is standard input"))
            .args(flags(kind, lang))
            .args(reveal()),
        Command::new("rm")
            .visible_alias("delete")
            .about(text(words::remove(noun)))
            .arg(which(words::to_remove(noun)).required(true).num_args(1..))
            .arg(switch("cascade", "Take it out of the records that name it first".to_string()))
            .arg(confirm::argument()),
    ]
}

pub fn which(kind: &Kind) -> &'static str {
    if kind.is_named() { "ID|NAME" } else { "ID" }
}

fn switch(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// A flag for each field, the name's first, then those that fill several fields.
fn flags(kind: &'static Kind, lang: Lang) -> impl Iterator<Item = Arg> {
    let own = kind.fields.iter().filter(|f| !f.flag.is_empty()).map(move |f| flag(f, lang));
    let joined = kind.joined.iter().map(move |j| {
        // Who fills a field twice means two things.
        let fills = |f: &&Field| !f.flag.is_empty() && j.into.contains(&f.name);
        let others = kind.fields.iter().filter(fills).map(|f| format!("--{}", f.flag));
        let flag = Arg::new(j.flag).long(j.flag).value_name("TEXT").help(j.help.in_lang(lang));
        flag.conflicts_with_all(others.collect::<Vec<_>>())
    });
    own.chain(joined)
}

pub fn flag(field: &'static Field, lang: Lang) -> Arg {
    // The name's argument has the field's own id; its flag, in `edit`, another.
    let arg = Arg::new(format!("--{}", field.flag))
        .long(field.flag)
        .help(help(field).in_lang(lang).to_string())
        .allow_hyphen_values(matches!(field.ty, Type::Int(..)));
    match field.ty {
        Type::List => arg.value_name("TEXT").action(ArgAction::Append),
        Type::Flag => {
            arg.value_name("yes|no").num_args(0..=1).require_equals(true).default_missing_value("yes")
        }
        Type::Time => arg.value_name("TIME"),
        Type::Int(..) => arg.value_name("N"),
        Type::Short | Type::Long => arg.value_name("TEXT"),
    }
}

fn help(field: &Field) -> Said {
    let help = match field.ty {
        Type::Time => words::time(field.help),
        _ => field.help.into(),
    };
    match field.default {
        crate::record::field::Default::Typed(default) if field.ty != Type::Flag => {
            words::default(help, default)
        }
        _ if field.required => words::required(help),
        _ => help,
    }
}

/// Runs one of the five.
pub fn run(kind: &'static Kind, verb: &str, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    echo::flags(kind, matches, ctx);
    match verb {
        "add" => add(kind, matches, ctx),
        "list" => list(kind, matches, ctx, &|_| ()),
        "show" => show(kind, matches, ctx),
        "edit" => edit(kind, matches, ctx),
        _ => remove::run(kind, matches, ctx),
    }
}

fn add(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let rows = to_add(kind, matches, ctx)?;
    let many = rows.len() > 1;
    let rows = ctx.store()?.write(ctx.here.now, &ctx.config.who(), |tx| {
        let insert = |(n, row): (usize, &Row)| tx.insert(row.clone()).map_err(|e| at_record(e, n, many));
        let rows = rows.iter().enumerate().map(insert).collect::<Result<Vec<_>>>()?;
        let what = format!("{} add{}", kind.name, ids(&rows));
        Ok((rows, what))
    })?;
    done(ctx, say::added, &rows, reveals(matches))
}

/// The records that the arguments of `add` describe, whole and checked; nothing is stored.
pub fn to_add(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<Vec<Row>> {
    if let Some(path) = matches.get_one::<PathBuf>("from") {
        let objects = objects(ctx, path)?;
        let here = ctx.here;
        let row = |(n, object): (usize, &Map<String, Json>)| {
            let mut row = Row::new(kind, here)?;
            typed_into(&mut row, matches, here, &[])?;
            row.set_json(object, here).and_then(|()| row.finish(None)).map_err(|e| e.at(say::nth(n + 1)))?;
            Ok(row)
        };
        return objects.iter().enumerate().map(row).collect();
    }
    let mut row = Row::new(kind, ctx.here)?;
    if let Some(name) = matches.get_one::<String>(kind.name_field().name) {
        row.set_typed(kind.name_field(), name, ctx.here)?;
    }
    let piped = piped_lists(kind, matches, ctx)?;
    typed_into(&mut row, matches, ctx.here, &piped)?;
    enter::missing(&mut row, ctx)?;
    // Before the database is made: what is refused leaves nothing behind.
    row.finish(None)?;
    Ok(vec![row])
}

/// Lists; each record that is shown is seen by `see`.
pub fn list(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx, see: &dyn Fn(&Row)) -> Result<()> {
    let listed = kind.fields.iter().filter(|f| f.listed).map(|f| f.name);
    let fields = kind.fields.iter().map(|f| f.name);
    let reveals = reveals(matches);
    list::run(
        ctx,
        matches,
        &list::Shown {
            listing: &Listing::of(kind),
            table: std::iter::once("id").chain(listed).collect(),
            keys: std::iter::once("id").chain(fields).chain(["create_at", "update_at"]).collect(),
            json: &|row| {
                let row = store::to_row(kind, row)?;
                see(&row);
                Ok(row.to_json(reveals))
            },
            line: Some(&|row, line| line::push(kind, row, reveals, line)),
        },
    )
}

fn show(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let which = matches.get_one::<String>("which").map(String::as_str).unwrap_or_default();
    let row = ctx.store()?.find(kind, which)?;
    ctx.one(&row.to_json(reveals(matches)))
}

fn edit(kind: &'static Kind, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let which = matches.get_one::<String>("which");
    let changes = match matches.get_one::<PathBuf>("from") {
        Some(path) => objects(ctx, path)?,
        None => vec![Map::new()],
    };
    let piped = piped_lists(kind, matches, ctx)?;
    if matches.get_one::<PathBuf>("from").is_none()
        && !flags(kind, ctx.lang).any(|f| given(matches, f.get_id().as_str()))
    {
        let which = which.map_or("", |w| w);
        if ctx.interactive {
            return editor::run(kind, which, matches, ctx);
        }
        return Err(
            Error::usage(say::nothing_to_change(kind.noun(), which)).hint(say::help_lists_flags(kind.name))
        );
    }
    let here = ctx.here;
    let many = changes.len() > 1;
    let change = |tx: &mut Tx<'_>, object: &Map<String, Json>| {
        let before = tx.store().find(kind, &target(which, object)?)?;
        let mut row = before.clone();
        typed_into(&mut row, matches, here, &piped)?;
        row.set_json(object, here)?;
        tx.update(&before, row)
    };
    let rows = ctx.store()?.write(here.now, &ctx.config.who(), |tx| {
        let one = |(n, object)| change(tx, object).map_err(|e| at_record(e, n, many));
        let rows = changes.iter().enumerate().map(one).collect::<Result<Vec<_>>>()?;
        let what = format!("{} edit{}", kind.name, ids(&rows));
        Ok((rows, what))
    })?;
    done(ctx, say::changed, &rows, reveals(matches))
}

/// Which record a change is for: the argument, else the object's id; both only where they agree.
fn target(which: Option<&String>, object: &Map<String, Json>) -> Result<String> {
    let id = match object.get("id") {
        None => None,
        Some(Json::Number(id)) => Some(id.to_string()),
        Some(Json::String(id)) => Some(id.clone()),
        Some(_) => return Err(Error::usage(say::not_a_number())),
    };
    match (which, id) {
        (Some(which), Some(id)) if *which != id => Err(Error::usage(say::two_ids(which, id))),
        (Some(which), _) => Ok(which.clone()),
        (None, Some(id)) => Ok(id),
        (None, None) => Err(Error::usage(say::no_id()).hint(say::carry_the_id())),
    }
}

/// Says which of several records an error is about.
fn at_record(e: Error, n: usize, many: bool) -> Error {
    if many { e.at(say::nth(n + 1)) } else { e }
}

/// Their ids, for the journal, a space before each.
pub fn ids(rows: &[Row]) -> String {
    rows.iter().map(|row| format!(" {}", row.id)).collect()
}

/// A record as messages name it.
pub fn called(row: &Row) -> Said {
    say::record(row.kind.noun(), row.id, text::inert(row.name()))
}

/// Whether secrets are to be shown.
pub fn reveals(matches: &ArgMatches) -> bool {
    matches.try_get_one::<bool>("reveal").ok().flatten().copied().unwrap_or_default()
}

/// Says what was done: JSON of one record or an array, ids, or a line a record.
pub fn done(ctx: &mut Ctx, what: fn(Said) -> Said, rows: &[Row], reveal: bool) -> Result<()> {
    if ctx.json {
        let json: Vec<Json> = rows.iter().map(|row| row.to_json(reveal)).collect();
        return match json.as_slice() {
            [one] => ctx.out.json(one),
            _ => ctx.out.json(&Json::Array(json)),
        };
    }
    for row in rows {
        if ctx.quiet {
            ctx.out.line(&row.id.to_string())?;
        }
        ctx.say(what(say::record(row.kind.noun(), row.id, row.name())));
    }
    Ok(())
}

fn given(matches: &ArgMatches, id: &str) -> bool {
    matches.value_source(id) == Some(clap::parser::ValueSource::CommandLine)
}

/// The lists that were given as `-`: read from standard input, one text a line, so that a secret in
/// them is never in the list of processes.
fn piped_lists(
    kind: &'static Kind,
    matches: &ArgMatches,
    ctx: &mut Ctx,
) -> Result<Vec<(&'static str, String)>> {
    let mut piped: Vec<(&'static str, String)> = Vec::new();
    for field in kind.fields.iter().filter(|f| f.mask.is_some()) {
        let mut values = matches.get_many::<String>(&format!("--{}", field.flag)).into_iter().flatten();
        if values.any(|v| v == "-") {
            if !piped.is_empty() {
                return Err(Error::usage(say::one_reads_input()));
            }
            if matches.get_one::<PathBuf>("from").is_some_and(|path| path.as_os_str() == "-") {
                return Err(Error::usage(say::both_read_input(field.flag)));
            }
            let text = ctx.read(Path::new("-"))?;
            if text.trim().is_empty() {
                // A command that failed in front of the pipe must not clear what is there.
                let error = Error::usage(say::input_is_empty(field.flag));
                return Err(error.hint(say::clears(field.flag)));
            }
            piped.push((field.name, text));
        }
    }
    Ok(piped)
}

/// Reads the flags that were given into the record.
pub fn typed_into(
    row: &mut Row,
    matches: &ArgMatches,
    here: crate::time::Here,
    piped: &[(&str, String)],
) -> Result<()> {
    let kind = row.kind;
    for field in kind.fields.iter().filter(|f| !f.flag.is_empty()) {
        let id = format!("--{}", field.flag);
        if !matches!(matches.try_get_raw(&id), Ok(Some(_))) || !given(matches, &id) {
            continue;
        }
        let values = matches.get_many::<String>(&id).into_iter().flatten();
        let from_input =
            |value: &String| match piped.iter().find(|(name, _)| *name == field.name && value == "-") {
                Some((_, text)) => text.clone(),
                None => value.clone(),
            };
        let typed = values.map(from_input).collect::<Vec<_>>().join("\n");
        row.set_typed(field, &typed, here)?;
    }
    for joined in kind.joined {
        let Ok(Some(typed)) = matches.try_get_one::<String>(joined.flag) else { continue };
        for (name, text) in joined.into.iter().zip((joined.split)(typed)?) {
            if let Some(field) = kind.field(name) {
                row.set_typed(field, &text, here)?;
            }
        }
    }
    Ok(())
}

/// The JSON objects of a file: one, several one after the other (NDJSON), or arrays of them.
fn objects(ctx: &mut Ctx, path: &Path) -> Result<Vec<Map<String, Json>>> {
    let text = ctx.read(path)?;
    let shown = super::context::shown(path);
    let mut objects = Vec::new();
    for value in serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}')).into_iter::<Typed>()
    {
        let Typed(value) = value.map_err(|e| Error::usage(say::not_json(&shown, format_args!("{e}"))))?;
        let items = match value {
            Json::Array(items) => items,
            value => vec![value],
        };
        for item in items {
            match item {
                Json::Object(object) => objects.push(object),
                _ => {
                    return Err(Error::usage(say::not_an_object(&shown, objects.len() + 1)));
                }
            }
        }
    }
    if objects.is_empty() {
        return Err(Error::usage(say::no_record(&shown)));
    }
    Ok(objects)
}
