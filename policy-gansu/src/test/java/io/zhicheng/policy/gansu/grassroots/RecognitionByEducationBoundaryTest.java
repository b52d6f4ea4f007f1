package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.OffEstablishment.HOLDER_OUTSIDE_POSTS;
import static io.zhicheng.policy.gansu.grassroots.OffEstablishment.OUTSIDE_POSTS;
import static io.zhicheng.policy.gansu.grassroots.OffEstablishment.STAYS_OFF_ESTABLISHMENT;
import static io.zhicheng.policy.gansu.grassroots.OffEstablishment.TREATED_LIKE_ESTABLISHED;
import static io.zhicheng.policy.gansu.grassroots.Postgraduates.DOCTOR_AFTER_A_YEAR;
import static io.zhicheng.policy.gansu.grassroots.Postgraduates.DOCTOR_IN_THE_COUNTRYSIDE;
import static io.zhicheng.policy.gansu.grassroots.Postgraduates.MASTER_AFTER_TWO_YEARS;
import static io.zhicheng.policy.gansu.grassroots.Postgraduates.MASTER_IN_THE_COUNTRYSIDE;
import static io.zhicheng.policy.gansu.grassroots.Postgraduates.RURAL_APPRAISALS;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.ASSISTANT_AFTER_COLLEGE;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.ASSISTANT_BY_DEGREE;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.DEPARTMENT_ASSESSES;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.EFFECTIVE_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.EMPLOYER_ASSESSES;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.OUTSIDE_RATIO;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.TECHNICIAN_AFTER_PROBATION;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.DOCTOR;
import static io.zhicheng.policy.model.career.EducationLevel.MASTER;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.EducationLevel.SENIOR_MIDDLE;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_INTERMEDIATE;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_PREPARATORY;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_SENIOR;
import static io.zhicheng.policy.model.career.EducationLevel.TECHNICIAN_SCHOOL_SHORT_COURSE;
import static io.zhicheng.policy.model.career.Establishment.DISPATCHED;
import static io.zhicheng.policy.model.career.Establishment.ESTABLISHED;
import static io.zhicheng.policy.model.career.Establishment.OFF_ESTABLISHMENT;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("GS28 chapter 5, section (2): recognition by education")
class RecognitionByEducationBoundaryTest extends BoundaryTable {
    /** Filed on 8 October 2018; who began on this day has worked a full year. */
    private static final LocalDate YEAR_AGO = LocalDate.of(2017, 10, 8);

    private static final LocalDate GRADUATED = LocalDate.of(2012, 7, 1);

    @Override
    protected void clauses() {
        graduates();
        technicianSchools();
        offEstablishment();
        masters();
        doctors();
        ratio();
    }

