//! What is wrong with a setting, and where settings come from.

use super::messages;

messages! {
    /// The beginning of a new file.
    the_settings() "The settings of codo. What stands here as a comment is the default."
        / "codo 的设置。这里注释掉的内容是默认值。";

    no_setting(key) "there is no setting \"{key}\"" / "没有设置项“{key}”";
    show_lists_all() "`codo config show` lists all settings" / "`codo config show` 列出全部设置项";
    wrong(key, value, why) "{key}: \"{value}\" {why}" / "{key}：“{value}”{why}";
    not_a_length() "is not a length of time such as 10s, 5m, 24h or 7d" / "不是时长，例如 10s、5m、24h 或 7d";
    not_a_number(most) "is not a number from 1 to {most}" / "不是 1 到 {most} 的数字";
    not_a_flag() "is neither true nor false" / "既不是 true 也不是 false";
    not_to_listen_on() "is not an address and a port such as 127.0.0.1:8040"
        / "不是地址加端口，例如 127.0.0.1:8040";
    not_one_of(words) "is not one of {words}" / "不在可选值 {words} 之内";

    file_unreadable(path) "the configuration file {path} cannot be read" / "无法读取配置文件 {path}";
    init_writes_one() "`codo config init` writes one" / "`codo config init` 可以写一个新的";
    file_too_large(path, most) "the configuration file {path} is larger than {most} bytes"
        / "配置文件 {path} 超过 {most} 字节";
    not_text(key) "{key} is given something that is no text" / "{key} 中有不是文本的内容";
    not_several(key) "{key} is given one text instead of several" / "{key} 只有一个文本，应当是多个";
    write_several()
        "write tokens = [\"…\", \"…\"] and users = {{ name = \"password\" }}"
        / "请写成 tokens = [\"…\", \"…\"] 和 users = {{ 用户名 = \"密码\" }}";
    no_secret(key) "{key} holds a secret that is empty or has control characters in it"
        / "{key} 中有一项机密为空或含有控制字符";
    no_login_name(key, name) "{key}: \"{name}\" is no login name: it is empty or has a colon in it"
        / "{key}：“{name}”不能作为用户名：为空或含有冒号";
    no_value(key) "{key} is given neither text, number nor true or false"
        / "{key} 的值不是文本、数字、true 或 false";

    password_in_flag()
        "the password in --db stands in the list of processes; put it in ~/.pgpass, PGPASSWORD or CODO_DB"
        / "--db 中的密码会出现在进程列表里；请改放到 ~/.pgpass、PGPASSWORD 或 CODO_DB";
    readable_secret(path) "{path} holds a secret and others can read it: chmod 600 {path}"
        / "{path} 含有机密而其他人可以读取：chmod 600 {path}";
    variable_not_set(key, name) "{key} is taken from the environment variable {name}, which is not set"
        / "{key} 取自环境变量 {name}，但它没有设置";
    taken_from(key, path) "{key} is taken from {path}" / "{key} 取自 {path}";
    no_home() "there is no home folder to keep the database in" / "没有可存放数据库的主目录";
    name_a_file() "name a file with --db or CODO_DB" / "请用 --db 或 CODO_DB 指定一个文件";
    no_place() "there is no place for it; use --config" / "没有可存放它的位置；请用 --config";

    /// Where a value came from.
    default() "default" / "默认值";
    /// Where a value came from.
    line(line) "line {line}" / "第 {line} 行";
    /// Where a value came from.
    environment(name) "environment {name}" / "环境变量 {name}";
    /// Where a value came from.
    flag() "flag" / "命令行参数";
}
