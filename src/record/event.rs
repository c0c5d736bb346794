//! Things that happened and were handled: an intrusion, a change, a drill.

use super::end_after_start;
use super::field::{Field, Kind};

/// The kind.
pub const EVENT: Kind = Kind {
    name: "event",
    alias: None,
    about: "Events: things that happened and were handled (an intrusion, a change, a drill)",
    fields: &[
        Field::text("event_name", "name", "What happened").required().listed(),
        Field::text("event_status", "status", "Where it stands").or("open").listed().filtered(),
        Field::text("event_level", "level", "How grave it is").required().listed().filtered(),
        Field::text("event_processing", "handler", "Who handled it; several people separated by commas")
            .required()
            .listed()
            .filtered_within(),
        Field::time("event_start_time", "start", "When it began").or("now").listed(),
        Field::time("event_end_time", "end", "When it was over").at_close(),
    ],
    unique: &[],
    joined: &[],
    state: Some("event_status"),
    when: "event_start_time",
    complete: |_, row| end_after_start(row, "event_start_time", "event_end_time"),
};
