package io.zhicheng.policy.decision;

import com.google.common.primitives.ImmutableIntArray;
import io.zhicheng.policy.rule.Label;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Rows of one list that counted for a finding. Texts tell their numbers; an {@link Evidence} is made of a row when somebody
 * reads it as one.
 */
public final class RowsOfList extends AbstractList<Evidence> implements RandomAccess {
    private final String path;
    private final Label label;
    private final ImmutableIntArray rows;

    /**
     * Rows of one list.
     *
     * @param path the path of the list in the subject, as dotted names
     * @param label what people call a row of it
     * @param rows the indexes of the rows, from 0, each once; copied
     */
    public RowsOfList(String path, Label label, int[] rows) {
        this(path, label, ImmutableIntArray.copyOf(rows));
    }

    private RowsOfList(String path, Label label, ImmutableIntArray rows) {
        this.path = path;
        this.label = label;
        this.rows = rows;
    }

    /** Rows sorted by their lists, each list at its first row. */
    static Iterable<RowsOfList> of(List<Evidence> evidence) {
        if (evidence instanceof RowsOfList rows) {
            return List.of(rows);
        }
        Map<Label, RowsOfList> byList = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            byList.merge(
                    each.label(),
                    new RowsOfList(each.path(), each.label(), ImmutableIntArray.of(each.row())),
                    (before, one) -> before.with(one));
        }
        return byList.values();
    }

    private RowsOfList with(RowsOfList more) {
        ImmutableIntArray.Builder all = ImmutableIntArray.builder();
        return new RowsOfList(path, label, all.addAll(rows).addAll(more.rows).build());
    }

    /** What people call a row. */
    Label label() {
        return label;
    }

    /** How people number a row: the first is 1. */
    int number(int index) {
        return rows.get(index) + 1;
    }

    /** Where the rows end that follow one another from a place on. */
    int endOfRun(int from) {
        int end = from + 1;
        while (end < rows.length() && rows.get(end) == rows.get(end - 1) + 1) {
            end++;
        }
        return end;
    }

    @Override
    public Evidence get(int index) {
        return new Evidence(path, rows.get(index), label);
    }

    @Override
    public int size() {
        return rows.length();
    }
}
