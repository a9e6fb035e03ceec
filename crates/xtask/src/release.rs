//! `cargo xtask release`: one zip with all that a site needs: `pkg/`, the recipes, and the promises in writing.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::process::Command;

use anyhow::{Context, Result, bail};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build;
use crate::fingerprint::{files_below, sha256, write_if_changed};
use crate::links::{Places, attribute, relocate, tags};
use crate::project::Project;
use crate::readable::{led_to_pages, page, page_of};
use crate::step;

/// The files of the zip, by their names in it.
type Files = BTreeMap<String, Vec<u8>>;

/// Folders and files of the repository, and where they go; the first that fits counts. All else keeps its name.
const LAYOUT: [(&str, &str); 6] = [
    ("pkg/", ""),
    ("www/hosts/index.html", "index.html"),
    ("www/hosts/", "hosts/"),
    ("www/promises/", ""),
    ("www/embed/README.md", "hosts/embed/README.md"),
    ("www/kiosk/README.md", "hosts/kiosk/README.md"),
];

/// What stands at the top of the repository and goes along.
const AT_TOP: [&str; 2] = ["SECURITY.md", "CHANGELOG.md"];

/// In a page of ours, what stands in `integrity` until a release knows the hash.
const NO_HASH_YET: &str = "see integrity.json";

/// Builds, and writes the zip of this version.
pub fn command(project: &Project) -> Result<()> {
    build::ship(project)?;
    let version = project.version();
    let log = fs::read_to_string(project.path("CHANGELOG.md")).context("CHANGELOG.md cannot be read")?;
    if !tells_of(&log, version) {
        bail!(
            "CHANGELOG.md says nothing of version {version}.\n  \
             What to do: name the version in a heading, \"## {version}\", or correct the version in Cargo.toml."
        );
    }
    if let Some(changed) = changed(project) {
        eprintln!(
            "Warning: the working tree has changes that no commit has, so nobody can make this zip again:\n{}\n  \
             What to do before others get it: commit, and run this again.",
            step::tail(&changed, 10)
        );
    }
    let files = gather(project)?;
    let bytes = archive(&files)?;
    let name = format!("personalised-care-widgets-{version}.zip");
    let (file, hash) = (project.work("release").join(&name), sha256(&bytes));
    write_if_changed(&file, &bytes)?;
    write_if_changed(&file.with_extension("zip.sha256"), format!("{hash}  {name}\n").as_bytes())?;
    println!("{} ({} files, {} KB)\nSHA-256 {hash}", file.display(), files.len(), bytes.len().div_ceil(1024));
    Ok(())
}

/// Whether a heading of the change log begins with the version.
fn tells_of(log: &str, version: &str) -> bool {
    let headings = log.lines().filter_map(|line| line.strip_prefix("## "));
    headings.map(|heading| heading.split([' ', ',']).next()).any(|first| first == Some(version))
}

/// What git says has changed; none where there is nothing, or no git to ask.
fn changed(project: &Project) -> Option<String> {
    let mut git = Command::new("git");
    let output = step::capture(git.args(["status", "--porcelain"]).current_dir(project.root())).ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success() && !text.trim().is_empty()).then_some(text)
}

/// Every file of the zip, with links that hold in their new places.
fn gather(project: &Project) -> Result<Files> {
    let places = places(project)?;
    let integrity: BTreeMap<String, String> = {
        let text =
            fs::read(project.pkg().join("integrity.json")).context("pkg/integrity.json cannot be read")?;
        serde_json::from_slice(&text).context("pkg/integrity.json is not what a build writes")?
    };
    let (mut files, mut lost) = (Files::new(), Vec::new());
    for (from, to) in &places {
        let mut bytes = fs::read(project.path(from)).with_context(|| format!("{from} cannot be read"))?;
        if has_links(from) {
            let text = String::from_utf8(bytes).with_context(|| format!("{from} is not text in UTF-8"))?;
            bytes = match relocate(&text, from, &places) {
                Ok(text) => pinned(&text, &integrity).into_bytes(),
                Err(links) => {
                    lost.extend(links.into_iter().map(|link| format!("  {from}: {link}")));
                    continue;
                }
            };
        }
        files.insert(to.clone(), bytes);
    }
    if lost.is_empty() {
        return with_pages(files);
    }
    bail!(
        "These links lead to nothing that is in a release:\n{}\n  What to do: correct the link, or name the file in words.",
        lost.join("\n")
    );
}

/// The files with a page beside each document. What others wrote on licences stays a text.
fn with_pages(mut files: Files) -> Result<Files> {
    let names = files.keys().cloned().collect();
    let mut pages = Files::new();
    for (name, bytes) in &mut files {
        let document = page_of(name).filter(|_| name != "THIRD-PARTY.md");
        if let Some(to) = document {
            pages.insert(to, page(name, std::str::from_utf8(bytes)?, &names).into_bytes());
        } else if name.starts_with("hosts/") && name.ends_with(".html") || name == "index.html" {
            *bytes = led_to_pages(std::str::from_utf8(bytes)?).into_bytes();
        }
    }
    if let Some(name) = pages.keys().find(|name| files.contains_key(*name)) {
        bail!(
            "{name} is there already, so the document of that name has no page.\n  What to do: rename one of them."
        );
    }
    files.append(&mut pages);
    Ok(files)
}

