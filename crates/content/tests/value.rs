//! Decoding: what JSON texts become, and what ends in an error instead of a crash.

use pcw_content::{Fault, Value, limits};

fn decode(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::unreadable(&error.to_string()))
}

#[test]
fn every_kind_of_value_is_decoded_and_encoded_again() {
    let text = r#"{"a":[null,true,false,1,-2,1.5,1e300,"x"],"b":{"":"ü\u0000😀"}}"#;
    let value = decode(text).unwrap();
    assert_eq!(value.get("a").unwrap().entries()[3], Value::Number(1.0));
    assert_eq!(value.get("b").unwrap().get("").unwrap().as_text(), Some("ü\0😀"));
    let again = serde_json::to_string(&value).unwrap();
    assert_eq!(decode(&again), Ok(value));
    assert!(again.contains("1,-2,1.5"), "whole numbers have no fraction: {again}");
}

#[test]
fn of_a_repeated_key_the_last_value_counts() {
    let value = decode(r#"{"a":1,"b":2,"a":3}"#).unwrap();
    assert_eq!(value, Value::object([("a", 3.0.into()), ("b", 2.0.into())]));
}

#[test]
fn keys_of_javascript_objects_are_just_keys() {
    let value = decode(r#"{"__proto__":{"x":1},"constructor":2,"toString":3}"#).unwrap();
    assert_eq!(value.fields().len(), 3);
    assert_eq!(value.get("__proto__").unwrap().get("x"), Some(&1.0.into()));
}

#[test]
fn nesting_past_the_cap_is_an_error() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(decode(&nested(limits::MAX_DEPTH)).is_ok());
    for depth in [limits::MAX_DEPTH + 1, 120, 10_000] {
        assert_eq!(decode(&nested(depth)).unwrap_err().code, "too-deep", "{depth}");
    }
    let objects = r#"{"a":"#.repeat(10_000);
    assert_eq!(decode(&objects).unwrap_err().code, "too-deep");
}

#[test]
fn lists_and_objects_past_the_cap_are_an_error() {
    let list = |length: usize| ["[0", &",0".repeat(length - 1), "]"].concat();
    assert!(decode(&list(limits::MAX_LIST)).is_ok());
    assert_eq!(decode(&list(limits::MAX_LIST + 1)).unwrap_err().code, "too-many");
    let object = |length: usize| {
        let fields: Vec<_> = (0..length).map(|index| format!("\"k{index}\":0")).collect();
        ["{", &fields.join(","), "}"].concat()
    };
    assert!(decode(&object(limits::MAX_FIELDS)).is_ok());
    assert_eq!(decode(&object(limits::MAX_FIELDS + 1)).unwrap_err().code, "too-many");
}

#[test]
fn what_is_not_json_is_an_error_that_says_where() {
    for text in ["", "{", "{\"a\":1,}", "'a'", "NaN", "1e400", "\"\\ud800\"", "[1] [2]", "\u{feff}{}"] {
        let fault = decode(text).unwrap_err();
        assert_eq!(fault.code, "unreadable", "{text:?}");
        assert!(fault.cause.contains("line 1"), "{text:?}: {}", fault.cause);
    }
}

#[test]
fn values_say_what_they_are() {
    let value = decode(r#"[null, true, 1, "x", [], {}]"#).unwrap();
    let names: Vec<_> = value.entries().iter().map(Value::kind_name).collect();
    assert_eq!(names, ["null", "true or false", "a number", "text", "a list", "an object"]);
    let text = Value::from("x");
    assert!(text.as_bool().is_none() && text.as_number().is_none() && text.get("a").is_none());
    assert!(text.entries().is_empty() && text.fields().is_empty());
    assert_eq!(Value::from(None::<&str>), Value::Null);
}
