//! `codo password`: random passwords for scripts; stdout is what was asked for and nothing else.

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::password as say;
use crate::password::{
    Choice, LENGTH_MAX, Maker, Random, SYMBOLS, Scheme, Size, WORDS, WORDS_MAX, Words, of_characters,
};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use rand::rand_core::TryRng;
use rand::rngs::SysRng;
use serde_json::json;

/// Bytes gathered before they are printed.
const BLOCK_BYTES: usize = 64 << 10;
/// The most bits of entropy that can be asked for.
const ENTROPY_MAX: u32 = 10_000;

/// What has no meaning for words.
const OF_CHARACTERS: [&str; 9] = [
    "length",
    "symbols",
    "no_ambiguous",
    "exclude",
    "charset",
    "min_upper",
    "min_lower",
    "min_digits",
    "min_symbols",
];

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
    /// At least so many upper-case letters
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    min_upper: u32,
    /// At least so many lower-case letters
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    min_lower: u32,
    /// At least so many digits
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    min_digits: u32,
    /// At least so many symbols: anything that is no letter A-Z, a-z and no digit
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    min_symbols: u32,
    /// Passphrases of N words of the EFF's large list (6 unless N is given) in place of characters
    #[arg(long, value_name = "N", num_args = 0..=1, conflicts_with_all = OF_CHARACTERS,
          value_parser = clap::value_parser!(u32).range(1..=i64::from(WORDS_MAX)))]
    words: Option<Option<u32>>,
    /// What stands between the words
    #[arg(long, value_name = "TEXT", default_value = "-", requires = "words")]
    separator: String,
    /// Begin each word with a capital letter
    #[arg(long, requires = "words")]
    capitalize: bool,
    /// As short, or of as few words, as has at least so many bits of entropy
    #[arg(long, value_name = "BITS", conflicts_with = "length",
          value_parser = clap::value_parser!(u32).range(1..=i64::from(ENTROPY_MAX)))]
    entropy: Option<u32>,
    /// Print a hash of it too, behind a tab: argon2id (19 MiB, 2 passes), bcrypt (cost 12), sha512-crypt
    /// (656,000 rounds)
    #[arg(long, value_name = "SCHEME",
          value_parser = PossibleValuesParser::new(Scheme::ALL.map(|(name, _)| name)).try_map(scheme))]
    hash: Option<Scheme>,
    /// Say on standard error how many bits of entropy each has
    #[arg(long)]
    verbose: bool,
}

impl Password {
    /// Prints passwords.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut maker = self.maker()?;
        if let Some(scheme) = self.hash
            && maker.bytes_max() > scheme.bytes_max()
        {
            let (may, can) = (maker.bytes_max(), scheme.bytes_max());
            return Err(Error::usage(say::too_long_to_hash(may, can)));
        }
        if self.verbose {
            // Rounded down: never more than there is.
            let bits = (maker.bits() * 10.0).floor() / 10.0;
            ctx.say(say::entropy(format_args!("{bits:.1}"), maker.shape()));
        }
        let mut fill = |block: &mut [u8]| {
            let filled = SysRng.try_fill_bytes(block);
            filled.map_err(|e| Error::failed(say::no_random_bytes(format_args!("{e}"))))
        };
        let mut random = Random::new(&mut fill);
        match (ctx.json, self.hash) {
            (true, scheme) => {
                let bits = maker.bits();
                ctx.out.json_array((0..self.count).map(|_| {
                    let mut password = String::new();
                    maker.add(&mut random, &mut password)?;
                    let hash = scheme.map(|scheme| scheme.hash(&password, &mut random)).transpose()?;
                    Ok(json!({ "password": password, "entropy_bits": bits, "hash": hash }))
                }))
            }
            (false, Some(scheme)) => print_hashed(self.count, maker.as_mut(), scheme, &mut random, ctx),
            (false, None) => print(self.count, maker.as_mut(), &mut random, ctx),
        }
    }

    fn maker(&self) -> Result<Box<dyn Maker>> {
        if let Some(words) = self.words {
            let size = match (words, self.entropy) {
                (Some(_), Some(_)) => {
                    return Err(Error::usage(say::words_twice()).hint(say::leave_out_the_number()));
                }
                (None, Some(bits)) => Size::Bits(bits),
                (many, None) => Size::Many(many.unwrap_or(WORDS)),
            };
            return Ok(Box::new(Words::new(size, &self.separator, self.capitalize)?));
        }
        let choice = Choice {
            charset: self.charset.as_deref(),
            symbols: self.symbols.as_deref(),
            exclude: self.exclude.as_deref(),
            no_ambiguous: self.no_ambiguous,
        };
        let least = [self.min_upper, self.min_lower, self.min_digits, self.min_symbols];
        let size = self.entropy.map_or(Size::Many(self.length), Size::Bits);
        of_characters(choice.set()?, least, size)
    }
}

fn scheme(name: String) -> std::result::Result<Scheme, String> {
    let named = Scheme::ALL.into_iter().find(|(known, _)| *known == name);
    named.map(|(_, scheme)| scheme).ok_or(name)
}

/// One a line, many at once.
fn print(count: u64, maker: &mut dyn Maker, random: &mut Random, ctx: &mut Ctx) -> Result<()> {
    let mut text = String::new();
    for _ in 0..count {
        maker.add(random, &mut text)?;
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

/// One a line, and its hash; each goes out when it is made, because that takes its time.
fn print_hashed(
    count: u64,
    maker: &mut dyn Maker,
    scheme: Scheme,
    random: &mut Random,
    ctx: &mut Ctx,
) -> Result<()> {
    for _ in 0..count {
        let mut password = String::new();
        maker.add(random, &mut password)?;
        let hash = scheme.hash(&password, random)?;
        ctx.out.line(&format!("{password}\t{hash}"))?;
        ctx.out.finish()?;
        if ctx.out.is_closed() {
            return Ok(());
        }
    }
    Ok(())
}
