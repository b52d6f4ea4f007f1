package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static io.zhicheng.policy.gansu.linxia.Committees.inOrder;
import static io.zhicheng.policy.gansu.linxia.Committees.rulesWithout;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.DUE_RECIPIENT;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.ENOUGH_INTERMEDIATES;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.ENOUGH_SENIORS;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.HAS_FUNDING;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.HAS_RULES;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.HAS_WORKING_BODY;
import static io.zhicheng.policy.gansu.linxia.SetupConditions.RIGHT_RECIPIENT;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.LARGE_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.linxia.Readings.CountedTowardsFifty;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CommitteeBasis;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** LX282 chapter 1, section (2): what it takes to set up a committee, and how it is asked for. */
class SetupConditionsTest extends PrefectureTable {
    @Override
    protected void clauses() {
        means();
        headcounts();
        recipients();
    }

    private void means() {
        clause("LX282/1.2-b")
                .line(
                        "no working body named -> not met",
                        HAS_WORKING_BODY,
                        NOT_MET,
                        with(s -> s.withWorkingBody(false)))
                .line("working body named -> met", HAS_WORKING_BODY, MET, with(s -> s.withWorkingBody(true)));
        clause("LX282/1.2-c")
                .line("no funding attestation -> not met", HAS_FUNDING, NOT_MET, with(s -> s.withFunded(false)))
                .line("funding attested -> met", HAS_FUNDING, MET, with(s -> s.withFunded(true)));
        clause("LX282/1.2-d")
                .line("all 11 present -> met", HAS_RULES, MET, inOrder(INTERMEDIATE, COUNTY))
                .line("recusal rule (回避制度) missing -> not met", HAS_RULES, NOT_MET, without(RuleContent.RECUSAL))
                .line(
                        "10 of 11 with standards and moral evaluation in one document -> met if both contents are present",
                        HAS_RULES,
                        MET,
                        inOrder(INTERMEDIATE, COUNTY))
                .line(
                        "+ one content of the two lacking -> not met",
                        HAS_RULES,
                        NOT_MET,
                        without(RuleContent.MORALITY_EVALUATION))
                .line(
                        "+ a list that is only partly told -> open",
                        HAS_RULES,
                        UNKNOWN,
                        with(s -> s.withRules(Listing.partly(InternalRule.of(RuleContent.RECUSAL)))));
    }

    @ParameterizedTest
    @EnumSource(RuleContent.class)
    void each_of_the_eleven_is_asked_for(RuleContent missing) {
        assertThat(policy().examine(HAS_RULES, without(missing)).outcome()).isEqualTo(NOT_MET);
    }

    private void headcounts() {
        clause("LX282/1.2-e")
                .line("100 -> met", ENOUGH_SENIORS, MET, seniors(100))
                .line("95 -> undetermined (about 100, approver decides)", ENOUGH_SENIORS, NEEDS_JUDGEMENT, seniors(95))
                .line("60 -> not met", ENOUGH_SENIORS, NOT_MET, seniors(60))
                .line("+ 99 is for the approver too", ENOUGH_SENIORS, NEEDS_JUDGEMENT, seniors(99))
                .line("+ 90 is the least that is", ENOUGH_SENIORS, NEEDS_JUDGEMENT, seniors(90))
                .line("+ 89 is not", ENOUGH_SENIORS, NOT_MET, seniors(89))
                .line("+ 95 accepted -> met", ENOUGH_SENIORS, MET, accepted(seniors(95), true))
                .line("+ 95 refused -> not met", ENOUGH_SENIORS, NOT_MET, accepted(seniors(95), false))
                .line("+ 89 accepted is still too few", ENOUGH_SENIORS, NOT_MET, accepted(seniors(89), true))
                .line(
                        "+ asked of prefecture departments alone",
                        ENOUGH_SENIORS,
                        NOT_APPLICABLE,
                        inOrder(SENIOR, LARGE_UNIT).withSetup(CommitteeSetup.untold()))
                .line(
                        "+ those in charge of a series among them",
                        ENOUGH_SENIORS,
                        NOT_MET,
                        inOrder(SENIOR, PREFECTURE_SERIES_DEPARTMENT)
                                .withSetup(CommitteeSetup.builder().seniors(60).build()))
                .line(
                        "+ the whole then waits for the approver",
                        () -> verdict(Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT, seniors(95)));
        clause("LX282/1.2-f")
                .line("50 -> met", ENOUGH_INTERMEDIATES, MET, intermediates(50))
                .line("46 -> undetermined", ENOUGH_INTERMEDIATES, NEEDS_JUDGEMENT, intermediates(46))
                .line("30 -> not met", ENOUGH_INTERMEDIATES, NOT_MET, intermediates(30))
                .line("+ 45 is for the approver too", ENOUGH_INTERMEDIATES, NEEDS_JUDGEMENT, intermediates(45))
                .line("+ 44 is not", ENOUGH_INTERMEDIATES, NOT_MET, intermediates(44))
                .line("+ 46 accepted -> met", ENOUGH_INTERMEDIATES, MET, accepted(intermediates(46), true))
                .line(
                        "+ asked of counties and departments in charge of a series",
                        ENOUGH_INTERMEDIATES,
                        MET,
                        counting(intermediates(30), PREFECTURE_DEPARTMENT))
                .line(
                        "+ of the latter as of the former",
                        ENOUGH_INTERMEDIATES,
                        NOT_MET,
                        counting(intermediates(30), PREFECTURE_SERIES_DEPARTMENT))
                .line("+ seniors do not count", ENOUGH_INTERMEDIATES, NOT_MET, thirtyAndTwentySeniors())
                .under(otherReading())
                .line("+ unless the other reading is taken", ENOUGH_INTERMEDIATES, MET, thirtyAndTwentySeniors());
        clause("LX282/1.2-g")
                .line(
                        "by specialty, 30 staff, no recorded approval -> undetermined",
                        ENOUGH_INTERMEDIATES,
                        UNKNOWN,
                        intermediates(30).withBasis(CommitteeBasis.SPECIALITY))
                .line(
                        "by specialty, 30 staff, relaxation recorded by 州人社局 -> met",
                        ENOUGH_INTERMEDIATES,
                        MET,
                        relaxed(30).withBasis(CommitteeBasis.SPECIALITY))
                .line(
                        "by series, 30 staff -> not met (no relaxation)",
                        ENOUGH_INTERMEDIATES,
                        NOT_MET,
                        relaxed(30).withBasis(CommitteeBasis.SERIES))
                .line(
                        "+ a recorded number that is higher -> not met",
                        ENOUGH_INTERMEDIATES,
                        NOT_MET,
                        relaxed(31).withBasis(CommitteeBasis.SPECIALITY));
    }

