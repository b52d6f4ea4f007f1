package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_ESTABLISHMENT;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_STANDING;
import static io.zhicheng.policy.fact.PersonFacts.ESTABLISHMENT;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.EFFECTIVE_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.Establishment.DISPATCHED;
import static io.zhicheng.policy.model.career.Establishment.OFF_ESTABLISHMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 5, section (2), item 3: graduates hired off-establishment (编外大中专毕业生). That their tenure adds up with
 * later established tenure is counted in {@link Career#TENURE}.
 */
public final class OffEstablishment {
    /** A graduate hired off-establishment by a unit of the grass roots. */
    public static final Requirement OFF_ESTABLISHMENT_GRADUATE = ELIGIBILITY.condition(
            "off-establishment-graduate", "基层单位编外聘用的大中专毕业生", "graduate hired off-establishment at the grass roots");
    /** Whether those sent by a labour agency count among them; nothing settles it. */
    public static final Parameter<Boolean> DISPATCHED_COUNT = Parameter.of(
            "dispatched-count", Unit.YES_NO, "劳务派遣人员是否属编外聘用", "whether dispatched staff count as off-establishment");
    /** They are recognised and reviewed like established staff. */
    public static final Obligation TREATED_LIKE_ESTABLISHED = ELIGIBILITY.obligation(
            "treated-like-established",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "编外享有考核认定和评审同等待遇",
            "treated like established staff");
    /** A file that is not there yet does not block. */
    public static final Obligation FILED_AFTERWARDS = ELIGIBILITY.obligation(
            "filed-afterwards", STEP, Party.EMPLOYING_UNIT, "可先评职称后装档案", "title first, personal file afterwards");
    /** The title does not bring the holder into the establishment. */
    public static final Obligation STAYS_OFF_ESTABLISHMENT = TITLE_STANDING.obligation(
            "stays-off-establishment", EFFECT, Party.EMPLOYING_UNIT, "获得资格后仍按编外聘用", "stays employed off-establishment");
    /** An applicant off-establishment takes no post of the unit's number (不占岗位数额). */
    public static final Obligation OUTSIDE_POSTS = ELIGIBILITY.obligation(
            "outside-posts", EFFECT, Party.EMPLOYING_UNIT, "编外不占本单位岗位数额", "does not count against the unit's posts");
    /** Nor does a holder. */
    public static final Obligation HOLDER_OUTSIDE_POSTS = TITLE_STANDING.obligation(
            "holder-outside-posts",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "编外不占本单位岗位数额",
            "does not count against the unit's posts");
    /** Off-establishment and established staff are recommended separately. */
    public static final Obligation RECOMMENDED_SEPARATELY = ELIGIBILITY.obligation(
            "recommended-separately", STEP, Party.EMPLOYING_UNIT, "编外、编内分别推荐", "recommended separately");
    /** And made public separately. */
    public static final Obligation PUBLICISED_SEPARATELY = ELIGIBILITY.obligation(
            "publicised-separately", STEP, Party.EMPLOYING_UNIT, "编外、编内分别公示", "made public separately");
    /** The material notes whether the applicant is established. */
    public static final Obligation STATUS_NOTED = ELIGIBILITY.obligation(
            "status-noted", DOCUMENT, Party.EMPLOYING_UNIT, "申报材料备注说明编内、编外", "the material notes the establishment");
    /** The approval goes into the personal file. */
    public static final Duty APPROVAL_INTO_FILE = ELIGIBILITY.duty(
            "approval-into-file",
            Party.EMPLOYING_UNIT,
            "批准职称的材料及时交档案管理部门装入本人档案",
            "hand the approval to the keeper of the personal file");

    static List<Norm> norms() {
        return ImmutableList.of(
                OFF_ESTABLISHMENT_GRADUATE
                        .by("GS28/5.2.3-a")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                any(
                                        ESTABLISHMENT.is(OFF_ESTABLISHMENT),
                                        all(ESTABLISHMENT.is(DISPATCHED), DISPATCHED_COUNT.is(true))),
                                EFFECTIVE_EDUCATION.atLeast(SECONDARY_SPECIALISED))),
                TREATED_LIKE_ESTABLISHED.by("GS28/5.2.3-a").comesWhen(OFF_ESTABLISHMENT_GRADUATE),
                FILED_AFTERWARDS.by("GS28/5.2.3-b").comesWhen(OFF_ESTABLISHMENT_GRADUATE),
                STAYS_OFF_ESTABLISHMENT.by("GS28/5.2.3-c").comesWhen(HOLDER_ESTABLISHMENT.is(OFF_ESTABLISHMENT)),
                OUTSIDE_POSTS.by("GS28/5.2.3-d").comesWhen(OFF_ESTABLISHMENT_GRADUATE),
                HOLDER_OUTSIDE_POSTS.by("GS28/5.2.3-d").comesWhen(HOLDER_ESTABLISHMENT.is(OFF_ESTABLISHMENT)),
                RECOMMENDED_SEPARATELY.by("GS28/5.2.3-f").comesWhen(OFF_ESTABLISHMENT_GRADUATE),
                PUBLICISED_SEPARATELY.by("GS28/5.2.3-g").comesWhen(OFF_ESTABLISHMENT_GRADUATE),
                STATUS_NOTED.by("GS28/5.2.3-h").comesWhen(GRASS_ROOTS_UNIT),
                APPROVAL_INTO_FILE.by("GS28/5.2.3-i"));
    }

    private OffEstablishment() {}
}