    private void graduates() {
        clause("GS28/5.2.1-b")
                .line("unit with authority -> employer", EMPLOYER_ASSESSES, MET, bachelorAtUnit(true))
                .line(
                        "unit without authority -> supervising department",
                        DEPARTMENT_ASSESSES,
                        MET,
                        bachelorAtUnit(false))
                .line("+ not the employer then", EMPLOYER_ASSESSES, NOT_MET, bachelorAtUnit(false));
        clause("GS28/5.2.1-c")
                .line(
                        "11 months of probation -> not yet",
                        TECHNICIAN_AFTER_PROBATION,
                        NOT_MET,
                        graduate(TECHNICIAN, SECONDARY_SPECIALISED, YEAR_AGO.plusMonths(1)))
                .line(
                        "12 months and assessment passed -> 员级",
                        RECOGNITION_BY_EDUCATION,
                        MET,
                        assessed(graduate(TECHNICIAN, SECONDARY_SPECIALISED, YEAR_AGO), true))
                .line(
                        "12 months and assessment failed -> none",
                        RECOGNITION_BY_EDUCATION,
                        NOT_MET,
                        assessed(graduate(TECHNICIAN, SECONDARY_SPECIALISED, YEAR_AGO), false))
                .line(
                        "+ 12 months, not assessed yet -> the employer has to judge",
                        RECOGNITION_BY_EDUCATION,
                        NEEDS_JUDGEMENT,
                        graduate(TECHNICIAN, SECONDARY_SPECIALISED, YEAR_AGO));
        clause("GS28/5.2.1-d")
                .line("12 months -> 员级", TECHNICIAN_AFTER_PROBATION, MET, graduate(TECHNICIAN, COLLEGE, YEAR_AGO))
                .line(
                        "11m30d -> not yet",
                        TECHNICIAN_AFTER_PROBATION,
                        NOT_MET,
                        graduate(TECHNICIAN, COLLEGE, LocalDate.of(2017, 11, 1)).withDate(LocalDate.of(2018, 10, 31)))
                .line(
                        "+ one day later -> 员级",
                        TECHNICIAN_AFTER_PROBATION,
                        MET,
                        graduate(TECHNICIAN, COLLEGE, LocalDate.of(2017, 11, 1)).withDate(LocalDate.of(2018, 11, 1)))
                .line(
                        "+ a year with half a year of absence in it -> not yet",
                        TECHNICIAN_AFTER_PROBATION,
                        NOT_MET,
                        graduate(
                                TECHNICIAN,
                                COLLEGE,
                                dossier -> dossier.service(Listing.whole(
                                        work(RURAL, YEAR_AGO, YEAR_AGO.plusMonths(2)),
                                        work(RURAL, YEAR_AGO.plusMonths(8), LocalDate.MAX)))))
                .line(
                        "+ a year, with a move in the middle of a month -> 员级",
                        TECHNICIAN_AFTER_PROBATION,
                        MET,
                        graduate(
                                TECHNICIAN,
                                COLLEGE,
                                dossier -> dossier.service(Listing.whole(
                                        work(RURAL, YEAR_AGO, YEAR_AGO.plusDays(170)),
                                        work(COUNTY, YEAR_AGO.plusDays(170), LocalDate.MAX)))))
                .line(
                        "+ a college degree earned in service -> no probation of a graduate",
                        TECHNICIAN_AFTER_PROBATION,
                        NOT_MET,
                        graduate(
                                TECHNICIAN,
                                COLLEGE,
                                dossier -> dossier.service(ruralWorkSince(YEAR_AGO))
                                        .educations(Listing.whole(
                                                education(SENIOR_MIDDLE)
                                                        .inService(false)
                                                        .build(),
                                                education(COLLEGE)
                                                        .inService(true)
                                                        .build()))));
        clause("GS28/5.2.1-e")
                .line(
                        "1y probation + 12 months in the profession -> 助理级",
                        ASSISTANT_AFTER_COLLEGE,
                        MET,
                        collegeWithSecondYear(YEAR_AGO.minusYears(1), true))
                .line(
                        "1y probation + 11 months -> not yet",
                        ASSISTANT_AFTER_COLLEGE,
                        NOT_MET,
                        collegeWithSecondYear(YEAR_AGO.minusMonths(11), true))
                .line(
                        "12 further months in another profession -> not met",
                        ASSISTANT_AFTER_COLLEGE,
                        NOT_MET,
                        collegeWithSecondYear(YEAR_AGO.minusYears(1), false))
                .line(
                        "+ and the employer's assessment decides",
                        RECOGNITION_BY_EDUCATION,
                        MET,
                        assessed(collegeWithSecondYear(YEAR_AGO.minusYears(1), true), true));
        clause("GS28/5.2.1-f")
                .line("12 months -> 助理级", ASSISTANT_BY_DEGREE, MET, graduate(ASSISTANT, BACHELOR, YEAR_AGO))
                .line(
                        "11 months -> not yet",
                        ASSISTANT_BY_DEGREE,
                        NOT_MET,
                        graduate(ASSISTANT, BACHELOR, YEAR_AGO.plusMonths(1)))
                .line(
                        "+ full senior is never recognised by education",
                        RECOGNITION_BY_EDUCATION,
                        NOT_APPLICABLE,
                        graduate(FULL_SENIOR, BACHELOR, YEAR_AGO));
    }

