//! Files as they travel: as they are, gzip or brotli.

use std::fs;
use std::io::{Cursor, Write};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::fingerprint::{sha256, write_if_changed};
use crate::project::Project;

/// How a file travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli, quality 11.
    Brotli,
    /// Gzip, level 9.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// The best one that a request's `Accept-Encoding` allows. A weight of nought refuses.
    pub fn accepted(header: &str) -> Self {
        let takes = |wanted: &str| {
            header.split(',').any(|part| {
                let mut fields = part.split(';').map(str::trim);
                let named = fields.next().is_some_and(|name| name.eq_ignore_ascii_case(wanted));
                named && !fields.any(|field| field.replace(' ', "").trim_end_matches(['0', '.']) == "q=")
            })
        };
        match () {
            () if takes("br") => Self::Brotli,
            () if takes("gzip") => Self::Gzip,
            () => Self::Identity,
        }
    }

    /// The value of `Content-Encoding`; none for a file as it is.
    pub fn header(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// The bytes in this encoding. What took long to compress is kept on disk, by content.
    pub fn encode(self, project: &Project, bytes: &[u8]) -> Result<Vec<u8>> {
        let Some(name) = self.header() else { return Ok(bytes.to_vec()) };
        let kept = project.work("compressed").join(format!("{}.{name}", sha256(bytes)));
        if let Ok(found) = fs::read(&kept) {
            return Ok(found);
        }
        let encoded = if self == Self::Brotli { brotli(bytes)? } else { gzip(bytes)? };
        write_if_changed(&kept, &encoded)?;
        Ok(encoded)
    }
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    let mut encoded = Vec::new();
    brotli::BrotliCompress(&mut Cursor::new(bytes), &mut encoded, &params).context("brotli failed")?;
    Ok(encoded)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("gzip failed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_best_encoding_that_a_browser_takes_is_chosen() {
        let table = [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, deflate", Encoding::Gzip),
            ("br;q=0, gzip;q=0.5", Encoding::Gzip),
            ("br; q=0.000, GZIP", Encoding::Gzip),
            ("br;q=0.01", Encoding::Brotli),
            ("brr, gzipped", Encoding::Identity),
            ("", Encoding::Identity),
        ];
        for (header, encoding) in table {
            assert_eq!(Encoding::accepted(header), encoding, "{header}");
        }
    }

    #[test]
    fn what_is_packed_unpacks_to_the_same() {
        let text = "Your answers stay in this browser. ".repeat(200).into_bytes();
        let (mut from_brotli, mut from_gzip) = (Vec::new(), Vec::new());
        let packed = brotli(&text).unwrap();
        assert!(packed.len() < 100);
        brotli::BrotliDecompress(&mut Cursor::new(packed), &mut from_brotli).unwrap();
        flate2::read::GzDecoder::new(&gzip(&text).unwrap()[..]).read_to_end(&mut from_gzip).unwrap();
        assert_eq!(from_brotli, text);
        assert_eq!(from_gzip, text);
    }
}
