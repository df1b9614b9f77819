//! Fuzzy search in a list: which entries a few typed letters mean, the best first.
//!
//! `nucleo-matcher` weighs the matches; it is named here and nowhere else.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::key::{Layout, retyped};

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Its place among the candidates.
    pub place: usize,
    /// Which of its graphemes were typed, ascending: for the screen to mark.
    pub graphemes: Vec<usize>,
}

/// The candidates that hold the letters of every word of the query, in order, the best match first; among equals
/// the earlier one. Case, ё and е, ґ and г, and marks that were not typed make no difference. A query that finds
/// nothing is tried as if the keyboard had been switched to another layout. An empty query keeps all, in order.
pub fn rank<'a>(query: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<Ranked> {
    let candidates: Vec<String> = candidates.into_iter().map(folded).collect();
    let typed = folded(query.trim());
    let found = search(&typed, &candidates);
    if !found.is_empty() {
        return found;
    }
    let elsewhere = Layout::ALL.iter().map(|layout| retyped(query.trim(), *layout));
    let elsewhere = elsewhere.map(|query| folded(&query)).filter(|query| *query != typed);
    elsewhere.map(|query| search(&query, &candidates)).find(|found| !found.is_empty()).unwrap_or_default()
}

fn search(query: &str, candidates: &[String]) -> Vec<Ranked> {
    // Not `Pattern::parse`: its operators would make a typed `!` or `^` mean something.
    let pattern = Pattern::new(query, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, Ranked)> = Vec::new();
    for (place, candidate) in candidates.iter().enumerate() {
        let haystack = Utf32Str::new(candidate, &mut buffer);
        if let Some((score, graphemes)) = every_word(&pattern, haystack, &mut matcher) {
            found.push((score, Ranked { place, graphemes }));
        }
    }
    found.sort_by_key(|(score, ranked)| (std::cmp::Reverse(*score), ranked.place));
    found.into_iter().map(|(_, ranked)| ranked).collect()
}

/// How well a candidate holds every word of the query, and where; `None` if it lacks one.
fn every_word(pattern: &Pattern, haystack: Utf32Str<'_>, matcher: &mut Matcher) -> Option<(u32, Vec<usize>)> {
    let (mut sum, mut graphemes) = (0, Vec::new());
    for word in &pattern.atoms {
        let mut indices = Vec::new();
        sum += u32::from(word.indices(haystack, matcher, &mut indices)?);
        let mut places: Vec<usize> =
            indices.into_iter().filter_map(|index| usize::try_from(index).ok()).collect();
        places.sort_unstable();
        if !is_meant(&places, haystack) {
            return None;
        }
        graphemes.extend(places);
    }
    graphemes.sort_unstable();
    graphemes.dedup();
    Some((sum, graphemes))
}

/// Whether letters that stand at these places can be what somebody typed: near each other, or each piece at the
/// beginning of a word. In a long sentence nearly any letters can be found somewhere.
fn is_meant(places: &[usize], haystack: Utf32Str<'_>) -> bool {
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return true };
    let letter = |place: usize| u32::try_from(place).map_or(' ', |place| haystack.get(place));
    let mut before = None;
    let pieces_begin_words = places.iter().all(|place| {
        let goes_on = before == place.checked_sub(1) && before.is_some();
        before = Some(*place);
        goes_on || place.checked_sub(1).is_none_or(|left| !letter(left).is_alphanumeric())
    });
    pieces_begin_words || last - first < 2 * places.len() + NEAR
}

/// So many letters more than twice as many as were typed may lie between the first and the last of them.
const NEAR: usize = 4;

/// Letters that people type for one another; the matcher itself folds Latin ones only. As many graphemes as before.
fn folded(text: &str) -> String {
    let letter = |letter| match letter {
        'ё' => 'е',
        'Ё' => 'Е',
        'ґ' => 'г',
        'Ґ' => 'Г',
        other => other,
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(query: &str, candidates: &[&str]) -> Vec<usize> {
        rank(query, candidates.iter().copied()).into_iter().map(|ranked| ranked.place).collect()
    }

    #[test]
    fn an_empty_query_keeps_the_order() {
        for query in ["", "  "] {
            assert_eq!(places(query, &["queue", "a", "Вход"]), [0, 1, 2]);
        }
    }

    #[test]
    fn finds_in_every_language() {
        let list = ["Entrance", "Кофейня", "Õhtusöök", "Ґанок і ліс", "Ёлка в зале", "žest"];
        for (query, place) in [
            ("entr", 0),
            ("КОФ", 1),
            ("кфня", 1),
            ("ohtu", 2),
            ("ганок", 3),
            ("елка", 4),
            ("Ёлк", 4),
            ("ZEST", 5),
        ] {
            assert_eq!(places(query, &list).first(), Some(&place), "{query}");
        }
        assert!(places("xyz", &list).is_empty());
    }

    #[test]
    fn the_closest_comes_first_and_every_word_counts() {
        let list = ["Fuel in the lane", "Find", "Filter the find"];
        assert_eq!(places("find", &list), [1, 2]);
        assert_eq!(places("find filt", &list), [2]);
        assert_eq!(places("b", &["abc", "abc"]), [0, 1]);
    }

    #[test]
    fn letters_scattered_over_a_sentence_mean_nothing() {
        let list = [
            "Put the sign’s light on a timer: from dusk until closing",
            "Answer the phone by the third ring",
        ];
        assert_eq!(places("phone", &list), [1]);
        assert_eq!(places("pho", &list), [1]);
        assert_eq!(
            places("гуд трет", &["три минуты, город, утро, дом, едут к кассе", "Ответ до третьего гудка"]),
            [1]
        );
        assert_eq!(places("ptsl", &list), [0], "beginnings of words may lie far apart");
        assert_eq!(places("кфня", &["Кофейня на углу"]), [0]);
    }

    #[test]
    fn signs_are_letters_like_others() {
        assert_eq!(places("!", &["a", "b!"]), [1]);
        assert_eq!(places("^b", &["ab", "^b"]), [1]);
    }

    #[test]
    fn typed_on_another_layout() {
        assert_eq!(places("j,obq", &["Find", "Общий зал"]), [1]);
        assert_eq!(places("gjl]`v", &["Find", "Подъём"]), [1]);
        assert_eq!(places("gsl", &["Find", "Підʼїзд", "Під'єднати"]), [1, 2]);
        assert_eq!(places("аштв", &["hand", "Find"]), [1]);
        assert!(places("афтв", &["Find"]).is_empty());
        // What was typed comes first: only when it finds nothing is the keyboard doubted.
        assert_eq!(places("find", &["Find", "аштв"]), [0]);
    }

    #[test]
    fn positions_are_graphemes() {
        let ranked = rank("sb", ["a👩‍👩‍👧 sõb"]);
        assert_eq!(ranked.first().map(|ranked| ranked.graphemes.as_slice()), Some([3, 5].as_slice()));
        let ranked = rank("йо", ["ёй о\u{301}"]);
        assert_eq!(ranked.first().map(|ranked| ranked.graphemes.as_slice()), Some([1, 3].as_slice()));
    }
}
