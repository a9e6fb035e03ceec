//! The quiz attributes, read from their text, and what a pack says beside them.

mod support;

use pcw_domain::settings::{Feedback, Settings};
use support::settings;

fn set(name: &str, value: &str) -> Settings {
    settings(&[(name, value)])
}

/// What a pack may say; nothing in it is as it is by default.
fn pack() -> Settings {
    settings(&[
        ("pick", "10 overview:2"),
        ("topics", "overview"),
        ("learning-levels", "2"),
        ("shuffle", "options"),
        ("seed", "pack seed"),
        ("feedback", "end"),
        ("pass-mark", "70"),
        ("confidence", ""),
        ("share-text", ""),
    ])
}

const NAMES: [&str; 9] = [
    "pick",
    "topics",
    "learning-levels",
    "shuffle",
    "seed",
    "feedback",
    "pass-mark",
    "confidence",
    "share-text",
];

#[test]
fn attributes_are_read_with_forgiveness() {
    assert_eq!(set("pick", " 5 ").pick, Some(5));
    assert_eq!(set("topics", "a, b  c").topics, ["a", "b", "c"]);
    let levels = set("learning-levels", "1 3").learning_levels;
    assert_eq!(levels.iter().map(|l| l.number()).collect::<Vec<_>>(), [1, 3]);
    let both = set("shuffle", "questions,options");
    assert!(both.shuffle_questions && both.shuffle_options);
    assert_eq!(set("feedback", "end").feedback, Feedback::End);
    assert_eq!(set("seed", "ward 7").seed.as_deref(), Some("ward 7"));
}

#[test]
fn what_cannot_be_read_counts_as_not_set() {
    for bad in ["", "0", "-1", "five", "1e3", "99999999999999999999", "a:", ":", "a:0", "a:b", "a:-1"] {
        assert_eq!(set("pick", bad), Settings::default(), "{bad}");
    }
    assert_eq!(set("feedback", "later").feedback, Feedback::Immediate);
    assert!(set("learning-levels", "0 4 x").learning_levels.is_empty());
    let known = Settings::default().set("colour", Some("red"), &Settings::default());
    assert!(!known);
}

#[test]
fn pick_holds_a_number_or_quotas_or_both() {
    let table = [
        ("10", Some(10), vec![]),
        ("patient-activation:3 overview:2", None, vec![("patient-activation", 3), ("overview", 2)]),
        ("10 patient-activation:3", Some(10), vec![("patient-activation", 3)]),
        ("overview:2,10", Some(10), vec![("overview", 2)]),
        ("10 some overview:x overview:2 7", Some(10), vec![("overview", 2)]),
        ("overview:1 overview:2", None, vec![("overview", 1)]),
        ("a:b:2", None, vec![("a:b", 2)]),
        (" , 3 ,, ", Some(3), vec![]),
    ];
    for (text, count, quotas) in table {
        let settings = set("pick", text);
        let own: Vec<(&str, usize)> =
            settings.quotas.iter().map(|(id, count)| (id.as_str(), *count)).collect();
        assert_eq!((settings.pick, own), (count, quotas), "{text:?}");
    }
}

#[test]
fn pass_marks_are_per_cents() {
    for (text, mark) in [
        ("80", 80.0),
        ("80%", 80.0),
        ("66.6", 66.6),
        ("66.67 %", 66.67),
        ("0", 0.0),
        ("100", 100.0),
        ("5.05", 5.05),
    ] {
        assert_eq!(set("pass-mark", text).pass_mark, Some(mark), "{text}");
    }
    for bad in ["", "101", "100.01", "-1", "1e1", "NaN", "80,5", ".5", "5.", "1.234", "5%%", "99999999999"] {
        assert_eq!(set("pass-mark", bad).pass_mark, None, "{bad}");
    }
}

#[test]
fn what_is_there_is_on_unless_it_says_otherwise() {
    for on in ["", "on", "true", "yes", "confidence", "offline"] {
        assert!(set("confidence", on).confidence && set("share-text", on).share_text, "{on:?}");
    }
    for off in ["off", "false", " OFF ", "False\n"] {
        assert!(!set("confidence", off).confidence && !set("share-text", off).share_text, "{off:?}");
    }
}

#[test]
fn where_the_page_says_nothing_the_pack_says_how() {
    let mut settings = Settings::default();
    for name in NAMES {
        assert!(settings.set(name, None, &pack()), "{name}");
    }
    assert_eq!(settings, pack());
}

#[test]
fn where_the_page_cannot_be_understood_the_pack_says_how() {
    let mut settings = Settings::default();
    for name in ["pick", "topics", "learning-levels", "shuffle", "seed", "feedback", "pass-mark"] {
        for text in ["", " , "] {
            settings.set(name, Some(text), &pack());
        }
    }
    assert_eq!(settings.seed.as_deref(), Some(","), "any text is a seed");
    settings.set("seed", Some(""), &pack());
    let rest = Settings { confidence: false, share_text: false, ..pack() };
    assert_eq!(settings, rest);
    for (name, text) in [("pick", "many"), ("shuffle", "cards"), ("feedback", "later"), ("pass-mark", "most")]
    {
        settings.set(name, Some(text), &pack());
    }
    assert_eq!(settings, rest);
}

#[test]
fn what_the_page_says_goes_before_the_pack() {
    let mut settings = pack();
    for (name, text) in [
        ("pick", "3"),
        ("topics", "planning"),
        ("learning-levels", "1"),
        ("shuffle", "questions"),
        ("seed", "mine"),
        ("feedback", "immediate"),
        ("pass-mark", "0"),
        ("confidence", "off"),
        ("share-text", "off"),
    ] {
        settings.set(name, Some(text), &pack());
    }
    assert_eq!(
        (settings.pick, settings.quotas.len()),
        (Some(3), 0),
        "one number takes the place of all quotas"
    );
    assert_eq!((settings.topics[0].as_str(), settings.topics.len()), ("planning", 1));
    assert_eq!(settings.learning_levels[0].number(), 1);
    assert!(settings.shuffle_questions && !settings.shuffle_options);
    assert_eq!((settings.seed.as_deref(), settings.feedback), (Some("mine"), Feedback::Immediate));
    assert_eq!(settings.pass_mark, Some(0.0));
    assert!(!settings.confidence && !settings.share_text);
}

#[test]
fn an_attribute_that_is_taken_away_gives_way_to_the_pack_again() {
    let mut settings = set("pick", "3");
    settings.set("pick", None, &pack());
    assert_eq!((settings.pick, settings.quotas), (Some(10), pack().quotas));
}

#[test]
fn only_what_changes_which_questions_come_starts_again() {
    let restarting: Vec<&str> = NAMES.into_iter().filter(|name| Settings::restarts(name)).collect();
    assert_eq!(restarting, ["pick", "topics", "learning-levels", "shuffle", "seed"]);
}
