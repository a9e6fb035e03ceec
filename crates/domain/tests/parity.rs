//! What must come out the same on every machine. The browser is held to the same fixture.

use std::path::Path;

use pcw_domain::attempt::{Action, Attempt, Entry, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::rating::Rating;
use pcw_domain::result::QuizResult;
use pcw_domain::selection::choices;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot;
use serde_json::{Map, Value, json};

fn fixture() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/parity.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("the fixture is JSON")
}

fn quiz(pack: &Value) -> Quiz {
    let pack = serde_json::from_value(pack.clone()).expect("plain data");
    *pcw_content::load_quiz(&pack, None).unwrap_or_else(|faults| panic!("{faults:?}")).content
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

/// The ids of what an item shows, in the order of the pack.
fn ids(item: &Item) -> Vec<&str> {
    match &item.kind {
        Kind::Scenario(kind) => kind.options.iter().map(|option| option.id.as_str()).collect(),
        Kind::Ordering(kind) => kind.steps.iter().map(|step| step.id.as_str()).collect(),
        Kind::Matching(kind) => kind.choices.iter().map(|choice| choice.id.as_str()).collect(),
        Kind::Rating(kind) => Rating::IDS[..kind.options()].to_vec(),
        _ => choices(item).iter().map(|option| option.id.as_str()).collect(),
    }
}

fn index(item: &Item, id: &Value) -> usize {
    ids(item).iter().position(|other| other == &text(id)).unwrap_or_else(|| panic!("{id} in {}", item.id))
}

/// What a person does to give this response, up to the main button.
fn actions(item: &Item, entry: &Entry, response: &Value) -> Vec<Action> {
    let choose = |id: &Value| Action::Choose { option: index(item, id), chosen: true };
    let (name, value) = object(response).iter().next().expect("a response");
    match name.as_str() {
        "options" => value.as_array().expect("a list").iter().map(choose).collect(),
        "answer" => {
            let answer = Action::Answer(value.as_bool().expect("true or false"));
            vec![answer, Action::Advance, choose(&response["reason"])]
        }
        "text" => vec![Action::Type(text(value).to_owned())],
        "order" => moves(item, entry, value.as_array().expect("a list")),
        "pairs" => pairs(item, object(value)),
        _ => panic!("{name} is no response"),
    }
}

/// Moves each step up to its place, one after the other; and once down and up again, so that something was moved.
fn moves(item: &Item, entry: &Entry, wanted: &[Value]) -> Vec<Action> {
    let mut order = entry.options.clone();
    let mut moves =
        vec![Action::Move { step: order[0], up: false }, Action::Move { step: order[0], up: true }];
    for (place, id) in wanted.iter().enumerate() {
        let step = index(item, id);
        let mut from = order.iter().position(|&other| other == step).expect("a step");
        while from > place {
            order.swap(from, from - 1);
            from -= 1;
            moves.push(Action::Move { step, up: true });
        }
    }
    moves
}

fn pairs(item: &Item, wanted: &Map<String, Value>) -> Vec<Action> {
    let Kind::Matching(kind) = &item.kind else { panic!("pairs for {}", item.id) };
    let prompt = |id: &str| kind.prompts.iter().position(|prompt| prompt.id == id).expect("a prompt");
    let pair = |(id, choice)| Action::Pair { prompt: prompt(id), choice: Some(index(item, choice)) };
    wanted.iter().map(|(id, choice)| pair((id.as_str(), choice))).collect()
}

/// The attempt at the result, after these responses.
fn taken(quiz: &Quiz, settings: &Settings, seed: &str, responses: &Value) -> Attempt {
    let mut attempt = Attempt::start(quiz, settings, seed);
    while let Step::Question(position) = attempt.step {
        let entry = &attempt.entries[position];
        let item = &quiz.items[entry.item];
        let response = &responses[&item.id];
        let actions = match response["unknown"] {
            Value::Bool(true) => vec![Action::DontKnow],
            _ => [actions(item, entry, response), vec![Action::Advance]].concat(),
        };
        for action in actions {
            let change = attempt.apply(quiz, settings, action);
            assert_eq!(change.missing, None, "{}", item.id);
        }
        if attempt.step == Step::Question(position) {
            attempt.apply(quiz, settings, Action::Advance);
        }
    }
    assert!(attempt.completed);
    attempt
}

/// What came out, in the form of the fixture.
fn outcome(quiz: &Quiz, settings: &Settings, attempt: &Attempt) -> Value {
    let item = |entry: &Entry| &quiz.items[entry.item];
    let shown = |entry: &Entry| {
        let ids = ids(item(entry));
        let shown: Vec<&str> = entry.options.iter().map(|&option| ids[option]).collect();
        (!shown.is_empty()).then(|| (item(entry).id.clone(), json!(shown)))
    };
    let result = QuizResult::of(quiz, settings, attempt);
    let marks = |score: pcw_domain::score::Score| json!([score.raw, score.max]);
    let score =
        |result: &pcw_domain::result::ItemResult| (quiz.items[result.item].id.clone(), marks(result.score));
    json!({
        "order": attempt.entries.iter().map(|entry| item(entry).id.as_str()).collect::<Vec<_>>(),
        "shown": attempt.entries.iter().filter_map(shown).collect::<Map<_, _>>(),
        "scores": result.items.iter().map(score).collect::<Map<_, _>>(),
        "total": marks(result.score),
        "passed": result.passed,
        "snapshot": snapshot::write(quiz, attempt),
    })
}

/// Numbers may differ by what adding up in another order makes of them.
fn assert_same(ours: &Value, expected: &Value, place: &str) {
    match (ours, expected) {
        (Value::Number(ours), Value::Number(expected)) => {
            let (ours, expected) = (ours.as_f64().expect("finite"), expected.as_f64().expect("finite"));
            assert!((ours - expected).abs() < 1e-9, "{place}: {ours} is not {expected}");
        }
        (Value::Array(ours), Value::Array(expected)) if ours.len() == expected.len() => {
            ours.iter().zip(expected).for_each(|(ours, expected)| assert_same(ours, expected, place));
        }
        (Value::Object(ours), Value::Object(expected)) if ours.len() == expected.len() => {
            for (key, ours) in ours {
                assert_same(ours, &expected[key], &format!("{place} {key}"));
            }
        }
        _ => assert_eq!(ours, expected, "{place}"),
    }
}

#[test]
fn the_same_pack_seed_and_responses_give_the_same_orders_marks_and_snapshot() {
    let fixture = fixture();
    let quiz = quiz(&fixture["pack"]);
    let runs = fixture["runs"].as_array().expect("a list");
    assert!(runs.len() >= 3);
    for run in runs {
        let mut settings = Settings::default();
        for (name, value) in object(&run["attributes"]) {
            assert!(settings.set(name, Some(text(value)), &quiz.settings), "{name}");
        }
        let attempt = taken(&quiz, &settings, text(&run["seed"]), &run["responses"]);
        assert_same(
            &outcome(&quiz, &settings, &attempt),
            &run["expected"],
            run["says"].as_str().expect("a text"),
        );
        let restored =
            snapshot::read(&quiz, &settings, text(&run["expected"]["snapshot"])).expect("a snapshot");
        assert_eq!((restored.attempt, restored.dropped), (attempt, 0), "{}", run["says"]);
    }
}

#[test]
fn the_fixture_has_every_kind_of_item() {
    let quiz = quiz(&fixture()["pack"]);
    let mut kinds: Vec<&str> = quiz.items.iter().map(|item| item.kind.name()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), 10);
}
