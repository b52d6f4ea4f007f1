package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Compositions.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.GRASS_ROOTS_COMMITTEE;
import static io.zhicheng.policy.fact.Compositions.MEETING_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_LEVEL;
import static io.zhicheng.policy.fact.Compositions.MEMBER_MORALITY_PROBLEM;
import static io.zhicheng.policy.fact.Compositions.MEMBER_NEW_LEVEL_SINCE;
import static io.zhicheng.policy.fact.Compositions.MEMBER_PROFESSIONAL;
import static io.zhicheng.policy.fact.Compositions.MEMBER_RETIRES_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBER_ROLE;
import static io.zhicheng.policy.fact.Compositions.MEMBER_TITLE_SCOPE;
import static io.zhicheng.policy.fact.Compositions.MEMBER_UNDER_INVESTIGATION;
import static io.zhicheng.policy.fact.Compositions.REVIEWS_ASSOCIATE_SENIOR;
import static io.zhicheng.policy.fact.Compositions.REVIEWS_FULL_SENIOR;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 9, section (1), second half: who may not sit on a committee (不得作为评委), when it is set up and when its
 * members are replaced. Each ground is a requirement of its own, so that the members concerned are told ground by ground.
 */
public final class MemberBars {

    /** Whether a title that counts at the grass roots only is a title of small range (GS28/9.1-q). */
    public enum GrassRootsTitles implements Labelled {
        /** Every title that does not count in the whole province is. */
        ARE_LIMITED("基层有效职称属小范围职称", "a title valid at the grass roots is of small range"),
        /** A title valid in enterprises or hardship units is, one of the grass roots is not. */
        ARE_NOT_LIMITED("基层有效职称不属小范围职称", "a title valid at the grass roots is not of small range");

        private final String zh;
        private final String en;

