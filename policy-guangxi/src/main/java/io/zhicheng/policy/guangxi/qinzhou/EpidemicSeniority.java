package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.AchievementFacts.HONOURS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_SCOPE;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.EXAM_ENTRY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_EARLY;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_ON;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.JudgementFacts.EDUCATION_CONDITION_MET;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.FRONT_LINE;
import static io.zhicheng.policy.guangxi.qinzhou.ExceptionalApplications.NEXT_BELOW;
import static io.zhicheng.policy.guangxi.qinzhou.ExceptionalApplications.SENIORITY_SUFFICES;
import static io.zhicheng.policy.guangxi.qinzhou.Round.ROUND_YEAR;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.SERIES_CONDITIONS;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.model.achievement.HonourKind.EPIDEMIC_CONTROL;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.yearOf;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 chapter 6, section (3): the front line applies, or sits the examination, a year early; who was commended goes by the
 * green channel (绿色通道).
 */
public final class EpidemicSeniority {
    /** How often the year may be used (提前1年申报); the text does not say. */
    public enum HowOften implements Labelled {
        /** Once: for the next promotion. */
        ONCE("限用一次", "once"),
        /** Each time. */
        EACH_TIME("每次晋升均可", "each time");

        private final String zh;
        private final String en;

        HowOften(String zh, String en) {
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

    /** See {@link HowOften}. */
    public static final Parameter<HowOften> EARLY_HOW_OFTEN =
            Parameter.reading("early-how-often", HowOften.class, "提前申报的次数", "how often the year may be used");
    /** The years that the series asks for in the title next below; set by the standard of the series. */
    public static final Parameter<Months> SERIES_TENURE =
            Parameter.of("series-tenure", Unit.MONTHS, "系列条件要求的任职年限", "tenure that the series asks for");
    /** The years that the examination asks for in the title next below; set by the standard of the series. */
    public static final Parameter<Months> EXAM_TENURE =
            Parameter.of("exam-tenure", Unit.MONTHS, "资格考试要求的任职年限", "tenure that the examination asks for");
    /** How much earlier the front line may apply. */
    public static final Parameter<Months> EARLIER =
            Parameter.of("epidemic-earlier", Unit.MONTHS, "一线人员提前申报的时间", "how much earlier the front line may apply");
    /** Whether the green channel waives more than tenure; nothing settles it. */
    public static final Parameter<Boolean> GREEN_CHANNEL_WAIVES_MORE = Parameter.of(
            "green-channel-waives-more",
            Unit.YES_NO,
            "绿色通道是否免除任职年限以外的条件",
            "whether the green channel waives more than tenure");
    /** Time since the title next below was obtained, to the day of filing, in full months. */
    public static final Derived<Months> TENURE_BELOW =
            Derived.of("tenure-below", Unit.MONTHS, "任下一级职称年限", "time in the title next below");
    /** The tenure that the examination asks for, as relaxed. */
    public static final Derived<Months> TENURE_FOR_EXAM =
            Derived.of("tenure-for-exam", Unit.MONTHS, "参加资格考试所需任职年限", "tenure needed for the examination");
    /** The title next below is held, so the one sought is the next higher (高一级). */
    public static final Requirement TITLE_NEXT_BELOW =
            ELIGIBILITY.condition("title-next-below", "具有下一级职称", "holds the title next below");
    /** The year has not been used yet. */
    public static final Requirement EARLY_NOT_USED =
            ELIGIBILITY.condition("early-not-used", "提前申报尚未使用", "the year has not been used yet");
    /** Commended for epidemic control at the level of a province or ministry or above. */
    public static final Requirement COMMENDED = ELIGIBILITY.condition(
            "commended-for-epidemic-control",
            "获省（部）级以上疫情防控表彰奖励",
            "commended for epidemic control by province or ministry");
    /** A year less of tenure will do. */
    public static final Relaxation YEAR_EARLY =
            ELIGIBILITY.relaxation("epidemic-year-early", "疫情防控一线人员提前1年申报", "the front line applies a year early");
    /** The green channel (绿色通道). */
    public static final Route GREEN_CHANNEL =
            ELIGIBILITY.route("green-channel", "疫情防控绿色通道", "green channel for epidemic control");
    /** What else the series asks is waived there, or not. */
    public static final Relaxation GREEN_CHANNEL_CONDITIONS = ELIGIBILITY.relaxation(
            "green-channel-conditions",
            "绿色通道免除系列其他条件",
            "the green channel waives what else the series asks",
            GREEN_CHANNEL);
    /** Tenure suffices for the examination. */
    public static final Requirement EXAM_SENIORITY =
            EXAM_ENTRY.requirement("exam-seniority", "任职年限符合考试报名条件", "tenure suffices for the examination");
    /** A year less will do for the examination too. */
    public static final Relaxation EXAM_YEAR_EARLY =
            EXAM_ENTRY.relaxation("exam-year-early", "疫情防控一线人员提前1年参加考试", "the front line sits it a year early");
    /** Who was commended sits it whatever the tenure. */
    public static final Relaxation EXAM_GREEN_CHANNEL = EXAM_ENTRY.relaxation(
            "exam-green-channel", "受表彰的一线人员直接参加考试", "who was commended sits it whatever the tenure");

    static List<Change> changes() {
        return ImmutableList.of(
                add(EARLY_HOW_OFTEN.by("QZ4/6.3-f").is(HowOften.ONCE)),
                add(EARLIER.by("QZ4/6.3-f").is(years(1))),
                add(TENURE_BELOW
                        .by("QZ4/6.3-f")
                        .is(fullMonths(least(OBTAINED_ON, QUALIFICATIONS, NEXT_BELOW), FILED_ON))),
                add(TITLE_NEXT_BELOW.by("QZ4/6.3-f").demands(some(QUALIFICATIONS, NEXT_BELOW))),
                add(EARLY_NOT_USED
                        .by("QZ4/6.3-f")
                        .demands(any(
                                EARLY_HOW_OFTEN.is(HowOften.EACH_TIME),
                                no(QUALIFICATIONS, yearOf(OBTAINED_ON).atLeast(ROUND_YEAR), OBTAINED_EARLY.yes())))),
                add(YEAR_EARLY
                        .by("QZ4/6.3-f")
                        .satisfies(
                                SENIORITY_SUFFICES,
                                all(
                                        FRONT_LINE,
                                        TITLE_NEXT_BELOW,
                                        EARLY_NOT_USED,
                                        TENURE_BELOW.atLeast(minus(SERIES_TENURE, EARLIER))))),
                add(TENURE_FOR_EXAM.by("QZ4/6.3-g").is(EXAM_TENURE)),
                add(EXAM_SENIORITY.by("QZ4/6.3-g").demands(TENURE_BELOW.atLeast(TENURE_FOR_EXAM))),
                add(EXAM_YEAR_EARLY.by("QZ4/6.3-g").lowers(TENURE_FOR_EXAM, years(1), all(FRONT_LINE, EARLY_NOT_USED))),
                add(COMMENDED
                        .by("QZ4/6.3-l")
                        .demands(some(HONOURS, HONOUR_KIND.is(EPIDEMIC_CONTROL), HONOUR_SCOPE.atLeast(PROVINCIAL)))),
                // straight to the next higher title: tenure is waived, of the rest nothing is said
                add(GREEN_CHANNEL
                        .by("QZ4/6.3-l")
                        .opensTo(all(
                                FRONT_LINE,
                                COMMENDED,
                                TITLE_NEXT_BELOW,
                                any(EDUCATION_CONDITION_MET.yes(), GREEN_CHANNEL_WAIVES_MORE.is(true))))),
                add(GREEN_CHANNEL_CONDITIONS
                        .by("QZ4/6.3-l")
                        .satisfies(SERIES_CONDITIONS, GREEN_CHANNEL_WAIVES_MORE.is(true))),
                add(EXAM_GREEN_CHANNEL.by("QZ4/6.3-l").satisfies(EXAM_SENIORITY, all(FRONT_LINE, COMMENDED))));
    }

    private EpidemicSeniority() {}
}
