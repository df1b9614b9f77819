### The loyalty survey and remarks on the screen.

## Commands

cli-about-nps-reasons = Show what people speak of, beside the ratings of the same touchpoints
cli-about-nps-edit = Correct an answer
cli-about-nps-remove = Remove an answer
cli-about-nps-improve = Turn an answer’s wish into an improvement; prints its id
cli-about-nps-done = Mark a question or a lead as followed up
cli-about-nps-open = Take the mark “followed up” away again
cli-usage-nps-reasons = touchpoint nps reasons AUDIT [options]
cli-usage-nps-edit = touchpoint nps edit AUDIT ID [options]
cli-usage-nps-remove = touchpoint nps remove AUDIT ID
cli-usage-nps-improve = touchpoint nps improve AUDIT ID
cli-usage-nps-done = touchpoint nps done AUDIT ID
cli-usage-nps-open = touchpoint nps open AUDIT ID
cli-option-scores = A list of scores: “9 10 7”, or one a line with the reason after it; “-” reads what comes in
cli-option-again = Add the list even if the very same one is there already
cli-option-score = 0–10; “none” makes it a remark
cli-option-waiting = Only open questions and leads
cli-placeholder-scores = SCORES
cli-hint-scores-again = if it is another sheet with the same scores, add --again
cli-column-done = Followed up
survey-wish-known = It is in the list of improvements already
survey-wish-nothing = The answer has neither a wish nor a reason
survey-scores-fault = Line { $line }: “{ $piece }” is not a score from 0 to 10
survey-scores-added = { $n ->
    [one] Added: { $n } answer
   *[other] Added: { $n } answers
}
survey-scores-known = The same list was added on { $when }
survey-reasons-none = No answer names a touchpoint yet
survey-marks = { $marks } (as the method’s article gives them)

## Reports

report-survey-waiting = Open questions and leads
report-survey-marks = For comparison
report-survey-spoken-of = What people speak of
report-survey-followed = Followed up
report-column-mentions = Mentions
report-column-promoters-detractors = Promoters / detractors
report-column-mean = Mean score
report-column-auditor = Auditor’s verdict
report-column-said-most = Said most often
report-column-done = Followed up on
agreement-worse = people say worse
agreement-better = people say better
reference-apple = Apple
reference-usaa = USAA
