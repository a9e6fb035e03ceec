//! Scores on the scale, and the bands that they lie in.

mod support;

use pcw_domain::decimal::Decimal;
use pcw_domain::pam::banding::Stretch;
use pcw_domain::pam::{Banding, PamLevel, PamScore, ScoreFault};
use proptest::prelude::*;
use support::decimal;
use support::pam::{banding, current, older, score};
use support::random::cases;

/// Every score that the measure can give.
fn scores() -> impl Iterator<Item = PamScore> {
    (0..=1_000).map(|tenths| PamScore::new(Decimal::of_tenths(tenths)).expect("on the scale"))
}

#[test]
fn boundaries_are_exact_in_both_bandings() {
    for (typed, by_older, by_current) in [
        ("0", 1, 1),
        ("46.9", 1, 1),
        ("47.0", 1, 1),
        ("47.1", 2, 2),
        ("55.1", 2, 2),
        ("55.2", 3, 3),
        ("67.0", 3, 3),
        ("67.1", 4, 3),
        ("70", 4, 3),
        ("72.4", 4, 3),
        ("72.5", 4, 4),
        ("100", 4, 4),
    ] {
        let levels = [older(), current()].map(|banding| banding.level_of(score(typed)).number());
        assert_eq!(levels, [by_older, by_current], "{typed}");
    }
}

#[test]
fn what_is_no_score_is_refused_with_the_reason() {
    use ScoreFault::{Comma, Empty, NotFigures, OutOfRange, TooExact};
    for (typed, fault) in [
        ("", Empty),
        (" \t", Empty),
        ("\u{2212}0.1", OutOfRange),
        ("-0.1", OutOfRange),
        ("-5", OutOfRange),
        ("100.1", OutOfRange),
        ("101", OutOfRange),
        ("1000", OutOfRange),
        ("99999999999999999999999999", OutOfRange),
        ("NaN", NotFigures),
        ("inf", NotFigures),
        ("7O", NotFigures),
        ("1e400", NotFigures),
        ("+7", NotFigures),
        ("55%", NotFigures),
        ("5 5", NotFigures),
        (".", NotFigures),
        ("-", NotFigures),
        (".5", NotFigures),
        ("5.", NotFigures),
        ("5.5.5", NotFigures),
        ("--5", NotFigures),
        ("\u{FF15}\u{FF15}", NotFigures),
        (",", NotFigures),
        ("55,2", Comma),
        ("1,000", Comma),
        ("55.25", TooExact),
        ("55.20", TooExact),
        ("100.01", TooExact),
        ("0.00000000000000000000001", TooExact),
    ] {
        assert_eq!(PamScore::parse(typed), Err(fault), "{typed:?}");
    }
}

#[test]
fn what_is_a_score_is_read_exactly() {
    for (typed, text) in [
        ("0", "0.0"),
        ("0.0", "0.0"),
        ("7", "7.0"),
        (" 55.2\n", "55.2"),
        ("055.2", "55.2"),
        ("99.9", "99.9"),
        ("100", "100"),
        ("100.0", "100"),
    ] {
        assert_eq!(score(typed).text(), text, "{typed:?}");
    }
}

#[test]
fn every_tenth_parses_to_itself_and_lies_in_one_band_of_each_banding() {
    for score in scores() {
        assert_eq!(PamScore::parse(&score.text()), Ok(score));
        for banding in [older(), current()] {
            let within = |level: &PamLevel| {
                let [least, greatest] = banding.shown(*level).map(|end| decimal(&end));
                (least..=greatest).contains(&score.value())
            };
            let found: Vec<_> = PamLevel::ALL.into_iter().filter(within).collect();
            assert_eq!(found, [banding.level_of(score)], "{} by {}", score.text(), banding.id);
        }
    }
}

