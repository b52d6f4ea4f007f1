package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** Shows what a policy is made of: its version, its documents clause by clause, its norms. */
public interface BrowsePolicy {

    /** Which policy this is. */
    PolicyVersion version();

    /** The documents, clause by clause. */
    ClauseCatalogue catalogue();

    /** The norms in force, in the order of the rules. */
    List<Norm> norms();
}
