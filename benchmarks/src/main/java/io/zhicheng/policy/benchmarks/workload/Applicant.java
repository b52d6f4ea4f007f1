package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who applies. All is told and all lists are whole: the peers have no notion of what is not told, so the comparison
 * leaves it out.
 *
 * @param id the number of the applicant
 * @param birthDate date of birth
 * @param retirementAge age of retirement in years
 * @param employerType who employs the applicant
 * @param jurisdiction division of the employer, six digits
 * @param locationLevel level of the place of work
 * @param highestEducation highest education
 * @param graduationDate when that was finished
 * @param degree highest degree
 * @param fullTimeEducation whether the education was full time
 * @param majorMatches whether what was studied is what is practised
 * @param currentLevel level of the title held
 * @param appliedLevel level of the title applied for
 * @param qualificationMonth when the title was conferred
 * @param appointmentMonth when the employer appointed to it
 * @param professionalStart first day of professional work
 * @param appraisals annual appraisals
 * @param sanctions sanctions
 * @param achievements achievements
 * @param contributionMonths months for which social insurance was paid, ascending, each once
 * @param serviceSpells times of service, in order of their beginnings
 * @param papers papers published
 * @param corePapers those in core journals
 * @param continuingEducationHours hours of continuing education
 * @param publicCourseHours those of public courses
 * @param foreignLanguageScore score of the foreign language examination
 * @param recommenders who recommends, in number
 * @param publicityDays how long the application was put on public notice, in days
 * @param integrityPledge whether the pledge of integrity was signed
 * @param inPost whether the applicant is in post
 * @param civilServant whether the applicant is a civil servant
 * @param secondmentMonths months on secondment in the division
 * @param vacantPosts posts that the employer may fill
 * @param lastRejectionDate when an application failed last; null when none did
 * @param applicationDate when the application was filed
 */
public record Applicant(
        long id,
        LocalDate birthDate,
        int retirementAge,
        EmployerType employerType,
        String jurisdiction,
        LocationLevel locationLevel,
        Education highestEducation,
        LocalDate graduationDate,
        Degree degree,
        boolean fullTimeEducation,
        boolean majorMatches,
        Level currentLevel,
        Level appliedLevel,
        YearMonth qualificationMonth,
        YearMonth appointmentMonth,
        LocalDate professionalStart,
        List<Appraisal> appraisals,
        List<Sanction> sanctions,
        List<Achievement> achievements,
        List<YearMonth> contributionMonths,
        List<ServiceSpell> serviceSpells,
        int papers,
        int corePapers,
        int continuingEducationHours,
        int publicCourseHours,
        int foreignLanguageScore,
        int recommenders,
        int publicityDays,
        boolean integrityPledge,
        boolean inPost,
        boolean civilServant,
        int secondmentMonths,
        int vacantPosts,
        @Nullable LocalDate lastRejectionDate,
        LocalDate applicationDate) {

    /** An applicant; lists are copied. */
    public Applicant {
        appraisals = List.copyOf(appraisals);
        sanctions = List.copyOf(sanctions);
        achievements = List.copyOf(achievements);
        contributionMonths = List.copyOf(contributionMonths);
        serviceSpells = List.copyOf(serviceSpells);
    }
}
