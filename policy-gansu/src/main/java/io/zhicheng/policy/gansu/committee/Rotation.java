package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Compositions.HOST_CONSENT;
import static io.zhicheng.policy.fact.Compositions.MEETING_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_SAT_LAST_YEAR;
import static io.zhicheng.policy.fact.Compositions.PREVIOUS_SIZE;
import static io.zhicheng.policy.fact.Compositions.REPLACED_ON;
import static io.zhicheng.policy.fact.Compositions.REPLACED_TOLD;
import static io.zhicheng.policy.fact.Compositions.ROTATION_LAWFUL;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 9, section (1), and GS268 chapter 3 in the same words: the members are rotated every year (动态轮换), and
 * nobody above has to approve it. A committee that never sat before has nobody to replace.
 */
public final class Rotation {
    /** The committee sat before; only then are there members to replace. */
    public static final Requirement SAT_BEFORE =
            ROTATION_LAWFUL.condition("sat-before", "上年度已组成评委会", "the committee sat last year");
    /** How many of last year's members sit no longer (更换的评委). Who comes back after a pause was not on last year's list. */
    public static final Derived<Integer> REPLACED =
            Derived.of("members-replaced", Unit.COUNT, "更换的评委人数", "members replaced");
    /** The share of last year's members to be replaced. */
    public static final Parameter<Share> SHARE_TO_REPLACE =
            Parameter.of("share-to-replace", Unit.SHARE, "每年更换评委比例", "share of members replaced each year");
    /** Enough of them are replaced, and not too many (每年更换的评委不少于30%). */
    public static final Requirement REPLACED_AS_ASKED = ROTATION_LAWFUL.requirement(
            "replaced-as-asked", "更换评委比例符合要求", "as large a share of members is replaced as is asked for");
    /** Within how many working days before the meeting the replacement is done. */
    public static final Parameter<Integer> REPLACEMENT_WINDOW = Parameter.of(
            "replacement-window",
            Unit.WORKING_DAYS,
            "会前完成更换的工作日数",
            "working days before the meeting within which members are replaced");
    /** The replacement is done before the meeting (评委会召开前). */
    public static final Requirement REPLACED_IN_TIME =
            ROTATION_LAWFUL.requirement("replaced-in-time", "评委会召开前完成更换", "the replacement is done before the meeting");
    /** It was done before the window: allowed, yet the members were known for longer than the text has it. */
    public static final Obligation REPLACED_EARLY = ROTATION_LAWFUL.obligation(
            "replaced-early",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "更换早于会前规定的工作日",
            "the replacement came earlier than the last working days before the meeting");
    /** Those who have to be asked or told have been (经单位同意，不再报上级核准). */
    public static final Requirement REPLACEMENT_AGREED = ROTATION_LAWFUL.requirement(
            "replacement-agreed", "更换评委已按规定征得同意或报告", "the replacement was agreed to, and reported, as asked");
    /** What became of the replaced members is put on file (更换评委材料记录归档). */
    public static final Obligation REPLACEMENT_FILED = ROTATION_LAWFUL.obligation(
            "replacement-filed",
            DOCUMENT,
            Party.COMMITTEE_OFFICE,
            "更换评委材料记录归档，以备核查",
            "records of the replaced members, filed for inspection");

    static List<Norm> norms() {
        return ImmutableList.of(
                SAT_BEFORE.by("GS28/9.1-h", "GS268/3-b").demands(PREVIOUS_SIZE.atLeast(1)),
                REPLACED.by("GS28/9.1-h", "GS268/3-b")
                        .is(minus(PREVIOUS_SIZE, count(MEMBERS, MEMBER_SAT_LAST_YEAR.yes())), REPLACED_TOLD),
                SHARE_TO_REPLACE.by("GS28/9.1-h", "GS268/3-b").is(Share.percent(30)),
                REPLACED_AS_ASKED
                        .by("GS28/9.1-h", "GS268/3-b")
                        .demands(share(REPLACED, PREVIOUS_SIZE)
                                .within(SHARE_TO_REPLACE)
                                .when(SAT_BEFORE)),
                REPLACEMENT_WINDOW.by("GS28/9.1-i", "GS268/3-c").is(3),
                REPLACED_IN_TIME
                        .by("GS28/9.1-i", "GS268/3-c")
                        .demands(REPLACED_ON.below(MEETING_ON).when(SAT_BEFORE)),
                REPLACED_EARLY
                        .by("GS28/9.1-i", "GS268/3-c")
                        .comesWhen(
                                all(SAT_BEFORE, REPLACED_ON.below(workingDaysEarlier(MEETING_ON, REPLACEMENT_WINDOW)))),
                REPLACEMENT_AGREED
                        .by("GS28/9.1-j", "GS268/3-d")
                        .demands(HOST_CONSENT.yes().when(SAT_BEFORE)),
                REPLACEMENT_FILED.by("GS28/9.1-k", "GS268/3-e").comesWhen(SAT_BEFORE));
    }

    private Rotation() {}
}
