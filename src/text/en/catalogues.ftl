### Catalogues: building on others, facts of the site, editing, upgrading.

## Building on others
catalogues-base-unreadable = “{ $path }” cannot be read
catalogues-builds-on = builds on { $names }

## Facts of the site
catalogues-facts = About the site
catalogues-facts-open = { $n ->
    [one] One question about the site is open; answer it with touchpoint edit AUDIT --fact ID=yes|no:
   *[other] { $n } questions about the site are open; answer them with touchpoint edit AUDIT --fact ID=yes|no:
}
catalogues-fact-unknown = Nobody asks about “{ $id }” here
catalogues-hint-no-facts = this catalogue has no questions about the site
catalogues-fact-answer = “{ $word }” is not an answer to “{ $id }”
cli-option-fact = Answer a question about the site: yes, no, unknown; no sets what needs it to not applicable
cli-placeholder-fact = ID=yes|no
facts-title = What does this place have?
facts-hint = No sets what needs it to not applicable; Esc answers later
facts-none = This catalogue asks nothing about the site
facts-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
command-site-facts = what the place has: parking, a pool, …
short-site-facts = site
command-yes = yes, it is there
short-yes = yes
command-no = no: what needs it is not applicable
short-no = no
command-unanswer = take the answer back
short-unanswer = open
command-done = on to the walk
short-done = done

## Editing
catalogue-edit-broken = the file is not TOML
catalogue-edit-unknown = there is no touchpoint “{ $id }” in this catalogue
catalogue-edit-inline = the touchpoints stand in one list: write each as a [[touchpoint]] of its own to edit them here
catalogue-edit-taken = “{ $id }” is or was the id of a touchpoint already
catalogue-edit-nameless = a touchpoint needs a name in the main language
catalogue-edit-inherited = “{ $part }” comes from a catalogue that this one builds on: it can be said otherwise here, not taken away
catalogue-edit-main = “{ $part }” is said in the main language ({ $language }) as long as it is said in any
catalogue-edit-itself = “{ $id }” cannot stand before or after itself
catalogue-edit-order = the place of “{ $id }” comes from a catalogue that this one builds on
catalogue-edit-value = “{ $value }” is no value of “{ $part }”: { $words }
catalogue-all-retired = every touchpoint of it is retired
cli-retired = retired

catalogue-operation-save = Could not save the catalogue
catalogue-changed = somebody else changed the file meanwhile; it was left as it is
catalogue-appeared = there is a file of that name now that was not there before; it was left as it is
catalogue-vanished = the file is gone
catalogue-hint-changed = open the catalogue again and go on from what it says now
cli-about-catalogue-add = Add a touchpoint to a catalogue
cli-about-catalogue-set = Say something else of a touchpoint, or say it in another language
cli-about-catalogue-move = Put a touchpoint somewhere else in a catalogue
cli-about-catalogue-retire = Keep a touchpoint without rating it any more
cli-about-catalogue-restore = Rate a retired touchpoint again
cli-usage-catalogue-add = touchpoint catalogue add CATALOGUE CLASS.NAME --name TEXT [options]
cli-usage-catalogue-set = touchpoint catalogue set CATALOGUE ID FIELD=TEXT… [options]
cli-usage-catalogue-move = touchpoint catalogue move CATALOGUE ID --before ID | --after ID
cli-usage-catalogue-retire = touchpoint catalogue retire CATALOGUE ID
cli-usage-catalogue-restore = touchpoint catalogue restore CATALOGUE ID
cli-place-catalogue-touchpoint = Id of the touchpoint: business.queue
cli-place-field = What to say: name, hint, bad, ok, wow, recommendation, stage, zone, weight, critical, sensitive, segment, motives, audience, needs, tags; nothing after “=” takes it away
cli-placeholder-field = FIELD=TEXT
cli-option-catalogue-name = Its name in the main language of the catalogue
cli-option-catalogue-lang = Language of the texts; the main one if it is not said
cli-option-before = Right before this touchpoint
cli-option-after = Right after this touchpoint
cli-catalogue-saved = Revision { $revision } is saved: { $path }
cli-field-unknown = nothing is called “{ $word }” here
catalogues-title = Catalogues
catalogues-looking = Looking for catalogues…
catalogues-broken = cannot be read: Enter shows why
catalogues-revision = revision { $n }
catalogues-own = yours
catalogue-copied = The catalogue is yours now: { $path }
catalogue-undone = Undone
catalogue-redone = Done again
catalogue-retired = Retired: audits begun from now on do not rate it
catalogue-restored = Brought back: audits begun from now on rate it again
catalogue-form-main = This is said in the main language ({ $language }) as long as it is said in any
catalogue-form-main-first = Say it in the main language first ({ $language }): Esc, then t
ask-translate = Show the catalogue in
form-new-touchpoint = A new touchpoint
form-edit-touchpoint = Touchpoint
command-catalogues = look at catalogues and edit them
short-catalogues = catalogues
command-edit-touchpoint = say something else of the touchpoint
short-edit-touchpoint = edit
command-new-touchpoint = add a touchpoint after this one
short-new-touchpoint = add
command-translate = choose the language shown, and translate into it
short-translate = translate
command-move-up = move the touchpoint up
short-move-up = up
command-move-down = move the touchpoint down
short-move-down = down
command-retire = retire the touchpoint, or bring it back
short-retire = retire

