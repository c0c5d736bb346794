//! Things paid for that run out: a line, a domain, a certificate, a licence.

use super::end_after_start;
use super::field::{Field, JoinedFlag, Kind};
use super::row::Row;
use crate::error::{Error, Result};
use crate::text;
use crate::time::{Day, Time, Zone};

const START: &str = "paid_start_time";
const END: &str = "paid_end_time";
/// The furthest ahead that a reminder can be asked for: ten years, in days.
const LEAD_DAYS_MAX: i64 = 3_660;

/// The kind.
pub const PAID: Kind = Kind {
    name: "paid",
    alias: None,
    about: "Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)",
    fields: &[
        Field::text("paid_name", "name", "What is paid for").required().listed(),
        Field::time(START, "start", "When the paid period began"),
        Field::time(END, "end", "When it runs out").required().listed(),
        Field::int(
            "reminder_day",
            "remind-days",
            "Remind daily from this many days before the end on",
            0,
            LEAD_DAYS_MAX,
        )
        .or("7")
        .listed(),
        Field::text(
            "remind_on",
            "remind-on",
            "Remind once at each of these days before the end instead, such as 60,14,3,0",
        )
        .read_by(read_leads),
        Field::list("reminder_names", "notify", "The contacts that are reminded")
            .refers_to("contact")
            .listed()
            .filtered_within(),
        Field::text("amount", "", "What a period costs").read_by(read_amount),
        Field::text("currency", "", "The currency of the cost, as ISO 4217 writes it").read_by(read_currency),
        Field::text("cycle", "every", "How long a paid period is, such as 1y, 3mo, 30d").read_by(read_cycle),
        Field::text("vendor", "vendor", "Who is paid").filtered(),
        // The day of the month that a monthly period ends on, where a short month has cut it off.
        Field::int(
            "anchor_day",
            "",
            "The day of the month on which periods end, where a month was shorter",
            1,
            31,
        ),
    ],
    unique: &["paid_name"],
    joined: &[JoinedFlag {
        flag: "cost",
        help: "What a period costs, such as \"1200 CNY\"",
        into: &["amount", "currency"],
        split: split_cost,
    }],
    state: None,
    when: END,
    complete: |_, row| {
        if row.text("amount").is_empty() != row.text("currency").is_empty() {
            return Err(Error::usage("amount and currency go together").hint("write --cost \"1200 CNY\""));
        }
        end_after_start(row, START, END)
    },
};

fn split_cost(typed: &str) -> Result<Vec<String>> {
    let plain = text::narrow(typed);
    match plain.split_whitespace().collect::<Vec<_>>().as_slice() {
        [] => Ok(vec![String::new(), String::new()]),
        [amount, currency] => Ok(vec![amount.to_string(), currency.to_string()]),
        _ => Err(Error::usage(format!("--cost: \"{}\" is not an amount and a currency", text::inert(typed)))
            .hint("write --cost \"1200 CNY\"")),
    }
}

/// A decimal amount, kept as text so that no cent is rounded away.
fn read_amount(typed: &str) -> Result<String> {
    let plain = text::narrow(typed);
    let (whole, cents) = plain.split_once('.').unwrap_or((&plain, "0"));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if digits(whole) && digits(cents) && whole.len() <= 15 && cents.len() <= 4 {
        return Ok(plain);
    }
    Err(Error::usage(format!("\"{}\" is not an amount such as 1200 or 99.50", text::inert(typed))))
}

fn read_currency(typed: &str) -> Result<String> {
    let plain = text::narrow(typed).to_ascii_uppercase();
    if plain.len() == 3 && plain.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(plain);
    }
    Err(Error::usage(format!("\"{}\" is not a currency code such as CNY or USD", text::inert(typed))))
}

fn read_cycle(typed: &str) -> Result<String> {
    let plain = text::narrow(typed).to_ascii_lowercase();
    let split = plain.find(|c: char| !c.is_ascii_digit()).unwrap_or(plain.len());
    let (number, unit) = plain.split_at(split);
    let fits = number.parse::<u16>().is_ok_and(|n| (1..=1200).contains(&n));
    if fits && matches!(unit, "d" | "w" | "mo" | "y") {
        return Ok(plain);
    }
    Err(Error::usage(format!("\"{}\" is not a period such as 1y, 3mo, 2w or 30d", text::inert(typed))))
}

