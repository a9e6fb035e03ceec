//! What a person meets at a quiz, told in sentences.

mod support;

use pcw_domain::attempt::{Action, Attempt, Change, Phase, Step};
use pcw_domain::response::{Missing, Response};
use pcw_domain::settings::Feedback;
use support::{Sitting, multiple, quiz, settings, single, true_false};

const NOTHING: Change = Change { missing: None, answered: None, moved: false, completed: false };
const MOVED: Change = Change { moved: true, ..NOTHING };

/// Two single choices.
fn two(feedback: Feedback) -> Sitting {
    Sitting::new(feedback, vec![single("one", 0), single("two", 0)])
}

fn one_true_false(feedback: Feedback) -> Sitting {
    Sitting::new(feedback, vec![true_false("only", true, 0)])
}

/// Both questions answered, at the result.
fn finished(feedback: Feedback) -> Sitting {
    let mut person = two(feedback);
    person.answer(&[0]);
    person.answer(&[1]);
    assert_eq!(person.attempt.step, Step::Result);
    person
}

#[test]
fn a_new_attempt_stands_at_its_first_question_with_nothing_put_in() {
    let person = two(Feedback::Immediate);
    assert_eq!(person.attempt.step, Step::Question(0));
    assert!(!person.attempt.completed && !person.attempt.entered());
    assert_eq!(person.answered(), 0);
}

#[test]
fn with_immediate_feedback_an_answer_is_checked_and_then_the_next_question_comes() {
    let mut person = two(Feedback::Immediate);
    assert_eq!(person.tick(0), NOTHING);
    assert_eq!(person.advance(), Change { answered: Some(0), ..MOVED });
    assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(0), Phase::Checked));
    assert_eq!(person.advance(), MOVED);
    assert_eq!((person.attempt.step, person.phase(1)), (Step::Question(1), Phase::Open));
}

#[test]
fn with_immediate_feedback_the_last_explanation_comes_before_the_result() {
    let mut person = two(Feedback::Immediate);
    person.answer(&[0]);
    person.tick(0);
    assert_eq!(person.advance(), Change { answered: Some(1), ..MOVED });
    assert!(!person.attempt.completed);
    assert_eq!(person.advance(), Change { completed: true, ..MOVED });
    assert!(person.attempt.completed);
}

#[test]
fn with_feedback_at_the_end_or_none_an_answer_leads_straight_on() {
    for feedback in [Feedback::End, Feedback::None] {
        let mut person = two(feedback);
        person.tick(0);
        assert_eq!(person.advance(), Change { answered: Some(0), ..MOVED });
        assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(1), Phase::Given));
        person.tick(0);
        assert_eq!(person.advance(), Change { answered: Some(1), completed: true, ..MOVED });
        assert_eq!(person.attempt.step, Step::Result);
        let told = if feedback == Feedback::End { Phase::Checked } else { Phase::Given };
        assert!(person.attempt.entries.iter().all(|entry| entry.phase == told));
    }
}

#[test]
fn feedback_that_is_changed_on_the_way_holds_for_what_is_not_yet_checked() {
    let mut person = two(Feedback::Immediate);
    person.answer(&[0]);
    person.settings.feedback = Feedback::End;
    person.tick(1);
    assert!(person.advance().completed);
    assert_eq!(person.answered(), 2);
}

#[test]
fn where_nothing_is_chosen_the_person_stays_and_is_told() {
    for feedback in [Feedback::Immediate, Feedback::End, Feedback::None] {
        let mut person = Sitting::new(feedback, vec![single("s", 0), multiple("m", &[0]), single("z", 0)]);
        let missing = Change { missing: Some(Missing::Option), ..NOTHING };
        assert_eq!(person.advance(), missing);
        assert_eq!(person.attempt.step, Step::Question(0));
        person.answer(&[0]);
        assert_eq!(person.advance(), missing, "none ticked in a multiple choice is no answer either");
        person.answer(&[1, 2]);
        person.tick(3);
        person.untick(3);
        assert_eq!(person.advance(), missing, "what was unticked is not an answer");
    }
}

#[test]
fn choosing_in_a_single_choice_takes_the_place_of_what_was_chosen() {
    let mut person = two(Feedback::Immediate);
    person.tick(3);
    person.tick(1);
    assert_eq!(person.response(0), &Response::Options(vec![1]));
    person.untick(2);
    assert_eq!(person.response(0), &Response::Options(vec![1]), "unticking another leaves it");
    person.untick(1);
    assert_eq!(person.response(0), &Response::Options(vec![]));
}

