### The loyalty survey and remarks on the screen.

## Käsud

cli-about-nps-reasons = Näita, millest räägitakse, samade punktide hinnangute kõrval
cli-about-nps-edit = Paranda vastust
cli-about-nps-remove = Kustuta vastus
cli-about-nps-improve = Tee vastuse soovist parendus; väljastab selle tunnuse
cli-about-nps-done = Märgi, et küsimusele vastati või vihjega tegeldi
cli-about-nps-open = Võta märge „vastatud” tagasi
cli-usage-nps-reasons = touchpoint nps reasons AUDIT [valikud]
cli-usage-nps-edit = touchpoint nps edit AUDIT TUNNUS [valikud]
cli-usage-nps-remove = touchpoint nps remove AUDIT TUNNUS
cli-usage-nps-improve = touchpoint nps improve AUDIT TUNNUS
cli-usage-nps-done = touchpoint nps done AUDIT TUNNUS
cli-usage-nps-open = touchpoint nps open AUDIT TUNNUS
cli-option-scores = Hinnete loend: „9 10 7” või üks reas, selle järel põhjus; „-” loeb standardsisendit
cli-option-again = Lisa loend, kuigi täpselt sama on juba olemas
cli-option-score = 0–10; „none” teeb sellest tähelepaneku
cli-option-waiting = Ainult vastamata küsimused ja vihjed
cli-placeholder-scores = HINDED
cli-hint-scores-again = kui see on teine leht samade hinnetega, lisa --again
cli-column-done = Vastatud
survey-wish-known = See on juba parenduste nimekirjas
survey-wish-nothing = Vastuses ei ole soovi ega põhjust
survey-scores-fault = Rida { $line }: „{ $piece }” ei ole hinne vahemikus 0–10
survey-scores-added = { $n ->
    [one] Lisatud { $n } vastus
   *[other] Lisatud { $n } vastust
}
survey-scores-known = Täpselt sama loend lisati: { $when }
survey-reasons-none = Ükski vastus ei nimeta veel kokkupuutepunkti
survey-marks = { $marks } (nagu meetodi artiklis)

## Aruanded

report-survey-waiting = Ootel küsimused ja vihjed
report-survey-marks = Võrdluseks
report-survey-spoken-of = Millest räägitakse
report-survey-followed = Käsitletud
report-column-mentions = Mainitud
report-column-promoters-detractors = Soovitajad / mittesoovitajad
report-column-mean = Keskmine hinne
report-column-auditor = Audiitori hinnang
report-column-said-most = Kõige sagedamini öeldud
report-column-done = Millal vastati
agreement-worse = inimeste meelest halvem
agreement-better = inimeste meelest parem
reference-apple = Apple
reference-usaa = USAA

## Kolm küsimust, nagu need ette loetakse

survey-question-customers = Kui valmis olete meid sõpradele või partneritele soovitama, 0 kuni 10?
survey-question-staff = Kui valmis olete soovitama meid tuttavatele tööandjana, 0 kuni 10?
survey-question-why = Miks te just sellise hinde andsite?
survey-question-wish = Mida saame teha, et see oleks 10?

## Vormid

form-new-answer = Uus vastus
form-answer = Vastus
form-remark = Tähelepanek
form-ignore-reason = Miks vastust ei arvestata?
form-scores = Hinnete loend
form-answer-empty = Pole ei hinnet ega sõnagi
form-scores-empty = Siin pole veel ühtegi hinnet
form-scores-again = Täpselt sama loend lisati { $when }; Enter lisab selle veel kord
field-score = Hinne
field-why = Miks
field-wish = Soov
field-feedback = Tagasiside
field-channel = Kanal
field-asked-by = Küsija
field-segment = Kliendiliik
field-speaks-of = Millest
field-who-answers = Kes vastab
field-wave = Küsitluskord
field-said = Öeldu
field-scores = Hinded
hint-score = number, x = 10, ← →
hint-add = Enter lisab kõik
survey-no-score = hindeta: tähelepanek, indeksist väljas
survey-remark-outside = Küsimata öeldu: jääb alles, indeksisse ei lähe
survey-scores-how = 9 10 7, 8;3 – või üks reas, põhjus järel: 9 kiire teenindus
survey-scores-read = { $n ->
    [one] { $n } hinne, indeks { $index }, põhjuseid: { $reasons }
   *[other] { $n } hinnet, indeks { $index }, põhjuseid: { $reasons }
}
survey-scores-more = { $n ->
    [one] ja veel { $n }, mis pole hinne
   *[other] ja veel { $n }, mis pole hinded
}

