package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.LISTED_BY_SERIES;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.Applications.SOUGHT_SERIES;
import static io.zhicheng.policy.fact.Applications.SPECIALITY_IS_POST;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATIONS;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_COMPLETED;
import static io.zhicheng.policy.fact.CareerFacts.LATERAL_MAJOR;
import static io.zhicheng.policy.fact.CareerFacts.MAJOR_MATCHES;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_SERIES;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_PROFESSIONAL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.JudgementFacts.COMPETENT_FOR_WORK;
import static io.zhicheng.policy.fact.PersonFacts.COMPUTER_EXAM;
import static io.zhicheng.policy.fact.PersonFacts.FOREIGN_LANGUAGE_EXAM;
import static io.zhicheng.policy.fact.StandardDrafts.CONDITIONS;
import static io.zhicheng.policy.fact.StandardDrafts.CONDITION_KIND;
import static io.zhicheng.policy.fact.StandardDrafts.CONDITION_WORDING;
import static io.zhicheng.policy.fact.StandardDrafts.STANDARD_IN_ORDER;
import static io.zhicheng.policy.fact.UnitFacts.MAIN_SERIES;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.oneBelowSought;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.procedure.AbilityKind.ACADEMIC_LEVEL;
import static io.zhicheng.policy.model.procedure.AbilityKind.COMPETENCE;
import static io.zhicheng.policy.model.procedure.AbilityKind.EXTERNAL_COMMUNICATION;
import static io.zhicheng.policy.model.procedure.AbilityKind.IT_USE;
import static io.zhicheng.policy.model.procedure.AbilityKind.KNOWLEDGE_RENEWAL;
import static io.zhicheng.policy.model.procedure.AbilityKind.LEARNING;
import static io.zhicheng.policy.model.procedure.AbilityKind.PRACTICE;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Measures.yearsFrom;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** GS28 chapter 6, section (2): ability (能力素质), in place of papers, examinations and the matching major. */
public final class Ability {
    /** Ability is looked at from the post. */
    public static final Duty ABILITY_BY_POST = STANDARD_IN_ORDER.duty(
            "ability-by-post",
            Party.SERIES_DEPARTMENT,
            "能力标准以基层单位职业属性和岗位需求为基础，尽可能量化",
            "ability is judged from the post, quantified where possible");
    /** Ability to innovate is described. */
    public static final Duty DESCRIBE_INNOVATION = STANDARD_IN_ORDER.duty(
            "describe-innovation",
            Party.SERIES_DEPARTMENT,
            "对创新能力特别是专业性、技术性、实践性、创造性提出描述性标准",
            "the standard describes the ability to innovate");
    /** Former conditions become descriptions of ability. */
    public static final Duty CONDITIONS_AS_ABILITY = STANDARD_IN_ORDER.duty(
            "conditions-as-ability",
            Party.SERIES_DEPARTMENT,
            "过去定性的申报条件纳入能力（经历）条件标准",
            "former conditions move into the standard of ability");
    /** How a kind of condition is worded (表述为); a column of the conditions of a standard. A renaming, nothing else. */
    static final Derived<AbilityKind> ABILITY_WORDING =
            Derived.code("ability-wording", AbilityKind.class, "应当表述的能力", "ability to be worded");
    /** A standard words its conditions so. */
    public static final Requirement CONDITIONS_WORDED_AS_ABILITY = STANDARD_IN_ORDER.requirement(
            "conditions-worded-as-ability", "申报条件表述为相应能力", "conditions are worded as abilities");
    /** Papers suffice; of no meaning in the grass-roots channel (不作论文要求). */
    public static final Requirement PAPERS_SUFFICE =
            ELIGIBILITY.requirement("papers-suffice", "论文达到要求", "papers suffice");
    /** Papers that the province channel asks for; this guidance does not say. */
    public static final Parameter<Integer> PAPERS_OF_PROVINCE =
            Parameter.of("papers-of-province", Unit.COUNT, "全省通道要求的论文篇数", "papers required in the province channel");
    /** A result stands in for the paper to be defended (代替论文答辩). */
    public static final Requirement PAPER_SUBSTITUTED =
            ELIGIBILITY.condition("paper-substituted", "有可代替论文答辩的业绩成果", "a result stands in for the paper");
    /** Whether a kind may stand in that neither the guidance nor the series names; the list is open. */
    public static final Parameter<Boolean> OTHER_PAPER_SUBSTITUTES = Parameter.of(
            "other-paper-substitutes",
            Unit.YES_NO,
            "未列明的成果能否代替论文",
            "whether a result that is not named stands in for a paper");
    /** Then the result is defended. */
    public static final Obligation RESULT_DEFENDED = ELIGIBILITY.obligation(
            "result-defended",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "可用标志性业绩成果代替论文答辩",
            "a result is defended in place of a paper");
    /** The series names what stands in for papers. */
    public static final Duty NAME_PAPER_SUBSTITUTES = STANDARD_IN_ORDER.duty(
            "name-paper-substitutes",
            Party.SERIES_DEPARTMENT,
            "明确代替论文项目的具体名称、衡量标准",
            "the standard names what stands in for papers");
    /** A foreign language was examined; of no meaning in the grass-roots channel. */
    public static final Requirement FOREIGN_LANGUAGE_SUFFICES =
            ELIGIBILITY.requirement("foreign-language-suffices", "职称外语达到要求", "foreign language suffices");
    /** Whether the province channel asks for that examination; this guidance does not say. */
    public static final Parameter<Boolean> FOREIGN_LANGUAGE_OF_PROVINCE = Parameter.of(
            "foreign-language-of-province",
            Unit.YES_NO,
            "全省通道是否要求职称外语考试",
            "whether the province channel asks for a foreign language");
    /** The use of computers was examined; of no meaning in the grass-roots channel. */
    public static final Requirement COMPUTER_SUFFICES =
            ELIGIBILITY.requirement("computer-suffices", "计算机应用能力达到要求", "use of computers suffices");
    /** Whether the province channel asks for that examination; this guidance does not say. */
    public static final Parameter<Boolean> COMPUTER_OF_PROVINCE = Parameter.of(
            "computer-of-province",
            Unit.YES_NO,
            "全省通道是否要求计算机考试",
            "whether the province channel asks for the use of computers");
    /** Language and computers are learnt all the same. */
    public static final Duty LEARN_LANGUAGE_AND_COMPUTER = ELIGIBILITY.duty(
            "learn-language-and-computer",
            Party.APPLICANT,
            "提高外语水平和计算机应用能力，能用计算机进行基本操作",
            "improve language and the use of computers");
    /** Majors match posts where that can be had. */
    public static final Duty MATCH_WITHOUT_INSISTING = ELIGIBILITY.duty(
            "match-without-insisting",
            Party.EMPLOYING_UNIT,
            "尽量专业对口但不刻意强调",
            "majors match posts where possible, without insisting");
    /** Fit for the work: that is the standard, not the major (以胜任工作为标准). */
    public static final Requirement FIT_FOR_WORK = ELIGIBILITY.requirement("fit-for-work", "胜任工作", "fit for the work");
    /** The series is that of the unit's main profession, or the post makes up for it (选择本单位主专业对应的系列). */
    public static final Requirement SERIES_SUITS =
            ELIGIBILITY.requirement("series-suits", "申报系列与单位主专业或本人岗位一致", "the series suits the unit or the post");
    /** The major matches, or need not (所学专业). */
    public static final Requirement MAJOR_SUITS =
            ELIGIBILITY.requirement("major-suits", "所学专业符合要求", "the major suits, or need not");
    /** The day from which the present professional work is done. */
    public static final Derived<LocalDate> PRESENT_WORK_SINCE =
            Derived.of("present-work-since", Unit.DATE, "从事现专业技术工作起始日", "present professional work since");
    /** Three years in the present professional work remove the need for a matching major (不再限定所学专业). */
    public static final Requirement MAJOR_NOT_NEEDED = ELIGIBILITY.condition(
            "major-not-needed", "从事现专业满3年且胜任，不限所学专业", "three years in the work remove the need for the major");
    /** The major was passed over for the title below, of the same series: it is accepted from then on. */
    public static final Requirement MAJOR_ACCEPTED_BEFORE = ELIGIBILITY.condition(
            "major-accepted-before", "再晋升时认可非本专业学历", "the major was accepted for the title below");

