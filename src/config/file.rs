//! The configuration file: TOML into settings, each with its line. The only file that names toml.

use crate::error::{Error, Result};
use crate::lang::{self, config as say};
use crate::text;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// The most bytes that a configuration file is read to.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// The settings of a file: key with its table before a dot, value as text, line from 1.
pub fn read(path: &Path) -> Result<Vec<(&'static str, String, usize)>> {
    let shown = path.display();
    let cannot =
        |e| Error::usage(say::file_unreadable(path.display())).because(e).hint(say::init_writes_one());
    if path.metadata().map_err(cannot)?.len() > FILE_BYTES_MAX {
        return Err(Error::usage(say::file_too_large(shown, FILE_BYTES_MAX)));
    }
    let source = std::fs::read_to_string(path).map_err(cannot)?;
    let table = DeTable::parse(&source).map_err(|e| {
        let line = e.span().map_or(1, |span| line_of(&source, span.start));
        let toml_says = e.message().lines().collect::<Vec<_>>().join(" ");
        Error::usage(lang::after(format_args!("{shown}:{line}"), toml_says))
    })?;
    let mut found = Vec::new();
    collect("", table.get_ref(), &source, &mut found)
        .map_err(|(line, e)| e.at(format_args!("{shown}:{line}")))?;
    Ok(found)
}

fn line_of(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|&b| b == b'\n').count() + 1
}

type Placed = (usize, Error);

fn collect(
    prefix: &str,
    table: &DeTable<'_>,
    source: &str,
    found: &mut Vec<(&'static str, String, usize)>,
) -> std::result::Result<(), Placed> {
    for (name, value) in table {
        let key = format!("{prefix}{}", name.get_ref());
        let line = line_of(source, name.span().start);
        let logins = super::SETTINGS.iter().find(|s| s.key == key && s.shape == super::Shape::Logins);
        if let (Some(setting), DeValue::Table(inner)) = (logins, value.get_ref()) {
            found.push((setting.key, logins_of(setting.key, inner).map_err(|e| (line, e))?, line));
            continue;
        }
        if let DeValue::Table(inner) = value.get_ref() {
            let is_table = super::SETTINGS.iter().any(|s| s.key.starts_with(&format!("{key}.")));
            if !is_table {
                return Err((line, super::unknown(&key)));
            }
            collect(&format!("{key}."), inner, source, found)?;
            continue;
        }
        let setting =
            super::SETTINGS.iter().find(|s| s.key == key).ok_or_else(|| (line, super::unknown(&key)))?;
        let text = match value.get_ref() {
            DeValue::String(_) if matches!(setting.shape, super::Shape::Secrets | super::Shape::Logins) => {
                return Err((line, Error::usage(say::not_several(setting.key)).hint(say::write_several())));
            }
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Boolean(yes) => yes.to_string(),
            DeValue::Array(items) if setting.shape == super::Shape::Secrets => {
                let secrets: Result<Vec<&str>> =
                    items.iter().map(|item| secret_of(setting.key, item.get_ref())).collect();
                secrets.map_err(|e| (line, e))?.join("\n")
            }
            DeValue::Array(items) if setting.shape == super::Shape::List => {
                let text = |item: &toml::Spanned<DeValue<'_>>| item.get_ref().as_str().map(str::to_string);
                let texts: Option<Vec<String>> = items.iter().map(text).collect();
                texts
                    .map(|texts| texts.join("\n"))
                    .ok_or_else(|| (line, Error::usage(say::not_text(text::inert(&key)))))?
            }
            _ => {
                let e = Error::usage(say::no_value(text::inert(&key)));
                return Err((line, e));
            }
        };
        found.push((setting.key, text, line));
    }
    Ok(())
}

/// One of several secrets: a line of text that is not empty. The error does not show it.
fn secret_of<'a>(key: &str, value: &'a DeValue<'_>) -> Result<&'a str> {
    let text = value.as_str().ok_or_else(|| Error::usage(say::not_text(key)))?;
    match text.is_empty() || text.contains(char::is_control) {
        true => Err(Error::usage(say::no_secret(key))),
        false => Ok(text),
    }
}

/// Names and their secrets, a line each. A colon ends the name, in a Basic login too (RFC 7617).
fn logins_of(key: &str, table: &DeTable<'_>) -> Result<String> {
    let mut lines = Vec::new();
    for (name, value) in table {
        let name = name.get_ref();
        if name.is_empty() || name.contains(|c: char| c == ':' || c.is_control()) {
            return Err(Error::usage(say::no_login_name(key, text::inert(name))));
        }
        lines.push(format!("{name}:{}", secret_of(key, value.get_ref())?));
    }
    Ok(lines.join("\n"))
}
