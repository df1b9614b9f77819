### Готовые тексты: рекомендации и фразы рабочей папки.

## На экране
texts-title = Готовые тексты
texts-hint = Печатайте для поиска · ↑ ↓ выбор · Enter вставить · Esc назад
texts-no-match = Ничего похожего
texts-none = Для этого места текстов пока нет: Ctrl-L сохранит тот, что вы напишете
hint-texts = Ctrl-T готовые тексты
hint-keep-text = Ctrl-L запомнить текст
near-touchpoint = точка
near-catalogue = каталог
near-class = класс
near-trade = отрасль
near-everywhere = общее
near-audit = этот аудит
text-kept = Сохранено под именем { $id } в «{ $path }»
text-known = Такой текст уже есть: { $id }
text-nothing = Сохранять пока нечего
text-not-kept = Текст не сохранён: { $place }: { $what }
library-unreadable = Тексты рабочей папки не используются: { $place }: { $what }

## Файлы
library-operation-read = Не удалось прочитать готовые тексты
library-operation-save = Не удалось изменить готовые тексты
library-no-text = текста «{ $id }» нет
library-hint-list = все тексты покажет «touchpoint texts list»
library-built-in = «{ $id }» — текст самой программы
library-hint-built-in = чтобы заменить его, запишите в texts.toml рабочей папки текст с идентификатором «{ $id }»
library-busy = файл всё время кто-то меняет

## Команды
cli-about-texts = Готовые тексты для заметок и улучшений
cli-about-texts-list = Показать тексты, сначала самые близкие
cli-about-texts-add = Сохранить текст в рабочей папке
cli-about-texts-remove = Убрать текст из рабочей папки
cli-about-texts-check = Найти всё, что не так в файлах текстов
cli-usage-texts = touchpoint texts КОМАНДА
cli-usage-texts-list = touchpoint texts list [параметры]
cli-usage-texts-add = touchpoint texts add ТЕКСТ [параметры]
cli-usage-texts-remove = touchpoint texts remove ID
cli-usage-texts-check = touchpoint texts check ФАЙЛ…
cli-place-words = Сам текст
cli-place-text = Идентификатор текста
cli-place-texts-file = Файлы текстов
cli-option-for = Где предлагать: точка контакта, класс или каталог; по умолчанию везде
cli-option-use = Для чего: note, internal, improvement или answer; по умолчанию для заметок и улучшений
cli-option-texts-touchpoint = Только то, что предлагается у этой точки контакта
cli-option-texts-use = Только для этого: note, internal, improvement или answer
cli-option-texts-lang = Язык текста; по умолчанию — язык программы
cli-placeholder-place = МЕСТО
cli-placeholder-use = ЦЕЛЬ
cli-column-use = Для чего
cli-column-for = Где
cli-column-words = Текст
cli-column-kept-by = Откуда
cli-no-texts = Таких текстов нет
use-any = любое
use-note = заметка
use-internal = внутренняя заметка
use-improvement = улучшение
use-answer = ответ
for-everywhere = везде
owner-workspace = рабочая папка
owner-program = программа
cli-touchpoint-wrong = «{ $word }» — не идентификатор точки контакта
cli-scope-wrong = «{ $word }» — не точка контакта, не класс и не каталог
