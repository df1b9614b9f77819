# Экран: заголовки, подсказки, вопросы и то, что говорится на мгновение.

app-title = touchpoint
too-small = Окно мало: нужно 32 столбца и 8 строк. Клавиши работают.

## Состояние

status-saved = сохранено
status-saved-at = сохранено { $time }
status-saving = сохранение…
status-not-saved = НЕ СОХРАНЕНО
status-read-only = ТОЛЬКО ЧТЕНИЕ
saving-failing = Не сохраняется, попытки продолжаются: { $cause }
saving-again = Запись снова работает, всё сохранено
minutes-left = ~{ $n } мин
kept-in = Хранится здесь: { $path }
paste-ignored = Вставить текст можно в заметку или в поле: сначала нажмите n

## Начало

home-welcome = Оцените каждую точку контакта клиента с бизнесом
home-press-new = n начать аудит
home-press-demo = d посмотреть примеры аудитов
home-press-help = ? все клавиши
home-kept-in = Аудиты хранятся здесь: { $path }
home-scanning = Поиск аудитов…
home-opening = Открытие аудита…
home-own = Свой бизнес
home-index = индекс { $index }
home-critical = не пройдено
home-provisional = предварительно
home-unreadable = { $n ->
    [one] { $n } аудит не читается; причина указана в списке
    [few] { $n } аудита не читаются; причины указаны в списке
    [many] { $n } аудитов не читаются; причины указаны в списке
   *[other] { $n } аудита не читаются; причины указаны в списке
}

## Обход

list-empty = Ничего не найдено; Esc вернёт весь список
find-label = найти:
filter-all = все
filter-unrated = без оценки
filter-bad = отстой
filter-without-note = без заметки
filter-critical = критичные
order-now = Порядок: { $order ->
    [zone] по зонам, снаружи внутрь
    [stage] по этапам пути клиента
   *[class] по классам
}
label-note = Заметка
label-internal = Внутр.
label-plan = План
label-mends = Исправит
label-closing = Подтверждение
mark-critical = критично
mark-noted = есть заметка
mark-planned = есть улучшение
section-na-done = { $n ->
    [one] Отмечено «не применимо»: { $n } пункт раздела без оценки; u вернёт как было
    [few] Отмечено «не применимо»: { $n } пункта раздела без оценки; u вернёт как было
    [many] Отмечено «не применимо»: { $n } пунктов раздела без оценки; u вернёт как было
   *[other] Отмечено «не применимо»: { $n } пункта раздела без оценки; u вернёт как было
}
section-na-none = В этом разделе оценки уже у всех пунктов
undo-nothing = Отменять больше нечего
redo-nothing = Возвращать больше нечего
undone = { $what ->
    [verdict] Отменено: оценка пункта «{ $name }»
    [note] Отменено: заметка к пункту «{ $name }»
    [improvement] Отменено: улучшение
    [answer] Отменено: ответ
    [subject] Отменено: запись о товаре, услуге или сотруднике
    [touchpoint] Отменено: запись о точке контакта
    [header] Отменено: сведения о визите
    [catalogue] Отменено: обновление каталога
    [state] Отменено: смена состояния аудита
   *[several] { $n ->
        [one] Отменено: { $n } изменение
        [few] Отменено: { $n } изменения
        [many] Отменено: { $n } изменений
       *[other] Отменено: { $n } изменения
    }
}
redone = { $what ->
    [verdict] Возвращено: оценка пункта «{ $name }»
    [note] Возвращено: заметка к пункту «{ $name }»
    [improvement] Возвращено: улучшение
    [answer] Возвращено: ответ
    [subject] Возвращено: запись о товаре, услуге или сотруднике
    [touchpoint] Возвращено: запись о точке контакта
    [header] Возвращено: сведения о визите
    [catalogue] Возвращено: обновление каталога
    [state] Возвращено: смена состояния аудита
   *[several] { $n ->
        [one] Возвращено: { $n } изменение
        [few] Возвращено: { $n } изменения
        [many] Возвращено: { $n } изменений
       *[other] Возвращено: { $n } изменения
    }
}
touchpoint-added = Добавлено: «{ $name }»
subject-added = Добавлено: «{ $name }»
rename-nothing = Названия из каталога не меняются; исправить можно добавленное при обходе

## Итоги

results-overall = В целом
results-index = индекс
results-coverage = охват
results-worst = Хуже всего
results-best = Лучше всего
results-nothing = Оценок пока нет: Shift-Tab вернёт к обходу
results-provisional = Предварительно: оценено { $share } пунктов
results-failed = Не пройдены критичные: { $names }
explain-title = Как получился индекс · { $name }
explain-sum = { $sum } ÷ { $weights } = { $exact } → индекс { $index }
explain-nothing = Индекса нет: ничего не оценено
explain-rule = Вес × средняя оценка (отстой { $bad }, нормально { $ok }, вау!!! { $wow }); их сумма ÷ сумма весов
explain-coverage = Охват: { $graded } с оценкой ÷ ({ $graded } + { $open } не проверено) = { $share }
reports-written = Отчёты записаны: { $path }

