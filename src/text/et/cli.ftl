# Käsurida: abi, vastused ja vead argumentides.

## Abi: pealkirjad

cli-usage = Kasutamine
cli-commands = Käsud
cli-arguments = Argumendid
cli-options = Valikud
cli-help-workspace = Töökaust: { $path } (põhjust näitab „touchpoint where”)

## Abi: milleks iga käsk on

cli-about-touchpoint = Käi pood või kontor läbi, hinda iga punkti, kus klient ettevõttega kokku puutub, ja lahku parenduste nimekirjaga
cli-about-open = Ava ekraan; kui audit on nimetatud, siis selle juurest
cli-about-demo = Ava ekraan proovimiseks oma näidisaudititega; ilma terminalita väljasta nende kaust
cli-about-new = Alusta auditit
cli-about-list = Näita töökausta auditeid, uuemad ees
cli-about-show = Näita auditit: arvud, parendused, kõik hinnatud punktid
cli-about-rate = Hinda auditi punkte ja pane kirja, mida nägid
cli-about-edit = Paranda auditi andmeid, tooteid, teenuseid ja töötajaid
cli-about-improve = Halda parenduste nimekirja
cli-about-improve-add = Pane parendus kirja; väljastab selle tunnuse
cli-about-improve-edit = Muuda parendust
cli-about-improve-remove = Kustuta parendus
cli-about-improve-list = Näita ühe auditi või kogu töökausta parendusi, kõige olulisemad ees
cli-about-finish = Lõpeta audit või näita, mis on veel puudu
cli-about-reopen = Ava lõpetatud audit uuesti
cli-about-report = Koosta auditist dokumendid, loe need tagasi ja loenda sisu
cli-about-remove = Vii audit töökausta prügikausta
cli-about-catalogue = Vaata ja kontrolli katalooge või alusta oma kataloogi
cli-about-catalogue-list = Näita katalooge, millega saab auditit alustada
cli-about-catalogue-show = Näita kataloogi kõiki kokkupuutepunkte
cli-about-catalogue-check = Leia kataloogifailidest kõik vead
cli-about-catalogue-new = Alusta oma kataloogi
cli-about-config = Vaata ja muuda seadeid
cli-about-config-list = Näita kõiki seadeid
cli-about-config-get = Väljasta üks seade; kui seda ei ole määratud, on väljumiskood 1
cli-about-config-set = Muuda üht seadet; tühi väärtus kustutab selle
cli-about-where = Väljasta kehtiv töökaust ja põhjus, miks just see

## Abi: kuidas iga käsku kirjutada

cli-usage-touchpoint = touchpoint [AUDIT] | touchpoint KÄSK
cli-usage-open = touchpoint open [AUDIT]
cli-usage-demo = touchpoint demo
cli-usage-new = touchpoint new --site NIMI [valikud]
cli-usage-list = touchpoint list [--json]
cli-usage-show = touchpoint show AUDIT [valikud]
cli-usage-rate = touchpoint rate AUDIT PUNKT=HINNE… [valikud]
cli-usage-edit = touchpoint edit AUDIT valikud
cli-usage-improve = touchpoint improve KÄSK
cli-usage-improve-add = touchpoint improve add AUDIT --touchpoint PUNKT… [valikud]
cli-usage-improve-edit = touchpoint improve edit AUDIT TUNNUS valikud
cli-usage-improve-remove = touchpoint improve remove AUDIT TUNNUS
cli-usage-improve-list = touchpoint improve list [AUDIT] [valikud]
cli-usage-finish = touchpoint finish AUDIT [--reason TEKST]
cli-usage-reopen = touchpoint reopen AUDIT --reason TEKST
cli-usage-report = touchpoint report AUDIT --format VORMING,… [valikud]
cli-usage-remove = touchpoint remove AUDIT
cli-usage-catalogue = touchpoint catalogue KÄSK
cli-usage-catalogue-list = touchpoint catalogue list [--json]
cli-usage-catalogue-show = touchpoint catalogue show KATALOOG [valikud]
cli-usage-catalogue-check = touchpoint catalogue check FAIL…
cli-usage-catalogue-new = touchpoint catalogue new TUNNUS [valikud]
cli-usage-config = touchpoint config KÄSK
cli-usage-config-list = touchpoint config list
cli-usage-config-get = touchpoint config get VÕTI
cli-usage-config-set = touchpoint config set VÕTI VÄÄRTUS
cli-usage-where = touchpoint where