    private void recipients() {
        clause("LX282/1.2-i")
                .line(
                        "senior committee -> 省人社厅",
                        DUE_RECIPIENT,
                        TitleAuthority.PROVINCIAL_HRSS,
                        inOrder(SENIOR, LARGE_UNIT))
                .line(
                        "mid-level committee -> 州人社局 (1.2-j)",
                        DUE_RECIPIENT,
                        TitleAuthority.PREFECTURE_HRSS,
                        inOrder(INTERMEDIATE, COUNTY))
                .line("+ and it went there", RIGHT_RECIPIENT, MET, inOrder(SENIOR, LARGE_UNIT));
        clause("LX282/1.2-j")
                .line("county, mid-level -> 州人社局", RIGHT_RECIPIENT, MET, inOrder(INTERMEDIATE, COUNTY))
                .line(
                        "county, mid-level application sent to 省人社厅 -> wrong recipient",
                        RIGHT_RECIPIENT,
                        NOT_MET,
                        with(s -> s.withAppliedTo(TitleAuthority.PROVINCIAL_HRSS)));
    }

    private void verdict(Verdict expected, ReviewCommittee committee) {
        assertThat(policy().answer(SETUP_PERMITTED, committee).verdict()).isEqualTo(expected);
    }

    /** An intermediate committee of a county, with something changed. */
    private static ReviewCommittee with(UnaryOperator<CommitteeSetup> change) {
        ReviewCommittee committee = inOrder(INTERMEDIATE, COUNTY);
        return committee.withSetup(change.apply(committee.setup()));
    }

    private static ReviewCommittee without(RuleContent content) {
        return with(s -> s.withRules(rulesWithout(List.of(content))));
    }

    private static ReviewCommittee seniors(int number) {
        ReviewCommittee committee = inOrder(SENIOR, PREFECTURE_DEPARTMENT);
        return committee.withSetup(committee.setup().withSeniors(number));
    }

    private static ReviewCommittee intermediates(int number) {
        return with(s -> s.withIntermediates(number));
    }

    private static ReviewCommittee accepted(ReviewCommittee committee, boolean is) {
        return committee.withSetup(committee.setup().withHeadcountAccepted(is));
    }

    private static ReviewCommittee counting(ReviewCommittee committee, HostKind host) {
        return committee.withHost(committee.host().withKind(host));
    }

    private static ReviewCommittee thirtyAndTwentySeniors() {
        return with(s -> s.withIntermediates(30).withSeniors(20));
    }

    private static ReviewCommittee relaxed(int number) {
        return with(s -> s.withIntermediates(30).withRelaxedHeadcount(number));
    }

    private static Policy otherReading() {
        return Policies.of(
                        new GansuModule(),
                        new OtherReading(Readings.COUNTED_TOWARDS_FIFTY
                                .by("LX282/1.2-f")
                                .is(CountedTowardsFifty.INTERMEDIATE_AND_ABOVE)))
                .in("622900")
                .on(LocalDate.of(2018, 11, 19));
    }
}
