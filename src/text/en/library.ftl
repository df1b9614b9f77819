### Texts at hand: recommendations and phrases of the workspace.

## On the screen
texts-title = Texts at hand
texts-hint = Type to narrow · ↑ ↓ move · Enter inserts · Esc goes back
texts-no-match = Nothing like that
texts-none = There is no text for this place yet: Ctrl-L keeps the one you write
hint-texts = Ctrl-T texts at hand
hint-keep-text = Ctrl-L keeps it for later
near-touchpoint = touchpoint
near-catalogue = catalogue
near-class = class
near-trade = trade
near-everywhere = general
near-audit = this audit
text-kept = Kept as { $id } in “{ $path }”
text-known = The texts at hand have it already: { $id }
text-nothing = There is nothing to keep yet
text-not-kept = The text was not kept: { $place }: { $what }
library-unreadable = The workspace’s texts are left out: { $place }: { $what }

## Files
library-operation-read = Could not read the texts at hand
library-operation-save = Could not change the texts at hand
library-no-text = there is no text “{ $id }”
library-hint-list = “touchpoint texts list” shows them all
library-built-in = “{ $id }” is one of the program’s own texts
library-hint-built-in = a text with the id “{ $id }” in the workspace’s texts.toml stands in for it
library-busy = somebody keeps changing the file

## Commands
cli-about-texts = The texts at hand for notes and improvements
cli-about-texts-list = List the texts, the nearest first
cli-about-texts-add = Keep a text in the workspace
cli-about-texts-remove = Take a text out of the workspace
cli-about-texts-check = Find everything that is wrong with files of texts
cli-usage-texts = touchpoint texts COMMAND
cli-usage-texts-list = touchpoint texts list [options]
cli-usage-texts-add = touchpoint texts add TEXT [options]
cli-usage-texts-remove = touchpoint texts remove ID
cli-usage-texts-check = touchpoint texts check FILE…
cli-place-words = What it says
cli-place-text = Id of the text
cli-place-texts-file = Files of texts
cli-option-for = Where it is offered: a touchpoint, a class or a catalogue; everywhere if left out
cli-option-use = What it is written into: note, internal, improvement or answer; notes and improvements if left out
cli-option-texts-touchpoint = Only what is offered at this touchpoint
cli-option-texts-use = Only what goes into this: note, internal, improvement or answer
cli-option-texts-lang = Language of the text; that of the program if left out
cli-placeholder-place = PLACE
cli-placeholder-use = USE
cli-column-use = Use
cli-column-for = For
cli-column-words = Text
cli-column-kept-by = From
cli-no-texts = There are no such texts
use-any = any
use-note = note
use-internal = internal note
use-improvement = improvement
use-answer = answer
for-everywhere = everything
owner-workspace = workspace
owner-program = program
cli-touchpoint-wrong = “{ $word }” is not the id of a touchpoint
cli-scope-wrong = “{ $word }” is not a touchpoint, class or catalogue
