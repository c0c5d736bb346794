//! Tables for people: borderless, aligned, foreign text made harmless. Names comfy-table, alone.

use crate::text;
use comfy_table::{Attribute, Cell, ContentArrangement, Table as Comfy, presets};

/// The most characters of one cell.
const CELL_CHARS_MAX: usize = 60;

/// A table.
#[derive(Debug, Default)]
pub struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// The terminal's width in columns, where there is a terminal.
pub fn terminal_width() -> Option<u16> {
    Comfy::new().width().filter(|&w| w >= 20)
}

impl Table {
    /// A table with these headings.
    pub fn new(header: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Table { header: header.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// Adds a row; its cells may be anything that came from outside.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        let cell = |c| text::shorten(&text::inert(AsRef::<str>::as_ref(&c)), CELL_CHARS_MAX);
        self.rows.push(cells.into_iter().map(cell).collect());
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Its text; wrapped to a width where there is one, its headings bold where that is wanted.
    pub fn form(&self, width: Option<u16>, bold: bool) -> String {
        let mut table = Comfy::new();
        let heading =
            |text| if bold { Cell::new(text).add_attribute(Attribute::Bold) } else { Cell::new(text) };
        table.load_style(presets::NOTHING).force_no_tty().add_rows(&self.rows);
        if !self.header.is_empty() {
            table.set_header(self.header.iter().map(heading));
        }
        if bold {
            table.enforce_styling();
        }
        match width {
            Some(width) => table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width),
            None => table.set_content_arrangement(ContentArrangement::Disabled),
        };
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        table.lines().map(|line| line.trim_end().to_string() + "\n").collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_with_chinese_text() {
        let mut table = Table::new(["ID", "NAME", "LEVEL"]);
        table.row(["1", "支付网关", "一级故障"]);
        table.row(["12", "db\u{1b}[2J", "high"]);
        assert_eq!(
            table.form(None, false),
            "ID  NAME         LEVEL\n1   支付网关     一级故障\n12  db\\u{1b}[2J  high\n"
        );
    }
}
