//! Reading and writing JSON text, by hand: a pack crosses from the browser as one text, which costs a tenth of walking
//! over its values one by one, and serde's reader would bring the general reading of numbers with it (10 KB of the
//! download).
//!
//! The browser has read a pack before, and the shell told where it stops being JSON; of a file that a person opens
//! [`broken_line`] tells it.

mod write;

pub use write::text;

use crate::limits::{MAX_DEPTH, MAX_FIELDS, MAX_LIST};
use crate::value::{TOO_DEEP, TOO_LONG, Value};

/// What is said of a text that is no JSON.
pub const NOT_JSON: &str = "not JSON";

/// Reads a JSON text. Of a repeated key the last value counts, as in `JSON.parse`.
///
/// # Errors
/// [`TOO_DEEP`], [`TOO_LONG`] or [`NOT_JSON`].
pub fn parse(text: &str) -> Result<Value, &'static str> {
    let mut reader = Reader { text, at: 0, fault: NOT_JSON };
    let value = reader.value(0);
    reader.skip();
    match value {
        Some(value) if reader.at == text.len() => Ok(value),
        _ => Err(reader.fault),
    }
}

/// The line, from 1, in which a text stops being JSON; of one that is JSON, its last.
#[inline(never)]
pub fn broken_line(text: &str) -> usize {
    let mut reader = Reader { text, at: 0, fault: NOT_JSON };
    if reader.value(0).is_some() {
        reader.skip();
    }
    let mut line = 1;
    for byte in text.as_bytes().iter().take(reader.at) {
        line += usize::from(*byte == b'\n');
    }
    line
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// What is said where there is no value.
    fault: &'static str,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn skip(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Takes this byte, after spaces.
    fn take(&mut self, byte: u8) -> bool {
        self.skip();
        let there = self.peek() == byte;
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip();
        match self.peek() {
            b'"' => self.string().map(Value::Text),
            b'{' | b'[' if depth >= MAX_DEPTH => self.ends(TOO_DEEP),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number().map(Value::Number),
        }
    }

    fn ends(&mut self, fault: &'static str) -> Option<Value> {
        self.fault = fault;
        None
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return None;
        }
        self.at += word.len();
        Some(value)
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut entries = Vec::new();
        if self.take(b']') {
            return Some(Value::List(entries));
        }
        loop {
            if entries.len() >= MAX_LIST {
                return self.ends(TOO_LONG);
            }
            entries.push(self.value(depth + 1)?);
            if !self.take(b',') {
                return if self.take(b']') { Some(Value::List(entries)) } else { None };
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut fields: Vec<(String, Value)> = Vec::new();
        if self.take(b'}') {
            return Some(Value::Object(fields));
        }
        loop {
            self.skip();
            let name = self.string()?;
            if !self.take(b':') {
                return None;
            }
            let value = self.value(depth + 1)?;
            let mut known = 0;
            while known < fields.len() && fields[known].0 != name {
                known += 1;
            }
            if known < fields.len() {
                fields[known].1 = value;
            } else if known >= MAX_FIELDS {
                return self.ends(TOO_LONG);
            } else {
                fields.push((name, value));
            }
            if !self.take(b',') {
                return if self.take(b'}') { Some(Value::Object(fields)) } else { None };
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        if self.peek() != b'"' {
            return None;
        }
        self.at += 1;
        let mut read = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..=31) {
                self.at += 1;
            }
            read.push_str(&self.text[start..self.at]);
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Some(read);
                }
                b'\\' => read.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        self.at += 2;
        Some(match self.text.as_bytes().get(self.at - 1) {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code(),
            _ => return None,
        })
    }

    /// A character by its number. Halves of a pair that stand alone become the replacement character, as they do when a
    /// browser hands over a text.
    fn code(&mut self) -> Option<char> {
        let high = self.hex()?;
        if (0xD800..0xDC00).contains(&high) && self.text.as_bytes()[self.at..].starts_with(b"\\u") {
            let back = self.at;
            self.at += 2;
            let low = self.hex()?;
            if (0xDC00..0xE000).contains(&low) {
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                return char::from_u32(code);
            }
            self.at = back;
        }
        Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.peek()).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }

    /// A number. Read with 17 digits at most, which is what a float holds; a last digit may differ from `JSON.parse`
    /// where there are more than 15, and no pack has such.
    fn number(&mut self) -> Option<f64> {
        let negative = self.peek() == b'-';
        self.at += usize::from(negative);
        let mut digits = Digits::default();
        let leading = self.peek() == b'0';
        let whole = self.digits(&mut digits, 0)?;
        if leading && whole > 1 {
            return None;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits(&mut digits, -1)?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            let down = self.peek() == b'-';
            self.at += usize::from(down || self.peek() == b'+');
            let mut power = Digits::default();
            self.digits(&mut power, 0)?;
            let power = power.value.min(1000) as i32;
            digits.power += if down { -power } else { power };
        }
        let value = digits.number();
        Some(if negative { -value } else { value })
    }

    /// One digit or more; each moves the power of ten by this much.
    fn digits(&mut self, digits: &mut Digits, power: i32) -> Option<usize> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            digits.push(self.peek() - b'0', power);
            self.at += 1;
        }
        if self.at == start { None } else { Some(self.at - start) }
    }
}

/// Digits as a whole number times a power of ten.
#[derive(Default)]
struct Digits {
    value: u64,
    power: i32,
}

impl Digits {
    fn push(&mut self, digit: u8, power: i32) {
        if self.value < 10_000_000_000_000_000 {
            self.value = self.value * 10 + u64::from(digit);
            self.power += power;
        } else {
            // Beyond what a float holds: the digit only counts as a place.
            self.power += power + 1;
        }
    }

    fn number(&self) -> f64 {
        let mut value = self.value as f64;
        let mut left = self.power.unsigned_abs().min(400);
        // Powers of ten are exact up to 22; dividing by one of them rounds once.
        while left > 0 {
            let step = left.min(22);
            let mut ten = 1.0;
            for _ in 0..step {
                ten *= 10.0;
            }
            value = if self.power < 0 { value / ten } else { value * ten };
            left -= step;
        }
        value
    }
}
