//! Writing JSON text, by hand: serde's writer brings the printing of floating-point numbers with it, which is 10 KB of
//! the download.

use pcw_domain::decimal::Decimal;

use crate::value::Value;

/// The value as JSON: pretty enough to read, plain enough for any program. Ends with a new line.
pub fn text(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value, 0);
    text.push('\n');
    text
}

fn write(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => {
            text.push_str(&Decimal::from_number(*number).map_or_else(|| "null".to_owned(), Decimal::text));
        }
        Value::Text(words) => quoted(text, words),
        Value::List(entries) => {
            text.push('[');
            for (index, entry) in entries.iter().enumerate() {
                begin(text, index, depth);
                write(text, entry, depth + 1);
            }
            end(text, entries.is_empty(), depth, ']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, field)) in fields.iter().enumerate() {
                begin(text, index, depth);
                quoted(text, name);
                text.push_str(": ");
                write(text, field, depth + 1);
            }
            end(text, fields.is_empty(), depth, '}');
        }
    }
}

fn begin(text: &mut String, index: usize, depth: usize) {
    if index > 0 {
        text.push(',');
    }
    new_line(text, depth + 1);
}

fn end(text: &mut String, empty: bool, depth: usize, bracket: char) {
    if !empty {
        new_line(text, depth);
    }
    text.push(bracket);
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    (0..depth).for_each(|_| text.push_str("  "));
}

fn quoted(text: &mut String, words: &str) {
    text.push('"');
    for letter in words.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if control < ' ' => {
                text.push_str("\\u00");
                let code = control as u32;
                text.extend(
                    [code >> 4, code & 15].into_iter().filter_map(|digit| char::from_digit(digit, 16)),
                );
            }
            plain => text.push(plain),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_as_it_was() {
        let hostile = "\"\\/\n\r\t\u{0}\u{1f}\u{7f}\u{2028}é😀</script>";
        let value = Value::object([
            ("none", Value::Null),
            (hostile, Value::from(hostile)),
            ("list", Value::List(vec![true.into(), 7.0.into(), (-0.25).into(), Value::List(vec![])])),
            ("object", Value::Object(vec![])),
        ]);
        assert_eq!(crate::json::parse(&text(&value)), Ok(value.clone()));
        assert_eq!(serde_json::from_str::<Value>(&text(&value)).ok(), Some(value));
    }

    #[test]
    fn it_is_laid_out_for_people() {
        let value =
            Value::object([("a", Value::List(vec![1.0.into(), 2.5.into()])), ("b", Value::List(vec![]))]);
        assert_eq!(text(&value), "{\n  \"a\": [\n    1,\n    2.5\n  ],\n  \"b\": []\n}\n");
    }
}
