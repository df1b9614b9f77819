# The command line: help, answers, and what is wrong with arguments.

## Help: headings

cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help-workspace = Workspace: { $path } (“touchpoint where” says why)

## Help: what each command is for

cli-about-touchpoint = Walk a shop or an office, rate every point where customers meet the business, and leave with a list of improvements
cli-about-open = Open the screen, at an audit if one is named
cli-about-demo = Open the screen on example audits of your own to try things out; without a terminal print their folder
cli-about-new = Begin an audit
cli-about-list = List the audits of the workspace, the newest first
cli-about-show = Show an audit: numbers, improvements, everything that was rated
cli-about-rate = Rate items of an audit and write down what was seen
cli-about-edit = Correct what an audit says of itself, its products, services and employees
cli-about-improve = Keep the list of improvements
cli-about-improve-add = Write an improvement down; prints its id
cli-about-improve-edit = Change an improvement
cli-about-improve-remove = Remove an improvement
cli-about-improve-list = List improvements of one audit or of the whole workspace, what to do first on top
cli-about-finish = Finish an audit, or list what is still open
cli-about-reopen = Open a finished audit again
cli-about-report = Write an audit as documents, then read them again and count
cli-about-remove = Move an audit to the trash folder of the workspace
cli-about-catalogue = Look at catalogues, check them, begin one
cli-about-catalogue-list = List the catalogues that an audit can begin with
cli-about-catalogue-show = Show every touchpoint of a catalogue
cli-about-catalogue-check = Find everything that is wrong with catalogue files
cli-about-catalogue-new = Begin a catalogue of your own
cli-about-config = Show and change settings
cli-about-config-list = List every setting
cli-about-config-get = Print one setting; ends with 1 if it is not set
cli-about-config-set = Change one setting; an empty value takes it away
cli-about-where = Print the workspace in force, and why it is this one

## Help: how each command is written

cli-usage-touchpoint = touchpoint [AUDIT] | touchpoint COMMAND
cli-usage-open = touchpoint open [AUDIT]
cli-usage-demo = touchpoint demo
cli-usage-new = touchpoint new --site NAME [options]
cli-usage-list = touchpoint list [--json]
cli-usage-show = touchpoint show AUDIT [options]
cli-usage-rate = touchpoint rate AUDIT ITEM=VERDICT… [options]
cli-usage-edit = touchpoint edit AUDIT options
cli-usage-improve = touchpoint improve COMMAND
cli-usage-improve-add = touchpoint improve add AUDIT --touchpoint ITEM… [options]
cli-usage-improve-edit = touchpoint improve edit AUDIT ID options
cli-usage-improve-remove = touchpoint improve remove AUDIT ID
cli-usage-improve-list = touchpoint improve list [AUDIT] [options]
cli-usage-finish = touchpoint finish AUDIT [--reason TEXT]
cli-usage-reopen = touchpoint reopen AUDIT --reason TEXT
cli-usage-report = touchpoint report AUDIT --format FORMAT,… [options]
cli-usage-remove = touchpoint remove AUDIT
cli-usage-catalogue = touchpoint catalogue COMMAND
cli-usage-catalogue-list = touchpoint catalogue list [--json]
cli-usage-catalogue-show = touchpoint catalogue show CATALOGUE [options]
cli-usage-catalogue-check = touchpoint catalogue check FILE…
cli-usage-catalogue-new = touchpoint catalogue new ID [options]
cli-usage-config = touchpoint config COMMAND
cli-usage-config-list = touchpoint config list
cli-usage-config-get = touchpoint config get KEY
cli-usage-config-set = touchpoint config set KEY VALUE
cli-usage-where = touchpoint where

## Help: arguments and options

cli-place-audit = Which audit: its folder, its id, or a part of client/site/date that only one has
cli-place-audit-or-all = Which audit; without it, every audit of the workspace
cli-place-rating = What and how: business.queue=bad employee.smile@Maria=wow; bad ok wow na unchecked unrated, or 1 2 3 0 9; with a note the verdict can be left out
cli-place-improvement = Id of the improvement
cli-place-key = ui_language, auditor, theme, auto_advance, or keys.<command>
cli-place-value = What to set it to
cli-place-file = Catalogue files
cli-place-catalogue = Id of a catalogue, or a file
cli-place-new-catalogue = Id of the new catalogue: lower case, digits, “-”

