//! Faults of a pack as the page gets them.

use pcw_content::{Fault, Value};
use wasm_bindgen::JsValue;

use crate::border::to_js;

/// An array of `{code, place, cause, cure, severity}`.
pub fn list(faults: &[Fault]) -> JsValue {
    let mut plain = Vec::with_capacity(faults.len());
    for fault in faults {
        plain.push(Value::from(fault));
    }
    to_js(&Value::List(plain))
}
