### The loyalty survey and remarks on the screen.

## Команды

cli-about-nps-reasons = Показать, о чём говорят, рядом с оценками тех же точек
cli-about-nps-edit = Исправить ответ
cli-about-nps-remove = Удалить ответ
cli-about-nps-improve = Превратить пожелание из ответа в улучшение; печатает его код
cli-about-nps-done = Отметить, что на вопрос ответили или лидом занялись
cli-about-nps-open = Снять отметку «ответили»
cli-usage-nps-reasons = touchpoint nps reasons АУДИТ [параметры]
cli-usage-nps-edit = touchpoint nps edit АУДИТ ID [параметры]
cli-usage-nps-remove = touchpoint nps remove АУДИТ ID
cli-usage-nps-improve = touchpoint nps improve АУДИТ ID
cli-usage-nps-done = touchpoint nps done АУДИТ ID
cli-usage-nps-open = touchpoint nps open АУДИТ ID
cli-option-scores = Список баллов: «9 10 7» или по одному в строке, за ним причина; «-» читает стандартный ввод
cli-option-again = Добавить список, хотя точно такой же уже есть
cli-option-score = 0–10; «none» — реплика без балла
cli-option-waiting = Только вопросы без ответа и лиды, которыми не занялись
cli-placeholder-scores = БАЛЛЫ
cli-hint-scores-again = если это другой листок с теми же баллами, добавьте --again
cli-column-done = Ответили
survey-wish-known = Это уже есть в списке улучшений
survey-wish-nothing = В ответе нет ни пожелания, ни причины
survey-scores-fault = Строка { $line }: «{ $piece }» — не балл от 0 до 10
survey-scores-added = { $n ->
    [one] Добавлен { $n } ответ
    [few] Добавлено { $n } ответа
    [many] Добавлено { $n } ответов
   *[other] Добавлено { $n } ответа
}
survey-scores-known = Точно такой же список добавлен: { $when }
survey-reasons-none = Ни в одном ответе пока не указана точка контакта
survey-marks = { $marks } (по статье о методе)

## Отчёты

report-survey-waiting = Вопросы и лиды, которые ждут
report-survey-marks = Для сравнения
report-survey-spoken-of = О чём говорят
report-survey-followed = Ответили, занялись
report-column-mentions = Упоминаний
report-column-promoters-detractors = Фанаты / критики
report-column-mean = Средний балл
report-column-auditor = Оценка аудитора
report-column-said-most = Чаще всего говорят
report-column-done = Когда ответили
agreement-worse = люди отзываются хуже
agreement-better = люди отзываются лучше
reference-apple = Apple
reference-usaa = USAA

## Три вопроса, как их читают вслух

survey-question-customers = Насколько вы готовы рекомендовать нас друзьям или партнёрам, от 0 до 10?
survey-question-staff = Насколько вы готовы рекомендовать знакомым работу у нас, от 0 до 10?
survey-question-why = Почему вы поставили такую оценку?
survey-question-wish = Что нам сделать, чтобы была десятка?

## Формы

form-new-answer = Новый ответ
form-answer = Ответ
form-remark = Реплика
form-ignore-reason = Почему ответ не учитывать?
form-scores = Список баллов
form-answer-empty = Нет ни балла, ни слов
form-scores-empty = Здесь пока нет ни одного балла
form-scores-again = Точно такой же список добавлен { $when }; Enter добавит ещё раз
field-score = Балл
field-why = Почему
field-wish = Пожелание
field-feedback = Вид
field-channel = Канал
field-asked-by = Кто спрашивал
field-segment = Клиент
field-speaks-of = О чём
field-who-answers = Кто отвечает
field-wave = Волна
field-said = Сказано
field-scores = Баллы
hint-score = цифра, x = 10, ← →
hint-add = Enter добавит все
survey-no-score = без балла: реплика, вне индекса
survey-remark-outside = Сказанное без опроса: сохраняется, в индекс не входит
survey-scores-how = 9 10 7, 8;3 – или по одному в строке, за ним причина: 9 быстро обслужили
survey-scores-read = { $n ->
    [one] { $n } балл, индекс { $index }, причин: { $reasons }
    [few] { $n } балла, индекс { $index }, причин: { $reasons }
    [many] { $n } баллов, индекс { $index }, причин: { $reasons }
   *[other] { $n } балла, индекс { $index }, причин: { $reasons }
}
survey-scores-more = { $n ->
    [one] и ещё { $n } не балл
    [few] и ещё { $n } не баллы
    [many] и ещё { $n } не баллов
   *[other] и ещё { $n } не балла
}

