//! Which questions are asked, and in which order.

mod support;

use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::selection;
use pcw_domain::settings::Settings;
use proptest::prelude::*;
use support::random::{any_quiz, cases};
use support::{
    at_level, every_kind, in_section, matching, multiple, numeric, ordering, quiz, rating, reflection,
};
use support::{scenario, settings, short_text, single, true_false};

/// Two questions on listening, two on planning, one on neither.
fn mixed() -> Quiz {
    quiz(vec![
        in_section(0, at_level(1, single("one", 0))),
        in_section(1, at_level(2, multiple("two", &[0]))),
        in_section(0, at_level(3, true_false("three", true, 0))),
        in_section(1, single("four", 0)),
        at_level(2, single("five", 0)),
    ])
}

fn asked(attributes: &[(&str, &str)], seed: &str) -> Vec<usize> {
    selection::items(&mixed(), &settings(attributes), seed)
}

fn many(count: usize) -> Quiz {
    quiz((0..count).map(|n| single(&format!("q{n}"), 0)).collect())
}

#[test]
fn every_question_is_asked_in_the_order_of_the_pack() {
    assert_eq!(asked(&[], "s"), [0, 1, 2, 3, 4]);
}

#[test]
fn topics_leave_the_questions_of_those_sections() {
    assert_eq!(asked(&[("topics", "listening")], "s"), [0, 2]);
    assert_eq!(asked(&[("topics", "planning, listening")], "s"), [0, 1, 2, 3]);
    assert_eq!(asked(&[("topics", "planning nonsense")], "s"), [1, 3]);
}

#[test]
fn learning_levels_leave_the_questions_of_those_levels() {
    assert_eq!(asked(&[("learning-levels", "2")], "s"), [1, 4]);
    assert_eq!(asked(&[("learning-levels", "1 3")], "s"), [0, 2]);
}

#[test]
fn topics_and_learning_levels_must_both_hold() {
    assert_eq!(asked(&[("topics", "planning"), ("learning-levels", "2 3")], "s"), [1]);
}

#[test]
fn a_filter_that_leaves_nothing_asks_everything() {
    assert_eq!(asked(&[("topics", "no-such-section")], "s"), [0, 1, 2, 3, 4]);
    assert_eq!(asked(&[("topics", "listening"), ("learning-levels", "2")], "s"), [0, 1, 2, 3, 4]);
    assert_eq!(asked(&[("topics", "no-such-section"), ("pick", "2")], "s").len(), 2);
}

#[test]
fn pick_draws_that_many_and_keeps_the_order_of_the_pack() {
    for (pick, count) in [("1", 1), ("3", 3), ("5", 5), ("99", 5)] {
        let drawn = asked(&[("pick", pick)], "s");
        assert_eq!(drawn.len(), count);
        assert!(drawn.is_sorted_by(|a, b| a < b), "{drawn:?}");
    }
}

#[test]
fn pick_draws_other_questions_by_another_seed_and_in_time_all_of_them() {
    let settings = settings(&[("pick", "3")]);
    let mut seen = [false; 10];
    for seed in 0..40 {
        for index in selection::items(&many(10), &settings, &seed.to_string()) {
            seen[index] = true;
        }
    }
    assert_eq!(seen, [true; 10]);
}

#[test]
fn shuffled_questions_come_in_an_order_drawn_by_the_seed() {
    let quiz = many(12);
    let settings = settings(&[("shuffle", "questions")]);
    let order = |seed| selection::items(&quiz, &settings, seed);
    assert_eq!(order("ward 7"), order("ward 7"));
    assert_ne!(order("ward 7"), order("ward 8"));
    assert_ne!(order("ward 7"), (0..12).collect::<Vec<_>>());
}

#[test]
fn shuffled_questions_that_are_picked_are_the_first_of_the_shuffled_order() {
    let all = selection::items(&many(12), &settings(&[("shuffle", "questions")]), "x");
    let five = selection::items(&many(12), &settings(&[("shuffle", "questions"), ("pick", "5")]), "x");
    assert_eq!(five, all[..5]);
}

#[test]
fn options_keep_the_order_of_the_pack_unless_they_are_shuffled() {
    let mut item = single("q", 0);
    if let pcw_domain::item::Kind::Single(kind) = &mut item.kind {
        kind.options[0].last = true;
    }
    assert_eq!(selection::options(&item, &settings(&[("shuffle", "questions")]), "s"), [0, 1, 2, 3]);
    let shuffled = selection::options(&item, &settings(&[("shuffle", "options")]), "s");
    assert_eq!(shuffled[3], 0, "an option marked last stays at the end");
}

#[test]
fn options_of_two_questions_are_shuffled_apart() {
    let settings = settings(&[("shuffle", "options")]);
    let order = |item: &Item, seed: &str| selection::options(item, &settings, seed);
    let seeds: Vec<String> = (0..20).map(|n| n.to_string()).collect();
    assert!(seeds.iter().any(|seed| order(&single("x", 0), seed) != order(&single("y", 0), seed)));
    assert!(seeds.iter().any(|seed| order(&single("x", 0), seed) != order(&single("x", 0), "20")));
}

