//! codo: the ops team's ledger in one binary.
//!
//! The rooms in reading order; ARCHITECTURE.md draws the house.

pub mod error; // what went wrong, in words
pub mod text; // names, widths, and text that must not reach a terminal raw
pub mod time; // instants, days, zones, the clock
pub mod lang; // what people are told, in English and Chinese
pub mod config; // settings, and where each came from
pub mod matcher; // label matchers
pub mod password; // making passwords
pub mod mysqldump; // rows in what mysqldump writes
pub mod record; // what is kept: kinds as tables of fields
pub mod store; // the database: reading, and the one door to change
pub mod template; // MiniJinja within bounds, and escapes for markups
pub mod alert; // Alertmanager's posts, who is told, what is said
pub mod notify; // channels, and the worker that empties the outbox
pub mod serve; // the exposed port, and the one writing thread
pub mod output; // everything that is printed
pub mod cli; // the commands
