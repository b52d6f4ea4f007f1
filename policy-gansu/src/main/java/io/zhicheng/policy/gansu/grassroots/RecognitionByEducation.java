package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATIONS;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_COMPLETED;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_IN_SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.GRADUATED_ON;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_PROFESSIONAL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.JudgementFacts.EMPLOYER_ASSESSMENT_PASSED;
import static io.zhicheng.policy.fact.PersonFacts.GENERAL_PRACTITIONER;
import static io.zhicheng.policy.fact.PersonFacts.GP_RESIDENCY_PASSED;
import static io.zhicheng.policy.fact.UnitFacts.PERSONNEL_AUTHORITY;
import static io.zhicheng.policy.fact.UnitFacts.POST_MANAGED;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.MASTER;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_INTERMEDIATE;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_PREPARATORY;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_SENIOR;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_SHORT_COURSE;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * GS28 chapter 5, section (2), items 1, 2 and 5: titles recognised by education (考核认定) and education as it counts.
 *
 * <p>Probation and years of work are full ones by day, from the day on which work at the grass roots began after
 * graduation; calendar months without any work are not counted.
 */
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
    /** What a short course of a technician school equals; nothing sets it. */
    public static final Parameter<EducationLevel> SHORT_COURSE_EQUALS = Parameter.of(
            "short-course-equals",
            Unit.codes(EducationLevel.class),
            "技校短训相当于何种学历",
            "education that a short course of a technician school equals");
    /** The highest education of those not earned while in work (非在职学历). */
    public static final Derived<EducationLevel> FULL_TIME_EDUCATION =
            Derived.code("full-time-education", EducationLevel.class, "非在职最高学历", "highest full-time education");
    /** The education by which a graduate is recognised (考核认定依据的学历): full-time, residency-trained GPs as masters. */
    public static final Derived<EducationLevel> GRADUATE_AS = Derived.code(
            "graduate-as", EducationLevel.class, "考核认定依据的学历", "education by which a graduate is recognised");
    /** The last graduation from a full-time education. */
    public static final Derived<LocalDate> GRADUATION =
            Derived.of("graduation", Unit.DATE, "毕业时间", "graduation from full-time education");
    /** Full months of work at the grass roots since graduation; the first twelve are the probation (见习期). */
    public static final Derived<Months> WORK_SINCE_GRADUATION =
            Derived.of("work-since-graduation", Unit.MONTHS, "毕业后基层工作时间", "grass-roots work since graduation");
    /** The day on which the year of probation is over. */
    public static final Derived<LocalDate> PROBATION_OVER =
            Derived.of("probation-over", Unit.DATE, "见习期满日", "end of the year of probation");
    /** Full months of work in the same profession after the probation. */
    public static final Derived<Months> WORK_AFTER_PROBATION =
            Derived.of("work-after-probation", Unit.MONTHS, "见习期满后从事本专业时间", "work in the profession after probation");

    /** Clerk-technician (员级) for graduates of secondary schools and colleges after a year of probation. */
    public static final Requirement TECHNICIAN_AFTER_PROBATION = ELIGIBILITY.condition(
            "technician-after-probation", "中专、大专见习期满认定员级", "technician after a year of probation");
    /** Assistant (助理级) for college graduates after another year in the profession. */
    public static final Requirement ASSISTANT_AFTER_COLLEGE = ELIGIBILITY.condition(
            "assistant-after-college", "大专再从事本专业满1年认定助理级", "assistant after another year in the profession");
    /** Assistant for bachelors after the probation, for masters after a year of work. */
    public static final Requirement ASSISTANT_BY_DEGREE =
            ELIGIBILITY.condition("assistant-by-degree", "本科见习期满、硕士工作满1年认定助理级", "assistant by degree after a year");
    /** The employer recognises the title sought (由用人单位考核认定). */
    public static final Requirement RECOGNISED_BY_EMPLOYER =
            ELIGIBILITY.condition("recognised-by-employer", "由用人单位考核认定", "recognised by the employer");
    /** The review committee recognises the title sought (由评委会考核认定). */
    public static final Requirement RECOGNISED_BY_COMMITTEE =
            ELIGIBILITY.condition("recognised-by-committee", "由评委会考核认定", "recognised by the review committee");
    /** The employer assesses morality, ability, diligence, performance and integrity (德能勤绩廉). */
    public static final Obligation EMPLOYER_ASSESSES = ELIGIBILITY.obligation(
            "employer-assesses",
            STEP,
            Party.EMPLOYING_UNIT,
            "由用人单位对德、能、勤、绩、廉全面考核认定",
            "the employer assesses and recognises");
    /** Where the employer has no personnel authority, its supervising department does. */
    public static final Obligation DEPARTMENT_ASSESSES = ELIGIBILITY.obligation(
            "department-assesses",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "用人单位无人事管理权，由单位主管部门考核认定",
            "the supervising department assesses and recognises");
    /** Titles so obtained take nothing of the structural ratio (不占结构比例). */
    public static final Obligation OUTSIDE_RATIO = ELIGIBILITY.obligation(
            "outside-ratio", EFFECT, Party.EMPLOYING_UNIT, "考核认定或直接聘任，不占单位结构比例", "does not count against the ratio");

    static List<Norm> norms() {
        return ImmutableList.of(
                // 1
                TECHNICIAN_AFTER_PROBATION
                        .by("GS28/5.2.1-c", "GS28/5.2.1-d")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                GRADUATE_AS.is(SECONDARY_SPECIALISED, COLLEGE),
                                WORK_SINCE_GRADUATION.atLeast(months(12)))),
                // from the end of the probation, not from the recognition: the text speaks of work
                ASSISTANT_AFTER_COLLEGE
                        .by("GS28/5.2.1-e")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                GRADUATE_AS.is(COLLEGE),
                                WORK_SINCE_GRADUATION.atLeast(months(12)),
                                WORK_AFTER_PROBATION.atLeast(months(12)))),
                ASSISTANT_BY_DEGREE
                        .by("GS28/5.2.1-f", "GS28/5.2.4.1-a")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                GRADUATE_AS.is(BACHELOR, MASTER),
                                WORK_SINCE_GRADUATION.atLeast(months(12)))),
                RECOGNISED_BY_EMPLOYER
                        .by("GS28/5.2.1-a")
                        .demands(any(
                                TECHNICIAN_AFTER_PROBATION.onlyFor(SOUGHT_LEVEL.is(TECHNICIAN)),
                                any(ASSISTANT_AFTER_COLLEGE, ASSISTANT_BY_DEGREE)
                                        .onlyFor(SOUGHT_LEVEL.is(ASSISTANT)),
                                Postgraduates.MASTER_AFTER_TWO_YEARS.onlyFor(SOUGHT_LEVEL.is(INTERMEDIATE)),
                                Postgraduates.DOCTOR_AFTER_A_YEAR.onlyFor(all(
                                        SOUGHT_LEVEL.is(ASSOCIATE_SENIOR),
                                        Readings.DOCTORS_RECOGNISED.is(Readings.DoctorsRecognised.BY_EMPLOYER))))),
                RECOGNISED_BY_COMMITTEE
                        .by("GS28/5.2.4.1-f")
                        .demands(any(
                                        Postgraduates.MASTER_IN_THE_COUNTRYSIDE,
                                        Postgraduates.DOCTOR_AFTER_A_YEAR.onlyFor(Readings.DOCTORS_RECOGNISED.is(
                                                Readings.DoctorsRecognised.BY_COMMITTEE)))
                                .onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR))),
                // a level that is examined is out of the guidance; a senior title so obtained counts at the grass roots
                RECOGNITION_BY_EDUCATION
                        .by("GS28/5.2.1-a", "GS28/5.2.4.1-f", "GS28/5.9-a")
                        .opensTo(any(
                                        all(
                                                any(RECOGNISED_BY_EMPLOYER, JuniorTitles.JUNIOR_BY_GENERAL_RULE),
                                                EMPLOYER_ASSESSMENT_PASSED.yes()),
                                        RECOGNISED_BY_COMMITTEE)
                                .onlyFor(all(
                                        any(
                                                SOUGHT_LEVEL.is(TECHNICIAN, ASSISTANT, INTERMEDIATE),
                                                all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), CHANNEL.is(GRASS_ROOTS))),
                                        cite("GS28/5.9-c", not(ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW)))))),
                EMPLOYER_ASSESSES
                        .by("GS28/5.2.1-a", "GS28/5.2.1-b")
                        .comesWhen(all(recognisedByEmployer(), PERSONNEL_AUTHORITY.yes())),
                DEPARTMENT_ASSESSES
                        .by("GS28/5.2.1-b", "GS28/5.2.1-a")
                        .comesWhen(all(recognisedByEmployer(), PERSONNEL_AUTHORITY.no())),
                // 2
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
                                                choose(
                                                        EDUCATION_LEVEL.is(TECHNICIAN_SCHOOL_SHORT_COURSE),
                                                        SHORT_COURSE_EQUALS,
                                                        EDUCATION_LEVEL))))),
                HIGHEST_EDUCATION
                        .by("GS28/6.2.4-g")
                        .is(greatest(EQUIVALENT_EDUCATION, EDUCATIONS, EDUCATION_COMPLETED.yes())),
                EFFECTIVE_EDUCATION
                        .by("GS28/5.2.4.2-a", "GS28/6.2.4-g")
                        .is(residencyTrainedAsMaster(HIGHEST_EDUCATION)),
                // a degree earned while in work counts for promotion by 6.2.4-g, but makes nobody a graduate on
                // probation
                FULL_TIME_EDUCATION
                        .by("GS28/5.2.1-a")
                        .is(greatest(
                                EQUIVALENT_EDUCATION,
                                EDUCATIONS,
                                EDUCATION_COMPLETED.yes(),
                                EDUCATION_IN_SERVICE.no())),
                GRADUATE_AS.by("GS28/5.2.4.2-a", "GS28/5.2.1-a").is(residencyTrainedAsMaster(FULL_TIME_EDUCATION)),
                GRADUATION
                        .by("GS28/5.2.1-a")
                        .is(greatest(GRADUATED_ON, EDUCATIONS, EDUCATION_COMPLETED.yes(), EDUCATION_IN_SERVICE.no())),
                WORK_SINCE_GRADUATION
                        .by("GS28/5.2.1-a", "GS28/5.2.4.1-a")
                        .is(fullMonthsOfWork(GRADUATION, atGrassRoots())),
                PROBATION_OVER
                        .by("GS28/5.2.1-e")
                        .is(monthsLater(workBegins(GRADUATION, atGrassRoots()), constant(Unit.MONTHS, months(12)))),
                WORK_AFTER_PROBATION
                        .by("GS28/5.2.1-e")
                        .is(fullMonthsOfWork(PROBATION_OVER, all(atGrassRoots(), SERVICE_PROFESSIONAL.yes()))),
                // 5
                OUTSIDE_RATIO
                        .by("GS28/5.2.5-a")
                        .comesWhen(all(
                                UNIT_KIND.is(PUBLIC_INSTITUTION),
                                POST_MANAGED.yes(),
                                any(
                                        RECOGNISED_BY_EMPLOYER,
                                        RECOGNISED_BY_COMMITTEE,
                                        Postgraduates.DOCTOR_IN_THE_COUNTRYSIDE.onlyFor(
                                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR))))));
    }

    private RecognitionByEducation() {}

    /** By this section, or a junior title by the province's general rule. */
    private static Criterion recognisedByEmployer() {
        return any(RECOGNISED_BY_EMPLOYER, JuniorTitles.JUNIOR_BY_GENERAL_RULE);
    }

    private static Criterion atGrassRoots() {
        return all(GRASS_ROOTS_SPELL, SERVICE_KIND.is(WORK));
    }

    /** Full months by day since such work first was done after a day, less the calendar months without it. */
    private static Measure<Months> fullMonthsOfWork(Measure<LocalDate> after, Criterion work) {
        return leastOf(
                fullMonths(workBegins(after, work), FILED_ON),
                months(
                        SERVICE,
                        new SpellFacts(greatestOf(SERVICE_SPELL.start(), after), SERVICE_SPELL.endExclusive()),
                        FILED_ON,
                        work,
                        SERVICE_SPELL.endExclusive().above(after)));
    }

    private static Measure<LocalDate> workBegins(Measure<LocalDate> after, Criterion work) {
        return least(
                greatestOf(SERVICE_SPELL.start(), after),
                SERVICE,
                work,
                SERVICE_SPELL.endExclusive().above(after));
    }

    private static Measure<EducationLevel> residencyTrainedAsMaster(Measure<EducationLevel> education) {
        return choose(
                all(education.is(BACHELOR), GENERAL_PRACTITIONER.yes(), GP_RESIDENCY_PASSED.yes()),
                level(MASTER),
                education);
    }

    private static Measure<EducationLevel> level(EducationLevel level) {
        return constant(Unit.codes(EducationLevel.class), level);
    }
}
