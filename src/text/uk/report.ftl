# Звіти: markdown, HTML і CSV.

report-title = Аудит точок контакту

# Слова для оцінок у тому, що читає клієнт.
report-verdict-bad = погано
report-verdict-ok = нормально
report-verdict-wow = вау!
report-verdict-na = не стосується
report-verdict-unchecked = не перевірено
report-verdict-unrated = немає оцінки

## Шапка

report-client = Клієнт
report-site = Об’єкт
report-started = Обхід
report-auditor = Аудитор
report-announced = Візит
report-announced-yes = із попередженням
report-announced-no = без попередження
report-met = Зустріли
report-conditions = Обставини
report-catalogue = Каталог
report-audience = Аудиторія
report-state = Стан

report-finished = завершено { $date }
report-finished-because = Завершено { $date }, хоча заповнено не все: { $reason }
report-reopened = Відкрито знову { $date }: { $reason }

## Частини

report-conclusion = Висновок
report-result = Результат
report-by-class = За класами
report-by-subject = За товарами, послугами та працівниками
report-by-zone = За зонами
report-by-stage = За етапами шляху клієнта
report-by-stage-inside = За етапами
report-worst = З чого почати
report-best = Чим пишатися
report-improvements = Покращення
report-items = Усі оцінені точки
report-rules = Як рахували бали
report-no-improvements = Покращень не записано
report-nothing-worst = Жодна точка не отримала «нормально» чи гірше
report-nothing-best = Жодна точка не отримала більше, ніж «нормально»

## Числа

report-index = Індекс
report-coverage = Охоплення
report-of-top = зі { $top }
report-provisional = попередньо: перевірено замало
report-failed = { $n ->
    [one] Не пройдено: { $n } критична точка з оцінкою «погано»
    [few] Не пройдено: { $n } критичні точки з оцінкою «погано»
    [many] Не пройдено: { $n } критичних точок з оцінкою «погано»
   *[other] Не пройдено: { $n } критичної точки з оцінкою «погано»
}
report-grid = Ще зробити
report-grid-unjudged = ще не оцінено
grid-impact = користь { $level }
grid-effort = зусилля { $level }
report-improvement-count = { $n ->
    [one] { $n } покращення
    [few] { $n } покращення
    [many] { $n } покращень
   *[other] { $n } покращення
}
report-overdue-count = { $n ->
    [one] з них { $n } прострочено
    [few] з них { $n } прострочені
    [many] з них { $n } прострочено
   *[other] з них { $n } прострочено
}
report-mark-failed = не пройдено
report-mark-provisional = попередньо
report-overdue = прострочено
report-added = додано під час обходу
report-critical = критична
report-bar = погано { $bad }, нормально { $ok }, вау! { $wow }

## Як рахували бали

report-rule-points = «Погано» коштує { $bad }, «нормально» — { $ok }, «вау!» — { $wow } балів
report-rule-index = Кожну точку враховано один раз: середня оцінка за всіма, у кого її перевіряли; індекс — середнє за точками з урахуванням їхньої ваги
report-rule-coverage = Те, що не стосується, не враховується; те, що не оцінено або не перевірено, зменшує охоплення, і якщо воно менше за { $share }, число попереднє
report-rule-critical = Критична точка з оцінкою «погано» означає, що аудит не пройдено, хоч би яким було число
report-rule-sensitive = Усе, що стосується тіла людини, друкується без імені й не входить до її особистих чисел

## Стовпці

report-column-part = Частина
report-column-marks = Зауваження
report-column-priority = № з/п
report-column-audit = Аудит
report-column-client = Клієнт
report-column-site = Об’єкт
report-column-date = Дата
report-column-item = Код пункту
report-column-touchpoint = Точка контакту
report-column-touchpoint-id = Код точки
report-column-class = Клас
report-column-subject = У кого чи в чого
report-column-zone = Зона
report-column-stage = Етап
report-column-weight = Вага
report-column-critical = Критична
report-column-verdict = Оцінка
report-column-rubric = Що це означає
report-column-note = Нотатка
report-column-internal = Внутрішня нотатка
report-column-at = Коли оцінено
report-column-value = Бали
report-column-improvement = Код покращення
report-column-kind = Дія
report-column-text = Що зробити
report-column-items = Що виправить
report-column-owner = Відповідальний
report-column-due = Термін
report-column-impact = Користь
report-column-effort = Зусилля
report-column-box = Пріоритет
report-column-status = Статус
report-column-overdue = Прострочено
report-column-closing = Підтвердження

report-yes = так
report-no = ні

## Опитування

report-survey = Опитування лояльності
report-nps-customers = Індекс лояльності (NPS)
report-nps-staff = Індекс лояльності працівників (eNPS)
report-nps-interval = 95-відсотковий інтервал від { $low } до { $high }
report-nps-few = відповідей замало для порівняння
report-nps-up = { $points } до хвилі «{ $wave }»: краще, і це не випадковість
report-nps-down = { $points } до хвилі «{ $wave }»: гірше, і це не випадковість
report-nps-undecided = { $points } до хвилі «{ $wave }»: можливо, випадковість
report-nps-promoters = прихильники (9–10)
report-nps-passives = нейтральні (7–8)
report-nps-detractors = критики (від 0 до 6)
report-survey-answers = Відповідей
report-survey-moved = Порівняно з попередньою хвилею
report-survey-remarks = Репліки без оцінки
report-survey-ignored = Не враховано
report-survey-groups = Три групи
report-survey-scores = Скільки разів поставлено кожну оцінку
report-survey-waves = Хвилі опитування
report-survey-reasons = Причини та побажання
report-survey-questions = Запитання без відповіді
report-survey-leads = Ліди: підказки про нових клієнтів
report-column-group = Група
report-column-answers = Відповідей
report-column-share = Частка
report-column-score = Бал 0–10
report-column-wave = Хвиля
report-column-nps = Індекс лояльності
report-column-interval = Інтервал
report-column-why = Чому
report-column-wish = Що потрібно для десятки
report-column-feedback = Вид відгуку
report-column-answer = Код відповіді
report-column-channel = Канал зв’язку
report-column-speaks-of = Про що
report-column-said-at = Коли сказано
report-column-asked-by = Хто питав
report-column-audience = Хто відповідає
report-column-segment = Вид клієнта
report-column-ignored = Чому не враховано
