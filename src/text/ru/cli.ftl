# Командная строка: справка, ответы и ошибки в аргументах.

## Справка: заголовки

cli-usage = Использование
cli-commands = Команды
cli-arguments = Аргументы
cli-options = Параметры
cli-help-workspace = Рабочая папка: { $path } («touchpoint where» объяснит почему)

## Справка: для чего каждая команда

cli-about-touchpoint = Обойдите магазин или офис, оцените каждую точку контакта клиента с бизнесом и уйдите со списком улучшений
cli-about-open = Открыть экран; если назван аудит — сразу на нём
cli-about-demo = Открыть экран с вашей копией примеров, чтобы всё попробовать; без терминала — вывести путь к ней
cli-about-new = Начать аудит
cli-about-list = Показать аудиты рабочей папки, новые сверху
cli-about-show = Показать аудит: числа, улучшения, всё оценённое
cli-about-rate = Оценить пункты аудита и записать, что увидели
cli-about-edit = Исправить сведения об аудите, его товары, услуги и сотрудников
cli-about-improve = Вести список улучшений
cli-about-improve-add = Записать улучшение; выводит его идентификатор
cli-about-improve-edit = Изменить улучшение
cli-about-improve-remove = Вычеркнуть улучшение
cli-about-improve-list = Показать улучшения одного аудита или всей рабочей папки, первоочередные сверху
cli-about-finish = Завершить аудит или показать, чего не хватает
cli-about-reopen = Открыть завершённый аудит заново
cli-about-report = Записать аудит в документы, перечитать их и сверить, всё ли на месте
cli-about-remove = Переместить аудит в корзину рабочей папки
cli-about-catalogue = Смотреть, проверять и начинать каталоги
cli-about-catalogue-list = Показать каталоги, с которыми можно начать аудит
cli-about-catalogue-show = Показать все точки контакта каталога
cli-about-catalogue-check = Найти всё, что не так в файлах каталогов
cli-about-catalogue-new = Начать свой каталог
cli-about-config = Смотреть и менять настройки
cli-about-config-list = Показать все настройки
cli-about-config-get = Вывести одну настройку; если не задана, код завершения 1
cli-about-config-set = Изменить одну настройку; пустое значение её снимает
cli-about-where = Вывести действующую рабочую папку и объяснить, почему она

## Справка: как пишется каждая команда

cli-usage-touchpoint = touchpoint [АУДИТ] | touchpoint КОМАНДА
cli-usage-open = touchpoint open [АУДИТ]
cli-usage-demo = touchpoint demo
cli-usage-new = touchpoint new --site ИМЯ [параметры]
cli-usage-list = touchpoint list [--json]
cli-usage-show = touchpoint show АУДИТ [параметры]
cli-usage-rate = touchpoint rate АУДИТ ПУНКТ=ОЦЕНКА… [параметры]
cli-usage-edit = touchpoint edit АУДИТ параметры
cli-usage-improve = touchpoint improve КОМАНДА
cli-usage-improve-add = touchpoint improve add АУДИТ --touchpoint ПУНКТ… [параметры]
cli-usage-improve-edit = touchpoint improve edit АУДИТ ID параметры
cli-usage-improve-remove = touchpoint improve remove АУДИТ ID
cli-usage-improve-list = touchpoint improve list [АУДИТ] [параметры]
cli-usage-finish = touchpoint finish АУДИТ [--reason ТЕКСТ]
cli-usage-reopen = touchpoint reopen АУДИТ --reason ТЕКСТ
cli-usage-report = touchpoint report АУДИТ --format ФОРМАТ,… [параметры]
cli-usage-remove = touchpoint remove АУДИТ
cli-usage-catalogue = touchpoint catalogue КОМАНДА
cli-usage-catalogue-list = touchpoint catalogue list [--json]
cli-usage-catalogue-show = touchpoint catalogue show КАТАЛОГ [параметры]
cli-usage-catalogue-check = touchpoint catalogue check ФАЙЛ…
cli-usage-catalogue-new = touchpoint catalogue new ID [параметры]
cli-usage-config = touchpoint config КОМАНДА
cli-usage-config-list = touchpoint config list
cli-usage-config-get = touchpoint config get КЛЮЧ
cli-usage-config-set = touchpoint config set КЛЮЧ ЗНАЧЕНИЕ
cli-usage-where = touchpoint where

## Справка: аргументы и параметры

