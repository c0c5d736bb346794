//! The installation, passwords, and the rest.

/// In English and in Chinese.
pub const CHINESE: &[(&str, &str)] = &[
    // config
    ("The configuration", "配置"),
    ("Print the configuration file in force", "显示生效的配置文件"),
    ("Print every setting, its value and where it came from", "显示每个设置、它的值和来源"),
    ("Write a commented configuration file", "写一个带注释的配置文件"),
    ("The file to write instead of the usual one", "要写的文件，不用默认的那个"),
    // db
    ("The database: backups, checks, copies, rights", "数据库：备份、检查、复制、权限"),
    ("Print where the database is", "输出数据库的位置"),
    ("Copy the database into a new file while others write to it", "把数据库备份到新文件，期间可继续写入"),
    (
        "A new file, or a folder for one named after the time (codo-20261121T101500Z.db)",
        "新文件；或目录，其中的文件按时间命名（codo-20261121T101500Z.db）",
    ),
    (
        "Keep this many backups in the folder, and remove older ones when this one is made",
        "目录中保留的备份数；本次备份完成后删除更早的",
    ),
    ("Put a backup in the database's place, and keep that", "用备份替换数据库，并保留原库"),
    ("The backup", "备份文件"),
    ("Look for damage; exit code 5 where something is wrong", "检查数据库是否损坏；有问题时退出码为 5"),
    (
        "Look at every page and every index, not only at what is quickly seen",
        "检查每一页和每个索引，而不只是快速检查",
    ),
    ("Remove alerts that are long over, and messages long settled", "删除早已结束的告警和早已处理完的消息"),
    (
        "Remove alerts that resolved longer ago, such as 400d, and messages settled before",
        "删除在这段时间（例如 400d）之前已恢复的告警和已处理完的消息",
    ),
    ("Only say how much would go", "只说明会删除多少"),
    ("Look for what is wrong around codo; exit code 1 if so", "检查 codo 周围的问题；有问题时退出码为 1"),
    ("Reach for no server", "不连接任何服务器"),
    ("Copy a database into another, everything or nothing", "把一个数据库复制到另一个，要么全部，要么不复制"),
    ("The database to copy: a file, or postgres://…", "要复制的数据库：文件，或 postgres://…"),
    ("Where to: a new file, or an empty database on a server", "复制到哪里：新文件，或服务器上的空数据库"),
    ("Print the SQL that gives two roles their rights on a server", "输出在服务器上为两个角色授权的 SQL"),
    ("The role that reads", "只读的角色"),
    ("The role that writes too", "可写的角色"),
    // The rest.
    (
        "List who did what to which records, newest first, or show one operation",
        "列出谁对哪些记录做了什么，最新的在前；或显示一次操作",
    ),
    (
        "What was done to records of this kind, such as fault; or the operation to show",
        "对这种记录做过的操作，例如 fault；或要显示的操作编号",
    ),
    ("What was done to this one, removed or not", "对这一条做过的操作，已删除的也算"),
    ("Take back the last operation, or this one", "撤销最近一次操作，或指定的操作"),
    (
        "The operation to take back; if not given, your own last that is neither an undo nor undone",
        "要撤销的操作；不写则为您自己最近一次既非撤销、也未被撤销的操作",
    ),
    (
        "Print every record with all its fields, for `codo import`",
        "输出所有记录的全部字段，供 `codo import` 使用",
    ),
    (
        "The kinds of record to export, such as fault; all if not given",
        "要导出哪几种记录，例如 fault；不写则全部导出",
    ),
    (
        "Export secrets, such as the tokens in addresses: without them there is no way back",
        "连同密钥一起导出，例如地址中的令牌：没有密钥就无法导回",
    ),
    ("Take in a file of records, all or none", "导入一个文件的记录，要么全部，要么不导入"),
    (
        "Take in codo-tools' database, as mysqldump writes it; what is there already stays",
        "导入 mysqldump 转储的 codo-tools 数据库；已有的记录保持不变",
    ),
    (
        "What mysqldump wrote of codo-tools' database, not compressed; - is standard input",
        "mysqldump 转储的 codo-tools 数据库，未压缩；- 表示标准输入",
    ),
    ("The database to take, where the file holds several", "文件含有多个数据库时，要导入的那一个"),
    (
        "Leave out the records that cannot be taken, instead of taking none",
        "跳过无法导入的记录，而不是全部不导入",
    ),
    (
        "The file: JSON, NDJSON, CSV or TSV with the keys that `codo export` prints; - is standard input",
        "文件：JSON、NDJSON、CSV 或 TSV，字段名与 `codo export` 的输出相同；- 表示标准输入",
    ),
    (
        "What the records are where the file does not say so; else take in this kind alone",
        "文件没有说明时，记录属于哪一种；文件有说明时，只导入这一种",
    ),
    (
        "How the file is encoded: utf-8, or gbk as Excel saves CSV on a Chinese Windows",
        "文件的编码：utf-8，或 gbk（中文 Windows 上 Excel 保存的 CSV）",
    ),
    (
        "Change the records whose names are there already, instead of refusing them",
        "名称已存在的记录改为更新，而不是拒绝",
    ),
    ("Say what would be done, and do nothing", "只说明将做什么，不真正执行"),
    (
        "Show what needs attention; also what `codo` alone does on a terminal",
        "显示需要处理的事；在终端上直接运行 `codo` 也是如此",
    ),
    (
        "Print one line, for a prompt or a status bar; `ok` where all is well",
        "只输出一行，供提示符或状态栏使用；一切正常时为 `ok`",
    ),
    ("Print what makes a shell complete commands, ids and names", "输出让 shell 补全命令、id 和名称的脚本"),
    ("The shell that is to complete", "要补全的 shell"),
    // password
    ("Print random passwords", "生成随机密码"),
    ("How many characters each has", "每个密码的字符数"),
    ("How many to print, one a line", "生成几个，每行一个"),
    ("Use symbols too, these or a usual set", "也使用符号：指定的，或常用的一组"),
    ("Leave out characters that look alike: 0 O 1 l I |", "不用容易混淆的字符：0 O 1 l I |"),
    ("Leave out these characters", "不用这些字符"),
    ("Use these characters in place of letters and digits", "用这些字符代替字母和数字"),
    ("At least so many upper-case letters", "至少几个大写字母"),
    ("At least so many lower-case letters", "至少几个小写字母"),
    ("At least so many digits", "至少几个数字"),
    (
        "At least so many symbols: anything that is no letter A-Z, a-z and no digit",
        "至少几个符号：除字母 A-Z、a-z 和数字以外的字符",
    ),
    (
        "Passphrases of N words of the EFF's large list (6 unless N is given) in place of characters",
        "不用字符，改用 EFF 大词表中的 N 个词组成口令短语（不写 N 则为 6 个）",
    ),
    ("What stands between the words", "词与词之间的分隔符"),
    ("Begin each word with a capital letter", "每个词首字母大写"),
    (
        "As short, or of as few words, as has at least so many bits of entropy",
        "在熵不少于这么多位的前提下尽量短，或用尽量少的词",
    ),
    (
        "Print a hash of it too, behind a tab: argon2id (19 MiB, 2 passes), bcrypt (cost 12), sha512-crypt (656,000 rounds)",
        "同时输出它的哈希，以制表符隔开：argon2id（19 MiB，2 轮）、bcrypt（cost 12）、sha512-crypt（656,000 轮）",
    ),
    ("Say on standard error how many bits of entropy each has", "在标准错误上说明每个密码有多少位熵"),
];
