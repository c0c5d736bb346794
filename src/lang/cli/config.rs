//! What `codo config` says, and settings that do not go together.

use crate::lang::messages;

messages! {
    no_file_yet() "there is no such file yet; `codo config init` writes it"
        / "该文件尚不存在；`codo config init` 可写出一份";
    is_there_already(path) "{path} is there already and was not touched" / "{path} 已存在，未改动";
    not_written(path) "{path} could not be written" / "无法写入 {path}";
    wrote(path) "wrote {path}" / "已写入 {path}";
    setting() "SETTING" / "设置";
    value() "VALUE" / "值";
    from() "FROM" / "来源";

    no_sender() "smtp.host is set and smtp.from is not" / "已设置 smtp.host，但未设置 smtp.from";
    password_in_the_clear() "smtp.tls is none: the password would travel in the clear"
        / "smtp.tls 为 none：密码会以明文传输";
    encrypt_or_leave_out() "set smtp.tls to implicit or starttls, or leave the login out"
        / "请将 smtp.tls 设为 implicit 或 starttls，或去掉用户名和密码";
    half_a_login() "smtp.username and smtp.password go together"
        / "smtp.username 和 smtp.password 必须同时设置";
}
