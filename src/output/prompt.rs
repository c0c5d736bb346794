//! Asking the person at the terminal. Beside the pager the only file that names dialoguer.
//!
//! Every question is a line that is typed and ended with Enter: it works in any terminal and with any
//! input method, and Ctrl-C leaves nothing hidden behind.

use crate::error::{Error, Result};
use crate::lang::{Lang, output as say};
use crate::text;
use dialoguer::Input;
use dialoguer::console::Term;
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

/// Asks for one of these words, by its number, or for any other. Empty is the proposal.
pub fn choose(question: &str, words: &[String], proposal: &str, lang: Lang) -> Result<String> {
    let terminal = Term::stderr();
    for (number, word) in (1..).zip(words) {
        terminal
            .write_line(&format!("{number:>4}  {}", text::inert(word)))
            .map_err(|e| unanswered(e.into()))?;
    }
    let question = say::number_or_text(question);
    let typed = ask(question.in_lang(lang), Some(proposal).filter(|p| !p.is_empty()))?;
    Ok(meant(&typed, words))
}

/// A word that looks like a number is meant as it stands.
fn meant(typed: &str, words: &[String]) -> String {
    let number = text::narrow(typed).parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    match number.and_then(|at| words.get(at)) {
        Some(word) if words.iter().all(|known| known != typed) => word.clone(),
        _ => typed.to_string(),
    }
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
    Error::usage(say::no_answer()).because(e)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_means_its_word_unless_it_is_one() {
        let words = ["high", "2", "low"].map(String::from);
        assert_eq!(meant("1", &words), "high");
        assert_eq!(meant("３", &words), "low");
        assert_eq!(meant("2", &words), "2");
        for other in ["0", "4", "medium", "-1"] {
            assert_eq!(meant(other, &words), other);
        }
    }
}