## Abi: argumendid ja valikud

cli-place-audit = Milline audit: kaust, tunnus või selline osa reast klient/koht/kuupäev, mis on ainult ühel
cli-place-audit-or-all = Milline audit; vaikimisi töökausta kõik auditid
cli-place-rating = Mida ja kuidas: business.queue=bad employee.smile@Maria=wow; bad ok wow na unchecked unrated või 1 2 3 0 9; koos märkusega võib hinde ära jätta
cli-place-improvement = Parenduse tunnus
cli-place-key = ui_language, auditor, theme, auto_advance või keys.<käsk>
cli-place-value = Uus väärtus
cli-place-file = Kataloogifailid
cli-place-catalogue = Kataloogi tunnus või fail
cli-place-new-catalogue = Uue kataloogi tunnus: väiketähed, numbrid, „-”

cli-option-help = Näita abi
cli-option-version = Näita versiooni
cli-option-workspace = Kaust, kus auditid on
cli-option-ui-lang = Programmi keel: en, ru, uk, et
cli-option-json = Väljasta JSON
cli-option-lang = Sisu keel
cli-option-site = Pood või kontor
cli-option-client = Kelle ettevõte see on; oma ettevõtte puhul jäta ära
cli-option-catalogue = Mida hinnata: tunnused või failid, ka mitu; vaikimisi „shop”
cli-option-auditor = Kes ringkäigu teeb
cli-option-product = Nimeliselt hinnatav toode; võib korrata
cli-option-service = Nimeliselt hinnatav teenus; võib korrata
cli-option-employee = Nimeliselt hinnatav töötaja; võib korrata
cli-option-sensitive = Hinda ka tundlikke kokkupuutepunkte
cli-option-note = Mida nägid, kliendile; läheb kõigile nimetatud punktidele
cli-option-internal = Sisemine märkus; läheb kõigile nimetatud punktidele
cli-option-show-internal = Näita ka sisemisi märkusi
cli-option-report-internal = Pane ka sisemised märkused aruandesse
cli-option-conclusion = Mida sellest kõigest järeldad
cli-option-met = Kellega kohtusid
cli-option-conditions = Ilm, rahvarohkus, kõik, mis seda päeva selgitab
cli-option-announced = Kas külastusest oli ette teatatud: yes, no, unknown
cli-option-started = Millal ringkäik algas: 2026-05-04T12:31:07+02:00
cli-option-edit-sensitive = Kas hinnata tundlikke kokkupuutepunkte: yes, no
cli-option-subject = Paranda toote, teenuse või töötaja nime; võib korrata
cli-option-add-product = Lisa toode; võib korrata
cli-option-add-service = Lisa teenus; võib korrata
cli-option-add-employee = Lisa töötaja; võib korrata
cli-option-remove-subject = Eemalda toode, teenus või töötaja, kui selle kohta ei ole midagi öeldud
cli-option-edit-touchpoint = Paranda ringkäigul lisatud kokkupuutepunkti nime
cli-option-add-touchpoint = Lisa kokkupuutepunkt: business=Kohvinurk
cli-option-touchpoint = Mida see parandab: üks punkt või mitu
cli-option-kind = improve, change või replace; vaikimisi „improve”
cli-option-text = Mida teha; vaikimisi see, mida soovitab kataloog
cli-option-owner = Kes vastutab
cli-option-due = Mis ajaks: 2026-12-15, 15.12, +2n, reede
cli-option-impact = Kui palju kasu see toob: 1, 2, 3
cli-option-effort = Kui palju tööd see nõuab: 1, 2, 3
cli-option-status = open, doing, done, dropped
cli-option-closing = Mis tõendab, et see on tehtud
cli-option-overdue = Ainult need, mis peaksid juba tehtud olema
cli-option-list-owner = Ainult need, mille eest vastutab see inimene
cli-option-list-format = table, grid, csv või json; vaikimisi „table”
cli-option-finish-reason = Miks lõpetada, kuigi kõik ei ole tehtud; põhjus jääb kirja
cli-option-reopen-reason = Miks; põhjus jääb kirja
cli-option-format = md, csv, json, html; mitu komadega
cli-option-output = Fail või kaust, kuhu kirjutada; „-” väljastab ekraanile; vaikimisi siia, nimeks klient, koht ja kuupäev
cli-option-force = Asenda olemasolevad failid
cli-option-catalogue-languages = Kataloogi keeled, põhikeel ees
cli-option-catalogue-output = Fail, kuhu kirjutada; vaikimisi töökausta enda kataloogide hulka

