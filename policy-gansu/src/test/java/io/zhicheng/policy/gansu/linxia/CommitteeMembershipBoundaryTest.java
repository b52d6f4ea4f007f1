package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.committee;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.APPOINTED_LONG_ENOUGH;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.EDUCATED_AS_REGULATED;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.FEW_YOUNG_SENIORS;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.HALF_SENIORS;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.INTERMEDIATE_TITLES;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.ONE_CHAIR;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.PROFESSIONAL_LEADS;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.SENIOR_TITLES;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.USUAL_NUMBER;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.VICE_CHAIRS_AS_ASKED;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.YOUNG_SENIORS;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.YOUNG_UNTIL;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.committee.MemberRole.VICE_CHAIR;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.committee.HostChoices;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** LX282 chapter 1, section (3): how a committee is made up. */
class CommitteeMembershipBoundaryTest extends PrefectureTable {
    /** A host's limit of 45 years. */
    private static final Policy YOUNG_UNTIL_45 =
            HostChoices.policy("622900", YOUNG_UNTIL.by("EXAMPLE/1").is(years(45)));

    @Override
    protected void clauses() {
        clause("LX282/1.3-c")
                .line("18 -> outside", USUAL_NUMBER, NOT_MET, senior(18))
                .line("19 and 25 -> within", () -> {
                    assertThat(policy().examine(USUAL_NUMBER, senior(19)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(USUAL_NUMBER, senior(25)).outcome())
                            .isEqualTo(MET);
                })
                .line("26 -> outside", USUAL_NUMBER, NOT_MET, senior(26))
                .line(
                        "+ 26, as the approving authority recorded -> within",
                        USUAL_NUMBER,
                        MET,
                        senior(26).withApprovedSize(26))
                .line(
                        "+ 26, where it recorded 27 -> outside",
                        USUAL_NUMBER,
                        NOT_MET,
                        senior(26).withApprovedSize(27))
                .line(
                        "+ 26, what it recorded not told -> undetermined",
                        USUAL_NUMBER,
                        UNKNOWN,
                        senior(26).withApprovedSize(Optional.empty()))
                .line(
                        "+ the list not whole, 25 told -> undetermined",
                        USUAL_NUMBER,
                        UNKNOWN,
                        senior(25).withMembers(Listing.partly(members(25, expert()))));
        clause("LX282/1.3-d")
                .line("0 -> invalid", ONE_CHAIR, NOT_MET, led(SENIOR, 0, 1))
                .line("1 -> valid", ONE_CHAIR, MET, led(SENIOR, 1, 1))
                .line("2 -> invalid", ONE_CHAIR, NOT_MET, led(SENIOR, 2, 1));
        clause("LX282/1.3-e")
                .line("0 -> invalid", VICE_CHAIRS_AS_ASKED, NOT_MET, led(SENIOR, 1, 0))
                .line("1 or 2 -> valid", () -> {
                    assertThat(policy().examine(VICE_CHAIRS_AS_ASKED, led(SENIOR, 1, 1))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(VICE_CHAIRS_AS_ASKED, led(SENIOR, 1, 2))
                                    .outcome())
                            .isEqualTo(MET);
                })
                .line("3 -> invalid", VICE_CHAIRS_AS_ASKED, NOT_MET, led(SENIOR, 1, 3));
        clause("LX282/1.3-f")
                .line(
                        "chair official, one vice chair professional -> valid",
                        PROFESSIONAL_LEADS,
                        MET,
                        ledBy(SENIOR, official(), expert()))
                .line(
                        "chair and both vice chairs administrators -> invalid",
                        PROFESSIONAL_LEADS,
                        NOT_MET,
                        ledBy(SENIOR, official(), official(), official()))
                .line(
                        "+ and the official is asked for no title",
                        SENIOR_TITLES,
                        MET,
                        ledBy(SENIOR, official(), expert()));
        clause("LX282/1.3-h")
                .line("associate-senior in the specialty -> qualified", SENIOR_TITLES, MET, with(SENIOR, expert()))
                .line(
                        "mid-level -> not qualified",
                        SENIOR_TITLES,
                        NOT_MET,
                        with(SENIOR, expert().withLevel(TitleLevel.INTERMEDIATE)))
                .line(
                        "senior title in another specialty -> not qualified",
                        SENIOR_TITLES,
                        NOT_MET,
                        with(SENIOR, expert().withSpeciality("nursing")))
                .line(
                        "+ in a close specialty -> qualified",
                        SENIOR_TITLES,
                        MET,
                        with(SENIOR, expert().withSpeciality("nursing").withCloseSpeciality(true)))
                .line(
                        "+ in another, closeness not told -> undetermined",
                        SENIOR_TITLES,
                        UNKNOWN,
                        with(SENIOR, expert().withSpeciality("nursing").withCloseSpeciality(Optional.empty())));
        clause("LX282/1.3-j")
                .under(YOUNG_UNTIL_45)
                .line("19 members, 7 -> met; 6 -> not met", () -> {
                    assertThat(YOUNG_UNTIL_45
                                    .examine(YOUNG_SENIORS, young(19, 7))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(YOUNG_UNTIL_45
                                    .examine(YOUNG_SENIORS, young(19, 6))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("21 members, 7 -> met", YOUNG_SENIORS, MET, young(21, 7))
                .line("25 members, 9 -> met; 8 -> not met", () -> {
                    assertThat(YOUNG_UNTIL_45
                                    .examine(YOUNG_SENIORS, young(25, 9))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(YOUNG_UNTIL_45
                                    .examine(YOUNG_SENIORS, young(25, 8))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("+ 8 of 25 only warn", FEW_YOUNG_SENIORS, MET, young(25, 8))
                .line("+ 9 of 25 do not", FEW_YOUNG_SENIORS, NOT_MET, young(25, 9))
                .line(
                        "+ born 45 years ago to the day -> no longer young",
                        YOUNG_SENIORS,
                        NOT_MET,
                        born(MEETING.minusYears(45)))
                .line(
                        "+ a day later -> young",
                        YOUNG_SENIORS,
                        MET,
                        born(MEETING.minusYears(45).plusDays(1)))
                .line(
                        "+ a mid-level committee is not asked",
                        YOUNG_SENIORS,
                        NOT_APPLICABLE,
                        young(19, 0).withBand(INTERMEDIATE))
                .under(policy())
                .line("+ no limit set -> undetermined", YOUNG_SENIORS, UNKNOWN, young(19, 7));
        clause("LX282/1.3-k")
                .line("14 -> outside", USUAL_NUMBER, NOT_MET, intermediate(14))
                .line("15 and 21 -> within", () -> {
                    assertThat(policy().examine(USUAL_NUMBER, intermediate(15)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(USUAL_NUMBER, intermediate(21)).outcome())
                            .isEqualTo(MET);
                })
                .line("22 -> outside", USUAL_NUMBER, NOT_MET, intermediate(22));
        clause("LX282/1.3-l")
                .line("1 -> valid", ONE_CHAIR, MET, led(INTERMEDIATE, 1, 1))
                .line("2 -> invalid", ONE_CHAIR, NOT_MET, led(INTERMEDIATE, 2, 1));
        clause("LX282/1.3-m")
                .line("1 -> valid", VICE_CHAIRS_AS_ASKED, MET, led(INTERMEDIATE, 1, 1))
                .line(
                        "2 -> invalid (allowed only for senior committees)",
                        VICE_CHAIRS_AS_ASKED,
                        NOT_MET,
                        led(INTERMEDIATE, 1, 2));
        clause("LX282/1.3-n")
                .line(
                        "both administrators -> invalid",
                        PROFESSIONAL_LEADS,
                        NOT_MET,
                        ledBy(INTERMEDIATE, official(), official()))
                .line("one professional -> valid", PROFESSIONAL_LEADS, MET, ledBy(INTERMEDIATE, expert(), official()));
        clause("LX282/1.3-p")
                .line(
                        "mid-level in the specialty -> qualified",
                        INTERMEDIATE_TITLES,
                        MET,
                        with(INTERMEDIATE, expert().withLevel(TitleLevel.INTERMEDIATE)))
                .line(
                        "assistant level -> not qualified",
                        INTERMEDIATE_TITLES,
                        NOT_MET,
                        with(INTERMEDIATE, expert().withLevel(TitleLevel.ASSISTANT)))
                .line("+ each kind of committee is asked for its own", INTERMEDIATE_TITLES, NOT_APPLICABLE, senior(19))
                .line(
                        "+ the band not told: seniors do for either -> met",
                        INTERMEDIATE_TITLES,
                        MET,
                        senior(19).withBand(Optional.empty()));
        clause("LX282/1.3-q")
                .line("15 members, 8 -> met; 7 -> not met", () -> {
                    assertThat(policy().examine(HALF_SENIORS, seniors(15, 8)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(HALF_SENIORS, seniors(15, 7)).outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("16 members, 8 -> met", HALF_SENIORS, MET, seniors(16, 8))
                .line("21 members, 11 -> met; 10 -> not met", () -> {
                    assertThat(policy().examine(HALF_SENIORS, seniors(21, 11)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(HALF_SENIORS, seniors(21, 10)).outcome())
                            .isEqualTo(NOT_MET);
                });
        clause("LX282/1.3-r")
                .line(
                        "appointed 1y11m before the meeting -> not eligible",
                        APPOINTED_LONG_ENOUGH,
                        NOT_MET,
                        with(SENIOR, expert().withAppointedOn(MEETING.minusMonths(23))))
                .line(
                        "appointed exactly 2y0m -> eligible",
                        APPOINTED_LONG_ENOUGH,
                        MET,
                        with(SENIOR, expert().withAppointedOn(MEETING.minusYears(2))))
                .line(
                        "+ a day less -> not eligible",
                        APPOINTED_LONG_ENOUGH,
                        NOT_MET,
                        with(
                                SENIOR,
                                expert().withAppointedOn(MEETING.minusYears(2).plusDays(1))))
                .line(
                        "+ with a relaxation recorded on entry -> eligible",
                        APPOINTED_LONG_ENOUGH,
                        MET,
                        with(
                                SENIOR,
                                expert().withAppointedOn(MEETING.minusMonths(13))
                                        .withEntryRelaxed(true)));
        clause("LX282/1.3-s")
                .line(
                        "education meets the regulation of the series -> eligible",
                        EDUCATED_AS_REGULATED,
                        MET,
                        with(SENIOR, expert()))
                .line(
                        "education below it -> not eligible",
                        EDUCATED_AS_REGULATED,
                        NOT_MET,
                        with(SENIOR, expert().withEducationMeetsRegulation(false)))
                .line(
                        "regulation table not supplied -> undetermined",
                        EDUCATED_AS_REGULATED,
                        UNKNOWN,
                        with(SENIOR, expert().withEducationMeetsRegulation(Optional.empty())));
    }

    private static Composition senior(int size) {
        return committee(SENIOR, size, expert());
    }

    private static Composition intermediate(int size) {
        return committee(INTERMEDIATE, size, expert());
    }

    private static Composition led(TitleBand band, int chairs, int viceChairs) {
        return committee(
                band,
                both(
                        both(members(chairs, CHAIR, expert()), members(viceChairs, VICE_CHAIR, expert())),
                        members(17, expert())));
    }

    private static Expert official() {
        return Expert.builder().professional(false).build();
    }

    private static Composition ledBy(TitleBand band, Expert chair, Expert... viceChairs) {
        List<CommitteeMember> leaders = members(1, CHAIR, chair);
        for (Expert viceChair : viceChairs) {
            leaders = both(leaders, members(1, VICE_CHAIR, viceChair));
        }
        return committee(band, both(leaders, members(17, expert())));
    }

    /** A committee in which one member is another. */
    private static Composition with(TitleBand band, Expert one) {
        return committee(band, both(members(1, one), members(18, expert())));
    }

    private static Composition young(int size, int young) {
        LocalDate later = LocalDate.of(1980, 1, 1);
        return committee(SENIOR, both(members(young, expert().withBornOn(later)), members(size - young, expert())));
    }

    private static Composition born(LocalDate day) {
        return committee(SENIOR, members(19, expert().withBornOn(day)));
    }

    private static Composition seniors(int size, int seniors) {
        Expert other = expert().withLevel(TitleLevel.INTERMEDIATE);
        return committee(INTERMEDIATE, both(members(seniors, expert()), members(size - seniors, other)));
    }
}