    private static final Criterion GRASS_ROOTS_CHANNEL = CHANNEL.is(GRASS_ROOTS);

    /** The appraisal years relied upon: the last three, as far as the present work reaches back. */
    private static final Measure<Year> RELIED_UPON_SINCE =
            greatestOf(yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 3)), yearOf(PRESENT_WORK_SINCE));

    static List<Norm> norms() {
        return ImmutableList.of(
                // 1
                ABILITY_BY_POST.by("GS28/6.2.1-a"),
                DESCRIBE_INNOVATION.by("GS28/6.2.1-b"),
                CONDITIONS_AS_ABILITY.by("GS28/6.2.1-c"),
                ABILITY_WORDING
                        .by("GS28/6.2.1-d")
                        .is(worded(
                                ImmutableMap.of(
                                        ConditionKind.EDUCATION, LEARNING,
                                        ConditionKind.ANNUAL_APPRAISAL, COMPETENCE,
                                        ConditionKind.CONTINUING_EDUCATION, KNOWLEDGE_RENEWAL,
                                        ConditionKind.FOREIGN_LANGUAGE, EXTERNAL_COMMUNICATION,
                                        ConditionKind.COMPUTER, IT_USE,
                                        ConditionKind.PAPERS, ACADEMIC_LEVEL),
                                // the seventh, professional experience
                                PRACTICE)),
                CONDITIONS_WORDED_AS_ABILITY
                        .by("GS28/6.2.1-d")
                        .demands(every(CONDITIONS, CONDITION_WORDING.same(ABILITY_WORDING))),
                // 2 binds the grass-roots channel only
                PAPERS_SUFFICE
                        .by("GS28/6.2.2-a")
                        .demands(
                                count(WORKS, WORK_KIND.is(WorkKind.PAPER))
                                        .atLeast(PAPERS_OF_PROVINCE)
                                        .unless(GRASS_ROOTS_CHANNEL),
                                NORMAL,
                                EXCEPTIONAL),
                // the ten kinds are the default; a series adds its own
                PAPER_SUBSTITUTED
                        .by("GS28/6.2.2-b")
                        .demands(some(
                                WORKS,
                                any(
                                        WORK_KIND.is(
                                                WorkKind.WORK_SUMMARY,
                                                WorkKind.RESEARCH_TOPIC,
                                                WorkKind.SCHOOL_BASED_STUDY,
                                                WorkKind.EXTENSION_SUMMARY,
                                                WorkKind.DESIGN_SCHEME,
                                                WorkKind.ACCEPTANCE_REPORT,
                                                WorkKind.INNOVATION,
                                                WorkKind.PATENT,
                                                WorkKind.TEACHING_PLAN,
                                                WorkKind.MEDICAL_RECORD),
                                        LISTED_BY_SERIES.yes(),
                                        OTHER_PAPER_SUBSTITUTES.is(true)))),
                RESULT_DEFENDED
                        .by("GS28/6.2.2-b")
                        .comesWhen(all(
                                GRASS_ROOTS_CHANNEL,
                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                PAPER_SUBSTITUTED)),
                NAME_PAPER_SUBSTITUTES.by("GS28/6.2.2-c"),
                // 3
                FOREIGN_LANGUAGE_SUFFICES
                        .by("GS28/6.2.3-a")
                        .demands(
                                any(FOREIGN_LANGUAGE_EXAM.yes(), FOREIGN_LANGUAGE_OF_PROVINCE.is(false))
                                        .unless(GRASS_ROOTS_CHANNEL),
                                NORMAL,
                                EXCEPTIONAL),
                COMPUTER_SUFFICES
                        .by("GS28/6.2.3-b")
                        .demands(
                                any(COMPUTER_EXAM.yes(), COMPUTER_OF_PROVINCE.is(false))
                                        .unless(GRASS_ROOTS_CHANNEL),
                                NORMAL,
                                EXCEPTIONAL),
                LEARN_LANGUAGE_AND_COMPUTER.by("GS28/6.2.3-c"),
                // 4
                MATCH_WITHOUT_INSISTING.by("GS28/6.2.4-a"),
                FIT_FOR_WORK
                        .by("GS28/6.2.4-b")
                        .demands(COMPETENT_FOR_WORK.yes().when(GRASS_ROOTS_CHANNEL), NORMAL, EXCEPTIONAL),
                SERIES_SUITS
                        .by("GS28/6.2.4-c", "GS28/6.2.4-d")
                        .demands(
                                any(SOUGHT_SERIES.same(MAIN_SERIES), cite("GS28/6.2.4-d", MAJOR_NOT_NEEDED))
                                        .when(GRASS_ROOTS_CHANNEL),
                                NORMAL,
                                EXCEPTIONAL),
                MAJOR_SUITS
                        .by("GS28/6.2.4-d", "GS28/6.2.4-e", "GS28/6.2.4-f")
                        .demands(
                                any(
                                                some(EDUCATIONS, EDUCATION_COMPLETED.yes(), MAJOR_MATCHES.yes()),
                                                MAJOR_NOT_NEEDED,
                                                MAJOR_ACCEPTED_BEFORE)
                                        .when(GRASS_ROOTS_CHANNEL),
                                NORMAL,
                                EXCEPTIONAL),
                PRESENT_WORK_SINCE
                        .by("GS28/6.2.4-d")
                        .is(least(SERVICE_SPELL.start(), SERVICE, SERVICE_PROFESSIONAL.yes())),
                MAJOR_NOT_NEEDED
                        .by("GS28/6.2.4-d", "GS28/6.2.4-e")
                        .demands(all(
                                        PROFESSIONAL_SERVICE.atLeast(years(3)),
                                        distinct(
                                                        APPRAISAL_YEAR,
                                                        APPRAISALS,
                                                        APPRAISAL_YEAR.below(REVIEW_YEAR),
                                                        APPRAISAL_YEAR.atLeast(RELIED_UPON_SINCE),
                                                        APPRAISAL_GRADE.is(QUALIFIED, EXCELLENT))
                                                .atLeast(yearsFrom(RELIED_UPON_SINCE, REVIEW_YEAR)),
                                        COMPETENT_FOR_WORK.yes(),
                                        SPECIALITY_IS_POST.yes())
                                .onlyFor(not(ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW)))),
                // a change of profession since then starts anew
                MAJOR_ACCEPTED_BEFORE
                        .by("GS28/6.2.4-f")
                        .demands(some(
                                QUALIFICATIONS,
                                oneBelowSought(QUALIFICATION_LEVEL),
                                LATERAL_MAJOR.yes(),
                                QUALIFICATION_SERIES.same(SOUGHT_SERIES))));
    }

    private Ability() {}

    /** For each kind of condition its ability, and the ability of the one kind that is left. */
    private static Measure<AbilityKind> worded(Map<ConditionKind, AbilityKind> abilities, AbilityKind ofTheLast) {
        Measure<AbilityKind> wording = ability(ofTheLast);
        for (Map.Entry<ConditionKind, AbilityKind> entry : abilities.entrySet()) {
            wording = choose(CONDITION_KIND.is(entry.getKey()), ability(entry.getValue()), wording);
        }
        return wording;
    }

    private static Measure<AbilityKind> ability(AbilityKind ability) {
        return constant(Unit.codes(AbilityKind.class), ability);
    }
}
