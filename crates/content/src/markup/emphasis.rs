//! Which stars of a text mark emphasis: the rules of CommonMark, for stars alone.

use super::Span;
use super::inline::{Node, Stars, push_span};

/// How deep emphasis may nest; deeper stars stay stars.
const MAX_DEPTH: usize = 8;

/// Stars that may begin emphasis, and the spans that follow them. The first of all has no stars.
#[derive(Default)]
struct Frame {
    stars: Stars,
    /// How many of the stars are not used up.
    left: usize,
    spans: Vec<Span>,
    /// How deep the emphasis in the spans nests.
    depth: usize,
}

/// The spans that the nodes make, with every star as emphasis or as itself.
pub(super) fn resolve(nodes: Vec<Node>) -> Vec<Span> {
    let mut frames = vec![Frame::default()];
    // For each sort of closing stars: below this frame is nothing that they could close. Without it, text full of
    // stars that do not match would be gone through again for each.
    let mut bottoms = [1; 6];
    for node in nodes {
        match node {
            Node::Span(span) => push_span(top(&mut frames), span),
            Node::Open { image } => push_words(top(&mut frames), if image { "![" } else { "[" }),
            Node::Stars(stars) => {
                let left = if stars.closes { close(&mut frames, stars, &mut bottoms) } else { stars.count };
                if left > 0 && stars.opens {
                    frames.push(Frame { stars, left, ..Frame::default() });
                } else {
                    push_stars(top(&mut frames), left);
                }
            }
        }
    }
    gather(&mut frames, 0).spans
}

fn top(frames: &mut [Frame]) -> &mut Vec<Span> {
    let last = frames.len() - 1;
    &mut frames[last].spans
}

/// Closes what these stars can close, and returns how many of them are left.
fn close(frames: &mut Vec<Frame>, stars: Stars, bottoms: &mut [usize; 6]) -> usize {
    let mut left = stars.count;
    let sort = stars.count % 3 + if stars.opens { 3 } else { 0 };
    while left > 0 {
        let Some(opener) = opener(frames, bottoms[sort], stars) else {
            bottoms[sort] = frames.len();
            break;
        };
        let mut frame = gather(frames, opener);
        let used = if left > 1 && frame.left > 1 { 2 } else { 1 };
        let span = if used == 2 { Span::Strong(frame.spans) } else { Span::Emphasis(frame.spans) };
        left -= used;
        frame.left -= used;
        frame.depth += 1;
        if frame.left > 0 {
            frame.spans = vec![span];
            frames.push(frame);
        } else {
            frames[opener - 1].depth = frames[opener - 1].depth.max(frame.depth);
            frames[opener - 1].spans.push(span);
        }
        for bottom in &mut *bottoms {
            *bottom = frames.len().min(*bottom);
        }
    }
    left
}

/// The last frame, but none below this one, whose stars these can close; `None` also where that would nest too deep.
fn opener(frames: &[Frame], bottom: usize, stars: Stars) -> Option<usize> {
    let mut index = frames.len();
    while index > bottom {
        index -= 1;
        if frames[index].depth >= MAX_DEPTH {
            return None;
        }
        if frames[index].stars.pair_with(stars) {
            return Some(index);
        }
    }
    None
}

fn push_stars(spans: &mut Vec<Span>, count: usize) {
    for _ in 0..count {
        push_words(spans, "*");
    }
}

fn push_words(spans: &mut Vec<Span>, words: &str) {
    push_span(spans, Span::Text(words.to_owned()));
}

/// Takes out this frame with all that opened later and was not closed, whose stars are stars after all.
fn gather(frames: &mut Vec<Frame>, from: usize) -> Frame {
    let later = frames.split_off(from + 1);
    let mut first = frames.pop().unwrap_or_default();
    for frame in later {
        push_stars(&mut first.spans, frame.left);
        for span in frame.spans {
            push_span(&mut first.spans, span);
        }
        first.depth = first.depth.max(frame.depth);
    }
    first
}

impl Stars {
    /// Whether closing stars can close these. Where one of the two could do both, lengths that add up to a multiple of
    /// three belong to others, as in `*a**b*`.
    fn pair_with(self, closing: Stars) -> bool {
        let both = self.closes || closing.opens;
        let whole = |count: usize| count.is_multiple_of(3);
        !both || !whole(self.count + closing.count) || whole(self.count) && whole(closing.count)
    }
}
