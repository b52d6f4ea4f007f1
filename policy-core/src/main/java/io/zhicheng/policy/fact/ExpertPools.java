package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;

/** What is told of an expert pool. */
public final class ExpertPools {
    /** The expert pool of a committee (评委专家库). */
    public static final Subject<ExpertPool> EXPERT_POOL =
            Subject.of("expert-pool", ExpertPool.class, "评委专家库", "expert pool");

    /** Is the pool in order (评委专家库是否合规). */
    public static final Question<ExpertPool> POOL_LAWFUL =
            Question.of("pool-lawful", EXPERT_POOL, "评委专家库是否合规", "is the expert pool in order");

    /** Band of the pool (专家库层级). */
    public static final Fact<TitleBand> POOL_BAND =
            EXPERT_POOL.code("band", TitleBand.class, "专家库层级", "band of the pool", pool -> pool.band());

    /** How many experts are in the pool (专家库人数). */
    public static final Fact<Integer> POOL_SIZE_TOLD =
            EXPERT_POOL.fact("size", Unit.COUNT, "专家库人数", "how many experts are in the pool", pool -> pool.size());

    /** Expert in the pool (入库专家). */
    public static final Rows<Expert> POOL_EXPERTS =
            EXPERT_POOL.rows("experts", Expert.class, "入库专家", "expert in the pool", pool -> pool.experts());

    private ExpertPools() {}
}
