### Catalogues: building on others, facts of the site, editing, upgrading.

## Teistele toetuv kataloog
catalogues-base-unreadable = faili „{ $path }” ei saa lugeda
catalogues-builds-on = toetub: { $names }

## Koha eripära
catalogues-facts = Koha kohta
catalogues-facts-open = { $n ->
    [one] Üks küsimus koha kohta on vastamata; vasta käsuga touchpoint edit AUDIT --fact TUNNUS=yes|no:
   *[other] { $n } küsimust koha kohta on vastamata; vasta käsuga touchpoint edit AUDIT --fact TUNNUS=yes|no:
}
catalogues-fact-unknown = „{ $id }” kohta siin ei küsita
catalogues-hint-no-facts = selles kataloogis ei ole küsimusi koha kohta
catalogues-fact-answer = „{ $word }” ei ole vastus küsimusele „{ $id }”
cli-option-fact = Vasta küsimusele koha kohta: yes, no, unknown; no märgib sellest sõltuva mittekohalduvaks
cli-placeholder-fact = TUNNUS=yes|no
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

## Editing
catalogue-all-retired = kõik selle kokkupuutepunktid on kasutusest kõrvaldatud
cli-retired = kasutusest kõrvaldatud

## Upgrading
upgrade-title = { $title }: väljaanne { $old } → { $new }
upgrade-added = { $n ->
    [one] { $n } uus kokkupuutepunkt
   *[other] { $n } uut kokkupuutepunkti
}
upgrade-changed = { $n } muutunud
upgrade-renamed = { $n ->
    [one] { $n } sai uue tunnuse
   *[other] { $n } said uue tunnuse
}
upgrade-gone = { $n ->
    [one] { $n } enam kataloogis ei ole
   *[other] { $n } enam kataloogis ei ole
}
upgrade-elsewhere = { $n ->
    [one] { $n } muutunud ainult teistes keeltes
   *[other] { $n } muutunud ainult teistes keeltes
}
upgrade-rules = Hinded annavad teised punktid kui enne: kõik indeksid muutuvad
upgrade-nothing = Siin hinnatavas ei muutu midagi
upgrade-difference = { $part }: { $old } → { $new }
upgrade-moves = { $n ->
    [0] enne { $from }
    [one] enne { $from }; { $n } hinne tuleb kaasa
   *[other] enne { $from }; { $n } hinnet tuleb kaasa
}
upgrade-stays = { $n ->
    [0] jääb sellesse auditisse, sest selle kohta on midagi öeldud
    [one] jääb koos hindega sellesse auditisse
   *[other] jääb koos { $n } hindega sellesse auditisse
}
upgrade-hint = Enter võtab uue väljaande (saab tagasi võtta) · Esc jätab kõik nii, nagu on
upgrade-offer = Kataloogil on nüüd väljaanne { $new }, selles auditis { $old }: { $key } näitab, mis muutuks
upgrade-none = Selle auditi kataloogist uuemat väljaannet ei ole
upgrade-done = { $moved ->
    [0] Auditis on nüüd kataloogi väljaanne { $revision }
    [one] Auditis on nüüd kataloogi väljaanne { $revision }, kaasa tuli { $moved } hinne
   *[other] Auditis on nüüd kataloogi väljaanne { $revision }, kaasa tuli { $moved } hinnet
}
upgrade-audience = uus väljaanne on mõeldud teistele inimestele kui audit: nende hindeid kokku ei panda
upgrade-catalogue-gone = Selle muudatuse eelset kataloogi auditi kaustas enam ei ole (catalogue-{ $sha256 }.toml)
command-upgrade = näita, mida uuem kataloog muudab, ja võta see kasutusele
short-upgrade = uuenda
catalogue-part-name = nimi
catalogue-part-hint = kuidas kontrollida
catalogue-part-recommendation = soovitus
catalogue-part-stage = etapp
catalogue-part-zone = tsoon
catalogue-part-weight = kaal
catalogue-part-critical = kriitiline
catalogue-part-sensitive = tundlik
catalogue-part-segment = kliendid
catalogue-part-motives = ajendid
catalogue-part-tags = märksõnad
cli-about-catalogue-upgrade = Võta auditis kasutusele kataloogi uuem väljaanne
cli-usage-catalogue-upgrade = touchpoint catalogue upgrade AUDIT [valikud]
cli-option-from = Võta need kataloogid auditi enda omade asemel
cli-option-upgrade-dry-run = Näita ainult, mis muutuks
cli-upgrade-same = Auditis on kataloogi viimane väljaanne
cli-upgrade-would = Kasutusele tuleks väljaanne { $revision }; midagi ei muudetud
cli-upgraded = Väljaanne { $revision } on kasutusel: { $path }
cli-upgrade-older = praegune kataloog on vanem kui auditis olev (väljaanne { $revision })
cli-hint-upgrade-from = et seda siiski kasutada, nimeta see valikuga --from
