# Що програма каже, коли відкриває, зберігає й шукає аудити.

## Що намагалися зробити; стоїть перед файлом і причиною

files-operation-open = Не вдалося відкрити аудит
files-operation-save = Не вдалося зберегти
files-operation-create = Не вдалося почати аудит
files-operation-remove = Не вдалося вилучити аудит
files-operation-change = Не вдалося змінити аудит
files-operation-find = Такого аудиту немає
files-operation-choose = Який аудит?
files-operation-catalogue = Не вдалося прочитати каталог
files-operation-workspace = Не вдалося знайти теку для аудитів
files-operation-settings = Не вдалося прочитати налаштування
files-operation-settings-save = Не вдалося зберегти налаштування
files-operation-demo = Не вдалося додати приклади аудитів
files-operation-editor = Не вдалося змінити текст у редакторі

## Чому не вдалося

files-cause-full = на диску немає місця
files-cause-read-only = диск доступний лише для читання
files-cause-permission = немає прав доступу
files-cause-not-found = такого файлу немає
files-cause-exists = це вже існує
files-cause-not-folder = частина шляху — не тека
files-cause-folder = це тека
files-cause-not-text = це не текст
files-cause-system = система відповіла: «{ $text }»
files-cause-content =
    { $n ->
        [one] у вмісті { $n } помилка
        [few] у вмісті { $n } помилки
        [many] у вмісті { $n } помилок
       *[other] у вмісті { $n } помилки
    }
files-cause-no-audit = у цій теці немає аудиту
files-cause-other-audit = audit.toml і journal.jsonl — від двох різних аудитів
files-cause-other-catalogue = це не той каталог, з яким почали аудит
files-cause-no-catalogue = немає каталогу «{ $name }»
files-cause-no-home = не вдалося знайти ні поточної, ні домашньої теки
files-cause-none = немає аудиту «{ $text }»
files-cause-ambiguous =
    { $n ->
        [one] під «{ $text }» підпадає { $n } аудит
        [few] під «{ $text }» підпадають { $n } аудити
        [many] під «{ $text }» підпадає { $n } аудитів
       *[other] під «{ $text }» підпадає { $n } аудиту
    }
files-cause-reading = його відкрито лише для читання
files-cause-no-settings-folder = система не має теки для налаштувань
files-cause-editor-ended = «{ $editor }» завершився з помилкою
files-cause-editor-missing = немає програми «{ $editor }»

## Що з цим робити

files-hint-full = звільніть місце на диску
files-hint-permission = перевірте, хто має право туди записувати
files-hint-audit = виправте його або приберіть: усе збережене повернеться з журналу
files-hint-journal = поверніть файл із копії; у теці нічого не змінено
files-hint-catalogue = поверніть файл таким, яким він був на початку аудиту; його SHA-256 записано в audit.toml
files-hint-nearest = можливо, «{ $name }»?
files-hint-catalogues = є такі: { $names }
files-hint-audits = уточніть, який: { $names }
files-hint-no-audits = аудитів тут ще немає: почніть перший командою «touchpoint new»
files-hint-editor = укажіть у VISUAL або EDITOR програму, в якій пишете

## Що виявилося під час відкриття аудиту

files-replayed =
    { $n ->
        [one] { $n } збережену зміну, новішу за audit.toml, відновлено з журналу
        [few] { $n } збережені зміни, новіші за audit.toml, відновлено з журналу
        [many] { $n } збережених змін, новіших за audit.toml, відновлено з журналу
       *[other] { $n } збереженої зміни, новішої за audit.toml, відновлено з журналу
    }
files-torn = Останній рядок журналу обірвався до збереження; його пропущено
files-refused =
    { $n ->
        [one] { $n } запис журналу не підходить до аудиту, його пропущено
        [few] { $n } записи журналу не підходять до аудиту, їх пропущено
        [many] { $n } записів журналу не підходять до аудиту, їх пропущено
       *[other] { $n } запису журналу не підходить до аудиту, їх пропущено
    }
