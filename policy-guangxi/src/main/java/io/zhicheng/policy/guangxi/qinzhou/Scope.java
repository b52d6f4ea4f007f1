package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.JudgementFacts.SERIES_CONDITIONS_MET;
import static io.zhicheng.policy.fact.PersonFacts.FILE_DIVISION;
import static io.zhicheng.policy.fact.PersonFacts.FILE_ENTRUSTED_ON;
import static io.zhicheng.policy.fact.PersonFacts.FILE_KEEPER;
import static io.zhicheng.policy.fact.PersonFacts.HOUSEHOLD;
import static io.zhicheng.policy.fact.PersonFacts.HOUSEHOLD_SINCE;
import static io.zhicheng.policy.fact.PersonFacts.PROFESSIONAL_STAFF;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_DIVISION;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.ONE_YEAR_APPLIES_TO;
import static io.zhicheng.policy.guangxi.qinzhou.Round.CITY;
import static io.zhicheng.policy.model.career.FileKeeper.PUBLIC_SERVICE;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.career.UnitKind.SOCIAL_ORGANISATION;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Measures.fullMonths;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** QZ4 chapter 1, section (1): who may apply. The region's conditions for the series, and one of three ties to the city. */
public final class Scope {
    /** The region's conditions for the series and the speciality are met, and there is a tie to the city. */
    public static final Requirement WITHIN_SCOPE =
            ELIGIBILITY.requirement("within-scope", "属申报范围和对象", "within the scope of the round");
    /** The region's conditions for the series or the speciality; attested, for they are not among the documents. */
    public static final Requirement SERIES_CONDITIONS = ELIGIBILITY.condition(
            "series-conditions", "符合自治区相应系列或专业申报条件", "meets the region's conditions for the series");
    /** One of the ties to the city. */
    public static final Requirement CONNECTED =
            ELIGIBILITY.condition("connected", "与钦州有工作、户口或档案关系", "has a tie to the city");
    /** Does professional work in an enterprise, an institution or a social organisation of the city. */
    public static final Requirement WORKS_HERE = ELIGIBILITY.condition(
            "works-here", "在钦州企事业单位、社会团体从事专业技术工作", "does professional work in a unit of the city");
    /** The household is registered in the city (户口在钦州). */
    public static final Requirement HOUSEHOLD_HERE = ELIGIBILITY.condition(
            "household-here", "从事专业技术工作且户口在钦州", "does professional work, and the household is registered in the city");
    /** The personnel file has been with a public service of the city for long enough (人事档案托管). */
    public static final Requirement FILE_ENTRUSTED_LONG_ENOUGH = ELIGIBILITY.condition(
            "file-entrusted-long-enough",
            "从事专业技术工作且人事档案托管在钦州满规定年限",
            "does professional work, and the file has been entrusted in the city long enough");
    /** The personnel file is with a public employment and talent service of the city. */
    public static final Requirement FILE_ENTRUSTED_HERE = ELIGIBILITY.condition(
            "file-entrusted-here", "人事档案托管在钦州各级公共就业和人才服务机构", "the file is entrusted to a public service of the city");
    /** How long the file has to have been entrusted. */
    public static final Parameter<Months> ENTRUSTED_FOR =
            Parameter.of("entrusted-for", Unit.MONTHS, "人事档案托管年限", "how long the file has to have been entrusted");

    static List<Change> changes() {
        return ImmutableList.of(
                add(WITHIN_SCOPE.by("QZ4/1.1-a").demands(all(SERIES_CONDITIONS, CONNECTED))),
                add(SERIES_CONDITIONS.by("QZ4/1.1-a").demands(SERIES_CONDITIONS_MET.yes())),
                add(CONNECTED
                        .by("QZ4/1.1-a", "QZ4/1.1.1", "QZ4/1.1.2-a", "QZ4/1.1.2-b")
                        .demands(any(WORKS_HERE, HOUSEHOLD_HERE, FILE_ENTRUSTED_LONG_ENOUGH))),
                // a private non-enterprise unit is told as a social organisation, a partnership as an enterprise
                add(WORKS_HERE
                        .by("QZ4/1.1.1")
                        .demands(all(
                                PROFESSIONAL_STAFF.yes(),
                                UNIT_KIND.is(ENTERPRISE, PUBLIC_INSTITUTION, SOCIAL_ORGANISATION),
                                UNIT_DIVISION.within(CITY)))),
                add(HOUSEHOLD_HERE
                        .by("QZ4/1.1.2-a")
                        .demands(all(
                                PROFESSIONAL_STAFF.yes(),
                                HOUSEHOLD.within(CITY),
                                any(
                                        ONE_YEAR_APPLIES_TO.is(Readings.OneYear.FILE_ONLY),
                                        fullMonths(HOUSEHOLD_SINCE, FILED_ON).atLeast(ENTRUSTED_FOR))))),
                add(FILE_ENTRUSTED_LONG_ENOUGH
                        .by("QZ4/1.1.2-b")
                        .demands(all(
                                PROFESSIONAL_STAFF.yes(),
                                FILE_ENTRUSTED_HERE,
                                fullMonths(FILE_ENTRUSTED_ON, FILED_ON).atLeast(ENTRUSTED_FOR)))),
                add(FILE_ENTRUSTED_HERE
                        .by("QZ4/1.1.2-b")
                        .demands(all(FILE_KEEPER.is(PUBLIC_SERVICE), FILE_DIVISION.within(CITY)))),
                add(ENTRUSTED_FOR.by("QZ4/1.1.2-b").is(years(1))));
    }

    private Scope() {}
}
