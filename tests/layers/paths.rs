//! The paths that a file names, in full: `use` trees taken apart, imported heads and `super` resolved.

use std::collections::BTreeMap;

use crate::source::{Source, is_name};

/// Every path with at least two parts or an imported head, with its line: `crate::domain::Audit`, `std::fs`.
pub fn named(source: &Source) -> Vec<(usize, Vec<String>)> {
    let module = module(&source.path);
    let mut named = Vec::new();
    let mut imported = BTreeMap::new();
    let mut code = source.code.clone();
    for (at, tree) in uses(&source.code) {
        for path in leaves(&tree) {
            let (path, alias) = path.split_once(" as ").map_or((path.as_str(), None), |(p, a)| (p, Some(a)));
            let full = resolve(&parts(path), &module, &BTreeMap::new());
            let own = alias.map_or_else(|| full.last().cloned(), |alias| Some(alias.trim().to_owned()));
            imported.insert(own.unwrap_or_default(), full.clone());
            named.push((source.line(at), full));
        }
        code.replace_range(at..at + tree.len(), &blank(&tree));
    }
    for (at, path) in chains(&code) {
        let full = resolve(&parts(&path), &module, &imported);
        named.push((source.line(at), full));
    }
    named
}

fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

/// `src/io/store/open.rs` → `crate::io::store::open`.
fn module(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let names = inside.split('/').filter(|name| *name != "lib" && *name != "main");
    std::iter::once("crate").chain(names).map(str::to_owned).collect()
}

fn parts(path: &str) -> Vec<String> {
    path.split("::").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn resolve(path: &[String], module: &[String], imported: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    let rest = &path[ups..];
    match path.first().map(String::as_str) {
        Some("super") => [&module[..module.len().saturating_sub(ups)], rest].concat(),
        Some("self") => [module, &path[1..]].concat(),
        Some(head) => imported.get(head).map_or_else(|| path.to_vec(), |full| [full, &path[1..]].concat()),
        None => Vec::new(),
    }
}

/// The trees of all `use` items, each with its place.
fn uses(code: &str) -> Vec<(usize, String)> {
    let begin = code.match_indices("use ").map(|(at, _)| at);
    let whole = begin.filter(|at| *at == 0 || !is_name(code.as_bytes()[at - 1]));
    whole.map(|at| (at + 4, code[at + 4..].split(';').next().unwrap().to_owned())).collect()
}

/// `a::{b, c::{d, self}}` → `a::b`, `a::c::d`, `a::c`.
fn leaves(tree: &str) -> Vec<String> {
    let Some((head, inside)) = tree.split_once('{') else {
        return vec![tree.trim().trim_end_matches("::self").to_owned()];
    };
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    let (mut depth, mut begin, mut branches) = (0, 0, Vec::new());
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&inside[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&inside[begin..]);
    let branches = branches.into_iter().map(str::trim).filter(|branch| !branch.is_empty());
    branches.flat_map(|branch| leaves(&format!("{}{branch}", head.trim()))).collect()
}

/// `a::b::c` wherever it stands, and single names (which count only if they were imported).
fn chains(code: &str) -> Vec<(usize, String)> {
    let bytes = code.as_bytes();
    let mut chains = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !is_name(bytes[at]) {
            at += 1;
            continue;
        }
        let begin = at;
        loop {
            while at < bytes.len() && is_name(bytes[at]) {
                at += 1;
            }
            let goes_on = bytes[at..].starts_with(b"::") && bytes.get(at + 2).is_some_and(|b| is_name(*b));
            if !goes_on {
                break;
            }
            at += 2;
        }
        let path = &code[begin..at];
        // What follows a dot or a type in angle brackets is a member, not a path.
        let member = begin > 0 && matches!(bytes[begin - 1], b'.' | b':');
        if path.contains("::") && !member {
            chains.push((begin, path.to_owned()));
        }
    }
    chains
}
