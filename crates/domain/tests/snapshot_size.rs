//! How long snapshots get, and fingerprints that are shared.

mod support;

use pcw_domain::attempt::{Attempt, Phase};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot::{Restored, read, write};
use proptest::prelude::*;
use support::form::form;
use support::random::cases;
use support::{choices, item, matching, multiple, ordering, quiz};

const LONG: &str = "shared-decision-making-with-people-who-live-with-several-long-term-conditions-";

/// An item with all the ids in it this long, and with the longest response there is for its kind.
fn longest(kind: usize, n: usize) -> (Item, Response) {
    let mut item = match kind {
        0 => item("", Kind::Multiple(pcw_domain::choice::MultipleChoice { options: choices(20, &[0]) })),
        1 => ordering("", 12),
        _ => matching("", &[0; 12], 20),
    };
    item.id = format!("{LONG}{n}");
    let name = |id: &mut String| *id = format!("{LONG}{n}-{id}");
    let response = match &mut item.kind {
        Kind::Multiple(kind) => {
            kind.options.iter_mut().for_each(|option| name(&mut option.id));
            Response::Options((0..20).collect())
        }
        Kind::Ordering(kind) => {
            kind.steps.iter_mut().for_each(|step| name(&mut step.id));
            Response::Order((0..12).collect())
        }
        Kind::Matching(kind) => {
            kind.prompts.iter_mut().for_each(|prompt| name(&mut prompt.id));
            kind.choices.iter_mut().for_each(|choice| name(&mut choice.id));
            Response::Pairs((0..12).map(|n| Some(n + 8)).collect())
        }
        _ => unreachable!("no other kind is made above"),
    };
    (item, response)
}

/// A quiz of sixty such items, answered in full.
fn sixty(kind: usize) -> (Quiz, Attempt) {
    let (items, responses): (Vec<Item>, Vec<Response>) = (0..60).map(|n| longest(kind, n)).unzip();
    let quiz = Quiz { id: LONG.repeat(4), version: LONG.repeat(4), ..quiz(items) };
    let mut attempt = Attempt::start(&quiz, &Settings::default(), "0123456789abcdef");
    for (entry, response) in attempt.entries.iter_mut().zip(responses) {
        (entry.response, entry.phase) = (response, Phase::Given);
        entry.certainty = Some(pcw_domain::certainty::Certainty::High);
    }
    (quiz, attempt)
}

#[test]
fn a_snapshot_of_sixty_of_the_longest_answers_stays_short_whatever_the_ids() {
    for kind in 0..3 {
        let (quiz, attempt) = sixty(kind);
        let text = write(&quiz, &attempt);
        assert!(text.len() < 4096, "{} characters", text.len());
        assert!(!text.contains("Option") && !text.contains("shared-decision-making-with-people-who"));
        let restored = read(&quiz, &Settings::default(), &text);
        assert_eq!(restored, Some(Restored { attempt, dropped: 0 }));
    }
}

#[test]
fn the_packs_of_two_long_ids_are_told_apart() {
    let (quiz, attempt) = sixty(0);
    let other = Quiz { id: LONG.repeat(5), ..quiz.clone() };
    assert_eq!(read(&other, &Settings::default(), &write(&quiz, &attempt)), None);
}

#[test]
fn usual_ids_share_few_short_forms() {
    let lists: [fn(usize) -> String; 5] = [
        |n| char::from(b'a' + n as u8).to_string(),
        |n| (n + 1).to_string(),
        |n| format!("option-{n}"),
        |n| format!("{LONG}{n:02}"),
        |n| format!("{}-reason", char::from(b'a' + n as u8)),
    ];
    for list in lists {
        let mut forms: Vec<String> = (0..20).map(|n| form(&list(n), 2)).collect();
        forms.sort_unstable();
        forms.dedup();
        assert!(forms.len() >= 18, "{}: {forms:?}", list(0));
    }
}

