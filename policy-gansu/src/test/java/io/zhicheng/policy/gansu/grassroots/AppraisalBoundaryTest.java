package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Appraisal.ANNUAL_APPRAISAL;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.NOT_GRADED;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.UNQUALIFIED;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.title.Qualification;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GS28 chapter 5, section (1): annual appraisal. All apply in 2018; the standard asks for five years. */
class AppraisalBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/5.1-a")
                .line(
                        "5 required years all qualified -> met",
                        ANNUAL_APPRAISAL,
                        MET,
                        graded(QUALIFIED, QUALIFIED, EXCELLENT, QUALIFIED, QUALIFIED))
                .line(
                        "one year 基本合格 in the window -> not met here, go to 5.1-b",
                        ANNUAL_APPRAISAL,
                        NOT_MET,
                        graded(QUALIFIED, QUALIFIED, QUALIFIED, BASICALLY_QUALIFIED, QUALIFIED))
                .line(
                        "grade of one year unknown to the caller -> undetermined",
                        ANNUAL_APPRAISAL,
                        UNKNOWN,
                        graded(QUALIFIED, QUALIFIED, QUALIFIED, null, QUALIFIED))
                .line(
                        "+ a bad year before the window -> met",
                        ANNUAL_APPRAISAL,
                        MET,
                        graded(UNQUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED))
                .line(
                        "+ a bad year before the present title -> met",
                        ANNUAL_APPRAISAL,
                        MET,
                        graded(LocalDate.of(2016, 3, 1), QUALIFIED, QUALIFIED, UNQUALIFIED, QUALIFIED, QUALIFIED));
        clause("GS28/5.1-b")
                .line(
                        "apply 2018, break in 2014, 2015-2017 qualified -> met",
                        ANNUAL_APPRAISAL,
                        MET,
                        graded(QUALIFIED, UNQUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED))
                .line(
                        "apply 2018, break in 2015, 2016-2017 qualified -> not met",
                        ANNUAL_APPRAISAL,
                        NOT_MET,
                        graded(QUALIFIED, QUALIFIED, UNQUALIFIED, QUALIFIED, QUALIFIED))
                .line(
                        "2015 and 2017 qualified, 2016 recorded as not assessed -> not met",
                        ANNUAL_APPRAISAL,
                        NOT_MET,
                        graded(QUALIFIED, UNQUALIFIED, QUALIFIED, NOT_GRADED, QUALIFIED))
                .line(
                        "+ a broken year still counts as tenure",
                        Career.TENURE,
                        months(79),
                        graded(QUALIFIED, UNQUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED))
                .under(OtherReading.policy(
                        Readings.BROKEN_YEARS.by("GS28/5.1-b").is(Readings.BrokenYears.ARE_DEDUCTED)))
                .line(
                        "+ unless the reading takes it off",
                        Career.TENURE,
                        months(67),
                        graded(QUALIFIED, UNQUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED));
    }

    private static Application graded(AppraisalGrade... upTo2017) {
        return graded(LocalDate.of(2012, 6, 1), upTo2017);
    }

    /** The grades of the years up to 2017; one that is null is not told. */
    private static Application graded(LocalDate titleSince, AppraisalGrade... upTo2017) {
        List<AnnualAppraisal> appraisals = new ArrayList<>();
        for (int i = 0; i < upTo2017.length; i++) {
            appraisals.add(AnnualAppraisal.builder()
                    .year(Year.of(2018 - upTo2017.length + i))
                    .grade(Optional.ofNullable(upTo2017[i]))
                    .build());
        }
        return grassRoots(
                ASSOCIATE_SENIOR,
                Cases.emptyLists()
                        .withUnit(unit(COUNTY).withPostManaged(false))
                        .withQualifications(Listing.whole(Qualification.of(INTERMEDIATE, titleSince)))
                        .withAppraisals(Listing.whole(appraisals)));
    }
}
