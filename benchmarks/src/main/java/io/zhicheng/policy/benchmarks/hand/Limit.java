package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.workload.Achievement;
import io.zhicheng.policy.benchmarks.workload.AchievementKind;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Appraisal;
import io.zhicheng.policy.benchmarks.workload.AwardLevel;
import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.Grade;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.benchmarks.workload.Sanction;
import io.zhicheng.policy.benchmarks.workload.ServiceSpell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * As fast as the same objects can be judged: one pass over each list for all rules together, dates packed into numbers,
 * few branches, nothing allocated, nothing explained. Nobody would maintain it; it says how far away everybody is.
 */
@SuppressWarnings({"EnumOrdinal", "ShortCircuitBoolean"}) // as fast as it goes
public final class Limit {
    private static final int[] GRADUATION = {20, 10, 5, 3, 0};
    private static final int PROVINCIAL = AwardLevel.PROVINCIAL.ordinal();

    private Limit() {}

    /** A bit for each rule that is met. */
    public static long outcomes(Applicant a) {
        int filed = day(a.applicationDate());
        return persons(a, filed)
                | appraisalsAndAchievements(a)
                | sanctions(a.sanctions(), filed)
                | contributions(a.contributionMonths(), month(a.applicationDate()))
                | service(a);
    }

    private static long bit(int rule, boolean isMet) {
        return isMet ? 1L << (rule - 1) : 0L;
    }

    /** In the order of the calendar; a year is 512, a month 32. */
    private static int day(LocalDate date) {
        return date.getYear() << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
    }

    private static int month(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue();
    }

    private static long persons(Applicant a, int filed) {
        int year = filed >> 9;
        int degree = a.degree().ordinal();
        int education = a.highestEducation().ordinal();
        boolean rural = a.locationLevel() == LocationLevel.RURAL;
        boolean grassRoots = a.locationLevel().ordinal() <= LocationLevel.COUNTY.ordinal();
        int qualified = month(a.qualificationMonth());
        int appointed = month(a.appointmentMonth());
        int tenure = a.degree() == Degree.DOCTOR ? 2 : rural ? 4 : 5;
        int worked = year - a.professionalStart().getYear();
        int work = degree >= Degree.MASTER.ordinal() ? 8 : a.highestEducation() == Education.BACHELOR ? 10 : 15;
        int step = a.appliedLevel().ordinal() - a.currentLevel().ordinal();
        int delay = appointed - qualified;
        String division = a.jurisdiction();
        LocalDate rejected = a.lastRejectionDate();
        return bit(1, day(a.birthDate()) + (a.retirementAge() << 9) > filed)
                | bit(2, a.employerType() != EmployerType.CIVIL_SERVICE & !a.civilServant())
                | bit(3, a.inPost())
                | bit(4, (division.charAt(0) == '5' & division.charAt(1) == '3') | a.secondmentMonths() >= 12)
                | bit(
                        5,
                        education >= Education.BACHELOR.ordinal()
                                | (a.highestEducation() == Education.COLLEGE & grassRoots))
                | bit(6, year - a.graduationDate().getYear() >= GRADUATION[education])
                | bit(7, step == 1 | (a.degree() == Degree.DOCTOR & step <= 2))
                | bit(8, year - a.qualificationMonth().getYear() >= tenure)
                | bit(9, year * 12 + 13 - appointed >= 12 * (tenure - 1))
                | bit(10, delay >= 0 & delay <= 24)
                | bit(11, worked >= work)
                | bit(
                        12,
                        a.majorMatches() | (worked >= 15 & a.fullTimeEducation()) | a.continuingEducationHours() >= 180)
                | bit(25, a.papers() >= 3 | a.corePapers() >= 2 | (rural & a.papers() >= 1))
                | bit(27, a.continuingEducationHours() >= 90)
                | bit(28, a.publicCourseHours() >= 30)
                | bit(36, a.foreignLanguageScore() >= 60 | year - a.birthDate().getYear() >= 50 | rural)
                | bit(37, a.recommenders() >= (a.degree() == Degree.NONE ? 3 : 2))
                | bit(38, a.integrityPledge() & a.publicityDays() >= 5)
                | bit(39, a.vacantPosts() > 0 | a.employerType() == EmployerType.ENTERPRISE | (rural & worked >= 10))
                | bit(40, rejected == null || day(rejected) + 512 <= filed);
    }

