//! A thing said to a person, in every language at once.
//!
//! Whoever says something knows what, not to whom: an error from deep in the store is read at a terminal,
//! in a log or in JSON. So a text carries every language until `output` picks one.

use super::Lang;
use std::borrow::Cow;
use std::fmt;

/// A text for people in every language. Only the catalogue beside this file makes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said(Box<Texts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Texts {
    en: String,
    zh: String,
    /// The message's name in its catalogue.
    name: Option<&'static str>,
}

impl Said {
    pub(super) fn pair(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Said(Box::new(Texts { en: en.into(), zh: zh.into(), name: None }))
    }

    pub(super) fn named(mut self, name: &'static str) -> Self {
        self.0.name = Some(name);
        self
    }

    /// What sort of message it is, by a name that is the same in every language: what programs that read a
    /// log look for.
    pub fn name(&self) -> Option<&'static str> {
        self.0.name
    }

    /// What is in nobody's language or somebody else's: a name, a library's own words.
    pub fn foreign(text: impl fmt::Display) -> Self {
        let text = text.to_string();
        Self::pair(text.clone(), text)
    }

    /// What something says in each language.
    pub fn spoken(of: &impl Speak) -> Self {
        Self::pair(of.speak(Lang::En), of.speak(Lang::Zh))
    }

    /// In this language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.0.en,
            Lang::Zh => &self.0.zh,
        }
    }
}

impl From<Pair> for Said {
    fn from(pair: Pair) -> Self {
        Said::pair(pair.en, pair.zh)
    }
}

/// The same, made while compiling: what a declaration says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    en: &'static str,
    zh: &'static str,
}

impl Pair {
    /// In English and in Simplified Chinese.
    pub const fn new(en: &'static str, zh: &'static str) -> Self {
        Pair { en, zh }
    }

    /// In this language.
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Zh => self.zh,
        }
    }
}

/// What can stand inside a message: text that is the same in every language, or a message itself.
pub trait Speak {
    /// In this language.
    fn speak(&self, lang: Lang) -> Cow<'_, str>;
}

impl Speak for Said {
    fn speak(&self, lang: Lang) -> Cow<'_, str> {
        self.in_lang(lang).into()
    }
}

impl Speak for Pair {
    fn speak(&self, lang: Lang) -> Cow<'_, str> {
        self.in_lang(lang).into()
    }
}

impl Speak for str {
    fn speak(&self, _: Lang) -> Cow<'_, str> {
        self.into()
    }
}

impl Speak for String {
    fn speak(&self, _: Lang) -> Cow<'_, str> {
        self.into()
    }
}

impl<T: Speak + ?Sized> Speak for &T {
    fn speak(&self, lang: Lang) -> Cow<'_, str> {
        (**self).speak(lang)
    }
}

macro_rules! same_in_every_language {
    ($($shown:ty),* $(,)?) => { $(
        impl Speak for $shown {
            fn speak(&self, _: Lang) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )* };
}

same_in_every_language!(
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    usize,
    u128,
    char,
    fmt::Arguments<'_>,
    std::path::Display<'_>,
    std::net::SocketAddr,
);

/// Messages: a name, what stands in them, the English text and the Chinese one. Each text names all that
/// stands in it (`{name}`), or the compiler warns.
macro_rules! messages {
    ($($(#[$meta:meta])* $name:ident($($part:ident),*) $en:literal / $zh:literal;)*) => { $(
        $(#[$meta])*
        #[doc = concat!("`` ", $en, " ``")]
        pub fn $name($($part: impl $crate::lang::Speak),*) -> $crate::lang::Said {
            let en = {
                $(let $part = $crate::lang::Speak::speak(&$part, $crate::lang::Lang::En);)*
                format!($en)
            };
            $(let $part = $crate::lang::Speak::speak(&$part, $crate::lang::Lang::Zh);)*
            $crate::lang::Said::pair(en, format!($zh)).named(stringify!($name))
        }
    )* };
}
pub(super) use messages;

#[cfg(test)]
mod tests {
    use super::*;

    messages! {
        there_is_no(what, name) "there is no {what} \"{name}\"" / "没有名为“{name}”的{what}";
        contact() "contact" / "联系人";
    }

    #[test]
    fn a_message_says_what_stands_in_it_in_the_same_language() {
        let said = there_is_no(contact(), "ann {x}");
        assert_eq!(said.in_lang(Lang::En), "there is no contact \"ann {x}\"");
        assert_eq!(said.in_lang(Lang::Zh), "没有名为“ann {x}”的联系人");
    }
}
