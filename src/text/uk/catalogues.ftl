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
catalogue-edit-broken = файл не у форматі TOML
catalogue-edit-unknown = у цьому каталозі немає точки контакту «{ $id }»
catalogue-edit-inline = точки контакту записано одним списком: щоб правити їх тут, запишіть кожну окремо як [[touchpoint]]
catalogue-edit-taken = id «{ $id }» уже належить або належав точці контакту
catalogue-edit-nameless = точці контакту потрібна назва основною мовою
catalogue-edit-inherited = «{ $part }» походить із каталогу, на якому побудовано цей: тут можна сказати інакше, але не прибрати
catalogue-edit-main = «{ $part }» має бути основною мовою ({ $language }), доки є хоч якоюсь
catalogue-edit-itself = «{ $id }» не може стояти перед собою чи за собою
catalogue-edit-order = місце «{ $id }» визначає каталог, на якому побудовано цей
catalogue-edit-value = «{ $value }» не підходить для «{ $part }»: { $words }
catalogue-all-retired = усі точки контакту в ньому виведено з ужитку
cli-retired = виведена з ужитку

catalogue-operation-save = Не вдалося зберегти каталог
catalogue-changed = файл тим часом змінив хтось інший; його лишено як є
catalogue-appeared = тепер є файл із такою назвою, якого раніше не було; його лишено як є
catalogue-vanished = файлу вже немає
catalogue-hint-changed = відкрийте каталог знову й продовжуйте з того, що в ньому тепер
cli-about-catalogue-add = Додати точку контакту до каталогу
cli-about-catalogue-set = Змінити, що сказано про точку контакту, або сказати іншою мовою
cli-about-catalogue-move = Переставити точку контакту в каталозі
cli-about-catalogue-retire = Лишити точку контакту, але більше не оцінювати
cli-about-catalogue-restore = Знову оцінювати виведену точку контакту
cli-usage-catalogue-add = touchpoint catalogue add КАТАЛОГ КЛАС.НАЗВА --name ТЕКСТ [параметри]
cli-usage-catalogue-set = touchpoint catalogue set КАТАЛОГ ID ПОЛЕ=ТЕКСТ… [параметри]
cli-usage-catalogue-move = touchpoint catalogue move КАТАЛОГ ID --before ID | --after ID
cli-usage-catalogue-retire = touchpoint catalogue retire КАТАЛОГ ID
cli-usage-catalogue-restore = touchpoint catalogue restore КАТАЛОГ ID
cli-place-catalogue-touchpoint = Ідентифікатор точки контакту: business.queue
cli-place-field = Що сказати: name, hint, bad, ok, wow, recommendation, stage, zone, weight, critical, sensitive, segment, motives, audience, needs, tags; порожнє після «=» прибирає
cli-placeholder-field = ПОЛЕ=ТЕКСТ
cli-option-catalogue-name = Назва основною мовою каталогу
cli-option-catalogue-lang = Мова текстів; якщо не вказано, основна
cli-option-before = Одразу перед цією точкою контакту
cli-option-after = Одразу за цією точкою контакту
cli-catalogue-saved = Редакцію { $revision } збережено: { $path }
cli-field-unknown = поля «{ $word }» тут немає
catalogues-title = Каталоги
catalogues-looking = Шукаю каталоги…
catalogues-broken = не читається: Enter покаже чому
catalogues-revision = редакція { $n }
catalogues-own = власний
catalogue-copied = Тепер це ваш каталог: { $path }
catalogue-undone = Скасовано
catalogue-redone = Повернуто
catalogue-retired = Виведено: нові аудити її не оцінюють
catalogue-restored = Повернено: нові аудити знову її оцінюють
catalogue-form-main = Основною мовою ({ $language }) це має бути, доки є хоч якоюсь
catalogue-form-main-first = Спершу основною мовою ({ $language }): Esc, потім t
ask-translate = Показати каталог мовою
form-new-touchpoint = Нова точка контакту
form-edit-touchpoint = Точка контакту
command-catalogues = переглядати каталоги й правити їх
short-catalogues = каталоги
command-edit-touchpoint = змінити, що сказано про точку контакту
short-edit-touchpoint = правити
command-new-touchpoint = додати точку контакту за цією
short-new-touchpoint = додати
command-translate = вибрати мову показу й перекладати нею
short-translate = перекласти
command-move-up = пересунути точку контакту вище
short-move-up = вище
command-move-down = пересунути точку контакту нижче
short-move-down = нижче
command-retire = вивести точку контакту або повернути її
short-retire = вивести

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
upgrade-offer = Вийшла редакція { $new } каталогу, в аудиті { $old }: { $key } покаже зміни
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
catalogue-part-audience = чий голос
catalogue-part-needs = потрібно на місці
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
cli-about-catalogue-schema = Вивести JSON Schema каталогів для редакторів
cli-usage-catalogue-schema = touchpoint catalogue schema
