//! Values across the border: in as JSON text ([`pcw_content::json`]), out by serde-wasm-bindgen.

use pcw_content::Value;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// Plain data as a JavaScript value: plain objects, `null` for nothing.
pub fn to_js(value: &Value) -> JsValue {
    // Only a map with keys that are no text can fail, and a `Value` has none.
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
