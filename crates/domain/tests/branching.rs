//! Answers that lead past questions, and attempts at what was missed, told in sentences.

mod support;

use pcw_domain::attempt::{Action, Attempt, Change, Phase, Scope, Step};
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::settings::{Feedback, Settings};
use proptest::prelude::*;
use support::random::{any_quiz, any_walk, cases, walked};
use support::sound::assert_sound;
use support::{Sitting, graded, item, leading_to, quiz, rating, scenario, settings, single};

/// A scenario whose options lead: "a" on, "b" to the item with this index, "c" past the end of the pack.
fn fork(id: &str, target: usize) -> Item {
    item(id, graded(&[(3, None), (1, Some(target)), (0, Some(99))]))
}

/// A fork to the fourth question, then three more.
fn forked(feedback: Feedback) -> Sitting {
    Sitting::new(feedback, vec![fork("fork", 3), single("one", 0), single("two", 0), single("three", 0)])
}

#[test]
fn an_option_leads_to_another_question_and_past_those_between() {
    for feedback in [Feedback::Immediate, Feedback::End, Feedback::None] {
        let mut person = forked(feedback);
        assert_eq!(person.path(), [0, 1, 2, 3], "as long as nothing is chosen");
        person.answer(&[1]);
        assert_eq!((person.path(), person.attempt.step), (vec![0, 3], Step::Question(3)));
        person.answer(&[0]);
        assert!(person.attempt.completed);
        assert_eq!(person.answered(), 2);
        assert_eq!((person.phase(1), person.phase(2)), (Phase::Open, Phase::Open));
    }
}

#[test]
fn an_option_that_leads_nowhere_in_particular_leads_on() {
    for option in [0, 2] {
        let mut person = forked(Feedback::End);
        person.answer(&[option]);
        assert_eq!(person.path(), [0, 1, 2, 3]);
    }
}

#[test]
fn an_item_leads_on_to_the_item_that_it_names() {
    let items = vec![leading_to(2, single("one", 0)), single("two", 0), single("three", 0)];
    let mut person = Sitting::new(Feedback::End, items);
    assert_eq!(person.path(), [0, 2]);
    person.answer(&[0]);
    assert_eq!(person.attempt.step, Step::Question(2));
}

#[test]
fn an_option_goes_before_its_item_and_not_knowing_leads_on_as_the_item_says() {
    let items =
        || vec![leading_to(2, fork("fork", 3)), single("one", 0), single("two", 0), single("three", 0)];
    let path = |option: Option<usize>| {
        let mut person = Sitting::new(Feedback::End, items());
        match option {
            Some(option) => person.tick(option),
            None => person.dont_know(),
        };
        person.path()
    };
    assert_eq!(path(Some(1)), [0, 3]);
    assert_eq!(path(Some(0)), [0, 2, 3]);
    assert_eq!(path(Some(2)), [0, 2, 3], "a target that is no item of the pack counts as none");
    assert_eq!(path(None), [0, 2, 3]);
}

#[test]
fn a_target_that_is_not_asked_or_lies_behind_counts_as_none() {
    let mut pack = quiz(vec![single("zero", 0), fork("fork", 3), single("two", 0), single("three", 0)]);
    pack.items[2] = leading_to(1, single("two", 0));
    let mut attempt = Attempt::start(&pack, &Settings::default(), "s");
    assert_eq!(attempt.path(&pack), [0, 1, 2, 3], "never back");
    attempt.entries.remove(3);
    attempt.entries[1].response = pcw_domain::response::Response::Options(vec![1]);
    assert_eq!(attempt.path(&pack), [0, 1, 2]);
}

#[test]
fn a_changed_mind_changes_the_path() {
    let mut person = forked(Feedback::End);
    person.answer(&[1]);
    assert_eq!(person.back(), Change { moved: true, ..Change::default() });
    assert_eq!(person.attempt.step, Step::Question(0), "back goes along the path");
    person.answer(&[0]);
    assert_eq!(person.attempt.step, Step::Question(1));
    person.answer(&[0]);
    person.answer(&[0]);
    assert_eq!(person.attempt.step, Step::Question(3));
    person.back();
    assert_eq!(person.attempt.step, Step::Question(2));
}

#[test]
fn answers_off_the_path_are_kept_but_do_not_count() {
    let mut person = forked(Feedback::End);
    person.answer(&[0]);
    person.answer(&[3]);
    person.back();
    person.back();
    person.answer(&[1]);
    assert_eq!((person.answered(), person.attempt.step), (1, Step::Question(3)));
    assert!(!person.response(1).is_empty());
    person.answer(&[0]);
    let result = person.result();
    assert_eq!((result.total, result.answered, result.right), (2, 2, 1));
    assert_eq!(result.items.iter().map(|item| item.position).collect::<Vec<_>>(), [0, 3]);
}

#[test]
fn the_place_is_told_by_the_path() {
    let mut person = forked(Feedback::End);
    assert_eq!(person.attempt.place(&person.quiz, 2), (3, 4));
    person.answer(&[1]);
    assert_eq!(person.attempt.place(&person.quiz, 3), (2, 2));
    assert_eq!(person.attempt.place(&person.quiz, 2), (1, 2), "off the path: the one before");
    assert_eq!(person.attempt.place(&person.quiz, 99), (2, 2));
}