#[test]
fn bands_are_shown_as_tables_print_them_and_meet_without_a_gap() {
    let shown = |banding: &Banding| PamLevel::ALL.map(|level| banding.shown(level).join(" to "));
    assert_eq!(shown(&older()), ["0.0 to 47.0", "47.1 to 55.1", "55.2 to 67.0", "67.1 to 100"]);
    assert_eq!(shown(&current()), ["0.0 to 47.0", "47.1 to 55.1", "55.2 to 72.4", "72.5 to 100"]);
    for banding in [older(), current(), banding("own", ["0", "0.1", "0.2", "100"])] {
        assert_eq!(banding.span(PamLevel::ALL[0]).0, decimal("0"));
        assert_eq!(banding.span(PamLevel::ALL[3]).1, decimal("100"));
        for pair in PamLevel::ALL.windows(2) {
            assert_eq!(banding.span(pair[0]).1, banding.span(pair[1]).0, "{}", banding.id);
        }
    }
}

#[test]
fn bandings_differ_where_they_give_a_score_different_pam_levels_and_nowhere_else() {
    let [three, four] = [PamLevel::ALL[2], PamLevel::ALL[3]];
    let between = |levels| Stretch { from: decimal("67.1"), to: decimal("72.5"), levels };
    assert_eq!(older().differ(&current()), [between([four, three])]);
    assert_eq!(current().differ(&older()), [between([three, four])]);
    assert_eq!(older().differ(&older()), []);
    let own = banding("own", ["0", "40", "60", "72.5"]);
    // Here one stretch is told apart by what each banding says within it.
    let far = [banding("far", ["0", "10", "30", "60"]), banding("off", ["0", "40", "50", "60"])];
    let [far, off] = far;
    for (one, other) in [(older(), current()), (older(), own.clone()), (current(), own), (far, off)] {
        let stretches = one.differ(&other);
        assert!(stretches.windows(2).all(|pair| pair[0].to <= pair[1].from), "{stretches:?}");
        for score in scores() {
            let inside = |stretch: &&Stretch| score.value() >= stretch.from && score.value() < stretch.to;
            let told = stretches.iter().find(inside).map(|stretch| stretch.levels);
            let levels = [one.level_of(score), other.level_of(score)];
            let differ = (levels[0] != levels[1]).then_some(levels);
            assert_eq!(told, differ, "{} by {} and {}", score.text(), one.id, other.id);
        }
    }
}

#[test]
fn there_are_four_pam_levels_and_no_more() {
    assert_eq!([PamLevel::new(0), PamLevel::new(5), PamLevel::new(usize::MAX)], [None; 3]);
    assert_eq!([1, 2, 3, 4].map(PamLevel::new), PamLevel::ALL.map(Some));
    assert_eq!(PamLevel::ALL.map(PamLevel::index), [0, 1, 2, 3]);
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_is_a_score_on_the_scale_or_refused(text in any::<String>()) {
        if let Ok(score) = PamScore::parse(&text) {
            prop_assert!(score >= PamScore::LEAST && score <= PamScore::GREATEST);
        }
    }

    #[test]
    fn figures_are_read_as_the_number_that_they_write(text in r"[0-9]{1,4}(\.[0-9]{1,3})?") {
        let number: f64 = text.parse().expect("figures");
        let places = text.split('.').nth(1).map_or(0, str::len);
        match PamScore::parse(&text) {
            Ok(score) => {
                prop_assert!(number <= 100.0 && places <= 1);
                prop_assert_eq!(Some(score.value()), Decimal::from_number(number));
            }
            Err(ScoreFault::OutOfRange) => prop_assert!(number > 100.0),
            Err(ScoreFault::TooExact) => prop_assert!(places > 1),
            Err(fault) => prop_assert!(false, "{text}: {fault:?}"),
        }
    }

    #[test]
    fn whatever_the_bounds_no_score_falls_between_two_bands(
        bounds in prop::collection::btree_set(1..1_000_u32, 3),
        tenths in 0..=1_000_u32,
    ) {
        let mut lower_bounds = [Decimal::default(); 4];
        for (place, bound) in lower_bounds[1..].iter_mut().zip(bounds) {
            *place = Decimal::of_tenths(bound);
        }
        let banding = Banding { lower_bounds, ..older() };
        let score = PamScore::new(Decimal::of_tenths(tenths)).expect("on the scale");
        let (from, to) = banding.span(banding.level_of(score));
        prop_assert!(score.value() >= from && (score.value() < to || score == PamScore::GREATEST));
    }
}
