//! What the shell hands over when it mounts a widget.

use std::rc::Rc;

use js_sys::Reflect;
use pcw_content::{About, Date, Value, json};
use pcw_widgets::Start;
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

    /// Which widget the element is for.
    pub fn widget(&self) -> String {
        self.text("widget").unwrap_or_default()
    }

    /// What a widget is started with.
    pub fn start(&self, about: About, attributes: Vec<(String, String)>) -> Start {
        Start {
            about: Rc::new(about),
            attributes,
            snapshot: self.text("snapshot"),
            ask: self.get("resumed").is_truthy(),
            random: self.text("random").unwrap_or_default(),
            today: self.today(),
            folder: self.text("folder").unwrap_or_default(),
            outlet: Rc::new(Host(self.get("host").unchecked_into())),
        }
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

    /// Today, by the browser's clock.
    pub fn today(&self) -> Option<Date> {
        Date::parse(&self.text("today")?)
    }
}
