//! What a curriculum has.

use super::Line;

pub(super) const OBJECTS: &[(&str, &str)] = &[
    (
        "curriculum",
        "A curriculum for the outcome builder of Personalised Care Widgets: what learning outcomes are written against. \
         Fields that are not named here are allowed; they are ignored, with a warning. Texts of up to 5,000 characters \
         may have marks: paragraphs, lists (- or 1.), *emphasis*, **strong emphasis**, [words](https://example.org) and \
         ![what the image shows](images/chart.png).",
    ),
    (
        "tableLevel",
        "A taxonomy level: what its verbs have in common. Not a learning Level, and not a PAM Level.",
    ),
    ("verb", "A verb of the taxonomy."),
    ("taxonomy", "What the taxonomy is called, and what is known of verbs beyond its table."),
    ("hardVerb", "A verb for something that nobody can see a learner do, such as \"understand\"."),
    ("otherVerb", "A verb that is not in the table."),
    ("learningLevel", "What is said of one learning Level. Not a taxonomy level, and not a PAM Level."),
    ("knownOutcome", "A learning outcome that the curriculum asks for."),
    ("learningMethod", "A way to learn."),
    ("assessment", "A way to find out what has been learnt."),
    ("plan", "How many outcomes are usual for one kind of course."),
];

pub(super) const LINES: &[Line] = &[
    ("curriculum", "title", "Stands at the head of the outcome builder."),
    ("curriculum", "introduction", "What comes first."),
    (
        "curriculum",
        "basis",
        "What the lists rest on, and what they may be used for. Shown wherever something is drawn from them.",
    ),
    ("curriculum", "taxonomyLevels", "The taxonomy levels, the lowest first."),
    (
        "curriculum",
        "verbs",
        "The verbs of all taxonomy levels. Each stands once, in small or capital letters alike.",
    ),
    ("curriculum", "taxonomy", "What the taxonomy is called, and what is known of verbs beyond its table."),
    ("curriculum", "learningLevels", "What is said of learning Level 1, 2 and 3, in this order."),
    ("curriculum", "sections", "The parts of the curriculum, in the order in which they are shown."),
    (
        "curriculum",
        "outcomes",
        "The learning outcomes that it asks for, in the order in which they are shown.",
    ),
    ("curriculum", "methods", "Ways to learn."),
    ("curriculum", "assessments", "Ways to find out what has been learnt."),
    ("curriculum", "plans", "How many outcomes are usual for which kind of course, the shortest first."),
    (
        "curriculum",
        "synonyms",
        "Groups of words that mean much the same. They help to find outcomes that come near.",
    ),
    ("tableLevel", "id", "Names the taxonomy level within the pack and in files. Quizzes use the same ids."),
    ("tableLevel", "title", "What readers see, such as \"Apply\"."),
    ("tableLevel", "text", "What it means."),
    ("tableLevel", "elsewhere", "What it comes nearest to in other taxonomies."),
    ("verb", "verb", "The verb as in \"to …\", such as \"reflect on\"."),
    ("verb", "level", "The id of one of the pack's taxonomy levels."),
    ("verb", "note", "Where other lists put it."),
    ("taxonomy", "title", "What it is called."),
    ("taxonomy", "text", "What a reader should know of it."),
    ("taxonomy", "hard", "Verbs that are hard to observe. They may stand in the table as well."),
    ("taxonomy", "others", "Verbs that are not in the table, for which there are others in it."),
    ("taxonomy", "notes", "How it differs from other taxonomies, and where lists of verbs disagree."),
    ("hardVerb", "verb", "The verb as in \"to …\", such as \"be aware of\"."),
    ("hardVerb", "instead", "Verbs to use instead, the best first."),
    (
        "hardVerb",
        "inSource",
        "Whether the curriculum itself opens outcomes with it. Then authors are told in milder words.",
    ),
    ("otherVerb", "verb", "The verb as in \"to …\", such as \"explain\"."),
    ("otherVerb", "instead", "Verbs of the table that come near, the best first."),
    ("learningLevel", "title", "What readers see."),
    ("learningLevel", "text", "What it means, and whom it is for."),
    ("knownOutcome", "id", "Names the outcome within the pack and in files. Quizzes use the same ids."),
    ("knownOutcome", "section", "The id of one of the pack's sections."),
    ("knownOutcome", "learningLevel", "The learning Level, 1 to 3, that goes with a role. Not a PAM Level."),
    ("knownOutcome", "stem", "What opens it, such as \"Be able to\"."),
    ("knownOutcome", "text", "What follows; without a stem, all of it."),
    (
        "knownOutcome",
        "taxonomyLevel",
        "The id of the taxonomy level of its verb, where that is in the table.",
    ),
    ("knownOutcome", "place", "Where it stands in its source, such as a page or line."),
    ("learningMethod", "id", "Names the method within the pack and in files."),
    ("learningMethod", "title", "What readers see, such as \"Reflective group work\"."),
    ("learningMethod", "text", "What it is."),
    (
        "learningMethod",
        "learningLevels",
        "The learning Levels that it is marked for. Leave it out where there are no marks.",
    ),
    (
        "learningMethod",
        "taxonomyLevels",
        "The ids of the taxonomy levels that it suits. Leave it out for a method that suits all.",
    ),
    ("assessment", "id", "Names the way to assess within the pack and in files."),
    ("assessment", "title", "What readers see, such as \"Tests of facts\"."),
    ("assessment", "text", "What it is."),
    (
        "assessment",
        "learningLevels",
        "The learning Levels that it is meant for. Leave it out when it is for all.",
    ),
    (
        "assessment",
        "taxonomyLevels",
        "The ids of the taxonomy levels that it can give evidence for. Leave it out when it can for all.",
    ),
    ("plan", "id", "Names the kind of course within the pack and in files."),
    ("plan", "title", "What readers see, such as \"A short session\"."),
    ("plan", "most", "The most outcomes that are usual. Leave it out where there is no such number."),
];
