//! What output itself says.

use super::{Pair, messages};

messages! {
    /// The next step. The word before it is the same in every language: programs look for it.
    hint(what) "hint: {what}" / "hint: {what}";
    /// What is odd and no error.
    warning(what) "warning: {what}" / "warning: {what}";

    not_written() "the output could not be written; what the command did stands"
        / "输出无法写出；命令所做的改动已生效";
    no_form(name) "there is no output form \"{name}\"" / "没有输出格式“{name}”";
    forms_are() "write --output table, wide, json, ndjson, csv or tsv"
        / "请写 --output table、wide、json、ndjson、csv 或 tsv";
    no_color(name) "--color \"{name}\" is not auto, always or never"
        / "--color “{name}”不是 auto、always 或 never";
    not_separated() "a row could not be written as separated values" / "有一行无法写成分隔值";
    quote_left_open(line) "line {line}: a quote is opened and nowhere closed" / "第 {line} 行：引号没有闭合";
    is_it_whole() "is the file whole?" / "文件是否完整？";
    no_separated_values() "these are no separated values" / "这不是分隔值（CSV 或 TSV）";
    no_answer() "no answer was given; nothing was saved" / "没有收到回答；未保存任何内容";
    /// A question that words are proposed for.
    number_or_text(question) "{question} (a number, or other text)" / "{question}（编号或其他文本）";
}

/// A bar that shows how far something is, in indicatif's words.
pub const PROGRESS: Pair =
    Pair::new("{wide_bar} {percent:>3}%  {eta:>4} left", "{wide_bar} {percent:>3}%  还需 {eta:>4}");
