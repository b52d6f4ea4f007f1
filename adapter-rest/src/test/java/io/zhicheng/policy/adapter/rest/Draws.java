package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.DrawSeed;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Orders for draws from pools of any size. */
final class Draws {
    private Draws() {}

    static DrawOrder order(int pool) {
        return DrawOrder.builder()
                .composition(Composition.builder()
                        .band(TitleBand.SENIOR)
                        .grassRoots(false)
                        .reviewsFullSenior(false)
                        .reviewsAssociateSenior(true)
                        .meetingOn(LocalDate.of(2018, 11, 19))
                        .scopeSpecialities(Listing.whole(Speciality.of("surgery"), Speciality.of("nursing")))
                        .appliedSpecialities(Listing.whole(Speciality.of("surgery"), Speciality.of("nursing")))
                        .members(Listing.partly(leader(MemberRole.CHAIR), leader(MemberRole.VICE_CHAIR)))
                        .previousSize(21)
                        .build())
                .addAllPool(
                        IntStream.rangeClosed(1, pool).mapToObj(Draws::expert).toList())
                .seed(DrawSeed.of("the seed of November 2018"))
                .build();
    }

    private static CommitteeMember leader(MemberRole role) {
        return CommitteeMember.of(role, expert(0).withReference(role.name()).withInPool(true));
    }

    private static Expert expert(int number) {
        return Expert.builder()
                .reference("somebody-" + number)
                .level(number % 4 == 0 ? TitleLevel.FULL_SENIOR : TitleLevel.ASSOCIATE_SENIOR)
                .titleScope(ValidityScope.PROVINCE)
                .speciality(number % 3 == 0 ? "surgery" : "nursing")
                .closeSpeciality(false)
                .appointedOn(LocalDate.of(2012, 1, 1))
                .newLevelSince(LocalDate.of(2012, 1, 1))
                .educationLevel(EducationLevel.BACHELOR)
                .educationInSpeciality(true)
                .educationMeetsRegulation(true)
                .employer("hospital-" + number % 7)
                .employerTier(number % 5 == 0 ? LocationTier.PREFECTURE : LocationTier.COUNTY)
                .fromGrassRoots(true)
                .outsideSystem(number % 6 == 0)
                .professional(true)
                .bornOn(LocalDate.of(1970, 1, 1))
                .moralityProblem(false)
                .underInvestigation(false)
                .retiresOn(LocalDate.of(2035, 1, 1))
                .entryRelaxed(false)
                .satLastYear(number % 2 == 0)
                .recused(false)
                .build();
    }
}
