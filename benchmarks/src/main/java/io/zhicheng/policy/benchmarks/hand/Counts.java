package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.workload.Achievement;
import io.zhicheng.policy.benchmarks.workload.AchievementKind;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Appraisal;
import io.zhicheng.policy.benchmarks.workload.AwardLevel;
import io.zhicheng.policy.benchmarks.workload.Grade;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.benchmarks.workload.Sanction;
import io.zhicheng.policy.benchmarks.workload.ServiceSpell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What is counted in the lists: one plain loop for each thing that a rule asks. */
public final class Counts {
    private Counts() {}

    private static boolean inLastFiveYears(Appraisal appraisal, int year) {
        return appraisal.year() >= year - 5 && appraisal.year() < year;
    }

    /** Appraisals of the last five years that were competent or better. */
    public static int competent(Applicant a) {
        int year = a.applicationDate().getYear();
        int number = 0;
        for (Appraisal appraisal : a.appraisals()) {
            if (inLastFiveYears(appraisal, year) && appraisal.grade().compareTo(Grade.COMPETENT) >= 0) {
                number++;
            }
        }
        return number;
    }

    /** Appraisals of the last five years that were excellent. */
    public static int excellent(Applicant a) {
        int year = a.applicationDate().getYear();
        int number = 0;
        for (Appraisal appraisal : a.appraisals()) {
            if (inLastFiveYears(appraisal, year) && appraisal.grade() == Grade.EXCELLENT) {
                number++;
            }
        }
        return number;
    }

    /** Whether an appraisal counts as a weak one of the last three years. */
    public static boolean isWeak(Appraisal appraisal, Applicant a) {
        return appraisal.year() >= a.applicationDate().getYear() - 3
                && appraisal.grade().compareTo(Grade.BASIC) <= 0;
    }

    /** Appraisals of the last three years that were below competent. */
    public static int weak(Applicant a) {
        int number = 0;
        for (Appraisal appraisal : a.appraisals()) {
            if (isWeak(appraisal, a)) {
                number++;
            }
        }
        return number;
    }

    /** How many of the last five years were appraised. */
    public static int yearsAppraised(Applicant a) {
        int year = a.applicationDate().getYear();
        int seen = 0;
        for (Appraisal appraisal : a.appraisals()) {
            if (inLastFiveYears(appraisal, year)) {
                seen |= 1 << (year - appraisal.year());
            }
        }
        return Integer.bitCount(seen);
    }

    /** Whether a sanction holds on the day of the application. */
    public static boolean holds(Sanction sanction, Applicant a) {
        return !sanction.from().isAfter(a.applicationDate()) && !sanction.to().isBefore(a.applicationDate());
    }

    /** Sanctions that hold. */
    public static int sanctionsHolding(Applicant a) {
        int number = 0;
        for (Sanction sanction : a.sanctions()) {
            if (holds(sanction, a)) {
                number++;
            }
        }
        return number;
    }

    /** Whether a sanction ended in the year before the application. */
    public static boolean endedLately(Sanction sanction, Applicant a) {
        return sanction.to().isAfter(a.applicationDate().minusMonths(12))
                && sanction.to().isBefore(a.applicationDate());
    }

    /** Sanctions that ended in the year before. */
    public static int sanctionsEndedLately(Applicant a) {
        int number = 0;
        for (Sanction sanction : a.sanctions()) {
            if (endedLately(sanction, a)) {
                number++;
            }
        }
        return number;
    }

    /** Sanctions that began in the ten years before. */
    public static int sanctionsInTenYears(Applicant a) {
        LocalDate since = a.applicationDate().minusYears(10);
        int number = 0;
        for (Sanction sanction : a.sanctions()) {
            if (sanction.from().isAfter(since)) {
                number++;
            }
        }
        return number;
    }

    /** Awards of the province or above. */
    public static int provincialAwards(Applicant a) {
        int number = 0;
        for (Achievement achievement : a.achievements()) {
            if (achievement.kind() == AchievementKind.AWARD
                    && achievement.level().compareTo(AwardLevel.PROVINCIAL) >= 0) {
                number++;
            }
        }
        return number;
    }

    private static boolean inTenure(Achievement achievement, Applicant a) {
        return !achievement.date().isBefore(a.qualificationMonth().atDay(1));
    }

