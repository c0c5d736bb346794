//! `codo fault stats`: how many faults there were and how long they lasted.
//!
//! The faults are read one at a time; of each the seconds that it lasted are kept, nothing else.

use crate::cli::closing::is_closed;
use crate::cli::{Ctx, list};
use crate::error::Result;
use crate::lang::{Said, cli::fault as say};
use crate::output::{Form, Rows};
use crate::record::fault::{END, FAULT, LEVEL, OWNER, START, STATE};
use crate::record::row::Value;
use crate::store::list::{Condition, Listing, Query};
use crate::time::{self, Time};
use clap::{Args, ValueEnum};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The longest bar, in characters.
const BAR_CHARS_MAX: u64 = 20;

/// `codo fault stats`
#[derive(Args)]
pub struct Stats {
    /// Those alone that began at this time or later
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Those alone that began earlier; a day counts whole
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// What to count by
    #[arg(long, value_enum)]
    by: Option<By>,
}

/// What faults are counted by.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum By {
    /// How bad they are
    Level,
    /// Where they stand
    State,
    /// Who answers for them
    Owner,
    /// When they began, by local months
    Month,
}

impl By {
    fn heading(self) -> Said {
        match self {
            By::Level => say::level(),
            By::State => say::state(),
            By::Owner => say::owner(),
            By::Month => say::month(),
        }
    }
}

/// Some of the faults.
#[derive(Default)]
struct Group {
    count: u64,
    open: u64,
    /// How long each closed one lasted, in seconds, where start and end are known; in the end the shortest
    /// first.
    seconds: Vec<i64>,
}

/// The columns that are read, in the order in which a list has them.
const COLUMNS: [&str; 5] = [LEVEL, STATE, OWNER, START, END];

impl Stats {
    /// Counts faults.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut conditions = Vec::new();
        if let Some(since) = &self.since {
            conditions.push(Condition::Since(START, time::read(since, ctx.here)?.into()));
        }
        if let Some(until) = &self.until {
            conditions.push(Condition::Before(START, list::end_of(ctx, until)?.into()));
        }
        let (total, groups) = self.count(ctx, conditions)?;
        let name = self.by.and_then(|by| by.to_possible_value().map(|value| value.get_name().to_string()));
        if ctx.form == Form::Json {
            let groups: Vec<Json> = groups.iter().map(|(key, group)| group.to_json(Some(key))).collect();
            return ctx.out.json(&json!({ "by": name, "total": total.to_json(None), "groups": groups }));
        }
        let mut rows: Vec<(Option<&String>, &Group)> = groups.iter().map(|(k, g)| (Some(k), g)).collect();
        if self.by != Some(By::Month) {
            // What happened most often first; months in their order.
            rows.sort_by_key(|(_, group)| std::cmp::Reverse(group.count));
        }
        // A program that reads groups adds them up itself.
        if ctx.form.is_table() || self.by.is_none() {
            rows.push((None, &total));
        }
        print(ctx, self.by, rows)
    }

    /// All that fulfil these conditions, and each group of them.
    fn count(&self, ctx: &mut Ctx, conditions: Vec<Condition>) -> Result<(Group, BTreeMap<String, Group>)> {
        let mut listing = Listing::of(&FAULT);
        listing.columns.retain(|column| COLUMNS.contains(&column.name));
        let query = Query { conditions, ..Query::default() };
        let closed_words = ctx.config.closed_words();
        // There are as many states as people have words for them, and a million faults.
        let mut known: BTreeMap<String, bool> = BTreeMap::new();
        let (mut total, mut groups) = (Group::default(), BTreeMap::<String, Group>::new());
        ctx.store()?.each_of(&listing, &query, &mut |row| {
            let text = |column: usize| row.get(column).and_then(Value::as_text).unwrap_or_default();
            let (state, start) = (text(1), Time::from_rfc3339(text(3)));
            let closed = match known.get(state) {
                Some(closed) => *closed,
                None => *known.entry(state.to_string()).or_insert(is_closed(&closed_words, state)),
            };
            let lasted = match (start, Time::from_rfc3339(text(4))) {
                (Some(start), Some(end)) if closed => Some(end.unix() - start.unix()),
                _ => None,
            };
            total.add(closed, lasted);
            if let Some(by) = self.by {
                let key = match by {
                    By::Level => text(0).to_string(),
                    By::State => state.to_string(),
                    By::Owner => text(2).to_string(),
                    By::Month => start.map(|at| at.day(ctx.here.zone).month()).unwrap_or_default(),
                };
                groups.entry(key).or_default().add(closed, lasted);
            }
            Ok(true)
        })?;
        for group in groups.values_mut().chain([&mut total]) {
            group.seconds.sort_unstable();
        }
        Ok((total, groups))
    }
}

