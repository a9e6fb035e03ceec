//! Which steps can be left out: a step runs again when what it reads, or what it wrote, has changed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// A digest over everything that a step depends on.
#[derive(Default, Clone)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// Takes in a setting: a version, a flag.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text.as_bytes());
        self
    }

    /// Takes in a file's name and content. A file that is not there counts as such.
    pub fn file(&mut self, path: &Path) -> &mut Self {
        self.text(&path.to_string_lossy());
        match fs::read(path) {
            Ok(bytes) => {
                self.0.update((bytes.len() as u64).to_le_bytes());
                self.0.update(&bytes);
            }
            Err(_) => self.0.update([0]),
        }
        self
    }

    /// Takes in each of some files.
    pub fn files(&mut self, paths: impl IntoIterator<Item = PathBuf>) -> &mut Self {
        for path in paths {
            self.file(&path);
        }
        self
    }

    /// The digest so far, as hexadecimal digits.
    pub fn hex(&self) -> String {
        hex(&self.0.clone().finalize())
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 of some bytes, as hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Every file below a folder that `wanted` accepts, in a fixed order. A folder that is not there has none.
pub fn files_below(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if wanted(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Remembers, in a file, from which inputs a step last made its outputs.
pub struct Stamp {
    file: PathBuf,
    inputs: String,
    outputs: Vec<PathBuf>,
}

impl Stamp {
    /// A stamp kept in `file`, for a step that turns `inputs` into `outputs`.
    pub fn new(file: PathBuf, inputs: &Fingerprint, outputs: Vec<PathBuf>) -> Self {
        Self { file, inputs: inputs.hex(), outputs }
    }

    /// True when the step need not run: nothing it read has changed and its outputs are as it left them.
    pub fn holds(&self) -> bool {
        self.outputs.iter().all(|path| path.exists())
            && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.text())
    }

    /// To be called when the step is done.
    pub fn keep(&self) -> Result<()> {
        write_if_changed(&self.file, self.text().as_bytes()).map(drop)
    }

    /// To be called before the step starts, so that an interrupted one never looks done.
    pub fn lift(&self) -> Result<()> {
        match fs::remove_file(&self.file) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => {
                Err(fault).with_context(|| format!("{} cannot be removed", self.file.display()))
            }
            _ => Ok(()),
        }
    }

    fn text(&self) -> String {
        let mut outputs = Fingerprint::default();
        outputs.files(self.outputs.iter().cloned());
        format!("{}\n{}\n", self.inputs, outputs.hex())
    }
}

/// Writes a file by way of a temporary one, unless it already says just that. True when it was written.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(name);
    fs::write(&part, bytes)
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("pcw-{name}-{}", std::process::id()));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).expect("a folder for the test");
        folder
    }

    #[test]
    fn a_step_runs_again_when_an_input_or_an_output_changes() {
        let dir = folder("stamp");
        let (input, output) = (dir.join("in"), dir.join("out"));
        let stamp =
            || Stamp::new(dir.join("stamp"), Fingerprint::default().file(&input), vec![output.clone()]);
        fs::write(&input, "1").unwrap();
        assert!(!stamp().holds(), "nothing was made yet");
        fs::write(&output, "a").unwrap();
        stamp().keep().unwrap();
        assert!(stamp().holds());
        fs::write(&input, "2").unwrap();
        assert!(!stamp().holds(), "the input changed");
        stamp().keep().unwrap();
        fs::write(&output, "b").unwrap();
        assert!(!stamp().holds(), "the output was changed by somebody else");
        fs::remove_file(&output).unwrap();
        assert!(!stamp().holds(), "the output is gone");
        stamp().keep().unwrap();
        stamp().lift().unwrap();
        stamp().lift().unwrap();
        assert!(!stamp().holds(), "an interrupted step never looks done");
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn where_one_input_ends_and_the_next_begins_counts() {
        let of = |parts: &[&str]| {
            let mut print = Fingerprint::default();
            parts.iter().for_each(|part| drop(print.text(part).hex()));
            print.hex()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
    }

    #[test]
    fn a_file_is_written_only_when_it_says_something_else() {
        let dir = folder("write");
        let file = dir.join("deep/er/file");
        assert!(write_if_changed(&file, b"1").unwrap());
        assert!(!write_if_changed(&file, b"1").unwrap());
        assert!(write_if_changed(&file, b"2").unwrap());
        assert_eq!(files_below(&dir, &|_| true), [file]);
        fs::remove_dir_all(&dir).unwrap();
    }
}
