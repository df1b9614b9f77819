# Ekraan: pealkirjad, vihjed, küsimused ja see, mida korraks öeldakse.

app-title = touchpoint
too-small = Aken on liiga väike: vaja on 32 veergu ja 8 rida. Klahvid töötavad.

## Olek

status-saved = salvestatud
status-saved-at = salvestatud { $time }
status-saving = salvestan…
status-not-saved = SALVESTAMATA
status-read-only = LUGEMISREŽIIM
saving-failing = Salvestamine ei õnnestu, proovitakse uuesti: { $cause }
saving-again = Salvestamine töötab jälle, kõik on salvestatud
minutes-left = u { $n } min
kept-in = Asukoht: { $path }
paste-ignored = Kleepida saab märkusesse või väljale: vajuta enne n

## Avaleht

home-welcome = Hinda iga punkti, kus klient ettevõttega kokku puutub
home-press-new = n alusta auditit
home-press-demo = d vaata näidisauditeid
home-press-help = ? kõik klahvid
home-kept-in = Auditid on kaustas { $path }
home-scanning = Otsin auditeid…
home-opening = Avan auditit…
home-own = Oma ettevõte
home-index = indeks { $index }
home-critical = läbi kukkunud
home-provisional = esialgne
home-unreadable = { $n ->
    [one] { $n } auditit ei saa lugeda; see on loendis koos põhjusega
   *[other] { $n } auditit ei saa lugeda; need on loendis koos põhjusega
}

## Ringkäik

list-empty = Midagi ei leitud; Esc näitab jälle kõike
find-label = otsi:
filter-all = kõik
filter-unrated = hindamata
filter-bad = halb
filter-without-note = märkuseta
filter-critical = kriitiline
order-now = Järjestus: { $order ->
    [zone] tsoonide kaupa, väljast sisse
    [stage] kliendi teekonna etappide kaupa
   *[class] klasside kaupa
}
label-note = Märkus
label-internal = Sisemine
label-plan = Plaan
label-mends = Parandab
label-closing = Tõend
mark-critical = kriitiline
mark-noted = märkus olemas
mark-planned = parendus olemas
section-na-done = { $n ->
    [one] Jaotise { $n } hindamata punkt sai märke „ei kohaldu”; u võtab tagasi
   *[other] Jaotise { $n } hindamata punkti said märke „ei kohaldu”; u võtab tagasi
}
section-na-none = Selle jaotise igal punktil on hinne juba olemas
undo-nothing = Rohkem ei ole midagi tagasi võtta
redo-nothing = Rohkem ei ole midagi uuesti teha
undone = { $what ->
    [verdict] Tagasi võetud: punkti „{ $name }” hinne
    [note] Tagasi võetud: punkti „{ $name }” märkus
    [improvement] Tagasi võetud: parendus
    [answer] Tagasi võetud: vastus
    [subject] Tagasi võetud: toote, teenuse või töötaja nimi
    [touchpoint] Tagasi võetud: kokkupuutepunkt
    [header] Tagasi võetud: külastuse andmed
    [catalogue] Tagasi võetud: kataloogi uuendamine
    [state] Tagasi võetud: lõpetamine või uuesti avamine
   *[several] { $n ->
        [one] Tagasi võetud: { $n } muudatus
       *[other] Tagasi võetud: { $n } muudatust
    }
}
redone = { $what ->
    [verdict] Uuesti tehtud: punkti „{ $name }” hinne
    [note] Uuesti tehtud: punkti „{ $name }” märkus
    [improvement] Uuesti tehtud: parendus
    [answer] Uuesti tehtud: vastus
    [subject] Uuesti tehtud: toote, teenuse või töötaja nimi
    [touchpoint] Uuesti tehtud: kokkupuutepunkt
    [header] Uuesti tehtud: külastuse andmed
    [catalogue] Uuesti tehtud: kataloogi uuendamine
    [state] Uuesti tehtud: lõpetamine või uuesti avamine
   *[several] { $n ->
        [one] Uuesti tehtud: { $n } muudatus
       *[other] Uuesti tehtud: { $n } muudatust
    }
}
touchpoint-added = Lisatud: „{ $name }”
subject-added = Lisatud: „{ $name }”
rename-nothing = Kataloogi nimed jäävad; muuta saab ringkäigul lisatud punktide, toodete, teenuste ja töötajate nimesid

## Tulemused

results-overall = Kokku
results-index = indeks
results-coverage = kaetus
results-worst = Halvimad
results-best = Parimad
results-nothing = Midagi ei ole veel hinnatud: Shift-Tab viib tagasi ringkäigule
results-provisional = Esialgne: hinnatud on { $share } punktidest
results-failed = Läbi kukkunud, sest kriitiline punkt on halb: { $names }
explain-title = Kuidas indeks kujuneb · { $name }
explain-sum = { $sum } / { $weights } = { $exact } → indeks { $index }
explain-nothing = Indeksit ei ole: midagi ei ole hinnatud
explain-rule = Kaal × hinnete keskmine (halb { $bad }, normaalne { $ok }, vau! { $wow }); nende summa / kaalude summa
explain-coverage = Kaetus: hinnatud { $graded } / (hinnatud { $graded } + lahtisi { $open }) = { $share }
reports-written = Aruanded on valmis: { $path }

