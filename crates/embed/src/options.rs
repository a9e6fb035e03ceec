//! What the shell hands over when it mounts a widget.

use js_sys::Reflect;
use pcw_content::{Date, Value, json};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::host::Host;

/// The shell's options object. A field that is missing or of the wrong type counts as not given.
pub struct Options(pub JsValue);

impl Options {
    fn get(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).as_string()
    }

    /// The empty element that the widget goes into.
    pub fn root(&self) -> Element {
        self.get("root").unchecked_into()
    }

    /// The pack, whatever the page made of it; as JSON text.
    ///
    /// # Errors
    /// The sentence of [`json::parse`].
    pub fn pack(&self) -> Result<Value, &'static str> {
        json::parse(&self.text("pack").unwrap_or_default())
    }

    /// The attributes that are set, in no order; as JSON text.
    pub fn attributes(&self) -> Vec<(String, String)> {
        let text = self.text("attributes").unwrap_or_default();
        let Ok(Value::Object(fields)) = json::parse(&text) else { return Vec::new() };
        let mut attributes = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            if let Value::Text(text) = value {
                attributes.push((name, text));
            }
        }
        attributes
    }

    /// An attempt to go on with.
    pub fn snapshot(&self) -> Option<String> {
        self.text("snapshot")
    }

    /// Whether the snapshot comes from an earlier visit, so that the person is asked first.
    pub fn resumed(&self) -> bool {
        self.get("resumed").is_truthy()
    }

    /// Fresh randomness, as text.
    pub fn random(&self) -> String {
        self.text("random").unwrap_or_default()
    }

    /// The folder that the pack's images lie in; empty where the pack came from no folder.
    pub fn folder(&self) -> String {
        self.text("folder").unwrap_or_default()
    }

    /// Today, by the browser's clock.
    pub fn today(&self) -> Option<Date> {
        Date::parse(&self.text("today")?)
    }

    /// The way out.
    pub fn host(&self) -> Host {
        Host(self.get("host").unchecked_into())
    }
}
