//! The widgets that this build has, by the content that each takes.

use pcw_content::messages::faults::NO_WIDGET;
use pcw_content::{About, Fault};
use pcw_widgets::Content;

use crate::options::Options;

/// A pack that can be shown.
pub struct Loaded {
    /// What is shown; it says which widget shows it.
    pub content: Box<dyn Content>,
    /// How many questions there are.
    pub items: usize,
    pub about: About,
    pub warnings: Vec<Fault>,
}

/// The pack that the page handed over, read for the widget that it names.
///
/// # Errors
/// All faults of a pack that cannot be shown.
pub fn loaded(options: &Options) -> Result<Loaded, Vec<Fault>> {
    let pack = options.pack().map_err(|message| vec![Fault::unreadable(message)])?;
    let today = options.today();
    match options.widget().as_str() {
        #[cfg(feature = "quiz")]
        "quiz" => {
            let pcw_content::Loaded { content, about, warnings } = pcw_content::load_quiz(&pack, today)?;
            let items = content.items.len();
            Ok(Loaded { content, items, about, warnings })
        }
        #[cfg(feature = "pam-levels")]
        "pam-levels" => {
            let pcw_content::Loaded { content, about, warnings } = pcw_content::load_pam(&pack, today)?;
            let items = content.practice.as_ref().map_or(0, |quiz| quiz.items.len());
            Ok(Loaded { content, items, about, warnings })
        }
        #[cfg(feature = "outcome-builder")]
        "outcome-builder" => {
            let pcw_content::Loaded { content, about, warnings } =
                pcw_content::load_curriculum(&pack, today)?;
            Ok(Loaded { content, items: 0, about, warnings })
        }
        // The shell registers no element that its build has no widget for.
        _ => Err(vec![NO_WIDGET.fault(&[])]),
    }
}
