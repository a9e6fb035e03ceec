//! How a widget looks and sounds: attributes that every element has.

/// Language, direction, theme and heading level of one widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Theme, as the style sheet names it.
    pub theme: &'static str,
    /// Heading level of the title, 1–6.
    pub heading: u8,
    /// Direction of the text, where page or element say one.
    pub dir: Option<&'static str>,
}

impl Default for Look {
    fn default() -> Self {
        Self { theme: "auto", heading: 2, dir: None }
    }
}

impl Look {
    /// Takes over one attribute. Returns whether it is one of these.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> bool {
        let value = value.map(str::trim);
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
                let level = value.and_then(|text| text.parse().ok());
                self.heading = level.filter(|level| (1..=6).contains(level)).unwrap_or(2);
            }
            "dir" => {
                self.dir = match value {
                    Some("ltr") => Some("ltr"),
                    Some("rtl") => Some("rtl"),
                    _ => None,
                }
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
