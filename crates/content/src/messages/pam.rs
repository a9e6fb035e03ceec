//! What the explainer of the PAM Levels says itself, in plain English. Sentences with `{}` are filled by
//! [`super::quiz::fill`]. All else that a reader sees is the pack's.

#![expect(missing_docs, reason = "each text says what it is")]

// Parts, and the ways to them.
pub const PARTS: &str = "Go to a part";
pub const LEVELS: &str = "The four PAM Levels";
pub const SCALE: &str = "The scale and its bands";
pub const CHANGE: &str = "Change over time";
pub const LOOK_UP: &str = "Look up a score";
pub const WORDING: &str = "Saying it well";
pub const LIMITS: &str = "Limits";
pub const EVIDENCE: &str = "Evidence and limits";
pub const TO_PARTS: &str = "Back to the list of parts";

// One PAM Level, or two side by side.
pub const LEVEL: &str = "PAM Level {}";
pub const SHOW: &str = "PAM Level to show";
pub const SHOW_ALL: &str = "All four PAM Levels";
pub const BESIDE: &str = "Compare it with";
pub const BESIDE_NONE: &str = "No other PAM Level";
pub const SHOWN_ALL: &str = "All four PAM Levels are shown.";
pub const SHOWN_ONE: &str = "PAM Level {} is shown.";
pub const SHOWN_TWO: &str = "PAM Level {} and PAM Level {} are shown together.";
pub const LOOKS_LIKE: &str = "What it can look like";
pub const HELPS: &str = "What tends to help";
pub const AVOID: &str = "What to avoid";
pub const SAYINGS: &str = "Ways to say it";
pub const INSTEAD_OF: &str = "Instead of:";
pub const BETTER: &str = "Try:";
pub const APPROACHES: &str = "Approaches that fit, and why";
pub const APPROACHES_ALL: &str = "What these approaches are";
pub const RESOURCES: &str = "Help near you";
pub const SOURCES: &str = "Sources";

// The scale.
pub const SCALE_DIFFERS: &str = "Not everyone draws them in the same places.";
pub const CAPTION: &str = ": PAM Levels 1 to 4";
pub const SCALE_TEXT: &str = "A PAM score lies between 0 and 100. Each PAM Level stands for a band of scores. The bands are not equally wide.";
pub const PICTURE: &str = "{}, drawn to scale from 0 to 100.";
pub const BAND_TABLE: &str = "Scores that stand for each PAM Level";
pub const BAND: &str = "PAM Level";
pub const BAND_WIDTH: &str = "{} to {}";
pub const USED: &str = " (used here)";
pub const DIFFER: &str = "From {} to {} the bands differ.";
pub const DIFFER_LEGEND: &str = "The dashed lines mark where the bands differ:";
pub const BANDS_FROM: &str = "Where the bands come from";

// Change over time.
pub const MARKS: &str = "Sizes of change that have been published";
pub const MARK: &str = "What it is";
pub const POINTS: &str = "Points";
pub const MARK_POINTS: &str = "{}: {} points.";
pub const INTERVAL: &str = "{} ({} to {})";
pub const WHO: &str = "In whom";
pub const SOURCE: &str = "Source";
pub const ROLES: [&str; 4] =
    ["For one person", "For one person", "For groups only", "A policy expectation, not a research finding"];
pub const TRY: &str = "Try it with made-up people";
pub const TRY_TEXT: &str = "Choose an example, then move the later score and see what can be said. \
These people do not exist.";
pub const EXAMPLE: &str = "Example";
pub const LESS: &str = "1 point less";
pub const MORE: &str = "1 point more";
pub const AS_WAS: &str = "As it was";
pub const CANNOT_MOVE: &str = "The later score cannot move further.";
pub const FIRST: &str = "First: {}";
pub const LATER: &str = "Later: {}";
pub const CHANGE_PICTURE: &str =
    "First score {}, later score {}, on the scale from 0 to 100 with the bands of the four PAM Levels.";
pub const CHANGE_STRETCH: &str =
    "The box shows the stretch of {} points either way in which a change may be chance.";