cli-option-help = Print help
cli-option-version = Print the version
cli-option-workspace = Folder that holds the audits
cli-option-ui-lang = Language of the program: en, ru, uk, et
cli-option-json = Print JSON
cli-option-lang = Language of the content
cli-option-site = The shop or office
cli-option-client = Whose business it is; leave out for your own
cli-option-catalogue = What to rate: ids or files, also several; “shop” if left out
cli-option-auditor = Who walks
cli-option-product = A product that is rated by name; can be repeated
cli-option-service = A service that is rated by name; can be repeated
cli-option-employee = An employee who is rated by name; can be repeated
cli-option-sensitive = Rate sensitive touchpoints too
cli-option-note = What was seen, for the client; set on every item named
cli-option-internal = A note for your own side; set on every item named
cli-option-show-internal = Show the notes for your own side too
cli-option-report-internal = Put the notes for your own side in too
cli-option-conclusion = What you make of it all
cli-option-met = Whom you met
cli-option-conditions = Weather, crowd, anything that explains the day
cli-option-announced = Whether the site knew of the visit: yes, no, unknown
cli-option-started = When the walk began: 2026-05-04T12:31:07+02:00
cli-option-edit-sensitive = Whether sensitive touchpoints are rated: yes, no
cli-option-subject = Correct the name of a product, service or employee; can be repeated
cli-option-add-product = Add a product; can be repeated
cli-option-add-service = Add a service; can be repeated
cli-option-add-employee = Add an employee; can be repeated
cli-option-remove-subject = Take a product, service or employee out again, if nothing was said of it
cli-option-edit-touchpoint = Correct the name of a touchpoint added on the walk
cli-option-add-touchpoint = Add a touchpoint: business=Coffee corner
cli-option-touchpoint = What it mends: one item or several
cli-option-kind = improve, change or replace; “improve” if left out
cli-option-text = What is to be done; what the catalogue recommends if left out
cli-option-owner = Who does it
cli-option-due = By when: 2026-12-15, 15.12, +2w, fri
cli-option-impact = What it brings: 1, 2, 3
cli-option-effort = What it costs: 1, 2, 3
cli-option-status = open, doing, done, dropped
cli-option-closing = What proves that it is done
cli-option-overdue = Only those that should have been done by now
cli-option-list-owner = Only those of this person
cli-option-list-format = table, grid, csv or json; “table” if left out
cli-option-finish-reason = Why it is finished in spite of what is open; it is kept
cli-option-reopen-reason = Why; it is kept
cli-option-format = md, csv, json, html; several with commas
cli-option-output = File or folder to write to; “-” prints; here, named by client, site and date, if left out
cli-option-force = Replace files that are there
cli-option-catalogue-languages = Languages of the catalogue, the main one first
cli-option-catalogue-output = File to write; the workspace’s own catalogues if left out

cli-placeholder-audit = AUDIT
cli-placeholder-rating = ITEM=VERDICT
cli-placeholder-item = ITEM
cli-placeholder-id = ID
cli-placeholder-key = KEY
cli-placeholder-value = VALUE
cli-placeholder-file = FILE
cli-placeholder-folder = FOLDER
cli-placeholder-catalogue = CATALOGUE
cli-placeholder-catalogues = CATALOGUE,…
cli-placeholder-language = LANGUAGE
cli-placeholder-languages = LANGUAGE,…
cli-placeholder-name = NAME
cli-placeholder-text = TEXT
cli-placeholder-yes-no = yes|no
cli-placeholder-announced = yes|no|unknown
cli-placeholder-moment = MOMENT
cli-placeholder-day = DAY
cli-placeholder-rename = ID=NAME
cli-placeholder-subject = ID
cli-placeholder-class-name = CLASS=NAME
cli-placeholder-kind = KIND
cli-placeholder-status = STATUS
cli-placeholder-one-to-three = 1–3
cli-placeholder-formats = FORMAT,…
cli-placeholder-format = FORMAT
cli-placeholder-output = FILE|-

## Answers

