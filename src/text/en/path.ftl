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
