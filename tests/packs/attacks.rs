//! Texts that are made to break things, put where a pack has text.

use pcw_content::shape::{Kind, PACK};
use pcw_content::{About, Loaded, Value};
use pcw_domain::choice::Choice;
use pcw_domain::item::Kind as ItemKind;

use crate::edit::{Path, Step, look, place, within};
use crate::files::{read, shared};

/// The texts by hand, and where the shared folder is named, all of its texts.
pub fn texts() -> Vec<String> {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/attacks.json");
    let mut texts: Vec<String> = serde_json::from_str(&read(&own)).expect("a list of texts");
    let own = texts.len();
    if let Some(folder) = shared("PCW_CORPORA", "the shared collections of attack texts") {
        let folder = folder.join("text-attacks");
        let naughty: Vec<String> =
            serde_json::from_str(&read(&folder.join("naughty-strings.json"))).expect("a list of texts");
        let payloads = read(&folder.join("xss-payloadbox.txt"));
        assert!(
            naughty.len() > 400 && payloads.lines().count() > 1_000,
            "the shared texts are not all there"
        );
        texts.extend(naughty);
        texts.extend(payloads.lines().map(String::from));
    }
    println!("attack texts: {own} by hand, {} altogether", texts.len());
    texts
}

/// A place of a pack that holds text.
pub struct TextPlace {
    pub path: Path,
    /// The most characters, for text to be read; None where a form is prescribed.
    pub max: Option<usize>,
}

/// Every place of the pack that holds text to be read, or text of a prescribed form.
pub fn text_places(pack: &Value) -> Vec<TextPlace> {
    let mut places = Vec::new();
    collect(&Kind::Object(&PACK), pack, &Vec::new(), &mut places);
    places
}

fn collect(kind: &'static Kind, pack: &Value, at: &Path, places: &mut Vec<TextPlace>) {
    match kind {
        Kind::Text { max } => places.push(TextPlace { path: at.clone(), max: Some(*max) }),
        Kind::Form(_) | Kind::Reference(_) | Kind::OneOf(_) => {
            places.push(TextPlace { path: at.clone(), max: None });
        }
        Kind::Bool | Kind::Integer { .. } => {}
        Kind::List(entries) => {
            for index in 0..look(pack, at).entries().len() {
                collect(&entries.kind, pack, &within(at, Step::Entry(index)), places);
            }
        }
        Kind::Object(shape) => {
            let object = look(pack, at);
            let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
            for field in shape.fields_of(variant).filter(|field| object.get(field.name).is_some()) {
                collect(&field.kind, pack, &within(at, Step::Field(field.name)), places);
            }
        }
    }
}

/// Every text to be read that came through to the typed side, with the place that it has in a pack.
pub fn texts_of(loaded: &Loaded) -> Vec<(String, String)> {
    let quiz = &loaded.quiz;
    let mut found = texts_of_about(&loaded.about);
    found.push(("introduction".into(), quiz.introduction.clone()));
    assert_eq!(quiz.title, loaded.about.title);
    for (index, section) in quiz.sections.iter().enumerate() {
        found.push((format!("sections[{index}].title"), section.title.clone()));
    }
    for (index, item) in quiz.items.iter().enumerate() {
        let at = format!("items[{index}]");
        found.push((format!("{at}.stem"), item.stem.clone()));
        found.push((format!("{at}.feedback"), item.feedback.clone()));
        for (index, citation) in item.sources.iter().enumerate() {
            assert!(loaded.about.sources.iter().any(|source| source.title == citation.title));
            found.push((format!("{at}.sources[{index}].place"), citation.place.clone()));
        }
        match &item.kind {
            ItemKind::Single(single) => {
                texts_of_choices(&single.options, &format!("{at}.options"), &mut found)
            }
            ItemKind::Multiple(multiple) => {
                texts_of_choices(&multiple.options, &format!("{at}.options"), &mut found);
            }
            ItemKind::TrueFalse(statement) => {
                texts_of_choices(&statement.reasons, &format!("{at}.reasons"), &mut found);
            }
        }
    }
    found
}

fn texts_of_about(about: &About) -> Vec<(String, String)> {
    let mut found = vec![
        ("title".into(), about.title.clone()),
        ("publisher".into(), about.publisher.clone()),
        ("reviewer".into(), about.reviewer.clone()),
    ];
    for (index, source) in about.sources.iter().enumerate() {
        for (name, text) in
            [("title", &source.title), ("publisher", &source.publisher), ("note", &source.note)]
        {
            found.push((format!("sources[{index}].{name}"), text.clone()));
        }
    }
    found
}

fn texts_of_choices(choices: &[Choice], at: &str, found: &mut Vec<(String, String)>) {
    for (index, choice) in choices.iter().enumerate() {
        found.push((format!("{at}[{index}].text"), choice.text.clone()));
        found.push((format!("{at}[{index}].rationale"), choice.rationale.clone()));
    }
}

/// The name of the place, as the validator writes it.
pub fn name(of: &TextPlace) -> String {
    place(&of.path)
}
