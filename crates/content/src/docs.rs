//! One line on every object and field, for the JSON Schema. Apart from the table of fields, so that the words for
//! authors do not weigh on the WebAssembly; a test holds the two together.

/// What an object is.
pub fn object(name: &str) -> &'static str {
    match name {
        "pack" => {
            "A content pack for the quiz of Personalised Care Widgets. Fields that are not named here are allowed; \
             they are ignored, with a warning. Texts of up to 5,000 characters may \
             have marks: paragraphs, lists (- or 1.), *emphasis*, **strong emphasis**, [words](https://example.org) and \
             ![what the image shows](images/chart.png)."
        }
        "source" => "Something that the facts of the pack rest on.",
        "section" => "A part of the subject. The result is told by section.",
        "item" => "One question.",
        "citation" => "A place in one of the pack's sources.",
        "option" => "One option of a choice, or one reason.",
        "outcome" => "A learning outcome that questions give evidence for.",
        "taxonomyLevel" => {
            "A level of the taxonomy of learning outcomes. Not a learning Level, and not a PAM Level."
        }
        "method" => "A way to learn what a result shows to be missing.",
        "scoreRange" => {
            "What is said to people whose score lies in a range: from here up to where the next begins."
        }
        "settings" => "How the pack wants the quiz to be given. Attributes of the element go before these.",
        "quota" => "How many questions of one section to ask.",
        "gradedOption" => "One option of a scenario.",
        "range" => "The numbers that make sense as an answer, both ends included.",
        "knownNumber" => "A wrong number that people are known to give.",
        "knownText" => "A wrong answer that people are known to give.",
        "step" => "One step to be put in its place.",
        "prompt" => "Something that a choice belongs to.",
        "choice" => "Something that can be chosen for a prompt.",
        _ => "",
    }
}

/// What a field is for. Where a type of an object uses a field in its own way, that goes first.
pub fn field(object: &str, variant: Option<&str>, name: &str) -> &'static str {
    let line = |of: &str| DOCS.iter().find(|(known, field, _)| *known == of && *field == name);
    variant.and_then(line).or_else(|| line(object)).map_or("", |(_, _, doc)| doc)
}

