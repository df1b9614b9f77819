# Mida öeldakse auditite avamisel, salvestamisel ja otsimisel.

## Mida prooviti; seisab faili ja põhjuse ees

files-operation-open = Auditi avamine ei õnnestunud
files-operation-save = Salvestamine ei õnnestunud
files-operation-create = Auditi alustamine ei õnnestunud
files-operation-remove = Auditi eemaldamine ei õnnestunud
files-operation-change = Auditi muutmine ei õnnestunud
files-operation-find = Sellist auditit ei ole
files-operation-choose = Milline audit?
files-operation-catalogue = Kataloogi lugemine ei õnnestunud
files-operation-workspace = Auditite jaoks ei leitud kausta
files-operation-settings = Seadete lugemine ei õnnestunud
files-operation-settings-save = Seadete salvestamine ei õnnestunud
files-operation-demo = Näidisauditite lisamine ei õnnestunud
files-operation-editor = Teksti muutmine redaktoris ei õnnestunud

## Miks see ei õnnestunud

files-cause-full = ketas on täis
files-cause-read-only = kettale ei saa kirjutada
files-cause-permission = selleks ei ole õigusi
files-cause-not-found = sellist faili ei ole
files-cause-exists = see on juba olemas
files-cause-not-folder = osa sellest teest ei ole kaust
files-cause-folder = see on kaust
files-cause-not-text = see ei ole tekst
files-cause-system = süsteem teatab: „{ $text }”
files-cause-content =
    { $n ->
        [one] selles on viga
       *[other] selles on { $n } viga
    }
files-cause-no-audit = selles kaustas ei ole auditit
files-cause-other-audit = audit.toml ja journal.jsonl on eri auditite failid
files-cause-other-catalogue = see ei ole kataloog, millega auditit alustati
files-cause-no-catalogue = kataloogi „{ $name }” ei ole
files-cause-no-home = ei leitud ei jooksvat kausta ega kodukausta
files-cause-none = „{ $text }” ei vasta ühelegi auditile
files-cause-ambiguous =
    { $n ->
        [one] „{ $text }” vastab ühele auditile
       *[other] „{ $text }” vastab { $n } auditile
    }
files-cause-reading = audit on avatud ainult lugemiseks
files-cause-no-settings-folder = süsteem ei ütle, millises kaustas seadeid hoida
files-cause-editor-ended = „{ $editor }” lõpetas töö veaga
files-cause-editor-missing = programmi „{ $editor }” ei ole

## Mida sellega teha

files-hint-full = tee kettal ruumi; uuesti proovitakse automaatselt
files-hint-permission = kontrolli, kellel on seal kirjutusõigus
files-hint-audit = paranda see või vii see mujale: kõik salvestatu tuleb päevikust tagasi
files-hint-journal = taasta fail varukoopiast; kaustas ei muudetud midagi
files-hint-catalogue = taasta fail sellisena, nagu see oli auditi alustamisel; selle SHA-256 on kirjas failis audit.toml
files-hint-nearest = kas mõtlesid „{ $name }”?
files-hint-catalogues = olemas on { $names }
files-hint-audits = ütle, milline neist: { $names }
files-hint-no-audits = siin ei ole veel auditeid: alusta käsuga „touchpoint new”
files-hint-editor = pane muutujasse VISUAL või EDITOR programm, millega sa kirjutad

## Mis auditi avamisel välja tuli

files-replayed =
    { $n ->
        [one] Üks salvestatud muudatus oli uuem kui audit.toml ja taastati päevikust
       *[other] { $n } salvestatud muudatust olid uuemad kui audit.toml ja taastati päevikust
    }
files-torn = Päeviku viimane rida jäi salvestamisel poolikuks ja jäeti kõrvale
files-refused =
    { $n ->
        [one] Üks päeviku kirje ei sobi selle auditiga ja jäeti kõrvale
       *[other] { $n } päeviku kirjet ei sobi selle auditiga ja jäeti kõrvale
    }
