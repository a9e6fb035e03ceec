//! The browsers that the tests drive: found on this machine, or installed from Debian's packages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, anyhow, bail};

use crate::step::{capture, run, step};

/// A program of a browser that tests need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or Chrome.
    Chromium,
    /// The same without its windows: journeys take half the time in it.
    Headless,
    /// The program beside it that WebAssembly tests talk to.
    ChromeDriver,
    /// Firefox, as ESR where there is a choice.
    Firefox,
    /// The driver of WebKitGTK, which brings its browser.
    WebKit,
    /// A screen that nobody sees: WebKit has no headless mode.
    Xvfb,
}

impl Browser {
    /// The variable that names the program where it is in no usual place. Tests get the found one by the same name.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "PCW_CHROMIUM",
            Self::Headless => "PCW_HEADLESS",
            Self::ChromeDriver => "PCW_CHROMEDRIVER",
            Self::Firefox => "PCW_FIREFOX",
            Self::WebKit => "PCW_WEBKIT",
            Self::Xvfb => "PCW_XVFB",
        }
    }

    fn debian_package(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Headless => "chromium-headless-shell",
            Self::ChromeDriver => "chromium-driver",
            Self::Firefox => "firefox-esr",
            Self::WebKit => "webkit2gtk-driver",
            Self::Xvfb => "xvfb",
        }
    }

    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => {
                &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"]
            }
            Self::Headless => &["chromium-headless-shell", "chrome-headless-shell"],
            Self::ChromeDriver => &["chromedriver"],
            Self::Firefox => &["firefox-esr", "firefox"],
            Self::WebKit => &["WebKitWebDriver"],
            Self::Xvfb => &["Xvfb"],
        }
    }

    /// Where macOS and Windows put it, off PATH.
    fn usual_places(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "C:/Program Files/Google/Chrome/Application/chrome.exe",
            ],
            Self::Headless | Self::ChromeDriver | Self::WebKit | Self::Xvfb => &[],
            Self::Firefox => &[
                "/Applications/Firefox.app/Contents/MacOS/firefox",
                "C:/Program Files/Mozilla Firefox/firefox.exe",
            ],
        }
    }

    fn find(self) -> Result<Option<PathBuf>> {
        if let Some(named) = env::var_os(self.variable()).filter(|value| !value.is_empty()) {
            let named = PathBuf::from(named);
            if named.is_file() {
                return Ok(Some(named));
            }
            bail!("{} names {}, which is not there.", self.variable(), named.display());
        }
        let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        let on_path = self.programs().iter().flat_map(|program| {
            let program = format!("{program}{}", env::consts::EXE_SUFFIX);
            folders.iter().map(move |folder| folder.join(&program)).collect::<Vec<_>>()
        });
        Ok(on_path.chain(self.usual_places().iter().map(PathBuf::from)).find(|path| path.is_file()))
    }
}

/// The programs, installed first where this runs as root on Debian. Else the error names what is missing and how to
/// get it: a browser that is not there fails a test, it does not skip it.
pub fn ensure(wanted: &[Browser]) -> Result<Vec<PathBuf>> {
    let lacking = missing(wanted)?;
    if !lacking.is_empty() && can_install() {
        install(&lacking)?;
    }
    let lacking = missing(wanted)?;
    if !lacking.is_empty() {
        bail!("{}", how_to_get(&lacking));
    }
    wanted
        .iter()
        .map(|browser| browser.find()?.ok_or_else(|| anyhow!("{browser:?} has just gone away")))
        .collect()
}

/// Chromium without its windows, where it is or can be got: without it everything works, and takes longer.
pub fn headless() -> Option<PathBuf> {
    ensure(&[Browser::Headless]).ok()?.pop()
}

/// What is not there, with the way to get it; nothing is installed.
pub fn lacking(wanted: &[Browser]) -> Option<String> {
    match missing(wanted) {
        Ok(lacking) => (!lacking.is_empty()).then(|| how_to_get(&lacking)),
        Err(fault) => Some(format!("{fault:#}")),
    }
}

fn missing(wanted: &[Browser]) -> Result<Vec<Browser>> {
    let found = wanted.iter().map(|browser| Ok((*browser, browser.find()?))).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().filter(|(_, path)| path.is_none()).map(|(browser, _)| browser).collect())
}

fn can_install() -> bool {
    let debian = fs::read_to_string("/etc/os-release").is_ok_and(|about| is_debian(&about));
    debian && Path::new("/usr/bin/apt-get").is_file() && is_root()
}

/// Ubuntu is like Debian but for its browsers, which are no packages.
fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line.trim() == "ID=debian")
}

fn is_root() -> bool {
    capture(Command::new("id").arg("-u")).is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn install(lacking: &[Browser]) -> Result<()> {
    let packages: Vec<&str> = lacking.iter().map(|browser| browser.debian_package()).collect();
    step(format!("Installing {}", packages.join(", ")), "the tests run in real browsers", || {
        let apt = || {
            let mut apt = Command::new("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        run("Reading Debian's list of packages", apt().arg("update"))?;
        run(
            "Installing the browsers",
            apt().args(["install", "-y", "--no-install-recommends"]).args(&packages),
        )
        .map(drop)
    })
}

fn how_to_get(lacking: &[Browser]) -> String {
    let names: Vec<&str> = lacking.iter().map(|browser| browser.programs()[0]).collect();
    let packages: Vec<&str> = lacking.iter().map(|browser| browser.debian_package()).collect();
    let variables: Vec<&str> = lacking.iter().map(|browser| browser.variable()).collect();
    format!(
        "Not found: {}.\n  What to do: on Debian type `sudo apt-get install {}`. Elsewhere install it from its maker, or name the program in {}.",
        names.join(", "),
        packages.join(" "),
        variables.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_the_way_to_get_it() {
        let said = how_to_get(&[Browser::Firefox, Browser::ChromeDriver]);
        assert!(said.contains("apt-get install firefox-esr chromium-driver"), "{said}");
        assert!(said.contains("PCW_FIREFOX"), "{said}");
    }

    #[test]
    fn only_debian_itself_has_the_browsers_as_packages() {
        assert!(is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
    }
}
