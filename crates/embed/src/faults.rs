//! Faults of a pack as the page gets them.

use pcw_content::{Fault, Value};
use wasm_bindgen::JsValue;

use crate::border::to_js;

/// An array of `{code, place, cause, cure, severity}`.
pub fn list(faults: &[Fault]) -> JsValue {
    let plain = faults.iter().map(|fault| {
        Value::object([
            ("code", text(fault.code)),
            ("place", text(&fault.place)),
            ("cause", text(&fault.cause)),
            ("cure", text(&fault.cure)),
            ("severity", text(fault.severity.name())),
        ])
    });
    to_js(&Value::List(plain.collect()))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
