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
catalogues-fact-answer = “{ $word }” is no answer to “{ $id }”
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
