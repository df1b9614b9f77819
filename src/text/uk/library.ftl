### Готові тексти: рекомендації та фрази робочої теки.

## На екрані
texts-title = Готові тексти
texts-hint = Друкуйте, щоб знайти · ↑ ↓ вибір · Enter вставити · Esc назад
texts-no-match = Нічого схожого
texts-none = Для цього місця текстів ще немає: Ctrl-L збереже той, що ви напишете
hint-texts = Ctrl-T готові тексти
hint-keep-text = Ctrl-L запам’ятати текст
near-touchpoint = точка
near-catalogue = каталог
near-class = клас
near-trade = галузь
near-everywhere = загальне
near-audit = цей аудит
text-kept = Збережено під іменем { $id } у «{ $path }»
text-known = Такий текст уже є: { $id }
text-nothing = Зберігати поки нічого
text-not-kept = Текст не збережено: { $place }: { $what }
library-unreadable = Тексти робочої теки не використовуються: { $place }: { $what }

## Файли
library-operation-read = Не вдалося прочитати готові тексти
library-operation-save = Не вдалося змінити готові тексти
library-no-text = тексту «{ $id }» немає
library-hint-list = усі тексти покаже «touchpoint texts list»
library-built-in = «{ $id }» – текст самої програми
library-hint-built-in = щоб замінити його, запишіть у texts.toml робочої теки текст з ідентифікатором «{ $id }»
library-busy = файл весь час хтось змінює

## Команди
cli-about-texts = Готові тексти для нотаток і покращень
cli-about-texts-list = Показати тексти, спершу найближчі
cli-about-texts-add = Зберегти текст у робочій теці
cli-about-texts-remove = Прибрати текст із робочої теки
cli-about-texts-check = Знайти всі помилки у файлах текстів
cli-usage-texts = touchpoint texts КОМАНДА
cli-usage-texts-list = touchpoint texts list [параметри]
cli-usage-texts-add = touchpoint texts add ТЕКСТ [параметри]
cli-usage-texts-remove = touchpoint texts remove ID
cli-usage-texts-check = touchpoint texts check ФАЙЛ…
cli-place-words = Власне текст
cli-place-text = Ідентифікатор тексту
cli-place-texts-file = Файли текстів
cli-option-for = Де пропонувати: точка контакту, клас або каталог; якщо не вказано – усюди
cli-option-use = Для чого: note, internal, improvement або answer; якщо не вказано – для нотаток і покращень
cli-option-texts-touchpoint = Лише те, що пропонується в цій точці контакту
cli-option-texts-use = Лише для цього: note, internal, improvement або answer
cli-option-texts-lang = Мова тексту; якщо не вказано – мова програми
cli-placeholder-place = МІСЦЕ
cli-placeholder-use = МЕТА
cli-column-use = Для чого
cli-column-for = Де
cli-column-words = Текст
cli-column-kept-by = Звідки
cli-no-texts = Таких текстів немає
use-any = будь-що
use-note = нотатка
use-internal = внутрішня нотатка
use-improvement = покращення
use-answer = відповідь
for-everywhere = усюди
owner-workspace = робоча тека
owner-program = програма
cli-touchpoint-wrong = «{ $word }» – не ідентифікатор точки контакту
cli-scope-wrong = «{ $word }» – не точка контакту, не клас і не каталог
