//! Attempts written down and read again.

mod support;

use pcw_domain::attempt::{Action, Attempt, Phase, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::settings::{Feedback, Settings};
use pcw_domain::snapshot::{Restored, read, write};
use support::{Sitting, multiple, quiz, settings, single, true_false};

fn plain(quiz: &Quiz, text: &str) -> Option<Restored> {
    read(quiz, &Settings::default(), text)
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

/// What is left of the snapshot when the pack now holds these items.
fn reread(person: &Sitting, items: Vec<Item>) -> Restored {
    let text = write(&person.quiz, &person.attempt);
    plain(&quiz(items), &text).expect("a snapshot of this pack")
}

fn without_option(mut item: Item, gone: &str) -> Item {
    if let Kind::Single(pcw_domain::choice::SingleChoice { options })
    | Kind::Multiple(pcw_domain::choice::MultipleChoice { options }) = &mut item.kind
    {
        options.retain(|option| option.id != gone);
    }
    item
}

#[test]
fn a_snapshot_reads_as_it_was_published() {
    // People keep these texts: a change of the form needs a new number in the first line.
    let mut person = halfway();
    person.quiz.items.push(true_false("four", true, 0));
    let text = "pcw-quiz 1\ntest-pack\n1.0\nseed\nq2\none c a\ntwo c a c\nthree o a";
    assert_eq!(write(&person.quiz, &person.attempt), text);
    assert_eq!(plain(&person.quiz, text), Some(Restored { attempt: person.attempt, dropped: 0 }));
}

#[test]
fn a_result_and_a_look_back_at_it_are_kept() {
    let mut person = Sitting::new(Feedback::End, vec![single("one", 0), true_false("two", true, 1)]);
    person.answer(&[3]);
    person.say(false);
    person.advance();
    person.answer(&[2]);
    let text = write(&person.quiz, &person.attempt);
    assert_eq!(text.lines().skip(4).collect::<Vec<_>>(), ["r0.", "one c d", "two c =f c"]);
    assert_eq!(plain(&person.quiz, &text).map(|restored| restored.attempt), Some(person.attempt.clone()));
    person.act(Action::Review(1));
    let text = write(&person.quiz, &person.attempt);
    assert_eq!(plain(&person.quiz, &text).map(|restored| restored.attempt), Some(person.attempt));
}

#[test]
fn seeds_of_any_text_survive() {
    for seed in ["", "two\nlines", "100%", "%0a", "a b", "👩‍⚕️ café", "q2\nr0.", "\u{0}\r\n\u{2028}", "..-__"]
    {
        let quiz = quiz(vec![single("one", 0)]);
        let attempt = Attempt::start(&quiz, &Settings::default(), seed);
        let text = write(&quiz, &attempt);
        assert_eq!(text.lines().count(), 6, "{seed:?}");
        assert_eq!(plain(&quiz, &text).map(|restored| restored.attempt), Some(attempt), "{seed:?}");
    }
}

#[test]
fn ids_that_look_like_the_marks_of_a_snapshot_survive() {
    let mut person = Sitting::new(Feedback::Immediate, vec![true_false("q0. o", true, 0)]);
    if let Kind::TrueFalse(kind) = &mut person.quiz.items[0].kind {
        kind.reasons[0].id = "=f".to_owned();
    }
    person.say(true);
    person.advance();
    person.tick(0);
    let restored = plain(&person.quiz, &write(&person.quiz, &person.attempt));
    assert_eq!(restored, Some(Restored { attempt: person.attempt, dropped: 0 }));
}

#[test]
fn a_snapshot_of_sixty_questions_stays_short_and_holds_no_text_of_the_pack() {
    let items = (0..60).map(|n| multiple(&format!("shared-decision-making-{n:02}"), &[0, 1]));
    let mut person = Sitting::new(Feedback::Immediate, items.collect());
    person.attempt.seed = "0123456789abcdef".to_owned();
    (0..60).for_each(|_| person.answer(&[0, 1, 2, 3]));
    let text = write(&person.quiz, &person.attempt);
    assert!(person.attempt.completed && text.len() < 4096, "{} characters", text.len());
    assert!(!text.contains("What") && !text.contains("Option"));
}

#[test]
fn the_snapshot_of_another_pack_or_form_is_not_read() {
    let person = halfway();
    let text = write(&person.quiz, &person.attempt);
    let other = Quiz { id: "other-pack".to_owned(), ..person.quiz.clone() };
    assert_eq!(plain(&other, &text), None);
    assert_eq!(plain(&person.quiz, &text.replacen("pcw-quiz 1", "pcw-quiz 2", 1)), None);
    assert_eq!(plain(&quiz(vec![single("none-of-those", 0)]), &text), None, "nothing is left of it");
    let newer = Quiz { version: "2.0".to_owned(), ..person.quiz.clone() };
    assert_eq!(
        plain(&newer, &text).map(|restored| restored.dropped),
        Some(0),
        "a new version is no other pack"
    );
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
fn an_answer_that_lost_an_option_is_given_again() {
    let items =
        vec![single("one", 0), without_option(multiple("two", &[0, 1]), "c"), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&halfway(), items);
    assert_eq!((dropped, attempt.step), (1, Step::Question(1)));
    assert_eq!((attempt.entries[1].phase, attempt.answered()), (Phase::Open, 2));
    assert_eq!(attempt.entries[1].response, Response::Options(vec![]));
    assert_eq!(attempt.entries[0].phase, Phase::Checked);
}

#[test]
fn a_result_that_lost_an_answer_is_a_result_no_more() {
    let mut person = halfway();
    person.advance();
    person.advance();
    assert!(person.attempt.completed);
    let items =
        vec![without_option(single("one", 0), "a"), multiple("two", &[0, 1]), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&person, items);
    assert_eq!((dropped, attempt.completed, attempt.step), (1, false, Step::Question(0)));
    let items = vec![single("one", 0), multiple("three", &[0])];
    let Restored { attempt, dropped } = reread(&person, items);
    assert_eq!((dropped, attempt.completed, attempt.step), (1, true, Step::Result), "what is left is whole");
}

#[test]
fn an_answer_to_a_question_of_another_kind_now_is_given_again() {
    for kind in [single("two", 0), true_false("two", true, 0)] {
        let Restored { attempt, dropped } =
            reread(&halfway(), vec![single("one", 0), kind, multiple("three", &[0])]);
        assert_eq!((dropped, attempt.step, attempt.entries[1].phase), (1, Step::Question(1), Phase::Open));
        assert!(attempt.entries[1].response.missing().is_some(), "two ticks are not one answer");
    }
}

#[test]
fn the_order_of_options_comes_back_with_the_seed() {
    let quiz = quiz(vec![single("one", 0), single("two", 0)]);
    let settings = settings(&[("shuffle", "questions options")]);
    for seed in ["ward 7", "ward 8", "ward 9"] {
        let attempt = Attempt::start(&quiz, &settings, seed);
        let restored = read(&quiz, &settings, &write(&quiz, &attempt)).expect("its own snapshot");
        assert_eq!(restored.attempt, attempt);
    }
}
