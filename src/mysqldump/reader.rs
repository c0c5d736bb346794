//! From tokens to rows: the few statements that say where rows are, what their columns are called, and in which
//! zone and encoding they are written. Every other statement is passed over, unless it may change what is wanted.

use super::encoding::accept;
use super::lexer::{Lexer, cut_off};
use super::start;
use super::tokens::{Text, Token};
use super::{Column, Facts, Row, Table, Value};
use crate::error::{Error, Result};
use crate::lang::mysqldump as say;
use std::collections::HashMap;
use std::io::Read;
use std::rc::Rc;

/// The most columns that a table has in MySQL.
const COLUMNS_MAX: usize = 4_096;
/// The most tokens of a `SET` that are looked at.
const SET_TOKENS_MAX: usize = 64;
/// The first words of what stands among a table's columns and is none.
const NO_COLUMN: [&str; 11] = [
    "PRIMARY",
    "UNIQUE",
    "KEY",
    "INDEX",
    "FULLTEXT",
    "SPATIAL",
    "CONSTRAINT",
    "FOREIGN",
    "CHECK",
    "PERIOD",
    "VECTOR",
];
/// The statements that bring rows.
const INSERT: &str = "INSERT";
const REPLACE: &str = "REPLACE";
/// The statements of dumps that name a table, and leave what it holds as it is or come before it is filled.
const NO_ROWS: [&str; 6] = ["DROP", "LOCK", "ALTER", "ANALYZE", "GRANT", "REVOKE"];

/// Reads a dump, row by row.
pub struct Reader<R> {
    lexer: Lexer<R>,
    wanted: fn(&str) -> bool,
    has_begun: bool,
    /// The database in use.
    database: Option<String>,
    time_zone: Option<Rc<str>>,
    /// The tables that were made, by database and name.
    made: HashMap<(Option<String>, String), Rc<Table>>,
    /// The table whose rows are being read.
    open: Option<Rc<Table>>,
    facts: Facts,
}

impl<R: Read> Reader<R> {
    /// Reads the rows of those tables whose names are wanted.
    pub fn new(input: R, wanted: fn(&str) -> bool) -> Self {
        Reader {
            lexer: Lexer::new(input),
            wanted,
            has_begun: false,
            database: None,
            time_zone: None,
            made: HashMap::new(),
            open: None,
            facts: Facts::default(),
        }
    }

    /// What was seen so far beside the rows.
    pub fn facts(&mut self) -> &Facts {
        (self.facts.is_headed, self.facts.is_ended) = (self.lexer.is_headed, self.lexer.is_ended);
        &self.facts
    }

    /// The next row of a table that is wanted; none at the end.
    pub fn next_row(&mut self) -> Result<Option<Row>> {
        if !std::mem::replace(&mut self.has_begun, true) {
            start::check(self.lexer.source())?;
        }
        loop {
            if let Some(table) = self.open.clone() {
                if let Some(row) = self.row(table)? {
                    return Ok(Some(row));
                }
                continue;
            }
            self.lexer.keeps = true;
            self.lexer.pass_space()?;
            let line = self.lexer.line();
            match self.lexer.token()? {
                Token::Eof => return Ok(None),
                Token::End => {}
                word if word.is_word(INSERT) || word.is_word(REPLACE) => self.insert(line)?,
                word if word.is_word("CREATE") => self.create(line)?,
                word if word.is_word("USE") => {
                    self.database = self.lexer.token()?.into_name();
                    self.pass_statement(line)?;
                }
                word if word.is_word("SET") => self.set(line)?,
                word if word.is_word("DELIMITER") => self.lexer.read_delimiter()?,
                word if NO_ROWS.iter().any(|known| word.is_word(known)) => self.pass_statement(line)?,
                word => self.pass_unknown(word, line)?,
            }
        }
    }

    /// Passes over a statement of which it is not known what it does, unless it may do it to a table that is
    /// wanted: what that holds would not be what its rows say.
    fn pass_unknown(&mut self, first: Token, line: u64) -> Result<()> {
        let mut token = first;
        loop {
            match token {
                Token::End => return Ok(()),
                Token::Eof => return Err(cut_off(line)),
                _ => {}
            }
            if token.into_name().is_some_and(|name| (self.wanted)(&name)) {
                return Err(self.unexpected(line));
            }
            token = self.lexer.token()?;
        }
    }

    /// Passes over the rest of a statement that began on this line.
    fn pass_statement(&mut self, line: u64) -> Result<()> {
        self.lexer.keeps = false;
        loop {
            match self.lexer.token()? {
                Token::End => return Ok(()),
                Token::Eof => return Err(cut_off(line)),
                _ => {}
            }
        }
    }

