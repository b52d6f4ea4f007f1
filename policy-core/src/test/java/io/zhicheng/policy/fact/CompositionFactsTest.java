package io.zhicheng.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** What is told of committees and pools is read back, each fact from its own attribute. */
class CompositionFactsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    private static Expert expert() {
        return Expert.builder()
                .reference("expert.reference")
                .level(TitleLevel.FULL_SENIOR)
                .titleScope(ValidityScope.ENTERPRISE)
                .speciality("expert.speciality")
                .closeSpeciality(false)
                .appointedOn(DAY.plusDays(27))
                .newLevelSince(DAY.plusDays(28))
                .educationLevel(EducationLevel.DOCTOR)
                .educationInSpeciality(false)
                .educationMeetsRegulation(true)
                .employer("expert.employer")
                .employerTier(LocationTier.CENTRAL)
                .fromGrassRoots(false)
                .outsideSystem(true)
                .professional(false)
                .bornOn(DAY.plusDays(37))
                .moralityProblem(false)
                .underInvestigation(true)
                .retiresOn(DAY.plusDays(40))
                .entryRelaxed(true)
                .inPool(false)
                .satLastYear(true)
                .recused(false)
                .build();
    }

    @Test
    void readsComposition() {
        Listing<Speciality> scope = Listing.whole(Speciality.of("surgery"));
        Listing<Speciality> applied = Listing.partly(Speciality.of("nursing"));
        Listing<CommitteeMember> members = Listing.whole(CommitteeMember.of(MemberRole.CHAIR, Expert.untold()));
        Composition composition = Composition.builder()
                .scopeSpecialities(scope)
                .appliedSpecialities(applied)
                .members(members)
                .band(TitleBand.SENIOR)
                .grassRoots(false)
                .reviewsFullSenior(true)
                .reviewsAssociateSenior(false)
                .meetingOn(DAY.plusDays(5))
                .approvedSize(6)
                .previousSize(7)
                .replaced(8)
                .replacedOn(DAY.plusDays(9))
                .hostConsent(false)
                .reportedOn(DAY.plusDays(11))
                .reportedInWriting(false)
                .reportedToApprover(true)
                .rotationAccepted(false)
                .drawnAtRandom(true)
                .drawnByTitleOffice(false)
                .drawnByHost(true)
                .fixedOn(DAY.plusDays(18))
                .rosterPublished(true)
                .build();

        assertThat(Compositions.SCOPE.read(composition)).isEqualTo(scope);
        assertThat(Compositions.SCOPE_CODE.read(scope.rows().get(0))).contains("surgery");
        assertThat(Compositions.APPLIED.read(composition)).isEqualTo(applied);
        assertThat(Compositions.APPLIED_CODE.read(applied.rows().get(0))).contains("nursing");
        assertThat(Compositions.MEMBERS.read(composition)).isEqualTo(members);
        assertThat(Compositions.COMMITTEE_BAND.read(composition)).contains(TitleBand.SENIOR);
        assertThat(Compositions.GRASS_ROOTS_COMMITTEE.read(composition)).contains(false);
        assertThat(Compositions.REVIEWS_FULL_SENIOR.read(composition)).contains(true);
        assertThat(Compositions.REVIEWS_ASSOCIATE_SENIOR.read(composition)).contains(false);
        assertThat(Compositions.MEETING_ON.read(composition)).contains(DAY.plusDays(5));
        assertThat(Compositions.APPROVED_SIZE.read(composition)).contains(6);
        assertThat(Compositions.PREVIOUS_SIZE.read(composition)).contains(7);
        assertThat(Compositions.REPLACED_TOLD.read(composition)).contains(8);
        assertThat(Compositions.REPLACED_ON.read(composition)).contains(DAY.plusDays(9));
        assertThat(Compositions.HOST_CONSENT.read(composition)).contains(false);
        assertThat(Compositions.REPORTED_ON.read(composition)).contains(DAY.plusDays(11));
        assertThat(Compositions.REPORTED_IN_WRITING.read(composition)).contains(false);
        assertThat(Compositions.REPORTED_TO_APPROVER.read(composition)).contains(true);
        assertThat(Compositions.ROTATION_ACCEPTED.read(composition)).contains(false);
        assertThat(Compositions.DRAWN_AT_RANDOM.read(composition)).contains(true);
        assertThat(Compositions.DRAWN_BY_TITLE_OFFICE.read(composition)).contains(false);
        assertThat(Compositions.DRAWN_BY_HOST.read(composition)).contains(true);
        assertThat(Compositions.FIXED_ON.read(composition)).contains(DAY.plusDays(18));
        assertThat(Compositions.ROSTER_PUBLISHED.read(composition)).contains(true);
    }

    @Test
    void readsMember() {
        CommitteeMember member = CommitteeMember.builder()
                .role(MemberRole.VICE_CHAIR)
                .present(true)
                .expert(expert())
                .build();

        assertThat(Compositions.MEMBER_ROLE.read(member)).contains(MemberRole.VICE_CHAIR);
        assertThat(Compositions.MEMBER_PRESENT.read(member)).contains(true);
        assertThat(Compositions.MEMBER_REFERENCE.read(member)).contains("expert.reference");
        assertThat(Compositions.MEMBER_LEVEL.read(member)).contains(TitleLevel.FULL_SENIOR);
        assertThat(Compositions.MEMBER_TITLE_SCOPE.read(member)).contains(ValidityScope.ENTERPRISE);
        assertThat(Compositions.MEMBER_SPECIALITY.read(member)).contains("expert.speciality");
        assertThat(Compositions.MEMBER_CLOSE_SPECIALITY.read(member)).contains(false);
        assertThat(Compositions.MEMBER_APPOINTED_ON.read(member)).contains(DAY.plusDays(27));
        assertThat(Compositions.MEMBER_NEW_LEVEL_SINCE.read(member)).contains(DAY.plusDays(28));
        assertThat(Compositions.MEMBER_EDUCATION_LEVEL.read(member)).contains(EducationLevel.DOCTOR);
        assertThat(Compositions.MEMBER_EDUCATION_IN_SPECIALITY.read(member)).contains(false);
        assertThat(Compositions.MEMBER_EDUCATION_MEETS_REGULATION.read(member)).contains(true);
        assertThat(Compositions.MEMBER_EMPLOYER.read(member)).contains("expert.employer");
        assertThat(Compositions.MEMBER_EMPLOYER_TIER.read(member)).contains(LocationTier.CENTRAL);
        assertThat(Compositions.MEMBER_FROM_GRASS_ROOTS.read(member)).contains(false);
        assertThat(Compositions.MEMBER_OUTSIDE_SYSTEM.read(member)).contains(true);
        assertThat(Compositions.MEMBER_PROFESSIONAL.read(member)).contains(false);
        assertThat(Compositions.MEMBER_BORN_ON.read(member)).contains(DAY.plusDays(37));
        assertThat(Compositions.MEMBER_MORALITY_PROBLEM.read(member)).contains(false);
        assertThat(Compositions.MEMBER_UNDER_INVESTIGATION.read(member)).contains(true);
        assertThat(Compositions.MEMBER_RETIRES_ON.read(member)).contains(DAY.plusDays(40));
        assertThat(Compositions.MEMBER_ENTRY_RELAXED.read(member)).contains(true);
        assertThat(Compositions.MEMBER_IN_POOL.read(member)).contains(false);
        assertThat(Compositions.MEMBER_SAT_LAST_YEAR.read(member)).contains(true);
        assertThat(Compositions.MEMBER_RECUSED.read(member)).contains(false);
    }

    @Test
    void readsPool() {
        ExpertPool pool = ExpertPool.builder()
                .band(TitleBand.INTERMEDIATE)
                .size(50)
                .experts(Listing.partly(expert()))
                .build();

        assertThat(ExpertPools.POOL_BAND.read(pool)).contains(TitleBand.INTERMEDIATE);
        assertThat(ExpertPools.POOL_SIZE_TOLD.read(pool)).contains(50);
        assertThat(ExpertPools.POOL_EXPERTS.read(pool)).isEqualTo(Listing.partly(expert()));
    }

    @Test
    void readsPoolEntry() {
        AnnualAppraisal appraisal = AnnualAppraisal.of(2017, AppraisalGrade.EXCELLENT);
        AchievementAward award = AchievementAward.builder()
                .scope(AwardScope.NATIONAL)
                .awardClass(2)
                .countedMember(true)
                .inSpeciality(false)
                .build();
        CompletedStep step = CompletedStep.of(PoolEntryStep.POLITICAL_REVIEW);
        PoolEntry entry = PoolEntry.builder()
                .expert(expert())
                .appraisals(Listing.whole(appraisal))
                .awards(Listing.whole(award))
                .stepsDone(Listing.partly(step))
                .band(TitleBand.SENIOR)
                .asOf(DAY.plusDays(46))
                .titleRevoked(true)
                .disciplineBreach(false)
                .unsatisfactoryService(true)
                .build();

        assertThat(PoolEntries.ENTRANT_APPRAISALS.read(entry)).isEqualTo(Listing.whole(appraisal));
        assertThat(PoolEntries.ENTRANT_APPRAISAL_YEAR.read(appraisal)).contains(Year.of(2017));
        assertThat(PoolEntries.ENTRANT_APPRAISAL_GRADE.read(appraisal)).contains(AppraisalGrade.EXCELLENT);
        assertThat(PoolEntries.AWARDS.read(entry)).isEqualTo(Listing.whole(award));
        assertThat(PoolEntries.AWARD_SCOPE.read(award)).contains(AwardScope.NATIONAL);
        assertThat(PoolEntries.AWARD_CLASS.read(award)).contains(2);
        assertThat(PoolEntries.AWARD_COUNTED.read(award)).contains(true);
        assertThat(PoolEntries.AWARD_IN_SPECIALITY.read(award)).contains(false);
        assertThat(PoolEntries.STEPS_DONE.read(entry)).isEqualTo(Listing.partly(step));
        assertThat(PoolEntries.STEP_DONE.read(step)).contains(PoolEntryStep.POLITICAL_REVIEW);
        assertThat(PoolEntries.ENTRY_BAND.read(entry)).contains(TitleBand.SENIOR);
        assertThat(PoolEntries.ENTRY_AS_OF.read(entry)).contains(DAY.plusDays(46));
        assertThat(PoolEntries.TITLE_REVOKED.read(entry)).contains(true);
        assertThat(PoolEntries.DISCIPLINE_BREACH_FOUND.read(entry)).contains(false);
        assertThat(PoolEntries.SERVICE_UNSATISFACTORY.read(entry)).contains(true);
        assertThat(PoolEntries.ENTRANT_LEVEL.read(entry)).contains(TitleLevel.FULL_SENIOR);
        assertThat(PoolEntries.ENTRANT_TITLE_SCOPE.read(entry)).contains(ValidityScope.ENTERPRISE);
        assertThat(PoolEntries.ENTRANT_APPOINTED_ON.read(entry)).contains(DAY.plusDays(27));
        assertThat(PoolEntries.ENTRANT_EDUCATION_LEVEL.read(entry)).contains(EducationLevel.DOCTOR);
        assertThat(PoolEntries.ENTRANT_EDUCATION_IN_SPECIALITY.read(entry)).contains(false);
        assertThat(PoolEntries.ENTRANT_MORALITY_PROBLEM.read(entry)).contains(false);
        assertThat(PoolEntries.ENTRANT_UNDER_INVESTIGATION.read(entry)).contains(true);
        assertThat(PoolEntries.ENTRANT_RETIRES_ON.read(entry)).contains(DAY.plusDays(40));
        assertThat(PoolEntries.ENTRANT_RELAXED.read(entry)).contains(true);
    }
}
