//! Every setting, declared once: its name in the file, what it holds, its default, its help.

use super::shape::{LIMIT_MAX, Shape};
use crate::lang::Pair;

/// A setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the file, its table before the dot.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Its value where nothing is said; empty is none.
    pub default: &'static str,
    /// One line of help.
    pub help: Pair,
}

const fn setting(
    key: &'static str,
    shape: Shape,
    default: &'static str,
    help: &'static str,
    chinese: &'static str,
) -> Setting {
    Setting { key, shape, default, help: Pair::new(help, chinese) }
}

/// The limit of a vendor's channel; its own number is the default.
const fn per_minute(key: &'static str, default: &'static str) -> Setting {
    let help = "The most messages to one address in a minute; more go together";
    setting(key, Shape::Number(6_000), default, help, "每个地址每分钟最多的消息数；超出的合并发送")
}

/// The vendor's own server is the default.
const fn base_url(key: &'static str, default: &'static str) -> Setting {
    setting(key, Shape::Url, default, "Where posts of this channel go", "此渠道的消息发往何处")
}

/// A file in the place of a template that codo has itself.
const fn template(key: &'static str) -> Setting {
    let help = "A file with a template of yours; `codo template show` prints codo's own";
    setting(key, Shape::Text, "", help, "自定义模板文件；`codo template show` 显示内置模板")
}

