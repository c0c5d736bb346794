//! What each schema has that the one before it had not: how an older database becomes a new one.
//!
//! A step is history: once a codo with it was released its text never changes. What a new database is
//! made with stands in `schema.rs` and in the kinds' field tables; a test makes an old database, opens it
//! and compares.

use super::db::Dialect;

/// The schema that this codo makes and reads.
#[expect(clippy::cast_possible_wrap, clippy::as_conversions, reason = "a handful")]
pub const VERSION: i64 = 1 + STEPS.len() as i64;

/// From schema 1 to 2, from 2 to 3 and so on; the dialect's words in braces.
const STEPS: &[&str] = &[
    // Lists find a page by an index; a fault has a timeline; what is renewed monthly keeps its day; a message
    // tells several things, each of them once, in `told`: nothing fills `outbox.once` any more.
    "\
ALTER TABLE paid ADD COLUMN anchor_day {int};
CREATE TABLE fault_note (
  id {id},
  fault_id {int} NOT NULL,
  at {text} NOT NULL,
  who {text} NOT NULL,
  note {text} NOT NULL
){end};
CREATE TABLE told (
  id {id},
  once {text} NOT NULL,
  address {text} NOT NULL,
  message_id {int} NOT NULL REFERENCES outbox (id),
  UNIQUE (once, address)
){end};
INSERT INTO told (once, address, message_id)
  SELECT once, address, id FROM outbox WHERE once IS NOT NULL;
CREATE INDEX fault_note_fault ON fault_note (fault_id, id);
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);
CREATE INDEX fault_fault_level ON fault (fault_level{first}, id);
CREATE INDEX fault_fault_state ON fault (fault_state{first}, id);
CREATE INDEX fault_fault_penson ON fault (fault_penson{first}, id);
CREATE INDEX fault_processing_penson ON fault (processing_penson{first}, id);
CREATE INDEX fault_fault_start_time ON fault (fault_start_time{first}, id);
CREATE INDEX fault_fault_end_time ON fault (fault_end_time{first}, id);
CREATE INDEX project_project_status ON project (project_status{first}, id);
CREATE INDEX project_project_requester ON project (project_requester{first}, id);
CREATE INDEX project_project_start_time ON project (project_start_time{first}, id);
CREATE INDEX project_project_end_time ON project (project_end_time{first}, id);
CREATE INDEX event_event_status ON event (event_status{first}, id);
CREATE INDEX event_event_level ON event (event_level{first}, id);
CREATE INDEX event_event_start_time ON event (event_start_time{first}, id);
CREATE INDEX event_event_end_time ON event (event_end_time{first}, id);
CREATE INDEX paid_paid_start_time ON paid (paid_start_time{first}, id);
CREATE INDEX paid_paid_end_time ON paid (paid_end_time{first}, id);
CREATE INDEX paid_vendor ON paid (vendor{first}, id);
CREATE INDEX rule_alert_level ON rule (alert_level{first}, id);
",
    // An address has a limit, whoever sends to it; what is due for it goes out together, but for a message that
    // was refused with others. A message that tells of firing alerts is found by what they are.
    "\
ALTER TABLE outbox ADD COLUMN alone {int};
ALTER TABLE outbox ADD COLUMN tells {text};
CREATE TABLE address_limit (
  id {id},
  address {text} NOT NULL UNIQUE,
  next_at {text} NOT NULL,
  why {text},
  lease {text}
){end};
CREATE INDEX outbox_address ON outbox (address, next_try_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_tells ON outbox (tells, address) WHERE state = 'waiting';
",
    // Rules open faults, and alerts point to the fault and to the rule that opened it; silences hide alerts, and
    // alerts are acknowledged.
    "\
ALTER TABLE rule ADD COLUMN open_fault {int};
ALTER TABLE alert ADD COLUMN fault_id {int};
ALTER TABLE alert ADD COLUMN fault_rule {int};
ALTER TABLE alert ADD COLUMN silenced {int} NOT NULL DEFAULT 0;
ALTER TABLE alert ADD COLUMN acked_by {text};
ALTER TABLE alert ADD COLUMN ack_comment {text};
CREATE TABLE silence (
  id {id},
  matchers {text} NOT NULL,
  starts_at {text},
  ends_at {text},
  every {text},
  comment {text},
  create_at {text} NOT NULL,
  update_at {text} NOT NULL
){end};
CREATE INDEX silence_starts_at ON silence (starts_at{first}, id);
CREATE INDEX silence_ends_at ON silence (ends_at{first}, id);
CREATE INDEX alert_silenced ON alert (silenced, status);
CREATE INDEX alert_fault ON alert (fault_id, id);
CREATE INDEX alert_fault_rule ON alert (fault_rule, fault_id);
",
];

/// The statements that make a database of this schema one of [`VERSION`]; none where it has no steps.
pub fn from(version: i64, dialect: &Dialect) -> Option<String> {
    let done = usize::try_from(version).ok()?.checked_sub(1)?;
    let steps = STEPS.get(done..)?;
    Some(dialect.words(&steps.concat()))
}
