//! The words, texts and signs that statements are made of.

/// The most bytes of a value that are kept: twice what a record takes, so that what is too long is known.
pub const VALUE_BYTES_MAX: usize = 2 << 20;

/// The most bytes of a name or of a word that are kept; MySQL's names have 64 characters.
pub const WORD_BYTES_MAX: usize = 4 << 10;

/// A part of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A word or a number, as it is written.
    Word(String),
    /// A name between backquotes.
    Name(String),
    /// A text between quotes, or bytes in hexadecimal digits.
    Text(Text),
    /// Any other character.
    Sign(u8),
    /// The end of a statement.
    End,
    /// The end of the dump.
    Eof,
}

/// A text between quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// What stands there, without escapes; as much of it as is kept.
    pub bytes: Vec<u8>,
    /// Whether there is more than is kept.
    pub is_cut: bool,
    /// Whether it stands between double quotes, and so can be a name.
    pub is_double: bool,
}

impl Text {
    /// Adds a byte, where there is room for it.
    pub fn push(&mut self, byte: u8, most: usize) {
        if self.bytes.len() < most {
            self.bytes.push(byte);
        } else {
            self.is_cut = true;
        }
    }

    /// The bytes that these hexadecimal digits stand for; of an odd number the first stands alone.
    pub fn of_hex(digits: &Text) -> Self {
        let value = |digit: &u8| char::from(*digit).to_digit(16).and_then(|v| u8::try_from(v).ok());
        let mut values: Vec<u8> = digits.bytes.iter().filter_map(value).collect();
        if values.len() % 2 == 1 && !digits.is_cut {
            values.insert(0, 0);
        }
        let bytes =
            values.chunks_exact(2).map(|two| two.iter().fold(0, |byte, half| (byte << 4) | half)).collect();
        Text { bytes, is_cut: digits.is_cut, is_double: false }
    }
}

impl Token {
    /// Whether it is this word, in any case.
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self, Token::Word(typed) if typed.eq_ignore_ascii_case(word))
    }

    /// The name of a table, a column or a database, between whichever quotes.
    pub fn into_name(self) -> Option<String> {
        match self {
            Token::Word(name) | Token::Name(name) => Some(name),
            Token::Text(text) if text.is_double => Some(String::from_utf8_lossy(&text.bytes).into_owned()),
            _ => None,
        }
    }
}
