//! A whole audit as JSON: what a journal begins with.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::audit::{Audit, CatalogueRef, Header};
use crate::domain::mark::OwnMark;
use crate::domain::{FactId, Lang, Moment};
use crate::format::SCHEMA;

use super::answer::AnswerJson;
use super::parts::{ImprovementJson, LifecycleJson, RatingJson, SubjectJson};
use super::touchpoint::TouchpointJson;
use super::values::Json;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AuditJson {
    #[serde(deserialize_with = "schema")]
    schema: i64,
    id: String,
    client: String,
    site: String,
    auditor: String,
    started: Json<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    announced: Option<bool>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    met: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    conditions: String,
    conclusion: String,
    language: Json<Lang>,
    #[serde(default)]
    sensitive: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    nps_marks: Vec<Json<OwnMark>>,
    catalogue: CatalogueJson,
    lifecycle: LifecycleJson,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    facts: BTreeMap<String, bool>,
    subject: Vec<SubjectJson>,
    touchpoint: Vec<TouchpointJson>,
    rating: Vec<RatingJson>,
    improvement: Vec<ImprovementJson>,
    /// Journals from before the survey have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answer: Vec<AnswerJson>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CatalogueJson {
    ids: Vec<String>,
    revision: u32,
    sha256: String,
}

fn schema<'de, D: serde::Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    let schema = i64::deserialize(from)?;
    if schema == SCHEMA {
        Ok(schema)
    } else {
        Err(serde::de::Error::custom(format_args!("schema {schema} is not {SCHEMA}")))
    }
}

impl From<CatalogueRef> for CatalogueJson {
    fn from(known: CatalogueRef) -> Self {
        Self { ids: known.ids, revision: known.revision, sha256: known.sha256 }
    }
}

impl From<CatalogueJson> for CatalogueRef {
    fn from(json: CatalogueJson) -> Self {
        Self { ids: json.ids, revision: json.revision, sha256: json.sha256 }
    }
}

impl From<&Audit> for AuditJson {
    fn from(audit: &Audit) -> Self {
        let header = audit.header.clone();
        let catalogue = audit.catalogue.clone();
        Self {
            schema: SCHEMA,
            id: audit.id.clone(),
            client: header.client,
            site: header.site,
            auditor: header.auditor,
            started: Json(header.started),
            announced: header.announced,
            met: header.met,
            conditions: header.conditions,
            conclusion: header.conclusion,
            language: Json(header.language),
            sensitive: header.sensitive,
            nps_marks: header.marks.into_iter().map(Json).collect(),
            catalogue: catalogue.into(),
            lifecycle: LifecycleJson::from(&audit.lifecycle),
            facts: audit.facts.iter().map(|(id, answer)| (id.to_string(), *answer)).collect(),
            subject: audit.subjects.iter().map(|subject| SubjectJson::at(subject, None)).collect(),
            touchpoint: audit.added.iter().map(|known| TouchpointJson::at(known, None)).collect(),
            rating: audit.ratings.iter().map(RatingJson::from).collect(),
            improvement: audit.improvements.iter().map(|known| ImprovementJson::at(known, None)).collect(),
            answer: audit.answers.iter().map(|known| AnswerJson::at(known, None)).collect(),
        }
    }
}

impl From<AuditJson> for Audit {
    fn from(json: AuditJson) -> Self {
        let header = Header {
            client: json.client,
            site: json.site,
            auditor: json.auditor,
            started: json.started.0,
            announced: json.announced,
            met: json.met,
            conditions: json.conditions,
            conclusion: json.conclusion,
            language: json.language.0,
            sensitive: json.sensitive,
            marks: json.nps_marks.into_iter().map(|mark| mark.0).collect(),
        };
        Self {
            id: json.id,
            header,
            catalogue: json.catalogue.into(),
            lifecycle: json.lifecycle.into(),
            facts: json.facts.into_iter().map(|(id, answer)| (FactId::new(id), answer)).collect(),
            subjects: json.subject.into_iter().map(Into::into).collect(),
            added: json.touchpoint.into_iter().map(Arc::from).collect(),
            ratings: json.rating.into_iter().map(Into::into).collect(),
            improvements: json.improvement.into_iter().map(Into::into).collect(),
            answers: json.answer.into_iter().map(Into::into).collect(),
        }
    }
}
