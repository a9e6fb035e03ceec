//! What is needed for frames: `embed.html`, its script, and the script for the page around, made by `www/embed/build.mjs`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::fingerprint::{Fingerprint, Stamp, files_below};
use crate::project::Project;
use crate::step::{run, step};

/// A file and the folder of `pkg/` that it belongs in.
pub type Placed = (&'static str, PathBuf);

/// What is made, by its folder in `pkg/`.
const MADE: [(&str, &str); 4] =
    [("", "embed.html"), ("", "embed.js"), ("", "pcw-embed.js"), ("schema/", "embed-message.schema.json")];

/// Other sources that end up in it: the attributes, and what reads them.
const READ: [&str; 4] =
    ["www/elements.json", "www/manifest.mjs", "www/shell/attributes.js", "package-lock.json"];

/// Makes the files again if a source of theirs has changed. Returns them with their folders in `pkg/`.
pub fn build(project: &Project) -> Result<Vec<Placed>> {
    let folder = project.work("embed");
    let made: Vec<Placed> = MADE.iter().map(|(place, name)| (*place, folder.join(name))).collect();
    let files: Vec<PathBuf> = made.iter().map(|(_, file)| file.clone()).collect();
    let mut inputs = Fingerprint::default();
    inputs.files(files_below(&project.path("www/embed"), &|_| true));
    inputs.files(READ.map(|name| project.path(name)));
    let stamp = Stamp::new(project.work("stamps").join("embed"), &inputs, files);
    if !stamp.holds() {
        stamp.lift()?;
        step(
            "Making the page for frames",
            "embed.html, its script, and the one for the page around",
            || {
                let mut command = Command::new("node");
                command.arg(project.path("www/embed/build.mjs")).arg(&folder).current_dir(project.root());
                run("Making the page for frames", &mut command)
            },
        )?;
        if let Some((_, lost)) = made.iter().find(|(_, file)| !file.is_file()) {
            bail!("www/embed/build.mjs ended well but did not write {}.", lost.display());
        }
        stamp.keep()?;
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_outside_its_folder_is_there() {
        let project = Project::find().unwrap();
        for name in READ {
            assert!(project.path(name).is_file(), "{name}");
        }
    }

    /// The page has to name the scripts as they lie beside it.
    #[test]
    fn the_page_names_a_script_for_each_widget() {
        let file = Project::find().unwrap().path("www/embed/embed.html");
        let page = std::fs::read_to_string(file).unwrap();
        for widget in crate::widget::Widget::ALL {
            let name = widget.name();
            assert!(
                page.contains(&format!("<script src=\"pcw-{name}.js\" data-widget=\"{name}\">")),
                "{name}"
            );
        }
    }
}
