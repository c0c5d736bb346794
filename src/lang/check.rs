//! What `codo db check` finds in a database.

use super::messages;

messages! {
    in_no_state(n) "{n} messages are in no state that a message can be in" / "{n} 条消息处于不可能的状态";
    tells_of_no_message(n) "{n} notes of what was told point to no message" / "{n} 条“已通知”标记指向不存在的消息";
    alerts_in_no_state(n) "{n} alerts are in no state that an alert can be in" / "{n} 条告警处于不可能的状态";
    changes_of_nothing(n) "{n} changes in the journal belong to no operation" / "日志中有 {n} 处改动不属于任何操作";
    undoes_nothing(n) "{n} operations in the journal take back one that is not there"
        / "日志中有 {n} 个操作撤销的是不存在的操作";
    notes_on_nothing(n) "{n} notes belong to no fault" / "{n} 条备注不属于任何故障";
    ids_again(table) "{table} would give ids that it gave before" / "表 {table} 会重复分配已用过的 ID";
    lacks(what) "the schema lacks {what}" / "schema 缺少 {what}";
    is_not_codos(what) "{what} is not codo's, and can change what is stored" / "{what} 不属于 codo，可能改动存储的内容";
    drop_it() "remove it, or ask whoever made it why it is there" / "请删除它，或询问创建者";
    unreadable(n, table, first) "{n} rows of {table} cannot be read; the first is {first}"
        / "表 {table} 有 {n} 行无法读取，第一行是 {first}";
    record_unreadable(kind, id) "{kind} {id} cannot be read" / "{kind} {id} 无法读取";
    key_is_wrong(kind, id) "{kind} {id} is not found by its name" / "按名称找不到{kind} {id}";
    names_nobody(kind, id, name) "{kind} {id} names \"{name}\", which is not there"
        / "{kind} {id} 引用了不存在的“{name}”";
    edit_mends(noun, id) "`codo {noun} edit {id}` can mend it" / "可用 `codo {noun} edit {id}` 修正";
    others_can_read(path, mode) "{path} can be used by others: its mode is {mode}"
        / "{path} 可被其他用户访问：权限为 {mode}";
    chmod(path) "chmod 600 {path}" / "chmod 600 {path}";
}
