//! What went wrong, in words for the person who has to act on it.
//!
//! An [`Error`] says what happened to the user's thing, carries its cause, and a hint where a next
//! step is known. Its [`Kind`] decides the exit code and the HTTP status. It deliberately does not
//! print itself: only `main` does, through `output`.

use crate::lang::{self, Lang, Said, Speak};
use std::borrow::Cow;
use std::fmt;

/// The whole program's result.
pub type Result<T> = std::result::Result<T, Error>;

/// The sorts of failure that a caller can tell apart, by exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It failed: exit 1.
    Failed,
    /// Wrong usage or input: exit 2.
    Usage,
    /// No such record: exit 3.
    NotFound,
    /// The name is taken, or the record changed underneath: exit 4.
    Conflict,
    /// The database cannot be used: locked, full, damaged, made by a newer codo: exit 5.
    Database,
    /// A delivery failed: exit 6.
    Delivery,
}

impl Kind {
    /// The process's exit code.
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Failed => 1,
            Kind::Usage => 2,
            Kind::NotFound => 3,
            Kind::Conflict => 4,
            Kind::Database => 5,
            Kind::Delivery => 6,
        }
    }

    /// The word for it in JSON errors.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Failed => "failed",
            Kind::Usage => "usage",
            Kind::NotFound => "not_found",
            Kind::Conflict => "conflict",
            Kind::Database => "database",
            Kind::Delivery => "delivery",
        }
    }
}

/// A failure with its kind, its words, and its cause.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: Said,
    hint: Option<Said>,
    /// The source's words, where it has them in every language.
    cause: Option<Said>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of this kind with this message: one line, no full stop.
    pub fn new(kind: Kind, message: impl Into<Said>) -> Self {
        Error { kind, message: message.into(), hint: None, cause: None, source: None }
    }

    /// Something that codo was asked to do and could not.
    pub fn failed(message: impl Into<Said>) -> Self {
        Self::new(Kind::Failed, message)
    }

    /// Wrong usage or input.
    pub fn usage(message: impl Into<Said>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// No such record.
    pub fn not_found(message: impl Into<Said>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// The name is taken, or the record changed underneath.
    pub fn conflict(message: impl Into<Said>) -> Self {
        Self::new(Kind::Conflict, message)
    }

    /// The database cannot be used.
    pub fn database(message: impl Into<Said>) -> Self {
        Self::new(Kind::Database, message)
    }

    /// The same error, of another kind.
    #[must_use]
    pub fn of_kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// The same error with the next step a person can take.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Said>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same error with what caused it.
    #[must_use]
    pub fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// The same, of a cause that speaks every language: these are its words.
    #[must_use]
    pub fn because_of(mut self, cause: Said, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.cause = Some(cause);
        self.because(source)
    }

    /// The same error, saying first where in the input it lies ("record 3").
    #[must_use]
    pub fn at(mut self, place: impl Speak) -> Self {
        self.message = lang::after(place, self.message);
        self
    }

    /// Its message without its causes.
    pub fn said(&self) -> &Said {
        &self.message
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The next step, where one is known.
    pub fn hint_text(&self) -> Option<&Said> {
        self.hint.as_ref()
    }

    /// The message and its chain of causes on one line, each said once. Causes that are not codo's own
    /// speak as they do.
    pub fn message(&self, lang: Lang) -> String {
        let mut said = self.message.in_lang(lang).to_string();
        let mut cause = self.source.as_deref().map(|e| e as &dyn std::error::Error);
        let mut words = self.cause.as_ref();
        while let Some(e) = cause {
            let ours = e.downcast_ref::<Error>();
            let known = words.or(ours.map(|e| &e.message));
            let told = known.map_or_else(|| e.to_string(), |known| known.in_lang(lang).to_string());
            if !said.contains(&told) {
                said = lang::after(said, told).in_lang(lang).to_string();
            }
            words = ours.and_then(|e| e.cause.as_ref());
            cause = e.source();
        }
        said
    }
}

impl Speak for Error {
    fn speak(&self, lang: Lang) -> Cow<'_, str> {
        self.message(lang).into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|e| e as &(dyn std::error::Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::store as say;

    #[test]
    fn an_error_says_its_chain_of_causes_once() {
        let cause = std::io::Error::other("disk on fire");
        let e = Error::failed(say::nothing_saved()).because(cause);
        assert_eq!(e.to_string(), "nothing was saved: disk on fire");
        let again = Error::failed(lang::after(say::nothing_saved(), "disk on fire"))
            .because(std::io::Error::other("disk on fire"));
        assert_eq!(again.to_string(), "nothing was saved: disk on fire");
    }

    #[test]
    fn causes_of_our_own_speak_the_language_that_is_asked_for() {
        let cause = std::io::Error::other("ECONNREFUSED");
        let within = Error::database(say::lost()).because_of(say::no_connection(), cause);
        let e = Error::failed(say::nothing_copied()).because(within);
        assert_eq!(e.message(Lang::Zh), "未复制任何内容：与数据库的连接已断开，未保存任何内容：没有连接");
    }
}
