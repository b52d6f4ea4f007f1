package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.COMMON_SUBJECT_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.COURSES_PROVED;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.EXCUSING_CLOSING_DATE;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.INDUSTRY_COURSES_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.INDUSTRY_COURSE_PAPERS;
import static io.zhicheng.policy.model.career.CourseKind.COMMON_SUBJECT;
import static io.zhicheng.policy.model.career.CourseKind.INDUSTRY;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.CourseKind;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.List;

/** QZ4 2.2.4: continuing education before filing. */
class CoursesBoundaryTest extends CityTable {
    private static final LocalDate FILED = LocalDate.of(2020, 8, 10);
    private static final LocalDate DUE = LocalDate.of(2020, 8, 31);
    private static final CompletedCourse INDUSTRY_COURSE = course(INDUSTRY, 2020, FILED.minusDays(1));
    private static final CompletedCourse COMMON_COURSE = course(COMMON_SUBJECT, 2020, FILED.minusDays(1));

    @Override
    protected void clauses() {
        clause("QZ4/2.2.4-a")
                .line("completed the day before submission -> met", INDUSTRY_COURSES_DONE, MET, with(INDUSTRY_COURSE))
                .line(
                        "completed after submission -> not met",
                        INDUSTRY_COURSES_DONE,
                        NOT_MET,
                        with(course(INDUSTRY, 2020, FILED.plusDays(1))))
                .line(
                        "+ that of another year does not count",
                        INDUSTRY_COURSES_DONE,
                        NOT_MET,
                        with(course(INDUSTRY, 2019, FILED.minusYears(1))))
                .line("+ the common subject is not the industry's", INDUSTRY_COURSES_DONE, NOT_MET, with(COMMON_COURSE))
                .line("+ nothing told -> open", INDUSTRY_COURSES_DONE, UNKNOWN, applying(ASSOCIATE_SENIOR));
        clause("QZ4/2.2.4-b")
                .line("completed before submission -> met", COMMON_SUBJECT_DONE, MET, with(COMMON_COURSE))
                .line(
                        "not completed, course was offered in time -> not met",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        offered(ASSOCIATE_SENIOR, LocalDate.of(2020, 7, 1)))
                .line(
                        "+ that of 2019 does not count",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        without(course(COMMON_SUBJECT, 2019, FILED.minusYears(1))))
                .line(
                        "+ completed after submission -> not met",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        without(course(COMMON_SUBJECT, 2020, FILED.plusDays(1))));
        clause("QZ4/2.2.4-c")
                .line(
                        "course first offered after the deadline -> waived",
                        COMMON_SUBJECT_DONE,
                        NOT_APPLICABLE,
                        offered(ASSOCIATE_SENIOR, DUE.plusDays(1)))
                .line(
                        "course offered a month before -> required",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        offered(ASSOCIATE_SENIOR, DUE.minusMonths(1)))
                .line(
                        "+ offered on the last day -> required",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        offered(ASSOCIATE_SENIOR, DUE))
                .line(
                        "+ never offered -> waived",
                        COMMON_SUBJECT_DONE,
                        NOT_APPLICABLE,
                        without().withArrangement(closing().withCommonSubjectOffered(false)))
                .line(
                        "+ for mid-level by the date of its own committee -> waived",
                        COMMON_SUBJECT_DONE,
                        NOT_APPLICABLE,
                        offered(INTERMEDIATE, DUE.plusDays(1)))
                .under(ExampleLayer.over(List.of(set(EXCUSING_CLOSING_DATE
                                .by("EXAMPLE/1")
                                .is(CoursesBeforeFiling.ClosingDate.OF_SENIOR_COMMITTEES))))
                        .on(LocalDate.of(2020, 8, 1)))
                .line(
                        "+ the other reading: for senior levels only -> required",
                        COMMON_SUBJECT_DONE,
                        NOT_MET,
                        offered(INTERMEDIATE, DUE.plusDays(1)))
                .line(
                        "+ the other reading: senior -> waived",
                        COMMON_SUBJECT_DONE,
                        NOT_APPLICABLE,
                        offered(FULL_SENIOR, DUE.plusDays(1)));
        clause("QZ4/2.2.4-d")
                .line(
                        "public course -> no paper proof",
                        COURSES_PROVED,
                        MET,
                        with(COMMON_COURSE.withProofEnclosed(false)))
                .line(
                        "industry course -> proof (2.2.4-e)",
                        COURSES_PROVED,
                        NOT_MET,
                        with(INDUSTRY_COURSE.withProofEnclosed(false)));
        clause("QZ4/2.2.4-e")
                .line(
                        "+ proof enclosed -> nothing is lacking",
                        COURSES_PROVED,
                        MET,
                        with(INDUSTRY_COURSE.withProofEnclosed(true)))
                .line("+ asked for", INDUSTRY_COURSE_PAPERS, MET, with(INDUSTRY_COURSE))
                .line("+ but not of the common subject", INDUSTRY_COURSE_PAPERS, NOT_MET, with(COMMON_COURSE));
    }

    private static CompletedCourse course(CourseKind kind, int year, LocalDate completedOn) {
        return CompletedCourse.of(kind, year, completedOn);
    }

    private static Application applying(TitleLevel level) {
        return Application.builder()
                .date(FILED)
                .sought(Sought.builder().level(level).build())
                .build();
    }

    private static Application with(CompletedCourse... courses) {
        return with(ASSOCIATE_SENIOR, courses);
    }

    private static Application with(TitleLevel level, CompletedCourse... courses) {
        return applying(level)
                .withDossier(Dossier.builder()
                        .epidemicService(EpidemicService.none())
                        .courses(Listing.whole(courses))
                        .build());
    }

    /** Without the common subject that was offered all year. */
    private static Application without(CompletedCourse... courses) {
        return with(courses)
                .withArrangement(
                        closing().withCommonSubjectOffered(true).withCommonSubjectOfferedOn(LocalDate.of(2020, 3, 1)));
    }

    private static Application offered(TitleLevel level, LocalDate from) {
        return with(level)
                .withArrangement(closing().withCommonSubjectOffered(true).withCommonSubjectOfferedOn(from));
    }

    private static ReviewArrangement closing() {
        return ReviewArrangement.untold().withMaterialsDueOn(DUE);
    }
}
