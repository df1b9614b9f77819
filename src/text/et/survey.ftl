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
