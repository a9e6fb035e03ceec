//! The scripts: hands the glue, the WebAssembly, the styles and the packs to the bundler in `www/build.mjs`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::delivery::integrity_of;
use crate::fingerprint::{Fingerprint, Stamp, files_below, write_if_changed};
use crate::flavour::Flavour;
use crate::project::Project;
use crate::step::{run, step};
use crate::variant::Variant;
use crate::wasm::Wasm;
use crate::widget::{Widget, sheets};

/// A script, which elements it registers, and the WebAssembly in or beside it.
#[derive(Debug)]
struct Script {
    file: String,
    widgets: Vec<Widget>,
    variant: Variant,
}

/// The program as plain JavaScript. Made first: the others know it by its hash.
fn plain(flavour: Flavour) -> Script {
    let variant = if flavour == Flavour::Test { Variant::PlainTest } else { Variant::Plain };
    Script { file: "pcw.nowasm.js".into(), widgets: Widget::ALL.into(), variant }
}

/// The other scripts of a build, in the order of the contract.
fn scripts(flavour: Flavour) -> Vec<Script> {
    let every = |file: &str| Script { file: file.into(), widgets: Widget::ALL.into(), variant: Variant::All };
    let alone = |widget: Widget| {
        let variant = if flavour == Flavour::Test { Variant::Test } else { Variant::Only(widget) };
        Script { file: format!("pcw-{}.js", widget.name()), widgets: vec![widget], variant }
    };
    let singles = Widget::ALL.map(alone);
    match flavour {
        Flavour::Shipped => [every("pcw.js")].into_iter().chain(singles).chain([every("pcw.mjs")]).collect(),
        Flavour::Test => singles.into(),
    }
}

/// Bundles each script of which a part has changed, and only those. Returns every file that a build has.
pub fn build(project: &Project, flavour: Flavour) -> Result<Vec<PathBuf>> {
    let program = project.path("www/build.mjs");
    if !program.is_file() {
        bail!(
            "www/build.mjs, which bundles the scripts, is not there.\n  What to do: `git checkout www/build.mjs`."
        );
    }
    let folder = flavour.scripts(project);
    let first = [plain(flavour)];
    refresh(project, flavour, &program, &first, "")?;
    let made = folder.join(&first[0].file);
    let bytes = fs::read(&made).with_context(|| format!("{} cannot be read", made.display()))?;
    let all = scripts(flavour);
    refresh(project, flavour, &program, &all, &integrity_of(&bytes))?;
    Ok(all.iter().chain(&first).flat_map(|script| script.made(&folder)).collect())
}

/// Bundles those of some scripts that are out of date. `hash` is that of the plain JavaScript.
fn refresh(
    project: &Project,
    flavour: Flavour,
    program: &Path,
    scripts: &[Script],
    hash: &str,
) -> Result<()> {
    let stamps: Vec<Stamp> = scripts.iter().map(|script| script.stamp(project, flavour, hash)).collect();
    let stale: Vec<_> = scripts.iter().zip(&stamps).filter(|(_, stamp)| !stamp.holds()).collect();
    if stale.is_empty() {
        return Ok(());
    }
    stale.iter().try_for_each(|(_, stamp)| stamp.lift())?;
    let scripts: Vec<&Script> = stale.iter().map(|(script, _)| *script).collect();
    bundle(project, flavour, program, &scripts, hash)?;
    stale.iter().try_for_each(|(_, stamp)| stamp.keep())
}

fn bundle(
    project: &Project,
    flavour: Flavour,
    program: &Path,
    scripts: &[&Script],
    hash: &str,
) -> Result<()> {
    if let Some(lost) = scripts.iter().flat_map(|script| script.parts(project)).find(|path| !path.is_file()) {
        bail!("{}, a part of the scripts, is not there.", lost.display());
    }
    let folder = flavour.scripts(project);
    let outputs: Vec<Value> = scripts.iter().map(|script| script.described(project)).collect();
    let text = json!({
        "flavour": flavour.name(),
        "version": project.version(),
        "outDir": folder,
        "plainHash": hash,
        "outputs": outputs,
    });
    let config = flavour.work(project, "bundle.json");
    write_if_changed(&config, serde_json::to_string_pretty(&text)?.as_bytes())?;
    let names: Vec<&str> = scripts.iter().map(|script| script.file.as_str()).collect();
    let what = format!("Bundling {} ({})", names.join(", "), flavour.name());
    step(what, "each has its elements, the WebAssembly, the styles and its packs", || {
        let mut command = std::process::Command::new("node");
        command.arg(program).arg(&config).current_dir(project.root());
        run("Bundling the scripts", &mut command)
    })?;
    if let Some(lost) = scripts.iter().flat_map(|script| script.made(&folder)).find(|path| !path.is_file()) {
        bail!("www/build.mjs ended well but did not write {}.", lost.display());
    }
    Ok(())
}

