package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same applicants with everything in order. Lives by chance break some of forty rules, and whoever stops at the first
 * that is broken has little to do; to grant an application every rule has to be looked at.
 */
public final class Granted {
    private static final int YEARS_OF_WORK = 16;
    private static final int YEARS_OF_TENURE = 6;

    private Granted() {}

    /** All of them. */
    public static Applicant[] all() {
        Applicant[] all = Applicants.all();
        for (int i = 0; i < all.length; i++) {
            all[i] = grant(all[i]);
        }
        return all;
    }

    private static Applicant grant(Applicant a) {
        LocalDate applied = a.applicationDate();
        int year = applied.getYear();
        LocalDate start = LocalDate.of(year - YEARS_OF_WORK, 7, 1).plusDays(a.id() % 150);
        YearMonth qualified = YearMonth.of(year - YEARS_OF_TENURE, 1 + (int) (a.id() % 12));
        return new Applicant(
                a.id(),
                LocalDate.of(year - 45, a.birthDate().getMonthValue(), 1),
                63,
                a.employerType() == EmployerType.CIVIL_SERVICE ? EmployerType.ENTERPRISE : a.employerType(),
                "530100",
                a.locationLevel(),
                Education.BACHELOR,
                LocalDate.of(year - YEARS_OF_WORK, 6, 30),
                Degree.BACHELOR,
                true,
                true,
                Level.ASSOCIATE_SENIOR,
                Level.SENIOR,
                qualified,
                qualified.plusMonths(a.id() % 12),
                start,
                appraisals(year),
                List.of(new Sanction(applied.minusYears(13), applied.minusYears(12))),
                achievements(applied, a.id()),
                contributions(YearMonth.from(applied)),
                spells(start, applied),
                3 + (int) (a.id() % 4),
                2,
                180,
                30 + (int) (a.id() % 60),
                60 + (int) (a.id() % 40),
                3,
                5,
                true,
                true,
                false,
                a.secondmentMonths(),
                1,
                applied.minusYears(2),
                applied);
    }

    private static List<Appraisal> appraisals(int year) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(back -> new Appraisal(year - back, back % 3 == 0 ? Grade.EXCELLENT : Grade.COMPETENT))
                .toList();
    }

    private static List<Achievement> achievements(LocalDate applied, long id) {
        LocalDate last = applied.minusMonths(1 + id % 12);
        return List.of(
                new Achievement(AchievementKind.PROJECT, last, AwardLevel.NATIONAL, 1),
                new Achievement(AchievementKind.AWARD, last.minusYears(1), AwardLevel.PROVINCIAL, 2),
                new Achievement(AchievementKind.PATENT, last.minusYears(2), AwardLevel.COUNTY, 4),
                new Achievement(AchievementKind.AWARD, last.minusYears(9), AwardLevel.UNIT, 1));
    }

    private static List<YearMonth> contributions(YearMonth applied) {
        return IntStream.rangeClosed(1, 48)
                .mapToObj(month -> applied.minusMonths(49L - month))
                .toList();
    }

    private static List<ServiceSpell> spells(LocalDate start, LocalDate applied) {
        LocalDate moved = applied.minusYears(5);
        return List.of(
                new ServiceSpell(start, moved, LocationLevel.COUNTY, true),
                new ServiceSpell(moved.plusDays(1), applied, LocationLevel.CITY, true));
    }
}
