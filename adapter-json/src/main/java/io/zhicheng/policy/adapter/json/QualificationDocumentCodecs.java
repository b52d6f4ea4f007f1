package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.HOST_KIND;
import static io.zhicheng.policy.adapter.json.Codes.ROUTE_TO_TITLE;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_AUTHORITY;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;

import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;

/** A document that announces titles, with the people in it. */
final class QualificationDocumentCodecs {
    static final ObjectCodec<QualificationEntry, QualificationEntry.Builder> QUALIFICATION_ENTRY = table(
                    "a person in a qualification document",
                    QualificationEntry::builder,
                    QualificationEntry.Builder::build)
            .field("obtainedBy", ROUTE_TO_TITLE, QualificationEntry::obtainedBy, QualificationEntry.Builder::obtainedBy)
            .field("statedType", ROUTE_TO_TITLE, QualificationEntry::statedType, QualificationEntry.Builder::statedType)
            .field("votedOn", DATE, QualificationEntry::votedOn, QualificationEntry.Builder::votedOn)
            .field("decidedOn", DATE, QualificationEntry::decidedOn, QualificationEntry.Builder::decidedOn)
            .field("countsFrom", DATE, QualificationEntry::countsFrom, QualificationEntry.Builder::countsFrom)
            .flag("noticedBefore", QualificationEntry::noticedBefore, QualificationEntry.Builder::noticedBefore)
            .flag("noticedAfter", QualificationEntry::noticedAfter, QualificationEntry.Builder::noticedAfter)
            .done();

    static final ObjectCodec<QualificationDocument, QualificationDocument.Builder> QUALIFICATION_DOCUMENT = table(
                    "a qualification document", QualificationDocument::builder, QualificationDocument.Builder::build)
            .field("level", TITLE_LEVEL, QualificationDocument::level, QualificationDocument.Builder::level)
            .flag("grassRoots", QualificationDocument::grassRoots, QualificationDocument.Builder::grassRoots)
            .field(
                    "committeeHost",
                    HOST_KIND,
                    QualificationDocument::committeeHost,
                    QualificationDocument.Builder::committeeHost)
            .field(
                    "committeeDivision",
                    DIVISION,
                    QualificationDocument::committeeDivision,
                    QualificationDocument.Builder::committeeDivision)
            .field(
                    "committeeManager",
                    TITLE_AUTHORITY,
                    QualificationDocument::committeeManager,
                    QualificationDocument.Builder::committeeManager)
            .flag("jointReview", QualificationDocument::jointReview, QualificationDocument.Builder::jointReview)
            .flag(
                    "personnelAuthority",
                    QualificationDocument::personnelAuthority,
                    QualificationDocument.Builder::personnelAuthority)
            .field("issuer", TITLE_AUTHORITY, QualificationDocument::issuer, QualificationDocument.Builder::issuer)
            .field("issuedOn", DATE, QualificationDocument::issuedOn, QualificationDocument.Builder::issuedOn)
            .flag(
                    "seriesCosigned",
                    QualificationDocument::seriesCosigned,
                    QualificationDocument.Builder::seriesCosigned)
            .flag(
                    "provinceCosigned",
                    QualificationDocument::provinceCosigned,
                    QualificationDocument.Builder::provinceCosigned)
            .flag(
                    "issuerHasWebsite",
                    QualificationDocument::issuerHasWebsite,
                    QualificationDocument.Builder::issuerHasWebsite)
            .flag("online", QualificationDocument::online, QualificationDocument.Builder::online)
            .flag(
                    "onDepartmentWebsite",
                    QualificationDocument::onDepartmentWebsite,
                    QualificationDocument.Builder::onDepartmentWebsite)
            .flag("searchable", QualificationDocument::searchable, QualificationDocument.Builder::searchable)
            .personalRows(
                    "entries",
                    QUALIFICATION_ENTRY,
                    QualificationDocument::entries,
                    QualificationDocument.Builder::entries)
            .done();

    private QualificationDocumentCodecs() {}
}
