### The loyalty survey and remarks on the screen.

## Команди

cli-about-nps-reasons = Показати, про що говорять, поруч з оцінками тих самих точок
cli-about-nps-edit = Виправити відповідь
cli-about-nps-remove = Вилучити відповідь
cli-about-nps-improve = Зробити з побажання у відповіді покращення; друкує його код
cli-about-nps-done = Позначити, що на запитання відповіли або лідом зайнялися
cli-about-nps-open = Зняти позначку «відповіли»
cli-usage-nps-reasons = touchpoint nps reasons АУДИТ [параметри]
cli-usage-nps-edit = touchpoint nps edit АУДИТ ID [параметри]
cli-usage-nps-remove = touchpoint nps remove АУДИТ ID
cli-usage-nps-improve = touchpoint nps improve АУДИТ ID
cli-usage-nps-done = touchpoint nps done АУДИТ ID
cli-usage-nps-open = touchpoint nps open АУДИТ ID
cli-option-scores = Перелік балів: «9 10 7» або по одному в рядку, за ним причина; «-» читає стандартне введення
cli-option-again = Додати перелік, хоча точнісінько такий уже є
cli-option-score = 0–10; «none» — репліка без бала
cli-option-waiting = Лише запитання без відповіді та ліди, якими ще не зайнялися
cli-placeholder-scores = БАЛИ
cli-hint-scores-again = якщо це інший аркуш із тими самими балами, додайте --again
cli-column-done = Відповіли
survey-wish-known = Це вже є в переліку покращень
survey-wish-nothing = У відповіді немає ні побажання, ні причини
survey-scores-fault = Рядок { $line }: «{ $piece }» — не бал від 0 до 10
survey-scores-added = { $n ->
    [one] Додано { $n } відповідь
    [few] Додано { $n } відповіді
    [many] Додано { $n } відповідей
   *[other] Додано { $n } відповіді
}
survey-scores-known = Точнісінько такий перелік додано: { $when }
survey-reasons-none = У жодній відповіді ще не вказано точки контакту
survey-marks = { $marks } (за статтею про метод)

## Звіти

report-survey-waiting = Запитання й ліди, що чекають
report-survey-marks = Для порівняння
report-survey-spoken-of = Про що говорять
report-survey-followed = Відповіли, зайнялися
report-column-mentions = Згадок
report-column-promoters-detractors = Прихильники / критики
report-column-mean = Середній бал
report-column-auditor = Оцінка аудитора
report-column-said-most = Найчастіше кажуть
report-column-done = Коли відповіли
agreement-worse = люди відгукуються гірше
agreement-better = люди відгукуються краще
reference-apple = Apple
reference-usaa = USAA
