//! Values across the border.
//!
//! Out by serde-wasm-bindgen. In by hand: its decoder's error texts format any value, and with them came 14 KB of
//! formatting code that nothing else uses. Here the same cap on depth and count is kept as in the native decoder.

use js_sys::{Array, Object, Reflect};
use pcw_content::Value;
use pcw_content::limits::{MAX_DEPTH, MAX_FIELDS, MAX_LIST};
use pcw_content::value::{TOO_DEEP, TOO_LONG};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// A JavaScript value as plain data. Functions, symbols and the like count as nothing.
///
/// # Errors
/// The sentence that the native decoder gives for the same: too deep, too long.
pub fn from_js(value: &JsValue) -> Result<Value, &'static str> {
    read(value, 0)
}

fn read(value: &JsValue, depth: usize) -> Result<Value, &'static str> {
    if let Some(text) = value.as_string() {
        return Ok(Value::Text(text));
    }
    if let Some(number) = value.as_f64() {
        return Ok(Value::Number(number));
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Value::Bool(flag));
    }
    if !value.is_object() {
        return Ok(Value::Null);
    }
    if depth >= MAX_DEPTH {
        return Err(TOO_DEEP);
    }
    if Array::is_array(value) {
        return list(value.unchecked_ref(), depth);
    }
    object(value.unchecked_ref(), depth)
}

fn list(list: &Array, depth: usize) -> Result<Value, &'static str> {
    let length = list.length();
    if length as usize > MAX_LIST {
        return Err(TOO_LONG);
    }
    (0..length).map(|index| read(&list.get(index), depth + 1)).collect::<Result<_, _>>().map(Value::List)
}

/// The object's own fields. A getter that throws counts as nothing there.
fn object(object: &Object, depth: usize) -> Result<Value, &'static str> {
    let names = Object::keys(object);
    if names.length() as usize > MAX_FIELDS {
        return Err(TOO_LONG);
    }
    let mut fields = Vec::new();
    for index in 0..names.length() {
        let name = names.get(index);
        let field = Reflect::get(object, &name).unwrap_or(JsValue::UNDEFINED);
        // As in JSON: a field that is `undefined` is a field left out.
        if !field.is_undefined() {
            fields.push((name.as_string().unwrap_or_default(), read(&field, depth + 1)?));
        }
    }
    Ok(Value::Object(fields))
}

/// Plain data as a JavaScript value: plain objects, `null` for nothing.
pub fn to_js(value: &Value) -> JsValue {
    // Only a map with keys that are no text can fail, and a `Value` has none.
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
