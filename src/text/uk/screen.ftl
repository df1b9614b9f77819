# Екран: заголовки, підказки, запитання, короткі повідомлення.

app-title = touchpoint
too-small = Вікно замале: треба щонайменше 32 стовпці й 8 рядків. Клавіші працюють.

## Стан

status-saved = збережено
status-saved-at = збережено { $time }
status-saving = збереження…
status-not-saved = НЕ ЗБЕРЕЖЕНО
status-read-only = ЛИШЕ ЧИТАННЯ
saving-failing = Не зберігається, спроби тривають: { $cause }
saving-again = Збереження знову працює, усе збережено
minutes-left = ~{ $n } хв
kept-in = Зберігається в { $path }
paste-ignored = Вставити текст можна в нотатку або поле: спершу натисніть n

## Початок

home-welcome = Оцініть кожну точку, де клієнт стикається з бізнесом
home-press-new = n почати аудит
home-press-demo = d переглянути приклади аудитів
home-press-help = ? усі клавіші
home-kept-in = Аудити зберігаються в { $path }
home-scanning = Пошук аудитів…
home-opening = Відкриття аудиту…
home-own = Власний бізнес
home-index = індекс { $index }
home-critical = не пройдено
home-provisional = попередньо
home-unreadable = { $n ->
    [one] { $n } аудит не вдалося прочитати; причину вказано в списку
    [few] { $n } аудити не вдалося прочитати; причини вказано в списку
    [many] { $n } аудитів не вдалося прочитати; причини вказано в списку
   *[other] { $n } аудиту не вдалося прочитати; причини вказано в списку
}

## Обхід

list-empty = Нічого не знайдено; Esc знову покаже все
find-label = пошук:
filter-all = усі
filter-unrated = без оцінки
filter-bad = погано
filter-without-note = без нотатки
filter-critical = критичні
order-now = Порядок: { $order ->
    [zone] за зонами, від вулиці всередину
    [stage] за етапами шляху клієнта
   *[class] за класами
}
label-note = Нотатка
label-internal = Внутр.
label-plan = План
label-mends = Виправить
label-closing = Підтвердження
mark-critical = критично
mark-noted = є нотатка
mark-planned = є покращення
section-na-done = { $n ->
    [one] { $n } пункт розділу без оцінки тепер «не стосується»; u — скасувати
    [few] { $n } пункти розділу без оцінки тепер «не стосується»; u — скасувати
    [many] { $n } пунктів розділу без оцінки тепер «не стосується»; u — скасувати
   *[other] { $n } пункту розділу без оцінки тепер «не стосується»; u — скасувати
}
section-na-none = У цьому розділі вже оцінено всі пункти
undo-nothing = Скасовувати більше нічого
redo-nothing = Повертати більше нічого
undone = { $what ->
    [verdict] Скасовано: оцінка точки «{ $name }»
    [note] Скасовано: нотатка до точки «{ $name }»
    [improvement] Скасовано: покращення
    [answer] Скасовано: відповідь
    [subject] Скасовано: назва товару чи послуги або ім’я працівника
    [touchpoint] Скасовано: точка контакту
    [header] Скасовано: дані про візит
    [catalogue] Скасовано: оновлення каталогу
    [state] Скасовано: завершення
   *[several] { $n ->
        [one] Скасовано: { $n } зміна
        [few] Скасовано: { $n } зміни
        [many] Скасовано: { $n } змін
       *[other] Скасовано: { $n } зміни
    }
}
redone = { $what ->
    [verdict] Повернуто: оцінка точки «{ $name }»
    [note] Повернуто: нотатка до точки «{ $name }»
    [improvement] Повернуто: покращення
    [answer] Повернуто: відповідь
    [subject] Повернуто: назва товару чи послуги або ім’я працівника
    [touchpoint] Повернуто: точка контакту
    [header] Повернуто: дані про візит
    [catalogue] Повернуто: оновлення каталогу
    [state] Повернуто: завершення
   *[several] { $n ->
        [one] Повернуто: { $n } зміна
        [few] Повернуто: { $n } зміни
        [many] Повернуто: { $n } змін
       *[other] Повернуто: { $n } зміни
    }
}
touchpoint-added = Додано: «{ $name }»
subject-added = Додано: «{ $name }»
rename-nothing = Назви з каталогу незмінні; змінити можна лише те, що ви назвали чи додали самі

## Підсумки

results-overall = Загалом
results-index = індекс
results-coverage = охопл.
results-worst = Найгірше
results-best = Найкраще
results-nothing = Ще нічого не оцінено: Shift-Tab поверне до обходу
results-provisional = Попередньо: оцінено { $share } пунктів
results-failed = Критичне з оцінкою «погано»: { $names }
explain-title = Звідки взявся індекс · { $name }
explain-sum = { $sum } ÷ { $weights } = { $exact } → індекс { $index }
explain-nothing = Індексу немає: нічого не оцінено
explain-rule = Вага × середня оцінка (погано { $bad }, нормально { $ok }, вау! { $wow }); сума цих добутків ÷ сума ваг
explain-coverage = Охоплення: { $graded } з оцінкою ÷ ({ $graded } + { $open } без оцінки) = { $share }
reports-written = Звіти записано в { $path }

