package io.zhicheng.policy.model.place;

import io.zhicheng.policy.model.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative divisions whose codes and names were verified: those the shipped regions speak of, not the whole
 * standard.
 */
public final class DivisionTable {
    private static final List<String> COLUMNS = List.of("code", "zh", "en", "from", "until");

    private final Map<DivisionCode, Division> divisions;

    private DivisionTable(Map<DivisionCode, Division> divisions) {
        this.divisions = divisions;
    }

    /** The divisions that come with this library. */
    public static DivisionTable shipped() {
        return Holder.SHIPPED;
    }

    /** Reads the table when it is first asked for. */
    private static final class Holder {
        static final DivisionTable SHIPPED = read(DataTable.resource(DivisionTable.class, "divisions.tsv", COLUMNS));
    }

    static DivisionTable parse(String name, String text) {
        return read(DataTable.parse(name, text, COLUMNS));
    }

    private static DivisionTable read(DataTable table) {
        Map<DivisionCode, Division> divisions = new LinkedHashMap<>();
        for (DataTable.Row row : table.rows()) {
            Division division = new Division(
                    DivisionCode.of(row.text("code")),
                    row.text("zh"),
                    row.text("en"),
                    row.date("from"),
                    row.date("until"));
            if (divisions.putIfAbsent(division.code(), division) != null) {
                throw row.fault("code", "(" + division.code() + ") is a duplicate", "the line was copied.");
            }
        }
        return new DivisionTable(divisions);
    }

    /** All divisions in the order of the file, unmodifiable. */
    public List<Division> divisions() {
        return List.copyOf(divisions.values());
    }

    /** The division with a code; empty when this table has none such. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(divisions.get(code));
    }

    /** The name of a division, Chinese for a Chinese locale and English for any other; empty when not in this table. */
    public Optional<String> name(DivisionCode code, Locale locale) {
        return find(code).map(division -> division.label(locale));
    }
}
