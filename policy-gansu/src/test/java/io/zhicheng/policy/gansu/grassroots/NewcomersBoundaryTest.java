package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.FILED;
import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.Newcomers.MOVE_COMPLETE;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.HOLDS_TITLE_BELOW;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;

/** GS28 chapter 10, section (4): who moves to the grass roots. */
class NewcomersBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/10.4-a")
                .line(
                        "transferred 2016-03, applied 2018-05 -> covered",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        MET,
                        civilServant(LocalDate.of(2016, 3, 1)).withDate(LocalDate.of(2018, 5, 10)))
                .line(
                        "+ and needs no tenure",
                        NORMAL,
                        TENURE_SUFFICES,
                        MET,
                        civilServant(LocalDate.of(2016, 3, 1)).withDate(LocalDate.of(2018, 5, 10)))
                .line(
                        "transferred 2012, applied 2018 -> not covered",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        NOT_MET,
                        civilServant(LocalDate.of(2012, 6, 1)))
                .line(
                        "second application -> not covered",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        NOT_MET,
                        applying(
                                LocalDate.of(2016, 3, 1),
                                PriorApplication.of(2017, INTERMEDIATE, ReviewOutcome.REJECTED)))
                .line(
                        "+ five full years to the day -> covered",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        MET,
                        civilServant(FILED.minusYears(5)))
                .line(
                        "+ five years and a day -> not covered",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        NOT_MET,
                        civilServant(FILED.minusYears(5).minusDays(1)))
                .line(
                        "+ not compared with peers yet -> the committee judges",
                        NORMAL,
                        HOLDS_TITLE_BELOW,
                        NEEDS_JUDGEMENT,
                        civilServant(LocalDate.of(2016, 3, 1)).withJudgements(Judgements.untold()));
        clause("GS28/10.4-b")
                .line("moved to a county hospital -> may apply", NORMAL, MOVE_COMPLETE, MET, fromProvince(true))
                .line(
                        "seconded while still on the provincial payroll -> not moved",
                        NORMAL,
                        MOVE_COMPLETE,
                        NOT_MET,
                        fromProvince(false))
                .line(
                        "+ always at the grass roots -> nothing to tell",
                        NORMAL,
                        MOVE_COMPLETE,
                        NOT_APPLICABLE,
                        grassRoots(
                                ASSOCIATE_SENIOR,
                                emptyLists()
                                        .withUnit(unit(COUNTY))
                                        .withService(Listing.whole(ServiceSpell.of(
                                                Spell.since(LocalDate.of(2010, 1, 1)), COUNTY, ServiceKind.WORK)))));
    }

    private static Application civilServant(LocalDate transferredOn) {
        return applying(transferredOn);
    }

    /** A former civil servant without any title, found equal to peers, who applied so before. */
    private static Application applying(LocalDate transferredOn, PriorApplication... prior) {
        return grassRoots(
                        ASSOCIATE_SENIOR,
                        emptyLists()
                                .withUnit(unit(COUNTY).withPostManaged(false))
                                .withWasCivilServant(true)
                                .withTransferredOn(transferredOn)
                                .withPriorApplications(Listing.whole(prior)))
                .withJudgements(Judgements.builder().peersOfSameConditions(true).build());
    }

    private static Application fromProvince(boolean complete) {
        ServiceSpell before = ServiceSpell.of(
                Spell.of(LocalDate.of(2010, 1, 1), LocalDate.of(2018, 9, 1)), PROVINCE, ServiceKind.WORK);
        ServiceSpell now = ServiceSpell.of(Spell.since(LocalDate.of(2018, 9, 1)), COUNTY, ServiceKind.WORK);
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists()
                        .withUnit(unit(COUNTY))
                        .withTransferComplete(complete)
                        .withService(Listing.whole(before, now)));
    }
}
