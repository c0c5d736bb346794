
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'codo' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'codo'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'codo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('fault', 'fault', [CompletionResultType]::ParameterValue, 'Incidents: what broke, how bad, who answers for it, from when to when, why')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Projects: pieces of requested work with a deadline')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'Events: things that happened and were handled (an intrusion, a change, a drill)')
            [CompletionResult]::new('paid', 'paid', [CompletionResultType]::ParameterValue, 'Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Contacts: a person or a robot group, with the addresses that reach it')
            [CompletionResult]::new('rule', 'rule', [CompletionResultType]::ParameterValue, 'Rules: which alerts go to which contacts')
            [CompletionResult]::new('alert-rule', 'alert-rule', [CompletionResultType]::ParameterValue, 'Rules: which alerts go to which contacts')
            [CompletionResult]::new('silence', 'silence', [CompletionResultType]::ParameterValue, 'Silences: alerts that nobody is told of, for a while or every week')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Alerts: what Alertmanager posted')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'The outbox: messages owed to contacts')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Templates: what messages say')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The configuration')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: backups, checks, copies, rights')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List who did what to which records, newest first, or show one operation')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong around codo; exit code 1 if so')
            [CompletionResult]::new('drill', 'drill', [CompletionResultType]::ParameterValue, 'Send the receivers of rules a message that says it is a drill')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the last operation, or this one')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every record with all its fields, for `codo import`')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a file of records, all or none')
            [CompletionResult]::new('serve-webhook', 'serve-webhook', [CompletionResultType]::ParameterValue, 'Receive Alertmanager''s posts and deliver messages')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what needs attention; also what `codo` alone does on a terminal')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print what makes a shell complete commands, ids and names')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Print random passwords')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;fault' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List fault records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List fault records, newest first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a fault, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove fault records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove fault records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close faults: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open faults again: they are not over')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one fault, its alerts and its timeline')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Note something on a fault''s timeline')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Print a post-mortem of a fault, as Markdown or HTML')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count faults and say how long they lasted')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;fault;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How bad it is (required)')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who answers for it (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who works on it')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'The report: a URL, a path or its text')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'How long it lasted; worked out from start and end if not given')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it began (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over; empty while it is open (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Why it happened')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What was learnt')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;list' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Those alone whose state is this')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Those alone whose owner is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;ls' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Those alone whose state is this')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Those alone whose owner is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What broke (required)')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How bad it is (required)')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who answers for it (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who works on it')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'The report: a URL, a path or its text')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'How long it lasted; worked out from start and end if not given')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it began (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over; empty while it is open (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Why it happened')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What was learnt')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;close' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Another word that means closed')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over; now if not given (2018-11-22, "2h ago")')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Why it happened')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What was learnt')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;reopen' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Another word for where it stands')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;note' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it was so, if it was earlier (2018-11-22 10:30, "10m ago", 5分钟前)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Print one self-contained HTML page in place of Markdown')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;fault;stats' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone that began at this time or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone that began earlier; a day counts whole')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What to count by')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'codo;fault;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List fault records, newest first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a fault, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove fault records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close faults: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open faults again: they are not over')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one fault, its alerts and its timeline')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Note something on a fault''s timeline')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Print a post-mortem of a fault, as Markdown or HTML')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count faults and say how long they lasted')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;fault;help;add' {
            break
        }
        'codo;fault;help;list' {
            break
        }
        'codo;fault;help;edit' {
            break
        }
        'codo;fault;help;rm' {
            break
        }
        'codo;fault;help;close' {
            break
        }
        'codo;fault;help;reopen' {
            break
        }
        'codo;fault;help;show' {
            break
        }
        'codo;fault;help;note' {
            break
        }
        'codo;fault;help;report' {
            break
        }
        'codo;fault;help;stats' {
            break
        }
        'codo;fault;help;help' {
            break
        }
        'codo;project' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List project records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List project records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a project, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove project records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove project records, all named or none')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Close projects: they are done')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open projects again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;project;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who asked for it (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who works on it (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it begins (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it is due (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Those alone whose requester is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Those alone whose requester is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is called (required)')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who asked for it (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who works on it (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it begins (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it is due (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;done' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Another word that means closed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;reopen' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Another word for where it stands')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;project;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List project records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a project, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove project records, all named or none')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Close projects: they are done')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open projects again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;project;help;add' {
            break
        }
        'codo;project;help;list' {
            break
        }
        'codo;project;help;show' {
            break
        }
        'codo;project;help;edit' {
            break
        }
        'codo;project;help;rm' {
            break
        }
        'codo;project;help;done' {
            break
        }
        'codo;project;help;reopen' {
            break
        }
        'codo;project;help;help' {
            break
        }
        'codo;event' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a event')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List event records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List event records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a event, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove event records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove event records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close events: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open events again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;event;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave it is (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handled it; several people separated by commas (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it began (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Those alone whose handler has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What happened (required)')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Where it stands [default: open]')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave it is (required)')
            [CompletionResult]::new('--handler', '--handler', [CompletionResultType]::ParameterName, 'Who handled it; several people separated by commas (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it began (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;close' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Another word that means closed')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it was over; now if not given (2018-11-22, "2h ago")')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;reopen' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Another word for where it stands')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;event;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a event')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List event records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a event, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove event records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close events: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open events again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;event;help;add' {
            break
        }
        'codo;event;help;list' {
            break
        }
        'codo;event;help;show' {
            break
        }
        'codo;event;help;edit' {
            break
        }
        'codo;event;help;rm' {
            break
        }
        'codo;event;help;close' {
            break
        }
        'codo;event;help;reopen' {
            break
        }
        'codo;event;help;help' {
            break
        }
        'codo;paid' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a paid')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List paid records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List paid records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one paid')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a paid, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove paid records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove paid records, all named or none')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'Tell the contacts of paid items that run out soon; for cron')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Move paid periods on: by their cycle, for so long or until a time')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Write the ends of paid items as iCalendar')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;paid;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When the paid period began (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it runs out (2018-11-22, "2h ago", 3天后) (required)')
            [CompletionResult]::new('--remind-days', '--remind-days', [CompletionResultType]::ParameterName, 'Remind daily from this many days before the end on [default: 7]')
            [CompletionResult]::new('--remind-on', '--remind-on', [CompletionResultType]::ParameterName, 'Remind once at each of these days before the end instead, such as 60,14,3,0')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are reminded')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How long a paid period is, such as 1y, 3mo, 30d')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Who is paid')
            [CompletionResult]::new('--cost', '--cost', [CompletionResultType]::ParameterName, 'What a period costs, such as "1200 CNY"')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;list' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Those alone whose vendor is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose end is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose end is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;ls' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Those alone whose vendor is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose end is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose end is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What is paid for (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When the paid period began (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it runs out (2018-11-22, "2h ago", 3天后) (required)')
            [CompletionResult]::new('--remind-days', '--remind-days', [CompletionResultType]::ParameterName, 'Remind daily from this many days before the end on [default: 7]')
            [CompletionResult]::new('--remind-on', '--remind-on', [CompletionResultType]::ParameterName, 'Remind once at each of these days before the end instead, such as 60,14,3,0')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are reminded')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How long a paid period is, such as 1y, 3mo, 30d')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Who is paid')
            [CompletionResult]::new('--cost', '--cost', [CompletionResultType]::ParameterName, 'What a period costs, such as "1200 CNY"')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;remind' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Remind as on this day: 2018-11-22, tomorrow, "in 30 days", 3天后')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print what would be sent, and send nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;renew' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until this time: 2018-11-22, "in 30 days", 30天后')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For this long: 1y, 3mo, 2w, 30d; by its own cycle if not given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;calendar' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;paid;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a paid')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List paid records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one paid')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a paid, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove paid records, all named or none')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'Tell the contacts of paid items that run out soon; for cron')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Move paid periods on: by their cycle, for so long or until a time')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Write the ends of paid items as iCalendar')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;paid;help;add' {
            break
        }
        'codo;paid;help;list' {
            break
        }
        'codo;paid;help;show' {
            break
        }
        'codo;paid;help;edit' {
            break
        }
        'codo;paid;help;rm' {
            break
        }
        'codo;paid;help;remind' {
            break
        }
        'codo;paid;help;renew' {
            break
        }
        'codo;paid;help;calendar' {
            break
        }
        'codo;paid;help;help' {
            break
        }
        'codo;contact' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contact records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List contact records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a contact, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove contact records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove contact records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message and print what each address answered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;contact;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'An address as a URL, such as mailto:ann@example.com or wecom://KEY, repeatable; - reads them from standard input, one a line')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;ls' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name that rules and paid items know it by, without commas (required)')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'An address as a URL, such as mailto:ann@example.com or wecom://KEY, repeatable; - reads them from standard input, one a line')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;test' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;contact;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contact records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a contact, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove contact records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message and print what each address answered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;contact;help;add' {
            break
        }
        'codo;contact;help;list' {
            break
        }
        'codo;contact;help;show' {
            break
        }
        'codo;contact;help;edit' {
            break
        }
        'codo;contact;help;rm' {
            break
        }
        'codo;contact;help;test' {
            break
        }
        'codo;contact;help;help' {
            break
        }
        'codo;rule' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one rule')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a rule, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would become of an alert: rules, contacts, text')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make rules of Prometheus'' rule files, all or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;alert-rule' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one rule')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a rule, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would become of an alert: rules, contacts, text')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make rules of Prometheus'' rule files, all or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;rule;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'A label matcher in Alertmanager''s syntax, such as ''severity=~"critical|page"''; repeatable, all must fit')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are told')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave what it matches is')
            [CompletionResult]::new('--config-file', '--config-file', [CompletionResultType]::ParameterName, 'The text of the Prometheus rule that raises the alert')
            [CompletionResult]::new('--open-fault', '--open-fault', [CompletionResultType]::ParameterName, 'Its first firing alert opens a fault, which ends when its last one is resolved')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'A label matcher in Alertmanager''s syntax, such as ''severity=~"critical|page"''; repeatable, all must fit')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are told')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave what it matches is')
            [CompletionResult]::new('--config-file', '--config-file', [CompletionResultType]::ParameterName, 'The text of the Prometheus rule that raises the alert')
            [CompletionResult]::new('--open-fault', '--open-fault', [CompletionResultType]::ParameterName, 'Its first firing alert opens a fault, which ends when its last one is resolved')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;list' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;ls' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;list' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;ls' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Those alone whose notify has in it this')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Those alone whose level is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose create_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose create_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The alertname it matches; * is any text, ? one character (required)')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'A label matcher in Alertmanager''s syntax, such as ''severity=~"critical|page"''; repeatable, all must fit')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are told')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave what it matches is')
            [CompletionResult]::new('--config-file', '--config-file', [CompletionResultType]::ParameterName, 'The text of the Prometheus rule that raises the alert')
            [CompletionResult]::new('--open-fault', '--open-fault', [CompletionResultType]::ParameterName, 'Its first firing alert opens a fault, which ends when its last one is resolved')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The alertname it matches; * is any text, ? one character (required)')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'A label matcher in Alertmanager''s syntax, such as ''severity=~"critical|page"''; repeatable, all must fit')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that are told')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How grave what it matches is')
            [CompletionResult]::new('--config-file', '--config-file', [CompletionResultType]::ParameterName, 'The text of the Prometheus rule that raises the alert')
            [CompletionResult]::new('--open-fault', '--open-fault', [CompletionResultType]::ParameterName, 'Its first firing alert opens a fault, which ends when its last one is resolved')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;test' {
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'A post of Alertmanager''s, as JSON, in place of labels; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;test' {
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'A post of Alertmanager''s, as JSON, in place of labels; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;check' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Hold the rules against the stored alerts that began at this time or later; against all if not given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;check' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Hold the rules against the stored alerts that began at this time or later; against all if not given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;import' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that all of these rules tell')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'Change the rules that are there already to what the files say, instead of refusing them')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done, and do nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert-rule;import' {
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'The contacts that all of these rules tell')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'Change the rules that are there already to what the files say, instead of refusing them')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done, and do nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;rule;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one rule')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a rule, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would become of an alert: rules, contacts, text')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make rules of Prometheus'' rule files, all or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;rule;help;add' {
            break
        }
        'codo;rule;help;list' {
            break
        }
        'codo;rule;help;show' {
            break
        }
        'codo;rule;help;edit' {
            break
        }
        'codo;rule;help;rm' {
            break
        }
        'codo;rule;help;test' {
            break
        }
        'codo;rule;help;check' {
            break
        }
        'codo;rule;help;import' {
            break
        }
        'codo;rule;help;help' {
            break
        }
        'codo;alert-rule;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one rule')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a rule, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would become of an alert: rules, contacts, text')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make rules of Prometheus'' rule files, all or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;alert-rule;help;add' {
            break
        }
        'codo;alert-rule;help;list' {
            break
        }
        'codo;alert-rule;help;show' {
            break
        }
        'codo;alert-rule;help;edit' {
            break
        }
        'codo;alert-rule;help;rm' {
            break
        }
        'codo;alert-rule;help;test' {
            break
        }
        'codo;alert-rule;help;check' {
            break
        }
        'codo;alert-rule;help;import' {
            break
        }
        'codo;alert-rule;help;help' {
            break
        }
        'codo;silence' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a silence')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one silence')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a silence, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove silence records, all named or none')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove silence records, all named or none')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List silences, which are active, coming or over, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List silences, which are active, coming or over, newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;silence;add' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read records as JSON, one object, an array or one a line; - is standard input')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'From when on (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Only at these hours of each week, in codo''s zone, such as ''tue 02:00-04:00'', ''mon-fri 22:00-06:00'', ''daily 03:00-03:30''')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For so long from now on, such as 2h, 30m, 3d')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--preview', '--preview', [CompletionResultType]::ParameterName, 'Add nothing: print which alerts of the last 30 days it would have hidden, had it been in force')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read changes as JSON with the id in it; - is standard input')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Which alerts: Alertmanager''s matchers, such as ''cluster="db", severity!="critical"'', all of which must fit; a name alone is an alertname (required)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'From when on (2018-11-22, "2h ago", 3天后) [default: now]')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when (2018-11-22, "2h ago", 3天后)')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Only at these hours of each week, in codo''s zone, such as ''tue 02:00-04:00'', ''mon-fri 22:00-06:00'', ''daily 03:00-03:30''')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For so long from now on, such as 2h, 30m, 3d')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--cascade', '--cascade', [CompletionResultType]::ParameterName, 'Take it out of the records that name it first')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--preview', '--preview', [CompletionResultType]::ParameterName, 'Count what each would have hidden in the last 30 days, had it been in force')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;ls' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose start is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose start is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--preview', '--preview', [CompletionResultType]::ParameterName, 'Count what each would have hidden in the last 30 days, had it been in force')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;silence;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a silence')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one silence')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a silence, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove silence records, all named or none')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List silences, which are active, coming or over, newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;silence;help;add' {
            break
        }
        'codo;silence;help;show' {
            break
        }
        'codo;silence;help;edit' {
            break
        }
        'codo;silence;help;rm' {
            break
        }
        'codo;silence;help;list' {
            break
        }
        'codo;silence;help;help' {
            break
        }
        'codo;alert' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the alerts that were received, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the alerts that were received, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one alert')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Count whom the stored alerts would reach, and send nothing')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Take note of firing alerts: no more messages until they resolve')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;alert;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--alertname', '--alertname', [CompletionResultType]::ParameterName, 'Those alone whose alertname is this')
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'Those alone whose severity is this')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Those alone whose instance is this')
            [CompletionResult]::new('--rules', '--rules', [CompletionResultType]::ParameterName, 'Those alone whose rules has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose starts_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose starts_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Those alone whose status is this')
            [CompletionResult]::new('--alertname', '--alertname', [CompletionResultType]::ParameterName, 'Those alone whose alertname is this')
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'Those alone whose severity is this')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Those alone whose instance is this')
            [CompletionResult]::new('--rules', '--rules', [CompletionResultType]::ParameterName, 'Those alone whose rules has in it this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose starts_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose starts_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Those alone that are open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert;replay' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The alerts that began at this time or later, or so long ago: 7d, 2018-11-22, "last monday"')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone that began earlier; a day counts whole')
            [CompletionResult]::new('--rules', '--rules', [CompletionResultType]::ParameterName, 'The rules to use in place of the present ones: what `codo export rule` prints, or a Prometheus rule file; - is standard input')
            [CompletionResult]::new('--notify', '--notify', [CompletionResultType]::ParameterName, 'Whom the rules of a Prometheus file tell; if not given, whom the present rules of the same names tell')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Needed: a replay sends nothing and stores nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert;ack' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'What is known or done')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;alert;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the alerts that were received, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one alert')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Count whom the stored alerts would reach, and send nothing')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Take note of firing alerts: no more messages until they resolve')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;alert;help;list' {
            break
        }
        'codo;alert;help;show' {
            break
        }
        'codo;alert;help;replay' {
            break
        }
        'codo;alert;help;ack' {
            break
        }
        'codo;alert;help;help' {
            break
        }
        'codo;outbox' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages owed to contacts, newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the messages owed to contacts, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message and what it says')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Put messages up for delivery again')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give messages up')
            [CompletionResult]::new('flush', 'flush', [CompletionResultType]::ParameterValue, 'Try every message that waits, now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;outbox;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Those alone whose state is this')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'Those alone whose contact is this')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Those alone whose channel is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose created_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose created_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Say of each message that is not settled what it waits for')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;ls' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Those alone whose state is this')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'Those alone whose contact is this')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Those alone whose channel is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose created_at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose created_at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Say of each message that is not settled what it waits for')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;retry' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;flush' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;outbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages owed to contacts, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message and what it says')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Put messages up for delivery again')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give messages up')
            [CompletionResult]::new('flush', 'flush', [CompletionResultType]::ParameterValue, 'Try every message that waits, now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;outbox;help;list' {
            break
        }
        'codo;outbox;help;show' {
            break
        }
        'codo;outbox;help;retry' {
            break
        }
        'codo;outbox;help;drop' {
            break
        }
        'codo;outbox;help;flush' {
            break
        }
        'codo;outbox;help;help' {
            break
        }
        'codo;template' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: where each comes from, and whether it is used')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the templates: where each comes from, and whether it is used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template, codo''s own or the file in its place')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print what would be sent of a post, and send nothing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;template;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;template;ls' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;template;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--built-in', '--built-in', [CompletionResultType]::ParameterName, 'Print codo''s own, although the configuration names a file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;template;render' {
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'A post of Alertmanager''s, as JSON; - is standard input')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'The channel that it would go to, such as dingtalk; plain text for programs if not given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;template;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: where each comes from, and whether it is used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template, codo''s own or the file in its place')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print what would be sent of a post, and send nothing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;template;help;list' {
            break
        }
        'codo;template;help;show' {
            break
        }
        'codo;template;help;render' {
            break
        }
        'codo;template;help;help' {
            break
        }
        'codo;config' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the configuration file in force')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print every setting, its value and where it came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a commented configuration file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;config;path' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;config;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;config;init' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;config;help' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the configuration file in force')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print every setting, its value and where it came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a commented configuration file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;config;help;path' {
            break
        }
        'codo;config;help;show' {
            break
        }
        'codo;config;help;init' {
            break
        }
        'codo;config;help;help' {
            break
        }
        'codo;db' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database into a new file while others write to it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the database''s place, and keep that')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage; exit code 5 where something is wrong')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove alerts that are long over, and messages long settled')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a database into another, everything or nothing')
            [CompletionResult]::new('grant-sql', 'grant-sql', [CompletionResultType]::ParameterValue, 'Print the SQL that gives two roles their rights on a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;db;path' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;backup' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep this many backups in the folder, and remove older ones when this one is made')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Look at every page and every index, not only at what is quickly seen')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;prune' {
            [CompletionResult]::new('--alerts-older-than', '--alerts-older-than', [CompletionResultType]::ParameterName, 'Remove alerts that resolved longer ago, such as 400d, and messages settled before')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say how much would go')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; needed where there is no terminal to ask at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;copy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;grant-sql' {
            [CompletionResult]::new('--read', '--read', [CompletionResultType]::ParameterName, 'The role that reads')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'The role that writes too')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;db;help' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database into a new file while others write to it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the database''s place, and keep that')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage; exit code 5 where something is wrong')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove alerts that are long over, and messages long settled')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a database into another, everything or nothing')
            [CompletionResult]::new('grant-sql', 'grant-sql', [CompletionResultType]::ParameterValue, 'Print the SQL that gives two roles their rights on a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;db;help;path' {
            break
        }
        'codo;db;help;backup' {
            break
        }
        'codo;db;help;restore' {
            break
        }
        'codo;db;help;check' {
            break
        }
        'codo;db;help;prune' {
            break
        }
        'codo;db;help;copy' {
            break
        }
        'codo;db;help;grant-sql' {
            break
        }
        'codo;db;help;help' {
            break
        }
        'codo;log' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Those alone whose who is this')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Those alone whose at is this or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Those alone whose at is earlier; a day counts whole')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Those alone that have this in one of their texts')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Those alone whose field is this, by its stored name; repeatable')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order by this field, -KEY the other way round; newest first if not given')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'The most to show; 0 is all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show secrets instead of ***')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Reach for no server')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;drill' {
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'The rule whose contacts are reached; repeatable')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'The contacts of every rule')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Export secrets, such as the tokens in addresses: without them there is no way back')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;import' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What the records are where the file does not say so; else take in this kind alone')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'How the file is encoded: utf-8, or gbk as Excel saves CSV on a Chinese Windows')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'Change the records whose names are there already, instead of refusing them')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done, and do nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('mysqldump', 'mysqldump', [CompletionResultType]::ParameterValue, 'Take in codo-tools'' database, as mysqldump writes it; what is there already stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;import;mysqldump' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database to take, where the file holds several')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--skip-bad', '--skip-bad', [CompletionResultType]::ParameterName, 'Leave out the records that cannot be taken, instead of taking none')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done, and do nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;import;help' {
            [CompletionResult]::new('mysqldump', 'mysqldump', [CompletionResultType]::ParameterValue, 'Take in codo-tools'' database, as mysqldump writes it; what is there already stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;import;help;mysqldump' {
            break
        }
        'codo;import;help;help' {
            break
        }
        'codo;serve-webhook' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'The address and port to listen on [default: 127.0.0.1:8040]')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'Write the log as text, or as an object of JSON a line [default: text]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--allow-anonymous', '--allow-anonymous', [CompletionResultType]::ParameterName, 'Listen beyond this machine although nobody has to log in')
            [CompletionResult]::new('--api', '--api', [CompletionResultType]::ParameterName, 'Answer codo-tools'' HTTP API under /v1/tools/, for whoever logs in')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Look whether it could serve (settings, certificate, database) and exit')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'Print one line, for a prompt or a status bar; `ok` where all is well')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;password' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'How many characters each has')
            [CompletionResult]::new('--length', '--length', [CompletionResultType]::ParameterName, 'How many characters each has')
            [CompletionResult]::new('--num', '--num', [CompletionResultType]::ParameterName, 'How many characters each has')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many to print, one a line')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many to print, one a line')
            [CompletionResult]::new('--symbols', '--symbols', [CompletionResultType]::ParameterName, 'Use symbols too, these or a usual set')
            [CompletionResult]::new('--exclude', '--exclude', [CompletionResultType]::ParameterName, 'Leave out these characters')
            [CompletionResult]::new('--charset', '--charset', [CompletionResultType]::ParameterName, 'Use these characters in place of letters and digits')
            [CompletionResult]::new('--min-upper', '--min-upper', [CompletionResultType]::ParameterName, 'At least so many upper-case letters')
            [CompletionResult]::new('--min-lower', '--min-lower', [CompletionResultType]::ParameterName, 'At least so many lower-case letters')
            [CompletionResult]::new('--min-digits', '--min-digits', [CompletionResultType]::ParameterName, 'At least so many digits')
            [CompletionResult]::new('--min-symbols', '--min-symbols', [CompletionResultType]::ParameterName, 'At least so many symbols: anything that is no letter A-Z, a-z and no digit')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Passphrases of N words of the EFF''s large list (6 unless N is given) in place of characters')
            [CompletionResult]::new('--separator', '--separator', [CompletionResultType]::ParameterName, 'What stands between the words')
            [CompletionResult]::new('--entropy', '--entropy', [CompletionResultType]::ParameterName, 'As short, or of as few words, as has at least so many bits of entropy')
            [CompletionResult]::new('--hash', '--hash', [CompletionResultType]::ParameterName, 'Print a hash of it too, behind a tab: argon2id (19 MiB, 2 passes), bcrypt (cost 12), sha512-crypt (656,000 rounds)')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://… (also CODO_DB)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file (also CODO_CONFIG)')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The zone of times, such as Asia/Shanghai')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages: en or zh-CN')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto (on a terminal, without NO_COLOR), always or never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of data: table, wide, json, ndjson, csv or tsv')
            [CompletionResult]::new('--no-ambiguous', '--no-ambiguous', [CompletionResultType]::ParameterName, 'Leave out characters that look alike: 0 O 1 l I |')
            [CompletionResult]::new('--capitalize', '--capitalize', [CompletionResultType]::ParameterName, 'Begin each word with a capital letter')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on standard error how many bits of entropy each has')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, errors too: --output json')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print ids alone, and no talk')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'codo;help' {
            [CompletionResult]::new('fault', 'fault', [CompletionResultType]::ParameterValue, 'Incidents: what broke, how bad, who answers for it, from when to when, why')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Projects: pieces of requested work with a deadline')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'Events: things that happened and were handled (an intrusion, a change, a drill)')
            [CompletionResult]::new('paid', 'paid', [CompletionResultType]::ParameterValue, 'Paid items: what is paid for and runs out (a line, a domain, a certificate, a licence)')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Contacts: a person or a robot group, with the addresses that reach it')
            [CompletionResult]::new('rule', 'rule', [CompletionResultType]::ParameterValue, 'Rules: which alerts go to which contacts')
            [CompletionResult]::new('silence', 'silence', [CompletionResultType]::ParameterValue, 'Silences: alerts that nobody is told of, for a while or every week')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Alerts: what Alertmanager posted')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'The outbox: messages owed to contacts')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Templates: what messages say')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The configuration')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: backups, checks, copies, rights')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List who did what to which records, newest first, or show one operation')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong around codo; exit code 1 if so')
            [CompletionResult]::new('drill', 'drill', [CompletionResultType]::ParameterValue, 'Send the receivers of rules a message that says it is a drill')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the last operation, or this one')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print every record with all its fields, for `codo import`')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a file of records, all or none')
            [CompletionResult]::new('serve-webhook', 'serve-webhook', [CompletionResultType]::ParameterValue, 'Receive Alertmanager''s posts and deliver messages')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what needs attention; also what `codo` alone does on a terminal')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print what makes a shell complete commands, ids and names')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Print random passwords')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'codo;help;fault' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a fault')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List fault records, newest first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a fault, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove fault records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close faults: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open faults again: they are not over')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one fault, its alerts and its timeline')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Note something on a fault''s timeline')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Print a post-mortem of a fault, as Markdown or HTML')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count faults and say how long they lasted')
            break
        }
        'codo;help;fault;add' {
            break
        }
        'codo;help;fault;list' {
            break
        }
        'codo;help;fault;edit' {
            break
        }
        'codo;help;fault;rm' {
            break
        }
        'codo;help;fault;close' {
            break
        }
        'codo;help;fault;reopen' {
            break
        }
        'codo;help;fault;show' {
            break
        }
        'codo;help;fault;note' {
            break
        }
        'codo;help;fault;report' {
            break
        }
        'codo;help;fault;stats' {
            break
        }
        'codo;help;project' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List project records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a project, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove project records, all named or none')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Close projects: they are done')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open projects again')
            break
        }
        'codo;help;project;add' {
            break
        }
        'codo;help;project;list' {
            break
        }
        'codo;help;project;show' {
            break
        }
        'codo;help;project;edit' {
            break
        }
        'codo;help;project;rm' {
            break
        }
        'codo;help;project;done' {
            break
        }
        'codo;help;project;reopen' {
            break
        }
        'codo;help;event' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a event')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List event records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a event, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove event records, all named or none')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close events: they are over')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open events again')
            break
        }
        'codo;help;event;add' {
            break
        }
        'codo;help;event;list' {
            break
        }
        'codo;help;event;show' {
            break
        }
        'codo;help;event;edit' {
            break
        }
        'codo;help;event;rm' {
            break
        }
        'codo;help;event;close' {
            break
        }
        'codo;help;event;reopen' {
            break
        }
        'codo;help;paid' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a paid')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List paid records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one paid')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a paid, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove paid records, all named or none')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'Tell the contacts of paid items that run out soon; for cron')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Move paid periods on: by their cycle, for so long or until a time')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Write the ends of paid items as iCalendar')
            break
        }
        'codo;help;paid;add' {
            break
        }
        'codo;help;paid;list' {
            break
        }
        'codo;help;paid;show' {
            break
        }
        'codo;help;paid;edit' {
            break
        }
        'codo;help;paid;rm' {
            break
        }
        'codo;help;paid;remind' {
            break
        }
        'codo;help;paid;renew' {
            break
        }
        'codo;help;paid;calendar' {
            break
        }
        'codo;help;contact' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contact records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a contact, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove contact records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message and print what each address answered')
            break
        }
        'codo;help;contact;add' {
            break
        }
        'codo;help;contact;list' {
            break
        }
        'codo;help;contact;show' {
            break
        }
        'codo;help;contact;edit' {
            break
        }
        'codo;help;contact;rm' {
            break
        }
        'codo;help;contact;test' {
            break
        }
        'codo;help;rule' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List rule records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one rule')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a rule, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove rule records, all named or none')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would become of an alert: rules, contacts, text')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make rules of Prometheus'' rule files, all or none')
            break
        }
        'codo;help;rule;add' {
            break
        }
        'codo;help;rule;list' {
            break
        }
        'codo;help;rule;show' {
            break
        }
        'codo;help;rule;edit' {
            break
        }
        'codo;help;rule;rm' {
            break
        }
        'codo;help;rule;test' {
            break
        }
        'codo;help;rule;check' {
            break
        }
        'codo;help;rule;import' {
            break
        }
        'codo;help;silence' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a silence')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one silence')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a silence, without a flag in your editor; what is not named stays, empty text clears')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove silence records, all named or none')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List silences, which are active, coming or over, newest first')
            break
        }
        'codo;help;silence;add' {
            break
        }
        'codo;help;silence;show' {
            break
        }
        'codo;help;silence;edit' {
            break
        }
        'codo;help;silence;rm' {
            break
        }
        'codo;help;silence;list' {
            break
        }
        'codo;help;alert' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the alerts that were received, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one alert')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Count whom the stored alerts would reach, and send nothing')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Take note of firing alerts: no more messages until they resolve')
            break
        }
        'codo;help;alert;list' {
            break
        }
        'codo;help;alert;show' {
            break
        }
        'codo;help;alert;replay' {
            break
        }
        'codo;help;alert;ack' {
            break
        }
        'codo;help;outbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages owed to contacts, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message and what it says')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Put messages up for delivery again')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give messages up')
            [CompletionResult]::new('flush', 'flush', [CompletionResultType]::ParameterValue, 'Try every message that waits, now')
            break
        }
        'codo;help;outbox;list' {
            break
        }
        'codo;help;outbox;show' {
            break
        }
        'codo;help;outbox;retry' {
            break
        }
        'codo;help;outbox;drop' {
            break
        }
        'codo;help;outbox;flush' {
            break
        }
        'codo;help;template' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates: where each comes from, and whether it is used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a template, codo''s own or the file in its place')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print what would be sent of a post, and send nothing')
            break
        }
        'codo;help;template;list' {
            break
        }
        'codo;help;template;show' {
            break
        }
        'codo;help;template;render' {
            break
        }
        'codo;help;config' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the configuration file in force')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print every setting, its value and where it came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a commented configuration file')
            break
        }
        'codo;help;config;path' {
            break
        }
        'codo;help;config;show' {
            break
        }
        'codo;help;config;init' {
            break
        }
        'codo;help;db' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database into a new file while others write to it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the database''s place, and keep that')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage; exit code 5 where something is wrong')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove alerts that are long over, and messages long settled')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a database into another, everything or nothing')
            [CompletionResult]::new('grant-sql', 'grant-sql', [CompletionResultType]::ParameterValue, 'Print the SQL that gives two roles their rights on a server')
            break
        }
        'codo;help;db;path' {
            break
        }
        'codo;help;db;backup' {
            break
        }
        'codo;help;db;restore' {
            break
        }
        'codo;help;db;check' {
            break
        }
        'codo;help;db;prune' {
            break
        }
        'codo;help;db;copy' {
            break
        }
        'codo;help;db;grant-sql' {
            break
        }
        'codo;help;log' {
            break
        }
        'codo;help;doctor' {
            break
        }
        'codo;help;drill' {
            break
        }
        'codo;help;undo' {
            break
        }
        'codo;help;export' {
            break
        }
        'codo;help;import' {
            [CompletionResult]::new('mysqldump', 'mysqldump', [CompletionResultType]::ParameterValue, 'Take in codo-tools'' database, as mysqldump writes it; what is there already stays')
            break
        }
        'codo;help;import;mysqldump' {
            break
        }
        'codo;help;serve-webhook' {
            break
        }
        'codo;help;status' {
            break
        }
        'codo;help;completions' {
            break
        }
        'codo;help;password' {
            break
        }
        'codo;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
