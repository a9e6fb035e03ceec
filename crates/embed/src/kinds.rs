//! The widgets that this build has: which content each takes, and how it is made.

use std::rc::Rc;

use pcw_content::messages::faults::NO_WIDGET;
use pcw_content::{About, Fault};
use pcw_widgets::{Start, Widget};

use crate::options::Options;

/// A pack that can be shown.
pub struct Loaded {
    /// Makes the widget that shows it.
    pub make: Box<dyn FnOnce(Start) -> Rc<dyn Widget>>,
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
            let make = Box::new(move |start| pcw_widgets::quiz::quiz(content, start));
            Ok(Loaded { make, items, about, warnings })
        }
        #[cfg(feature = "pam-levels")]
        "pam-levels" => {
            let pcw_content::Loaded { content, about, warnings } = pcw_content::load_pam(&pack, today)?;
            let items = content.practice.as_ref().map_or(0, |quiz| quiz.items.len());
            let make = Box::new(move |start| pcw_widgets::pam_levels::explainer(content, start));
            Ok(Loaded { make, items, about, warnings })
        }
        #[cfg(feature = "outcome-builder")]
        "outcome-builder" => {
            let pcw_content::Loaded { content, about, warnings } =
                pcw_content::load_curriculum(&pack, today)?;
            let make = Box::new(move |start| pcw_widgets::outcome_builder::builder(content, start));
            Ok(Loaded { make, items: 0, about, warnings })
        }
        // The shell registers no element that its build has no widget for.
        _ => Err(vec![NO_WIDGET.fault(&[])]),
    }
}
