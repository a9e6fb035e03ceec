//! The packs that ship.

use std::collections::{BTreeMap, BTreeSet};

use pcw_content::shape::{KINDS, Kind, QUIZ, Shape};
use pcw_content::{Date, Value, load_quiz, validate_any};
use pcw_domain::action::Action;
use pcw_domain::attempt::Attempt;
use pcw_domain::quiz::Quiz;
use pcw_domain::result::QuizResult;

use crate::files::{content, read, shared, shipped, shipped_of};
use crate::stock::{Stock, json};
use crate::typed;
use crate::wording::strings;

/// The packs by theme, which together are the full pack.
const THEMES: [&str; 6] = [
    "communication",
    "supporting-change",
    "health-literacy-and-decisions",
    "patient-activation",
    "planning-choice-and-community",
    "for-educators",
];
/// The types of item of which the full pack has some.
const BANKED: [&str; 7] = ["single", "multiple", "true-false", "scenario", "numeric", "ordering", "matching"];
/// The types of item of which only the examples have some.
const SHOWN: [&str; 3] = ["short-text", "rating", "reflection"];
/// Sections that are headings of the curriculum but none of its 18 sections.
const HEADINGS: [&str; 3] = ["introduction", "accreditation", "six-components"];
/// The lists in which an item keeps what is chosen, matched or put in order.
const PARTS: [&str; 6] = ["options", "reasons", "steps", "prompts", "choices", "known"];

pub fn pack(name: &str) -> Value {
    shipped().into_iter().find(|(file, _)| file == name).map(|(_, pack)| pack).unwrap()
}

fn items(pack: &Value) -> &[Value] {
    list(pack, "items")
}

pub fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    object.get(name).map_or(&[], Value::entries)
}

pub fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_text).unwrap_or_default()
}

pub fn number(object: &Value, name: &str) -> Option<f64> {
    object.get(name).and_then(Value::as_number)
}

pub fn ids(objects: &[Value]) -> BTreeSet<&str> {
    objects.iter().map(|object| text(object, "id")).collect()
}

fn of_type(pack: &Value, name: &str) -> usize {
    items(pack).iter().filter(|item| text(item, "type") == name).count()
}

