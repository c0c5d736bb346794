//! Entering a record at a terminal: what it needs and was not given is asked for, with what was
//! written into the newest records as proposals.

use super::{Ctx, echo};
use crate::error::Result;
use crate::output::prompt;
use crate::record::field::{Field, Filter, Kind, Type};
use crate::record::row::Row;
use crate::store::Store;
use crate::store::list::Query;

/// The newest records whose words are proposed.
const RECENT_ROWS: u32 = 200;
/// The most words to choose from.
const WORDS_MAX: usize = 15;

/// Asks for required fields that were left out; without a terminal they are an error later on.
pub fn missing(row: &mut Row, ctx: &mut Ctx) -> Result<()> {
    let is_missing = |f: &&'static Field| f.required && row.text(f.name).is_empty();
    let missing: Vec<&'static Field> = row.kind.fields.iter().filter(is_missing).collect();
    if !ctx.interactive || missing.is_empty() {
        return Ok(());
    }
    let recent = recent(row.kind, ctx);
    for field in missing {
        let words = words(field, &recent);
        while row.text(field.name).is_empty() {
            let typed = match recent.first().map(|newest| newest.text(field.name)) {
                Some(last) if !words.is_empty() => {
                    prompt::choose(field.help.in_lang(ctx.lang), &words, last, ctx.lang)?
                }
                _ => prompt::ask(field.help.in_lang(ctx.lang), None)?,
            };
            match row.set_typed(field, &typed, ctx.here) {
                Ok(()) => echo::typed_for(field, &typed, ctx),
                Err(e) => ctx.out.error(&e, false),
            }
        }
    }
    Ok(())
}

/// The newest records; none where there is no database yet, which a question is not to make.
fn recent(kind: &'static Kind, ctx: &Ctx) -> Vec<Row> {
    let query = Query { limit: RECENT_ROWS, ..Query::default() };
    let read = |mut store: Store| store.list(kind, &query);
    let found = ctx.location().and_then(|at| Store::open_to_read(&at, ctx.kinds)).and_then(read);
    found.map(|(rows, _)| rows).unwrap_or_default()
}

/// The words that lists are narrowed by, those used most often first.
fn words(field: &Field, recent: &[Row]) -> Vec<String> {
    if field.filter == Filter::None || field.ty != Type::Short {
        return Vec::new();
    }
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for word in recent.iter().map(|row| row.text(field.name)).filter(|word| !word.is_empty()) {
        match counted.iter_mut().find(|(known, _)| *known == word) {
            Some((_, count)) => *count += 1,
            None => counted.push((word, 1)),
        }
    }
    // Of those used as often, the one used last stays first.
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted.into_iter().take(WORDS_MAX).map(|(word, _)| word.to_string()).collect()
}
