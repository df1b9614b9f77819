# Командний рядок: довідка, відповіді й помилки в аргументах.

## Довідка: заголовки

cli-usage = Використання
cli-commands = Команди
cli-arguments = Аргументи
cli-options = Параметри
cli-help-workspace = Робоча тека: { $path } (чому саме вона, скаже «touchpoint where»)

## Довідка: навіщо кожна команда

cli-about-touchpoint = Обійдіть магазин чи офіс, оцініть кожну точку, де клієнт стикається з бізнесом, і вийдіть зі списком покращень
cli-about-open = Відкрити екран, одразу з аудитом, якщо його названо
cli-about-demo = Відкрити екран із прикладами аудитів, на яких можна вправлятися; без термінала — вивести їхню теку
cli-about-new = Почати аудит
cli-about-list = Показати аудити робочої теки, найновіші вгорі
cli-about-show = Показати аудит: числа, покращення, усе оцінене
cli-about-rate = Оцінити пункти аудиту й записати побачене
cli-about-edit = Виправити дані аудиту, його товари, послуги та працівників
cli-about-improve = Вести список покращень
cli-about-improve-add = Записати покращення; виводить його ідентифікатор
cli-about-improve-edit = Змінити покращення
cli-about-improve-remove = Вилучити покращення
cli-about-improve-list = Показати покращення одного аудиту або всієї робочої теки, найважливіші вгорі
cli-about-finish = Завершити аудит або показати, що ще не заповнено
cli-about-reopen = Знову відкрити завершений аудит
cli-about-report = Записати аудит у документи, перечитати їх і звірити, чи все на місці
cli-about-remove = Перемістити аудит до кошика робочої теки
cli-about-catalogue = Переглянути, перевірити або почати каталог
cli-about-catalogue-list = Показати каталоги, з якими можна почати аудит
cli-about-catalogue-show = Показати всі точки контакту каталогу
cli-about-catalogue-check = Знайти всі помилки у файлах каталогів
cli-about-catalogue-new = Почати власний каталог
cli-about-config = Показати або змінити налаштування
cli-about-config-list = Показати всі налаштування
cli-about-config-get = Вивести одне налаштування; код завершення 1, якщо його не задано
cli-about-config-set = Змінити одне налаштування; порожнє значення його прибирає
cli-about-where = Вивести чинну робочу теку й чому саме вона

## Довідка: як пишеться кожна команда

cli-usage-touchpoint = touchpoint [АУДИТ] | touchpoint КОМАНДА
cli-usage-open = touchpoint open [АУДИТ]
cli-usage-demo = touchpoint demo
cli-usage-new = touchpoint new --site НАЗВА [параметри]
cli-usage-list = touchpoint list [--json]
cli-usage-show = touchpoint show АУДИТ [параметри]
cli-usage-rate = touchpoint rate АУДИТ ПУНКТ=ОЦІНКА… [параметри]
cli-usage-edit = touchpoint edit АУДИТ параметри
cli-usage-improve = touchpoint improve КОМАНДА
cli-usage-improve-add = touchpoint improve add АУДИТ --touchpoint ПУНКТ… [параметри]
cli-usage-improve-edit = touchpoint improve edit АУДИТ ID параметри
cli-usage-improve-remove = touchpoint improve remove АУДИТ ID
cli-usage-improve-list = touchpoint improve list [АУДИТ] [параметри]
cli-usage-finish = touchpoint finish АУДИТ [--reason ТЕКСТ]
cli-usage-reopen = touchpoint reopen АУДИТ --reason ТЕКСТ
cli-usage-report = touchpoint report АУДИТ --format ФОРМАТ,… [параметри]
cli-usage-remove = touchpoint remove АУДИТ
cli-usage-catalogue = touchpoint catalogue КОМАНДА
cli-usage-catalogue-list = touchpoint catalogue list [--json]
cli-usage-catalogue-show = touchpoint catalogue show КАТАЛОГ [параметри]
cli-usage-catalogue-check = touchpoint catalogue check ФАЙЛ…
cli-usage-catalogue-new = touchpoint catalogue new ID [параметри]
cli-usage-config = touchpoint config КОМАНДА
cli-usage-config-list = touchpoint config list
cli-usage-config-get = touchpoint config get КЛЮЧ
cli-usage-config-set = touchpoint config set КЛЮЧ ЗНАЧЕННЯ
cli-usage-where = touchpoint where

