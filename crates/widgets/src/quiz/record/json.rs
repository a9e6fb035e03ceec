//! A record as data: the detail of `pcw-completed`, the answers in words, and the note. Written by hand: serde's JSON
//! brings the printing of floating-point numbers with it, which is 10 KB of the download.

use pcw_content::Value;
use pcw_domain::decimal::Decimal;

use super::Record;
use crate::fields::{Fields, list};

impl Record {
    /// Pretty enough to read, plain enough for any program.
    pub fn json(self) -> String {
        let rows = list(self.rows.len(), &mut |index| {
            let row = &self.rows[index];
            let mut fields = Fields::default();
            fields.text("id", &row.id);
            fields.text("question", &row.question);
            fields.text("answer", &row.answer);
            fields.text("right", &row.right);
            fields.object()
        });
        let mut note = Fields::default();
        note.text("learned", &self.note.learned);
        note.text("change", &self.note.change);
        note.text("time", &self.note.time);
        note.text("name", &self.note.name);
        let mut record = Fields::default();
        record.count("schemaVersion", 1);
        record.text("quiz", &self.quiz);
        record.put("result", self.result);
        record.put("answers", rows);
        record.put("note", note.object());
        let record = record.object();
        let mut json = String::new();
        write(&mut json, &record, 0);
        json.push('\n');
        json
    }
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
