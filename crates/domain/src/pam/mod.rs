//! The four PAM Levels, the bands of scores that they stand for, and what a change of score can and cannot mean.
//!
//! Nothing here works out a score. A score comes from a licensed service; this only says in which published band it
//! lies. Facts and their sources are those of the pack.

pub mod banding;
pub mod change;
pub mod explainer;
pub mod level;
pub mod reading;
pub mod score;

pub use banding::Banding;
pub use explainer::Explainer;
pub use level::PamLevel;
pub use reading::{Action, Reading};
pub use score::{PamScore, ScoreFault};
