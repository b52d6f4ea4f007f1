package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.APPLIES_FIRST;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.APPOINTED_FIRST;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.FAVOURED_AMONG_EQUALS;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.FRONT_LINE;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.NOT_BOUND_BY_RATIO;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.RANGE_DECIDED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.RATIO_WEIGHED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.REVIEWED_FIRST;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.YEAR_EARLY;
import static io.zhicheng.policy.model.career.EpidemicResearchField.VACCINES;
import static io.zhicheng.policy.model.career.EpidemicRole.FRONT_LINE_HEALTH;
import static io.zhicheng.policy.model.career.EpidemicRole.FRONT_LINE_RESEARCH;
import static io.zhicheng.policy.model.career.EpidemicRole.OTHER_WORK;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EpidemicResearchField;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.rule.Obligation;
import java.util.List;

/** QZ4 chapter 6, section (3): who is on the front line, and what comes first. */
class EpidemicFrontLineBoundaryTest extends CityTable {
    private static final EpidemicService NURSE = EpidemicService.of(FRONT_LINE_HEALTH, true);
    private static final EpidemicService BUILDER_OF_HOSPITALS = EpidemicService.of(OTHER_WORK, false);

    @Override
    protected void clauses() {
        clause("QZ4/6.3-a")
                .line("front-line, ratio exceeded -> not blocked", () -> {
                    assertThat(policy().examine(NOT_BOUND_BY_RATIO, overRatio(NURSE))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(RATIO_WEIGHED, overRatio(NURSE)).outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("other staff, ratio exceeded -> weighed under 4.2-b", () -> {
                    assertThat(policy().examine(NOT_BOUND_BY_RATIO, overRatio(EpidemicService.none()))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(RATIO_WEIGHED, overRatio(EpidemicService.none()))
                                    .outcome())
                            .isEqualTo(MET);
                })
                .line(
                        "+ within the ratio there is nothing to weigh",
                        RATIO_WEIGHED,
                        NOT_MET,
                        with(EpidemicService.none()));
        clause("QZ4/6.3-b")
                .line("front-line -> priority", APPLIES_FIRST, MET, with(NURSE))
                .line(
                        "other staff not involved in the epidemic work -> no priority",
                        APPLIES_FIRST,
                        NOT_MET,
                        with(EpidemicService.none()));
        clause("QZ4/6.3-c")
                .line("front-line -> priority", REVIEWED_FIRST, MET, with(NURSE))
                .line(
                        "other staff not involved in the epidemic work -> no priority",
                        REVIEWED_FIRST,
                        NOT_MET,
                        with(EpidemicService.none()));
        clause("QZ4/6.3-d")
                .line("front-line -> priority", APPOINTED_FIRST, MET, with(NURSE))
                .line(
                        "other staff not involved in the epidemic work -> no priority",
                        APPOINTED_FIRST,
                        NOT_MET,
                        with(EpidemicService.none()));
        clause("QZ4/6.3-m")
                .line("nurse in an isolation ward -> front-line", FRONT_LINE, MET, with(NURSE))
                .line("vaccine researcher -> front-line", FRONT_LINE, MET, with(researcher(VACCINES)))
                .line(
                        "community volunteer -> not front-line (see 6.3-o)",
                        FRONT_LINE,
                        NOT_MET,
                        with(EpidemicService.of(OTHER_WORK, true)))
                .line(
                        "+ research in a field not named -> front-line where the department counts it",
                        FRONT_LINE,
                        MET,
                        with(researcher(EpidemicResearchField.OTHER)))
                .line("+ who did not say -> undetermined", FRONT_LINE, UNKNOWN, with(EpidemicService.untold()));
        clause("QZ4/6.3-n")
                .line(
                        "+ without the list of the department -> undetermined",
                        FRONT_LINE,
                        NEEDS_JUDGEMENT,
                        with(EpidemicService.builder().role(FRONT_LINE_HEALTH).build()))
                .line(
                        "+ not on the list -> not front-line",
                        FRONT_LINE,
                        NOT_MET,
                        with(EpidemicService.of(FRONT_LINE_HEALTH, false)))
                .line("+ the department decides the range", RANGE_DECIDED, MET, with(NURSE));
        clause("QZ4/6.3-o")
                .line("engineer building an isolation hospital -> priority and tie-break", () -> {
                    for (Obligation each : List.of(APPLIES_FIRST, REVIEWED_FIRST, FAVOURED_AMONG_EQUALS)) {
                        assertThat(policy().examine(each, with(BUILDER_OF_HOSPITALS))
                                        .outcome())
                                .as(each.id())
                                .isEqualTo(MET);
                    }
                })
                .line(
                        "same engineer claiming one year early -> not covered",
                        YEAR_EARLY,
                        NOT_MET,
                        with(BUILDER_OF_HOSPITALS))
                .line("+ no priority in appointment", APPOINTED_FIRST, NOT_MET, with(BUILDER_OF_HOSPITALS))
                .line("+ the front line needs no tie-break", FAVOURED_AMONG_EQUALS, NOT_MET, with(NURSE));
    }

    private static EpidemicService researcher(EpidemicResearchField field) {
        return EpidemicService.of(FRONT_LINE_RESEARCH, true).withResearchField(field);
    }

    private static Application with(EpidemicService service) {
        return applying(engineer(QINNAN).withEpidemicService(service));
    }

    private static Application overRatio(EpidemicService service) {
        return applying(engineer(QINNAN)
                .withEpidemicService(service)
                .withUnit(EmployingUnit.of(UnitKind.PUBLIC_INSTITUTION, LocationTier.COUNTY)
                        .withOverPostRatio(true)));
    }
}
