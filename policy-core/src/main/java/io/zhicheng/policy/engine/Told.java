package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told of one subject, in columns of whole numbers: one cell for each fact that the question reads, and a
 * column of cells for each list column. Immutable once made.
 */
final class Told {
    /** The cell of a fact that is not told. */
    static final long BLANK = Long.MIN_VALUE;

    private final long[] cells;
    private final RowCells[] lists;

    private Told(long[] cells, RowCells[] lists) {
        this.cells = cells;
        this.lists = lists;
    }

    /** The cells of one list. Behind the rows that are told stands one of which nothing is told. */
    static final class RowCells {
        private final Listing.Extent extent;
        private final int size;
        private final long[][] columns;
        /** A bit for each column of which some row is not told; the columns beyond the bits count as such. */
        private final long blanks;

        RowCells(Listing.Extent extent, int size, long[][] columns) {
            this.extent = extent;
            this.size = size;
            this.columns = columns;
            this.blanks = blanks(columns, size);
        }

        private static long blanks(long[][] columns, int size) {
            long blanks = 0;
            for (int column = 0; column < Math.min(columns.length, Long.SIZE); column++) {
                for (int row = 0; row < size; row++) {
                    if (columns[column][row] == BLANK) {
                        blanks |= 1L << column;
                        break;
                    }
                }
            }
            return blanks;
        }

        /** Whether some row, of those told, has a blank in a column. */
        boolean hasBlank(int column) {
            return column >= Long.SIZE || (blanks >>> column & 1) != 0;
        }

        /** A column from the first row to the last that is told, and a blank behind it; not to be written to. */
        long[] column(int column) {
            return columns[column];
        }

        int size() {
            return size;
        }

        long cell(int column, int row) {
            return columns[column][row];
        }

        /** How many rows can bear on what is missing: those told, and one that may follow them. */
        int possibleRows() {
            return isWhole() ? size : size + 1;
        }

        boolean isWhole() {
            return extent == Listing.Extent.WHOLE;
        }
    }

    static Told read(Columns.Layout columns, Object subject) {
        Packer packer = new Packer(columns.vocabulary());
        long[] cells = new long[columns.facts().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = packer.cell(columns.facts().get(i), subject);
        }
        RowCells[] lists = new RowCells[columns.lists().size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = packer.rows(columns.lists().get(i), columns.columnsOf().get(i), subject);
        }
        return new Told(cells, lists);
    }

    long cell(int fact) {
        return cells[fact];
    }

    RowCells list(int list) {
        return lists[list];
    }

    /** Numbers the texts of one subject behind those that the rules name. */
    private static final class Packer {
        private final ImmutableList<String> vocabulary;
        private final Map<String, Long> numbers = new HashMap<>();
        private long next;

        Packer(ImmutableList<String> vocabulary) {
            this.vocabulary = vocabulary;
            this.next = vocabulary.size();
        }

        <Q> long cell(Fact<Q> fact, Object owner) {
            Optional<Q> value = fact.read(owner);
            return value.isEmpty() ? BLANK : number(fact.unit(), value.get());
        }

        private <Q> long number(Unit<Q> unit, Q value) {
            if (value instanceof String text) {
                return numbers.computeIfAbsent(text, this::numberText);
            }
            if (LocalDate.MAX.equals(value)) {
                return Interval.INFINITE;
            }
            return unit.toLong(value);
        }

        private long numberText(String text) {
            int known = vocabulary.indexOf(text);
            return known >= 0 ? known : next++;
        }

        RowCells rows(Rows<?> list, List<Fact<?>> columns, Object subject) {
            Listing<?> listing = list.read(subject);
            int size = listing.rows().size();
            long[][] cells = new long[columns.size()][size + 1];
            for (int row = 0; row < size; row++) {
                Object owner = listing.rows().get(row);
                for (int column = 0; column < cells.length; column++) {
                    cells[column][row] = cell(columns.get(column), owner);
                }
            }
            for (long[] column : cells) {
                column[size] = BLANK;
            }
            return new RowCells(listing.extent(), size, cells);
        }
    }

    @Override
    public String toString() {
        return "Told(" + cells.length + " facts, lists of "
                + Arrays.stream(lists).map(RowCells::size).toList() + ")";
    }
}
