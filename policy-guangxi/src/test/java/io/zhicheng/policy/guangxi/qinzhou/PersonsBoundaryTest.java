package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.COMPANY;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.FILED;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.through;
import static io.zhicheng.policy.guangxi.qinzhou.CivilServants.IN_CIVIL_SERVICE;
import static io.zhicheng.policy.guangxi.qinzhou.CivilServants.TRANSITION_ENDS;
import static io.zhicheng.policy.guangxi.qinzhou.NoTitle.LEVEL_OPEN_WITHOUT_TITLE;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.WHEN_APPLYING;
import static io.zhicheng.policy.guangxi.qinzhou.Retirement.OBTAINED_BEFORE_RETIREMENT;
import static io.zhicheng.policy.guangxi.qinzhou.Retirement.RETIRED_OR_OF_AGE;
import static io.zhicheng.policy.guangxi.qinzhou.Retirement.TITLE_STANDS;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.DIRECT_REVIEW;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NORMAL;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NO_TITLE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WITHIN_SCOPE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.HeldTitles;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** QZ4 chapter 1, sections (2) to (4). */
class PersonsBoundaryTest extends CityTable {
    private static final LocalDate AGE = LocalDate.of(2020, 9, 1);

    @Override
    protected void clauses() {
        clause("QZ4/1.2-a")
                .line(
                        "no title, applies associate-senior -> allowed",
                        NO_TITLE,
                        LEVEL_OPEN_WITHOUT_TITLE,
                        MET,
                        fromStateOrgan(Listing.none(), ASSOCIATE_SENIOR))
                .line(
                        "no title, applies full-senior -> not allowed",
                        NO_TITLE,
                        LEVEL_OPEN_WITHOUT_TITLE,
                        NOT_MET,
                        fromStateOrgan(Listing.none(), FULL_SENIOR))
                .line(
                        "holds a mid-level title, applies associate-senior -> not this clause",
                        NO_TITLE,
                        LEVEL_OPEN_WITHOUT_TITLE,
                        NOT_APPLICABLE,
                        fromStateOrgan(
                                Listing.whole(Qualification.of(INTERMEDIATE, LocalDate.of(2014, 12, 1))),
                                ASSOCIATE_SENIOR))
                .decision(
                        "+ no title, meets the series: eligible for associate senior without one",
                        fromStateOrgan(Listing.none(), ASSOCIATE_SENIOR),
                        decision -> assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE))
                .decision(
                        "+ no title, full senior: not eligible on any route",
                        fromStateOrgan(Listing.none(), FULL_SENIOR),
                        decision -> assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE));
        clause("QZ4/1.2-b")
                .line("recognised talent, conditions attested -> direct track open", DIRECT_REVIEW, MET, talent(true))
                .line("cited rule not loaded -> undetermined", DIRECT_REVIEW, NEEDS_JUDGEMENT, talent(Optional.empty()))
                .line("+ conditions found not to be met -> closed", DIRECT_REVIEW, NOT_MET, talent(false))
                .line(
                        "+ its rules stand in for the conditions of the series",
                        DIRECT_REVIEW,
                        WITHIN_SCOPE,
                        MET,
                        talent(true))
                .line("+ on any other route they do not", NORMAL, WITHIN_SCOPE, NEEDS_JUDGEMENT, talent(true));
        clause("QZ4/1.3-a")
                .line("civil servant -> excluded", IN_CIVIL_SERVICE, MET, standing(CivilServiceStatus.CIVIL_SERVANT))
                .line(
                        "staff of a 参公 institution -> excluded",
                        IN_CIVIL_SERVICE,
                        MET,
                        standing(CivilServiceStatus.MANAGED_AS_CIVIL_SERVANT))
                .line(
                        "employee of an ordinary institution -> not excluded",
                        IN_CIVIL_SERVICE,
                        NOT_MET,
                        standing(CivilServiceStatus.NONE));
        clause("QZ4/1.3-b")
                .under(transitionUntil(LocalDate.of(2020, 12, 31)))
                .line("inside the transition period -> allowed", IN_CIVIL_SERVICE, NOT_MET, reformed())
                .under(transitionUntil(LocalDate.of(2020, 6, 24)))
                .line(
                        "transition period over, status still civil-service type -> excluded by 1.3-a",
                        IN_CIVIL_SERVICE,
                        MET,
                        reformed())
                .under(policy())
                .line("transition end unknown -> undetermined", IN_CIVIL_SERVICE, UNKNOWN, reformed())
                .under(transitionUntil(FILED))
                .line("+ on its last day -> allowed", IN_CIVIL_SERVICE, NOT_MET, reformed())
                .line(
                        "+ a civil servant proper -> excluded all the same",
                        IN_CIVIL_SERVICE,
                        MET,
                        applying(engineer(QINNAN)
                                .withCivilServiceStatus(CivilServiceStatus.CIVIL_SERVANT)
                                .withUnit(leftManagement())));
        clause("QZ4/1.4-a")
                .line(
                        "reaches retirement age the day after applying -> not excluded",
                        RETIRED_OR_OF_AGE,
                        NOT_MET,
                        born(LocalDate.of(1960, 6, 26)))
                .line(
                        "reached it on the application day -> excluded",
                        RETIRED_OR_OF_AGE,
                        MET,
                        born(LocalDate.of(1960, 6, 25)))
                .line(
                        "retired early last year -> excluded",
                        RETIRED_OR_OF_AGE,
                        MET,
                        applying(engineer(QINNAN)
                                .withBirthDate(LocalDate.of(1964, 3, 1))
                                .withRetired(true)
                                .withRetirementExtension(extension(false, FILED))))
                .under(ExampleLayer.over(
                                List.of(set(WHEN_APPLYING.by("EXAMPLE/1").is(Readings.WhenApplying.RECEIPT))))
                        .on(LocalDate.of(2020, 8, 1)))
                .line(
                        "+ the other reading: of age before the committee received it -> excluded",
                        RETIRED_OR_OF_AGE,
                        MET,
                        born(LocalDate.of(1960, 6, 26))
                                .withSubmission(through(COMPANY).withReceivedOn(LocalDate.of(2020, 7, 10))));
        clause("QZ4/1.4-b")
                .line(
                        "approved until 2021-12, applies 2020-07 -> not barred",
                        RETIRED_OR_OF_AGE,
                        NOT_MET,
                        extended(true, LocalDate.of(2021, 12, 31)).withDate(LocalDate.of(2020, 7, 25)))
                .line(
                        "extension expired before applying -> barred",
                        RETIRED_OR_OF_AGE,
                        MET,
                        extended(true, LocalDate.of(2020, 6, 24)))
                .line(
                        "extension applied for, not approved -> barred",
                        RETIRED_OR_OF_AGE,
                        MET,
                        extended(false, LocalDate.of(2021, 12, 31)));
        clause("QZ4/1.4-c")
                .line("title confirmed after retirement age -> not usable for appointment, title itself stands", () -> {
                    HeldTitle late = title(AGE.plusDays(60), AGE.plusDays(30));
                    assertThat(policy().answer(HeldTitles.APPOINTMENT_BASIS, late)
                                    .verdict())
                            .isEqualTo(Verdict.INELIGIBLE);
                    assertThat(policy().examine(TITLE_STANDS, late).outcome()).isEqualTo(MET);
                })
                .line(
                        "title confirmed the day before -> usable",
                        OBTAINED_BEFORE_RETIREMENT,
                        MET,
                        title(AGE.minusDays(1), AGE.minusDays(30)))
                .line("+ confirmed on the day -> not usable", OBTAINED_BEFORE_RETIREMENT, NOT_MET, title(AGE, AGE))
                .line(
                        "+ voted before, confirmed after -> undetermined",
                        OBTAINED_BEFORE_RETIREMENT,
                        UNKNOWN,
                        title(AGE.plusDays(5), AGE.minusDays(5)))
                .line(
                        "+ confirmed after it, within an approved extension -> usable",
                        OBTAINED_BEFORE_RETIREMENT,
                        MET,
                        title(AGE.plusDays(60), AGE.plusDays(30))
                                .withRetirementExtension(extension(true, AGE.plusYears(1))));
    }

    private static Application fromStateOrgan(Listing<Qualification> titles, TitleLevel level) {
        return applying(engineer(QINNAN).withFromStateOrgan(true).withQualifications(titles), level);
    }

    private static Application talent(boolean conditionsMet) {
        return talent(Optional.of(conditionsMet));
    }

    private static Application talent(Optional<Boolean> conditionsMet) {
        return applying(engineer(QINNAN).withUrgentTalent(true))
                .withJudgements(Judgements.builder()
                        .directReviewConditionsMet(conditionsMet)
                        .build());
    }

    private static Application standing(CivilServiceStatus status) {
        return applying(engineer(QINNAN)
                .withCivilServiceStatus(status)
                .withUnit(EmployingUnit.builder()
                        .kind(UnitKind.PUBLIC_INSTITUTION)
                        .division(QINNAN)
                        .leftCivilServiceManagement(false)
                        .build()));
    }

    private static EmployingUnit leftManagement() {
        return EmployingUnit.builder()
                .kind(UnitKind.PUBLIC_INSTITUTION)
                .division(QINNAN)
                .leftCivilServiceManagement(true)
                .build();
    }

    private static Application reformed() {
        return standing(CivilServiceStatus.MANAGED_AS_CIVIL_SERVANT)
                .withDossier(engineer(QINNAN)
                        .withCivilServiceStatus(CivilServiceStatus.MANAGED_AS_CIVIL_SERVANT)
                        .withUnit(leftManagement()));
    }

    private static Policy transitionUntil(LocalDate lastDay) {
        return ExampleLayer.region(add(TRANSITION_ENDS.by("EXAMPLE/1").is(lastDay)))
                .on(LocalDate.of(2020, 8, 1));
    }

    private static Application born(LocalDate day) {
        return applying(engineer(QINNAN).withBirthDate(day).withRetirementExtension(extension(false, FILED)));
    }

    private static Application extended(boolean approved, LocalDate lastDay) {
        return applying(engineer(QINNAN)
                .withBirthDate(LocalDate.of(1960, 3, 1))
                .withRetirementExtension(extension(approved, lastDay)));
    }

    private static RetirementExtension extension(boolean approved, LocalDate lastDay) {
        // one that was only asked for has a last day as well
        return RetirementExtension.builder().approved(approved).lastDay(lastDay).build();
    }

    /** A title of a holder who reaches the age on 1 September 2020. */
    private static HeldTitle title(LocalDate confirmedOn, LocalDate votedOn) {
        return HeldTitle.builder()
                .qualification(Qualification.of(ASSOCIATE_SENIOR, confirmedOn))
                .votedOn(votedOn)
                .retirementDate(AGE)
                .retirementExtension(extension(false, AGE))
                .build();
    }
}
