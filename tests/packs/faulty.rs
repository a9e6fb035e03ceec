//! Makes every kind of fault in every field at every place of a pack, by walking the table of fields.

use pcw_content::shape::{Entries, Field, KINDS, Kind, Need, Shape, Target};
use pcw_content::{Form, Severity, Value};

use crate::edit::{Path, Step, look, place, put, take_out, within};
use crate::faulty_lists;

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
    /// What the entries must be, where the fault is the length of a list.
    pub entries: Option<&'static Entries>,
    edits: Vec<(Path, Edit)>,
}

#[derive(Clone, Debug)]
pub enum Edit {
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

/// Every fault that can be made in this pack, which is the full one of its kind.
pub fn all(pack: &'static Shape, full: &Value) -> Vec<Faulty> {
    let mut walk = Walk { pack, full, found: Vec::new() };
    walk.kind(&Kind::Object(pack), &Vec::new());
    walk.reviews();
    walk.found
}

pub struct Walk<'a> {
    pub pack: &'static Shape,
    pub full: &'a Value,
    pub found: Vec<Faulty>,
}

impl Walk<'_> {
    pub fn fault(&mut self, code: &'static str, at: &[Step], edits: Vec<(Path, Edit)>) -> &mut Faulty {
        self.found.push(Faulty {
            code,
            place: place(at),
            severity: Severity::Error,
            beyond_schema: false,
            entries: None,
            edits,
        });
        self.found.last_mut().expect("just pushed")
    }

    pub fn put(&mut self, code: &'static str, at: &[Step], value: impl Into<Value>) -> &mut Faulty {
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

    pub fn kind(&mut self, kind: &Kind, at: &Path) {
        self.wrong_types(kind, at);
        match kind {
            Kind::Text { max, markup } => {
                self.text(*max, at);
                if *markup {
                    self.markup(*max, at);
                }
            }
            Kind::Form(form) => {
                self.text(form.max(), at);
                self.form(*form, at);
            }
            Kind::Reference(target) => self.reference(*target, at),
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
            Kind::Decimal { min, max, places, within } => {
                self.decimal([*min, *max].map(f64::from), *places, at);
                if let Some(range) = within {
                    self.within(range, at);
                }
            }
            Kind::OneOf(words) => {
                let of_pack = *at == [Step::Field("kind")];
                let code = if of_pack { "unknown-kind" } else { "not-in-list" };
                for other in KINDS.iter().filter(|kind| of_pack && kind.name != words[0]) {
                    self.put(code, at, other.name);
                }
                let first = words[0].to_uppercase();
                for word in ["", " ", "nothing", "__proto__", &first, &format!("{} ", words[0])] {
                    self.put(code, at, word);
                }
            }
            Kind::List(entries) => faulty_lists::list(self, entries, at),
            Kind::Object(shape) => self.object(shape, at),
        }
    }

    fn wrong_types(&mut self, kind: &Kind, at: &Path) {
        let right = match kind {
            Kind::Bool => "true or false",
            Kind::Integer { .. } | Kind::Decimal { .. } => "a number",
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

    fn markup(&mut self, max: usize, at: &Path) {
        for (code, text) in [
            ("bad-link", "See [this](javascript:alert(1))"),
            ("bad-link", "[this](page.html)"),
            ("link-without-words", "[ ](https://example.org)"),
            ("bad-image", "![A chart](https://example.org/a.png)"),
            ("bad-image", "- ![A chart](data:image/svg+xml;base64,AAAA)"),
            ("image-without-words", "![](a.png)"),
        ] {
            self.put(code, at, text).severity = Severity::Warning;
        }
        let image = format!("![](data:image/png;base64,{}) ", "A".repeat(100));
        let shown = image.replace("![]", "![A]");
        self.put("too-long", at, shown + &"a".repeat(max)).beyond_schema = true;
    }

    fn decimal(&mut self, [min, max]: [f64; 2], places: u8, at: &Path) {
        for number in [min - 1.0, max + 1.0, max + 0.5, 1e300, -1e300] {
            self.put("out-of-range", at, number);
        }
        let number = look(self.full, at).as_number().expect("the full pack has a number there");
        let least = 0.1_f64.powi(places.into());
        for more in [1.0 / 3.0, least / 2.0, least / 10.0, 1e-12] {
            self.put("too-many-places", at, number + more).beyond_schema = true;
        }
    }

    /// Numbers just outside the range of the same item.
    fn within(&mut self, range: &'static str, at: &Path) {
        let range = look(self.full, &within(&at[..at.len() - 1], Step::Field(range)));
        let end = |name| range.get(name).and_then(Value::as_number).expect("the full pack has a range");
        let (least, greatest) = (end("least"), end("greatest"));
        for number in [least - 0.5, greatest + 0.5] {
            self.put("outside-range", at, number).beyond_schema = true;
        }
    }

    fn reference(&mut self, target: Target, at: &Path) {
        self.put("blank", at, " ");
        self.put("unknown-reference", at, "a b");
        self.put("unknown-reference", at, "a".repeat(101));
        for id in ["nowhere", "constructor", "ID-0"] {
            self.put("unknown-reference", at, id).beyond_schema = true;
        }
        if let (Target::Later(_), Some(Step::Entry(own))) = (target, at.get(1)) {
            for index in 0..=*own {
                self.put("not-later", at, format!("id-{index}")).beyond_schema = true;
            }
        }
    }

    fn object(&mut self, shape: &'static Shape, at: &Path) {
        let object = look(self.full, at);
        let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
        for field in shape.fields_of(variant) {
            self.field(field, at);
        }
        if let Some([least, greatest]) = shape.ordered {
            let end = |name| object.get(name).and_then(Value::as_number).expect("the full pack has numbers");
            let told = within(at, Step::Field(greatest));
            let more = vec![(within(at, Step::Field(least)), Edit::Put((end(greatest) + 1.0).into()))];
            self.fault("range-order", &told, more).beyond_schema = true;
            self.put("range-order", &told, end(least) - 0.5).beyond_schema = true;
        }
        for name in ["extra", "__proto__", "Title", "ids"] {
            let unknown = within(at, Step::Field(name));
            self.put("unknown-field", &unknown, 1.0).severity = Severity::Warning;
        }
    }

    fn reviews(&mut self) {
        let next = [Step::Field("nextReview")];
        for day in ["2026-01-31", "2026-01-30", "1900-01-01"] {
            self.put("review-order", &next, day).beyond_schema = true;
        }
    }
}