cli-place-audit = Какой аудит: его папка, идентификатор или часть пути клиент/объект/дата, которая есть только у него
cli-place-audit-or-all = Какой аудит; без него — все аудиты рабочей папки
cli-place-rating = Что и как: business.queue=bad employee.smile@Мария=wow; bad ok wow na unchecked unrated или 1 2 3 0 9; если есть заметка, оценку можно не указывать
cli-place-improvement = Идентификатор улучшения
cli-place-key = ui_language, auditor, theme, auto_advance или keys.<команда>
cli-place-value = Новое значение
cli-place-file = Файлы каталогов
cli-place-catalogue = Идентификатор каталога или файл
cli-place-new-catalogue = Идентификатор нового каталога: строчные латинские буквы, цифры, «-»

cli-option-help = Показать справку
cli-option-version = Показать версию
cli-option-workspace = Папка, в которой лежат аудиты
cli-option-ui-lang = Язык программы: en, ru, uk, et
cli-option-json = Вывести JSON
cli-option-lang = Язык содержания
cli-option-site = Магазин или офис
cli-option-client = Чей это бизнес; не указывайте, если свой
cli-option-catalogue = Что оценивать: идентификаторы или файлы, можно несколько; по умолчанию «shop»
cli-option-auditor = Кто проводит обход
cli-option-product = Товар, который оценивают отдельно; можно повторять
cli-option-service = Услуга, которую оценивают отдельно; можно повторять
cli-option-employee = Сотрудник, которого оценивают отдельно; можно повторять
cli-option-sensitive = Оценивать и деликатные точки
cli-option-note = Что увидели, для клиента; записывается ко всем названным пунктам
cli-option-internal = Внутренняя заметка; записывается ко всем названным пунктам
cli-option-show-internal = Показать и внутренние заметки
cli-option-report-internal = Включить и внутренние заметки
cli-option-conclusion = Общий вывод
cli-option-met = Кто встречал
cli-option-conditions = Погода, наплыв людей — всё, что объясняет этот день
cli-option-announced = Знали ли на объекте о визите: yes, no, unknown
cli-option-started = Когда начался обход: 2026-05-04T12:31:07+02:00
cli-option-edit-sensitive = Оцениваются ли деликатные точки: yes, no
cli-option-subject = Исправить название товара, услуги или имя сотрудника; можно повторять
cli-option-add-product = Добавить товар; можно повторять
cli-option-add-service = Добавить услугу; можно повторять
cli-option-add-employee = Добавить сотрудника; можно повторять
cli-option-remove-subject = Убрать товар, услугу или сотрудника, если о них ещё ничего не записано
cli-option-edit-touchpoint = Исправить название точки контакта, добавленной при обходе
cli-option-add-touchpoint = Добавить точку контакта: business=Кофейный уголок
cli-option-touchpoint = Что исправит: один пункт или несколько
cli-option-kind = improve, change или replace; по умолчанию improve
cli-option-text = Что сделать; по умолчанию — что советует каталог
cli-option-owner = Кто ответственный
cli-option-due = Срок: 2026-12-15, 15.12, +2н, пт
cli-option-impact = Какая польза: 1, 2, 3
cli-option-effort = Сколько усилий: 1, 2, 3
cli-option-status = open, doing, done, dropped
cli-option-closing = Что подтверждает, что это сделано
cli-option-overdue = Только просроченные
cli-option-list-owner = Только те, за которые отвечает этот человек
cli-option-list-format = table, grid, csv или json; по умолчанию table
cli-option-finish-reason = Почему завершаете, несмотря на пропуски; причина сохранится
cli-option-reopen-reason = Почему; причина сохранится
cli-option-format = md, csv, json, html; несколько — через запятую
cli-option-output = Файл или папка, куда писать; «-» — на экран; по умолчанию — сюда, с именем из клиента, объекта и даты
cli-option-force = Заменить существующие файлы
cli-option-catalogue-languages = Языки каталога, основной — первым
cli-option-catalogue-output = Файл, куда писать; по умолчанию — в каталоги рабочей папки

cli-placeholder-audit = АУДИТ
cli-placeholder-rating = ПУНКТ=ОЦЕНКА
cli-placeholder-item = ПУНКТ
cli-placeholder-id = ID
cli-placeholder-key = КЛЮЧ
cli-placeholder-value = ЗНАЧЕНИЕ
cli-placeholder-file = ФАЙЛ
cli-placeholder-folder = ПАПКА
cli-placeholder-catalogue = КАТАЛОГ
cli-placeholder-catalogues = КАТАЛОГ,…
cli-placeholder-language = ЯЗЫК
cli-placeholder-languages = ЯЗЫК,…
cli-placeholder-name = ИМЯ
cli-placeholder-text = ТЕКСТ
cli-placeholder-yes-no = yes|no
cli-placeholder-announced = yes|no|unknown
cli-placeholder-moment = МОМЕНТ
cli-placeholder-day = ДЕНЬ
cli-placeholder-rename = ID=ИМЯ
cli-placeholder-subject = ID
cli-placeholder-class-name = КЛАСС=ИМЯ
cli-placeholder-kind = ДЕЙСТВИЕ
cli-placeholder-status = СТАТУС
cli-placeholder-one-to-three = 1–3
cli-placeholder-formats = ФОРМАТ,…
cli-placeholder-format = ФОРМАТ
cli-placeholder-output = ФАЙЛ|-

