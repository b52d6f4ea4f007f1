package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** What is told of an expert's place in a pool. */
public final class PoolEntries {
    /** An expert's place in a pool (专家入库). */
    public static final Subject<PoolEntry> POOL_ENTRY =
            Subject.of("pool-entry", PoolEntry.class, "专家入库", "place in an expert pool");

    /** May this expert enter the pool (能否入库). */
    public static final Question<PoolEntry> MAY_ENTER_POOL =
            Question.of("may-enter-pool", POOL_ENTRY, "能否纳入评委专家库", "may this expert enter the pool");

    /** May this expert stay in the pool (能否留库). */
    public static final Question<PoolEntry> MAY_STAY_IN_POOL =
            Question.of("may-stay-in-pool", POOL_ENTRY, "能否继续留在评委专家库", "may this expert stay in the pool");

    /** Band of the pool entered (入库评委会层级). */
    public static final Fact<TitleBand> ENTRY_BAND =
            POOL_ENTRY.code("band", TitleBand.class, "入库评委会层级", "band of the pool entered", entry -> entry.band());

    /** Day as of which the entry is judged (入库核验日期). */
    public static final Fact<LocalDate> ENTRY_AS_OF =
            POOL_ENTRY.fact("asOf", Unit.DATE, "入库核验日期", "day as of which the entry is judged", entry -> entry.asOf());

    /** The title was revoked (职称被撤销). */
    public static final Flag TITLE_REVOKED =
            POOL_ENTRY.flag("titleRevoked", "职称被撤销", "the title was revoked", entry -> entry.titleRevoked());

    /** The discipline of review was broken (违反评审工作纪律). */
    public static final Flag DISCIPLINE_BREACH_FOUND = POOL_ENTRY.flag(
            "disciplineBreach", "违反评审工作纪律", "the discipline of review was broken", entry -> entry.disciplineBreach());

    /** The expert served badly as a judge (履职不合格). */
    public static final Flag SERVICE_UNSATISFACTORY = POOL_ENTRY.flag(
            "unsatisfactoryService",
            "履职不合格",
            "the expert served badly as a judge",
            entry -> entry.unsatisfactoryService());

    /** Level of the expert's title (专家职称层级). */
    public static final Fact<TitleLevel> ENTRANT_LEVEL = POOL_ENTRY.code(
            "expert.level",
            TitleLevel.class,
            "专家职称层级",
            "level of the expert's title",
            entry -> entry.expert().level());

    /** Where the expert's title counts (专家职称有效范围). */
    public static final Fact<ValidityScope> ENTRANT_TITLE_SCOPE = POOL_ENTRY.code(
            "expert.titleScope",
            ValidityScope.class,
            "专家职称有效范围",
            "where the expert's title counts",
            entry -> entry.expert().titleScope());

    /** Day of the expert's appointment at the level asked for (专家受聘相应职务日期). */
    public static final Fact<LocalDate> ENTRANT_APPOINTED_ON = POOL_ENTRY.fact(
            "expert.appointedOn",
            Unit.DATE,
            "专家受聘相应职务日期",
            "day of the expert's appointment at the level asked for",
            entry -> entry.expert().appointedOn());

    /** Education of the expert (专家学历). */
    public static final Fact<EducationLevel> ENTRANT_EDUCATION_LEVEL = POOL_ENTRY.code(
            "expert.educationLevel",
            EducationLevel.class,
            "专家学历",
            "education of the expert",
            entry -> entry.expert().educationLevel());

    /** The expert's education is in the speciality (专家学历属本专业). */
    public static final Flag ENTRANT_EDUCATION_IN_SPECIALITY = POOL_ENTRY.flag(
            "expert.educationInSpeciality",
            "专家学历属本专业",
            "the expert's education is in the speciality",
            entry -> entry.expert().educationInSpeciality());

