package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.linxia.Addressees.ADDRESSED;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MANAGED_BY;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MANAGED_BY_PREFECTURE;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.HAS_FUNDING;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LX282, address and signature: whom the notice binds, and since when. */
class AddresseesTest extends PrefectureTable {
    private static final Policies POLICIES = Policies.of(new GansuModule(), new LinxiaModule());
    private static final LocalDate SIGNED = LocalDate.of(2018, 8, 26);

    @Override
    protected void clauses() {
        clause("LX282/0-b")
                .line(
                        "a county hospital under a Linxia county -> overlay applies",
                        ADDRESSED,
                        MET,
                        at("622921", COUNTY))
                .line(
                        "a provincial unit physically located in Linxia -> overlay does not apply by default (undetermined, host decides)",
                        ADDRESSED,
                        NEEDS_JUDGEMENT,
                        at("622901", PROVINCE))
                .line(
                        "+ it applies once the prefecture says that it administers the unit's titles",
                        ADDRESSED,
                        MET,
                        administered(PROVINCE, true))
                .line("+ and does not once it says the contrary", ADDRESSED, NOT_MET, administered(PROVINCE, false))
                .line("+ the same of a central unit", ADDRESSED, NEEDS_JUDGEMENT, at("622901", CENTRAL))
                .line("+ a unit of the prefecture itself", ADDRESSED, MET, at("622900", PREFECTURE))
                .line("+ the last code of the prefecture", ADDRESSED, MET, at("622999", COUNTY))
                .line("+ a county of the next prefecture", ADDRESSED, NOT_MET, at("623001", COUNTY))
                .line("+ the tier is not told -> open", ADDRESSED, UNKNOWN, tierUntold());
        clause("LX282/0-c")
                .line(
                        "general rule asked as of 2018-08-25 -> not yet in force",
                        () -> assertThat(filled(HAS_FUNDING, LocalDate.of(2018, 8, 25)))
                                .isFalse())
                .line(
                        "general rule asked as of 2018-08-26 -> in force",
                        () -> assertThat(filled(HAS_FUNDING, SIGNED)).isTrue())
                .line(
                        "rule marked '2018' asked for an application of year 2017 -> not in force",
                        MANAGED_BY,
                        TitleAuthority.PROVINCIAL_HRSS,
                        intermediateOn(LocalDate.of(2017, 12, 31)))
                .line(
                        "+ nor in the policy of that year",
                        () -> assertThat(filled(MANAGED_BY_PREFECTURE, LocalDate.of(2017, 12, 31)))
                                .isFalse())
                .line(
                        "+ but from the first day of 2018",
                        () -> assertThat(filled(MANAGED_BY_PREFECTURE, LocalDate.of(2018, 1, 1)))
                                .isTrue())
                .line(
                        "+ no end: still in force years later",
                        () -> assertThat(filled(HAS_FUNDING, LocalDate.of(2023, 1, 1)))
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"622900", "622901", "622921", "622927", "622999"})
    void norms_of_the_notice_hold_in_every_place_of_the_prefecture_from_the_day_of_its_signature(String place) {
        assertThat(general(POLICIES.in(place).on(SIGNED))).isPositive();
        assertThat(general(POLICIES.in(place).on(SIGNED.minusDays(1)))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"620000, 2018-08-26", "620123, 2018-11-19", "623000, 2018-11-19", "623001, 2023-01-01"})
    void and_in_no_other_place(String place, LocalDate day) {
        assertThat(POLICIES.in(place).on(day).norms()).noneMatch(AddresseesTest::isOfNotice);
    }

    @Test
    void before_its_signature_only_clauses_with_a_start_of_their_own_hold() {
        assertThat(POLICIES.in("622900").on(SIGNED.minusDays(1)).norms())
                .filteredOn(AddresseesTest::isOfNotice)
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(norm.since()).isPresent());
    }

    /** How many norms are the notice's own, without a start of their own. */
    private static long general(Policy policy) {
        return policy.norms().stream()
                .filter(AddresseesTest::isOfNotice)
                .filter(norm -> norm.since().isEmpty())
                .count();
    }

    private static boolean isOfNotice(Norm norm) {
        return norm.citation().clause().document().equals("LX282");
    }

    private static boolean filled(Slot slot, LocalDate day) {
        return POLICIES.in("622900").on(day).norms().stream()
                .anyMatch(norm -> norm.slot().equals(slot));
    }

    private static ReviewCommittee at(String division, LocationTier tier) {
        return ReviewCommittee.builder()
                .host(CommitteeHost.builder()
                        .division(DivisionCode.of(division))
                        .tier(tier)
                        .build())
                .build();
    }

    private static ReviewCommittee administered(LocationTier tier, boolean byPrefecture) {
        ReviewCommittee committee = at("622901", tier);
        return committee.withHost(committee.host().withAdministeredByPrefecture(byPrefecture));
    }

    private static ReviewCommittee tierUntold() {
        return ReviewCommittee.builder()
                .host(CommitteeHost.builder()
                        .division(DivisionCode.of("622921"))
                        .build())
                .build();
    }

    private static ReviewCommittee intermediateOn(LocalDate day) {
        return ReviewCommittee.builder().band(TitleBand.INTERMEDIATE).asOf(day).build();
    }
}
