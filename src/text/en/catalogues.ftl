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
catalogue-all-retired = every touchpoint of it is retired
cli-retired = retired

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
upgrade-offer = The catalogue is at revision { $new } now, this audit has { $old }: { $key } shows what would change
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
