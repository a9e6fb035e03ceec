//! Texts that only look like a snapshot, by hand: storage belongs to the whole page.

mod support;

use pcw_domain::attempt::{Phase, Step};
use pcw_domain::response::{MAX_TEXT, Response};
use pcw_domain::settings::Settings;
use pcw_domain::snapshot::{Restored, read};
use support::form::line;
use support::sound::assert_sound;
use support::{every_kind, quiz, single};

/// Reads these lines as a snapshot of one item of each kind, "single", "multiple" and so on.
fn lines(lines: &str) -> Option<Restored> {
    let quiz = quiz(every_kind());
    let restored =
        read(&quiz, &Settings::default(), &format!("pcw-quiz 2\ntest-pack\n1\nseed\n{}", line(lines)));
    restored.iter().for_each(|restored| assert_sound(&quiz, &restored.attempt));
    restored
}

fn dropped(text: &str) -> Option<usize> {
    lines(text).map(|restored| restored.dropped)
}

#[test]
fn the_second_line_of_one_question_is_dropped() {
    let restored =
        lines("w q0\n{single}o-<a>\n{single}o-<b>\n{multiple}o-\n{single}c-<c>").expect("two are left");
    assert_eq!((restored.dropped, restored.attempt.entries.len()), (2, 2));
    assert_eq!(restored.attempt.entries[0].response, Response::Options(vec![0]));
}

#[test]
fn steps_that_no_attempt_can_be_at_are_refused_or_put_right() {
    for bad in [
        "",
        "w",
        "w ",
        "w q",
        "w 0",
        "w x0",
        "w q-1",
        "w q1.5",
        "w r0",
        "w v1",
        "w x0.",
        "w q0..",
        "w r0..",
        "w é0",
        "é q0",
        "q0",
        "x q0",
        "wq0",
        "w  q0",
        "w q99999999999999999999999",
    ] {
        assert_eq!(lines(&format!("{bad}\n{{single}}c-<a>")), None, "{bad:?}");
    }
    assert_eq!(lines("w q0.\n{single}c-<a>"), None, "completed, but at a question");
    let step = |text| lines(text).map(|restored| restored.attempt.step);
    let far = "w q9\n{single}c-<a>\n{multiple}o-\n{rating}o-";
    assert_eq!(step(far), Some(Step::Question(1)), "not past what is unanswered");
    assert_eq!(
        step("w q1\n{single}o-<a>\n{multiple}o-"),
        Some(Step::Question(0)),
        "nor what was not passed by"
    );
    assert_eq!(step("m v9.\n{single}c-<a>\n{multiple}g-<b>"), Some(Step::Review(1)));
    assert_eq!(step("w r0.\n{single}o-<a>"), Some(Step::Question(0)), "no result of what was not passed by");
    assert_eq!(step("w r0.\n{single}c-<a>\n{multiple}o-"), Some(Step::Question(1)));
    assert_eq!(step("w r0.\n{single}c-<a>"), Some(Step::Result));
}

#[test]
fn answers_that_cannot_have_been_given_are_dropped() {
    assert_eq!(dropped("w q0\n{single}o-<a>"), Some(0));
    for bad in [
        "{single}o-<z>",
        "{single}o-<a><b>",
        "{single}o-<a><a>",
        "{single}s-<a>",
        "{single}o-t",
        "{single}o-?",
        "{single}o-=a",
        "{single}o-><a>",
        "{single}o4<a>",
        "{single}o0<a>",
        "{single}o1<a>x",
        "{single}g-?x",
        "{single}g1?",
        "{multiple}o-<a><a>",
        "{multiple}o-<a>~<a>",
        "{multiple}o-é",
        "{true-false}o-<a>",
        "{true-false}o-t<a>",
        "{true-false}s-<a>",
        "{true-false}s-t<a><b>",
        "{true-false}s-tf",
        "{true-false}c-t",
        "{true-false}o-T",
        "{numeric}g-=abc",
        "{numeric}g-12",
        "{numeric}o-=%",
        "{short-text}g-=%20",
        "{short-text}o-=%ff",
        "{ordering}o-><a><b><c>",
        "{ordering}o-><a><b><c><c>",
        "{ordering}o-<a><b><c><d>",
        "{ordering}o->",
        "{matching}o-:<a>",
        "{matching}o-:<a><a><a><b>",
        "{matching}o-:<a><z>",
        "{matching}g-:<a><a><b><b>",
        "{matching}o-<a><a>",
        "{rating}g-?",
        "{rating}o1<1>",
        "{rating}o-<6>",
        "{reflection}g-?",
        "{reflection}o2=x",
        "{reflection}o-x",
    ] {
        let restored = lines(&format!("w q0\n{bad}")).expect("the question is still asked");
        assert_eq!((restored.dropped, restored.attempt.entries[0].phase), (1, Phase::Open), "{bad:?}");
        assert!(restored.attempt.entries[0].is_untouched(), "{bad:?}");
    }
    for empty in ["{single}c-", "{single}s-", "{true-false}s-", "{matching}g-", "{single}"] {
        assert_eq!(dropped(&format!("w q0\n{empty}")), Some(0), "{empty:?} held nothing");
    }
}

