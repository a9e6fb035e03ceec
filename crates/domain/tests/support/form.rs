//! The fingerprints of a snapshot, worked out apart from the code that is tested.

/// This many digits of the fingerprint of an id: FNV-1a, its halves folded, in base 36, lowest digit first.
pub fn form(id: &str, digits: u32) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in id.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 32;
    let digit = |place| char::from_digit((hash / 36_u64.pow(place) % 36) as u32, 36).expect("a digit");
    (0..digits).map(digit).collect()
}

/// A line of a snapshot, with `{id}` for items at its beginning and `<id>` for whatever belongs to them.
pub fn line(text: &str) -> String {
    let mut line = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '<']) {
        let (close, digits) = if rest[at..].starts_with('{') { ('}', 5) } else { ('>', 2) };
        let end = at + rest[at..].find(close).expect("closed");
        line.push_str(&rest[..at]);
        line.push_str(&form(&rest[at + 1..end], digits));
        rest = &rest[end + 1..];
    }
    line + rest
}
