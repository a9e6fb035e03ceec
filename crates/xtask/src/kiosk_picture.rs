//! The pictures of a pack, put into it: a page for a shared screen loads nothing from beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pcw_content::limits::MAX_BYTES;

/// The pack as text, with each `![what it shows](images/chart.png)` holding the picture itself.
///
/// `folder` is where the pack lies. The pack was validated: an address that is no path is left as it is.
pub fn put_in(pack: &str, folder: &Path) -> Result<String> {
    let mut done = String::new();
    let mut rest = pack;
    while let Some((before, after)) = rest.split_once("![") {
        done.push_str(before);
        done.push_str("![");
        rest = after;
        let Some((shows, address)) = parts(after) else { continue };
        done.push_str(shows);
        done.push_str("](");
        done.push_str(&data(folder, address)?);
        rest = &after[shows.len() + 2 + address.len()..];
    }
    done.push_str(rest);
    if done.len() > MAX_BYTES {
        bail!(
            "With its pictures the pack has {:.1} MB; a pack may have 2 MB.\n  What to do: make the pictures smaller, or split the pack.",
            done.len() as f64 / (1024.0 * 1024.0)
        );
    }
    Ok(done)
}

/// What the picture shows and where it lies, at the beginning of `chart](images/chart.png)…`.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (shows, after) = text.split_once("](")?;
    // A text of the pack ends at a quotation mark that no backslash stands before.
    let ends = shows.char_indices().any(|(at, char)| char == '"' && !shows[..at].ends_with('\\'));
    let address = after.split_once(')')?.0;
    let is_path = address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./%".contains(&byte));
    (!ends && is_path && !address.is_empty()).then_some((shows, address))
}

fn data(folder: &Path, address: &str) -> Result<String> {
    let ending = address.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let kind = match ending.as_str() {
        "png" | "gif" | "webp" => ending.as_str(),
        "jpg" | "jpeg" => "jpeg",
        _ => bail!(
            "The picture {address} cannot go into the pack.\n  Cause: packs hold pictures of the types PNG, JPEG, GIF and WebP.\n  What to do: save it as one of these, and name that file."
        ),
    };
    let file = folder.join(address.replace("%20", " "));
    let bytes = fs::read(&file).with_context(|| {
        format!(
            "The picture {} cannot be read.\n  What to do: put it there, or correct its address in the pack.",
            file.display()
        )
    })?;
    Ok(format!("data:image/{kind};base64,{}", STANDARD.encode(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder for one test: tests run side by side, and one would read what another is writing.
    fn folder(test: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("pcw-pictures-{test}-{}", std::process::id()));
        fs::create_dir_all(folder.join("images")).unwrap();
        fs::write(folder.join("images/a b.PNG"), b"hello").unwrap();
        fs::write(folder.join("c.jpg"), b"hello").unwrap();
        folder
    }

    #[test]
    fn each_picture_stands_in_the_place_of_its_address() {
        let folder = folder("put-in");
        let pack = r#"{"a":"x ![A \"b\" c](images/a%20b.PNG) y ![z](c.jpg)","b":"[w](https://e)"}"#;
        let made = put_in(pack, &folder).unwrap();
        let wanted = r#"{"a":"x ![A \"b\" c](data:image/png;base64,aGVsbG8=) y ![z](data:image/jpeg;base64,aGVsbG8=)","b":"[w](https://e)"}"#;
        assert_eq!(made, wanted);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_no_picture_is_left() {
        for same in [
            "![x](data:image/png;base64,AAAA)",
            r#""![not closed", "b": "[w](c.jpg)""#,
            "![x](https://e/f.png)",
            "![x]()",
            "![",
            "plain",
        ] {
            assert_eq!(put_in(same, Path::new("/nowhere")).unwrap(), same);
        }
    }

    #[test]
    fn a_picture_that_is_lost_or_of_another_type_is_told_with_what_to_do() {
        let folder = folder("lost");
        for pack in ["![x](lost.png)", "![x](drawing.svg)"] {
            let fault = format!("{:#}", put_in(pack, &folder).unwrap_err());
            assert!(fault.contains("What to do"), "{fault}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