#[test]
fn texts_longer_than_anyone_can_type_are_dropped() {
    let typed = |count: usize| dropped(&format!("w q0\n{{reflection}}o-={}", "%c3%a9".repeat(count)));
    assert_eq!((typed(MAX_TEXT), typed(MAX_TEXT + 1)), (Some(0), Some(1)));
    let noted = |count: usize| dropped(&format!("w q0\n{{reflection}}o-\n@l={}", "a".repeat(count)));
    assert_eq!((noted(MAX_TEXT), noted(MAX_TEXT + 1)), (Some(0), Some(1)));
}

#[test]
fn lines_that_cannot_be_read_are_dropped() {
    for bad in [
        " ",
        "s",
        "{single}x-<a>",
        "{single}oo<a>",
        "%",
        "unknown o",
        "SINGLEo-<a>",
        "é",
        "ééééé",
        "abcdéf",
        "{unknown}o-<a>",
        "{single}o-<a>\r",
        "~{single}o-<a>",
        "@",
        "@l",
        "@l=%",
        "@x=y",
        "@L=y",
        "@l=%ff",
    ] {
        assert_eq!(dropped(&format!("w q0\n{{multiple}}o-\n{bad}")), Some(1), "{bad:?}");
    }
    assert_eq!(dropped("w q0\n{multiple}o-\n@l=one\n@l=two"), Some(1), "the second of one field");
    assert_eq!(dropped("w q0\n{multiple}o-\n\n"), Some(0), "nothing stands there");
    assert_eq!(lines("w q0"), None, "no question at all");
    assert_eq!(lines("w q0\n{unknown}o-\n@l=one"), None);
}

#[test]
fn notes_between_questions_do_not_move_the_person() {
    let restored = lines("w q1\n@l=one\n{single}c-<a>\n@c=two\n{multiple}o-").expect("two questions");
    assert_eq!((restored.dropped, restored.attempt.step), (0, Step::Question(1)));
    assert_eq!(
        (restored.attempt.note.learned.as_str(), restored.attempt.note.change.as_str()),
        ("one", "two")
    );
}

#[test]
fn a_head_that_cannot_be_read_is_refused() {
    let quiz = quiz(vec![single("s", 0)]);
    let with = |head: &str| {
        let text = format!("{head}\nw q0\n{}", line("{s}o-<a>"));
        read(&quiz, &Settings::default(), &text).is_some()
    };
    assert!(with("pcw-quiz 2\ntest-pack\n1\nseed") && with("pcw-quiz 2\ntest-pack\n%%%\nseed"));
    for bad in
        ["", "pcw-quiz 2", "pcw-quiz 2\ntest-pack", "pcw-quiz 2\ntest-pack\n1", "pcw-quiz 2\ntest%2\n1\nseed"]
    {
        assert!(!with(bad), "{bad:?}");
    }
    for seed in ["%", "%f", "%ff", "%g0", "%c3%28"] {
        assert!(!with(&format!("pcw-quiz 2\ntest-pack\n1\n{seed}")), "{seed:?}");
    }
}

#[test]
fn a_long_hostile_text_is_read_in_no_time() {
    let megabytes = [
        format!("w q0\n{{single}}o-<a>\n{}", "{multiple}o-<a>\n".repeat(100_000)),
        format!("w q0\n{{multiple}}o-{}", "<a>".repeat(500_000)),
        format!("w q0\n{{reflection}}o-={}", "%41".repeat(500_000)),
        format!("w q0\n{{single}}o-\n{}", "@l=x\n".repeat(300_000)),
        format!("w q0\n{{single}}o-\n{}", "~".repeat(2_000_000)),
    ];
    let quiz = quiz(every_kind());
    for text in megabytes {
        let text = format!("pcw-quiz 2\ntest-pack\n1\nseed\n{}", line(&text));
        let began = std::time::Instant::now();
        assert!(read(&quiz, &Settings::default(), &text).is_some_and(|restored| restored.dropped > 0));
        // A square of these lengths would take minutes; a line takes milliseconds, tests run slowly and together.
        assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
    }
}
