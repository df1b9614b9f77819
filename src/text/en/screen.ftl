# The screen: titles, hints, questions, what it says for a moment.

app-title = touchpoint
too-small = The window is too small: 32 columns and 8 lines are needed. Keys still work.

## Status

status-saved = saved
status-saved-at = saved { $time }
status-saving = saving…
status-not-saved = NOT SAVED
status-read-only = READ ONLY
saving-failing = Saving fails and is tried again: { $cause }
saving-again = Saving works again, everything is saved
minutes-left = ~{ $n } min
kept-in = Kept in { $path }
paste-ignored = Text can be pasted into a note or a field: press n first

## Home

home-welcome = Rate every point where customers meet a business
home-press-new = n begin an audit
home-press-demo = d look at the example audits
home-press-help = ? every key
home-kept-in = Audits are kept in { $path }
home-scanning = Looking for audits…
home-opening = Opening the audit…
home-own = Own
home-index = index { $index }
home-critical = critical failed
home-provisional = provisional
home-unreadable = { $n ->
    [one] { $n } audit cannot be read; it is listed with the reason
   *[other] { $n } audits cannot be read; they are listed with the reason
}

## Walk

list-empty = Nothing matches; Esc shows everything again
find-label = find:
filter-all = all
filter-unrated = not rated
filter-bad = bad
filter-without-note = without note
filter-critical = critical
order-now = Order: { $order ->
    [zone] by zone, outside in
    [stage] along the customer’s path
   *[class] by class
}
label-note = Note
label-internal = Internal
label-plan = Plan
label-mends = Mends
label-closing = Proof
mark-critical = critical
mark-noted = has a note
mark-planned = has an improvement
section-na-done = { $n ->
    [one] { $n } unrated item of the section set to not applicable; u takes it back
   *[other] { $n } unrated items of the section set to not applicable; u takes them back
}
section-na-none = Every item of this section has a verdict already
undo-nothing = Nothing is left to undo
redo-nothing = Nothing is left to redo
undone = { $what ->
    [verdict] Undone: verdict on “{ $name }”
    [note] Undone: note on “{ $name }”
    [improvement] Undone: improvement
    [answer] Undone: answer
    [subject] Undone: name of a product, service or employee
    [touchpoint] Undone: touchpoint
    [header] Undone: details of the visit
    [catalogue] Undone: upgrade of the catalogue
    [state] Undone: finishing or reopening
   *[several] { $n ->
        [one] Undone: { $n } change
       *[other] Undone: { $n } changes
    }
}
redone = { $what ->
    [verdict] Redone: verdict on “{ $name }”
    [note] Redone: note on “{ $name }”
    [improvement] Redone: improvement
    [answer] Redone: answer
    [subject] Redone: name of a product, service or employee
    [touchpoint] Redone: touchpoint
    [header] Redone: details of the visit
    [catalogue] Redone: upgrade of the catalogue
    [state] Redone: finishing or reopening
   *[several] { $n ->
        [one] Redone: { $n } change
       *[other] Redone: { $n } changes
    }
}
touchpoint-added = Added: “{ $name }”
subject-added = Added: “{ $name }”
rename-nothing = Names from the catalogue stay as they are; names of products, services, employees and of touchpoints you added can be corrected

## Results

results-overall = Overall
results-index = index
results-coverage = covered
results-worst = Worst
results-best = Best
results-nothing = Nothing is graded yet: Shift-Tab goes back to the walk
results-provisional = Provisional: { $share } of the items are graded
results-failed = Failed on critical: { $names }
explain-title = How the index is worked out · { $name }
explain-sum = { $sum } ÷ { $weights } = { $exact } → index { $index }
explain-nothing = No index: nothing is graded
explain-rule = Weight × mean of the grades (bad { $bad }, ok { $ok }, wow { $wow }); their sum ÷ sum of weights
explain-coverage = Coverage: { $graded } graded ÷ ({ $graded } + { $open } open) = { $share }
reports-written = Reports written to { $path }

## Improvements

improvements-empty = No improvements yet. On the walk press i on an item that is bad or ok.
improvements-none = No improvements yet: i writes one for a bad or ok item
improvements-pending = { $n ->
    [one] { $n } to do
   *[other] { $n } to do
}
improvements-overdue = { $n ->
    [one] { $n } overdue
   *[other] { $n } overdue
}
improvement-levels = impact { $impact } · effort { $effort }
improvement-added = Improvement written down
improvement-removed = Improvement removed; u brings it back
improvement-attached = The improvement now covers this item too
improvement-needs-verdict = An improvement belongs to an item that is bad or ok: rate it first
improvement-status = Status: { $status ->
    [open] open
    [doing] in progress
    [done] done
   *[dropped] dropped
}
column-improvement = Improvement
column-box = What first
column-owner = Who
column-due = By when
column-status = Status

## Grid of impact and effort

grid-unjudged = not judged yet: { $n }
grid-all = Esc shows all
grid-nothing = Nothing in this cell
grid-hint = ← → ↑ ↓ move · Enter lists the cell · v back to the list · Esc shows all

## Finish

gaps-title = { $n ->
    [one] Before finishing: { $n } gap
   *[other] Before finishing: { $n } gaps
}
gaps-hint = Enter goes there · F finishes anyway, with a reason that is kept · Esc goes back
finished-now = Finished: results and notes are frozen, improvements stay open
finished-already = Already finished; R opens it again

## Forms

form-note = Note
form-internal = Internal note
form-new-improvement = New improvement
form-improvement = Improvement
form-closing = What proves that it is done?
form-add-touchpoint = Add a touchpoint
form-add-subject = Add a product, service or employee
form-rename = Correct the name
form-header = The visit
form-finish-reason = Why finish in spite of the gaps?
form-reopen-reason = Why open it again?
form-new-audit = New audit
form-report = Write reports
form-save-elsewhere = Save into another folder
form-needed = This is needed
form-choose-one = Choose at least one
form-due-unreadable = “{ $text }” is not a date: try +2w, fri or 2026-12-15
form-mends-nothing = Mark at least one item that it mends