/// What has to be there before there is anything to hand out.
const NEEDED: [&str; 7] = [
    "SECURITY.md",
    "PRIVACY.md",
    "ACCESSIBILITY.md",
    "MEDICAL-DEVICE.md",
    "BROWSERS.md",
    "pcw.js",
    "index.html",
];

/// Where each file goes.
fn places(project: &Project) -> Result<Places> {
    let mut sources: Vec<String> = AT_TOP.map(str::to_owned).into();
    for (folder, _) in LAYOUT.iter().filter(|(from, _)| from.ends_with('/')) {
        let found = files_below(&project.path(folder), &|_| true);
        sources.extend(found.iter().filter_map(|path| {
            let parts = path.strip_prefix(project.root()).ok()?.components();
            Some(parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
        }));
    }
    let single = LAYOUT.iter().map(|(from, _)| *from).filter(|from| from.ends_with(".md"));
    sources.extend(single.filter(|from| project.path(from).is_file()).map(str::to_owned));
    let (mut places, mut taken) = (Places::new(), BTreeMap::new());
    for from in sources {
        let to = place_of(&from);
        if let Some(other) = taken.insert(to.clone(), from.clone()).filter(|other| *other != from) {
            bail!("{from} and {other} would both be {to} in the zip.\n  What to do: rename one of them.");
        }
        places.insert(from, to);
    }
    let absent: Vec<_> = NEEDED.into_iter().filter(|name| !taken.contains_key(*name)).collect();
    if !absent.is_empty() {
        bail!(
            "A release needs {}, which is nowhere.\n  What to do: `git checkout www SECURITY.md`.",
            absent.join(" and ")
        );
    }
    Ok(places)
}

fn place_of(from: &str) -> String {
    let fits = LAYOUT.iter().find_map(|(start, there)| Some((from.strip_prefix(start)?, there)));
    fits.map_or_else(|| from.to_owned(), |(rest, there)| format!("{there}{rest}"))
}

/// Pages that a build makes stay beside what they name, as in `pkg/`.
fn has_links(from: &str) -> bool {
    from.ends_with(".md") || from.ends_with(".html") && !from.starts_with("pkg/")
}

/// A page in which each script that is to be held to its hash has it.
fn pinned(page: &str, integrity: &BTreeMap<String, String>) -> String {
    let mut out = page.to_owned();
    for tag in tags(page).iter().rev() {
        let (Some(hash), Some(script)) = (attribute(page, tag, "integrity"), attribute(page, tag, "src"))
        else {
            continue;
        };
        let name = page[script].rsplit('/').next().unwrap_or_default();
        if let Some(known) = integrity.get(name).filter(|_| page[hash.clone()] == *NO_HASH_YET) {
            out.replace_range(hash, known);
        }
    }
    out
}

/// The zip. The same files always give the same bytes: sorted, with no time and no owner of this machine.
fn archive(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).with_context(|| format!("{name} has no place in a zip"))?;
        zip.write_all(bytes).with_context(|| format!("{name} did not go into the zip"))?;
    }
    Ok(zip.finish().context("the zip could not be ended")?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_place() {
        for (from, to) in [
            ("pkg/packs/quiz.json", "packs/quiz.json"),
            ("pkg/README.md", "README.md"),
            ("www/hosts/index.html", "index.html"),
            ("www/hosts/iis/web.config", "hosts/iis/web.config"),
            ("www/promises/PRIVACY.md", "PRIVACY.md"),
            ("www/embed/README.md", "hosts/embed/README.md"),
            ("SECURITY.md", "SECURITY.md"),
        ] {
            assert_eq!(place_of(from), to);
        }
    }

    #[test]
    fn a_version_that_the_change_log_does_not_name_is_not_released() {
        let log = "# Changelog\n\n## 0.2.0, not yet released\n\n### 0.3.0\n\n## 0.1.0\n";
        assert!(tells_of(log, "0.1.0") && tells_of(log, "0.2.0"));
        assert!(!tells_of(log, "0.3.0") && !tells_of(log, "0.1") && !tells_of(log, "0.2.0,"));
    }

    #[test]
    fn the_same_files_give_the_same_zip_and_it_can_be_read() {
        let files: Files = [("b/x.txt", "later"), ("a.txt", "sooner")]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into();
        let bytes = archive(&files).unwrap();
        assert_eq!(bytes, archive(&files).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names = zip.file_names().collect::<Result<Vec<_>, _>>().unwrap();
        assert_eq!(names, ["a.txt", "b/x.txt"]);
        drop(names);
        let mut file = zip.by_name("b/x.txt").unwrap();
        assert_eq!(file.last_modified(), Some(DateTime::default()));
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        assert_eq!(std::io::read_to_string(&mut file).unwrap(), "later");
    }

    #[test]
    fn a_script_gets_its_hash_where_a_page_asks_for_it() {
        let hashes = [("pcw.js".to_owned(), "sha384-abc".to_owned())].into();
        let page = r#"<script src="../pcw.js" integrity="see integrity.json"></script><script src="x.js" integrity="see integrity.json">"#;
        let wanted = r#"<script src="../pcw.js" integrity="sha384-abc"></script><script src="x.js" integrity="see integrity.json">"#;
        assert_eq!(pinned(page, &hashes), wanted);
    }
}
