package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Rows;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Collects what could settle an open outcome: cells, lists that are not whole, and parameters that no norm sets. */
final class Missing {
    /** A cell of a fact, with the row when the fact is a column. */
    record Cell(Fact<?> fact, Optional<Integer> row) {}

    private final Set<Cell> cells = new LinkedHashSet<>();
    private final Set<Rows<?>> lists = new LinkedHashSet<>();
    private final Set<Parameter<?>> parameters = new LinkedHashSet<>();

    void fact(Fact<?> fact) {
        cells.add(new Cell(fact, Optional.empty()));
    }

    void cell(Fact<?> fact, int row) {
        cells.add(new Cell(fact, Optional.of(row)));
    }

    void list(Rows<?> rows) {
        lists.add(rows);
    }

    void parameter(Parameter<?> parameter) {
        parameters.add(parameter);
    }

    Set<Cell> cells() {
        return cells;
    }

    Set<Rows<?>> lists() {
        return lists;
    }

    Set<Parameter<?>> parameters() {
        return parameters;
    }
}
