//! Packs that are made to break things.

use pcw_content::{Fault, Value, load, validate};

use crate::attacks::{name, text_places, texts, texts_of};
use crate::edit::put;
use crate::files::decode;
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
    for place in text_places(&full) {
        for value in &odd {
            let mut pack = full.clone();
            put(&mut pack, &place.path, value.clone());
            count += usize::from(validate(&pack, None).iter().any(Fault::is_error));
        }
    }
    assert!(count > 500, "{count}");
}

/// Every attack text in every place that holds text to be read: it comes out exactly as it went in, or the
/// validator says at that place why it cannot be used.
#[test]
fn every_attack_text_comes_through_exactly_or_is_refused_where_it_stands() {
    let full = valid::full();
    let places: Vec<_> = text_places(&full).into_iter().filter(|place| place.max.is_some()).collect();
    assert!(places.len() >= 35, "{}", places.len());
    let (mut exact, mut refused) = (0, 0);
    for text in texts() {
        let length = text.chars().count();
        let fits = |max: Option<usize>| max.is_none_or(|max| length <= max);
        let mut pack = full.clone();
        for place in &places {
            put(&mut pack, &place.path, text.as_str().into());
        }
        let faults: Vec<_> =
            validate(&pack, None).into_iter().map(|fault| (fault.code, fault.place)).collect();
        if faults.iter().any(|(code, _)| *code == "blank") {
            assert!(
                text.trim().chars().all(|char| !char.is_alphanumeric() && !char.is_ascii_punctuation()),
                "{text:?}"
            );
            assert_eq!(faults.len(), places.len(), "{text:?}");
            refused += 1;
            continue;
        }
        let too_long: Vec<_> = places.iter().filter(|place| !fits(place.max)).map(name).collect();
        assert_eq!(
            faults,
            too_long.iter().map(|place| ("too-long", place.clone())).collect::<Vec<_>>(),
            "{text:?}"
        );
        refused += usize::from(!too_long.is_empty());
        if places.iter().all(|place| !fits(place.max)) {
            continue;
        }
        let mut pack = full.clone();
        for place in places.iter().filter(|place| fits(place.max)) {
            put(&mut pack, &place.path, text.as_str().into());
        }
        comes_through(
            &pack,
            &places.iter().filter(|place| fits(place.max)).map(name).collect::<Vec<_>>(),
            &text,
        );
        exact += 1;
    }
    println!("attack texts that came through exactly: {exact}; refused as blank or too long: {refused}");
    assert!(exact >= 30);
}

fn comes_through(pack: &Value, places: &[String], text: &str) {
    let written = serde_json::to_string(pack).unwrap();
    let loaded =
        load(&decode(&written).unwrap(), None).unwrap_or_else(|faults| panic!("{text:?}: {faults:?}"));
    let found = texts_of(&loaded);
    for place in places {
        let (_, read) =
            found.iter().find(|(name, _)| name == place).unwrap_or_else(|| panic!("lost: {place}"));
        assert_eq!(read, text, "{place}");
    }
}

#[test]
fn attack_texts_as_ids_and_addresses_are_refused_or_harmless() {
    let full = valid::full();
    let places: Vec<_> = text_places(&full).into_iter().filter(|place| place.max.is_none()).collect();
    for text in texts() {
        let mut pack = full.clone();
        for place in &places {
            put(&mut pack, &place.path, text.as_str().into());
        }
        assert!(validate(&pack, None).iter().any(Fault::is_error), "{text:?}");
        let mut pack = full.clone();
        let url = places.iter().find(|place| name(place).ends_with(".url")).unwrap();
        put(&mut pack, &url.path, text.as_str().into());
        if let Ok(loaded) = load(&pack, None) {
            let url = &loaded.about.sources[0].url;
            assert!(url.starts_with("http://") || url.starts_with("https://"), "{url}");
        }
    }
}
