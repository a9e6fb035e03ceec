//! Going back, looking back and the browser's own back and forward, told in sentences.

mod support;

use pcw_domain::attempt::{Action, Change, Step};
use pcw_domain::response::Response;
use pcw_domain::settings::Feedback;
use support::{Sitting, multiple, single, true_false};

const EVERY: [Feedback; 3] = [Feedback::Immediate, Feedback::End, Feedback::None];

fn three(feedback: Feedback) -> Sitting {
    Sitting::new(feedback, vec![single("one", 0), multiple("two", &[0, 1]), single("three", 0)])
}

fn finished(feedback: Feedback) -> Sitting {
    let mut person = three(feedback);
    [0, 1, 2].iter().for_each(|&option| person.answer(&[option]));
    assert_eq!(person.attempt.step, Step::Result);
    person
}

#[test]
fn back_goes_one_question_back_and_loses_no_answer() {
    for feedback in EVERY {
        let mut person = three(feedback);
        person.answer(&[3]);
        person.tick(1);
        person.tick(2);
        assert_eq!(person.act(Action::Back), Change { moved: true, ..Change::default() });
        assert_eq!(person.attempt.step, Step::Question(0));
        assert_eq!(person.response(0), &Response::Options(vec![3]));
        person.advance();
        assert_eq!(person.attempt.step, Step::Question(1));
        assert_eq!(person.response(1), &Response::Options(vec![1, 2]), "not yet checked, and still there");
    }
}

#[test]
fn back_does_nothing_at_the_first_question_and_at_the_result() {
    let mut person = three(Feedback::Immediate);
    assert_eq!(person.act(Action::Back), Change::default());
    let mut person = finished(Feedback::Immediate);
    assert_eq!(person.act(Action::Back), Change::default());
    assert_eq!(person.attempt.step, Step::Result);
}

#[test]
fn questions_are_looked_back_at_from_the_result_only() {
    for feedback in EVERY {
        let mut person = three(feedback);
        person.answer(&[0]);
        assert_eq!(person.act(Action::Review(0)), Change::default());
        let mut person = finished(feedback);
        assert!(person.act(Action::Review(1)).moved);
        assert_eq!(person.attempt.step, Step::Review(1));
        assert!(person.act(Action::Review(2)).moved);
        assert!(person.act(Action::Back).moved);
        assert_eq!(person.attempt.step, Step::Result);
        assert_eq!(person.act(Action::Review(3)), Change::default());
    }
}

#[test]
fn after_the_result_nothing_can_be_changed() {
    for feedback in EVERY {
        let mut person = finished(feedback);
        let before = person.attempt.clone();
        for position in 0..3 {
            person.act(Action::Review(position));
            person.tick(3);
            person.untick(position);
            person.say(true);
            assert_eq!(person.dont_know(), Change::default());
            assert_eq!(person.advance(), Change::default());
        }
        assert_eq!(person.attempt.entries, before.entries);
        assert!(person.attempt.completed && before.entries.iter().all(|entry| entry.is_passed()));
    }
}

#[test]
fn browser_history_leads_back_to_any_question_before() {
    for feedback in EVERY {
        let mut person = three(feedback);
        person.answer(&[0]);
        person.answer(&[0]);
        assert!(person.act(Action::GoTo(0)).moved);
        assert_eq!(person.attempt.step, Step::Question(0));
        assert_eq!(person.act(Action::GoTo(0)), Change::default(), "already there");
    }
}

#[test]
fn browser_history_leads_forward_again_to_a_question_with_nothing_put_in_yet() {
    for feedback in EVERY {
        let mut person = three(feedback);
        person.answer(&[0]);
        person.answer(&[0]);
        person.act(Action::GoTo(0));
        assert!(person.act(Action::GoTo(2)).moved);
        assert_eq!(person.attempt.step, Step::Question(2));
    }
}

#[test]
fn browser_history_does_not_lead_to_questions_not_come_to() {
    for feedback in EVERY {
        let mut person = three(feedback);
        for step in [1, 2, 3, 4, usize::MAX] {
            assert_eq!(person.act(Action::GoTo(step)), Change::default(), "{step}");
        }
        person.answer(&[0]);
        for step in [2, 3, 4, usize::MAX] {
            assert_eq!(person.act(Action::GoTo(step)), Change::default(), "{step}");
        }
        assert_eq!(person.attempt.step, Step::Question(1));
    }
}

#[test]
fn browser_history_does_not_lead_past_an_answer_that_waits_to_be_checked() {
    let mut person = three(Feedback::Immediate);
    person.tick(0);
    assert_eq!(person.act(Action::GoTo(1)), Change::default());
}

#[test]
fn browser_history_does_not_lead_round_a_question_whose_answer_was_taken_back() {
    let mut person = three(Feedback::End);
    person.answer(&[0]);
    person.answer(&[0]);
    person.tick(0);
    person.act(Action::GoTo(1));
    person.untick(0);
    assert_eq!(person.act(Action::GoTo(2)), Change::default());
    person.tick(3);
    assert_eq!(person.act(Action::GoTo(2)), Change::default(), "nor round one that was not given again");
    person.advance();
    assert_eq!(person.attempt.step, Step::Question(2));
    assert!(person.advance().completed);
    assert_eq!(person.answered(), 3);
}

#[test]
fn browser_history_leads_back_from_the_last_explanation_and_to_it_again() {
    let mut person = three(Feedback::Immediate);
    [0, 1].iter().for_each(|&option| person.answer(&[option]));
    person.tick(0);
    person.advance();
    assert!(person.act(Action::GoTo(0)).moved);
    assert!(person.act(Action::GoTo(2)).moved);
    assert_eq!(person.act(Action::GoTo(3)), Change::default(), "the result has not been reached");
    assert!(person.advance().completed);
}

#[test]
fn the_position_is_that_of_the_question_at_hand_and_at_the_result_the_last() {
    let mut person = three(Feedback::End);
    person.answer(&[0]);
    assert_eq!(person.attempt.position(), 1);
    person.answer(&[0]);
    person.answer(&[0]);
    assert_eq!((person.attempt.step, person.attempt.position()), (Step::Result, 2));
    person.act(Action::Review(1));
    assert_eq!(person.attempt.position(), 1);
}

#[test]
fn browser_history_still_leads_back_where_answers_are_to_be_checked_from_now_on() {
    let mut person = three(Feedback::End);
    person.answer(&[0]);
    person.answer(&[0]);
    person.settings.feedback = Feedback::Immediate;
    assert!(person.act(Action::GoTo(1)).moved);
}

#[test]
fn browser_history_after_the_result_looks_back_and_returns_to_it() {
    for feedback in EVERY {
        let mut person = finished(feedback);
        assert!(person.act(Action::GoTo(1)).moved);
        assert_eq!(person.attempt.step, Step::Review(1));
        for step in [3, 4, usize::MAX] {
            person.act(Action::Review(1));
            assert!(person.act(Action::GoTo(step)).moved);
            assert_eq!(person.attempt.step, Step::Result);
        }
    }
}

#[test]
fn the_reason_of_the_last_question_completes_the_attempt() {
    let mut person = Sitting::new(Feedback::End, vec![true_false("only", false, 1)]);
    person.say(false);
    assert!(!person.advance().completed);
    person.tick(1);
    assert_eq!(person.advance(), Change { answered: Some(0), completed: true, moved: true, missing: None });
    assert_eq!(person.advance(), Change::default(), "and only once");
}
