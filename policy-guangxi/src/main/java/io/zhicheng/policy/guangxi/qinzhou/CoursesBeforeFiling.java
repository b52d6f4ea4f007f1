package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.PAPERS_COMPLETE;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.PaperFacts.COMMON_SUBJECT_OFFERED;
import static io.zhicheng.policy.fact.PaperFacts.COMMON_SUBJECT_OFFERED_ON;
import static io.zhicheng.policy.fact.PaperFacts.COURSES;
import static io.zhicheng.policy.fact.PaperFacts.COURSE_COMPLETED_ON;
import static io.zhicheng.policy.fact.PaperFacts.COURSE_KIND;
import static io.zhicheng.policy.fact.PaperFacts.COURSE_PROOF;
import static io.zhicheng.policy.fact.PaperFacts.COURSE_YEAR;
import static io.zhicheng.policy.fact.PaperFacts.MATERIALS_DUE_ON;
import static io.zhicheng.policy.model.career.CourseKind.COMMON_SUBJECT;
import static io.zhicheng.policy.model.career.CourseKind.INDUSTRY;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * QZ4 2.2.4: continuing education (继续教育材料). What the industry and the authority set for the year is done before the
 * application is filed; a course of the day of filing is taken to have come first.
 */
public final class CoursesBeforeFiling {
    /** Whose closing date excuses a common-subject course that was not organised in time (QZ4/2.2.4-c). */
    public enum ClosingDate implements Labelled {
        /** That of the committee applied to, whatever its level. */
        OF_ANY_COMMITTEE("各级评委会截止时间", "closing date of the committee applied to"),
        /** Literally: that of a senior committee only. */
        OF_SENIOR_COMMITTEES("仅高级评委会截止时间", "closing date of senior committees only");

        private final String zh;
        private final String en;

        ClosingDate(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** See {@link ClosingDate}. */
    public static final Parameter<ClosingDate> EXCUSING_CLOSING_DATE = Parameter.reading(
            "excusing-closing-date",
            ClosingDate.class,
            "公需科目除外以哪级评委会截止时间为准",
            "whose closing date excuses the common-subject course");
    /** The year whose common-subject course is asked for. */
    public static final Parameter<Year> COMMON_SUBJECT_YEAR =
            Parameter.of("common-subject-year", Unit.YEAR, "公需科目年度", "year of the common-subject course");
    /** The task that department or industry set is done (本部门、本行业继续教育任务). */
    public static final Requirement INDUSTRY_COURSES_DONE = ELIGIBILITY.requirement(
            "industry-courses-done",
            "递交材料前完成本部门、本行业继续教育任务",
            "the continuing education of the industry is done before filing");
    /** The common-subject course of the year is done (公需科目). */
    public static final Requirement COMMON_SUBJECT_DONE = ELIGIBILITY.requirement(
            "common-subject-done", "递交材料前完成年度公需科目学习任务", "the common-subject course of the year is done before filing");
    /** The course was not organised before the committee closed (人社部门未组织开展的除外). */
    public static final Relaxation COMMON_SUBJECT_NOT_OFFERED = ELIGIBILITY.relaxation(
            "common-subject-not-offered", "截止前人社部门未组织公需科目", "the common-subject course was not organised in time");
    /** The material of passing the industry's courses. */
    public static final Obligation INDUSTRY_COURSE_PAPERS = PAPERS_COMPLETE.obligation(
            "industry-course-papers",
            DOCUMENT,
            Party.APPLICANT,
            "行业继续教育合格材料",
            "proof of passing the continuing education of the industry");
    /** Every course is proved on paper, but for the common subject. */
    public static final Requirement COURSES_PROVED = PAPERS_COMPLETE.requirement(
            "courses-proved",
            "行业继续教育附合格材料，公需科目免交",
            "courses of the industry are proved on paper, the common subject needs no paper");

    static List<Change> changes() {
        return ImmutableList.of(
                add(EXCUSING_CLOSING_DATE.by("QZ4/2.2.4-c").is(ClosingDate.OF_ANY_COMMITTEE)),
                add(COMMON_SUBJECT_YEAR.by("QZ4/2.2.4-b").is(Year.of(2020))),
                add(INDUSTRY_COURSES_DONE
                        .by("QZ4/2.2.4-a")
                        .demands(some(
                                COURSES,
                                COURSE_KIND.is(INDUSTRY),
                                COURSE_YEAR.same(REVIEW_YEAR),
                                COURSE_COMPLETED_ON.atMost(FILED_ON)))),
                add(COMMON_SUBJECT_DONE
                        .by("QZ4/2.2.4-b")
                        .demands(some(
                                COURSES,
                                COURSE_KIND.is(COMMON_SUBJECT),
                                COURSE_YEAR.same(COMMON_SUBJECT_YEAR),
                                COURSE_COMPLETED_ON.atMost(FILED_ON)))),
                add(COMMON_SUBJECT_NOT_OFFERED
                        .by("QZ4/2.2.4-c")
                        .waives(
                                COMMON_SUBJECT_DONE,
                                all(
                                        any(
                                                COMMON_SUBJECT_OFFERED.no(),
                                                COMMON_SUBJECT_OFFERED_ON.above(MATERIALS_DUE_ON)),
                                        any(
                                                SOUGHT_LEVEL.atLeast(ASSOCIATE_SENIOR),
                                                EXCUSING_CLOSING_DATE.is(ClosingDate.OF_ANY_COMMITTEE))))),
                add(INDUSTRY_COURSE_PAPERS.by("QZ4/2.2.4-e").comesWhen(some(COURSES, COURSE_KIND.is(INDUSTRY)))),
                add(COURSES_PROVED
                        .by("QZ4/2.2.4-d", "QZ4/2.2.4-e")
                        .demands(every(
                                COURSES,
                                any(COURSE_KIND.is(COMMON_SUBJECT), cite("QZ4/2.2.4-e", COURSE_PROOF.yes()))))));
    }

    private CoursesBeforeFiling() {}
}
