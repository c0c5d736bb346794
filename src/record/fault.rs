//! Incidents: what broke, how bad, who answers for it, from when to when, why.

use super::field::{Field, Kind};
use super::row::{Row, Value};
use super::{end_after_start, one_length};
use crate::error::Result;

/// When it began.
pub const START: &str = "fault_start_time";
/// When it was over; empty while it is open.
pub const END: &str = "fault_end_time";
const DURATION: &str = "fault_duration";

/// The kind.
pub const FAULT: Kind = Kind {
    name: "fault",
    alias: None,
    about: "Incidents: what broke, how bad, who answers for it, from when to when, why",
    fields: &[
        Field::text("fault_name", "name", "What broke").required().listed(),
        Field::text("fault_level", "level", "How bad it is").required().listed().filtered(),
        Field::text("fault_state", "state", "Where it stands").or("open").listed().filtered(),
        Field::text("fault_penson", "owner", "Who answers for it").required().listed().filtered(),
        Field::text("processing_penson", "handler", "Who works on it").filtered(),
        Field::long("fault_report", "report", "The report: a URL, a path or its text"),
        Field::text(DURATION, "duration", "How long it lasted; worked out from start and end if not given")
            .listed(),
        Field::time(START, "start", "When it began").or("now").listed(),
        Field::time(END, "end", "When it was over; empty while it is open"),
        Field::long("fault_issue", "cause", "Why it happened"),
        Field::long("fault_summary", "summary", "What was learnt"),
    ],
    unique: &[],
    joined: &[],
    state: Some("fault_state"),
    when: START,
    complete,
};

/// Works the duration out from start and end, again after an edit of either unless somebody wrote
/// one of their own.
fn complete(before: Option<&Row>, row: &mut Row) -> Result<()> {
    end_after_start(row, START, END)?;
    let was_ours = before.is_some_and(|b| {
        b.get(DURATION) == row.get(DURATION)
            && b.get(DURATION).as_text() == one_length(b, START, END).as_deref()
    });
    if *row.get(DURATION) == Value::Null || was_ours {
        let worked_out = one_length(row, START, END).map_or(Value::Null, Value::Text);
        row.set(DURATION, worked_out);
    }
    Ok(())
}
