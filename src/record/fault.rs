//! Incidents: what broke, how bad, who answers for it, from when to when, why.

use super::field::{Field, Kind};
use super::row::{Row, Value};
use super::{end_after_start, one_length};
use crate::error::Result;

/// When it began.
pub const START: &str = "fault_start_time";
/// When it was over; empty while it is open.
pub const END: &str = "fault_end_time";
/// How long it lasted.
pub const DURATION: &str = "fault_duration";
/// How bad it is.
pub const LEVEL: &str = "fault_level";
/// Where it stands.
pub const STATE: &str = "fault_state";
/// Who answers for it.
pub const OWNER: &str = "fault_penson";
/// Who works on it.
pub const HANDLER: &str = "processing_penson";
/// Why it happened.
pub const CAUSE: &str = "fault_issue";
/// What was learnt.
pub const SUMMARY: &str = "fault_summary";

/// A note on its timeline; no field of the fault itself.
pub const NOTE: Field = Field::long("note", "", "What was seen or done").required();

/// The kind.
pub const FAULT: Kind = Kind {
    name: "fault",
    alias: None,
    about: "Incidents: what broke, how bad, who answers for it, from when to when, why",
    fields: &[
        Field::text("fault_name", "name", "What broke").required().listed(),
        Field::text(LEVEL, "level", "How bad it is").required().listed().filtered(),
        Field::text(STATE, "state", "Where it stands").or("open").listed().filtered(),
        Field::text(OWNER, "owner", "Who answers for it").required().listed().filtered(),
        Field::text(HANDLER, "handler", "Who works on it").filtered(),
        Field::long("fault_report", "report", "The report: a URL, a path or its text"),
        Field::text(DURATION, "duration", "How long it lasted; worked out from start and end if not given")
            .listed(),
        Field::time(START, "start", "When it began").or("now").listed(),
        Field::time(END, "end", "When it was over; empty while it is open").at_close(),
        Field::long(CAUSE, "cause", "Why it happened").at_close(),
        Field::long(SUMMARY, "summary", "What was learnt").at_close(),
    ],
    unique: &[],
    joined: &[],
    state: Some(STATE),
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
