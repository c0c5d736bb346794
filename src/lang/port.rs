//! The exposed port: who is let in, TLS, and reading the configuration again.

use super::messages;

messages! {
    no_token(n)
        "webhook.tokens: token {n} is empty or has in it what no header can hold"
        / "webhook.tokens：第 {n} 个令牌为空，或含有请求头不能有的字符";
    make_a_token() "`codo password -l 32` makes one" / "`codo password -l 32` 可以生成一个";
    no_password(name)
        "webhook.users: the password of {name} is empty or has control characters in it"
        / "webhook.users：{name} 的密码为空或含有控制字符";
    ambiguous()
        "the request's head can be read in more than one way" / "请求头存在多种解读方式";
    log_in() "log in" / "请登录";
    /// A line of the log.
    not_let_in(requests, address)
        "{requests} requests without a valid login were refused, the last from {address}"
        / "拒绝了 {requests} 个没有有效登录的请求，最后一个来自 {address}";
    /// A line of the log.
    in_the_clear(address)
        "logins travel in the clear to {address}: set webhook.tls_cert and webhook.tls_key"
        / "发往 {address} 的登录信息没有加密：请设置 webhook.tls_cert 和 webhook.tls_key";

    cert_and_key() "webhook.tls_cert and webhook.tls_key go together"
        / "webhook.tls_cert 和 webhook.tls_key 必须一起设置";
    no_cert_file(path) "the certificate in {path} cannot be read" / "无法读取 {path} 中的证书";
    no_key_file(path) "the key in {path} cannot be read" / "无法读取 {path} 中的私钥";
    no_cert(path) "{path} holds no certificate" / "{path} 中没有证书";
    cert_is_pem() "it is a PEM file with BEGIN CERTIFICATE in it" / "应为含有 BEGIN CERTIFICATE 的 PEM 文件";
    key_is_pem()
        "it is a PEM file with an unencrypted BEGIN PRIVATE KEY in it"
        / "应为含有未加密的 BEGIN PRIVATE KEY 的 PEM 文件";
    unusable_cert(cert, key)
        "the certificate in {cert} and the key in {key} cannot be used together"
        / "{cert} 中的证书与 {key} 中的私钥不能一起使用";

    expired(path, at) "the certificate in {path} has expired: {at}" / "{path} 中的证书已过期：{at}";
    renew_cert() "put a new one in its place; SIGHUP reads it" / "请换上新证书；SIGHUP 会重新读取";
    readable_key(path)
        "everybody on this machine can read the private key in {path}: chmod o= {path}"
        / "本机所有人都可以读取 {path} 中的私钥：chmod o= {path}";

    /// A line of the log.
    read_again() "the configuration was read again" / "已重新读取配置";
    /// A line of the log.
    read_again_but(keys)
        "the configuration was read again; what changed here counts from the next start on: {keys}"
        / "已重新读取配置；以下改动在下次启动后生效：{keys}";
    /// A line of the log.
    not_read_again(why)
        "the configuration cannot be used, what was in force stays: {why}"
        / "新的配置无法使用，继续使用原来的配置：{why}";
    reading_failed() "codo itself failed while reading it" / "codo 在读取时自身出错";

    /// What `--check` says.
    can_be_served(address, database)
        "{address} can be served, database {database}" / "可以在 {address} 上提供服务，数据库 {database}";
    /// What `--check` says where the first start makes the database.
    will_be_made(database)
        "there is no database {database} yet: it is made at the start"
        / "数据库 {database} 还不存在：启动时会创建";
    /// What `--check` says where the first start changes the database.
    will_be_upgraded(database)
        "{database} is an older codo's: it is made new at the start"
        / "{database} 由旧版 codo 创建：启动时会升级";
    no_gauges_thread()
        "the thread that reads numbers for /metrics could not be started"
        / "无法启动为 /metrics 读取数据的线程";
    cannot_tell_systemd(socket)
        "NOTIFY_SOCKET {socket} cannot be used" / "NOTIFY_SOCKET {socket} 无法使用";
}