## Довідка: аргументи й параметри

cli-place-audit = Який аудит: його тека, ідентифікатор або частина шляху «клієнт/об’єкт/дата», яка є лише в нього
cli-place-audit-or-all = Який аудит; якщо не вказано — усі аудити робочої теки
cli-place-rating = Що і як оцінити: business.queue=bad employee.smile@Марія=wow; bad ok wow na unchecked unrated або 1 2 3 0 9; з нотаткою оцінку можна не писати
cli-place-improvement = Ідентифікатор покращення
cli-place-key = ui_language, auditor, theme, auto_advance або keys.<команда>
cli-place-value = Нове значення
cli-place-file = Файли каталогів
cli-place-catalogue = Ідентифікатор каталогу або файл
cli-place-new-catalogue = Ідентифікатор нового каталогу: малі латинські літери, цифри, «-»

cli-option-help = Показати довідку
cli-option-version = Показати версію
cli-option-workspace = Тека з аудитами
cli-option-ui-lang = Мова програми: en, ru, uk, et
cli-option-json = Вивести JSON
cli-option-lang = Мова вмісту
cli-option-site = Магазин чи офіс
cli-option-client = Чий це бізнес; для власного не вказуйте
cli-option-catalogue = Що оцінювати: ідентифікатори або файли, можна кілька; якщо не вказано — «shop»
cli-option-auditor = Хто проводить обхід
cli-option-product = Товар, який оцінюють окремо; можна повторювати
cli-option-service = Послуга, яку оцінюють окремо; можна повторювати
cli-option-employee = Працівник, якого оцінюють поіменно; можна повторювати
cli-option-sensitive = Оцінювати й делікатні точки контакту
cli-option-note = Що ви побачили, для клієнта; для кожного названого пункту
cli-option-internal = Внутрішня нотатка; для кожного названого пункту
cli-option-show-internal = Показати й внутрішні нотатки
cli-option-report-internal = Додати й внутрішні нотатки
cli-option-conclusion = Ваш загальний висновок
cli-option-met = Кого зустріли
cli-option-conditions = Погода, натовп, усе, що пояснює цей день
cli-option-announced = Чи попередили об’єкт про візит: yes, no, unknown
cli-option-started = Коли почався обхід: 2026-05-04T12:31:07+02:00
cli-option-edit-sensitive = Чи оцінювати делікатні точки контакту: yes, no
cli-option-subject = Виправити назву товару чи послуги або ім’я працівника; можна повторювати
cli-option-add-product = Додати товар; можна повторювати
cli-option-add-service = Додати послугу; можна повторювати
cli-option-add-employee = Додати працівника; можна повторювати
cli-option-remove-subject = Вилучити товар, послугу чи працівника, якщо про них нічого не записано
cli-option-edit-touchpoint = Виправити назву точки контакту, доданої під час обходу
cli-option-add-touchpoint = Додати точку контакту: business=Кавовий куточок
cli-option-touchpoint = Що буде виправлено: один пункт або кілька
cli-option-kind = improve (покращити), change (змінити) або replace (замінити); якщо не вказано — improve
cli-option-text = Що зробити; якщо не вказано — порада з каталогу
cli-option-owner = Хто відповідає
cli-option-due = Термін: 2026-12-15, 15.12, +2т, пт
cli-option-impact = Яка користь: 1, 2, 3
cli-option-effort = Скільки зусиль: 1, 2, 3
cli-option-status = open (не почато), doing (у роботі), done (зроблено), dropped (скасовано)
cli-option-closing = Що підтверджує виконання
cli-option-overdue = Лише прострочені
cli-option-list-owner = Лише ті, за які відповідає ця людина
cli-option-list-format = table, grid, csv або json; якщо не вказано — table
cli-option-finish-reason = Чому завершено, хоча заповнено не все; причину буде збережено
cli-option-reopen-reason = Чому; причину буде збережено
cli-option-format = md, csv, json, html; кілька — через кому
cli-option-output = Файл або тека для запису; «-» — вивести; якщо не вказано — тут, з назвою за клієнтом, об’єктом і датою
cli-option-force = Замінити наявні файли
cli-option-catalogue-languages = Мови каталогу, основна — перша
cli-option-catalogue-output = Файл для запису; якщо не вказано — серед каталогів робочої теки

