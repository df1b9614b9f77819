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