#[test]
fn the_order_of_options_does_not_hang_on_which_questions_are_asked() {
    let quiz = mixed();
    let few = settings(&[("shuffle", "questions options"), ("pick", "2")]);
    let all = settings(&[("shuffle", "options")]);
    for item in &quiz.items {
        assert_eq!(selection::options(item, &few, "s"), selection::options(item, &all, "s"));
    }
}

#[test]
fn the_orders_that_were_published_for_a_seed_are_kept() {
    // Changing these orders changes quizzes that people have shared a seed for.
    let settings = settings(&[("shuffle", "questions options")]);
    assert_eq!(selection::items(&many(8), &settings, "ward 7"), [6, 0, 3, 1, 4, 5, 2, 7]);
    assert_eq!(selection::options(&single("q", 0), &settings, "ward 7"), [0, 2, 1, 3]);
    assert_eq!(selection::options(&ordering("q", 4), &settings, "ward 7"), [0, 2, 1, 3]);
    assert_eq!(selection::options(&matching("q", &[0, 1], 4), &settings, "ward 7"), [0, 2, 1, 3]);
}

#[test]
fn every_order_of_three_steps_but_the_right_one_comes_up() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..60 {
        seen.insert(selection::options(&ordering("o", 3), &Settings::default(), &seed.to_string()));
    }
    assert_eq!(seen.len(), 5);
}

#[test]
fn the_steps_of_a_rating_always_go_up_and_what_is_typed_shows_nothing() {
    let settings = settings(&[("shuffle", "options")]);
    for seed in ["a", "b", "c"] {
        assert_eq!(selection::options(&rating("r", true), &settings, seed), [0, 1, 2, 3, 4, 5]);
        assert_eq!(selection::options(&rating("r", false), &settings, seed), [0, 1, 2, 3, 4]);
        for item in [reflection("w"), numeric("n", "1", "0"), short_text("s", &["x"])] {
            assert_eq!(selection::options(&item, &settings, seed), [0_usize; 0]);
        }
    }
}

#[test]
fn only_choices_with_right_and_wrong_options_have_them() {
    let with: Vec<String> = every_kind()
        .iter()
        .filter(|item| !selection::choices(item).is_empty())
        .map(|item| item.id.clone())
        .collect();
    assert_eq!(with, ["single", "multiple", "true-false"]);
}

#[test]
fn choices_of_a_matching_and_options_of_a_scenario_that_are_marked_last_stay_at_the_end() {
    let settings = settings(&[("shuffle", "options")]);
    let (mut scenario, mut pairs) = (scenario("s", &[3, 2, 1, 0]), matching("m", &[0, 1], 4));
    if let (Kind::Scenario(scenario), Kind::Matching(pairs)) = (&mut scenario.kind, &mut pairs.kind) {
        scenario.options[0].last = true;
        pairs.choices[1].last = true;
    }
    for seed in ["a", "b", "c", "d"] {
        assert_eq!(selection::options(&scenario, &settings, seed)[3], 0);
        assert_eq!(selection::options(&pairs, &settings, seed)[3], 1);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_question_is_asked_twice_and_at_least_one_is(
        quiz in any_quiz(), pick in 0..8_usize, shuffle: bool, seed: String,
    ) {
        let pick = pick.to_string();
        let attributes = [("pick", pick.as_str()), ("shuffle", if shuffle { "questions" } else { "" })];
        let settings = settings(&attributes);
        let asked = selection::items(&quiz, &settings, &seed);
        prop_assert_eq!(&asked, &selection::items(&quiz, &settings, &seed), "same seed, same questions");
        prop_assert_eq!(asked.len(), settings.pick.unwrap_or(usize::MAX).min(quiz.items.len()));
        let mut once = asked.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), asked.len());
        prop_assert!(asked.iter().all(|index| *index < quiz.items.len()));
    }

    #[test]
    fn every_option_is_shown_once_and_those_marked_last_come_last_in_their_own_order(
        quiz in any_quiz(), seed: String,
    ) {
        let settings = settings(&[("shuffle", "options")]);
        for item in &quiz.items {
            let last = |index: usize| match &item.kind {
                Kind::Scenario(kind) => kind.options[index].last,
                Kind::Matching(kind) => kind.choices[index].last,
                _ => selection::choices(item).get(index).is_some_and(|option| option.last),
            };
            let shown = selection::options(item, &settings, &seed);
            prop_assert_eq!(&shown, &selection::options(item, &settings, &seed), "same seed, same order");
            let free = shown.iter().take_while(|index| !last(**index)).count();
            prop_assert!(shown[free..].iter().all(|index| last(*index)));
            prop_assert!(shown[free..].is_sorted());
            let mut once = shown.clone();
            once.sort_unstable();
            prop_assert_eq!(once, (0..support::sound::shown(item)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn steps_are_always_mixed_up_and_never_come_in_the_right_order(
        count in 3..=12_usize, shuffle: bool, seed: String, id in "[a-z]{1,3}",
    ) {
        let settings = settings(&[("shuffle", if shuffle { "options" } else { "" })]);
        let drawn = selection::options(&ordering(&id, count), &settings, &seed);
        prop_assert!(!drawn.is_sorted());
        let whatever_is_shuffled = selection::options(&ordering(&id, count), &Settings::default(), &seed);
        prop_assert_eq!(drawn, whatever_is_shuffled);
    }
}
