//! `cargo xtask kiosk`: a page for a shared screen, from a site's own packs or from those that ship.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build;
use crate::fingerprint::write_if_changed;
use crate::kiosk_page::{Pack, Page, Settings};
use crate::kiosk_picture;
use crate::packs;
use crate::project::Project;

const USAGE: &str =
    "`cargo xtask kiosk [--pack FILE…] [--out FILE] [--title TEXT] [--idle SECONDS] [--typing] [--plain]`";

/// Kinds of question that are answered with a keyboard. `www/kiosk/typing.js` leaves them out.
const TYPED: [&str; 3] = ["numeric", "short-text", "reflection"];

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    packs: Vec<String>,
    out: PathBuf,
    settings: Settings,
    plain: bool,
}

/// Checks the packs, builds what a page needs, and writes the one file.
pub fn command(project: &Project, words: &[String]) -> Result<()> {
    let wanted = wanted(words)?;
    let own = own_packs(&wanted)?;
    build::ship(project)?;
    let packs = if own.is_empty() { shipped(project)? } else { own };
    let script = project.pkg().join(if wanted.plain { "pcw.nowasm.js" } else { "pcw.js" });
    let widgets =
        fs::read_to_string(&script).with_context(|| format!("{} cannot be read", script.display()))?;
    let page = Page { packs: &packs, settings: &wanted.settings, widgets: &widgets, wasm: !wanted.plain };
    let bytes = page.write(project)?;
    write_if_changed(&wanted.out, &bytes)?;
    println!(
        "{} holds {}, in {} KB. Open it from disk; www/kiosk/README.md says how to lock the screen down.",
        wanted.out.display(),
        if packs.len() == 1 { "1 pack".into() } else { format!("{} packs", packs.len()) },
        bytes.len() / 1024
    );
    Ok(())
}

/// The packs that ship, in the order of the start screen.
pub fn shipped(project: &Project) -> Result<Vec<Pack>> {
    let folder = project.path("crates/content/packs");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("{} cannot be listed", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    // The one to begin with comes first; the one with every question last.
    files.sort_by_key(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        (name != "personalised-care-short", name == "personalised-care", name)
    });
    files.iter().map(|file| read(file)).collect()
}

/// The packs that were named, all of them checked before the first fault ends it.
fn own_packs(wanted: &Wanted) -> Result<Vec<Pack>> {
    if wanted.packs.is_empty() {
        return Ok(Vec::new());
    }
    packs::command(&wanted.packs)?;
    let own: Vec<Pack> = wanted.packs.iter().map(|file| read(Path::new(file))).collect::<Result<_>>()?;
    for pack in &own {
        let (typed, all) = typed(&pack.text);
        if !wanted.settings.typing && all > 0 && typed == all {
            bail!(
                "{}: every question of it is answered by typing, and the page offers none of those.\n  What to do: add --typing, if the screen has a keyboard; else leave this pack out.",
                pack.name
            );
        }
        if !wanted.settings.typing && typed > 0 {
            println!("{}: {typed} of {all} questions need typing and are left out.", pack.name);
        }
    }
    Ok(own)
}

fn read(file: &Path) -> Result<Pack> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let text = kiosk_picture::put_in(&text, folder).with_context(|| name.clone())?;
    Ok(Pack { name, text })
}

/// How many questions are answered by typing, and how many there are.
fn typed(pack: &str) -> (usize, usize) {
    let pack: Value = serde_json::from_str(pack).unwrap_or_default();
    let items = pack["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    let typed = items.iter().filter(|item| item["type"].as_str().is_some_and(|kind| TYPED.contains(&kind)));
    (typed.count(), items.len())
}

fn wanted(words: &[String]) -> Result<Wanted> {
    let mut wanted = Wanted {
        packs: Vec::new(),
        out: PathBuf::from("kiosk.html"),
        settings: Settings::default(),
        plain: false,
    };
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        let mut value = || match words.next_if(|next| !next.starts_with("--")) {
            Some(value) => Ok(value.clone()),
            None => bail!("{word} needs something after it.\n  What to do: {USAGE}."),
        };
        match word.as_str() {
            "--pack" => {
                wanted.packs.push(value()?);
                while let Some(file) = words.next_if(|next| !next.starts_with("--")) {
                    wanted.packs.push(file.clone());
                }
            }
            "--out" => wanted.out = PathBuf::from(value()?),
            "--title" => wanted.settings.title = Some(value()?),
            "--idle" => wanted.settings.idle = idle(&value()?)?,
            "--typing" => wanted.settings.typing = true,
            "--plain" => wanted.plain = true,
            other => bail!("This command knows no {other}.\n  What to do: {USAGE}."),
        }
    }
    Ok(wanted)
}

fn idle(text: &str) -> Result<u32> {
    text.parse().ok().filter(|seconds| (20..=3600).contains(seconds)).with_context(|| {
        format!("{text} is no time for --idle.\n  What to do: give whole seconds, from 20 to 3600. After them the screen asks, and waits 30 seconds more.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn several_packs_may_follow_one_word_or_each_its_own() {
        let one =
            wanted(&words("--pack a.json b.json --typing --idle 90 --title Ward --out w.html")).unwrap();
        assert_eq!(one.packs, ["a.json", "b.json"]);
        assert_eq!((one.settings.idle, one.settings.typing, one.plain), (90, true, false));
        assert_eq!((one.settings.title.as_deref(), one.out), (Some("Ward"), PathBuf::from("w.html")));
        assert_eq!(
            wanted(&words("--pack a.json --plain --pack b.json")).unwrap().packs,
            ["a.json", "b.json"]
        );
    }

    #[test]
    fn what_is_left_out_or_makes_no_sense_is_told_with_what_to_do() {
        for line in ["--pack", "--pack --typing", "--idle 5", "--idle soon", "--idle 4000", "x.json", "--out"]
        {
            let fault = wanted(&words(line)).unwrap_err().to_string();
            assert!(fault.contains("What to do"), "{line}: {fault}");
        }
    }

    #[test]
    fn questions_that_need_typing_are_counted() {
        assert_eq!(
            typed(r#"{"items":[{"type":"numeric"},{"type":"single"},{"type":"short-text"}]}"#),
            (2, 3)
        );
        assert_eq!(typed(r#"{"kind":"curriculum"}"#), (0, 0));
    }

    #[test]
    fn a_pack_that_is_all_typing_is_refused_before_anything_is_built() {
        let pack = Project::find().unwrap().path("crates/content/packs/examples/numeric.json");
        let line = ["--pack".to_owned(), pack.to_string_lossy().into_owned()];
        let fault = own_packs(&wanted(&line).unwrap()).unwrap_err().to_string();
        assert!(fault.contains("numeric.json") && fault.contains("--typing"), "{fault}");
        let line = [&line[..], &["--typing".to_owned()]].concat();
        assert_eq!(own_packs(&wanted(&line).unwrap()).unwrap().len(), 1);
    }
}
