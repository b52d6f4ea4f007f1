package io.zhicheng.policy.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of data kept as text: UTF-8, one row a line, cells parted by tabs. Lines that start with {@code #} and empty
 * lines are left out; the first line left names the columns. A cell that is empty, or a hyphen alone, is blank.
 *
 * <p>Reading is strict: the columns must be the ones expected, in their order, and each row must have a cell for each.
 * Every fault is told with the name of the table and the line.
 */
public final class DataTable {
    /** Stands for nothing where an empty cell would end a line with tabs, which editors trim. */
    private static final String BLANK = "-";

    private final List<Row> rows;

    private DataTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table that is a resource beside a class.
     *
     * @param beside the class the resource lies beside
     * @param name the file name of the resource
     * @param columns the columns expected, in their order
     * @throws InvalidModelException if the resource is missing or breaks the form
     */
    public static DataTable resource(Class<?> beside, String name, List<String> columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new InvalidModelException(
                        "table",
                        "No table (" + name + ") beside " + beside.getName() + ".\nMaybe it was left out of the jar.");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read table (" + name + ")", e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @param name what to call the table in messages
     * @param text the lines of the table
     * @param columns the columns expected, in their order
     * @throws InvalidModelException if the text breaks the form
     */
    public static DataTable parse(String name, String text, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (headed) {
                rows.add(Row.of(name, number, columns, cells));
            } else {
                checkColumns(name, number, columns, cells);
                headed = true;
            }
        }
        InvalidModelException.unless(
                headed, "table", "Table (" + name + ") names no columns.", "the first line is missing: " + columns);
        return new DataTable(rows);
    }

    private static void checkColumns(String name, int number, List<String> expected, List<String> found) {
        InvalidModelException.unless(
                found.equals(expected),
                "columns",
                name + ":" + number + ": columns are " + found + ", expected " + expected + ".",
                "a column is misspelt, missing or unknown.");
    }

    /** The rows in the order of the file, unmodifiable. */
    public List<Row> rows() {
        return rows;
    }

    /** One row of a table, which knows its line. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, String> cells;

        private Row(String table, int line, Map<String, String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        private static Row of(String table, int line, List<String> columns, List<String> cells) {
            InvalidModelException.unless(
                    cells.size() == columns.size(),
                    "row",
                    table + ":" + line + ": (" + cells.size() + ") cells, expected (" + columns.size() + ").",
                    "a tab is missing, or was typed as spaces.");
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                byColumn.put(columns.get(i), cells.get(i).strip());
            }
            return new Row(table, line, byColumn);
        }

        /** The number of the line in its file, from 1. */
        public int line() {
            return line;
        }

        /**
         * The text of a cell that must not be blank.
         *
         * @throws InvalidModelException if it is blank
         */
        public String text(String column) {
            return find(column).orElseThrow(() -> fault(column, "is blank", "the row is not finished."));
        }

        /** The text of a cell; empty when the cell is blank. */
        public Optional<String> find(String column) {
            @Nullable String cell = cells.get(column);
            if (cell == null) {
                throw fault(column, "does not exist", "it is one of " + cells.keySet());
            }
            return cell.isEmpty() || cell.equals(BLANK) ? Optional.empty() : Optional.of(cell);
        }

        /**
         * The date of a cell, such as {@code 2019-10-08}; empty when the cell is blank.
         *
         * @throws InvalidModelException if it is no date
         */
        public Optional<LocalDate> date(String column) {
            return find(column).map(text -> {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException e) {
                    InvalidModelException fault = fault(column, "(" + text + ") is no date", "write it as 2019-10-08.");
                    fault.initCause(e);
                    throw fault;
                }
            });
        }

        /**
         * The constant a cell names, spelt as in code; empty when the cell is blank.
         *
         * @throws InvalidModelException if there is no such constant
         */
        public <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
            return find(column).map(text -> {
                for (E constant : type.getEnumConstants()) {
                    if (constant.name().equals(text)) {
                        return constant;
                    }
                }
                throw fault(
                        column,
                        "(" + text + ") is no " + type.getSimpleName(),
                        "it is one of " + List.of(type.getEnumConstants()));
            });
        }

        /**
         * A fault of one cell, to be thrown.
         *
         * @param column the column at fault
         * @param problem what is wrong with it, as the end of a sentence
         * @param maybe what may have been meant, without the leading "Maybe"
         */
        public InvalidModelException fault(String column, String problem, String maybe) {
            return new InvalidModelException(
                    column, table + ":" + line + ": column " + column + " " + problem + ".\nMaybe " + maybe);
        }
    }
}
