# Что не так с файлами и что с этим делать.

## Любой файл
problem-syntax = это не TOML: { $message }
hint-syntax = { $kind ->
    [twice] такой ключ уже есть выше: оставьте один
    [moment] день пишут так: 2026-12-15, момент так: 2026-12-15T09:30:00+02:00
   *[signs] проверьте кавычки и скобки здесь и строкой выше
}
problem-not-utf8 = отсюда файл не в кодировке UTF-8
hint-not-utf8 = сохраните его в редакторе в кодировке UTF-8
problem-too-large = файл больше { $megabytes } МБ
problem-more-errors = дальше { $count ->
    [one] пропущена ещё { $count } ошибка
    [few] пропущены ещё { $count } ошибки
    [many] пропущено ещё { $count } ошибок
   *[other] пропущено ещё { $count } ошибки
}
problem-more-warnings = { $count ->
    [one] пропущено ещё { $count } предупреждение
    [few] пропущены ещё { $count } предупреждения
    [many] пропущено ещё { $count } предупреждений
   *[other] пропущено ещё { $count } предупреждения
}
problem-missing = нет ключа «{ $key }»
hint-add-line = добавьте строку, например { $example }
problem-unknown-key = ключа «{ $key }» здесь не бывает
hint-nearest = возможно, имелось в виду «{ $nearest }»?
hint-one-of = здесь допустимы: { $words }
problem-schema-missing = не указана версия формата
problem-schema-type = версия формата должна быть целым числом
problem-schema-unknown = версии формата { $found } не существует
problem-schema-newer = у файла версия формата { $found }, а эта программа знает { $known }
hint-schema = первой строкой напишите schema = 1
hint-schema-newer = файл записан более новой версией touchpoint: чтобы открыть его, обновите программу
problem-not-text = значение «{ $key }» должно быть текстом
problem-entry-not-text = каждое значение в «{ $key }» должно быть текстом
hint-quote = заключите значение в двойные кавычки
problem-not-integer = значение «{ $key }» должно быть целым числом
problem-not-number = значение «{ $key }» должно быть числом
problem-out-of-range = значение «{ $key }» должно быть от { $least } до { $most }
problem-not-flag = значение «{ $key }» должно быть true или false
hint-no-quotes = напишите значение без кавычек
problem-unknown-word = у «{ $key }» не бывает значения «{ $word }»
problem-not-moment = значение «{ $key }» должно быть датой и временем со смещением, например 2026-11-21T12:31:07+02:00
hint-offset = добавьте смещение часового пояса, например +02:00
problem-not-day = значение «{ $key }» должно быть датой, например 2026-12-15
problem-not-list = значение «{ $key }» должно быть списком
hint-brackets = заключите значение в квадратные скобки
problem-not-table = значение «{ $key }» должно быть таблицей
problem-not-tables = значение «{ $key }» должно быть списком таблиц
hint-double-brackets = начните каждую с [[{ $key }]]
problem-blank = значение «{ $key }» пустое
hint-blank = впишите текст или уберите ключ
problem-empty-list = список «{ $key }» пуст
problem-repeated = «{ $name }» уже есть в строке { $line }
problem-earlier-id = «{ $id }» уже принадлежит унаследованной точке контакта
hint-earlier-id = исключите её через omit = ["{ $touchpoint }"] или уберите идентификатор из «formerly»
hint-repeated = переименуйте или уберите одно из двух
problem-id = «{ $id }» не может быть идентификатором
hint-id = идентификатор состоит из строчных латинских букв и цифр, между ними — «-»

## Тексты и языки
problem-not-wording = значение «{ $key }» должно быть текстом или текстами по языкам
hint-wording = напишите { $key } = "…" или { $key }.ru = "…" для каждого языка
problem-language-code = «{ $code }» — не код языка
hint-language-code = код языка — две или три строчные латинские буквы, например ru или et
problem-language-unlisted = языка «{ $language }» нет среди языков файла
hint-language-unlisted = добавьте «{ $language }» в «languages» или уберите этот текст
problem-no-main-text = у «{ $key }» нет текста на основном языке «{ $language }»
hint-no-main-text = добавьте { $key }.{ $language } = "…"
problem-no-translation = у «{ $key }» нет текста на языках: { $languages }
problem-language-unused = на языке «{ $language }» ничего не написано

