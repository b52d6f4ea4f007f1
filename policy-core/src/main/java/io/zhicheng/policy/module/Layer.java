package io.zhicheng.policy.module;

import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/**
 * One layer of policy: its documents, clause by clause, and the changes that they make to what the layers below it
 * say. What it does not speak of stays as they have it.
 */
public interface Layer {

    /** The stable name, unique among the layers of a policy. */
    String id();

    /** What people call it. */
    Label label();

    /** The documents of this layer, clause by clause; every citation of its changes resolves here or further down. */
    ClauseCatalogue catalogue();

    /** What this layer changes, whatever the date; see {@link Changes}. Their order decides nothing. */
    List<Change> changes();
}
