# Отчёты: markdown, HTML и CSV.

report-title = Аудит точек контакта

# Слова для оценок в том, что читает клиент.
report-verdict-bad = плохо
report-verdict-ok = нормально
report-verdict-wow = вау!
report-verdict-na = не применимо
report-verdict-unchecked = не проверено
report-verdict-unrated = нет оценки

## Шапка

report-client = Клиент
report-site = Объект
report-started = Обход
report-auditor = Аудитор
report-announced = Визит
report-announced-yes = с предупреждением
report-announced-no = без предупреждения
report-met = Встречали
report-conditions = Обстановка
report-catalogue = Каталог
report-audience = Аудитория
report-state = Состояние

report-finished = завершён { $date }
report-finished-because = Завершён { $date }, хотя не всё заполнено: { $reason }
report-reopened = Открыт заново { $date }: { $reason }

## Части

report-conclusion = Вывод
report-result = Результат
report-by-class = По классам
report-by-subject = По товарам, услугам и сотрудникам
report-by-zone = По зонам
report-by-stage = По этапам пути клиента
report-by-stage-inside = По этапам
report-worst = С чего начать
report-best = Чем гордиться
report-improvements = Улучшения
report-items = Все оценённые точки
report-rules = Как считались баллы
report-no-improvements = Улучшений не записано
report-nothing-worst = Ни одна точка не получила «нормально» или хуже
report-nothing-best = Ни одна точка не получила больше, чем «нормально»

## Числа

report-index = Индекс
report-coverage = Охват
report-of-top = из { $top }
report-provisional = предварительно: проверено слишком мало
report-failed = { $n ->
    [one] Не пройдено: { $n } критичная точка с оценкой «плохо»
    [few] Не пройдено: { $n } критичные точки с оценкой «плохо»
    [many] Не пройдено: { $n } критичных точек с оценкой «плохо»
   *[other] Не пройдено: { $n } критичной точки с оценкой «плохо»
}
report-grid = Предстоит
report-grid-unjudged = ещё не оценено
grid-impact = польза { $level }
grid-effort = усилия { $level }
report-improvement-count = { $n ->
    [one] { $n } улучшение
    [few] { $n } улучшения
    [many] { $n } улучшений
   *[other] { $n } улучшения
}
report-overdue-count = { $n ->
    [one] из них { $n } просрочено
    [few] из них { $n } просрочены
    [many] из них { $n } просрочено
   *[other] из них { $n } просрочено
}
report-mark-failed = не пройдено
report-mark-provisional = предварительно
report-overdue = просрочено
report-added = добавлено при обходе
report-critical = критичная
report-bar = плохо { $bad }, нормально { $ok }, вау! { $wow }

## Как считались баллы

report-rule-points = «Плохо» стоит { $bad }, «нормально» — { $ok }, «вау!» — { $wow } баллов
report-rule-index = Каждая точка считается один раз: средняя оценка по всем, у кого она проверялась; индекс — среднее по точкам с учётом их веса
report-rule-coverage = Неприменимое не учитывается; то, что не оценено или не проверено, снижает охват, и если он меньше { $share }, число предварительное
report-rule-critical = Критичная точка с оценкой «плохо» означает, что аудит не пройден, каким бы ни было число
report-rule-sensitive = Всё, что касается тела человека, печатается без имени и не входит в его личные числа

## Столбцы

report-column-part = Часть
report-column-marks = Замечание
report-column-priority = №
report-column-audit = Аудит
report-column-client = Клиент
report-column-site = Объект
report-column-date = Дата
report-column-item = Код пункта
report-column-touchpoint = Точка контакта
report-column-touchpoint-id = Код точки
report-column-class = Класс
report-column-subject = У кого или у чего
report-column-zone = Зона
report-column-stage = Этап
report-column-weight = Вес
report-column-critical = Критичная
report-column-verdict = Оценка
report-column-rubric = Что это значит
report-column-note = Заметка
report-column-internal = Внутренняя заметка
report-column-at = Когда оценено
report-column-value = Баллы
report-column-improvement = Код улучшения
report-column-kind = Действие
report-column-text = Что сделать
report-column-items = Что исправит
report-column-owner = Ответственный
report-column-due = Срок
report-column-impact = Польза
report-column-effort = Усилия
report-column-box = Приоритет
report-column-status = Статус
report-column-overdue = Просрочено
report-column-closing = Подтверждение

report-yes = да
report-no = нет

## Опрос

report-survey = Опрос лояльности
report-nps-customers = Индекс лояльности (NPS)
report-nps-staff = Индекс лояльности сотрудников (eNPS)
report-nps-interval = 95%-й интервал от { $low } до { $high }
report-nps-few = ответов слишком мало для сравнения
report-nps-up = { $points } к волне «{ $wave }»: лучше, и это не случайность
report-nps-down = { $points } к волне «{ $wave }»: хуже, и это не случайность
report-nps-undecided = { $points } к волне «{ $wave }»: возможно, случайность
report-nps-promoters = фанаты (9–10)
report-nps-passives = нейтралы (7–8)
report-nps-detractors = критики (0–6)
report-survey-answers = Ответов
report-survey-moved = По сравнению с прошлой волной
report-survey-remarks = Реплики без оценки
report-survey-ignored = Не учтено
report-survey-groups = Три группы
report-survey-scores = Сколько раз поставлена каждая оценка
report-survey-waves = Волны опроса
report-survey-reasons = Причины и пожелания
report-survey-questions = Вопросы без ответа
report-survey-leads = Лиды: подсказки о новых клиентах
report-column-group = Группа
report-column-answers = Ответов
report-column-share = Доля
report-column-score = Балл 0–10
report-column-wave = Волна
report-column-nps = Индекс лояльности
report-column-interval = Интервал
report-column-why = Почему
report-column-wish = Что нужно для десятки
report-column-feedback = Вид отзыва
report-column-answer = Код ответа
report-column-channel = Канал
report-column-speaks-of = О чём
report-column-said-at = Когда сказано
report-column-asked-by = Кто спрашивал
report-column-audience = Кто отвечает
report-column-segment = Вид клиента
report-column-ignored = Почему не учтено
