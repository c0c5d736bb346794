//! Lists: which rows, in which order, how many. One statement for every kind of record and for the
//! tables that are no kinds, made from the names of their columns.
//!
//! A page is found by an index, however many rows there are: what may be picked or sorted by has one
//! (`schema.rs`), and rows in one of several states are the merged pages of each state.

use super::{Store, sql};
use crate::error::Result;
use crate::lang::{Lang, Pair};
use crate::record::field::{self, Field, Filter, Kind, Type};
use crate::record::row::Value;
use crate::text;

/// A column as lists know it.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in SQL and in JSON.
    pub name: &'static str,
    /// What people call it.
    pub flag: &'static str,
    /// What Chinese calls it.
    pub chinese: &'static str,
    /// What it holds.
    pub ty: Type,
    /// How its flag picks rows.
    pub filter: Filter,
    /// Whether `--search` looks into it.
    pub searched: bool,
    /// Whether its times have nine digits of fraction.
    pub precise: bool,
}

/// Which rows are open.
#[derive(Clone, Copy, Debug)]
pub enum Open {
    /// There is no such thing.
    Never,
    /// Those whose word in this column does not mean closed.
    Words(&'static str),
    /// Those that have this word in this column.
    Is(&'static str, &'static str),
}

/// What can be listed.
#[derive(Debug)]
pub struct Listing {
    /// The table.
    pub table: &'static str,
    /// What people call one of its rows.
    pub noun: Pair,
    /// Its columns, in the order in which they are read.
    pub columns: Vec<Column>,
    /// Which of its rows are open.
    pub open: Open,
    /// The time that `--since` and `--until` look at.
    pub when: &'static str,
    /// What its table shows beside its columns: names, and what Chinese calls them.
    pub beside: &'static [(&'static str, &'static str)],
}

/// What rows are to fulfil.
#[derive(Clone, Debug)]
pub enum Condition {
    /// The column holds this, or nothing.
    Equal(&'static str, Value),
    /// The column holds something.
    Given(&'static str),
    /// The list in the column has this item, whatever its case.
    Item(&'static str, String),
    /// The column's text has this in it, whatever its case.
    Within(&'static str, String),
    /// The column's time is this or later.
    Since(&'static str, Value),
    /// The column's time is earlier.
    Before(&'static str, Value),
    /// One of the columns that are searched has this in it, whatever its case.
    Search(String),
    /// Its id stands in this column of another table, in a row that holds all of these.
    Among(&'static str, &'static str, Vec<(&'static str, Value)>),
}

/// A list that is asked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// All of these hold.
    pub conditions: Vec<Condition>,
    /// Where open rows alone are wanted: the folded words that mean closed.
    pub open: Option<Vec<String>>,
    /// Ordered by this column, the largest first where true; else newest first.
    pub sort: Option<(&'static str, bool)>,
    /// The most rows; 0 is all.
    pub limit: u32,
    /// The rows passed over.
    pub offset: u32,
}

impl Listing {
    /// Records of a kind: id, times, fields.
    pub fn of(kind: &'static Kind) -> Self {
        let own = |name, chinese, ty| {
            let (flag, filter) = (name, Filter::None);
            Column { name, flag, chinese, ty, filter, searched: false, precise: false }
        };
        let field = |f: &'static Field| Column {
            name: f.name,
            flag: if f.flag.is_empty() { f.name } else { f.flag },
            chinese: f.chinese,
            ty: f.ty,
            filter: f.filter,
            // A secret is not to be found out by asking for its parts.
            searched: matches!(f.ty, Type::Short | Type::Long | Type::List) && f.mask.is_none(),
            precise: false,
        };
        let times = [own("create_at", "创建时间", Type::Time), own("update_at", "更新时间", Type::Time)];
        let columns = [own("id", "ID", Type::Int(1, i64::MAX))].into_iter().chain(times);
        let open = kind.state.map_or(Open::Never, Open::Words);
        Listing {
            table: kind.name,
            noun: kind.noun(),
            columns: columns.chain(kind.fields.iter().map(field)).collect(),
            open,
            when: kind.when,
            beside: &[],
        }
    }

    /// The column that is called so, by its stored name or by its flag.
    pub fn column(&self, called: &str) -> Option<&Column> {
        let stored = self.columns.iter().find(|c| c.name == called);
        stored.or_else(|| self.columns.iter().find(|c| c.flag == called))
    }

    /// The heading of a column that is called so.
    pub fn title(&self, name: &str, lang: Lang) -> String {
        let column = self.columns.iter().find(|c| c.name == name).map(|c| (c.flag, c.chinese));
        let beside = || self.beside.iter().copied().find(|(called, _)| *called == name);
        let (called, chinese) = column.or_else(beside).unwrap_or((name, name));
        field::title(called, chinese, lang)
    }

    /// The statement that counts the rows of a query, however long its pages: of each state by its index.
    fn count(&self, query: &Query, states: Option<&[Option<String>]>) -> (String, Vec<Value>) {
        let mut params = Vec::new();
        let mut all: Vec<String> = query.conditions.iter().map(|c| self.condition(c, &mut params)).collect();
        all.push("1 = 1".to_string());
        let all = all.join(" AND ");
        let count = |state: &str| format!(" + (SELECT COUNT(*) FROM {} WHERE {all}{state})", self.table);
        let mut count_state = |column: &str, state: &Option<String>| {
            count(&format!(" AND {}", one_state(column, state, &mut params)))
        };
        let counts: String = match (self.open, states) {
            (Open::Is(column, word), Some(_)) => count_state(column, &Some(word.to_string())),
            (Open::Words(column), Some(states)) => states.iter().map(|s| count_state(column, s)).collect(),
            _ => count(""),
        };
        (format!("SELECT 0{counts}"), params)
    }

    /// The statement for a query, and its parameters. `states` are the open ones where it matters.
    pub fn statement(&self, query: &Query, states: Option<&[Option<String>]>) -> (String, Vec<Value>) {
        let mut params = Vec::new();
        let conditions: Vec<String> =
            query.conditions.iter().map(|condition| self.condition(condition, &mut params)).collect();
        let columns = self.columns.iter().map(|c| c.name).collect::<Vec<_>>().join(", ");
        let order = order(query.sort);
        let select = |conditions: &[String]| {
            let all = if conditions.is_empty() {
                String::new()
            } else {
                format!(" WHERE {}", conditions.join(" AND "))
            };
            format!("SELECT {columns} FROM {}{all} ORDER BY {order}", self.table)
        };
        let mut sql = match (self.open, states) {
            (Open::Is(column, word), Some(_)) => {
                let state = one_state(column, &Some(word.to_string()), &mut params);
                select(&[conditions, vec![state]].concat())
            }
            (Open::Words(_), Some([])) => select(&["1 = 0".to_string()]),
            (Open::Words(column), Some(states)) if query.limit == 0 => {
                let any: Vec<String> = states.iter().map(|s| one_state(column, s, &mut params)).collect();
                select(&[conditions, vec![format!("({})", any.join(" OR "))]].concat())
            }
            (Open::Words(column), Some(states)) => {
                // A page of each state, by its index; the whole page is among them.
                let most = i64::from(query.limit) + i64::from(query.offset) + 1;
                let page = |(n, state): (usize, &Option<String>)| {
                    let state = one_state(column, state, &mut params);
                    let rows = select(&[conditions.clone(), vec![state]].concat());
                    format!("SELECT {columns} FROM ({rows} LIMIT {most}) AS page{n}")
                };
                let pages: Vec<String> = states.iter().enumerate().map(page).collect();
                format!("SELECT {columns} FROM ({}) AS pages ORDER BY {order}", pages.join(" UNION ALL "))
            }
            _ => select(&conditions),
        };
        if query.limit > 0 {
            // One more than a page holds: that is cheaper than counting, and tells whether there are more.
            sql += &format!(" LIMIT {}", param(&mut params, (i64::from(query.limit) + 1).into()));
        }
        if query.offset > 0 {
            // SQLite knows an offset behind a limit alone.
            if query.limit == 0 {
                sql += &format!(" LIMIT {}", param(&mut params, i64::MAX.into()));
            }
            sql += &format!(" OFFSET {}", param(&mut params, i64::from(query.offset).into()));
        }
        (sql, params)
    }

    fn condition(&self, condition: &Condition, params: &mut Vec<Value>) -> String {
        let within =
            |column: &str, pattern: &str| format!("LOWER({column}) LIKE LOWER({pattern}) ESCAPE '\\'");
        match condition {
            Condition::Given(column) => format!("{column} IS NOT NULL"),
            Condition::Equal(column, Value::Null) => format!("{column} IS NULL"),
            Condition::Equal(column, value) => format!("{column} = {}", param(params, value.clone())),
            Condition::Item(column, item) => {
                let between = param(params, "\n".into());
                let pattern = param(params, Value::Text(format!("%\n{}\n%", escaped(item))));
                within(&format!("{between} || {column} || {between}"), &pattern)
            }
            Condition::Within(column, text) => {
                let pattern = param(params, Value::Text(format!("%{}%", escaped(text))));
                within(column, &pattern)
            }
            Condition::Since(column, at) => format!("{column} >= {}", param(params, at.clone())),
            Condition::Before(column, at) => format!("{column} < {}", param(params, at.clone())),
            Condition::Search(text) => {
                // As typed, and with full-width letters and digits as their ASCII twins.
                let mut forms = vec![text.clone(), text::narrow(text)];
                forms.dedup();
                let patterns: Vec<String> = forms
                    .iter()
                    .map(|form| param(params, Value::Text(format!("%{}%", escaped(form)))))
                    .collect();
                let searched = self.columns.iter().filter(|c| c.searched);
                let any: Vec<String> =
                    searched.flat_map(|c| patterns.iter().map(|p| within(c.name, p))).collect();
                format!("({})", any.join(" OR "))
            }
            Condition::Among(table, column, held) => {
                let held =
                    held.iter().map(|(name, value)| format!("{name} = {}", param(params, value.clone())));
                let all = held.collect::<Vec<_>>().join(" AND ");
                format!("id IN (SELECT {column} FROM {table} WHERE {all})")
            }
        }
    }
}

fn one_state(column: &str, state: &Option<String>, params: &mut Vec<Value>) -> String {
    match state {
        None => format!("{column} IS NULL"),
        Some(word) => format!("{column} = {}", param(params, word.as_str().into())),
    }
}

/// The next parameter.
fn param(params: &mut Vec<Value>, value: Value) -> String {
    params.push(value);
    format!("${}", params.len())
}

/// What `LIKE` takes literally.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// Nothing counts as the least, in both databases; the id makes the order one.
fn order(sort: Option<(&'static str, bool)>) -> String {
    match sort {
        None | Some(("id", true)) => "id DESC".to_string(),
        Some(("id", false)) => "id".to_string(),
        Some((column, true)) => format!("{column} DESC NULLS LAST, id DESC"),
        Some((column, false)) => format!("{column} ASC NULLS FIRST, id"),
    }
}

impl Store {
    /// A page of rows, and whether there are more.
    pub fn rows_of(&mut self, listing: &Listing, query: &Query) -> Result<(Vec<Vec<Value>>, bool)> {
        let (sql, params) = self.statement_of(listing, query)?;
        Ok(super::page(self.db.query(&sql, &params)?, query.limit))
    }

    /// How many rows a query has on all its pages.
    pub fn count_of(&mut self, listing: &Listing, query: &Query) -> Result<u64> {
        let states = self.open_states(listing, query)?;
        let (sql, params) = listing.count(query, states.as_deref());
        let rows = self.db.query(&sql, &params)?;
        let count = rows.first().and_then(|row| row.first()).and_then(Value::as_int);
        Ok(count.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
    }

    /// Every row, one at a time, until `take` wants no more.
    pub fn each_of(
        &mut self,
        listing: &Listing,
        query: &Query,
        take: &mut dyn FnMut(Vec<Value>) -> Result<bool>,
    ) -> Result<()> {
        let (sql, params) = self.statement_of(listing, query)?;
        self.db.each(&sql, &params, take)
    }

    /// What is asked of the database for a query, and its parameters.
    pub fn statement_of(&mut self, listing: &Listing, query: &Query) -> Result<(String, Vec<Value>)> {
        let states = self.open_states(listing, query)?;
        Ok(listing.statement(query, states.as_deref()))
    }

    /// The words in use that do not mean closed; none where that does not matter.
    fn open_states(&mut self, listing: &Listing, query: &Query) -> Result<Option<Vec<Option<String>>>> {
        let Some(closed) = &query.open else { return Ok(None) };
        let Open::Words(column) = listing.open else { return Ok(Some(Vec::new())) };
        let words = self.words(listing.table, column)?;
        let is_open =
            |word: &Option<String>| word.as_deref().is_none_or(|word| !closed.contains(&text::fold(word)));
        Ok(Some(words.into_iter().filter(is_open).collect()))
    }

    /// The different values of a column, by its index.
    pub fn words(&mut self, table: &str, column: &str) -> Result<Vec<Option<String>>> {
        let rows = self.db.query(&sql::words(table, column), &[])?;
        Ok(rows.iter().flatten().map(|word| word.as_text().map(str::to_string)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;
    use crate::store::{alerts, journal, outbox};
    use std::collections::BTreeSet;

    #[test]
    fn every_column_has_a_heading_in_chinese() {
        let others = [alerts::listing(), outbox::listing(), journal::listing()];
        for listing in KINDS.iter().map(|kind| Listing::of(kind)).chain(others) {
            let mut titles = BTreeSet::new();
            for column in &listing.columns {
                let title = listing.title(column.name, Lang::Zh);
                let is_chinese = title == "ID" || !title.is_empty() && !title.is_ascii();
                assert!(is_chinese, "{} {} \"{title}\"", listing.table, column.name);
                assert!(titles.insert(title), "{} {}: another is called so", listing.table, column.name);
            }
        }
    }
}
