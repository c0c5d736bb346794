//! Asking the person at the terminal. The only file that names dialoguer.

use crate::error::{Error, Result};
use dialoguer::Input;
use std::io::IsTerminal;

/// Whether there is a person to ask: both stdin and stderr are terminals. Tested here because
/// dialoguer would read the terminal even where stdin is a pipe.
pub fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for one line; empty is no answer and is asked again.
pub fn ask(question: &str) -> Result<String> {
    let answer = Input::<String>::new().with_prompt(question).interact_text();
    answer.map_err(|e| Error::usage("no answer was given; nothing was saved").because(e))
}
