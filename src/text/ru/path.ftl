### The customer's path, and an audit seen through one customer's eyes.

## Whose eyes the audit is seen through

form-lens = Чьими глазами смотреть
field-lens-segment = Клиент
field-motive = Мотив
field-lens-audience = Аудитория
lens-every-segment = любой
lens-every-motive = любой мотив
lens-every-audience = любая
lens-eyes = взгляд: { $who }
lens-sees-nothing = При таком взгляде в этом аудите ничего не остаётся
lens-off = Это вне выбранного взгляда, поэтому снова показан весь аудит
hint-look = Enter смотреть
hint-clear = Backspace сбросить
command-lens = смотреть на аудит глазами одного клиента
short-lens = взгляд
report-lens = Взгляд: { $who }; остальное опущено, опрос приведён целиком
report-column-lens = Взгляд
cli-option-lens-segment = Глазами этого клиента: individual, organisation, industry, intermediary, public
cli-option-motive = Только то, что отвечает этому мотиву: gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment
cli-option-lens-audience = Только этой аудитории: customers, staff, self
cli-placeholder-motive = МОТИВ