/// Object or its type, field, and what it is for.
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
    ("pack", "conclusion", "What is said at the end, above the result."),
    ("pack", "sections", "The parts that the result is told by, in the order in which they are shown."),
    (
        "pack",
        "outcomes",
        "The learning outcomes in words, for the result. With this list, questions name outcomes from it only.",
    ),
    (
        "pack",
        "taxonomyLevels",
        "The taxonomy levels in words, the lowest first. With this list, questions name levels from it only.",
    ),
    ("pack", "methods", "Ways to learn what a result shows to be missing."),
    ("pack", "scoreFeedback", "What is said of a score, by ranges of per cent, the lowest first."),
    (
        "pack",
        "settings",
        "How the pack wants the quiz to be given. Attributes of the element go before these.",
    ),
    ("pack", "items", "The questions, in order."),
    ("source", "id", "Names the source within the pack."),
    ("source", "title", "The title of the source."),
    ("source", "publisher", "Who published the source."),
    ("source", "date", "When it was published: a year, a month or a day."),
    ("source", "url", "Where it can be read."),
    ("source", "note", "What else a reader should know of it."),
    ("section", "id", "Names the section within the pack."),
    ("section", "title", "What readers see."),
    ("outcome", "id", "Names the outcome within the pack and in events."),
    ("outcome", "text", "The outcome in words."),
    ("outcome", "sources", "Where it comes from."),
    ("taxonomyLevel", "id", "Names the level within the pack and in events."),
    ("taxonomyLevel", "title", "What readers see."),
    ("method", "id", "Names the method within the pack."),
    ("method", "title", "What readers see, such as \"Reflective group work\"."),
    (
        "method",
        "learningLevels",
        "The learning Levels that it is marked for. Leave it out where there are no marks.",
    ),
    (
        "method",
        "sections",
        "The ids of the sections that name it. Leave it out for a method that is good for every section.",
    ),
    ("method", "sources", "Where it comes from."),
    ("scoreRange", "from", "The per cent of the marks from which this is said."),
    ("scoreRange", "text", "What is said."),
    ("settings", "pick", "How many questions to ask. Without it, all."),
    ("settings", "quotas", "How many questions to ask from some sections."),
    ("settings", "topics", "The ids of the sections to ask about. Without it, all."),
    ("settings", "learningLevels", "The learning Levels to ask about. Without it, all."),
    ("settings", "shuffle", "What comes in an order drawn by the seed."),
    ("settings", "seed", "What the order is drawn by. The same seed gives the same order on every machine."),
    (
        "settings",
        "feedback",
        "When explanations are shown: after each answer (immediate), with the result (end), or not at all (none).",
    ),
    (
        "settings",
        "passMark",
        "The per cent of the marks that counts as passed. Without it, there is no pass mark.",
    ),
    ("settings", "confidence", "Ask people how sure they are of each answer."),
    ("settings", "shareText", "Tell the page what people type. Without it, nobody is told."),
    ("settings", "history", "Let the browser's back button step back in the quiz."),
    ("settings", "report", "Where results are reported."),
    ("quota", "section", "The id of one of the pack's sections."),
    ("quota", "items", "How many questions of it to ask."),
    ("item", "id", "Names the question within the pack, in events and in saved answers."),
    (
        "item",
        "type",
        "What is asked: choose one option (single) or all that apply (multiple), say whether the stem is true and then \
         why (true-false), choose what to do in a situation (scenario), give a number (numeric) or a few words \
         (short-text), put steps in order (ordering), choose what belongs together (matching), say how sure one feels \
         of something that one does (rating), or write down a thought (reflection). The last two have no marks.",
    ),
    ("item", "section", "The id of one of the pack's sections."),
    ("item", "learningLevel", "The learning Level, 1 to 3, that goes with a role. Not a PAM Level."),
    ("item", "taxonomyLevel", "The id of the taxonomy level that the question reaches."),
    ("item", "outcomes", "The ids of the learning outcomes that the question gives evidence for."),
    ("item", "sources", "Where the facts of the question come from."),
    ("item", "stem", "The question, or for true-false the statement."),
    ("item", "hint", "A nudge that may be looked at before answering."),
    (
        "item",
        "next",
        "The id of the question that comes after this one, which must stand further down. Without it, the next one.",
    ),
    ("item", "feedback", "What is explained after the answer, whatever it was."),
    ("single", "options", "What can be chosen. Exactly one option is correct."),
    ("multiple", "options", "What can be chosen. One option or more is correct."),
    ("scenario", "options", "What can be done. Exactly one option has the highest grade."),
    ("true-false", "answer", "Whether the stem is true."),
    (
        "true-false",
        "reasons",
        "Why it is true or not. They are shown once true or false is settled. Exactly one is correct.",
    ),
    ("numeric", "answer", "The right number."),
    ("numeric", "tolerance", "How far from the answer still counts as right, both ways, the ends included."),
    ("numeric", "range", "What makes sense as an answer. Anything else is asked about, not marked."),
    ("numeric", "unit", "What is counted, such as \"points\" or \"%\"."),
    ("numeric", "known", "Wrong numbers that people are known to give."),
    (
        "short-text",
        "accepted",
        "What counts as right; the first is the one that is shown. Case, accents, spaces and marks at the ends are \
         forgiven.",
    ),
    ("short-text", "known", "Wrong answers that people are known to give."),
    ("ordering", "steps", "The steps, in the right order."),
    ("matching", "prompts", "What something must be chosen for."),
    (
        "matching",
        "choices",
        "What can be chosen for each prompt. Some may belong to none, and some to several.",
    ),
    ("rating", "notMyRole", "Whether \"This is not part of my role\" can be said."),
    ("gradedOption", "id", "Names the option within the question."),
    ("gradedOption", "text", "What the person reads and chooses."),
    (
        "gradedOption",
        "grade",
        "3 most fitting, 2 reasonable but incomplete, 1 unhelpful, 0 harmful or against personalised care.",
    ),
    (
        "gradedOption",
        "rationale",
        "Why it is good or not, shown after the answer whether it was chosen or not.",
    ),
    (
        "gradedOption",
        "next",
        "The id of the question that choosing it leads to, which must stand further down. Without it, as the question \
         says.",
    ),
    ("gradedOption", "last", "Keep it at the end when options are shuffled."),
    ("range", "least", "The least number that makes sense."),
    ("range", "greatest", "The greatest number that makes sense."),
    ("knownNumber", "value", "The number."),
    ("knownNumber", "rationale", "Why it is not right."),
    ("knownText", "text", "The answer."),
    ("knownText", "rationale", "Why it is not right."),
    ("step", "id", "Names the step within the question."),
    ("step", "text", "What the person reads."),
    ("step", "rationale", "Why it belongs there."),
    ("prompt", "id", "Names the prompt within the question."),
    ("prompt", "text", "What the person reads."),
    ("prompt", "answer", "The id of the choice that belongs to it."),
    ("prompt", "rationale", "Why it belongs to it."),
    ("choice", "id", "Names the choice within the question."),
    ("choice", "text", "What the person reads and chooses. Marks and images in it are shown as plain text."),
    ("choice", "rationale", "Why it belongs to no prompt."),
    ("choice", "last", "Keep it at the end when choices are shuffled."),
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
    use crate::shape::PACK;

    #[test]
    fn every_object_and_field_has_its_line_and_no_line_is_left_over() {
        let mut used = Vec::new();
        let mut seen = |of: &'static str, variant: Option<&'static str>, name: &'static str| {
            let line = field(of, variant, name);
            assert!(!line.is_empty(), "{of} {variant:?} {name}");
            used.push(line);
        };
        for shape in PACK.all() {
            assert!(!object(shape.name).is_empty(), "{}", shape.name);
            shape.fields.iter().for_each(|each| seen(shape.name, None, each.name));
            for variant in shape.variants {
                variant.fields.iter().for_each(|each| seen(shape.name, Some(variant.name), each.name));
            }
        }
        for (of, name, line) in DOCS {
            assert!(used.contains(line), "{of}.{name} is not in the table");
        }
    }
}
