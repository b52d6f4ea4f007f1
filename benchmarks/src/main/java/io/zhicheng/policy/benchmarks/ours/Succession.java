package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.benchmarks.workload.ServiceSpell;
import io.zhicheng.policy.model.Listing;
import java.util.ArrayList;
import java.util.List;

/**
 * Two spells of service, one after the other.
 *
 * @param before the one that begins first
 * @param after the next in the list
 */
record Succession(ServiceSpell before, ServiceSpell after) {

    static Listing<Succession> of(List<ServiceSpell> spells) {
        List<Succession> successions = new ArrayList<>(spells.size());
        for (int i = 1; i < spells.size(); i++) {
            successions.add(new Succession(spells.get(i - 1), spells.get(i)));
        }
        return Listing.whole(successions);
    }
}
