//! Things paid for that run out: a line, a domain, a certificate, a licence.

use super::end_after_start;
use super::field::{Field, JoinedFlag, Kind, both};
use super::period::Period;
use super::row::{Row, Value};
use super::tools::Tools;
use crate::error::{Error, Result};
use crate::lang::record as say;
use crate::text;
use crate::time::{Day, Time, Zone};

const START: &str = "paid_start_time";
const END: &str = "paid_end_time";
const CYCLE: &str = "cycle";
const ANCHOR: &str = "anchor_day";
/// The furthest ahead that a reminder can be asked for: ten years, in days.
pub const LEAD_DAYS_MAX: i64 = 3_660;

/// The kind.
pub const PAID: Kind = Kind {
    name: "paid",
    alias: None,
    chinese: "付费项",
    about: both(
        "Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)",
        "付费项：付了费、会到期的东西（线路、域名、证书、许可证）",
    ),
    fields: &[
        Field::text("paid_name", "name", "付费名称", both("What is paid for", "为什么付费"))
            .required()
            .listed(),
        Field::time(START, "start", "开始时间", both("When the paid period began", "本期何时开始")),
        Field::time(END, "end", "到期时间", both("When it runs out", "何时到期")).required().listed(),
        Field::int(
            "reminder_day",
            "remind-days",
            "提前提醒天数",
            both("Remind daily from this many days before the end on", "到期前多少天起每天提醒"),
            0,
            LEAD_DAYS_MAX,
        )
        .or("7")
        .listed(),
        Field::text(
            "remind_on",
            "remind-on",
            "提醒日",
            both(
                "Remind once at each of these days before the end instead, such as 60,14,3,0",
                "改为在到期前的这些天各提醒一次，例如 60,14,3,0",
            ),
        )
        .read_by(read_leads),
        Field::list(
            "reminder_names",
            "notify",
            "联系人",
            both("The contacts that are reminded", "要提醒的联系人"),
        )
        .refers_to("contact")
        .listed()
        .filtered_within(),
        Field::text("amount", "", "金额", both("What a period costs", "每期的费用")).read_by(read_amount),
        Field::text(
            "currency",
            "",
            "币种",
            both("The currency of the cost, as ISO 4217 writes it", "费用的币种，用 ISO 4217 代码"),
        )
        .read_by(read_currency),
        Field::text(
            CYCLE,
            "every",
            "周期",
            both("How long a paid period is, such as 1y, 3mo, 30d", "每期多长，例如 1y、3mo、30d"),
        )
        .read_by(read_cycle),
        Field::text("vendor", "vendor", "供应商", both("Who is paid", "付给谁")).filtered(),
        // The day of the month that a monthly period ends on, where a short month has cut it off.
        Field::int(
            ANCHOR,
            "",
            "到期日",
            both(
                "The day of the month on which periods end, where a month was shorter",
                "每期在当月几号到期，用于天数较少的月份之后",
            ),
            1,
            31,
        ),
    ],
    unique: &["paid_name"],
    joined: &[JoinedFlag {
        flag: "cost",
        help: both("What a period costs, such as \"1200 CNY\"", "每期的费用，例如 \"1200 CNY\""),
        into: &["amount", "currency"],
        split: split_cost,
    }],
    state: None,
    when: END,
    tools: Some(Tools::at("paid")),
    complete: |before, row| {
        if let Some(before) = before {
            forget_anchor(before, row);
        }
        if row.text("amount").is_empty() != row.text("currency").is_empty() {
            return Err(Error::usage(say::amount_and_currency()).hint(say::write_cost()));
        }
        end_after_start(row, START, END)
    },
};

/// The day on which periods end is remembered until an end is set that has nothing to do with it. What moves
/// the period on, or back again, keeps it, and so does who writes the day.
fn forget_anchor(before: &Row, row: &mut Row) {
    let moved = before.get(END) == row.get(START) || before.get(START) == row.get(END);
    if before.get(END) != row.get(END) && !moved && before.get(ANCHOR) == row.get(ANCHOR) {
        row.set(ANCHOR, Value::Null);
    }
}

fn split_cost(typed: &str) -> Result<Vec<String>> {
    let plain = text::narrow(typed);
    match plain.split_whitespace().collect::<Vec<_>>().as_slice() {
        [] => Ok(vec![String::new(), String::new()]),
        [amount, currency] => Ok(vec![amount.to_string(), currency.to_string()]),
        _ => Err(Error::usage(say::not_a_cost(text::inert(typed))).hint(say::write_cost())),
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
    Err(Error::usage(say::not_an_amount(text::inert(typed))))
}

fn read_currency(typed: &str) -> Result<String> {
    let plain = text::narrow(typed).to_ascii_uppercase();
    if plain.len() == 3 && plain.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(plain);
    }
    Err(Error::usage(say::not_a_currency(text::inert(typed))))
}

fn read_cycle(typed: &str) -> Result<String> {
    Period::read(typed)?;
    Ok(text::narrow(typed).to_ascii_lowercase())
}