cli-placeholder-audit = AUDIT
cli-placeholder-rating = PUNKT=HINNE
cli-placeholder-item = PUNKT
cli-placeholder-id = TUNNUS
cli-placeholder-key = VÕTI
cli-placeholder-value = VÄÄRTUS
cli-placeholder-file = FAIL
cli-placeholder-folder = KAUST
cli-placeholder-catalogue = KATALOOG
cli-placeholder-catalogues = KATALOOG,…
cli-placeholder-language = KEEL
cli-placeholder-languages = KEEL,…
cli-placeholder-name = NIMI
cli-placeholder-text = TEKST
cli-placeholder-yes-no = yes|no
cli-placeholder-announced = yes|no|unknown
cli-placeholder-moment = AEG
cli-placeholder-day = PÄEV
cli-placeholder-rename = TUNNUS=NIMI
cli-placeholder-subject = TUNNUS
cli-placeholder-class-name = KLASS=NIMI
cli-placeholder-kind = TEGEVUS
cli-placeholder-status = OLEK
cli-placeholder-one-to-three = 1–3
cli-placeholder-formats = VORMING,…
cli-placeholder-format = VORMING
cli-placeholder-output = FAIL|-

## Vastused

cli-progress = hinnatud { $rated }/{ $all }
cli-new-items = { $n ->
    [one] hinnata on { $n } punkt
   *[other] hinnata on { $n } punkti
}
cli-touchpoints = { $n ->
    [one] { $n } kokkupuutepunkt
   *[other] { $n } kokkupuutepunkti
}
cli-column-date = Kuupäev
cli-column-client = Klient
cli-column-site = Koht
cli-column-state = Seis
cli-column-index = Indeks
cli-column-coverage = Kaetus
cli-column-id = Tunnus
cli-column-status = Olek
cli-column-kind = Tegevus
cli-column-impact-effort = Mõju/töömaht
cli-column-owner = Vastutaja
cli-column-due = Tähtaeg
cli-column-audit = Audit
cli-column-items = Punktid
cli-column-text = Mida teha
cli-built-in = kaasas
cli-critical = kriitiline
cli-sensitive = tundlik
cli-overall = Kokku
cli-edited = Muudetud: { $path }
cli-finished = { $gaps ->
    [0] Lõpetatud
    [one] Lõpetatud, kuigi jäi { $gaps } lünk; põhjus on kirjas
   *[other] Lõpetatud, kuigi jäi { $gaps } lünka; põhjus on kirjas
}
cli-reopened = Jälle mustand; põhjus on kirjas
cli-removed = Uus asukoht: { $path }
cli-no-audits = Siin ei ole veel auditeid: alusta käsuga „touchpoint new --site NIMI”
cli-no-improvements = Parendusi ei ole
cli-nothing-judged = Ühelgi tegemata parendusel ei ole mõju ja töömahtu: improve edit … --impact 3 --effort 1
cli-gaps = { $n ->
    [one] Ei ole lõpetatud: { $n } lünk
   *[other] Ei ole lõpetatud: { $n } lünka
}
cli-hint-finish = täida lüngad või lõpeta valikuga --reason ja ütle, miks
cli-reported = { $path }: punkte { $items }/{ $all }, märkusi { $notes }/{ $all-notes }, parendusi { $improvements }/{ $all-improvements }
cli-reported-items = { $path }: punkte { $items }/{ $all }, märkusi { $notes }/{ $all-notes }
cli-reported-improvements = { $path }: parendusi { $improvements }/{ $all-improvements }
cli-reported-answers = { $path }: vastuseid { $answers }/{ $all-answers }
cli-checked = { $files ->
    [one] { $files } fail
   *[other] { $files } faili
}: { $errors ->
    [one] { $errors } viga
   *[other] { $errors } viga
}, { $warnings ->
    [one] { $warnings } hoiatus
   *[other] { $warnings } hoiatust
}
cli-where-settings = Seaded: { $path }
cli-why-flag = Määratud valikuga --workspace
cli-why-environment = Määratud muutujaga TOUCHPOINT_WORKSPACE
cli-why-marker = Lähim ülemkaust, milles on touchpoint.toml
cli-why-documents = Sinu dokumentide kaustas, sest mujal määratud ei ole
cli-why-data = Süsteemi andmekaustas, sest mujal määratud ei ole

