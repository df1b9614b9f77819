### The customer's path, and an audit seen through one customer's eyes.

## Whose eyes the audit is seen through

form-lens = Whose eyes
field-lens-segment = Customer
field-motive = Motive
field-lens-audience = Who speaks
lens-every-segment = everybody
lens-every-motive = any motive
lens-every-audience = all
lens-eyes = eyes: { $who }
lens-sees-nothing = Nothing in this audit matters to these eyes
lens-off = It lies outside the lens, so the whole audit is shown again
lens-hides-improvements = { $n ->
    [one] { $n } improvement mends nothing that these eyes see; V changes them
   *[other] { $n } improvements mend nothing that these eyes see; V changes them
}
hint-look = Enter looks
hint-clear = Backspace clears
command-lens = see the audit through one customer’s eyes
short-lens = eyes
report-lens = Seen through the eyes of: { $who }; what does not concern them is left out, the survey is shown whole
report-column-lens = Eyes
cli-option-lens-segment = Through the eyes of this customer: individual, organisation, industry, intermediary, public
cli-option-motive = Only what serves this motive: gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment
cli-option-lens-audience = Only what these speak of: customers, staff, self
cli-placeholder-motive = MOTIVE

## The customer's path

view-path = path
path-whole = The path
path-worst = Worst
path-last = Last
path-no-stages = No touchpoint of this audit says where on the customer’s path it is met
path-other-rules = The audit of { $date } was scored by other rules, so the two do not compare
command-unfold = show the touchpoints of the stage
command-fold = hide the touchpoints of the stage
short-unfold = touchpoints
short-fold = fold
cli-about-path = Show the customer’s path: stage by stage, worst and last touchpoint, the audit before
cli-usage-path = touchpoint path AUDIT [options]
cli-option-previous = Compare with this audit instead of the one before
report-path-worst = Worst touchpoint on the path
report-path-last = Last touchpoint on the path
report-path-before = Lines with a date: the audit of that day, by touchpoint