    /// What stands there is not what a dump would write, or not all of it.
    fn unexpected(&mut self, line: u64) -> Error {
        match self.lexer.source().peek(0) {
            Ok(None) => cut_off(line),
            Ok(Some(_)) => Error::usage(say::not_understood()).at(say::line(line)).hint(say::dump_again()),
            Err(e) => e,
        }
    }

    /// The name that stands there.
    fn name(&mut self, token: Token, line: u64) -> Result<String> {
        token.into_name().ok_or_else(|| self.unexpected(line))
    }

    /// The name of a table, which may stand behind that of its database, and the token behind it.
    fn table_name(&mut self, first: Token, line: u64) -> Result<(Option<String>, String, Token)> {
        let first = self.name(first, line)?;
        match self.lexer.token()? {
            Token::Sign(b'.') => {
                let second = self.lexer.token()?;
                let second = self.name(second, line)?;
                Ok((Some(first), second, self.lexer.token()?))
            }
            next => Ok((self.database.clone(), first, next)),
        }
    }

    /// `CREATE TABLE`: what the columns of a table are called.
    fn create(&mut self, line: u64) -> Result<()> {
        if !self.lexer.token()?.is_word("TABLE") {
            return self.pass_statement(line);
        }
        let mut token = self.lexer.token()?;
        while ["IF", "NOT", "EXISTS"].iter().any(|word| token.is_word(word)) {
            token = self.lexer.token()?;
        }
        let (database, name, next) = self.table_name(token, line)?;
        if !(self.wanted)(&name) {
            self.facts.passed_over.entry(name).or_default();
            return if next == Token::End { Ok(()) } else { self.pass_statement(line) };
        }
        if next != Token::Sign(b'(') {
            return Err(self.unexpected(line));
        }
        let columns = self.columns_made(line)?;
        self.see(&database, &name);
        let table = Table { database: database.clone(), name: name.clone(), columns };
        self.made.insert((database, name), Rc::new(table));
        self.pass_statement(line)
    }

    /// The columns of a table that is made, up to the closing bracket.
    fn columns_made(&mut self, line: u64) -> Result<Vec<Column>> {
        let mut columns = Vec::new();
        loop {
            let first = self.lexer.token()?;
            let is_column = !NO_COLUMN.iter().any(|word| first.is_word(word));
            // The second word of what is no column would be taken for a type by nobody.
            let mut depth = usize::from(first == Token::Sign(b'('));
            let mut next = self.lexer.token()?;
            if is_column && let (Some(name), Token::Word(ty)) = (first.into_name(), &next) {
                columns.push(Column { name, ty: ty.to_ascii_lowercase() });
            }
            loop {
                match next {
                    Token::Sign(b'(') => depth += 1,
                    Token::Sign(b')') if depth == 0 => return Ok(columns),
                    Token::Sign(b')') => depth -= 1,
                    Token::Sign(b',') if depth == 0 => break,
                    Token::End | Token::Eof => return Err(cut_off(line)),
                    _ => {}
                }
                next = self.lexer.token()?;
            }
            if columns.len() > COLUMNS_MAX {
                return Err(self.unexpected(line));
            }
        }
    }

    fn see(&mut self, database: &Option<String>, name: &str) {
        let table = (database.clone(), name.to_string());
        if !self.facts.tables.contains(&table) {
            self.facts.tables.push(table);
        }
    }

    /// `SET`: the zone of timestamps, and how texts are encoded.
    fn set(&mut self, line: u64) -> Result<()> {
        let mut tokens = Vec::new();
        loop {
            match self.lexer.token()? {
                Token::End => break,
                Token::Eof => return Err(cut_off(line)),
                token if tokens.len() < SET_TOKENS_MAX => tokens.push(token),
                _ => {}
            }
        }
        if let [names, encoding, ..] = tokens.as_slice()
            && names.is_word("NAMES")
        {
            return accept(encoding, line);
        }
        for set in tokens.split(|token| *token == Token::Sign(b',')) {
            let at = set.iter().position(|token| token.is_word("TIME_ZONE"));
            let Some((before, after)) = at.and_then(|at| set.split_at_checked(at)) else { continue };
            // Not a variable of the dump's own, nor its being read into one.
            let is_set = !before.contains(&Token::Sign(b'=')) && before != [Token::Sign(b'@')];
            match after {
                [_, Token::Sign(b'='), Token::Text(zone)]
                | [_, Token::Sign(b':'), Token::Sign(b'='), Token::Text(zone)]
                    if is_set =>
                {
                    self.time_zone = Some(String::from_utf8_lossy(&zone.bytes).into());
                }
                _ if is_set => self.time_zone = None,
                _ => {}
            }
        }
        Ok(())
    }

