//! `codo paid`: what paid items have beside the five verbs, a file a command.

mod calendar;
mod remind;
mod renew;

pub use calendar::Calendar;
pub use remind::Remind;
pub use renew::Renew;