cli-progress = { $rated } of { $all } rated
cli-new-items = { $n ->
    [one] { $n } item to rate
   *[other] { $n } items to rate
}
cli-touchpoints = { $n ->
    [one] { $n } touchpoint
   *[other] { $n } touchpoints
}
cli-column-date = Date
cli-column-client = Client
cli-column-site = Site
cli-column-state = State
cli-column-index = Index
cli-column-coverage = Coverage
cli-column-id = Id
cli-column-status = Status
cli-column-kind = Kind
cli-column-impact-effort = Impact/effort
cli-column-owner = Owner
cli-column-due = Due
cli-column-audit = Audit
cli-column-items = Items
cli-column-text = What to do
cli-built-in = built in
cli-critical = critical
cli-sensitive = sensitive
cli-overall = All
cli-edited = Changed: { $path }
cli-finished = { $gaps ->
    [0] Finished
    [one] Finished in spite of { $gaps } gap; the reason is kept
   *[other] Finished in spite of { $gaps } gaps; the reason is kept
}
cli-reopened = A draft again; the reason is kept
cli-removed = Moved to { $path }
cli-no-audits = No audits here yet: begin one with “touchpoint new --site NAME”
cli-no-improvements = No improvements
cli-nothing-judged = Nothing that is still to do has an impact and an effort: improve edit … --impact 3 --effort 1
cli-gaps = { $n ->
    [one] Not finished: { $n } gap
   *[other] Not finished: { $n } gaps
}
cli-hint-finish = Close the gaps, or finish with --reason and say why
cli-reported = { $path }: { $items } of { $all } items, { $notes } of { $all-notes } notes, { $improvements } of { $all-improvements } improvements
cli-reported-items = { $path }: { $items } of { $all } items, { $notes } of { $all-notes } notes
cli-reported-improvements = { $path }: { $improvements } of { $all-improvements } improvements
cli-reported-answers = { $path }: { $answers } of { $all-answers } answers
cli-checked = { $files ->
    [one] { $files } file
   *[other] { $files } files
}: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
cli-where-settings = Settings: { $path }
cli-why-flag = Named by --workspace
cli-why-environment = Named by TOUCHPOINT_WORKSPACE
cli-why-marker = The nearest folder upwards with a touchpoint.toml
cli-why-documents = In your documents, because nothing else names one
cli-why-data = In the system’s place for data, because nothing else names one

## What is wrong

cli-error = error
cli-warning = warning
cli-hint = hint
cli-output = The answer could not be written: { $cause }
cli-no-terminal = The screen needs a terminal
cli-unknown-command = There is no command “{ $command }”
cli-command-missing = A command is missing
cli-unknown-argument = There is no argument “{ $argument }” here
cli-argument-missing = Missing: { $arguments }
cli-argument-twice = “{ $argument }” was given more than once
cli-argument-conflict = “{ $argument }” and “{ $other }” do not go together
cli-nothing-asked = Nothing is to change: name at least one option
cli-arguments-wrong = The arguments are wrong
cli-audit-before-command = The command comes first: touchpoint { $command } AUDIT
cli-value-missing = “{ $argument }” needs a value
cli-value-empty = “{ $argument }” must not be empty
cli-value-invalid = “{ $value }” does not fit “{ $argument }”
cli-value-count = “{ $argument }” has too many or too few values
cli-not-utf8 = An argument is not text
cli-pair-wrong = “{ $argument }” needs the form LEFT=RIGHT, not “{ $value }”
cli-language-wrong = “{ $code }” is not a language code such as “en”
cli-moment-wrong = “{ $value }” is not a moment such as “2026-05-04T12:31:07+02:00”
cli-due-wrong = “{ $value }” is not a day
cli-class-unknown = There is no class “{ $word }”
cli-verdict-unknown = There is no verdict “{ $word }”
cli-rating-without-verdict = “{ $item }” has neither a verdict nor a note
cli-item-unknown = There is no touchpoint “{ $id }” in this audit
cli-item-sensitive = The touchpoint “{ $id }” is sensitive and switched off in this audit
cli-item-whom = It is not clear on whom or what “{ $id }” is rated
cli-subject-unknown = There is no product, service or employee “{ $name }”
cli-subject-unknown-here = Nothing and nobody of this class is called “{ $name }”
cli-item-business = “{ $id }” is rated on the business itself: there is no “@” to it
cli-subject-ambiguous = More than one is called “{ $name }”
cli-nothing-recommended = The catalogue recommends nothing here: say with --text what is to be done
cli-key-unknown = There is no setting “{ $key }”
cli-catalogue-id-wrong = “{ $id }” cannot be the id of a catalogue: lower case letters, digits and “-” only
cli-report-one-format = One file or “-” takes one format

## Files that a person names

documents-read = Could not read the file
documents-write = Could not write the file
documents-taken = it is there already, and nothing was written
documents-hint-taken = replace it with --force, or write elsewhere with --output

## What to do about it

cli-hint-help = “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
cli-hint-terminal = “touchpoint --help” lists the commands; opening an audit needs a terminal
cli-hint-nearest = did you mean “{ $word }”?
cli-hint-choices = one of: { $words }
cli-hint-verdicts = one of: { $words }
cli-hint-sensitive = switch sensitive touchpoints on with “touchpoint edit AUDIT --sensitive yes”
cli-hint-whom = add “@” and one of: { $subjects }
cli-hint-subject-id = name it by its id: { $subjects }
cli-hint-subjects = there are: { $subjects }
cli-hint-improvements = there are: { $ids }
cli-hint-due = such as 2026-12-15, 15.12, +3, +2w, +1m or fri
cli-hint-report-folder = name a folder with --output, or one format at a time

