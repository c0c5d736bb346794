//! Passwords with at least so many characters of a kind, every one that fits equally likely.
//!
//! Putting in one of each kind and filling up would make some passwords likelier than others. Drawing
//! until one fits is fair, and takes for ever where few fit. So the ways are counted: how many
//! passwords have how many characters of each kind. How many it is to be is drawn with exactly these
//! weights, then the characters, then their order.

use super::{Maker, Random, Size};
use crate::error::{Error, Result};
use crate::lang::{Said, password as say};
use num_bigint::BigUint;

/// The most characters of a password whose ways are counted: beyond, the counts take megabytes.
pub const COUNTED_MAX: u32 = 256;

/// Characters of which a password has a least number.
pub struct Class {
    /// The characters.
    pub set: Vec<char>,
    /// How many there must be.
    pub min: u32,
}

/// A class, and in how many ways it and those after it fill so many places.
struct Level {
    set: Vec<char>,
    min: usize,
    /// By a number of places: in how many ways characters of this class alone fill them.
    alone: Vec<BigUint>,
    /// By a number of places: all ways to fill them.
    ways: Vec<BigUint>,
    /// By a number of places: the ways to fill them that have the least number of this class, or one
    /// more at most, or two …
    sums: Vec<Vec<BigUint>>,
}

/// Makes them.
pub struct Counted {
    levels: Vec<Level>,
    /// The characters that are in no class.
    free: Vec<char>,
    length: usize,
    /// How many passwords fit.
    ways: BigUint,
    letters: Vec<char>,
}

impl Counted {
    /// From classes, and from characters that may but need not be there.
    pub fn new(classes: Vec<Class>, free: Vec<char>, size: Size) -> Result<Self> {
        let demanded: u32 = classes.iter().fold(0, |sum, class| sum.saturating_add(class.min));
        let (shortest, bits) = match size {
            Size::Many(length) if demanded > length => {
                return Err(Error::usage(say::more_demanded(demanded, length)));
            }
            Size::Many(length) => (length, 0),
            Size::Bits(bits) => (demanded, bits),
        };
        let level = |class: Class| Level {
            set: class.set,
            min: class.min as usize,
            alone: Vec::new(),
            ways: Vec::new(),
            sums: Vec::new(),
        };
        let mut made = Counted {
            levels: classes.into_iter().map(level).collect(),
            free,
            length: 0,
            ways: BigUint::default(),
            letters: Vec::new(),
        };
        if shortest > COUNTED_MAX {
            return Err(Error::usage(say::too_long_to_count(COUNTED_MAX, shortest)));
        }
        if !made.count(shortest as usize, bits.into()) {
            return Err(Error::usage(say::too_short_for(COUNTED_MAX, bits)));
        }
        Ok(made)
    }

    /// Counts the ways for each length up to this one, and on until there are so many bits of them.
    /// Whether that many can be had.
    fn count(&mut self, shortest: usize, bits: u64) -> bool {
        let mut binomials: Vec<BigUint> = Vec::new();
        let mut free_alone = Vec::new();
        for length in 0..=COUNTED_MAX as usize {
            // Pascal's triangle, a row on.
            let one = std::iter::once(BigUint::from(1_u8));
            let pairs = binomials.iter().zip(binomials.iter().skip(1)).map(|(a, b)| a + b);
            binomials = one.clone().chain(pairs).chain(one.filter(|_| length > 0)).collect();
            power(&mut free_alone, self.free.len());
            let mut after = &free_alone;
            for level in self.levels.iter_mut().rev() {
                level.count(&binomials, after);
                after = &level.ways;
            }
            self.length = length;
            self.ways = after.last().cloned().unwrap_or_default();
            if length >= shortest && self.ways.bits() > bits {
                return true;
            }
        }
        false
    }
}

/// The next power of a number, from the zeroth on.
fn power(powers: &mut Vec<BigUint>, of: usize) {
    let next = powers.last().map_or(BigUint::from(1_u8), |last| last * of);
    powers.push(next);
}

impl Level {
    /// Counts the ways to fill one place more.
    fn count(&mut self, binomials: &[BigUint], after: &[BigUint]) {
        power(&mut self.alone, self.set.len());
        let mut sum = BigUint::default();
        // Which places are of this class, what stands there, and what in all others.
        let ways = binomials.iter().zip(&self.alone).zip(after.iter().rev());
        let sums = ways.skip(self.min).map(|((places, alone), others)| {
            sum += places * alone * others;
            sum.clone()
        });
        self.sums.push(sums.collect());
        self.ways.push(sum);
    }

    /// Draws how many of so many places are of this class.
    fn draw(&self, places: usize, random: &mut Random) -> Result<usize> {
        let sums = self.sums.get(places).map(Vec::as_slice).unwrap_or_default();
        let drawn = random.below_big(sums.last().unwrap_or(&BigUint::default()))?;
        Ok(self.min + sums.partition_point(|sum| *sum <= drawn))
    }
}

impl Maker for Counted {
    fn add(&mut self, random: &mut Random, text: &mut String) -> Result<()> {
        self.letters.clear();
        let mut places = self.length;
        for level in &self.levels {
            let many = level.draw(places, random)?;
            places -= many;
            choose(&mut self.letters, many, &level.set, random)?;
        }
        choose(&mut self.letters, places, &self.free, random)?;
        for place in (1..self.letters.len()).rev() {
            self.letters.swap(place, random.below(place + 1)?);
        }
        text.extend(&self.letters);
        Ok(())
    }

    fn bits(&self) -> f64 {
        log2(&self.ways)
    }

    fn shape(&self) -> Said {
        let set = self.free.len() + self.levels.iter().map(|level| level.set.len()).sum::<usize>();
        say::of_counted(self.length, set)
    }

