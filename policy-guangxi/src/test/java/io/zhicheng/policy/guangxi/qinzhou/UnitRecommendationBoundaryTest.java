package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Oversight.DEPARTMENT_AUDITS;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.CHECKED_FOR_FREELANCER;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.CHECKER_NAMED;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.KEEPER_CHECKS_ITS_PART;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.ORIGINALS_FIRST;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.UNIT_CHECKS;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.UNIT_CHECKS_ITS_PART;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.DELIBERATION;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.EXPERTS_FROM_OUTSIDE;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.FALSE_UNIT_NAMED;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.FIVE_ASPECTS;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.INTERVIEWED_FIRST;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.OPINION_BY_INTERVIEW;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.OPINION_PAPER;
import static io.zhicheng.policy.guangxi.qinzhou.UnitOpinion.OPINION_THERE;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.model.career.ApplicantStatus.PRIVATE_ENTERPRISE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.OpinionAspect;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;

/** QZ4 3.1.1, 3.1.2, 3.1.4 and 8.1: how a unit checks, interviews and recommends. */
class UnitRecommendationBoundaryTest extends CityTable {
    private static final LocalDate OPINION = LocalDate.of(2020, 7, 20);

    @Override
    protected void clauses() {
        clause("QZ4/3.1.1-a")
                .line("+ the unit checks its staff", UNIT_CHECKS, MET, employee(ASSOCIATE_SENIOR))
                .line("+ a freelancer has no unit", UNIT_CHECKS, NOT_MET, freelancer(ASSOCIATE_SENIOR));
        clause("QZ4/3.1.1-b")
                .line("+ one person is named", CHECKER_NAMED, MET, employee(ASSOCIATE_SENIOR))
                .line("+ not for a freelancer", CHECKER_NAMED, NOT_MET, freelancer(ASSOCIATE_SENIOR));
        clause("QZ4/3.1.1-c")
                .line(
                        "+ another body checks for a freelancer",
                        CHECKED_FOR_FREELANCER,
                        MET,
                        freelancer(ASSOCIATE_SENIOR))
                .line("+ but not for staff", CHECKED_FOR_FREELANCER, NOT_MET, employee(ASSOCIATE_SENIOR));
        clause("QZ4/3.1.2-b").line("+ originals first", ORIGINALS_FIRST, MET, employee(INTERMEDIATE));
        clause("QZ4/3.1.2-c")
                .line(
                        "+ file entrusted: the unit checks its part",
                        UNIT_CHECKS_ITS_PART,
                        MET,
                        employee(INTERMEDIATE).withFileEntrusted(true))
                .line(
                        "+ and the keeper its own",
                        KEEPER_CHECKS_ITS_PART,
                        MET,
                        employee(INTERMEDIATE).withFileEntrusted(true))
                .line(
                        "+ file at the unit: no two checks",
                        KEEPER_CHECKS_ITS_PART,
                        NOT_MET,
                        employee(INTERMEDIATE).withFileEntrusted(false))
                .line(
                        "+ of either",
                        UNIT_CHECKS_ITS_PART,
                        NOT_MET,
                        employee(INTERMEDIATE).withFileEntrusted(false));
        clause("QZ4/3.2-b").line("+ the department audits as well", DEPARTMENT_AUDITS, MET, employee(INTERMEDIATE));
        opinion();
        interview();
        clause("QZ4/8.1-d")
                .line(
                        "+ false materials of the unit -> named in public",
                        FALSE_UNIT_NAMED,
                        MET,
                        employee(INTERMEDIATE).withFalseMaterialsFound(true))
                .line(
                        "+ none found -> nothing follows",
                        FALSE_UNIT_NAMED,
                        NOT_MET,
                        employee(INTERMEDIATE).withFalseMaterialsFound(false));
    }

