# What opening, saving and finding audits has to tell.

## What was attempted; shown before the file and the reason

files-operation-open = Could not open the audit
files-operation-save = Could not save
files-operation-create = Could not begin the audit
files-operation-remove = Could not remove the audit
files-operation-change = Could not change the audit
files-operation-find = No such audit
files-operation-choose = Which audit?
files-operation-catalogue = Could not read the catalogue
files-operation-workspace = Could not find a folder for the audits
files-operation-settings = Could not read the settings
files-operation-settings-save = Could not save the settings
files-operation-demo = Could not bring the example audits
files-operation-editor = Could not edit the text

## Why it failed

files-cause-full = the disk is full
files-cause-read-only = the disk is read-only
files-cause-permission = permission denied
files-cause-not-found = there is no such file
files-cause-exists = it is already there
files-cause-not-folder = a part of the path is not a folder
files-cause-folder = it is a folder
files-cause-not-text = it is not text
files-cause-system = the system says “{ $text }”
files-cause-content =
    { $n ->
        [one] there is a problem in it
       *[other] there are { $n } problems in it
    }
files-cause-no-audit = there is no audit in this folder
files-cause-other-audit = audit.toml and journal.jsonl are of two different audits
files-cause-other-catalogue = it is not the catalogue that the audit was begun with
files-cause-no-catalogue = there is no catalogue “{ $name }”
files-cause-no-home = neither a current folder nor a home folder can be found
files-cause-none = no audit is called “{ $text }”
files-cause-ambiguous =
    { $n ->
        [one] one audit is called “{ $text }”
       *[other] { $n } audits are called “{ $text }”
    }
files-cause-reading = it was opened for reading only
files-cause-no-settings-folder = the system names no folder for settings
files-cause-editor-ended = “{ $editor }” ended with an error
files-cause-editor-missing = there is no program “{ $editor }”

## What to do about it

files-hint-full = make some room on the disk
files-hint-permission = check who may write there
files-hint-audit = repair it; or move it away, and everything that was saved comes back from the journal
files-hint-journal = put the file back from a copy; nothing was changed in the folder
files-hint-catalogue = put the file back as it was when the audit was begun; its SHA-256 is in audit.toml
files-hint-nearest = did you mean “{ $name }”?
files-hint-catalogues = there are { $names }
files-hint-audits = say which: { $names }
files-hint-no-audits = there are no audits here yet: begin one with “touchpoint new”
files-hint-editor = set VISUAL or EDITOR to the program you write with

## What opening an audit brought to light

files-replayed =
    { $n ->
        [one] One saved change was newer than audit.toml and was brought back from the journal
       *[other] { $n } saved changes were newer than audit.toml and were brought back from the journal
    }
files-torn = The last line of the journal was cut off before it was saved; it was left out
files-refused =
    { $n ->
        [one] One entry of the journal does not fit the audit and was left out
       *[other] { $n } entries of the journal do not fit the audit and were left out
    }
files-beside = Changes from “{ $file }” are included
files-journal-begun = The audit had no journal; one was begun from audit.toml
files-journal-missing = The journal was missing; everything comes from audit.toml, and earlier changes cannot be undone
files-journal-behind =
    { $n ->
        [one] One change was missing in the journal and was taken from audit.toml
       *[other] { $n } changes were missing in the journal and were taken from audit.toml
    }
files-audit-not-closed = The last line of audit.toml is missing: check that its end was not cut off
files-audit-missing = audit.toml was missing; everything comes from the journal
files-audit-damaged = audit.toml could not be read; everything comes from the journal, and the damaged file is kept
files-audit-cut = audit.toml was cut off; what was missing comes from the journal, and the damaged file is kept
files-outside-taken =
    { $n ->
        [one] One edit made in audit.toml was taken over
       *[other] { $n } edits made in audit.toml were taken over
    }
files-outside-kept =
    { $n ->
        [one] One edit made in audit.toml was not taken over: a saved change is newer; the file is kept
       *[other] { $n } edits made in audit.toml were not taken over: saved changes are newer; the file is kept
    }
files-outside-left = Something in audit.toml that cannot be edited there was not taken over; the file is kept
files-catalogue-changed = catalogue.toml is not the one the audit was begun with; the program’s own catalogue “{ $id }” is the same and is used
files-catalogue-missing = catalogue.toml is missing; the program’s own catalogue “{ $id }” is the same and is used
files-catalogue-unsigned = audit.toml does not say which catalogue the audit was begun with; catalogue.toml is used, and its SHA-256 goes in with the next change
files-catalogue-instead = The catalogue “{ $id }” comes from “{ $path }”, not from the program
files-unknown-item = “{ $item }” is not in the catalogue

## Who else is there

files-locked-by = Read-only: somebody on “{ $host }” has this audit open since { $since } (process { $pid })
files-locked = Read-only: another program has this audit open
files-unwritable = Read-only: nothing can be written in this folder

## What changed underneath while an audit was open

files-journal-gone = The journal was gone; it was written again in “{ $path }”
files-journal-cut = The journal had been cut off; it was completed
files-journal-foreign = Somebody else changed the journal: theirs stays, and yours goes on in “{ $file }”
files-audit-gone = audit.toml was gone; it was written again
files-audit-kept = The former audit.toml is kept as “{ $file }”
files-audit-foreign = Somebody else changed audit.toml: theirs stays, yours is “{ $file }”, and both are brought together at the next opening

## The example audits

files-demo-brought = The example audits are in “{ $path }”

## The screen and what carries it

terminal-open = Could not open the terminal
failed-line = { $what }
saved-elsewhere = The whole audit was written to “{ $path }”
audit-removed = Moved to “{ $path }”
catalogue-unreadable = A catalogue cannot be read: “{ $path }”; “touchpoint catalogue check” says why
reports-not-whole = Written to “{ $path }”, but something is missing from the reports: look before you hand them over
ended-unsaved = Not everything could be saved; what the screen called saved is in the journal
panic-happened = The program has failed and ends here. Please report what is written above.
panic-journal = Everything that the screen called saved is in “{ $path }”
