//! Packs that are made to break things.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use pcw_content::{Fault, Value, load, validate};

use crate::attacks::texts;
use crate::edit::{Step, put};
use crate::files::decode;
use crate::leaves::{Leaf, form_places, leaves, text_places};
use crate::typed::texts_of;
use crate::valid;

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
    let text = serde_json::to_string(&valid::full()).unwrap();
    let twice =
        text.replacen("{\"schemaVersion\":1,", "{\"schemaVersion\":1,\"title\":5,\"reviewer\":null,", 1);
    assert_ne!(twice, text);
    let loaded = load(&decode(&twice).unwrap(), None).unwrap();
    assert_eq!(loaded, load(&valid::full(), None).unwrap());
}

#[test]
fn keys_that_mean_something_in_javascript_are_only_unknown_fields() {
    for key in ["__proto__", "constructor", "toString", "then", ""] {
        let text = serde_json::to_string(&valid::full()).unwrap();
        let with = text.replacen("\"stem\":", &format!("\"{key}\":{{\"isAdmin\":true}},\"stem\":"), 1);
        let loaded = load(&decode(&with).unwrap(), None).unwrap();
        assert_eq!(loaded.warnings.len(), 1, "{key}: {:?}", loaded.warnings);
        assert_eq!(loaded.warnings[0].code, "unknown-field");
        assert_eq!(loaded.quiz, load(&valid::full(), None).unwrap().quiz);
    }
}

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
    let full = valid::full();
    let mut count = 0;
    for place in leaves(&full) {
        for value in &odd {
            let mut pack = full.clone();
            put(&mut pack, &place.path, value.clone());
            count += usize::from(validate(&pack, None).iter().any(Fault::is_error));
        }
    }
    assert!(count > 500, "{count}");
}

/// Every attack text in every place that holds text to be read: it comes out exactly as it went in, or the
/// validator says at that place why it cannot be used. Marks that mean nothing there are no more than a warning.
#[test]
fn every_attack_text_comes_through_exactly_or_is_refused_where_it_stands() {
    let full = valid::full();
    let places = text_places(&full);
    assert!(places.len() >= 150, "{}", places.len());
    let (mut exact, mut refused, mut warned) = (0, 0, 0);
    for text in texts() {
        let length = text.chars().count();
        let fits = |place: &&Leaf| place.max().is_none_or(|max| length <= max);
        let with = |places: &[&Leaf]| {
            let mut pack = full.clone();
            places.iter().for_each(|place| put(&mut pack, &place.path, text.as_str().into()));
            pack
        };
        let faults = validate(&with(&places.iter().collect::<Vec<_>>()), None);
        let (errors, warnings): (Vec<_>, Vec<_>) = faults.into_iter().partition(Fault::is_error);
        warned += usize::from(!warnings.is_empty());
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
            refused += 1;
            continue;
        }
        let too_long = places.iter().filter(|place| !fits(place)).map(|place| ("too-long", place.name()));
        assert_eq!(errors, too_long.collect::<Vec<_>>(), "{text:?}");
        let fitting: Vec<_> = places.iter().filter(fits).collect();
        refused += usize::from(fitting.len() < places.len());
        if fitting.is_empty() {
            continue;
        }
        comes_through(&with(&fitting), &fitting, &text);
        exact += 1;
    }
    println!("attack texts that came through exactly: {exact}, with a warning of marks: {warned}");
    println!("attack texts that are blank, or too long for one place or more: {refused}");
    assert!(exact >= 30 && warned > 0);
}

/// The codes of links and images that stay plain text.
const MARKUP: &[&str] = &["bad-link", "link-without-words", "bad-image", "image-without-words"];

fn comes_through(pack: &Value, places: &[&Leaf], text: &str) {
    let written = serde_json::to_string(pack).unwrap();
    let loaded =
        load(&decode(&written).unwrap(), None).unwrap_or_else(|faults| panic!("{text:?}: {faults:?}"));
    let found: BTreeMap<_, _> = texts_of(&loaded).into_iter().collect();
    for name in places.iter().map(|place| place.name()).filter(|name| !stays_in_the_pack(name)) {
        let read = found.get(&name).unwrap_or_else(|| panic!("lost: {name}"));
        assert_eq!(read, text, "{name}");
    }
}

/// Where outcomes and methods come from is for those who read the pack; the quiz shows where its questions do.
fn stays_in_the_pack(name: &str) -> bool {
    name.ends_with(".place") && (name.starts_with("outcomes[") || name.starts_with("methods["))
}

#[test]
fn attack_texts_as_ids_and_addresses_are_refused_or_harmless() {
    let full = valid::full();
    let places = form_places(&full);
    for text in texts() {
        let mut pack = full.clone();
        for place in &places {
            put(&mut pack, &place.path, text.as_str().into());
        }
        assert!(validate(&pack, None).iter().any(Fault::is_error), "{text:?}");
        let mut pack = full.clone();
        let url = places.iter().find(|place| place.name().ends_with(".url")).unwrap();
        put(&mut pack, &url.path, text.as_str().into());
        if let Ok(loaded) = load(&pack, None) {
            let url = &loaded.about.sources[0].url;
            assert!(url.starts_with("http://") || url.starts_with("https://"), "{url}");
        }
    }
}

#[test]
fn a_pack_that_is_full_of_marks_is_checked_in_time() {
    let mut pack = valid::full();
    let stem = [Step::Field("items"), Step::Entry(0), Step::Field("stem")];
    for unit in ["*", "[", "[a](", "*[a](javascript:b) ", "![](", "- *a\n"] {
        put(&mut pack, &stem, unit.repeat(1_000_000 / unit.len()).into());
        let start = Instant::now();
        let faults = validate(&pack, None);
        assert!(start.elapsed() < Duration::from_secs(10), "{unit:?} took {:?}", start.elapsed());
        assert_eq!(faults.iter().filter(|fault| fault.is_error()).count(), 1, "{unit:?} is too long");
    }
}

#[test]
fn a_pack_that_is_full_of_unknown_fields_is_checked_in_time() {
    let fields: Vec<_> = (0..200).map(|index| format!("\"feedbck{index:03}\":0")).collect();
    let item = ["{", &fields.join(","), "}"].concat();
    let items = vec![item.as_str(); 600].join(",");
    let pack = decode(&["{\"items\":[", &items, "]}"].concat()).unwrap();
    let start = Instant::now();
    let faults = validate(&pack, None);
    assert!(start.elapsed() < Duration::from_secs(10), "took {:?}", start.elapsed());
    assert_eq!(faults.iter().filter(|fault| fault.code == "more-faults").count(), 2);
}
