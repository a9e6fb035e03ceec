//! Details of events, put together field by field.

use pcw_content::Value;

use crate::parts::Call;

/// An object in the making. Each field is a call, and not a move of all of them at once.
#[derive(Default)]
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    /// Adds a field.
    #[inline(never)]
    pub fn put(&mut self, name: &'static str, value: Value) {
        self.0.push((name.to_owned(), value));
    }

    /// Adds a field of text.
    #[inline(never)]
    pub fn text(&mut self, name: &'static str, words: &str) {
        self.put(name, text(words));
    }

    /// Adds a field of text, or null.
    #[inline(never)]
    pub fn text_if(&mut self, name: &'static str, words: Option<&str>) {
        self.put(name, words.map_or(Value::Null, text));
    }

    /// Adds a field with a number.
    #[inline(never)]
    pub fn number(&mut self, name: &'static str, number: f64) {
        self.put(name, Value::Number(number));
    }

    /// Adds a field with a whole number.
    #[inline(never)]
    pub fn count(&mut self, name: &'static str, number: usize) {
        self.put(name, count(number));
    }

    /// Adds a field with a whole number, or null.
    #[inline(never)]
    pub fn count_if(&mut self, name: &'static str, number: Option<usize>) {
        self.put(name, number.map_or(Value::Null, count));
    }

    /// Adds a field that holds or does not, or null.
    #[inline(never)]
    pub fn flag(&mut self, name: &'static str, holds: Option<bool>) {
        self.put(name, holds.map_or(Value::Null, Value::Bool));
    }

    /// Finished.
    pub fn object(self) -> Value {
        Value::Object(self.0)
    }
}

/// So many values.
pub fn list(count: usize, value: &mut dyn Call<usize, Value>) -> Value {
    let mut values = Vec::with_capacity(count);
    for index in 0..count {
        values.push(value.call(index));
    }
    Value::List(values)
}

/// A text.
pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A number.
pub fn count(count: usize) -> Value {
    Value::Number(count as f64)
}

/// A pack, by its id and version.
pub fn pack(id: &str, version: &str) -> Value {
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.text("version", version);
    fields.object()
}
