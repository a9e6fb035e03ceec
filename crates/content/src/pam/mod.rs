//! From a pack on the PAM Levels that has passed the validator to the explainer of the domain.

mod change;
mod practice;

use pcw_domain::decimal::Decimal;
use pcw_domain::pam::Explainer;
use pcw_domain::pam::banding::Banding;
use pcw_domain::pam::explainer::{Fit, LevelText, Resource, Sample, Samples, Saying, Topic};

use crate::about::{each, list, text};
use crate::cited::read_cited;
use crate::quiz::{named, number, texts};
use crate::value::Value;

use change::read_change;
use practice::read_practice;

/// Reads the explainer. The pack must have passed [`crate::validate()`] without errors.
#[inline(never)]
pub(crate) fn read_explainer(pack: &Value) -> Explainer {
    Explainer {
        id: text(pack, "id"),
        version: text(pack, "version"),
        title: text(pack, "title"),
        introduction: text(pack, "introduction"),
        purpose: text(pack, "purpose"),
        trade_mark: text(pack, "tradeMark"),
        topics: read_topics(pack, "topics"),
        levels: read_levels(pack),
        approaches: read_topics(pack, "approaches"),
        bandings: read_bandings(pack),
        banding_note: text(pack, "bandingNote"),
        change: pack.get("change").map(|change| read_change(change, pack)).unwrap_or_default(),
        wording: read_sayings(pack, "wording"),
        practice: read_practice(pack),
        samples: pack.get("samples").map(|samples| read_samples(samples, pack)).unwrap_or_default(),
        limits: read_topics(pack, "limits"),
    }
}

fn read_topics(pack: &Value, name: &str) -> Vec<Topic> {
    each(pack, name, |topic| Topic {
        id: text(topic, "id"),
        title: text(topic, "title"),
        text: text(topic, "text"),
        sources: read_cited(topic, pack),
    })
}

#[inline(never)]
fn read_levels(pack: &Value) -> Vec<LevelText> {
    each(pack, "levels", |level| LevelText {
        summary: text(level, "summary"),
        looks_like: texts(level, "looksLike"),
        helps: texts(level, "helps"),
        avoid: texts(level, "avoid"),
        sayings: read_sayings(level, "sayings"),
        approaches: read_fits(level, pack),
        resources: read_resources(level),
        sources: read_cited(level, pack),
    })
}

fn read_sayings(object: &Value, name: &str) -> Vec<Saying> {
    each(object, name, |saying| Saying {
        instead_of: text(saying, "insteadOf"),
        better: text(saying, "better"),
        why: text(saying, "why"),
    })
}

fn read_fits(level: &Value, pack: &Value) -> Vec<Fit> {
    let mut fits = Vec::new();
    for fit in list(level, "approaches") {
        if let Some(approach) = named(fit, "approach", list(pack, "approaches")) {
            fits.push(Fit { approach, why: text(fit, "why") });
        }
    }
    fits
}

fn read_resources(level: &Value) -> Vec<Resource> {
    each(level, "resources", |resource| Resource {
        title: text(resource, "title"),
        url: text(resource, "url"),
        text: text(resource, "text"),
    })
}

fn read_bandings(pack: &Value) -> Vec<Banding> {
    each(pack, "bandings", |banding| Banding {
        id: text(banding, "id"),
        title: text(banding, "title"),
        text: text(banding, "text"),
        lower_bounds: four(banding, "lowerBounds"),
        sources: read_cited(banding, pack),
    })
}

fn read_samples(samples: &Value, pack: &Value) -> Samples {
    let rows = each(samples, "rows", |row| Sample {
        who: text(row, "who"),
        percents: four(row, "percents"),
        sources: read_cited(row, pack),
    });
    Samples { note: text(samples, "note"), rows }
}

/// The four numbers of a list, one for each PAM Level.
fn four(object: &Value, name: &str) -> [Decimal; 4] {
    let mut four = [Decimal::default(); 4];
    for (index, value) in list(object, name).iter().enumerate() {
        if let (Some(place), Some(number)) = (four.get_mut(index), value.as_number()) {
            *place = Decimal::from_number(number).unwrap_or_default();
        }
    }
    four
}

/// The number of a field; 0 where there is none.
fn decimal(object: &Value, name: &str) -> Decimal {
    Decimal::from_number(number(object, name)).unwrap_or_default()
}
