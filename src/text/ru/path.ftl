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
lens-hides-improvements = { $n ->
    [one] { $n } улучшение не касается того, что видно при таком взгляде; V меняет взгляд
    [few] { $n } улучшения не касаются того, что видно при таком взгляде; V меняет взгляд
    [many] { $n } улучшений не касаются того, что видно при таком взгляде; V меняет взгляд
   *[other] { $n } улучшения не касаются того, что видно при таком взгляде; V меняет взгляд
}
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

## The customer's path

view-path = путь
path-whole = Весь путь
path-worst = Худшая
path-last = Последняя
path-no-stages = Ни у одной точки этого аудита не указано, где на пути клиента она встречается
path-other-rules = Аудит от { $date } считался по другим правилам, сравнивать их нельзя
command-unfold = показать точки этапа
command-fold = скрыть точки этапа
short-unfold = точки
short-fold = свернуть
cli-about-path = Показать путь клиента: этап за этапом, худшая и последняя точка, прошлый аудит
cli-usage-path = touchpoint path АУДИТ [параметры]
cli-option-previous = Сравнить с этим аудитом, а не с прошлым
report-path-worst = Худшая точка пути
report-path-last = Последняя точка пути
report-path-before = Строки с датой — аудит того дня, по тем же точкам