    /** Whether an achievement of the province or above was reached with the title held. */
    public static boolean isProvincialInTenure(Achievement achievement, Applicant a) {
        return achievement.level().compareTo(AwardLevel.PROVINCIAL) >= 0 && inTenure(achievement, a);
    }

    /** Achievements of the province or above, reached with the title held. */
    public static int provincialInTenure(Applicant a) {
        int number = 0;
        for (Achievement achievement : a.achievements()) {
            if (isProvincialInTenure(achievement, a)) {
                number++;
            }
        }
        return number;
    }

    /** Achievements reached with the title held. */
    public static int achievementsInTenure(Applicant a) {
        int number = 0;
        for (Achievement achievement : a.achievements()) {
            if (inTenure(achievement, a)) {
                number++;
            }
        }
        return number;
    }

    /** Projects in which the applicant was among the first three. */
    public static int leadingProjects(Applicant a) {
        int number = 0;
        for (Achievement achievement : a.achievements()) {
            if (achievement.kind() == AchievementKind.PROJECT && achievement.rank() <= 3) {
                number++;
            }
        }
        return number;
    }

    /** Twelve points for each weight of the level, shared by rank, fractions dropped. */
    public static int score(Applicant a) {
        int score = 0;
        for (Achievement achievement : a.achievements()) {
            int weight = switch (achievement.level()) {
                case UNIT -> 1;
                case COUNTY -> 2;
                case PREFECTURE -> 4;
                case PROVINCIAL -> 8;
                case NATIONAL -> 16;
            };
            score += weight * 12 / achievement.rank();
        }
        return score;
    }

    /** How many kinds of achievements there are. */
    @SuppressWarnings("EnumOrdinal") // a bit for each constant
    public static int kinds(Applicant a) {
        int seen = 0;
        for (Achievement achievement : a.achievements()) {
            seen |= 1 << achievement.kind().ordinal();
        }
        return Integer.bitCount(seen);
    }

    /** Achievements of the nation. */
    public static int nationalAchievements(Applicant a) {
        int number = 0;
        for (Achievement achievement : a.achievements()) {
            if (achievement.level() == AwardLevel.NATIONAL) {
                number++;
            }
        }
        return number;
    }

    /** Months paid of so many before the month of the application. */
    public static int paidInLast(int months, Applicant a) {
        YearMonth until = YearMonth.from(a.applicationDate());
        YearMonth since = until.minusMonths(months);
        int number = 0;
        for (YearMonth month : a.contributionMonths()) {
            if (!month.isBefore(since) && month.isBefore(until)) {
                number++;
            }
        }
        return number;
    }

    /** The most months in a row that were not paid between two that were. */
    public static int longestGap(Applicant a) {
        int longest = 0;
        YearMonth before = null;
        for (YearMonth month : a.contributionMonths()) {
            if (before != null) {
                longest = Math.max(longest, (int) ChronoUnit.MONTHS.between(before, month) - 1);
            }
            before = month;
        }
        return longest;
    }

    /** Whether a place is at the grass roots. */
    public static boolean isGrassRoots(LocationLevel level) {
        return level.compareTo(LocationLevel.COUNTY) <= 0;
    }

    /** Full months at the grass roots, spell by spell. */
    public static int grassRootsMonths(Applicant a) {
        int months = 0;
        for (ServiceSpell spell : a.serviceSpells()) {
            if (isGrassRoots(spell.level())) {
                months += (int) ChronoUnit.MONTHS.between(spell.from(), spell.to());
            }
        }
        return months;
    }

    /** Spells that begin before the one before them is over. */
    public static int overlaps(Applicant a) {
        int number = 0;
        LocalDate last = null;
        for (ServiceSpell spell : a.serviceSpells()) {
            if (last != null && !spell.from().isAfter(last)) {
                number++;
            }
            last = spell.to();
        }
        return number;
    }

    /** Days of full-time service, spell by spell. */
    public static int fullTimeDays(Applicant a) {
        int days = 0;
        for (ServiceSpell spell : a.serviceSpells()) {
            if (spell.fullTime()) {
                days += (int) ChronoUnit.DAYS.between(spell.from(), spell.to());
            }
        }
        return days;
    }
}
