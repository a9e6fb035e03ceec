//! American spelling, and the British one.

use std::ops::Range;

use super::parsed::Lead;
use super::word::{Words, among, ends, is_raised, next, part, raised};
use crate::text::concat;

/// American beginnings of words, each before the British one.
const BEGINNINGS: &str = "behavior behaviour favor favour neighbor neighbour endeavor endeavour savior saviour pediatr paediatr anesthe anaesthe orthoped orthopaed gynecolog gynaecolog hematolog haematolog leukemi leukaemi anemi anaemi diarrhea diarrhoea esophag oesophag estrogen oestrogen hemorrh haemorrh hemoglobin haemoglobin ischemi ischaemi celiac coeliac tumor tumour maneuver manoeuvre fulfillment fulfilment enrollment enrolment skillful skilful willful wilful installment instalment counseling counselling counseled counselled counselor counsellor modeling modelling modeled modelled labeling labelling labeled labelled traveling travelling traveled travelled traveler traveller canceling cancelling canceled cancelled signaling signalling signaled signalled fueling fuelling fueled fuelled leveling levelling leveled levelled practicing practising practiced practised skeptic sceptic theater theatre centering centring marveling marvelling dialed dialled dialing dialling";

/// American words, each before the British one.
const WHOLE: &str = "color colour colors colours colored coloured colorful colourful labor labour labors labours labored laboured honor honour honors honours honored honoured honoring honouring humor humour rumor rumour rumors rumours flavor flavour flavors flavours harbor harbour vigor vigour rigor rigour odor odour center centre centers centres centered centred fiber fibre liter litre liters litres fulfill fulfil fulfills fulfils enroll enrol enrolls enrols defense defence offense offence edema oedema aging ageing mom mum catalog catalogue dialog dialogue program programme programs programmes feces faeces";

/// A spelling to change.
pub struct American {
    /// Where it stands.
    pub span: Range<usize>,
    /// What is written in Britain, with the same capitals.
    pub british: String,
}

/// No outcome has more words than this; what comes after them is not read.
const FAR: usize = 1_000;

/// All American words of a text; `lead` is its leading verb.
pub fn american(words: &Words, lead: Option<&Lead>) -> Vec<American> {
    let mut found = Vec::new();
    for index in 0..words.len().min(FAR) {
        let mut start = words.start(index);
        // Only as a verb: "practice" is a good British noun.
        if words.is(index, "practice") && lead.is_some_and(|lead| lead.span.start == start) {
            let span = start..words.end(index);
            found.push(American {
                british: cased(part(words.text, start, span.end), "practise".to_owned()),
                span,
            });
        }
        let mut rest = Some(words.get(index));
        // The parts of "person-centered" by themselves.
        while let Some(text) = rest {
            let end = crate::text::find(text, b'-').unwrap_or(text.len());
            let word = part(text, 0, end);
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            if let Some(british) = british(word).filter(|_| !is_meant(words, index, word)) {
                let span = start..start + word.len();
                let british = cased(part(words.text, start, span.end), british);
                found.push(American { span, british });
            }
            start += end + 1;
            rest = text.get(end + 1..);
        }
    }
    found
}

/// Names, and what is written so in Britain too.
fn is_meant(words: &Words, index: usize, part: &str) -> bool {
    let before = |list: &str| index > 0 && words.is(index - 1, list);
    match part {
        "program" | "programs" => before("computer software"),
        "organization" => before("health") || before("the") && words.are(index, "organization for"),
        "centers" => words.is(index + 1, "for") && words.is(index + 2, "disease medicare"),
        _ => false,
    }
}

/// How a word is written in Britain; `None` where that is the same.
fn british(word: &str) -> Option<String> {
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    if let Some(british) = ise(word) {
        return Some(british);
    }
    let mut rest = Some(WHOLE);
    while let Some(from) = next(&mut rest) {
        let to = next(&mut rest)?;
        if from == word {
            return Some(to.to_owned());
        }
    }
    let mut rest = Some(BEGINNINGS);
    while let Some(from) = next(&mut rest) {
        let to = next(&mut rest)?;
        if part(word, 0, from.len()) == from {
            return Some(concat(&[to, part(word, from.len(), word.len())]));
        }
    }
    None
}

/// "organize", "analyzing".
fn ise(word: &str) -> Option<String> {
    let mut at = word.len();
    while word.as_bytes()[at - 1] != b'z' {
        at -= 1;
        if at == 0 {
            return None;
        }
    }
    let (before, after) = (part(word, 0, at - 1), part(word, at, word.len()));
    let iz = ends(before, "i") && among("e es ed ing er ers ation ations able ational", after);
    let yz = ends(before, "ly") && among("e es ed ing er ers", after);
    let same = "si resi downsi upsi oversi undersi outsi pri mai capsi sei assi bai";
    // "sizeable", "prized".
    if !(iz || yz) || among(same, before) {
        return None;
    }
    Some(concat(&[before, "s", after]))
}

fn cased(typed: &str, british: String) -> String {
    if !is_raised(typed) {
        return british;
    }
    let mut british = raised(&british);
    if is_raised(part(typed, 1, typed.len())) {
        british.make_ascii_uppercase();
    }
    british
}
