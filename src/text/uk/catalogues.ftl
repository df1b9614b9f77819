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
