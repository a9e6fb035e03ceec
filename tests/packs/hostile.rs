//! Packs that are made to break things.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use pcw_content::shape::{KINDS, QUIZ, Shape};
use pcw_content::{Fault, Value, load_questions, validate};

use crate::attacks::texts;
use crate::edit::{Step, put};
use crate::files::decode;
use crate::leaves::{Leaf, form_places, leaves, text_places};
use crate::{typed, valid};

#[test]
fn what_cannot_be_decoded_is_one_plain_fault() {
    let deep = ["{\"items\":", &"[".repeat(10_000), &"]".repeat(10_000), "}"].concat();
    let unclosed = "[".repeat(1_000_000);
    let large = ["\"", &"a".repeat(3_000_000), "\""].concat();
    let table = [
        (deep.as_str(), "too-deep"),
        (&unclosed, "too-deep"),
        (&large, "too-large"),
        ("{\"schemaVersion\": 1e400}", "unreadable"),
        ("{\"title\": \"\\ud800\"}", "unreadable"),
        ("{\"title\": \"\\udc00\\ud800\"}", "unreadable"),
        ("", "unreadable"),
    ];
    for (text, code) in table {
        let fault = decode(text).unwrap_err();
        assert_eq!(fault.code, code, "{}", &text[..text.len().min(40)]);
        assert!(fault.cause.len() < 200 && !fault.cure.is_empty());
    }
}

#[test]
fn of_a_repeated_key_the_last_value_is_used() {
    for kind in KINDS {
        let full = valid::full(kind);
        let text = serde_json::to_string(&full).unwrap();
        let twice =
            text.replacen("{\"schemaVersion\":1,", "{\"schemaVersion\":1,\"title\":5,\"reviewer\":null,", 1);
        assert_ne!(twice, text);
        assert_eq!(typed::load(kind, &decode(&twice).unwrap()), typed::load(kind, &full));
    }
}

#[test]
fn keys_that_mean_something_in_javascript_are_only_unknown_fields() {
    for (kind, key) in KINDS.into_iter().flat_map(|kind| KEYS.map(|key| (kind, key))) {
        let text = serde_json::to_string(&valid::full(kind)).unwrap();
        let with = text.replacen("\"stem\":", &format!("\"{key}\":{{\"isAdmin\":true}},\"stem\":"), 1);
        let loaded = typed::load(kind, &decode(&with).unwrap()).unwrap();
        assert_eq!(loaded.warnings.len(), 1, "{key}: {:?}", loaded.warnings);
        assert_eq!(loaded.warnings[0].code, "unknown-field");
        assert_eq!(loaded.content, typed::load(kind, &valid::full(kind)).unwrap().content);
    }
}

const KEYS: [&str; 5] = ["__proto__", "constructor", "toString", "then", ""];

#[test]
fn any_plain_data_in_any_place_ends_in_faults_and_never_in_a_panic() {
    let odd = [
        Value::Number(f64::NAN),
        Value::Number(f64::INFINITY),
        Value::Number(-0.0),
        Value::Text("\u{10FFFF}".repeat(100)),
        Value::List(vec![Value::Null; 3]),
        Value::List(vec![Value::List(vec![Value::List(vec![])])]),
        Value::object([("id", Value::Null), ("type", Value::Null), ("correct", Value::Null)]),
    ];
    for kind in KINDS {
        let full = valid::full(kind);
        let mut count = 0;
        for place in leaves(kind, &full) {
            for value in &odd {
                let mut pack = full.clone();
                put(&mut pack, &place.path, value.clone());
                let loaded = typed::load(kind, &pack);
                count += usize::from(loaded.is_err_and(|faults| faults.iter().any(Fault::is_error)));
            }
        }
        assert!(count > 500, "{count}");
    }
}

/// Every attack text in every place that holds text to be read: it comes out exactly as it went in, or the
/// validator says at that place why it cannot be used. Marks that mean nothing there are no more than a warning.
#[test]
fn every_attack_text_comes_through_exactly_or_is_refused_where_it_stands() {
    let texts = texts();
    for (kind, least) in KINDS.into_iter().zip([150, 150, 80]) {
        let full = valid::full(kind);
        let places = text_places(kind, &full);
        assert!(places.len() >= least, "{}", places.len());
        let mut seen = Seen::default();
        for text in &texts {
            attack(kind, &full, &places, text, &mut seen);
        }
        let Seen { exact, refused, warned } = seen;
        println!(
            "{}: texts that came through exactly: {exact}, with a warning of marks: {warned}",
            kind.name
        );
        println!("{}: texts that are blank, or too long for one place or more: {refused}", kind.name);
        assert!(exact >= 30 && warned > 0);
    }
}

/// How many texts came through everywhere they fit, were refused somewhere, were warned of.
#[derive(Default)]
struct Seen {
    exact: usize,
    refused: usize,
    warned: usize,
}

