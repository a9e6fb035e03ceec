//! Makes valid packs from the table of fields: one with everything in it, and any number of different ones.

use pcw_content::shape::{BEST, Entries, Field, Key, Kind, Need, Rule, Shape, Target, Variant};
use pcw_content::{Form, Value};

use crate::dice::Dice;

/// A pack of this kind with every field, three entries or more in every list, and an entry of every type.
pub fn full(kind: &'static Shape) -> Value {
    made(kind, None)
}

/// A pack with some of the optional fields, lists of several lengths and texts of many scripts.
pub fn varied(kind: &'static Shape, seed: u64) -> Value {
    made(kind, Some(Dice::new(seed)))
}

fn made(kind: &'static Shape, dice: Option<Dice>) -> Value {
    Maker { pack: kind, dice, lists: Vec::new(), entry: None }.object(kind, None)
}

struct Maker {
    /// What the whole pack is.
    pack: &'static Shape,
    /// None: everything, and always the first choice.
    dice: Option<Dice>,
    /// How many entries the pack's own lists have, for references.
    lists: Vec<(&'static str, usize)>,
    /// Which entry of one of the pack's own lists is being made, and how many there are.
    entry: Option<(usize, usize)>,
}

const TEXTS: &[&str] = &[
    "Which of these helps?",
    "x",
    "  spaces around  ",
    "Two\nlines",
    "Beth sy'n bwysig i chi?",
    "ما الذي يهمك؟",
    "对你来说什么重要？",
    "👩🏽‍⚕️",
    "<b>not bold</b> & \"quoted\" \\ {{x}}",
    "__proto__",
    "\u{202E}turned round",
    "2 * 3 * 4",
];

/// Texts that have marks, for where marks mean something.
const MARKED: &[&str] = &[
    "*This*, **that** and [the other](https://example.org/a_(b))",
    "Do:\n- one\n- two\n\n1. first\n2. second",
    "![A chart](data:image/png;base64,iVBORw0KGgo=) and ![another](images/chart.png)",
    "[not a link] \\*not marked\\*",
];

impl Maker {
    fn below(&mut self, end: usize) -> usize {
        self.dice.as_mut().map_or(0, |dice| dice.below(end))
    }

    fn length_of(&self, list: &str) -> usize {
        self.lists.iter().find(|(name, _)| *name == list).map_or(0, |(_, length)| *length)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn object(&mut self, shape: &'static Shape, variant: Option<&'static Variant>) -> Value {
        let mut fields = Vec::new();
        for field in shape.fields_of(variant) {
            if self.is_left_out(field, shape, &fields) || self.leads_nowhere(&field.kind) {
                continue;
            }
            let value = match variant {
                Some(variant) if field.name == "type" => variant.name.into(),
                _ => self.field(field, shape.name == self.pack.name),
            };
            fields.push((String::from(field.name), value));
        }
        Value::Object(fields)
    }

    fn is_left_out(&mut self, field: &Field, shape: &Shape, before: &[(String, Value)]) -> bool {
        let place = |name: &str| shape.fields.iter().position(|field| field.name == name);
        let partner = shape.partner(field.name).filter(|other| place(other) < place(field.name));
        match (field.need, partner) {
            // The first of the two decides for both.
            (Need::Paired, Some(first)) => before.iter().all(|(name, _)| name != first),
            (Need::Optional | Need::Paired, _) => self.below(3) == 2,
            (Need::Required | Need::Nullable, _) => false,
        }
    }

    /// Whether the value would be an id that nothing can have.
    fn leads_nowhere(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Reference(Target::Pack(list)) => self.length_of(list) == 0,
            Kind::Reference(Target::Later(_)) => self.entry.is_none_or(|(index, count)| index + 1 == count),
            _ => false,
        }
    }

    fn field(&mut self, field: &'static Field, of_pack: bool) -> Value {
        if field.need == Need::Nullable && self.below(3) == 2 {
            return Value::Null;
        }
        if field.name == "nextReview" {
            return "2031-12-31".into();
        }
        let value = self.value(&field.kind, field.name);
        if of_pack {
            self.lists.push((field.name, value.entries().len()));
        }
        value
    }

    fn value(&mut self, kind: &'static Kind, name: &str) -> Value {
        match kind {
            Kind::Text { max, markup } => {
                let texts = if *markup { [TEXTS, MARKED].concat() } else { TEXTS.to_vec() };
                let short: Vec<_> = texts.into_iter().filter(|text| text.chars().count() <= *max).collect();
                self.pick(&short).into()
            }
            Kind::Form(form) => match form {
                Form::Id => format!("{name}-0").into(),
                Form::Date => self.pick(&["2026-01-31", "2024-02-29", "1999-12-31"]).into(),
                Form::PartialDate => self.pick(&["2020", "2020-08", "2020-02-29"]).into(),
                Form::Language => self.pick(&["en-GB", "cy", "zh-Hant-TW"]).into(),
                Form::Version => self.pick(&["1.0.0", "2026-11", "v2+b"]).into(),
                Form::Url => self.pick(&["https://example.org/a?b#c", "http://tŷ.example"]).into(),
            },
            Kind::Reference(target) => self.reference(*target),
            Kind::Bool => (self.below(2) == 0).into(),
            Kind::Integer { min, max } => {
                Value::Number(f64::from(*min) + self.below((max - min + 1) as usize) as f64)
            }
            Kind::Decimal { min, max, places, .. } => {
                self.decimal(name, &|number| fits(number, *min, *max, *places)).into()
            }
            Kind::OneOf(words) => self.pick(words).into(),
            Kind::List(entries) => self.list(entries, name),
            Kind::Object(shape) => self.object(shape, None),
        }
    }

