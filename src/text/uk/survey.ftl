### The loyalty survey and remarks on the screen.

## Команди

cli-about-nps-reasons = Показати, про що говорять, поруч з оцінками тих самих точок
cli-about-nps-edit = Виправити відповідь
cli-about-nps-remove = Вилучити відповідь
cli-about-nps-improve = Зробити з побажання у відповіді покращення; друкує його код
cli-about-nps-done = Позначити, що на запитання відповіли або лідом зайнялися
cli-about-nps-open = Зняти позначку «відповіли»
cli-usage-nps-reasons = touchpoint nps reasons АУДИТ [параметри]
cli-usage-nps-edit = touchpoint nps edit АУДИТ ID [параметри]
cli-usage-nps-remove = touchpoint nps remove АУДИТ ID
cli-usage-nps-improve = touchpoint nps improve АУДИТ ID
cli-usage-nps-done = touchpoint nps done АУДИТ ID
cli-usage-nps-open = touchpoint nps open АУДИТ ID
cli-option-scores = Перелік балів: «9 10 7» або по одному в рядку, за ним причина; «-» читає стандартне введення
cli-option-again = Додати перелік, хоча точнісінько такий уже є
cli-option-score = 0–10; «none» — репліка без бала
cli-option-waiting = Лише запитання без відповіді та ліди, якими ще не зайнялися
cli-placeholder-scores = БАЛИ
cli-hint-scores-again = якщо це інший аркуш із тими самими балами, додайте --again
cli-column-done = Відповіли
survey-wish-known = Це вже є в переліку покращень
survey-wish-nothing = У відповіді немає ні побажання, ні причини
survey-scores-fault = Рядок { $line }: «{ $piece }» — не бал від 0 до 10
survey-scores-added = { $n ->
    [one] Додано { $n } відповідь
    [few] Додано { $n } відповіді
    [many] Додано { $n } відповідей
   *[other] Додано { $n } відповіді
}
survey-scores-known = Точнісінько такий перелік додано: { $when }
survey-reasons-none = У жодній відповіді ще не вказано точки контакту
survey-marks = { $marks } (за статтею про метод)

## Звіти

report-survey-waiting = Запитання й ліди, що чекають
report-survey-marks = Для порівняння
report-survey-spoken-of = Про що говорять
report-survey-followed = Відповіли, зайнялися
report-column-mentions = Згадок
report-column-promoters-detractors = Прихильники / критики
report-column-mean = Середній бал
report-column-auditor = Оцінка аудитора
report-column-said-most = Найчастіше кажуть
report-column-done = Коли відповіли
agreement-worse = люди відгукуються гірше
agreement-better = люди відгукуються краще
reference-apple = Apple
reference-usaa = USAA

## Три запитання, як їх читають уголос

survey-question-customers = Наскільки ви готові рекомендувати нас друзям або партнерам, від 0 до 10?
survey-question-staff = Наскільки ви готові рекомендувати знайомим роботу в нас, від 0 до 10?
survey-question-why = Чому ви поставили саме таку оцінку?
survey-question-wish = Що нам зробити, щоб була десятка?

## Форми

form-new-answer = Нова відповідь
form-answer = Відповідь
form-remark = Репліка
form-ignore-reason = Чому відповідь не враховувати?
form-scores = Перелік балів
form-answer-empty = Немає ні бала, ні слів
form-scores-empty = Тут ще немає жодного бала
form-scores-again = Точнісінько такий перелік додано { $when }; Enter додасть іще раз
field-score = Бал
field-why = Чому
field-wish = Побажання
field-feedback = Вид відгуку
field-channel = Канал зв’язку
field-asked-by = Хто питав
field-segment = Клієнт
field-speaks-of = Про що
field-who-answers = Хто відповідає
field-wave = Хвиля
field-said = Слова
field-scores = Бали
hint-score = цифра; x = 10; ← →
hint-add = Enter додасть усі
survey-no-score = без бала: репліка, поза індексом
survey-remark-outside = Сказане поза опитуванням: зберігається, в індекс не входить
survey-scores-how = 9 10 7, 8;3 – або по одному в рядку, за ним причина: 9 швидко обслужили
survey-scores-read = { $n ->
    [one] { $n } бал, індекс { $index }, причин: { $reasons }
    [few] { $n } бали, індекс { $index }, причин: { $reasons }
    [many] { $n } балів, індекс { $index }, причин: { $reasons }
   *[other] { $n } бала, індекс { $index }, причин: { $reasons }
}
survey-scores-more = { $n ->
    [one] і ще { $n } не бал
    [few] і ще { $n } не бали
    [many] і ще { $n } не балів
   *[other] і ще { $n } не бала
}

