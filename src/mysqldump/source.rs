//! Bytes with a look ahead, and the line that they stand on.

use crate::error::{Error, Result};
use crate::lang::mysqldump as say;
use std::io::{ErrorKind, Read};

/// How many bytes are asked of the input at once.
const PIECE_BYTES: usize = 64 * 1024;

/// A stream of bytes.
pub struct Source<R> {
    input: R,
    /// What was read; what stands before `at` is used up.
    buffer: Vec<u8>,
    at: usize,
    /// Whether the input has no more.
    has_ended: bool,
    /// The line of the next byte, from 1 on.
    line: u64,
}

impl<R: Read> Source<R> {
    /// At the beginning.
    pub fn new(input: R) -> Self {
        Source { input, buffer: Vec::new(), at: 0, has_ended: false, line: 1 }
    }

    /// The line of the next byte, from 1 on.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The byte that is so far ahead of the next one; none beyond the end.
    pub fn peek(&mut self, ahead: usize) -> Result<Option<u8>> {
        while self.buffer.len() <= self.at + ahead && !self.has_ended {
            self.fill()?;
        }
        Ok(self.buffer.get(self.at + ahead).copied())
    }

    /// The next byte; none at the end.
    pub fn take(&mut self) -> Result<Option<u8>> {
        let byte = self.peek(0)?;
        if byte.is_some() {
            self.at += 1;
        }
        if byte == Some(b'\n') {
            self.line += 1;
        }
        Ok(byte)
    }

    /// Passes bytes over; fewer where there are no more.
    pub fn pass(&mut self, bytes: usize) -> Result<()> {
        for _ in 0..bytes {
            self.take()?;
        }
        Ok(())
    }

    /// Whether these are the next bytes.
    pub fn begins_with(&mut self, bytes: &[u8]) -> Result<bool> {
        for (ahead, byte) in bytes.iter().enumerate() {
            if self.peek(ahead)? != Some(*byte) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn fill(&mut self) -> Result<()> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let wanted = self.buffer.len() + PIECE_BYTES;
        let limit = u64::try_from(PIECE_BYTES).unwrap_or(u64::MAX);
        match self.input.by_ref().take(limit).read_to_end(&mut self.buffer) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(Error::failed(say::not_read_to_its_end(self.line)).because(e)),
            // `read_to_end` reads until there is nothing, or as much as was wanted.
            Ok(_) => self.has_ended = self.buffer.len() < wanted,
        }
        Ok(())
    }
}