    private void opinion() {
        clause("QZ4/3.1.4-a")
                .line("+ the unit deliberates", DELIBERATION, MET, employee(INTERMEDIATE))
                .line("+ not on a freelancer", DELIBERATION, NOT_MET, freelancer(INTERMEDIATE));
        clause("QZ4/3.1.4-b")
                .line(
                        "+ asked for with the opinion",
                        OPINION_PAPER,
                        MET,
                        employee(INTERMEDIATE).withOpinionIssued(true))
                .line("+ all five aspects -> complete", FIVE_ASPECTS, MET, assessing(OpinionAspect.values()))
                .line(
                        "+ without an opinion nothing is assessed",
                        FIVE_ASPECTS,
                        NOT_APPLICABLE,
                        freelancer(INTERMEDIATE).withOpinionIssued(false));
        for (OpinionAspect left : OpinionAspect.values()) {
            clause("QZ4/3.1.4-b")
                    .line(
                            "+ without " + left.en() + " -> not complete",
                            FIVE_ASPECTS,
                            NOT_MET,
                            assessing(EnumSet.complementOf(EnumSet.of(left)).toArray(OpinionAspect[]::new)));
        }
        clause("QZ4/3.1.4-f")
                .line(
                        "freelancer -> waived",
                        OPINION_THERE,
                        NOT_APPLICABLE,
                        freelancer(INTERMEDIATE).withOpinionIssued(false))
                .line(
                        "employee with entrusted file -> required",
                        OPINION_THERE,
                        NOT_MET,
                        employee(INTERMEDIATE).withFileEntrusted(true).withOpinionIssued(false))
                .line("+ and there", OPINION_THERE, MET, employee(INTERMEDIATE).withOpinionIssued(true));
    }

    private void interview() {
        clause("QZ4/3.1.4-c")
                .line(
                        "senior, no interview -> not conform",
                        INTERVIEWED_FIRST,
                        NOT_MET,
                        employee(ASSOCIATE_SENIOR).withInterviewHeld(false))
                .line(
                        "senior, interview after the opinion -> not conform",
                        INTERVIEWED_FIRST,
                        NOT_MET,
                        interviewed(OPINION.plusDays(1)))
                .line(
                        "mid-level, no interview -> conform",
                        INTERVIEWED_FIRST,
                        NOT_APPLICABLE,
                        employee(INTERMEDIATE).withInterviewHeld(false))
                .line(
                        "+ senior, interview before the opinion -> conform",
                        INTERVIEWED_FIRST,
                        MET,
                        interviewed(OPINION.minusDays(1)))
                .line(
                        "+ on one day, recorded first -> conform",
                        INTERVIEWED_FIRST,
                        MET,
                        interviewed(OPINION).withInterviewRecordedFirst(true))
                .line(
                        "+ on one day, recorded afterwards -> not conform",
                        INTERVIEWED_FIRST,
                        NOT_MET,
                        interviewed(OPINION).withInterviewRecordedFirst(false))
                .line("+ on one day, not told which first -> open", INTERVIEWED_FIRST, UNKNOWN, interviewed(OPINION));
        clause("QZ4/3.1.4-d")
                .line("+ a senior opinion goes by the interview", OPINION_BY_INTERVIEW, MET, employee(FULL_SENIOR))
                .line("+ below that there is none", OPINION_BY_INTERVIEW, NOT_MET, employee(INTERMEDIATE));
        clause("QZ4/3.1.4-e")
                .line(
                        "+ without experts of its own -> from outside",
                        EXPERTS_FROM_OUTSIDE,
                        MET,
                        employee(ASSOCIATE_SENIOR).withExpertsQualified(false))
                .line(
                        "+ with experts -> not needed",
                        EXPERTS_FROM_OUTSIDE,
                        NOT_MET,
                        employee(ASSOCIATE_SENIOR).withExpertsQualified(true));
        clause("QZ4/3.1.4-g")
                .line(
                        "senior freelancer, no interview -> conform",
                        INTERVIEWED_FIRST,
                        NOT_APPLICABLE,
                        freelancer(ASSOCIATE_SENIOR).withInterviewHeld(false))
                .line(
                        "senior employee, no interview -> not conform",
                        INTERVIEWED_FIRST,
                        NOT_MET,
                        employee(ASSOCIATE_SENIOR).withInterviewHeld(false));
    }

    private static UnitRecommendation of(ApplicantStatus status, TitleLevel level) {
        return UnitRecommendation.untold().withStatus(status).withLevel(level);
    }

    private static UnitRecommendation employee(TitleLevel level) {
        return of(PRIVATE_ENTERPRISE, level);
    }

    private static UnitRecommendation freelancer(TitleLevel level) {
        return of(FREELANCER, level);
    }

    private static UnitRecommendation interviewed(LocalDate day) {
        return employee(ASSOCIATE_SENIOR)
                .withInterviewHeld(true)
                .withInterviewOn(day)
                .withOpinionIssued(true)
                .withOpinionOn(OPINION);
    }

    private static UnitRecommendation assessing(OpinionAspect... aspects) {
        return employee(INTERMEDIATE)
                .withOpinionIssued(true)
                .withAspects(Listing.whole(
                        Arrays.stream(aspects).map(AssessedAspect::of).toList()));
    }
}
