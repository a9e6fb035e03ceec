//! The widgets that this build has: which content each takes, and how it is made.

use std::rc::Rc;

use pcw_content::{About, Fault};
use pcw_widgets::{Start, Widget};

use crate::options::Options;

/// The content of one widget.
pub enum Content {
    /// A quiz.
    #[cfg(feature = "quiz")]
    Quiz(pcw_domain::quiz::Quiz),
    /// The explainer of the PAM Levels.
    #[cfg(feature = "pam-levels")]
    PamLevels(Box<pcw_domain::pam::Explainer>),
}

/// A pack that can be shown.
pub struct Loaded {
    pub content: Content,
    pub about: About,
    pub warnings: Vec<Fault>,
}

impl Loaded {
    /// How many questions there are.
    pub fn items(&self) -> usize {
        match &self.content {
            #[cfg(feature = "quiz")]
            Content::Quiz(quiz) => quiz.items.len(),
            #[cfg(feature = "pam-levels")]
            Content::PamLevels(explainer) => explainer.practice.as_ref().map_or(0, |quiz| quiz.items.len()),
        }
    }
}

/// The pack that the page handed over, read for the widget that it names.
///
/// # Errors
/// All faults of a pack that cannot be shown.
pub fn loaded(options: &Options) -> Result<Loaded, Vec<Fault>> {
    let pack = options.pack().map_err(|message| vec![Fault::unreadable(message)])?;
    let today = options.today();
    match options.widget().as_str() {
        #[cfg(feature = "pam-levels")]
        "pam-levels" => {
            let loaded = pcw_content::load_pam(&pack, today)?;
            let content = Content::PamLevels(Box::new(loaded.content));
            Ok(Loaded { content, about: loaded.about, warnings: loaded.warnings })
        }
        #[cfg(feature = "quiz")]
        "quiz" => {
            let loaded = pcw_content::load_quiz(&pack, today)?;
            Ok(Loaded {
                content: Content::Quiz(loaded.content),
                about: loaded.about,
                warnings: loaded.warnings,
            })
        }
        // The shell registers no element that its build has no widget for.
        _ => Err(vec![Fault::unreadable("there is no such widget in this script")]),
    }
}

/// The widget that shows this.
pub fn widget(content: Content, start: Start) -> Rc<dyn Widget> {
    match content {
        #[cfg(feature = "quiz")]
        Content::Quiz(quiz) => pcw_widgets::quiz::quiz(quiz, start),
        #[cfg(feature = "pam-levels")]
        Content::PamLevels(explainer) => pcw_widgets::pam_levels::explainer(*explainer, start),
    }
}
