# Слова предметної області: однакові на екранах, у звітах і в повідомленнях.

language-own-name = Українська

## Що аудитор каже про точку

verdict-bad = погано
verdict-ok = нормально
verdict-wow = вау!
verdict-na = не стосується
verdict-unchecked = не вдалося перевірити
verdict-unrated = немає оцінки

## Класи точок контакту; безіменний об’єкт кожного класу

class-business = Бізнес
class-product = Товар
class-service = Послуга
class-employee = Працівник

unnamed-business = Сам бізнес
unnamed-product = Товари загалом
unnamed-service = Послуги загалом
unnamed-employee = Працівники загалом

no-zone = Усюди
no-stage = Поза шляхом клієнта

## Етапи шляху клієнта

stage-learn = дізнається про нас
stage-choose = обирає
stage-arrive = приходить
stage-buy = купує
stage-use = користується
stage-help = отримує допомогу
stage-return = повертається

## Покращення

kind-improve = покращити
kind-change = змінити
kind-replace = замінити

status-open = не почато
status-doing = у роботі
status-done = зроблено
status-dropped = скасовано

box-quick-win = швидка перемога
box-big-project = великий проєкт
box-fill-in = дрібниця на потім
box-leave = не братися

## Аудити

state-draft = чернетка
state-finished = завершено

order-class = за класами
order-zone = за зонами
order-stage = за етапами

gap-critical = Критична без оцінки
gap-unrated = Немає оцінки
gap-no-note = «Погано» без нотатки
gap-no-owner = Немає відповідального
gap-no-due = Немає терміну

## Кого стосується точка

segment-individual = приватні клієнти
segment-organisation = організації
segment-industry = промислові підприємства
segment-intermediary = посередники
segment-public = державні установи

motive-gain = вигода
motive-risk = менше ризику
motive-image = імідж
motive-convenience = зручність
motive-freedom = свобода вибору
motive-knowledge = пізнання
motive-belonging = причетність
motive-self-fulfilment = самореалізація

audience-customers = клієнти
audience-staff = персонал компанії
audience-self = сама компанія про себе

## Якого роду відгук

feedback-negative = негатив від клієнта
feedback-positive = позитивний відгук
feedback-question = запитання
feedback-criticism = зауваження
feedback-idea = ідея
feedback-lead = лід

## Чому зміну не внесено

refused-finished = Аудит завершено: доки його не відкрито знову, змінювати можна лише покращення й відповіді
refused-not-finished = Аудит ще в чернетці, відкривати знову нічого
refused-no-subject = Немає товару, послуги чи працівника з ідентифікатором «{ $id }»
refused-wrong-subject = Точка в «{ $item }» належить до іншого класу, ніж об’єкт оцінки
refused-taken = Ідентифікатор «{ $id }» уже зайнято
refused-no-touchpoint = Точку «{ $id }» під час цього обходу не додавали
refused-in-use = Про «{ $id }» уже щось записано, тому вилучити не можна
refused-no-improvement = Немає покращення з ідентифікатором «{ $id }»
refused-no-answer = Немає відповіді з ідентифікатором «{ $id }»

journal-no-begin = Журнал не починається з аудиту, якого він стосується

## Дати й числа

date = { $day } { $month } { $year }
day = { $day } { $month }
time = { $hour }:{ $minute }
decimal-sign = ,
percent = { $number }%
nothing = —

month-1 = січ.
month-2 = лют.
month-3 = бер.
month-4 = квіт.
month-5 = трав.
month-6 = черв.
month-7 = лип.
month-8 = серп.
month-9 = вер.
month-10 = жовт.
month-11 = лист.
month-12 = груд.

# Усі написання дня, які можна набрати, через пробіл.
weekday-1 = понеділок пн
weekday-2 = вівторок вт
weekday-3 = середа ср
weekday-4 = четвер чт
weekday-5 = п’ятниця п'ятниця пт
weekday-6 = субота сб
weekday-7 = неділя нд

## Чужі слова в лапках

quoted = «{ $text }»