field-note = Note
field-text = What to do
field-kind = Kind
field-owner = Who
field-due = By when
field-impact = Impact
field-effort = Effort
field-status = Status
field-mends = Mends
field-closing = Proof
field-name = Name
field-class = Class
field-conclusion = Conclusion
field-client = Client
field-site = Site
field-auditor = Auditor
field-announced = Announced
field-met = Met
field-conditions = Conditions
field-sensitive = Height and build
field-catalogues = Catalogues
field-language = Language
field-products = Products
field-services = Services
field-employees = Employees
field-reason = Reason
field-formats = Formats
field-folder = Folder

level-unknown = —
level-1 = 1 low
level-2 = 2 medium
level-3 = 3 high
answer-yes = yes
answer-no = no
answer-unknown = not said
format-html = HTML page for printing
format-md = Markdown
format-csv = CSV for a spreadsheet
format-json = JSON
language-en = English
language-ru = Russian
language-uk = Ukrainian
language-et = Estonian

hint-save = Enter saves
hint-write = Enter writes them
hint-begin = Enter begins
hint-line = Alt-Enter new line
hint-choose = ← → choose
hint-mark = ↑ ↓ move, Space marks
hint-next = Tab next field
hint-keep = Esc keeps
hint-cancel = Esc closes
hint-due = +2w, fri, 2026-12-15
hint-names = names, separated by commas
hint-editor = Ctrl-E editor

## Questions

ask-language = Language
ask-unsaved = Not everything is saved
ask-remove = Move this audit to the trash folder?
ask-attach = Which improvement mends this item too?
answer-retry = Try to save again
answer-elsewhere = Save into another folder
answer-quit-anyway = Quit and lose what is not saved
answer-remove = Yes, move it to the trash folder
answer-keep = No, keep it
help-title = Keys
trouble-title = This did not work

## Palette and jump menu

finder-commands = Commands
finder-places = Go to
finder-nothing = Nothing found
finder-hint = ↑ ↓ move · Enter chooses · Esc closes
finder-bad = { $n } bad
hinder-elsewhere = This belongs to another screen; the line says which
hinder-finished = the audit is finished
hinder-not-finished = the audit is not finished
hinder-read-only = opened to read only
hinder-no-audit = no audit yet
hinder-no-improvement = no improvement yet
hinder-nothing = nothing left
context-home = audits
context-list = lists
context-help = help
context-facts = site
context-catalogues = catalogues
context-catalogue = catalogue

## Keys

keys-no-command = Settings: there is no command “{ $name }”
keys-unreadable = Settings: “{ $key }” for “{ $name }” is not a key
keys-taken = Settings: { $key } now means “{ $winner }”, no longer “{ $loser }”
keys-hint-commands = docs/keys.md names every command, and so does : on the screen
keys-hint-keys = keys are written like x, N, enter, f5, ctrl-y, alt-x, pgup, space

## Commands: a sentence for help, a word for the footer

command-bad = bad: would annoy a customer
command-ok = ok: works, nothing worth telling
command-wow = wow: a customer would tell a friend
command-na = not applicable: there is no such thing here
command-unchecked = could not be checked: closed, absent, no time
command-unrate = take the verdict back
command-section-na = the unrated items of this section are not applicable
command-open = open what is under the cursor
command-note = note: what was seen, for the client
command-internal = internal note: stays on your side
command-improve = write an improvement for this item
command-to-improvement = go to its improvement, or add the item to one
command-edit-improvement = edit the improvement
command-next-status = next status: open, in progress, done, dropped
command-to-item = go to the item it mends
command-remove-improvement = remove the improvement
command-new = begin an audit
command-demo = bring the example audits
command-remove-audit = move the audit to the trash folder
command-find = find by words in names, hints and notes
command-filter = filter: not rated, bad, without note, critical
command-order = order: by class, by zone, by stage
command-add-touchpoint = add a touchpoint on the spot
command-add-subject = add a product, service or employee
command-rename = correct a name
command-explain = show what stands behind the number
command-undo = undo
command-redo = redo
command-header = the visit: conclusion, client, site, whom you met
command-report = write reports
command-finish = finish the audit
command-reopen = open a finished audit again
command-next-view = next view: results, path, improvements, survey, walk
command-previous-view = previous view
command-next-unrated = next item without a verdict
command-next-section = next section
command-previous-section = previous section
command-up = up
command-down = down
command-page-up = a page up
command-page-down = a page down
command-first = first line
command-last = last line
command-language = language of the screen
command-jump = go to a section, touchpoint, view or site by typing
command-grid = grid of impact and effort: what to do first
command-left = grid: to less effort
command-right = grid: to more effort
command-palette = commands: find any of them by typing
command-help = keys that work here
command-flush = write everything now and say where
command-suspend = to the shell and back with fg
command-back = close a box, a field, a filter
command-leave = leave the audit; from the list, quit
command-quit = quit from anywhere, everything is saved

short-bad = bad
short-ok = ok
short-wow = wow
short-na = n/a
short-open = open
short-note = note
short-improve = improve
short-edit-improvement = edit
short-next-status = status
short-to-item = to item
short-new = new audit
short-demo = examples
short-find = find
short-filter = filter
short-explain = explain
short-undo = undo
short-report = report
short-finish = finish
view-walk = walk
view-results = results
view-improvements = improvements
short-help = help
short-leave = leave
short-jump = go to
short-grid = grid
short-palette = commands
