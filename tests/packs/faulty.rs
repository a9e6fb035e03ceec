//! Makes every kind of fault in every field at every place of a pack, by walking the table of fields.

use pcw_content::shape::{Entries, Field, KINDS, Kind, Need, PACK, Rule};
use pcw_content::{Form, Severity, Value};

use crate::edit::{Path, Step, look, place, put, take_out, within};

/// One change that makes one fault.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// What the validator must call it.
    pub code: &'static str,
    /// Where the validator must find it.
    pub place: String,
    /// Whether it must stop the pack.
    pub severity: Severity,
    /// Whether a JSON Schema cannot know it; the reasons are in `stock.rs`.
    pub beyond_schema: bool,
    edits: Vec<(Path, Edit)>,
}

#[derive(Clone, Debug)]
enum Edit {
    Put(Value),
    TakeOut,
}

impl Faulty {
    /// The value that the fault changes, or the first of them.
    pub fn path(&self) -> &[Step] {
        &self.edits[0].0
    }

    /// Makes the fault in a pack.
    pub fn make(&self, pack: &mut Value) {
        for (path, edit) in &self.edits {
            match edit {
                Edit::Put(value) => put(pack, path, value.clone()),
                Edit::TakeOut => take_out(pack, path),
            }
        }
    }
}

/// Every fault that can be made in this pack, which is the full one.
pub fn all(full: &Value) -> Vec<Faulty> {
    let mut walk = Walk { full, found: Vec::new() };
    walk.kind(&Kind::Object(&PACK), &Vec::new());
    walk.reviews();
    walk.found
}

struct Walk<'a> {
    full: &'a Value,
    found: Vec<Faulty>,
}

