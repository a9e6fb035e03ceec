//! What an attempt came to.

mod support;

use pcw_domain::attempt::{Attempt, Scope};
use pcw_domain::item::Item;
use pcw_domain::quiz::Range;
use pcw_domain::result::{Group, QuizResult};
use pcw_domain::score::Score;
use pcw_domain::settings::{Feedback, Settings};
use proptest::prelude::*;
use support::random::{any_quiz, any_walk, cases, walked};
use support::{Sitting, in_section, multiple, rating, reflection, settings, single, true_false};

/// Answers each question with these options and gives the result.
fn result(settings: &Settings, answered: Vec<(Item, &[usize])>) -> QuizResult {
    let (items, answers): (Vec<Item>, Vec<&[usize]>) = answered.into_iter().unzip();
    let mut sitting = Sitting::new(Feedback::End, items);
    answers.into_iter().for_each(|options| sitting.answer(options));
    QuizResult::of(&sitting.quiz, settings, &sitting.attempt)
}

fn passed(mark: &str, answered: Vec<(Item, &[usize])>) -> Option<bool> {
    result(&settings(&[("pass-mark", mark)]), answered).passed
}

/// A question answered with a third of its mark.
fn third(id: &str) -> (Item, &'static [usize]) {
    (multiple(id, &[0, 1, 2]), &[0])
}

#[test]
fn marks_and_right_answers_are_added_up() {
    let result = result(
        &Settings::default(),
        vec![(single("right", 0), &[0]), (single("wrong", 0), &[1]), (multiple("half", &[0, 1]), &[0])],
    );
    assert_eq!((result.total, result.answered, result.right), (3, 3, 1));
    assert_eq!(result.score, Score { raw: 1.5, max: 3.0 });
    let marks: Vec<(usize, f64)> = result.items.iter().map(|item| (item.item, item.score.raw)).collect();
    assert_eq!(marks, [(0, 1.0), (1, 0.0), (2, 0.5)]);
}

#[test]
fn sections_come_in_the_order_of_the_pack_and_items_without_one_last() {
    let result = result(
        &Settings::default(),
        vec![
            (single("loose", 0), &[0]),
            (in_section(1, single("plan", 0)), &[0]),
            (in_section(0, single("hear", 0)), &[1]),
            (in_section(1, single("agree", 0)), &[1]),
        ],
    );
    let section = |key, items, raw, max| Group { key, items, score: Score { raw, max } };
    assert_eq!(
        result.sections,
        [section(Some(0), 1, 0.0, 1.0), section(Some(1), 2, 1.0, 2.0), section(None, 1, 1.0, 1.0)]
    );
}

#[test]
fn sections_that_were_not_asked_about_are_left_out() {
    let only_planning = result(&Settings::default(), vec![(in_section(1, single("plan", 0)), &[0])]);
    let sections: Vec<Option<usize>> = only_planning.sections.iter().map(|part| part.key).collect();
    assert_eq!(sections, [Some(1)]);
}

#[test]
fn items_keep_the_order_in_which_they_were_asked() {
    let quiz = support::quiz((0..8).map(|n| single(&format!("q{n}"), 0)).collect());
    let settings = settings(&[("shuffle", "questions")]);
    let attempt = walked(&quiz, &settings, "ward 7", &[]);
    let asked: Vec<usize> = attempt.entries.iter().map(|entry| entry.item).collect();
    let told: Vec<usize> =
        QuizResult::of(&quiz, &settings, &attempt).items.iter().map(|item| item.item).collect();
    assert_eq!(told, asked);
    assert_ne!(told, (0..8).collect::<Vec<_>>());
}

#[test]
fn without_a_pass_mark_nobody_passes_or_fails() {
    assert_eq!(result(&Settings::default(), vec![(single("q", 0), &[0])]).passed, None);
    assert_eq!(passed("most", vec![(single("q", 0), &[0])]), None);
}

#[test]
fn exactly_at_the_mark_is_passed_and_just_under_is_not() {
    let half = || -> Vec<(Item, &[usize])> { vec![(single("right", 0), &[0]), (single("wrong", 0), &[1])] };
    assert_eq!(passed("50", half()), Some(true));
    assert_eq!(passed("50.01", half()), Some(false));
    assert_eq!(passed("49.99", half()), Some(true));
    assert_eq!(passed("0", vec![(single("wrong", 0), &[1])]), Some(true));
    assert_eq!(passed("100", vec![(single("right", 0), &[0])]), Some(true));
    assert_eq!(passed("100", half()), Some(false));
}

