# Vead failides ja mida nendega teha

## Iga fail
problem-syntax = see ei ole TOML: { $message }
hint-syntax = { $kind ->
    [twice] see võti on juba eespool: jäta alles üks
    [moment] päev kirjutatakse 2026-12-15, hetk 2026-12-15T09:30:00+02:00
   *[signs] kontrolli jutumärke ja sulge siin ja eelmisel real
}
problem-not-utf8 = siit alates ei ole fail UTF-8
hint-not-utf8 = salvesta see redaktoris kodeeringus UTF-8
problem-too-large = fail on suurem kui { $megabytes } MB
problem-more-errors = siit edasi on { $count ->
    [one] veel üks viga
   *[other] veel { $count } viga
} näitamata
problem-more-warnings = { $count ->
    [one] veel üks hoiatus
   *[other] veel { $count } hoiatust
} on näitamata
problem-missing = „{ $key }” puudub
hint-add-line = lisa rida, näiteks { $example }
problem-unknown-key = võtit „{ $key }” siin ei ole
hint-nearest = kas mõtlesid „{ $nearest }”?
hint-one-of = siin sobivad: { $words }
problem-schema-missing = vormingu versioon puudub
problem-schema-type = vormingu versioon peab olema täisarv
problem-schema-unknown = vormingul ei ole versiooni { $found }
problem-schema-newer = faili versioon on { $found }, see programm tunneb versiooni { $known }
hint-schema = kirjuta esimeseks reaks schema = 1
hint-schema-newer = selle kirjutas uuem touchpoint: faili avamiseks uuenda programmi
problem-not-text = „{ $key }” peab olema tekst
problem-entry-not-text = „{ $key }”: loendi iga kirje peab olema tekst
hint-quote = pane väärtus jutumärkidesse "…"
problem-not-integer = „{ $key }” peab olema täisarv
problem-not-number = „{ $key }” peab olema arv
problem-out-of-range = „{ $key }” peab olema vahemikus { $least } kuni { $most }
problem-not-flag = „{ $key }” peab olema true või false
hint-no-quotes = kirjuta väärtus jutumärkideta
problem-unknown-word = „{ $word }” ei sobi võtme „{ $key }” väärtuseks
problem-not-moment = „{ $key }” peab olema kuupäev ja kellaaeg koos ajavööndi nihkega, näiteks 2026-11-21T12:31:07+02:00
hint-offset = lisa ajavööndi nihe, näiteks +02:00
problem-not-day = „{ $key }” peab olema kuupäev, näiteks 2026-12-15
problem-not-list = „{ $key }” peab olema loend
hint-brackets = pane väärtus nurksulgudesse
problem-not-table = „{ $key }” peab olema tabel
problem-not-tables = „{ $key }” peab olema tabelite loend
hint-double-brackets = alusta iga tabelit reaga [[{ $key }]]
problem-blank = „{ $key }” on tühi
hint-blank = kirjuta tekst või jäta võti ära
problem-empty-list = loend „{ $key }” on tühi
problem-repeated = „{ $name }” on juba real { $line }
problem-earlier-id = „{ $id }” kuulub juba ülevõetud kokkupuutepunktile
hint-earlier-id = jäta see välja: omit = ["{ $touchpoint }"], või võta tunnus väljalt „formerly” ära
hint-repeated = nimeta üks neist ümber või jäta ära
problem-id = „{ $id }” ei sobi tunnuseks
hint-id = tunnus koosneb väiketähtedest ja numbritest, nende vahel võib olla „-”

## Tekstid ja keeled
problem-not-wording = „{ $key }” peab olema tekst või iga keele kohta üks tekst
hint-wording = kirjuta { $key } = "…" või iga keele kohta { $key }.en = "…"
problem-language-code = „{ $code }” ei ole keelekood
hint-language-code = keelekoodis on kaks või kolm väiketähte, näiteks en või et
problem-language-unlisted = „{ $language }” ei ole selle faili keelte hulgas
hint-language-unlisted = lisa „{ $language }” loendisse „languages” või jäta tekst ära
problem-no-main-text = „{ $key }”: puudub tekst põhikeeles „{ $language }”
hint-no-main-text = lisa { $key }.{ $language } = "…"
problem-no-translation = „{ $key }”: tekst puudub nendes keeltes: { $languages }
problem-language-unused = keeles „{ $language }” ei ole midagi kirjas

