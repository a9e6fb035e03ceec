//! What a valid pack becomes in the domain.

mod fixture;

use fixture::{pack, pack_with};
use pcw_content::{Date, load_quiz};
use pcw_domain::item::{Citation, Kind, LearningLevel};

#[test]
fn the_quiz_has_everything_that_the_pack_says() {
    let quiz = load_quiz(&pack(), None).unwrap().content;
    assert_eq!((quiz.id.as_str(), quiz.version.as_str(), quiz.title.as_str()), ("p", "1.0", "T"));
    assert_eq!(quiz.introduction, "I");
    assert_eq!(quiz.sections.len(), 2);
    let item = &quiz.items[0];
    assert_eq!(item.section, Some(1));
    assert_eq!(item.learning_level, LearningLevel::new(2));
    assert_eq!(item.taxonomy_level.as_deref(), Some("apply"));
    assert_eq!(item.outcomes, ["o1", "o2"]);
    assert_eq!((item.stem.as_str(), item.feedback.as_str()), ("S1", "F1"));
}

#[test]
fn what_an_item_leaves_out_is_empty() {
    let item = load_quiz(&pack(), None).unwrap().content.items.swap_remove(1);
    assert_eq!((item.section, item.learning_level, item.taxonomy_level), (None, None, None));
    assert!(item.outcomes.is_empty() && item.sources.is_empty());
}

#[test]
fn citations_are_joined_with_their_source() {
    let item = load_quiz(&pack(), None).unwrap().content.items.swap_remove(0);
    let book = |place: &str| Citation {
        title: "Book".into(),
        place: place.into(),
        url: "https://example.org/".into(),
    };
    assert_eq!(item.sources, [book("line 3"), book("")]);
}

#[test]
fn each_type_of_item_becomes_its_kind() {
    let items = load_quiz(&pack(), None).unwrap().content.items;
    let Kind::Single(single) = &items[0].kind else { panic!("{:?}", items[0].kind) };
    assert_eq!(single.options.iter().map(|option| option.correct).collect::<Vec<_>>(), [true, false]);
    assert_eq!(single.options.iter().map(|option| option.last).collect::<Vec<_>>(), [false, true]);
    assert_eq!(single.options[1].rationale, "RY");
    let Kind::Multiple(multiple) = &items[1].kind else { panic!("{:?}", items[1].kind) };
    assert!(multiple.options.iter().all(|option| option.correct));
    let Kind::TrueFalse(statement) = &items[2].kind else { panic!("{:?}", items[2].kind) };
    assert!(statement.answer && statement.reasons[1].correct);
}

#[test]
fn the_facts_about_the_pack_are_kept() {
    let about = load_quiz(&pack(), None).unwrap().about;
    assert_eq!((about.lang.as_str(), about.publisher.as_str(), about.reviewer.as_str()), ("en-GB", "P", "R"));
    assert_eq!((about.reviewed, about.next_review), (Date::parse("2026-01-01"), Date::parse("2027-01-01")));
    assert_eq!((about.sources[0].date.as_str(), about.sources[0].note.as_str()), ("2020-08", "N"));
}

#[test]
fn nobody_has_reviewed_a_pack_that_says_null() {
    let pack = pack_with(r#""reviewed": "2026-01-01", "reviewer": "R""#, r#""reviewed": null"#);
    let about = load_quiz(&pack, None).unwrap().about;
    assert_eq!((about.reviewed, about.reviewer.as_str()), (None, ""));
}

#[test]
fn warnings_come_with_the_pack_and_errors_instead_of_it() {
    let unknown = pack_with("\"kind\": \"quiz\"", "\"kind\": \"quiz\", \"extra\": 1");
    assert_eq!(load_quiz(&unknown, None).unwrap().warnings.len(), 1);
    let for_editors =
        pack_with("\"kind\": \"quiz\"", "\"kind\": \"quiz\", \"$schema\": \"pack-quiz.schema.json\"");
    assert_eq!(load_quiz(&for_editors, None).unwrap().warnings, []);
    let both = pack_with("\"title\": \"T\"", "\"extra\": 1");
    assert_eq!(load_quiz(&both, None).unwrap_err().len(), 2);
}

#[test]
fn days_of_review_are_compared_with_today() {
    let warnings = |today| load_quiz(&pack(), Date::parse(today)).unwrap().warnings;
    assert!(warnings("2027-01-01").is_empty());
    assert_eq!(warnings("2027-01-02")[0].code, "review-due");
    assert!(load_quiz(&pack(), None).unwrap().warnings.is_empty());
    assert!(warnings("2026-01-01").is_empty(), "reviewed today");
    assert_eq!(warnings("2025-12-31")[0].code, "reviewed-in-future");
}
