### The customer's path, and an audit seen through one customer's eyes.

## Whose eyes the audit is seen through

form-lens = Чиїми очима дивитися
field-lens-segment = Клієнт
field-motive = Спонука
field-lens-audience = Чий голос
lens-every-segment = будь-який
lens-every-motive = будь-яка спонука
lens-every-audience = будь-чий
lens-eyes = погляд: { $who }
lens-sees-nothing = За такого погляду в цьому аудиті нічого не лишається
lens-off = Це поза обраним поглядом, тому знову показано весь аудит
lens-hides-improvements = { $n ->
    [one] { $n } покращення не стосується того, що видно за такого погляду; V змінює погляд
    [few] { $n } покращення не стосуються того, що видно за такого погляду; V змінює погляд
    [many] { $n } покращень не стосуються того, що видно за такого погляду; V змінює погляд
   *[other] { $n } покращення не стосуються того, що видно за такого погляду; V змінює погляд
}
hint-look = Enter дивитися
hint-clear = Backspace скинути
command-lens = дивитися на аудит очима одного клієнта
short-lens = погляд
report-lens = Погляд: { $who }; решту опущено, опитування наведено повністю
report-column-lens = Погляд
cli-option-lens-segment = Очима цього клієнта: individual, organisation, industry, intermediary, public
cli-option-motive = Лише те, що відповідає цій спонуці: gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment
cli-option-lens-audience = Лише цієї аудиторії: customers, staff, self
cli-placeholder-motive = СПОНУКА

## The customer's path

view-path = шлях
path-whole = Увесь шлях
path-worst = Найгірша
path-last = Остання
path-no-stages = У жодної точки цього аудиту не вказано, де на шляху клієнта її зустрічають
path-other-rules = Аудит від { $date } рахували за іншими правилами, порівнювати їх не можна
command-unfold = показати точки етапу
command-fold = сховати точки етапу
short-unfold = точки етапу
short-fold = згорнути
cli-about-path = Показати шлях клієнта: етап за етапом, найгірша й остання точка, попередній аудит
cli-usage-path = touchpoint path АУДИТ [параметри]
cli-option-previous = Порівняти з цим аудитом, а не з попереднім
report-path-worst = Найгірша точка шляху
report-path-last = Остання точка шляху
report-path-before = Рядки з датою — аудит того дня, за тими самими точками
