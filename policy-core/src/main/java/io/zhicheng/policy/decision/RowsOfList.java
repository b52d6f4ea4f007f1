package io.zhicheng.policy.decision;

import com.google.common.primitives.Ints;
import io.zhicheng.policy.rule.Label;
import java.util.AbstractList;
import java.util.Arrays;
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
    private final int[] rows;

    /**
     * Rows of one list.
     *
     * @param path the path of the list in the subject, as dotted names
     * @param label what people call a row of it
     * @param rows the indexes of the rows, from 0, each once; copied
     * @param number how many of them there are, from the first on
     */
    public RowsOfList(String path, Label label, int[] rows, int number) {
        this.path = path;
        this.label = label;
        this.rows = Arrays.copyOf(rows, number);
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
                    new RowsOfList(each.path(), each.label(), new int[] {each.row()}, 1),
                    (before, one) -> before.with(one));
        }
        return byList.values();
    }

    private RowsOfList with(RowsOfList more) {
        return new RowsOfList(path, label, Ints.concat(rows, more.rows), rows.length + more.rows.length);
    }

    /** What people call a row. */
    Label label() {
        return label;
    }

    /** How people number a row: the first is 1. */
    int number(int index) {
        return rows[index] + 1;
    }

    /** Where the rows end that follow one another from a place on. */
    int endOfRun(int from) {
        int end = from + 1;
        while (end < rows.length && rows[end] == rows[end - 1] + 1) {
            end++;
        }
        return end;
    }

    @Override
    public Evidence get(int index) {
        return new Evidence(path, rows[index], label);
    }

    @Override
    public int size() {
        return rows.length;
    }
}