## Ответы

cli-progress = оценено { $rated } из { $all }
cli-new-items = { $n ->
    [one] предстоит оценить { $n } пункт
    [few] предстоит оценить { $n } пункта
    [many] предстоит оценить { $n } пунктов
   *[other] предстоит оценить { $n } пункта
}
cli-touchpoints = { $n ->
    [one] { $n } точка контакта
    [few] { $n } точки контакта
    [many] { $n } точек контакта
   *[other] { $n } точки контакта
}
cli-column-date = Дата
cli-column-client = Клиент
cli-column-site = Объект
cli-column-state = Состояние
cli-column-index = Индекс
cli-column-coverage = Охват
cli-column-id = ID
cli-column-status = Статус
cli-column-kind = Действие
cli-column-impact-effort = Польза/усилия
cli-column-owner = Ответственный
cli-column-due = Срок
cli-column-audit = Аудит
cli-column-items = Пункты
cli-column-text = Что сделать
cli-built-in = встроенный
cli-critical = критичная
cli-sensitive = деликатная
cli-overall = В целом
cli-edited = Изменено: { $path }
cli-finished = { $gaps ->
    [0] Аудит завершён
    [one] Аудит завершён, хотя остался { $gaps } пропуск; причина сохранена
    [few] Аудит завершён, хотя осталось { $gaps } пропуска; причина сохранена
    [many] Аудит завершён, хотя осталось { $gaps } пропусков; причина сохранена
   *[other] Аудит завершён, хотя осталось { $gaps } пропуска; причина сохранена
}
cli-reopened = Аудит снова черновик; причина сохранена
cli-removed = Перемещено в { $path }
cli-no-audits = Аудитов пока нет: начните командой «touchpoint new --site ИМЯ»
cli-no-improvements = Улучшений нет
cli-nothing-judged = Ни у одного предстоящего улучшения нет пользы и усилий: improve edit … --impact 3 --effort 1
cli-gaps = { $n ->
    [one] Аудит не завершён: { $n } пропуск
    [few] Аудит не завершён: { $n } пропуска
    [many] Аудит не завершён: { $n } пропусков
   *[other] Аудит не завершён: { $n } пропуска
}
cli-hint-finish = Заполните пропуски или завершите с --reason, указав причину
cli-reported = { $path }: пункты — { $items } из { $all }, заметки — { $notes } из { $all-notes }, улучшения — { $improvements } из { $all-improvements }
cli-reported-items = { $path }: пункты — { $items } из { $all }, заметки — { $notes } из { $all-notes }
cli-reported-improvements = { $path }: улучшения — { $improvements } из { $all-improvements }
cli-reported-answers = { $path }: ответы — { $answers } из { $all-answers }
cli-checked = { $files ->
    [one] { $files } файл
    [few] { $files } файла
    [many] { $files } файлов
   *[other] { $files } файла
}: { $errors ->
    [one] { $errors } ошибка
    [few] { $errors } ошибки
    [many] { $errors } ошибок
   *[other] { $errors } ошибки
}, { $warnings ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
    [many] { $warnings } предупреждений
   *[other] { $warnings } предупреждения
}
cli-where-settings = Настройки: { $path }
cli-why-flag = Указана в --workspace
cli-why-environment = Указана в TOUCHPOINT_WORKSPACE
cli-why-marker = Ближайшая папка вверх по пути, где есть touchpoint.toml
cli-why-documents = В ваших документах: больше нигде не указана
cli-why-data = В системном месте для данных: больше нигде не указана

## Что не так

