package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one subject, as whole numbers: one cell for each fact that a question reads, and for each list a
 * column of cells for each fact of its rows. A cell is filled when it is first read. Behind the facts there is a cell for
 * each value that is measured once. Used by one thread at a time.
 */
final class Cells {
    /** The content of a cell that was not filled yet. */
    static final long UNREAD = Told.BLANK + 1;

    private final Columns.Layout columns;
    private final Object subject;
    /** Turned so that the zeros of a new array are {@link #UNREAD}. */
    private final long[] cells;

    private final @Nullable RowCells[] lists;
    /** Made when there is a text. */
    private @Nullable Map<String, Long> numbers;

    Cells(Told told, int values) {
        this.columns = told.columns();
        this.subject = told.subject();
        this.cells = new long[columns.facts().size() + values];
        this.lists = new RowCells[columns.lists().size()];
    }

    long cell(int fact) {
        long known = cells[fact] ^ UNREAD;
        if (known != UNREAD) {
            return known;
        }
        long read = read(columns.facts().get(fact), subject);
        cells[fact] = read ^ UNREAD;
        return read;
    }

    /** A value that was measured before, or {@link #UNREAD}. */
    long value(int place) {
        return cells[columns.facts().size() + place] ^ UNREAD;
    }

    void keepValue(int place, long point) {
        cells[columns.facts().size() + place] = point ^ UNREAD;
    }

    int values() {
        return cells.length - columns.facts().size();
    }

    RowCells list(int list) {
        @Nullable RowCells known = lists[list];
        if (known != null) {
            return known;
        }
        RowCells read = new RowCells(
                this, columns.columnsOf().get(list), columns.lists().get(list).read(subject));
        lists[list] = read;
        return read;
    }

    <Q> long read(Fact<Q> fact, Object owner) {
        Optional<Q> value = fact.read(owner);
        return value.isEmpty() ? Told.BLANK : number(fact.unit(), value.get());
    }

    private <Q> long number(Unit<Q> unit, Q value) {
        if (value instanceof String text) {
            return numberOf(text);
        }
        if (LocalDate.MAX.equals(value)) {
            return Interval.INFINITE;
        }
        return unit.toLong(value);
    }

    /** Texts of the subject are numbered behind those that the rules name. */
    private long numberOf(String text) {
        ImmutableList<String> vocabulary = columns.vocabulary();
        int known = vocabulary.indexOf(text);
        if (known >= 0) {
            return known;
        }
        if (numbers == null) {
            numbers = new HashMap<>();
        }
        long next = (long) vocabulary.size() + numbers.size();
        return numbers.computeIfAbsent(text, any -> next);
    }
}