fn attack(kind: &'static Shape, full: &Value, places: &[Leaf], text: &str, seen: &mut Seen) {
    let length = text.chars().count();
    let fits = |place: &&Leaf| place.max().is_none_or(|max| length <= max);
    let with = |places: &[&Leaf]| {
        let mut pack = full.clone();
        places.iter().for_each(|place| put(&mut pack, &place.path, text.into()));
        pack
    };
    let faults = validate(&with(&places.iter().collect::<Vec<_>>()), kind, None);
    let (errors, warnings): (Vec<_>, Vec<_>) = faults.into_iter().partition(Fault::is_error);
    seen.warned += usize::from(!warnings.is_empty());
    for warning in warnings {
        assert!(MARKUP.contains(&warning.code), "{text:?}: {warning:?}");
        assert!(places.iter().any(|place| place.has_markup() && place.name() == warning.place));
    }
    let errors: Vec<_> = errors.into_iter().map(|fault| (fault.code, fault.place)).collect();
    if errors.iter().any(|(code, _)| *code == "blank") {
        assert!(
            text.trim().chars().all(|char| !char.is_alphanumeric() && !char.is_ascii_punctuation()),
            "{text:?}"
        );
        assert_eq!(errors.len(), places.len(), "{text:?}");
        seen.refused += 1;
        return;
    }
    let too_long = places.iter().filter(|place| !fits(place)).map(|place| ("too-long", place.name()));
    assert_eq!(errors, too_long.collect::<Vec<_>>(), "{text:?}");
    let fitting: Vec<_> = places.iter().filter(fits).collect();
    seen.refused += usize::from(fitting.len() < places.len());
    if !fitting.is_empty() {
        comes_through(kind, &with(&fitting), &fitting, text);
        seen.exact += 1;
    }
}

/// Somebody who writes outcomes looks through the questions of a quiz that anybody may have written.
#[test]
fn attack_texts_as_questions_stand_on_one_line_and_never_break_anything() {
    let full = valid::full(&QUIZ);
    let stem = [Step::Field("items"), Step::Entry(0), Step::Field("stem")];
    let mut exact = 0;
    for text in texts() {
        let mut pack = full.clone();
        put(&mut pack, &stem, text.as_str().into());
        let Ok(questions) = load_questions(&pack, None) else { continue };
        let shown = &questions.items[0].stem;
        assert!(shown.chars().count() <= 200 && !shown.contains('\n'), "{text:?} became {shown:?}");
        exact += usize::from(*shown == text);
    }
    assert!(exact >= 20, "{exact}");
}

/// The codes of links and images that stay plain text.
const MARKUP: &[&str] = &["bad-link", "link-without-words", "bad-image", "image-without-words"];

fn comes_through(kind: &'static Shape, pack: &Value, places: &[&Leaf], text: &str) {
    let written = serde_json::to_string(pack).unwrap();
    let loaded =
        typed::load(kind, &decode(&written).unwrap()).unwrap_or_else(|faults| panic!("{text:?}: {faults:?}"));
    let found: BTreeMap<_, _> = loaded.texts.into_iter().collect();
    for name in places.iter().map(|place| place.name()).filter(|name| !stays_in_the_pack(kind, name)) {
        let read = found.get(&name).unwrap_or_else(|| panic!("lost: {name}"));
        match is_verb(&name) {
            true => assert_eq!(*read, text.to_ascii_lowercase(), "{name}"),
            false => assert_eq!(read, text, "{name}"),
        }
    }
}

/// Verbs, and the words that are searched for, are read in lower case.
fn is_verb(name: &str) -> bool {
    name.ends_with(".verb") || name.contains(".instead[") || name.starts_with("synonyms[")
}

/// Where outcomes and methods come from is for those who read the pack; the quiz shows where its questions do.
fn stays_in_the_pack(kind: &Shape, name: &str) -> bool {
    kind.name == QUIZ.name
        && name.ends_with(".place")
        && (name.starts_with("outcomes[") || name.starts_with("methods["))
}

#[test]
fn attack_texts_as_ids_and_addresses_are_refused_or_harmless() {
    let texts = texts();
    for kind in KINDS {
        let full = valid::full(kind);
        let places = form_places(kind, &full);
        for text in &texts {
            let mut pack = full.clone();
            for place in &places {
                put(&mut pack, &place.path, text.as_str().into());
            }
            assert!(validate(&pack, kind, None).iter().any(Fault::is_error), "{text:?}");
            let mut pack = full.clone();
            for place in places.iter().filter(|place| place.name().ends_with(".url")) {
                put(&mut pack, &place.path, text.as_str().into());
            }
            if typed::load(kind, &pack).is_ok() {
                assert!(text.starts_with("http://") || text.starts_with("https://"), "{text}");
            }
        }
    }
}

#[test]
fn a_pack_that_is_full_of_marks_is_checked_in_time() {
    for kind in KINDS {
        let full = valid::full(kind);
        let places = text_places(kind, &full);
        let place = places.iter().rfind(|place| place.has_markup()).expect("a text with marks");
        for unit in ["*", "[", "[a](", "*[a](javascript:b) ", "![](", "- *a\n"] {
            let mut pack = full.clone();
            put(&mut pack, &place.path, unit.repeat(1_000_000 / unit.len()).into());
            let start = Instant::now();
            let faults = validate(&pack, kind, None);
            assert!(start.elapsed() < Duration::from_secs(10), "{unit:?} took {:?}", start.elapsed());
            assert_eq!(faults.iter().filter(|fault| fault.is_error()).count(), 1, "{unit:?} is too long");
        }
    }
}

/// The most of them that any kind of pack can hold: no list of another is so long.
#[test]
fn a_pack_that_is_full_of_unknown_fields_is_checked_in_time() {
    let fields: Vec<_> = (0..200).map(|index| format!("\"feedbck{index:03}\":0")).collect();
    let item = ["{", &fields.join(","), "}"].concat();
    let items = vec![item.as_str(); 600].join(",");
    let pack = decode(&["{\"items\":[", &items, "]}"].concat()).unwrap();
    let start = Instant::now();
    let faults = validate(&pack, &QUIZ, None);
    assert!(start.elapsed() < Duration::from_secs(10), "took {:?}", start.elapsed());
    assert_eq!(faults.iter().filter(|fault| fault.code == "more-faults").count(), 2);
}
