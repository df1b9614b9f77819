# Слова предметной области: одни и те же на экранах, в отчётах и в сообщениях.

language-own-name = Русский

## Что аудитор говорит о точке: на экране слова из статьи, в отчёте для клиента — report-verdict-*

verdict-bad = отстой
verdict-ok = нормально
verdict-wow = вау!!!
verdict-na = не применимо
verdict-unchecked = не удалось проверить
verdict-unrated = нет оценки

## Классы точек контакта; безымянный объект каждого класса

class-business = Бизнес
class-product = Товар
class-service = Услуга
class-employee = Сотрудник

unnamed-business = Сам бизнес
unnamed-product = Товары в целом
unnamed-service = Услуги в целом
unnamed-employee = Сотрудники в целом

no-zone = Везде
no-stage = Вне пути клиента

## Этапы пути клиента

stage-learn = узнаёт о нас
stage-choose = выбирает
stage-arrive = приходит
stage-buy = покупает
stage-use = пользуется
stage-help = получает помощь
stage-return = возвращается

## Улучшения

kind-improve = улучшить
kind-change = изменить
kind-replace = поменять

status-open = не начато
status-doing = в работе
status-done = сделано
status-dropped = отменено

box-quick-win = быстрая победа
box-big-project = большой проект
box-fill-in = мелочь на потом
box-leave = не браться

## Аудиты

state-draft = черновик
state-finished = завершён

order-class = по классам
order-zone = по зонам
order-stage = по этапам

gap-critical = Критичное без оценки
gap-unrated = Нет оценки
gap-no-note = Плохо, но без заметки
gap-no-owner = Улучшение без ответственного
gap-no-due = Улучшение без срока

## Кого касается точка

segment-individual = частные клиенты
segment-organisation = организации
segment-industry = промышленные предприятия
segment-intermediary = посредники
segment-public = государственные учреждения

motive-gain = выгода
motive-risk = меньше риска
motive-image = имидж
motive-convenience = удобство
motive-freedom = свобода
motive-knowledge = познание
motive-belonging = сопричастность
motive-self-fulfilment = самореализация

audience-customers = клиенты
audience-staff = персонал
audience-self = сама компания

## Какого рода отзыв

feedback-negative = негатив
feedback-positive = позитив
feedback-question = вопрос
feedback-criticism = критика
feedback-idea = идея
feedback-lead = лид

## Почему изменение не внесено

refused-finished = Аудит завершён: пока он не открыт заново, менять можно только улучшения и ответы
refused-not-finished = Аудит ещё в черновике, открывать заново нечего
refused-no-subject = Нет товара, услуги или сотрудника с идентификатором «{ $id }»
refused-wrong-subject = Точка в «{ $item }» относится к другому классу, чем оцениваемый объект
refused-taken = Идентификатор «{ $id }» уже занят
refused-no-touchpoint = Точка «{ $id }» в этом обходе не добавлялась
refused-in-use = О «{ $id }» уже что-то записано, поэтому удалить нельзя
refused-no-improvement = Нет улучшения с идентификатором «{ $id }»
refused-no-answer = Нет ответа с идентификатором «{ $id }»

journal-no-begin = Журнал не начинается с аудита, к которому относится

## Даты и числа

date = { $day } { $month } { $year }
day = { $day } { $month }
time = { $hour }:{ $minute }
decimal-sign = ,
percent = { $number }{ "\u00A0" }%
nothing = —

month-1 = янв.
month-2 = февр.
month-3 = марта
month-4 = апр.
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = авг.
month-9 = сент.
month-10 = окт.
month-11 = нояб.
month-12 = дек.

# Все написания дня, которые можно набрать, через пробел.
weekday-1 = понедельник пн
weekday-2 = вторник вт
weekday-3 = среда ср
weekday-4 = четверг чт
weekday-5 = пятница пт
weekday-6 = суббота сб
weekday-7 = воскресенье вс

## Чужие слова в кавычках

quoted = «{ $text }»
