package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_SERIES;
import static io.zhicheng.policy.fact.Applications.SOUGHT_SPECIALITY;
import static io.zhicheng.policy.fact.PersonFacts.LOCAL_TALENT_GROUP;
import static io.zhicheng.policy.model.career.LocalTalentGroup.AGRICULTURAL_MANAGER;
import static io.zhicheng.policy.model.career.LocalTalentGroup.BROKER;
import static io.zhicheng.policy.model.career.LocalTalentGroup.CULTURE_TALENT;
import static io.zhicheng.policy.model.career.LocalTalentGroup.HERITAGE_BEARER;
import static io.zhicheng.policy.model.career.LocalTalentGroup.NONE;
import static io.zhicheng.policy.model.career.LocalTalentGroup.OTHER;
import static io.zhicheng.policy.model.career.LocalTalentGroup.RURAL_CRAFTSMAN;
import static io.zhicheng.policy.model.career.LocalTalentGroup.VILLAGE_DOCTOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GS28 chapter 11: titles for local talent (乡土人才): three new specialities, and who may apply. */
public final class LocalTalent {
    /** Each of the three new specialities stands in its own series only. */
    public static final Requirement SPECIALITY_IN_ITS_SERIES = ELIGIBILITY.requirement(
            "speciality-in-its-series", "新增乡土专业与所属系列一致", "a new speciality is sought in its own series");
    /** The three departments lead the revision of their methods of review. */
    public static final Duty REVISE_METHODS = ELIGIBILITY.duty(
            "revise-local-talent-methods",
            Party.SERIES_DEPARTMENT,
            "卫生、农牧、文化部门分别牵头修订乡村医生、农村实用技术、农村实用文化人才评定办法",
            "health, agriculture and culture departments revise their methods for local talent");
    /** What the standards for local talent stress. */
    public static final Duty LOCAL_TALENT_FOCUS = ELIGIBILITY.duty(
            "local-talent-focus",
            Party.SERIES_DEPARTMENT,
            "重点评价服务农民健康、带领技艺传承、带强产业发展、带动群众致富业绩",
            "stress farmers' health, handing on of skills, industry and common prosperity");
    /** The applicant belongs to a group of local talent for which review is held regularly. */
    public static final Requirement LOCAL_TALENT_MAY_APPLY =
            ELIGIBILITY.condition("local-talent-may-apply", "属开展职称评审的乡土人才", "local talent for whom review is held");
    /** Review is held for them regularly (常态化职称评审). */
    public static final Obligation REGULAR_REVIEW = ELIGIBILITY.obligation(
            "regular-local-talent-review",
            EFFECT,
            Party.SERIES_DEPARTMENT,
            "对乡土人才开展常态化职称评审",
            "review of local talent is held regularly");
    /** Whether a group that the list does not name is meant by its "and the like" (等); nothing sets it. */
    public static final Parameter<Boolean> UNLISTED_GROUP_MAY_APPLY = Parameter.of(
            "unlisted-group-may-apply", Unit.YES_NO, "未列明的乡土人才能否申报", "whether unlisted local talent may apply");
    /** Leadership, a capable team, division of tasks and milestones. */
    public static final Duty LEAD_REFORM = ELIGIBILITY.duty(
            "lead-reform", Party.SERIES_DEPARTMENT, "加强领导，组成工作班子，明确责任分工和任务节点", "lead, staff and schedule the reform");
    /** Explanation, guidance of opinion, coordination. */
    public static final Duty EXPLAIN_REFORM = ELIGIBILITY.duty(
            "explain-reform", Party.SERIES_DEPARTMENT, "加强政策解读、舆论引导和沟通协调", "explain and coordinate the reform");

    static List<Norm> norms() {
        return ImmutableList.of(
                SPECIALITY_IN_ITS_SERIES
                        .by("GS28/11-a", "GS28/11-b", "GS28/11-c")
                        .demands(all(
                                cite("GS28/11-a", only("农村实用技术", "agriculture")),
                                cite("GS28/11-b", only("农村实用文化", "culture")),
                                cite("GS28/11-c", only("农村能工巧匠", "engineering")))),
                REVISE_METHODS.by("GS28/11-d"),
                LOCAL_TALENT_FOCUS.by("GS28/11-e"),
                LOCAL_TALENT_MAY_APPLY
                        .by("GS28/11-f")
                        .demands(any(
                                        LOCAL_TALENT_GROUP.is(
                                                AGRICULTURAL_MANAGER,
                                                BROKER,
                                                RURAL_CRAFTSMAN,
                                                VILLAGE_DOCTOR,
                                                CULTURE_TALENT,
                                                HERITAGE_BEARER),
                                        all(LOCAL_TALENT_GROUP.is(OTHER), UNLISTED_GROUP_MAY_APPLY.is(true)))
                                .onlyFor(not(LOCAL_TALENT_GROUP.is(NONE)))),
                // the rules of that review stand in the revised methods, not here
                REGULAR_REVIEW.by("GS28/11-f").comesWhen(LOCAL_TALENT_MAY_APPLY),
                LEAD_REFORM.by("GS28/11-g"),
                EXPLAIN_REFORM.by("GS28/11-h"));
    }

    private LocalTalent() {}

    /** A speciality is sought in this series, if it is sought at all. */
    private static Criterion only(String speciality, String series) {
        return SOUGHT_SERIES.is(series).when(SOUGHT_SPECIALITY.is(speciality));
    }
}
