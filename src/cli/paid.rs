//! `codo paid`: what paid items have beside the five verbs, or do in their own way; a file a command.

mod calendar;
mod costs;
mod remind;
mod renew;

pub use calendar::Calendar;
pub use costs::list;
pub use remind::Remind;
pub use renew::Renew;
