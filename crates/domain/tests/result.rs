//! What an attempt came to.

mod support;

use pcw_domain::item::Item;
use pcw_domain::result::{QuizResult, SectionResult};
use pcw_domain::score::Score;
use pcw_domain::settings::{Feedback, Settings};
use proptest::prelude::*;
use support::random::{any_quiz, any_walk, cases, walked};
use support::{Sitting, in_section, multiple, settings, single, true_false};

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
    let marks: Vec<(usize, f64)> = result.items.iter().map(|(item, score)| (*item, score.raw)).collect();
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
    let section = |section, items, raw, max| SectionResult { section, items, score: Score { raw, max } };
    assert_eq!(
        result.sections,
        [section(Some(0), 1, 0.0, 1.0), section(Some(1), 2, 1.0, 2.0), section(None, 1, 1.0, 1.0)]
    );
}

#[test]
fn sections_that_were_not_asked_about_are_left_out() {
    let only_planning = result(&Settings::default(), vec![(in_section(1, single("plan", 0)), &[0])]);
    let sections: Vec<Option<usize>> = only_planning.sections.iter().map(|part| part.section).collect();
    assert_eq!(sections, [Some(1)]);
}

#[test]
fn items_keep_the_order_in_which_they_were_asked() {
    let quiz = support::quiz((0..8).map(|n| single(&format!("q{n}"), 0)).collect());
    let settings = settings(&[("shuffle", "questions")]);
    let attempt = walked(&quiz, &settings, "ward 7", &[]);
    let asked: Vec<usize> = attempt.entries.iter().map(|entry| entry.item).collect();
    let told: Vec<usize> =
        QuizResult::of(&quiz, &settings, &attempt).items.iter().map(|(item, _)| *item).collect();
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

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn sections_add_up_to_the_whole(quiz in any_quiz(), sections: [Option<bool>; 5], walk in any_walk()) {
        let mut quiz = quiz;
        for (item, section) in quiz.items.iter_mut().zip(sections) {
            item.section = section.map(usize::from);
        }
        let attempt = walked(&quiz, &Settings::default(), "s", &walk);
        let result = QuizResult::of(&quiz, &Settings::default(), &attempt);
        let raw: f64 = result.sections.iter().map(|part| part.score.raw).sum();
        prop_assert!((raw - result.score.raw).abs() < 1e-9);
        prop_assert_eq!(result.sections.iter().map(|part| part.items).sum::<usize>(), result.total);
        prop_assert_eq!(result.score.max, result.total as f64);
        prop_assert!(result.score.raw >= 0.0 && result.score.raw <= result.score.max);
        prop_assert!(result.right <= result.answered && result.answered <= result.total);
    }
}
