//! Numbers and words: the results of an audit, its walk, and loading a language.

use divan::{Bencher, black_box};
use touchpoint::domain::{Order, Results, Walk};
use touchpoint::text::{UiLang, Words};

use crate::SIZES;
use crate::data::data;

#[divan::bench(args = SIZES)]
fn results(bencher: Bencher<'_, '_>, items: usize) {
    let data = data(items);
    bencher.bench(|| Results::of(black_box(&data.catalogue), data.folded.audit()));
}

#[divan::bench(args = SIZES)]
fn walk(bencher: Bencher<'_, '_>, items: usize) {
    let data = data(items);
    bencher.bench(|| Walk::new(black_box(&data.catalogue), data.folded.audit(), Order::Zone));
}

#[divan::bench(args = ["en", "ru", "uk", "et"])]
fn words(bencher: Bencher<'_, '_>, code: &str) {
    let lang = UiLang::from_code(code).unwrap();
    bencher.bench(|| Words::new(black_box(lang)));
}