## Upgrading
upgrade-title = { $title }: revision { $old } → { $new }
upgrade-added = { $n ->
    [one] { $n } new touchpoint
   *[other] { $n } new touchpoints
}
upgrade-changed = { $n } changed
upgrade-renamed = { $n ->
    [one] { $n } has a new id
   *[other] { $n } have new ids
}
upgrade-gone = { $n ->
    [one] { $n } is no longer there
   *[other] { $n } are no longer there
}
upgrade-elsewhere = { $n ->
    [one] { $n } changed in other languages only
   *[other] { $n } changed in other languages only
}
upgrade-rules = Grades are worth different points than before: every index changes
upgrade-nothing = Nothing changes in what is rated here
upgrade-difference = { $part }: { $old } → { $new }
upgrade-moves = { $n ->
    [0] was { $from }
    [one] was { $from }; { $n } rating moves along
   *[other] was { $from }; { $n } ratings move along
}
upgrade-stays = { $n ->
    [0] stays in this audit, because it has a rating or a note
    [one] stays in this audit with its rating
   *[other] stays in this audit with its { $n } ratings
}
upgrade-hint = Enter takes the new revision, undo takes it back · Esc leaves everything as it is
upgrade-offer = Revision { $new } of the catalogue is out, this audit has { $old }: { $key } shows what changes
upgrade-none = There is no newer revision of this audit’s catalogue
upgrade-done = { $moved ->
    [0] The audit is at revision { $revision } of its catalogue
    [one] The audit is at revision { $revision } of its catalogue, { $moved } rating moved along
   *[other] The audit is at revision { $revision } of its catalogue, { $moved } ratings moved along
}
upgrade-audience = the new revision is for other people than the audit: their ratings are never pooled
upgrade-catalogue-gone = The catalogue before that change is no longer in the audit’s folder (catalogue-{ $sha256 }.toml)
command-upgrade = show what a newer catalogue would change, and take it
short-upgrade = upgrade
catalogue-part-name = name
catalogue-part-hint = how to check
catalogue-part-recommendation = recommendation
catalogue-part-stage = stage
catalogue-part-zone = zone
catalogue-part-weight = weight
catalogue-part-critical = critical
catalogue-part-sensitive = sensitive
catalogue-part-segment = customers
catalogue-part-motives = motives
catalogue-part-audience = speaks
catalogue-part-needs = needs
catalogue-part-tags = tags
cli-about-catalogue-upgrade = Put a newer revision of the catalogue into an audit
cli-usage-catalogue-upgrade = touchpoint catalogue upgrade AUDIT [options]
cli-option-from = Take these catalogues instead of the audit’s own
cli-option-upgrade-dry-run = Only show what would change
cli-upgrade-same = The audit has the latest revision of its catalogue
cli-upgrade-would = Revision { $revision } would come in; nothing was changed
cli-upgraded = Revision { $revision } is in: { $path }
cli-upgrade-older = the catalogue that is there now is older than the audit’s (revision { $revision })
cli-hint-upgrade-from = name it with --from to take it anyway
cli-about-catalogue-schema = Print the JSON Schema of catalogues, for editors
cli-usage-catalogue-schema = touchpoint catalogue schema
