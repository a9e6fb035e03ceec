//! How a pack's own words are shown: in their language, with their marks.

use crate::parts::{Marks, Words};

/// The language of a pack's words, and where their images lie.
#[derive(Clone, Debug)]
pub struct Voice {
    /// Where it is not the widgets' own.
    lang: Option<String>,
    /// Empty where images may not be fetched.
    folder: String,
}

impl Voice {
    /// The voice of a pack in this language.
    pub fn new(lang: &str, folder: String) -> Self {
        let english = lang.get(..2).is_some_and(|lang| lang.eq_ignore_ascii_case("en"));
        Self { lang: (!english).then(|| lang.to_owned()), folder }
    }

    /// The language, where it is not the widgets' own.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// Sentences, which may hold marks. Without `links`, links are words.
    pub fn words<'a>(&'a self, text: &'a str, links: bool) -> Words<'a> {
        Words { marks: Some(Marks { folder: &self.folder, links }), ..self.line(text) }
    }

    /// A title or name.
    pub fn line<'a>(&'a self, text: &'a str) -> Words<'a> {
        Words { text, lang: self.lang(), marks: None }
    }
}