/// Days before the end, largest first.
fn read_leads(typed: &str) -> Result<String> {
    let bad = || Error::usage(say::not_leads(text::inert(typed))).hint(say::write_leads());
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

/// How far a renewal moves the period on.
#[derive(Clone, Copy, Debug)]
pub enum Renewal {
    /// By the item's own cycle.
    Cycle,
    /// By this long.
    For(Period),
    /// Until this.
    Until(Time),
}

/// Moves an item's period on: it begins where the last one ended. Days are those of the zone, and what ends
/// on the 31st ends on the last day of shorter months and on the 31st again.
pub fn renew(row: &mut Row, renewal: Renewal, zone: Zone) -> Result<()> {
    let shown = row.shown();
    let old_end = row.time(END).ok_or_else(|| Error::usage(say::no_end(&shown)))?;
    let period = match renewal {
        Renewal::For(period) => Some(period),
        Renewal::Until(_) => None,
        Renewal::Cycle if row.text(CYCLE).is_empty() => {
            return Err(Error::usage(say::no_cycle(&shown)).hint(say::say_until_or_set(row.id)));
        }
        Renewal::Cycle => Some(Period::read(row.text(CYCLE))?),
    };
    let day = old_end.day(zone);
    // Remembered is only what a shorter month has cut off.
    let remembered = row.get(ANCHOR).as_int().and_then(|day| u32::try_from(day).ok());
    let anchor = remembered.filter(|&a| day.ends_month() && a > day.of_month()).unwrap_or(day.of_month());
    let end = match (renewal, period.and_then(|period| period.end(day, anchor))) {
        (Renewal::Until(end), _) => Some(end),
        (_, new_day) => new_day.and_then(|new_day| old_end.on(new_day, zone)),
    };
    let end = end.ok_or_else(|| Error::usage(say::beyond_the_calendar(&shown)))?;
    if end <= old_end {
        return Err(Error::usage(say::runs_until_already(&shown, old_end.show(zone))));
    }
    let cut_off = matches!(period, Some(Period::Months(_))) && end.day(zone).of_month() < anchor;
    row.set(START, old_end.into());
    row.set(END, end.into());
    row.set(ANCHOR, if cut_off { Value::Int(anchor.into()) } else { Value::Null });
    Ok(())
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
    /// How long a paid period is.
    pub cycle: Option<Period>,
    /// What a period costs.
    pub cost: Option<Cost>,
    daily_from: i64,
    leads: Vec<i64>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// A decimal number.
    pub amount: String,
    /// ISO 4217's name of what it is an amount of.
    pub currency: String,
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
            cycle: Period::read(row.text(CYCLE)).ok(),
            cost: cost(row),
            daily_from: row.get("reminder_day").as_int().unwrap_or(7),
            leads: row.text("remind_on").split(',').filter_map(|d| d.parse().ok()).collect(),
        })
    }

    /// The days before its end on which reminding begins or is done, largest first.
    pub fn leads(&self) -> &[i64] {
        if self.leads.is_empty() { std::slice::from_ref(&self.daily_from) } else { &self.leads }
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

fn cost(row: &Row) -> Option<Cost> {
    let (amount, currency) = (row.text("amount").to_string(), row.text("currency").to_string());
    (!amount.is_empty()).then_some(Cost { amount, currency })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Here;
    use proptest::prelude::*;

    fn item(leads: &[i64]) -> Paid {
        let end = Time::from_rfc3339("2019-03-21T00:00:00Z").unwrap();
        let (contacts, cycle, cost) = (vec![], None, None);
        Paid { id: 1, name: "VPN".into(), end, contacts, cycle, cost, daily_from: 3, leads: leads.to_vec() }
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

    proptest! {
        #[test]
        fn monthly_ends_keep_their_day_or_take_the_months_last(
            year in 1990i32..2090, month in 1u32..=12, day in 1u32..=31, renewals in 1u32..60,
            zone in proptest::sample::select(vec!["UTC", "Asia/Shanghai", "America/New_York", "Asia/Beirut"]),
        ) {
            let here = Here { now: Time::from_unix(0), zone: Zone::named(zone).unwrap() };
            let read = |year, month, day| Day::read(&format!("{year}-{month:02}-{day:02}"), here).ok();
            let last = |year, month| (28..=31).rev().find_map(|day| read(year, month, day)).unwrap();
            let Some(first) = read(year, month, day) else { return Ok(()) };
            let mut row = Row::new(&PAID, here).unwrap();
            row.set(END, first.begins(here.zone).unwrap().into());
            for _ in 0..renewals {
                let before = row.clone();
                renew(&mut row, Renewal::For(Period::Months(1)), here.zone).unwrap();
                forget_anchor(&before, &mut row);
                prop_assert_eq!(row.get(START), before.get(END));
            }
            let months = year * 12 + i32::try_from(month - 1 + renewals).unwrap();
            let (year, month) = (months / 12, months % 12 + 1);
            let expected = read(year, month.unsigned_abs(), day).unwrap_or_else(|| last(year, month.unsigned_abs()));
            let end = row.time(END).unwrap();
            prop_assert_eq!(end.day(here.zone), expected);
            prop_assert_eq!(Some(end), expected.begins(here.zone));
        }
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