    fn bytes_max(&self) -> usize {
        let set = self.levels.iter().flat_map(|level| &level.set).chain(&self.free);
        self.length * set.map(|c| c.len_utf8()).max().unwrap_or_default()
    }
}

fn choose(letters: &mut Vec<char>, many: usize, set: &[char], random: &mut Random) -> Result<()> {
    (0..many).try_for_each(|_| {
        letters.extend(set.get(random.below(set.len())?));
        Ok(())
    })
}

/// The binary logarithm of a number that may be beyond any float.
fn log2(number: &BigUint) -> f64 {
    let beyond = number.bits().saturating_sub(64);
    let highest = (number >> beyond).iter_u64_digits().next().unwrap_or_default();
    (highest as f64).log2() + beyond as f64
}

#[cfg(test)]
mod tests {
    use super::super::random::tests::repeatable;
    use super::*;
    use std::collections::BTreeMap;

    fn counted(classes: &[(&str, u32)], free: &str, size: Size) -> Result<Counted> {
        let class = |&(set, min): &(&str, u32)| Class { set: set.chars().collect(), min };
        Counted::new(classes.iter().map(class).collect(), free.chars().collect(), size)
    }

    /// Every text of this length that fits, by trying all there are.
    fn all(classes: &[(&str, u32)], free: &str, length: u32) -> Vec<String> {
        let set: String = classes.iter().map(|(set, _)| *set).chain([free]).collect();
        let mut texts = vec![String::new()];
        for _ in 0..length {
            texts = texts.iter().flat_map(|text| set.chars().map(move |c| format!("{text}{c}"))).collect();
        }
        let fits = |text: &String| {
            let many = |set: &str| text.chars().filter(|c| set.contains(*c)).count();
            classes.iter().all(|(set, min)| many(set) >= *min as usize)
        };
        texts.retain(fits);
        texts
    }

    type Case = (&'static [(&'static str, u32)], &'static str, u32);
    const CASES: &[Case] = &[
        (&[("A", 1)], "a1", 3),
        (&[("AB", 2)], "ab", 4),
        (&[("AB", 1), ("ab", 1), ("1", 1)], "", 5),
        (&[("A", 1), ("ab", 2), ("1", 1)], "!", 5),
        (&[("A", 2), ("a", 2)], "", 4),
        (&[("A", 1), ("b", 1), ("1", 1), ("!", 1)], "", 6),
    ];

    #[test]
    fn the_ways_are_as_many_as_there_are_passwords() {
        for (classes, free, length) in CASES {
            let maker = counted(classes, free, Size::Many(*length)).unwrap();
            let all = all(classes, free, *length).len();
            assert_eq!(maker.ways, BigUint::from(all), "{classes:?} {free} {length}");
            assert!((maker.bits() - (all as f64).log2()).abs() < 1e-12);
        }
    }

    #[test]
    fn every_password_that_fits_is_equally_likely() {
        const OFTEN: u32 = 60;
        let mut fill = repeatable(3);
        let mut random = Random::new(&mut fill);
        for (classes, free, length) in CASES {
            let mut maker = counted(classes, free, Size::Many(*length)).unwrap();
            let mut seen: BTreeMap<String, u32> =
                all(classes, free, *length).into_iter().map(|text| (text, 0)).collect();
            let passwords = u32::try_from(seen.len()).unwrap();
            for _ in 0..passwords * OFTEN {
                let mut text = String::new();
                maker.add(&mut random, &mut text).unwrap();
                *seen.get_mut(&text).unwrap_or_else(|| panic!("{text} does not fit")) += 1;
            }
            // Chi-square: its mean is the degrees of freedom, its deviation the root of twice that.
            let off = |n: &u32| (f64::from(*n) - f64::from(OFTEN)).powi(2) / f64::from(OFTEN);
            let (chi, freedom) = (seen.values().map(off).sum::<f64>(), f64::from(passwords - 1));
            assert!((chi - freedom).abs() < 3.5 * (2.0 * freedom).sqrt(), "{classes:?}: {chi} of {freedom}");
        }
    }

    #[test]
    fn a_password_that_all_but_never_fits_by_chance_is_made_all_the_same() {
        let mut fill = repeatable(4);
        let lower = String::from_iter('a'..='z');
        let mut maker = counted(&[("0", 250), ("!", 5)], &lower, Size::Many(256)).unwrap();
        let mut text = String::new();
        maker.add(&mut Random::new(&mut fill), &mut text).unwrap();
        assert_eq!(text.len(), 256);
        assert!(text.matches('0').count() >= 250 && text.matches('!').count() >= 5);
    }

    #[test]
    fn entropy_picks_the_shortest_length_that_has_it() {
        let classes: &[(&str, u32)] = &[("A", 1), ("1", 1)];
        for bits in 1..12 {
            let maker = counted(classes, "a", Size::Bits(bits)).unwrap();
            let enough = |length: &u32| all(classes, "a", *length).len() >= 1 << bits;
            assert_eq!(u32::try_from(maker.length).unwrap(), (2..).find(enough).unwrap(), "{bits}");
        }
        assert!(counted(&[("A", 1)], "", Size::Bits(1)).is_err());
        assert!(counted(classes, "a", Size::Bits(1_000)).is_err());
    }

    #[test]
    fn a_logarithm_is_right_beyond_any_float() {
        let near = |number: BigUint, expected: f64| assert!((log2(&number) - expected).abs() < 1e-9);
        near(BigUint::from(1_u8), 0.0);
        near(BigUint::from(3_u8).pow(40), 40.0 * 3_f64.log2());
        near(BigUint::from(62_u8).pow(1_000), 1_000.0 * 62_f64.log2());
    }
}
