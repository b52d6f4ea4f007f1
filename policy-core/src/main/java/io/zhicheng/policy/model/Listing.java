package io.zhicheng.policy.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of which it is known how much of it was told. An empty list alone cannot say whether there is nothing or
 * nobody asked; a listing can.
 *
 * <p>Immutable; rows are kept in the order told. The text form shows how many rows there are, never the rows.
 *
 * @param <T> what a row is
 */
public final class Listing<T> {
    /** How much of a list was told. */
    public enum Extent implements Labelled {
        /** Nothing was told: there may be rows or none. */
        UNTOLD("未填报", "untold"),
        /** Some rows were told: there may be more. */
        PARTIAL("部分填报", "partly told"),
        /** All rows were told: there are no others. */
        WHOLE("全部填报", "wholly told");

        private final String zh;
        private final String en;

        Extent(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    private final Extent extent;
    private final List<T> rows;

    private Listing(Extent extent, List<T> rows) {
        this.extent = extent;
        this.rows = rows;
    }

    /**
     * A listing of a given extent, for those who read both from elsewhere.
     *
     * @throws InvalidModelException if rows are told of an untold listing
     */
    public static <T> Listing<T> of(Extent extent, List<? extends T> rows) {
        List<T> copy = List.copyOf(rows);
        if (extent == Extent.UNTOLD && !copy.isEmpty()) { // lists are made all the time: no message before it is needed
            throw new InvalidModelException(
                    "rows",
                    "An untold listing has no rows, but (" + copy.size()
                            + ") were told.\nMaybe it is partly told, or whole.");
        }
        return new Listing<>(extent, copy);
    }

    /** Nothing was told. */
    public static <T> Listing<T> untold() {
        return new Listing<>(Extent.UNTOLD, List.of());
    }

    /** These rows, and maybe others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never stored into
    public static <T> Listing<T> partly(T... rows) {
        return partly(List.of(rows));
    }

    /** These rows, and maybe others. */
    public static <T> Listing<T> partly(List<? extends T> rows) {
        return of(Extent.PARTIAL, rows);
    }

    /** These rows and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never stored into
    public static <T> Listing<T> whole(T... rows) {
        return whole(List.of(rows));
    }

    /** These rows and no others. */
    public static <T> Listing<T> whole(List<? extends T> rows) {
        return of(Extent.WHOLE, rows);
    }

    /** There is none: whole and empty. */
    public static <T> Listing<T> none() {
        return new Listing<>(Extent.WHOLE, List.of());
    }

    /** How much was told. */
    public Extent extent() {
        return extent;
    }

    /** The rows told, unmodifiable; empty when nothing was told. */
    public List<T> rows() {
        return rows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Listing<?> that && extent == that.extent && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(extent, rows);
    }

    /** The extent and the number of rows, such as {@code WHOLE(3)}. */
    @Override
    public String toString() {
        return extent + "(" + rows.size() + ")";
    }
}
