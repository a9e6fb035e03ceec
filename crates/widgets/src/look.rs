//! How a widget looks and sounds: attributes that every element has.

/// Whether answers outlive the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// They do not.
    #[default]
    None,
    /// Until the tab is closed.
    Tab,
    /// Until they are deleted.
    Browser,
}

/// Direction, theme, heading level and place of one widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Theme, as the style sheet names it.
    pub theme: &'static str,
    /// Heading level of the title, 1–6.
    pub heading: u8,
    /// Direction of the text, where page or element say one.
    pub dir: Option<&'static str>,
    /// Whether answers outlive the page.
    pub storage: Storage,
    /// Stands in a kiosk: nothing is printed or saved there, and no link leads away.
    pub kiosk: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { theme: "auto", heading: 2, dir: None, storage: Storage::None, kiosk: false }
    }
}

impl Look {
    /// Takes over one attribute. Returns whether it is one of these.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> bool {
        let value = value.map(pcw_domain::text::trim);
        match name {
            "theme" => {
                self.theme = match value {
                    Some("light") => "light",
                    Some("dark") => "dark",
                    Some("contrast") => "contrast",
                    _ => "auto",
                }
            }
            "heading-level" => {
                let level = value.and_then(pcw_domain::text::number);
                self.heading = level.filter(|level| (1..=6).contains(level)).unwrap_or(2) as u8;
            }
            "dir" => {
                self.dir = match value {
                    Some("ltr") => Some("ltr"),
                    Some("rtl") => Some("rtl"),
                    _ => None,
                }
            }
            "storage" => {
                self.storage = match value {
                    Some("session") => Storage::Tab,
                    Some("local") => Storage::Browser,
                    _ => Storage::None,
                }
            }
            // The shell reads the seconds; a value that is no number leaves it off there as here.
            "kiosk" => {
                self.kiosk = value.and_then(pcw_domain::text::number).is_some_and(|seconds| seconds > 0)
            }
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_out_of_range_fall_back() {
        let mut look = Look::default();
        for (text, level) in [("1", 1), ("6", 6), ("0", 2), ("7", 2), ("-1", 2), ("x", 2)] {
            assert!(look.set("heading-level", Some(text)));
            assert_eq!(look.heading, level, "{text}");
        }
        look.set("theme", Some("sepia"));
        assert_eq!(look.theme, "auto");
        look.set("dir", Some("RTL"));
        assert_eq!(look.dir, None);
        assert!(!look.set("pick", Some("3")));
    }
}
