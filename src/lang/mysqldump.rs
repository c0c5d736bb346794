//! What reading a dump of MySQL says.

use super::messages;

messages! {
    line(line) "line {line}" / "第 {line} 行";
    not_read_to_its_end(line) "it could be read as far as line {line}" / "只能读到第 {line} 行";
    cut_off(line) "what begins on line {line} does not end: the dump is cut off, or is none"
        / "第 {line} 行开始的语句没有结束：转储不完整，或不是转储文件";
    dump_again() "write the dump again, and look whether mysqldump ends with exit code 0"
        / "请重新转储，并确认 mysqldump 的退出码为 0";
    not_understood() "this is no statement that mysqldump writes" / "不是 mysqldump 会写出的语句";
    no_delimiter() "DELIMITER without a delimiter" / "DELIMITER 后没有分隔符";
    compressed(name) "it is compressed ({name}), and only plain SQL is read" / "文件经过压缩（{name}），只能读取未压缩的 SQL";
    unpack_first(program) "{program} -dc FILE | codo import mysqldump -" / "{program} -dc FILE | codo import mysqldump -";
    utf_16() "it is UTF-16 text, as PowerShell's > writes it" / "是 UTF-16 文本，PowerShell 的 > 会写成这样";
    result_file() "mysqldump --result-file=FILE writes the file itself" / "请用 mysqldump --result-file=FILE 直接写文件";
    xml() "it is XML, and only SQL is read" / "是 XML，只能读取 SQL";
    dump_as_sql() "leave out --xml" / "请去掉 --xml";
    in_encoding(name) "its text is encoded as {name}" / "文本编码为 {name}";
    dump_as_utf8() "mysqldump --default-character-set=utf8mb4" / "mysqldump --default-character-set=utf8mb4";
}
