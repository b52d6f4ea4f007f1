package io.zhicheng.policy.engine;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.rule.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one list, column by column. Behind the rows that are told stands one of which nothing is told. */
final class RowCells {
    private final Cells cells;
    private final List<Fact<?>> facts;
    private final List<?> rows;
    private final int size;
    private final boolean whole;
    private final long[] @Nullable [] columns;
    private int inHand;
    /** A bit for each column that was read and has a blank; the columns beyond the bits count as such. */
    private long blanks;

    RowCells(Cells cells, List<Fact<?>> facts, Listing<?> listing) {
        this.cells = cells;
        this.facts = facts;
        this.rows = listing.rows();
        this.size = rows.size();
        this.whole = listing.extent() == Listing.Extent.WHOLE;
        this.columns = new long[facts.size()][];
    }

    /** The row in hand. */
    int inHand() {
        return inHand;
    }

    void take(int row) {
        inHand = row;
    }

    int size() {
        return size;
    }

    /** A cell of the row in hand. */
    long cell(int column) {
        return column(column)[inHand];
    }

    /** A column from the first row to the last that is told, and a blank behind it; not to be written to. */
    long[] column(int column) {
        long @Nullable [] known = columns[column];
        return known != null ? known : read(column);
    }

    private long[] read(int column) {
        Fact<?> fact = facts.get(column);
        long[] read = new long[size + 1];
        boolean blank = false;
        for (int row = 0; row < size; row++) {
            long cell = cells.read(fact, rows.get(row));
            read[row] = cell;
            blank |= cell == Told.BLANK;
        }
        read[size] = Told.BLANK;
        columns[column] = read;
        blanks |= blank && column < Long.SIZE ? 1L << column : 0;
        return read;
    }

    /** Whether some row, of those told, has a blank in a column that was read. */
    boolean hasBlank(int column) {
        return column >= Long.SIZE || (blanks >>> column & 1) != 0;
    }

    /** How many rows can bear on what is missing: those told, and one that may follow them. */
    int possibleRows() {
        return whole ? size : size + 1;
    }

    boolean isWhole() {
        return whole;
    }
}
