//! Whatever a person does, in whatever order.

mod support;

use pcw_domain::attempt::{Attempt, Phase, Step};
use pcw_domain::response::Response;
use pcw_domain::settings::Feedback;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::random::{any_quiz, any_walk, cases, walked};
use support::settings;
use support::sound::assert_sound;

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn an_attempt_stays_sound_and_says_truly_what_changed(
        quiz in any_quiz(), walk in any_walk(), seed in ".{0,4}", shuffle: bool,
    ) {
        let settings = settings(&[("shuffle", if shuffle { "questions options" } else { "" })]);
        let mut attempt = Attempt::start(&quiz, &settings, &seed);
        assert_sound(&quiz, &attempt);
        for moment in walk {
            let settings = moment.settings(&settings);
            for action in moment.actions(&quiz, &attempt) {
                let before = attempt.clone();
                let change = attempt.apply(&quiz, &settings, action);
                assert_sound(&quiz, &attempt);
                assert_kept(&before, &attempt);

                prop_assert_eq!(change.moved, before.step != attempt.step || unveiled(&before, &attempt));
                prop_assert_eq!(change.completed, attempt.completed && !before.completed);
                prop_assert!(change.missing.is_none() || before == attempt);
                if let Some(position) = change.answered {
                    prop_assert_eq!(before.step, Step::Question(position));
                    let (old, new) = (&before.entries[position], &attempt.entries[position]);
                    prop_assert!(new.is_passed());
                    prop_assert!(!old.is_passed() || old.response != new.response, "told twice");
                    let explained = settings.feedback == Feedback::Immediate
                        || settings.feedback == Feedback::End && attempt.completed;
                    prop_assert_eq!(new.phase == Phase::Checked, explained);
                }
            }
        }
    }
}

/// Whether reasons or explanations came into view where the person is.
fn unveiled(before: &Attempt, after: &Attempt) -> bool {
    let Step::Question(position) = before.step else { return false };
    let (old, new) = (before.entries[position].phase, after.entries[position].phase);
    matches!((old, new), (Phase::Open, Phase::Settled)) || old != Phase::Checked && new == Phase::Checked
}

/// What no action may touch.
fn assert_kept(before: &Attempt, after: &Attempt) {
    assert_eq!((before.entries.len(), &before.seed), (after.entries.len(), &after.seed));
    assert_eq!(before.scope, after.scope);
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

/// The properties above would hold of walks that lead nowhere, so they must lead everywhere.
#[test]
fn random_walks_reach_every_kind_of_step_and_answer() {
    let mut runner = TestRunner::deterministic();
    let (mut halfway, mut completed, mut reviewed, mut skipped, mut given, mut sure) = (0, 0, 0, 0, 0, 0);
    let mut kinds = std::collections::BTreeSet::new();
    for _ in 0..300 {
        let quiz = any_quiz().new_tree(&mut runner).expect("a quiz").current();
        let walk = any_walk().new_tree(&mut runner).expect("a walk").current();
        let attempt = walked(&quiz, &settings(&[]), "s", &walk);
        halfway += usize::from(matches!(attempt.step, Step::Question(1..)));
        completed += usize::from(attempt.completed);
        reviewed += usize::from(matches!(attempt.step, Step::Review(_)));
        skipped += usize::from(attempt.completed && attempt.path(&quiz).len() < attempt.entries.len());
        given += usize::from(attempt.entries.iter().any(|entry| entry.phase == Phase::Given));
        sure += usize::from(attempt.entries.iter().any(|entry| entry.certainty.is_some()));
        let answered = attempt.entries.iter().filter(|entry| entry.is_answered(&quiz.items[entry.item]));
        kinds.extend(answered.map(|entry| quiz.items[entry.item].kind.name()));
    }
    let counts = (halfway, completed, reviewed, skipped, given, sure);
    assert!(halfway > 40 && completed > 60 && reviewed > 10, "{counts:?}");
    assert!(skipped > 5 && given > 40 && sure > 40, "{counts:?}");
    assert_eq!(kinds.len(), support::random::KINDS, "{kinds:?}");
}
