//! What holds of every attempt, however it came about.

use pcw_domain::attempt::{Attempt, Entry, Phase, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::response::{MAX_TEXT, Response};

/// How many options, reasons, steps or choices of an item are shown.
pub fn shown(item: &Item) -> usize {
    match &item.kind {
        Kind::Ordering(kind) => kind.steps.len(),
        Kind::Matching(kind) => kind.choices.len(),
        _ => item.options(),
    }
}

/// What holds of every attempt.
pub fn assert_sound(quiz: &Quiz, attempt: &Attempt) {
    let path = attempt.path(quiz);
    assert!(
        path[0] == 0 && path.is_sorted_by(|a, b| a < b) && path.iter().all(|&at| at < attempt.entries.len())
    );
    match attempt.step {
        Step::Question(position) => {
            assert!(path.contains(&position) && !attempt.completed);
            let mut before = path.iter().filter(|&&at| at < position);
            assert!(before.all(|&at| attempt.entries[at].is_passed()), "a question was skipped");
        }
        Step::Result => assert!(attempt.completed),
        Step::Review(position) => assert!(path.contains(&position) && attempt.completed),
    }
    let all_passed = path.iter().all(|&at| attempt.entries[at].is_passed());
    assert!(!attempt.completed || all_passed, "a result with a question unanswered");
    assert!(!all_passed || attempt.answered(quiz) == path.len());
    let (number, of) = attempt.place(quiz, attempt.position());
    assert!((1..=of).contains(&number) && of == path.len());
    attempt.entries.iter().for_each(|entry| assert_entry(&quiz.items[entry.item], entry));
}

fn assert_entry(item: &Item, entry: &Entry) {
    assert_whole_order(&entry.options, shown(item));
    assert_response(item, entry);
    assert!(!entry.is_passed() || entry.response.missing(item).is_none());
    assert!(entry.certainty.is_none() || item.is_scored() && entry.response != Response::Unknown);
}

fn assert_response(item: &Item, entry: &Entry) {
    match &entry.response {
        Response::Options(ticked) => {
            assert!(
                ticked.is_sorted_by(|a, b| a < b) && ticked.iter().all(|option| *option < item.options())
            );
            assert!(ticked.len() < 2 || matches!(item.kind, Kind::Multiple(_)));
        }
        Response::TrueFalse { answer, reason } => {
            assert!(reason.is_none_or(|reason| reason < item.options()));
            assert!(entry.phase != Phase::Open || reason.is_none(), "a reason out of view was chosen");
            assert!(entry.phase == Phase::Open || answer.is_some());
        }
        Response::Text(text) => assert!(text.chars().count() <= MAX_TEXT),
        Response::Order(order) if order.is_empty() => {}
        Response::Order(order) => assert_whole_order(order, shown(item)),
        Response::Pairs(pairs) => {
            let Kind::Matching(kind) = &item.kind else { panic!("pairs for {}", item.kind.name()) };
            assert_eq!(pairs.len(), kind.prompts.len());
            assert!(pairs.iter().flatten().all(|choice| *choice < kind.choices.len()));
        }
        Response::Unknown => assert!(item.is_scored() && entry.is_passed()),
    }
    if entry.response != Response::Unknown {
        let same = std::mem::discriminant(&Response::empty(item)) == std::mem::discriminant(&entry.response);
        assert!(same, "a response of another kind");
        assert!(entry.phase != Phase::Settled || matches!(entry.response, Response::TrueFalse { .. }));
    }
}

fn assert_whole_order(order: &[usize], count: usize) {
    let mut once = order.to_vec();
    once.sort_unstable();
    assert_eq!(once, (0..count).collect::<Vec<_>>(), "each is shown once");
}
