//! Random numbers from random bytes, without a bias: what does not fit is thrown away and drawn
//! again, never folded back, which would make some numbers likelier.

use crate::error::{Error, Result};
use crate::lang::password as say;
use num_bigint::BigUint;

/// Random bytes fetched at once: few where one password is made, many where a million are.
const BLOCK_BYTES_MIN: usize = 1 << 10;
const BLOCK_BYTES_MAX: usize = 64 << 10;

/// Fills a buffer with random bytes.
pub type Fill<'a> = &'a mut dyn FnMut(&mut [u8]) -> Result<()>;

/// Random bytes and numbers. Each byte is given out once.
pub struct Random<'a> {
    fill: Fill<'a>,
    block: Vec<u8>,
    used: usize,
}

impl<'a> Random<'a> {
    /// From this source.
    pub fn new(fill: Fill<'a>) -> Self {
        Random { fill, block: Vec::new(), used: 0 }
    }

    /// A whole block of random bytes.
    pub fn block(&mut self) -> Result<&[u8]> {
        let size = (self.block.len() * 2).clamp(BLOCK_BYTES_MIN, BLOCK_BYTES_MAX);
        self.block.resize(size, 0);
        self.used = size;
        (self.fill)(&mut self.block)?;
        Ok(&self.block)
    }

    /// This many random bytes, a block at most.
    pub fn bytes(&mut self, many: usize) -> Result<&[u8]> {
        if self.block.len() - self.used < many {
            self.block()?;
            self.used = 0;
        }
        let from = self.used;
        self.used += many;
        self.block.get(from..self.used).ok_or_else(|| Error::failed(say::bytes_at_once(many)))
    }

    /// A number below this one, each equally likely.
    pub fn below(&mut self, bound: usize) -> Result<usize> {
        if bound == 0 {
            return Err(Error::failed(say::none_below_zero()));
        }
        let mask = bound.next_power_of_two() - 1;
        let bytes = mask.count_ones().div_ceil(8);
        loop {
            let drawn = self.bytes(bytes as usize)?.iter().fold(0, |n, &byte| n << 8 | usize::from(byte));
            if drawn & mask < bound {
                return Ok(drawn & mask);
            }
        }
    }

    /// As [`Random::below`], for a number of any size.
    pub fn below_big(&mut self, bound: &BigUint) -> Result<BigUint> {
        let bits = usize::try_from(bound.bits()).unwrap_or(usize::MAX);
        let bytes = bits.div_ceil(8);
        if bits == 0 {
            return Err(Error::failed(say::none_below_zero()));
        }
        loop {
            let drawn = BigUint::from_bytes_le(self.bytes(bytes)?) >> (bytes * 8 - bits);
            if drawn < *bound {
                return Ok(drawn);
            }
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Random numbers that are the same in every run (SplitMix64).
    pub fn repeatable(seed: u64) -> impl FnMut(&mut [u8]) -> Result<()> {
        let mut state = seed;
        move |block| {
            for chunk in block.chunks_mut(8) {
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut z = state;
                z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                chunk.copy_from_slice(&(z ^ (z >> 31)).to_le_bytes()[..chunk.len()]);
            }
            Ok(())
        }
    }

    #[test]
    fn every_number_is_equally_likely() {
        // Every pair of bytes once: each number must come up equally often.
        for bound in [1_usize, 2, 62, 100, 256, 257, 7776] {
            let mut next = 0_u16;
            let mut fill = |block: &mut [u8]| {
                for pair in block.chunks_mut(2) {
                    pair.copy_from_slice(&next.to_be_bytes());
                    next = next.wrapping_add(1);
                }
                Ok(())
            };
            let mut random = Random::new(&mut fill);
            let draws = if bound <= 256 { 2 << 16 } else { 1 << 16 };
            let often = draws / bound.next_power_of_two();
            let mut seen = vec![0; bound];
            for _ in 0..bound * often {
                seen[random.below(bound).unwrap()] += 1;
            }
            assert!(seen.iter().all(|&n| n == often), "{bound}: {seen:?}");
        }
    }

    /// Every byte in turn.
    fn counting() -> impl FnMut(&mut [u8]) -> Result<()> {
        let mut next = 0_u8;
        move |block| {
            block.iter_mut().for_each(|byte| {
                *byte = next;
                next = next.wrapping_add(1);
            });
            Ok(())
        }
    }

    #[test]
    fn large_numbers_are_as_fair() {
        let mut fill = counting();
        let mut random = Random::new(&mut fill);
        let mut seen = [0; 100];
        for _ in 0..200 {
            let drawn = random.below_big(&BigUint::from(100_u8)).unwrap();
            seen[usize::try_from(drawn).unwrap()] += 1;
        }
        assert_eq!(seen, [2; 100]);
        assert!(random.below_big(&BigUint::default()).is_err() && random.below(0).is_err());
        let bound = BigUint::from(3_u8).pow(300);
        assert!((0..100).all(|_| random.below_big(&bound).unwrap() < bound));
    }

    #[test]
    fn a_byte_is_given_out_once() {
        let mut fill = counting();
        let mut random = Random::new(&mut fill);
        let drawn: Vec<usize> = (0..100_000).map(|_| random.below(256).unwrap()).collect();
        assert!(drawn.iter().enumerate().all(|(at, &byte)| byte == at % 256));
    }

    #[test]
    fn a_failing_source_gives_nothing() {
        let mut fill = |_: &mut [u8]| Err(Error::failed(say::none_below_zero()));
        let mut random = Random::new(&mut fill);
        assert!(random.below(2).is_err());
        assert!(random.below(2).is_err());
        assert!(random.bytes(1).is_err());
    }
}
