package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.LISTED_BY_SERIES;
import static io.zhicheng.policy.fact.AchievementFacts.MUSEUM;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZES;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACHIEVED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.StandardDrafts.STANDARD_IN_ORDER;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.RESEARCH_OF_SERIES;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.times;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.quantity.AchievementUnits;
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
import java.util.List;

/** GS28 chapter 6, section (3), items 4 and 5: research (科研), and what the inventive may still bring. */
public final class Research {
    /** Research suffices: asked of senior titles in units of the two prefectures only (适当降低要求). */
    public static final Requirement RESEARCH_SUFFICES =
            ELIGIBILITY.requirement("research-suffices", "科研达到要求", "research suffices");
    /** A result stands in for research (替代科研). */
    public static final Requirement RESEARCH_SUBSTITUTED =
            ELIGIBILITY.condition("research-substituted", "有可替代科研的业绩成果", "a result stands in for research");
    /** It is looked at in place of research. */
    public static final Obligation RESULT_FOR_RESEARCH = ELIGIBILITY.obligation(
            "result-for-research",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "科研不作硬性要求，可用业绩成果替代",
            "a result in place of research");
    /** The series names what stands in for research. */
    public static final Duty NAME_RESEARCH_SUBSTITUTES = STANDARD_IN_ORDER.duty(
            "name-research-substitutes",
            Party.SERIES_DEPARTMENT,
            "明确代替科研条件的具体名称、衡量标准",
            "the standard names what stands in for research");
    /** A book or a research project; of no meaning in the grass-roots channel (不要求著书立说). */
    public static final Requirement BOOKS_SUFFICE =
            ELIGIBILITY.requirement("books-suffice", "著作和科研项目达到要求", "books and projects suffice");
    /** Whether the province channel asks for them; this guidance does not say. */
    public static final Parameter<Boolean> BOOKS_OF_PROVINCE = Parameter.of(
            "books-of-province", Unit.YES_NO, "全省通道是否要求著作或科研项目", "whether the province channel asks for books");
    /** A result may still count as an achievement (仍可作为量化业绩成果); a column of the list of results. */
    static final Requirement MAY_STILL_COUNT =
            ELIGIBILITY.condition("may-still-count", "仍可作为量化业绩", "may still count as an achievement");
    /** How much one such result counts; one item unless the series sets another weight. */
    public static final Parameter<AchievementUnits> INNOVATION_WEIGHT = Parameter.of(
            "innovation-weight", Unit.ACHIEVEMENT_UNITS, "每项创新业绩折算条数", "items that one such result counts");
    /** What such results, and prizes, come to since the present title. */
    public static final Derived<AchievementUnits> INNOVATION_UNITS = Derived.of(
            "innovation-units", Unit.ACHIEVEMENT_UNITS, "科技创新类业绩条数", "achievements of research and invention");
    /** They may be brought before the committee. */
    public static final Obligation INNOVATION_ADMISSIBLE = ELIGIBILITY.obligation(
            "innovation-admissible",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "科技奖项、发明、项目、竞赛、论文、馆藏等仍可作为量化业绩",
            "prizes, inventions, papers and the like may still count");

    private static final Criterion SENIOR = SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR);

    private static final Criterion IN_TIME =
            all(WORK_ACHIEVED_ON.atLeast(PRESENT_TITLE_SINCE), WORK_ACHIEVED_ON.atMost(ACHIEVEMENT_CUT_OFF));

    /** Works that the series lists count as it weighs them, in {@link Achievements}. */
    private static final Measure<Integer> RESULTS = count(WORKS, MAY_STILL_COUNT, IN_TIME, not(LISTED_BY_SERIES.yes()));

    private static final Measure<Integer> PRIZES_WON = count(
            PRIZES,
            PRIZE_KIND.is(PrizeKind.SCIENCE, PrizeKind.CONTEST),
            PRIZE_AWARDED_ON.atLeast(PRESENT_TITLE_SINCE),
            PRIZE_AWARDED_ON.atMost(ACHIEVEMENT_CUT_OFF));

    static List<Norm> norms() {
        return ImmutableList.of(
                // 4: intermediate titles free; lowered for the two prefectures' own units; no hard demand on others
                RESEARCH_SUFFICES
                        .by("GS28/6.3.4-a", "GS28/6.3.4-b", "GS28/6.3.4-c")
                        .demands(
                                count(
                                                WORKS,
                                                WORK_KIND.is(
                                                        WorkKind.RESEARCH_TOPIC,
                                                        WorkKind.PROJECT,
                                                        WorkKind.PATENT,
                                                        WorkKind.INVENTION,
                                                        WorkKind.INNOVATION,
                                                        WorkKind.PAPER,
                                                        WorkKind.MONOGRAPH),
                                                IN_TIME)
                                        .atLeast(RESEARCH_OF_SERIES)
                                        .when(all(CHANNEL.is(GRASS_ROOTS), SENIOR, UNIT_OF_TWO_PREFECTURES)),
                                NORMAL,
                                EXCEPTIONAL),
                RESEARCH_SUBSTITUTED
                        .by("GS28/6.3.4-c")
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
                                                        WorkKind.ARTWORK,
                                                        WorkKind.TEACHING_PLAN,
                                                        WorkKind.MEDICAL_RECORD),
                                                LISTED_BY_SERIES.yes()))
                                .onlyFor(all(CHANNEL.is(GRASS_ROOTS), SENIOR, not(UNIT_OF_TWO_PREFECTURES)))),
                RESULT_FOR_RESEARCH.by("GS28/6.3.4-c").comesWhen(RESEARCH_SUBSTITUTED),
                NAME_RESEARCH_SUBSTITUTES.by("GS28/6.3.4-d"),
                // 5
                BOOKS_SUFFICE
                        .by("GS28/6.3.5-a")
                        .demands(
                                any(
                                                some(
                                                        WORKS,
                                                        WORK_KIND.is(
                                                                WorkKind.MONOGRAPH,
                                                                WorkKind.RESEARCH_TOPIC,
                                                                WorkKind.PROJECT)),
                                                BOOKS_OF_PROVINCE.is(false))
                                        .unless(CHANNEL.is(GRASS_ROOTS)),
                                NORMAL,
                                EXCEPTIONAL),
                MAY_STILL_COUNT
                        .by("GS28/6.3.5-b")
                        .demands(any(
                                WORK_KIND.is(
                                        WorkKind.INVENTION,
                                        WorkKind.PATENT,
                                        WorkKind.INNOVATION,
                                        WorkKind.PROJECT,
                                        WorkKind.PAPER),
                                all(WORK_KIND.is(WorkKind.MUSEUM_WORK), MUSEUM.atLeast(MUNICIPAL)),
                                all(WORK_KIND.is(WorkKind.MONOGRAPH), LISTED_BY_SERIES.yes()))),
                INNOVATION_WEIGHT.by("GS28/6.3.5-b").is(AchievementUnits.units("1")),
                INNOVATION_UNITS
                        .by("GS28/6.3.5-b")
                        .is(plus(times(INNOVATION_WEIGHT, RESULTS), times(INNOVATION_WEIGHT, PRIZES_WON))),
                INNOVATION_ADMISSIBLE
                        .by("GS28/6.3.5-b")
                        .comesWhen(any(some(WORKS, MAY_STILL_COUNT, IN_TIME), PRIZES_WON.atLeast(1)).onlyFor(SENIOR)));
    }

    private Research() {}
}
