//! Whatever a person does, in whatever order.

mod support;

use pcw_domain::attempt::{Attempt, Phase, Step};
use pcw_domain::response::Response;
use pcw_domain::settings::Feedback;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::random::{any_quiz, any_walk, assert_sound, cases, walked};
use support::settings;

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn an_attempt_stays_sound_and_says_truly_what_changed(
        quiz in any_quiz(), walk in any_walk(), seed in ".{0,4}", shuffle: bool,
    ) {
        let settings = settings(&[("shuffle", if shuffle { "questions options" } else { "" })]);
        let mut attempt = Attempt::start(&quiz, &settings, &seed);
        assert_sound(&quiz, &attempt);
        for (feedback, action) in walk {
            let before = attempt.clone();
            let change = attempt.apply(&quiz, feedback, action);
            assert_sound(&quiz, &attempt);
            assert_kept(&before, &attempt);

            let phases = |attempt: &Attempt| attempt.entries.iter().map(|entry| entry.phase).collect::<Vec<_>>();
            let screen = before.step != attempt.step || phases(&before) != phases(&attempt);
            prop_assert_eq!(change.moved, screen);
            prop_assert_eq!(change.completed, attempt.completed && !before.completed);
            prop_assert!(change.missing.is_none() || before == attempt);
            if let Some(position) = change.answered {
                prop_assert_eq!(before.step, Step::Question(position));
                prop_assert!(attempt.entries[position].response.missing().is_none());
                prop_assert_eq!(attempt.entries[position].phase == Phase::Checked,
                    feedback == Feedback::Immediate || attempt.completed);
            }
        }
    }
}

/// What no action may touch.
fn assert_kept(before: &Attempt, after: &Attempt) {
    assert_eq!((before.entries.len(), &before.seed), (after.entries.len(), &after.seed));
    for (old, new) in before.entries.iter().zip(&after.entries) {
        assert_eq!((old.item, &old.options), (new.item, &new.options));
        match (old.phase, &old.response, &new.response) {
            (Phase::Checked, _, _) => assert_eq!(old, new, "a checked answer changed"),
            (Phase::Settled, Response::TrueFalse { answer, .. }, Response::TrueFalse { answer: now, .. }) => {
                assert_eq!(answer, now, "a settled answer changed");
                assert_ne!(new.phase, Phase::Open);
            }
            _ => {}
        }
    }
    if before.completed {
        assert!(after.completed);
        assert_eq!(before.entries, after.entries, "a completed attempt changed");
    }
}

/// The property above would hold of walks that lead nowhere, so they must lead everywhere.
#[test]
fn random_walks_reach_every_kind_of_step() {
    let mut runner = TestRunner::deterministic();
    let (mut halfway, mut completed, mut reviewed) = (0, 0, 0);
    for _ in 0..300 {
        let quiz = any_quiz().new_tree(&mut runner).expect("a quiz").current();
        let walk = any_walk().new_tree(&mut runner).expect("a walk").current();
        let attempt = walked(&quiz, &settings(&[]), "s", &walk);
        halfway += usize::from(matches!(attempt.step, Step::Question(1..)));
        completed += usize::from(attempt.completed);
        reviewed += usize::from(matches!(attempt.step, Step::Review(_)));
    }
    let counts = (halfway, completed, reviewed);
    assert!(halfway > 40 && completed > 60 && reviewed > 10, "{counts:?}");
}