cli-placeholder-audit = АУДИТ
cli-placeholder-rating = ПУНКТ=ОЦІНКА
cli-placeholder-item = ПУНКТ
cli-placeholder-id = ID
cli-placeholder-key = КЛЮЧ
cli-placeholder-value = ЗНАЧЕННЯ
cli-placeholder-file = ФАЙЛ
cli-placeholder-folder = ТЕКА
cli-placeholder-catalogue = КАТАЛОГ
cli-placeholder-catalogues = КАТАЛОГ,…
cli-placeholder-language = МОВА
cli-placeholder-languages = МОВА,…
cli-placeholder-name = НАЗВА
cli-placeholder-text = ТЕКСТ
cli-placeholder-yes-no = yes|no
cli-placeholder-announced = yes|no|unknown
cli-placeholder-moment = МОМЕНТ
cli-placeholder-day = ДЕНЬ
cli-placeholder-rename = ID=НАЗВА
cli-placeholder-subject = ID
cli-placeholder-class-name = КЛАС=НАЗВА
cli-placeholder-kind = ДІЯ
cli-placeholder-status = СТАТУС
cli-placeholder-one-to-three = 1–3
cli-placeholder-formats = ФОРМАТ,…
cli-placeholder-format = ФОРМАТ
cli-placeholder-output = ФАЙЛ|-

## Відповіді

