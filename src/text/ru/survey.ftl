### The loyalty survey and remarks on the screen.

## Команды

cli-about-nps-reasons = Показать, о чём говорят, рядом с оценками тех же точек
cli-about-nps-edit = Исправить ответ
cli-about-nps-remove = Удалить ответ
cli-about-nps-improve = Превратить пожелание из ответа в улучшение; печатает его код
cli-about-nps-done = Отметить, что на вопрос ответили или лидом занялись
cli-about-nps-open = Снять отметку «ответили»
cli-usage-nps-reasons = touchpoint nps reasons АУДИТ [параметры]
cli-usage-nps-edit = touchpoint nps edit АУДИТ ID [параметры]
cli-usage-nps-remove = touchpoint nps remove АУДИТ ID
cli-usage-nps-improve = touchpoint nps improve АУДИТ ID
cli-usage-nps-done = touchpoint nps done АУДИТ ID
cli-usage-nps-open = touchpoint nps open АУДИТ ID
cli-option-scores = Список баллов: «9 10 7» или по одному в строке, за ним причина; «-» читает стандартный ввод
cli-option-again = Добавить список, хотя точно такой же уже есть
cli-option-score = 0–10; «none» — реплика без балла
cli-option-waiting = Только вопросы без ответа и лиды, которыми не занялись
cli-placeholder-scores = БАЛЛЫ
cli-hint-scores-again = если это другой листок с теми же баллами, добавьте --again
cli-column-done = Ответили
survey-wish-known = Это уже есть в списке улучшений
survey-wish-nothing = В ответе нет ни пожелания, ни причины
survey-scores-fault = Строка { $line }: «{ $piece }» — не балл от 0 до 10
survey-scores-added = { $n ->
    [one] Добавлен { $n } ответ
    [few] Добавлено { $n } ответа
    [many] Добавлено { $n } ответов
   *[other] Добавлено { $n } ответа
}
survey-scores-known = Точно такой же список добавлен: { $when }
survey-reasons-none = Ни в одном ответе пока не указана точка контакта
survey-marks = { $marks } (по статье о методе)

## Отчёты

report-survey-waiting = Вопросы и лиды, которые ждут
report-survey-marks = Для сравнения
report-survey-spoken-of = О чём говорят
report-survey-followed = Ответили, занялись
report-column-mentions = Упоминаний
report-column-promoters-detractors = Фанаты / критики
report-column-mean = Средний балл
report-column-auditor = Оценка аудитора
report-column-said-most = Чаще всего говорят
report-column-done = Когда ответили
agreement-worse = люди отзываются хуже
agreement-better = люди отзываются лучше
reference-apple = Apple
reference-usaa = USAA