## Parendused

improvements-empty = Parendusi veel ei ole. Vajuta ringkäigul i, kui punkt on halb või normaalne.
improvements-none = Parendusi veel ei ole: i lisab selle halvale või normaalsele punktile
improvements-pending = { $n ->
    [one] { $n } tegemata
   *[other] { $n } tegemata
}
improvements-overdue = { $n ->
    [one] { $n } üle tähtaja
   *[other] { $n } üle tähtaja
}
improvement-levels = mõju { $impact } · töömaht { $effort }
improvement-added = Parendus on kirja pandud
improvement-removed = Parendus kustutatud; u toob tagasi
improvement-attached = Parendus kehtib nüüd ka selle punkti kohta
improvement-needs-verdict = Parendus käib halva või normaalse punkti juurde: anna enne hinne
improvement-status = Olek: { $status ->
    [open] alustamata
    [doing] töös
    [done] tehtud
   *[dropped] loobutud
}
column-improvement = Parendus
column-box = Prioriteet
column-owner = Kes
column-due = Tähtaeg
column-status = Olek

## Mõju ja töömahu ruudustik

grid-unjudged = hindamata: { $n }
grid-all = Esc näitab kõiki
grid-nothing = Selles ruudus ei ole midagi
grid-hint = ← → ↑ ↓ ruudustikul · Enter ava ruut · v loendisse · Esc näita kõiki

## Lõpetamine

gaps-title = { $n ->
    [one] Enne lõpetamist: { $n } lünk
   *[other] Enne lõpetamist: { $n } lünka
}
gaps-hint = Enter läheb sinna · F lõpetab ikka, põhjus jääb kirja · Esc läheb tagasi
finished-now = Lõpetatud: hinded ja märkused on lukus, parendusi saab edasi muuta
finished-already = Juba lõpetatud; R avab uuesti

## Vormid

form-note = Märkus
form-internal = Sisemine märkus
form-new-improvement = Uus parendus
form-improvement = Parendus
form-closing = Mis tõendab, et see on tehtud?
form-add-touchpoint = Kokkupuutepunkti lisamine
form-add-subject = Toote, teenuse või töötaja lisamine
form-rename = Nime parandamine
form-header = Külastus
form-finish-reason = Miks lõpetada, kuigi lüngad jäävad?
form-reopen-reason = Miks uuesti avada?
form-new-audit = Uus audit
form-report = Aruannete koostamine
form-save-elsewhere = Salvestamine teise kausta
form-needed = See väli tuleb täita
form-choose-one = Vali vähemalt üks
form-due-unreadable = „{ $text }” ei ole kuupäev: proovi +2n, reede või 2026-12-15
form-mends-nothing = Märgi vähemalt üks punkt, mida see parandab

field-note = Märkus
field-text = Mida teha
field-kind = Tegevus
field-owner = Vastutaja
field-due = Tähtaeg
field-impact = Mõju
field-effort = Töömaht
field-status = Olek
field-mends = Mida parandab
field-closing = Tõend
field-name = Nimi
field-class = Klass
field-conclusion = Kokkuvõte
field-client = Klient
field-site = Koht
field-auditor = Audiitor
field-announced = Ette teatatud
field-met = Kellega kohtusid
field-conditions = Olud
field-sensitive = Pikkus ja kehaehitus
field-catalogues = Kataloogid
field-language = Keel
field-products = Tooted
field-services = Teenused
field-employees = Töötajad
field-reason = Põhjus
field-formats = Vormingud
field-folder = Kaust

level-unknown = —
level-1 = 1 väike
level-2 = 2 keskmine
level-3 = 3 suur
answer-yes = jah
answer-no = ei
answer-unknown = teadmata
format-html = HTML-leht printimiseks
format-md = Markdown
format-csv = CSV tabelarvutuse jaoks
format-json = JSON
language-en = inglise
language-ru = vene
language-uk = ukraina
language-et = eesti

hint-save = Enter salvestab
hint-write = Enter koostab
hint-begin = Enter alustab
hint-line = Alt-Enter uus rida
hint-choose = ← → valib
hint-mark = ↑ ↓ liigub, tühik märgib
hint-next = Tab järgmine väli
hint-keep = Esc säilitab
hint-cancel = Esc sulgeb
hint-due = +2n, reede, 2026-12-15
hint-names = nimed eralda komaga
hint-editor = Ctrl-E redaktor

## Küsimused

ask-language = Keel
ask-unsaved = Kõik ei ole salvestatud
ask-remove = Kas viia see audit prügikausta?
ask-attach = Milline parendus parandab ka seda punkti?
answer-retry = Proovi uuesti salvestada
answer-elsewhere = Salvesta teise kausta
answer-quit-anyway = Välju ja kaota salvestamata muudatused
answer-remove = Jah, vii prügikausta
answer-keep = Ei, jäta alles
help-title = Klahvid
trouble-title = See ei õnnestunud

