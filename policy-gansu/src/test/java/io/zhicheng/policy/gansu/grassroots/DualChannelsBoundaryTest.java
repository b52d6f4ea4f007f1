package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.BOTH_CHANNELS_IN_ONE_YEAR;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.CHANNEL_OPEN;
import static io.zhicheng.policy.gansu.grassroots.Routes.SPECIAL_TALENT;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.DualChannel.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.Year;

/** GS28 chapter 10, section (1): two channels. */
class DualChannelsBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/10.1-a")
                .line("county teacher -> either channel", CHANNEL_OPEN, MET, teacher(COUNTY, GRASS_ROOTS))
                .line("+ the same in the other one", CHANNEL_OPEN, MET, teacher(COUNTY, PROVINCE))
                .line(
                        "provincial-unit teacher -> province-wide only",
                        CHANNEL_OPEN,
                        MET,
                        teacher(LocationTier.PROVINCE, PROVINCE))
                .line(
                        "+ provincial-unit teacher in the grass-roots channel -> not open",
                        CHANNEL_OPEN,
                        NOT_MET,
                        teacher(LocationTier.PROVINCE, GRASS_ROOTS));
        clause("GS28/10.1-b")
                .line(
                        "grass-roots in 2018, province-wide in 2018 -> refused",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        MET,
                        provinceWideAfter(grassRootsIn(2018, ReviewOutcome.PENDING)))
                .line(
                        "grass-roots 2018, province-wide 2019 -> allowed",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        NOT_MET,
                        provinceWideAfter(grassRootsIn(2018, ReviewOutcome.PASSED))
                                .withYear(Year.of(2019)))
                .line(
                        "+ rejected at the grass roots in 2018, province-wide in 2018 -> refused",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        MET,
                        provinceWideAfter(grassRootsIn(2018, ReviewOutcome.REJECTED)))
                .line(
                        "+ channel of the other application not told -> undetermined",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        UNKNOWN,
                        provinceWideAfter(PriorApplication.builder()
                                .year(Year.of(2018))
                                .sameAsThis(false)
                                .build()))
                .line(
                        "+ the register shows this very application -> allowed",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        NOT_MET,
                        provinceWideAfter(PriorApplication.builder()
                                .year(Year.of(2018))
                                .channel(PROVINCE)
                                .sameAsThis(true)
                                .build()));
        clause("GS28/10.1-c")
                .line("evidence of major contribution -> may apply", SPECIAL_TALENT, MET, judged(true, false))
                .line("none -> not open", SPECIAL_TALENT, NOT_MET, judged(false, false))
                .line("+ unusual talent -> may apply", SPECIAL_TALENT, MET, judged(false, true))
                .line(
                        "+ not judged yet -> the province judges",
                        SPECIAL_TALENT,
                        NEEDS_JUDGEMENT,
                        teacher(COUNTY, PROVINCE))
                .line(
                        "+ from a provincial unit -> not by this clause",
                        SPECIAL_TALENT,
                        NOT_APPLICABLE,
                        teacher(LocationTier.PROVINCE, PROVINCE))
                .line(
                        "+ for a junior title -> not by this clause",
                        SPECIAL_TALENT,
                        NOT_APPLICABLE,
                        seeking(ASSISTANT, COUNTY, PROVINCE));
    }

    private static Application teacher(LocationTier tier, DualChannel channel) {
        return seeking(ASSOCIATE_SENIOR, tier, channel);
    }

    private static Application seeking(TitleLevel level, LocationTier tier, DualChannel channel) {
        Application application = grassRoots(level, emptyLists().withUnit(unit(tier)));
        return application.withSought(application.sought().withChannel(channel));
    }

    private static PriorApplication grassRootsIn(int year, ReviewOutcome outcome) {
        return PriorApplication.builder()
                .year(Year.of(year))
                .channel(GRASS_ROOTS)
                .outcome(outcome)
                .sameAsThis(false)
                .build();
    }

    private static Application provinceWideAfter(PriorApplication prior) {
        Application application = teacher(COUNTY, PROVINCE);
        return application.withDossier(application.dossier().withPriorApplications(Listing.whole(prior)));
    }

    private static Application judged(boolean majorContribution, boolean unusualTalent) {
        return teacher(COUNTY, PROVINCE)
                .withJudgements(Judgements.builder()
                        .majorContribution(majorContribution)
                        .unusualTalent(unusualTalent)
                        .build());
    }
}