#[test]
fn in_a_multiple_choice_ticks_gather_in_the_order_of_the_pack() {
    let mut person = Sitting::new(Feedback::Immediate, vec![multiple("m", &[0])]);
    [3, 0, 3, 2].iter().for_each(|&option| _ = person.tick(option));
    person.untick(0);
    assert_eq!(person.response(0), &Response::Options(vec![2, 3]));
}

#[test]
fn an_option_that_does_not_exist_cannot_be_chosen() {
    let mut person = Sitting::new(Feedback::Immediate, vec![single("s", 0)]);
    person.tick(1);
    person.tick(4);
    person.tick(usize::MAX);
    person.say(true);
    assert_eq!(person.response(0), &Response::Options(vec![1]));
}

#[test]
fn reasons_can_be_chosen_only_once_true_or_false_is_settled() {
    for feedback in [Feedback::Immediate, Feedback::End, Feedback::None] {
        let mut person = one_true_false(feedback);
        person.tick(0);
        assert_eq!(person.response(0), &Response::TrueFalse { answer: None, reason: None });
        assert_eq!(person.advance().missing, Some(Missing::Answer));
        person.say(true);
        person.tick(0);
        assert_eq!(person.response(0), &Response::TrueFalse { answer: Some(true), reason: None });
        assert_eq!(person.advance(), MOVED);
        assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(0), Phase::Settled));
        assert_eq!(person.advance(), Change { missing: Some(Missing::Reason), ..NOTHING });
        person.tick(0);
        assert_eq!(person.advance().answered, Some(0));
    }
}

#[test]
fn true_or_false_can_be_changed_until_it_is_settled_and_not_after() {
    let mut person = one_true_false(Feedback::Immediate);
    person.say(true);
    person.say(false);
    person.advance();
    person.say(true);
    person.tick(2);
    person.tick(1);
    person.untick(2);
    assert_eq!(person.response(0), &Response::TrueFalse { answer: Some(false), reason: Some(1) });
    person.untick(1);
    assert_eq!(person.response(0), &Response::TrueFalse { answer: Some(false), reason: None });
}

#[test]
fn a_settled_answer_stays_settled_after_going_back_and_forth() {
    let mut person = Sitting::new(Feedback::End, vec![single("s", 0), true_false("t", true, 0)]);
    person.answer(&[0]);
    person.say(false);
    person.advance();
    person.act(Action::Back);
    person.advance();
    person.say(true);
    assert_eq!((person.attempt.step, person.phase(1)), (Step::Question(1), Phase::Settled));
    assert_eq!(person.response(1), &Response::TrueFalse { answer: Some(false), reason: None });
}

#[test]
fn an_answer_that_was_checked_stands() {
    let mut person = two(Feedback::Immediate);
    person.tick(1);
    person.advance();
    person.tick(0);
    person.untick(1);
    assert_eq!(person.response(0), &Response::Options(vec![1]));
    let mut person = one_true_false(Feedback::Immediate);
    person.say(true);
    person.advance();
    person.tick(1);
    person.advance();
    person.say(false);
    person.tick(0);
    assert_eq!(person.response(0), &Response::TrueFalse { answer: Some(true), reason: Some(1) });
}

#[test]
fn an_answer_that_was_not_checked_can_be_changed_after_going_back() {
    let mut person = two(Feedback::End);
    person.answer(&[1]);
    person.act(Action::Back);
    person.tick(2);
    person.advance();
    assert_eq!(person.response(0), &Response::Options(vec![2]));
}

#[test]
fn every_option_is_offered_in_the_order_that_the_seed_draws() {
    let quiz = quiz(vec![single("one", 0), multiple("two", &[1]), true_false("three", true, 0)]);
    let settings = settings(&[("shuffle", "questions options")]);
    let start = |seed: &str| Attempt::start(&quiz, &settings, seed);
    assert_eq!(start("ward 7"), start("ward 7"));
    assert_eq!(start("ward 7").seed, "ward 7");
    assert!((0..9).any(|n| start(&n.to_string()).entries != start("ward 7").entries));
}

#[test]
fn only_a_completed_attempt_has_nothing_left_to_lose() {
    let mut person = one_true_false(Feedback::Immediate);
    assert!(!person.attempt.entered());
    person.say(false);
    assert!(person.attempt.entered());
    assert!(finished(Feedback::End).attempt.entered(), "a result can be lost as well");
}
