//! Not knowing, changing one's mind, saying how sure one is, and the note, told in sentences.

mod support;

use pcw_domain::attempt::{Action, Attempt, Change, Phase, Step};
use pcw_domain::certainty::Certainty;
use pcw_domain::note::NoteField;
use pcw_domain::response::{MAX_TEXT, Missing, Response};
use pcw_domain::settings::Feedback;
use support::{Sitting, every_kind, matching, ordering, rating, reflection, short_text, single, true_false};

const LATER: [Feedback; 2] = [Feedback::End, Feedback::None];

fn two(feedback: Feedback) -> Sitting {
    Sitting::new(feedback, vec![single("one", 0), single("two", 0)])
}

#[test]
fn not_knowing_is_an_answer_that_is_explained_at_once_or_passed_by() {
    for item in every_kind().into_iter().filter(|item| item.is_scored()) {
        let mut person = Sitting::new(Feedback::Immediate, vec![item.clone()]);
        let told = Change { answered: Some(0), moved: true, ..Change::default() };
        assert_eq!(person.dont_know(), told);
        assert_eq!((person.response(0), person.phase(0)), (&Response::Unknown, Phase::Checked));
        assert_eq!(person.dont_know(), Change::default(), "{}: and it stands", item.id);
        assert!(person.advance().completed);
        for feedback in LATER {
            let mut person = Sitting::new(feedback, vec![item.clone(), single("s", 0)]);
            assert_eq!(person.dont_know(), told);
            assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(1), Phase::Given));
        }
    }
}

#[test]
fn what_people_say_of_themselves_cannot_be_unknown() {
    for item in [rating("r", true), reflection("w")] {
        let mut person = Sitting::new(Feedback::Immediate, vec![item]);
        let before = person.attempt.clone();
        assert_eq!(person.dont_know(), Change::default());
        assert_eq!(person.attempt, before);
    }
}

#[test]
fn not_knowing_takes_the_place_of_what_was_put_in_and_of_how_sure_one_was() {
    let mut person = two(Feedback::End).asked_how_sure();
    person.tick(2);
    person.act(Action::Certainty(Certainty::High));
    person.dont_know();
    assert_eq!((person.response(0), person.attempt.entries[0].certainty), (&Response::Unknown, None));
    person.back();
    person.act(Action::Certainty(Certainty::Low));
    assert_eq!(person.attempt.entries[0].certainty, None, "how sure of not knowing is not asked");
    assert_eq!(person.advance().missing, None);
}

#[test]
fn after_not_knowing_an_answer_begins_again_with_nothing_put_in() {
    let mut person = Sitting::new(Feedback::End, vec![matching("m", &[0, 1], 2), single("s", 0)]);
    person.pair(0, 0);
    person.dont_know();
    person.back();
    person.pair(1, 1);
    assert_eq!(person.response(0), &Response::Pairs(vec![None, Some(1)]));
    assert_eq!(person.phase(0), Phase::Open);
    assert_eq!(person.advance().missing, Some(Missing::Pair(0)));
    let mut person = Sitting::new(Feedback::End, vec![ordering("o", 3), short_text("t", &["x"])]);
    person.dont_know();
    person.dont_know();
    let Step::Result = person.attempt.step else { panic!("both are answered") };
    let mut person = Sitting::new(Feedback::None, vec![short_text("t", &["x"]), single("s", 0)]);
    person.write("half a thou");
    person.dont_know();
    person.back();
    person.write("a thought");
    assert_eq!(person.response(0).text(), "a thought");
}

#[test]
fn not_knowing_stands_where_nothing_else_is_put_in() {
    let mut person = Sitting::new(Feedback::End, vec![ordering("o", 3), single("s", 0)]);
    let drawn = person.attempt.entries[0].options.clone();
    person.dont_know();
    person.back();
    person.up(drawn[0]);
    person.tick(0);
    assert_eq!((person.response(0), person.phase(0)), (&Response::Unknown, Phase::Given));
    assert_eq!(person.advance().answered, None);
}

#[test]
fn after_not_knowing_true_or_false_is_said_anew() {
    let mut person = Sitting::new(Feedback::End, vec![true_false("t", true, 0), single("s", 0)]);
    person.say(false);
    person.advance();
    assert_eq!(person.phase(0), Phase::Settled);
    person.dont_know();
    person.back();
    person.tick(1);
    assert_eq!(person.response(0), &Response::Unknown, "the reasons are out of view again");
    person.say(true);
    assert_eq!(person.response(0), &Response::TrueFalse { answer: Some(true), reason: None });
    assert_eq!(person.phase(0), Phase::Open);
    person.advance();
    assert_eq!(person.phase(0), Phase::Settled);
}

#[test]
fn an_answer_that_is_passed_by_again_unchanged_is_told_once() {
    for feedback in LATER {
        let mut person = two(feedback);
        person.tick(1);
        assert_eq!(person.advance().answered, Some(0));
        person.back();
        person.tick(1);
        assert_eq!((person.phase(0), person.advance().answered), (Phase::Given, None));
        person.back();
        person.tick(2);
        assert_eq!(person.phase(0), Phase::Open);
        assert_eq!(person.advance().answered, Some(0), "a new answer is told");
    }
}

