//! Asking the person at the terminal. The only file that names dialoguer.
//!
//! Every question is a line that is typed and ended with Enter: it works in any terminal and with any
//! input method, and Ctrl-C leaves nothing hidden behind.

use crate::error::{Error, Result};
use crate::text;
use dialoguer::Input;
use std::io::IsTerminal;

/// Whether there is a person to ask: both stdin and stderr are terminals. Tested here because
/// dialoguer would read the terminal even where stdin is a pipe.
pub fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for one line. Empty is the proposal; where there is none it is no answer and is asked again.
pub fn ask(question: &str, proposal: Option<&str>) -> Result<String> {
    let input = Input::<String>::new().with_prompt(question);
    // What could not be shown as it is, nobody could agree to.
    let input = match proposal.filter(|p| text::inert(p) == *p) {
        Some(proposal) => input.default(proposal.to_string()),
        None => input,
    };
    input.interact_text().map_err(unanswered)
}

/// Asks whether something is meant; empty is the proposal.
pub fn confirm(question: &str, proposal: bool) -> Result<bool> {
    let question = format!("{question} {}", if proposal { "[Y/n]" } else { "[y/N]" });
    let answer = Input::<String>::new().with_prompt(question).allow_empty(true).interact_text();
    Ok(match text::narrow(&answer.map_err(unanswered)?).to_lowercase().as_str() {
        "" => proposal,
        answer => matches!(answer, "y" | "yes" | "是"),
    })
}

fn unanswered(e: dialoguer::Error) -> Error {
    Error::usage("no answer was given; nothing was saved").because(e)
}