/// Days before the end, largest first.
fn read_leads(typed: &str) -> Result<String> {
    let bad = || {
        Error::usage(format!("\"{}\" is not a list of days before the end", text::inert(typed)))
            .hint("write --remind-on 60,14,3,0")
    };
    let mut leads = Vec::new();
    for lead in text::narrow(typed).split(',') {
        let days: i64 = lead.trim().parse().map_err(|_| bad())?;
        if !(0..=LEAD_DAYS_MAX).contains(&days) {
            return Err(bad());
        }
        leads.push(days);
    }
    leads.sort_unstable_by(|a, b| b.cmp(a));
    leads.dedup();
    Ok(leads.iter().map(i64::to_string).collect::<Vec<_>>().join(","))
}

/// A paid item, ready to be asked what is due.
#[derive(Debug)]
pub struct Paid {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// When it runs out.
    pub end: Time,
    /// The names of the contacts that are reminded.
    pub contacts: Vec<String>,
    daily_from: i64,
    leads: Vec<i64>,
}

/// A reminder that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Days until the item runs out; negative once it has.
    pub days_left: i64,
    /// What makes this reminder this one: telling it again under the same key is a repetition.
    pub key: String,
}

impl Paid {
    /// The item in a row; none where the row holds no end.
    pub fn view(row: &Row) -> Option<Self> {
        Some(Paid {
            id: row.id,
            name: row.name().to_string(),
            end: row.time(END)?,
            contacts: row.list("reminder_names").into_iter().map(str::to_string).collect(),
            daily_from: row.get("reminder_day").as_int().unwrap_or(7),
            leads: row.text("remind_on").split(',').filter_map(|d| d.parse().ok()).collect(),
        })
    }

    /// What is due on a day: once a day from `reminder_day` days before the end on, or once at each
    /// of `remind_on`, late rather than never. A key holds the end, so a renewed item starts anew.
    pub fn due(&self, today: Day, zone: Zone) -> Option<Due> {
        let days_left = self.end.day(zone).since(today);
        let which = if self.leads.is_empty() {
            (days_left <= self.daily_from).then(|| today.to_string())
        } else {
            let reached = self.leads.iter().filter(|&&lead| days_left <= lead).min();
            reached.map(|lead| format!("lead-{lead}"))
        };
        let end = self.end.to_text();
        which.map(|which| Due { days_left, key: format!("paid/{}/{end}/{which}", self.id) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Here;

    fn item(leads: &[i64]) -> Paid {
        let end = Time::from_rfc3339("2019-03-21T00:00:00Z").unwrap();
        Paid { id: 1, name: "VPN".into(), end, contacts: vec![], daily_from: 3, leads: leads.to_vec() }
    }

    fn on(day: &str, leads: &[i64]) -> Option<(i64, String)> {
        let here = Here { now: Time::from_unix(0), zone: Zone::named("UTC").unwrap() };
        let due = item(leads).due(Day::read(day, here).unwrap(), here.zone)?;
        Some((due.days_left, due.key.rsplit('/').next().unwrap().to_string()))
    }

    #[test]
    fn daily_reminders_begin_in_time_and_go_on_after_the_end() {
        assert_eq!(on("2019-03-17", &[]), None);
        assert_eq!(on("2019-03-18", &[]), Some((3, "2019-03-18".into())));
        assert_eq!(on("2019-03-21", &[]), Some((0, "2019-03-21".into())));
        assert_eq!(on("2019-03-25", &[]), Some((-4, "2019-03-25".into())));
    }

    #[test]
    fn lead_times_are_told_once_each_and_late_rather_than_never() {
        assert_eq!(on("2019-03-06", &[14, 3, 0]), None);
        assert_eq!(on("2019-03-07", &[14, 3, 0]), Some((14, "lead-14".into())));
        assert_eq!(on("2019-03-09", &[14, 3, 0]), Some((12, "lead-14".into())));
        assert_eq!(on("2019-03-19", &[14, 3, 0]), Some((2, "lead-3".into())));
        assert_eq!(on("2019-03-25", &[14, 3, 0]), Some((-4, "lead-0".into())));
    }

    #[test]
    fn costs_cycles_and_leads_are_read_or_refused() {
        assert_eq!(split_cost("１２００ CNY").unwrap(), ["1200", "CNY"]);
        assert!(split_cost("1200").is_err());
        for bad in ["1,234.50", "¥99", "-1", "1e9", "1.23456", ".5", ""] {
            assert!(read_amount(bad).is_err(), "{bad}");
        }
        assert_eq!(read_cycle("１Y").unwrap(), "1y");
        assert!(read_cycle("0y").is_err());
        assert_eq!(read_leads("3, 60,14，0").unwrap(), "60,14,3,0");
        assert!(read_leads("-5").is_err());
    }
}
