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

## Editing
catalogue-all-retired = усі точки контакту в ньому виведено з ужитку
cli-retired = виведена з ужитку

## Upgrading
upgrade-title = { $title }: редакція { $old } → { $new }
upgrade-added = { $n ->
    [one] { $n } нова точка контакту
    [few] { $n } нові точки контакту
    [many] { $n } нових точок контакту
   *[other] { $n } нових точок контакту
}
upgrade-changed = { $n } змінено
upgrade-renamed = { $n ->
    [one] { $n } дістала інший id
    [few] { $n } дістали інший id
    [many] { $n } дістали інший id
   *[other] { $n } дістали інший id
}
upgrade-gone = { $n ->
    [one] { $n } більше немає в каталозі
    [few] { $n } більше немає в каталозі
    [many] { $n } більше немає в каталозі
   *[other] { $n } більше немає в каталозі
}
upgrade-elsewhere = { $n ->
    [one] { $n } змінено лише іншими мовами
    [few] { $n } змінено лише іншими мовами
    [many] { $n } змінено лише іншими мовами
   *[other] { $n } змінено лише іншими мовами
}
upgrade-rules = Оцінки варті інших балів, ніж раніше: усі індекси зміняться
upgrade-nothing = У тому, що тут оцінюють, нічого не зміниться
upgrade-difference = { $part }: { $old } → { $new }
upgrade-moves = { $n ->
    [0] раніше { $from }
    [one] раніше { $from }; переходить { $n } оцінка
    [few] раніше { $from }; переходять { $n } оцінки
    [many] раніше { $from }; переходить { $n } оцінок
   *[other] раніше { $from }; переходить { $n } оцінок
}
upgrade-stays = { $n ->
    [0] лишається в цьому аудиті: про неї вже щось сказано
    [one] лишається в цьому аудиті зі своєю оцінкою
    [few] лишається в цьому аудиті зі своїми { $n } оцінками
    [many] лишається в цьому аудиті зі своїми { $n } оцінками
   *[other] лишається в цьому аудиті зі своїми { $n } оцінками
}
upgrade-hint = Enter перейти на нову редакцію (можна скасувати) · Esc лишити все як є
upgrade-offer = Каталог має вже редакцію { $new }, цей аудит — { $old }: { $key } покаже, що зміниться
upgrade-none = Новішої редакції каталогу цього аудиту немає
upgrade-done = { $moved ->
    [0] Аудит тепер має редакцію { $revision } свого каталогу
    [one] Аудит тепер має редакцію { $revision } свого каталогу, перенесено { $moved } оцінку
    [few] Аудит тепер має редакцію { $revision } свого каталогу, перенесено { $moved } оцінки
    [many] Аудит тепер має редакцію { $revision } свого каталогу, перенесено { $moved } оцінок
   *[other] Аудит тепер має редакцію { $revision } свого каталогу, перенесено { $moved } оцінок
}
upgrade-audience = нова редакція звернена до інших людей, ніж аудит: їхні оцінки ніколи не змішують
upgrade-catalogue-gone = Каталогу, який був до цієї зміни, у теці аудиту вже немає (catalogue-{ $sha256 }.toml)
command-upgrade = показати, що змінює нова редакція каталогу, і перейти на неї
short-upgrade = оновити
catalogue-part-name = назва
catalogue-part-hint = як перевірити
catalogue-part-recommendation = порада
catalogue-part-stage = етап
catalogue-part-zone = зона
catalogue-part-weight = вага
catalogue-part-critical = критична
catalogue-part-sensitive = делікатна
catalogue-part-segment = клієнти
catalogue-part-motives = мотиви
catalogue-part-tags = позначки
cli-about-catalogue-upgrade = Перевести аудит на нову редакцію каталогу
cli-usage-catalogue-upgrade = touchpoint catalogue upgrade АУДИТ [параметри]
cli-option-from = Узяти ці каталоги замість власних каталогів аудиту
cli-option-upgrade-dry-run = Лише показати, що зміниться
cli-upgrade-same = Аудит має останню редакцію свого каталогу
cli-upgrade-would = Прийшла б редакція { $revision }; нічого не змінено
cli-upgraded = Редакція { $revision } на місці: { $path }
cli-upgrade-older = теперішній каталог старший, ніж в аудиті (редакція { $revision })
cli-hint-upgrade-from = щоб усе-таки взяти його, назвіть його через --from