## Survey

cli-about-nps = Keep the loyalty survey
cli-about-nps-add = Write an answer or a remark down; prints its id
cli-about-nps-list = List the answers and remarks of an audit
cli-about-nps-show = Show the loyalty index with its interval, customers and staff apart
cli-about-nps-ignore = Leave an answer out of the index, for a reason
cli-about-nps-count = Take an ignored answer into the index again
cli-about-import = Import answers from a table or a list of numbers: all of them or none
cli-usage-nps = touchpoint nps COMMAND
cli-usage-nps-add = touchpoint nps add AUDIT [SCORE] [options]
cli-usage-nps-list = touchpoint nps list AUDIT [options]
cli-usage-nps-show = touchpoint nps show AUDIT [options]
cli-usage-nps-ignore = touchpoint nps ignore AUDIT ID --reason TEXT
cli-usage-nps-count = touchpoint nps count AUDIT ID
cli-usage-import = touchpoint import AUDIT FILE|- [options]
cli-place-score = How ready they are to recommend the business, 0–10; without it, it is a remark
cli-place-answer = Id of the answer
cli-place-answers = CSV file with a header, or a list of numbers; “-” reads what comes in
cli-option-why = Why that score, or what was said
cli-option-wish = What would make it a 10
cli-option-nps-kind = negative, positive, question, criticism, idea, lead
cli-option-list-kind = Only this kind: negative, positive, question, criticism, idea, lead
cli-option-channel = By which way it came: till, phone, mail
cli-option-asked-by = Who asked
cli-option-audience = Who answers: customers, staff; “customers” if left out
cli-option-show-audience = Only these: customers, staff
cli-option-segment = Kind of customer: individual, organisation, industry, intermediary, public
cli-option-nps-touchpoint = A touchpoint it speaks of; can be repeated
cli-option-wave = Which round of asking it belongs to
cli-option-ignore-reason = Why it is not counted; it is kept
cli-option-map = Which column holds what: score=COLUMN,why=COLUMN; also wish, kind, channel, asked_by, audience, segment, touchpoints, wave, at
cli-option-dry-run = Only say what would be imported
cli-placeholder-score = SCORE
cli-placeholder-feedback = KIND
cli-placeholder-audience = WHO
cli-placeholder-segment = SEGMENT
cli-placeholder-touchpoint = TOUCHPOINT
cli-placeholder-map = PART=COLUMN
cli-column-score = Score
cli-column-feedback = Feedback
cli-column-answering = Who answers
cli-column-wave = Wave
cli-column-why = Why
cli-column-wish = For a 10
cli-column-touchpoints = Touchpoints
cli-column-ignored = Not counted because
cli-no-answers = No answers yet
cli-import-place = { $file }, line { $line }, column “{ $column }”: { $cause }
cli-import-empty = There is nothing to import
cli-import-not-utf8 = The table is not UTF-8 text
cli-hint-import-utf8 = save it as “CSV UTF-8” and import that
cli-import-no-columns = No column says a score, a reason or a wish; there are: { $columns }
cli-hint-import-map = name the columns with --map, such as --map score=Rating,why=Comment
cli-import-no-part = “{ $word }” is nothing that an answer has
cli-import-no-column = There is no column “{ $column }”
cli-import-score = “{ $value }” is not a whole number from 0 to 10
cli-import-word = “{ $value }” is none of the known words
cli-import-moment = “{ $value }” is not a day or a moment such as 2026-11-21, 21.11.2026 or 2026-11-21 14:03
cli-import-silent = the row has neither a score nor a text
cli-import-too-wide = the row has more cells than the header
cli-import-unclosed = A cell that begins with a quotation mark in line { $line } is never closed
cli-import-unused = Columns not imported (name them with --map if they matter): { $columns }
cli-import-names-score = score, rating, nps, grade
cli-import-names-why = why, reason, comment, because
cli-import-names-wish = wish, improvement, what would make it a 10
cli-import-names-kind = kind, feedback, type
cli-import-names-channel = channel, source
cli-import-names-asked_by = asked by, interviewer
cli-import-names-audience = audience, who
cli-import-names-segment = segment, customer type
cli-import-names-touchpoints = touchpoint, touchpoints
cli-import-names-wave = wave, round
cli-import-names-at = date, time, timestamp, at
cli-imported = Imported: { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}; { $known ->
    [one] { $known } was known
   *[other] { $known } were known
}
cli-import-would = Would import: { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}; { $known ->
    [one] { $known } was known
   *[other] { $known } were known
}
cli-import-nothing = Nothing was imported: { $n ->
    [one] { $n } thing is wrong
   *[other] { $n } things are wrong
}