cli-error = ошибка
cli-warning = предупреждение
cli-hint = подсказка
cli-output = Не удалось вывести ответ: { $cause }
cli-no-terminal = Для экрана нужен терминал
cli-unknown-command = Нет команды «{ $command }»
cli-command-missing = Не хватает команды
cli-unknown-argument = Аргумента «{ $argument }» здесь не бывает
cli-argument-missing = Не хватает: { $arguments }
cli-argument-twice = «{ $argument }» указано больше одного раза
cli-argument-conflict = «{ $argument }» и «{ $other }» нельзя указывать вместе
cli-nothing-asked = Нечего менять: укажите хотя бы один параметр
cli-arguments-wrong = Аргументы неверны
cli-audit-before-command = Сначала команда: touchpoint { $command } АУДИТ
cli-value-missing = Для «{ $argument }» нужно значение
cli-value-empty = Значение «{ $argument }» не может быть пустым
cli-value-invalid = «{ $value }» не подходит для «{ $argument }»
cli-value-count = У «{ $argument }» слишком много или слишком мало значений
cli-not-utf8 = Один из аргументов — не текст
cli-pair-wrong = Для «{ $argument }» нужна запись ЛЕВОЕ=ПРАВОЕ, а не «{ $value }»
cli-language-wrong = «{ $code }» — не код языка; нужно, например, «en»
cli-moment-wrong = «{ $value }» — не дата со временем; нужно, например, «2026-05-04T12:31:07+02:00»
cli-due-wrong = «{ $value }» — не дата
cli-class-unknown = Нет класса «{ $word }»
cli-verdict-unknown = Нет оценки «{ $word }»
cli-rating-without-verdict = Для «{ $item }» нет ни оценки, ни заметки
cli-item-unknown = В этом аудите нет точки контакта «{ $id }»
cli-item-sensitive = Точка «{ $id }» деликатная и в этом аудите выключена
cli-item-whom = Непонятно, у кого или у чего оценивать «{ $id }»
cli-subject-unknown = Нет товара, услуги или сотрудника «{ $name }»
cli-subject-unknown-here = В этом классе нет ничего и никого с названием «{ $name }»
cli-item-business = «{ $id }» относится к самому бизнесу: «@» здесь не нужно
cli-subject-ambiguous = Название «{ $name }» встречается не один раз
cli-nothing-recommended = Каталог здесь ничего не советует: укажите в --text, что сделать
cli-key-unknown = Нет настройки «{ $key }»
cli-catalogue-id-wrong = «{ $id }» не может быть идентификатором каталога: только строчные латинские буквы, цифры и «-»
cli-report-one-format = В один файл или в «-» можно записать только один формат

## Файлы, которые называет человек

documents-read = Не удалось прочитать файл
documents-write = Не удалось записать файл
documents-taken = он уже есть, ничего не записано
documents-hint-taken = замените его с --force или укажите другое место в --output

## Что с этим делать

cli-hint-help = «touchpoint --help» покажет команды, «touchpoint КОМАНДА --help» — что нужно каждой
cli-hint-terminal = «touchpoint --help» покажет команды; чтобы открыть аудит, нужен терминал
cli-hint-nearest = возможно, имелось в виду «{ $word }»?
cli-hint-choices = допустимы: { $words }
cli-hint-verdicts = допустимы: { $words }
cli-hint-sensitive = включите деликатные точки: «touchpoint edit АУДИТ --sensitive yes»
cli-hint-whom = добавьте «@» и одно из: { $subjects }
cli-hint-subject-id = укажите идентификатор: { $subjects }
cli-hint-subjects = есть: { $subjects }
cli-hint-improvements = есть: { $ids }
cli-hint-due = например, 2026-12-15, 15.12, +3, +2н, +1м или пт
cli-hint-report-folder = укажите папку в --output или один формат за раз

## Опрос

