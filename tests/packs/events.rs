//! The published schemas of the events: they take what the contract promises and nothing else.

use serde_json::{Value, json};

use crate::files::{content, json_files, read};
use crate::stock::Stock;

/// A detail as each event sends it.
fn example(name: &str) -> Value {
    let pack = json!({ "id": "p", "version": "1" });
    let score = json!({ "raw": 1.5, "max": 2, "scaled": 0.75 });
    match name {
        "pcw-ready" => json!({ "schemaVersion": 1, "widget": "quiz", "version": "0.1.0",
            "pack": { "id": "p", "version": "1", "title": "T" }, "items": 3 }),
        "pcw-answered" => json!({ "schemaVersion": 1, "pack": pack,
            "item": { "id": "i1", "type": "true-false", "section": null, "learningLevel": null,
                      "taxonomyLevel": "apply", "outcomes": ["o1"] },
            "position": 1, "total": 3, "response": { "options": ["a"], "answer": true }, "certainty": 2,
            "score": score, "correct": false }),
        "pcw-changed" => {
            json!({ "schemaVersion": 1, "pack": pack, "step": "result", "position": null, "total": 3,
            "answered": 0 })
        }
        "pcw-completed" => {
            let titled = json!({ "id": null, "title": null, "items": 1, "score": score });
            json!({ "schemaVersion": 1, "pack": pack, "seed": "x", "scope": "whole", "total": 1, "scored": 1,
                "answered": 1, "unknown": 0, "score": score, "passed": null, "sections": [titled],
                "learningLevels": [{ "level": 2, "items": 1, "score": score }], "outcomes": [titled],
                "taxonomyLevels": [titled],
                "calibration": [{ "certainty": 3, "items": 1, "score": score }],
                "items": [{ "id": "i1", "type": "single", "unknown": false, "certainty": null, "score": score,
                            "correct": false }] })
        }
        "pcw-failed" => json!({ "schemaVersion": 1, "code": "pack-invalid", "message": "M",
            "faults": [{ "code": "missing", "place": "items[0].stem", "cause": "C", "cure": "D",
                         "severity": "error" }] }),
        "pcw-resized" => json!({ "schemaVersion": 1, "width": 320.5, "height": 0 }),
        other => panic!("no example of {other}"),
    }
}

fn schemas() -> Vec<(String, Stock)> {
    let files = json_files(&content().join("schema"));
    assert_eq!(files.len(), 6, "{files:?}");
    let each = files.iter().map(|path| {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let schema: Value = serde_json::from_str(&read(path)).unwrap();
        assert_eq!(schema["$id"], file.as_str());
        (file.replace(".schema.json", ""), Stock::compile(&file, schema))
    });
    each.collect()
}

