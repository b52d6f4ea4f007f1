package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.CareerFacts.EDUCATIONS;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_COMPLETED;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_LEVEL;
import static io.zhicheng.policy.fact.PersonFacts.GENERAL_PRACTITIONER;
import static io.zhicheng.policy.fact.PersonFacts.GP_RESIDENCY_PASSED;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.MASTER;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_INTERMEDIATE;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_PREPARATORY;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.greatest;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** To be written. */
public final class RecognitionByEducation {
    /** Education as it counts here (对待学历): technician-school classes as their equals, residency-trained GPs as masters. */
    public static final Derived<EducationLevel> EFFECTIVE_EDUCATION =
            Derived.code("effective-education", EducationLevel.class, "按规定对待的学历", "education as it counts");

    /** The level of one education, technician-school classes as their equals; a column of the list of educations. */
    static final Derived<EducationLevel> EQUIVALENT_EDUCATION =
            Derived.code("equivalent-education", EducationLevel.class, "同等对待的学历", "education of equal rank");
    /** The highest completed education, whether before or while in work. */
    public static final Derived<EducationLevel> HIGHEST_EDUCATION =
            Derived.code("highest-education", EducationLevel.class, "最高学历", "highest education");

    static List<Norm> norms() {
        return ImmutableList.of(
                EQUIVALENT_EDUCATION
                        .by("GS28/5.2.2-a", "GS28/5.2.2-b", "GS28/5.2.2-c")
                        .is(choose(
                                EDUCATION_LEVEL.is(TECHNICIAN_SCHOOL_INTERMEDIATE),
                                level(SECONDARY_SPECIALISED),
                                choose(
                                        EDUCATION_LEVEL.is(TECHNICIAN_SCHOOL_SENIOR),
                                        level(COLLEGE),
                                        choose(
                                                EDUCATION_LEVEL.is(TECHNICIAN_SCHOOL_PREPARATORY),
                                                level(BACHELOR),
                                                EDUCATION_LEVEL)))),
                HIGHEST_EDUCATION
                        .by("GS28/6.2.4-g")
                        .is(greatest(EQUIVALENT_EDUCATION, EDUCATIONS, EDUCATION_COMPLETED.yes())),
                EFFECTIVE_EDUCATION
                        .by("GS28/5.2.4.2-a", "GS28/6.2.4-g")
                        .is(choose(
                                all(
                                        HIGHEST_EDUCATION.is(BACHELOR),
                                        GENERAL_PRACTITIONER.yes(),
                                        GP_RESIDENCY_PASSED.yes()),
                                level(MASTER),
                                HIGHEST_EDUCATION)));
    }

    private RecognitionByEducation() {}

    private static Measure<EducationLevel> level(EducationLevel level) {
        return constant(Unit.codes(EducationLevel.class), level);
    }
}