files-beside = Зміни з «{ $file }» враховано
files-journal-begun = Аудит не мав журналу; його почато за audit.toml
files-journal-missing = Журналу не знайдено; усе взято з audit.toml, і попередні зміни скасувати не можна
files-journal-behind =
    { $n ->
        [one] { $n } зміни бракувало в журналі, її взято з audit.toml
        [few] { $n } змін бракувало в журналі, їх узято з audit.toml
        [many] { $n } змін бракувало в журналі, їх узято з audit.toml
       *[other] { $n } зміни бракувало в журналі, їх узято з audit.toml
    }
files-audit-not-closed = Немає останнього рядка audit.toml: перевірте, чи не обрізано кінець файлу
files-audit-missing = Файлу audit.toml не знайдено; усе взято з журналу
files-audit-damaged = Файл audit.toml не вдалося прочитати; усе взято з журналу, пошкоджений файл залишено
files-audit-cut = Файл audit.toml обрізано; решту взято з журналу, пошкоджений файл залишено
files-outside-taken =
    { $n ->
        [one] { $n } правку в audit.toml враховано
        [few] { $n } правки в audit.toml враховано
        [many] { $n } правок в audit.toml враховано
       *[other] { $n } правки в audit.toml враховано
    }
files-outside-kept =
    { $n ->
        [one] { $n } правку в audit.toml не враховано: є новіша збережена зміна; файл залишено
        [few] { $n } правки в audit.toml не враховано: є новіші збережені зміни; файл залишено
        [many] { $n } правок в audit.toml не враховано: є новіші збережені зміни; файл залишено
       *[other] { $n } правки в audit.toml не враховано: є новіші збережені зміни; файл залишено
    }
files-outside-left = В audit.toml є правка, яку там зробити не можна; її не враховано, файл залишено
files-catalogue-changed = catalogue.toml уже не той, з яким почали аудит; використано такий самий вбудований каталог «{ $id }»
files-catalogue-missing = Файлу catalogue.toml немає; використано такий самий вбудований каталог «{ $id }»
files-catalogue-unsigned = В audit.toml не вказано, з яким каталогом розпочато аудит; узято catalogue.toml, його SHA-256 буде записано з наступною зміною
files-catalogue-instead = Каталог «{ $id }» взято не з програми, а з «{ $path }»
files-unknown-item = «{ $item }» немає в каталозі

## Хто ще тут

files-locked-by = Лише читання: цей аудит відкрито на «{ $host }», від { $since } (процес { $pid })
files-locked = Лише читання: цей аудит відкрито в іншій програмі
files-unwritable = Лише читання: у цю теку не можна записувати

## Що змінилося, поки аудит був відкритий

files-journal-gone = Журнал зник; його записано наново в «{ $path }»
files-journal-cut = Журнал було обрізано; його доповнено
files-journal-foreign = Журнал змінив хтось інший: чужі записи залишено, ваші йдуть далі в «{ $file }»
files-audit-gone = Файл audit.toml зник; його записано наново
files-audit-kept = Попередній audit.toml збережено як «{ $file }»
files-audit-foreign = Файл audit.toml змінив хтось інший: чужий залишено, ваш — «{ $file }»; їх буде поєднано під час наступного відкриття

## Приклади аудитів

files-demo-brought = Приклади аудитів лежать у «{ $path }»

## Екран і те, на чому він тримається

terminal-open = Не вдалося відкрити термінал
failed-line = { $what }
saved-elsewhere = Увесь аудит записано в «{ $path }»
audit-removed = Переміщено в «{ $path }»
catalogue-unreadable = Каталог «{ $path }» не читається; чому — покаже «touchpoint catalogue check»
reports-not-whole = Записано в «{ $path }», але в звітах чогось бракує: перегляньте їх, перш ніж віддавати
ended-unsaved = Зберегти вдалося не все; те, що екран позначив як збережене, є в журналі
panic-happened = У програмі стався збій, вона завершує роботу. Повідомте, будь ласка, про написане вище.
panic-journal = Усе, що екран позначив як збережене, є в «{ $path }»
