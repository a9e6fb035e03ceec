//! The widgets, and what each brings along into a script.

/// One of the widgets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Widget {
    /// `<pcw-quiz>`
    Quiz,
    /// `<pcw-pam-levels>`
    PamLevels,
    /// `<pcw-outcome-builder>`
    OutcomeBuilder,
}

impl Widget {
    /// All of them, in the order of the contract.
    pub const ALL: [Self; 3] = [Self::Quiz, Self::PamLevels, Self::OutcomeBuilder];

    /// Its name in scripts and configurations; also the feature of `pcw-embed` that brings it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quiz => "quiz",
            Self::PamLevels => "pam-levels",
            Self::OutcomeBuilder => "outcome-builder",
        }
    }

    /// The pack that it shows when a page names none.
    pub fn pack(self) -> &'static str {
        match self {
            Self::Quiz => "crates/content/packs/personalised-care-short.json",
            Self::PamLevels => "crates/content/packs/pam-levels.json",
            Self::OutcomeBuilder => "crates/content/packs/curriculum.json",
        }
    }

    /// Its style sheets. The practice for PAM levels is made of the quiz's questions, so it looks like them.
    fn sheets(self) -> &'static [&'static str] {
        match self {
            Self::Quiz => &[SHARED, QUESTION, "crates/widgets/src/quiz/style.css"],
            Self::PamLevels => &[SHARED, QUESTION, "crates/widgets/src/pam_levels/style.css"],
            Self::OutcomeBuilder => &[SHARED, "crates/widgets/src/outcome_builder/style.css"],
        }
    }
}

/// What every widget looks like.
const SHARED: &str = "crates/widgets/src/style.css";
/// What a question and its answer look like.
const QUESTION: &str = "crates/widgets/src/quiz/question.css";

/// The style sheets of some widgets, each once.
pub fn sheets(widgets: &[Widget]) -> Vec<&'static str> {
    let mut sheets = Vec::new();
    for sheet in widgets.iter().flat_map(|widget| widget.sheets()) {
        if !sheets.contains(sheet) {
            sheets.push(*sheet);
        }
    }
    sheets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn widgets_that_share_a_style_sheet_bring_it_once() {
        let all = sheets(&Widget::ALL);
        assert_eq!(all.len(), 5, "{all:?}");
        for sheet in [SHARED, QUESTION] {
            assert_eq!(all.iter().filter(|one| **one == sheet).count(), 1, "{sheet}");
        }
    }

    /// Without this a script for one widget would silently carry them all.
    #[test]
    fn every_widget_is_a_feature_that_can_be_left_out() {
        let file = Project::find().unwrap().path("crates/embed/Cargo.toml");
        let manifest = std::fs::read_to_string(file).unwrap();
        let default = manifest.lines().find(|line| line.starts_with("default = ")).unwrap_or_default();
        for widget in Widget::ALL {
            let name = widget.name();
            assert!(manifest.contains(&format!("\n{name} = [")), "there is no feature {name}");
            assert!(default.contains(&format!("\"{name}\"")), "{name} is not in pcw.js");
        }
    }
}
