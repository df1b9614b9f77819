### Catalogues: building on others, facts of the site, editing, upgrading.

## Каталог на основе других
catalogues-base-unreadable = «{ $path }» не читается
catalogues-builds-on = основан на { $names }

## Особенности объекта
catalogues-facts = Об объекте
catalogues-facts-open = { $n ->
    [one] Остался { $n } вопрос об объекте; ответьте: touchpoint edit АУДИТ --fact ID=yes|no
    [few] Осталось { $n } вопроса об объекте; ответьте: touchpoint edit АУДИТ --fact ID=yes|no
    [many] Осталось { $n } вопросов об объекте; ответьте: touchpoint edit АУДИТ --fact ID=yes|no
   *[other] Осталось { $n } вопроса об объекте; ответьте: touchpoint edit АУДИТ --fact ID=yes|no
}
catalogues-fact-unknown = Про «{ $id }» здесь не спрашивают
catalogues-hint-no-facts = в этом каталоге нет вопросов об объекте
catalogues-fact-answer = «{ $word }» — не ответ на «{ $id }»
cli-option-fact = Ответить на вопрос об объекте: yes, no, unknown; no помечает зависящее от этого как «не применимо»
cli-placeholder-fact = ID=yes|no
facts-title = Что здесь есть?
facts-hint = «Нет»: что от этого зависит, не применимо; Esc — ответить позже
facts-none = В этом каталоге нет вопросов об объекте
facts-points = { $n ->
    [one] { $n } точка
    [few] { $n } точки
    [many] { $n } точек
   *[other] { $n } точки
}
command-site-facts = что здесь есть: парковка, бассейн…
short-site-facts = объект
command-yes = да, это есть
short-yes = да
command-no = нет: что от этого зависит, не применимо
short-no = нет
command-unanswer = снять ответ
short-unanswer = снять
command-done = к обходу
short-done = к обходу

## Editing
catalogue-edit-broken = файл не в формате TOML
catalogue-edit-unknown = в этом каталоге нет точки контакта «{ $id }»
catalogue-edit-inline = точки контакта записаны одним списком: чтобы править их здесь, запишите каждую отдельно как [[touchpoint]]
catalogue-edit-taken = id «{ $id }» уже принадлежит или принадлежал точке контакта
catalogue-edit-nameless = точке контакта нужно название на основном языке
catalogue-edit-inherited = «{ $part }» приходит из каталога, на котором построен этот: здесь можно сказать иначе, но не убрать
catalogue-edit-main = «{ $part }» должно быть на основном языке ({ $language }), пока есть хоть на одном
catalogue-edit-itself = «{ $id }» не может стоять перед собой или за собой
catalogue-edit-order = место «{ $id }» задаёт каталог, на котором построен этот
catalogue-edit-value = «{ $value }» не подходит для «{ $part }»: { $words }
catalogue-all-retired = все точки контакта в нём выведены из употребления
cli-retired = выведена из употребления

catalogue-operation-save = Не удалось сохранить каталог
catalogue-changed = файл тем временем изменил кто-то другой; он оставлен как есть
catalogue-appeared = теперь есть файл с таким именем, которого раньше не было; он оставлен как есть
catalogue-vanished = файла больше нет
catalogue-hint-changed = откройте каталог заново и продолжайте с того, что в нём теперь
cli-about-catalogue-add = Добавить точку контакта в каталог
cli-about-catalogue-set = Изменить, что сказано о точке контакта, или сказать на другом языке
cli-about-catalogue-move = Переставить точку контакта в каталоге
cli-about-catalogue-retire = Оставить точку контакта, но больше не оценивать
cli-about-catalogue-restore = Снова оценивать выведенную точку контакта
cli-usage-catalogue-add = touchpoint catalogue add КАТАЛОГ КЛАСС.ИМЯ --name ТЕКСТ [параметры]
cli-usage-catalogue-set = touchpoint catalogue set КАТАЛОГ ID ПОЛЕ=ТЕКСТ… [параметры]
cli-usage-catalogue-move = touchpoint catalogue move КАТАЛОГ ID --before ID | --after ID
cli-usage-catalogue-retire = touchpoint catalogue retire КАТАЛОГ ID
cli-usage-catalogue-restore = touchpoint catalogue restore КАТАЛОГ ID
cli-place-catalogue-touchpoint = Идентификатор точки контакта: business.queue
cli-place-field = Что сказать: name, hint, bad, ok, wow, recommendation, stage, zone, weight, critical, sensitive, segment, motives, audience, needs, tags; пустое после «=» убирает
cli-placeholder-field = ПОЛЕ=ТЕКСТ
cli-option-catalogue-name = Название на основном языке каталога
cli-option-catalogue-lang = Язык текстов; если не указан, основной
cli-option-before = Сразу перед этой точкой контакта
cli-option-after = Сразу за этой точкой контакта
cli-catalogue-saved = Редакция { $revision } сохранена: { $path }
cli-field-unknown = поля «{ $word }» здесь нет
catalogues-title = Каталоги
catalogues-looking = Ищу каталоги…
catalogues-broken = не читается: Enter покажет почему
catalogues-revision = редакция { $n }
catalogues-own = ваш
catalogue-copied = Теперь это ваш каталог: { $path }
catalogue-undone = Отменено
catalogue-redone = Возвращено
catalogue-retired = Выведена: новые аудиты её не оценивают
catalogue-restored = Возвращена: новые аудиты снова её оценивают
catalogue-form-main = На основном языке ({ $language }) это должно быть, пока есть хоть на одном
catalogue-form-main-first = Сначала на основном языке ({ $language }): Esc, затем t
ask-translate = Показать каталог на языке
form-new-touchpoint = Новая точка контакта
form-edit-touchpoint = Точка контакта
command-catalogues = смотреть каталоги и править их
short-catalogues = каталоги
command-edit-touchpoint = изменить, что сказано о точке контакта
short-edit-touchpoint = править
command-new-touchpoint = добавить точку контакта за этой
short-new-touchpoint = добавить
command-translate = выбрать язык показа и переводить на него
short-translate = перевести
command-move-up = передвинуть точку контакта выше
short-move-up = выше
command-move-down = передвинуть точку контакта ниже
short-move-down = ниже
command-retire = вывести точку контакта или вернуть её
short-retire = вывести