## Käskude otsing ja hüpped

finder-commands = Käsud
finder-places = Mine
finder-nothing = Midagi ei leitud
finder-hint = ↑ ↓ liigu · Enter vali · Esc sulge
finder-bad = { $n ->
    [one] { $n } halb
   *[other] { $n } halba
}
hinder-elsewhere = See kehtib teisel ekraanil, mis on real kirjas
hinder-finished = audit on lõpetatud
hinder-not-finished = audit ei ole lõpetatud
hinder-read-only = avatud ainult lugemiseks
hinder-no-audit = auditeid veel ei ole
hinder-no-improvement = parendusi veel ei ole
hinder-nothing = rohkem ei ole
context-home = auditid
context-list = loendid
context-help = abi
context-facts = koht
context-catalogues = kataloogid
context-catalogue = kataloog

## Klahvid

keys-no-command = Seaded: käsku „{ $name }” ei ole
keys-unreadable = Seaded: käsule „{ $name }” määratud „{ $key }” ei ole klahv
keys-taken = Seaded: { $key } tähendab nüüd „{ $winner }”, mitte enam „{ $loser }”
keys-hint-commands = käsud on kirjas failis docs/keys.md ja ekraanil klahvi : all
keys-hint-keys = klahve kirjutatakse nii: x, N, enter, f5, ctrl-y, alt-x, pgup, space

## Käsud: lause abilehele, sõna jalusesse

command-bad = halb: ajaks kliendi närvi
command-ok = normaalne: toimib, aga rääkida pole millestki
command-wow = vau!: klient räägiks sõbrale
command-na = ei kohaldu: siin sellist asja ei ole
command-unchecked = ei saanud kontrollida: suletud, kedagi polnud, aega ei olnud
command-unrate = võta hinne tagasi
command-section-na = selle jaotise hindamata punktid ei kohaldu
command-open = ava see, mille peal kursor on
command-note = märkus: mida nägid, kliendile
command-internal = sisemine märkus: kliendile ei näidata
command-improve = kirjuta selle punkti kohta parendus
command-to-improvement = mine selle parenduse juurde või seo punkt mõne parendusega
command-edit-improvement = muuda parendust
command-next-status = järgmine olek: alustamata, töös, tehtud, loobutud
command-to-item = mine punkti juurde, mida see parandab
command-remove-improvement = kustuta parendus
command-new = alusta auditit
command-demo = lisa näidisauditid
command-remove-audit = vii audit prügikausta
command-find = otsi sõnu nimedest, vihjetest ja märkustest
command-filter = näita: hindamata, halb, märkuseta, kriitiline
command-order = järjestus: klasside, tsoonide, etappide kaupa
command-add-touchpoint = lisa kohapeal kokkupuutepunkt
command-add-subject = lisa toode, teenus või töötaja
command-rename = paranda nime
command-explain = näita, millest arv kujuneb
command-undo = võta tagasi
command-redo = tee uuesti
command-header = külastus: kokkuvõte, klient, koht, kellega kohtusid
command-report = koosta aruanded
command-finish = lõpeta audit
command-reopen = ava lõpetatud audit uuesti
command-next-view = järgmine vaade: tulemused, teekond, parendused, küsitlus
command-previous-view = eelmine vaade
command-next-unrated = järgmine hindeta punkt
command-next-section = järgmine jaotis
command-previous-section = eelmine jaotis
command-up = üles
command-down = alla
command-page-up = lehekülg üles
command-page-down = lehekülg alla
command-first = esimene rida
command-last = viimane rida
command-language = ekraani keel
command-jump = mine jaotise, kokkupuutepunkti, vaate või koha juurde
command-grid = mõju ja töömahu ruudustik: millest alustada
command-left = ruudustik: vasakule, väiksema töömahu poole
command-right = ruudustik: paremale, suurema töömahu poole
command-palette = käsud: otsi mõne tähega
command-help = siin kehtivad klahvid
command-flush = salvesta kõik kohe ja näita, kuhu
command-suspend = mine käsureale, tagasi saab käsuga fg
command-back = sulge aken, väli või filter
command-leave = välju auditist; loendist välju programmist
command-quit = välju kust tahes, kõik salvestatakse

short-bad = halb
short-ok = norm
short-wow = vau
short-na = pole
short-open = ava
short-note = märkus
short-improve = parenda
short-edit-improvement = muuda
short-next-status = olek
short-to-item = punkti juurde
short-new = uus audit
short-demo = näited
short-find = otsi
short-filter = näita
short-explain = selgita
short-undo = tagasi
short-report = aruanne
short-finish = lõpeta
view-walk = ringkäik
view-results = tulemused
view-improvements = parendused
short-help = abi
short-leave = välju
short-jump = mine
short-grid = ruudustik
short-palette = käsud
