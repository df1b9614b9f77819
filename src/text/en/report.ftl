# Reports: markdown, HTML and CSV.

report-title = Touchpoint audit

# The words for a verdict in what a client reads.
report-verdict-bad = bad
report-verdict-ok = ok
report-verdict-wow = wow
report-verdict-na = not applicable
report-verdict-unchecked = not checked
report-verdict-unrated = not rated

## Header

report-client = Client
report-site = Site
report-started = Walk
report-auditor = Auditor
report-announced = Visit
report-announced-yes = announced
report-announced-no = not announced
report-met = Met
report-conditions = Conditions
report-catalogue = Catalogue
report-audience = Audience
report-state = State

report-finished = finished { $date }
report-finished-because = Finished { $date } in spite of gaps: { $reason }
report-reopened = Reopened { $date }: { $reason }

## Parts

report-conclusion = Conclusion
report-result = Result
report-by-class = By class
report-by-subject = By product, service and employee
report-by-zone = By zone
report-by-stage = By stage of the customer’s path
report-by-stage-inside = By stage
report-worst = Where to begin
report-best = What to be proud of
report-improvements = Improvements
report-items = Everything that was rated
report-rules = How it was scored
report-no-improvements = No improvements were written down
report-nothing-worst = Nothing was rated ok or worse
report-nothing-best = Nothing was rated better than ok

## Numbers

report-index = Index
report-coverage = Coverage
report-of-top = of { $top }
report-provisional = provisional: too little was checked
report-failed = { $n ->
    [one] Failed: { $n } critical touchpoint is bad
   *[other] Failed: { $n } critical touchpoints are bad
}
report-grid = Still to do
report-grid-unjudged = not judged yet
grid-impact = impact { $level }
grid-effort = effort { $level }
report-improvement-count = { $n ->
    [one] { $n } improvement
   *[other] { $n } improvements
}
report-overdue-count = { $n ->
    [one] { $n } of them is overdue
   *[other] { $n } of them are overdue
}
report-mark-failed = failed
report-mark-provisional = provisional
report-overdue = overdue
report-added = added on the walk
report-critical = critical
report-bar = bad { $bad }, ok { $ok }, wow { $wow }

## How it was scored

report-rule-points = A bad is worth { $bad }, an ok { $ok } and a wow { $wow } points
report-rule-index = A touchpoint counts once with the mean over everybody and everything it was rated on; the index is the mean over touchpoints by their weight
report-rule-coverage = What is not applicable is left out; what was not rated or not checked lowers the coverage, and below { $share } a number is provisional
report-rule-critical = A critical touchpoint that is bad fails the outcome, whatever the number
report-rule-sensitive = What is rated on a person’s body is printed without a name and is not in the numbers of that person

## Columns

report-column-part = Part
report-column-marks = Remark
report-column-priority = No.
report-column-audit = Audit
report-column-client = Client
report-column-site = Site
report-column-date = Date
report-column-item = Item
report-column-touchpoint = Touchpoint
report-column-touchpoint-id = Touchpoint id
report-column-class = Class
report-column-subject = Subject
report-column-zone = Zone
report-column-stage = Stage
report-column-weight = Weight
report-column-critical = Critical
report-column-verdict = Verdict
report-column-rubric = What that means
report-column-note = Note
report-column-internal = Internal note
report-column-at = Rated at
report-column-value = Points
report-column-improvement = Improvement
report-column-kind = Kind
report-column-text = What to do
report-column-items = Mends
report-column-owner = Owner
report-column-due = Due
report-column-impact = Impact
report-column-effort = Effort
report-column-box = Priority
report-column-status = Status
report-column-overdue = Overdue
report-column-closing = Proof

report-yes = yes
report-no = no

## Survey

report-survey = Loyalty survey
report-nps-customers = Loyalty index (NPS)
report-nps-staff = Loyalty index of employees (eNPS)
report-nps-interval = 95% interval from { $low } to { $high }
report-nps-few = too few answers to compare
report-nps-up = { $points } since “{ $wave }”: better, and more than chance explains
report-nps-down = { $points } since “{ $wave }”: worse, and more than chance explains
report-nps-undecided = { $points } since “{ $wave }”: chance alone could explain it
report-nps-promoters = promoters (9–10)
report-nps-passives = passives (7–8)
report-nps-detractors = detractors (0–6)
report-survey-answers = Answers
report-survey-moved = Since the last wave
report-survey-remarks = Remarks
report-survey-ignored = Not counted
report-survey-groups = Three groups
report-survey-scores = How often each score was given
report-survey-waves = Survey waves
report-survey-reasons = Reasons and wishes
report-survey-questions = Open questions
report-survey-leads = Tips on new customers
report-column-group = Group
report-column-answers = Answers
report-column-share = Share
report-column-score = Score
report-column-wave = Wave
report-column-nps = Index
report-column-interval = Interval
report-column-why = Why
report-column-wish = What would make it a 10
report-column-feedback = Feedback
report-column-answer = Answer
report-column-channel = Channel
report-column-speaks-of = About
report-column-said-at = Said at
report-column-asked-by = Asked by
report-column-audience = Who answers
report-column-segment = Kind of customer
report-column-ignored = Not counted because