## Kataloogid
problem-no-touchpoints = kataloogis ei ole ühtegi kokkupuutepunkti
hint-no-touchpoints = alusta igaüht reaga [[touchpoint]] ja lisa tunnus, klass ja nimi
problem-touchpoint-id = „{ $id }” ei sobi kokkupuutepunkti tunnuseks
hint-touchpoint-id = tunnus on klass, punkt ja nimi väiketähtedest, numbritest ja märgist „-”, näiteks business.queue
problem-id-class = tunnuse „{ $id }” alguses ei ole selle klassi „{ $class }”
hint-id-class = kirjuta tunnuseks { $class }.… või klassiks { $own }
problem-no-rubric = kirjeldamata on, mida tähendab: { $grades }
hint-rubric = kirjelda iga hinnet selle järgi, mida on näha
problem-scoring-order = punktid peavad kasvama järjekorras bad, ok, wow
hint-fact-id = tunnuses on väiketähed ja numbrid, nende vahel „_”
problem-fact-idle = „{ $id }” kohta küsitakse, kuid ükski punkt seda ei vaja
hint-fact-idle = lisa mõnele punktile needs = ["{ $id }"] või võta küsimus välja

## Kataloogide ühendamine
combine-nothing = ühtegi kataloogi ei ole nimetatud
combine-languages = kataloogidel ei ole ühist keelt, milles kõik tekstid oleksid olemas
combine-scoring = „{ $first }” ja „{ $other }” annavad punkte erinevalt ja koos neid kasutada ei saa

## Teistele toetuv kataloog
problem-base-unknown = kataloogi „{ $name }”, millele toetuda, ei ole
hint-base-unknown = olemas on { $names }; faili puhul anna tee selle faili asukohast alates
problem-base-alone = see fail peab olema ise täielik ega saa toetuda kataloogile „{ $name }”
problem-base-circle = kataloogid toetuvad üksteisele ringiratast: { $circle }
hint-base-circle = eemalda üks neist võtmest „extends”
problem-base-deep = siin toetub üksteisele üle { $most } kataloogi
problem-base-broken = kataloogile „{ $name }” ei saa toetuda: { $count ->
    [one] selles endas on viga
   *[other] selles endas on { $count } viga
}
problem-base-main = { $count ->
    [one] üks kataloogi „{ $name }” tekst
   *[other] { $count } kataloogi „{ $name }” teksti
} on põhikeeles „{ $language }” puudu
hint-base-main = kirjuta need siia või pane võtmes „languages” esimeseks keel, milles seal on kõik: { $languages }
problem-base-language = { $count ->
    [one] üks kataloogi „{ $name }” tekst
   *[other] { $count } kataloogi „{ $name }” teksti
} on keeles „{ $language }” puudu
hint-bases-differ = ütle siin, kumb kehtib: { $key } = …
problem-omit = punkti „{ $id }”, mida välja jätta, ei ole
hint-omit = nimeta punkte nendest kataloogidest: { $names }
hint-omit-alone = välja saab jätta ainult seda, mille toob „extends”
problem-not-inherited = „{ $id }” ei tule võtme „extends” kaudu ning klassi ja nime siin ei ole
hint-not-inherited = uuel kokkupuutepunktil on vaja mõlemat

## Auditid
problem-sha256 = võtmes „sha256” peab olema 64 märki vahemikest 0–9 ja a–f
problem-draft-finished = mustandil ei saa olla võtit „{ $key }”
hint-draft-finished = kirjuta state = "finished" või jäta võti ära
problem-finished-when = lõpetatud auditil peab olema lõpetamise aeg
problem-subject-business = ettevõtet ennast toodete, teenuste ja töötajate hulka ei kirjutata
hint-subject-business = loetle tooted, teenused ja töötajad; ettevõte on alati olemas
problem-item = „{ $item }” ei ole hinnatav punkt
hint-item = kirjuta kokkupuutepunkt, näiteks business.queue, või kokkupuutepunkt koos sellega, kelle või mille puhul seda hinnatakse, näiteks employee.smile@e-7k2
problem-answer-touchpoint = „{ $id }” ei ole kokkupuutepunkt
hint-answer-touchpoint = kirjuta kokkupuutepunkti tunnus, näiteks business.queue
problem-item-class = punkti „{ $touchpoint }” ei saa „{ $subject }” puhul hinnata, sest selle klass on „{ $class }”
hint-item-class = nimeta toode, teenus või töötaja, mis on punktiga samast klassist
problem-unknown-subject = „{ $subject }” selles klassis ei ole
hint-unknown-subject = kirjuta mõne [[subject]] tabeli tunnus või nimi
problem-subject-ambiguous = nimi „{ $subject }” on rohkem kui ühel
hint-subject-ambiguous = kirjuta selle asemel tunnus
problem-empty-rating = punkti „{ $item }” kohta ei ole midagi öeldud
hint-empty-rating = lisa hinne või märkus või jäta kirje ära