impl Walk<'_> {
    fn fault(&mut self, code: &'static str, at: &[Step], edits: Vec<(Path, Edit)>) -> &mut Faulty {
        let fault = Faulty { code, place: place(at), severity: Severity::Error, beyond_schema: false, edits };
        self.found.push(fault);
        self.found.last_mut().expect("just pushed")
    }

    fn put(&mut self, code: &'static str, at: &[Step], value: impl Into<Value>) -> &mut Faulty {
        self.fault(code, at, vec![(at.to_vec(), Edit::Put(value.into()))])
    }

    fn field(&mut self, field: &'static Field, object: &[Step]) {
        let at = within(object, Step::Field(field.name));
        if field.need != Need::Optional {
            self.fault("missing", &at, vec![(at.clone(), Edit::TakeOut)]);
        }
        if field.need != Need::Nullable {
            self.put("null", &at, Value::Null);
        }
        self.kind(&field.kind, &at);
    }

    fn kind(&mut self, kind: &'static Kind, at: &Path) {
        self.wrong_types(kind, at);
        match kind {
            Kind::Text { max } => self.text(*max, at),
            Kind::Form(form) => {
                self.text(form.max(), at);
                self.form(*form, at);
            }
            Kind::Reference(_) => self.reference(at),
            Kind::Bool => {}
            Kind::Integer { min, max } if min == max => {
                for number in [0.0, 2.0, 1.5, -1.0, 1e300, 99.0] {
                    self.put("unknown-version", at, number);
                }
            }
            Kind::Integer { min, max } => {
                let (min, max) = (f64::from(*min), f64::from(*max));
                for number in [min - 1.0, max + 1.0, min + 0.5, -max, 1e300, -1e300, 4_294_967_297.0] {
                    self.put("out-of-range", at, number);
                }
            }
            Kind::OneOf(words) => {
                let code = if *words == KINDS { "unknown-kind" } else { "not-in-list" };
                let first = words[0].to_uppercase();
                for word in ["", " ", "nothing", "__proto__", &first, &format!("{} ", words[0])] {
                    self.put(code, at, word);
                }
            }
            Kind::List(entries) => self.list(entries, at),
            Kind::Object(shape) => self.object(shape, at),
        }
    }

    fn wrong_types(&mut self, kind: &Kind, at: &Path) {
        let right = match kind {
            Kind::Bool => "true or false",
            Kind::Integer { .. } => "a number",
            Kind::List(_) => "a list",
            Kind::Object(_) => "an object",
            _ => "text",
        };
        let wrong = [
            Value::Bool(true),
            Value::Number(1.0),
            Value::Number(-0.5),
            Value::from("true"),
            Value::List(vec![]),
            Value::List(vec!["a".into()]),
            Value::Object(vec![]),
            Value::object([("__proto__", "a".into())]),
        ];
        for value in wrong.into_iter().filter(|value| value.kind_name() != right) {
            self.put("wrong-type", at, value);
        }
    }

    fn text(&mut self, max: usize, at: &Path) {
        for blank in ["", " ", "\n\t ", "\u{200B}\u{FEFF}", "\u{00A0}\u{3000}\u{2028}", "\0"] {
            self.put("blank", at, blank);
        }
        self.put("too-long", at, "a".repeat(max + 1));
        self.put("too-long", at, "😀".repeat(max + 1));
    }

    fn form(&mut self, form: Form, at: &Path) {
        let (code, texts): (_, &[&str]) = match form {
            Form::Id => ("bad-id", &["a b", "-a", "a.b", "a_b", "é", "__proto__", "a\n"]),
            Form::Date => {
                ("bad-date", &["2026-02-30", "2023-02-29", "2026-13-01", "1 May", "2026-1-1", "2026-05"])
            }
            Form::PartialDate => ("bad-date", &["2026-00", "26", "May 2026", "2023-02-29", "2026-"]),
            Form::Language => ("bad-language", &["e", "en_GB", "en-", "English!", "12"]),
            Form::Version => ("bad-version", &["1 0", ".1", "½", "1.0\n"]),
            Form::Url => (
                "bad-url",
                &[
                    "x",
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "//a.b",
                    "https://",
                    "https://a b",
                    "ftp://a",
                    "https:\\\\a",
                ],
            ),
        };
        for text in texts {
            self.put(code, at, *text);
        }
    }

    fn reference(&mut self, at: &Path) {
        self.put("blank", at, " ");
        self.put("unknown-reference", at, "a b");
        self.put("unknown-reference", at, "a".repeat(101));
        for id in ["nowhere", "constructor", "ID-0"] {
            self.put("unknown-reference", at, id).beyond_schema = true;
        }
    }

    fn object(&mut self, shape: &'static pcw_content::shape::Shape, at: &Path) {
        let object = look(self.full, at);
        let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
        for field in shape.fields_of(variant) {
            self.field(field, at);
        }
        for name in ["extra", "__proto__", "Title", "ids"] {
            let unknown = within(at, Step::Field(name));
            self.put("unknown-field", &unknown, 1.0).severity = Severity::Warning;
        }
    }

    fn list(&mut self, entries: &'static Entries, at: &Path) {
        let values = look(self.full, at).entries().to_vec();
        for few in 0..entries.min {
            self.put("too-few", at, values[..few].to_vec());
        }
        self.put("too-many", at, lengthened(&values, entries));
        self.rule(entries, at, &values);
        for index in 0..values.len() {
            let entry = within(at, Step::Entry(index));
            self.put("null", &entry, Value::Null);
            self.kind(&entries.kind, &entry);
        }
    }

    fn rule(&mut self, entries: &'static Entries, at: &Path, values: &[Value]) {
        let field = |index, name| vec![Step::Entry(index), Step::Field(name)];
        let deeper = |steps: Vec<Step>| [at.as_slice(), &steps].concat();
        for index in 1..values.len() {
            if entries.rule == Rule::Distinct {
                self.put("repeated", &deeper(vec![Step::Entry(index)]), values[0].clone());
            }
            if entries.rule.has_unique_ids() {
                let id = values[0].get("id").expect("entries have ids").clone();
                self.put("repeated", &deeper(field(index, "id")), id).beyond_schema = true;
            }
        }
        if !matches!(entries.rule, Rule::OneCorrect | Rule::SomeCorrect) {
            return;
        }
        let set = |correct: &dyn Fn(usize) -> bool| -> Vec<(Path, Edit)> {
            let edit = |index| (deeper(field(index, "correct")), Edit::Put(correct(index).into()));
            (0..values.len()).map(edit).collect()
        };
        self.fault("none-correct", at, set(&|_| false));
        if entries.rule == Rule::OneCorrect {
            self.fault("several-correct", at, set(&|_| true));
            self.fault("several-correct", at, set(&|index| index < 2));
        }
    }

    fn reviews(&mut self) {
        let next = [Step::Field("nextReview")];
        for day in ["2026-01-31", "2026-01-30", "1900-01-01"] {
            self.put("review-order", &next, day).beyond_schema = true;
        }
    }
}

/// One entry more than may be, each good in itself.
fn lengthened(values: &[Value], entries: &Entries) -> Value {
    let more = (0..=entries.max).map(|index| {
        let mut value = values[index % values.len()].clone();
        if index >= values.len() {
            match &mut value {
                Value::Object(fields) => {
                    for (_, id) in fields.iter_mut().filter(|(key, _)| key == "id") {
                        *id = format!("more-{index}").into();
                    }
                    for (_, correct) in fields.iter_mut().filter(|(key, _)| key == "correct") {
                        *correct = false.into();
                    }
                }
                value => *value = format!("more-{index}").into(),
            }
        }
        value
    });
    more.collect::<Vec<_>>().into()
}