        GrassRootsTitles(String zh, String en) {
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

    /** See {@link GrassRootsTitles}. */
    public static final Parameter<GrassRootsTitles> GRASS_ROOTS_TITLES = Parameter.reading(
            "grass-roots-titles",
            GrassRootsTitles.class,
            "基层有效职称是否属小范围职称",
            "whether titles of the grass roots are of small range");
    /** The committee is one on which these persons may not sit. */
    public static final Requirement BARS_HOLD =
            COMPOSITION_LAWFUL.condition("bars-hold", "适用不得作为评委的规定", "the bars on members hold for this committee");
    /** The member sits by a title, not as an official who leads (以专业技术人员身份参加). */
    public static final Requirement SITS_BY_TITLE = COMPOSITION_LAWFUL.condition(
            "sits-by-title", "以专业技术人员身份担任评委", "sits as a professional, not as an official");
    /** Nobody with a moral problem (品德有问题). */
    public static final Requirement NO_MORALITY_PROBLEM =
            COMPOSITION_LAWFUL.requirement("no-morality-problem", "评委品德无问题", "nothing against any member's morality");
    /** The lowest level of title with which one may sit on the committee. */
    public static final Derived<TitleLevel> LOWEST_LEVEL_TO_SIT =
            Derived.code("lowest-level-to-sit", TitleLevel.class, "可任评委的最低职称层级", "lowest level of title that may sit");
    /** Nobody below the committee's level (低层级不得参加高层级评委会). */
    public static final Requirement NOBODY_BELOW_LEVEL = COMPOSITION_LAWFUL.requirement(
            "nobody-below-level", "评委职称不低于评委会层级", "no member holds a title below the committee's level");
    /** On a committee for both senior levels, associate seniors leave the full-senior cases to others. */
    public static final Obligation FULL_SENIOR_BY_FULL_SENIOR = COMPOSITION_LAWFUL.obligation(
            "full-senior-by-full-senior",
            EFFECT,
            Party.COMMITTEE_OFFICE,
            "副高级评委不参与正高级评审表决",
            "associate seniors do not act on full-senior cases");
    /** How long one serves at a new level before one may sit. */
    public static final Parameter<Months> TIME_AT_NEW_LEVEL =
            Parameter.of("time-at-new-level", Unit.MONTHS, "新层级职称履职最短时间", "least time of service at a new level");
    /** Nobody new at the level (新层级职称履职不满1年). */
    public static final Requirement NOBODY_NEW_AT_LEVEL = COMPOSITION_LAWFUL.requirement(
            "nobody-new-at-level", "评委新层级职称履职满1年", "every member has served a year at the new level");
    /** Nobody under examination (正在接受组织审查). */
    public static final Requirement NOBODY_UNDER_INVESTIGATION = COMPOSITION_LAWFUL.requirement(
            "nobody-under-investigation", "评委未在接受组织审查", "no member is under examination");
    /** Nobody with a title of small range (获得“小范围”职称). */
    public static final Requirement NO_LIMITED_TITLE =
            COMPOSITION_LAWFUL.requirement("no-limited-title", "评委职称不属“小范围”职称", "no member's title is of small range");
    /** Nobody retired (已经退休). */
    public static final Requirement NOBODY_RETIRED =
            COMPOSITION_LAWFUL.requirement("nobody-retired", "评委未退休", "no member is retired");

    static List<Norm> norms() {
        return ImmutableList.of(
                GRASS_ROOTS_TITLES.by("GS28/9.1-q").is(GrassRootsTitles.ARE_LIMITED),
                BARS_HOLD
                        .by("GS28/9.1-m", "GS28/9.1-n", "GS28/9.1-o", "GS28/9.1-p", "GS28/9.1-q", "GS28/9.1-r")
                        .demands(GRASS_ROOTS_COMMITTEE.yes()),
                // an official who leads the committee holds no title, and so none too low
                SITS_BY_TITLE
                        .by("GS28/9.1-n")
                        .demands(any(MEMBER_ROLE.is(MemberRole.MEMBER), MEMBER_PROFESSIONAL.yes())),
                NO_MORALITY_PROBLEM
                        .by("GS28/9.1-m")
                        .demands(every(MEMBERS, MEMBER_MORALITY_PROBLEM.no()).when(BARS_HOLD)),
                LOWEST_LEVEL_TO_SIT
                        .by("GS28/9.1-n")
                        .is(choose(
                                COMMITTEE_BAND.is(TitleBand.SENIOR),
                                choose(REVIEWS_ASSOCIATE_SENIOR.no(), level(FULL_SENIOR), level(ASSOCIATE_SENIOR)),
                                choose(
                                        COMMITTEE_BAND.is(TitleBand.INTERMEDIATE),
                                        level(INTERMEDIATE),
                                        level(ASSISTANT)))),
                NOBODY_BELOW_LEVEL
                        .by("GS28/9.1-n")
                        .demands(every(
                                        MEMBERS,
                                        MEMBER_LEVEL
                                                .atLeast(LOWEST_LEVEL_TO_SIT)
                                                .when(SITS_BY_TITLE))
                                .when(BARS_HOLD)),
                FULL_SENIOR_BY_FULL_SENIOR
                        .by("GS28/9.1-n")
                        .comesWhen(all(
                                BARS_HOLD,
                                REVIEWS_FULL_SENIOR.yes(),
                                some(MEMBERS, MEMBER_LEVEL.below(FULL_SENIOR), SITS_BY_TITLE))),
                TIME_AT_NEW_LEVEL.by("GS28/9.1-o").is(months(12)),
                // counted by months from the month in which the service at the level began, that of the meeting left
                // out
                NOBODY_NEW_AT_LEVEL
                        .by("GS28/9.1-o")
                        .demands(every(
                                        MEMBERS,
                                        calendarMonths(MEMBER_NEW_LEVEL_SINCE, MEETING_ON)
                                                .above(TIME_AT_NEW_LEVEL)
                                                .when(SITS_BY_TITLE))
                                .when(BARS_HOLD)),
                NOBODY_UNDER_INVESTIGATION
                        .by("GS28/9.1-p")
                        .demands(every(MEMBERS, MEMBER_UNDER_INVESTIGATION.no()).when(BARS_HOLD)),
                NO_LIMITED_TITLE
                        .by("GS28/9.1-q")
                        .demands(every(
                                        MEMBERS,
                                        any(
                                                        MEMBER_TITLE_SCOPE.is(
                                                                ValidityScope.NATIONAL, ValidityScope.PROVINCE),
                                                        all(
                                                                MEMBER_TITLE_SCOPE.is(ValidityScope.GRASS_ROOTS),
                                                                GRASS_ROOTS_TITLES.is(
                                                                        GrassRootsTitles.ARE_NOT_LIMITED)))
                                                .when(SITS_BY_TITLE))
                                .when(BARS_HOLD)),
                NOBODY_RETIRED
                        .by("GS28/9.1-r")
                        .demands(every(MEMBERS, MEMBER_RETIRES_ON.above(MEETING_ON))
                                .when(BARS_HOLD)));
    }

    private MemberBars() {}

    private static Measure<TitleLevel> level(TitleLevel level) {
        return constant(Unit.codes(TitleLevel.class), level);
    }
}
