# Проблеми у файлах і що з ними робити

## Будь-який файл
problem-syntax = це не TOML: { $message }
hint-syntax = { $kind ->
    [twice] такий ключ уже є вище: залиште один
    [moment] день пишуть так: 2026-12-15, момент так: 2026-12-15T09:30:00+02:00
   *[signs] перевірте лапки й дужки тут і рядком вище
}
problem-not-utf8 = звідси й далі файл не в кодуванні UTF-8
hint-not-utf8 = збережіть його в редакторі як UTF-8
problem-too-large = файл більший за { $megabytes } МБ
problem-more-errors = далі { $count ->
    [one] пропущено ще { $count } помилку
    [few] пропущено ще { $count } помилки
    [many] пропущено ще { $count } помилок
   *[other] пропущено ще { $count } помилки
}
problem-more-warnings = { $count ->
    [one] пропущено ще { $count } попередження
    [few] пропущено ще { $count } попередження
    [many] пропущено ще { $count } попереджень
   *[other] пропущено ще { $count } попередження
}
problem-missing = бракує «{ $key }»
hint-add-line = додайте рядок, наприклад { $example }
problem-unknown-key = ключа «{ $key }» тут не буває
hint-nearest = можливо, «{ $nearest }»?
hint-one-of = тут можна: { $words }
problem-schema-missing = не вказано версію формату
problem-schema-type = версія формату має бути цілим числом
problem-schema-unknown = версії формату { $found } не існує
problem-schema-newer = файл має версію формату { $found }, а ця програма знає лише { $known }
hint-schema = напишіть у першому рядку schema = 1
hint-schema-newer = його записала новіша версія touchpoint: оновіть програму, щоб відкрити файл
problem-not-text = «{ $key }» має бути текстом
problem-entry-not-text = кожне значення в «{ $key }» має бути текстом
hint-quote = візьміть значення в подвійні лапки
problem-not-integer = «{ $key }» має бути цілим числом
problem-not-number = «{ $key }» має бути числом
problem-out-of-range = «{ $key }» має бути від { $least } до { $most }
problem-not-flag = «{ $key }» має бути true або false
hint-no-quotes = напишіть значення без лапок
problem-unknown-word = «{ $key }» не може мати значення «{ $word }»
problem-not-moment = «{ $key }» має містити день і час зі зсувом, наприклад 2026-11-21T12:31:07+02:00
hint-offset = додайте зсув годинника, наприклад +02:00
problem-not-day = «{ $key }» має бути датою, наприклад 2026-12-15
problem-not-list = «{ $key }» має бути списком
hint-brackets = візьміть значення в квадратні дужки
problem-not-table = «{ $key }» має бути таблицею
problem-not-tables = «{ $key }» має бути списком таблиць
hint-double-brackets = починайте кожну з [[{ $key }]]
problem-blank = «{ $key }» порожнє
hint-blank = впишіть текст або приберіть ключ
problem-empty-list = список «{ $key }» порожній
problem-repeated = «{ $name }» уже є в рядку { $line }
problem-earlier-id = «{ $id }» вже належить успадкованій точці контакту
hint-earlier-id = вилучіть її через omit = ["{ $touchpoint }"] або приберіть ідентифікатор із «formerly»
hint-repeated = перейменуйте або приберіть одне з двох
problem-id = «{ $id }» не може бути ідентифікатором
hint-id = ідентифікатор складається з малих латинських літер і цифр, між ними може бути «-»

## Тексти й мови
problem-not-wording = «{ $key }» має бути текстом або містити по тексту на кожну мову
hint-wording = напишіть { $key } = "…" або { $key }.en = "…" для кожної мови
problem-language-code = «{ $code }» — не код мови
hint-language-code = код — це дві чи три малі латинські літери, наприклад en або et
problem-language-unlisted = мови «{ $language }» немає серед мов файлу
hint-language-unlisted = додайте «{ $language }» до «languages» або приберіть цей текст
problem-no-main-text = «{ $key }» не має тексту основною мовою «{ $language }»
hint-no-main-text = додайте { $key }.{ $language } = "…"
problem-no-translation = «{ $key }» не має тексту такими мовами: { $languages }
problem-language-unused = мовою «{ $language }» нічого не написано

