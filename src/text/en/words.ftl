# The field's words: the same on screens, in reports and in messages.

language-own-name = English

## What the auditor says of an item

verdict-bad = bad
verdict-ok = ok
verdict-wow = wow
verdict-na = not applicable
verdict-unchecked = could not check
verdict-unrated = not rated

## Classes of touchpoints; the unnamed subject of each

class-business = Business
class-product = Product
class-service = Service
class-employee = Employee

unnamed-business = The business itself
unnamed-product = Products in general
unnamed-service = Services in general
unnamed-employee = Employees in general

no-zone = Anywhere
no-stage = Nowhere on the path

## Stages of the customer's path

stage-learn = learns of us
stage-choose = chooses
stage-arrive = arrives
stage-buy = buys
stage-use = uses
stage-help = gets help
stage-return = comes back

## Improvements

kind-improve = improve
kind-change = change
kind-replace = replace

status-open = open
status-doing = in progress
status-done = done
status-dropped = dropped

box-quick-win = quick win
box-big-project = big project
box-fill-in = fill-in
box-leave = leave it

## Audits

state-draft = draft
state-finished = finished

order-class = by class
order-zone = by zone
order-stage = by stage

gap-critical = Critical and not rated
gap-unrated = Not rated
gap-no-note = Bad without a note
gap-no-owner = Improvement without an owner
gap-no-due = Improvement without a date

## Whom a touchpoint concerns

segment-individual = private customers
segment-organisation = organisations
segment-industry = industrial firms
segment-intermediary = intermediaries
segment-public = public bodies

motive-gain = gain
motive-risk = less risk
motive-image = image
motive-convenience = convenience
motive-freedom = freedom
motive-knowledge = knowledge
motive-belonging = belonging
motive-self-fulfilment = self-fulfilment

audience-customers = customers
audience-staff = staff
audience-self = the company itself

## What kind of feedback an answer is

feedback-negative = complaint
feedback-positive = praise
feedback-question = question
feedback-criticism = criticism
feedback-idea = idea
feedback-lead = lead

## Why a change was not made

refused-finished = The audit is finished: only its improvements and answers can change until it is reopened
refused-not-finished = The audit is a draft already, so there is nothing to reopen
refused-no-subject = There is no product, service or employee with the id “{ $id }”
refused-wrong-subject = The touchpoint of “{ $item }” belongs to another class than the subject it is rated on
refused-taken = The id “{ $id }” is taken
refused-no-touchpoint = No touchpoint “{ $id }” was added on this walk
refused-in-use = “{ $id }” has a rating or a note, so it stays
refused-no-improvement = There is no improvement with the id “{ $id }”
refused-no-answer = There is no answer with the id “{ $id }”

journal-no-begin = The journal does not begin with the audit it belongs to

## Dates and numbers

date = { $day } { $month } { $year }
day = { $day } { $month }
time = { $hour }:{ $minute }
decimal-sign = .
percent = { $number }%
nothing = —

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

# Every spelling of a day that people may type, separated by spaces.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## What somebody wrote, in quotes

quoted = “{ $text }”