#[test]
fn browser_history_and_looking_back_lead_only_along_the_path() {
    let mut person = forked(Feedback::None);
    person.answer(&[1]);
    for step in [1, 2, 4] {
        assert_eq!(person.act(Action::GoTo(step)), Change::default(), "{step}");
    }
    person.act(Action::GoTo(0));
    assert!(person.act(Action::GoTo(3)).moved);
    person.answer(&[0]);
    for step in [1, 2] {
        assert_eq!(person.act(Action::Review(step)), Change::default());
        assert_eq!(person.act(Action::GoTo(step)), Change::default());
    }
    assert!(person.act(Action::Review(3)).moved);
}

#[test]
fn a_path_that_came_to_hold_an_unanswered_question_does_not_lead_to_the_result() {
    let mut person = forked(Feedback::End);
    person.answer(&[1]);
    person.back();
    person.tick(0);
    assert_eq!(person.act(Action::GoTo(3)), Change::default());
    assert!(!person.advance().completed);
    assert_eq!(person.attempt.step, Step::Question(1));
}

#[test]
fn a_quiz_that_branches_keeps_the_order_of_the_pack() {
    let quiz =
        quiz((0..9).map(|n| if n == 4 { fork("fork", 7) } else { single(&format!("q{n}"), 0) }).collect());
    let settings = settings(&[("shuffle", "questions options"), ("pick", "5")]);
    for seed in ["a", "b", "c"] {
        let attempt = Attempt::start(&quiz, &settings, seed);
        assert!(attempt.entries.is_sorted_by_key(|entry| entry.item) && attempt.entries.len() == 5);
    }
}

fn missed_of(person: &Sitting) -> Option<Vec<usize>> {
    let again = Attempt::start_missed(&person.quiz, &person.settings, "again", &person.attempt)?;
    assert_eq!((again.scope, again.seed.as_str(), again.step), (Scope::Missed, "again", Step::Question(0)));
    assert!(!again.entered() && !again.completed);
    Some(again.entries.iter().map(|entry| entry.item).collect())
}

#[test]
fn what_was_missed_can_be_tried_again() {
    let mut person = Sitting::new(
        Feedback::End,
        vec![single("right", 0), single("wrong", 1), rating("self", false), single("unknown", 0)],
    );
    [0, 0, 0].iter().for_each(|&option| person.answer(&[option]));
    assert_eq!(missed_of(&person), None, "not before the result");
    person.dont_know();
    assert_eq!(missed_of(&person), Some(vec![1, 3]));
}

#[test]
fn where_nothing_was_missed_there_is_nothing_to_try_again() {
    let mut person = Sitting::new(Feedback::End, vec![single("right", 0), rating("self", false)]);
    person.answer(&[0]);
    person.answer(&[3]);
    assert!(person.attempt.completed);
    assert_eq!(missed_of(&person), None);
}

#[test]
fn what_was_missed_comes_in_the_same_order_of_asking_with_options_drawn_anew() {
    let quiz: Quiz = quiz((0..8).map(|n| single(&format!("q{n}"), 0)).collect());
    let mut person = Sitting::at(quiz, settings(&[("shuffle", "questions options"), ("feedback", "end")]));
    (0..8).for_each(|n| person.answer(&[n % 2]));
    let asked: Vec<usize> = person.attempt.entries.iter().map(|entry| entry.item).collect();
    let wrong: Vec<usize> = asked.iter().skip(1).step_by(2).copied().collect();
    assert_eq!(missed_of(&person), Some(wrong));
    let again =
        Attempt::start_missed(&person.quiz, &person.settings, "again", &person.attempt).expect("four");
    let orders = |attempt: &Attempt| {
        let of =
            |item: usize| attempt.entries.iter().find(|entry| entry.item == item).map(|e| e.options.clone());
        (0..8).filter_map(of).collect::<Vec<_>>()
    };
    assert!(orders(&again).iter().any(|order| !orders(&person.attempt).contains(order)));
}

#[test]
fn questions_off_the_path_were_not_missed() {
    let mut person = forked(Feedback::End);
    person.answer(&[1]);
    person.answer(&[1]);
    assert_eq!(missed_of(&person), Some(vec![0, 3]));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn an_attempt_at_what_was_missed_is_sound_and_asks_each_missed_question_once(
        quiz in any_quiz(), before in any_walk(), after in any_walk(), seed: String,
    ) {
        let settings = Settings::default();
        let first = walked(&quiz, &settings, "s", &before);
        let missed = Attempt::start_missed(&quiz, &settings, &seed, &first);
        prop_assert!(first.completed || missed.is_none());
        if let Some(mut again) = missed {
            assert_sound(&quiz, &again);
            prop_assert!(again.entries.iter().all(|entry| quiz.items[entry.item].is_scored()));
            support::random::walk_on(&quiz, &settings, &mut again, &after);
            assert_sound(&quiz, &again);
        }
    }
}

#[test]
fn a_quiz_branches_where_an_option_or_an_item_leads_to_another_question() {
    assert!(forked(Feedback::End).quiz.branches());
    assert!(quiz(vec![leading_to(1, single("one", 0)), single("two", 0)]).branches());
    assert!(!quiz(vec![single("s", 0), scenario("p", &[3, 0])]).branches());
}
