//! The places of a pack that hold no list and no object, with what the table says of each.

use pcw_content::Value;
use pcw_content::shape::{Kind, Shape};

use crate::edit::{Path, Step, look, place, within};

/// One such place.
pub struct Leaf {
    pub path: Path,
    pub kind: Kind,
}

impl Leaf {
    /// The most characters, for text to be read; None where something else is prescribed.
    pub fn max(&self) -> Option<usize> {
        match self.kind {
            Kind::Text { max, .. } => Some(max),
            _ => None,
        }
    }

    /// Whether marks mean something there.
    pub fn has_markup(&self) -> bool {
        matches!(self.kind, Kind::Text { markup: true, .. })
    }

    /// The name of the place, as the validator writes it.
    pub fn name(&self) -> String {
        place(&self.path)
    }
}

/// Every place of the pack that holds no list and no object.
pub fn leaves(kind: &'static Shape, pack: &Value) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    collect(&Kind::Object(kind), pack, &Vec::new(), &mut leaves);
    leaves
}

/// The places that hold text to be read. Of texts of which none may stand twice, only the first.
pub fn text_places(kind: &'static Shape, pack: &Value) -> Vec<Leaf> {
    let is_text = |leaf: &Leaf| leaf.max().is_some() && !must_differ(&leaf.path);
    leaves(kind, pack).into_iter().filter(is_text).collect()
}

/// The places that hold text of another kind: ids, days, addresses, words of a list.
pub fn form_places(kind: &'static Shape, pack: &Value) -> Vec<Leaf> {
    let is_form = |leaf: &Leaf| matches!(leaf.kind, Kind::Form(_) | Kind::Reference(_) | Kind::OneOf(_));
    leaves(kind, pack).into_iter().filter(is_form).collect()
}

/// Whether the text at the place must be another than one before it.
fn must_differ(path: &Path) -> bool {
    match &path[..] {
        [.., Step::Field("accepted" | "instead"), Step::Entry(index)]
        | [Step::Field("synonyms"), Step::Entry(_), Step::Entry(index)]
        | [.., Step::Entry(index), Step::Field("verb")]
        | [.., Step::Field("known"), Step::Entry(index), Step::Field("text")] => *index > 0,
        _ => false,
    }
}

fn collect(kind: &Kind, pack: &Value, at: &Path, leaves: &mut Vec<Leaf>) {
    match kind {
        Kind::List(entries) => {
            for index in 0..look(pack, at).entries().len() {
                collect(&entries.kind, pack, &within(at, Step::Entry(index)), leaves);
            }
        }
        Kind::Object(shape) => {
            let object = look(pack, at);
            let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
            for field in shape.fields_of(variant).filter(|field| object.get(field.name).is_some()) {
                collect(&field.kind, pack, &within(at, Step::Field(field.name)), leaves);
            }
        }
        _ => leaves.push(Leaf { path: at.clone(), kind: *kind }),
    }
}