## Покращення

improvements-empty = Покращень ще немає. Під час обходу натисніть i на пункті з оцінкою «погано» чи «нормально».
improvements-none = Покращень ще немає: i додає його до пункту «погано» чи «нормально»
improvements-pending = { $n ->
    [one] { $n } до виконання
    [few] { $n } до виконання
    [many] { $n } до виконання
   *[other] { $n } до виконання
}
improvements-overdue = { $n ->
    [one] { $n } прострочене
    [few] { $n } прострочені
    [many] { $n } прострочених
   *[other] { $n } прострочених
}
improvement-levels = користь { $impact } · зусилля { $effort }
improvement-added = Покращення записано; I — до нього
improvement-removed = Покращення вилучено; u — скасувати
improvement-attached = Тепер це покращення виправить і цей пункт
improvement-needs-verdict = Покращують те, що «погано» чи «нормально»: спершу поставте оцінку
improvement-status = Статус: { $status ->
    [open] не почато
    [doing] у роботі
    [done] зроблено
   *[dropped] скасовано
}
column-improvement = Покращення
column-box = Пріоритет
column-owner = Хто
column-due = Термін
column-status = Статус

## Сітка користі й зусиль

grid-unjudged = ще не оцінено: { $n }
grid-all = Esc – показати всі
grid-nothing = У цій клітинці порожньо
grid-hint = ← → ↑ ↓ по сітці · Enter перелік клітинки · v до списку · Esc показати всі

## Завершення

gaps-title = { $n ->
    [one] Перед завершенням: { $n } прогалина
    [few] Перед завершенням: { $n } прогалини
    [many] Перед завершенням: { $n } прогалин
   *[other] Перед завершенням: { $n } прогалини
}
gaps-hint = Enter перейти · F усе одно завершити, вказавши причину · Esc назад
finished-now = Завершено: оцінки й нотатки закрито, покращення можна змінювати далі
finished-already = Уже завершено; R відкриє знову

## Форми

form-note = Нотатка
form-internal = Внутрішня нотатка
form-new-improvement = Нове покращення
form-improvement = Покращення
form-closing = Що підтверджує виконання?
form-add-touchpoint = Додати точку контакту
form-add-subject = Додати товар, послугу чи працівника
form-rename = Виправити назву чи ім’я
form-header = Візит
form-finish-reason = Чому завершити попри прогалини?
form-reopen-reason = Чому відкрити знову?
form-new-audit = Новий аудит
form-report = Створити звіти
form-save-elsewhere = Зберегти в іншу теку
form-needed = Це потрібно заповнити
form-choose-one = Позначте хоча б одне
form-due-unreadable = «{ $text }» — не дата: спробуйте +2т, пт або 2026-12-15
form-mends-nothing = Позначте хоча б один пункт, який буде виправлено

field-note = Нотатка
field-text = Що зробити
field-kind = Дія
field-owner = Відповідальний
field-due = Термін
field-impact = Користь
field-effort = Зусилля
field-status = Статус
field-mends = Що виправить
field-closing = Підтвердження
field-name = Назва чи ім’я
field-class = Клас
field-conclusion = Висновок
field-client = Клієнт
field-site = Об’єкт
field-auditor = Аудитор
field-announced = Попереджено
field-met = Зустріли
field-conditions = Обставини
field-sensitive = Зріст і статура
field-catalogues = Каталоги
field-language = Мова
field-products = Товари
field-services = Послуги
field-employees = Працівники
field-reason = Причина
field-formats = Формати
field-folder = Тека

level-unknown = —
level-1 = 1 мало
level-2 = 2 середньо
level-3 = 3 багато
answer-yes = так
answer-no = ні
answer-unknown = не вказано
format-html = HTML-сторінка для друку
format-md = Markdown
format-csv = CSV для електронної таблиці
format-json = JSON
language-en = англійська
language-ru = російська
language-uk = українська
language-et = естонська

hint-save = Enter зберегти
hint-write = Enter записати
hint-begin = Enter почати
hint-line = Alt-Enter новий рядок
hint-choose = ← → вибрати
hint-mark = ↑ ↓ перейти, пробіл позначити
hint-next = Tab далі
hint-keep = Esc теж збереже
hint-cancel = Esc закрити
hint-due = +2т, пт, 2026-12-15
hint-names = назви чи імена через кому
hint-editor = Ctrl-E редактор

## Запитання

