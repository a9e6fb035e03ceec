//! The note that a person writes for their own record of learning.

/// What a person wrote about their learning. Theirs alone: it is never scored and never told to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What was learned.
    pub learned: String,
    /// What will change in practice.
    pub change: String,
    /// Time spent, in the person's own words.
    pub time: String,
    /// Name, if the person wishes.
    pub name: String,
}

/// One field of a [`Note`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteField {
    /// What was learned.
    Learned,
    /// What will change in practice.
    Change,
    /// Time spent.
    Time,
    /// Name.
    Name,
}

impl NoteField {
    /// In the order in which they are asked for.
    pub const ALL: [NoteField; 4] = [NoteField::Learned, NoteField::Change, NoteField::Time, NoteField::Name];
}

impl Note {
    /// What stands in a field.
    pub fn get(&self, field: NoteField) -> &str {
        match field {
            NoteField::Learned => &self.learned,
            NoteField::Change => &self.change,
            NoteField::Time => &self.time,
            NoteField::Name => &self.name,
        }
    }

    /// Writes a field anew.
    pub fn set(&mut self, field: NoteField, text: String) {
        *match field {
            NoteField::Learned => &mut self.learned,
            NoteField::Change => &mut self.change,
            NoteField::Time => &mut self.time,
            NoteField::Name => &mut self.name,
        } = text;
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        for field in NoteField::ALL {
            if !self.get(field).is_empty() {
                return false;
            }
        }
        true
    }
}
