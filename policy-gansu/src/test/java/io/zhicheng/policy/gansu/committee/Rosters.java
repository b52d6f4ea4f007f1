package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.committee.MemberRole.MEMBER;
import static io.zhicheng.policy.model.committee.MemberRole.VICE_CHAIR;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Experts and committees that the tables start from; each with nothing against it. */
public final class Rosters {
    /** Monday, 19 November 2018, the day of the meeting. */
    public static final LocalDate MEETING = LocalDate.of(2018, 11, 19);

    /** A speciality of the committee's. */
    public static final String SURGERY = "surgery";

    private Rosters() {}

    /** An expert of a county unit for a senior committee, who sat on it last year. */
    public static Expert expert() {
        return Expert.builder()
                .level(TitleLevel.ASSOCIATE_SENIOR)
                .titleScope(ValidityScope.PROVINCE)
                .speciality(SURGERY)
                .closeSpeciality(false)
                .appointedOn(LocalDate.of(2010, 3, 1))
                .newLevelSince(LocalDate.of(2010, 3, 1))
                .educationLevel(EducationLevel.BACHELOR)
                .educationInSpeciality(true)
                .educationMeetsRegulation(true)
                .employerTier(LocationTier.COUNTY)
                .fromGrassRoots(true)
                .outsideSystem(false)
                .professional(true)
                .bornOn(LocalDate.of(1970, 5, 5))
                .moralityProblem(false)
                .underInvestigation(false)
                .retiresOn(LocalDate.MAX)
                .entryRelaxed(false)
                .inPool(true)
                .satLastYear(true)
                .recused(false)
                .build();
    }

    /** So many ordinary members alike. */
    public static List<CommitteeMember> members(int number, Expert expert) {
        return members(number, MEMBER, expert);
    }

    /** So many members of a role alike. */
    public static List<CommitteeMember> members(int number, MemberRole role, Expert expert) {
        return Collections.nCopies(number, CommitteeMember.of(role, expert));
    }

    /** A committee of so many, led by a chair and a vice-chair, meeting on the day. */
    public static Composition committee(TitleBand band, int size, Expert expert) {
        return committee(
                band,
                ImmutableList.<CommitteeMember>builder()
                        .addAll(members(1, CHAIR, expert))
                        .addAll(members(1, VICE_CHAIR, expert))
                        .addAll(members(size - 2, expert))
                        .build());
    }

    /** A committee of these members, meeting on the day. */
    public static Composition committee(TitleBand band, List<CommitteeMember> members) {
        return Composition.builder()
                .band(band)
                .grassRoots(false)
                .reviewsFullSenior(false)
                .reviewsAssociateSenior(band == TitleBand.SENIOR)
                .meetingOn(MEETING)
                .approvedSize(0)
                .scopeSpecialities(Listing.whole(Speciality.of(SURGERY)))
                .members(Listing.whole(members))
                .build();
    }

    /** A senior committee of the grass roots of these members. */
    public static Composition grassRoots(List<CommitteeMember> members) {
        return committee(TitleBand.SENIOR, members).withGrassRoots(true);
    }

    /** Two kinds of members side by side. */
    public static List<CommitteeMember> both(List<CommitteeMember> some, List<CommitteeMember> others) {
        return ImmutableList.<CommitteeMember>builder()
                .addAll(some)
                .addAll(others)
                .build();
    }

    /** A committee of {@code size} members now and {@code previous} last year, of whom so many were replaced. */
    public static Composition rotated(int previous, int size, int replaced) {
        return committee(
                        TitleBand.SENIOR,
                        both(
                                members(previous - replaced, expert()),
                                members(size - previous + replaced, expert().withSatLastYear(false))))
                .withPreviousSize(previous);
    }
}
