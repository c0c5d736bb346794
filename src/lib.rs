//! codo: the ops team's ledger in one binary.
//!
//! The rooms in reading order; ARCHITECTURE.md draws the house.

#![warn(missing_docs)]

pub mod alert;
pub mod error; // what went wrong, in words
pub mod lang; // messages in English and Chinese
pub mod matcher; // label matchers
pub mod record;
pub mod store; // the database: reading, and the one door to change
pub mod text; // names, widths, and text that must not reach a terminal raw
pub mod time; // instants, days, zones, the clock // what is kept: kinds as tables of fields // Alertmanager's posts, who is told, what is said
