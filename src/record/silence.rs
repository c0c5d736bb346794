//! Silences: alerts that nobody is told of, for a while or every week.

use super::end_after_start;
use super::field::{Field, JoinedFlag, Kind, both};
use super::row::{Row, Value};
use crate::error::{Error, Result};
use crate::lang::record as say;
use crate::matcher::{self, Matcher};
use crate::text;
use crate::time::{Time, Week, Zone};
use std::collections::BTreeMap;

const MATCHERS: &str = "matchers";
const START: &str = "starts_at";
const END: &str = "ends_at";
const EVERY: &str = "every";

/// The kind.
pub const SILENCE: Kind = Kind {
    name: "silence",
    alias: None,
    chinese: "静默",
    about: both(
        "Silences: alerts that nobody is told of, for a while or every week",
        "静默：一段时间内或每周固定时段不通知的告警",
    ),
    fields: &[
        Field::long(
            MATCHERS,
            "match",
            "匹配条件",
            both(
                "Which alerts: Alertmanager's matchers, such as 'cluster=\"db\", severity!=\"critical\"', all \
                 of which must fit; a name alone is an alertname",
                "哪些告警：Alertmanager 的匹配条件，例如 'cluster=\"db\", severity!=\"critical\"'，须全部满足；\
                 只写名称表示 alertname",
            ),
        )
        .read_by(read_matchers)
        .required()
        .listed(),
        Field::time(START, "start", "开始时间", both("From when on", "从何时起")).or("now").listed(),
        Field::time(END, "until", "结束时间", both("Until when", "到何时为止")).listed(),
        Field::text(
            EVERY,
            "every",
            "每周",
            both(
                "Only at these hours of each week, in codo's zone, such as 'tue 02:00-04:00', \
                 'mon-fri 22:00-06:00', 'daily 03:00-03:30'",
                "只在每周的这些时段，按 codo 的时区，例如 'tue 02:00-04:00'、'mon-fri 22:00-06:00'、'每天 03:00-03:30'",
            ),
        )
        .read_by(read_every)
        .listed(),
        Field::long("comment", "comment", "说明", both("Why", "为什么")).listed(),
    ],
    unique: &[],
    joined: &[JoinedFlag {
        flag: "for",
        help: both("For so long from now on, such as 2h, 30m, 3d", "从现在起多久，例如 2h、30m、3d"),
        into: &[END],
        split: |typed| Ok(vec![format!("in {}", typed.trim())]),
    }],
    state: None,
    when: START,
    tools: None,
    complete: |_, row| {
        if *row.get(END) == Value::Null && row.text(EVERY).is_empty() {
            return Err(Error::usage(say::no_silence_end()).hint(say::say_how_long()));
        }
        end_after_start(row, START, END)
    },
};

/// As Alertmanager does, it refuses what also fits an alert without labels: that would hide what nobody
/// thought of.
fn read_matchers(typed: &str) -> Result<String> {
    let refused = |why| Error::usage(why).hint(say::write_matchers());
    let matchers = matcher::parse_all(typed).map_err(refused)?;
    if matchers.iter().all(|matcher| matcher.fits(&BTreeMap::new())) {
        return Err(refused(say::fits_everything()));
    }
    Ok(matchers.iter().map(Matcher::to_string).collect::<Vec<_>>().join(", "))
}

/// Whether labels fit all of these matchers, as they are typed.
pub fn fitting(typed: &str) -> Result<impl Fn(&BTreeMap<String, String>) -> bool> {
    let refused = |why| Error::usage(why).hint(say::write_matchers());
    let matchers = matcher::parse_all(typed).map_err(refused)?;
    Ok(move |labels: &BTreeMap<String, String>| matchers.iter().all(|matcher| matcher.fits(labels)))
}

fn read_every(typed: &str) -> Result<String> {
    let week = Week::read(typed)
        .ok_or_else(|| Error::usage(say::not_every_week(text::inert(typed))).hint(say::write_every()))?;
    Ok(week.to_string())
}

/// Where a silence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It hides alerts now.
    Active,
    /// It will.
    Coming,
    /// It never will again.
    Over,
}

impl Phase {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Active => "active",
            Phase::Coming => "coming",
            Phase::Over => "over",
        }
    }
}

/// A silence, ready to be asked.
#[derive(Debug)]
pub struct Silence {
    /// Its id.
    pub id: i64,
    start: Option<Time>,
    end: Option<Time>,
    /// None where it is not weekly.
    every: Option<Week>,
    /// None where something in it cannot be read: such a silence hides nothing, rather than too much.
    matchers: Option<Vec<Matcher>>,
}

impl Silence {
    /// The silence in a row.
    pub fn view(row: &Row) -> Self {
        let every = row.text(EVERY);
        let week = Week::read(every);
        let is_read = every.is_empty() || week.is_some();
        Silence {
            id: row.id,
            start: row.time(START),
            end: row.time(END),
            every: week,
            matchers: matcher::parse_all(row.text(MATCHERS)).ok().filter(|_| is_read),
        }
    }

    /// Where it stands at an instant; the hours of a week are those of a zone.
    pub fn phase(&self, at: Time, zone: Zone) -> Phase {
        if self.end.is_some_and(|end| end <= at) {
            Phase::Over
        } else if self.start.is_some_and(|start| at < start) || !self.is_hour(at, zone) {
            Phase::Coming
        } else {
            Phase::Active
        }
    }

    /// Whether an instant is of its hours, whenever it begins and ends.
    pub fn is_hour(&self, at: Time, zone: Zone) -> bool {
        self.every.is_none_or(|week| week.holds(at, zone))
    }

    /// Whether these labels are of an alert that it is about.
    pub fn fits(&self, labels: &BTreeMap<String, String>) -> bool {
        self.matchers.as_ref().is_some_and(|all| all.iter().all(|matcher| matcher.fits(labels)))
    }
}
