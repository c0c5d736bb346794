//! The help, in Chinese.
//!
//! English help stands beside the flag that it is about, where clap reads it; its Chinese stands in
//! `help/` beside the same words. A test sees that neither lacks the other. What is put together from a kind's or
//! a column's name is a message.

use super::{Said, messages};

mod alerting;
mod kinds;
mod rest;
mod usual;

messages! {
    add(noun) "Add a {noun}" / "添加{noun}";
    list(noun) "List {noun} records, newest first" / "列出{noun}，最新的在前";
    show(noun) "Show one {noun}" / "显示一条{noun}记录";
    edit(noun)
        "Change a {noun}, without a flag in your editor; what is not named stays, empty text clears"
        / "修改{noun}，不带参数则用编辑器打开；没写的保持不变，空文本表示清空";
    remove(noun) "Remove {noun} records, all named or none" / "删除{noun}，要么全部，要么一条也不删";
    to_show(noun) "The {noun} to show" / "要显示的{noun}";
    to_edit(noun) "The {noun} to change" / "要修改的{noun}";
    to_remove(noun) "The {noun} to remove" / "要删除的{noun}";

    is(column) "Those alone whose {column} is this" / "只列出{column}为此值的";
    has_in_it(column) "Those alone whose {column} has in it this" / "只列出{column}中含有此文本的";
    since(column) "Those alone whose {column} is this or later" / "只列出{column}不早于此时的";
    until(column)
        "Those alone whose {column} is earlier; a day counts whole" / "只列出{column}早于此时的；日期算到当天结束";

    /// A field's help, and how a time can be written.
    time(help) "{help} (2018-11-22, \"2h ago\", 3天后)" / "{help}（2018-11-22、\"2h ago\"、3天后）";
    default(help, value) "{help} [default: {value}]" / "{help} [默认：{value}]";
    required(help) "{help} (required)" / "{help}（必填）";
    values(help, values) "{help} [possible values: {values}]" / "{help} [可选值：{values}]";
    /// Lines to copy.
    examples(lines) "Examples:\n  {lines}" / "示例：\n  {lines}";
}

/// A value's name, and what it stands for.
pub fn value(name: &str, help: Option<&str>) -> Said {
    match help {
        Some(help) => Said::pair(format!("{name} ({help})"), format!("{name}（{help}）")),
        None => Said::foreign(name),
    }
}

/// The line that shows how a command is written, with clap's own words in it in Chinese.
pub fn placeholders(line: &str) -> String {
    let words = [("[OPTIONS]", "[选项]"), ("[COMMAND]", "[命令]"), ("<COMMAND>", "<命令>")];
    words.iter().fold(line.to_string(), |line, (english, chinese)| line.replace(english, chinese))
}

/// Help texts, in English and in Chinese.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    [usual::CHINESE, kinds::CHINESE, alerting::CHINESE, rest::CHINESE].into_iter().flatten().copied()
}

/// The Chinese of a help text.
pub fn chinese(english: &str) -> Option<&'static str> {
    texts().find(|(text, _)| *text == english).map(|(_, chinese)| chinese)
}