## Upgrading
upgrade-title = { $title }: редакция { $old } → { $new }
upgrade-added = { $n ->
    [one] { $n } новая точка контакта
    [few] { $n } новые точки контакта
    [many] { $n } новых точек контакта
   *[other] { $n } новых точек контакта
}
upgrade-changed = { $n ->
    [one] { $n } изменена
    [few] { $n } изменены
    [many] { $n } изменено
   *[other] { $n } изменено
}
upgrade-renamed = { $n ->
    [one] { $n } получила другой id
    [few] { $n } получили другой id
    [many] { $n } получили другой id
   *[other] { $n } получили другой id
}
upgrade-gone = { $n ->
    [one] { $n } больше нет в каталоге
    [few] { $n } больше нет в каталоге
    [many] { $n } больше нет в каталоге
   *[other] { $n } больше нет в каталоге
}
upgrade-elsewhere = { $n ->
    [one] { $n } изменена только на других языках
    [few] { $n } изменены только на других языках
    [many] { $n } изменено только на других языках
   *[other] { $n } изменено только на других языках
}
upgrade-rules = Оценки стоят других баллов, чем раньше: все индексы изменятся
upgrade-nothing = В том, что здесь оценивается, ничего не изменится
upgrade-difference = { $part }: { $old } → { $new }
upgrade-moves = { $n ->
    [0] раньше { $from }
    [one] раньше { $from }; переходит { $n } оценка
    [few] раньше { $from }; переходят { $n } оценки
    [many] раньше { $from }; переходят { $n } оценок
   *[other] раньше { $from }; переходят { $n } оценок
}
upgrade-stays = { $n ->
    [0] остаётся в этом аудите: о ней уже что-то сказано
    [one] остаётся в этом аудите со своей оценкой
    [few] остаётся в этом аудите со своими { $n } оценками
    [many] остаётся в этом аудите со своими { $n } оценками
   *[other] остаётся в этом аудите со своими { $n } оценками
}
upgrade-hint = Enter перейти на новую редакцию (можно отменить) · Esc оставить как есть
upgrade-offer = Вышла редакция { $new } каталога, в аудите { $old }: { $key } покажет изменения
upgrade-none = Более новой редакции каталога этого аудита нет
upgrade-done = { $moved ->
    [0] В аудите теперь редакция { $revision } его каталога
    [one] В аудите теперь редакция { $revision } его каталога, перенесена { $moved } оценка
    [few] В аудите теперь редакция { $revision } его каталога, перенесены { $moved } оценки
    [many] В аудите теперь редакция { $revision } его каталога, перенесено { $moved } оценок
   *[other] В аудите теперь редакция { $revision } его каталога, перенесено { $moved } оценок
}
upgrade-audience = новая редакция обращена к другим людям, чем аудит: их оценки никогда не смешиваются
upgrade-catalogue-gone = Каталога, который был до этого изменения, в папке аудита больше нет (catalogue-{ $sha256 }.toml)
command-upgrade = показать, что меняет новый каталог, и перейти на него
short-upgrade = обновить
catalogue-part-name = название
catalogue-part-hint = как проверить
catalogue-part-recommendation = рекомендация
catalogue-part-stage = этап
catalogue-part-zone = зона
catalogue-part-weight = вес
catalogue-part-critical = критичная
catalogue-part-sensitive = деликатная
catalogue-part-segment = клиенты
catalogue-part-motives = мотивы
catalogue-part-audience = чей голос
catalogue-part-needs = нужно на месте
catalogue-part-tags = метки
cli-about-catalogue-upgrade = Перевести аудит на новую редакцию каталога
cli-usage-catalogue-upgrade = touchpoint catalogue upgrade АУДИТ [параметры]
cli-option-from = Взять эти каталоги вместо собственных каталогов аудита
cli-option-upgrade-dry-run = Только показать, что изменится
cli-upgrade-same = В аудите последняя редакция его каталога
cli-upgrade-would = Пришла бы редакция { $revision }; ничего не изменено
cli-upgraded = Редакция { $revision } на месте: { $path }
cli-upgrade-older = нынешний каталог старше, чем в аудите (редакция { $revision })
cli-hint-upgrade-from = чтобы всё же взять его, назовите его через --from
cli-about-catalogue-schema = Вывести JSON Schema каталогов для редакторов
cli-usage-catalogue-schema = touchpoint catalogue schema
