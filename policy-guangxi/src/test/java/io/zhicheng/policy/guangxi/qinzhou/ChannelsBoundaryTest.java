package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.COMPANY;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.FILED;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.through;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.AS_FREELANCER;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.BODY_RECOMMENDS;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.STATUS;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.THROUGH_OWN_UNIT;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.THROUGH_TALENT_MARKET;
import static io.zhicheng.policy.guangxi.qinzhou.Channels.THROUGH_WHOM;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.FreelanceField;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;

/** QZ4 chapter 2, section (1), items 1 and 2. */
class ChannelsBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/2.1.1-a")
                .line("applies through the employing company -> valid", THROUGH_OWN_UNIT, MET, inOrder())
                .line(
                        "applies through a client company -> invalid",
                        THROUGH_OWN_UNIT,
                        NOT_MET,
                        inOrder().withSubmission(through("CLIENT")))
                .line(
                        "+ and through nobody else either",
                        THROUGH_WHOM,
                        NOT_MET,
                        inOrder().withSubmission(through("CLIENT")))
                .line(
                        "+ a company left before -> invalid",
                        THROUGH_OWN_UNIT,
                        NOT_MET,
                        with(LabourRelation.builder()
                                .unit(COMPANY)
                                .status(ApplicantStatus.PRIVATE_ENTERPRISE)
                                .spell(Spell.of(LocalDate.of(2012, 7, 1), FILED))
                                .build()));
        clause("QZ4/2.1.1-b")
                .line(
                        "entrusted, consent and opinion present -> valid",
                        THROUGH_TALENT_MARKET,
                        MET,
                        throughMarket(FileKeeper.PUBLIC_SERVICE, true))
                .line(
                        "entrusted, no consent -> invalid",
                        THROUGH_TALENT_MARKET,
                        NOT_MET,
                        throughMarket(FileKeeper.PUBLIC_SERVICE, false))
                .line(
                        "not entrusted -> invalid",
                        THROUGH_TALENT_MARKET,
                        NOT_MET,
                        throughMarket(FileKeeper.EMPLOYING_UNIT, true));
        clause("QZ4/2.1.1-c")
                .line(
                        "animator with recognised work -> open",
                        AS_FREELANCER,
                        MET,
                        freelancer(FreelanceField.ANIMATION, true))
                .line(
                        "animator without recognised work -> closed",
                        AS_FREELANCER,
                        NOT_MET,
                        freelancer(FreelanceField.ANIMATION, false))
                .line(
                        "freelance engineer -> undetermined (list ends with 等)",
                        AS_FREELANCER,
                        UNKNOWN,
                        freelancer(FreelanceField.OTHER, true))
                .line(
                        "+ staff of a company -> closed",
                        AS_FREELANCER,
                        NOT_MET,
                        throughMarket(FileKeeper.PUBLIC_SERVICE, true))
                .line(
                        "+ for a freelancer the association audits, publicises and recommends",
                        BODY_RECOMMENDS,
                        MET,
                        freelancer(FreelanceField.ANIMATION, true));
        clause("QZ4/2.1.2")
                .line(
                        "private firm at application, public institution a month later -> private-enterprise status",
                        STATUS,
                        ApplicantStatus.PRIVATE_ENTERPRISE,
                        with(
                                relation(
                                        ApplicantStatus.PRIVATE_ENTERPRISE,
                                        Spell.of(LocalDate.of(2012, 7, 1), LocalDate.of(2020, 7, 25))),
                                relation(ApplicantStatus.PUBLIC_INSTITUTION, Spell.since(LocalDate.of(2020, 7, 25)))))
                .line(
                        "public institution employee seconded to a firm -> institution status",
                        STATUS,
                        ApplicantStatus.PUBLIC_INSTITUTION,
                        with(relation("INSTITUTE", ApplicantStatus.PUBLIC_INSTITUTION)))
                .line("+ no unit holds the relationship -> freelancer", STATUS, ApplicantStatus.FREELANCER, with())
                .unknown(
                        "+ nothing told of it -> unknown",
                        STATUS,
                        Application.builder().date(FILED).build());
    }

    private static LabourRelation relation(ApplicantStatus status, Spell spell) {
        return LabourRelation.of(status, spell);
    }

    private static LabourRelation relation(String unit, ApplicantStatus status) {
        return Applicants.relation(unit, status);
    }

    /** Works at a firm, with these relationships. */
    private static Application with(LabourRelation... relations) {
        return applying(engineer(QINNAN).withLabourRelations(Listing.whole(relations)));
    }

    private static Application throughMarket(FileKeeper keeper, boolean consent) {
        return applying(engineer(QINNAN)
                        .withPersonnelFile(PersonnelFile.builder()
                                .keeper(keeper)
                                .division(QINNAN)
                                .entrustedOn(LocalDate.of(2018, 1, 1))
                                .build()))
                .withSubmission(Submission.builder()
                        .applyingUnit(ApplyingUnit.builder()
                                .body(ApplyingBody.FILE_SERVICE)
                                .build())
                        .employerConsents(consent)
                        .employerOpinionWritten(true)
                        .build());
    }

    private static Application freelancer(FreelanceField field, boolean recognised) {
        return applying(engineer(QINNAN).withLabourRelations(Listing.none()).withFreelanceField(field))
                .withJudgements(Judgements.builder()
                        .resultsRecognisedByTrade(recognised)
                        .build())
                .withSubmission(Submission.builder()
                        .applyingUnit(ApplyingUnit.builder()
                                .body(ApplyingBody.TRADE_ASSOCIATION)
                                .build())
                        .build());
    }
}