## Mis on valesti

cli-error = viga
cli-warning = hoiatus
cli-hint = vihje
cli-output = Vastuse kirjutamine ei õnnestunud: { $cause }
cli-no-terminal = Ekraan vajab terminali
cli-unknown-command = Käsku „{ $command }” ei ole
cli-command-missing = Käsk puudub
cli-unknown-argument = Argumenti „{ $argument }” siin ei ole
cli-argument-missing = Puudub: { $arguments }
cli-argument-twice = „{ $argument }” on antud rohkem kui üks kord
cli-argument-conflict = „{ $argument }” ja „{ $other }” koos ei sobi
cli-nothing-asked = Midagi ei ole muuta: lisa vähemalt üks valik
cli-arguments-wrong = Argumendid on valed
cli-audit-before-command = Käsk käib enne: touchpoint { $command } AUDIT
cli-value-missing = „{ $argument }” vajab väärtust
cli-value-empty = „{ $argument }” ei tohi olla tühi
cli-value-invalid = „{ $value }” ei sobi argumendi „{ $argument }” väärtuseks
cli-value-count = Argumendil „{ $argument }” on liiga palju või liiga vähe väärtusi
cli-not-utf8 = Üks argument ei ole tekst
cli-pair-wrong = „{ $argument }” vajab kuju VASAK=PAREM, mitte „{ $value }”
cli-language-wrong = „{ $code }” ei ole keelekood nagu „en”
cli-moment-wrong = „{ $value }” ei ole aeg nagu „2026-05-04T12:31:07+02:00”
cli-due-wrong = „{ $value }” ei ole kuupäev
cli-class-unknown = Klassi „{ $word }” ei ole
cli-verdict-unknown = Hinnet „{ $word }” ei ole
cli-rating-without-verdict = Punktil „{ $item }” ei ole ei hinnet ega märkust
cli-item-unknown = Kokkupuutepunkti „{ $id }” selles auditis ei ole
cli-item-sensitive = Kokkupuutepunkt „{ $id }” on tundlik ja selles auditis välja lülitatud
cli-item-whom = Pole selge, kelle või mille puhul „{ $id }” hinnatakse
cli-subject-unknown = Toodet, teenust ega töötajat „{ $name }” ei ole
cli-subject-unknown-here = Selles klassis ei ole midagi ega kedagi nimega „{ $name }”
cli-item-business = „{ $id }” käib ettevõtte enda kohta: „@” ei ole siin vaja
cli-subject-ambiguous = Nimi „{ $name }” on rohkem kui ühel
cli-nothing-recommended = Kataloog siin midagi ei soovita: ütle valikuga --text, mida teha
cli-key-unknown = Seadet „{ $key }” ei ole
cli-catalogue-id-wrong = „{ $id }” ei sobi kataloogi tunnuseks: ainult väiketähed, numbrid ja „-”
cli-report-one-format = Ühte faili või väljundisse „-” saab kirjutada ühe vormingu

