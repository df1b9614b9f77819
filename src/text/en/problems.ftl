# Problems of files, and what to do about them

## Any file
problem-syntax = this is not TOML: { $message }
hint-syntax = { $kind ->
    [twice] this key stands above already: keep one
    [moment] write a day as 2026-12-15, a moment as 2026-12-15T09:30:00+02:00
   *[signs] check quotes and brackets here and in the line above
}
problem-not-utf8 = the file is not UTF-8 from here on
hint-not-utf8 = save it as UTF-8 in the editor
problem-too-large = the file is larger than { $megabytes } MB
problem-more-errors = from here on { $count ->
    [one] one more error is
   *[other] { $count } more errors are
} left out
problem-more-warnings = { $count ->
    [one] one more warning is
   *[other] { $count } more warnings are
} left out
problem-missing = “{ $key }” is missing
hint-add-line = add a line such as { $example }
problem-unknown-key = there is no key “{ $key }” here
hint-nearest = did you mean “{ $nearest }”?
hint-one-of = known here: { $words }
problem-schema-missing = the version of the format is missing
problem-schema-type = the version of the format must be a whole number
problem-schema-unknown = there is no version { $found } of the format
problem-schema-newer = the file has version { $found } of the format, this program knows { $known }
hint-schema = write schema = 1 as the first line
hint-schema-newer = a newer touchpoint wrote it: update the program to open the file
problem-not-text = “{ $key }” must be a text
problem-entry-not-text = every entry of “{ $key }” must be a text
hint-quote = put the value in double quotes
problem-not-integer = “{ $key }” must be a whole number
problem-not-number = “{ $key }” must be a number
problem-out-of-range = “{ $key }” must be from { $least } to { $most }
problem-not-flag = “{ $key }” must be true or false
hint-no-quotes = write the value without quotes
problem-unknown-word = “{ $word }” is not known as “{ $key }”
problem-not-moment = “{ $key }” must be a day and a time with an offset, such as 2026-11-21T12:31:07+02:00
hint-offset = add the offset of the clock, such as +02:00
problem-not-day = “{ $key }” must be a day, such as 2026-12-15
problem-not-list = “{ $key }” must be a list
hint-brackets = put the value in square brackets
problem-not-table = “{ $key }” must be a table
problem-not-tables = “{ $key }” must be a list of tables
hint-double-brackets = begin each one with [[{ $key }]]
problem-blank = “{ $key }” is blank
hint-blank = write a text or leave the key out
problem-empty-list = “{ $key }” is empty
problem-repeated = “{ $name }” is already in line { $line }
problem-earlier-id = “{ $id }” already belongs to a touchpoint that is taken over
hint-earlier-id = leave that one out with omit = ["{ $touchpoint }"], or take the id out of “formerly”
hint-repeated = rename one of the two or take it out
problem-id = “{ $id }” cannot be an id
hint-id = an id has lower case letters, digits and “-” between them

## Texts and languages
problem-not-wording = “{ $key }” must be a text, or one text a language
hint-wording = write { $key } = "…", or { $key }.en = "…" for each language
problem-language-code = “{ $code }” is not a language code
hint-language-code = a code has two or three lower case letters, such as en or et
problem-language-unlisted = “{ $language }” is not one of the file’s languages
hint-language-unlisted = add “{ $language }” to “languages”, or leave the text out
problem-no-main-text = “{ $key }” has no text in the main language “{ $language }”
hint-no-main-text = add { $key }.{ $language } = "…"
problem-no-translation = “{ $key }” has no text in: { $languages }
problem-language-unused = nothing is written in “{ $language }”

## Catalogues
problem-no-touchpoints = the catalogue has no touchpoints
hint-no-touchpoints = begin each one with [[touchpoint]], with an id, a class and a name
problem-touchpoint-id = “{ $id }” cannot be the id of a touchpoint
hint-touchpoint-id = an id is its class, a dot and a name of lower case letters, digits and “-”, such as business.queue
problem-id-class = the id “{ $id }” does not begin with its class “{ $class }”
hint-id-class = write { $class }.… as the id, or { $own } as the class
problem-no-rubric = nothing says what this looks like: { $grades }
hint-rubric = describe each grade by what can be seen
problem-scoring-order = the points must grow from bad to ok to wow
hint-fact-id = an id has lower case letters and digits, with “_” between them
problem-fact-idle = “{ $id }” is asked although no touchpoint needs it
hint-fact-idle = write needs = ["{ $id }"] at a touchpoint, or take the question out

## Putting catalogues together
combine-nothing = no catalogue is named
combine-languages = the catalogues have no language in common that all of them are complete in
combine-scoring = “{ $first }” and “{ $other }” score differently and cannot be used together

## Building on other catalogues
problem-base-unknown = there is no catalogue “{ $name }” to build on
hint-base-unknown = there are: { $names }; a file is named by its path, relative to this one
problem-base-alone = this file must be complete in itself and cannot build on “{ $name }”
problem-base-circle = these catalogues build on each other in a circle: { $circle }
hint-base-circle = take one of them out of “extends”
problem-base-deep = more than { $most } catalogues stand on top of each other here
problem-base-broken = “{ $name }” cannot be built on: { $count ->
    [one] it has an error of its own
   *[other] it has { $count } errors of its own
}
problem-base-main = { $count ->
    [one] one text
   *[other] { $count } texts
} taken over from “{ $name }” cannot be said in the main language “{ $language }”
hint-base-main = write the missing ones here, or begin “languages” with one that it has whole: { $languages }
problem-base-language = { $count ->
    [one] one text
   *[other] { $count } texts
} taken over from “{ $name }” cannot be said in “{ $language }”
hint-bases-differ = say here which one holds: { $key } = …
problem-omit = there is no “{ $id }” to leave out
hint-omit = name touchpoints of: { $names }
hint-omit-alone = only what “extends” brings in can be left out
problem-not-inherited = “{ $id }” does not come from “extends” and says neither class nor name
hint-not-inherited = a new touchpoint needs both

