package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.AWARD_FOR_RELAXATION;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.CANDIDATE_FILED;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.CANDIDATE_PUBLICISED;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.DEPARTMENT_REVIEWS;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.EMPLOYER_RECOMMENDS;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.EXPERT_APPLIES;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.HOST_ADMITS;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_APPOINTMENT;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_APPRAISALS;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_EDUCATION;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_TITLE;
import static io.zhicheng.policy.model.Listing.whole;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.model.title.ValidityScope.GRASS_ROOTS;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** LX282 chapter 2, section (2): what an expert needs to enter a pool. */
class PoolEntryBoundaryTest extends PrefectureTable {
    private static final AchievementAward FIRST_CLASS = AchievementAward.builder()
            .scope(MUNICIPAL)
            .awardClass(1)
            .countedMember(true)
            .inSpeciality(true)
            .build();

    @Override
    protected void clauses() {
        clause("LX282/2.2-a")
                .line("bachelor in the specialty -> met", POOL_EDUCATION, MET, entry(expert()))
                .line(
                        "junior college -> not met unless 2.2-e",
                        POOL_EDUCATION,
                        NOT_MET,
                        entry(expert().withEducationLevel(COLLEGE)))
                .line(
                        "bachelor in another specialty -> not met unless 2.2-e",
                        POOL_EDUCATION,
                        NOT_MET,
                        entry(expert().withEducationInSpeciality(false)))
                .line(
                        "+ junior college with an award and a recorded relaxation -> met",
                        POOL_EDUCATION,
                        MET,
                        entry(expert().withEducationLevel(COLLEGE).withEntryRelaxed(true))
                                .withAwards(whole(FIRST_CLASS)));
        clause("LX282/2.2-b")
                .line("province-wide senior -> met for the senior pool", POOL_TITLE, MET, entry(expert()))
                .line(
                        "grass-roots-valid senior (基层有效) -> not met",
                        POOL_TITLE,
                        NOT_MET,
                        entry(expert().withTitleScope(GRASS_ROOTS)))
                .line("province-wide mid-level -> met for the mid-level pool only", () -> {
                    PoolEntry middle = entry(expert().withLevel(TitleLevel.INTERMEDIATE));
                    assertThat(policy().examine(POOL_TITLE, middle.withBand(INTERMEDIATE))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(POOL_TITLE, middle).outcome()).isEqualTo(NOT_MET);
                })
                .line(
                        "+ no award relaxes it",
                        POOL_TITLE,
                        NOT_MET,
                        entry(expert().withTitleScope(GRASS_ROOTS).withEntryRelaxed(true))
                                .withAwards(whole(FIRST_CLASS)));
        clause("LX282/2.2-c")
                .line(
                        "1y11m -> not met unless 2.2-e",
                        POOL_APPOINTMENT,
                        NOT_MET,
                        entry(expert().withAppointedOn(MEETING.minusMonths(23))))
                .line("2y0m -> met", POOL_APPOINTMENT, MET, entry(expert().withAppointedOn(MEETING.minusYears(2))))
                .line(
                        "+ 1y11m with an award and a recorded relaxation -> met",
                        POOL_APPOINTMENT,
                        MET,
                        entry(expert().withAppointedOn(MEETING.minusMonths(23)).withEntryRelaxed(true))
                                .withAwards(whole(FIRST_CLASS)))
                .line(
                        "+ with an award, nothing recorded -> for the one who decides",
                        POOL_APPOINTMENT,
                        NEEDS_JUDGEMENT,
                        entry(expert().withAppointedOn(MEETING.minusMonths(23)).withEntryRelaxed(Optional.empty()))
                                .withAwards(whole(FIRST_CLASS)))
                .line(
                        "+ recorded without an award -> not met",
                        POOL_APPOINTMENT,
                        NOT_MET,
                        entry(expert().withAppointedOn(MEETING.minusMonths(23)).withEntryRelaxed(true)));
        clause("LX282/2.2-d")
                .line(
                        "all 合格 or 优秀 since appointment -> met",
                        POOL_APPRAISALS,
                        MET,
                        appraised(QUALIFIED, EXCELLENT, QUALIFIED))
                .line(
                        "one 基本合格 in the period -> not met",
                        POOL_APPRAISALS,
                        NOT_MET,
                        appraised(BASICALLY_QUALIFIED, EXCELLENT, QUALIFIED))
                .line(
                        "no assessment data -> undetermined",
                        POOL_APPRAISALS,
                        UNKNOWN,
                        entry(expert()).withAppraisals(Listing.untold()))
                .line(
                        "+ 基本合格 before the appointment, longer ago than two years -> met",
                        POOL_APPRAISALS,
                        MET,
                        appraised(BASICALLY_QUALIFIED, EXCELLENT, QUALIFIED)
                                .withExpert(expert().withAppointedOn(LocalDate.of(2016, 2, 1))))
                .line(
                        "+ appointed of late: the last two years count all the same",
                        POOL_APPRAISALS,
                        NOT_MET,
                        appraised(QUALIFIED, BASICALLY_QUALIFIED, QUALIFIED)
                                .withExpert(expert().withAppointedOn(LocalDate.of(2018, 2, 1))))
                .line(
                        "+ one appraisal and no other -> not met",
                        POOL_APPRAISALS,
                        NOT_MET,
                        entry(expert()).withAppraisals(whole(AnnualAppraisal.of(2017, QUALIFIED))));
        clause("LX282/2.2-e")
                .line(
                        "prefecture first prize, counted member -> relaxation available",
                        AWARD_FOR_RELAXATION,
                        MET,
                        awarded(FIRST_CLASS))
                .line(
                        "prefecture second prize -> not available",
                        AWARD_FOR_RELAXATION,
                        NOT_MET,
                        awarded(FIRST_CLASS.withAwardClass(2)))
                .line(
                        "provincial first prize but beyond the counted list -> not available",
                        AWARD_FOR_RELAXATION,
                        NOT_MET,
                        awarded(FIRST_CLASS.withScope(PROVINCIAL).withCountedMember(false)))
                .line(
                        "+ county first prize -> not available",
                        AWARD_FOR_RELAXATION,
                        NOT_MET,
                        awarded(FIRST_CLASS.withScope(AwardScope.COUNTY)))
                .line(
                        "+ of another specialty -> not available",
                        AWARD_FOR_RELAXATION,
                        NOT_MET,
                        awarded(FIRST_CLASS.withInSpeciality(false)));
        clause("LX282/2.2-f")
                .line("+ the first step is still to do", EXPERT_APPLIES, MET, done())
                .line("+ once done it is told no more", EXPERT_APPLIES, NOT_MET, done(PoolEntryStep.APPLICATION))
                .line("+ steps not told -> undetermined", EXPERT_APPLIES, UNKNOWN, entry(expert()));
        clause("LX282/2.2-g")
                .line("+ still to do", EMPLOYER_RECOMMENDS, MET, done(PoolEntryStep.APPLICATION))
                .line("+ done", EMPLOYER_RECOMMENDS, NOT_MET, done(PoolEntryStep.RECOMMENDATION));
        clause("LX282/2.2-h")
                .line("+ still to do", DEPARTMENT_REVIEWS, MET, done(PoolEntryStep.RECOMMENDATION))
                .line("+ done", DEPARTMENT_REVIEWS, NOT_MET, done(PoolEntryStep.POLITICAL_REVIEW));
        clause("LX282/2.2-i")
                .line("+ still to do", CANDIDATE_PUBLICISED, MET, done(PoolEntryStep.POLITICAL_REVIEW))
                .line("+ done", CANDIDATE_PUBLICISED, NOT_MET, done(PoolEntryStep.PUBLIC_NOTICE));
        clause("LX282/2.2-j")
                .line("+ still to do", CANDIDATE_FILED, MET, done(PoolEntryStep.PUBLIC_NOTICE))
                .line("+ done", CANDIDATE_FILED, NOT_MET, done(PoolEntryStep.EXAMINATION_AND_FILING));
        clause("LX282/2.2-k")
                .line("+ still to do", HOST_ADMITS, MET, done(PoolEntryStep.EXAMINATION_AND_FILING))
                .line("+ done", HOST_ADMITS, NOT_MET, done(PoolEntryStep.ADMISSION));
    }

    /** For the senior pool, appraised well. */
    static PoolEntry entry(Expert expert) {
        return PoolEntry.builder()
                .band(SENIOR)
                .asOf(MEETING)
                .expert(expert)
                .appraisals(whole(AnnualAppraisal.of(2016, QUALIFIED), AnnualAppraisal.of(2017, EXCELLENT)))
                .awards(Listing.none())
                .titleRevoked(false)
                .disciplineBreach(false)
                .unsatisfactoryService(false)
                .build();
    }

    /** Appraised so in 2015, 2016 and 2017. */
    private static PoolEntry appraised(AppraisalGrade in2015, AppraisalGrade in2016, AppraisalGrade in2017) {
        return entry(expert())
                .withAppraisals(whole(
                        AnnualAppraisal.of(2015, in2015),
                        AnnualAppraisal.of(2016, in2016),
                        AnnualAppraisal.of(2017, in2017)));
    }

    private static PoolEntry awarded(AchievementAward award) {
        return entry(expert()).withAwards(whole(award));
    }

    private static PoolEntry done(PoolEntryStep... steps) {
        return entry(expert())
                .withStepsDone(whole(Stream.of(steps).map(CompletedStep::of).toList()));
    }
}