cli-progress = оцінено { $rated } з { $all }
cli-new-items = { $n ->
    [one] { $n } пункт для оцінювання
    [few] { $n } пункти для оцінювання
    [many] { $n } пунктів для оцінювання
   *[other] { $n } пункту для оцінювання
}
cli-touchpoints = { $n ->
    [one] { $n } точка контакту
    [few] { $n } точки контакту
    [many] { $n } точок контакту
   *[other] { $n } точки контакту
}
cli-column-date = Дата
cli-column-client = Клієнт
cli-column-site = Об’єкт
cli-column-state = Стан
cli-column-index = Індекс
cli-column-coverage = Охоплення
cli-column-id = ID
cli-column-status = Статус
cli-column-kind = Дія
cli-column-impact-effort = Користь/зусилля
cli-column-owner = Відповідальний
cli-column-due = Термін
cli-column-audit = Аудит
cli-column-items = Пункти
cli-column-text = Що зробити
cli-built-in = вбудований
cli-critical = критична
cli-sensitive = делікатна
cli-overall = Загалом
cli-edited = Змінено: { $path }
cli-finished = { $gaps ->
    [0] Завершено
    [one] Завершено, хоча лишилася { $gaps } прогалина; причину збережено
    [few] Завершено, хоча лишилися { $gaps } прогалини; причину збережено
    [many] Завершено, хоча лишилося { $gaps } прогалин; причину збережено
   *[other] Завершено, хоча лишилося { $gaps } прогалини; причину збережено
}
cli-reopened = Знову чернетка; причину збережено
cli-removed = Переміщено в { $path }
cli-no-audits = Аудитів тут ще немає: почніть перший командою «touchpoint new --site НАЗВА»
cli-no-improvements = Покращень немає
cli-nothing-judged = У жодного покращення, яке ще зробити, немає користі й зусиль: improve edit … --impact 3 --effort 1
cli-gaps = { $n ->
    [one] Не завершено: { $n } прогалина
    [few] Не завершено: { $n } прогалини
    [many] Не завершено: { $n } прогалин
   *[other] Не завершено: { $n } прогалини
}
cli-hint-finish = Заповніть прогалини або завершіть із --reason і поясніть чому
cli-reported = { $path }: пунктів { $items } із { $all }, нотаток { $notes } з { $all-notes }, покращень { $improvements } з { $all-improvements }
cli-reported-items = { $path }: пунктів { $items } із { $all }, нотаток { $notes } з { $all-notes }
cli-reported-improvements = { $path }: покращень { $improvements } з { $all-improvements }
cli-reported-answers = { $path }: відповідей { $answers } із { $all-answers }
cli-checked = { $files ->
    [one] { $files } файл
    [few] { $files } файли
    [many] { $files } файлів
   *[other] { $files } файлу
}: { $errors ->
    [one] { $errors } помилка
    [few] { $errors } помилки
    [many] { $errors } помилок
   *[other] { $errors } помилки
}, { $warnings ->
    [one] { $warnings } попередження
    [few] { $warnings } попередження
    [many] { $warnings } попереджень
   *[other] { $warnings } попередження
}
cli-where-settings = Налаштування: { $path }
cli-why-flag = Задано через --workspace
cli-why-environment = Задано через TOUCHPOINT_WORKSPACE
cli-why-marker = Найближча тека на шляху вгору, у якій є touchpoint.toml
cli-why-documents = У ваших документах, бо інше не задано
cli-why-data = У системній теці для даних, бо інше не задано

## Що не так

cli-error = помилка
cli-warning = попередження
cli-hint = порада
cli-output = Не вдалося вивести відповідь: { $cause }
cli-no-terminal = Для екрана потрібен термінал
cli-unknown-command = Немає команди «{ $command }»
cli-command-missing = Бракує команди
cli-unknown-argument = Аргументу «{ $argument }» тут не буває
cli-argument-missing = Бракує: { $arguments }
cli-argument-twice = «{ $argument }» вказано більш ніж один раз
cli-argument-conflict = «{ $argument }» і «{ $other }» не можна вказувати разом
cli-nothing-asked = Змінювати нічого: вкажіть хоча б один параметр
cli-arguments-wrong = Неправильні аргументи
cli-audit-before-command = Спершу пишуть команду: touchpoint { $command } АУДИТ
cli-value-missing = «{ $argument }» потребує значення
cli-value-empty = «{ $argument }» не може бути порожнім
cli-value-invalid = «{ $value }» не підходить для «{ $argument }»
cli-value-count = «{ $argument }» має забагато або замало значень
cli-not-utf8 = Один з аргументів — не текст
cli-pair-wrong = «{ $argument }» пишуть як ЛІВЕ=ПРАВЕ, а не «{ $value }»
cli-language-wrong = «{ $code }» — не код мови, як-от «en»
cli-moment-wrong = «{ $value }» — не момент часу, як-от «2026-05-04T12:31:07+02:00»
cli-due-wrong = «{ $value }» не схоже на дату
cli-class-unknown = Немає класу «{ $word }»
cli-verdict-unknown = Немає оцінки «{ $word }»
cli-rating-without-verdict = Для «{ $item }» немає ні оцінки, ні нотатки
cli-item-unknown = У цьому аудиті немає точки контакту «{ $id }»
cli-item-sensitive = Точка контакту «{ $id }» делікатна, і в цьому аудиті її вимкнено
cli-item-whom = Незрозуміло, у кого чи в чого оцінювати «{ $id }»
cli-subject-unknown = Немає товару, послуги чи працівника «{ $name }»
cli-subject-unknown-here = У цьому класі немає нічого й нікого на ім’я «{ $name }»
cli-item-business = «{ $id }» стосується самого бізнесу: «@» тут не потрібно
cli-subject-ambiguous = Назва «{ $name }» трапляється не один раз
cli-nothing-recommended = Каталог тут нічого не радить: напишіть у --text, що зробити
cli-key-unknown = Немає налаштування «{ $key }»
cli-catalogue-id-wrong = «{ $id }» не може бути ідентифікатором каталогу: лише малі латинські літери, цифри та «-»
cli-report-one-format = Для одного файлу або «-» можна вказати лише один формат