#[test]
fn every_shipped_pack_is_valid_without_a_warning() {
    for kind in KINDS {
        let stock = Stock::of(kind);
        for (name, pack) in shipped_of(kind) {
            assert_eq!(validate_any(&pack, Date::parse("2026-11-21")), [], "{name}");
            typed::load(kind, &pack).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
            stock.judge(&json(&pack)).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

/// Every shipped quiz pack with its name.
fn quizzes() -> Vec<(String, Value)> {
    shipped_of(&QUIZ)
}

/// The packs of sites that do not exist show how a review is told.
#[test]
fn shipped_packs_claim_no_review_that_nobody_made() {
    for (name, pack) in shipped() {
        if name.ends_with("-own") {
            assert!(
                text(&pack, "reviewer").contains("made up") && text(&pack, "publisher").contains("made up")
            );
            continue;
        }
        assert_eq!(pack.get("reviewed"), Some(&Value::Null), "{name}");
        assert_eq!(pack.get("nextReview"), Some(&Value::Null), "{name}");
        assert_eq!(pack.get("reviewer"), None, "{name}");
        assert_eq!(text(&pack, "publisher"), "Personalised Care Widgets project", "{name}");
    }
}

#[test]
fn the_full_pack_holds_the_66_items_of_seven_types_and_none_that_rests_on_cut_points() {
    let full = pack("personalised-care");
    assert_eq!(items(&full).len(), 66);
    assert_eq!(ids(items(&full)).len(), 66);
    assert!(ids(items(&full)).iter().all(|id| !id.starts_with("ext")));
    assert_eq!(BANKED.map(|name| of_type(&full, name)), [21, 10, 10, 8, 5, 5, 7]);
}

#[test]
fn the_themes_share_the_full_pack_out_and_none_is_small() {
    let full = pack("personalised-care");
    let mut themed = Vec::new();
    for name in THEMES {
        let theme = pack(name);
        assert!(items(&theme).len() >= 6, "{name}: {}", items(&theme).len());
        assert_eq!(text(&theme, "id"), name);
        themed.extend(items(&theme).to_vec());
    }
    assert_eq!(themed.len(), 66);
    assert!(items(&full).iter().all(|item| themed.contains(item)), "each item is in one theme, unchanged");
}

#[test]
fn the_default_pack_is_a_fair_mixture_of_the_full_pack() {
    let (full, short) = (pack("personalised-care"), pack("personalised-care-short"));
    assert!((18..=22).contains(&items(&short).len()));
    assert!(items(&short).iter().all(|item| items(&full).contains(item)));
    assert!(BANKED.iter().all(|name| of_type(&short, name) >= 1), "a type without a question");
    for level in [1.0, 2.0, 3.0] {
        let at = items(&short).iter().filter(|item| number(item, "learningLevel") == Some(level)).count();
        assert!(at >= 4, "learning Level {level}: {at}");
    }
    let mut reached = BTreeSet::new();
    let mut by_section = BTreeMap::new();
    for item in items(&short) {
        reached.insert(text(item, "taxonomyLevel"));
        *by_section.entry(text(item, "section")).or_insert(0) += 1;
    }
    assert_eq!(reached.len(), 4, "{reached:?}");
    assert!(by_section.len() >= 14 && by_section.values().all(|&count| count <= 3), "{by_section:?}");
    assert!(by_section.values().filter(|&&count| count >= 2).count() >= 3, "{by_section:?}");
}

#[test]
fn each_type_of_item_has_its_example() {
    for name in BANKED.iter().chain(&SHOWN) {
        let example = pack(name);
        assert_eq!(text(&example, "id"), format!("example-{name}"));
        assert!((2..=4).contains(&items(&example).len()), "{name}");
        assert_eq!(of_type(&example, name), items(&example).len(), "{name}");
        assert!(of_type(&pack("everything"), name) >= 1, "{name}");
    }
    let scenario = pack("scenario");
    assert!(items(&scenario).iter().flat_map(|item| list(item, "options")).any(|o| o.get("next").is_some()));
}

#[test]
fn what_is_chosen_first_in_the_example_of_a_scenario_decides_what_is_asked_next() {
    let quiz = load_quiz(&pack("scenario"), None).unwrap().content;
    let asked_after = |option| {
        let mut attempt = Attempt::start(&quiz, &quiz.settings, "seed");
        attempt.apply(&quiz, &quiz.settings, Action::Choose { option, chosen: true });
        attempt.path(&quiz).into_iter().map(|at| quiz.items[at].id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(asked_after(0), ["opening", "repair", "explore", "closing"]);
    assert_eq!(asked_after(2), ["opening", "explore", "closing"]);
}

/// Items of one id are the same everywhere, so a mend in one place cannot be forgotten in another.
#[test]
fn an_item_reads_the_same_in_every_pack() {
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    for (name, pack) in quizzes() {
        for item in items(&pack) {
            let first = seen.entry(text(item, "id").into()).or_insert_with(|| item.clone());
            assert_eq!(first, item, "{name}");
        }
    }
}

#[test]
fn the_example_of_everything_uses_every_field_of_the_format_but_those_of_a_review() {
    let mut missing = BTreeSet::new();
    unused(&QUIZ, &[&pack("everything")], &mut missing);
    assert_eq!(missing, BTreeSet::from(["quiz.reviewer".to_owned()]));
}

/// The fields of a table that none of these objects has.
pub fn unused(shape: &'static Shape, objects: &[&Value], missing: &mut BTreeSet<String>) {
    for field in shape.fields_of(None).chain(shape.variants.iter().flat_map(|variant| variant.fields)) {
        let found: Vec<&Value> = objects.iter().filter_map(|object| object.get(field.name)).collect();
        if found.is_empty() {
            missing.insert(format!("{}.{}", shape.name, field.name));
        }
        match &field.kind {
            Kind::Object(inner) => unused(inner, &found, missing),
            Kind::List(entries) => {
                if let Kind::Object(inner) = &entries.kind {
                    let entries: Vec<&Value> = found.iter().flat_map(|list| list.entries()).collect();
                    unused(inner, &entries, missing);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_example_of_everything_shows_every_mark_of_the_text() {
    let everything = pack("everything");
    let texts = strings(&everything);
    for mark in
        ["*emphasis*", "**strong words**", "](https://", "](data:image/png;base64,", "\n- ", "\n\n1. "]
    {
        assert!(texts.iter().any(|text| text.contains(mark)), "{mark}");
    }
    let lasting = items(&everything).iter().flat_map(|item| PARTS.map(|part| list(item, part)));
    assert!(lasting.flatten().filter(|part| part.get("last").is_some()).count() >= 3);
}

#[test]
fn every_item_rests_on_a_source_and_a_place_in_it() {
    for (name, pack) in quizzes() {
        for item in items(&pack) {
            let sources = list(item, "sources");
            assert!(!sources.is_empty(), "{name}: {}", text(item, "id"));
            assert!(sources.iter().all(|source| text(source, "place").starts_with("line")), "{name}");
        }
        for method in list(&pack, "methods") {
            let sources = list(method, "sources");
            assert!(!sources.is_empty(), "{name}: {}", text(method, "id"));
        }
    }
}

/// Nobody learns from "Listed.".
#[test]
fn every_scored_item_explains_itself_and_its_parts_in_sentences() {
    for (name, pack) in quizzes() {
        for item in items(&pack).iter().filter(|item| !["rating", "reflection"].contains(&text(item, "type")))
        {
            let id = text(item, "id");
            assert!(is_sentence(text(item, "feedback")), "{name}: {id}");
            let ticked = [list(item, "options"), list(item, "reasons"), list(item, "known")].concat();
            for part in &ticked {
                assert!(is_sentence(text(part, "rationale")), "{name}: {id} {}", text(part, "rationale"));
            }
            if name != "everything" {
                let given = [list(item, "steps"), list(item, "prompts")].concat();
                let answers: Vec<_> = given.iter().map(|prompt| text(prompt, "answer")).collect();
                let extra =
                    list(item, "choices").iter().filter(|choice| !answers.contains(&text(choice, "id")));
                for part in given.iter().chain(extra) {
                    assert!(is_sentence(text(part, "rationale")), "{name}: {id} {}", text(part, "text"));
                }
            }
        }
    }
    assert!(!is_sentence("Listed.") && !is_sentence("A key principle.") && is_sentence("It checks nothing."));
}

pub fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words >= 3 && !text.starts_with("A key principle") && !text.starts_with("Not stated")
}

#[test]
fn about_a_quarter_of_the_full_pack_has_a_hint() {
    let hints = items(&pack("personalised-care")).iter().filter(|item| item.get("hint").is_some()).count();
    assert!((14..=20).contains(&hints), "{hints}");
}

#[test]
fn a_pack_lists_the_outcomes_sections_and_sources_that_its_items_need_and_no_others() {
    for (name, pack) in quizzes() {
        let mut outcomes = BTreeSet::new();
        let mut sections = BTreeSet::new();
        for item in items(&pack) {
            outcomes.extend(list(item, "outcomes").iter().filter_map(Value::as_text));
            sections.insert(text(item, "section"));
        }
        assert_eq!(ids(list(&pack, "outcomes")), outcomes, "{name}");
        assert_eq!(ids(list(&pack, "sections")), sections, "{name}");
        let cited = cited(&pack);
        assert!(ids(list(&pack, "sources")).iter().all(|id| cited.contains(*id)), "{name}: {cited:?}");
        for outcome in list(&pack, "outcomes") {
            assert!(text(outcome, "text").split_whitespace().count() >= 4, "{name}");
        }
    }
}

/// The sources that anything in the pack cites.
pub fn cited(value: &Value) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = value.entries().iter().flat_map(cited).collect();
    for (key, value) in value.fields() {
        match value.as_text() {
            Some(id) if key == "source" => drop(found.insert(id.into())),
            _ => found.extend(cited(value)),
        }
    }
    found
}

/// Not knowing any one question must lead to a way to learn it.
#[test]
fn whatever_is_missed_there_are_ways_to_learn_it() {
    for name in THEMES.iter().chain(&["personalised-care", "personalised-care-short"]) {
        let loaded = load_quiz(&pack(name), None).unwrap();
        for item in &loaded.content.items {
            let quiz = Quiz { items: vec![item.clone()], ..(*loaded.content).clone() };
            let mut attempt = Attempt::start(&quiz, &quiz.settings, "seed");
            attempt.apply(&quiz, &quiz.settings, Action::DontKnow);
            let gaps = QuizResult::of(&quiz, &quiz.settings, &attempt).gaps;
            assert!(gaps.len() == 1 && !gaps[0].methods.is_empty(), "{name}: {}", item.id);
        }
        assert_eq!(loaded.content.taxonomy_levels.len(), 5, "{name}");
    }
}

#[test]
fn the_settings_of_the_example_of_everything_leave_no_question_out() {
    let quiz = load_quiz(&pack("everything"), None).unwrap().content;
    assert!(quiz.settings.pick.is_some() && !quiz.settings.quotas.is_empty() && quiz.settings.confidence);
    let asked = pcw_domain::selection::items(&quiz, &quiz.settings, "everything");
    assert_eq!(asked, Vec::from_iter(0..quiz.items.len()));
}

#[test]
fn packs_say_what_they_rest_on_what_a_quiz_can_show_and_something_kind_for_each_score() {
    for name in THEMES.iter().chain(&["personalised-care", "personalised-care-short"]) {
        let pack = pack(name);
        let introduction = text(&pack, "introduction");
        for said in ["early draft", "England", "for learning"] {
            assert!(introduction.contains(said), "{name}: {said}");
        }
        let about_pam = json(&Value::List(items(&pack).to_vec())).to_string().contains("PAM");
        assert_eq!(introduction.contains("registered trade marks"), about_pam, "{name}");
        assert!(text(&pack, "conclusion").contains("cannot show"), "{name}");
        let ranges = list(&pack, "scoreFeedback");
        assert_eq!(ranges.len(), 3, "{name}");
        for range in ranges {
            let words = text(range, "text").to_lowercase();
            for judging in ["pass", "fail", "good", "bad", "poor"] {
                assert!(!words.contains(judging), "{name}: {words}");
            }
        }
    }
}

/// Somebody who knows nothing must not find the right option by its length or its place.
#[test]
fn the_right_option_shows_neither_by_its_length_nor_by_its_place() {
    let full = pack("personalised-care");
    for (of, parts) in [("single", "options"), ("true-false", "reasons"), ("scenario", "options")] {
        let (mut longest, mut places, mut count) = (0, BTreeMap::new(), 0);
        for item in items(&full).iter().filter(|item| text(item, "type") == of) {
            let worth = |option: &Value| match option.get("correct").and_then(Value::as_bool) {
                Some(correct) => f64::from(u8::from(correct)),
                None => number(option, "grade").unwrap(),
            };
            let options = list(item, parts);
            let length = |option: &Value| text(option, "text").chars().count();
            let best = (0..options.len()).max_by(|&a, &b| worth(&options[a]).total_cmp(&worth(&options[b])));
            let best = best.unwrap();
            count += 1;
            *places.entry(best).or_insert(0) += 1;
            longest += usize::from(options.iter().all(|option| length(option) <= length(&options[best])));
        }
        assert!(longest * 4 <= count, "{of}: the right one is the longest in {longest} of {count}");
        assert!(places.len() == 4 && places.values().all(|&at| at * 2 < count), "{of}: {places:?}");
    }
}

/// The table of where each item belongs is read by people, so a test holds it against the packs.
#[test]
fn the_record_of_the_mapping_says_what_the_full_pack_says() {
    let record = read(&content().join("packs/MAPPING.md"));
    for item in items(&pack("personalised-care")) {
        let (id, section) = (text(item, "id"), text(item, "section"));
        let level = number(item, "learningLevel").map_or("not mapped".into(), |level| level.to_string());
        let own = |id: &str| id.strip_prefix(section).map_or(id, |rest| &rest[1..]).to_owned();
        let outcomes: Vec<String> =
            list(item, "outcomes").iter().filter_map(Value::as_text).map(own).collect();
        let outcomes = if outcomes.is_empty() { "not mapped".into() } else { outcomes.join(", ") };
        let row = format!("| {id} | {section} | {level} | {outcomes} |");
        assert!(record.contains(&row), "{row}");
    }
}

/// The ids, types, taxonomy levels and keys of the collection that the pack was made from. Sections, learning Levels
/// and outcomes were mended: the record of the mapping tells them.
#[test]
fn the_full_pack_agrees_with_the_collection_it_was_made_from() {
    let Some(folder) = shared("PCW_DOMAIN", "the comparison of the full pack with the collection of items")
    else {
        return;
    };
    let collection: Value = serde_json::from_str(&read(&folder.join("items.json"))).unwrap();
    let wanted: Vec<&Value> =
        items(&collection).iter().filter(|item| text(item, "grounding") == "seed").collect();
    let full = pack("personalised-care");
    assert_eq!(wanted.len(), items(&full).len());
    for wanted in wanted {
        let id = text(wanted, "id");
        let item = items(&full).iter().find(|item| text(item, "id") == id).unwrap_or_else(|| panic!("{id}"));
        let kind = text(wanted, "type").replace("true_false_reason", "true-false").replace("_judgement", "");
        assert_eq!(text(item, "type"), kind, "{id}");
        assert_eq!(text(item, "taxonomyLevel"), text(wanted, "bloom"), "{id}");
        keys_agree(item, wanted);
    }
}

fn keys_agree(item: &Value, wanted: &Value) {
    let (id, key) = (text(item, "id"), wanted.get("key").unwrap());
    let keys = if key.as_text().is_some() { std::slice::from_ref(key) } else { key.entries() };
    match text(item, "type") {
        "numeric" => {
            assert_eq!(item.get("answer"), Some(key), "{id}");
            let known = |item: &Value, name: &str| {
                list(item, name).iter().map(|known| known.get("value").cloned()).collect::<Vec<_>>()
            };
            assert_eq!(known(item, "known"), known(wanted, "common_errors"), "{id}");
        }
        "ordering" => {
            let steps: Vec<_> = list(item, "steps").iter().map(|step| step.get("id").cloned()).collect();
            assert_eq!(steps, keys.iter().cloned().map(Some).collect::<Vec<_>>(), "{id}");
        }
        "matching" => {
            for (prompt, answer) in key.fields() {
                let found = list(item, "prompts").iter().find(|found| text(found, "id") == prompt);
                assert_eq!(found.and_then(|found| found.get("answer")), Some(answer), "{id} {prompt}");
            }
            assert_eq!(ids(list(item, "choices")), ids(list(wanted, "right")), "{id}");
        }
        of => {
            assert_eq!(item.get("answer"), wanted.get("answer"), "{id}");
            let options = list(item, if of == "true-false" { "reasons" } else { "options" });
            assert_eq!(options.len(), list(wanted, "options").len(), "{id}");
            for (option, wanted) in options.iter().zip(list(wanted, "options")) {
                assert_eq!(option.get("id"), wanted.get("id"), "{id}");
                assert_eq!(option.get("grade"), wanted.get("rating"), "{id}");
                let correct = option.get("correct").and_then(Value::as_bool);
                assert_eq!(
                    correct.unwrap_or_else(|| number(option, "grade") == Some(3.0)),
                    keys.contains(option.get("id").unwrap()),
                    "{id}"
                );
            }
        }
    }
}

/// A section outside the curriculum is a slip, unless it is one of the headings that are named above.
#[test]
fn every_section_and_outcome_is_one_of_the_curriculum() {
    let Some(folder) = shared("PCW_DOMAIN", "the comparison of sections and outcomes with the curriculum")
    else {
        return;
    };
    let curriculum: Value = serde_json::from_str(&read(&folder.join("curriculum.json"))).unwrap();
    let sections = list(&curriculum, "sections");
    let outcomes: Vec<&Value> =
        sections.iter().flat_map(|section| list(section, "learning_outcomes")).collect();
    for (name, pack) in quizzes() {
        for section in list(&pack, "sections") {
            let id = text(section, "id");
            assert!(ids(sections).contains(id) || HEADINGS.contains(&id), "{name}: {id}");
        }
        for item in items(&pack) {
            let levels = list(item, "outcomes").iter().map(|id| {
                let outcome = outcomes.iter().find(|outcome| outcome.get("id") == Some(id));
                number(outcome.unwrap_or_else(|| panic!("{name}: {id:?}")), "level")
            });
            let highest = levels.flatten().fold(0.0, f64::max);
            let level = number(item, "learningLevel");
            assert!(highest == 0.0 || level == Some(highest), "{name}: {} {level:?}", text(item, "id"));
        }
    }
}