## Экран

survey-empty = Ответов пока нет. Задайте три вопроса: цифра или a начнёт ответ с балла; s добавит список баллов, его можно и просто вставить; c запишет реплику, здесь и во время обхода.
survey-index-customers = NPS
survey-index-staff = eNPS
survey-count-detractors = { $n ->
    [one] { $n } критик
    [few] { $n } критика
    [many] { $n } критиков
   *[other] { $n } критика
}
survey-count-passives = { $n ->
    [one] { $n } нейтрал
    [few] { $n } нейтрала
    [many] { $n } нейтралов
   *[other] { $n } нейтрала
}
survey-count-promoters = { $n ->
    [one] { $n } фанат
    [few] { $n } фаната
    [many] { $n } фанатов
   *[other] { $n } фаната
}
survey-count-remarks = { $n ->
    [one] { $n } реплика
    [few] { $n } реплики
    [many] { $n } реплик
   *[other] { $n } реплики
}
survey-count-ignored = { $n ->
    [one] { $n } не учтён
    [few] { $n } не учтены
    [many] { $n } не учтено
   *[other] { $n } не учтено
}
survey-count-questions = { $n ->
    [one] { $n } вопрос без ответа
    [few] { $n } вопроса без ответа
    [many] { $n } вопросов без ответа
   *[other] { $n } вопроса без ответа
}
survey-count-leads = { $n ->
    [one] { $n } лид
    [few] { $n } лида
    [many] { $n } лидов
   *[other] { $n } лида
}
survey-waits = { $n ->
    [0] ждёт с сегодняшнего дня
    [one] ждёт { $n } день
    [few] ждёт { $n } дня
    [many] ждёт { $n } дней
   *[other] ждёт { $n } дня
}
survey-score = балл
survey-answers = ответов
survey-list-answers = Ответы
survey-list-reasons = О чём говорят
survey-column-mentions = сколько
survey-column-mean = средн.
survey-column-auditor = аудитор
survey-not-counted = [не учтён: { $reason }]
survey-asked-by = спрашивал(а) { $name }
label-not-counted = Не учтён
label-followed-up = Реакция
label-said = Говорят
survey-said-here = { $n } · последнее: { $text }
said-detractors = критики
said-passives = нейтралы
said-promoters = фанаты
said-remarks = реплики
said-questions = вопросы без ответа
said-leads = лиды
said-ignored = не учтённые

## Что говорится на мгновение

survey-added = Ответ записан; следующая цифра начнёт следующий
survey-remark-added = Реплика записана, вне индекса
survey-no-answer = Под курсором нет ответа
survey-ignored = Больше не учитывается; x снова учтёт
survey-counted = Снова учитывается
survey-followed-up = Отмечено: ответили
survey-open-again = Снова ждёт ответа
survey-removed = Ответ удалён; u вернёт
survey-wish-made = Теперь это улучшение; ещё раз i — перейти к нему, u — отменить
survey-no-touchpoint = Точка контакта этого обхода не указана

## Команды на экране: предложение для справки, слово для нижней строки

view-survey = опрос
command-answer = записать ответ
command-score = записать ответ, начав с этого балла (1 и затем 0 — десять)
command-edit-answer = исправить ответ; из причин — перейти к точке контакта
command-wish = превратить пожелание в улучшение или перейти к нему
command-follow-up = ответили на вопрос, занялись лидом; или снять отметку
command-reasons = о чём говорят, рядом с оценками аудитора; и обратно
command-ignore-answer = не учитывать ответ, указав причину; или снова учитывать
command-audience = клиенты или персонал
command-scores = добавить список баллов; можно просто вставить
command-to-touchpoint = перейти к точке контакта, о которой речь
command-remove-answer = удалить ответ
command-remark = реплика: что здесь говорят, без балла
short-answer = ответ
short-score = балл
short-edit-answer = править
short-wish = улучшение
short-follow-up = ответили
short-reasons = причины
command-filter-answers = фильтр: группы, реплики, вопросы, лиды, не учтённые
short-filter-answers = фильтр
form-marks = Индексы лояльности других
field-marks = Ориентиры
command-marks = индексы лояльности других, чтобы сравнить свой
cli-option-nps-marks = Индексы лояльности других для сравнения: «Selver 35, Prisma 41»; пустое значение их убирает
cli-placeholder-marks = ОРИЕНТИРЫ
