//! From bytes to tokens: quotes and their escapes, comments, and the sign that ends a statement.

use super::source::Source;
use super::tokens::{Text, Token, VALUE_BYTES_MAX, WORD_BYTES_MAX};
use crate::error::{Error, Result};
use crate::lang::mysqldump as say;
use std::io::Read;

/// Comments of this version and above are run by no server: MariaDB's dumps say things to their own client so.
const VERSION_OF_NONE: u32 = 999_999;
/// The most bytes of what a `DELIMITER` line says.
const DELIMITER_BYTES_MAX: usize = 64;
/// The most bytes of a comment that are looked at.
const COMMENT_BYTES: usize = 32;

/// A stream of tokens.
pub struct Lexer<R> {
    source: Source<R>,
    /// What ends a statement.
    delimiter: Vec<u8>,
    /// How many comments are open whose text is part of the statement (`/*!40101 … */`).
    depth: usize,
    /// Whether texts are kept.
    pub keeps: bool,
    /// Whether a comment said which program wrote this.
    pub is_headed: bool,
    /// Whether the last comment said that it was written to its end.
    pub is_ended: bool,
}

impl<R: Read> Lexer<R> {
    /// At the beginning.
    pub fn new(input: R) -> Self {
        let (source, delimiter) = (Source::new(input), b";".to_vec());
        Lexer { source, delimiter, depth: 0, keeps: true, is_headed: false, is_ended: false }
    }

    /// The line that the next token is looked for on.
    pub fn line(&self) -> u64 {
        self.source.line()
    }

    /// The bytes that come next.
    pub fn source(&mut self) -> &mut Source<R> {
        &mut self.source
    }