## Каталоги
problem-no-touchpoints = у каталозі немає точок контакту
hint-no-touchpoints = починайте кожну з [[touchpoint]] і вкажіть id, class і name
problem-touchpoint-id = «{ $id }» не може бути ідентифікатором точки контакту
hint-touchpoint-id = ідентифікатор — це клас, крапка й назва з малих латинських літер, цифр і «-», наприклад business.queue
problem-id-class = ідентифікатор «{ $id }» не починається зі свого класу «{ $class }»
hint-id-class = напишіть { $class }.… в ідентифікаторі або { $own } у класі
problem-no-rubric = не описано, як виглядають оцінки: { $grades }
hint-rubric = опишіть кожну оцінку через те, що можна побачити
problem-scoring-order = бали мають зростати від bad до ok і від ok до wow
hint-fact-id = ідентифікатор складається з малих латинських літер і цифр, між ними «_»
problem-fact-idle = про «{ $id }» питають, але жодній точці це не потрібно
hint-fact-idle = додайте needs = ["{ $id }"] до точки контакту або приберіть питання

## Поєднання каталогів
combine-nothing = не названо жодного каталогу
combine-languages = немає мови, якою всі ці каталоги заповнено повністю
combine-scoring = у каталогах «{ $first }» і «{ $other }» бали рахують по-різному, разом їх використати не можна

## Каталог на основі інших
problem-base-unknown = немає каталогу «{ $name }», який можна взяти за основу
hint-base-unknown = є: { $names }; файл називають шляхом відносно цього
problem-base-alone = цей файл має бути повним сам по собі, взяти за основу «{ $name }» не можна
problem-base-circle = каталоги спираються один на одного по колу: { $circle }
hint-base-circle = приберіть один із них з «extends»
problem-base-deep = тут один на одному стоїть понад { $most } каталогів
problem-base-broken = «{ $name }» не можна взяти за основу: { $count ->
    [one] у ньому самому { $count } помилка
    [few] у ньому самому { $count } помилки
    [many] у ньому самому { $count } помилок
   *[other] у ньому самому { $count } помилки
}
problem-base-main = { $count ->
    [one] { $count } текст
    [few] { $count } тексти
    [many] { $count } текстів
   *[other] { $count } тексту
} з «{ $name }» не перекладено основною мовою «{ $language }»
hint-base-main = перекладіть їх тут або поставте в «languages» першою мову, якою там є все: { $languages }
problem-base-language = { $count ->
    [one] { $count } текст
    [few] { $count } тексти
    [many] { $count } текстів
   *[other] { $count } тексту
} з «{ $name }» не перекладено мовою «{ $language }»
hint-bases-differ = укажіть тут, що чинне: { $key } = …
problem-omit = нема чого вилучати: «{ $id }» немає
hint-omit = називайте точки контакту з: { $names }
hint-omit-alone = вилучити можна лише те, що приходить з «extends»
problem-not-inherited = «{ $id }» не приходить з «extends», а класу й назви тут немає
hint-not-inherited = новій точці контакту потрібне і те, і те

## Аудити
problem-sha256 = «sha256» має складатися з 64 знаків 0–9 та a–f
problem-draft-finished = у чернетки не буває «{ $key }»
hint-draft-finished = напишіть state = "finished" або приберіть ключ
problem-finished-when = у завершеному аудиті має бути вказано, коли його завершено
problem-subject-business = сам бізнес до таблиць [[subject]] не вносять
hint-subject-business = вносьте товари, послуги та працівників; бізнес є завжди
problem-item = «{ $item }» — це не пункт
hint-item = пункт — це точка контакту, наприклад business.queue, або точка контакту в когось чи чогось, наприклад employee.smile@e-7k2
problem-answer-touchpoint = «{ $id }» — не точка контакту
hint-answer-touchpoint = напишіть ідентифікатор точки контакту, наприклад business.queue
problem-item-class = «{ $touchpoint }» не можна оцінити в «{ $subject }»: це інший клас, «{ $class }»
hint-item-class = назвіть товар, послугу чи працівника того ж класу, що й точка контакту
problem-unknown-subject = у цьому класі немає «{ $subject }»
hint-unknown-subject = напишіть ідентифікатор або назву з однієї з таблиць [[subject]]
problem-subject-ambiguous = назва «{ $subject }» трапляється не один раз
hint-subject-ambiguous = напишіть натомість ідентифікатор
problem-empty-rating = про «{ $item }» нічого не сказано
hint-empty-rating = додайте оцінку чи нотатку або приберіть цей запис

## Журнали
problem-journal-line = цей рядок — не запис журналу: { $message }
hint-journal-line = поверніть файл із копії або відкрийте audit.toml без його журналу
hint-journal-strange = можливо, його записала новіша версія touchpoint; якщо ні, поверніть файл із копії
problem-journal-edit = зміни «{ $edit }» тут не буває
hint-journal-newer = його записала новіша версія touchpoint: оновіть програму, щоб відкрити аудит

