//! A part of the handout as plain lines: the same lines go on paper and into the text.

use crate::parts::{Call, Piece, container, heading, paragraph, pieces, several, text};

/// A line of the handout.
pub(super) enum Line {
    /// Sentences.
    Text(String),
    /// What the lines after it are about.
    Head(String),
    /// One of several.
    Item(String),
}

/// Lines under a title.
pub(super) struct Sheet {
    pub title: String,
    pub lines: Vec<Line>,
}

impl Sheet {
    pub fn new(title: &str) -> Self {
        Self { title: title.to_owned(), lines: Vec::new() }
    }

    /// Adds sentences; nothing where there are none.
    pub fn text(&mut self, words: &str) {
        if !words.is_empty() {
            self.lines.push(Line::Text(words.to_owned()));
        }
    }

    /// Adds a list under a head; nothing where the list is empty.
    pub fn list(&mut self, head: &str, count: usize, item: &mut dyn Call<usize, String>) {
        if count > 0 && !head.is_empty() {
            self.lines.push(Line::Head(head.to_owned()));
        }
        for index in 0..count {
            self.lines.push(Line::Item(item.call(index)));
        }
    }

    /// As it stands on paper.
    pub fn piece(&self, level: u8, picture: Piece) -> Piece {
        let mut parts = several![heading(level, "sheet-title", &self.title)];
        parts.push(picture);
        parts.push(pieces(self.lines.len(), &mut |index: usize| match &self.lines[index] {
            Line::Text(words) => paragraph(words),
            Line::Head(words) => text("p", "strong", words),
            Line::Item(words) => text("p", "item", words),
        }));
        container("div", "paper-part", parts)
    }

    /// As text.
    pub fn write(&self, all: &mut String) {
        all.push('\n');
        all.push_str(&self.title);
        all.push('\n');
        for line in &self.lines {
            let (mark, words) = match line {
                Line::Text(words) => ("", words),
                Line::Head(words) => ("\n", words),
                Line::Item(words) => ("- ", words),
            };
            all.push_str(mark);
            all.push_str(words);
            all.push('\n');
        }
    }
}
