//! Ways to other places of the page.

use leptos::web_sys::Event;

use super::{Piece, element};
use crate::face::{base_of, find, focus, origin};

/// A link to something within the widget: by script, since an address cannot reach into a shadow root, and would change
/// the page's own.
pub fn jump(label: &str, selector: String) -> Piece {
    let go = Box::new(move |event: &Event| {
        if let Some(base) = origin(event).and_then(|from| base_of(&from))
            && focus(&base, &selector)
            && let Some(found) = find(&base, &selector)
        {
            // Focus alone leaves it wherever it comes into view.
            found.scroll_into_view();
        }
    });
    let made = element("button").with("type", "button").with("class", "aside").with("part", "button");
    made.on("click", go).saying(label)
}
