package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one subject, as whole numbers: its facts, and for each list a column of cells for each fact of its rows.
 * Used by one thread at a time.
 */
final class Cells {
    private final Columns.Layout columns;
    private final Object subject;
    /** Made when a list is first looked at. */
    private @Nullable RowCells @Nullable [] lists;
    /** Made when there is a text. */
    private @Nullable Map<String, Long> numbers;

    Cells(Told told) {
        this.columns = told.columns();
        this.subject = told.subject();
    }

    int places() {
        return columns.places();
    }

    RowCells list(int list) {
        if (lists == null) {
            lists = new RowCells[columns.lists().size()];
        }
        @Nullable RowCells known = lists[list];
        if (known != null) {
            return known;
        }
        RowCells read = new RowCells(
                this, columns.columnsOf().get(list), columns.lists().get(list).read(subject));
        lists[list] = read;
        return read;
    }

    /** A fact of the subject itself. */
    long read(Fact<?> fact) {
        return read(fact, subject);
    }

    /** A fact of the subject, or of a row. */
    <Q> long read(Fact<Q> fact, Object owner) {
        if (fact.isNumber()) {
            return fact.number(owner);
        }
        @Nullable Object value = fact.asTold(owner);
        return value == null ? Told.BLANK : number(fact.unit(), value);
    }

    @SuppressWarnings("unchecked") // a fact tells values of its unit
    private <Q> long number(Unit<Q> unit, Object value) {
        if (value instanceof YearMonth month) {
            return EpochDays.firstDay(month);
        }
        if (value instanceof String text) {
            return numberOf(text);
        }
        if (value instanceof LocalDate date) {
            return date.equals(LocalDate.MAX) ? Interval.INFINITE : EpochDays.of(date);
        }
        return unit.toLong((Q) value);
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