## Улучшения

improvements-empty = Улучшений пока нет. При обходе нажмите i на пункте с оценкой «отстой» или «нормально».
improvements-none = Улучшений пока нет: i добавит его к пункту «отстой» или «нормально»
improvements-pending = { $n ->
    [one] в плане: { $n }
    [few] в плане: { $n }
    [many] в плане: { $n }
   *[other] в плане: { $n }
}
improvements-overdue = { $n ->
    [one] просрочено: { $n }
    [few] просрочено: { $n }
    [many] просрочено: { $n }
   *[other] просрочено: { $n }
}
improvement-levels = польза: { $impact } · усилия: { $effort }
improvement-added = Улучшение записано; к нему — I
improvement-removed = Улучшение вычеркнуто; u вернёт его
improvement-attached = Улучшение исправит и этот пункт
improvement-needs-verdict = Улучшают то, что получило «отстой» или «нормально»: сначала оцените
improvement-status = Статус: { $status ->
    [open] не начато
    [doing] в работе
    [done] сделано
   *[dropped] отменено
}
column-improvement = Улучшение
column-box = Приоритет
column-owner = Кто
column-due = Срок
column-status = Статус

## Сетка пользы и усилий

grid-unjudged = ещё не оценено: { $n }
grid-all = Esc — показать все
grid-nothing = В этой клетке пусто
grid-hint = ← → ↑ ↓ по сетке · Enter список клетки · v к списку · Esc показать все

## Завершение

gaps-title = { $n ->
    [one] Перед завершением: { $n } пропуск
    [few] Перед завершением: { $n } пропуска
    [many] Перед завершением: { $n } пропусков
   *[other] Перед завершением: { $n } пропуска
}
gaps-hint = Enter перейти · F всё равно завершить, указав причину · Esc назад
finished-now = Аудит завершён: оценки и заметки закрыты, улучшения можно вести дальше
finished-already = Уже завершён; R откроет заново

## Формы

form-note = Заметка
form-internal = Внутренняя заметка
form-new-improvement = Новое улучшение
form-improvement = Улучшение
form-closing = Что подтверждает, что это сделано?
form-add-touchpoint = Добавить точку контакта
form-add-subject = Добавить товар, услугу или сотрудника
form-rename = Исправить название или имя
form-header = Визит
form-finish-reason = Почему завершаете, несмотря на пропуски?
form-reopen-reason = Почему открываете заново?
form-new-audit = Новый аудит
form-report = Создать отчёты
form-save-elsewhere = Сохранить в другую папку
form-needed = Это поле нужно заполнить
form-choose-one = Отметьте хотя бы один вариант
form-due-unreadable = «{ $text }» — не дата: наберите, например, +2н, пт или 15.12.2026
form-mends-nothing = Отметьте хотя бы один пункт, который это исправит

field-note = Заметка
field-text = Что сделать
field-kind = Действие
field-owner = Ответственный
field-due = Срок
field-impact = Польза
field-effort = Усилия
field-status = Статус
field-mends = Что исправит
field-closing = Подтверждение
field-name = Название или имя
field-class = Класс
field-conclusion = Вывод
field-client = Клиент
field-site = Объект
field-auditor = Аудитор
field-announced = Предупреждены
field-met = Встречали
field-conditions = Обстановка
field-sensitive = Рост, комплекция
field-catalogues = Каталоги
field-language = Язык
field-products = Товары
field-services = Услуги
field-employees = Сотрудники
field-reason = Причина
field-formats = Форматы
field-folder = Папка

level-unknown = —
level-1 = 1 мало
level-2 = 2 средне
level-3 = 3 много
answer-yes = да
answer-no = нет
answer-unknown = не указано
format-html = Страница HTML для печати
format-md = Markdown
format-csv = CSV для электронной таблицы
format-json = JSON
language-en = английский
language-ru = русский
language-uk = украинский
language-et = эстонский

hint-save = Enter сохранить
hint-write = Enter записать
hint-begin = Enter начать
hint-line = Alt-Enter новая строка
hint-choose = ← → выбрать
hint-mark = ↑ ↓ перейти, пробел отметить
hint-next = Tab дальше
hint-keep = Esc сохранить
hint-cancel = Esc закрыть
hint-due = +2н, пт, 15.12.2026
hint-names = через запятую
hint-editor = Ctrl-E редактор

## Вопросы

