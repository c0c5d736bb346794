//! Alerts: reading Alertmanager's posts, finding who is told, and what a message says.
//!
//! Pure: stores nothing and sends nothing.

pub mod payload;
pub mod route;
pub mod text;
