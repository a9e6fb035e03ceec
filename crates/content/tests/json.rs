//! Reading JSON by hand gives what a stock reader gives.

use pcw_content::json::{NOT_JSON, broken_line, parse};
use pcw_content::value::{TOO_DEEP, TOO_LONG, Value};
use proptest::prelude::*;

fn stock(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

#[test]
fn texts_that_are_json_are_read_as_a_stock_reader_does() {
    for text in [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "7",
        "-3.5",
        "0.1",
        "12.625",
        "1e3",
        "1E+2",
        "25e-2",
        "1000000",
        "123456789.123456",
        r#""""#,
        r#""a\"b\\c\/\b\f\n\r\t""#,
        r#""\u00e9\ud83d\ude00""#,
        r#""é 😀""#,
        "[]",
        "[1, [2], {}]",
        r#"{"a": 1, "b": [true, null]}"#,
        "\r\n\t{ \"a\" :\n1 } ",
    ] {
        assert_eq!(parse(text).ok(), stock(text), "{text}");
    }
}

#[test]
fn texts_that_are_not_json_are_refused() {
    for text in [
        "",
        " ",
        "nul",
        "truex",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "\"",
        "\"\n\"",
        r#""\x""#,
        r#""\u12""#,
        "[1,]",
        "[1 2]",
        "[",
        "{",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{a:1}"#,
        r#"{"a":1,}"#,
        "1 2",
        "[]]",
        "\u{FEFF}1",
        "'a'",
        "NaN",
        "Infinity",
    ] {
        assert_eq!(parse(text), Err(NOT_JSON), "{text}");
        assert_eq!(stock(text), None, "{text}");
    }
}

#[test]
fn a_repeated_key_has_its_last_value_and_halves_of_a_pair_are_replaced() {
    assert_eq!(parse(r#"{"a":1,"b":2,"a":3}"#).unwrap().get("a"), Some(&Value::Number(3.0)));
    for (text, read) in
        [(r#""\ud83d""#, "\u{FFFD}"), (r#""\ude00x""#, "\u{FFFD}x"), (r#""\ud83d\u0041""#, "\u{FFFD}A")]
    {
        assert_eq!(parse(text).unwrap().as_text(), Some(read), "{text}");
    }
}

#[test]
fn depth_and_length_are_capped() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(20)).is_ok());
    assert_eq!(parse(&nested(21)), Err(TOO_DEEP));
    assert_eq!(parse(&nested(100_000)), Err(TOO_DEEP));
    assert_eq!(parse(&format!("[{}0]", "0,".repeat(10_000))), Err(TOO_LONG));
    let fields: Vec<String> = (0..201).map(|n| format!("\"{n}\":0")).collect();
    assert_eq!(parse(&format!("{{{}}}", fields.join(","))), Err(TOO_LONG));
}

proptest! {
    #[test]
    fn whatever_the_text_both_readers_agree(text in r#"[\[\]{}",:0-9a-f\\untrlse. +-]{0,24}"#) {
        let stock = stock(&text);
        let ours = parse(&text).ok();
        // A stock reader refuses halves of a pair, and the browser has let them through.
        if stock.is_some() || !text.contains("\\u") {
            prop_assert_eq!(ours.is_some(), stock.is_some(), "{}", text);
        }
        if let (Some(Value::Number(ours)), Some(Value::Number(stock))) = (ours, stock) {
            prop_assert!(ours == stock || (ours - stock).abs() <= stock.abs() * 1e-15, "{}", text);
        }
    }

    #[test]
    fn any_text_at_all_does_no_harm(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn numbers_of_packs_are_exact(whole in -1_000_000_000i64..1_000_000_000, part in 0u32..1_000_000) {
        let text = format!("{whole}.{part:06}");
        prop_assert_eq!(parse(&text).unwrap().as_number(), text.parse::<f64>().ok());
    }
}

#[test]
fn the_line_is_told_in_which_a_text_stops_being_json() {
    for (text, line) in [
        ("", 1),
        ("{\n \"a\": 1,\n}", 3),
        ("[1,\n2,\n\"three\n\"]", 3),
        ("[\n\"C:\\docs\"]", 2),
        ("{}\n\n{}", 3),
        ("[1,\n\"\\", 2),
    ] {
        assert_eq!(parse(text), Err(NOT_JSON), "{text}");
        assert_eq!(broken_line(text), line, "{text}");
    }
}
