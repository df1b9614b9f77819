# Valdkonna sõnad: samad ekraanil, aruannetes ja teadetes.

language-own-name = Eesti

## Mida audiitor punkti kohta ütleb

verdict-bad = halb
verdict-ok = normaalne
verdict-wow = vau!
verdict-na = ei kohaldu
verdict-unchecked = ei saanud kontrollida
verdict-unrated = hindamata

## Kokkupuutepunktide klassid; iga klassi nimetu objekt

class-business = Ettevõte
class-product = Toode
class-service = Teenus
class-employee = Töötaja

unnamed-business = Ettevõte ise
unnamed-product = Tooted üldiselt
unnamed-service = Teenused üldiselt
unnamed-employee = Töötajad üldiselt

no-zone = Igal pool
no-stage = Väljaspool kliendi teekonda

## Kliendi teekonna etapid

stage-learn = saab meist teada
stage-choose = valib
stage-arrive = tuleb kohale
stage-buy = ostab
stage-use = kasutab
stage-help = saab abi
stage-return = tuleb tagasi

## Parendused

kind-improve = parandada
kind-change = muuta
kind-replace = välja vahetada

status-open = alustamata
status-doing = töös
status-done = tehtud
status-dropped = loobutud

box-quick-win = kiire võit
box-big-project = suur projekt
box-fill-in = väike täiendus
box-leave = jätta tegemata

## Auditid

state-draft = mustand
state-finished = lõpetatud

order-class = klasside kaupa
order-zone = tsoonide kaupa
order-stage = etappide kaupa

gap-critical = Kriitiline ja hindamata
gap-unrated = Hindamata
gap-no-note = Halb ilma märkuseta
gap-no-owner = Parendus vastutajata
gap-no-due = Parendus tähtajata

## Keda punkt puudutab

segment-individual = eraisikud
segment-organisation = organisatsioonid
segment-industry = tööstusettevõtted
segment-intermediary = vahendajad
segment-public = avaliku sektori asutused

motive-gain = kasu
motive-risk = väiksem risk
motive-image = maine
motive-convenience = mugavus
motive-freedom = vabadus
motive-knowledge = teadmised
motive-belonging = kuuluvus
motive-self-fulfilment = eneseteostus

audience-customers = kliendid
audience-staff = töötajad
audience-self = ettevõte ise

## Mis laadi tagasiside vastus on

feedback-negative = kaebus
feedback-positive = kiitus
feedback-question = küsimus
feedback-criticism = kriitika
feedback-idea = idee
feedback-lead = vihje uuele kliendile

## Miks muudatust ei tehtud

refused-finished = Audit on lõpetatud: kuni seda uuesti ei avata, saab muuta ainult parendusi ja vastuseid
refused-not-finished = Audit on alles mustand, uuesti avada pole midagi
refused-no-subject = Toodet, teenust ega töötajat tunnusega „{ $id }” ei ole
refused-wrong-subject = Punkt „{ $item }” kuulub teise klassi kui hinnatav objekt
refused-taken = Tunnus „{ $id }” on juba kasutusel
refused-no-touchpoint = Sellel ringkäigul ei ole punkti „{ $id }” lisatud
refused-in-use = „{ $id }” kohta on juba midagi kirjas, seega seda eemaldada ei saa
refused-no-improvement = Parendust tunnusega „{ $id }” ei ole
refused-no-answer = Vastust tunnusega „{ $id }” ei ole

journal-no-begin = Päevik ei alga auditist, mille juurde see kuulub

## Kuupäevad ja arvud

date = { $day }. { $month } { $year }
day = { $day }. { $month }
time = { $hour }:{ $minute }
decimal-sign = ,
percent = { $number }%
nothing = —

month-1 = jaan
month-2 = veebr
month-3 = märts
month-4 = apr
month-5 = mai
month-6 = juuni
month-7 = juuli
month-8 = aug
month-9 = sept
month-10 = okt
month-11 = nov
month-12 = dets

# Kõik päevade kirjapildid, mida võib tippida, tühikuga eraldatult.
weekday-1 = esmaspäev
weekday-2 = teisipäev
weekday-3 = kolmapäev
weekday-4 = neljapäev
weekday-5 = reede
weekday-6 = laupäev
weekday-7 = pühapäev

## Kellegi sõnad jutumärkides

quoted = „{ $text }”
