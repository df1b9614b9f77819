### The loyalty survey and remarks on the screen.

## Käsud

cli-about-nps-reasons = Näita, millest räägitakse, samade punktide hinnangute kõrval
cli-about-nps-edit = Paranda vastust
cli-about-nps-remove = Kustuta vastus
cli-about-nps-improve = Tee vastuse soovist parendus; väljastab selle tunnuse
cli-about-nps-done = Märgi, et küsimusele vastati või vihjega tegeldi
cli-about-nps-open = Võta märge „vastatud” tagasi
cli-usage-nps-reasons = touchpoint nps reasons AUDIT [valikud]
cli-usage-nps-edit = touchpoint nps edit AUDIT ID [valikud]
cli-usage-nps-remove = touchpoint nps remove AUDIT ID
cli-usage-nps-improve = touchpoint nps improve AUDIT ID
cli-usage-nps-done = touchpoint nps done AUDIT ID
cli-usage-nps-open = touchpoint nps open AUDIT ID
cli-option-scores = Hinnete loetelu: „9 10 7” või üks reas, selle järel põhjus; „-” loeb standardsisendit
cli-option-again = Lisa loetelu, kuigi täpselt sama on juba olemas
cli-option-score = 0–10; „none” teeb sellest tähelepaneku
cli-option-waiting = Ainult vastamata küsimused ja vihjed
cli-placeholder-scores = HINDED
cli-hint-scores-again = kui see on teine leht samade hinnetega, lisa --again
cli-column-done = Vastatud
survey-wish-known = See on juba parenduste loetelus
survey-wish-nothing = Vastuses pole ei soovi ega põhjust
survey-scores-fault = Rida { $line }: „{ $piece }” ei ole hinne 0 kuni 10
survey-scores-added = { $n ->
    [one] Lisatud { $n } vastus
   *[other] Lisatud { $n } vastust
}
survey-scores-known = Täpselt sama loetelu lisati: { $when }
survey-reasons-none = Ükski vastus ei nimeta veel kokkupuutepunkti
survey-marks = { $marks } (nagu meetodi artiklis)

## Aruanded

report-survey-waiting = Ootel küsimused ja vihjed
report-survey-marks = Võrdluseks
report-survey-spoken-of = Millest räägitakse
report-survey-followed = Vastatud ja tegeldud
report-column-mentions = Mainitud
report-column-promoters-detractors = Soovitajad / mittesoovitajad
report-column-mean = Keskmine hinne
report-column-auditor = Audiitori hinnang
report-column-said-most = Kõige sagedamini öeldud
report-column-done = Millal vastati
agreement-worse = inimesed räägivad halvemini
agreement-better = inimesed räägivad paremini
reference-apple = Apple
reference-usaa = USAA
