package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.EXPERT;
import static io.zhicheng.policy.fact.AchievementFacts.EXPERT_LEVEL;
import static io.zhicheng.policy.fact.AchievementFacts.NAMED;
import static io.zhicheng.policy.fact.AchievementFacts.REFERRALS;
import static io.zhicheng.policy.fact.AchievementFacts.SAME_TRADE;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_2;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * GS28 chapter 6, section (3), item 2, kind (2): who refers the solver of a technical problem (同行专家举荐), and on what
 * papers.
 */
public final class Referral {
    /** Enough experts refer, of sufficient rank. */
    public static final Requirement REFERRED =
            ELIGIBILITY.condition("referred", "经2名及以上同行高级专家实名推荐", "referred by two senior peers by name");
    /** The referral form, in two copies, with the reasons. */
    public static final Obligation REFERRAL_FORM = ELIGIBILITY.obligation(
            "referral-form",
            DOCUMENT,
            Party.REFERRING_EXPERTS,
            "《甘肃省基层人才申报职称突出业绩专家举荐表》一式两份，举荐理由评价知识、能力、业绩、水平",
            "referral form in two copies, with reasons on knowledge, ability, results and level");
    /** The experts sign the integrity pledge. */
    public static final Obligation REFERRAL_PLEDGE = ELIGIBILITY.obligation(
            "referral-pledge", DOCUMENT, Party.REFERRING_EXPERTS, "举荐专家签订诚信承诺", "experts sign the integrity pledge");
    /** The form is publicised in the unit, then handed in as original material. */
    public static final Obligation REFERRAL_PUBLICISED = ELIGIBILITY.obligation(
            "referral-publicised",
            STEP,
            Party.EMPLOYING_UNIT,
            "《举荐表》经单位公示后作为原始材料上报",
            "the form is publicised, then handed in as original");

    static List<Norm> norms() {
        return ImmutableList.of(
                // two in all; those of lower rank beside them do no harm
                REFERRED.by("GS28/6.3.2.2-b", "GS28/6.3.2.2-c", "GS28/6.3.2.2-d")
                        .demands(distinct(
                                        EXPERT,
                                        REFERRALS,
                                        SAME_TRADE.yes(),
                                        NAMED.yes(),
                                        cite("GS28/6.3.2.2-c", EXPERT_LEVEL.atLeast(ASSOCIATE_SENIOR)),
                                        cite(
                                                "GS28/6.3.2.2-d",
                                                EXPERT_LEVEL.is(FULL_SENIOR).when(SOUGHT_LEVEL.is(FULL_SENIOR))))
                                .atLeast(2)),
                REFERRAL_FORM.by("GS28/6.3.2.2-e").comesWhen(KIND_2),
                REFERRAL_PLEDGE.by("GS28/6.3.2.2-f").comesWhen(KIND_2),
                REFERRAL_PUBLICISED.by("GS28/6.3.2.2-g").comesWhen(KIND_2));
    }

    private Referral() {}
}
