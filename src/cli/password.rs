//! `codo password`: random passwords for scripts; stdout is the passwords and nothing else.

use super::Ctx;
use crate::error::{Error, Result};
use crate::password::{Choice, LENGTH_MAX, Maker, Plain, Random, SYMBOLS, Size};
use clap::Args;
use rand::rand_core::TryRng;
use rand::rngs::SysRng;

/// Bytes gathered before they are printed.
const BLOCK_BYTES: usize = 64 << 10;

/// `codo password`
#[derive(Args)]
pub struct Password {
    /// How many characters each has
    #[arg(short, long, visible_alias = "num", value_name = "LENGTH", default_value_t = 16,
          value_parser = clap::value_parser!(u32).range(1..=i64::from(LENGTH_MAX)))]
    length: u32,
    /// How many to print, one a line
    #[arg(short = 'n', long, value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    count: u64,
    /// Use symbols too, these or a usual set
    #[arg(long, value_name = "SET", num_args = 0..=1, require_equals = true, default_missing_value = SYMBOLS)]
    symbols: Option<String>,
    /// Leave out characters that look alike: 0 O 1 l I |
    #[arg(long)]
    no_ambiguous: bool,
    /// Leave out these characters
    #[arg(long, value_name = "CHARS")]
    exclude: Option<String>,
    /// Use these characters in place of letters and digits
    #[arg(long, value_name = "CHARS")]
    charset: Option<String>,
}

impl Password {
    /// Prints passwords.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut maker = self.maker()?;
        let mut fill = |block: &mut [u8]| {
            let filled = SysRng.try_fill_bytes(block);
            filled.map_err(|e| Error::failed(format!("the operating system gave no random bytes: {e}")))
        };
        let mut random = Random::new(&mut fill);
        let mut text = String::new();
        for _ in 0..self.count {
            maker.add(&mut random, &mut text)?;
            text.push('\n');
            if text.len() >= BLOCK_BYTES {
                ctx.out.data(&text)?;
                text.clear();
                if ctx.out.is_closed() {
                    return Ok(());
                }
            }
        }
        ctx.out.data(&text)
    }

    fn maker(&self) -> Result<impl Maker> {
        let choice = Choice {
            charset: self.charset.as_deref(),
            symbols: self.symbols.as_deref(),
            exclude: self.exclude.as_deref(),
            no_ambiguous: self.no_ambiguous,
        };
        Plain::new(choice.set()?, Size::Many(self.length))
    }
}
