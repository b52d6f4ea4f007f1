package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.HOST_CONSENT;
import static io.zhicheng.policy.fact.Compositions.MEETING_ON;
import static io.zhicheng.policy.fact.Compositions.PREVIOUS_SIZE;
import static io.zhicheng.policy.fact.Compositions.REPLACED_ON;
import static io.zhicheng.policy.fact.Compositions.REPORTED_IN_WRITING;
import static io.zhicheng.policy.fact.Compositions.REPORTED_ON;
import static io.zhicheng.policy.fact.Compositions.REPORTED_TO_APPROVER;
import static io.zhicheng.policy.fact.Compositions.ROTATION_ACCEPTED;
import static io.zhicheng.policy.fact.Compositions.ROTATION_LAWFUL;
import static io.zhicheng.policy.gansu.committee.RosterSecrecy.ROSTER_KEPT_SECRET;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_AS_ASKED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_EARLY;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_IN_TIME;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_AGREED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_WINDOW;
import static io.zhicheng.policy.gansu.committee.Rotation.SAT_BEFORE;
import static io.zhicheng.policy.gansu.committee.Rotation.SHARE_TO_REPLACE;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.COMMITTEE_SIZE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * LX282 chapter 1, section (4), from 2018 on: how much of a committee is replaced each year, and who is told when
 * (评委会的运行及管理). The province asks for the host's consent only; the prefecture wants a written report as well, sets a
 * ceiling, and gives more time.
 */
public final class RotationReport {
    /** From 2018 on (从2018年起): the whole year. */
    private static final LocalDate FROM_2018 = LocalDate.of(2018, 1, 1);

    /** The experts of a committee are rotated to keep its membership at its best (动态轮换). */
    public static final Obligation MEMBERS_ROTATE = ROTATION_LAWFUL.obligation(
            "members-rotate", STEP, Party.COMMITTEE_OFFICE, "对组成评委会专家实行动态轮换", "rotate the experts of the committee");
    /** How many of this year's members are new (新任评委). */
    public static final Derived<Integer> NEWCOMERS =
            Derived.of("newcomers", Unit.COUNT, "新任评委人数", "members new this year");
    /** Measured by this year's size, the share is as asked too: the text does not say which size counts. */
    public static final Requirement REPLACED_BY_NEW_SIZE = ROTATION_LAWFUL.requirement(
            "replaced-by-new-size", "按本年度人数计算更换比例也符合要求", "measured by this year's size the share is as asked too");
    /** The share is as asked by this year's size only, and the approving authority lets that do. */
    public static final Relaxation NEW_SIZE_ACCEPTED = ROTATION_LAWFUL.relaxation(
            "new-size-accepted", "批准机构认可按本年度人数计算", "the approving authority takes this year's size");
    /** The share is as asked by last year's size only, and the approving authority lets that do. */
    public static final Relaxation OLD_SIZE_ACCEPTED = ROTATION_LAWFUL.relaxation(
            "old-size-accepted", "批准机构认可按上年度人数计算", "the approving authority takes last year's size");

    static List<Change> changes() {
        return ImmutableList.of(
                add(MEMBERS_ROTATE.by("LX282/1.4-b").comesWhen(SAT_BEFORE)).since(FROM_2018),
                set(SHARE_TO_REPLACE
                                .by("LX282/1.4-c", "LX282/1.4-d")
                                .is(Setting.band(Share.percent(30), Share.percent(60))))
                        .since(FROM_2018),
                restate(REPLACED_AS_ASKED, "LX282/1.4-c", "LX282/1.4-d").since(FROM_2018),
                add(NEWCOMERS
                                .by("LX282/1.4-c", "LX282/1.4-d")
                                .is(minus(COMMITTEE_SIZE, minus(PREVIOUS_SIZE, REPLACED))))
                        .since(FROM_2018),
                add(REPLACED_BY_NEW_SIZE
                                .by("LX282/1.4-c", "LX282/1.4-d")
                                .demands(byNewSize().when(SAT_BEFORE)))
                        .since(FROM_2018),
                // where the two sizes tell differently, it is for the approving authority to say
                add(NEW_SIZE_ACCEPTED
                                .by("LX282/1.4-c", "LX282/1.4-d")
                                .waives(REPLACED_AS_ASKED, all(byNewSize(), ROTATION_ACCEPTED.yes())))
                        .since(FROM_2018),
                add(OLD_SIZE_ACCEPTED
                                .by("LX282/1.4-c", "LX282/1.4-d")
                                .waives(
                                        REPLACED_BY_NEW_SIZE,
                                        all(
                                                share(REPLACED, PREVIOUS_SIZE).within(SHARE_TO_REPLACE),
                                                ROTATION_ACCEPTED.yes())))
                        .since(FROM_2018),
                // the window is that of the report: earlier only warns, since its purpose is to be told beforehand
                set(REPLACEMENT_WINDOW.by("LX282/1.4-e").is(5)).since(FROM_2018),
                replace(REPLACED_IN_TIME
                                .by("LX282/1.4-e")
                                .demands(all(
                                                REPORTED_ON.below(MEETING_ON),
                                                cite("GS268/3-c", REPLACED_ON.below(MEETING_ON)))
                                        .when(SAT_BEFORE)))
                        .since(FROM_2018),
                replace(REPLACED_EARLY
                                .by("LX282/1.4-e")
                                .comesWhen(all(
                                        SAT_BEFORE,
                                        REPORTED_ON.below(workingDaysEarlier(MEETING_ON, REPLACEMENT_WINDOW)))))
                        .since(FROM_2018),
                // a report is not an approval: the host's consent stays, nobody's consent above is waited for
                replace(REPLACEMENT_AGREED
                                .by("LX282/1.4-f")
                                .demands(all(
                                                REPORTED_IN_WRITING.yes(),
                                                REPORTED_TO_APPROVER.yes(),
                                                cite("GS268/3-d", HOST_CONSENT.yes()))
                                        .when(SAT_BEFORE)))
                        .since(FROM_2018),
                restate(ROSTER_KEPT_SECRET, "LX282/1.4-g", "LX282/4.4-c"));
    }

    private RotationReport() {}

    private static Criterion byNewSize() {
        return share(NEWCOMERS, COMMITTEE_SIZE).within(SHARE_TO_REPLACE);
    }
}
