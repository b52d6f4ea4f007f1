package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.APPLIED;
import static io.zhicheng.policy.fact.Compositions.APPLIED_CODE;
import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.DRAWN_AT_RANDOM;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_IN_POOL;
import static io.zhicheng.policy.fact.Compositions.MEMBER_ROLE;
import static io.zhicheng.policy.fact.Compositions.MEMBER_SPECIALITY;
import static io.zhicheng.policy.fact.ExpertPools.POOL_BAND;
import static io.zhicheng.policy.fact.ExpertPools.POOL_EXPERTS;
import static io.zhicheng.policy.fact.ExpertPools.POOL_LAWFUL;
import static io.zhicheng.policy.fact.ExpertPools.POOL_SIZE_TOLD;
import static io.zhicheng.policy.fact.PoolEntries.DISCIPLINE_BREACH_FOUND;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_MORALITY_PROBLEM;
import static io.zhicheng.policy.fact.PoolEntries.ENTRANT_RETIRES_ON;
import static io.zhicheng.policy.fact.PoolEntries.ENTRY_AS_OF;
import static io.zhicheng.policy.fact.PoolEntries.MAY_STAY_IN_POOL;
import static io.zhicheng.policy.fact.PoolEntries.SERVICE_UNSATISFACTORY;
import static io.zhicheng.policy.fact.PoolEntries.TITLE_REVOKED;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_APPOINTMENT;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_APPRAISALS;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_EDUCATION;
import static io.zhicheng.policy.gansu.linxia.PoolEntryConditions.POOL_TITLE;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.committee.MemberRole.VICE_CHAIR;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Setting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 chapter 2, section (3): who leaves a pool and who joins it, how large it is kept, and how a committee is drawn
 * from it (专家动态管理).
 */
public final class PoolManagement {
    /** The discipline of review was broken (违反评审工作纪律). */
    public static final Bar DISCIPLINE_BROKEN =
            MAY_STAY_IN_POOL.bar("discipline-broken", "违反评审工作纪律，应清理出库", "the discipline of review was broken");
    /** The expert served badly (履职不合格). */
    public static final Bar SERVED_BADLY =
            MAY_STAY_IN_POOL.bar("served-badly", "履职不合格，应清理出库", "the expert served badly as a judge");
    /** What a pool asks of its experts is still there (不符合入库专家要求的人员要及时清理出库). */
    public static final Requirement STILL_AS_ASKED =
            MAY_STAY_IN_POOL.requirement("still-as-asked", "仍符合入库专家要求", "still what the pool asks of its experts");
    /** Young and outstanding experts are taken in once they meet the conditions (年轻优秀专家及时补充入库). */
    public static final Duty YOUNG_EXPERTS_JOIN = POOL_LAWFUL.duty(
            "young-experts-join",
            Party.COMMITTEE_HOST,
            "近年新取得任职资格的年轻优秀专家及时补充入库",
            "take in young experts who obtained their title of late");
    /** How many are in the pool (库存人数). */
    public static final Derived<Integer> POOL_SIZE =
            Derived.of("pool-size", Unit.COUNT, "专家库人数", "experts in the pool");
    /** How many are kept in it at least. */
    public static final Parameter<Integer> POOL_AT_LEAST =
            Parameter.of("pool-at-least", Unit.COUNT, "专家库最低人数", "least number of experts in a pool");
    /** The pool is large enough (高级100人以上，中级50人以上). */
    public static final Requirement POOL_LARGE_ENOUGH =
            POOL_LAWFUL.requirement("pool-large-enough", "专家库人数达到规定", "the pool is large enough");
    /** Those who sit come from the pool; who leads the committee is designated (从库中抽取执行委员). */
    public static final Requirement MEMBERS_FROM_POOL =
            COMPOSITION_LAWFUL.requirement("members-from-pool", "委员均来自评委专家库", "the members come from the pool");
    /** They were drawn at random (随机抽取); without a record of the draw nobody can tell. */
    public static final Requirement MEMBERS_DRAWN =
            COMPOSITION_LAWFUL.requirement("members-drawn", "委员由随机抽取产生", "the members were drawn at random");
    /** Each speciality that is applied for has an expert (按照申报的专业抽取相应专业的专家): one at least, no number is given. */
    public static final Requirement SPECIALITIES_COVERED = COMPOSITION_LAWFUL.requirement(
            "specialities-covered", "每个申报专业均有相应专业的评委", "each speciality applied for has an expert");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                DISCIPLINE_BROKEN.by("LX282/2.3-a").appliesWhen(DISCIPLINE_BREACH_FOUND.yes()),
                SERVED_BADLY.by("LX282/2.3-b").appliesWhen(SERVICE_UNSATISFACTORY.yes()),
                STILL_AS_ASKED
                        .by("LX282/2.3-c")
                        .demands(all(
                                POOL_EDUCATION,
                                POOL_TITLE,
                                TITLE_REVOKED.no(),
                                POOL_APPOINTMENT,
                                POOL_APPRAISALS,
                                cite("LX282/2.1-c", ENTRANT_MORALITY_PROBLEM.no()),
                                cite("LX282/2.1-h", ENTRANT_RETIRES_ON.above(ENTRY_AS_OF)))),
                YOUNG_EXPERTS_JOIN.by("LX282/2.3-d"),
                POOL_SIZE.by("LX282/2.3-e", "LX282/2.3-f").is(count(POOL_EXPERTS), POOL_SIZE_TOLD),
                POOL_AT_LEAST
                        .by("LX282/2.3-e", "LX282/2.3-f")
                        .is(table(
                                POOL_BAND,
                                ImmutableMap.of(
                                        TitleBand.SENIOR, Setting.of(100), TitleBand.INTERMEDIATE, Setting.of(50)))),
                POOL_LARGE_ENOUGH.by("LX282/2.3-e", "LX282/2.3-f").demands(POOL_SIZE.atLeast(POOL_AT_LEAST)),
                MEMBERS_FROM_POOL
                        .by("LX282/2.3-g")
                        .demands(every(MEMBERS, MEMBER_IN_POOL.yes().unless(MEMBER_ROLE.is(CHAIR, VICE_CHAIR)))),
                MEMBERS_DRAWN.by("LX282/2.3-g").demands(DRAWN_AT_RANDOM.yes()),
                SPECIALITIES_COVERED
                        .by("LX282/2.3-h")
                        .demands(every(APPLIED, some(MEMBERS, MEMBER_SPECIALITY.same(APPLIED_CODE))))));
    }

    private PoolManagement() {}
}