    /// `INSERT`, up to its first row.
    fn insert(&mut self, line: u64) -> Result<()> {
        let mut token = self.lexer.token()?;
        while ["LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "INTO"]
            .iter()
            .any(|word| token.is_word(word))
        {
            token = self.lexer.token()?;
        }
        let (database, name, mut next) = self.table_name(token, line)?;
        let is_wanted = (self.wanted)(&name);
        let made = self.made.get(&(database.clone(), name.clone())).cloned();
        let mut table = made.unwrap_or_else(|| {
            Rc::new(Table { database: database.clone(), name: name.clone(), columns: Vec::new() })
        });
        if next == Token::Sign(b'(') {
            let columns = self.columns_listed(&table, line)?;
            table = Rc::new(Table { database: database.clone(), name: name.clone(), columns });
            next = self.lexer.token()?;
        }
        if is_wanted {
            self.see(&database, &name);
        } else {
            self.facts.passed_over.entry(name).or_default();
        }
        match next {
            word if word.is_word("VALUES") || word.is_word("VALUE") => self.open = Some(table),
            _ if is_wanted => return Err(self.unexpected(line)),
            Token::End => {}
            _ => self.pass_statement(line)?,
        }
        Ok(())
    }

    /// The columns that a statement names, up to the closing bracket.
    fn columns_listed(&mut self, made: &Table, line: u64) -> Result<Vec<Column>> {
        let mut columns = Vec::new();
        loop {
            let name = self.lexer.token()?;
            let name = self.name(name, line)?;
            let same = |column: &&Column| column.name.eq_ignore_ascii_case(&name);
            let ty = made.columns.iter().find(same).map(|column| column.ty.clone()).unwrap_or_default();
            columns.push(Column { name, ty });
            match self.lexer.token()? {
                Token::Sign(b')') => return Ok(columns),
                Token::Sign(b',') if columns.len() <= COLUMNS_MAX => {}
                _ => return Err(self.unexpected(line)),
            }
        }
    }

    /// The next row of the open statement, where it is wanted; what follows the last one closes it.
    fn row(&mut self, table: Rc<Table>) -> Result<Option<Row>> {
        let is_wanted = (self.wanted)(&table.name);
        self.lexer.keeps = is_wanted;
        self.lexer.pass_space()?;
        let line = self.lexer.line();
        match self.lexer.token()? {
            Token::Sign(b'(') => {}
            _ => return Err(self.unexpected(line)),
        }
        let mut values = Vec::new();
        loop {
            let (value, is_last) = self.value(line)?;
            if values.len() > COLUMNS_MAX {
                return Err(self.unexpected(line));
            }
            if is_wanted {
                values.push(value);
            }
            if is_last {
                break;
            }
        }
        match self.lexer.token()? {
            Token::Sign(b',') => {}
            Token::End => self.open = None,
            // `ON DUPLICATE KEY UPDATE …`
            Token::Word(_) => {
                self.open = None;
                self.pass_statement(line)?;
            }
            _ => return Err(self.unexpected(line)),
        }
        if !is_wanted {
            if let Some(rows) = self.facts.passed_over.get_mut(&table.name) {
                *rows += 1;
            }
            return Ok(None);
        }
        Ok(Some(Row { table, values, line, time_zone: self.time_zone.clone() }))
    }

    /// A value and whether the row ends behind it.
    fn value(&mut self, line: u64) -> Result<(Value, bool)> {
        let (mut parts, mut depth) = (Vec::new(), 0_usize);
        let is_last = loop {
            match self.lexer.token()? {
                Token::Sign(b',') if depth == 0 => break false,
                Token::Sign(b')') if depth == 0 => break true,
                Token::End | Token::Eof => return Err(cut_off(line)),
                token => {
                    match token {
                        Token::Sign(b'(') => depth += 1,
                        Token::Sign(b')') => depth -= 1,
                        _ => {}
                    }
                    // A sign and a number are the most that a value is made of.
                    if parts.len() < 3 {
                        parts.push(token);
                    }
                }
            }
        };
        Ok((value_of(parts), is_last))
    }
}

/// The value that a dump writes so.
fn value_of(mut parts: Vec<Token>) -> Value {
    let of_text = |text: Text| if text.is_cut { Value::TooLong } else { Value::Bytes(text.bytes) };
    match (parts.pop(), parts.as_slice()) {
        (Some(Token::Text(text)), []) => of_text(text),
        // How its bytes are to be taken: `_binary 'x'`.
        (Some(Token::Text(text)), [Token::Word(word)]) if word.starts_with('_') => of_text(text),
        (Some(word), []) if word.is_word("NULL") => Value::Null,
        (Some(Token::Word(number)), []) if number.starts_with(|c: char| c.is_ascii_digit()) => {
            Value::Number(number)
        }
        (Some(Token::Word(number)), [Token::Sign(b'-')]) => Value::Number(format!("-{number}")),
        _ => Value::Expression,
    }
}
