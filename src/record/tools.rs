//! Where codo-tools' HTTP API has a kind of record, and what is its own way there.

/// A kind of record as codo-tools serves it.
#[derive(Clone, Copy, Debug)]
pub struct Tools {
    /// Its path between `/v1/tools/` and the last slash.
    pub path: &'static str,
    /// Another key that an object may carry its id under.
    pub id: Option<&'static str>,
    /// Whether a list comes in pages unless it is asked for whole, and says how many there are.
    pub paged: bool,
    /// Whether its lists of names are one text, commas between them.
    pub joined: bool,
    /// What is said of a change by PUT, and of one by PATCH.
    pub changed: [&'static str; 2],
}

impl Tools {
    /// As most are.
    pub const fn at(path: &'static str) -> Self {
        Tools { path, id: None, paged: true, joined: false, changed: ["更新成功"; 2] }
    }

    /// As rules are: `alert_id`, all at once, `nicknames` as text.
    pub const fn of_rules(path: &'static str) -> Self {
        Tools {
            path,
            id: Some("alert_id"),
            paged: false,
            joined: true,
            changed: ["编辑成功", "关联用户成功"],
        }
    }
}
