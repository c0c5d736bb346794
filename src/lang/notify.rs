//! Why a message was not delivered. What a receiver or a library said of it stands in it as it is.

use super::messages;

messages! {
    /// What codo cannot use, and why.
    unusable(what, why) "{what}: {why}" / "{what}：{why}";
    not_started(program, why) "{program} could not be started: {why}" / "{program} 无法启动：{why}";
    writable_by_others(path)
        "{path} can be written by others and was not run" / "{path} 可被其他用户写入，没有运行";
    did_not_end(seconds, said)
        "it did not end within {seconds} s and was ended; {said}" / "程序在 {seconds} 秒内没有结束，已被终止；{said}";
    not_waited_for(why) "it could not be waited for: {why}" / "无法等待程序结束：{why}";

    no_mail_server()
        "no mail server is configured: set smtp.host and smtp.from"
        / "没有配置邮件服务器：请设置 smtp.host 和 smtp.from";
    no_thread(why) "a thread could not be started: {why}" / "无法启动线程：{why}";
    mail_server_did_not_end() "the mail server did not come to an end" / "邮件服务器没有结束会话";
    sender_is_no_address(from, why)
        "smtp.from \"{from}\" is not a mail address: {why}" / "smtp.from “{from}” 不是邮件地址：{why}";
    is_no_mail_address(address, why)
        "{address} is not a mail address: {why}" / "{address} 不是邮件地址：{why}";
    mail_not_composed(why) "the mail cannot be composed: {why}" / "无法生成邮件：{why}";
    ca_file(path) "delivery.ca_file {path}" / "delivery.ca_file {path}";
    no_certificate() "it holds no certificate" / "其中没有证书";

    no_usable_address(why) "not a usable address: {why}" / "地址无法使用：{why}";
    redirect(said) "{said}: a redirect, which is not followed" / "{said}：这是重定向，不会跟随";
    unusable_proxy(why) "delivery.proxy is not usable: {why}" / "delivery.proxy 无法使用：{why}";

    codo_failed() "codo itself failed while sending" / "codo 在发送时自身出错";
    unreadable(why) "the stored message cannot be read: {why}" / "无法读取已存储的消息：{why}";
    given_up(attempts, why) "given up after {attempts} attempts: {why}" / "尝试 {attempts} 次后放弃：{why}";
    no_random_bytes() "the operating system gave no random bytes" / "操作系统没有给出随机数";

    /// A line for the log: the database went wrong.
    delivery(error) "delivery: {error}" / "发送：{error}";
    /// A line for the log.
    waits(id, until, why) "message {id} waits until {until}: {why}" / "消息 {id} 等到 {until} 再试：{why}";
    /// A line for the log.
    failed(id, why) "message {id} failed: {why}" / "消息 {id} 发送失败：{why}";
}
