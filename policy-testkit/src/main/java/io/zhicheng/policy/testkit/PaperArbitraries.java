package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.application.IdentityDifference;
import io.zhicheng.policy.model.application.Papers;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.application.UploadDefectKind;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.CourseKind;
import io.zhicheng.policy.model.career.PayerKind;
import net.jqwik.api.Arbitrary;

/** Arbitrary papers of an application, arrangements for it, and records that they are checked against. */
public final class PaperArbitraries {
    private PaperArbitraries() {}

    /** Upload defects (上传材料问题). */
    public static Arbitrary<UploadDefect> uploadDefects() {
        return Making.of(UploadDefect::builder)
                .told(Values.any(UploadDefectKind.class), UploadDefect.Builder::kind)
                .build(UploadDefect.Builder::build);
    }

    /** Papers (申报材料). */
    public static Arbitrary<Papers> papers() {
        return Making.of(Papers::builder)
                .with(Values.listings(uploadDefects()), Papers.Builder::uploadDefects)
                .told(Values.any(IdentityDifference.class), Papers.Builder::identityDifference)
                .told(Values.flags(), Papers.Builder::samePersonProof)
                .told(Values.flags(), Papers.Builder::exceptionalProof)
                .build(Papers.Builder::build);
    }

    /** Review arrangements (评审安排). */
    public static Arbitrary<ReviewArrangement> reviewArrangements() {
        return Making.of(ReviewArrangement::builder)
                .told(Values.employers(), ReviewArrangement.Builder::committee)
                .told(Values.reviewDates(), ReviewArrangement.Builder::materialsDueOn)
                .told(Values.reviewDates(), ReviewArrangement.Builder::reviewOn)
                .told(Values.flags(), ReviewArrangement.Builder::commonSubjectOffered)
                .told(Values.reviewDates(), ReviewArrangement.Builder::commonSubjectOfferedOn)
                .told(Values.flags(), ReviewArrangement.Builder::exceptionalConsent)
                .told(Values.reviewDates(), ReviewArrangement.Builder::exceptionalConsentOn)
                .build(ReviewArrangement.Builder::build);
    }

    /** Completed courses (已完成的继续教育). */
    public static Arbitrary<CompletedCourse> completedCourses() {
        return Making.of(CompletedCourse::builder)
                .told(Values.any(CourseKind.class), CompletedCourse.Builder::kind)
                .told(Values.years(), CompletedCourse.Builder::year)
                .told(Values.reviewDates(), CompletedCourse.Builder::completedOn)
                .told(Values.flags(), CompletedCourse.Builder::proofEnclosed)
                .build(CompletedCourse.Builder::build);
    }

    /** Contribution spells (社保缴费记录). */
    public static Arbitrary<ContributionSpell> contributionSpells() {
        return Making.of(ContributionSpell::builder)
                .with(Values.spells(), ContributionSpell.Builder::spell)
                .told(Values.employers(), ContributionSpell.Builder::payer)
                .told(Values.any(PayerKind.class), ContributionSpell.Builder::payerKind)
                .told(Values.flags(), ContributionSpell.Builder::backPaid)
                .build(ContributionSpell.Builder::build);
    }
}
