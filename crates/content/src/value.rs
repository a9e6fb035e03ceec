//! A tree of plain JSON values: what every pack is before it has passed the validator.
//!
//! Serde is implemented by hand, once: the browser's values and the native tools' text take the same road, and no
//! derived code weighs on the WebAssembly.

use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};

use crate::limits::{MAX_DEPTH, MAX_FIELDS, MAX_LIST};

/// What decoding says of a value that is nested too deep. [`crate::Fault::unreadable`] knows it again.
pub const TOO_DEEP: &str = "nested too deep";
/// What decoding says of a list, or an object, that is too long.
pub const TOO_LONG: &str = "list too long";

/// One JSON value. Keys of an object keep their order; of a repeated key the last value counts, as in `JSON.parse`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Any text, also one that looks like markup: it is never more than text.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object. `__proto__` and its like are ordinary keys.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// An object of these fields, in this order.
    pub fn object<const N: usize>(mut fields: [(&str, Value); N]) -> Value {
        Value::taken(&mut fields)
    }

    /// The same for any number of fields, which leaves them null: compiled once.
    #[inline(never)]
    fn taken(fields: &mut [(&str, Value)]) -> Value {
        let mut named = Vec::new();
        for (key, value) in fields {
            named.push((String::from(*key), std::mem::replace(value, Value::Null)));
        }
        Value::Object(named)
    }

    /// The field of an object; `None` where there is none, or where this is no object.
    #[inline(never)]
    pub fn get(&self, key: &str) -> Option<&Value> {
        let Value::Object(fields) = self else {
            return None;
        };
        for (name, value) in fields {
            if name == key {
                return Some(value);
            }
        }
        None
    }

    /// The text, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The entries of a list; empty where this is no list.
    pub fn entries(&self) -> &[Value] {
        match self {
            Value::List(entries) => entries,
            _ => &[],
        }
    }

    /// The fields of an object, in order; empty where this is no object.
    pub fn fields(&self) -> &[(String, Value)] {
        match self {
            Value::Object(fields) => fields,
            _ => &[],
        }
    }

    /// What kind of value this is, as people say it.
    pub fn kind_name(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(String::from(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        Value::Bool(flag)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as f64)
    }
}

impl From<Vec<Value>> for Value {
    fn from(entries: Vec<Value>) -> Value {
        Value::List(entries)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => serialize_number(*number, serializer),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(entries) => {
                let mut list = serializer.serialize_seq(Some(entries.len()))?;
                for entry in entries {
                    list.serialize_element(entry)?;
                }
                list.end()
            }
            Value::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// Whole numbers are written without a fraction ("1", never "1.0"), as far as a float counts exactly.
fn serialize_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    // JavaScript knows no whole numbers, and what serde says of those that it could not hold is 1 KB. It knows a zero
    // below nothing, though, which the sum does away with.
    if cfg!(target_arch = "wasm32") {
        return serializer.serialize_f64(number + 0.0);
    }
    let whole = number as i64;
    if whole as f64 == number && whole.unsigned_abs() < 1 << 53 {
        return serializer.serialize_i64(whole);
    }
    serializer.serialize_f64(number)
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        Nested { left: MAX_DEPTH }.deserialize(deserializer)
    }
}

/// Decodes a value that may hold `left` more levels, so that hostile nesting ends in an error and not in a full stack.
#[derive(Clone, Copy)]
struct Nested {
    left: usize,
}

impl Nested {
    fn inner<E: Error>(self) -> Result<Nested, E> {
        match self.left.checked_sub(1) {
            Some(left) => Ok(Nested { left }),
            None => Err(E::custom(TOO_DEEP)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("plain data, as JSON can hold it")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(String::from(text)))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(inner)? {
            if entries.len() == MAX_LIST {
                return Err(A::Error::custom(TOO_LONG));
            }
            entries.push(entry);
        }
        Ok(Value::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(inner)?;
            if let Some(known) = fields.iter_mut().find(|(name, _)| *name == key) {
                known.1 = value;
                continue;
            }
            if fields.len() == MAX_FIELDS {
                return Err(A::Error::custom(TOO_LONG));
            }
            fields.push((key, value));
        }
        Ok(Value::Object(fields))
    }
}
