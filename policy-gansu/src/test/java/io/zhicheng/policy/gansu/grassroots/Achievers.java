package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.model.achievement.HonourKind.HONORARY_TITLE;
import static io.zhicheng.policy.model.achievement.HonourKind.POVERTY_ALLEVIATION;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Persons with a title and nothing achieved yet, and the single achievements that are put to them. */
final class Achievers {
    /** The day from which the holders have their title. */
    static final LocalDate SINCE = LocalDate.of(2012, 9, 1);

    private Achievers() {}

    /** Staff of a unit of a tier, appointed at a level on 1 September 2012; everything else is told to be none. */
    static Dossier holder(TitleLevel level, LocationTier tier) {
        return Dossier.builder()
                .unit(Cases.unit(tier).withPostManaged(true).withWorkQuota(false))
                .qualifications(Listing.whole(Qualification.of(level, SINCE)))
                .appointments(Listing.whole(Appointment.of(level, Spell.since(SINCE), tier)))
                .service(Listing.none())
                .appraisals(Listing.none())
                .prizes(Listing.none())
                .honours(Listing.none())
                .referrals(Listing.none())
                .solvedProblems(Listing.none())
                .excessYears(Listing.none())
                .trainees(Listing.none())
                .evaluations(Listing.none())
                .posts(Listing.none())
                .works(Listing.none())
                .workshops(Listing.none())
                .keyWorker(false)
                .dutiesFulfilled(true)
                .urbanTalent(false)
                .walkTeachingSubject(false)
                .scienceOrCultureTalent(false)
                .teacher(false)
                .doctor(false)
                .leaveApproved(false)
                .build();
    }

    /** The same at the county, intermediate. */
    static Dossier holder() {
        return holder(TitleLevel.INTERMEDIATE, LocationTier.COUNTY);
    }

    /** For associate senior. */
    static Application associate(Dossier dossier) {
        return Cases.grassRoots(TitleLevel.ASSOCIATE_SENIOR, dossier);
    }

    /** For full senior. */
    static Application full(Dossier dossier) {
        return Cases.grassRoots(TitleLevel.FULL_SENIOR, dossier);
    }

    /** Excellent appraisals at a tier. */
    static AnnualAppraisal[] excellent(LocationTier tier, int... years) {
        return Arrays.stream(years)
                .mapToObj(year -> AnnualAppraisal.of(year, AppraisalGrade.EXCELLENT, tier))
                .toArray(AnnualAppraisal[]::new);
    }

    /** So many technical problems, solved in the present title with evidence. */
    static Listing<SolvedProblem> problems(int number) {
        return Listing.whole(IntStream.range(0, number)
                .mapToObj(i -> SolvedProblem.of(LocalDate.of(2015, 3, 1 + i), true))
                .toList());
    }

    /** An honour by Party committee or government. */
    static Honour honour(AwardScope scope, LocalDate on) {
        return honour(HONORARY_TITLE, scope, on);
    }

    /** A commendation for poverty alleviation by Party committee or government. */
    static Honour povertyAlleviation(AwardScope scope, LocalDate on) {
        return honour(POVERTY_ALLEVIATION, scope, on);
    }

    private static Honour honour(HonourKind kind, AwardScope scope, LocalDate on) {
        return Honour.builder()
                .kind(kind)
                .scope(scope)
                .byPartyOrGovernment(true)
                .awardedOn(on)
                .build();
    }

    /** A result that the series lists, in the own post. */
    static Work listed(String units, LocalDate on) {
        return Work.builder()
                .kind(WorkKind.PROJECT)
                .achievedOn(on)
                .landmark(false)
                .ownField(true)
                .listedBySeries(true)
                .units(AchievementUnits.units(units))
                .build();
    }

    /** A landmark result in the own post that a body of a level acknowledged. */
    static Work landmark(AwardScope acknowledgedBy, LocalDate on) {
        return Work.builder()
                .kind(WorkKind.INNOVATION)
                .achievedOn(on)
                .landmark(true)
                .acknowledgedBy(acknowledgedBy)
                .ownField(true)
                .listedBySeries(false)
                .build();
    }

    /** So many months of service from the first day of a month on. */
    static ServiceSpell service(LocationTier tier, ServiceKind kind, LocalDate from, int months) {
        return ServiceSpell.builder()
                .spell(Spell.of(from, from.plusMonths(months)))
                .tier(tier)
                .kind(kind)
                .build();
    }

    /** So many months of work that end with the year 2018. */
    static ServiceSpell worked(LocationTier tier, int months) {
        return service(tier, ServiceKind.WORK, LocalDate.of(2019, 1, 1).minusMonths(months), months);
    }
}
