//! Attempts written down and read again.

mod support;

use pcw_domain::attempt::{Action, Attempt, Phase, Scope, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::note::NoteField;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::settings::{Feedback, Settings};
use pcw_domain::snapshot::{Restored, read, write};
use support::form::line;
use support::{Sitting, every_kind, multiple, quiz, settings, single, true_false};

fn plain(quiz: &Quiz, text: &str) -> Option<Restored> {
    read(quiz, &Settings::default(), text)
}

/// The lines of the questions and the note.
fn lines(person: &Sitting) -> Vec<String> {
    write(&person.quiz, &person.attempt).lines().skip(5).map(str::to_owned).collect()
}

fn assert_kept(person: &Sitting) {
    let restored = plain(&person.quiz, &write(&person.quiz, &person.attempt));
    assert_eq!(restored, Some(Restored { attempt: person.attempt.clone(), dropped: 0 }));
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

#[test]
fn a_snapshot_reads_as_it_was_published() {
    // People keep these texts: a change of the form needs a new number in the first line.
    let mut person = halfway();
    person.quiz.items.push(true_false("four", true, 0));
    let text = "pcw-quiz 2\ntest-pack\n1.0\nseed\nw q2\nyhz4ec-s5\nshhq5c-s5qp\nlb77go-s5";
    assert_eq!(write(&person.quiz, &person.attempt), text);
    assert_eq!(plain(&person.quiz, text), Some(Restored { attempt: person.attempt, dropped: 0 }));
}

#[test]
fn each_kind_is_written_in_its_own_way() {
    let mut person = Sitting::new(Feedback::End, every_kind()).asked_how_sure();
    let sure = |person: &mut Sitting, number| {
        person.act(Action::Certainty(pcw_domain::certainty::Certainty::new(number).expect("1 to 3")));
        person.advance();
    };
    person.tick(2);
    sure(&mut person, 3);
    person.tick(3);
    person.tick(0);
    sure(&mut person, 1);
    person.say(false);
    person.advance();
    person.tick(1);
    sure(&mut person, 2);
    person.dont_know();
    person.write("12.0 ");
    sure(&mut person, 1);
    person.write("Teach back\n");
    sure(&mut person, 1);
    let drawn = person.attempt.entries[6].options.clone();
    person.up(drawn[1]);
    sure(&mut person, 2);
    person.pair(2, 0);
    person.pair(0, 2);
    assert_kept(&person);
    let order =
        [drawn[1], drawn[0], drawn[2], drawn[3]].map(|step| format!("<{}>", support::kinds::letter(step)));
    let expected = [
        "{single}g3<c>".to_owned(),
        "{multiple}g1<a><d>".to_owned(),
        "{true-false}g2f<b>".to_owned(),
        "{scenario}g-?".to_owned(),
        "{numeric}g1=12.0%20".to_owned(),
        "{short-text}g1=Teach%20back%0a".to_owned(),
        format!("{{ordering}}g2>{}", order.concat()),
        "{matching}o-:<a><c><c><a>".to_owned(),
        "{rating}o-".to_owned(),
        "{reflection}o-".to_owned(),
    ];
    assert_eq!(lines(&person), expected.map(|text| line(&text)));
    person.pair(1, 1);
    sure(&mut person, 2);
    person.tick(5);
    person.advance();
    person.write("é");
    assert_eq!(lines(&person)[8..], ["{rating}g-<not-my-role>", "{reflection}o-=%c3%a9"].map(line));
    assert_kept(&person);
}

#[test]
fn a_result_and_a_look_back_at_it_are_kept() {
    for (feedback, mark) in [(Feedback::End, 'c'), (Feedback::None, 'g')] {
        let mut person = Sitting::new(feedback, vec![single("one", 0), true_false("two", true, 1)]);
        person.answer(&[3]);
        person.say(false);
        person.advance();
        person.answer(&[2]);
        let text = write(&person.quiz, &person.attempt);
        assert_eq!(text.lines().nth(4), Some("w r0."));
        assert_eq!(
            lines(&person),
            [line(&format!("{{one}}{mark}-<d>")), line(&format!("{{two}}{mark}-f<c>"))]
        );
        assert_kept(&person);
        person.act(Action::Review(1));
        assert_kept(&person);
    }
}

#[test]
fn an_attempt_at_what_was_missed_is_kept_as_one() {
    let mut person =
        Sitting::new(Feedback::End, vec![single("one", 0), single("two", 0), single("three", 0)]);
    [1, 0, 1].iter().for_each(|&option| person.answer(&[option]));
    let again = Attempt::start_missed(&person.quiz, &person.settings, "again", &person.attempt);
    person.attempt = again.expect("two were missed");
    person.answer(&[2]);
    assert_eq!(write(&person.quiz, &person.attempt).lines().nth(4), Some("m q1"));
    assert_eq!(person.attempt.scope, Scope::Missed);
    assert_kept(&person);
}

#[test]
fn a_note_is_kept_field_by_field() {
    let mut person = halfway();
    let write_down =
        |person: &mut Sitting, field, text: &str| _ = person.act(Action::Note(field, text.to_owned()));
    write_down(&mut person, NoteField::Name, "A. Nurse");
    write_down(&mut person, NoteField::Learned, "to ask\nand to wait = 100 %");
    assert_eq!(lines(&person)[3..], ["@l=to%20ask%0aand%20to%20wait%20%3d%20100%20%25", "@n=A.%20Nurse"]);
    assert_kept(&person);
    write_down(&mut person, NoteField::Change, "@l=x");
    write_down(&mut person, NoteField::Time, "½ hour");
    write_down(&mut person, NoteField::Name, "");
    assert_eq!(lines(&person)[4..], ["@c=%40l%3dx", "@t=%c2%bd%20hour"]);
    assert_kept(&person);
}

#[test]
fn a_note_alone_is_kept_with_a_fresh_attempt() {
    let mut person = Sitting::new(Feedback::Immediate, vec![single("one", 0)]);
    person.act(Action::Note(NoteField::Time, "soon".to_owned()));
    assert_kept(&person);
}

#[test]
fn seeds_and_ids_and_versions_of_any_text_survive() {
    for seed in
        ["", "two\nlines", "100%", "%0a", "a b", "👩‍⚕️ café", "q2\nr0.", "\u{0}\r\n\u{2028}", "..-__", "~"]
    {
        let quiz = Quiz { id: seed.to_owned(), version: seed.to_owned(), ..quiz(vec![single(seed, 0)]) };
        let attempt = Attempt::start(&quiz, &Settings::default(), seed);
        let text = write(&quiz, &attempt);
        assert_eq!(text.lines().count(), 6, "{seed:?}");
        assert_eq!(plain(&quiz, &text).map(|restored| restored.attempt), Some(attempt), "{seed:?}");
    }
}

#[test]
fn ids_that_look_like_the_marks_of_a_snapshot_survive() {
    let mut person =
        Sitting::new(Feedback::Immediate, vec![true_false("@l=", true, 0), true_false("~", true, 0)]);
    if let Kind::TrueFalse(kind) = &mut person.quiz.items[0].kind {
        for (reason, id) in kind.reasons.iter_mut().zip(["t", "?", "="]) {
            reason.id = id.to_owned();
        }
    }
    person.say(true);
    person.advance();
    for reason in 0..3 {
        person.tick(reason);
        assert_kept(&person);
    }
}

#[test]
fn the_snapshot_of_another_pack_or_form_is_not_read() {
    let person = halfway();
    let text = write(&person.quiz, &person.attempt);
    let other = Quiz { id: "other-pack".to_owned(), ..person.quiz.clone() };
    assert_eq!(plain(&other, &text), None);
    for form in ["pcw-quiz 1", "pcw-quiz 3", "pcw-quiz", "PCW-QUIZ 2", "pcw-quiz 2 ", ""] {
        assert_eq!(plain(&person.quiz, &text.replacen("pcw-quiz 2", form, 1)), None, "{form:?}");
    }
    let first_form = "pcw-quiz 1\ntest-pack\n1.0\nseed\nq2\none c a\ntwo c a c\nthree o a";
    assert_eq!(plain(&person.quiz, first_form), None);
    assert_eq!(plain(&quiz(vec![single("none-of-those", 0)]), &text), None, "nothing is left of it");
    let newer = Quiz { version: "2.0".to_owned(), ..person.quiz.clone() };
    let restored = plain(&newer, &text).expect("a new version is no other pack");
    assert_eq!(restored.dropped, 0);
}

#[test]
fn the_order_of_options_comes_back_with_the_seed() {
    let mut items: Vec<Item> = every_kind();
    items.push(single("two", 0));
    let quiz = quiz(items);
    let settings = settings(&[("shuffle", "questions options")]);
    for seed in ["ward 7", "ward 8", "ward 9"] {
        let attempt = Attempt::start(&quiz, &settings, seed);
        let restored = read(&quiz, &settings, &write(&quiz, &attempt)).expect("its own snapshot");
        assert_eq!(restored.attempt, attempt);
    }
}

#[test]
fn a_question_passed_by_and_one_still_open_are_told_apart() {
    let mut person = Sitting::new(Feedback::End, vec![single("one", 0), single("two", 0)]);
    person.answer(&[1]);
    person.tick(0);
    assert_kept(&person);
    let restored = plain(&person.quiz, &write(&person.quiz, &person.attempt)).expect("its own");
    let phases: Vec<Phase> = restored.attempt.entries.iter().map(|entry| entry.phase).collect();
    assert_eq!((phases, restored.attempt.step), (vec![Phase::Given, Phase::Open], Step::Question(1)));
    assert_eq!(restored.attempt.entries[1].response, Response::Options(vec![0]));
}