    private void technicianSchools() {
        clause("GS28/5.2.2-a")
                .line("中级工班 -> 中专", EFFECTIVE_EDUCATION, SECONDARY_SPECIALISED, of(TECHNICIAN_SCHOOL_INTERMEDIATE))
                .unknown(
                        "short course without class type -> undetermined",
                        EFFECTIVE_EDUCATION,
                        of(TECHNICIAN_SCHOOL_SHORT_COURSE));
        clause("GS28/5.2.2-b")
                .line("高级工班 -> 大专", EFFECTIVE_EDUCATION, COLLEGE, of(TECHNICIAN_SCHOOL_SENIOR))
                .line(
                        "高级工 certificate without graduation from the class -> no equivalence",
                        TECHNICIAN_AFTER_PROBATION,
                        NOT_MET,
                        graduate(
                                TECHNICIAN,
                                TECHNICIAN_SCHOOL_SENIOR,
                                dossier -> dossier.service(ruralWorkSince(YEAR_AGO))
                                        .educations(Listing.whole(Education.builder()
                                                .level(TECHNICIAN_SCHOOL_SENIOR)
                                                .completed(false)
                                                .inService(false)
                                                .build()))))
                .line(
                        "+ with graduation it is recognised like college",
                        TECHNICIAN_AFTER_PROBATION,
                        MET,
                        graduate(TECHNICIAN, TECHNICIAN_SCHOOL_SENIOR, YEAR_AGO));
        // one code stands for both names of the class
        clause("GS28/5.2.2-c")
                .line("预备技师班 -> 本科", EFFECTIVE_EDUCATION, BACHELOR, of(TECHNICIAN_SCHOOL_PREPARATORY))
                .line("技师班 -> 本科", EFFECTIVE_EDUCATION, BACHELOR, of(TECHNICIAN_SCHOOL_PREPARATORY));
        clause("GS28/5.2.4.2-a")
                .line(
                        "bachelor + GP + certificate -> master-equivalent",
                        EFFECTIVE_EDUCATION,
                        MASTER,
                        practitioner(BACHELOR, true))
                .line(
                        "bachelor + GP, training unfinished -> no equivalence",
                        EFFECTIVE_EDUCATION,
                        BACHELOR,
                        practitioner(BACHELOR, false))
                .line(
                        "college (大专) + GP + certificate -> no equivalence",
                        EFFECTIVE_EDUCATION,
                        COLLEGE,
                        practitioner(COLLEGE, true))
                .line(
                        "+ five rural years serve the practitioner like a master",
                        MASTER_IN_THE_COUNTRYSIDE,
                        MET,
                        assessedDuties(inTheCountryside(
                                RURAL,
                                LocalDate.of(2014, 1, 1),
                                dossier -> dossier.educations(Listing.whole(education(BACHELOR)
                                                .inService(false)
                                                .build()))
                                        .generalPractitioner(true)
                                        .gpResidencyPassed(true))));
    }

    private void offEstablishment() {
        clause("GS28/5.2.3-a")
                .line(
                        "编外 大专 graduate at county school -> same rights",
                        TREATED_LIKE_ESTABLISHED,
                        MET,
                        hired(OFF_ESTABLISHMENT, COLLEGE, COUNTY))
                .line(
                        "编外 without 中专 diploma -> not covered here",
                        TREATED_LIKE_ESTABLISHED,
                        NOT_MET,
                        hired(OFF_ESTABLISHMENT, SENIOR_MIDDLE, COUNTY))
                .line(
                        "编外 at a municipal unit -> not covered here",
                        TREATED_LIKE_ESTABLISHED,
                        NOT_MET,
                        hired(OFF_ESTABLISHMENT, COLLEGE, PREFECTURE))
                .line(
                        "+ sent by a labour agency -> undetermined",
                        TREATED_LIKE_ESTABLISHED,
                        UNKNOWN,
                        hired(DISPATCHED, COLLEGE, COUNTY));
        clause("GS28/5.2.3-c")
                .line(
                        "编外 with associate-senior -> still 编外",
                        STAYS_OFF_ESTABLISHMENT,
                        MET,
                        holder(ASSOCIATE_SENIOR, OFF_ESTABLISHMENT))
                .line(
                        "no automatic entry to establishment",
                        STAYS_OFF_ESTABLISHMENT,
                        MET,
                        holder(INTERMEDIATE, OFF_ESTABLISHMENT));
        clause("GS28/5.2.3-d")
                .line(
                        "quota full, 编外 applicant -> quota does not block",
                        OUTSIDE_POSTS,
                        MET,
                        hired(OFF_ESTABLISHMENT, COLLEGE, COUNTY))
                .line(
                        "after transfer to establishment -> quota rule applies",
                        OUTSIDE_POSTS,
                        NOT_MET,
                        hired(ESTABLISHED, COLLEGE, COUNTY))
                .line("+ and for a holder too", HOLDER_OUTSIDE_POSTS, NOT_MET, holder(ASSOCIATE_SENIOR, ESTABLISHED));
        clause("GS28/5.2.3-e")
                .line(
                        "3y 编外 + 2y 编内 at the same level -> 5y",
                        TENURE,
                        years(5),
                        appointed(
                                appointment(INTERMEDIATE, 2014, 2017, OFF_ESTABLISHMENT),
                                appointment(INTERMEDIATE, 2017, 2019, ESTABLISHED)))
                .line(
                        "different levels -> not added",
                        TENURE,
                        years(2),
                        appointed(
                                appointment(ASSISTANT, 2014, 2017, OFF_ESTABLISHMENT),
                                appointment(INTERMEDIATE, 2017, 2019, ESTABLISHED)));
    }

