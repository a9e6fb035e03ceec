//! Text made comparable.

mod support;

use pcw_domain::fold::fold;
use proptest::prelude::*;
use support::random::cases;

#[test]
fn answers_that_a_reader_would_call_the_same_become_the_same() {
    for (typed, folded) in [
        ("", ""),
        ("Teach back", "teach back"),
        ("  teach \t\n back ", "teach back"),
        ("TEACH\u{a0}BACK", "teach back"),
        ("“Teach-back.”", "teach-back"),
        ("teach–back", "teach-back"),
        ("teach\u{2212}back!?", "teach-back"),
        ("'Don’t'", "don't"),
        ("e.g. this", "e.g. this"),
        ("Café", "cafe"),
        ("Cafe\u{301}", "cafe"),
        ("naïve Ångström ÇA ñ", "naive angstrom ca n"),
        ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("Æon œuvre Łódź Søren đ", "aeon oeuvre lodz soren d"),
        ("Nguyễn Thị Ở", "nguyen thi o"),
        ("Ștefan Ţepeş", "stefan tepes"),
        ("ΑΘΉΝΑ Αθήνα αθηνα", "αθηνα αθηνα αθηνα"),
        ("ΛΟΓΟΣ λόγος", "λογοσ λογοσ"),
        ("Ёлка ЙОД Київ", "елка иод киів"),
        ("Ғылым Ӂ Ӏ", "ғылым ӂ ӏ"),
        ("× ÷", "× ÷"),
        ("日本 ١٢", "日本 ١٢"),
    ] {
        assert_eq!(fold(typed), folded, "{typed:?}");
    }
}

#[test]
fn marks_count_where_there_is_nothing_else_and_inside() {
    assert_eq!(fold(" ?! "), "?!");
    assert_eq!(fold("."), ".");
    assert_eq!(fold("a.b, c"), "a.b, c");
    assert_eq!(fold("\u{301}"), "");
    assert_eq!(fold("a \u{301} b"), "a b");
}

#[test]
fn answers_that_differ_stay_apart() {
    for (one, other) in [("teach back", "teachback"), ("o", "0"), ("ss", "s"), ("a-b", "a b"), ("α", "a")] {
        assert_ne!(fold(one), fold(other));
    }
}

#[test]
fn every_capital_of_the_letters_it_knows_is_its_small_letter() {
    let ranges = ['A'..='Z', '\u{c0}'..='\u{17f}', '\u{1e00}'..='\u{1eff}', 'Ά'..='Ϋ', '\u{400}'..='\u{52f}'];
    for capital in ranges.into_iter().flatten() {
        let small: String = capital.to_lowercase().collect();
        assert_eq!(fold(&capital.to_string()), fold(&small), "{capital} U+{:04X}", capital as u32);
    }
}

#[test]
fn every_latin_letter_with_an_accent_becomes_plain_letters() {
    let others = ['×', '÷', 'ẟ'];
    for letter in ('\u{c0}'..='\u{17f}').chain('\u{1e00}'..='\u{1eff}').filter(|c| !others.contains(c)) {
        let plain = fold(&letter.to_string());
        assert!(plain.bytes().all(|byte| byte.is_ascii_lowercase()), "{letter}: {plain}");
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn what_is_folded_stays_as_it_is(text in "[ -~À-ſḀ-ỿ\u{300}-\u{36f}Ͱ-ϿЀ-ԯ‐-”\u{a0}\u{2003}]{0,12}|.{0,12}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn spaces_and_marks_around_an_answer_do_not_count(
        answer in "[a-z]{1,5}( [a-z]{1,5})?", before in "[ .,;:!?\"'“”‘’\n]{0,4}", after in "[ .,;:!?\"'“”‘’\n]{0,4}",
    ) {
        prop_assert_eq!(fold(&format!("{before}{answer}{after}")), answer);
    }
}
