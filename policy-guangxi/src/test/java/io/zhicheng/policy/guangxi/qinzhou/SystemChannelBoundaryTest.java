package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.COMPANY;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.NANNING;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.ZHANJIANG;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.through;
import static io.zhicheng.policy.guangxi.qinzhou.ApplyingUnits.UNIT_MAY_APPLY;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.CITY_AGREES;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.CITY_COMMISSIONS;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.COMMISSIONED_HERE;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.COMMISSION_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.PATH_OF_CITY;
import static io.zhicheng.policy.guangxi.qinzhou.CommissionedReview.PATH_OPEN;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WITHIN_SCOPE;
import static io.zhicheng.policy.guangxi.qinzhou.SystemChannel.CHANNEL_OF_SYSTEM;
import static io.zhicheng.policy.guangxi.qinzhou.SystemChannel.OPINION_ON_CHANNEL;
import static io.zhicheng.policy.guangxi.qinzhou.SystemChannel.OPINION_ON_FILE;
import static io.zhicheng.policy.guangxi.qinzhou.SystemChannel.SEVERAL_CHANNELS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.BranchTrade;
import io.zhicheng.policy.model.application.ChannelOpinion;
import io.zhicheng.policy.model.application.OpinionIssuer;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.time.Year;

/** QZ4 chapter 2, section (1), items 3 to 5. */
class SystemChannelBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/2.1.3-a")
                .line(
                        "branch of an out-of-province firm, own system channel -> valid",
                        CHANNEL_OF_SYSTEM,
                        MET,
                        branch(by(ReviewPath.OWN_SYSTEM)))
                .line(
                        "same, Guangxi committee without 2.1.3-c papers -> invalid",
                        CHANNEL_OF_SYSTEM,
                        NOT_MET,
                        branch(by(ReviewPath.LOCAL_COMMITTEE)
                                .withChannelOpinion(
                                        ChannelOpinion.builder().obtained(false).build())))
                .line(
                        "+ with the opinion of the head office -> valid",
                        CHANNEL_OF_SYSTEM,
                        MET,
                        branch(opinion(OpinionIssuer.HEAD_OFFICE_HR, "2020-06-20")))
                .line(
                        "+ with that of some other department -> invalid",
                        CHANNEL_OF_SYSTEM,
                        NOT_MET,
                        branch(opinion(OpinionIssuer.OTHER, "2020-06-20")))
                .line(
                        "+ central unit with the opinion of its superior -> valid",
                        CHANNEL_OF_SYSTEM,
                        MET,
                        centralUnit(opinion(OpinionIssuer.CENTRAL_UNIT_PERSONNEL, "2020-06-20")))
                .line(
                        "+ the opinion is a paper to hand in",
                        OPINION_ON_CHANNEL,
                        MET,
                        branch(by(ReviewPath.LOCAL_COMMITTEE)))
                .line("+ a company of the city -> not this clause", CHANNEL_OF_SYSTEM, NOT_APPLICABLE, inOrder());
        clause("QZ4/2.1.3-b")
                .line("one channel -> fine", SEVERAL_CHANNELS, NOT_MET, after())
                .line(
                        "system channel and Guangxi committee in 2020 -> violation",
                        SEVERAL_CHANNELS,
                        MET,
                        after(earlier(2020, ReviewPath.OWN_SYSTEM)))
                .line(
                        "+ the system channel the year before -> fine",
                        SEVERAL_CHANNELS,
                        NOT_MET,
                        after(earlier(2019, ReviewPath.OWN_SYSTEM)))
                .line(
                        "+ the same channel twice -> fine",
                        SEVERAL_CHANNELS,
                        NOT_MET,
                        after(earlier(2020, ReviewPath.LOCAL_COMMITTEE)));
        clause("QZ4/2.1.3-d")
                .line(
                        "filed 2020-06-20, applied 2020-06-25 -> valid",
                        OPINION_ON_FILE,
                        MET,
                        branch(opinion(OpinionIssuer.HEAD_OFFICE_HR, "2020-06-20")))
                .line(
                        "applied before filing -> not permitted",
                        OPINION_ON_FILE,
                        NOT_MET,
                        branch(opinion(OpinionIssuer.HEAD_OFFICE_HR, "2020-06-26")))
                .line(
                        "+ never filed -> not permitted",
                        OPINION_ON_FILE,
                        NOT_MET,
                        branch(by(ReviewPath.LOCAL_COMMITTEE)
                                .withChannelOpinion(ChannelOpinion.builder()
                                        .obtained(true)
                                        .filed(false)
                                        .build())));
        clause("QZ4/2.1.4-a")
                .line("out of province, mid-level -> possible", COMMISSIONED_HERE, MET, outsider(INTERMEDIATE))
                .line(
                        "out of province, senior -> not by this clause",
                        COMMISSIONED_HERE,
                        NOT_MET,
                        outsider(ASSOCIATE_SENIOR))
                .line("+ the commission stands in for a tie to the city", WITHIN_SCOPE, MET, outsider(INTERMEDIATE))
                .line("+ and opens the way of review", PATH_OPEN, MET, outsider(INTERMEDIATE))
                .line("+ not so for senior", WITHIN_SCOPE, NOT_MET, outsider(ASSOCIATE_SENIOR))
                .line(
                        "+ nor for another city of the region",
                        COMMISSIONED_HERE,
                        NOT_MET,
                        commissioned(NANNING, INTERMEDIATE))
                .line("+ their own city issues the papers", COMMISSION_PAPERS, MET, outsider(INTERMEDIATE))
                .line("+ the city agrees first", CITY_AGREES, MET, outsider(INTERMEDIATE));
        clause("QZ4/2.1.4-d")
                .line(
                        "no committee for the series -> entrusted review",
                        PATH_OF_CITY,
                        ReviewPath.ENTRUSTED,
                        locally(false, ReviewPath.ENTRUSTED))
                .line(
                        "committee exists -> ordinary route",
                        PATH_OF_CITY,
                        ReviewPath.LOCAL_COMMITTEE,
                        locally(true, ReviewPath.LOCAL_COMMITTEE))
                .line(
                        "+ entrusted review though a committee exists -> the wrong way",
                        PATH_OPEN,
                        NOT_MET,
                        locally(true, ReviewPath.ENTRUSTED))
                .line(
                        "+ the city's title office issues the papers",
                        CITY_COMMISSIONS,
                        MET,
                        locally(false, ReviewPath.ENTRUSTED));
        clause("QZ4/2.1.5-a")
                .line(
                        "branch office without legal personality -> invalid",
                        UNIT_MAY_APPLY,
                        NOT_MET,
                        unit(true, false, BranchTrade.OTHER))
                .line(
                        "subsidiary company with legal personality -> valid",
                        UNIT_MAY_APPLY,
                        MET,
                        unit(false, true, BranchTrade.OTHER));
        clause("QZ4/2.1.5-b")
                .line("bank branch -> valid", UNIT_MAY_APPLY, MET, unit(true, false, BranchTrade.BANK))
                .line(
                        "branch of a trading firm -> invalid",
                        UNIT_MAY_APPLY,
                        NOT_MET,
                        unit(true, false, BranchTrade.OTHER))
                .line("+ branch of an insurer -> valid", UNIT_MAY_APPLY, MET, unit(true, false, BranchTrade.INSURER));
    }

    private static Submission by(ReviewPath path) {
        return through(COMPANY).withPath(path);
    }

    private static Submission opinion(OpinionIssuer issuer, String filedOn) {
        return by(ReviewPath.LOCAL_COMMITTEE)
                .withChannelOpinion(ChannelOpinion.builder()
                        .obtained(true)
                        .issuer(issuer)
                        .filedOn(LocalDate.parse(filedOn))
                        .build());
    }

    private static EmployingUnit branchOfZhanjiang() {
        return EmployingUnit.builder()
                .kind(UnitKind.ENTERPRISE)
                .tier(LocationTier.COUNTY)
                .division(QINNAN)
                .branch(true)
                .headOffice(ZHANJIANG)
                .build();
    }

    private static Application branch(Submission submission) {
        return applying(engineer(QINNAN).withUnit(branchOfZhanjiang())).withSubmission(submission);
    }

    private static Application centralUnit(Submission submission) {
        return applying(engineer(QINNAN)
                        .withUnit(EmployingUnit.builder()
                                .kind(UnitKind.PUBLIC_INSTITUTION)
                                .tier(LocationTier.CENTRAL)
                                .division(QINNAN)
                                .build()))
                .withSubmission(submission);
    }

    /** At a branch, to a committee of the region, after these. */
    private static Application after(PriorApplication... earlier) {
        return applying(engineer(QINNAN).withUnit(branchOfZhanjiang()).withPriorApplications(Listing.whole(earlier)))
                .withSubmission(opinion(OpinionIssuer.HEAD_OFFICE_HR, "2020-06-20"));
    }

    private static PriorApplication earlier(int year, ReviewPath path) {
        return PriorApplication.builder()
                .year(Year.of(year))
                .path(path)
                .sameAsThis(false)
                .build();
    }

    private static Application outsider(TitleLevel level) {
        return commissioned(ZHANJIANG, level);
    }

    private static Application commissioned(DivisionCode division, TitleLevel level) {
        return applying(
                        engineer(division)
                                .withPersonnelFile(PersonnelFile.builder()
                                        .keeper(FileKeeper.EMPLOYING_UNIT)
                                        .division(division)
                                        .build()),
                        level)
                .withSubmission(by(ReviewPath.ENTRUSTED));
    }

    private static Application locally(boolean committeeExists, ReviewPath path) {
        return inOrder().withSubmission(by(path).withLocalCommitteeExists(committeeExists));
    }

    private static Application unit(boolean branch, boolean legalPerson, BranchTrade trade) {
        return inOrder()
                .withSubmission(through(COMPANY)
                        .withApplyingUnit(ApplyingUnit.builder()
                                .body(ApplyingBody.UNIT)
                                .code(COMPANY)
                                .branch(branch)
                                .legalPerson(legalPerson)
                                .trade(trade)
                                .liableByLaw(false)
                                .build()));
    }
}
