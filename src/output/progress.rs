//! How far something is, drawn on the terminal while it runs. The only file that names indicatif.

use crate::lang::{Lang, output as say};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar, or nothing where nobody watches; wiped out when dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar on stderr where it is `shown`.
    pub(super) fn new(shown: bool, lang: Lang) -> Self {
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        match ProgressStyle::with_template(say::PROGRESS.in_lang(lang)) {
            Ok(style) => Progress(bar.with_style(style)),
            Err(_) => Progress(bar),
        }
    }

    /// Shows that so many steps of so many are done.
    pub fn at(&self, done: u64, of: u64) {
        self.0.set_length(of);
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
