package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import java.util.List;
import java.util.function.Predicate;

/** The forty rules as predicates, in the order of the clauses; the measure of what is right. */
public final class FortyRules {
    /** How many there are. */
    public static final int NUMBER = 40;

    /** All of them. */
    public static final List<Predicate<Applicant>> ALL = List.of(
            a -> Times.retirement(a).isAfter(a.applicationDate()),
            a -> a.employerType() != EmployerType.CIVIL_SERVICE && !a.civilServant(),
            Applicant::inPost,
            a -> a.jurisdiction().startsWith("53") || a.secondmentMonths() >= 12,
            FortyRules::isEducated,
            a -> Times.yearsSinceGraduation(a) >= Times.requiredYearsSinceGraduation(a),
            FortyRules::isNextStep,
            a -> Times.tenureYears(a) >= Times.requiredTenureYears(a),
            a -> Times.appointedMonths(a) >= 12 * (Times.requiredTenureYears(a) - 1),
            a -> Times.monthsUntilAppointed(a) >= 0 && Times.monthsUntilAppointed(a) <= 24,
            a -> Times.professionalYears(a) >= Times.requiredProfessionalYears(a),
            FortyRules::isOfTheTrade,
            a -> Counts.competent(a) >= 5,
            a -> Counts.weak(a) == 0,
            a -> Counts.excellent(a) >= 1 || Counts.provincialAwards(a) >= 1,
            a -> Counts.yearsAppraised(a) == 5,
            a -> Counts.sanctionsHolding(a) == 0,
            a -> Counts.sanctionsEndedLately(a) == 0,
            a -> Counts.sanctionsInTenYears(a) < 2,
            a -> Counts.provincialInTenure(a) >= 1,
            a -> Counts.achievementsInTenure(a) >= 3,
            a -> Counts.leadingProjects(a) >= 1,
            a -> Counts.score(a) >= 60,
            a -> Counts.kinds(a) >= 2,
            a -> a.papers() >= 3 || a.corePapers() >= 2 || (isRural(a) && a.papers() >= 1),
            a -> a.corePapers() >= 1 || Counts.nationalAchievements(a) >= 1,
            a -> a.continuingEducationHours() >= 90,
            a -> a.publicCourseHours() >= 30,
            a -> Counts.paidInLast(12, a) == 12,
            a -> Counts.paidInLast(24, a) >= 20,
            a -> a.contributionMonths().size() >= 36,
            a -> Counts.longestGap(a) <= 3,
            a -> Counts.isGrassRoots(a.locationLevel()) || Counts.grassRootsMonths(a) >= 12,
            a -> Counts.overlaps(a) == 0,
            a -> Counts.fullTimeDays(a) >= 1825,
            a -> a.foreignLanguageScore() >= 60 || Times.age(a) >= 50 || isRural(a),
            a -> a.recommenders() >= requiredRecommenders(a),
            a -> a.integrityPledge() && a.publicityDays() >= 5,
            FortyRules::isPostThere,
            Times::mayApplyAgain);

    private FortyRules() {}

    static boolean isRural(Applicant a) {
        return a.locationLevel() == LocationLevel.RURAL;
    }

    /** A bachelor's education, or a college's at the grass roots. */
    public static boolean isEducated(Applicant a) {
        return a.highestEducation().compareTo(Education.BACHELOR) >= 0
                || (a.highestEducation() == Education.COLLEGE && Counts.isGrassRoots(a.locationLevel()));
    }

    /** One level up; a doctor may take two at once. */
    @SuppressWarnings("EnumOrdinal") // the constants are steps
    public static boolean isNextStep(Applicant a) {
        int step = a.appliedLevel().ordinal() - a.currentLevel().ordinal();
        return step == 1 || (a.degree() == Degree.DOCTOR && step <= 2);
    }

    /** Studied it, or practised it long, or learnt it since. */
    public static boolean isOfTheTrade(Applicant a) {
        return a.majorMatches()
                || (Times.professionalYears(a) >= 15 && a.fullTimeEducation())
                || a.continuingEducationHours() >= 180;
    }

    /** Three for those without a degree, two for others. */
    public static int requiredRecommenders(Applicant a) {
        return a.degree() == Degree.NONE ? 3 : 2;
    }

    /** A vacant post, an enterprise, or ten years of work in a township. */
    public static boolean isPostThere(Applicant a) {
        return a.vacantPosts() > 0
                || a.employerType() == EmployerType.ENTERPRISE
                || (isRural(a) && Times.professionalYears(a) >= 10);
    }
}
