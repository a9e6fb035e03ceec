//! A record as data: the detail of `pcw-completed`, the answers in words, and the note.

use pcw_content::json;

use super::Record;
use crate::fields::{Fields, list};

impl Record<'_> {
    /// Pretty enough to read, plain enough for any program.
    pub fn json(self) -> String {
        let rows = list(self.rows.len(), &mut |index: usize| {
            let row = &self.rows[index];
            let mut fields = Fields::default();
            fields.text("id", &row.item.id);
            fields.text("question", &row.question);
            fields.text("answer", &row.answer);
            fields.text("right", &row.right);
            fields.object()
        });
        let mut note = Fields::default();
        note.text("learned", &self.note.learned);
        note.text("change", &self.note.change);
        note.text("time", &self.note.time);
        note.text("name", &self.note.name);
        let mut record = Fields::default();
        record.count("schemaVersion", 1);
        record.text("quiz", &self.quiz);
        record.put("result", self.result);
        record.put("answers", rows);
        record.put("note", note.object());
        json::text(&record.object())
    }
}
