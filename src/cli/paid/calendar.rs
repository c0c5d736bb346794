//! `codo paid calendar`: the ends of all paid items as iCalendar (RFC 5545), for a calendar program.
//!
//! Nothing in it is made up when it is written: an item that did not change is the same text each time.

use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{Lang, notice as say};
use crate::record::paid::{PAID, Paid};
use crate::record::row::Row;
use crate::time::Zone;
use clap::Args;
use icalendar::{Alarm, Component, Event, EventLike, Property, Trigger};

/// Who made it; programs show it where something is wrong with it.
const MADE_BY: &str = concat!("-//codo//codo ", env!("CARGO_PKG_VERSION"), "//EN");

/// `codo paid calendar`
#[derive(Args)]
pub struct Calendar {}

impl Calendar {
    /// Writes them all.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let rows = ctx.store()?.all(&PAID)?;
        let mut calendar = icalendar::Calendar::empty();
        for (key, value) in [("VERSION", "2.0"), ("PRODID", MADE_BY), ("CALSCALE", "GREGORIAN")] {
            calendar.append_property(Property::new(key, value));
        }
        calendar.extend(rows.iter().filter_map(|row| event(row, ctx.lang, ctx.here.zone)));
        ctx.out.data(&calendar.to_string())
    }
}

/// An item's end: an event of a whole local day, which takes up no time.
fn event(row: &Row, lang: Lang, zone: Zone) -> Option<Event> {
    let item = Paid::view(row)?;
    let id = item.id;
    let summary = say::ends(&item.name);
    let summary = summary.in_lang(lang);
    let stamp = row.update_at.to_text().replace(['-', ':'], "");
    let day = item.end.day(zone).to_string().replace('-', "");
    let mut event = Event::with_uid(&format!("paid-{id}@codo"));
    event.add_property("DTSTAMP", &stamp).add_property("SUMMARY", summary);
    event.append_property(Property::new("DTSTART", day).add_parameter("VALUE", "DATE").done());
    event.add_property("TRANSP", "TRANSPARENT");
    for lead in item.leads() {
        // With a stamp and a name of its own: the crate makes them up where there are none.
        let mut alarm = Alarm::display(summary, Trigger::Duration(Default::default(), None));
        alarm.add_property("TRIGGER", format!("-P{lead}D")).add_property("DTSTAMP", &stamp);
        event.alarm(alarm.add_property("UID", format!("paid-{id}-{lead}@codo")).done());
    }
    Some(event)
}
