package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TITLE_BELOW;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Measures.choose;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** What a normal promotion asks for beside the basic conditions of chapter 5: the title below, service, achievements. */
public final class NormalPromotion {
    /** The title next below is held. */
    public static final Requirement HOLDS_TITLE_BELOW =
            ELIGIBILITY.requirement("holds-title-below", "具有下一级职称", "holds the title next below");
    /** Total professional service suffices. */
    public static final Requirement PROFESSIONAL_SERVICE_SUFFICES = ELIGIBILITY.requirement(
            "professional-service-suffices", "专业技术工作总年限达到要求", "total professional service suffices");
    /** Quantified achievements that a normal promotion takes of this applicant. */
    public static final Derived<AchievementUnits> REQUIRED_UNITS =
            Derived.of("required-units", Unit.ACHIEVEMENT_UNITS, "正常晋升要求的量化业绩", "achievements required");
    /** Quantified achievements suffice for a normal promotion. */
    public static final Requirement ACHIEVEMENTS_SUFFICE =
            ELIGIBILITY.requirement("achievements-suffice", "量化业绩达到要求", "quantified achievements suffice");

    static List<Norm> norms() {
        return ImmutableList.of(
                NORMAL.by("GS28/2.1-b", "GS28/3.3-a")
                        .opensTo(ALWAYS.onlyFor(SOUGHT_LEVEL.is(INTERMEDIATE, ASSOCIATE_SENIOR, FULL_SENIOR))),
                HOLDS_TITLE_BELOW.by("GS28/2.1-b").demands(TITLE_BELOW, NORMAL, EXCEPTIONAL),
                PROFESSIONAL_SERVICE_SUFFICES
                        .by("GS28/9.6.3-a", "GS28/6.2.4-h")
                        .demands(
                                PROFESSIONAL_SERVICE.atLeast(SeriesNumbers.PROFESSIONAL_SERVICE_OF_SERIES),
                                NORMAL,
                                EXCEPTIONAL),
                // units of the two prefectures themselves: what the series sets for them, which is not below the normal
                REQUIRED_UNITS
                        .by("GS28/8.3-d", "GS28/6.3.6.6-a")
                        .is(choose(
                                all(CHANNEL.is(GRASS_ROOTS), UNIT_OF_TWO_PREFECTURES),
                                SeriesNumbers.PREFECTURE_UNITS,
                                SeriesNumbers.NORMAL_UNITS)),
                ACHIEVEMENTS_SUFFICE
                        .by("GS28/8.3-d", "GS28/6.3.2-a")
                        .demands(ACHIEVEMENT_UNITS.atLeast(REQUIRED_UNITS), NORMAL));
    }

    private NormalPromotion() {}
}
