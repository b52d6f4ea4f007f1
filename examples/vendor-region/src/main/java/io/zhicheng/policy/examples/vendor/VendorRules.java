package io.zhicheng.policy.examples.vendor;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.guangxi.qinzhou.ApplyingUnits.UNIT_MAY_APPLY;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.ENTRUSTED_FOR;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.repeal;
import static io.zhicheng.policy.module.Changes.set;

import io.zhicheng.policy.fact.PersonFacts;
import io.zhicheng.policy.model.Attribute;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** What the invented notice VENDOR1 says: only where it differs from the city's. */
public final class VendorRules {
    /** For how many months the applicant has taught an apprentice; the model has no noun for it. */
    public static final Attribute<Integer> APPRENTICE_MONTHS = Attribute.number("yunling.apprenticeMonths");
    /** The same as a fact. */
    public static final Fact<Integer> TAUGHT_APPRENTICE =
            PersonFacts.OWN.fact(APPRENTICE_MONTHS, Unit.COUNT, "带徒月数", "months of teaching an apprentice");
    /** Has taught an apprentice for long enough. */
    public static final Requirement APPRENTICE_TAUGHT =
            ELIGIBILITY.requirement("apprentice-taught", "带徒满一年", "has taught an apprentice for a year");

    static final List<Change> CHANGES = List.of(
            set(ENTRUSTED_FOR.by("VENDOR1/1-a").is(years(2))),
            repeal(UNIT_MAY_APPLY, "VENDOR1/2-a"),
            add(APPRENTICE_TAUGHT
                    .by("VENDOR1/3-a")
                    .demands(TAUGHT_APPRENTICE.atLeast(12).when(SOUGHT_LEVEL.atLeast(ASSOCIATE_SENIOR)))));

    private VendorRules() {}
}