pub const ROSE: &str = "From {} to {}: {} points up.";
pub const FELL: &str = "From {} to {}: {} points down.";
pub const ROSE_ONE: &str = "From {} to {}: 1 point up.";
pub const FELL_ONE: &str = "From {} to {}: 1 point down.";
pub const SAME: &str = "{} both times: no change.";
pub const MAY_BE_CHANCE: &str = "This is less than {} points, the smallest change that one study could tell from chance in one person. So it may be chance alone. Ask the person what has changed.";
pub const OVER_CHANCE: &str = "This is {} points or more, so it is more than chance alone tends to give in one person, by one study. It does not say why.";
pub const CHANCE_SHORT: &str = "It may be chance.";
pub const OVER_CHANCE_SHORT: &str = "It is more than chance tends to give.";
pub const LEVEL_STAYS: &str = "The PAM Level stays the same: PAM Level {}.";
pub const LEVEL_CHANGES: &str = "It goes from PAM Level {} to PAM Level {}.";
pub const LEVEL_BY_CHANCE: &str = "It goes from PAM Level {} to PAM Level {}. Even so, the change may be chance: the score lies close to where two bands meet.";
pub const LEVEL_BY_OTHER: &str = "{}: from PAM Level {} to PAM Level {}.";
pub const STAYS_BY_OTHER: &str = "{}: PAM Level {} both times.";
pub const COMPARED: &str = "This change beside the published sizes";
pub const THIS_CHANGE: &str = "This change";
pub const SMALLER: &str = "smaller";
pub const AS_LARGE: &str = "as large, or larger";
pub const FALL: &str = "A fall is not a failure";

// Looking up a score.
pub const LOOK_UP_TEXT: &str = "Only for a score that a licensed service has already given. \
This page works out no score. The number is not kept and not sent anywhere.";
pub const SCORE: &str = "Score from the report";
pub const SCORE_HINT: &str = "A number from 0 to 100, with one decimal place at most, such as 55.2";
pub const DO_LOOK_UP: &str = "Look it up";
pub const CLEAR: &str = "Clear";
pub const CLEARED: &str = "The score is cleared.";
pub const FOUND: &str = "A score of {}";
pub const FOUND_SAME: &str = "A score of {} is at PAM Level {}. All sets of bands here agree.";
pub const FOUND_ONE: &str = "A score of {} is at PAM Level {}.";
pub const FOUND_TWO: &str = "A score of {} has more than one answer, because the bands differ.";
pub const FOUND_BY: &str = "{}: PAM Level {}";
pub const FOUND_HERE: &str = "{} lies here";
pub const AUTHORITY: &str = "For a person, only the report of the licensed service counts.";
pub const SCORE_EMPTY: &str = "Type the score from the report, such as 55.2";
pub const SCORE_COMMA: &str = "Use a point and not a comma, such as 55.2";
pub const SCORE_FIGURES: &str = "Use figures and a point only, such as 7 or 55.2";
pub const SCORE_EXACT: &str = "Use one decimal place at most, as the report does, such as 55.2";
pub const SCORE_RANGE: &str = "Type a number from 0 to 100";

// Saying it well.
pub const WORDING_TABLE: &str = "Words to avoid, and words that respect the person";
pub const INSTEAD: &str = "Instead of";
pub const BETTER_WORDS: &str = "Try";
pub const WHY: &str = "Why";
pub const PRACTICE: &str = "Practise";
pub const PRACTICE_TEXT: &str = "Choose what you would say, then see why one way respects the person more.";
pub const PRACTICE_FITS: &str = "Fits best";
pub const PRACTICE_OTHER: &str = "Another way fits better";
pub const PRACTICE_UNKNOWN: &str = "Here is how they compare";
pub const PRACTICE_FINISH: &str = "Finish";
pub const PRACTICE_END: &str = "You have been through all the situations";
pub const PRACTICE_BEST: &str = "You chose the way that fits best in {} of {}.";

// Evidence and limits.
pub const SAMPLES: &str = "How people in some studies were spread";
pub const SAMPLE_TABLE: &str = "Per cent of people at each PAM Level";
pub const SAMPLE_WHO: &str = "Who";
pub const PER_CENT: &str = "{}%";
pub const ALL_SOURCES: &str = "All sources";
pub const ABOUT: &str = "Who made this";

// On paper and as text.
pub const KEEP: &str = "Take it with you";
pub const KEEP_TEXT: &str = "A handout of two pages: the four PAM Levels, the bands, change over time, how to say it well, limits and sources.";
pub const PRINT: &str = "Print the handout";
pub const SAID: &str = "Instead of “{}”, try “{}”";