## Audits
problem-sha256 = “sha256” must be 64 digits of 0–9 and a–f
problem-draft-finished = a draft has no “{ $key }”
hint-draft-finished = write state = "finished", or leave the key out
problem-finished-when = a finished audit must say when it was finished
problem-subject-business = the business itself is not listed as a subject
hint-subject-business = list products, services and employees; the business is always there
problem-item = “{ $item }” is not an item
hint-item = an item is a touchpoint, such as business.queue, or a touchpoint on a subject, such as employee.smile@e-7k2
problem-answer-touchpoint = “{ $id }” is not a touchpoint
hint-answer-touchpoint = write the id of a touchpoint, such as business.queue
problem-item-class = “{ $touchpoint }” cannot be rated on “{ $subject }”, whose class is “{ $class }”
hint-item-class = name a subject of the touchpoint’s own class
problem-unknown-subject = there is no subject “{ $subject }” of this class
hint-unknown-subject = write the id or the name of one of the [[subject]] tables
problem-subject-ambiguous = more than one subject is called “{ $subject }”
hint-subject-ambiguous = write its id instead
problem-empty-rating = nothing is said of “{ $item }”
hint-empty-rating = add a verdict or a note, or leave the rating out

## Journals
problem-journal-line = this line is not an entry of a journal: { $message }
hint-journal-line = bring the file back from a copy, or open audit.toml without its journal
hint-journal-strange = a newer touchpoint may have written it; otherwise bring the file back from a copy
problem-journal-edit = there is no change “{ $edit }” here
hint-journal-newer = a newer touchpoint wrote it: update the program to open the audit

## Settings
setting-unknown-key = there is no setting “{ $key }”; there are: { $words }
setting-unknown-word = “{ $word }” is not known as “{ $key }”; known are: { $words }
setting-file-broken = the settings file has { $count ->
    [one] a problem
   *[other] { $count } problems
} and was left as it was

## The library of texts
problem-text-language = nothing says which language this is in
hint-text-language = write text = {"{"} en = "…" {"}"}, or language = "en" at the head of the file
problem-text-for = “{ $word }” is taken for a catalogue
library-file-broken = the texts cannot be read; the file was left as it was

## The comments of a new catalogue
skeleton-head = A catalogue of touchpoints. “schema”, “id”, “languages”, “title” and one touchpoint are needed; the rest can go.
skeleton-revision = Raise it by one with every new edition.
skeleton-languages = The first one is the main one: every text must exist in it.
skeleton-title = My catalogue
skeleton-audience = Whose eyes: customers, staff or self.
skeleton-scoring = What grades are worth, and the coverage below which a score is provisional.
skeleton-zone = Zones in the order of the walk.
skeleton-zone-name = Till
skeleton-touchpoint = One table for each touchpoint. Its id is its class, a dot and a name, and stays for ever.
skeleton-class = business, product, service or employee.
skeleton-name = Queue
skeleton-hint = Stand in it yourself at the busiest hour.
skeleton-rubric = What each grade looks like: only what can be seen.
skeleton-bad = over 5 minutes
skeleton-ok = 1 to 5 minutes
skeleton-wow = under a minute, and somebody greets you while you wait
skeleton-recommendation = Open a second till from three people on.
skeleton-stage = learn, choose, arrive, buy, use, help or return.
skeleton-weight = 1 to 5; 1 if left out.
skeleton-critical = true: a bad here fails the whole audit.
skeleton-sensitive = true: off unless the auditor switches it on.
skeleton-segment = individual, organisation, industry, intermediary or public; all of them if left out.
skeleton-motives = gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment.
skeleton-tags = Free words for searching.
skeleton-formerly = Ids that it had in earlier editions: audits follow them when they are upgraded.
skeleton-retired = true: kept so that its id is never used for anything else, but not rated any more.
problem-nps-mark = “{ $text }” is not a mark
hint-nps-mark = write a name and points from -100 to 100, such as Selver 35

## The schema for editors
schema-catalogue = touchpoint catalogue
schema-version = The version of the format.
schema-id = Lower case letters, digits and “-” between them.
schema-title = What people call the catalogue.
schema-sources = Written by the program into a catalogue that it put together from several.
schema-extends = Catalogues that this one builds on: ids, or paths relative to this file.
schema-omit = Touchpoints of those that are left out.
schema-fact = A question about the site, asked once at the start of an audit.
schema-fact-id = The same id is the same question in every catalogue, such as has_parking.
schema-fact-question = Answered with yes or no.
schema-points = Points of this grade, growing from bad to wow.
schema-provisional = Coverage below which a score is provisional, 0 to 1.
schema-name = What people call it.
schema-touchpoint-id = Its class, a dot and a name; stays for ever and means the same in every catalogue.
schema-hint = How to find out.
schema-recommendation = What an improvement is prefilled with.
schema-touchpoint-zone = The id of a zone.
schema-touchpoint-audience = Who speaks through it, if not the catalogue’s own audience.
schema-needs = Facts without which it cannot be met here: a no sets it to not applicable.
