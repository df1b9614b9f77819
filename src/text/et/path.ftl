### The customer's path, and an audit seen through one customer's eyes.

## Whose eyes the audit is seen through

form-lens = Kelle silmade läbi
field-lens-segment = Klient
field-motive = Ajend
field-lens-audience = Sihtrühm
lens-every-segment = igaüks
lens-every-motive = iga ajend
lens-every-audience = kõik
lens-eyes = vaatenurk: { $who }
lens-sees-nothing = Sellest vaatenurgast pole selles auditis midagi näha
lens-off = See jääb vaatenurgast välja, seepärast on jälle näha kogu audit
lens-hides-improvements = { $n ->
    [one] { $n } parendus ei puuduta seda, mis sellest vaatenurgast paistab; V vahetab vaatenurka
   *[other] { $n } parendust ei puuduta seda, mis sellest vaatenurgast paistab; V vahetab vaatenurka
}
hint-look = Enter vaatab
hint-clear = Backspace lähtestab
command-lens = vaata auditit ühe kliendi silmade läbi
short-lens = vaatenurk
report-lens = Vaatenurk: { $who }; muu on välja jäetud, küsitlus on esitatud tervikuna
report-column-lens = Vaatenurk
cli-option-lens-segment = Selle kliendi silmade läbi: individual, organisation, industry, intermediary, public
cli-option-motive = Ainult see, mis sellele ajendile vastab: gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment
cli-option-lens-audience = Ainult see, millest räägivad need: customers, staff, self
cli-placeholder-motive = AJEND

## The customer's path

view-path = teekond
path-whole = Teekond
path-worst = Halvim
path-last = Viimane
path-no-stages = Ühelgi selle auditi punktil pole märgitud, kus see kliendi teekonnal ette tuleb
path-other-rules = { $date } auditit arvutati teiste reeglite järgi, neid kaht ei saa võrrelda
command-unfold = näita etapi punkte
command-fold = peida etapi punktid
short-unfold = punktid
short-fold = peida
cli-about-path = Näita kliendi teekonda: etapp etapi järel, halvim ja viimane punkt, eelmine audit
cli-usage-path = touchpoint path AUDIT [valikud]
cli-option-previous = Võrdle selle auditiga, mitte eelmisega
report-path-worst = Teekonna halvim punkt
report-path-last = Teekonna viimane punkt
report-path-before = Kuupäevaga read on tolle päeva audit samade punktide kaupa