## Налаштування
setting-unknown-key = налаштування «{ $key }» немає; є такі: { $words }
setting-unknown-word = «{ $key }» не може мати значення «{ $word }»; можна: { $words }
setting-file-broken = у файлі налаштувань { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
}; його не змінено

## Бібліотека текстів
problem-text-language = не вказано, якою мовою цей текст
hint-text-language = напишіть text = {"{"} uk = "…" {"}"} або language = "uk" на початку файлу
problem-text-for = «{ $word }» прочитано як каталог
library-file-broken = тексти не читаються; файл залишено без змін

## Коментарі нового каталогу
skeleton-head = Каталог точок контакту. Потрібні «schema», «id», «languages», «title» і хоча б одна точка; решту можна прибрати.
skeleton-revision = Збільшуйте з кожною новою редакцією.
skeleton-languages = Перша мова — основна: кожен текст має бути нею.
skeleton-title = Мій каталог
skeleton-audience = Чиїми очима дивимося: customers (клієнти), staff (персонал) або self (сама компанія).
skeleton-scoring = Скільки балів коштує кожна оцінка й нижче якого охоплення результат попередній.
skeleton-zone = Зони в порядку обходу.
skeleton-zone-name = Каса
skeleton-touchpoint = Для кожної точки — своя таблиця. Її ідентифікатор — це клас, крапка й назва; він не змінюється ніколи.
skeleton-class = business (бізнес), product (товар), service (послуга) або employee (працівник).
skeleton-name = Черга
skeleton-hint = Постійте в ній самі в годину пік.
skeleton-rubric = Як виглядає кожна оцінка: лише те, що можна побачити.
skeleton-bad = понад 5 хвилин
skeleton-ok = від 1 до 5 хвилин
skeleton-wow = менш як хвилина, і з вами вітаються ще в черзі
skeleton-recommendation = Відкривайте другу касу, щойно в черзі стане троє.
skeleton-stage = learn (дізнається), choose (обирає), arrive (приходить), buy (купує), use (користується), help (отримує допомогу) або return (повертається).
skeleton-weight = Від 1 до 5; якщо не вказано — 1.
skeleton-critical = true: «погано» тут означає, що не пройдено весь аудит.
skeleton-sensitive = true: вимкнено, доки аудитор не ввімкне.
skeleton-segment = individual (приватні клієнти), organisation (організації), industry (промисловість), intermediary (посередники) або public (державні установи); якщо не вказано — усі.
skeleton-motives = gain (вигода), risk (менше ризику), image (імідж), convenience (зручність), freedom (свобода вибору), knowledge (пізнання), belonging (причетність), self-fulfilment (самореалізація).
skeleton-tags = Довільні слова для пошуку.
skeleton-formerly = Ідентифікатори з попередніх редакцій: за ними аудит знаходить точку під час оновлення.
skeleton-retired = true: лишається, щоб її id не дістався іншій точці, але більше не оцінюється.
problem-nps-mark = «{ $text }» — не орієнтир
hint-nps-mark = напишіть назву та бали від -100 до 100, наприклад Selver 35

## Схема для редакторів
schema-catalogue = каталог для touchpoint
schema-version = Версія формату.
schema-id = Малі латинські літери, цифри та «-» між ними.
schema-title = Назва каталогу.
schema-sources = Пише сама програма, коли поєднує кілька каталогів.
schema-extends = Каталоги, взяті за основу: ідентифікатори або шляхи відносно цього файлу.
schema-omit = Точки контакту з них, які вилучено.
schema-fact = Питання про об’єкт, яке ставлять один раз на початку аудиту.
schema-fact-id = Один ідентифікатор – те саме питання в усіх каталогах, наприклад has_parking.
schema-fact-question = Відповідь – так або ні.
schema-points = Бали цієї оцінки; зростають від bad до wow.
schema-provisional = Охоплення, нижче якого результат попередній, від 0 до 1.
schema-name = Назва для людей.
schema-touchpoint-id = Клас, крапка й назва; не змінюється і в усіх каталогах означає те саме.
schema-hint = Як це перевірити.
schema-recommendation = Чим заповнюється нове покращення.
schema-touchpoint-zone = Ідентифікатор зони.
schema-touchpoint-audience = Чиїми очима, якщо не як у всього каталогу.
schema-needs = Без чого цього тут немає: за відповіді «ні» точка не стосується об’єкта.
