package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.grassRoots;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.FEW_FROM_ABOVE;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.MAINLY_GRASS_ROOTS;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.MANY_FROM_ABOVE_PRESENT;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.place.LocationTier;
import java.util.Optional;

/** GS28 chapter 9, section (1), first half: where the experts of a grass-roots committee come from. */
class SeparateCommitteesBoundaryTest extends ProvinceTable {
    @Override
    protected void clauses() {
        clause("GS28/9.1-d")
                .line("14 of 20 from grass-roots -> ok", MAINLY_GRASS_ROOTS, MET, of(20, 6, PROVINCE))
                .line("9 of 20 from grass-roots -> violation", MAINLY_GRASS_ROOTS, NOT_MET, of(20, 11, PROVINCE))
                .line("+ 10 of 20, half, is not most", MAINLY_GRASS_ROOTS, NOT_MET, of(20, 10, PROVINCE))
                .line(
                        "+ any other committee is not asked",
                        MAINLY_GRASS_ROOTS,
                        NOT_APPLICABLE,
                        of(20, 11, PROVINCE).withGrassRoots(false))
                .line(
                        "+ units of Linxia prefecture itself are grass-roots",
                        MAINLY_GRASS_ROOTS,
                        MET,
                        grassRoots(members(
                                20, expert().withEmployerTier(PREFECTURE).withFromGrassRoots(true))))
                .line(
                        "+ of other prefectures they are not",
                        MAINLY_GRASS_ROOTS,
                        NOT_MET,
                        grassRoots(members(
                                20, expert().withEmployerTier(PREFECTURE).withFromGrassRoots(false))))
                .line(
                        "+ the tier of one not told, at the limit -> undetermined",
                        MAINLY_GRASS_ROOTS,
                        UNKNOWN,
                        grassRoots(both(
                                both(members(10, expert()), members(9, expert().withEmployerTier(PROVINCE))),
                                members(1, expert().withEmployerTier(Optional.empty())))));
        clause("GS28/9.1-e")
                .line("6 of 20 -> ok", FEW_FROM_ABOVE, MET, of(20, 6, PROVINCE))
                .line("7 of 20 -> violation", FEW_FROM_ABOVE, NOT_MET, of(20, 7, PROVINCE))
                .line("7 of 25 -> ok, 8 of 25 -> violation", () -> {
                    assertThat(policy().examine(FEW_FROM_ABOVE, of(25, 7, PROVINCE))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(FEW_FROM_ABOVE, of(25, 8, PROVINCE))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("+ central units count with them", FEW_FROM_ABOVE, NOT_MET, of(20, 7, CENTRAL))
                .line("+ 7 of 25, yet 7 of 20 present -> warning", MANY_FROM_ABOVE_PRESENT, MET, attended(7, 13))
                .line("+ 6 of 20 present -> no warning", MANY_FROM_ABOVE_PRESENT, NOT_MET, attended(6, 14));
    }

    /** So many members, of whom some come from above. */
    private static Composition of(int size, int fromAbove, LocationTier tier) {
        return grassRoots(
                both(members(fromAbove, expert().withEmployerTier(tier)), members(size - fromAbove, expert())));
    }

    /** A committee of 25, of whom so many from above, and so many from the grass roots, are present. */
    private static Composition attended(int fromAbove, int others) {
        CommitteeMember above = CommitteeMember.of(MemberRole.MEMBER, expert().withEmployerTier(PROVINCE));
        CommitteeMember other = CommitteeMember.of(MemberRole.MEMBER, expert());
        return grassRoots(both(
                both(nCopies(fromAbove, above.withPresent(true)), nCopies(others, other.withPresent(true))),
                nCopies(25 - fromAbove - others, other.withPresent(false))));
    }
}
