//! The encodings that texts are read in.

use super::tokens::Token;
use crate::error::{Error, Result};
use crate::lang::mysqldump as say;
use crate::text;

/// The encodings of which every text is UTF-8, or is known by not being it.
const ENCODINGS: [&str; 7] = ["utf8mb4", "utf8", "utf8mb3", "binary", "ascii", "latin1", "default"];

/// Refuses a dump whose texts are in an encoding that is not read here.
pub fn accept(encoding: &Token, line: u64) -> Result<()> {
    let name = match encoding {
        Token::Word(name) => name.clone(),
        Token::Text(name) => String::from_utf8_lossy(&name.bytes).into_owned(),
        // What a variable holds is not known.
        _ => return Ok(()),
    };
    if ENCODINGS.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
        return Ok(());
    }
    let error = Error::usage(say::in_encoding(text::inert(&name))).at(say::line(line));
    Err(error.hint(say::dump_as_utf8()))
}