#[test]
fn thirds_reach_the_mark_that_they_add_up_to() {
    assert_eq!(passed("33.33", vec![third("a")]), Some(true));
    assert_eq!(passed("33.34", vec![third("a")]), Some(false));
    // Three thirds are one mark of three, and of five with two rights: 60 per cent, though not in binary.
    assert_eq!(passed("33.33", vec![third("a"), third("b"), third("c")]), Some(true));
    let right = |id: &str| -> (Item, &'static [usize]) { (single(id, 0), &[0]) };
    assert_eq!(passed("60", vec![third("a"), third("b"), third("c"), right("d"), right("e")]), Some(true));
    // 29 ÷ 100 × 100 is 28.999999999999996 here.
    for (right, of) in [(3, 10), (7, 10), (29, 100), (57, 100), (58, 100)] {
        let mark = (right * 100 / of).to_string();
        let answered = (0..of).map(|n| {
            let ticks: &[usize] = if n < right { &[0] } else { &[1] };
            (single(&format!("q{n}"), 0), ticks)
        });
        assert_eq!(passed(&mark, answered.collect()), Some(true), "{right} of {of}");
    }
}

#[test]
fn a_true_statement_known_for_the_wrong_reason_earns_half_and_is_not_right() {
    let mut sitting = Sitting::new(Feedback::End, vec![true_false("q", true, 1)]);
    sitting.say(true);
    sitting.advance();
    sitting.answer(&[0]);
    let result = QuizResult::of(&sitting.quiz, &Settings::default(), &sitting.attempt);
    assert_eq!((result.score.raw, result.right, result.answered), (0.5, 0, 1));
}

#[test]
fn before_anything_was_answered_there_are_no_marks() {
    let sitting = Sitting::new(Feedback::End, vec![single("a", 0), true_false("b", true, 0)]);
    let result = QuizResult::of(&sitting.quiz, &settings(&[("pass-mark", "1")]), &sitting.attempt);
    assert_eq!((result.total, result.answered, result.right), (2, 0, 0));
    assert_eq!((result.score.raw, result.score.max, result.passed), (0.0, 2.0, Some(false)));
}

#[test]
fn what_is_not_scored_is_told_but_counts_for_no_mark() {
    let result = result(
        &settings(&[("pass-mark", "100")]),
        vec![(rating("self", true), &[2]), (single("right", 0), &[0]), (reflection("thought"), &[])],
    );
    assert_eq!((result.total, result.scored, result.answered, result.right), (3, 1, 3, 1));
    assert_eq!((result.score, result.passed), (Score { raw: 1.0, max: 1.0 }, Some(true)));
    assert_eq!(result.items.iter().map(|item| item.score.max).collect::<Vec<_>>(), [0.0, 1.0, 0.0]);
    assert_eq!(result.sections.iter().map(|part| part.items).sum::<usize>(), 1);
}

#[test]
fn where_nothing_is_scored_nobody_passes_or_is_spoken_to_by_score() {
    let mut sitting = Sitting::new(Feedback::End, vec![rating("self", true), reflection("thought")]);
    sitting.settings.pass_mark = Some(0.0);
    sitting.quiz.ranges = vec![Range { from: 0.0, text: "All of you".to_owned() }];
    sitting.answer(&[0]);
    sitting.answer(&[]);
    let result = sitting.result();
    assert_eq!((result.passed, result.range, result.scored), (None, None, 0));
    assert!(result.sections.is_empty() && result.gaps.is_empty() && result.calibration.is_none());
}

#[test]
fn not_knowing_is_answered_and_counted_and_earns_nothing() {
    let mut sitting = Sitting::new(Feedback::End, vec![single("one", 0), single("two", 0)]);
    sitting.dont_know();
    sitting.answer(&[0]);
    let result = sitting.result();
    assert_eq!((result.answered, result.unknown, result.right), (2, 1, 1));
    assert_eq!(result.score, Score { raw: 1.0, max: 2.0 });
}

#[test]
fn an_attempt_at_what_was_missed_is_not_passed_or_failed() {
    let mut sitting = Sitting::new(Feedback::End, vec![single("one", 0), single("two", 0)]);
    sitting.settings.pass_mark = Some(50.0);
    sitting.answer(&[0]);
    sitting.answer(&[1]);
    assert_eq!(sitting.result().passed, Some(true));
    sitting.attempt =
        Attempt::start_missed(&sitting.quiz, &sitting.settings, "s", &sitting.attempt).expect("one");
    sitting.answer(&[0]);
    let result = sitting.result();
    assert_eq!((result.scope, result.passed, result.total), (Scope::Missed, None, 1));
    assert_eq!((result.items[0].position, result.items[0].item), (0, 1));
}

#[test]
fn people_are_spoken_to_by_the_last_range_that_their_score_reaches() {
    let range = |right: usize, from: &[f64]| {
        let mut sitting = Sitting::new(Feedback::End, (0..3).map(|n| single(&format!("q{n}"), 0)).collect());
        sitting.quiz.ranges = from.iter().map(|&from| Range { from, text: String::new() }).collect();
        (0..3).for_each(|n| sitting.answer(&[usize::from(n >= right)]));
        sitting.result().range
    };
    let from = [0.0, 200.0 / 3.0, 100.0];
    assert_eq!([0, 1, 2, 3].map(|right| range(right, &from)), [Some(0), Some(0), Some(1), Some(2)]);
    assert_eq!([0, 1].map(|right| range(right, &[30.0])), [None, Some(0)]);
    assert_eq!(range(3, &[]), None);
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn sections_add_up_to_the_whole(quiz in any_quiz(), walk in any_walk()) {
        let attempt = walked(&quiz, &Settings::default(), "s", &walk);
        let result = QuizResult::of(&quiz, &Settings::default(), &attempt);
        let raw: f64 = result.sections.iter().map(|part| part.score.raw).sum();
        prop_assert!((raw - result.score.raw).abs() < 1e-9);
        for groups in [&result.sections, &result.learning_levels] {
            prop_assert_eq!(groups.iter().map(|part| part.items).sum::<usize>(), result.scored);
            prop_assert!(groups.iter().all(|part| part.items > 0 && part.score.max == part.items as f64));
        }
        prop_assert_eq!(result.score.max, result.scored as f64);
        prop_assert!(result.score.raw >= 0.0 && result.score.raw <= result.score.max);
        prop_assert!(result.right <= result.scored && result.answered <= result.total && result.scored <= result.total);
        prop_assert_eq!(result.total, attempt.path(&quiz).len());
        let missed = result.sections.iter().filter(|part| part.score.raw < part.score.max).count();
        prop_assert_eq!(result.gaps.len(), missed);
        prop_assert!(result.gaps.is_sorted_by(|a, b| a.score.scaled() <= b.score.scaled() + 1e-9));
    }
}
