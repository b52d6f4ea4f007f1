package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.util.List;

/** Shows what a policy is made of: its version, its documents clause by clause, its norms. */
public interface BrowsePolicy {

    /** Which policy this is. */
    PolicyVersion version();

    /** The documents, clause by clause. */
    ClauseCatalogue catalogue();

    /** The norms in force, in the order of the rules. */
    List<Norm> norms();

    /** The slots that some layer speaks of, filled on the policy's date or not: repealed, ended, not yet begun. */
    List<Slot> slots();

    /**
     * The whole line of a slot, through layers and dates: all that the layers say of it, the lowest layer first, in each
     * the earliest first, and which of it holds on the policy's date. Empty where no layer speaks of it.
     */
    List<Trace> history(Slot slot);
}
