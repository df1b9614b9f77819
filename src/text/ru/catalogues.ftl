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
catalogue-all-retired = все точки контакта в нём выведены из употребления
cli-retired = выведена из употребления

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
upgrade-offer = У каталога теперь редакция { $new }, в этом аудите { $old }: { $key } покажет, что изменится
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
