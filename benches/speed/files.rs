//! Loading and saving: the files of an audit into values and back, without the disk.

use divan::{Bencher, black_box};
use touchpoint::domain::Folded;
use touchpoint::format;

use crate::SIZES;
use crate::data::data;

struct Files {
    catalogue: String,
    audit: String,
    journal: String,
}

fn files(items: usize) -> Files {
    let data = data(items);
    Files {
        catalogue: format::catalogue::print(&data.catalogue),
        audit: format::audit::print(data.folded.audit(), data.folded.heads()),
        journal: data.entries.iter().map(format::journal::line).collect(),
    }
}

#[divan::bench(args = SIZES)]
fn load_catalogue(bencher: Bencher<'_, '_>, items: usize) {
    let files = files(items);
    bencher.bench(|| format::catalogue::read(black_box(files.catalogue.as_bytes())).unwrap());
}

#[divan::bench(args = SIZES)]
fn load_audit(bencher: Bencher<'_, '_>, items: usize) {
    let files = files(items);
    bencher.bench(|| format::audit::read(black_box(files.audit.as_bytes())).unwrap());
}

#[divan::bench(args = SIZES)]
fn load_journal_and_fold(bencher: Bencher<'_, '_>, items: usize) {
    let files = files(items);
    bencher.bench(|| {
        let journal = format::journal::read(black_box(files.journal.as_bytes())).unwrap();
        Folded::fold(journal.entries).unwrap()
    });
}

#[divan::bench(args = SIZES)]
fn save_audit(bencher: Bencher<'_, '_>, items: usize) {
    let data = data(items);
    bencher.bench(|| format::audit::print(black_box(data.folded.audit()), data.folded.heads()));
}

/// What every key that changes something adds to the journal.
#[divan::bench]
fn save_change(bencher: Bencher<'_, '_>) {
    let data = data(33);
    let entry = data.entries.last().unwrap();
    bencher.bench(|| format::journal::line(black_box(entry)));
}
