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

## The three questions, as they are read aloud

survey-question-customers = How ready are you to recommend us to friends or partners, from 0 to 10?
survey-question-staff = How ready are you to recommend us to friends as a place to work, from 0 to 10?
survey-question-why = Why did you give that score?
survey-question-wish = What can we do to make it a 10?

## Forms

form-new-answer = New answer
form-answer = Answer
form-remark = Remark
form-ignore-reason = Why is it not counted?
form-scores = A list of scores
form-answer-empty = Neither a score nor a word was said
form-scores-empty = There is no score in it yet
form-scores-again = The same list was added at { $when }; Enter adds it once more
field-score = Score
field-why = Why
field-wish = Wish
field-feedback = Feedback
field-channel = Channel
field-asked-by = Asked by
field-segment = Customer
field-speaks-of = About
field-who-answers = Who answers
field-wave = Wave
field-said = Said
field-scores = Scores
hint-score = a digit, x = 10, ← →
hint-add = Enter adds them all
survey-no-score = no score: a remark, outside the index
survey-remark-outside = What somebody said without being asked: kept, outside the index
survey-scores-how = 9 10 7, 8;3 – or one a line, the reason after it: 9 quick service
survey-scores-read = { $n ->
    [one] { $n } score, index { $index }, reasons: { $reasons }
   *[other] { $n } scores, index { $index }, reasons: { $reasons }
}
survey-scores-more = { $n ->
    [one] and { $n } more that is no score
   *[other] and { $n } more that are no scores
}

## The screen

survey-empty = Nobody has answered yet. Ask the three questions: a digit, or a, begins an answer with its score; s adds a list of scores, and so does pasting one; c writes a remark down, here and on the walk.
survey-index-customers = NPS
survey-index-staff = eNPS
survey-count-detractors = { $n ->
    [one] { $n } detractor
   *[other] { $n } detractors
}
survey-count-passives = { $n ->
    [one] { $n } passive
   *[other] { $n } passives
}
survey-count-promoters = { $n ->
    [one] { $n } promoter
   *[other] { $n } promoters
}
survey-count-remarks = { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
}
survey-count-ignored = { $n ->
    [one] { $n } not counted
   *[other] { $n } not counted
}
survey-count-questions = { $n ->
    [one] { $n } open question
   *[other] { $n } open questions
}
survey-count-leads = { $n ->
    [one] { $n } lead
   *[other] { $n } leads
}
survey-waits = { $n ->
    [0] waits since today
    [one] waits for { $n } day
   *[other] waits for { $n } days
}
survey-score = score
survey-answers = answers
survey-list-answers = Answers
survey-list-reasons = What people speak of
survey-column-mentions = mentions
survey-column-mean = mean
survey-column-auditor = auditor
survey-not-counted = [not counted: { $reason }]
survey-asked-by = asked by { $name }
label-not-counted = Not counted
label-followed-up = Follow-up
label-said = Said here
survey-said-here = { $n } · last: { $text }
said-detractors = detractors
said-passives = passives
said-promoters = promoters
said-remarks = remarks
said-questions = open questions
said-leads = leads
said-ignored = not counted

## What it says for a moment

survey-added = Answer written down; the next digit begins the next one
survey-remark-added = Remark written down, outside the index
survey-no-answer = There is no answer under the cursor
survey-ignored = Not counted any more; x counts it again
survey-counted = Counted again
survey-followed-up = Marked as followed up
survey-open-again = Waits for a reply again
survey-removed = Answer struck off; u takes it back
survey-wish-made = It is an improvement now; i again goes to it, u takes it back
survey-no-touchpoint = It names no touchpoint of this walk

## Commands on the screen: a sentence for help, a word for the footer

view-survey = survey
command-answer = write an answer down
command-score = note an answer that begins with this score (1, then 0: ten)
command-edit-answer = correct the answer; from the reasons, go to the touchpoint
command-wish = make an improvement of the wish, or go to it
command-follow-up = followed up: question answered, lead taken up; or not yet
command-reasons = what people speak of, beside the auditor’s verdicts
command-ignore-answer = do not count the answer, for a reason; or count it again
command-audience = customers or staff
command-scores = add a list of scores; pasting one does it too
command-to-touchpoint = go to the touchpoint it speaks of
command-remove-answer = strike the answer off
command-remark = remark: what somebody says here, without a score
short-answer = answer
short-score = score
short-edit-answer = edit
short-wish = improve
short-follow-up = follow up
short-reasons = reasons
command-filter-answers = filter: groups, remarks, questions, leads, not counted
short-filter-answers = filter
form-marks = Loyalty indexes of others
field-marks = Marks
command-marks = loyalty indexes of others, to hold yours against
cli-option-nps-marks = Loyalty indexes of others to compare with: “Selver 35, Prisma 41”; empty takes them away
cli-placeholder-marks = MARKS