    private static long appraisalsAndAchievements(Applicant a) {
        int year = a.applicationDate().getYear();
        List<Appraisal> appraisals = a.appraisals();
        int competent = 0;
        int excellent = 0;
        int weak = 0;
        int years = 0;
        for (int i = 0, size = appraisals.size(); i < size; i++) {
            Appraisal appraisal = appraisals.get(i);
            int back = year - appraisal.year();
            int grade = appraisal.grade().ordinal();
            boolean recent = back <= 5 & back > 0;
            competent += recent & grade >= Grade.COMPETENT.ordinal() ? 1 : 0;
            excellent += recent & grade == Grade.EXCELLENT.ordinal() ? 1 : 0;
            weak += back <= 3 & grade <= Grade.BASIC.ordinal() ? 1 : 0;
            years |= recent ? 1 << back : 0;
        }
        List<Achievement> achievements = a.achievements();
        int since =
                a.qualificationMonth().getYear() << 9 | a.qualificationMonth().getMonthValue() << 5;
        int awards = 0;
        int provincial = 0;
        int inTenure = 0;
        int leading = 0;
        int score = 0;
        int kinds = 0;
        int national = 0;
        for (int i = 0, size = achievements.size(); i < size; i++) {
            Achievement achievement = achievements.get(i);
            int kind = achievement.kind().ordinal();
            int level = achievement.level().ordinal();
            boolean later = day(achievement.date()) > since;
            awards += kind == AchievementKind.AWARD.ordinal() & level >= PROVINCIAL ? 1 : 0;
            provincial += later & level >= PROVINCIAL ? 1 : 0;
            inTenure += later ? 1 : 0;
            leading += kind == AchievementKind.PROJECT.ordinal() & achievement.rank() <= 3 ? 1 : 0;
            score += (12 << level) / achievement.rank();
            kinds |= 1 << kind;
            national += level == AwardLevel.NATIONAL.ordinal() ? 1 : 0;
        }
        return bit(13, competent >= 5)
                | bit(14, weak == 0)
                | bit(15, excellent >= 1 | awards >= 1)
                | bit(16, Integer.bitCount(years) == 5)
                | bit(20, provincial >= 1)
                | bit(21, inTenure >= 3)
                | bit(22, leading >= 1)
                | bit(23, score >= 60)
                | bit(24, Integer.bitCount(kinds) >= 2)
                | bit(26, a.corePapers() >= 1 | national >= 1);
    }

    private static long sanctions(List<Sanction> sanctions, int filed) {
        int holding = 0;
        int ended = 0;
        int inTenYears = 0;
        for (int i = 0, size = sanctions.size(); i < size; i++) {
            Sanction sanction = sanctions.get(i);
            int from = day(sanction.from());
            int to = day(sanction.to());
            holding += from <= filed & to >= filed ? 1 : 0;
            ended += to > filed - 512 & to < filed ? 1 : 0;
            inTenYears += from > filed - 5120 ? 1 : 0;
        }
        return bit(17, holding == 0) | bit(18, ended == 0) | bit(19, inTenYears < 2);
    }

    private static long contributions(List<YearMonth> months, int filed) {
        int inYear = 0;
        int inTwoYears = 0;
        int gap = 0;
        int size = months.size();
        int before = size == 0 ? 0 : month(months.get(0)) - 1;
        for (int i = 0; i < size; i++) {
            int month = month(months.get(i));
            int back = filed - month;
            inYear += back <= 12 & back > 0 ? 1 : 0;
            inTwoYears += back <= 24 & back > 0 ? 1 : 0;
            gap = Math.max(gap, month - before - 1);
            before = month;
        }
        return bit(29, inYear == 12) | bit(30, inTwoYears >= 20) | bit(31, size >= 36) | bit(32, gap <= 3);
    }

    private static long service(Applicant a) {
        List<ServiceSpell> spells = a.serviceSpells();
        int months = 0;
        int overlaps = 0;
        int days = 0;
        int last = 0;
        for (int i = 0, size = spells.size(); i < size; i++) {
            ServiceSpell spell = spells.get(i);
            int from = month(spell.from()) * 32 + spell.from().getDayOfMonth();
            int to = month(spell.to()) * 32 + spell.to().getDayOfMonth();
            months += spell.level().ordinal() <= LocationLevel.COUNTY.ordinal() ? (to - from) / 32 : 0;
            overlaps += from <= last ? 1 : 0;
            last = to;
            if (spell.fullTime()) {
                days += (int) (spell.to().toEpochDay() - spell.from().toEpochDay());
            }
        }
        return bit(33, a.locationLevel().ordinal() <= LocationLevel.COUNTY.ordinal() | months >= 12)
                | bit(34, overlaps == 0)
                | bit(35, days >= 1825);
    }
}
