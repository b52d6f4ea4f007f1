package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SAME_AS_THIS;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.JudgementFacts.PEERS_OF_SAME_CONDITIONS;
import static io.zhicheng.policy.fact.PersonFacts.TRANSFERRED_ON;
import static io.zhicheng.policy.fact.PersonFacts.TRANSFER_COMPLETE;
import static io.zhicheng.policy.fact.PersonFacts.WAS_CIVIL_SERVANT;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.HOLDS_TITLE_BELOW;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.yearOf;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GS28 chapter 10, section (4): who moves to the grass roots from elsewhere (鼓励其他人才向基层流动). */
public final class Newcomers {
    /** A former civil servant in the first application within five years of moving in (公务员调入5年内初次申报). */
    public static final Requirement CIVIL_SERVANT_NEWCOMER = ELIGIBILITY.condition(
            "civil-servant-newcomer",
            "公务员调入基层5年内初次申报",
            "first application of a civil servant moved in within five years");
    /** Such a newcomer needs no title below: the level is found among persons of the same conditions. */
    public static final Relaxation WITHOUT_TITLE_BELOW =
            ELIGIBILITY.relaxation("newcomer-without-title", "调入公务员不受任职资格限制", "a newcomer needs no title below");
    /** Nor, therefore, any tenure in one, which exceptional promotion waives anyway. */
    public static final Relaxation WITHOUT_TENURE_IN_TITLE =
            ELIGIBILITY.relaxation("newcomer-without-tenure", "调入公务员不受任职年限限制", "a newcomer needs no tenure", NORMAL);
    /** Who came from a unit above the grass roots has moved, not only been sent on secondment (借调不属调入). */
    public static final Requirement MOVE_COMPLETE =
            ELIGIBILITY.requirement("move-complete", "从省、市属单位调入基层的，已办结调动手续", "the move from a unit above is complete");

    static List<Norm> norms() {
        return ImmutableList.of(
                // by day, five full years at most; the first application since the move
                CIVIL_SERVANT_NEWCOMER
                        .by("GS28/10.4-a")
                        .demands(all(
                                WAS_CIVIL_SERVANT.yes(),
                                GRASS_ROOTS_UNIT,
                                UNIT_KIND.is(PUBLIC_INSTITUTION, ENTERPRISE),
                                TRANSFERRED_ON.atMost(FILED_ON),
                                FILED_ON.atMost(monthsLater(TRANSFERRED_ON, constant(Unit.MONTHS, years(5)))),
                                no(
                                        PRIOR_APPLICATIONS,
                                        PRIOR_YEAR.atLeast(yearOf(TRANSFERRED_ON)),
                                        any(PRIOR_YEAR.below(REVIEW_YEAR), not(SAME_AS_THIS.yes()))))),
                WITHOUT_TITLE_BELOW
                        .by("GS28/10.4-a")
                        .satisfies(HOLDS_TITLE_BELOW, all(CIVIL_SERVANT_NEWCOMER, PEERS_OF_SAME_CONDITIONS.yes())),
                WITHOUT_TENURE_IN_TITLE
                        .by("GS28/10.4-a")
                        .satisfies(TENURE_SUFFICES, all(CIVIL_SERVANT_NEWCOMER, PEERS_OF_SAME_CONDITIONS.yes())),
                // at once after the move; it need be told only by those whose career has been above the grass roots
                MOVE_COMPLETE
                        .by("GS28/10.4-b")
                        .demands(
                                TRANSFER_COMPLETE
                                        .yes()
                                        .when(all(
                                                CHANNEL.is(GRASS_ROOTS),
                                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                                some(SERVICE, SERVICE_KIND.is(WORK), not(GRASS_ROOTS_SPELL)))),
                                NORMAL,
                                EXCEPTIONAL,
                                DIRECT,
                                RECOGNITION_BY_SERVICE));
    }

    private Newcomers() {}
}
