//! What is said of channels, the addresses they reach, and messages that wait.

use super::messages;

messages! {
    /// What is wrong with an address.
    address_refused(why) "an address is refused: {why}" / "地址有误：{why}";
    /// The form that an address should have.
    write(example) "write {example}" / "请写成 {example}";
    /// All forms that addresses have.
    channels(examples) "its channels are {examples}" / "可用的渠道：{examples}";
    longer_than(bytes) "longer than {bytes} bytes" / "超过 {bytes} 字节";
    no_scheme() "no scheme" / "缺少协议";
    whole_url() "write the whole URL, for example mailto:yang@example.com"
        / "请写完整的 URL，例如 mailto:yang@example.com";
    no_channel(scheme) "\"{scheme}:\" is no channel of this codo" / "codo 没有渠道“{scheme}:”";
    no_slashes() "// is missing after the scheme" / "协议名之后缺少 //";
    not_a_token() "what follows // is not one token of letters, digits, - and _"
        / "// 之后不是由字母、数字、- 和 _ 组成的令牌";
    not_a_secret() "what follows ? is not secret= and the signing secret" / "? 之后不是 secret= 加签名密钥";
    not_a_hook() "what follows // is not the three parts that end the webhook's URL"
        / "// 之后不是 Webhook 网址末尾的三段";
    not_a_bot() "what follows // is not a bot's token, a number, a colon and a key"
        / "// 之后不是机器人的令牌（数字、冒号、密钥）";
    no_chat() "the chat is missing after @: its number, or @ and its name"
        / "@ 之后缺少会话：数字编号，或 @ 加名称";
    not_a_topic() "what follows // is not a topic of letters, digits, - and _"
        / "// 之后不是由字母、数字、- 和 _ 组成的主题";
    not_a_phone() "what follows sms: is not a telephone number of 7 to 15 digits"
        / "sms: 之后不是 7 到 15 位的电话号码";
    not_a_mail_address() "what follows mailto: is not one mail address" / "mailto: 之后不是一个邮件地址";
    white_space() "there is white space in the URL" / "URL 中有空白字符";
    not_ascii() "write the host in punycode and other characters as %XX"
        / "主机名请用 punycode，其他字符请写成 %XX";
    no_host() "the host is missing" / "缺少主机名";
    not_a_host() "the host is neither a name nor an address" / "主机既不是名称也不是 IP 地址";
    without_secret(url) "{url} was printed without its secret" / "{url} 是隐去密钥后的显示";
    reveal_it() "--reveal prints it with it" / "加 --reveal 可显示完整地址";
    not_a_port() "the port is not a number up to 65535" / "端口不是不大于 65535 的数字";
    not_a_program() "exec: takes the absolute path of a program; it gets the message as JSON on its standard input"
        / "exec: 之后是程序的绝对路径；消息以 JSON 从标准输入传入";
    no_sms_account() "no account for short messages is configured: set channels.sms.access_key_id, access_key_secret, sign_name and template_code"
        / "未配置短信账号：请设置 channels.sms.access_key_id、access_key_secret、sign_name 和 template_code";
    runs_out() "runs out" / "即将到期";
    test() "test" / "测试";
    sms_account_incomplete() "channels.sms.access_key_id, access_key_secret, sign_name and template_code go together"
        / "channels.sms.access_key_id、access_key_secret、sign_name 和 template_code 须一并设置";
    pace() "the channel takes no more messages a minute" / "渠道限制了每分钟的消息数";
    over_before_told() "resolved before it was told" / "尚未通知即已恢复";
    one_sort() "a short message tells of one sort of news: this goes by itself"
        / "一条短信只通知一类内容，此消息单独发送";
    waits_for_nothing() "due: `codo serve-webhook` or `codo outbox flush` sends it"
        / "已到期：由 `codo serve-webhook` 或 `codo outbox flush` 发送";
    waits_for_retry(at, attempts, why) "attempt at {at}, after {attempts} that failed: {why}"
        / "{at} 再次尝试，此前失败 {attempts} 次：{why}";
    waits_for_limit(at, why) "the limit of its address, until {at}: {why}" / "该地址受限至 {at}：{why}";
    waits_for_turn(at) "its address is being sent to or rests after a failure, until {at} at most"
        / "该地址正在发送或失败后暂停，最迟至 {at}";
    waits_for_sender(at) "a process is sending it, until {at} at most" / "有进程正在发送，最迟至 {at}";
    not_a_url() "is not a URL such as https://host" / "不是 https://host 这样的网址";
    unreadable() "the stored message cannot be read" / "无法读取已存储的消息";
}
