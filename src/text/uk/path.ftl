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
