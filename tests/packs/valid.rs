//! Makes valid packs from the table of fields: one with everything in it, and any number of different ones.

use pcw_content::shape::{Entries, Field, Kind, Need, PACK, Rule, Shape, Variant};
use pcw_content::{Form, Value};

/// A source of choices that gives the same ones every time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end` (xorshift, enough for tests).
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % end
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// A pack with every field, three entries or more in every list, and an item of every type.
pub fn full() -> Value {
    Maker { dice: None, lists: Vec::new() }.object(&PACK, None)
}

/// A pack with some of the optional fields, lists of several lengths and texts of many scripts.
pub fn varied(seed: u64) -> Value {
    Maker { dice: Some(Dice::new(seed)), lists: Vec::new() }.object(&PACK, None)
}

struct Maker {
    /// None: everything, and always the first choice.
    dice: Option<Dice>,
    /// How many entries the pack's own lists have, for references.
    lists: Vec<(&'static str, usize)>,
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
];

impl Maker {
    fn below(&mut self, end: usize) -> usize {
        self.dice.as_mut().map_or(0, |dice| dice.below(end))
    }

    fn length_of(&self, list: &str) -> usize {
        self.lists.iter().find(|(name, _)| *name == list).map_or(0, |(_, length)| *length)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        self.dice.as_mut().map_or(from[0], |dice| dice.pick(from))
    }

    fn object(&mut self, shape: &'static Shape, variant: Option<&'static Variant>) -> Value {
        let mut fields = Vec::new();
        for field in shape.fields_of(variant) {
            if field.need == Need::Optional && self.below(3) == 2 {
                continue;
            }
            if matches!(field.kind, Kind::Reference(list) if self.length_of(list) == 0) {
                continue;
            }
            let value = match variant {
                Some(variant) if field.name == "type" => variant.name.into(),
                _ => self.field(field, shape.name == PACK.name),
            };
            fields.push((String::from(field.name), value));
        }
        Value::Object(fields)
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
            Kind::Text { .. } => self.pick(TEXTS).into(),
            Kind::Form(form) => match form {
                Form::Id => format!("{name}-0").into(),
                Form::Date => self.pick(&["2026-01-31", "2024-02-29", "1999-12-31"]).into(),
                Form::PartialDate => self.pick(&["2020", "2020-08", "2020-02-29"]).into(),
                Form::Language => self.pick(&["en-GB", "cy", "zh-Hant-TW"]).into(),
                Form::Version => self.pick(&["1.0.0", "2026-11", "v2+b"]).into(),
                Form::Url => self.pick(&["https://example.org/a?b#c", "http://tŷ.example"]).into(),
            },
            Kind::Reference(list) => {
                let length = self.length_of(list);
                format!("id-{}", self.below(length)).into()
            }
            Kind::Bool => (self.below(2) == 0).into(),
            Kind::Integer { min, max } => {
                Value::Number(f64::from(*min) + self.below((max - min + 1) as usize) as f64)
            }
            Kind::OneOf(words) => self.pick(words).into(),
            Kind::List(entries) => self.list(entries, name),
            Kind::Object(shape) => self.object(shape, None),
        }
    }

    fn list(&mut self, entries: &'static Entries, name: &str) -> Value {
        // The pack's own sources stay, since items cite them.
        if self.dice.is_some() && entries.min == 0 && name != "sources" && self.below(5) == 0 {
            return Value::List(vec![]);
        }
        let variants = match &entries.kind {
            Kind::Object(shape) => shape.variants,
            _ => &[],
        };
        let length = entries.min.max(3).max(variants.len()) + self.below(3);
        let correct = match entries.rule {
            Rule::OneCorrect => [self.below(length)].into(),
            Rule::SomeCorrect => (0..length).filter(|index| index % 2 == 0).collect(),
            _ => Vec::new(),
        };
        let made = (0..length).map(|index| {
            let mut value = match &entries.kind {
                Kind::Object(shape) => {
                    self.object(shape, (!variants.is_empty()).then(|| &variants[index % variants.len()]))
                }
                kind => self.value(kind, name),
            };
            if entries.rule == Rule::Distinct {
                value = format!("{name}-{index}").into();
            }
            if let Value::Object(fields) = &mut value {
                for (key, value) in fields {
                    match key.as_str() {
                        "id" => *value = format!("id-{index}").into(),
                        "correct" => *value = correct.contains(&index).into(),
                        _ => {}
                    }
                }
            }
            value
        });
        made.collect::<Vec<_>>().into()
    }
}