/// Whether a channel is sent marked-up text.
const fn markup(key: &'static str) -> Setting {
    let help =
        "Send text with bold names and links instead of plain; files of this table are in that markup then";
    setting(
        key,
        Shape::Flag,
        "false",
        help,
        "发送带加粗和链接的文本，而非纯文本；此时本表中的文件须用该标记语言",
    )
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    setting(
        "database",
        Shape::Location,
        "",
        "The database: a file, or postgres://…; codo.db in the platform's data folder if not set",
        "数据库：文件，或 postgres://…；不设置则为系统数据目录中的 codo.db",
    ),
    setting(
        "language",
        Shape::Choice(&["en", "zh-CN"]),
        "",
        "The language of messages; the locale's if not set",
        "消息的语言；不设置则跟随系统区域设置",
    ),
    setting(
        "timezone",
        Shape::Text,
        "",
        "The zone of times, such as Asia/Shanghai; the host's if not set",
        "时间的时区，例如 Asia/Shanghai；不设置则用本机时区",
    ),
    setting(
        "me",
        Shape::Text,
        "",
        "Who the journal names; user@host if not set",
        "日志中记录的操作人；不设置则为 user@host",
    ),
    setting(
        "closed_words",
        Shape::List,
        "",
        "Words that mean closed where a record stands, beside the built-in ones",
        "除内置词之外，状态中表示已关闭的词",
    ),
    setting(
        "sms_severities",
        Shape::List,
        "严重\ncritical",
        "The severities of alerts that are worth a short message",
        "值得发短信的告警级别",
    ),
    setting(
        "dedup_window",
        Shape::Duration,
        "5m",
        "The same alerts in the same states within this time are told once",
        "此时间内状态相同的同一批告警只通知一次",
    ),
    setting(
        "webhook.listen",
        Shape::Listen,
        "127.0.0.1:8040",
        "The address and port of serve-webhook",
        "serve-webhook 监听的地址和端口",
    ),
    setting(
        "webhook.tokens",
        Shape::Secrets,
        "",
        "Bearer tokens, each of which lets a sender in; each may be env:NAME or file:/path",
        "Bearer 令牌，任意一个都可登录；每个都可写成 env:NAME 或 file:/path",
    ),
    setting(
        "webhook.users",
        Shape::Logins,
        "",
        "Names and passwords for Basic logins; each password may be env:NAME or file:/path",
        "Basic 登录的用户名与密码；每个密码都可写成 env:NAME 或 file:/path",
    ),
    setting(
        "webhook.allow_anonymous",
        Shape::Flag,
        "false",
        "Listen beyond this machine although nobody has to log in",
        "即使无需登录也监听本机以外的地址",
    ),
    setting(
        "webhook.api",
        Shape::Flag,
        "false",
        "Answer codo-tools' HTTP API under /v1/tools/, for whoever logs in",
        "在 /v1/tools/ 下提供 codo-tools 的 HTTP API，须登录",
    ),
    setting(
        "webhook.tls_cert",
        Shape::Text,
        "",
        "A PEM file of the certificate and those between it and its authority; with it TLS alone is spoken",
        "证书及其中间证书的 PEM 文件；设置后只用 TLS",
    ),
    setting("webhook.tls_key", Shape::Text, "", "A PEM file of the certificate's key", "证书私钥的 PEM 文件"),
    setting(
        "webhook.log_format",
        Shape::Choice(&["text", "json"]),
        "text",
        "How serve-webhook writes its log: text, or an object of JSON a line",
        "serve-webhook 的日志格式：text，或每行一个 JSON 对象",
    ),
    setting(
        "webhook.body_bytes_max",
        Shape::Number(LIMIT_MAX),
        "4194304",
        "The largest post, in bytes",
        "POST 请求体的上限，字节",
    ),
    setting(
        "webhook.head_bytes_max",
        Shape::Number(LIMIT_MAX),
        "16384",
        "The largest request head, in bytes; at least 8192",
        "请求头的上限，字节；至少 8192",
    ),
    setting(
        "webhook.head_timeout",
        Shape::Duration,
        "10s",
        "How long a request's head may take",
        "接收请求头的最长时间",
    ),
    setting(
        "webhook.request_timeout",
        Shape::Duration,
        "30s",
        "How long a whole request may take",
        "整个请求的最长时间",
    ),
    setting(
        "webhook.connections_max",
        Shape::Number(65_536),
        "512",
        "The most connections at once",
        "同时连接数的上限",
    ),
    setting(
        "webhook.connections_per_address_max",
        Shape::Number(65_536),
        "64",
        "The most connections from one address; raise it behind a reverse proxy",
        "单个地址的连接数上限；在反向代理之后请调大",
    ),
    setting(
        "smtp.host",
        Shape::Text,
        "",
        "The mail server's name; mail waits until it is set",
        "邮件服务器的主机名；设置之前邮件一直等待",
    ),
    setting(
        "smtp.port",
        Shape::Number(65_535),
        "465",
        "Its port: 465 for implicit TLS, 587 for STARTTLS",
        "邮件服务器的端口：隐式 TLS 为 465，STARTTLS 为 587",
    ),
    setting(
        "smtp.tls",
        Shape::Choice(&["implicit", "starttls", "none"]),
        "implicit",
        "How the connection is protected",
        "连接的加密方式",
    ),
    setting(
        "smtp.username",
        Shape::Text,
        "",
        "The login name, where the server wants one",
        "登录用户名，服务器要求时填写",
    ),
    setting(
        "smtp.password",
        Shape::Secret,
        "",
        "The login password, or env:NAME, or file:/path",
        "登录密码，或 env:NAME，或 file:/path",
    ),
    setting(
        "smtp.from",
        Shape::Text,
        "",
        "The sender, such as ops <ops@example.com>",
        "发件人，例如 ops <ops@example.com>",
    ),
    setting(
        "delivery.timeout",
        Shape::Duration,
        "15s",
        "How long one attempt may take",
        "单次尝试的最长时间",
    ),
    setting(
        "delivery.give_up_after",
        Shape::Duration,
        "24h",
        "How long a message is tried",
        "一条消息持续尝试多久",
    ),
    setting(
        "delivery.retry_first",
        Shape::Duration,
        "10s",
        "The first wait; doubled after each attempt",
        "首次重试前的等待；每次尝试后加倍",
    ),
    setting(
        "delivery.retry_max",
        Shape::Duration,
        "15m",
        "The longest wait between attempts",
        "两次尝试之间的最长等待",
    ),
    setting(
        "delivery.proxy",
        Shape::Secret,
        "",
        "An HTTP proxy for JSON posts, such as http://proxy:3128; the environment's is not used",
        "发送 JSON 所用的 HTTP 代理，例如 http://proxy:3128；不使用环境变量中的代理",
    ),
    setting(
        "delivery.ca_file",
        Shape::Text,
        "",
        "A PEM file of the authorities to trust in place of the built-in list",
        "受信任 CA 的 PEM 文件，代替内置列表",
    ),
    base_url("channels.dingtalk.base_url", "https://oapi.dingtalk.com"),
    per_minute("channels.dingtalk.per_minute", "20"),
    base_url("channels.wecom.base_url", "https://qyapi.weixin.qq.com"),
    per_minute("channels.wecom.per_minute", "20"),
    setting(
        "channels.feishu.base_url",
        Shape::Url,
        "https://open.feishu.cn",
        "Where posts to Feishu go; https://open.larksuite.com for Lark",
        "飞书消息发往何处；Lark 用 https://open.larksuite.com",
    ),
    per_minute("channels.feishu.per_minute", "100"),
    base_url("channels.slack.base_url", "https://hooks.slack.com"),
    per_minute("channels.slack.per_minute", "60"),
    base_url("channels.telegram.base_url", "https://api.telegram.org"),
    per_minute("channels.telegram.per_minute", "20"),
    base_url("channels.ntfy.base_url", "https://ntfy.sh"),
    per_minute("channels.ntfy.per_minute", "12"),
    base_url("channels.pagerduty.base_url", "https://events.pagerduty.com"),
    per_minute("channels.pagerduty.per_minute", "120"),
    setting(
        "channels.sms.provider",
        Shape::Choice(&["aliyun"]),
        "aliyun",
        "Who sends short messages",
        "由谁发送短信",
    ),
    setting(
        "channels.sms.base_url",
        Shape::Url,
        "https://dysmsapi.aliyuncs.com",
        "Where calls to Aliyun go",
        "阿里云接口地址",
    ),
    per_minute("channels.sms.per_minute", "1"),
    setting(
        "channels.sms.access_key_id",
        Shape::Secret,
        "",
        "The account, or env:NAME, or file:/path",
        "账号，或 env:NAME，或 file:/path",
    ),
    setting(
        "channels.sms.access_key_secret",
        Shape::Secret,
        "",
        "Its secret, or env:NAME, or file:/path",
        "账号的密钥，或 env:NAME，或 file:/path",
    ),
    setting(
        "channels.sms.sign_name",
        Shape::Text,
        "",
        "The approved signature of short messages",
        "已审核的短信签名",
    ),
    setting(
        "channels.sms.template_code",
        Shape::Text,
        "",
        "The approved template, such as SMS_1, with the variables status, name, level and count",
        "已审核的短信模板，例如 SMS_1，含变量 status、name、level 和 count",
    ),
    template("templates.title_en"),
    template("templates.title_zh"),
    template("templates.alert_en"),
    template("templates.alert_zh"),
    template("templates.reminder_en"),
    template("templates.reminder_zh"),
    markup("templates.mailto.markup"),
    template("templates.mailto.alert_en"),
    template("templates.mailto.alert_zh"),
    markup("templates.dingtalk.markup"),
    template("templates.dingtalk.alert_en"),
    template("templates.dingtalk.alert_zh"),
    markup("templates.wecom.markup"),
    template("templates.wecom.alert_en"),
    template("templates.wecom.alert_zh"),
    markup("templates.feishu.markup"),
    template("templates.feishu.alert_en"),
    template("templates.feishu.alert_zh"),
    markup("templates.slack.markup"),
    template("templates.slack.alert_en"),
    template("templates.slack.alert_zh"),
    markup("templates.telegram.markup"),
    template("templates.telegram.alert_en"),
    template("templates.telegram.alert_zh"),
];
