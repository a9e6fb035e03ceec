//! Snapshots read with a pack that has changed since: exactly what no longer fits is left behind.

mod support;

use pcw_domain::attempt::{Action, Phase, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::response::Response;
use pcw_domain::settings::{Feedback, Settings};
use pcw_domain::snapshot::{Restored, read, write};
use support::sound::assert_sound;
use support::{
    Sitting, every_kind, graded, item, leading_to, matching, multiple, ordering, quiz, rating, reflection,
};
use support::{short_text, single, true_false};

/// What is left of the snapshot when the pack now holds these items.
fn reread(person: &Sitting, items: Vec<Item>) -> Restored {
    let (quiz, text) = (quiz(items), write(&person.quiz, &person.attempt));
    let restored = read(&quiz, &Settings::default(), &text).expect("a snapshot of this pack");
    assert_sound(&quiz, &restored.attempt);
    restored
}

/// A person with immediate feedback who has answered the first two of three and ticked "a" in the third.
fn halfway() -> Sitting {
    let items = vec![single("one", 0), multiple("two", &[0, 1]), multiple("three", &[0])];
    let mut person = Sitting::new(Feedback::Immediate, items);
    person.answer(&[0]);
    person.answer(&[0, 2]);
    person.tick(0);
    person
}

/// The item without the option (or reason, step, prompt) of this id.
fn without(mut item: Item, gone: &str) -> Item {
    match &mut item.kind {
        Kind::Single(kind) => kind.options.retain(|option| option.id != gone),
        Kind::Multiple(kind) => kind.options.retain(|option| option.id != gone),
        Kind::TrueFalse(kind) => kind.reasons.retain(|reason| reason.id != gone),
        Kind::Scenario(kind) => kind.options.retain(|option| option.id != gone),
        Kind::Ordering(kind) => kind.steps.retain(|step| step.id != gone),
        Kind::Matching(kind) => kind.prompts.retain(|prompt| prompt.id != gone),
        _ => {}
    }
    item
}

#[test]
fn a_question_that_is_gone_is_left_out_and_the_person_stays_at_the_same_question() {
    let person = halfway();
    let Restored { attempt, dropped } = reread(&person, vec![single("one", 0), multiple("three", &[0])]);
    assert_eq!((dropped, attempt.step), (1, Step::Question(1)));
    assert_eq!(attempt.entries[1].response, Response::Options(vec![0]));
    let items = vec![single("one", 0), multiple("three", &[0]), single("new", 0)];
    assert_eq!(reread(&person, items).attempt.step, Step::Question(1));
}

#[test]
fn the_question_at_hand_is_met_again_though_one_before_it_is_gone() {
    let items = |first: bool| {
        let first = first.then(|| single("zero", 0));
        first.into_iter().chain([single("one", 0), single("two", 0), single("three", 0)]).collect()
    };
    let mut person = Sitting::new(Feedback::Immediate, items(true));
    person.answer(&[0]);
    person.answer(&[0]);
    person.tick(0);
    let restored = reread(&person, items(false));
    assert_eq!((restored.attempt.step, restored.dropped), (Step::Question(1), 1));
}

#[test]
fn a_question_without_an_answer_is_gone_without_a_word() {
    let mut person =
        Sitting::new(Feedback::End, vec![single("one", 0), reflection("thought"), single("two", 0)]);
    person.answer(&[0]);
    person.answer(&[]);
    let restored = reread(&person, vec![single("one", 0)]);
    assert_eq!((restored.dropped, restored.attempt.entries.len()), (0, 1));
    person.back();
    person.write("a thought");
    assert_eq!(reread(&person, vec![single("one", 0)]).dropped, 1);
    let fresh = Sitting::new(Feedback::End, vec![single("one", 0), single("two", 0)]);
    assert_eq!(reread(&fresh, vec![single("two", 0)]).dropped, 0);
}

#[test]
fn an_answer_that_lost_an_option_is_given_again() {
    let items = vec![single("one", 0), without(multiple("two", &[0, 1]), "c"), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&halfway(), items);
    assert_eq!((dropped, attempt.step), (1, Step::Question(1)));
    assert_eq!(
        (attempt.entries[1].phase, &attempt.entries[1].response),
        (Phase::Open, &Response::Options(vec![]))
    );
    assert_eq!(attempt.entries[0].phase, Phase::Checked);
    let same = reread(
        &halfway(),
        vec![single("one", 0), without(multiple("two", &[0, 1]), "d"), multiple("three", &[0])],
    );
    assert_eq!(same.dropped, 0, "an option that was not chosen is not missed");
}

#[test]
fn options_in_another_order_are_still_those_that_were_chosen() {
    let mut turned = multiple("two", &[0, 1]);
    if let Kind::Multiple(kind) = &mut turned.kind {
        kind.options.reverse();
    }
    let restored = reread(&halfway(), vec![multiple("three", &[0]), turned, single("one", 0)]);
    assert_eq!(
        (restored.dropped, &restored.attempt.entries[1].response),
        (0, &Response::Options(vec![1, 3]))
    );
}

#[test]
fn an_order_is_kept_only_as_a_whole() {
    let mut person = Sitting::new(Feedback::End, vec![ordering("o", 4), single("s", 0)]);
    let first = person.attempt.entries[0].options[0];
    person.down(first);
    for changed in [without(ordering("o", 4), "b"), ordering("o", 5)] {
        let restored = reread(&person, vec![changed, single("s", 0)]);
        assert_eq!((restored.dropped, &restored.attempt.entries[0].response), (1, &Response::Order(vec![])));
    }
}

#[test]
fn pairs_of_a_prompt_or_choice_that_is_gone_are_given_again_and_a_new_prompt_is_still_to_be_answered() {
    let person = |feedback| {
        let mut person = Sitting::new(feedback, vec![matching("m", &[0, 1, 2], 3)]);
        [0, 1, 2].iter().for_each(|&prompt| _ = person.pair(prompt, prompt));
        person
    };
    let pairs = |items| {
        let restored = reread(&person(Feedback::End), items);
        (restored.dropped, restored.attempt.entries[0].response.clone())
    };
    assert_eq!(pairs(vec![without(matching("m", &[0, 1, 2], 3), "c")]), (1, Response::Pairs(vec![None; 2])));
    assert_eq!(pairs(vec![matching("m", &[0, 1, 1], 2)]), (1, Response::Pairs(vec![None; 3])));
    let more = Response::Pairs(vec![Some(0), Some(1), Some(2), None]);
    assert_eq!(pairs(vec![matching("m", &[0, 1, 2, 0], 3)]), (0, more), "as long as it was not passed by");
    let mut person = person(Feedback::End);
    person.advance();
    let restored = reread(&person, vec![matching("m", &[0, 1, 2, 0], 3)]);
    assert_eq!((restored.dropped, restored.attempt.completed), (1, false));
}

#[test]
fn a_reason_that_is_gone_takes_true_or_false_along() {
    let mut person = Sitting::new(Feedback::End, vec![true_false("t", true, 0)]);
    person.say(true);
    person.advance();
    person.tick(2);
    let restored = reread(&person, vec![without(true_false("t", true, 0), "c")]);
    assert_eq!((restored.dropped, restored.attempt.entries[0].phase), (1, Phase::Open));
    assert!(restored.attempt.entries[0].response.is_empty());
}

#[test]
fn a_number_outside_a_new_range_is_given_again() {
    let mut narrow = support::numeric("n", "12", "0");
    let mut person = Sitting::new(Feedback::End, vec![narrow.clone(), single("s", 0)]);
    person.write("200");
    person.advance();
    if let Kind::Numeric(kind) = &mut narrow.kind {
        kind.range = Some((support::decimal("0"), support::decimal("100")));
    }
    let restored = reread(&person, vec![narrow, single("s", 0)]);
    assert_eq!((restored.dropped, restored.attempt.step), (1, Step::Question(0)));
}

#[test]
fn not_my_role_is_asked_again_where_it_cannot_be_said_any_more() {
    let mut person = Sitting::new(Feedback::End, vec![rating("r", true), single("s", 0)]);
    person.answer(&[5]);
    let restored = reread(&person, vec![rating("r", false), single("s", 0)]);
    assert_eq!((restored.dropped, restored.attempt.step), (1, Step::Question(0)));
}

#[test]
fn an_answer_to_a_question_of_another_kind_now_is_given_again_unless_it_is_an_answer_there_too() {
    for before in every_kind() {
        let mut person = Sitting::new(Feedback::End, vec![before.clone(), single("s", 0)]);
        let moment = support::random::Moment {
            feedback: Feedback::End,
            confidence: false,
            deed: support::random::Deed::Answer(1),
        };
        for action in moment.actions(&person.quiz, &person.attempt) {
            person.act(action);
        }
        person.advance();
        if matches!(before.kind, Kind::Reflection) {
            continue;
        }
        assert!(person.attempt.entries[0].is_passed(), "{}", before.id);
        for mut after in every_kind() {
            after.id.clone_from(&before.id);
            let (old, new) = (before.kind.name(), after.kind.name());
            let restored = reread(&person, vec![after, single("s", 0)]);
            let typed = |kind| matches!(kind, "numeric" | "short-text" | "reflection");
            let ticked = |kind| matches!(kind, "single" | "multiple" | "scenario");
            let same =
                old == new || typed(old) && typed(new) && new != "numeric" || ticked(old) && ticked(new);
            assert_eq!(restored.dropped, usize::from(!same), "{old} → {new}");
        }
    }
}

#[test]
fn how_sure_people_were_goes_with_the_answer() {
    let mut person =
        Sitting::new(Feedback::End, vec![short_text("q", &["x"]), single("s", 0)]).asked_how_sure();
    person.write("x");
    person.act(Action::Certainty(pcw_domain::certainty::Certainty::Low));
    person.advance();
    let restored = reread(&person, vec![reflection("q"), single("s", 0)]);
    assert_eq!(
        (restored.dropped, restored.attempt.entries[0].certainty),
        (1, None),
        "a thought has no certainty"
    );
}

#[test]
fn a_result_that_lost_an_answer_is_a_result_no_more() {
    let mut person = halfway();
    person.advance();
    person.advance();
    assert!(person.attempt.completed);
    let items = vec![without(single("one", 0), "a"), multiple("two", &[0, 1]), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&person, items);
    assert_eq!((dropped, attempt.completed, attempt.step), (1, false, Step::Question(0)));
    let items = vec![single("one", 0), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&person, items);
    assert_eq!((dropped, attempt.completed, attempt.step), (1, true, Step::Result), "what is left is whole");
}

#[test]
fn a_result_whose_path_now_leads_to_an_unanswered_question_is_a_result_no_more() {
    let fork = |next| item("fork", graded(&[(3, next), (0, None)]));
    let mut person = Sitting::new(Feedback::End, vec![fork(Some(2)), single("one", 0), single("two", 0)]);
    person.answer(&[0]);
    person.answer(&[0]);
    assert!(person.attempt.completed);
    let Restored { attempt, dropped } = reread(&person, vec![fork(None), single("one", 0), single("two", 0)]);
    assert_eq!((dropped, attempt.completed, attempt.step), (0, false, Step::Question(1)));
}

#[test]
fn a_person_whose_question_lies_off_the_path_now_is_led_back_to_it() {
    let mut person = Sitting::new(Feedback::End, (0..4).map(|n| single(&format!("q{n}"), 0)).collect());
    person.answer(&[0]);
    person.answer(&[0]);
    assert_eq!(person.attempt.step, Step::Question(2));
    let items = vec![single("q0", 0), leading_to(3, single("q1", 0)), single("q2", 0), single("q3", 0)];
    let restored = reread(&person, items);
    assert_eq!((restored.attempt.step, restored.dropped), (Step::Question(1), 0));
}
