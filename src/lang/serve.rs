//! The daemon: its log, its errors, and its answers to whoever posts.

use super::messages;

messages! {
    /// A line of the log.
    logged(at, what) "{at} {what}" / "{at} {what}";
    listening(scheme, address, database)
        "listening on {scheme}://{address}/webhook, database {database}"
        / "正在监听 {scheme}://{address}/webhook，数据库 {database}";
    stopping()
        "stopping: no new posts are taken, those in flight are finished"
        / "正在停止：不再接收新的请求，处理完在途的请求";
    not_accepted(why) "a connection could not be accepted: {why}" / "无法接受连接：{why}";
    not_stored(posts, why)
        "{posts} posts were not stored and answered 503: {why}"
        / "{posts} 个请求没有存储，已回复 503：{why}";

    left_out(now, all)
        "Alertmanager left {now} alerts out of its posts (max_alerts), {all} since the start: they are not stored"
        / "Alertmanager 在请求中省略了 {now} 条告警（max_alerts），启动以来共 {all} 条：它们没有存储";
    long_log(mebibytes)
        "the log beside the database has grown to {mebibytes} MiB: a program that reads the database and does not end keeps it from being folded in"
        / "数据库旁的日志已增长到 {mebibytes} MiB：有程序一直在读数据库而不结束，日志无法并入";
    cannot_be_written(why)
        "the database cannot be written, and posts are answered 503: {why}"
        / "数据库无法写入，请求将回复 503：{why}";
    silences_not_seen(why)
        "which silences have begun or ended could not be found out, and is looked for again: {why}"
        / "无法查明哪些静默已开始或结束，稍后再试：{why}";

    no_listen() "webhook.listen is not set" / "没有设置 webhook.listen";
    reachable(listen)
        "{listen} can be reached from other machines, and nobody has to log in"
        / "{listen} 可从其他机器访问，而且无需登录";
    listen_here()
        "set webhook.tokens or webhook.users, listen on 127.0.0.1, or say --allow-anonymous where the network itself keeps others out"
        / "请设置 webhook.tokens 或 webhook.users，或监听 127.0.0.1；如果网络本身已挡住外人，请加 --allow-anonymous";
    cannot_listen(address) "cannot listen on {address}" / "无法监听 {address}";
    name_another() "name another with --listen" / "请用 --listen 换一个地址";
    no_event_loop() "the event loop could not be made" / "无法建立事件循环";
    port_not_served() "the port cannot be served" / "无法在端口上提供服务";
    no_delivery_thread() "a delivery thread could not be started" / "无法启动发送线程";
    no_writing_thread() "the writing thread could not be started" / "无法启动写入线程";
    too_slow_to_stop()
        "the database is too slow to stop in time" / "数据库太慢，无法按时停止";
    comes_again()
        "what was not answered 200 was not stored and comes again"
        / "没有回复 200 的告警没有存储，会再次发来";
    codo_failed() "codo itself failed while storing a post" / "codo 在存储请求时自身出错";
    message_not_written() "a message could not be written" / "无法写入消息";

    not_ready() "posts cannot be stored at the moment" / "目前无法存储请求";
    no_such_path() "no such path; alerts go to /webhook" / "没有此路径；告警请发到 /webhook";
    send_json() "send Content-Type: application/json" / "请发送 Content-Type: application/json";
    busy() "busy: too many posts are waiting to be stored" / "繁忙：等待存储的请求太多";
    alerts_not_stored() "the alerts could not be stored" / "告警未能存储";
    alerts_not_in_time() "the alerts could not be stored in time" / "告警未能及时存储";
    too_large(bytes) "the body is larger than {bytes} bytes" / "请求体超过 {bytes} 字节";
    broke_off() "the body broke off or is wrongly chunked" / "请求体中断或分块有误";
    body_too_slow() "the body took too long to arrive" / "请求体迟迟没有到齐";
    path_takes(methods) "this path takes {methods}" / "此路径只接受 {methods}";

    /// Where in a post something is wrong, and what.
    field(path, why) "{path}: {why}" / "{path}：{why}";
    field_of_alert(n, path, why) "alerts[{n}].{path}: {why}" / "alerts[{n}].{path}：{why}";
    empty() "the array is empty" / "数组为空";
    too_many(most) "more than {most} alerts in one post" / "一个请求中的告警超过 {most} 条";
    not_json(why) "not JSON: {why}" / "不是 JSON：{why}";
    not_utf8(byte) "not JSON: byte {byte} is not UTF-8 text" / "不是 JSON：第 {byte} 字节不是 UTF-8 文本";
    not_rfc3339(text) "\"{text}\" is not an RFC 3339 time" / "“{text}”不是 RFC 3339 时间";
}
