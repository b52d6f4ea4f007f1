package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.PoolEntries.AWARDS;
import static io.zhicheng.policy.fact.PoolEntries.AWARD_CLASS;
import static io.zhicheng.policy.fact.PoolEntries.AWARD_COUNTED;
import static io.zhicheng.policy.fact.PoolEntries.AWARD_IN_SPECIALITY;
import static io.zhicheng.policy.fact.PoolEntries.AWARD_SCOPE;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_APPOINTED_ON;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_APPRAISALS;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_EDUCATION_IN_SPECIALITY;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_EDUCATION_LEVEL;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_LEVEL;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_MORALITY_PROBLEM;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_RELAXED;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_RETIRES_ON;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_TITLE_SCOPE;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_UNDER_INVESTIGATION;
import static io.zhicheng.policy.fact.PoolEntries.ENTRY_AS_OF;
import static io.zhicheng.policy.fact.PoolEntries.ENTRY_BAND;
import static io.zhicheng.policy.fact.PoolEntries.MAY_ENTER_POOL;
import static io.zhicheng.policy.fact.PoolEntries.STEPS_DONE;
import static io.zhicheng.policy.fact.PoolEntries.STEP_DONE;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.TIME_APPOINTED;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** LX282 chapter 2, section (2): what an expert needs to enter a pool, and the six steps into it (入库专家的申报程序). */
public final class PoolEntryConditions {
    /** A bachelor's degree or higher, in the speciality (本专业本科以上学历). */
    public static final Requirement POOL_EDUCATION =
            MAY_ENTER_POOL.requirement("pool-education", "本专业本科以上学历", "bachelor or higher in the speciality");
    /** The lowest level of title for the pool. */
    public static final Derived<TitleLevel> LOWEST_LEVEL_FOR_POOL =
            Derived.code("lowest-level-for-pool", TitleLevel.class, "入库最低职称层级", "lowest level for the pool");
    /** A title of the pool's level, valid in the whole province (全省有效的高、中级资格). It is never relaxed. */
    public static final Requirement POOL_TITLE = MAY_ENTER_POOL.requirement(
            "pool-title", "取得全省有效的相应层级职称", "a title of the level, valid in the whole province");
    /** Appointed for two years (被聘任2年以上), on the day of entry. */
    public static final Requirement POOL_APPOINTMENT =
            MAY_ENTER_POOL.requirement("pool-appointment", "受聘满2年", "appointed for two years");
    /** Appraised as qualified or better (年度考核合格以上), since the appointment and in the last two years at least. */
    public static final Requirement POOL_APPRAISALS =
            MAY_ENTER_POOL.requirement("pool-appraisals", "年度考核均为合格以上", "every appraisal is qualified or better");
    /** Not one of those who may not be judges: of what use would a place in the pool be to them. */
    public static final Requirement POOL_WITHOUT_BAR =
            MAY_ENTER_POOL.requirement("pool-without-bar", "无不得作为评委的情形", "not one of those who may not be judges");
    /** Outstanding work with a first-class award stands against education and years (放宽学历和聘任年限). */
    public static final Requirement AWARD_FOR_RELAXATION = MAY_ENTER_POOL.condition(
            "award-for-relaxation", "获本专业州级及以上一等成果奖的定额人员", "counted member of a first-class award");
    /** Education is relaxed, where the one who decides on it has recorded so. */
    public static final Relaxation EDUCATION_RELAXED =
            MAY_ENTER_POOL.relaxation("education-relaxed", "放宽学历要求", "education relaxed for outstanding work");
    /** The years of appointment are relaxed likewise. */
    public static final Relaxation APPOINTMENT_RELAXED =
            MAY_ENTER_POOL.relaxation("appointment-relaxed", "放宽聘任年限要求", "years relaxed for outstanding work");
    /** Step 1. */
    public static final Obligation EXPERT_APPLIES =
            MAY_ENTER_POOL.obligation("expert-applies", STEP, Party.APPLICANT, "个人自主申报", "1: the expert applies");
    /** Step 2. */
    public static final Obligation EMPLOYER_RECOMMENDS = MAY_ENTER_POOL.obligation(
            "employer-recommends", STEP, Party.EMPLOYING_UNIT, "用人单位择优推荐", "2: the employer recommends");
    /** Step 3. */
    public static final Obligation DEPARTMENT_REVIEWS = MAY_ENTER_POOL.obligation(
            "department-reviews",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "主管部门政治审核",
            "3: the department in charge makes the political review");
    /** Step 4. */
    public static final Obligation CANDIDATE_PUBLICISED = MAY_ENTER_POOL.obligation(
            "candidate-publicised",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "在本系统公示无异议",
            "4: public notice in the own system without objection");
    /** Step 5. */
    public static final Obligation CANDIDATE_FILED = MAY_ENTER_POOL.obligation(
            "candidate-filed",
            STEP,
            Party.PREFECTURE_TITLE_OFFICE,
            "州职改部门审查备案",
            "5: the title office examines and files");
    /** Step 6. */
    public static final Obligation HOST_ADMITS = MAY_ENTER_POOL.obligation(
            "host-admits", STEP, Party.COMMITTEE_HOST, "评委会所在单位纳入专家库管理", "6: the host takes the expert into the pool");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                POOL_EDUCATION
                        .by("LX282/2.2-a")
                        .demands(all(ENTRANT_EDUCATION_LEVEL.atLeast(BACHELOR), ENTRANT_EDUCATION_IN_SPECIALITY.yes())),
                LOWEST_LEVEL_FOR_POOL
                        .by("LX282/2.2-b")
                        .is(choose(ENTRY_BAND.is(TitleBand.SENIOR), level(ASSOCIATE_SENIOR), level(INTERMEDIATE))),
                POOL_TITLE
                        .by("LX282/2.2-b")
                        .demands(all(
                                ENTRANT_LEVEL.atLeast(LOWEST_LEVEL_FOR_POOL),
                                ENTRANT_TITLE_SCOPE.is(ValidityScope.NATIONAL, ValidityScope.PROVINCE))),
                POOL_APPOINTMENT
                        .by("LX282/2.2-c")
                        .demands(fullMonths(ENTRANT_APPOINTED_ON, ENTRY_AS_OF).atLeast(TIME_APPOINTED)),
                POOL_APPRAISALS
                        .by("LX282/2.2-d")
                        .demands(all(
                                every(
                                        ENTRANT_APPRAISALS,
                                        ENTRANT_APPRAISAL_GRADE
                                                .is(EXCELLENT, QUALIFIED)
                                                .when(any(
                                                        ENTRANT_APPRAISAL_YEAR.atLeast(yearOf(ENTRANT_APPOINTED_ON)),
                                                        ENTRANT_APPRAISAL_YEAR.atLeast(yearsEarlier(
                                                                yearOf(ENTRY_AS_OF), constant(Unit.COUNT, 2)))))),
                                distinct(ENTRANT_APPRAISAL_YEAR, ENTRANT_APPRAISALS)
                                        .atLeast(2))),
                POOL_WITHOUT_BAR
                        .by("LX282/2.1-c", "LX282/2.1-g", "LX282/2.1-h")
                        .demands(all(
                                ENTRANT_MORALITY_PROBLEM.no(),
                                cite("LX282/2.1-g", ENTRANT_UNDER_INVESTIGATION.no()),
                                cite("LX282/2.1-h", ENTRANT_RETIRES_ON.above(ENTRY_AS_OF)))),
                AWARD_FOR_RELAXATION
                        .by("LX282/2.2-e")
                        .demands(some(
                                AWARDS,
                                AWARD_SCOPE.atLeast(MUNICIPAL),
                                AWARD_CLASS.is(1),
                                AWARD_COUNTED.yes(),
                                AWARD_IN_SPECIALITY.yes())),
                // how far they may be relaxed is not said: it takes somebody who decides and records it
                EDUCATION_RELAXED
                        .by("LX282/2.2-e")
                        .satisfies(POOL_EDUCATION, all(AWARD_FOR_RELAXATION, ENTRANT_RELAXED.yes())),
                APPOINTMENT_RELAXED
                        .by("LX282/2.2-e")
                        .satisfies(POOL_APPOINTMENT, all(AWARD_FOR_RELAXATION, ENTRANT_RELAXED.yes())),
                EXPERT_APPLIES.by("LX282/2.2-f").comesWhen(toDo(PoolEntryStep.APPLICATION)),
                EMPLOYER_RECOMMENDS.by("LX282/2.2-g").comesWhen(toDo(PoolEntryStep.RECOMMENDATION)),
                DEPARTMENT_REVIEWS.by("LX282/2.2-h").comesWhen(toDo(PoolEntryStep.POLITICAL_REVIEW)),
                CANDIDATE_PUBLICISED.by("LX282/2.2-i").comesWhen(toDo(PoolEntryStep.PUBLIC_NOTICE)),
                CANDIDATE_FILED.by("LX282/2.2-j").comesWhen(toDo(PoolEntryStep.EXAMINATION_AND_FILING)),
                HOST_ADMITS.by("LX282/2.2-k").comesWhen(toDo(PoolEntryStep.ADMISSION))));
    }

    private PoolEntryConditions() {}

    private static Criterion toDo(PoolEntryStep step) {
        return no(STEPS_DONE, STEP_DONE.is(step));
    }

    private static Measure<TitleLevel> level(TitleLevel level) {
        return constant(Unit.codes(TitleLevel.class), level);
    }
}
