//! What `codo db` says.

use crate::lang::{Said, Speak, messages};

messages! {
    a_row() "1 row" / "1 行";
    some_rows(rows) "{rows} rows" / "{rows} 行";
    table() "TABLE" / "表";
    rows() "ROWS" / "行数";
    copied(rows, from, to) "copied {rows} rows from {from} to {to}, and read them back"
        / "已将 {rows} 行从 {from} 复制到 {to}，并已读回核对";
    not_made_yet() "it is not there yet; the first command that opens it makes it"
        / "它还不存在；第一个打开它的命令会创建它";
    upgraded(location, from, kept)
        "{location} was made by an older codo (schema {from}) and is now this one's; as it was it stands at {kept}"
        / "{location} 由更旧的 codo 创建（schema {from}），现已升级；升级前的副本在 {kept}";

    backed_up(path, bytes) "backed up to {path}: {bytes} bytes, read back and sound"
        / "已备份到 {path}：{bytes} 字节，已读回检查，完好";
    backup_has(what) "the backup has what the database has: {what}" / "备份与数据库有同样的问题：{what}";
    keep_is_for_folders() "--keep is for a folder of backups" / "--keep 只用于存放备份的目录";
    end_with_a_slash(path) "{path}/ is one" / "请写成 {path}/";
    no_folder(path) "there is no folder {path}" / "没有目录 {path}";
    make_it_first() "make it first: it may be a disk that is not mounted" / "请先创建它：也可能是磁盘没有挂载";
    made_not_removed(made, old) "the backup {made} was made, but an old one could not be removed: {old}"
        / "已做备份 {made}，但无法删除旧备份：{old}";
    remove_it_yourself() "check who owns it and its folder, or remove it yourself"
        / "请检查它及其目录的属主，或自行删除它";
    backup_is_no_stream() "a backup needs a file: its pages are written in any order"
        / "备份需要一个文件：各页不是按顺序写入的";
    back_up_then_pack() "`codo db backup FILE && gzip FILE`; a file of that name is ./-"
        / "`codo db backup FILE && gzip FILE`；若文件就叫这个名字，请写成 ./-";

    replace() "Put the backup in its place?" / "用备份替换它吗？";
    kept_aside(path) "{path} is kept beside it" / "{path} 会保留在旁边";
    restored(path, from) "{path} is now what {from} was" / "{path} 已恢复为 {from} 的内容";
    old_one_at(path) "the one that was there stands at {path}; `codo db restore` puts it back as well"
        / "原来的数据库在 {path}；也可用 `codo db restore` 换回";

    sound(location) "{location} is sound" / "{location} 完好";
    things_wrong(n, location) "{location} has {n} things wrong" / "{location} 有 {n} 处问题";
    restore_or_mend() "what can be mended says how; else `codo db restore FILE` puts a backup in its place"
        / "可修正的已列出办法；否则用 `codo db restore FILE` 恢复备份";

    too_young() "alerts are kept for a day at least" / "告警至少保留一天";
    write_days() "write a length of time such as 400d" / "请写一段时间，例如 400d";
    would_go(alerts, messages, before) "{alerts} alerts and {messages} messages from before {before} would go"
        / "将删除 {before} 之前的 {alerts} 条告警和 {messages} 条消息";
    went(alerts, messages, before) "removed {alerts} alerts and {messages} messages from before {before}"
        / "已删除 {before} 之前的 {alerts} 条告警和 {messages} 条消息";
    went_so_far(alerts, messages) "{alerts} alerts and {messages} messages are removed so far"
        / "目前已删除 {alerts} 条告警和 {messages} 条消息";
    remove_them() "Remove them for good?" / "永久删除吗？";

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