/// The first two of such ids whose forms are the same.
fn sharing(digits: u32, prefix: &str) -> [String; 2] {
    let mut seen = std::collections::HashMap::new();
    let mut ids = (0..).map(|n: u32| format!("{prefix}{n}"));
    ids.find_map(|id| seen.insert(form(&id, digits), id.clone()).map(|other| [other, id])).expect("some do")
}

#[test]
fn options_that_share_a_short_form_are_told_apart() {
    let [one, other] = sharing(2, "option-");
    let mut item = multiple("q", &[0]);
    if let Kind::Multiple(kind) = &mut item.kind {
        (kind.options[1].id, kind.options[3].id) = (one.clone(), other.clone());
    }
    let quiz = quiz(vec![item]);
    for ticked in [vec![1], vec![3], vec![0, 1], vec![0, 1, 2, 3]] {
        let mut attempt = Attempt::start(&quiz, &Settings::default(), "s");
        attempt.entries[0].response = Response::Options(ticked.clone());
        let text = write(&quiz, &attempt);
        let longer = ticked.iter().filter(|&&option| option % 2 == 1).count();
        assert_eq!(text.matches('~').count(), longer);
        assert_eq!(text.contains(&format!("~{}", form(&one, 7))), ticked.contains(&1));
        assert_eq!(read(&quiz, &Settings::default(), &text), Some(Restored { attempt, dropped: 0 }));
    }
}

#[test]
fn items_that_share_a_short_form_are_told_apart() {
    let [one, other] = sharing(5, "item-");
    let quiz = quiz(vec![multiple(&one, &[0]), multiple("q", &[0]), multiple(&other, &[0])]);
    let mut attempt = Attempt::start(&quiz, &Settings::default(), "s");
    attempt.entries[2].response = Response::Options(vec![2]);
    let text = write(&quiz, &attempt);
    assert_eq!(text.matches("\n~").count(), 2);
    assert_eq!(read(&quiz, &Settings::default(), &text), Some(Restored { attempt, dropped: 0 }));
}

#[test]
fn a_short_form_that_is_shared_since_the_pack_changed_is_not_guessed() {
    let [one, other] = sharing(5, "item-");
    let before = quiz(vec![multiple(&one, &[0]), multiple("q", &[0])]);
    let mut attempt = Attempt::start(&before, &Settings::default(), "s");
    attempt.entries[0].response = Response::Options(vec![2]);
    let after = quiz(vec![multiple(&other, &[0]), multiple(&one, &[0]), multiple("q", &[0])]);
    let restored = read(&after, &Settings::default(), &write(&before, &attempt)).expect("q is left");
    assert_eq!((restored.dropped, restored.attempt.entries.len()), (1, 1));
    // The other way round nothing is in doubt.
    let attempt = Attempt::start(&after, &Settings::default(), "s");
    let restored = read(&before, &Settings::default(), &write(&after, &attempt)).expect("two are left");
    assert_eq!(restored.attempt.entries.iter().map(|entry| entry.item).collect::<Vec<_>>(), [0, 1]);
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn lists_in_which_many_short_forms_are_shared_are_read_back(
        count in 40..=60_usize, ticks in prop::collection::btree_set(0..60_usize, 0..60), prefix in "[a-z]{0,3}",
    ) {
        // Of fifty options, about one in sixteen shares its form of two digits.
        let mut options = choices(20, &[0]);
        options.resize(count, options[0].clone());
        options.iter_mut().enumerate().for_each(|(n, option)| option.id = format!("{prefix}{n}"));
        let quiz = quiz(vec![item("q", Kind::Multiple(pcw_domain::choice::MultipleChoice { options }))]);
        let mut attempt = Attempt::start(&quiz, &Settings::default(), "s");
        attempt.entries[0].response = Response::Options(ticks.into_iter().filter(|tick| *tick < count).collect());
        let restored = read(&quiz, &Settings::default(), &write(&quiz, &attempt));
        prop_assert_eq!(restored, Some(Restored { attempt, dropped: 0 }));
    }
}
