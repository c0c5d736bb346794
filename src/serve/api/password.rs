//! Passwords of letters and digits, by the same maker as `codo password`.

use super::asked::Asked;
use crate::error::{Error, Result};
use crate::lang::{api as say, cli::password as password_say};
use crate::password::{Choice, LENGTH_MAX, Random, Size, of_characters};
use rand::rand_core::TryRng;
use rand::rngs::SysRng;
use serde_json::Value as Json;

/// The name that the length is given by.
pub const LENGTH: &str = "num";

/// Makes one of as many characters as are asked for.
pub fn make(query: &str) -> Result<Json> {
    let length = Asked::read(query)?.number(LENGTH, 1, LENGTH_MAX)?;
    let length = length.ok_or_else(|| Error::usage(say::missing(LENGTH)))?;
    let set = Choice { charset: None, symbols: None, exclude: None, no_ambiguous: false }.set()?;
    let mut maker = of_characters(set, [0; 4], Size::Many(length))?;
    let mut fill = |block: &mut [u8]| {
        let filled = SysRng.try_fill_bytes(block);
        filled.map_err(|e| Error::failed(password_say::no_random_bytes(format_args!("{e}"))))
    };
    let mut password = String::new();
    maker.add(&mut Random::new(&mut fill), &mut password)?;
    Ok(password.into())
}
