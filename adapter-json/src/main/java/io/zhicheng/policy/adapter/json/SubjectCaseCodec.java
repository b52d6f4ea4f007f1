package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import java.util.Optional;

/** The table of a case: one field for each kind of subject, of which one is told. */
final class SubjectCaseCodec {
    static final ObjectCodec<SubjectCase, SubjectCaseDraft> SUBJECT_CASE = subjects(
                    CaseCodecs.by(
                            table("a case", SubjectCaseDraft::new, SubjectCaseDraft::build),
                            each -> new PolicyPoint(each.in(), each.on(), each.speciality())))
            .done();

    private SubjectCaseCodec() {}

    private static ObjectCodec.Table<SubjectCase, SubjectCaseDraft> subjects(
            ObjectCodec.Table<SubjectCase, SubjectCaseDraft> table) {
        subject(table, "application", Application.class, ApplicationCodecs.APPLICATION);
        subject(table, "heldTitle", HeldTitle.class, HeldTitleCodec.HELD_TITLE);
        subject(table, "recommendationList", RecommendationList.class, RecommendationCodec.RECOMMENDATION_LIST);
        subject(table, "reviewRound", ReviewRound.class, ProcedureCodecs.REVIEW_ROUND);
        subject(table, "standardDraft", StandardDraft.class, ProcedureCodecs.STANDARD_DRAFT);
        subject(table, "yearOfApplications", YearOfApplications.class, ProcedureCodecs.YEAR_OF_APPLICATIONS);
        subject(table, "reviewCommittee", ReviewCommittee.class, CommitteeCodecs.REVIEW_COMMITTEE);
        subject(table, "composition", Composition.class, CompositionCodecs.COMPOSITION);
        subject(table, "expertPool", ExpertPool.class, CompositionCodecs.EXPERT_POOL);
        subject(table, "poolEntry", PoolEntry.class, CompositionCodecs.POOL_ENTRY);
        subject(table, "defence", Defence.class, BallotCodecs.DEFENCE);
        subject(table, "caseBallot", CaseBallot.class, BallotCodecs.CASE_BALLOT);
        subject(
                table,
                "qualificationDocument",
                QualificationDocument.class,
                QualificationDocumentCodecs.QUALIFICATION_DOCUMENT);
        subject(table, "certificateRequest", CertificateRequest.class, CertificateCodec.CERTIFICATE_REQUEST);
        subject(table, "publicNotice", PublicNotice.class, RecommendingCodecs.PUBLIC_NOTICE);
        subject(table, "unitRecommendation", UnitRecommendation.class, RecommendingCodecs.UNIT_RECOMMENDATION);
        subject(table, "materialsDemand", MaterialsDemand.class, RecommendingCodecs.MATERIALS_DEMAND);
        subject(table, "supplementNotice", SupplementNotice.class, RecommendingCodecs.SUPPLEMENT_NOTICE);
        subject(table, "objection", Objection.class, RecommendingCodecs.OBJECTION);
        return table;
    }

    private static <T> void subject(
            ObjectCodec.Table<SubjectCase, SubjectCaseDraft> table, String name, Class<T> type, ValueCodec<T> codec) {
        table.field(
                name,
                codec,
                of -> Optional.of(of.subject()).filter(type::isInstance).map(type::cast),
                SubjectCaseDraft::subject);
    }
}
