//! What the store refuses, and what goes wrong in a database.

use super::{Said, messages};

messages! {
    no_field(noun, name) "{noun} has no field \"{name}\"" / "{noun}没有字段“{name}”";
    fields_are(names) "its fields are {names}" / "字段有 {names}";
    not_a_number(field, typed) "{field}: \"{typed}\" is not a whole number" / "{field}：“{typed}”不是整数";
    not_yes_or_no(field, typed) "{field}: \"{typed}\" is not yes or no" / "{field}：“{typed}”不是 yes 或 no";

    // Records.
    there_is_no(kind, which) "there is no {kind} {which}" / "没有{kind} {which}";
    list_shows(noun) "`codo {noun} list` shows what there is" / "用 `codo {noun} list` 查看";
    id_and_name(id, kind, name, other) "{id} is the id of {kind} \"{name}\" and the name of {other}"
        / "{id} 是{kind}“{name}”的 ID，又是 {other} 的名称";
    name_by_both() "name the one by its name, the other by its id" / "请用名称指前者，用 ID 指后者";
    several_named(kind, name) "more than one {kind} is named \"{name}\"" / "名为“{name}”的{kind}不止一个";
    name_by_id(ids) "name one by its id: {ids}" / "请用 ID 指定：{ids}";
    unreadable(kind) "a {kind} in the database cannot be read" / "数据库中有{kind}无法读取";
    taken(kind, name, id) "there is a {kind} \"{name}\" already: {id}" / "已有{kind}“{name}”：{id}";
    edit_it(noun, id) "`codo {noun} edit {id}` changes it; names are the same whatever their case or width"
        / "用 `codo {noun} edit {id}` 修改它；名称不分大小写和全半角";
    gone(kind, id) "{kind} {id} was removed in the meantime; nothing was saved"
        / "{kind} {id} 已被删除；未保存任何内容";
    nothing_saved() "nothing was saved" / "未保存任何内容";

    // Records that name others.
    no_such_name(field, kind, name) "{field}: there is no {kind} \"{name}\"" / "{field}：没有{kind}“{name}”";
    add_it_first(noun, name) "add it first: codo {noun} add \"{name}\" …" / "请先添加：codo {noun} add \"{name}\" …";
    not_removed(kind, name, list) "{kind} \"{name}\" was not removed: it is named by {list}"
        / "{kind}“{name}”未删除：它被{list}引用";
    cascade() "--cascade takes it out of them first" / "--cascade 会先从这些记录中去掉它";

    // The journal.
    no_operation(id) "there is no operation {id}" / "没有操作 {id}";
    log_shows() "`codo log` shows what there is" / "用 `codo log` 查看";
    operation_unreadable(id) "operation {id} in the journal cannot be read" / "日志中的操作 {id} 无法读取";
    journaled_unreadable(kind, id) "{kind} {id} in the journal cannot be read" / "日志中的{kind} {id} 无法读取";
    nothing_to_undo(who) "there is nothing of {who} to take back" / "{who} 没有可撤销的操作";
    name_another() "`codo log` shows what others did; `codo undo ID` takes that back"
        / "用 `codo log` 查看别人的操作；用 `codo undo ID` 撤销";
    not_undone(id) "operation {id} was not taken back" / "操作 {id} 未撤销";
    undone_already(id, by) "operation {id} was taken back already, by operation {by}"
        / "操作 {id} 已被操作 {by} 撤销";
    undo_that(by) "`codo undo {by}` takes that back" / "用 `codo undo {by}` 撤销后者";
    lives_on(kind, id) "it changed {kind} {id}, which lives on by itself" / "它改动了 {kind} {id}，而后者会自行变化";
    log_before() "`codo log` shows the operations before it; each can be named"
        / "用 `codo log` 查看之前的操作；可以指定其中任何一个";
    not_what_it_left(kind, id) "{kind} {id} is not what it left" / "{kind} {id} 已不是该操作留下的内容";
    changed_since(record, fields) "{record} has changed since: {fields}" / "{record}之后又有改动：{fields}";
    noted_since(record, who) "{record} has a note by {who} since" / "{record}之后有了{who}的备注";
    show_or_remove(noun, id) "`codo {noun} show {id}` shows it; `codo {noun} rm {id}` removes both"
        / "用 `codo {noun} show {id}` 查看；用 `codo {noun} rm {id}` 一并删除";
    removed_since(record) "{record} was removed since" / "{record}之后已被删除";
    there_again(record) "{record} is there again" / "{record}又存在了";
    log_after(noun, id) "`codo log {noun} {id}` shows what came after it" / "用 `codo log {noun} {id}` 查看之后的操作";

    // Alerts and messages.
    no_alert(id) "there is no alert {id}" / "没有告警 {id}";
    alert_list() "`codo alert list` shows what there is" / "用 `codo alert list` 查看";
    alert_not_stored() "an alert was not stored" / "有一条告警未能保存";
    no_message(id) "there is no message {id}" / "没有消息 {id}";
    outbox_list() "`codo outbox list` shows what there is" / "用 `codo outbox list` 查看";
    message_unreadable(id) "message {id} in the database cannot be read" / "数据库中的消息 {id} 无法读取";
    told_twice() "an address would be told twice; nothing was saved" / "同一地址会被通知两次；未保存任何内容";
    nothing_to_retry(id, state) "message {id} is {state}: there is nothing to retry"
        / "消息 {id} 的状态是 {state}，无需重试";
    nothing_to_drop(id, state) "message {id} is {state}: there is nothing to drop"
        / "消息 {id} 的状态是 {state}，无需丢弃";

    // Opening a database.
    foreign_url() "the database is named by a URL that is not postgres://…" / "数据库的 URL 不是 postgres://…";
    name_file_or_server() "name a file or a PostgreSQL server with --db or CODO_DB"
        / "请用 --db 或 CODO_DB 指定文件或 PostgreSQL 服务器";
    without_postgresql() "this codo was built without PostgreSQL" / "此 codo 编译时未包含 PostgreSQL";
    build_with_it() "build it with the feature postgres, or name a file with --db or CODO_DB"
        / "请启用 postgres 特性编译，或用 --db 或 CODO_DB 指定文件";
    encoding(location, encoding)
        "the database {location} keeps text as {encoding}, and codo needs UTF8; it was not touched"
        / "数据库 {location} 的文本编码是 {encoding}，而 codo 需要 UTF8；未改动它";
    createdb() "createdb --encoding UTF8 --template template0 NAME"
        / "createdb --encoding UTF8 --template template0 NAME";
    others_tables(location) "the database {location} holds tables that are not codo's and was not touched"
        / "数据库 {location} 中有不属于 codo 的表；未改动它";
    empty_database_or_schema()
        "name an empty database, or with ?options=-csearch_path%3DNAME an empty schema"
        / "请指定空数据库，或用 ?options=-csearch_path%3DNAME 指定空 schema";
    newer(location, version, ours)
        "{location} was made by a newer codo (schema {version}; this one reads {ours}) and was not touched"
        / "{location} 由更新的 codo 创建（schema {version}，此版本只能读 {ours}）；未改动它";
    install_newer() "install that codo, or name another database with --db"
        / "请安装那个版本的 codo，或用 --db 指定另一个数据库";
    unknown_schema(location, version) "{location} has the unknown schema {version} and was not touched"
        / "{location} 的 schema {version} 无法识别；未改动它";
    older(location, version) "{location} was made by an older codo (schema {version}) and was not touched"
        / "{location} 由更旧的 codo 创建（schema {version}）；未改动它";
    opening_makes_new() "any command that opens it makes it new, such as `codo fault list` with --db"
        / "任何打开它的命令都会将其升级，例如带 --db 的 `codo fault list`";
    no_database(location) "there is no codo database at {location}" / "{location} 处没有 codo 数据库";
    check_spelling() "check how it is spelled" / "请检查拼写";
    not_codos(path) "{path} is not a codo database and was not touched" / "{path} 不是 codo 数据库；未改动它";
    another_file() "name another file with --db" / "请用 --db 指定另一个文件";
    path_unusable(path) "the database's path cannot be used: {path}" / "数据库的路径无法使用：{path}";
    folder_not_made(path) "the folder cannot be made: {path}" / "无法创建目录：{path}";
    lock_not_opened(path) "the lock file cannot be opened: {path}" / "无法打开锁文件：{path}";
    lock_not_locked(path) "the lock file cannot be locked: {path}" / "无法锁定锁文件：{path}";
    not_made(path) "the database cannot be made: {path}" / "无法创建数据库：{path}";
    check_folder() "check that the folder is yours, or name another database with --db"
        / "请检查目录是否归你所有，或用 --db 指定另一个数据库";
    a_url() "a URL" / "一个 URL";

    // A database that fails.
    name_taken() "the name is taken" / "名称已被占用";
    busy() "the database is locked by another process" / "数据库被另一个进程锁定";
    busy_hint() "try again; if it stays locked, look for a process that holds it open"
        / "请重试；若一直锁定，请查找占用它的进程";
    contended() "nothing was saved: others kept changing the same records"
        / "未保存任何内容：其他人一直在改动相同的记录";
    try_again() "try again" / "请重试";
    lost() "the connection to the database was lost, and nothing was saved"
        / "与数据库的连接已断开，未保存任何内容";
    unanswered()
        "the connection to the database was lost while saving: it is not known whether it was saved"
        / "保存时与数据库的连接已断开：不清楚是否已保存";
    unconfirmed() "it is saved, but no standby has confirmed it" / "已保存，但没有备库确认";
    look_after_standby() "do not do it again; it is lost if this server is, until a standby has it"
        / "请勿重做；在备库收到之前，若该服务器丢失，此改动也会丢失";
    look_first() "look before you do it again" / "重做之前请先查看";
    full() "nothing was saved: no space is left" / "未保存任何内容：空间不足";
    free_space() "free some space and try again" / "请腾出空间后重试";
    disk_failed() "nothing was saved: the disk failed" / "未保存任何内容：磁盘出错";
    look_at_disk() "look at the disk in the system's log before you go on; back up what can still be read"
        / "继续之前请查看系统日志中的磁盘错误，并备份仍可读取的内容";
    unsynced() "the disk failed while saving: it is not known whether it was saved"
        / "保存时磁盘出错：不清楚是否已保存";
    read_only() "the database cannot be written" / "数据库无法写入";
    read_only_hint()
        "check the owner and the mode of the file and of its folder" / "请检查文件及其目录的属主和权限";
    standby_hint() "name the hosts of the whole cluster in the URL" / "请在 URL 中写出整个集群的主机";
    denied() "the database refused this" / "数据库拒绝了此操作";
    grant_sql() "`codo db grant-sql` prints the rights that codo needs"
        / "`codo db grant-sql` 输出 codo 所需的权限";
    not_opened() "the database cannot be opened" / "无法打开数据库";
    not_opened_hint() "check that it is there and yours, or name another with --db"
        / "请检查它是否存在、是否归你所有，或用 --db 指定另一个";
    no_server() "no database server can be used" / "没有可用的数据库服务器";
    no_server_hint() "check host, user and name in its URL, and the password: PGPASSWORD or ~/.pgpass"
        / "请检查 URL 中的主机、用户和库名，以及密码：PGPASSWORD 或 ~/.pgpass";
    bad_url() "the database's URL cannot be used" / "数据库的 URL 无法使用";
    bad_url_hint() "it looks like postgres://user@host1,host2/name?target_session_attrs=read-write"
        / "形如 postgres://user@host1,host2/name?target_session_attrs=read-write";
    no_table() "the database lacks a table" / "数据库缺少一张表";
    no_table_hint() "it may have been changed by something else" / "它可能被别的程序改动过";
    damaged() "the database is damaged or not a database" / "数据库已损坏，或者不是数据库";
    restore() "`codo db check --full` says what is wrong; `codo db restore FILE` puts a backup in its place"
        / "用 `codo db check --full` 查看问题所在；用 `codo db restore FILE` 恢复备份";
    moved() "nothing was saved: the database's file was moved, removed or replaced meanwhile"
        / "未保存任何内容：数据库文件已被移动、删除或替换";
    start_again() "start codo again, with the file where it belongs" / "请把文件放回原处，再重新启动 codo";
    failed() "the database failed" / "数据库出错";

    // A server.
    not_known_now() "it cannot be found out now" / "目前无法查明";
    no_connection() "there is no connection" / "没有连接";
    server_read_only() "the server is read-only, a standby perhaps" / "服务器只读，可能是备库";
    no_sequence(table) "{table} has no sequence of ids" / "{table} 没有 ID 序列";
    failed_before() "an earlier statement of the transaction failed" / "事务中之前的语句已失败";
    locked() "database is locked" / "数据库已锁定";
    wait_cancelled() "the wait for one was cancelled" / "等待确认时被取消";
    no_answer_within(seconds) "no answer within {seconds} s" / "{seconds} 秒内没有应答";
    no_answer() "no answer" / "没有应答";
    it_is_read_only() "it is read-only, a standby perhaps" / "它只读，可能是备库";
    it_is_not_read_only() "it is not read-only" / "它不是只读";
    no_host() "it names no host" / "其中没有主机";
    sslmodes() "sslmode is disable, prefer, require, verify-ca or verify-full"
        / "sslmode 可为 disable、prefer、require、verify-ca 或 verify-full";
    no_certificate() "there is no certificate in it" / "其中没有证书";

    // A file, its copies, and making it new.
    not_in_place() "it is not the file that was opened" / "它已不是打开时的那个文件";
    emptied(path) "{path} is empty, but what was written to it last stands beside it; it was not touched"
        / "{path} 是空的，但旁边还有最近写入的内容；未改动它";
    in_use(path) "{path} is used by another process" / "{path} 正被另一个进程使用";
    stop_others() "stop `codo serve-webhook` and whatever else has it open, and try again"
        / "请停掉 `codo serve-webhook` 以及其他打开它的程序，然后重试";
    orphans(table) "rows of {table} point to rows that are not there" / "表 {table} 中有指向不存在记录的行";
    not_upgraded(path, from, kept) "{path} stays at schema {from}, and a copy of it stands at {kept}"
        / "{path} 仍为 schema {from}，其副本在 {kept}";
    no_copy_before(path) "{path} was not made new: no copy of it could be put beside it"
        / "{path} 未升级：无法在旁边保存其副本";
    use_pg_dump() "a server's own tools do that: pg_dump" / "请用服务器自己的工具：pg_dump";
    use_pg_restore() "a server's own tools do that: pg_restore" / "请用服务器自己的工具：pg_restore";
    no_file(location) "{location} is no file" / "{location} 不是文件";
    there_already(path) "{path} is there already and was not touched" / "{path} 已存在；未改动它";
    name_another_backup() "name a new file, or a folder for one named after the time"
        / "请指定新文件，或指定目录（文件按时间命名）";
    no_backup() "no backup was made" / "未做备份";
    nothing_restored() "nothing was restored" / "未恢复任何内容";
    name_a_backup() "name a backup as FILE" / "请为 FILE 指定备份文件";
    found_damaged(path, what) "{path} is damaged: {what}" / "{path} 已损坏：{what}";
    in_a_moment() "try again in a moment" / "请稍后重试";
    another_writes(path) "another process writes {path}" / "另一个进程正在写 {path}";
    cannot_be_written(path) "{path} cannot be written" / "无法写入 {path}";
    no_regular_file(path) "{path} is not a regular file, and so no backup" / "{path} 不是普通文件，不能用来恢复";
    cannot_be_read(path) "{path} cannot be read" / "无法读取 {path}";
    check_owner() "check its owner and its mode" / "请检查其属主和权限";
    not_fetched(from, to) "{from} cannot be copied to {to}" / "无法将 {from} 复制到 {to}";
    move_it() "move it away" / "请移走它";
    link_is_lost(path, target)
        "{path} is a link to {target}, where there is nothing that can be reached; it was not touched"
        / "{path} 是指向 {target} 的链接，但那里没有可访问的文件；未改动它";
    mount_it() "it may be a disk that is not mounted; if not, remove the link"
        / "可能是磁盘没有挂载；否则请删除该链接";
    check_that_folder() "check that the folder is there and yours" / "请检查目录是否存在、是否归你所有";

    // Copying, and rights.
    nothing_copied() "nothing was copied" / "未复制任何内容";
    into_itself(location) "{location} is to be copied into itself" / "{location} 不能复制到自身";
    another_target() "name another database as TO" / "请为 TO 指定另一个数据库";
    copied_wrong(location, table) "read back from {location}, the table {table} is not what was written"
        / "从 {location} 读回的表 {table} 与写入的不一致";
    look_for_triggers() "look for triggers or rules that change what is stored there"
        / "请检查那里是否有改动数据的触发器或规则";
    not_empty(location, table) "{location} is not empty, its table {table} has rows"
        / "{location} 不是空的，表 {table} 中有数据";
    copy_into_new() "copy into a new file, or into an empty database" / "请复制到新文件或空数据库";
    log_in_as_owner() "log in as the owner of its tables: copying sets what id comes next"
        / "请以表的属主登录：复制时要设置下一个 ID";
    no_role_name() "a role cannot have that name" / "角色不能使用这个名称";
    role_names(most) "up to {most} bytes, no control characters and no backslash"
        / "最多 {most} 字节，不含控制字符和反斜杠";
    one_role() "the two roles are one" / "两个角色相同";
    two_roles() "give --read and --write different names" / "请为 --read 和 --write 指定不同的名称";
}

/// Several of them, one after the other.
pub fn listed(items: &[Said]) -> Said {
    joined(items, ", ", "、")
}

/// Why each of several servers does not serve.
pub fn reasons(items: &[Said]) -> Said {
    joined(items, "; ", "；")
}

fn joined(items: &[Said], en: &str, zh: &str) -> Said {
    let text = |lang, between| items.iter().map(|said| said.in_lang(lang)).collect::<Vec<_>>().join(between);
    Said::pair(text(super::Lang::En, en), text(super::Lang::Zh, zh))
}