## Каталоги
problem-no-touchpoints = в каталоге нет точек контакта
hint-no-touchpoints = начните каждую с [[touchpoint]] и укажите id, class и name
problem-touchpoint-id = «{ $id }» не может быть идентификатором точки контакта
hint-touchpoint-id = идентификатор — это класс, знак «.» и имя из строчных латинских букв, цифр и «-», например business.queue
problem-id-class = идентификатор «{ $id }» не начинается со своего класса «{ $class }»
hint-id-class = начните идентификатор с { $class }. или укажите класс { $own }
problem-no-rubric = не описано, как это выглядит: { $grades }
hint-rubric = опишите каждую оценку тем, что можно увидеть
problem-scoring-order = баллы должны расти от bad к ok и от ok к wow
hint-fact-id = идентификатор состоит из строчных латинских букв и цифр, между ними «_»
problem-fact-idle = про «{ $id }» спрашивают, но ни одной точке это не нужно
hint-fact-idle = добавьте needs = ["{ $id }"] к точке контакта или уберите вопрос

## Соединение каталогов
combine-nothing = не указано ни одного каталога
combine-languages = нет языка, на котором все эти каталоги полны
combine-scoring = в «{ $first }» и «{ $other }» баллы считаются по-разному, вместе их использовать нельзя

## Каталог на основе других
problem-base-unknown = нет каталога «{ $name }», который можно взять за основу
hint-base-unknown = есть: { $names }; файл указывают путём относительно этого
problem-base-alone = этот файл должен быть полным сам по себе, взять за основу «{ $name }» нельзя
problem-base-circle = каталоги основаны друг на друге по кругу: { $circle }
hint-base-circle = уберите один из них из «extends»
problem-base-deep = здесь друг на друге стоит больше { $most } каталогов
problem-base-broken = «{ $name }» нельзя взять за основу: { $count ->
    [one] в нём самом { $count } ошибка
    [few] в нём самом { $count } ошибки
    [many] в нём самом { $count } ошибок
   *[other] в нём самом { $count } ошибки
}
problem-base-main = { $count ->
    [one] { $count } текст
    [few] { $count } текста
    [many] { $count } текстов
   *[other] { $count } текста
} из «{ $name }» не переведены на основной язык «{ $language }»
hint-base-main = переведите их здесь или поставьте в «languages» первым язык, на котором там есть всё: { $languages }
problem-base-language = { $count ->
    [one] { $count } текст
    [few] { $count } текста
    [many] { $count } текстов
   *[other] { $count } текста
} из «{ $name }» не переведены на «{ $language }»
hint-bases-differ = укажите здесь, что действует: { $key } = …
problem-omit = нечего исключать: «{ $id }» нет
hint-omit = укажите точки контакта из: { $names }
hint-omit-alone = исключить можно только то, что пришло из «extends»
problem-not-inherited = «{ $id }» не приходит из «extends», а класса и названия здесь нет
hint-not-inherited = новой точке контакта нужно и то и другое

## Аудиты
problem-sha256 = «sha256» — это 64 цифры от 0 до 9 и от a до f
problem-draft-finished = у черновика не бывает «{ $key }»
hint-draft-finished = напишите state = "finished" или уберите ключ
problem-finished-when = у завершённого аудита должно быть указано, когда он завершён
problem-subject-business = сам бизнес в список оцениваемых не вносят
hint-subject-business = перечислите товары, услуги и сотрудников; сам бизнес есть всегда
problem-item = «{ $item }» — не пункт
hint-item = пункт — это точка контакта, например business.queue, или точка контакта у кого-то или чего-то, например employee.smile@e-7k2
problem-answer-touchpoint = «{ $id }» — не точка контакта
hint-answer-touchpoint = напишите идентификатор точки контакта, например business.queue
problem-item-class = точку «{ $touchpoint }» нельзя оценить у «{ $subject }»: это другой класс, «{ $class }»
hint-item-class = укажите товар, услугу или сотрудника того же класса, что и точка
problem-unknown-subject = в этом классе нет «{ $subject }»
hint-unknown-subject = укажите id или name из одной из таблиц [[subject]]
problem-subject-ambiguous = название «{ $subject }» встречается не один раз
hint-subject-ambiguous = укажите вместо него id
problem-empty-rating = о «{ $item }» ничего не сказано
hint-empty-rating = добавьте оценку или заметку либо уберите эту запись