#[test]
fn a_reason_that_is_changed_after_passing_by_leaves_true_or_false_settled() {
    let mut person = Sitting::new(Feedback::End, vec![true_false("t", true, 0), single("s", 0)]);
    person.say(true);
    person.advance();
    person.tick(1);
    person.advance();
    person.back();
    person.say(false);
    assert_eq!(person.phase(0), Phase::Given, "what was settled stays");
    person.tick(0);
    assert_eq!((person.phase(0), person.advance().answered), (Phase::Settled, Some(0)));
}

#[test]
fn an_answer_that_was_passed_by_is_explained_without_being_told_again_where_feedback_is_immediate_now() {
    let mut person = two(Feedback::End);
    person.answer(&[1]);
    person.back();
    person.settings.feedback = Feedback::Immediate;
    assert_eq!(person.advance(), Change { moved: true, ..Change::default() });
    assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(0), Phase::Checked));
}

#[test]
fn how_sure_one_is_must_be_said_where_it_is_asked() {
    let mut person = two(Feedback::Immediate).asked_how_sure();
    assert_eq!(person.advance().missing, Some(Missing::Option), "first the answer");
    person.tick(0);
    assert_eq!(person.advance().missing, Some(Missing::Certainty));
    person.act(Action::Certainty(Certainty::Low));
    person.act(Action::Certainty(Certainty::Middle));
    assert_eq!(person.advance().answered, Some(0));
    person.act(Action::Certainty(Certainty::High));
    assert_eq!(
        person.attempt.entries[0].certainty,
        Some(Certainty::Middle),
        "an answer that was checked stands"
    );
}

#[test]
fn how_sure_one_is_is_not_asked_unless_the_page_wants_it_or_where_nothing_is_scored() {
    let mut person = two(Feedback::Immediate);
    person.act(Action::Certainty(Certainty::Low));
    assert_eq!(person.attempt.entries[0].certainty, None);
    let mut person = Sitting::new(Feedback::End, vec![rating("r", false), reflection("w")]).asked_how_sure();
    person.act(Action::Certainty(Certainty::Low));
    assert_eq!(person.attempt.entries[0].certainty, None);
    person.tick(0);
    assert_eq!(person.advance().missing, None);
    assert_eq!(person.advance().missing, None);
}

#[test]
fn being_less_sure_after_passing_by_is_another_answer() {
    let mut person = two(Feedback::End).asked_how_sure();
    person.tick(0);
    person.act(Action::Certainty(Certainty::High));
    person.advance();
    person.back();
    person.act(Action::Certainty(Certainty::High));
    assert_eq!(person.phase(0), Phase::Given);
    person.act(Action::Certainty(Certainty::Low));
    assert_eq!((person.phase(0), person.advance().answered), (Phase::Open, Some(0)));
}

#[test]
fn certainty_of_true_or_false_leaves_it_settled() {
    let mut person = Sitting::new(Feedback::End, vec![true_false("t", true, 0)]).asked_how_sure();
    person.say(true);
    person.act(Action::Certainty(Certainty::Low));
    assert_eq!(person.phase(0), Phase::Open);
    person.advance();
    person.act(Action::Certainty(Certainty::High));
    assert_eq!(person.phase(0), Phase::Settled);
}

#[test]
fn a_note_can_be_written_at_any_time() {
    let mut person = two(Feedback::End);
    let note = |text: &str| Action::Note(NoteField::Learned, text.to_owned());
    assert_eq!(person.act(note("to listen")), Change::default());
    assert_eq!(person.attempt.note.learned, "to listen");
    person.answer(&[0]);
    person.answer(&[0]);
    assert!(person.attempt.completed);
    assert_eq!(person.act(note("to ask")), Change::default());
    person.act(Action::Note(NoteField::Name, "é".repeat(MAX_TEXT + 1)));
    assert_eq!(
        (person.attempt.note.learned.as_str(), person.attempt.note.name.chars().count()),
        ("to ask", MAX_TEXT)
    );
    person.act(note(""));
    assert_eq!(person.attempt.note.learned, "");
}

#[test]
fn there_is_something_to_lose_once_anything_was_put_in() {
    let fresh =
        || Sitting::new(Feedback::End, vec![reflection("w"), true_false("t", true, 0)]).asked_how_sure();
    assert!(!fresh().attempt.entered());
    let entered = |actions: &[Action]| {
        let mut person = fresh();
        actions.iter().for_each(|action| _ = person.act(action.clone()));
        person.attempt.entered()
    };
    assert!(entered(&[Action::Type("x".to_owned())]));
    assert!(entered(&[Action::Note(NoteField::Time, "an hour".to_owned())]));
    assert!(entered(&[Action::Advance]), "a question was passed by");
    assert!(!entered(&[Action::Answer(true), Action::Back, Action::Type(String::new())]));
}

#[test]
fn unticking_everything_leaves_nothing_to_lose() {
    let mut person = two(Feedback::Immediate);
    person.tick(0);
    assert!(person.attempt.entered());
    person.untick(0);
    assert!(!person.attempt.entered());
    assert_eq!(person.attempt, Attempt::start(&person.quiz, &person.settings, "seed"));
}
