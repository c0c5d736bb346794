//! Alerts: reading Alertmanager's posts and Prometheus' rule files, finding who is told, and what a
//! message says.
//!
//! Pure: stores nothing and sends nothing.

pub mod payload;
pub mod route;
pub mod rule_file;
pub mod text;