## Päevikud
problem-journal-line = see rida ei ole päeviku kirje: { $message }
hint-journal-line = taasta fail varukoopiast või ava audit.toml ilma päevikuta
hint-journal-strange = võib-olla kirjutas selle uuem touchpoint; kui mitte, taasta fail varukoopiast
problem-journal-edit = muudatust „{ $edit }” siin ei tunta
hint-journal-newer = selle kirjutas uuem touchpoint: auditi avamiseks uuenda programmi

## Seaded
setting-unknown-key = seadet „{ $key }” ei ole; olemas on: { $words }
setting-unknown-word = „{ $word }” ei sobi seade „{ $key }” väärtuseks; sobivad: { $words }
setting-file-broken = seadete failis on { $count ->
    [one] viga
   *[other] { $count } viga
} ja see jäeti muutmata

## Tekstikogu
problem-text-language = kirjas ei ole, mis keeles see tekst on
hint-text-language = kirjuta text = {"{"} et = "…" {"}"} või faili algusse language = "et"
problem-text-for = „{ $word }” loeti kataloogiks
library-file-broken = tekste ei saa lugeda; fail jäeti muutmata

## Uue kataloogi selgitused
skeleton-head = Kokkupuutepunktide kataloog. Vaja on võtmeid „schema”, „id”, „languages”, „title” ja üht kokkupuutepunkti; muu võib ära jätta.
skeleton-revision = Suurenda iga uue väljaandega ühe võrra.
skeleton-languages = Esimene on põhikeel: selles peavad olema kõik tekstid.
skeleton-title = Minu kataloog
skeleton-audience = Kelle pilguga: customers, staff või self.
skeleton-scoring = Mitu punkti iga hinne annab ja kui väikese kaetuse juures on tulemus esialgne.
skeleton-zone = Tsoonid ringkäigu järjekorras.
skeleton-zone-name = Kassa
skeleton-touchpoint = Iga kokkupuutepunkti kohta üks tabel. Tunnus on klass, punkt ja nimi ning jääb alati samaks.
skeleton-class = business, product, service või employee.
skeleton-name = Järjekord
skeleton-hint = Seisa ise järjekorras tipptunnil.
skeleton-rubric = Kuidas iga hinne välja näeb: ainult see, mida on näha.
skeleton-bad = üle 5 minuti
skeleton-ok = 1 kuni 5 minutit
skeleton-wow = alla minuti ja ootamise ajal sind tervitatakse
skeleton-recommendation = Ava teine kassa, kui järjekorras on kolm inimest.
skeleton-stage = learn, choose, arrive, buy, use, help või return.
skeleton-weight = 1 kuni 5; vaikimisi 1.
skeleton-critical = true: kui see on halb, kukub kogu audit läbi.
skeleton-sensitive = true: väljas, kuni audiitor selle sisse lülitab.
skeleton-segment = individual, organisation, industry, intermediary või public; vaikimisi kõik.
skeleton-motives = gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment.
skeleton-tags = Vabad märksõnad otsimiseks.
skeleton-formerly = Varasemate väljaannete tunnused: nende järgi leiab audit uuendamisel punkti üles.
skeleton-retired = true: jääb alles, et tunnust millekski muuks ei kasutataks, kuid seda enam ei hinnata.
problem-nps-mark = „{ $text }” ei ole võrdlusmärk
hint-nps-mark = kirjuta nimi ja punktid -100 kuni 100, näiteks Selver 35

## Skeem redaktoritele
schema-catalogue = touchpointi kataloog
schema-version = Vormingu versioon.
schema-id = Väiketähed, numbrid ja nende vahel „-”.
schema-title = Kuidas kataloogi nimetatakse.
schema-sources = Programm kirjutab selle ise, kui paneb kokku mitu kataloogi.
schema-extends = Kataloogid, millele see toetub: tunnused või teed selle faili suhtes.
schema-omit = Nende kokkupuutepunktid, mis jäävad välja.
schema-fact = Küsimus koha kohta, mida küsitakse üks kord auditi alguses.
schema-fact-id = Sama tunnus on igas kataloogis sama küsimus, näiteks has_parking.
schema-fact-question = Vastus on jah või ei.
schema-points = Selle hinde punktid; kasvavad järjekorras bad, ok, wow.
schema-provisional = Kaetus, millest allpool on tulemus esialgne, 0 kuni 1.
schema-name = Kuidas seda nimetatakse.
schema-touchpoint-id = Klass, punkt ja nimi; ei muutu kunagi ja tähendab igas kataloogis sama.
schema-hint = Kuidas seda kontrollida.
schema-recommendation = Millega täidetakse uus parendus.
schema-touchpoint-zone = Tsooni tunnus.
schema-touchpoint-audience = Kelle silmadega, kui mitte nagu kogu kataloogis.
schema-needs = Milleta seda siin ei ole: vastus „ei” teeb punkti mittekohalduvaks.
