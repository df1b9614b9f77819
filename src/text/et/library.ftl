### Valmis tekstid: töökausta soovitused ja laused.

## Ekraanil
texts-title = Valmis tekstid
texts-hint = Kirjuta, et otsida · ↑ ↓ vali · Enter lisab · Esc tagasi
texts-no-match = Midagi sellist ei ole
texts-none = Siia ei ole veel ühtegi teksti: Ctrl-L jätab meelde selle, mille kirjutad
hint-texts = Ctrl-T valmis tekstid
hint-keep-text = Ctrl-L jätab teksti meelde
near-touchpoint = punkt
near-catalogue = kataloog
near-class = klass
near-trade = tegevusala
near-everywhere = üldine
near-audit = see audit
text-kept = Meelde jäetud nimega { $id }: „{ $path }”
text-known = See tekst on juba olemas: { $id }
text-nothing = Meelde jätta ei ole veel midagi
text-not-kept = Teksti ei jäetud meelde: { $place }: { $what }
library-unreadable = Töökausta tekstid jäid kõrvale: { $place }: { $what }

## Failid
library-operation-read = Valmis tekstide lugemine ei õnnestunud
library-operation-save = Valmis tekstide muutmine ei õnnestunud
library-no-text = teksti „{ $id }” ei ole
library-hint-list = kõiki tekste näitab „touchpoint texts list”
library-built-in = „{ $id }” on programmi enda tekst
library-hint-built-in = selle asendab tekst, millel on töökausta failis texts.toml tunnus „{ $id }”
library-busy = keegi muudab faili kogu aeg

## Käsud
cli-about-texts = Valmis tekstid märkuste ja parenduste jaoks
cli-about-texts-list = Näita tekste, lähimad ees
cli-about-texts-add = Jäta tekst töökausta
cli-about-texts-remove = Võta tekst töökaustast välja
cli-about-texts-check = Leia tekstifailidest kõik vead
cli-usage-texts = touchpoint texts KÄSK
cli-usage-texts-list = touchpoint texts list [valikud]
cli-usage-texts-add = touchpoint texts add TEKST [valikud]
cli-usage-texts-remove = touchpoint texts remove TUNNUS
cli-usage-texts-check = touchpoint texts check FAIL…
cli-place-words = Tekst ise
cli-place-text = Teksti tunnus
cli-place-texts-file = Tekstifailid
cli-option-for = Kus pakkuda: kokkupuutepunkt, klass või kataloog; vaikimisi igal pool
cli-option-use = Milleks: note, internal, improvement või answer; vaikimisi märkusteks ja parendusteks
cli-option-texts-touchpoint = Ainult see, mida selle kokkupuutepunkti juures pakutakse
cli-option-texts-use = Ainult selleks: note, internal, improvement või answer
cli-option-texts-lang = Teksti keel; vaikimisi programmi keel
cli-placeholder-place = KOHT
cli-placeholder-use = OTSTARVE
cli-column-use = Milleks
cli-column-for = Kus
cli-column-words = Tekst
cli-column-kept-by = Kust
cli-no-texts = Selliseid tekste ei ole
use-any = kõik
use-note = märkus
use-internal = sisemine märkus
use-improvement = parendus
use-answer = vastus
for-everywhere = igal pool
owner-workspace = töökaust
owner-program = programm
cli-touchpoint-wrong = „{ $word }” ei ole kokkupuutepunkti tunnus
cli-scope-wrong = „{ $word }” ei ole kokkupuutepunkt, klass ega kataloog
