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
catalogue-edit-broken = fail ei ole TOML
catalogue-edit-unknown = selles kataloogis ei ole kokkupuutepunkti „{ $id }”
catalogue-edit-inline = kokkupuutepunktid on ühes loendis: et neid siin muuta, kirjuta igaüks omaette tabelina [[touchpoint]]
catalogue-edit-taken = tunnus „{ $id }” on või oli juba ühe kokkupuutepunkti oma
catalogue-edit-nameless = kokkupuutepunkt vajab põhikeeles nime
catalogue-edit-inherited = „{ $part }” tuleb kataloogist, millele see toetub: siin saab öelda teisiti, kuid mitte ära võtta
catalogue-edit-main = „{ $part }” peab olema põhikeeles ({ $language }), kuni see on mõnes keeles olemas
catalogue-edit-itself = „{ $id }” ei saa seista iseenda ees ega järel
catalogue-edit-order = „{ $id }” koha määrab kataloog, millele see toetub
catalogue-edit-value = „{ $value }” ei sobi väljale „{ $part }”: { $words }
catalogue-all-retired = kõik selle kokkupuutepunktid on kasutusest kõrvaldatud
cli-retired = kasutusest kõrvaldatud

catalogue-operation-save = Kataloogi ei saanud salvestada
catalogue-changed = keegi teine muutis vahepeal faili; see jäeti nii, nagu on
catalogue-appeared = nüüd on olemas sellenimeline fail, mida enne ei olnud; see jäeti nii, nagu on
catalogue-vanished = faili enam ei ole
catalogue-hint-changed = ava kataloog uuesti ja jätka sellest, mis seal nüüd on
cli-about-catalogue-add = Lisa kataloogi kokkupuutepunkt
cli-about-catalogue-set = Ütle kokkupuutepunkti kohta midagi muud või teises keeles
cli-about-catalogue-move = Pane kokkupuutepunkt kataloogis mujale
cli-about-catalogue-retire = Jäta kokkupuutepunkt alles, kuid ära seda enam hinda
cli-about-catalogue-restore = Hinda kõrvaldatud kokkupuutepunkti jälle
cli-usage-catalogue-add = touchpoint catalogue add KATALOOG KLASS.NIMI --name TEKST [valikud]
cli-usage-catalogue-set = touchpoint catalogue set KATALOOG TUNNUS VÄLI=TEKST… [valikud]
cli-usage-catalogue-move = touchpoint catalogue move KATALOOG TUNNUS --before TUNNUS | --after TUNNUS
cli-usage-catalogue-retire = touchpoint catalogue retire KATALOOG TUNNUS
cli-usage-catalogue-restore = touchpoint catalogue restore KATALOOG TUNNUS
cli-place-catalogue-touchpoint = Kokkupuutepunkti tunnus: business.queue
cli-place-field = Mida öelda: name, hint, bad, ok, wow, recommendation, stage, zone, weight, critical, sensitive, segment, motives, audience, needs, tags; tühi väärtus pärast märki „=” võtab ära
cli-placeholder-field = VÄLI=TEKST
cli-option-catalogue-name = Nimi kataloogi põhikeeles
cli-option-catalogue-lang = Tekstide keel; kui seda ei öelda, siis põhikeel
cli-option-before = Kohe enne seda kokkupuutepunkti
cli-option-after = Kohe pärast seda kokkupuutepunkti
cli-catalogue-saved = Väljaanne { $revision } on salvestatud: { $path }
cli-field-unknown = „{ $word }” nimelist välja siin ei ole
catalogues-title = Kataloogid
catalogues-looking = Otsin katalooge…
catalogues-broken = ei saa lugeda: Enter näitab, miks
catalogues-revision = väljaanne { $n }
catalogues-own = sinu oma
catalogue-copied = Kataloog on nüüd sinu oma: { $path }
catalogue-undone = Tagasi võetud
catalogue-redone = Uuesti tehtud
catalogue-retired = Kõrvaldatud: uued auditid seda ei hinda
catalogue-restored = Tagasi toodud: uued auditid hindavad seda jälle
catalogue-form-main = Põhikeeles ({ $language }) peab see olemas olema, kuni see on mõnes keeles olemas
catalogue-form-main-first = Kõigepealt põhikeeles ({ $language }): Esc, siis t
ask-translate = Näita kataloogi keeles
form-new-touchpoint = Uus kokkupuutepunkt
form-edit-touchpoint = Kokkupuutepunkt
command-catalogues = vaata katalooge ja muuda neid
short-catalogues = kataloogid
command-edit-touchpoint = ütle kokkupuutepunkti kohta midagi muud
short-edit-touchpoint = muuda
command-new-touchpoint = lisa kokkupuutepunkt selle järele
short-new-touchpoint = lisa
command-translate = vali näidatav keel ja tõlgi sellesse
short-translate = tõlgi
command-move-up = nihuta kokkupuutepunkt üles
short-move-up = üles
command-move-down = nihuta kokkupuutepunkt alla
short-move-down = alla
command-retire = kõrvalda kokkupuutepunkt või too tagasi
short-retire = kõrvalda

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
upgrade-offer = Kataloogist on väljaanne { $new }, auditis { $old }: { $key } näitab muutusi
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
catalogue-part-audience = kelle hääl
catalogue-part-needs = eeldab kohapeal
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
cli-about-catalogue-schema = Väljasta kataloogide JSON Schema redaktoritele
cli-usage-catalogue-schema = touchpoint catalogue schema
