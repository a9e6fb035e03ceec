//! Random quizzes and people, and what must hold of them all.

use super::{choices, item, quiz};
use pcw_domain::attempt::{Action, Attempt, Phase, Step};
use pcw_domain::choice::{MultipleChoice, SingleChoice, TrueFalse};
use pcw_domain::item::Kind;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::selection;
use pcw_domain::settings::{Feedback, Settings};
use proptest::prelude::*;

/// An item of any kind, with two to five options; some may have to stay last.
pub fn any_kind() -> impl Strategy<Value = Kind> {
    (0..3, 2..=5_usize, any::<u8>(), any::<bool>()).prop_map(|(kind, count, bits, flag)| {
        let one = usize::from(bits) % count;
        let mut some: Vec<usize> = (0..count).filter(|index| bits >> index & 1 == 1).collect();
        some.push(one);
        let mut options = choices(count, if kind == 1 { &some } else { std::slice::from_ref(&one) });
        options.iter_mut().for_each(|option| option.last = flag && bits >> 7 == 1 && !option.correct);
        match kind {
            0 => Kind::Single(SingleChoice { options }),
            1 => Kind::Multiple(MultipleChoice { options }),
            _ => Kind::TrueFalse(TrueFalse { answer: flag, reasons: options }),
        }
    })
}

/// A quiz of one to five items "q0", "q1", ….
pub fn any_quiz() -> impl Strategy<Value = Quiz> {
    proptest::collection::vec(any_kind(), 1..=5).prop_map(|kinds| {
        let items = kinds.into_iter().enumerate().map(|(n, kind)| item(&format!("q{n}"), kind));
        quiz(items.collect())
    })
}

/// What a person does, and the feedback that is set when they do it.
pub type Moment = (Feedback, Action);

/// What a person does one after the other, mostly with the same feedback all along.
pub fn any_walk() -> impl Strategy<Value = Vec<Moment>> {
    let feedback = || prop::sample::select(vec![Feedback::Immediate, Feedback::End, Feedback::None]);
    let steady = (feedback(), prop::collection::vec(any_action(), 0..80))
        .prop_map(|(feedback, walk)| walk.into_iter().map(|action| (feedback, action)).collect());
    let changing = prop::collection::vec((feedback(), any_action()), 0..80);
    prop_oneof![3 => steady, 1 => changing]
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => (0..6_usize, prop::bool::weighted(0.8)).prop_map(|(option, chosen)| Action::Choose { option, chosen }),
        2 => any::<bool>().prop_map(Action::Answer),
        8 => Just(Action::Advance),
        1 => Just(Action::Back),
        2 => prop_oneof![9 => 0..6_usize, 1 => Just(usize::MAX)].prop_map(Action::Review),
        1 => prop_oneof![9 => 0..6_usize, 1 => Just(usize::MAX)].prop_map(Action::GoTo),
    ]
}

/// An attempt at the quiz after such a walk.
pub fn walked(quiz: &Quiz, settings: &Settings, seed: &str, walk: &[Moment]) -> Attempt {
    let mut attempt = Attempt::start(quiz, settings, seed);
    for &(feedback, action) in walk {
        attempt.apply(quiz, feedback, action);
    }
    attempt
}

/// This many cases; a failure prints its smallest input, which then becomes a test with a name.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What holds of every attempt, however it came about.
pub fn assert_sound(quiz: &Quiz, attempt: &Attempt) {
    let count = attempt.entries.len();
    match attempt.step {
        Step::Question(position) => {
            assert!(position < count && !attempt.completed);
            let before = &attempt.entries[..position];
            assert!(before.iter().all(|entry| entry.response.missing().is_none()), "a question was skipped");
        }
        Step::Result => assert!(attempt.completed),
        Step::Review(position) => assert!(position < count && attempt.completed),
    }
    let whole = attempt.entries.iter().filter(|entry| entry.response.missing().is_none()).count();
    assert_eq!(attempt.answered(), whole);
    assert!(!attempt.completed || whole == count, "a result with a question unanswered");
    for entry in &attempt.entries {
        let options = selection::choices(&quiz.items[entry.item]).len();
        let mut shown = entry.options.clone();
        shown.sort_unstable();
        assert_eq!(shown, (0..options).collect::<Vec<_>>(), "each option is shown once");
        match &entry.response {
            Response::Options(ticked) => {
                assert!(ticked.is_sorted_by(|a, b| a < b) && ticked.iter().all(|option| *option < options));
                assert_ne!(entry.phase, Phase::Settled);
            }
            Response::TrueFalse { answer, reason } => {
                assert!(reason.is_none_or(|reason| reason < options));
                assert!(entry.phase != Phase::Open || reason.is_none(), "a reason out of view was chosen");
                assert!(entry.phase == Phase::Open || answer.is_some());
            }
        }
        assert!(entry.phase != Phase::Checked || entry.response.missing().is_none());
        assert!(!attempt.completed || entry.phase == Phase::Checked);
    }
}