ask-language = Язык
ask-unsaved = Сохранено не всё
ask-remove = Переместить этот аудит в корзину рабочей папки?
ask-attach = Какое улучшение исправит и этот пункт?
answer-retry = Попробовать сохранить ещё раз
answer-elsewhere = Сохранить в другую папку
answer-quit-anyway = Выйти и потерять несохранённое
answer-remove = Да, переместить в корзину
answer-keep = Нет, оставить
help-title = Клавиши
trouble-title = Не получилось

## Палитра команд и переходы

finder-commands = Команды
finder-places = Перейти
finder-nothing = Ничего не нашлось
finder-hint = ↑ ↓ двигаться · Enter выбрать · Esc закрыть
finder-bad = отстой: { $n }
hinder-elsewhere = Это работает на другом экране, он назван в строке
hinder-finished = аудит завершён
hinder-not-finished = аудит не завершён
hinder-read-only = открыто только для чтения
hinder-no-audit = аудитов пока нет
hinder-no-improvement = улучшений пока нет
hinder-nothing = больше нечего
context-home = аудиты
context-list = списки
context-help = справка
context-facts = место
context-catalogues = каталоги
context-catalogue = каталог

## Клавиши

keys-no-command = Настройки: команды «{ $name }» нет
keys-unreadable = Настройки: «{ $key }» для «{ $name }» — не клавиша
keys-taken = Настройки: { $key } теперь значит «{ $winner }», а не «{ $loser }»
keys-hint-commands = команды перечислены в docs/keys.md, а на экране — по клавише :
keys-hint-keys = клавиши пишутся так: x, N, enter, f5, ctrl-y, alt-x, pgup, space

## Команды: фраза для справки, слово для нижней строки

command-bad = отстой — клиента это разозлит
command-ok = нормально — работает, рассказать не о чем
command-wow = вау!!! — клиент расскажет друзьям
command-na = не применимо — здесь такого нет
command-unchecked = не удалось проверить — закрыто, нет на месте, нет времени
command-unrate = снять оценку
command-section-na = всё без оценки в этом разделе — не применимо
command-open = открыть то, что под курсором
command-note = заметка: что увидели, для клиента
command-internal = внутренняя заметка: остаётся у вас
command-improve = записать улучшение для этого пункта
command-to-improvement = к улучшению пункта или добавить пункт к улучшению
command-edit-improvement = изменить улучшение
command-next-status = следующий статус: не начато, в работе, сделано, отменено
command-to-item = к пункту, который оно исправит
command-remove-improvement = вычеркнуть улучшение
command-new = начать аудит
command-demo = добавить примеры аудитов
command-remove-audit = переместить аудит в корзину рабочей папки
command-find = найти слова в названиях, подсказках и заметках
command-filter = фильтр: без оценки, отстой, без заметки, критичные
command-order = порядок: по классам, по зонам, по этапам
command-add-touchpoint = добавить точку контакта на месте
command-add-subject = добавить товар, услугу или сотрудника
command-rename = исправить название или имя
command-explain = показать, из чего сложилось число
command-undo = отменить
command-redo = вернуть отменённое
command-header = визит: вывод, клиент, объект, кто встречал
command-report = создать отчёты
command-finish = завершить аудит
command-reopen = открыть завершённый аудит заново
command-next-view = следующий экран: итоги, путь, улучшения, опрос
command-previous-view = предыдущий экран
command-next-unrated = следующий пункт без оценки
command-next-section = следующий раздел
command-previous-section = предыдущий раздел
command-up = вверх
command-down = вниз
command-page-up = на страницу вверх
command-page-down = на страницу вниз
command-first = в начало
command-last = в конец
command-language = язык экрана
command-jump = перейти к разделу, точке контакта, виду или объекту
command-grid = сетка пользы и усилий: за что браться сначала
command-left = сетка: влево, где усилий меньше
command-right = сетка: вправо, где усилий больше
command-palette = команды: найти любую, набрав несколько букв
command-help = клавиши, которые здесь действуют
command-flush = сохранить всё сейчас и показать, где
command-suspend = в командную строку; назад — fg
command-back = закрыть окно, поле, фильтр
command-leave = выйти из аудита; из списка — из программы
command-quit = выйти из программы откуда угодно, всё сохранится

short-bad = отстой
short-ok = норма
short-wow = вау
short-na = н/п
short-open = открыть
short-note = заметка
short-improve = улучшить
short-edit-improvement = изменить
short-next-status = статус
short-to-item = к пункту
short-new = новый аудит
short-demo = примеры
short-find = найти
short-filter = фильтр
short-explain = разбор
short-undo = отменить
short-report = отчёт
short-finish = завершить
view-walk = обход
view-results = итоги
view-improvements = улучшения
short-help = справка
short-leave = выйти
short-jump = перейти
short-grid = сетка
short-palette = команды
