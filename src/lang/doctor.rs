//! What `codo doctor` finds around codo.

use super::messages;

messages! {
    well() "nothing is wrong" / "没有发现问题";
    things_wrong(n) "problems found: {n}" / "发现 {n} 处问题";
    see_hints() "each says what can be done" / "每条都说明了处理办法";
    no_database_yet(path) "there is no database yet at {path}" / "{path} 处还没有数据库";

    clock_is_behind(path, at)
        "{path} was last written at {at}, which is to come: the clock is wrong, or was"
        / "{path} 上次写入于 {at}，是将来的时间：时钟不准，或曾经不准";
    set_the_clock() "set the clock, and let it be kept right: chronyd or systemd-timesyncd"
        / "请校准时钟并保持同步：chronyd 或 systemd-timesyncd";
    little_space(folder, free) "only {free} MiB are free where {folder} stands" / "{folder} 所在磁盘仅剩 {free} MiB";
    copy_does_not_fit(folder, free, needed)
        "{free} MiB are free where {folder} stands: no copy of it fits, and each upgrade makes one ({needed} MiB)"
        / "{folder} 所在磁盘剩余 {free} MiB，放不下它的副本（{needed} MiB），而升级时会先保存副本";
    make_room() "free some space, or `codo db prune`" / "请腾出空间，或用 `codo db prune`";
    several_names(path, links) "{path} has {links} names: by another of them its log is not found"
        / "{path} 有 {links} 个硬链接：用另一个名称打开时找不到它的日志";
    one_name() "remove the other names (hard links)" / "请删除其他硬链接";
    on_a_network(path, what) "{path} stands on {what}, where locks may not hold" / "{path} 位于 {what}，锁可能不可靠";
    move_it() "move it to a disk of this machine, or use a PostgreSQL server (docs/team.md)"
        / "请移到本机磁盘，或使用 PostgreSQL 服务器（docs/team.md）";
    long_log(path, size) "the log beside {path} has grown to {size} MiB" / "{path} 的日志已达 {size} MiB";
    end_the_reader() "end whatever reads from it for long, such as a forgotten sqlite3 shell"
        / "请结束长时间读取它的程序，例如忘了关的 sqlite3";

    nobody_delivers(n, since) "{n} messages are due, the first since {since}, and nobody sends them"
        / "{n} 条消息早该发送，最早的从 {since} 起，却没有程序在发送";
    run_the_daemon() "run `codo serve-webhook`, or `codo outbox flush`" / "请运行 `codo serve-webhook` 或 `codo outbox flush`";
    failed(n) "{n} messages failed" / "{n} 条消息发送失败";
    retry_or_drop() "`codo outbox list --state failed` says why; `codo outbox retry` and `drop` settle them"
        / "用 `codo outbox list --state failed` 查看原因；用 `codo outbox retry` 或 `drop` 处理";

    secret_readable(key, path, mode) "{path} ({key}) can be used by others: its mode is {mode}"
        / "{path}（{key}）可被其他用户访问：权限为 {mode}";
    config_readable(path) "{path} holds a secret and can be read by others" / "{path} 含有密钥，可被其他用户读取";
    folder_is_open(folder, mode) "anybody can put another file in the database's place: {folder} has mode {mode}"
        / "任何人都能用别的文件替换数据库：{folder} 的权限是 {mode}";
    close_folder(folder) "chmod go-w {folder}" / "chmod go-w {folder}";
    make_private(path) "chmod 600 {path}" / "chmod 600 {path}";
    put_it_there() "put it there, or take the setting out" / "请补上，或去掉该设置";
    no_key(key, path) "{path} ({key}) cannot be read" / "{path}（{key}）无法读取";
    unknown_zone(name) "TZ is \"{name}\", which this machine does not know: times are taken for UTC"
        / "TZ 为“{name}”，本机不认识：时间按 UTC 处理";
    set_the_zone() "name a zone such as Asia/Shanghai, in TZ or as timezone in the configuration"
        / "请在 TZ 或配置的 timezone 中写时区，例如 Asia/Shanghai";
    mail_server(host, why) "the mail server {host} cannot be used: {why}" / "邮件服务器 {host} 无法使用：{why}";
    check_smtp() "check [smtp] in the configuration, and whether this machine may reach it"
        / "请检查配置的 [smtp]，以及本机能否访问它";
}