cli-about-nps = Вести опрос лояльности
cli-about-nps-add = Записать ответ или реплику; выводит код ответа
cli-about-nps-list = Показать ответы и реплики аудита
cli-about-nps-show = Показать индекс лояльности с интервалом, клиентов и персонал отдельно
cli-about-nps-ignore = Не учитывать ответ, указав причину
cli-about-nps-count = Снова учитывать ответ
cli-about-import = Загрузить ответы из таблицы или списка чисел: либо все, либо ни одного
cli-usage-nps = touchpoint nps КОМАНДА
cli-usage-nps-add = touchpoint nps add АУДИТ [БАЛЛ] [параметры]
cli-usage-nps-list = touchpoint nps list АУДИТ [параметры]
cli-usage-nps-show = touchpoint nps show АУДИТ [параметры]
cli-usage-nps-ignore = touchpoint nps ignore АУДИТ ID --reason ТЕКСТ
cli-usage-nps-count = touchpoint nps count АУДИТ ID
cli-usage-import = touchpoint import АУДИТ ФАЙЛ|- [параметры]
cli-place-score = Насколько готовы рекомендовать компанию, 0–10; без балла это реплика
cli-place-answer = ID ответа
cli-place-answers = Файл CSV с заголовком или список чисел; «-» — стандартный ввод
cli-option-why = Почему такой балл или что сказано
cli-option-wish = Что нужно сделать, чтобы была десятка
cli-option-nps-kind = Вид отзыва: negative, positive, question, criticism, idea, lead
cli-option-list-kind = Только этот вид: negative, positive, question, criticism, idea, lead
cli-option-channel = Откуда пришло: касса, телефон, почта
cli-option-asked-by = Кто спрашивал
cli-option-audience = Кто отвечает: customers (клиенты) или staff (персонал); по умолчанию customers
cli-option-show-audience = Только эти: customers (клиенты) или staff (персонал)
cli-option-segment = Вид клиента: individual, organisation, industry, intermediary, public
cli-option-nps-touchpoint = Точка контакта, о которой речь; можно повторять
cli-option-wave = К какой волне опроса относится
cli-option-ignore-reason = Почему ответ не учитывается; причина сохраняется
cli-option-map = Что в каком столбце: score=СТОЛБЕЦ,why=СТОЛБЕЦ; также wish, kind, channel, asked_by, audience, segment, touchpoints, wave, at
cli-option-dry-run = Ничего не загружать, только показать, что загрузилось бы
cli-placeholder-score = БАЛЛ
cli-placeholder-feedback = ВИД
cli-placeholder-audience = КТО
cli-placeholder-segment = СЕГМЕНТ
cli-placeholder-touchpoint = ТОЧКА
cli-placeholder-map = ЧАСТЬ=СТОЛБЕЦ
cli-column-score = Балл
cli-column-feedback = Отзыв
cli-column-answering = Кто отвечает
cli-column-wave = Волна
cli-column-why = Почему
cli-column-wish = Для десятки
cli-column-touchpoints = Точки контакта
cli-column-ignored = Почему не учтено
cli-no-answers = Ответов пока нет
cli-import-place = { $file }, строка { $line }, столбец «{ $column }»: { $cause }
cli-import-empty = Загружать нечего
cli-import-not-utf8 = Таблица не в кодировке UTF-8
cli-hint-import-utf8 = сохраните её как «CSV UTF-8» и загрузите снова
cli-import-no-columns = Ни в одном столбце нет балла, причины или пожелания; есть: { $columns }
cli-hint-import-map = назовите столбцы через --map, например --map score=Балл,why=Комментарий
cli-import-no-part = У ответа нет части «{ $word }»
cli-import-no-column = Нет столбца «{ $column }»
cli-import-score = «{ $value }» — не целое число от 0 до 10
cli-import-word = «{ $value }» — незнакомое слово
cli-import-moment = «{ $value }» — не дата; нужно, например, 2026-11-21, 21.11.2026 или 2026-11-21 14:03
cli-import-silent = в строке нет ни балла, ни текста
cli-import-too-wide = в строке больше ячеек, чем в заголовке
cli-import-unclosed = Кавычка в начале ячейки в строке { $line } не закрыта
cli-import-unused = Столбцы не загружены (если они нужны, назовите их через --map): { $columns }
cli-import-names-score = балл, оценка, баллы, оценка 0–10
cli-import-names-why = почему, причина, комментарий
cli-import-names-wish = пожелание, что нужно для десятки, что улучшить
cli-import-names-kind = вид, отзыв, вид отзыва
cli-import-names-channel = канал, источник
cli-import-names-asked_by = кто спрашивал, опросил
cli-import-names-audience = кто отвечает, аудитория
cli-import-names-segment = сегмент, вид клиента
cli-import-names-touchpoints = точка контакта, точки контакта, точка
cli-import-names-wave = волна, волна опроса
cli-import-names-at = дата, время, отметка времени
cli-imported = Загружено: { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
    [many] { $n } ответов
   *[other] { $n } ответа
}; { $known ->
    [one] уже был известен { $known }
    [few] уже были известны { $known }
    [many] уже было известно { $known }
   *[other] уже было известно { $known }
}
cli-import-would = Было бы загружено: { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
    [many] { $n } ответов
   *[other] { $n } ответа
}; { $known ->
    [one] уже был известен { $known }
    [few] уже были известны { $known }
    [many] уже было известно { $known }
   *[other] уже было известно { $known }
}
cli-import-nothing = Ничего не загружено: { $n ->
    [one] { $n } ошибка
    [few] { $n } ошибки
    [many] { $n } ошибок
   *[other] { $n } ошибки
}
