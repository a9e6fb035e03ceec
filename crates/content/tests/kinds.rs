//! What each kind of item, and all that a pack says of its result, becomes in the domain.

mod fixture;

use fixture::{WHOLE, changed, whole};
use pcw_content::load_quiz;
use pcw_domain::decimal::Decimal;
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::{Quiz, Titled};
use pcw_domain::settings::{Feedback, Settings};

fn quiz() -> Quiz {
    *load_quiz(&whole(), None).expect("the pack is valid").content
}

fn item(index: usize) -> Item {
    quiz().items.swap_remove(index)
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a number")
}

#[test]
fn a_pack_says_what_its_result_is_told_by() {
    let quiz = quiz();
    let pairs = |titled: &[Titled]| -> Vec<_> {
        titled.iter().map(|each| [each.id.clone(), each.title.clone()].join(": ")).collect()
    };
    assert_eq!(pairs(&quiz.outcomes), ["o1: O1", "o2: O2"]);
    assert_eq!(pairs(&quiz.taxonomy_levels), ["recall: Recall", "apply: Apply"]);
    assert_eq!(quiz.conclusion, "C");
    let ranges: Vec<_> = quiz.ranges.iter().map(|range| (range.from, range.text.as_str())).collect();
    assert_eq!(ranges, [(0.0, "Low"), (50.0, "Middle"), (80.0, "High")]);
    let [first, second] = &quiz.methods[..] else { panic!("{:?}", quiz.methods) };
    assert_eq!((first.title.as_str(), &first.sections[..]), ("M1", &[1][..]));
    assert_eq!(first.learning_levels.iter().map(|level| level.number()).collect::<Vec<_>>(), [1, 3]);
    assert!(second.sections.is_empty() && second.learning_levels.is_empty());
}

#[test]
fn a_pack_can_say_everything_that_the_quiz_attributes_can() {
    let settings = quiz().settings;
    assert_eq!(settings.pick, Some(10));
    assert_eq!(settings.quotas, [("a".into(), 2), ("b".into(), 3)]);
    assert_eq!(settings.topics, ["a", "b"]);
    assert_eq!(settings.learning_levels.iter().map(|level| level.number()).collect::<Vec<_>>(), [1, 2]);
    assert!(settings.shuffle_questions && settings.shuffle_options);
    assert_eq!(settings.seed.as_deref(), Some("ward 7"));
    assert_eq!(settings.feedback, Feedback::End);
    assert_eq!(settings.pass_mark, Some(66.67));
    assert!(settings.confidence && settings.share_text);
    let other = changed(WHOLE, r#""feedback": "end""#, r#""feedback": "none""#);
    assert_eq!(load_quiz(&other, None).unwrap().content.settings.feedback, Feedback::None);
    let shuffled = changed(WHOLE, r#"["questions", "options"]"#, r#"["options"]"#);
    let shuffled = load_quiz(&shuffled, None).unwrap().content.settings;
    assert!(!shuffled.shuffle_questions && shuffled.shuffle_options);
}

#[test]
fn a_pack_without_settings_leaves_all_to_the_page() {
    assert_eq!(load_quiz(&fixture::pack(), None).unwrap().content.settings, Settings::default());
}

#[test]
fn a_scenario_leads_on_by_its_options() {
    let scenario = item(0);
    assert_eq!((scenario.hint.as_str(), scenario.next), ("H1", Some(2)));
    let Kind::Scenario(kind) = &scenario.kind else { panic!("{:?}", scenario.kind) };
    let each: Vec<_> = kind.options.iter().map(|each| (each.grade, each.next, each.last)).collect();
    assert_eq!(each, [(0, Some(1), false), (3, None, false), (2, None, true)]);
    assert_eq!((kind.options[0].text.as_str(), kind.options[0].rationale.as_str()), ("X", "RX"));
    assert!(quiz().branches());
}

#[test]
fn numbers_are_read_exactly() {
    let Kind::Numeric(kind) = item(1).kind else { panic!("not numeric") };
    assert_eq!((kind.answer, kind.tolerance), (decimal("12.5"), decimal("0.25")));
    assert_eq!(kind.range, Some((decimal("-0.5"), decimal("100"))));
    assert_eq!(kind.unit, "points");
    assert_eq!(kind.known(decimal("0.1")), Some("K1"));
    let bare = changed(WHOLE, r#""tolerance": 0.25,"#, "");
    let Kind::Numeric(kind) = load_quiz(&bare, None).unwrap().content.items.swap_remove(1).kind else {
        panic!("not numeric")
    };
    assert_eq!(kind.tolerance, Decimal::default());
}

#[test]
fn short_texts_steps_and_pairs_keep_their_order() {
    let Kind::ShortText(kind) = item(2).kind else { panic!("not short text") };
    assert_eq!(kind.accepted, ["Link worker", "link workers"]);
    assert_eq!((kind.known[1].text.as_str(), kind.known[1].rationale.as_str()), ("doctor", "K4"));
    let Kind::Ordering(kind) = item(3).kind else { panic!("not ordering") };
    let steps: Vec<_> = kind.steps.iter().map(|step| (step.id.as_str(), step.rationale.as_str())).collect();
    assert_eq!(steps, [("p", ""), ("q", "RQ"), ("r", "")]);
    let Kind::Matching(kind) = item(4).kind else { panic!("not matching") };
    assert_eq!(kind.prompts.iter().map(|prompt| prompt.answer).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(kind.prompts[0].rationale, "RP");
    assert_eq!(kind.choices.iter().map(|choice| choice.last).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn what_people_say_of_themselves_needs_no_feedback() {
    let (rating, reflection) = (item(5), item(6));
    assert!(matches!(&rating.kind, Kind::Rating(kind) if kind.not_my_role));
    assert!(rating.feedback.is_empty() && !rating.is_scored());
    assert_eq!((reflection.kind, reflection.feedback.as_str()), (Kind::Reflection, "F7"));
}
