# Что сообщается, когда аудиты открывают, сохраняют и ищут.

## Что пытались сделать; стоит перед файлом и причиной

files-operation-open = Не удалось открыть аудит
files-operation-save = Не удалось сохранить
files-operation-create = Не удалось начать аудит
files-operation-remove = Не удалось убрать аудит
files-operation-change = Не удалось изменить аудит
files-operation-find = Аудит не найден
files-operation-choose = Какой аудит?
files-operation-catalogue = Не удалось прочитать каталог
files-operation-workspace = Не удалось найти папку для аудитов
files-operation-settings = Не удалось прочитать настройки
files-operation-settings-save = Не удалось сохранить настройки
files-operation-demo = Не удалось добавить примеры аудитов
files-operation-editor = Не удалось открыть текст в редакторе

## Почему не получилось

files-cause-full = на диске нет места
files-cause-read-only = диск доступен только для чтения
files-cause-permission = нет прав доступа
files-cause-not-found = такого файла нет
files-cause-exists = уже существует
files-cause-not-folder = часть пути — не папка
files-cause-folder = это папка
files-cause-not-text = это не текст
files-cause-system = система сообщает: «{ $text }»
files-cause-content =
    { $n ->
        [one] внутри { $n } проблема
        [few] внутри { $n } проблемы
        [many] внутри { $n } проблем
       *[other] внутри { $n } проблемы
    }
files-cause-no-audit = в этой папке нет аудита
files-cause-other-audit = audit.toml и journal.jsonl — от разных аудитов
files-cause-other-catalogue = это не тот каталог, с которым начат аудит
files-cause-no-catalogue = нет каталога «{ $name }»
files-cause-no-home = не найдены ни текущая папка, ни домашняя
files-cause-none = под «{ $text }» не подходит ни один аудит
files-cause-ambiguous =
    { $n ->
        [one] под «{ $text }» подходит { $n } аудит
        [few] под «{ $text }» подходят { $n } аудита
        [many] под «{ $text }» подходят { $n } аудитов
       *[other] под «{ $text }» подходят { $n } аудита
    }
files-cause-reading = аудит открыт только для чтения
files-cause-no-settings-folder = в системе не задана папка для настроек
files-cause-editor-ended = программа «{ $editor }» завершилась с ошибкой
files-cause-editor-missing = нет программы «{ $editor }»

## Что с этим делать

files-hint-full = освободите место на диске
files-hint-permission = проверьте, кому разрешено туда писать
files-hint-audit = исправьте его или уберите: всё сохранённое вернётся из журнала
files-hint-journal = верните файл из копии; в папке ничего не изменено
files-hint-catalogue = верните файл таким, каким он был в начале аудита; его SHA-256 записан в audit.toml
files-hint-nearest = возможно, имелось в виду «{ $name }»?
files-hint-catalogues = есть: { $names }
files-hint-audits = уточните, какой: { $names }
files-hint-no-audits = аудитов пока нет: начните командой «touchpoint new»
files-hint-editor = укажите в VISUAL или EDITOR программу, в которой пишете

## Что выяснилось при открытии аудита

files-replayed =
    { $n ->
        [one] { $n } сохранённое изменение было новее audit.toml и восстановлено из журнала
        [few] { $n } сохранённых изменения были новее audit.toml и восстановлены из журнала
        [many] { $n } сохранённых изменений были новее audit.toml и восстановлены из журнала
       *[other] { $n } сохранённого изменения было новее audit.toml и восстановлено из журнала
    }
files-torn = Последняя строка журнала оборвалась до сохранения и пропущена
files-refused =
    { $n ->
        [one] { $n } запись журнала не подходит к аудиту и пропущена
        [few] { $n } записи журнала не подходят к аудиту и пропущены
        [many] { $n } записей журнала не подходят к аудиту и пропущены
       *[other] { $n } записи журнала не подходит к аудиту и пропущено
    }