    private void masters() {
        clause("GS28/5.2.4.1-a")
                .line("12 months -> 助理级", ASSISTANT_BY_DEGREE, MET, graduate(ASSISTANT, MASTER, YEAR_AGO))
                .line(
                        "11 months -> not yet",
                        ASSISTANT_BY_DEGREE,
                        NOT_MET,
                        graduate(ASSISTANT, MASTER, YEAR_AGO.plusMonths(1)))
                .line(
                        "+ work before the degree -> not counted",
                        ASSISTANT_BY_DEGREE,
                        NOT_MET,
                        graduate(
                                ASSISTANT,
                                MASTER,
                                dossier -> dossier.service(ruralWorkSince(YEAR_AGO.minusYears(4)))
                                        .educations(Listing.whole(Education.builder()
                                                .level(MASTER)
                                                .graduatedOn(LocalDate.of(2018, 7, 1))
                                                .completed(true)
                                                .inService(false)
                                                .build()))));
        clause("GS28/5.2.4.1-b")
                .line("24 months of work in total -> 中级", MASTER_AFTER_TWO_YEARS, MET, masterFor(24, true))
                .line("23 months -> not yet", MASTER_AFTER_TWO_YEARS, NOT_MET, masterFor(23, true))
                .line(
                        "+ the assistant level was not recognised -> not met",
                        MASTER_AFTER_TWO_YEARS,
                        NOT_MET,
                        masterFor(24, false))
                .line(
                        "+ a level that is only examined -> no recognition",
                        RECOGNITION_BY_EDUCATION,
                        NOT_APPLICABLE,
                        examined(masterFor(24, true)));
        clause("GS28/5.2.4.1-c")
                .line(
                        "4y11m rural -> not met",
                        MASTER_IN_THE_COUNTRYSIDE,
                        NOT_MET,
                        assessedDuties(inTheCountryside(RURAL, LocalDate.of(2014, 2, 1))))
                .line(
                        "5y0m rural -> met",
                        MASTER_IN_THE_COUNTRYSIDE,
                        MET,
                        assessedDuties(inTheCountryside(RURAL, LocalDate.of(2014, 1, 31))))
                .line(
                        "5y county, 0 rural -> not met",
                        MASTER_IN_THE_COUNTRYSIDE,
                        NOT_MET,
                        assessedDuties(inTheCountryside(COUNTY, LocalDate.of(2014, 1, 1))))
                .line(
                        "+ no prior title is asked for",
                        RECOGNITION_BY_EDUCATION,
                        MET,
                        assessedDuties(inTheCountryside(
                                RURAL, LocalDate.of(2014, 1, 1), dossier -> dossier.qualifications(Listing.none()))));
        clause("GS28/5.2.4.1-d")
                .line(
                        "5 years: 4 qualified + 1 excellent -> met",
                        RURAL_APPRAISALS,
                        MET,
                        appraised(QUALIFIED, QUALIFIED, EXCELLENT, QUALIFIED, QUALIFIED))
                .line(
                        "5 years all qualified, none excellent -> not met",
                        RURAL_APPRAISALS,
                        NOT_MET,
                        appraised(QUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED, QUALIFIED))
                .line(
                        "+ one year only basically qualified, then three good ones -> not met, no cure",
                        RURAL_APPRAISALS,
                        NOT_MET,
                        appraised(QUALIFIED, BASICALLY_QUALIFIED, EXCELLENT, QUALIFIED, QUALIFIED));
        // a judgement that is not recorded is undetermined as one
        clause("GS28/5.2.4.1-e")
                .line(
                        "unit certifies full performance -> met",
                        MASTER_IN_THE_COUNTRYSIDE,
                        MET,
                        assessedDuties(inTheCountryside(RURAL, LocalDate.of(2014, 1, 1))))
                .line(
                        "no statement -> undetermined",
                        MASTER_IN_THE_COUNTRYSIDE,
                        NEEDS_JUDGEMENT,
                        inTheCountryside(RURAL, LocalDate.of(2014, 1, 1)));
    }

