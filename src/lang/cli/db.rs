//! What `codo db` says.

use crate::lang::{Said, Speak, messages};

messages! {
    a_row() "1 row" / "1 行";
    some_rows(rows) "{rows} rows" / "{rows} 行";
    table() "TABLE" / "表";
    rows() "ROWS" / "行数";
    copied(rows, from, to) "copied {rows} rows from {from} to {to}, and read them back"
        / "已将 {rows} 行从 {from} 复制到 {to}，并已读回核对";
    stop_the_daemon()
        "what a daemon still writes to the old one is not in the copy and not noticed: stop it before"
        / "守护进程此后写入旧库的内容不在副本中，也不会有提示：请先停掉守护进程";
    held(rows, table, to, first)
        "{rows} of {table} held the character NUL, which {to} cannot keep: it is U+FFFD there; the first is {first}"
        / "表 {table} 中有 {rows}含 NUL 字符，{to} 无法保存，已替换为 U+FFFD；第一处是 {first}";
}

/// That so many rows of a table are not quite what they were.
pub fn held_nul(rows: u64, table: impl Speak, to: impl Speak, first: impl Speak) -> Said {
    held(if rows == 1 { a_row() } else { some_rows(rows) }, table, to, first)
}
