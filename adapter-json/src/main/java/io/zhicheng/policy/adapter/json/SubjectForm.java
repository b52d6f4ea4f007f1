package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.fact.CertificateRequests;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.fact.Defences;
import io.zhicheng.policy.fact.ExpertPools;
import io.zhicheng.policy.fact.HeldTitles;
import io.zhicheng.policy.fact.MaterialsDemands;
import io.zhicheng.policy.fact.Objections;
import io.zhicheng.policy.fact.PoolEntries;
import io.zhicheng.policy.fact.PublicNotices;
import io.zhicheng.policy.fact.QualificationDocuments;
import io.zhicheng.policy.fact.Recommendations;
import io.zhicheng.policy.fact.ReviewCommittees;
import io.zhicheng.policy.fact.ReviewRounds;
import io.zhicheng.policy.fact.StandardDrafts;
import io.zhicheng.policy.fact.SupplementNotices;
import io.zhicheng.policy.fact.UnitRecommendations;
import io.zhicheng.policy.fact.YearsOfApplications;
import io.zhicheng.policy.rule.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A kind of subject as it stands in documents.
 *
 * @param name the field that it has in a case, and the name of its schema
 * @param subject the kind of subject
 * @param codec how it is written
 * @param <S> the type of the subject in the model
 */
record SubjectForm<S>(String name, Subject<S> subject, ObjectCodec<S, ?> codec) {
    /** Every kind of subject, in the order of the fields of a case. */
    static final List<SubjectForm<?>> ALL = List.of(
            new SubjectForm<>("application", Applications.APPLICATION, ApplicationCodecs.APPLICATION),
            new SubjectForm<>("heldTitle", HeldTitles.HELD_TITLE, HeldTitleCodec.HELD_TITLE),
            new SubjectForm<>(
                    "recommendationList", Recommendations.RECOMMENDATION, RecommendationCodec.RECOMMENDATION_LIST),
            new SubjectForm<>("reviewRound", ReviewRounds.REVIEW_ROUND, ProcedureCodecs.REVIEW_ROUND),
            new SubjectForm<>("standardDraft", StandardDrafts.STANDARD_DRAFT, ProcedureCodecs.STANDARD_DRAFT),
            new SubjectForm<>(
                    "yearOfApplications",
                    YearsOfApplications.YEAR_OF_APPLICATIONS,
                    ProcedureCodecs.YEAR_OF_APPLICATIONS),
            new SubjectForm<>("reviewCommittee", ReviewCommittees.REVIEW_COMMITTEE, CommitteeCodecs.REVIEW_COMMITTEE),
            new SubjectForm<>("composition", Compositions.COMPOSITION, CompositionCodecs.COMPOSITION),
            new SubjectForm<>("expertPool", ExpertPools.EXPERT_POOL, CompositionCodecs.EXPERT_POOL),
            new SubjectForm<>("poolEntry", PoolEntries.POOL_ENTRY, CompositionCodecs.POOL_ENTRY),
            new SubjectForm<>("defence", Defences.DEFENCE, BallotCodecs.DEFENCE),
            new SubjectForm<>("caseBallot", CaseBallots.CASE_BALLOT, BallotCodecs.CASE_BALLOT),
            new SubjectForm<>(
                    "qualificationDocument",
                    QualificationDocuments.QUALIFICATION_DOCUMENT,
                    QualificationDocumentCodecs.QUALIFICATION_DOCUMENT),
            new SubjectForm<>(
                    "certificateRequest",
                    CertificateRequests.CERTIFICATE_REQUEST,
                    CertificateCodec.CERTIFICATE_REQUEST),
            new SubjectForm<>("publicNotice", PublicNotices.PUBLIC_NOTICE, RecommendingCodecs.PUBLIC_NOTICE),
            new SubjectForm<>(
                    "unitRecommendation",
                    UnitRecommendations.UNIT_RECOMMENDATION,
                    RecommendingCodecs.UNIT_RECOMMENDATION),
            new SubjectForm<>(
                    "materialsDemand", MaterialsDemands.MATERIALS_DEMAND, RecommendingCodecs.MATERIALS_DEMAND),
            new SubjectForm<>(
                    "supplementNotice", SupplementNotices.SUPPLEMENT_NOTICE, RecommendingCodecs.SUPPLEMENT_NOTICE),
            new SubjectForm<>("objection", Objections.OBJECTION, RecommendingCodecs.OBJECTION));

    /** The subject that is written by a table; empty for what is not a subject of its own. */
    static Optional<SubjectForm<?>> of(ObjectCodec<?, ?> codec) {
        return ALL.stream().filter(form -> form.codec() == codec).findFirst();
    }

    /** This subject, when it is of this kind. */
    Optional<S> cast(Object of) {
        return Optional.of(of).filter(subject.type()::isInstance).map(subject.type()::cast);
    }
}
