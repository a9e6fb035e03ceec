//! What of a quiz pack matters to somebody who writes outcomes: which question stands for which.

use pcw_domain::outcome::Questions;
use pcw_domain::outcome::questions::Question;

use crate::about::{each, text};
use crate::date::Date;
use crate::fault::Fault;
use crate::form::Form;
use crate::load::warnings;
use crate::markup::plain;
use crate::quiz::texts;
use crate::shape::{Entries, Field, Key, Kind, Need, Rule, SCHEMA_VERSION, Shape};
use crate::value::Value;

/// The most characters of a question that are kept: enough to know it again.
const MOST: usize = 200;

/// What of a quiz pack is read here. The whole table of a quiz is several KB, and what else a quiz holds does no harm here.
static QUIZ: Shape = Shape {
    name: "quiz",
    fields: &[
        field("schemaVersion", Kind::Integer { min: SCHEMA_VERSION, max: SCHEMA_VERSION }, Need::Required),
        field("kind", Kind::OneOf(&["quiz"]), Need::Required),
        field("id", Kind::Form(Form::Id), Need::Required),
        field("title", LINE, Need::Required),
        field("version", Kind::Form(Form::Version), Need::Required),
        field("items", Kind::List(&ITEMS), Need::Required),
    ],
    variants: &[],
    ordered: None,
};

static ITEMS: Entries =
    Entries { kind: Kind::Object(&ITEM), min: 1, max: 1_000, key: Key::Field("id"), rule: Rule::Any };

static ITEM: Shape = Shape {
    name: "item",
    fields: &[
        field("id", Kind::Form(Form::Id), Need::Required),
        field("stem", Kind::Text { max: 5_000, markup: true }, Need::Required),
        field("outcomes", Kind::List(&OUTCOMES), Need::Optional),
    ],
    variants: &[],
    ordered: None,
};

static OUTCOMES: Entries =
    Entries { kind: Kind::Form(Form::Id), min: 0, max: 50, key: Key::Whole, rule: Rule::Any };

const LINE: Kind = Kind::Text { max: 300, markup: false };

const fn field(name: &'static str, kind: Kind, need: Need) -> Field {
    Field { name, kind, need }
}

/// Checks what is read of a quiz pack, and reads which outcomes its questions are for. What only matters where the quiz is
/// taken is not checked.
///
/// # Errors
/// All faults of a pack that is no quiz, or whose questions cannot be read.
pub fn load_questions(pack: &Value, today: Option<Date>) -> Result<Questions, Vec<Fault>> {
    if let Err(mut faults) = warnings(pack, &QUIZ, today) {
        // Fields that are not read are no news.
        faults.retain(Fault::is_error);
        return Err(faults);
    }
    let items = each(pack, "items", |item| Question {
        id: text(item, "id"),
        stem: short(&plain(&text(item, "stem"))),
        outcomes: texts(item, "outcomes"),
    });
    Ok(Questions { title: text(pack, "title"), items })
}

/// The text on one line, or as much of it as there is room for.
fn short(text: &str) -> String {
    let (mut short, mut count, mut after_space) = (String::new(), 0, false);
    for char in text.chars() {
        let char = if char == '\n' { ' ' } else { char };
        if char == ' ' && after_space {
            continue;
        }
        after_space = char == ' ';
        count += 1;
        if count > MOST {
            short.pop();
            short.push('…');
            break;
        }
        short.push(char);
    }
    short
}
