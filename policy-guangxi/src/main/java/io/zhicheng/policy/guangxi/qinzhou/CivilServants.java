package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.PersonFacts.CIVIL_SERVICE_STATUS;
import static io.zhicheng.policy.fact.UnitFacts.LEFT_CIVIL_SERVICE_MANAGEMENT;
import static io.zhicheng.policy.model.career.CivilServiceStatus.CIVIL_SERVANT;
import static io.zhicheng.policy.model.career.CivilServiceStatus.MANAGED_AS_CIVIL_SERVANT;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** QZ4 chapter 1, section (3): civil servants, and staff managed as such, take no part in the review of titles. */
public final class CivilServants {
    /** A civil servant, or managed as one (公务员、参公人员). */
    public static final Bar IN_CIVIL_SERVICE =
            ELIGIBILITY.bar("in-civil-service", "公务员（含参公人员）不得参评", "in the civil service");
    /** The last day of the transition after a reform. State or region set it, not this notice. */
    public static final Parameter<LocalDate> TRANSITION_ENDS =
            Parameter.of("transition-ends", Unit.DATE, "退出参公管理过渡期截止日", "last day of the transition after the reform");

    static List<Change> changes() {
        return ImmutableList.of(add(IN_CIVIL_SERVICE
                .by("QZ4/1.3-a")
                .appliesWhen(all(
                        CIVIL_SERVICE_STATUS.is(CIVIL_SERVANT, MANAGED_AS_CIVIL_SERVANT),
                        not(cite(
                                "QZ4/1.3-b",
                                CIVIL_SERVICE_STATUS.is(MANAGED_AS_CIVIL_SERVANT),
                                LEFT_CIVIL_SERVICE_MANAGEMENT.yes(),
                                FILED_ON.atMost(TRANSITION_ENDS)))))));
    }

    private CivilServants() {}
}
