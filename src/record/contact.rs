//! Contacts: a person or a robot group, with the addresses that reach it.

pub use super::address::{Address, Channel, mask};
use super::field::{Field, Kind, both, nothing_to_complete};
use super::row::Row;
use crate::error::{Error, Result};
use crate::lang::record as say;
use crate::text;

/// The field that holds a contact's addresses.
pub const ADDRESSES: &str = "addresses";
/// The contact that is told where nobody else is named.
const DEFAULT_CONTACT: &str = "default";

/// The kind.
pub const CONTACT: Kind = Kind {
    name: "contact",
    alias: None,
    chinese: "联系人",
    about: both(
        "Contacts: a person or a robot group, with the addresses that reach it",
        "联系人：一个人或一个机器人群，以及能送达的地址",
    ),
    fields: &[
        Field::text(
            "nickname",
            "name",
            "联系人名称",
            both(
                "The name that rules and paid items know it by, without commas",
                "规则和付费项引用它的名称，不含逗号",
            ),
        )
        .required()
        .read_by(without_commas)
        .listed(),
        Field::list(
            ADDRESSES,
            "to",
            "地址",
            both(
                "An address as a URL, such as mailto:ann@example.com or wecom://KEY, repeatable; \
                 - reads them from standard input, one a line",
                "一个 URL 形式的地址，例如 mailto:ann@example.com 或 wecom://KEY，可重复；\
                 - 从标准输入读取，每行一个",
            ),
        )
        .one_each()
        .read_by(|typed| Address::typed(typed).map(|a| a.url))
        .masked_by(mask)
        .listed(),
    ],
    unique: &["nickname"],
    joined: &[],
    state: None,
    when: "create_at",
    tools: None,
    complete: nothing_to_complete,
};

/// Names stand in lists that are separated by commas.
fn without_commas(typed: &str) -> Result<String> {
    match typed.contains([',', '，', '、']) {
        true => Err(Error::usage(say::name_with_comma())),
        false => Ok(typed.to_string()),
    }
}

/// A contact, ready to be told something.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its name.
    pub name: String,
    /// What reaches it.
    pub addresses: Vec<Address>,
}

impl Contact {
    /// The contact in a row.
    pub fn view(row: &Row) -> Self {
        let addresses = row.list(ADDRESSES).into_iter().filter_map(|url| Address::parse(url).ok()).collect();
        Contact { name: row.name().to_string(), addresses }
    }

    /// Whether it is told where nobody else is named.
    pub fn is_default(&self) -> bool {
        text::fold(&self.name) == DEFAULT_CONTACT
    }
}
