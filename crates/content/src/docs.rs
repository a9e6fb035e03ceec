//! One line on every object and field, for the JSON Schema. Apart from the table of fields, so that the words for
//! authors do not weigh on the WebAssembly; a test holds the two together.

/// What an object is.
pub fn object(name: &str) -> &'static str {
    match name {
        "pack" => {
            "A content pack for the quiz of Personalised Care Widgets. Fields that are not named here are allowed; \
             they are ignored, with a warning."
        }
        "source" => "Something that the facts of the pack rest on.",
        "section" => "A part of the subject. The result is told by section.",
        "item" => "One question.",
        "citation" => "A place in one of the pack's sources.",
        "option" => "One option of a choice, or one reason.",
        _ => "",
    }
}

/// What a field is for.
pub fn field(object: &str, name: &str) -> &'static str {
    DOCS.iter().find(|(of, field, _)| *of == object && *field == name).map_or("", |(_, _, doc)| doc)
}

/// Object, field, and what it is for.
pub const DOCS: &[(&str, &str, &str)] = &[
    ("pack", "schemaVersion", "The format of the pack. This is format 1."),
    ("pack", "kind", "What the pack is for."),
    ("pack", "id", "Names the pack in events and in storage. Keep it when the pack changes."),
    ("pack", "title", "Stands at the head of the quiz."),
    ("pack", "version", "The version of the pack. Change it when the content changes."),
    ("pack", "lang", "The language of the texts, as a BCP 47 tag, such as en-GB."),
    ("pack", "publisher", "Who publishes the pack."),
    ("pack", "sources", "What the facts of the pack rest on. May be empty."),
    ("pack", "reviewed", "The day on which the content was reviewed; null when nobody has reviewed it."),
    ("pack", "reviewer", "Who reviewed the content."),
    (
        "pack",
        "nextReview",
        "The day by which the content should be reviewed again; null when none is planned.",
    ),
    ("pack", "introduction", "What the quiz is about, shown before the first question."),
    ("pack", "sections", "The parts that the result is told by, in the order in which they are shown."),
    ("pack", "items", "The questions, in order."),
    ("source", "id", "Names the source within the pack."),
    ("source", "title", "The title of the source."),
    ("source", "publisher", "Who published the source."),
    ("source", "date", "When it was published: a year, a month or a day."),
    ("source", "url", "Where it can be read."),
    ("source", "note", "What else a reader should know of it."),
    ("section", "id", "Names the section within the pack."),
    ("section", "title", "What readers see."),
    ("item", "id", "Names the question within the pack, in events and in saved answers."),
    (
        "item",
        "type",
        "What is asked: choose one option, choose all that apply, or say whether the stem is true and then why.",
    ),
    ("item", "section", "The id of one of the pack's sections."),
    ("item", "learningLevel", "The learning Level, 1 to 3, that goes with a role. Not a PAM Level."),
    ("item", "taxonomyLevel", "The id of the taxonomy level that the question reaches."),
    ("item", "outcomes", "The ids of the learning outcomes that the question gives evidence for."),
    ("item", "sources", "Where the facts of the question come from."),
    ("item", "stem", "The question, or for true-false the statement."),
    ("item", "feedback", "What is explained after the answer, whatever it was."),
    ("item", "options", "What can be chosen: exactly one is correct for single, one or more for multiple."),
    ("item", "answer", "Whether the stem is true."),
    (
        "item",
        "reasons",
        "Why it is true or not. They are shown once true or false is settled. Exactly one is correct.",
    ),
    ("citation", "source", "The id of one of the pack's sources."),
    ("citation", "place", "Where in the source, such as a page or line."),
    ("option", "id", "Names the option within the question."),
    ("option", "text", "What the person reads and chooses."),
    ("option", "correct", "Whether choosing it is right."),
    ("option", "rationale", "Why it is right or not, shown after the answer whether it was chosen or not."),
    ("option", "last", "Keep it at the end when options are shuffled, for such as \"None of these\"."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{Kind, PACK, Shape};

    /// Every object of the table, with the one it is reached from first.
    fn shapes(shape: &'static Shape, found: &mut Vec<&'static Shape>) {
        if found.iter().any(|known| known.name == shape.name) {
            return;
        }
        found.push(shape);
        let variants = shape.variants.iter().flat_map(|variant| variant.fields);
        for field in shape.fields.iter().chain(variants) {
            if let Kind::List(entries) = &field.kind
                && let Kind::Object(inner) = &entries.kind
            {
                shapes(inner, found);
            }
        }
    }

    #[test]
    fn every_object_and_field_has_its_line_and_no_line_is_left_over() {
        let mut found = Vec::new();
        shapes(&PACK, &mut found);
        let mut fields = Vec::new();
        for shape in &found {
            assert!(!object(shape.name).is_empty(), "{}", shape.name);
            let variants = shape.variants.iter().flat_map(|variant| variant.fields);
            for each in shape.fields.iter().chain(variants) {
                assert!(!field(shape.name, each.name).is_empty(), "{}.{}", shape.name, each.name);
                fields.push((shape.name, each.name));
            }
        }
        for (of, name, _) in DOCS {
            assert!(fields.contains(&(of, name)), "{of}.{name} is not in the table");
        }
    }
}
