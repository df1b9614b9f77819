# Aruanded: markdown, HTML ja CSV.

report-title = Kokkupuutepunktide audit

# Hinnete sõnad selles, mida loeb klient.
report-verdict-bad = halb
report-verdict-ok = normaalne
report-verdict-wow = vau!
report-verdict-na = ei kohaldu
report-verdict-unchecked = kontrollimata
report-verdict-unrated = hindamata

## Päis

report-client = Klient
report-site = Koht
report-started = Ringkäik
report-auditor = Audiitor
report-announced = Külastus
report-announced-yes = ette teatatud
report-announced-no = ette teatamata
report-met = Kohtusime
report-conditions = Olud
report-catalogue = Kataloog
report-audience = Sihtrühm
report-state = Seis

report-finished = lõpetatud { $date }
report-finished-because = Lõpetatud { $date }, kuigi kõik ei ole täidetud: { $reason }
report-reopened = Uuesti avatud { $date }: { $reason }

## Osad

report-conclusion = Kokkuvõte
report-result = Tulemus
report-by-class = Klasside kaupa
report-by-subject = Toodete, teenuste ja töötajate kaupa
report-by-zone = Tsoonide kaupa
report-by-stage = Kliendi teekonna etappide kaupa
report-by-stage-inside = Etappide kaupa
report-worst = Millest alustada
report-best = Mille üle uhke olla
report-improvements = Parendused
report-items = Kõik hinnatud punktid
report-rules = Kuidas hinnati
report-no-improvements = Parendusi ei ole kirja pandud
report-nothing-worst = Ükski punkt ei saanud hindeks „normaalne” või halvemat
report-nothing-best = Ükski punkt ei saanud paremat hinnet kui „normaalne”

## Arvud

report-index = Indeks
report-coverage = Kaetus
report-of-top = punkti { $top }-st
report-provisional = esialgne: kontrollitud on liiga vähe
report-failed = { $n ->
    [one] Läbi kukkunud: { $n } kriitiline punkt on halb
   *[other] Läbi kukkunud: { $n } kriitilist punkti on halvad
}
report-grid = Tegemata
report-grid-unjudged = hindamata
grid-impact = mõju { $level }
grid-effort = töömaht { $level }
report-improvement-count = { $n ->
    [one] { $n } parendus
   *[other] { $n } parendust
}
report-overdue-count = { $n ->
    [one] neist { $n } on üle tähtaja
   *[other] neist { $n } on tähtaja ületanud
}
report-mark-failed = läbi kukkunud
report-mark-provisional = esialgne
report-overdue = tähtaeg möödas
report-added = lisatud ringkäigul
report-critical = kriitiline
report-bar = halb { $bad }, normaalne { $ok }, vau! { $wow }

## Kuidas hinnati

report-rule-points = „Halb” annab { $bad }, „normaalne” { $ok } ja „vau!” { $wow } punkti
report-rule-index = Iga kokkupuutepunkt läheb arvesse üks kord, keskmisena kõigist, kelle või mille puhul seda hinnati; indeks on punktide kaalutud keskmine
report-rule-coverage = Mis ei kohaldu, jääb arvestusest välja; mis on hindamata või kontrollimata, vähendab kaetust, ja kui see on alla { $share }, on arv esialgne
report-rule-critical = Kui kriitiline punkt on halb, on audit läbi kukkunud, ükskõik milline on arv
report-rule-sensitive = Kõik, mis puudutab inimese keha, trükitakse nimeta ja ei kuulu tema enda arvude hulka

## Veerud

report-column-part = Osa
report-column-marks = Tähelepanek
report-column-priority = Jrk
report-column-audit = Audit
report-column-client = Klient
report-column-site = Koht
report-column-date = Kuupäev
report-column-item = Kirje tunnus
report-column-touchpoint = Kokkupuutepunkt
report-column-touchpoint-id = Punkti tunnus
report-column-class = Klass
report-column-subject = Kelle või mille puhul
report-column-zone = Tsoon
report-column-stage = Etapp
report-column-weight = Kaal
report-column-critical = Kriitiline
report-column-verdict = Hinne
report-column-rubric = Mida see tähendab
report-column-note = Märkus
report-column-internal = Sisemine märkus
report-column-at = Hinnatud
report-column-value = Punktid
report-column-improvement = Parenduse tunnus
report-column-kind = Tegevus
report-column-text = Mida teha
report-column-items = Mida parandab
report-column-owner = Vastutaja
report-column-due = Tähtaeg
report-column-impact = Mõju
report-column-effort = Töömaht
report-column-box = Prioriteet
report-column-status = Olek
report-column-overdue = Üle tähtaja
report-column-closing = Tõend

report-yes = jah
report-no = ei

## Küsitlus

report-survey = Lojaalsusküsitlus
report-nps-customers = Soovitusindeks (NPS)
report-nps-staff = Töötajate soovitusindeks (eNPS)
report-nps-interval = 95% usaldusvahemik { $low } kuni { $high }
report-nps-few = võrdlemiseks on vastuseid liiga vähe
report-nps-up = { $points } võrreldes küsitlusega „{ $wave }”: parem, ja juhusega seda ei seleta
report-nps-down = { $points } võrreldes küsitlusega „{ $wave }”: halvem, ja juhusega seda ei seleta
report-nps-undecided = { $points } võrreldes küsitlusega „{ $wave }”: võib olla ka juhus
report-nps-promoters = soovitajad (9–10)
report-nps-passives = neutraalsed (7–8)
report-nps-detractors = mittesoovitajad (0–6)
report-survey-answers = Vastuseid
report-survey-moved = Võrreldes eelmise korraga
report-survey-remarks = Tähelepanekud
report-survey-ignored = Arvestusest välja jäetud
report-survey-groups = Kolm rühma
report-survey-scores = Kui sageli iga hinne anti
report-survey-waves = Küsitluskorrad
report-survey-reasons = Põhjused ja soovid
report-survey-questions = Vastamata küsimused
report-survey-leads = Vihjed uute klientide kohta
report-column-group = Rühm
report-column-answers = Vastuseid
report-column-share = Osakaal
report-column-score = Hinne 0–10
report-column-wave = Küsitluskord
report-column-nps = Soovitusindeks
report-column-interval = Usaldusvahemik
report-column-why = Miks
report-column-wish = Mis teeks sellest kümne
report-column-feedback = Tagasiside liik
report-column-answer = Vastuse tunnus
report-column-channel = Kanal
report-column-speaks-of = Millest räägib
report-column-said-at = Millal öeldud
report-column-asked-by = Küsija
report-column-audience = Vastaja
report-column-segment = Kliendi liik
report-column-ignored = Miks arvestusest väljas
