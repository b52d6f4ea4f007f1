package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_JUNIOR_REVIEW;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.AUTHORITY_NOT_REGISTERED;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.GRANTED_BY_PREFECTURE;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.HAS_SENIOR_AUTHORITY;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.LIST_FILED;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.LIST_PUBLISHED;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MANAGED_BY;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MANAGED_BY_PREFECTURE;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MANAGED_BY_PROVINCE;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.MAY_ASK_FOR_SENIOR;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.NOT_DISSOLVED;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.NO_JUNIOR_COMMITTEE;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.PROPOSED;
import static io.zhicheng.policy.gansu.linxia.Committees.inOrder;
import static io.zhicheng.policy.gansu.linxia.Committees.rulesWithout;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.LARGE_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.MEDIUM_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.JUNIOR;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.List;

/** LX282 chapter 1, section (1): who manages which committee, and who may ask for one. */
class CommitteeAuthorityTest extends PrefectureTable {
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 8, 31);
    private static final LocalDate DISSOLVED = LocalDate.of(2018, 9, 1);

    @Override
    protected void clauses() {
        managed();
        asked();
        junior();
    }

    private void managed() {
        clause("LX282/1.1-a")
                .line(
                        "senior committee of a delegated prefecture department -> managed by the province",
                        MANAGED_BY,
                        TitleAuthority.PROVINCIAL_HRSS,
                        delegated(PREFECTURE_DEPARTMENT))
                .line(
                        "mid-level committee of a prefecture department -> managed by 州人社局 (see 1.1-e)",
                        MANAGED_BY,
                        TitleAuthority.PREFECTURE_HRSS,
                        inYear(INTERMEDIATE, 2018))
                .line("+ which is told", MANAGED_BY_PROVINCE, MET, delegated(PREFECTURE_DEPARTMENT))
                .line("+ and not of the other", MANAGED_BY_PREFECTURE, NOT_MET, delegated(PREFECTURE_DEPARTMENT));
        clause("LX282/1.1-e")
                .line(
                        "mid-level committee, 2017 -> province",
                        MANAGED_BY,
                        TitleAuthority.PROVINCIAL_HRSS,
                        inYear(INTERMEDIATE, 2017))
                .line(
                        "mid-level committee, 2018 -> 州人社局",
                        MANAGED_BY,
                        TitleAuthority.PREFECTURE_HRSS,
                        inYear(INTERMEDIATE, 2018))
                .line("+ which is told", MANAGED_BY_PREFECTURE, MET, inYear(INTERMEDIATE, 2018))
                .line("+ but not of the year before", MANAGED_BY_PROVINCE, MET, inYear(INTERMEDIATE, 2017));
        clause("LX282/1.1-g")
                .line("+ a list of what the prefecture manages", LIST_PUBLISHED, MET, inYear(INTERMEDIATE, 2018))
                .line("+ not of senior committees", LIST_PUBLISHED, NOT_MET, delegated(PREFECTURE_DEPARTMENT));
        clause("LX282/1.1-h")
                .line("+ which is filed", LIST_FILED, MET, inYear(INTERMEDIATE, 2018))
                .line("+ without senior committees", LIST_FILED, NOT_MET, delegated(PREFECTURE_DEPARTMENT));
    }

    private void asked() {
        clause("LX282/1.1-c")
                .line(
                        "undelegated large enterprise, all setup conditions met -> may apply",
                        () -> setup(Verdict.ELIGIBLE, inOrder(SENIOR, LARGE_UNIT)))
                .line(
                        "same, one condition (e.g. complaint-handling rule) missing -> may not apply",
                        () -> setup(Verdict.INELIGIBLE, without(RuleContent.COMPLAINTS, inOrder(SENIOR, LARGE_UNIT))))
                .line(
                        "+ so may a prefecture department",
                        MAY_ASK_FOR_SENIOR,
                        MET,
                        inOrder(SENIOR, PREFECTURE_DEPARTMENT))
                .line(
                        "+ or one in charge of a series",
                        MAY_ASK_FOR_SENIOR,
                        MET,
                        inOrder(SENIOR, PREFECTURE_SERIES_DEPARTMENT))
                .line(
                        "+ a medium enterprise without delegation: the text is silent",
                        MAY_ASK_FOR_SENIOR,
                        UNKNOWN,
                        inOrder(SENIOR, MEDIUM_UNIT))
                .line("+ with it, it has what it asks for", MAY_ASK_FOR_SENIOR, MET, delegated(MEDIUM_UNIT))
                .line("+ a county may not", MAY_ASK_FOR_SENIOR, NOT_MET, inOrder(SENIOR, COUNTY))
                .line("+ an intermediate committee is not meant", MAY_ASK_FOR_SENIOR, NOT_APPLICABLE, county());
        clause("LX282/1.1-d")
                .line(
                        "audit power held, associate-senior review power absent -> inconsistent registry entry",
                        AUTHORITY_NOT_REGISTERED,
                        MET,
                        authorities(true, false))
                .line("both held -> consistent", AUTHORITY_NOT_REGISTERED, NOT_MET, authorities(true, true))
                .line("neither held -> consistent", AUTHORITY_NOT_REGISTERED, NOT_MET, authorities(false, false))
                .line("+ whoever checks may review", HAS_SENIOR_AUTHORITY, true, authorities(true, false))
                .line("+ whoever was granted it may", HAS_SENIOR_AUTHORITY, true, authorities(false, true))
                .line("+ nobody else", HAS_SENIOR_AUTHORITY, false, authorities(false, false));
        clause("LX282/1.1-f")
                .line("county meeting the setup conditions -> may be granted", () -> setup(Verdict.ELIGIBLE, county()))
                .line(
                        "county failing them -> may not be granted",
                        () -> setup(
                                Verdict.INELIGIBLE,
                                county().withSetup(county().setup().withFunded(false))))
                .line(
                        "any body asking 州人社局 for senior authority -> outside its power",
                        GRANTED_BY_PREFECTURE,
                        NOT_MET,
                        askedOfPrefecture(inOrder(SENIOR, LARGE_UNIT)))
                .line("+ the province may", GRANTED_BY_PREFECTURE, NOT_APPLICABLE, inOrder(SENIOR, LARGE_UNIT));
        clause("LX282/1.1-i")
                .line("+ an intermediate committee is proposed and approved", PROPOSED, MET, county())
                .line("+ a senior one is the province's matter", PROPOSED, NOT_MET, inOrder(SENIOR, LARGE_UNIT));
    }

    private void junior() {
        clause("LX282/1.1-j")
                .line(
                        "junior title via committee, after abolition -> not permitted",
                        () -> competent(Verdict.INELIGIBLE, reviewing(TitleLevel.ASSISTANT, NORMAL)))
                .line(
                        "junior title via employer recognition -> permitted",
                        NO_JUNIOR_REVIEW,
                        NOT_APPLICABLE,
                        reviewing(TitleLevel.ASSISTANT, RECOGNITION_BY_EDUCATION))
                .line(
                        "mid-level title via committee -> permitted",
                        () -> competent(Verdict.ELIGIBLE, reviewing(TitleLevel.INTERMEDIATE, NORMAL)))
                .line("+ no committee is set up for it", NO_JUNIOR_COMMITTEE, NOT_MET, inOrder(JUNIOR, COUNTY))
                .line("+ but for the next band", NO_JUNIOR_COMMITTEE, MET, county())
                .line(
                        "+ as the province says, whose words these are",
                        () -> assertThat(policy().examine(NO_JUNIOR_REVIEW, reviewing(TitleLevel.ASSISTANT, NORMAL))
                                        .clauses())
                                .extracting(clause -> clause.id().toString())
                                .startsWith("LX282/1.1-j")
                                .contains("GS28/5.9-b"));
        clause("LX282/1.1-k")
                .line("junior committee on 2018-08-31 -> may still exist", NOT_DISSOLVED, MET, on(LAST_DAY, JUNIOR))
                .line(
                        "junior committee on 2018-09-01 -> dissolved; any later vote invalid",
                        NOT_DISSOLVED,
                        NOT_MET,
                        on(DISSOLVED, JUNIOR))
                .line("+ other committees stand", NOT_DISSOLVED, NOT_APPLICABLE, on(DISSOLVED, INTERMEDIATE))
                .line("+ no day is told -> open", NOT_DISSOLVED, UNKNOWN, ReviewCommittee.of(JUNIOR, COUNTY));
    }

    private void setup(Verdict expected, ReviewCommittee committee) {
        assertThat(policy().answer(SETUP_PERMITTED, committee).verdict()).isEqualTo(expected);
    }

    private void competent(Verdict expected, ReviewCommittee committee) {
        assertThat(policy().answer(COMPETENT, committee).verdict()).isEqualTo(expected);
    }

    private static ReviewCommittee county() {
        return inOrder(INTERMEDIATE, COUNTY);
    }

    private static ReviewCommittee delegated(HostKind host) {
        return authorities(inOrder(SENIOR, host), false, true);
    }

    private static ReviewCommittee authorities(boolean checks, boolean reviews) {
        return authorities(ReviewCommittee.of(SENIOR, PREFECTURE_DEPARTMENT), checks, reviews);
    }

    private static ReviewCommittee authorities(ReviewCommittee committee, boolean checks, boolean reviews) {
        CommitteeHost host = committee.host();
        return committee.withHost(host.withSeniorCheckAuthority(checks).withSeniorReviewAuthority(reviews));
    }

    private static ReviewCommittee without(RuleContent content, ReviewCommittee committee) {
        return committee.withSetup(committee.setup().withRules(rulesWithout(List.of(content))));
    }

    private static ReviewCommittee askedOfPrefecture(ReviewCommittee committee) {
        return committee.withSetup(committee.setup().withAppliedTo(TitleAuthority.PREFECTURE_HRSS));
    }

    private static ReviewCommittee inYear(TitleBand band, int year) {
        return on(LocalDate.of(year, 11, 19), band);
    }

    private static ReviewCommittee on(LocalDate day, TitleBand band) {
        return ReviewCommittee.of(band, PREFECTURE_DEPARTMENT).withAsOf(day);
    }

    private static ReviewCommittee reviewing(TitleLevel level, RouteToTitle route) {
        return ReviewCommittee.builder()
                .band(INTERMEDIATE)
                .authorised(true)
                .asOf(LocalDate.of(2018, 11, 19))
                .level(level)
                .route(route)
                .build();
    }
}
