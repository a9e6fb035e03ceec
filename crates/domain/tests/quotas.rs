//! So many questions from each section.

mod support;

use pcw_domain::quiz::Quiz;
use pcw_domain::selection;
use proptest::prelude::*;
use support::random::{any_quiz, cases};
use support::{at_level, in_section, quiz, settings, single, titled};

/// Twelve questions: four on listening, four on planning, two on reviewing, two on nothing.
fn parted() -> Quiz {
    let sections = [0, 1, 0, 1, 2, 0, 1, 2, 0, 1];
    let mut items: Vec<_> = sections
        .iter()
        .enumerate()
        .map(|(n, &section)| in_section(section, at_level(1 + n as u8 % 3, single(&format!("q{n}"), 0))))
        .collect();
    items.extend([single("q10", 0), single("q11", 0)]);
    let mut quiz = quiz(items);
    quiz.sections.push(titled("reviewing"));
    quiz
}

fn asked(attributes: &[(&str, &str)], seed: &str) -> Vec<usize> {
    selection::items(&parted(), &settings(attributes), seed)
}

/// How many of the asked questions are on listening, planning, reviewing, nothing.
fn counts(asked: &[usize]) -> [usize; 4] {
    let quiz = parted();
    let mut counts = [0; 4];
    asked.iter().for_each(|&item| counts[quiz.items[item].section.unwrap_or(3)] += 1);
    counts
}

#[test]
fn quotas_alone_ask_only_what_they_say() {
    for (pick, expected) in [
        ("listening:3", [3, 0, 0, 0]),
        ("listening:1 planning:2", [1, 2, 0, 0]),
        ("reviewing:9", [0, 0, 2, 0]),
        ("reviewing:1 nonsense:4", [0, 0, 1, 0]),
    ] {
        assert_eq!(counts(&asked(&[("pick", pick)], "s")), expected, "{pick}");
    }
}

#[test]
fn with_a_number_the_rest_comes_from_sections_without_a_quota() {
    for seed in ["a", "b", "c", "d"] {
        let [listening, planning, reviewing, none] =
            counts(&asked(&[("pick", "6 listening:2 reviewing:1")], seed));
        assert_eq!((listening, reviewing, planning + none), (2, 1, 3));
    }
    assert_eq!(counts(&asked(&[("pick", "99 listening:1")], "s")), [1, 4, 2, 2], "as many as there are");
    assert_eq!(
        counts(&asked(&[("pick", "2 listening:3 planning:1")], "s")),
        [3, 1, 0, 0],
        "quotas come first"
    );
    assert_eq!(
        asked(&[("pick", "5 reviewing:9")], "s").len(),
        5,
        "what a section lacks comes from the others"
    );
}

#[test]
fn quotas_draw_from_what_topics_and_learning_levels_leave() {
    let drawn = asked(&[("pick", "listening:4"), ("learning-levels", "1 2")], "s");
    assert!(drawn.iter().all(|item| [0, 2, 5, 8].contains(item) && item % 3 != 2), "{drawn:?}");
    assert_eq!(drawn.len(), 1);
    assert_eq!(asked(&[("pick", "planning:2"), ("topics", "planning listening")], "s").len(), 2);
}

#[test]
fn quotas_that_name_no_section_with_questions_count_for_nothing() {
    assert_eq!(asked(&[("pick", "nonsense:3")], "s"), (0..12).collect::<Vec<_>>());
    assert_eq!(asked(&[("pick", "planning:2"), ("topics", "listening")], "s").len(), 4);
    assert_eq!(asked(&[("pick", "5 nonsense:3")], "s"), asked(&[("pick", "5")], "s"));
}

#[test]
fn what_quotas_draw_keeps_the_order_of_the_pack_unless_questions_are_shuffled() {
    let attributes = [("pick", "9 listening:3 planning:2")];
    assert!(asked(&attributes, "s").is_sorted());
    let shuffled = asked(&[attributes[0], ("shuffle", "questions")], "s");
    assert!(!shuffled.is_sorted());
    let mut same = shuffled.clone();
    same.sort_unstable();
    assert_eq!(same, asked(&attributes, "s"), "the same questions in another order");
}

#[test]
fn quotas_draw_other_questions_by_another_seed_and_in_time_all_of_them() {
    let mut seen = [false; 12];
    for seed in 0..40 {
        let drawn = asked(&[("pick", "listening:2 planning:2 reviewing:1")], &seed.to_string());
        drawn.into_iter().for_each(|item| seen[item] = true);
    }
    assert_eq!(seen[..10], [true; 10]);
    assert_eq!(seen[10..], [false; 2]);
}

#[test]
fn the_questions_that_were_published_for_a_seed_are_drawn() {
    // Changing these changes quizzes that people have shared a seed for.
    assert_eq!(asked(&[("pick", "5")], "ward 7"), PICKED);
    assert_eq!(asked(&[("shuffle", "questions"), ("pick", "5")], "ward 7"), SHUFFLED);
    assert_eq!(asked(&[("pick", "6 listening:2 reviewing:1")], "ward 7"), BY_QUOTA);
}
const PICKED: [usize; 5] = [2, 4, 8, 9, 10];
const SHUFFLED: [usize; 5] = [10, 8, 2, 4, 9];
const BY_QUOTA: [usize; 6] = [1, 2, 4, 8, 9, 10];

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn quotas_are_kept_as_far_as_there_are_questions(
        quiz in any_quiz(), listening in 1..5_usize, planning in 0..5_usize, number in prop::option::of(1..9_usize),
        shuffle: bool, seed: String,
    ) {
        let number_text = number.map(|number| number.to_string()).unwrap_or_default();
        let pick = format!("{number_text} listening:{listening} planning:{planning}");
        let settings = settings(&[("pick", &pick), ("shuffle", if shuffle { "questions" } else { "" })]);
        let asked = selection::items(&quiz, &settings, &seed);
        let mut once = asked.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert!(!asked.is_empty() && once.len() == asked.len());

        let there = |section| quiz.items.iter().filter(|item| item.section == section).count();
        let of = |section| asked.iter().filter(|&&item| quiz.items[item].section == section).count();
        let quotas = [(Some(0), listening), (Some(1), planning)].into_iter().filter(|&(section, count)| count > 0 && there(section) > 0);
        let kept: Vec<_> = quotas.collect();
        for &(section, count) in &kept {
            prop_assert_eq!(of(section), count.min(there(section)));
        }
        if !kept.is_empty() {
            let by_quota: usize = kept.iter().map(|&(section, count)| count.min(there(section))).sum();
            let others: usize = [None, Some(0), Some(1)].into_iter()
                .filter(|section| !kept.iter().any(|(with, _)| with == section)).map(there).sum();
            let rest = number.map_or(0, |number| number.saturating_sub(by_quota)).min(others);
            prop_assert_eq!(asked.len(), by_quota + rest);
        }
    }
}
