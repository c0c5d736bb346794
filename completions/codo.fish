# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_codo_global_optspecs
    string join \n db= config= tz= lang= color= o/output= json q/quiet h/help V/version
end

function __fish_codo_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_codo_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_codo_using_subcommand
    set -l cmd (__fish_codo_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c codo -n "__fish_codo_needs_command" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_needs_command" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_needs_command" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_needs_command" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_needs_command" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_needs_command" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_needs_command" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_needs_command" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_needs_command" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_needs_command" -s V -l version -d 'Print version'
complete -c codo -n "__fish_codo_needs_command" -f -a "fault" -d 'Incidents: what broke, how bad, who answers for it, from when to when, why'
complete -c codo -n "__fish_codo_needs_command" -f -a "project" -d 'Projects: pieces of requested work with a deadline'
complete -c codo -n "__fish_codo_needs_command" -f -a "event" -d 'Events: things that happened and were handled (an intrusion, a change, a drill)'
complete -c codo -n "__fish_codo_needs_command" -f -a "paid" -d 'Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)'
complete -c codo -n "__fish_codo_needs_command" -f -a "contact" -d 'Contacts: a person or a robot group, with the addresses that reach it'
complete -c codo -n "__fish_codo_needs_command" -f -a "rule" -d 'Rules: which alerts go to which contacts'
complete -c codo -n "__fish_codo_needs_command" -f -a "alert-rule" -d 'Rules: which alerts go to which contacts'
complete -c codo -n "__fish_codo_needs_command" -f -a "silence" -d 'Silences: alerts that nobody is told of, for a while or every week'
complete -c codo -n "__fish_codo_needs_command" -f -a "alert" -d 'Alerts: what Alertmanager posted'
complete -c codo -n "__fish_codo_needs_command" -f -a "outbox" -d 'The outbox: messages owed to contacts'
complete -c codo -n "__fish_codo_needs_command" -f -a "template" -d 'Templates: what messages say'
complete -c codo -n "__fish_codo_needs_command" -f -a "config" -d 'The configuration'
complete -c codo -n "__fish_codo_needs_command" -f -a "db" -d 'The database: backups, checks, copies, rights'
complete -c codo -n "__fish_codo_needs_command" -f -a "log" -d 'List who did what to which records, newest first, or show one operation'
complete -c codo -n "__fish_codo_needs_command" -f -a "doctor" -d 'Look for what is wrong around codo; exit code 1 if so'
complete -c codo -n "__fish_codo_needs_command" -f -a "drill" -d 'Send the receivers of rules a message that says it is a drill'
complete -c codo -n "__fish_codo_needs_command" -f -a "undo" -d 'Take back the last operation, or this one'
complete -c codo -n "__fish_codo_needs_command" -f -a "export" -d 'Print every record with all its fields, for `codo import`'
complete -c codo -n "__fish_codo_needs_command" -f -a "import" -d 'Take in a file of records, all or none'
complete -c codo -n "__fish_codo_needs_command" -f -a "serve-webhook" -d 'Receive Alertmanager\'s posts and deliver messages'
complete -c codo -n "__fish_codo_needs_command" -f -a "status" -d 'Show what needs attention; also what `codo` alone does on a terminal'
complete -c codo -n "__fish_codo_needs_command" -f -a "completions" -d 'Print what makes a shell complete commands, ids and names'
complete -c codo -n "__fish_codo_needs_command" -f -a "password" -d 'Print random passwords'
complete -c codo -n "__fish_codo_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "add" -d 'Add a fault'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "list" -d 'List fault records, newest first'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "ls" -d 'List fault records, newest first'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "edit" -d 'Change a fault, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "rm" -d 'Remove fault records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "delete" -d 'Remove fault records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "close" -d 'Close faults: they are over'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "reopen" -d 'Open faults again: they are not over'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "show" -d 'Show one fault, its alerts and its timeline'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "note" -d 'Note something on a fault\'s timeline'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "report" -d 'Print a post-mortem of a fault, as Markdown or HTML'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "stats" -d 'Count faults and say how long they lasted'
complete -c codo -n "__fish_codo_using_subcommand fault; and not __fish_seen_subcommand_from add list ls edit rm delete close reopen show note report stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l level -d 'How bad it is (required)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l state -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l owner -d 'Who answers for it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l handler -d 'Who works on it' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l report -d 'The report: a URL, a path or its text' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l duration -d 'How long it lasted; worked out from start and end if not given' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l start -d 'When it began (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l end -d 'When it was over; empty while it is open (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l cause -d 'Why it happened' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l summary -d 'What was learnt' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l state -d 'Those alone whose state is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l owner -d 'Those alone whose owner is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l handler -d 'Those alone whose handler is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l state -d 'Those alone whose state is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l owner -d 'Those alone whose owner is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l handler -d 'Those alone whose handler is this' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l name -d 'What broke (required)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l level -d 'How bad it is (required)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l state -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l owner -d 'Who answers for it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l handler -d 'Who works on it' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l report -d 'The report: a URL, a path or its text' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l duration -d 'How long it lasted; worked out from start and end if not given' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l start -d 'When it began (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l end -d 'When it was over; empty while it is open (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l cause -d 'Why it happened' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l summary -d 'What was learnt' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l state -d 'Another word that means closed' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l end -d 'When it was over; now if not given (2018-11-22, "2h ago")' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l cause -d 'Why it happened' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l summary -d 'What was learnt' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l state -d 'Another word for where it stands' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l at -d 'When it was so, if it was earlier (2018-11-22 10:30, "10m ago", 5分钟前)' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l html -d 'Print one self-contained HTML page in place of Markdown'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l since -d 'Those alone that began at this time or later' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l until -d 'Those alone that began earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l by -d 'What to count by' -r -f -a "level\t'How bad they are'
state\t'Where they stand'
owner\t'Who answers for them'
month\t'When they began, by local months'"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a fault'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "list" -d 'List fault records, newest first'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a fault, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove fault records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close faults: they are over'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Open faults again: they are not over'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one fault, its alerts and its timeline'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "note" -d 'Note something on a fault\'s timeline'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "report" -d 'Print a post-mortem of a fault, as Markdown or HTML'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count faults and say how long they lasted'
complete -c codo -n "__fish_codo_using_subcommand fault; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "add" -d 'Add a project'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "list" -d 'List project records, newest first'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "ls" -d 'List project records, newest first'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "show" -d 'Show one project'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "edit" -d 'Change a project, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "rm" -d 'Remove project records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "delete" -d 'Remove project records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "done" -d 'Close projects: they are done'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "reopen" -d 'Open projects again'
complete -c codo -n "__fish_codo_using_subcommand project; and not __fish_seen_subcommand_from add list ls show edit rm delete done reopen help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l status -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l requester -d 'Who asked for it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l handler -d 'Who works on it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l start -d 'When it begins (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l end -d 'When it is due (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l requester -d 'Those alone whose requester is this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l handler -d 'Those alone whose handler has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l requester -d 'Those alone whose requester is this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l handler -d 'Those alone whose handler has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l name -d 'What it is called (required)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l status -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l requester -d 'Who asked for it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l handler -d 'Who works on it (required)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l start -d 'When it begins (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l end -d 'When it is due (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l status -d 'Another word that means closed' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l status -d 'Another word for where it stands' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a project'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "list" -d 'List project records, newest first'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one project'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a project, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove project records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "done" -d 'Close projects: they are done'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Open projects again'
complete -c codo -n "__fish_codo_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "add" -d 'Add a event'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "list" -d 'List event records, newest first'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "ls" -d 'List event records, newest first'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "show" -d 'Show one event'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "edit" -d 'Change a event, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "rm" -d 'Remove event records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "delete" -d 'Remove event records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "close" -d 'Close events: they are over'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "reopen" -d 'Open events again'
complete -c codo -n "__fish_codo_using_subcommand event; and not __fish_seen_subcommand_from add list ls show edit rm delete close reopen help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l status -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l level -d 'How grave it is (required)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l handler -d 'Who handled it; several people separated by commas (required)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l start -d 'When it began (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l end -d 'When it was over (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l handler -d 'Those alone whose handler has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l handler -d 'Those alone whose handler has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l name -d 'What happened (required)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l status -d 'Where it stands [default: open]' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l level -d 'How grave it is (required)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l handler -d 'Who handled it; several people separated by commas (required)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l start -d 'When it began (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l end -d 'When it was over (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l status -d 'Another word that means closed' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l end -d 'When it was over; now if not given (2018-11-22, "2h ago")' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l status -d 'Another word for where it stands' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a event'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "list" -d 'List event records, newest first'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one event'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a event, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove event records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close events: they are over'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Open events again'
complete -c codo -n "__fish_codo_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "add" -d 'Add a paid'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "list" -d 'List paid records, newest first'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "ls" -d 'List paid records, newest first'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "show" -d 'Show one paid'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "edit" -d 'Change a paid, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "rm" -d 'Remove paid records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "delete" -d 'Remove paid records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "remind" -d 'Tell the contacts of paid items that run out soon; for cron'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "renew" -d 'Move paid periods on: by their cycle, for so long or until a time'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "calendar" -d 'Write the ends of paid items as iCalendar'
complete -c codo -n "__fish_codo_using_subcommand paid; and not __fish_seen_subcommand_from add list ls show edit rm delete remind renew calendar help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l start -d 'When the paid period began (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l end -d 'When it runs out (2018-11-22, "2h ago", 3天后) (required)' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l remind-days -d 'Remind daily from this many days before the end on [default: 7]' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l remind-on -d 'Remind once at each of these days before the end instead, such as 60,14,3,0' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l notify -d 'The contacts that are reminded' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l every -d 'How long a paid period is, such as 1y, 3mo, 30d' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l vendor -d 'Who is paid' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l cost -d 'What a period costs, such as "1200 CNY"' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l vendor -d 'Those alone whose vendor is this' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose end is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose end is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l vendor -d 'Those alone whose vendor is this' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose end is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose end is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l name -d 'What is paid for (required)' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l start -d 'When the paid period began (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l end -d 'When it runs out (2018-11-22, "2h ago", 3天后) (required)' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l remind-days -d 'Remind daily from this many days before the end on [default: 7]' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l remind-on -d 'Remind once at each of these days before the end instead, such as 60,14,3,0' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l notify -d 'The contacts that are reminded' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l every -d 'How long a paid period is, such as 1y, 3mo, 30d' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l vendor -d 'Who is paid' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l cost -d 'What a period costs, such as "1200 CNY"' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l date -d 'Remind as on this day: 2018-11-22, tomorrow, "in 30 days", 3天后' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l until -d 'Until this time: 2018-11-22, "in 30 days", 30天后' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l for -d 'For this long: 1y, 3mo, 2w, 30d; by its own cycle if not given' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a paid'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "list" -d 'List paid records, newest first'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one paid'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a paid, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove paid records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "remind" -d 'Tell the contacts of paid items that run out soon; for cron'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "renew" -d 'Move paid periods on: by their cycle, for so long or until a time'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "calendar" -d 'Write the ends of paid items as iCalendar'
complete -c codo -n "__fish_codo_using_subcommand paid; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "add" -d 'Add a contact'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "list" -d 'List contact records, newest first'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "ls" -d 'List contact records, newest first'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "show" -d 'Show one contact'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "edit" -d 'Change a contact, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "rm" -d 'Remove contact records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "delete" -d 'Remove contact records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "test" -d 'Send a test message and print what each address answered'
complete -c codo -n "__fish_codo_using_subcommand contact; and not __fish_seen_subcommand_from add list ls show edit rm delete test help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l to -d 'An address as a URL, such as mailto:ann@example.com or wecom://KEY, repeatable; - reads them from standard input, one a line' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l name -d 'The name that rules and paid items know it by, without commas (required)' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l to -d 'An address as a URL, such as mailto:ann@example.com or wecom://KEY, repeatable; - reads them from standard input, one a line' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a contact'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "list" -d 'List contact records, newest first'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one contact'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a contact, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove contact records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "test" -d 'Send a test message and print what each address answered'
complete -c codo -n "__fish_codo_using_subcommand contact; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "add" -d 'Add a rule'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "list" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "ls" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "show" -d 'Show one rule'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "edit" -d 'Change a rule, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "rm" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "delete" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "test" -d 'Say what would become of an alert: rules, contacts, text'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "check" -d 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "import" -d 'Make rules of Prometheus\' rule files, all or none'
complete -c codo -n "__fish_codo_using_subcommand rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l match -d 'A label matcher in Alertmanager\'s syntax, such as \'severity=~"critical|page"\'; repeatable, all must fit' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l notify -d 'The contacts that are told' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l level -d 'How grave what it matches is' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l config-file -d 'The text of the Prometheus rule that raises the alert' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l open-fault -d 'Its first firing alert opens a fault, which ends when its last one is resolved' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l name -d 'The alertname it matches; * is any text, ? one character (required)' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l match -d 'A label matcher in Alertmanager\'s syntax, such as \'severity=~"critical|page"\'; repeatable, all must fit' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l notify -d 'The contacts that are told' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l level -d 'How grave what it matches is' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l config-file -d 'The text of the Prometheus rule that raises the alert' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l open-fault -d 'Its first firing alert opens a fault, which ends when its last one is resolved' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l payload -d 'A post of Alertmanager\'s, as JSON, in place of labels; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l since -d 'Hold the rules against the stored alerts that began at this time or later; against all if not given' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l notify -d 'The contacts that all of these rules tell' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l update -d 'Change the rules that are there already to what the files say, instead of refusing them'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would be done, and do nothing'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a rule'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "list" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one rule'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a rule, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "test" -d 'Say what would become of an alert: rules, contacts, text'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "import" -d 'Make rules of Prometheus\' rule files, all or none'
complete -c codo -n "__fish_codo_using_subcommand rule; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "add" -d 'Add a rule'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "list" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "ls" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "show" -d 'Show one rule'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "edit" -d 'Change a rule, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "rm" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "delete" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "test" -d 'Say what would become of an alert: rules, contacts, text'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "check" -d 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "import" -d 'Make rules of Prometheus\' rule files, all or none'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and not __fish_seen_subcommand_from add list ls show edit rm delete test check import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l match -d 'A label matcher in Alertmanager\'s syntax, such as \'severity=~"critical|page"\'; repeatable, all must fit' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l notify -d 'The contacts that are told' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l level -d 'How grave what it matches is' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l config-file -d 'The text of the Prometheus rule that raises the alert' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l open-fault -d 'Its first firing alert opens a fault, which ends when its last one is resolved' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l notify -d 'Those alone whose notify has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l level -d 'Those alone whose level is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose create_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose create_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l name -d 'The alertname it matches; * is any text, ? one character (required)' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l match -d 'A label matcher in Alertmanager\'s syntax, such as \'severity=~"critical|page"\'; repeatable, all must fit' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l notify -d 'The contacts that are told' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l level -d 'How grave what it matches is' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l config-file -d 'The text of the Prometheus rule that raises the alert' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l open-fault -d 'Its first firing alert opens a fault, which ends when its last one is resolved' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l payload -d 'A post of Alertmanager\'s, as JSON, in place of labels; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l since -d 'Hold the rules against the stored alerts that began at this time or later; against all if not given' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l notify -d 'The contacts that all of these rules tell' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l update -d 'Change the rules that are there already to what the files say, instead of refusing them'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would be done, and do nothing'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a rule'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "list" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one rule'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a rule, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "test" -d 'Say what would become of an alert: rules, contacts, text'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "import" -d 'Make rules of Prometheus\' rule files, all or none'
complete -c codo -n "__fish_codo_using_subcommand alert-rule; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "add" -d 'Add a silence'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "show" -d 'Show one silence'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "edit" -d 'Change a silence, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "rm" -d 'Remove silence records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "delete" -d 'Remove silence records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "list" -d 'List silences, which are active, coming or over, newest first'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "ls" -d 'List silences, which are active, coming or over, newest first'
complete -c codo -n "__fish_codo_using_subcommand silence; and not __fish_seen_subcommand_from add show edit rm delete list ls help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l from -d 'Read records as JSON, one object, an array or one a line; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l start -d 'From when on (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l until -d 'Until when (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l every -d 'Only at these hours of each week, in codo\'s zone, such as \'tue 02:00-04:00\', \'mon-fri 22:00-06:00\', \'daily 03:00-03:30\'' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l comment -d 'Why' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l for -d 'For so long from now on, such as 2h, 30m, 3d' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l preview -d 'Add nothing: print which alerts of the last 30 days it would have hidden, had it been in force'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l from -d 'Read changes as JSON with the id in it; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l match -d 'Which alerts: Alertmanager\'s matchers, such as \'cluster="db", severity!="critical"\', all of which must fit; a name alone is an alertname (required)' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l start -d 'From when on (2018-11-22, "2h ago", 3天后) [default: now]' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l until -d 'Until when (2018-11-22, "2h ago", 3天后)' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l every -d 'Only at these hours of each week, in codo\'s zone, such as \'tue 02:00-04:00\', \'mon-fri 22:00-06:00\', \'daily 03:00-03:30\'' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l comment -d 'Why' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l for -d 'For so long from now on, such as 2h, 30m, 3d' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l cascade -d 'Take it out of the records that name it first'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l preview -d 'Count what each would have hidden in the last 30 days, had it been in force'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose start is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose start is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l preview -d 'Count what each would have hidden in the last 30 days, had it been in force'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a silence'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one silence'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a silence, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove silence records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "list" -d 'List silences, which are active, coming or over, newest first'
complete -c codo -n "__fish_codo_using_subcommand silence; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "list" -d 'List the alerts that were received, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "ls" -d 'List the alerts that were received, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "show" -d 'Show one alert'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "replay" -d 'Count whom the stored alerts would reach, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "ack" -d 'Take note of firing alerts: no more messages until they resolve'
complete -c codo -n "__fish_codo_using_subcommand alert; and not __fish_seen_subcommand_from list ls show replay ack help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l alertname -d 'Those alone whose alertname is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l severity -d 'Those alone whose severity is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l instance -d 'Those alone whose instance is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l rules -d 'Those alone whose rules has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose starts_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose starts_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l status -d 'Those alone whose status is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l alertname -d 'Those alone whose alertname is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l severity -d 'Those alone whose severity is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l instance -d 'Those alone whose instance is this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l rules -d 'Those alone whose rules has in it this' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose starts_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose starts_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l open -d 'Those alone that are open'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l since -d 'The alerts that began at this time or later, or so long ago: 7d, 2018-11-22, "last monday"' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l until -d 'Those alone that began earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l rules -d 'The rules to use in place of the present ones: what `codo export rule` prints, or a Prometheus rule file; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l notify -d 'Whom the rules of a Prometheus file tell; if not given, whom the present rules of the same names tell' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l dry-run -d 'Needed: a replay sends nothing and stores nothing'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l comment -d 'What is known or done' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from ack" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the alerts that were received, newest first'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one alert'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Count whom the stored alerts would reach, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "ack" -d 'Take note of firing alerts: no more messages until they resolve'
complete -c codo -n "__fish_codo_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "list" -d 'List the messages owed to contacts, newest first'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "ls" -d 'List the messages owed to contacts, newest first'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "show" -d 'Show one message and what it says'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "retry" -d 'Put messages up for delivery again'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "drop" -d 'Give messages up'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "flush" -d 'Try every message that waits, now'
complete -c codo -n "__fish_codo_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show retry drop flush help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l state -d 'Those alone whose state is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l contact -d 'Those alone whose contact is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l channel -d 'Those alone whose channel is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l since -d 'Those alone whose created_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l until -d 'Those alone whose created_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l why -d 'Say of each message that is not settled what it waits for'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l state -d 'Those alone whose state is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l contact -d 'Those alone whose contact is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l channel -d 'Those alone whose channel is this' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l since -d 'Those alone whose created_at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l until -d 'Those alone whose created_at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l why -d 'Say of each message that is not settled what it waits for'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from flush" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the messages owed to contacts, newest first'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one message and what it says'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Put messages up for delivery again'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Give messages up'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "flush" -d 'Try every message that waits, now'
complete -c codo -n "__fish_codo_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -f -a "list" -d 'List the templates: where each comes from, and whether it is used'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -f -a "ls" -d 'List the templates: where each comes from, and whether it is used'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -f -a "show" -d 'Print a template, codo\'s own or the file in its place'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -f -a "render" -d 'Print what would be sent of a post, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand template; and not __fish_seen_subcommand_from list ls show render help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l built-in -d 'Print codo\'s own, although the configuration names a file'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l payload -d 'A post of Alertmanager\'s, as JSON; - is standard input' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l channel -d 'The channel that it would go to, such as dingtalk; plain text for programs if not given' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the templates: where each comes from, and whether it is used'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print a template, codo\'s own or the file in its place'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "render" -d 'Print what would be sent of a post, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -f -a "path" -d 'Print the configuration file in force'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -f -a "show" -d 'Print every setting, its value and where it came from'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -f -a "init" -d 'Write a commented configuration file'
complete -c codo -n "__fish_codo_using_subcommand config; and not __fish_seen_subcommand_from path show init help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print the configuration file in force'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print every setting, its value and where it came from'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "init" -d 'Write a commented configuration file'
complete -c codo -n "__fish_codo_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "path" -d 'Print where the database is'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "backup" -d 'Copy the database into a new file while others write to it'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "restore" -d 'Put a backup in the database\'s place, and keep that'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "check" -d 'Look for damage; exit code 5 where something is wrong'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "prune" -d 'Remove alerts that are long over, and messages long settled'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "copy" -d 'Copy a database into another, everything or nothing'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "grant-sql" -d 'Print the SQL that gives two roles their rights on a server'
complete -c codo -n "__fish_codo_using_subcommand db; and not __fish_seen_subcommand_from path backup restore check prune copy grant-sql help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep -d 'Keep this many backups in the folder, and remove older ones when this one is made' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l full -d 'Look at every page and every index, not only at what is quickly seen'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l alerts-older-than -d 'Remove alerts that resolved longer ago, such as 400d, and messages settled before' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l dry-run -d 'Only say how much would go'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Do not ask; needed where there is no terminal to ask at'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l read -d 'The role that reads' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l write -d 'The role that writes too' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from grant-sql" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print where the database is'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy the database into a new file while others write to it'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Put a backup in the database\'s place, and keep that'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Look for damage; exit code 5 where something is wrong'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Remove alerts that are long over, and messages long settled'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Copy a database into another, everything or nothing'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "grant-sql" -d 'Print the SQL that gives two roles their rights on a server'
complete -c codo -n "__fish_codo_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand log" -l who -d 'Those alone whose who is this' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l since -d 'Those alone whose at is this or later' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l until -d 'Those alone whose at is earlier; a day counts whole' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l search -d 'Those alone that have this in one of their texts' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l where -d 'Those alone whose field is this, by its stored name; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l sort -d 'Order by this field, -KEY the other way round; newest first if not given' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l limit -d 'The most to show; 0 is all' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l offset -d 'How many to pass over' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand log" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand log" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand log" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand log" -l reveal -d 'Show secrets instead of ***'
complete -c codo -n "__fish_codo_using_subcommand log" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand log" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand log" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand doctor" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand doctor" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand doctor" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand doctor" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand doctor" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand doctor" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand doctor" -l offline -d 'Reach for no server'
complete -c codo -n "__fish_codo_using_subcommand doctor" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand doctor" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand drill" -l rule -d 'The rule whose contacts are reached; repeatable' -r
complete -c codo -n "__fish_codo_using_subcommand drill" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand drill" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand drill" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand drill" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand drill" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand drill" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand drill" -l all -d 'The contacts of every rule'
complete -c codo -n "__fish_codo_using_subcommand drill" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand drill" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand drill" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand undo" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand undo" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand undo" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand undo" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand undo" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand undo" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand undo" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand undo" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand undo" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand export" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand export" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand export" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand export" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand export" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand export" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand export" -l reveal -d 'Export secrets, such as the tokens in addresses: without them there is no way back'
complete -c codo -n "__fish_codo_using_subcommand export" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand export" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand export" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l kind -d 'What the records are where the file does not say so; else take in this kind alone' -r
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l encoding -d 'How the file is encoded: utf-8, or gbk as Excel saves CSV on a Chinese Windows' -r -f -a "utf-8\t''
gbk\t''"
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l update -d 'Change the records whose names are there already, instead of refusing them'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l dry-run -d 'Say what would be done, and do nothing'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -a "mysqldump" -d 'Take in codo-tools\' database, as mysqldump writes it; what is there already stays'
complete -c codo -n "__fish_codo_using_subcommand import; and not __fish_seen_subcommand_from mysqldump help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l database -d 'The database to take, where the file holds several' -r
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l skip-bad -d 'Leave out the records that cannot be taken, instead of taking none'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l dry-run -d 'Say what would be done, and do nothing'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from mysqldump" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "mysqldump" -d 'Take in codo-tools\' database, as mysqldump writes it; what is there already stays'
complete -c codo -n "__fish_codo_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l listen -d 'The address and port to listen on [default: 127.0.0.1:8040]' -r
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l log-format -d 'Write the log as text, or as an object of JSON a line [default: text]' -r -f -a "text\t''
json\t''"
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l allow-anonymous -d 'Listen beyond this machine although nobody has to log in'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l api -d 'Answer codo-tools\' HTTP API under /v1/tools/, for whoever logs in'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l check -d 'Look whether it could serve (settings, certificate, database) and exit'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand serve-webhook" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand status" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand status" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand status" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand status" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand status" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand status" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand status" -l short -d 'Print one line, for a prompt or a status bar; `ok` where all is well'
complete -c codo -n "__fish_codo_using_subcommand status" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand status" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand status" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand completions" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand completions" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand completions" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand completions" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand completions" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand completions" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand completions" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand completions" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand completions" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand password" -s l -l length -l num -d 'How many characters each has' -r
complete -c codo -n "__fish_codo_using_subcommand password" -s n -l count -d 'How many to print, one a line' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l symbols -d 'Use symbols too, these or a usual set' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l exclude -d 'Leave out these characters' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l charset -d 'Use these characters in place of letters and digits' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l min-upper -d 'At least so many upper-case letters' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l min-lower -d 'At least so many lower-case letters' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l min-digits -d 'At least so many digits' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l min-symbols -d 'At least so many symbols: anything that is no letter A-Z, a-z and no digit' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l words -d 'Passphrases of N words of the EFF\'s large list (6 unless N is given) in place of characters' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l separator -d 'What stands between the words' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l entropy -d 'As short, or of as few words, as has at least so many bits of entropy' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l hash -d 'Print a hash of it too, behind a tab: argon2id (19 MiB, 2 passes), bcrypt (cost 12), sha512-crypt (656,000 rounds)' -r -f -a "argon2id\t''
bcrypt\t''
sha512-crypt\t''"
complete -c codo -n "__fish_codo_using_subcommand password" -l db -d 'The database: a file, or postgres://… (also CODO_DB)' -r -F
complete -c codo -n "__fish_codo_using_subcommand password" -l config -d 'The configuration file (also CODO_CONFIG)' -r -F
complete -c codo -n "__fish_codo_using_subcommand password" -l tz -d 'The zone of times, such as Asia/Shanghai' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l lang -d 'The language of messages: en or zh-CN' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l color -d 'Use colour: auto (on a terminal, without NO_COLOR), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c codo -n "__fish_codo_using_subcommand password" -s o -l output -d 'The form of data: table, wide, json, ndjson, csv or tsv' -r
complete -c codo -n "__fish_codo_using_subcommand password" -l no-ambiguous -d 'Leave out characters that look alike: 0 O 1 l I |'
complete -c codo -n "__fish_codo_using_subcommand password" -l capitalize -d 'Begin each word with a capital letter'
complete -c codo -n "__fish_codo_using_subcommand password" -l verbose -d 'Say on standard error how many bits of entropy each has'
complete -c codo -n "__fish_codo_using_subcommand password" -l json -d 'Print JSON, errors too: --output json'
complete -c codo -n "__fish_codo_using_subcommand password" -s q -l quiet -d 'Print ids alone, and no talk'
complete -c codo -n "__fish_codo_using_subcommand password" -s h -l help -d 'Print help'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "fault" -d 'Incidents: what broke, how bad, who answers for it, from when to when, why'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "project" -d 'Projects: pieces of requested work with a deadline'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "event" -d 'Events: things that happened and were handled (an intrusion, a change, a drill)'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "paid" -d 'Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "contact" -d 'Contacts: a person or a robot group, with the addresses that reach it'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "rule" -d 'Rules: which alerts go to which contacts'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "silence" -d 'Silences: alerts that nobody is told of, for a while or every week'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "alert" -d 'Alerts: what Alertmanager posted'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "outbox" -d 'The outbox: messages owed to contacts'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "template" -d 'Templates: what messages say'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "config" -d 'The configuration'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "db" -d 'The database: backups, checks, copies, rights'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "log" -d 'List who did what to which records, newest first, or show one operation'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "doctor" -d 'Look for what is wrong around codo; exit code 1 if so'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "drill" -d 'Send the receivers of rules a message that says it is a drill'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "undo" -d 'Take back the last operation, or this one'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "export" -d 'Print every record with all its fields, for `codo import`'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "import" -d 'Take in a file of records, all or none'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "serve-webhook" -d 'Receive Alertmanager\'s posts and deliver messages'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "status" -d 'Show what needs attention; also what `codo` alone does on a terminal'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "completions" -d 'Print what makes a shell complete commands, ids and names'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "password" -d 'Print random passwords'
complete -c codo -n "__fish_codo_using_subcommand help; and not __fish_seen_subcommand_from fault project event paid contact rule silence alert outbox template config db log doctor drill undo export import serve-webhook status completions password help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "add" -d 'Add a fault'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "list" -d 'List fault records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "edit" -d 'Change a fault, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "rm" -d 'Remove fault records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "close" -d 'Close faults: they are over'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "reopen" -d 'Open faults again: they are not over'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "show" -d 'Show one fault, its alerts and its timeline'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "note" -d 'Note something on a fault\'s timeline'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "report" -d 'Print a post-mortem of a fault, as Markdown or HTML'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from fault" -f -a "stats" -d 'Count faults and say how long they lasted'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "add" -d 'Add a project'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "list" -d 'List project records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "show" -d 'Show one project'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "edit" -d 'Change a project, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "rm" -d 'Remove project records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "done" -d 'Close projects: they are done'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "reopen" -d 'Open projects again'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "add" -d 'Add a event'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "list" -d 'List event records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "show" -d 'Show one event'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "edit" -d 'Change a event, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "rm" -d 'Remove event records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "close" -d 'Close events: they are over'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from event" -f -a "reopen" -d 'Open events again'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "add" -d 'Add a paid'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "list" -d 'List paid records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "show" -d 'Show one paid'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "edit" -d 'Change a paid, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "rm" -d 'Remove paid records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "remind" -d 'Tell the contacts of paid items that run out soon; for cron'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "renew" -d 'Move paid periods on: by their cycle, for so long or until a time'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from paid" -f -a "calendar" -d 'Write the ends of paid items as iCalendar'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "add" -d 'Add a contact'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "list" -d 'List contact records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "show" -d 'Show one contact'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "edit" -d 'Change a contact, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "rm" -d 'Remove contact records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from contact" -f -a "test" -d 'Send a test message and print what each address answered'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "add" -d 'Add a rule'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "list" -d 'List rule records, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "show" -d 'Show one rule'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "edit" -d 'Change a rule, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "rm" -d 'Remove rule records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "test" -d 'Say what would become of an alert: rules, contacts, text'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "check" -d 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from rule" -f -a "import" -d 'Make rules of Prometheus\' rule files, all or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from silence" -f -a "add" -d 'Add a silence'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from silence" -f -a "show" -d 'Show one silence'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from silence" -f -a "edit" -d 'Change a silence, without a flag in your editor; what is not named stays, empty text clears'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from silence" -f -a "rm" -d 'Remove silence records, all named or none'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from silence" -f -a "list" -d 'List silences, which are active, coming or over, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "list" -d 'List the alerts that were received, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "show" -d 'Show one alert'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "replay" -d 'Count whom the stored alerts would reach, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "ack" -d 'Take note of firing alerts: no more messages until they resolve'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "list" -d 'List the messages owed to contacts, newest first'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "show" -d 'Show one message and what it says'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "retry" -d 'Put messages up for delivery again'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "drop" -d 'Give messages up'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "flush" -d 'Try every message that waits, now'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "list" -d 'List the templates: where each comes from, and whether it is used'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "show" -d 'Print a template, codo\'s own or the file in its place'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "render" -d 'Print what would be sent of a post, and send nothing'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Print the configuration file in force'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Print every setting, its value and where it came from'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Write a commented configuration file'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "path" -d 'Print where the database is'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Copy the database into a new file while others write to it'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Put a backup in the database\'s place, and keep that'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Look for damage; exit code 5 where something is wrong'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "prune" -d 'Remove alerts that are long over, and messages long settled'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "copy" -d 'Copy a database into another, everything or nothing'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "grant-sql" -d 'Print the SQL that gives two roles their rights on a server'
complete -c codo -n "__fish_codo_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "mysqldump" -d 'Take in codo-tools\' database, as mysqldump writes it; what is there already stays'
