//! Passwords of so many characters of a set, each equally likely and independent of the others.
//!
//! Millions are made at once, so where the set is ASCII the characters are made in bulk: each word of
//! random bits is cut into as many places as it holds, and a place beyond the set is passed over.

use super::{LENGTH_MAX, Maker, Random, Size};
use crate::error::{Error, Result};
use crate::lang::{Said, password as say};

/// As many as there are ASCII characters.
const TABLE: usize = 128;

/// Makes them.
pub struct Plain {
    set: Vec<char>,
    length: u32,
    bulk: Option<Bulk>,
}

impl Plain {
    /// From this set.
    pub fn new(set: Vec<char>, size: Size) -> Result<Self> {
        let length = match size {
            Size::Many(length) => length,
            Size::Bits(_) if set.len() < 2 => {
                return Err(Error::usage(say::no_entropy()));
            }
            Size::Bits(bits) => (1..=LENGTH_MAX)
                .find(|&length| entropy(length, set.len()) >= f64::from(bits))
                .unwrap_or(LENGTH_MAX),
        };
        Ok(Plain { bulk: Bulk::of(&set), set, length })
    }
}

/// The entropy of this many choices among so many.
pub(super) fn entropy(choices: u32, among: usize) -> f64 {
    f64::from(choices) * (among as f64).log2()
}

impl Maker for Plain {
    fn add(&mut self, random: &mut Random, text: &mut String) -> Result<()> {
        let length = self.length as usize;
        match &mut self.bulk {
            Some(bulk) => bulk.add(length, random, text),
            None => (0..length).try_for_each(|_| {
                text.extend(self.set.get(random.below(self.set.len())?));
                Ok(())
            }),
        }
    }

    fn bits(&self) -> f64 {
        entropy(self.length, self.set.len())
    }

    fn shape(&self) -> Said {
        say::of_characters(self.length, self.set.len())
    }

    fn bytes_max(&self) -> usize {
        self.length as usize * self.set.iter().map(|c| c.len_utf8()).max().unwrap_or_default()
    }
}

/// ASCII characters made in bulk.
struct Bulk {
    /// The set, and then anything.
    table: [u8; TABLE],
    many: u8,
    /// How many bits a place has.
    width: u32,
    /// Characters that were made and not yet used.
    pool: String,
    used: usize,
}

impl Bulk {
    fn of(set: &[char]) -> Option<Self> {
        let mut table = [0; TABLE];
        for (slot, c) in table.iter_mut().zip(set) {
            *slot = u8::try_from(*c).ok().filter(u8::is_ascii)?;
        }
        let many = u8::try_from(set.len()).ok().filter(|&many| usize::from(many) <= TABLE)?;
        // At least one bit, so that a word holds a number of places.
        let width = many.next_power_of_two().trailing_zeros().max(1);
        Some(Bulk { table, many, width, pool: String::new(), used: 0 })
    }

    fn add(&mut self, length: usize, random: &mut Random, text: &mut String) -> Result<()> {
        let mut wanted = length;
        while wanted > 0 {
            let rest = self.pool.get(self.used..).unwrap_or_default();
            let part = rest.get(..wanted).unwrap_or(rest);
            text.push_str(part);
            self.used += part.len();
            wanted -= part.len();
            if wanted > 0 {
                self.refill(random)?;
            }
        }
        Ok(())
    }

    fn refill(&mut self, random: &mut Random) -> Result<()> {
        let (words, _) = random.block()?.as_chunks::<8>();
        let (many, width, places) = (self.many, self.width, u64::BITS / self.width);
        let mask = u8::MAX >> (u8::BITS - width);
        let mut pool = std::mem::take(&mut self.pool).into_bytes();
        pool.resize(words.len() * places as usize, 0);
        let mut made = 0;
        for word in words {
            let mut bits = u64::from_le_bytes(*word);
            for _ in 0..places {
                let [low, ..] = bits.to_le_bytes();
                let place = low & mask;
                // Written in any case, and written over unless it counts: no branch to guess wrong.
                if let (Some(slot), Some(c)) = (pool.get_mut(made), self.table.get(usize::from(place))) {
                    *slot = *c;
                }
                made += usize::from(place < many);
                bits >>= width;
            }
        }
        pool.truncate(made);
        self.pool = String::from_utf8(pool).map_err(|e| Error::failed(say::not_ascii()).because(e))?;
        self.used = 0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::tests::repeatable;
    use super::*;

    fn plain(set: &str, size: Size) -> Plain {
        Plain::new(set.chars().collect(), size).unwrap()
    }

    #[test]
    fn every_character_is_equally_likely() {
        // Words in which every place of every cut comes up once.
        for (set, width) in
            [("ab", 1), ("abc", 2), ("abcdefghijklmnopqrstuvwxyz", 5), ("0123456789abcdef", 4)]
        {
            let mut next = 0_u64;
            let mut fill = |block: &mut [u8]| {
                for word in block.chunks_mut(8) {
                    let place = next % (1 << width);
                    let all = (0..64 / width).fold(0, |word, at| word | place << (at * width));
                    word.copy_from_slice(&all.to_le_bytes());
                    next += 1;
                }
                Ok(())
            };
            let many = 64 / width * 64;
            let mut text = String::new();
            let length = u32::try_from(set.len() * many).unwrap();
            plain(set, Size::Many(length)).add(&mut Random::new(&mut fill), &mut text).unwrap();
            set.chars().for_each(|c| assert_eq!(text.matches(c).count(), many, "{c} of {set}"));
        }
    }

    #[test]
    fn every_place_of_a_password_is_independent_of_the_others() {
        // Chi-square over the pairs of neighbours, with numbers that are the same in every run.
        let mut fill = repeatable(1);
        let mut random = Random::new(&mut fill);
        for set in ["abc", "abcé"] {
            let (mut text, many) = (String::new(), set.chars().count());
            plain(set, Size::Many(180_001)).add(&mut random, &mut text).unwrap();
            let chars: Vec<char> = text.chars().collect();
            let expected = 180_000.0 / (many * many) as f64;
            let off = |(a, b): (char, char)| {
                let seen = chars.windows(2).filter(|pair| **pair == [a, b]).count() as f64;
                (seen - expected).powi(2) / expected
            };
            let pairs = set.chars().flat_map(|a| set.chars().map(move |b| (a, b)));
            // 15 degrees of freedom at most; beyond 37.7 is one run in a thousand.
            assert!(pairs.map(off).sum::<f64>() < 37.7, "{set}");
        }
    }

    #[test]
    fn passwords_are_as_long_as_asked_whatever_the_set() {
        let mut fill = repeatable(2);
        let mut random = Random::new(&mut fill);
        for set in ["a", "ab", "abc", "aé", "漢字"] {
            let mut maker = plain(set, Size::Many(1_000));
            for _ in 0..100 {
                let mut text = String::new();
                maker.add(&mut random, &mut text).unwrap();
                assert_eq!(text.chars().count(), 1_000);
                assert!(text.chars().all(|c| set.contains(c)) && text.len() <= maker.bytes_max());
            }
        }
    }

    #[test]
    fn entropy_picks_the_shortest_length_that_has_it() {
        for (set, bits, length) in
            [("01", 128, 128), ("0123", 128, 64), ("0123", 127, 64), ("0123456789", 10, 4)]
        {
            let maker = plain(set, Size::Bits(bits));
            assert_eq!(maker.length, length, "{set} {bits}");
            assert!(maker.bits() >= f64::from(bits));
        }
        assert!(Plain::new(vec!['a'], Size::Bits(1)).is_err());
    }
}
