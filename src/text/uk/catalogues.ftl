### Catalogues: building on others, facts of the site, editing, upgrading.

## Каталог на основі інших
catalogues-base-unreadable = «{ $path }» не читається
catalogues-builds-on = спирається на { $names }

## Особливості об’єкта
catalogues-facts = Про об’єкт
catalogues-facts-open = { $n ->
    [one] Лишилося { $n } питання про об’єкт; дайте відповідь: touchpoint edit АУДИТ --fact ID=yes|no
    [few] Лишилося { $n } питання про об’єкт; дайте відповідь: touchpoint edit АУДИТ --fact ID=yes|no
    [many] Лишилося { $n } питань про об’єкт; дайте відповідь: touchpoint edit АУДИТ --fact ID=yes|no
   *[other] Лишилося { $n } питання про об’єкт; дайте відповідь: touchpoint edit АУДИТ --fact ID=yes|no
}
catalogues-fact-unknown = Про «{ $id }» тут не питають
catalogues-hint-no-facts = у цьому каталозі немає питань про об’єкт
catalogues-fact-answer = «{ $word }» – не відповідь на «{ $id }»
cli-option-fact = Відповісти на питання про об’єкт: yes, no, unknown; no позначає залежне від цього як «не стосується»
cli-placeholder-fact = ID=yes|no
facts-title = Що тут є?
facts-hint = «Ні»: що від цього залежить, не стосується; Esc – відповісти пізніше
facts-none = У цьому каталозі немає питань про об’єкт
facts-points = { $n ->
    [one] { $n } точка
    [few] { $n } точки
    [many] { $n } точок
   *[other] { $n } точки
}
command-site-facts = що тут є: паркування, басейн…
short-site-facts = об’єкт
command-yes = так, це є
short-yes = так
command-no = ні: що від цього залежить, не стосується
short-no = ні
command-unanswer = забрати відповідь
short-unanswer = забрати
command-done = до обходу
short-done = до обходу
