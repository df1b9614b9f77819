//! What `x` shows behind a number can be added up by hand, and gives the number.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use touchpoint::domain::score::score;
use touchpoint::domain::{Lang, Score};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, employee, empty_audit};

/// Half a unit of the last digit shown.
const ROUNDING: f64 = 0.005 + 1e-9;

/// One line `Queue  -  2 × 0 = 0`.
struct Line {
    weight: f64,
    value: f64,
    product: f64,
}

/// What stands on the screen.
struct Shown {
    lines: Vec<Line>,
    sum: f64,
    weights: f64,
    quotient: f64,
    index: f64,
}

/// A number as it is written in a language, at the end or the beginning of a text.
fn number(text: &str, decimal: char) -> f64 {
    let text = text.trim();
    assert!(!text.contains(if decimal == ',' { '.' } else { ',' }), "{text}");
    text.replace(decimal, ".").parse().unwrap_or_else(|_| panic!("no number: {text}"))
}

fn last_word(text: &str) -> &str {
    text.split_whitespace().next_back().unwrap()
}

fn read(screen: &str, decimal: char) -> Shown {
    let number = |text: &str| number(text, decimal);
    let inside = screen.lines().map(|line| line.trim().trim_matches('│').trim());
    let lines = inside.clone().filter(|line| !line.contains('÷')).filter_map(|line| {
        let (name, rest) = line.split_once(" × ")?;
        let (value, product) = rest.split_once(" = ")?;
        Some(Line { weight: number(last_word(name)), value: number(value), product: number(product) })
    });
    let lines = lines.collect();
    let foot = inside.clone().find(|line| line.contains('→')).unwrap_or_else(|| panic!("{screen}"));
    let (sum, rest) = foot.split_once(" ÷ ").unwrap();
    let (weights, rest) = rest.split_once(" = ").unwrap();
    let (quotient, index) = rest.split_once(" → ").unwrap();
    Shown {
        lines,
        sum: number(last_word(sum)),
        weights: number(weights),
        quotient: number(quotient),
        index: number(last_word(index)),
    }
}

/// A shop with three employees in which everything is graded, so that people's values are thirds.
fn walked(lang: &str) -> Walker {
    let mut audit = empty_audit(Lang::parse(lang).unwrap());
    audit.subjects = vec![employee("e-1", "Maria"), employee("e-2", "Jaan"), employee("e-3", "Anna")];
    let mut walker = Walker::on(catalogue("shop"), audit);
    let count = walker.session().counts.all();
    for key in ["1", "3", "2", "3", "3", "2", "1"].into_iter().cycle().take(count) {
        walker.keys(key);
    }
    assert_eq!(walker.session().counts.graded(), count);
    walker
}

fn check(walker: &mut Walker, keys: &str, lang: UiLang, decimal: char, score: &Score) {
    walker.keys(keys);
    let screen = walker.screen(120, 100, lang);
    let Shown { lines, sum, weights, quotient, index } = read(&screen, decimal);
    assert_eq!(lines.len(), score.terms.len(), "{screen}");
    for (line, term) in lines.iter().zip(&score.terms) {
        assert!((line.weight - term.weight()).abs() < 1e-9, "{screen}");
        assert!((line.value - term.value).abs() <= ROUNDING, "{screen}");
        let product = line.weight * line.value;
        assert!((product - line.product).abs() <= ROUNDING * (line.weight + 1.0), "{screen}");
    }
    let terms = f64::from(u32::try_from(lines.len()).unwrap());
    let added: f64 = lines.iter().map(|line| line.product).sum();
    assert!((added - sum).abs() <= ROUNDING * (terms + 1.0), "{added} is not {sum}: {screen}");
    let weighed: f64 = lines.iter().map(|line| line.weight).sum();
    assert!((weighed - weights).abs() < 1e-9, "{weighed} is not {weights}: {screen}");
    assert!((sum / weights - quotient).abs() <= 2.0 * ROUNDING, "{quotient}: {screen}");
    assert!((quotient - index).abs() <= 0.5 + ROUNDING, "{index}: {screen}");
    assert!((score.index().unwrap() - quotient).abs() <= ROUNDING, "{quotient}: {screen}");
    assert!(screen.matches(" × ").count() >= lines.len());
}

#[test]
fn the_terms_that_are_shown_add_up_to_the_index() {
    for (content, lang, decimal) in [("en", UiLang::En, '.'), ("ru", UiLang::Ru, ',')] {
        let mut walker = walked(content);
        let session = walker.session();
        let results = touchpoint::domain::Results::of(&session.catalogue, session.audit());
        assert!(results.overall.terms.iter().any(|term| term.value.fract() > 0.3), "there are no fractions");
        assert!(results.overall.terms.iter().any(|term| term.touchpoint.weight > 1), "there are no weights");
        check(&mut walker, "tab x", lang, decimal, &results.overall);
        let employees = results.classes.last().unwrap();
        assert!(employees.score.terms.iter().all(|term| term.grades.len() == 3));
        walker.keys("esc");
        check(&mut walker, "j j j j x", lang, decimal, &employees.score);
    }
}

#[test]
fn without_a_grade_it_says_so_instead_of_a_number() {
    let mut walker = Walker::in_shop();
    walker.keys("tab x");
    let screen = walker.screen(100, 40, UiLang::En);
    assert!(screen.contains("No index: nothing is graded") && !screen.contains('→'), "{screen}");
    assert!(!screen.contains("NaN"));
    let session = walker.session();
    assert_eq!(score(&session.walk.items, session.audit(), session.catalogue.scoring).index(), None);
}