    private void doctors() {
        clause("GS28/5.2.4.3-a")
                .line(
                        "12 months at a county hospital -> 副高",
                        RECOGNITION_BY_EDUCATION,
                        MET,
                        assessed(doctor(COUNTY, YEAR_AGO), true))
                .line("11 months -> not yet", DOCTOR_AFTER_A_YEAR, NOT_MET, doctor(COUNTY, YEAR_AGO.plusMonths(1)))
                .line(
                        "+ a municipal unit outside Gannan and Linxia is not of the grass roots",
                        DOCTOR_AFTER_A_YEAR,
                        NOT_MET,
                        doctor(PREFECTURE, YEAR_AGO));
        clause("GS28/5.2.4.3-b")
                .line(
                        "first day at a township hospital -> direct appointment possible",
                        DIRECT_APPOINTMENT,
                        MET,
                        doctor(RURAL, Cases.FILED))
                .line(
                        "county hospital, first day -> wait one year",
                        DIRECT_APPOINTMENT,
                        NOT_MET,
                        doctor(COUNTY, Cases.FILED))
                .line("+ nor is it recognised on that day", DOCTOR_AFTER_A_YEAR, NOT_MET, doctor(COUNTY, Cases.FILED))
                .line(
                        "+ a master in the countryside is not appointed directly",
                        DOCTOR_IN_THE_COUNTRYSIDE,
                        NOT_MET,
                        graduate(ASSOCIATE_SENIOR, MASTER, YEAR_AGO));
    }

    private void ratio() {
        clause("GS28/5.2.5-a")
                .line(
                        "recognised 副高 (PhD), ratio full -> appointment not blocked",
                        OUTSIDE_RATIO,
                        MET,
                        doctor(COUNTY, YEAR_AGO))
                .line(
                        "副高 by normal review -> rule 10.2 applies",
                        OUTSIDE_RATIO,
                        NOT_MET,
                        graduate(ASSOCIATE_SENIOR, BACHELOR, dossier -> dossier.generalPractitioner(false)))
                .line(
                        "+ a title so obtained, once held",
                        HeldTitleStanding.HOLDER_OUTSIDE_RATIO,
                        MET,
                        HeldTitle.of(
                                Qualification.builder()
                                        .level(ASSOCIATE_SENIOR)
                                        .obtainedBy(RouteToTitle.RECOGNITION_BY_EDUCATION)
                                        .build(),
                                unit(COUNTY).withPostManaged(true)));
    }

    private static Education.Builder education(EducationLevel level) {
        return Education.builder().level(level).graduatedOn(GRADUATED).completed(true);
    }

    private static ServiceSpell work(LocationTier tier, LocalDate from, LocalDate until) {
        return ServiceSpell.builder()
                .spell(Spell.of(from, until))
                .tier(tier)
                .division(unit(tier).division())
                .kind(ServiceKind.WORK)
                .professional(true)
                .build();
    }

    private static Listing<ServiceSpell> ruralWorkSince(LocalDate day) {
        return Listing.whole(work(RURAL, day, LocalDate.MAX));
    }

    /** A graduate at a township school. */
    private static Application graduate(TitleLevel level, EducationLevel education, LocalDate since) {
        return graduate(level, education, dossier -> dossier.service(ruralWorkSince(since)));
    }

    private static Application graduate(
            TitleLevel level, EducationLevel education, UnaryOperator<Dossier.Builder> told) {
        Dossier.Builder dossier = told.apply(Dossier.builder().unit(unit(RURAL)));
        Dossier so = dossier.build();
        return grassRoots(
                level,
                so.educations().extent() == Listing.Extent.WHOLE
                        ? so
                        : so.withEducations(Listing.whole(
                                education(education).inService(false).build())));
    }

    private static Application of(EducationLevel education) {
        return graduate(ASSISTANT, education, dossier -> dossier.generalPractitioner(false));
    }