ask-language = Мова
ask-unsaved = Збережено не все
ask-remove = Перемістити цей аудит до кошика?
ask-attach = Яке покращення виправить і цей пункт?
answer-retry = Спробувати зберегти ще раз
answer-elsewhere = Зберегти в іншу теку
answer-quit-anyway = Вийти й утратити незбережене
answer-remove = Так, перемістити до кошика
answer-keep = Ні, залишити
help-title = Клавіші
trouble-title = Не вдалося

## Палітра команд і переходи

finder-commands = Команди
finder-places = Куди перейти
finder-nothing = Нічого не знайдено
finder-hint = ↑ ↓ рухатися · Enter вибрати · Esc закрити
finder-bad = погано: { $n }
hinder-elsewhere = Це діє на іншому екрані, його названо в рядку
hinder-finished = аудит завершено
hinder-not-finished = аудит не завершено
hinder-read-only = відкрито лише для читання
hinder-no-audit = аудитів ще немає
hinder-no-improvement = покращень ще немає
hinder-nothing = більше нічого
context-home = аудити
context-list = переліки
context-help = довідка
context-facts = об’єкт
context-catalogues = каталоги
context-catalogue = каталог

## Клавіші

keys-no-command = Налаштування: команди «{ $name }» немає
keys-unreadable = Налаштування: «{ $key }» для «{ $name }» — не клавіша
keys-taken = Налаштування: { $key } тепер означає «{ $winner }», а не «{ $loser }»
keys-hint-commands = команди перелічено в docs/keys.md, а на екрані – за клавішею :
keys-hint-keys = клавіші пишуть так: x, N, enter, f5, ctrl-y, alt-x, pgup, space

## Команди: речення для довідки, слово для нижнього рядка

command-bad = погано: клієнта це дратувало б
command-ok = нормально: працює, розповідати нічого
command-wow = вау: клієнт розповів би друзям
command-na = не стосується: тут такого немає
command-unchecked = не вдалося перевірити: зачинено, нікого, бракує часу
command-unrate = зняти оцінку
command-section-na = решта пунктів розділу без оцінки — «не стосується»
command-open = відкрити те, що під курсором
command-note = нотатка: що ви побачили, для клієнта
command-internal = внутрішня нотатка: залишається у вас
command-improve = записати покращення для цього пункту
command-to-improvement = перейти до покращення або додати пункт до наявного
command-edit-improvement = змінити покращення
command-next-status = наступний статус: не почато, у роботі, зроблено, скасовано
command-to-item = перейти до пункту, який воно виправить
command-remove-improvement = вилучити покращення
command-new = почати аудит
command-demo = додати приклади аудитів
command-remove-audit = перемістити аудит до кошика
command-find = шукати за словами в назвах, підказках і нотатках
command-filter = фільтр: без оцінки, погано, без нотатки, критичні
command-order = порядок: за класами, за зонами, за етапами
command-add-touchpoint = додати точку контакту на місці
command-add-subject = додати товар, послугу чи працівника
command-rename = виправити назву чи ім’я
command-explain = показати, звідки взялося число
command-undo = скасувати зміну
command-redo = повернути скасоване
command-header = візит: висновок, клієнт, об’єкт, кого зустріли
command-report = створити звіти
command-finish = завершити аудит
command-reopen = знову відкрити завершений аудит
command-next-view = наступний екран: підсумки, шлях, покращення, опитування
command-previous-view = попередній екран
command-next-unrated = наступний пункт без оцінки
command-next-section = наступний розділ
command-previous-section = попередній розділ
command-up = угору
command-down = униз
command-page-up = на сторінку вгору
command-page-down = на сторінку вниз
command-first = перший рядок
command-last = останній рядок
command-language = мова екрана
command-jump = перейти до розділу, точки контакту, екрана чи об’єкта
command-grid = сітка користі й зусиль: за що братися спершу
command-left = сітка: ліворуч, де зусиль менше
command-right = сітка: праворуч, де зусиль більше
command-palette = команди: знайти будь-яку, набравши кілька літер
command-help = клавіші, які тут діють
command-flush = зберегти все зараз і показати, де
command-suspend = до командного рядка; fg — назад
command-back = закрити вікно, поле, фільтр
command-leave = вийти з аудиту; зі списку — із програми
command-quit = вийти звідки завгодно, усе збережено

short-bad = погано
short-ok = норма
short-wow = вау
short-na = нема
short-open = відкрити
short-note = нотатка
short-improve = план
short-edit-improvement = змінити
short-next-status = статус
short-to-item = до пункту
short-new = новий аудит
short-demo = приклади
short-find = пошук
short-filter = фільтр
short-explain = звідки число
short-undo = скасувати
short-report = звіт
short-finish = завершити
view-walk = обхід
view-results = підсумки
view-improvements = покращення
short-help = довідка
short-leave = вийти
short-jump = перехід
short-grid = сітка
short-palette = команди
