//! Lists of indices, built and put in order by code that is compiled once.

/// Those indices below `count` for which it holds.
#[inline(never)]
pub fn indices(count: usize, holds: &mut dyn FnMut(usize) -> bool) -> Vec<usize> {
    let mut indices = Vec::new();
    for index in 0..count {
        if holds(index) {
            indices.push(index);
        }
    }
    indices
}

/// Puts them in ascending order. They are a thousand at most, and mostly in order before.
#[inline(never)]
pub fn ascend(list: &mut [usize]) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && list[at - 1] > list[at] {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Whether this id is among them.
#[inline(never)]
pub fn names(ids: &[String], id: &str) -> bool {
    for other in ids {
        if other == id {
            return true;
        }
    }
    false
}