## Екран опитування

survey-empty = Відповідей ще немає. Поставте три запитання: цифра або a почне відповідь із бала; s додасть перелік балів, його можна й просто вставити; c запише репліку, тут і під час обходу.
survey-index-customers = NPS
survey-index-staff = eNPS
survey-count-detractors = { $n ->
    [one] { $n } критик
    [few] { $n } критики
    [many] { $n } критиків
   *[other] { $n } критика
}
survey-count-passives = { $n ->
    [one] { $n } нейтральний
    [few] { $n } нейтральні
    [many] { $n } нейтральних
   *[other] { $n } нейтрального
}
survey-count-promoters = { $n ->
    [one] { $n } прихильник
    [few] { $n } прихильники
    [many] { $n } прихильників
   *[other] { $n } прихильника
}
survey-count-remarks = { $n ->
    [one] { $n } репліка
    [few] { $n } репліки
    [many] { $n } реплік
   *[other] { $n } репліки
}
survey-count-ignored = { $n ->
    [one] { $n } не враховано
    [few] { $n } не враховано
    [many] { $n } не враховано
   *[other] { $n } не враховано
}
survey-count-questions = { $n ->
    [one] { $n } запитання без відповіді
    [few] { $n } запитання без відповіді
    [many] { $n } запитань без відповіді
   *[other] { $n } запитання без відповіді
}
survey-count-leads = { $n ->
    [one] { $n } лід
    [few] { $n } ліди
    [many] { $n } лідів
   *[other] { $n } ліда
}
survey-waits = { $n ->
    [0] чекає від сьогодні
    [one] чекає { $n } день
    [few] чекає { $n } дні
    [many] чекає { $n } днів
   *[other] чекає { $n } дня
}
survey-score = бал
survey-answers = відповідей
survey-list-answers = Відповіді
survey-list-reasons = Про що говорять
survey-column-mentions = скільки
survey-column-mean = середн.
survey-column-auditor = оцінка
survey-not-counted = [не враховано: { $reason }]
survey-asked-by = питав(-ла) { $name }
label-not-counted = Не враховано
label-followed-up = Реакція
label-said = Кажуть
survey-said-here = { $n } · останнє: { $text }
said-detractors = критики та невдоволені
said-passives = нейтральні
said-promoters = прихильники
said-remarks = репліки
said-questions = запитання без відповіді
said-leads = ліди
said-ignored = не враховані

## Короткі повідомлення

survey-added = Відповідь записано; наступна цифра почне наступну
survey-remark-added = Репліку записано, поза індексом
survey-no-answer = Під курсором немає відповіді
survey-ignored = Більше не враховується; x знову врахує
survey-counted = Знову враховується
survey-followed-up = Позначено: відповіли
survey-open-again = Знову чекає на відповідь
survey-removed = Відповідь вилучено; u поверне
survey-wish-made = Тепер це покращення; ще раз i — перейти до нього, u — скасувати
survey-no-touchpoint = Точку контакту цього обходу не вказано

## Команди на екрані: речення для довідки, слово для нижнього рядка

view-survey = опитування
command-answer = записати відповідь
command-score = записати відповідь із цим балом (1, потім 0 — десять)
command-edit-answer = виправити відповідь; з причин — перейти до точки контакту
command-wish = зробити з побажання покращення або перейти до нього
command-follow-up = відповіли на запитання, зайнялися лідом; або зняти позначку
command-reasons = про що говорять, поруч з оцінками аудитора; і назад
command-ignore-answer = не враховувати відповідь, назвавши причину; або знову так
command-audience = клієнти або персонал
command-scores = додати перелік балів; можна просто вставити
command-to-touchpoint = перейти до точки контакту, про яку йдеться
command-remove-answer = вилучити відповідь
command-remark = репліка: що тут кажуть, без бала
short-answer = відповідь
short-score = бал
short-edit-answer = змінити
short-wish = покращення
short-follow-up = відповіли
short-reasons = причини
command-filter-answers = фільтр: групи, репліки, запитання, ліди, не враховані
short-filter-answers = фільтр
form-marks = Індекси лояльності інших
field-marks = Орієнтири
command-marks = індекси лояльності інших, щоб порівняти свій
cli-option-nps-marks = Індекси лояльності інших для порівняння: «Selver 35, Prisma 41»; порожнє значення їх прибирає
cli-placeholder-marks = ОРІЄНТИРИ