    fn reference(&mut self, target: Target) -> Value {
        let index = match target {
            Target::Pack(list) => {
                let length = self.length_of(list);
                self.below(length)
            }
            // Where the pack has no such list, any id will do.
            Target::Known(list) => {
                let length = self.length_of(list).max(1);
                self.below(length)
            }
            Target::Later(_) => {
                let (index, count) = self.entry.expect("only within an entry");
                index + 1 + self.below(count - index - 1)
            }
            Target::Sibling(_, entries) => self.below(entries.min),
        };
        format!("id-{index}").into()
    }

    /// Numbers that go together, whichever are picked.
    fn decimal(&mut self, name: &str, fits: &dyn Fn(f64) -> bool) -> f64 {
        let numbers: &[f64] = match name {
            "least" if fits(-2.5) => &[-2.5, 0.0, -1_000_000_000.0],
            "least" => &[2.5, 0.0, 47.1],
            "greatest" => &[55.5, 1_000_000_000.0, 50.000_001, 100.0],
            "tolerance" => &[0.5, 0.0, 0.000_001],
            _ => &[7.5, 0.0, 50.0, 0.07, 12.34, 12.5],
        };
        let fitting: Vec<f64> = numbers.iter().copied().filter(|number| fits(*number)).collect();
        self.pick(&fitting)
    }

    fn list(&mut self, entries: &'static Entries, name: &str) -> Value {
        // The pack's own sources stay, since items cite them.
        if self.dice.is_some() && entries.min == 0 && name != "sources" && self.below(5) == 0 {
            return Value::List(vec![]);
        }
        let variants = entries.kind.object().map_or(&[][..], |shape| shape.variants);
        let mut length = (entries.min.max(3).max(variants.len()) + self.below(3)).min(entries.max);
        match target_of(entries) {
            Some(Target::Pack(list)) => length = length.min(self.length_of(list)),
            Some(Target::Known(list)) if self.length_of(list) > 0 => {
                length = length.min(self.length_of(list))
            }
            _ => {}
        }
        let right = self.below(length.max(1));
        let outermost = self.entry.is_none();
        let mut made = Vec::new();
        for index in 0..length {
            if outermost {
                self.entry = Some((index, length));
            }
            let mut value = match &entries.kind {
                Kind::Object(shape) => {
                    self.object(shape, (!variants.is_empty()).then(|| &variants[index % variants.len()]))
                }
                kind => self.value(kind, name),
            };
            if entries.rule == Rule::OneBest {
                let grade = if index == right { BEST as usize } else { self.below(BEST as usize) };
                set(&mut value, "grade", grade.into());
            }
            let correct = if entries.rule == Rule::SomeCorrect { index % 2 == 0 } else { index == right };
            set(&mut value, "correct", correct.into());
            make_own(&mut value, entries, index);
            made.push(value);
        }
        if outermost {
            self.entry = None;
        }
        made.into()
    }
}

fn fits(number: f64, min: i32, max: i32, places: u8) -> bool {
    let unit = 10f64.powi(places.into());
    (f64::from(min)..=f64::from(max)).contains(&number) && (number * unit).round() / unit == number
}

/// What the entries of a list refer to, if no two may refer to the same.
pub fn target_of(entries: &'static Entries) -> Option<Target> {
    match key_kind(entries)? {
        Kind::Reference(target) => Some(*target),
        _ => None,
    }
}

/// The kind of what no two entries of a list may have in common.
fn key_kind(entries: &'static Entries) -> Option<&'static Kind> {
    match entries.key {
        Key::None => None,
        Key::Whole => Some(&entries.kind),
        Key::Field(name) | Key::Word(name) => {
            let fields = entries.kind.object()?.fields;
            fields.iter().find(|field| field.name == name).map(|field| &field.kind)
        }
    }
}

/// Gives an entry what no other entry of its list may have.
pub fn make_own(value: &mut Value, entries: &'static Entries, index: usize) {
    let own = key_kind(entries).map(|kind| match kind {
        Kind::Integer { min, .. } => Value::Number(f64::from(*min) + index as f64),
        Kind::Decimal { .. } => index.into(),
        Kind::OneOf(words) => words[index % words.len()].into(),
        Kind::Text { .. } => format!("text {index}").into(),
        _ => format!("id-{index}").into(),
    });
    match (entries.key, own) {
        (Key::Whole, Some(own)) => *value = own,
        (Key::Field(name) | Key::Word(name), Some(own)) => set(value, name, own),
        _ => {}
    }
    match entries.rule {
        Rule::Ascending => set(value, "from", (4 * index).into()),
        Rule::FromZero => *value = (12.5 * index as f64).into(),
        _ => {}
    }
}

/// Changes a field that is there.
pub fn set(object: &mut Value, name: &str, new: Value) {
    if let Value::Object(fields) = object {
        fields.iter_mut().filter(|(key, _)| key == name).for_each(|(_, value)| *value = new.clone());
    }
}
