package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.HeldTitles.APPOINTMENT_BASIS;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_EXTENSION_APPROVED;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_EXTENSION_LAST_DAY;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_RETIREMENT;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_OBTAINED_ON;
import static io.zhicheng.policy.fact.HeldTitles.VOTED_ON;
import static io.zhicheng.policy.fact.PersonFacts.EXTENSION_APPROVED;
import static io.zhicheng.policy.fact.PersonFacts.EXTENSION_LAST_DAY;
import static io.zhicheng.policy.fact.PersonFacts.RETIRED;
import static io.zhicheng.policy.fact.SubmissionFacts.RECEIVED_ON;
import static io.zhicheng.policy.fact.SubmissionFacts.RECOMMENDED_ON;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.VOTE_DECIDES;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.WHEN_APPLYING;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.national.RetirementAge.STATUTORY_RETIREMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** QZ4 chapter 1, section (4): who has retired, or reached the age, may not apply, and gains no post by a title. */
public final class Retirement {
    /** The day on which the person applies (申报职称时). */
    public static final Derived<LocalDate> APPLIED_ON =
            Derived.of("applied-on", Unit.DATE, "申报职称之日", "day on which the person applies");
    /** Retired, or of the age of retirement, without a later retirement approved. */
    public static final Bar RETIRED_OR_OF_AGE =
            ELIGIBILITY.bar("retired-or-of-age", "申报时已退休或达到退休年龄", "retired or of the age of retirement");
    /** The title was obtained before retirement. */
    public static final Requirement OBTAINED_BEFORE_RETIREMENT = APPOINTMENT_BASIS.requirement(
            "obtained-before-retirement", "取得职称时未退休且未达到退休年龄", "the title was obtained before retirement");
    /** The title itself stands all the same. */
    public static final Obligation TITLE_STANDS = APPOINTMENT_BASIS.obligation(
            "title-stands",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "所取得职称有效，但不作为岗位聘任的依据",
            "the title stands, but is no basis for appointment to a post");

    static List<Change> changes() {
        return ImmutableList.of(
                add(APPLIED_ON
                        .by("QZ4/1.4-a")
                        .is(choose(
                                WHEN_APPLYING.is(Readings.WhenApplying.SUBMISSION),
                                FILED_ON,
                                choose(
                                        WHEN_APPLYING.is(Readings.WhenApplying.RECOMMENDATION),
                                        RECOMMENDED_ON,
                                        RECEIVED_ON)))),
                add(RETIRED_OR_OF_AGE
                        .by("QZ4/1.4-a")
                        .appliesWhen(all(
                                any(RETIRED.yes(), STATUTORY_RETIREMENT.atMost(APPLIED_ON)),
                                not(cite(
                                        "QZ4/1.4-b",
                                        EXTENSION_APPROVED.yes(),
                                        EXTENSION_LAST_DAY.atLeast(APPLIED_ON)))))),
                // the extension opens the whole item, so it covers this limb too
                add(OBTAINED_BEFORE_RETIREMENT
                        .by("QZ4/1.4-c")
                        .demands(any(
                                TITLE_OBTAINED_ON.below(HOLDER_RETIREMENT),
                                all(VOTED_ON.below(HOLDER_RETIREMENT), VOTE_DECIDES.is(true)),
                                cite(
                                        "QZ4/1.4-b",
                                        HOLDER_EXTENSION_APPROVED.yes(),
                                        any(
                                                TITLE_OBTAINED_ON.atMost(HOLDER_EXTENSION_LAST_DAY),
                                                all(
                                                        VOTED_ON.atMost(HOLDER_EXTENSION_LAST_DAY),
                                                        VOTE_DECIDES.is(true))))))),
                add(TITLE_STANDS.by("QZ4/1.4-c").comesWhen(not(OBTAINED_BEFORE_RETIREMENT))));
    }

    private Retirement() {}
}
