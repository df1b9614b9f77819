### Catalogues: building on others, facts of the site, editing, upgrading.

## Teistele toetuv kataloog
catalogues-base-unreadable = faili „{ $path }” ei saa lugeda
catalogues-builds-on = toetub: { $names }

## Koha eripära
catalogues-facts = Koha kohta
catalogues-facts-open = { $n ->
    [one] Üks küsimus koha kohta on vastamata; vasta käsuga touchpoint edit AUDIT --fact ID=yes|no:
   *[other] { $n } küsimust koha kohta on vastamata; vasta käsuga touchpoint edit AUDIT --fact ID=yes|no:
}
catalogues-fact-unknown = „{ $id }” kohta siin ei küsita
catalogues-hint-no-facts = selles kataloogis ei ole küsimusi koha kohta
catalogues-fact-answer = „{ $word }” ei ole vastus küsimusele „{ $id }”
cli-option-fact = Vasta küsimusele koha kohta: yes, no, unknown; no märgib sellest sõltuva mittekohalduvaks
cli-placeholder-fact = ID=yes|no
facts-title = Mis siin on?
facts-hint = „Ei”: mis seda vajab, ei kohaldu; Esc – vasta hiljem
facts-none = See kataloog ei küsi koha kohta midagi
facts-points = { $n ->
    [one] { $n } punkt
   *[other] { $n } punkti
}
command-site-facts = mis siin on: parkla, bassein…
short-site-facts = koht
command-yes = jah, see on olemas
short-yes = jah
command-no = ei: mis seda vajab, ei kohaldu
short-no = ei
command-unanswer = võta vastus tagasi
short-unanswer = tagasi
command-done = edasi ringkäigule
short-done = valmis
