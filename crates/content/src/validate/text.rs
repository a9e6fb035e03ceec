//! What may be wrong with a text.

use pcw_domain::text::figures;

use super::Check;
use crate::form::{Form, is_blank};
use crate::markup;
use crate::messages::faults as say;

impl Check<'_> {
    /// Whether the text can be seen and is not too long. Links and images in it that cannot be used are told as well.
    pub(super) fn text(&mut self, text: &str, max: usize, markup: bool) -> bool {
        let mut length = text.chars().count();
        // Without these two characters there is neither a link nor an image.
        if markup && has_link(text.as_bytes()) {
            let asides = markup::read(text).asides;
            for (refusal, address) in &asides.refused {
                self.tell(say::refused(*refusal), &[address]);
            }
            length -= asides.data;
        }
        if is_blank(text) {
            self.tell(&say::BLANK, &[]);
        } else if length > max {
            self.tell(&say::TOO_LONG, &[&figures(length), &figures(max)]);
        } else {
            return true;
        }
        false
    }

    pub(super) fn form(&mut self, form: Form, text: &str) {
        if self.text(text, form.max(), false) && !form.fits(text) {
            self.tell(say::bad_form(form), &[text]);
        }
    }
}

fn has_link(text: &[u8]) -> bool {
    for at in 1..text.len() {
        if text[at] == b'(' && text[at - 1] == b']' {
            return true;
        }
    }
    false
}
