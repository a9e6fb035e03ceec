//! Snapshots of any attempt, and texts that only look like one: storage belongs to the whole page.

mod support;

use pcw_domain::attempt::{Phase, Step};
use pcw_domain::response::Response;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot::{Restored, read, write};
use proptest::prelude::*;
use support::random::{Moment, any_quiz, any_walk, assert_sound, cases, walked};
use support::{multiple, quiz, settings, single, true_false};

/// Reads these lines as a snapshot of a single choice "s", a multiple choice "m" and a statement "t".
fn lines(lines: &str) -> Option<Restored> {
    let quiz = quiz(vec![single("s", 0), multiple("m", &[0]), true_false("t", true, 0)]);
    let restored = read(&quiz, &Settings::default(), &format!("pcw-quiz 1\ntest-pack\n1\nseed\n{lines}"));
    restored.iter().for_each(|restored| assert_sound(&quiz, &restored.attempt));
    restored
}

fn dropped(text: &str) -> Option<usize> {
    lines(text).map(|restored| restored.dropped)
}

#[test]
fn the_second_line_of_one_question_is_dropped() {
    let restored = lines("q0\ns o a\ns o b\nm o\ns c c").expect("two questions are left");
    assert_eq!((restored.dropped, restored.attempt.entries.len()), (2, 2));
    assert_eq!(restored.attempt.entries[0].response, Response::Options(vec![0]));
}

#[test]
fn steps_that_no_attempt_can_be_at_are_refused_or_put_right() {
    for bad in [
        "",
        "q",
        "0",
        "x0",
        "q-1",
        "q1.5",
        "r0",
        "v1",
        "x0.",
        "q0..",
        "r0..",
        "é0",
        "q99999999999999999999999",
    ] {
        assert_eq!(lines(&format!("{bad}\ns c a")), None, "{bad:?}");
    }
    assert_eq!(lines("q0.\ns c a"), None, "completed, but at a question");
    let step = |text| lines(text).map(|restored| restored.attempt.step);
    assert_eq!(step("q9\ns c a\nm o\nt o"), Some(Step::Question(1)), "not past what is unanswered");
    assert_eq!(step("v9.\ns c a\nm c b"), Some(Step::Review(1)));
    assert_eq!(step("r0.\ns o a"), Some(Step::Result), "and no answer in it can be changed");
    assert_eq!(step("r0.\ns c a\nm o"), Some(Step::Question(1)), "no result with a question unanswered");
}

#[test]
fn answers_that_cannot_have_been_given_are_dropped() {
    assert_eq!(dropped("q0\ns o a"), Some(0));
    for bad in ["s o z", "s o a b", "s o a a", "s c", "s s a", "s o =t", "s o ", "m o a a", "m s", "m o  a"] {
        assert_eq!(dropped(&format!("q0\n{bad}")), Some(1), "{bad:?}");
    }
    for bad in
        ["t s", "t o a", "t o =t a", "t c =t", "t c a", "t s =t =f", "t s =t a b", "t s =t =t", "t o =x"]
    {
        let restored = lines(&format!("q0\n{bad}")).expect("the question is still asked");
        assert_eq!((restored.dropped, restored.attempt.entries[0].phase), (1, Phase::Open), "{bad:?}");
        assert!(restored.attempt.entries[0].response.is_empty(), "{bad:?}");
    }
}

#[test]
fn lines_that_cannot_be_read_are_dropped() {
    for bad in
        ["", " ", "s", "s ", "s x a", "%", "%7", "%zz o", "%ff o", "unknown o", "S o", "s\to a", "s o a\r"]
    {
        assert_eq!(dropped(&format!("q0\nm o\n{bad}")), Some(1), "{bad:?}");
    }
    assert_eq!(lines("q0"), None, "no question at all");
    assert_eq!(lines("q0\nunknown o"), None);
}

