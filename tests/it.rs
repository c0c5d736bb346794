//! All tests from outside, one binary. A file that is not named here fails `tidy`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

mod support;

mod cli;
mod faults;
mod golden;
mod hostile;
mod kind;
mod language;
mod mysqldump;
mod notify;
mod postgresql;
mod readme;
mod serve;
mod store;
mod tidy;
mod time;