    /// Passes over what stands between tokens.
    pub fn pass_space(&mut self) -> Result<()> {
        loop {
            match self.source.peek(0)? {
                Some(byte) if byte.is_ascii_whitespace() => self.source.pass(1)?,
                Some(b'#') => self.line_comment()?,
                Some(b'-') if self.begins_comment()? => self.line_comment()?,
                Some(b'/') if self.source.begins_with(b"/*")? => self.comment()?,
                Some(b'*') if self.depth > 0 && self.source.begins_with(b"*/")? => {
                    self.depth -= 1;
                    self.source.pass(2)?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// The next token.
    pub fn token(&mut self) -> Result<Token> {
        self.pass_space()?;
        let Some(byte) = self.source.peek(0)? else { return Ok(Token::Eof) };
        let delimiter = std::mem::take(&mut self.delimiter);
        let ends = self.source.begins_with(&delimiter);
        let bytes = delimiter.len();
        self.delimiter = delimiter;
        if ends? {
            self.source.pass(bytes)?;
            return Ok(Token::End);
        }
        match byte {
            b'`' => {
                let name = self.quoted(WORD_BYTES_MAX)?;
                Ok(Token::Name(String::from_utf8_lossy(&name.bytes).into_owned()))
            }
            b'\'' | b'"' => Ok(Token::Text(self.quoted(self.most())?)),
            byte if is_word(byte) => self.word(),
            byte => {
                self.source.pass(1)?;
                Ok(Token::Sign(byte))
            }
        }
    }

    /// What the rest of a `DELIMITER` line says from now on ends statements.
    pub fn read_delimiter(&mut self) -> Result<()> {
        let line = self.source.line();
        let mut rest = Text::default();
        while let Some(byte) = self.source.take()?.filter(|byte| *byte != b'\n') {
            rest.push(byte, DELIMITER_BYTES_MAX);
        }
        let delimiter = rest.bytes.trim_ascii();
        if delimiter.is_empty() || rest.is_cut {
            return Err(Error::usage(say::no_delimiter()).at(say::line(line)));
        }
        self.delimiter = delimiter.to_vec();
        Ok(())
    }

    fn most(&self) -> usize {
        if self.keeps { VALUE_BYTES_MAX } else { 0 }
    }

    /// Two dashes are a comment where space follows; else they are two signs.
    fn begins_comment(&mut self) -> Result<bool> {
        let follows = self.source.peek(2)?;
        Ok(self.source.begins_with(b"--")? && follows.is_none_or(|byte| byte.is_ascii_whitespace()))
    }

    fn line_comment(&mut self) -> Result<()> {
        let mut said = Text::default();
        while let Some(byte) = self.source.take()?.filter(|byte| *byte != b'\n') {
            said.push(byte, COMMENT_BYTES);
        }
        let says = |words: &[u8]| said.bytes.starts_with(words);
        self.is_headed |= says(b"-- MySQL dump") || says(b"-- MariaDB dump");
        self.is_ended |= says(b"-- Dump completed");
        Ok(())
    }

    /// A comment; one whose text a server runs is only opened here.
    fn comment(&mut self) -> Result<()> {
        let line = self.source.line();
        let mark = match (self.source.peek(2)?, self.source.peek(3)?) {
            (Some(b'!'), _) => 3,
            (Some(b'M'), Some(b'!')) => 4,
            _ => 0,
        };
        if mark > 0 {
            self.source.pass(mark)?;
            let mut version: u32 = 0;
            while let Some(digit) = self.source.peek(0)?.filter(u8::is_ascii_digit) {
                version = version.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
                self.source.pass(1)?;
            }
            if version < VERSION_OF_NONE {
                self.depth += 1;
                return Ok(());
            }
        } else {
            self.source.pass(2)?;
        }
        while !self.source.begins_with(b"*/")? {
            if self.source.take()?.is_none() {
                return Err(cut_off(line));
            }
        }
        self.source.pass(2)
    }

    /// A text or a name, from its quote to the same quote.
    fn quoted(&mut self, most: usize) -> Result<Text> {
        let line = self.source.line();
        let quote = self.source.take()?.unwrap_or_default();
        let mut text = Text { is_double: quote == b'"', ..Text::default() };
        loop {
            match self.source.take()? {
                None => return Err(cut_off(line)),
                Some(byte) if byte == quote => {
                    if self.source.peek(0)? != Some(quote) {
                        return Ok(text);
                    }
                    self.source.pass(1)?;
                    text.push(quote, most);
                }
                Some(b'\\') if quote != b'`' => {
                    let Some(escaped) = self.source.take()? else { return Err(cut_off(line)) };
                    // MySQL keeps the stroke before what is a wildcard without it.
                    if matches!(escaped, b'%' | b'_') {
                        text.push(b'\\', most);
                    }
                    text.push(unescaped(escaped), most);
                }
                Some(byte) => text.push(byte, most),
            }
        }
    }

    /// A word, a number, or a literal that begins like one.
    fn word(&mut self) -> Result<Token> {
        let (first, second) = (self.source.peek(0)?.unwrap_or_default(), self.source.peek(1)?);
        let third = self.source.peek(2)?;
        match (first, second) {
            (b'0', Some(b'x')) if third.is_some_and(|byte| byte.is_ascii_hexdigit()) => {
                self.source.pass(2)?;
                let (mut digits, most) = (Text::default(), self.most().saturating_mul(2));
                while let Some(digit) = self.source.peek(0)?.filter(u8::is_ascii_hexdigit) {
                    digits.push(digit, most);
                    self.source.pass(1)?;
                }
                return Ok(Token::Text(Text::of_hex(&digits)));
            }
            (b'x' | b'X', Some(b'\'')) => {
                self.source.pass(1)?;
                return Ok(Token::Text(Text::of_hex(&self.quoted(self.most().saturating_mul(2))?)));
            }
            (b'b' | b'B', Some(b'\'')) => {
                self.source.pass(1)?;
                let bits = self.quoted(WORD_BYTES_MAX)?;
                let value =
                    bits.bytes.iter().fold(0_u64, |value, bit| (value << 1) | u64::from(*bit == b'1'));
                return Ok(Token::Word(value.to_string()));
            }
            (b'n' | b'N', Some(b'\'')) => {
                self.source.pass(1)?;
                return Ok(Token::Text(self.quoted(self.most())?));
            }
            _ => {}
        }
        let is_number = first.is_ascii_digit();
        let mut word = Text::default();
        while let Some(byte) = self.source.peek(0)? {
            let is_exponent = matches!(word.bytes.last(), Some(b'e' | b'E')) && matches!(byte, b'+' | b'-');
            if !(is_word(byte) || is_number && (byte == b'.' || is_exponent)) {
                break;
            }
            word.push(byte, WORD_BYTES_MAX);
            self.source.pass(1)?;
        }
        Ok(Token::Word(String::from_utf8_lossy(&word.bytes).into_owned()))
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || !byte.is_ascii()
}

/// What a character behind a stroke stands for.
fn unescaped(byte: u8) -> u8 {
    match byte {
        b'0' => 0,
        b'b' => 8,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        // What Windows takes for the end of a file.
        b'Z' => 26,
        other => other,
    }
}

/// What began on this line does not end.
pub fn cut_off(line: u64) -> Error {
    Error::usage(say::cut_off(line)).hint(say::dump_again())
}
