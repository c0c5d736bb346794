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
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Boolean(yes) => yes.to_string(),
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
