//! The page for a shared screen: one file with the widgets, the packs, and a policy that lets nothing else in.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::fingerprint::{Fingerprint, Stamp, files_below};
use crate::project::Project;
use crate::step::run;

/// A content pack as text.
#[derive(Debug)]
pub struct Pack {
    /// The name of its file, for whoever made it.
    pub name: String,
    /// Its JSON.
    pub text: String,
}

/// What whoever keeps the screen may set, in the file too.
#[derive(Debug, PartialEq, Eq)]
pub struct Settings {
    /// What stands at the head of the start screen.
    pub title: Option<String>,
    /// Seconds without use after which the page asks whether somebody is there.
    pub idle: u32,
    /// Whether what needs a keyboard is offered.
    pub typing: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { title: None, idle: 120, typing: false }
    }
}

const TITLE: &str = "Learning about personalised care";

/// What goes into one page.
pub struct Page<'a> {
    pub packs: &'a [Pack],
    pub settings: &'a Settings,
    /// The script with every widget.
    pub widgets: &'a str,
    /// Whether that script has WebAssembly in it.
    pub wasm: bool,
}

impl Page<'_> {
    /// The whole file.
    pub fn write(&self, project: &Project) -> Result<Vec<u8>> {
        let [script, style] = parts(project)?;
        let read = |file: &PathBuf| {
            fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
        };
        let script = embeddable("www/kiosk/kiosk.js", &read(&script)?)?;
        let style = embeddable("www/kiosk/kiosk.css", &read(&style)?)?;
        let widgets = embeddable("the script with the widgets", self.widgets)?;
        let template = read(&project.path("www/kiosk/kiosk.html"))?;
        let title = self.settings.title.as_deref().unwrap_or(TITLE);
        let values = [
            ("POLICY", self.policy([&widgets, &script], &style)),
            ("TITLE", escaped(title)),
            ("STYLE", style),
            ("SETTINGS", as_data(&self.settings(title)?)),
            ("PACKS", self.packs.iter().map(block).collect()),
            ("WIDGETS", widgets),
            ("SCRIPT", script),
        ];
        Ok(filled(&template, &values)?.into_bytes())
    }

    /// Nothing is loaded or sent; only the scripts of this file run, as they are.
    fn policy(&self, scripts: [&str; 2], style: &str) -> String {
        let wasm = if self.wasm { " 'wasm-unsafe-eval'" } else { "" };
        let ([widgets, script], style) = (scripts.map(hash), hash(style));
        format!(
            "default-src 'none'; script-src {widgets} {script}{wasm}; style-src {style}; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        )
    }

    fn settings(&self, title: &str) -> Result<String> {
        let Settings { idle, typing, .. } = self.settings;
        Ok(serde_json::to_string_pretty(&json!({ "title": title, "idle": idle, "typing": typing }))?)
    }
}

/// The page's own script and style sheet, bundled when something of them changed.
fn parts(project: &Project) -> Result<[PathBuf; 2]> {
    let folder = project.work("kiosk");
    let made = ["kiosk.js", "kiosk.css"].map(|name| folder.join(name));
    let mut inputs = Fingerprint::default();
    inputs.file(&project.path("package-lock.json")).file(&project.path("www/shell/idleness.js"));
    inputs.files(files_below(&project.path("www/kiosk"), &|_| true));
    let stamp = Stamp::new(project.work("stamps/kiosk"), &inputs, made.to_vec());
    if !stamp.holds() {
        stamp.lift()?;
        let mut command = Command::new("node");
        command.arg(project.path("www/kiosk/bundle.mjs")).arg(&folder).current_dir(project.root());
        run("Bundling the page for shared screens", &mut command)?;
        stamp.keep()?;
    }
    Ok(made)
}

/// A script or sheet must reach the browser as it is, or its hash is another: the parser ends it at some words, which
/// are written in another way here, and changes some characters, which are not there.
///
/// The bundler writes these words in texts alone: the packed program may hold any of them by chance.
fn embeddable(name: &str, text: &str) -> Result<String> {
    if let Some(odd) = text.chars().find(|&char| !matches!(char, ' '..='~' | '\n' | '\t')) {
        bail!(
            "{name}: {} cannot stand inside a page.\n  Cause: browsers read it as something else there.\n  What to do: see which bundler option wrote it; it must be escaped.",
            odd.escape_unicode()
        );
    }
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        safe.push_str(before);
        let word = after.get(..7).unwrap_or(after).to_ascii_lowercase();
        let ends = after.starts_with("!--") || word.starts_with("/script") || word.starts_with("/style");
        safe.push_str(if ends { "\\x3c" } else { "<" });
        rest = after;
    }
    safe.push_str(rest);
    Ok(safe)
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// In JSON this character stands in texts only.
fn as_data(json: &str) -> String {
    json.trim().replace('<', "\\u003c")
}

fn block(pack: &Pack) -> String {
    format!("<script type=\"application/json\" data-pack>\n{}\n</script>\n", as_data(&pack.text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The template with each `@NAME@` replaced, in one pass: what is put in is not looked at again.
fn filled(template: &str, values: &[(&str, String)]) -> Result<String> {
    let mut filled = String::new();
    let mut rest = template;
    for (name, value) in values {
        let mark = format!("@{name}@");
        let Some((before, after)) = rest.split_once(&mark) else {
            bail!(
                "www/kiosk/kiosk.html has no {mark} where it is looked for.\n  What to do: `git checkout www/kiosk/kiosk.html`."
            );
        };
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_parser_would_change_is_not_put_into_a_page() {
        for text in ["\r", "\0", "caf\u{e9}", "\u{feff}"] {
            assert!(embeddable("it", text).unwrap_err().to_string().contains("What to do"), "{text:?}");
        }
        let same = "let a = \"<script\";\n\tb < c << 2 </ 1";
        assert_eq!(embeddable("it", same).unwrap(), same);
    }

    #[test]
    fn words_at_which_a_parser_would_stop_are_written_in_another_way() {
        for (text, safe) in [
            ("'</SCRIPT >'", r"'\x3c/SCRIPT >'"),
            ("'x<!--<script'", r"'x\x3c!--<script'"),
            ("'</style'", r"'\x3c/style'"),
            ("'<</script", r"'<\x3c/script"),
            ("'<", "'<"),
        ] {
            assert_eq!(embeddable("it", text).unwrap(), safe);
        }
    }

    #[test]
    fn a_pack_cannot_end_its_block_or_stand_in_another_place() {
        let pack = Pack { name: "a".into(), text: "{\"t\":\"</script><b>@SCRIPT@\"}".into() };
        let block = block(&pack);
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(block.contains("\\u003c/script>"));
        let page = filled("1@PACKS@2@SCRIPT@3", &[("PACKS", block), ("SCRIPT", "run".into())]).unwrap();
        assert!(page.ends_with("2run3") && page.matches("run").count() == 1);
        assert!(filled("no mark", &[("PACKS", String::new())]).is_err());
    }

    #[test]
    fn a_page_without_webassembly_does_not_ask_for_it() {
        let of = |wasm| {
            Page { packs: &[], settings: &Settings::default(), widgets: "", wasm }.policy(["w", "s"], "t")
        };
        assert!(of(true).contains("script-src 'sha256-") && of(true).contains(" 'wasm-unsafe-eval';"));
        assert!(!of(false).contains("wasm") && of(false).contains("connect-src 'none'"));
        assert!(!of(true).contains("unsafe-inline"));
    }

    #[test]
    fn the_hash_is_the_one_that_browsers_reckon() {
        // `printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64 -A`
        assert_eq!(hash("alert(1)"), "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    }
}
