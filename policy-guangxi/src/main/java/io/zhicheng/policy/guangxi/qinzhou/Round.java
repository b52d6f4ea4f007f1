package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * QZ4 title, addressees and closing words: whom and which round the notice is for, and what holds beside it. A rule is
 * carried over to another round by a layer of the host that adds it anew for that year.
 */
public final class Round {
    /** The city whose bodies are addressed, and to which a person has to have a tie: from its first code to its last. */
    public static final Parameter<DivisionCode> CITY =
            Parameter.of("city", Unit.DIVISION, "通知适用的行政区划", "divisions that the notice is for");
    /** The year of the round (年度). */
    public static final Parameter<Year> ROUND_YEAR = Parameter.of("round-year", Unit.YEAR, "评审年度", "year of the round");
    /** The application is one of the round. */
    public static final Requirement OF_THE_ROUND =
            ELIGIBILITY.requirement("of-the-round", "属本年度申报", "the application is one of the round");
    /** What the notice does not say, the policies of state, region and city do (未尽事宜). */
    public static final Obligation SILENCE_FOLLOWS_POLICY = ELIGIBILITY.obligation(
            "silence-follows-policy",
            EFFECT,
            Party.PREFECTURE_TITLE_OFFICE,
            "未尽事宜按国家、自治区和市现行政策执行",
            "matters not covered follow the policies of state, region and city");
    /** New provisions take the place of the notice from their day on; steps taken before stand. */
    public static final Obligation NEW_PROVISIONS_APPLY = ELIGIBILITY.obligation(
            "new-provisions-apply",
            EFFECT,
            Party.PREFECTURE_TITLE_OFFICE,
            "遇重大政策调整按新规定执行",
            "after major adjustments of policy the new provisions apply");

    private static final DivisionCode QINZHOU = DivisionCode.of("450700");

    static List<Change> changes() {
        return ImmutableList.of(
                add(CITY.by("QZ4/0-b").is(Setting.band(QINZHOU.first(), QINZHOU.last()))),
                add(ROUND_YEAR.by("QZ4/0-c").is(Year.of(2020))),
                add(OF_THE_ROUND.by("QZ4/0-c").demands(REVIEW_YEAR.same(ROUND_YEAR))),
                add(SILENCE_FOLLOWS_POLICY.by("QZ4/end-a").comesAlways()),
                add(NEW_PROVISIONS_APPLY.by("QZ4/end-b").comesAlways()));
    }

    private Round() {}
}
