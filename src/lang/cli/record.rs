//! What is said of records that are added, changed, removed, closed.

use crate::lang::messages;

messages! {
    /// A record, by its kind, its id and its name.
    record(kind, id, name) "{kind} {id} \"{name}\"" / "{kind} {id}“{name}”";
    /// A record whose name is not known.
    nameless(kind, id) "{kind} {id}" / "{kind} {id}";
    /// A record of a kind that has no Chinese name.
    unknown(kind, id) "{kind} {id}" / " {kind} {id}";
    added(record) "added {record}" / "已添加{record}";
    changed(record) "changed {record}" / "已修改{record}";
    removed(record) "removed {record}" / "已删除{record}";
    renewed(record) "renewed {record}" / "已续费{record}";
    closed(record) "closed {record}" / "已关闭{record}";
    reopened(record) "reopened {record}" / "已重新打开{record}";

    /// Where in a file.
    nth(n) "record {n}" / "第 {n} 条记录";
    nothing_to_change(kind, which) "nothing to change in {kind} {which}" / "没有指明要修改{kind} {which} 的哪些字段";
    help_lists_flags(kind) "`codo {kind} edit --help` lists the flags" / "`codo {kind} edit --help` 列出可用的选项";
    not_a_number() "id: a number is expected" / "id：应为数字";
    two_ids(argument, object) "the argument names {argument}, the object {object}"
        / "参数写的是 {argument}，对象写的是 {object}";
    no_id() "id is missing" / "缺少 id";
    carry_the_id() "an object for `edit` carries the id of its record" / "给 `edit` 的对象要带上记录的 id";
    one_reads_input() "only one flag can read standard input" / "只能有一个选项读取标准输入";
    both_read_input(flag) "--from and --{flag} cannot both read standard input"
        / "--from 和 --{flag} 不能都读取标准输入";
    input_is_empty(flag) "--{flag}: standard input is empty; nothing was changed"
        / "--{flag}：标准输入为空，未做任何修改";
    clears(flag) "--{flag} '' clears it" / "--{flag} '' 可清空";
    not_json(file, why) "{file} is not JSON: {why}" / "“{file}”不是 JSON：{why}";
    not_an_object(file, n) "{file}: record {n} is not an object" / "{file}：第 {n} 条记录不是对象";
    no_record(file) "{file} holds no record" / "“{file}”中没有记录";

    not_closed(field, word) "{field}: \"{word}\" does not mean closed" / "{field}：“{word}”不表示已关闭";
    words_for_closed() "write closed, done or 关闭; the setting closed_words adds words"
        / "请写 closed、done 或“关闭”；设置 closed_words 可增加这样的词";
    means_closed(field, word) "{field}: \"{word}\" means closed" / "{field}：“{word}”表示已关闭";
    another_word() "name another word" / "请换一个词";
    is_open(record) "{record} is open" / "{record}尚未关闭";
    is_closed(record) "{record} is closed already" / "{record}已经关闭";
    is_closed_since(record, since) "{record} is closed already, since {since}" / "{record}已于 {since} 关闭";
    reopens(kind, id) "`codo {kind} reopen {id}` opens it again" / "`codo {kind} reopen {id}` 可重新打开";

    remove() "Remove?" / "确定删除？";
    taken_out(record, naming) "{record}, taken out of {naming}" / "{record}，并从{naming}中移除";
    names_nobody(record) "{record} now names nobody" / "{record}现在没有指定任何人";
    else_goes() "what would go has changed in the meantime; nothing was removed"
        / "要删除的内容在此期间有变化，未删除任何记录";
}