files-beside = Учтены изменения из «{ $file }»
files-journal-begun = У аудита не было журнала; он начат по audit.toml
files-journal-missing = Журнала не было; всё взято из audit.toml, прежние изменения отменить нельзя
files-journal-behind =
    { $n ->
        [one] В журнале не хватало { $n } изменения; взято из audit.toml
        [few] В журнале не хватало { $n } изменений; взяты из audit.toml
        [many] В журнале не хватало { $n } изменений; взяты из audit.toml
       *[other] В журнале не хватало { $n } изменения; взято из audit.toml
    }
files-audit-not-closed = В audit.toml нет последней строки: проверьте, не обрезан ли конец файла
files-audit-missing = Файла audit.toml не было; всё взято из журнала
files-audit-damaged = audit.toml не читается; всё взято из журнала, повреждённый файл сохранён
files-audit-cut = audit.toml обрезан; недостающее взято из журнала, повреждённый файл сохранён
files-outside-taken =
    { $n ->
        [one] Принята { $n } правка из audit.toml
        [few] Приняты { $n } правки из audit.toml
        [many] Принято { $n } правок из audit.toml
       *[other] Принято { $n } правки из audit.toml
    }
files-outside-kept =
    { $n ->
        [one] Не принята { $n } правка из audit.toml: сохранённое изменение новее; файл с ней оставлен
        [few] Не приняты { $n } правки из audit.toml: сохранённые изменения новее; файл с ними оставлен
        [many] Не принято { $n } правок из audit.toml: сохранённые изменения новее; файл с ними оставлен
       *[other] Не принято { $n } правки из audit.toml: сохранённые изменения новее; файл с ними оставлен
    }
files-outside-left = В audit.toml изменено то, что там менять нельзя: не принято, файл с правкой оставлен
files-catalogue-changed = catalogue.toml — не тот, с которым начат аудит; взят такой же каталог «{ $id }» из программы
files-catalogue-missing = Файла catalogue.toml нет; взят такой же каталог «{ $id }» из программы
files-catalogue-unsigned = В audit.toml не указано, с каким каталогом начат аудит; взят catalogue.toml, его SHA-256 будет записан при следующем изменении
files-catalogue-instead = Каталог «{ $id }» взят из «{ $path }», а не из программы
files-unknown-item = Пункта «{ $item }» нет в каталоге

## Кто ещё здесь

files-locked-by = Только чтение: аудит открыт на «{ $host }» с { $since } (процесс { $pid })
files-locked = Только чтение: аудит открыт в другой программе
files-unwritable = Только чтение: в эту папку нельзя писать

## Что изменилось, пока аудит был открыт

files-journal-gone = Журнал исчез; он записан заново в «{ $path }»
files-journal-cut = Журнал был обрезан; он дополнен
files-journal-foreign = Кто-то ещё изменил журнал: он остаётся, а ваш продолжается в «{ $file }»
files-audit-gone = audit.toml исчез; он записан заново
files-audit-kept = Прежний audit.toml сохранён как «{ $file }»
files-audit-foreign = Кто-то ещё изменил audit.toml: он остаётся, ваш — «{ $file }»; при следующем открытии они соединятся

## Примеры аудитов

files-demo-brought = Примеры аудитов лежат в «{ $path }»

## Экран и то, на чём он держится

terminal-open = Не удалось открыть терминал
failed-line = { $what }
saved-elsewhere = Аудит целиком записан в «{ $path }»
audit-removed = Перемещено в «{ $path }»
catalogue-unreadable = Каталог не читается: «{ $path }»; почему — скажет «touchpoint catalogue check»
reports-not-whole = Записано в «{ $path }», но в отчётах чего-то не хватает: просмотрите их, прежде чем отдавать
ended-unsaved = Сохранить удалось не всё; то, что экран назвал сохранённым, есть в журнале
panic-happened = Программа дала сбой и завершается. Пожалуйста, сообщите разработчикам о том, что написано выше.
panic-journal = Всё, что экран назвал сохранённым, — в «{ $path }»
