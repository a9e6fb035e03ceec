//! Snapshots of any attempt, and random texts that look like one.

mod support;

use pcw_domain::quiz::Quiz;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot::{Restored, read, write};
use proptest::prelude::*;
use support::form::form;
use support::random::{Moment, any_quiz, any_walk, cases, walk_on, walked};
use support::settings;
use support::sound::assert_sound;

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
        let restored = read(&quiz, &settings, &text).expect("its own snapshot");
        prop_assert_eq!(write(&quiz, &restored.attempt), text);
        prop_assert_eq!(restored, Restored { attempt, dropped: 0 });
    }

    #[test]
    fn a_snapshot_that_was_tampered_with_gives_nothing_or_a_sound_attempt(
        quiz in any_quiz(), before in any_walk(), after in any_walk(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..5_u8, "[a-z =~@:>?.%0-9\n😀-]"), 1..6),
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
        quiz in any_quiz(), step in "[wm] [qrv][0-9.]{1,3}", lines in prop::collection::vec(any_line(), 0..7), text: String,
    ) {
        check(&quiz, &format!("pcw-quiz 2\ntest-pack\n1\nseed\n{step}{}", lines.concat()), &[]);
        check(&quiz, &text, &[]);
    }

    #[test]
    fn after_any_change_of_the_pack_there_is_nothing_or_a_sound_attempt(
        old in any_quiz(), new in any_quiz(), before in any_walk(), after in any_walk(),
    ) {
        check(&new, &write(&old, &walked(&old, &Settings::default(), "s", &before)), &after);
    }
}

/// Something like a line of a question or a note, mostly with fingerprints that exist.
fn any_line() -> impl Strategy<Value = String> {
    let item = prop_oneof![5 => "q[0-5]".prop_map(|id| form(&id, 5)), 1 => ".{0,5}"];
    let part = prop_oneof![
        9 => "[a-f1-5]".prop_map(|id| form(&id, 2)),
        1 => "[a-f]".prop_map(|id| format!("~{}", form(&id, 7))),
        2 => ".",
    ];
    let parts = prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat());
    let question = (item, "[osgc]", "[-1-4]", "[?=:>tf]?", parts);
    let question =
        question.prop_map(|(item, phase, sure, mark, parts)| format!("\n{item}{phase}{sure}{mark}{parts}"));
    prop_oneof![6 => question, 1 => "\n@[lctnx]=?.{0,3}"]
}

/// Whatever is read must be sound, stay sound, and be written and read again without loss.
fn check(quiz: &Quiz, text: &str, walk: &[Moment]) {
    let settings = Settings::default();
    let Some(Restored { mut attempt, .. }) = read(quiz, &settings, text) else { return };
    assert_sound(quiz, &attempt);
    let again = read(quiz, &settings, &write(quiz, &attempt));
    assert_eq!(again, Some(Restored { attempt: attempt.clone(), dropped: 0 }));
    for moment in walk {
        walk_on(quiz, &settings, &mut attempt, std::slice::from_ref(moment));
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