impl Group {
    fn add(&mut self, closed: bool, lasted: Option<i64>) {
        self.count += 1;
        self.open += u64::from(!closed);
        self.seconds.extend(lasted);
    }

    /// Half of the faults lasted no longer; of two in the middle the mean.
    fn median(&self) -> Option<i64> {
        let middle = self.seconds.len() / 2;
        let upper = *self.seconds.get(middle)?;
        match self.seconds.len() % 2 {
            1 => Some(upper),
            _ => Some(self.seconds.get(middle.checked_sub(1)?)?.midpoint(upper)),
        }
    }

    /// Nine of ten faults lasted no longer: the shortest length of which that is true.
    fn p90(&self) -> Option<i64> {
        let place = (self.seconds.len() * 9).div_ceil(10);
        self.seconds.get(place.checked_sub(1)?).copied()
    }

    fn to_json(&self, key: Option<&str>) -> Json {
        let (median, p90) = (self.median(), self.p90());
        json!({
            "group": key,
            "count": self.count,
            "open": self.open,
            "median": median.map(length),
            "median_seconds": median,
            "p90": p90.map(length),
            "p90_seconds": p90,
        })
    }
}

fn length(seconds: i64) -> String {
    let start = Time::from_unix(0);
    time::length(start, start.plus(seconds))
}

fn print(ctx: &mut Ctx, by: Option<By>, groups: Vec<(Option<&String>, &Group)>) -> Result<()> {
    let lang = ctx.lang;
    // The heading of a column, for programs and for people.
    let column = |name: &str, heading: Said| (name.to_string(), heading.in_lang(lang).to_string());
    let alone = |name: &str| (name.to_string(), String::new());
    let mut columns = vec![
        by.map_or(alone("group"), |by| column("group", by.heading())),
        column("count", say::count()),
        column("open", say::open()),
        column("median", say::median()),
        column("p90", say::p90()),
    ];
    match ctx.form.is_table() {
        true => columns.push(alone("")),
        false => columns.extend(["median_seconds", "p90_seconds"].map(alone)),
    }
    let all = say::all();
    let mark = if is_utf8(ctx.config.environment().locale()) { "█" } else { "#" };
    let most = groups.iter().filter(|(key, _)| key.is_some()).map(|(_, group)| group.count).max();
    let mut rows = Rows::new(ctx.form, &columns);
    for (key, group) in groups {
        let row = group.to_json(key.map(String::as_str));
        let bar = match key {
            Some(_) => mark.repeat(bar_chars(group.count, most.unwrap_or_default())),
            None => String::new(),
        };
        let name = match key.map(String::as_str) {
            None => all.in_lang(lang),
            Some("") => "-",
            Some(key) => key,
        };
        let cells = ["count", "open", "median", "p90"].map(|key| ctx.cell(key, row.get(key)));
        let cells = || [vec![name.to_string()], cells.to_vec(), vec![bar]].concat();
        rows.row(&mut ctx.out, &row, cells)?;
    }
    rows.end(&mut ctx.out)
}

/// Whether a locale says that the terminal shows more than ASCII.
fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.ends_with("utf-8") || locale.ends_with("utf8")
}

/// As long as its share of the largest; never nothing.
fn bar_chars(count: u64, most: u64) -> usize {
    let share = count.saturating_mul(BAR_CHARS_MAX) / most.max(1);
    usize::try_from(share.max(1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_ninth_of_ten_are_found() {
        let of = |seconds: &[i64]| {
            let group = Group { count: 0, open: 0, seconds: seconds.to_vec() };
            (group.median(), group.p90())
        };
        assert_eq!(of(&[]), (None, None));
        assert_eq!(of(&[7]), (Some(7), Some(7)));
        assert_eq!(of(&[10, 30]), (Some(20), Some(30)));
        assert_eq!(of(&[1, 5, 9]), (Some(5), Some(9)));
        assert_eq!(of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), (Some(5), Some(9)));
    }

    #[test]
    fn a_bar_is_a_share_and_never_nothing() {
        assert_eq!([bar_chars(1, 1_000_000), bar_chars(5, 10), bar_chars(10, 10)], [1, 10, 20]);
    }
}