    /** There is something against the expert's morality (专家品德有问题). */
    public static final Flag ENTRANT_MORALITY_PROBLEM = POOL_ENTRY.flag(
            "expert.moralityProblem",
            "专家品德有问题",
            "there is something against the expert's morality",
            entry -> entry.expert().moralityProblem());

    /** The expert is under examination by the organisation (专家正在接受组织审查). */
    public static final Flag ENTRANT_UNDER_INVESTIGATION = POOL_ENTRY.flag(
            "expert.underInvestigation",
            "专家正在接受组织审查",
            "the expert is under examination by the organisation",
            entry -> entry.expert().underInvestigation());

    /** First day of the expert's retirement (专家退休日期). */
    public static final Fact<LocalDate> ENTRANT_RETIRES_ON = POOL_ENTRY.fact(
            "expert.retiresOn",
            Unit.DATE,
            "专家退休日期",
            "first day of the expert's retirement",
            entry -> entry.expert().retiresOn());

    /** Education and years are relaxed for the expert (认可放宽学历和聘任年限). */
    public static final Flag ENTRANT_RELAXED = POOL_ENTRY.judged(
            "expert.entryRelaxed",
            Party.COMMITTEE_HOST,
            "认可放宽学历和聘任年限",
            "education and years are relaxed for the expert",
            entry -> entry.expert().entryRelaxed());

    /** Appraisal of the expert (专家年度考核). */
    public static final Rows<AnnualAppraisal> ENTRANT_APPRAISALS = POOL_ENTRY.rows(
            "appraisals", AnnualAppraisal.class, "专家年度考核", "appraisal of the expert", entry -> entry.appraisals());

    /** Year of the appraisal (考核年度). */
    public static final Fact<Year> ENTRANT_APPRAISAL_YEAR =
            ENTRANT_APPRAISALS.fact("year", Unit.YEAR, "考核年度", "year of the appraisal", AnnualAppraisal::year);

    /** Grade of the appraisal (考核等次). */
    public static final Fact<AppraisalGrade> ENTRANT_APPRAISAL_GRADE = ENTRANT_APPRAISALS.code(
            "grade", AppraisalGrade.class, "考核等次", "grade of the appraisal", AnnualAppraisal::grade);

    /** Achievement award (成果奖). */
    public static final Rows<AchievementAward> AWARDS =
            POOL_ENTRY.rows("awards", AchievementAward.class, "成果奖", "achievement award", entry -> entry.awards());

    /** Level of the award (成果奖级别). */
    public static final Fact<AwardScope> AWARD_SCOPE =
            AWARDS.code("scope", AwardScope.class, "成果奖级别", "level of the award", AchievementAward::scope);

    /** Class of the award (成果奖等次). */
    public static final Fact<Integer> AWARD_CLASS =
            AWARDS.fact("awardClass", Unit.COUNT, "成果奖等次", "class of the award", AchievementAward::awardClass);

    /** The expert is within the number that the award counts (属获奖定额人员). */
    public static final Flag AWARD_COUNTED = AWARDS.flag(
            "countedMember",
            "属获奖定额人员",
            "the expert is within the number that the award counts",
            AchievementAward::countedMember);

    /** The award is of the expert's speciality (成果奖属本专业). */
    public static final Flag AWARD_IN_SPECIALITY = AWARDS.flag(
            "inSpeciality", "成果奖属本专业", "the award is of the expert's speciality", AchievementAward::inSpeciality);

    /** Step into the pool that is done (已完成的入库程序). */
    public static final Rows<CompletedStep> STEPS_DONE = POOL_ENTRY.rows(
            "stepsDone",
            CompletedStep.class,
            "已完成的入库程序",
            "step into the pool that is done",
            entry -> entry.stepsDone());

    /** Which step (入库程序名称). */
    public static final Fact<PoolEntryStep> STEP_DONE =
            STEPS_DONE.code("step", PoolEntryStep.class, "入库程序名称", "which step into the pool", CompletedStep::step);

    private PoolEntries() {}
}