## Failid, mille nimi anti käsuga

documents-read = Faili lugemine ei õnnestunud
documents-write = Faili kirjutamine ei õnnestunud
documents-taken = fail on juba olemas ja midagi ei kirjutatud
documents-hint-taken = asenda see valikuga --force või kirjuta mujale valikuga --output

## Mida sellega teha

cli-hint-help = „touchpoint --help” loetleb käsud, „touchpoint KÄSK --help” näitab, mida käsk vajab
cli-hint-terminal = „touchpoint --help” loetleb käsud; auditi avamiseks on vaja terminali
cli-hint-nearest = kas mõtlesid „{ $word }”?
cli-hint-choices = sobivad: { $words }
cli-hint-verdicts = sobivad: { $words }
cli-hint-sensitive = lülita tundlikud kokkupuutepunktid sisse: „touchpoint edit AUDIT --sensitive yes”
cli-hint-whom = lisa „@” ja üks neist: { $subjects }
cli-hint-subject-id = nimeta tunnuse järgi: { $subjects }
cli-hint-subjects = olemas on: { $subjects }
cli-hint-improvements = olemas on: { $ids }
cli-hint-due = näiteks 2026-12-15, 15.12, +3, +2n, +1k või reede
cli-hint-report-folder = nimeta valikuga --output kaust või kirjuta üks vorming korraga

## Küsitlus

