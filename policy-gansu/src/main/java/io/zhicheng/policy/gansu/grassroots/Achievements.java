package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measures;
import io.zhicheng.policy.rule.Criteria;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** To be written. */
public final class Achievements {
    /** Quantified achievements since the present title (量化业绩条数). */
    public static final Derived<AchievementUnits> ACHIEVEMENT_UNITS =
            Derived.of("achievement-units", Unit.ACHIEVEMENT_UNITS, "任现职以来量化业绩", "quantified achievements since the present title");
    /** Some dated achievement falls after the rejection and up to the day until which it is new. */
    public static final Requirement SOMETHING_NEW =
            ELIGIBILITY.condition("something-new", "取得新业绩", "a new achievement");
    /** Some dated achievement falls after the achievement cut-off. */
    public static final Requirement SOMETHING_AFTER_CUT_OFF = ELIGIBILITY.condition(
            "something-after-cut-off", "有9月30日后取得的业绩", "an achievement after the cut-off");

    static List<Norm> norms() {
        return ImmutableList.of(
                ACHIEVEMENT_UNITS.by("GS28/6.3.2-a").is(Measures.credit(
                        Unit.ACHIEVEMENT_UNITS, AchievementUnits.units("1"), Scope.GRASS_ROOTS_TITLE_CREDIT)),
                SOMETHING_NEW.by("GS28/5.1.2-a").demands(Bars.NEW_UNTIL.atLeast(java.time.LocalDate.MIN.plusYears(1))),
                SOMETHING_AFTER_CUT_OFF.by("GS28/9.6.2-c").demands(Criteria.NEVER));
    }

    private Achievements() {}
}
