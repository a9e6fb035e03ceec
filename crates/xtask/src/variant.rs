//! The WebAssemblies that are compiled from the same sources: which widgets are inside.

use std::path::PathBuf;

use crate::project::Project;
use crate::widget::Widget;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// Every widget.
    All,
    /// One widget alone, smaller.
    Only(Widget),
    /// Every widget, and the feature `test-hooks`, which can force a panic; never copied to `pkg/`.
    Test,
    /// Every widget as plain JavaScript, for pages and browsers that have no WebAssembly.
    Plain,
    /// The same with `test-hooks`.
    PlainTest,
}

impl Variant {
    /// Its name in paths and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Only(widget) => widget.name(),
            Self::Test => "test",
            Self::Plain => "plain",
            Self::PlainTest => "plain-test",
        }
    }

    /// What Cargo is told beyond the defaults.
    pub fn features(self) -> Vec<&'static str> {
        match self {
            Self::All | Self::Plain => vec![],
            Self::Only(widget) => vec!["--no-default-features", "--features", widget.name()],
            Self::Test | Self::PlainTest => vec!["--features", "test-hooks"],
        }
    }

    /// Whether it ends as JavaScript.
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Plain | Self::PlainTest)
    }

    /// A file or folder of this variant, beside those of the others.
    pub fn work(self, project: &Project, relative: &str) -> PathBuf {
        project.work("wasm").join(self.name()).join(relative)
    }

    /// The stamp of one of its steps.
    pub fn stamp(self, project: &Project, step: &str) -> PathBuf {
        project.work("stamps").join(format!("{step}-{}", self.name()))
    }
}