#[test]
fn a_head_that_cannot_be_read_is_refused() {
    let quiz = quiz(vec![single("s", 0)]);
    let with = |head: &str| read(&quiz, &Settings::default(), &format!("{head}\nq0\ns o a")).is_some();
    assert!(with("pcw-quiz 1\ntest-pack\n1\nseed"));
    for bad in
        ["", "pcw-quiz 1", "pcw-quiz 1\ntest-pack", "pcw-quiz 1\ntest-pack\n1", "pcw-quiz 1\ntest%2\n1\nseed"]
    {
        assert!(!with(bad), "{bad:?}");
    }
    for seed in ["%", "%f", "%ff", "%g0", "%c3%28"] {
        assert!(!with(&format!("pcw-quiz 1\ntest-pack\n1\n{seed}")), "{seed:?}");
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn an_attempt_that_is_read_back_is_the_attempt_that_was_written(
        quiz in any_quiz(), walk in any_walk(), seed: String, shuffle: bool, id in ".{1,9}",
    ) {
        let settings = settings(&[("shuffle", if shuffle { "questions options" } else { "" })]);
        let mut quiz = quiz;
        quiz.id = id.clone();
        quiz.items[0].id = format!("{id} ");
        let attempt = walked(&quiz, &settings, &seed, &walk);
        let text = write(&quiz, &attempt);
        let restored = read(&quiz, &settings, &text);
        prop_assert_eq!(restored, Some(Restored { attempt: attempt.clone(), dropped: 0 }));
        prop_assert_eq!(write(&quiz, &attempt), text);
    }

    #[test]
    fn a_snapshot_that_was_tampered_with_gives_nothing_or_a_sound_attempt(
        quiz in any_quiz(), before in any_walk(), after in any_walk(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..5_u8, "[a-e qrvosc=tf.%0-9\n😀-]"), 1..6),
    ) {
        let mut text = write(&quiz, &walked(&quiz, &Settings::default(), "s%\n", &before));
        for (at, edit, piece) in edits {
            text = tampered(&text, at, edit, &piece);
        }
        check(&quiz, &text, &after);
    }

    #[test]
    fn a_snapshot_that_was_cut_short_gives_nothing_or_a_sound_attempt(
        quiz in any_quiz(), before in any_walk(), after in any_walk(), at: prop::sample::Index,
    ) {
        let text = write(&quiz, &walked(&quiz, &Settings::default(), "s", &before));
        check(&quiz, &text[..at.index(text.len())], &after);
    }

    #[test]
    fn any_text_at_all_gives_nothing_or_a_sound_attempt(
        quiz in any_quiz(), rest in "([qrv][0-9.]{1,3})?(\n(q[0-5]|.)? [osc]( [a-e]| =[tf]|.){0,3}){0,6}", text: String,
    ) {
        check(&quiz, &format!("pcw-quiz 1\ntest-pack\n1\nseed\n{rest}"), &[]);
        check(&quiz, &text, &[]);
    }

    #[test]
    fn after_any_change_of_the_pack_there_is_nothing_or_a_sound_attempt(
        old in any_quiz(), new in any_quiz(), before in any_walk(), after in any_walk(),
    ) {
        check(&new, &write(&old, &walked(&old, &Settings::default(), "s", &before)), &after);
    }
}

/// Whatever is read must be sound, stay sound, and be written and read again without loss.
fn check(quiz: &pcw_domain::quiz::Quiz, text: &str, walk: &[Moment]) {
    let Some(Restored { mut attempt, .. }) = read(quiz, &Settings::default(), text) else { return };
    assert_sound(quiz, &attempt);
    let again = read(quiz, &Settings::default(), &write(quiz, &attempt));
    assert_eq!(again, Some(Restored { attempt: attempt.clone(), dropped: 0 }));
    for &(feedback, action) in walk {
        attempt.apply(quiz, feedback, action);
        assert_sound(quiz, &attempt);
    }
}

/// One edit: of a character, or of a whole line.
fn tampered(text: &str, at: prop::sample::Index, edit: u8, piece: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let mut lines: Vec<&str> = text.split('\n').collect();
    let (character, line) = (at.index(characters.len().max(1)), at.index(lines.len()));
    match edit {
        0 if !characters.is_empty() => _ = characters.remove(character),
        1 => characters.splice(character..character, piece.chars()).for_each(drop),
        2 if !characters.is_empty() => characters.splice(character..=character, piece.chars()).for_each(drop),
        3 => {
            lines.insert(line, lines[line]);
            return lines.join("\n");
        }
        _ => {
            let step = 4.min(lines.len() - 1);
            lines.swap(line, step);
            return lines.join("\n");
        }
    }
    characters.into_iter().collect()
}
