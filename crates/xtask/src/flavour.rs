//! The two builds of the same program: what ships, and the same with the hooks that tests pull.

use std::path::PathBuf;

use crate::project::Project;
use crate::variant::Variant;
use crate::widget::Widget;

/// One of the builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// What a page gets.
    Shipped,
    /// With the hooks of the tests; never copied to `pkg/`.
    Test,
}

impl Flavour {
    /// Its name in paths and in the configuration of the bundler.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Test => "test",
        }
    }

    /// The WebAssemblies that its scripts are made of. What ships has one for each script of a single widget, since
    /// every page downloads it; for tests one does.
    pub fn variants(self) -> Vec<Variant> {
        match self {
            Self::Shipped => [Variant::All]
                .into_iter()
                .chain(Widget::ALL.map(Variant::Only))
                .chain([Variant::Plain])
                .collect(),
            Self::Test => vec![Variant::Test, Variant::PlainTest],
        }
    }

    /// A file or folder of this build, beside those of the other.
    pub fn work(self, project: &Project, relative: &str) -> PathBuf {
        project.work(self.name()).join(relative)
    }

    /// Where the bundler puts the scripts. Those of the test build stay there.
    pub fn scripts(self, project: &Project) -> PathBuf {
        match self {
            Self::Shipped => self.work(project, "scripts"),
            Self::Test => project.work(self.name()),
        }
    }

    /// The stamp of one of this build's steps.
    pub fn stamp(self, project: &Project, step: &str) -> PathBuf {
        project.work("stamps").join(format!("{step}-{}", self.name()))
    }
}
