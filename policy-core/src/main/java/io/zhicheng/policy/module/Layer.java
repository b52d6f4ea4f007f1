package io.zhicheng.policy.module;

import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/**
 * One layer of policy: its documents, clause by clause, and the norms that they set. A layer adds to the layers below
 * it; what it does not speak of stays as they have it.
 */
public interface Layer {

    /** The stable name, unique among the layers of a policy. */
    String id();

    /** What people call it. */
    Label label();

    /** The documents of this layer, clause by clause; every citation of its norms resolves here or further down. */
    ClauseCatalogue catalogue();

    /** The norms of this layer. */
    List<Norm> norms();
}