files-beside = Faili „{ $file }” muudatused on sees
files-journal-begun = Auditil ei olnud päevikut; see loodi faili audit.toml põhjal
files-journal-missing = Päevik puudus; kõik on võetud failist audit.toml ja varasemaid muudatusi tagasi võtta ei saa
files-journal-behind =
    { $n ->
        [one] Üks muudatus puudus päevikust ja võeti failist audit.toml
       *[other] { $n } muudatust puudus päevikust ja võeti failist audit.toml
    }
files-audit-not-closed = Faili audit.toml viimane rida puudub: kontrolli, et lõpp ei oleks kaduma läinud
files-audit-missing = Fail audit.toml puudus; kõik on võetud päevikust
files-audit-damaged = Faili audit.toml ei saanud lugeda; kõik on võetud päevikust ja vigane fail on alles
files-audit-cut = Fail audit.toml oli poolik; puuduv osa on võetud päevikust ja vigane fail on alles
files-outside-taken =
    { $n ->
        [one] Üks failis audit.toml tehtud muudatus võeti üle
       *[other] { $n } failis audit.toml tehtud muudatust võeti üle
    }
files-outside-kept =
    { $n ->
        [one] Üht failis audit.toml tehtud muudatust üle ei võetud, sest salvestatud muudatus on uuem; fail on alles
       *[other] { $n } failis audit.toml tehtud muudatust üle ei võetud, sest salvestatud muudatused on uuemad; fail on alles
    }
files-outside-left = Failis audit.toml oli midagi, mida seal muuta ei saa; seda üle ei võetud, fail on alles
files-catalogue-changed = Fail catalogue.toml ei ole see, millega auditit alustati; programmi enda kataloog „{ $id }” on sama ja seda kasutataksegi
files-catalogue-missing = Fail catalogue.toml puudub; programmi enda kataloog „{ $id }” on sama ja seda kasutataksegi
files-catalogue-unsigned = audit.toml ei ütle, millise kataloogiga auditit alustati; kasutusel on catalogue.toml, selle SHA-256 kirjutatakse järgmise muudatusega juurde
files-catalogue-instead = Kataloog „{ $id }” on võetud failist „{ $path }”, mitte programmist
files-unknown-item = „{ $item }” ei ole kataloogis

## Kes veel siin on

files-locked-by = Ainult lugemiseks: auditi on avanud keegi arvutis „{ $host }”, alates { $since } (protsess { $pid })
files-locked = Ainult lugemiseks: auditi on avanud teine programm
files-unwritable = Ainult lugemiseks: sellesse kausta ei saa kirjutada

## Mis muutus, kui audit oli avatud

files-journal-gone = Päevik oli kadunud; see kirjutati uuesti: „{ $path }”
files-journal-cut = Päeviku lõpp oli kadunud; see kirjutati juurde
files-journal-foreign = Keegi teine muutis päevikut: tema oma jääb, sinu muudatused lähevad edasi faili „{ $file }”
files-audit-gone = Fail audit.toml oli kadunud; see kirjutati uuesti
files-audit-kept = Endine audit.toml on alles failis „{ $file }”
files-audit-foreign = Keegi teine muutis faili audit.toml: tema oma jääb, sinu oma on „{ $file }” ja need ühendatakse järgmisel avamisel

## Näidisauditid

files-demo-brought = Näidisauditid on kaustas „{ $path }”

## Ekraan ja see, millel ta püsib

terminal-open = Terminali avamine ei õnnestunud
failed-line = { $what }
saved-elsewhere = Kogu audit on kirjutatud: „{ $path }”
audit-removed = Audit on nüüd siin: „{ $path }”
catalogue-unreadable = Kataloogi ei saa lugeda: „{ $path }”; põhjust näitab „touchpoint catalogue check”
reports-not-whole = Kirjutatud „{ $path }”, aga aruannetest on midagi puudu: vaata need enne üleandmist üle
ended-unsaved = Kõike ei saanud salvestada; mille kohta ekraan ütles „salvestatud”, on päevikus alles
panic-happened = Programmis tekkis viga ja see lõpetas töö. Palun teata, mis on eespool kirjas.
panic-journal = Kõik, mille kohta ekraan ütles „salvestatud”, on failis „{ $path }”
