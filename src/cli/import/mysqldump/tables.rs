//! What becomes of codo-tools' tables: which kind of record, and which column which field.

use crate::record::event::EVENT;
use crate::record::fault::FAULT;
use crate::record::field::{Field, Kind};
use crate::record::paid::PAID;
use crate::record::project::PROJECT;
use crate::record::rule::RULE;

/// A table of codo-tools.
#[derive(Debug)]
pub struct Source {
    /// Its name.
    pub table: &'static str,
    /// What its rows become.
    pub kind: &'static Kind,
    /// The columns that are called otherwise here. Of a table that codo-tools made for another purpose no other
    /// is taken.
    renamed: &'static [(&'static str, &'static str)],
    /// Whether every other column has the name of its field.
    is_same: bool,
    /// The columns that say where its rows' robot is, and whether that or mail is meant.
    pub robot: Option<Robot>,
    /// The columns that are codo-tools' own business.
    pub own: &'static [&'static str],
}

/// How a table names a robot.
#[derive(Debug)]
pub struct Robot {
    /// The column with the address that it is posted to.
    pub address: &'static str,
    /// The column with the way that was chosen: `email`, `work_wechat` or `dingding`.
    pub method: &'static str,
}

const fn same(table: &'static str, kind: &'static Kind) -> Source {
    Source { table, kind, renamed: &[], is_same: true, robot: None, own: &[] }
}

/// Every table whose rows are taken, in the order in which they are stored.
pub const TABLES: &[Source] = &[
    same("itsm_fault_info", &FAULT),
    same("itsm_project_mg", &PROJECT),
    same("itsm_event_record", &EVENT),
    // Its later versions say `nicknames` where its document says `reminder_names`.
    Source { renamed: &[("nicknames", "reminder_names")], ..same("itsm_paid_mg", &PAID) },
    same("prometheus_alert", &RULE),
    Source {
        renamed: &[
            ("remind_name", "paid_name"),
            ("remind_day", "reminder_day"),
            ("remind_time", "paid_end_time"),
            ("remind_email", "reminder_names"),
        ],
        is_same: false,
        robot: Some(Robot { address: "webhook_addr", method: "remind_method" }),
        // Whether it is being told of just now.
        own: &["state"],
        ..same("remind_manager", &PAID)
    },
];

/// The table with this name; servers on Windows write it in lower case.
pub fn source(table: &str) -> Option<&'static Source> {
    TABLES.iter().find(|source| source.table.eq_ignore_ascii_case(table))
}

/// Which of the tables it is.
pub fn place(source: &Source) -> usize {
    TABLES.iter().position(|known| known.table == source.table).unwrap_or_default()
}

impl Source {
    /// The field that a column's values go to.
    pub fn field(&self, column: &str) -> Option<&'static Field> {
        let same = |(name, _): &&(&str, &str)| name.eq_ignore_ascii_case(column);
        match self.renamed.iter().find(same) {
            Some((_, field)) => self.kind.field(field),
            None if self.is_same => self.kind.field(&column.to_ascii_lowercase()),
            None => None,
        }
    }

    /// The field that names contacts, where there is one.
    pub fn contacts(&self) -> Option<&'static Field> {
        self.kind.fields.iter().find(|field| field.refers_to.is_some())
    }

    /// Whether a column is read in another way than by its field.
    pub fn is_used(&self, column: &str) -> bool {
        let robot = self.robot.as_ref().is_some_and(|robot| [robot.address, robot.method].contains(&column));
        robot || self.own.contains(&column) || ["id", "create_at", "update_at"].contains(&column)
    }
}
