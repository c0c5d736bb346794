//! What `codo import` and `codo export` say.

use super::joined;
use crate::lang::{Said, Speak, messages};

messages! {
    not_gbk() "it is not GBK text" / "不是 GBK 文本";
    as_utf8() "--encoding utf-8" / "--encoding utf-8";
    not_utf8(byte) "it is not UTF-8 text: byte {byte}" / "不是 UTF-8 文本：第 {byte} 字节";
    as_gbk() "--encoding gbk reads what Excel saves as CSV on a Chinese Windows"
        / "--encoding gbk 可读取中文 Windows 上 Excel 保存的 CSV";
    empty() "it is empty" / "内容为空";
    not_json(why) "it is not JSON: {why}" / "不是 JSON：{why}";
    line(line) "line {line}" / "第 {line} 行";
    record_of(kind, n) "{kind} record {n}" / "{kind} 第 {n} 条记录";
    not_an_object() "an object is expected" / "应为对象";
    kind_is_no_text() "kind: text is expected" / "kind：应为文本";
    no_kind() "it does not say what it is" / "没有写明是哪种记录";
    no_names() "its first line does not name the fields of a kind of record"
        / "首行不是某种记录的字段名";
    say_the_kind() "say it with --kind, such as --kind fault" / "请用 --kind 指明，例如 --kind fault";
    named_twice(name) "\"{name}\" stands in the heading twice" / "表头中“{name}”出现了两次";
    wrong_cells(cells, names) "{cells} cells, and {names} in the heading"
        / "有 {cells} 个单元格，而表头有 {names} 个";

    names_repeat(kind) "--update knows records by their names, and {kind} records share them"
        / "--update 按名称辨认记录，而{kind}可以同名";
    pick_a_kind(kind)
        "--kind picks one kind; `codo {kind} edit --from` changes records by their ids"
        / "--kind 只导入一种记录；`codo {kind} edit --from` 按 id 修改记录";
    same_id(kind, name, first) "{kind} \"{name}\" has the id of {first}" / "{kind}“{name}”与{first}的 id 相同";
    same_name(kind, name, first) "{kind} \"{name}\" has the name of {first}" / "{kind}“{name}”与{first}同名";
    lacks_secret(field, shown) "{field}: {shown} was printed without its secret"
        / "{field}：{shown} 导出时没有带上敏感信息";
    export_secrets() "`codo export --reveal` prints it with it" / "`codo export --reveal` 会带上敏感信息";
    not_an_id() "id: a whole number above 0 is expected" / "id：应为大于 0 的整数";
    leave_it_out() "leave it out to be given one" / "不写则自动分配";
    not_a_time(key) "{key}: a time as text is expected" / "{key}：应为文本形式的时间";
    nothing_imported(why) "nothing was imported: {why}" / "未导入任何记录：{why}";
    update_them() "--update changes those that are there to what the file says"
        / "--update 会按文件内容修改已有的记录";
    no_record() "it holds no record" / "其中没有记录";
    undo_it() "`codo undo` takes all of it back" / "`codo undo` 可全部撤销";

    no_table() "an export is no table" / "导出不能用表格形式";
    write_a_form() "write -o json, ndjson or csv" / "请写 -o json、ndjson 或 csv";
    one_kind() "separated values hold one kind of record" / "CSV 和 TSV 只能存放一种记录";
    name_the_kind() "name it: codo export fault -o csv" / "请指明是哪种：codo export fault -o csv";
    holds_secrets(kind) "{kind} records hold secrets" / "{kind}记录含有敏感信息";
    reveal_or_name()
        "--reveal exports them: keep the file to yourself; or name the kinds to export: codo export fault"
        / "--reveal 可一并导出，请妥善保管文件；或指明要导出的种类：codo export fault";
}

/// What became of the records of a kind, or would.
pub struct Taken {
    /// Added ones.
    pub added: u64,
    /// Changed ones.
    pub changed: u64,
    /// Those that were so already.
    pub unchanged: u64,
    /// Whether those that were added have ids of their own.
    pub new_ids: bool,
    /// Whether nothing was done in earnest.
    pub rehearsed: bool,
}

impl Taken {
    /// In words.
    pub fn say(&self, kind: impl Speak) -> Said {
        let numbers = if self.rehearsed {
            [would_add(self.added), would_change(self.changed), would_leave(self.unchanged)]
        } else {
            [added(self.added), changed(self.changed), left(self.unchanged)]
        };
        let counts = [self.added, self.changed, self.unchanged];
        let some = numbers.into_iter().zip(counts).filter(|(_, count)| *count > 0);
        let ids = (self.added > 0 && self.new_ids).then(with_new_ids);
        super::is(kind, joined(some.map(|(said, _)| said).chain(ids), ", ", "，"))
    }
}

messages! {
    added(n) "{n} added" / "新增 {n} 条";
    changed(n) "{n} changed" / "修改 {n} 条";
    left(n) "{n} left as it is" / "{n} 条不变";
    would_add(n) "{n} would be added" / "将新增 {n} 条";
    would_change(n) "{n} would be changed" / "将修改 {n} 条";
    would_leave(n) "{n} would be left as it is" / "{n} 条不变";
    with_new_ids() "with new ids" / "新增的另分配 id";
}