cli-about-nps = Halda lojaalsusküsitlust
cli-about-nps-add = Pane vastus või tähelepanek kirja; väljastab selle tunnuse
cli-about-nps-list = Näita auditi vastuseid ja tähelepanekuid
cli-about-nps-show = Näita soovitusindeksit koos usaldusvahemikuga, kliendid ja töötajad eraldi
cli-about-nps-ignore = Jäta vastus põhjendusega arvestusest välja
cli-about-nps-count = Võta välja jäetud vastus uuesti arvesse
cli-about-import = Impordi vastused tabelist või arvude loendist: kas kõik või mitte ühtegi
cli-usage-nps = touchpoint nps KÄSK
cli-usage-nps-add = touchpoint nps add AUDIT [HINNE] [valikud]
cli-usage-nps-list = touchpoint nps list AUDIT [valikud]
cli-usage-nps-show = touchpoint nps show AUDIT [valikud]
cli-usage-nps-ignore = touchpoint nps ignore AUDIT TUNNUS --reason TEKST
cli-usage-nps-count = touchpoint nps count AUDIT TUNNUS
cli-usage-import = touchpoint import AUDIT FAIL|- [valikud]
cli-place-score = Kui valmis ollakse ettevõtet soovitama, 0–10; ilma selleta on see tähelepanek
cli-place-answer = Vastuse tunnus
cli-place-answers = Päisega CSV-fail või arvude loend; „-” loeb sisendit
cli-option-why = Miks selline hinne või mida öeldi
cli-option-wish = Mis teeks sellest kümne
cli-option-nps-kind = Tagasiside liik: negative, positive, question, criticism, idea, lead
cli-option-list-kind = Ainult seda liiki: negative, positive, question, criticism, idea, lead
cli-option-channel = Mis kaudu see tuli: kassa, telefon, e-post
cli-option-asked-by = Kes küsis
cli-option-audience = Kes vastab: customers (kliendid) või staff (töötajad); vaikimisi „customers”
cli-option-show-audience = Ainult need: customers (kliendid) või staff (töötajad)
cli-option-segment = Kliendi liik: individual, organisation, industry, intermediary, public
cli-option-nps-touchpoint = Kokkupuutepunkt, millest jutt on; võib korrata
cli-option-wave = Millisesse küsitluskorda see kuulub
cli-option-ignore-reason = Miks seda ei arvestata; põhjus jääb alles
cli-option-map = Milles veerus mis on: score=VEERG,why=VEERG; ka wish, kind, channel, asked_by, audience, segment, touchpoints, wave, at
cli-option-dry-run = Ütle ainult, mida imporditaks
cli-placeholder-score = HINNE
cli-placeholder-feedback = LIIK
cli-placeholder-audience = VASTAJA
cli-placeholder-segment = KLIENDILIIK
cli-placeholder-touchpoint = KOKKUPUUTEPUNKT
cli-placeholder-map = OSA=VEERG
cli-column-score = Hinne
cli-column-feedback = Tagasiside
cli-column-answering = Vastaja
cli-column-wave = Küsitluskord
cli-column-why = Miks
cli-column-wish = Kümne jaoks
cli-column-touchpoints = Kokkupuutepunktid
cli-column-ignored = Miks arvestusest väljas
cli-no-answers = Vastuseid veel ei ole
cli-import-place = { $file }, rida { $line }, veerg „{ $column }”: { $cause }
cli-import-empty = Importida ei ole midagi
cli-import-not-utf8 = Tabel ei ole UTF-8 tekst
cli-hint-import-utf8 = salvesta see kujul „CSV UTF-8” ja impordi siis
cli-import-no-columns = Üheski veerus ei ole hinnet, põhjust ega soovi; veerud: { $columns }
cli-hint-import-map = nimeta veerud valikuga --map, näiteks --map score=Hinnang,why=Kommentaar
cli-import-no-part = „{ $word }” ei ole vastuse osa
cli-import-no-column = Veergu „{ $column }” ei ole
cli-import-score = „{ $value }” ei ole täisarv vahemikus 0–10
cli-import-word = „{ $value }” ei ole tuntud sõna
cli-import-moment = „{ $value }” ei ole päev ega aeg, näiteks 2026-11-21, 21.11.2026 või 2026-11-21 14:03
cli-import-silent = real ei ole hinnet ega teksti
cli-import-too-wide = real on rohkem lahtreid kui päises
cli-import-unclosed = Real { $line } algab lahter jutumärgiga, mis jääb sulgemata
cli-import-unused = Importimata veerud (kui neid on vaja, nimeta need valikuga --map): { $columns }
cli-import-names-score = hinne, hinnang, punktid, skoor
cli-import-names-why = miks, põhjus, kommentaar
cli-import-names-wish = soov, ettepanek, mis teeks sellest kümne
cli-import-names-kind = liik, tagasiside, tagasiside liik
cli-import-names-channel = kanal, allikas
cli-import-names-asked_by = küsija, kes küsis
cli-import-names-audience = vastaja, sihtrühm
cli-import-names-segment = kliendi liik, segment
cli-import-names-touchpoints = kokkupuutepunkt, kokkupuutepunktid
cli-import-names-wave = küsitluskord, laine, voor
cli-import-names-at = kuupäev, aeg, ajatempel
cli-imported = Imporditud: { $n ->
    [one] { $n } vastus
   *[other] { $n } vastust
}; { $known ->
    [one] varem oli olemas { $known }
   *[other] varem olid olemas { $known }
}
cli-import-would = Imporditaks: { $n ->
    [one] { $n } vastus
   *[other] { $n } vastust
}; { $known ->
    [one] varem oli olemas { $known }
   *[other] varem olid olemas { $known }
}
cli-import-nothing = Midagi ei imporditud: { $n ->
    [one] { $n } viga
   *[other] { $n } viga failis
}
