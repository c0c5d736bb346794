//! What the commands say: here what several of them do, in a file a command what one does.

pub mod config;
pub mod contact;
pub mod db;
pub mod editor;
pub mod fault;
pub mod import;
pub mod list;
pub mod log;
pub mod mysqldump;
pub mod outbox;
pub mod paid;
pub mod password;
pub mod record;

use super::{Said, Speak, messages};
use crate::lang::Lang;

messages! {
    no_language(name) "there is no language \"{name}\"" / "不支持语言“{name}”";
    write_a_language() "write en or zh-CN" / "请写 en 或 zh-CN";
    no_command(noun, verb) "there is no command {noun} {verb}" / "没有命令 {noun} {verb}";

    /// A thing and what it is.
    is(what, value) "{what}: {value}" / "{what}：{value}";
    yes() "yes" / "是";
    no() "no" / "否";
    more(more) "{more} more" / "另有 {more} 条";
    and_more(more) "and {more} more" / "另有 {more} 条";
    nothing_was_changed() "nothing was changed" / "未做任何修改";

    standard_input() "standard input" / "标准输入";
    awaits_input()
        "standard input is this terminal: type or paste what is to be read, then press Ctrl-D on a line of its own; Ctrl-C gives up"
        / "标准输入是本终端：请键入或粘贴内容，然后在新的一行按 Ctrl-D 结束；按 Ctrl-C 放弃";
    not_utf8(file, byte) "{file} is not UTF-8 text: byte {byte}" / "“{file}”不是 UTF-8 文本：第 {byte} 字节";
    convert_first() "convert it to UTF-8 first" / "请先转换为 UTF-8";
    cannot_be_read(file) "{file} cannot be read" / "无法读取“{file}”";
    larger_than(file, bytes) "{file} is larger than {bytes} bytes" / "“{file}”超过 {bytes} 字节";

    no_terminal() "there is no terminal to ask at; nothing was done"
        / "没有终端可供确认，未执行任何操作";
    without_asking() "--yes does it without asking" / "--yes 不经确认直接执行";
    nothing_was_done() "nothing was done" / "未执行任何操作";

    no_shell(name) "there is no shell \"{name}\" to complete for" / "不支持为 shell “{name}”补全";
    no_script() "the script cannot be made" / "无法生成脚本";

    took_back(operation, what, who, at)
        "took back operation {operation}: {what} ({who}, {at})"
        / "已撤销操作 {operation}：{what}（{who}，{at}）";
}

/// Things one after the other.
pub fn listed(items: impl IntoIterator<Item: Speak>) -> Said {
    joined(items, ", ", "、")
}

/// Sentences one after the other.
pub fn sentences(items: impl IntoIterator<Item: Speak>) -> Said {
    joined(items, "; ", "；")
}

fn joined(items: impl IntoIterator<Item: Speak>, en: &str, zh: &str) -> Said {
    let items: Vec<_> = items.into_iter().collect();
    let of =
        |lang, between: &str| items.iter().map(|item| item.speak(lang)).collect::<Vec<_>>().join(between);
    Said::pair(of(Lang::En, en), of(Lang::Zh, zh))
}