## Файли, які називає людина

documents-read = Не вдалося прочитати файл
documents-write = Не вдалося записати файл
documents-taken = він уже є, нічого не записано
documents-hint-taken = замініть його з --force або запишіть в інше місце через --output

## Що з цим робити

cli-hint-help = «touchpoint --help» покаже команди, «touchpoint КОМАНДА --help» — параметри кожної
cli-hint-terminal = «touchpoint --help» покаже команди; щоб відкрити аудит, потрібен термінал
cli-hint-nearest = можливо, «{ $word }»?
cli-hint-choices = одне з: { $words }
cli-hint-verdicts = одне з: { $words }
cli-hint-sensitive = увімкніть делікатні точки контакту: «touchpoint edit АУДИТ --sensitive yes»
cli-hint-whom = додайте «@» й одне з: { $subjects }
cli-hint-subject-id = назвіть за ідентифікатором: { $subjects }
cli-hint-subjects = є такі: { $subjects }
cli-hint-improvements = є такі: { $ids }
cli-hint-due = наприклад 2026-12-15, 15.12, +3, +2т, +1м або пт
cli-hint-report-folder = назвіть теку через --output або створюйте по одному формату

## Опитування

cli-about-nps = Вести опитування лояльності
cli-about-nps-add = Записати відповідь або репліку; виводить код відповіді
cli-about-nps-list = Показати відповіді та репліки аудиту
cli-about-nps-show = Показати індекс лояльності з інтервалом, клієнтів і персонал окремо
cli-about-nps-ignore = Не враховувати відповідь, зазначивши причину
cli-about-nps-count = Знову враховувати відповідь
cli-about-import = Завантажити відповіді з таблиці або списку чисел: або всі, або жодної
cli-usage-nps = touchpoint nps КОМАНДА
cli-usage-nps-add = touchpoint nps add АУДИТ [БАЛ] [параметри]
cli-usage-nps-list = touchpoint nps list АУДИТ [параметри]
cli-usage-nps-show = touchpoint nps show АУДИТ [параметри]
cli-usage-nps-ignore = touchpoint nps ignore АУДИТ ID --reason ТЕКСТ
cli-usage-nps-count = touchpoint nps count АУДИТ ID
cli-usage-import = touchpoint import АУДИТ ФАЙЛ|- [параметри]
cli-place-score = Наскільки готові рекомендувати компанію, 0–10; без бала це репліка
cli-place-answer = ID відповіді
cli-place-answers = Файл CSV із заголовком або список чисел; «-» — стандартний ввід
cli-option-why = Чому такий бал або що сказано
cli-option-wish = Що потрібно зробити, щоб була десятка
cli-option-nps-kind = Вид відгуку: negative, positive, question, criticism, idea, lead
cli-option-list-kind = Лише цей вид: negative, positive, question, criticism, idea, lead
cli-option-channel = Звідки надійшло: каса, телефон, пошта
cli-option-asked-by = Хто питав
cli-option-audience = Хто відповідає: customers (клієнти) або staff (персонал); якщо не вказано, customers
cli-option-show-audience = Лише ці: customers (клієнти) або staff (персонал)
cli-option-segment = Вид клієнта: individual, organisation, industry, intermediary, public
cli-option-nps-touchpoint = Точка контакту, про яку йдеться; можна повторювати
cli-option-wave = До якої хвилі опитування належить
cli-option-ignore-reason = Чому відповідь не враховується; причина зберігається
cli-option-map = Що в якому стовпці: score=СТОВПЕЦЬ,why=СТОВПЕЦЬ; також wish, kind, channel, asked_by, audience, segment, touchpoints, wave, at
cli-option-dry-run = Нічого не завантажувати, лише показати, що завантажилося б
cli-placeholder-score = БАЛ
cli-placeholder-feedback = ВИД
cli-placeholder-audience = ХТО
cli-placeholder-segment = СЕГМЕНТ
cli-placeholder-touchpoint = ТОЧКА
cli-placeholder-map = ЧАСТИНА=СТОВПЕЦЬ
cli-column-score = Бал
cli-column-feedback = Відгук
cli-column-answering = Хто відповідає
cli-column-wave = Хвиля
cli-column-why = Чому
cli-column-wish = Що дало б десятку
cli-column-touchpoints = Точки контакту
cli-column-ignored = Чому не враховано
cli-no-answers = Відповідей ще немає
cli-import-place = { $file }, рядок { $line }, стовпець «{ $column }»: { $cause }
cli-import-empty = Завантажувати нічого
cli-import-not-utf8 = Таблиця не в кодуванні UTF-8
cli-hint-import-utf8 = збережіть її як «CSV UTF-8» і завантажте знову
cli-import-no-columns = У жодному стовпці немає бала, причини чи побажання; є: { $columns }
cli-hint-import-map = назвіть стовпці через --map, наприклад --map score=Бал,why=Коментар
cli-import-no-part = У відповіді немає частини «{ $word }»
cli-import-no-column = Немає стовпця «{ $column }»
cli-import-score = «{ $value }» — не ціле число від 0 до 10
cli-import-word = «{ $value }» — незнайоме слово
cli-import-moment = «{ $value }» — не дата; треба, наприклад, 2026-11-21, 21.11.2026 або 2026-11-21 14:03
cli-import-silent = у рядку немає ні бала, ні тексту
cli-import-too-wide = у рядку більше комірок, ніж у заголовку
cli-import-unclosed = Лапки на початку комірки в рядку { $line } не закрито
cli-import-unused = Стовпці не завантажено (якщо вони потрібні, назвіть їх через --map): { $columns }
cli-import-names-score = бал, оцінка, бали
cli-import-names-why = чому, причина, коментар
cli-import-names-wish = побажання, що потрібно для десятки, що покращити
cli-import-names-kind = вид, відгук, вид відгуку
cli-import-names-channel = канал, джерело
cli-import-names-asked_by = хто питав, опитав
cli-import-names-audience = хто відповідає, аудиторія
cli-import-names-segment = сегмент, вид клієнта
cli-import-names-touchpoints = точка контакту, точки контакту, точка
cli-import-names-wave = хвиля, хвиля опитування
cli-import-names-at = дата, час, позначка часу
cli-imported = Завантажено: { $n ->
    [one] { $n } відповідь
    [few] { $n } відповіді
    [many] { $n } відповідей
   *[other] { $n } відповіді
}; { $known ->
    [one] уже була відома { $known }
    [few] уже були відомі { $known }
    [many] уже було відомо { $known }
   *[other] уже було відомо { $known }
}
cli-import-would = Було б завантажено: { $n ->
    [one] { $n } відповідь
    [few] { $n } відповіді
    [many] { $n } відповідей
   *[other] { $n } відповіді
}; { $known ->
    [one] уже була відома { $known }
    [few] уже були відомі { $known }
    [many] уже було відомо { $known }
   *[other] уже було відомо { $known }
}
cli-import-nothing = Нічого не завантажено: { $n ->
    [one] { $n } помилка
    [few] { $n } помилки
    [many] { $n } помилок
   *[other] { $n } помилки
}
