package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.COURSE_KIND;
import static io.zhicheng.policy.adapter.json.Codes.IDENTITY_DIFFERENCE;
import static io.zhicheng.policy.adapter.json.Codes.PAYER_KIND;
import static io.zhicheng.policy.adapter.json.Codes.UPLOAD_DEFECT_KIND;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;

import io.zhicheng.policy.model.application.Papers;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;

/** The tables of the papers of an application, what is arranged for it, and the records they are checked against. */
final class PaperCodecs {
    static final ObjectCodec<UploadDefect, UploadDefect.Builder> UPLOAD_DEFECT = table(
                    "an upload defect", UploadDefect::builder, UploadDefect.Builder::build)
            .field("kind", UPLOAD_DEFECT_KIND, UploadDefect::kind, UploadDefect.Builder::kind)
            .done();

    static final ObjectCodec<Papers, Papers.Builder> PAPERS = table(
                    "the papers", Papers::builder, Papers.Builder::build)
            .rows("uploadDefects", UPLOAD_DEFECT, Papers::uploadDefects, Papers.Builder::uploadDefects)
            .field(
                    "identityDifference",
                    IDENTITY_DIFFERENCE,
                    Papers::identityDifference,
                    Papers.Builder::identityDifference)
            .flag("samePersonProof", Papers::samePersonProof, Papers.Builder::samePersonProof)
            .flag("exceptionalProof", Papers::exceptionalProof, Papers.Builder::exceptionalProof)
            .done();

    static final ObjectCodec<ReviewArrangement, ReviewArrangement.Builder> REVIEW_ARRANGEMENT = table(
                    "a review arrangement", ReviewArrangement::builder, ReviewArrangement.Builder::build)
            .field("committee", TEXT, ReviewArrangement::committee, ReviewArrangement.Builder::committee)
            .field("materialsDueOn", DATE, ReviewArrangement::materialsDueOn, ReviewArrangement.Builder::materialsDueOn)
            .field("reviewOn", DATE, ReviewArrangement::reviewOn, ReviewArrangement.Builder::reviewOn)
            .flag(
                    "commonSubjectOffered",
                    ReviewArrangement::commonSubjectOffered,
                    ReviewArrangement.Builder::commonSubjectOffered)
            .field(
                    "commonSubjectOfferedOn",
                    DATE,
                    ReviewArrangement::commonSubjectOfferedOn,
                    ReviewArrangement.Builder::commonSubjectOfferedOn)
            .flag(
                    "exceptionalConsent",
                    ReviewArrangement::exceptionalConsent,
                    ReviewArrangement.Builder::exceptionalConsent)
            .field(
                    "exceptionalConsentOn",
                    DATE,
                    ReviewArrangement::exceptionalConsentOn,
                    ReviewArrangement.Builder::exceptionalConsentOn)
            .done();

    static final ObjectCodec<CompletedCourse, CompletedCourse.Builder> COMPLETED_COURSE = table(
                    "a completed course", CompletedCourse::builder, CompletedCourse.Builder::build)
            .field("kind", COURSE_KIND, CompletedCourse::kind, CompletedCourse.Builder::kind)
            .field("year", YEAR, CompletedCourse::year, CompletedCourse.Builder::year)
            .field("completedOn", DATE, CompletedCourse::completedOn, CompletedCourse.Builder::completedOn)
            .flag("proofEnclosed", CompletedCourse::proofEnclosed, CompletedCourse.Builder::proofEnclosed)
            .done();

    static final ObjectCodec<ContributionSpell, ContributionSpell.Builder> CONTRIBUTION_SPELL = table(
                    "a contribution spell", ContributionSpell::builder, ContributionSpell.Builder::build)
            .spell("spell", ContributionSpell::spell, ContributionSpell.Builder::spell)
            .field("payer", TEXT, ContributionSpell::payer, ContributionSpell.Builder::payer)
            .field("payerKind", PAYER_KIND, ContributionSpell::payerKind, ContributionSpell.Builder::payerKind)
            .flag("backPaid", ContributionSpell::backPaid, ContributionSpell.Builder::backPaid)
            .done();

    private PaperCodecs() {}
}
