package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How long things lasted and how long they have to last, by the JDK's calendar. */
public final class Times {
    private Times() {}

    /** The last day of the year of the application. */
    public static LocalDate yearEnd(Applicant a) {
        return LocalDate.of(a.applicationDate().getYear(), 12, 31);
    }

    /** When the applicant retires. */
    public static LocalDate retirement(Applicant a) {
        return a.birthDate().plusYears(a.retirementAge());
    }

    /** Full years until the end of the year. */
    public static int fullYears(LocalDate from, Applicant a) {
        return (int) ChronoUnit.YEARS.between(from, yearEnd(a));
    }

    /** Age at the end of the year. */
    public static int age(Applicant a) {
        return fullYears(a.birthDate(), a);
    }

    /** Full years since graduation. */
    public static int yearsSinceGraduation(Applicant a) {
        return fullYears(a.graduationDate(), a);
    }

    /** How many it takes, by education. */
    public static int requiredYearsSinceGraduation(Applicant a) {
        return switch (a.highestEducation()) {
            case HIGH_SCHOOL -> 20;
            case COLLEGE -> 10;
            case BACHELOR -> 5;
            case MASTER -> 3;
            case DOCTOR -> 0;
        };
    }

    /** Full years with the title held. */
    public static int tenureYears(Applicant a) {
        return fullYears(a.qualificationMonth().atDay(1), a);
    }

    /** How many it takes. */
    public static int requiredTenureYears(Applicant a) {
        if (a.degree() == Degree.DOCTOR) {
            return 2;
        }
        return a.locationLevel() == LocationLevel.RURAL ? 4 : 5;
    }

    /** Months in the post, the first and the last counted whole. */
    public static int appointedMonths(Applicant a) {
        return (int) ChronoUnit.MONTHS.between(a.appointmentMonth(), YearMonth.from(yearEnd(a))) + 1;
    }

    /** Months from the title to the post; negative when the post came first. */
    public static int monthsUntilAppointed(Applicant a) {
        return (int) ChronoUnit.MONTHS.between(a.qualificationMonth(), a.appointmentMonth());
    }

    /** Full years of professional work. */
    public static int professionalYears(Applicant a) {
        return fullYears(a.professionalStart(), a);
    }

    /** How many it takes. */
    public static int requiredProfessionalYears(Applicant a) {
        if (a.degree().compareTo(Degree.MASTER) >= 0) {
            return 8;
        }
        return a.highestEducation() == Education.BACHELOR ? 10 : 15;
    }

    /** Whether a failed application lies a year back, or there was none. */
    public static boolean mayApplyAgain(Applicant a) {
        LocalDate last = a.lastRejectionDate();
        return last == null || !last.plusYears(1).isAfter(a.applicationDate());
    }
}
