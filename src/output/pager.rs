//! A table that is longer than the screen goes through the person's pager.

use dialoguer::console::Term;
use std::io::Write;
use std::process::{Command, Stdio};

/// A program that shows long text, and what `less` is told of itself where it is that.
#[derive(Clone, Debug)]
pub struct Pager {
    /// The program and its arguments, separated by spaces.
    pub command: String,
    /// The variable `LESS`.
    pub less: String,
}

impl Pager {
    /// Shows the text; false where it fits the screen as it is, or the program cannot be had. One that
    /// ends early has been left by its reader.
    pub(super) fn show(&self, text: &str) -> bool {
        let (rows, _) = Term::stdout().size();
        let mut words = self.command.split_whitespace();
        let Some(program) = words.next().filter(|_| text.lines().count() >= usize::from(rows)) else {
            return false;
        };
        let mut command = Command::new(program);
        command.args(words).env("LESS", &self.less).stdin(Stdio::piped());
        let Ok(mut pager) = command.spawn() else { return false };
        if let Some(mut input) = pager.stdin.take() {
            let _ = input.write_all(text.as_bytes());
        }
        let _ = pager.wait();
        true
    }
}
