package io.zhicheng.policy.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Citation;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** The clauses that some citations name, looked up when somebody reads them: a decision does without their texts. */
final class CitedClauses extends AbstractList<Clause> implements RandomAccess {
    private final int size;
    private final Supplier<ImmutableList<Clause>> clauses;

    CitedClauses(List<Citation> citations, ClauseCatalogue catalogue) {
        this.size = citations.size();
        this.clauses = Suppliers.memoize(() -> citations.stream()
                .map(citation -> catalogue.get(citation.clause()))
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Clause get(int index) {
        return clauses.get().get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