## Журналы
problem-journal-line = эта строка — не запись журнала: { $message }
hint-journal-line = верните файл из копии или откройте audit.toml без журнала
hint-journal-strange = возможно, её записала более новая версия touchpoint; если нет, верните файл из копии
problem-journal-edit = изменения «{ $edit }» здесь не бывает
hint-journal-newer = запись сделана более новой версией touchpoint: чтобы открыть аудит, обновите программу

## Настройки
setting-unknown-key = настройки «{ $key }» нет; есть: { $words }
setting-unknown-word = у «{ $key }» не бывает значения «{ $word }»; допустимы: { $words }
setting-file-broken = в файле настроек { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}, он оставлен как есть

## Библиотека текстов
problem-text-language = не указано, на каком языке этот текст
hint-text-language = напишите text = {"{"} ru = "…" {"}"} или language = "ru" в начале файла
problem-text-for = «{ $word }» понято как каталог
library-file-broken = тексты не читаются; файл оставлен как есть

## Пояснения в новом каталоге
skeleton-head = Каталог точек контакта. Нужны «schema», «id», «languages», «title» и одна точка контакта; остальное можно убрать.
skeleton-revision = Увеличивайте с каждой новой редакцией.
skeleton-languages = Первый язык — основной: на нём должны быть все тексты.
skeleton-title = Мой каталог
skeleton-audience = Чьими глазами: customers (клиенты), staff (персонал) или self (сама компания).
skeleton-scoring = Сколько баллов стоят оценки и при каком охвате индекс ещё предварительный.
skeleton-zone = Зоны в порядке обхода.
skeleton-zone-name = Касса
skeleton-touchpoint = Одна таблица на каждую точку контакта. Её идентификатор — класс, знак «.» и имя; он не меняется никогда.
skeleton-class = business (бизнес), product (товар), service (услуга) или employee (сотрудник).
skeleton-name = Очередь
skeleton-hint = Постойте в ней сами в час пик.
skeleton-rubric = Как выглядит каждая оценка: только то, что можно увидеть.
skeleton-bad = больше 5 минут
skeleton-ok = от 1 до 5 минут
skeleton-wow = меньше минуты, и ждущих кто-то приветствует
skeleton-recommendation = Открывать вторую кассу, когда в очереди трое.
skeleton-stage = learn (узнаёт), choose (выбирает), arrive (приходит), buy (покупает), use (пользуется), help (получает помощь) или return (возвращается).
skeleton-weight = От 1 до 5; если не указан — 1.
skeleton-critical = true: с оценкой bad здесь не пройден весь аудит.
skeleton-sensitive = true: выключена, пока аудитор её не включит.
skeleton-segment = individual (частные клиенты), organisation (организации), industry (промышленность), intermediary (посредники) или public (госучреждения); если не указано — все.
skeleton-motives = gain (выгода), risk (меньше риска), image (имидж), convenience (удобство), freedom (свобода), knowledge (познание), belonging (сопричастность), self-fulfilment (самореализация).
skeleton-tags = Любые слова для поиска.
skeleton-formerly = Идентификаторы из прежних редакций: по ним аудит находит точку при обновлении.
skeleton-retired = true: хранится, чтобы её id не достался другой точке, но больше не оценивается.
problem-nps-mark = «{ $text }» — не ориентир
hint-nps-mark = напишите имя и баллы от -100 до 100, например Selver 35

## Схема для редакторов
schema-catalogue = каталог touchpoint
schema-version = Версия формата.
schema-id = Строчные латинские буквы, цифры и «-» между ними.
schema-title = Название каталога.
schema-sources = Пишет сама программа, когда соединяет несколько каталогов.
schema-extends = Каталоги, взятые за основу: идентификаторы или пути относительно этого файла.
schema-omit = Точки контакта из них, которые исключены.
schema-fact = Вопрос об объекте, который задают один раз в начале аудита.
schema-fact-id = Один идентификатор — один и тот же вопрос во всех каталогах, например has_parking.
schema-fact-question = Ответ — да или нет.
schema-points = Баллы этой оценки; растут от bad к wow.
schema-provisional = Охват, ниже которого результат предварительный, от 0 до 1.
schema-name = Название для людей.
schema-touchpoint-id = Класс, точка и имя; не меняется и во всех каталогах значит одно и то же.
schema-hint = Как это проверить.
schema-recommendation = Чем заполняется новое улучшение.
schema-touchpoint-zone = Идентификатор зоны.
schema-touchpoint-audience = Чьими глазами, если не как у всего каталога.
schema-needs = Без чего этого здесь нет: ответ «нет» делает точку неприменимой.
