//! `codo paid`: what paid items have beside the five verbs, a file a command.

mod remind;
mod renew;

pub use remind::Remind;
pub use renew::Renew;