    private static Application examined(Application application) {
        return application.withSought(application.sought().withMode(AssessmentMode.EXAM_IN_LIEU_OF_REVIEW));
    }

    private static Application practitioner(EducationLevel education, boolean trained) {
        return graduate(
                INTERMEDIATE,
                education,
                dossier -> dossier.generalPractitioner(true).gpResidencyPassed(trained));
    }

    private static Application bachelorAtUnit(boolean personnelAuthority) {
        Application bachelor = graduate(ASSISTANT, BACHELOR, YEAR_AGO);
        EmployingUnit unit = bachelor.dossier().unit().withPersonnelAuthority(personnelAuthority);
        return bachelor.withDossier(bachelor.dossier().withUnit(unit));
    }

    private static Application assessed(Application application, boolean passed) {
        return application.withJudgements(
                Judgements.builder().employerAssessmentPassed(passed).build());
    }

    private static Application collegeWithSecondYear(LocalDate since, boolean sameProfession) {
        return graduate(
                ASSISTANT,
                COLLEGE,
                dossier -> dossier.service(Listing.whole(
                        work(RURAL, since, since.plusYears(1)),
                        ServiceSpell.builder()
                                .spell(Spell.since(since.plusYears(1)))
                                .tier(RURAL)
                                .kind(ServiceKind.WORK)
                                .professional(sameProfession)
                                .build())));
    }

    private static Application hired(Establishment establishment, EducationLevel education, LocationTier tier) {
        return grassRoots(
                ASSISTANT,
                Dossier.builder()
                        .unit(unit(tier))
                        .establishment(establishment)
                        .educations(Listing.whole(education(education).build()))
                        .build());
    }

    private static HeldTitle holder(TitleLevel level, Establishment establishment) {
        return HeldTitle.builder()
                .qualification(Qualification.builder().level(level).build())
                .unit(unit(COUNTY))
                .establishment(establishment)
                .build();
    }

    private static Appointment appointment(TitleLevel level, int from, int until, Establishment establishment) {
        return Appointment.builder()
                .level(level)
                .spell(Spell.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)))
                .establishment(establishment)
                .build();
    }

    private static Application appointed(Appointment... appointments) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .unit(unit(COUNTY).withPostManaged(true))
                        .appointments(Listing.whole(appointments))
                        .build());
    }

    private static Application masterFor(int months, boolean recognised) {
        return graduate(
                INTERMEDIATE,
                MASTER,
                dossier -> dossier.service(ruralWorkSince(Cases.FILED.minusMonths(months)))
                        .qualifications(
                                recognised ? Listing.whole(Qualification.of(ASSISTANT, YEAR_AGO)) : Listing.none()));
    }

    private static Application inTheCountryside(LocationTier tier, LocalDate since) {
        return inTheCountryside(tier, since, dossier -> dossier);
    }

    /** A master with good appraisals, working since a day in a unit of a tier. */
    private static Application inTheCountryside(
            LocationTier tier, LocalDate since, UnaryOperator<Dossier.Builder> told) {
        return graduate(
                ASSOCIATE_SENIOR,
                MASTER,
                dossier -> told.apply(dossier.service(Listing.whole(work(tier, since, LocalDate.MAX)))
                        .appraisals(appraisals(tier, QUALIFIED, QUALIFIED, EXCELLENT, QUALIFIED))));
    }

    private static Listing<AnnualAppraisal> appraisals(LocationTier tier, AppraisalGrade... grades) {
        return Listing.whole(IntStream.range(0, grades.length)
                .mapToObj(i -> AnnualAppraisal.of(2018 - grades.length + i, grades[i], tier))
                .toList());
    }

    private static Application assessedDuties(Application application) {
        return application.withJudgements(
                Judgements.builder().performsDutiesFully(true).build());
    }

    private static Application appraised(AppraisalGrade... grades) {
        return graduate(ASSOCIATE_SENIOR, MASTER, dossier -> dossier.appraisals(appraisals(RURAL, grades)));
    }

    private static Application doctor(LocationTier tier, LocalDate since) {
        EmployingUnit unit = unit(tier).withPostManaged(true);
        return grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .unit(unit)
                        .educations(
                                Listing.whole(education(DOCTOR).inService(false).build()))
                        .service(Listing.whole(work(tier, since, LocalDate.MAX)))
                        .appraisals(Listing.none())
                        .build());
    }
}
