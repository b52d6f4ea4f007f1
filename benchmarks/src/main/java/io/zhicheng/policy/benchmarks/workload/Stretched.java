package io.zhicheng.policy.benchmarks.workload;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The same applicants with longer lives: each list so many times as long, the copies ever further back. */
public final class Stretched {
    private static final int YEARS = 12;

    private Stretched() {}

    /** All of them. */
    public static Applicant[] all(int times) {
        Applicant[] all = Applicants.all();
        for (int i = 0; i < all.length; i++) {
            all[i] = stretch(all[i], times);
        }
        return all;
    }

    private static Applicant stretch(Applicant a, int times) {
        List<Appraisal> appraisals = new ArrayList<>();
        List<Sanction> sanctions = new ArrayList<>();
        List<Achievement> achievements = new ArrayList<>();
        List<YearMonth> months = new ArrayList<>();
        List<ServiceSpell> spells = new ArrayList<>();
        for (int copy = times - 1; copy >= 0; copy--) {
            int years = copy * YEARS;
            a.appraisals().forEach(of -> appraisals.add(new Appraisal(of.year() - years, of.grade())));
            a.sanctions()
                    .forEach(of -> sanctions.add(
                            new Sanction(of.from().minusYears(years), of.to().minusYears(years))));
            a.achievements()
                    .forEach(of -> achievements.add(
                            new Achievement(of.kind(), of.date().minusYears(years), of.level(), of.rank())));
            a.contributionMonths().forEach(of -> months.add(of.minusYears(years)));
            a.serviceSpells()
                    .forEach(of -> spells.add(new ServiceSpell(
                            of.from().minusYears(years), of.to().minusYears(years), of.level(), of.fullTime())));
        }
        return new Applicant(
                a.id(),
                a.birthDate(),
                a.retirementAge(),
                a.employerType(),
                a.jurisdiction(),
                a.locationLevel(),
                a.highestEducation(),
                a.graduationDate(),
                a.degree(),
                a.fullTimeEducation(),
                a.majorMatches(),
                a.currentLevel(),
                a.appliedLevel(),
                a.qualificationMonth(),
                a.appointmentMonth(),
                a.professionalStart(),
                appraisals,
                sanctions,
                achievements,
                months,
                spells,
                a.papers(),
                a.corePapers(),
                a.continuingEducationHours(),
                a.publicCourseHours(),
                a.foreignLanguageScore(),
                a.recommenders(),
                a.publicityDays(),
                a.integrityPledge(),
                a.inPost(),
                a.civilServant(),
                a.secondmentMonths(),
                a.vacantPosts(),
                a.lastRejectionDate(),
                a.applicationDate());
    }
}