## Küsitluse vaade

survey-empty = Keegi pole veel vastanud. Esita kolm küsimust: number või a alustab vastust hindest; s lisab hinnete loendi, selle võib ka lihtsalt kleepida; c paneb tähelepaneku kirja nii siin kui ka ringkäigul.
survey-index-customers = NPS
survey-index-staff = eNPS
survey-count-detractors = { $n ->
    [one] { $n } mittesoovitaja
   *[other] { $n } mittesoovitajat
}
survey-count-passives = { $n ->
    [one] { $n } neutraalne
   *[other] { $n } neutraalset
}
survey-count-promoters = { $n ->
    [one] { $n } soovitaja
   *[other] { $n } soovitajat
}
survey-count-remarks = { $n ->
    [one] { $n } tähelepanek
   *[other] { $n } tähelepanekut
}
survey-count-ignored = { $n ->
    [one] { $n } arvestusest väljas
   *[other] { $n } arvestusest väljas
}
survey-count-questions = { $n ->
    [one] { $n } vastamata küsimus
   *[other] { $n } vastamata küsimust
}
survey-count-leads = { $n ->
    [one] { $n } vihje uuele kliendile
   *[other] { $n } vihjet uutele klientidele
}
survey-waits = { $n ->
    [0] ootab tänasest
    [one] ootab { $n } päeva
   *[other] ootab { $n } päeva
}
survey-score = hinne
survey-answers = vastuseid
survey-list-answers = Vastused
survey-list-reasons = Millest räägitakse
survey-column-mentions = mainitud
survey-column-mean = keskm.
survey-column-auditor = audiitor
survey-not-counted = [arvestusest väljas: { $reason }]
survey-asked-by = küsis { $name }
label-not-counted = Arvestamata
label-followed-up = Vastatud
label-said = Öeldud
survey-said-here = { $n } · viimati: { $text }
said-detractors = mittesoovitajad
said-passives = neutraalsed
said-promoters = soovitajad
said-remarks = tähelepanekud
said-questions = vastamata küsimused
said-leads = vihjed uutele klientidele
said-ignored = arvestusest väljas

## Mida korraks öeldakse

survey-added = Vastus kirjas; järgmine number alustab järgmist
survey-remark-added = Tähelepanek kirjas, indeksist väljas
survey-no-answer = Kursori all pole vastust
survey-ignored = Jäi arvestusest välja; x võtab tagasi
survey-counted = Jälle arvestuses
survey-followed-up = Märgitud: vastatud
survey-open-again = Ootab jälle vastust
survey-removed = Vastus kustutatud; u toob tagasi
survey-wish-made = Nüüd on see parendus; veel kord i läheb selle juurde, u võtab tagasi
survey-no-touchpoint = Ringkäigu kokkupuutepunkti pole nimetatud

## Käsud ekraanil: lause abi jaoks, sõna alumise rea jaoks

view-survey = küsitlus
command-answer = pane vastus kirja
command-score = pane kirja vastus selle hindega (1 ja siis 0: kümme)
command-edit-answer = paranda vastust; põhjustest mine kokkupuutepunkti
command-wish = tee soovist parendus või mine selle juurde
command-follow-up = küsimusele vastatud, vihjega tegeldud; või mitte
command-reasons = millest räägitakse, audiitori hinnangute kõrval; ja tagasi
command-ignore-answer = jäta vastus põhjusega arvestusest välja või võta tagasi
command-audience = kliendid või töötajad
command-scores = lisa hinnete loend; selle võib ka kleepida
command-to-touchpoint = mine kokkupuutepunkti juurde, millest jutt käib
command-remove-answer = kustuta vastus
command-remark = tähelepanek: mida siin öeldakse, ilma hindeta
short-answer = vastus
short-score = hinne
short-edit-answer = muuda
short-wish = parendus
short-follow-up = vastatud
short-reasons = põhjused
command-filter-answers = näita: rühmad, tähelepanekud, küsimused, vihjed, arvestamata
short-filter-answers = näita
form-marks = Teiste lojaalsusindeksid
field-marks = Võrdlus
command-marks = teiste lojaalsusindeksid, millega enda oma võrrelda
cli-option-nps-marks = Teiste lojaalsusindeksid võrdluseks: „Selver 35, Prisma 41”; tühi väärtus võtab need ära
cli-placeholder-marks = MÄRGID
