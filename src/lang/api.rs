//! codo-tools' HTTP API: what it refuses, and how it describes itself.

use super::{Pair, messages};

messages! {
    /// A line of the log.
    not_done(method, path, why) "{method} {path} was not done: {why}" / "{method} {path} 未能完成：{why}";
    no_thread() "the thread of the HTTP API could not be started" / "无法启动 HTTP API 的线程";
    no_login(listen)
        "webhook.api: whoever reaches {listen} could change every record, and nobody has to log in"
        / "webhook.api：能访问 {listen} 的任何人都可以修改所有记录，而且无需登录";
    set_a_login()
        "set webhook.tokens or webhook.users; on 127.0.0.1, --allow-anonymous does without"
        / "请设置 webhook.tokens 或 webhook.users；只监听 127.0.0.1 时，也可以加 --allow-anonymous 免登录";

    busy() "busy: too many requests are waiting; nothing was changed" / "繁忙：等待处理的请求太多；未做任何修改";
    no_time() "busy: its turn did not come in time; nothing was changed"
        / "繁忙：未能及时处理；未做任何修改";
    not_in_time()
        "it is not done yet, and may still be: look before you send it again"
        / "尚未完成，但仍可能完成：再次发送前请先查看";
    by_address() "without a login this answers to an address or localhost alone"
        / "无需登录时只能用 IP 地址或 localhost 访问";
    send_json() "send JSON, with Content-Type: application/json" / "请发送 JSON，并带上 Content-Type: application/json";
    no_object() "the body is no object of JSON" / "请求体不是 JSON 对象";

    missing(name) "{name} is missing" / "缺少 {name}";
    given_twice(name) "{name} is given twice" / "{name} 给出了两次";
    not_utf8() "the query is not UTF-8" / "查询参数不是 UTF-8";
    control_character(c) "the query holds the control character {c}" / "查询参数含有控制字符 {c}";
    not_between(name, typed, min, max)
        "{name}: \"{typed}\" is not a whole number from {min} to {max}"
        / "{name}：“{typed}”不是 {min} 到 {max} 之间的整数";
    id_is_a_number(key) "{key}: a whole number from 1 on is expected" / "{key}：应为从 1 开始的整数";
    two_ids() "the object carries two ids that differ" / "对象中的两个 id 不一致";
    id_alone(key) "DELETE takes the id alone, not \"{key}\"" / "DELETE 只接受 id，不接受“{key}”";
    page_too_large(mib) "the page is larger than {mib} MiB" / "这一页超过 {mib} MiB";
    smaller_limit() "ask for fewer with limit" / "请用 limit 减少条数";
    there_is_no(kind, id) "there is no {kind} {id}" / "没有{kind} {id}";
    none_named(kind, name) "there is no {kind} \"{name}\"" / "没有名为“{name}”的{kind}";
    several(kind, name) "more than one {kind} is named \"{name}\"" / "名为“{name}”的{kind}不止一个";
    send_the_id() "send the id" / "请带上 id";

    /// What the description says.
    title() "codo: codo-tools' HTTP API" / "codo：codo-tools 的 HTTP API";
    reads(kinds) "Read {kinds} records" / "读取{kinds}记录";
    adds(kind) "Add a {kind}" / "添加{kind}";
    changes(kind) "Change the fields of a {kind} that are sent" / "修改{kind}中发来的字段";
    removes(kind) "Remove a {kind}" / "删除{kind}";
    makes_a_password() "Make a password of letters and digits" / "生成由字母和数字组成的密码";
    this_document() "This description" / "本说明";
}

/// What the description says of a parameter.
pub const KEY: Pair = Pair::new("The field that is to be `value`", "要等于 `value` 的字段");
/// What the description says of a parameter.
pub const VALUE: Pair = Pair::new("What the field is to be; everything if empty", "字段的值；为空则不筛选");
/// What the description says of a parameter.
pub const PAGE: Pair = Pair::new("Which page, from 1 on", "第几页，从 1 开始");
/// What the description says of a parameter.
pub const LIMIT: Pair = Pair::new("How many records a page has", "每页多少条");
/// What the description says of a parameter.
pub const LENGTH: Pair = Pair::new("How many characters", "多少个字符");
/// What the description says of a time in an answer.
pub const LOCAL_TIME: Pair =
    Pair::new("Local date and time, 2019-03-20 16:00:00", "本地日期和时间，2019-03-20 16:00:00");
/// What the description says of a time in a request.
pub const ANY_TIME: Pair = Pair::new(
    "A time: 2018-11-22, 2018-11-22 10:30:00 (local), 2019-03-20T16:00:00.000Z",
    "时间：2018-11-22、2018-11-22 10:30:00（本地）、2019-03-20T16:00:00.000Z",
);
/// What the description says of an answer.
pub const DONE: Pair = Pair::new("Done", "完成");
/// What the description says of an answer.
pub const NOT_DONE: Pair = Pair::new("Not done, and why", "未完成及原因");
/// What the description says of a key that codo fills itself.
pub const PASSED_OVER: Pair = Pair::new("Passed over, whatever it is", "无论是什么都会忽略");
