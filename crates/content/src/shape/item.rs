//! The table of fields: the items, and what each kind of item has.

use super::{
    Entries, Field, ID, Key, Kind, LEARNING_LEVEL, LINE, PROSE, Rule, Shape, Target, Variant, distinct,
    optional, required, shape, with_ids,
};

/// The highest grade of an option: most fitting.
pub const BEST: i32 = 3;
/// How far from nothing a number of a question may be.
pub const MAX_NUMBER: i32 = 1_000_000_000;
/// How many decimal places a number of a question may have.
pub const MAX_PLACES: u8 = 6;

pub(super) static ITEM: Shape = Shape {
    name: "item",
    fields: &[
        required("id", ID),
        required(
            "type",
            Kind::OneOf(&[
                "single",
                "multiple",
                "true-false",
                "scenario",
                "numeric",
                "short-text",
                "ordering",
                "matching",
                "rating",
                "reflection",
            ]),
        ),
        optional("section", Kind::Reference(Target::Pack("sections"))),
        optional("learningLevel", LEARNING_LEVEL),
        optional("taxonomyLevel", Kind::Reference(Target::Known("taxonomyLevels"))),
        optional("outcomes", Kind::List(&distinct(Kind::Reference(Target::Known("outcomes")), 0, 50))),
        optional("sources", Kind::List(&CITATIONS)),
        required("stem", PROSE),
        optional("hint", PROSE),
        NEXT,
    ],
    variants: &[
        Variant { name: "single", fields: &[FEEDBACK, required("options", Kind::List(&ONE_CORRECT))] },
        Variant { name: "multiple", fields: &[FEEDBACK, required("options", Kind::List(&SOME_CORRECT))] },
        Variant {
            name: "true-false",
            fields: &[
                FEEDBACK,
                required("answer", Kind::Bool),
                required("reasons", Kind::List(&ONE_CORRECT)),
            ],
        },
        Variant { name: "scenario", fields: &[FEEDBACK, required("options", Kind::List(&ONE_BEST))] },
        Variant { name: "numeric", fields: NUMERIC },
        Variant {
            name: "short-text",
            fields: &[
                FEEDBACK,
                required("accepted", Kind::List(&distinct(ANSWER, 1, 50))),
                optional("known", Kind::List(&KNOWN_TEXTS)),
            ],
        },
        Variant {
            name: "ordering",
            fields: &[FEEDBACK, required("steps", Kind::List(&with_ids(&STEP, 3, 12)))],
        },
        Variant {
            name: "matching",
            fields: &[
                FEEDBACK,
                required("prompts", Kind::List(&with_ids(&PROMPT, 2, 12))),
                required("choices", Kind::List(&CHOICES)),
            ],
        },
        Variant { name: "rating", fields: &[optional("feedback", PROSE), optional("notMyRole", Kind::Bool)] },
        Variant { name: "reflection", fields: &[optional("feedback", PROSE)] },
    ],
    ordered: None,
};

const FEEDBACK: Field = required("feedback", PROSE);
const NEXT: Field = optional("next", Kind::Reference(Target::Later("items")));

pub(super) static CITATIONS: Entries =
    Entries { kind: Kind::Object(&CITATION), min: 0, max: 50, key: Key::None, rule: Rule::Any };

static CITATION: Shape = shape(
    "citation",
    &[required("source", Kind::Reference(Target::Pack("sources"))), optional("place", LINE)],
);

static ONE_CORRECT: Entries = Entries { rule: Rule::OneCorrect, ..with_ids(&OPTION, 2, 20) };
static SOME_CORRECT: Entries = Entries { rule: Rule::SomeCorrect, ..with_ids(&OPTION, 2, 20) };
static ONE_BEST: Entries = Entries { rule: Rule::OneBest, ..with_ids(&GRADED_OPTION, 2, 20) };

static OPTION: Shape = shape(
    "option",
    &[
        required("id", ID),
        required("text", PROSE),
        required("correct", Kind::Bool),
        required("rationale", PROSE),
        optional("last", Kind::Bool),
    ],
);

static GRADED_OPTION: Shape = shape(
    "gradedOption",
    &[
        required("id", ID),
        required("text", PROSE),
        required("grade", Kind::Integer { min: 0, max: BEST }),
        required("rationale", PROSE),
        NEXT,
        optional("last", Kind::Bool),
    ],
);

const NUMERIC: &[Field] = &[
    FEEDBACK,
    required("answer", number(-MAX_NUMBER, Some("range"))),
    optional("tolerance", number(0, None)),
    optional("range", Kind::Object(&RANGE)),
    optional("unit", Kind::Text { max: 40, markup: false }),
    optional("known", Kind::List(&KNOWN_NUMBERS)),
];

static RANGE: Shape = Shape {
    ordered: Some(["least", "greatest"]),
    ..shape("range", &[required("least", NUMBER), required("greatest", NUMBER)])
};

static KNOWN_NUMBERS: Entries = Entries {
    kind: Kind::Object(&shape("knownNumber", &[required("value", NUMBER), required("rationale", PROSE)])),
    min: 0,
    max: 50,
    key: Key::Field("value"),
    rule: Rule::Any,
};

static KNOWN_TEXTS: Entries = Entries {
    kind: Kind::Object(&shape("knownText", &[required("text", ANSWER), required("rationale", PROSE)])),
    min: 0,
    max: 50,
    key: Key::Field("text"),
    rule: Rule::Any,
};

static STEP: Shape =
    shape("step", &[required("id", ID), required("text", PROSE), optional("rationale", PROSE)]);

static PROMPT: Shape = shape(
    "prompt",
    &[
        required("id", ID),
        required("text", PROSE),
        required("answer", Kind::Reference(Target::Sibling("choices", &CHOICES))),
        optional("rationale", PROSE),
    ],
);

static CHOICES: Entries = with_ids(&CHOICE, 2, 20);

static CHOICE: Shape = shape(
    "choice",
    &[
        required("id", ID),
        required("text", PROSE),
        optional("rationale", PROSE),
        optional("last", Kind::Bool),
    ],
);

/// A word or a few, as a person would type them.
const ANSWER: Kind = Kind::Text { max: 200, markup: false };
const NUMBER: Kind = number(-MAX_NUMBER, None);

const fn number(min: i32, within: Option<&'static str>) -> Kind {
    Kind::Decimal { min, max: MAX_NUMBER, places: MAX_PLACES, within }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_an_item_has_its_fields() {
        let kind = ITEM.fields.iter().find(|field| field.name == "type").map(|field| &field.kind);
        let Some(Kind::OneOf(names)) = kind else { panic!("an item has a type") };
        let variants: Vec<_> = ITEM.variants.iter().map(|variant| variant.name).collect();
        assert_eq!(*names, variants);
    }
}