impl Script {
    fn is_module(&self) -> bool {
        self.file.ends_with(".mjs")
    }

    fn format(&self) -> &'static str {
        match (self.is_module(), self.variant.is_plain()) {
            (true, _) => "module",
            (_, true) => "plain",
            _ => "classic",
        }
    }

    /// What the bundler leaves for it: with the module form also what editors and compilers read.
    fn made(&self, folder: &Path) -> Vec<PathBuf> {
        let beside: &[&str] =
            if self.is_module() { &["pcw_bg.wasm", "pcw.d.mts", "custom-elements.json"] } else { &[] };
        [self.file.as_str()].iter().chain(beside).map(|name| folder.join(name)).collect()
    }

    /// It in the configuration of the bundler.
    fn described(&self, project: &Project) -> Value {
        let wasm = Wasm::of(project, self.variant);
        let packs: Map<String, Value> = self
            .widgets
            .iter()
            .map(|widget| (widget.name().to_owned(), json!(project.path(widget.pack()))))
            .collect();
        let sheets: Vec<PathBuf> = sheets(&self.widgets).into_iter().map(|name| project.path(name)).collect();
        json!({
            "file": self.file,
            "format": self.format(),
            "widgets": self.widgets.iter().map(|widget| widget.name()).collect::<Vec<_>>(),
            "glue": wasm.glue,
            "names": wasm.names,
            "wasm": wasm.file,
            "packed": wasm.inlined,
            "code": wasm.code,
            "sheets": sheets,
            "packs": packs,
        })
    }

    /// The files that come from elsewhere than the shell.
    fn parts(&self, project: &Project) -> Vec<PathBuf> {
        let wasm = Wasm::of(project, self.variant);
        let packs = self.widgets.iter().map(|widget| widget.pack());
        let ours = packs.chain(sheets(&self.widgets)).map(|name| project.path(name));
        let code = self.variant.is_plain().then_some(wasm.code);
        [wasm.glue, wasm.names, wasm.file, wasm.inlined].into_iter().chain(code).chain(ours).collect()
    }

    fn stamp(&self, project: &Project, flavour: Flavour, hash: &str) -> Stamp {
        let mut inputs = Fingerprint::default();
        inputs
            .text(hash)
            .text(flavour.name())
            .text(project.version())
            .text(&self.described(project).to_string());
        inputs.file(&project.path("package-lock.json")).files(self.parts(project));
        inputs.files(files_below(&project.path("www"), &|path| is_bundled(&project.path("www"), path)));
        let file = flavour.stamp(project, &format!("bundle-{}", self.file));
        Stamp::new(file, &inputs, self.made(&flavour.scripts(project)))
    }
}

/// The shell and what bundles it, without the gallery, the tests, and the pages that have scripts of their own.
fn is_bundled(www: &Path, path: &Path) -> bool {
    let name = path.strip_prefix(www).unwrap_or(path).to_string_lossy();
    let parts = ["build.mjs", "glue.mjs", "manifest.mjs", "strands.mjs", "elements.json", "events.d.mts"];
    name.starts_with("shell/") || name.starts_with("entry-") || parts.iter().any(|part| name == *part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_has_a_webassembly_for_each_script_of_one_widget() {
        let made: Vec<(String, usize, Variant)> = scripts(Flavour::Shipped)
            .into_iter()
            .map(|script| (script.file, script.widgets.len(), script.variant))
            .collect();
        let wanted = [
            ("pcw.js", 3, Variant::All),
            ("pcw-quiz.js", 1, Variant::Only(Widget::Quiz)),
            ("pcw-pam-levels.js", 1, Variant::Only(Widget::PamLevels)),
            ("pcw-outcome-builder.js", 1, Variant::Only(Widget::OutcomeBuilder)),
            ("pcw.mjs", 3, Variant::All),
        ];
        assert_eq!(made, wanted.map(|(file, widgets, variant)| (file.to_owned(), widgets, variant)));
    }

    #[test]
    fn every_script_has_its_webassembly_made() {
        for flavour in [Flavour::Shipped, Flavour::Test] {
            for script in scripts(flavour).into_iter().chain([plain(flavour)]) {
                assert!(flavour.variants().contains(&script.variant), "{script:?}");
            }
        }
    }

    #[test]
    fn the_gallery_and_the_tests_are_no_part_of_a_script() {
        let www = Path::new("/p/www");
        let of = |name: &str| is_bundled(www, &www.join(name));
        for name in
            ["build.mjs", "strands.mjs", "elements.json", "events.d.mts", "shell/life.js", "entry-module.js"]
        {
            assert!(of(name), "{name}");
        }
        for name in [
            "gallery.js",
            "gallery.css",
            "tests/glue.test.mjs",
            "jsconfig.json",
            "kiosk/start.js",
            "embed/embed.js",
        ] {
            assert!(!of(name), "{name}");
        }
    }
}