#[test]
fn each_event_schema_takes_what_the_event_sends() {
    for (name, schema) in schemas() {
        schema.judge(&example(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// The builder tells numbers about a set, and no word of it.
#[test]
fn what_the_outcome_builder_sends_is_taken_and_nothing_typed_is() {
    let schema = |wanted: &str| schemas().into_iter().find(|(name, _)| name == wanted).unwrap().1;
    let mut ready = example("pcw-ready");
    ready["widget"] = "outcome-builder".into();
    ready["items"] = 0.into();
    schema("pcw-ready").judge(&ready).unwrap_or_else(|error| panic!("{error}"));
    let changed = schema("pcw-changed");
    let outcomes = json!({ "count": 4, "toFix": 1, "mapped": 2, "covered": 2 });
    let set = json!({ "schemaVersion": 1, "pack": { "id": "p", "version": "1" }, "step": "outcomes",
        "position": null, "total": 4, "answered": 3, "outcomes": outcomes });
    changed.judge(&set).unwrap_or_else(|error| panic!("{error}"));
    for (name, wrong) in [
        ("position", json!(1)),
        ("step", json!("reading")),
        ("text", json!("Describe a plan")),
        ("outcomes", json!({ "count": 4, "toFix": 1, "mapped": 2, "covered": 2, "title": "T" })),
        ("outcomes", json!({ "count": 4, "toFix": 1, "mapped": 2 })),
        ("outcomes", json!({ "count": 4, "toFix": -1, "mapped": 2, "covered": 2 })),
    ] {
        let mut wronged = set.clone();
        wronged[name] = wrong;
        assert!(changed.judge(&wronged).is_err(), "{wronged}");
    }
    let mut without = set;
    without.as_object_mut().unwrap().remove("outcomes");
    assert!(changed.judge(&without).is_err());
}

/// The explainer of the PAM Levels has no questions but its practice, and never tells what was looked up.
#[test]
fn what_the_explainer_sends_is_taken_and_no_score_is() {
    let schema = |wanted: &str| schemas().into_iter().find(|(name, _)| name == wanted).unwrap().1;
    let mut ready = example("pcw-ready");
    ready["widget"] = "pam-levels".into();
    ready["items"] = 0.into();
    schema("pcw-ready").judge(&ready).unwrap_or_else(|error| panic!("{error}"));
    let changed = schema("pcw-changed");
    let reading = json!({ "schemaVersion": 1, "pack": { "id": "p", "version": "1" }, "step": "reading",
        "position": null, "total": 0, "answered": 0, "pamLevels": [1, 4], "banding": "published-2010" });
    changed.judge(&reading).unwrap_or_else(|error| panic!("{error}"));
    for (name, wrong) in [
        ("score", json!(70)),
        ("typed", json!("70")),
        ("pamLevels", json!([0])),
        ("pamLevels", json!([5])),
        ("pamLevels", json!([2, 2])),
        ("banding", json!("70.1")),
        ("position", json!(1)),
    ] {
        let mut detail = reading.clone();
        detail[name] = wrong;
        assert!(changed.judge(&detail).is_err(), "{detail}");
    }
}

/// What is typed is answered with nothing at all, unless the page asks for the text.
#[test]
fn every_kind_of_response_is_taken() {
    let (_, schema) = schemas().into_iter().find(|(name, _)| name == "pcw-answered").unwrap();
    for response in [
        json!({}),
        json!({ "options": ["a", "b"] }),
        json!({ "options": [], "answer": false }),
        json!({ "order": ["a", "b"] }),
        json!({ "pairs": [{ "prompt": "a", "choice": "b" }] }),
        json!({ "text": "typed" }),
        json!({ "unknown": true }),
    ] {
        let mut detail = example("pcw-answered");
        detail["response"] = response;
        schema.judge(&detail).unwrap_or_else(|error| panic!("{detail}: {error}"));
    }
    let mut unscored = example("pcw-answered");
    for name in ["certainty", "score", "correct"] {
        unscored[name] = Value::Null;
    }
    schema.judge(&unscored).unwrap_or_else(|error| panic!("{error}"));
}

/// A field more, a field fewer, a field of another type: at every level of the detail.
#[test]
fn each_event_schema_refuses_everything_else() {
    let mut count = 0;
    for (name, schema) in schemas() {
        let good = example(&name);
        let mut places = Vec::new();
        objects(&good, String::new(), &mut places);
        for place in places {
            let object = good.pointer(&place).unwrap().as_object().unwrap().clone();
            let mut refuses = |changed: Value| {
                let mut detail = good.clone();
                *detail.pointer_mut(&place).unwrap() = changed;
                assert!(schema.judge(&detail).is_err(), "{name} takes {detail}");
                count += 1;
            };
            let mut more = object.clone();
            more.insert("note".into(), "what a person wrote".into());
            refuses(more.into());
            for key in object.keys() {
                let mut other = object.clone();
                other.insert(key.clone(), json!([{}]));
                refuses(other.clone().into());
                // What an answer is made of differs by kind.
                if !place.ends_with("/response") {
                    other.remove(key);
                    refuses(other.into());
                }
            }
        }
    }
    println!("event details that must be refused: {count}");
    assert!(count > 100, "{count}");
}

fn objects(value: &Value, at: String, places: &mut Vec<String>) {
    if let Value::Object(fields) = value {
        places.push(at.clone());
        fields.iter().for_each(|(key, value)| objects(value, format!("{at}/{key}"), places));
    }
    if let Value::Array(entries) = value {
        entries.iter().enumerate().for_each(|(index, value)| objects(value, format!("{at}/{index}"), places));
    }
}
