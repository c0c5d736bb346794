//! Pieces of requested work with a deadline.

use super::end_after_start;
use super::field::{Field, Kind};

/// Who works on it.
pub const HANDLER: &str = "project_processing";
/// When it is due.
pub const END: &str = "project_end_time";

/// The kind.
pub const PROJECT: Kind = Kind {
    name: "project",
    alias: None,
    about: "Projects: pieces of requested work with a deadline",
    fields: &[
        Field::text("project_name", "name", "What it is called").required().listed(),
        Field::text("project_status", "status", "Where it stands").or("open").listed().filtered(),
        Field::text("project_requester", "requester", "Who asked for it").required().listed().filtered(),
        Field::text(HANDLER, "handler", "Who works on it").required().listed().filtered_within(),
        Field::time("project_start_time", "start", "When it begins").or("now").listed(),
        Field::time(END, "end", "When it is due").listed(),
    ],
    unique: &["project_name"],
    joined: &[],
    state: Some("project_status"),
    when: "project_start_time",
    complete: |_, row| end_after_start(row, "project_start_time", END),
};
