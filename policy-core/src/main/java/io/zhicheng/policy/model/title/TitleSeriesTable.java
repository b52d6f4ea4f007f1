package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.DataTable;
import io.zhicheng.policy.model.InvalidModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The national list of title series (职称系列) and of the names their titles go by, level by level.
 *
 * <p>A name is here only if it was read in an official list or confirmed by an official document; a series may
 * therefore be listed without a name. No name for a level means none is vouched for, not that the level is not set up.
 */
public final class TitleSeriesTable {
    private static final List<String> COLUMNS =
            List.of("code", "zh", "en", "level", "title.zh", "status", "source", "from", "until");

    /** How far a row of the file can be relied on. */
    private enum Status {
        /** The series is on the list; no name of a title is vouched for. */
        LISTED,
        /** The name was read in the official list of names. */
        READ,
        /** The name was confirmed by another official document. */
        CONFIRMED
    }

    private final Map<TitleSeries, NationalSeries> series;
    private final Collection<TitleName> names;

    private TitleSeriesTable(Map<TitleSeries, NationalSeries> series, Collection<TitleName> names) {
        this.series = series;
        this.names = names;
    }

    /** The list of the 27 national series. */
    public static TitleSeriesTable national() {
        return Holder.NATIONAL;
    }

    /** Reads the list when it is first asked for. */
    private static final class Holder {
        static final TitleSeriesTable NATIONAL =
                read(DataTable.resource(TitleSeriesTable.class, "national-series.tsv", COLUMNS));
    }

    static TitleSeriesTable parse(String name, String text) {
        return read(DataTable.parse(name, text, COLUMNS));
    }

    private static TitleSeriesTable read(DataTable table) {
        Map<TitleSeries, NationalSeries> series = new LinkedHashMap<>();
        List<TitleName> names = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (DataTable.Row row : table.rows()) {
            NationalSeries listed = series(row);
            NationalSeries before = series.putIfAbsent(listed.series(), listed);
            if (before != null && !before.equals(listed)) {
                throw row.fault("code", "(" + listed.series() + ") had other names before", "one of them is misspelt.");
            }
            Optional<TitleName> name = name(row, listed.series());
            List<Object> key = List.of(
                    listed.series(),
                    name.map(TitleName::level),
                    name.map(TitleName::zh),
                    name.flatMap(TitleName::from));
            if (!seen.add(key)) {
                throw row.fault("title.zh", "is a duplicate", "the line was copied.");
            }
            name.ifPresent(names::add);
        }
        return new TitleSeriesTable(series, List.copyOf(names));
    }

    private static NationalSeries series(DataTable.Row row) {
        return new NationalSeries(TitleSeries.of(row.text("code")), row.text("zh"), row.text("en"));
    }

    private static Optional<TitleName> name(DataTable.Row row, TitleSeries series) {
        Optional<TitleLevel> level = row.constant("level", TitleLevel.class);
        Optional<String> zh = row.find("title.zh");
        Status status =
                row.constant("status", Status.class).orElseThrow(() -> row.fault("status", "is blank", "LISTED."));
        String source = row.text("source");
        if (status == Status.LISTED) {
            if (level.isPresent() || zh.isPresent()) {
                throw row.fault("status", "is LISTED, but there is a title", "READ or CONFIRMED was meant.");
            }
            return Optional.empty();
        }
        return Optional.of(new TitleName(
                series,
                level.orElseThrow(() -> row.fault("level", "is blank", "LISTED was meant.")),
                zh.orElseThrow(() -> row.fault("title.zh", "is blank", "LISTED was meant.")),
                source,
                row.date("from"),
                row.date("until")));
    }

    /** All series in the order of the national list, unmodifiable. */
    public List<NationalSeries> series() {
        return List.copyOf(series.values());
    }

    /** The series with a code; empty when the list has none such. */
    public Optional<NationalSeries> find(String code) {
        return series.values().stream()
                .filter(listed -> listed.series().code().equals(code))
                .findFirst();
    }

    /**
     * The names vouched for that the titles of one level of a series go by.
     *
     * @return the names in the order of the list, unmodifiable; empty when none is vouched for
     * @throws InvalidModelException if the list has no such series
     */
    public List<TitleName> titles(TitleSeries code, TitleLevel level) {
        @Nullable NationalSeries listed = series.get(code);
        if (listed == null) {
            throw new InvalidModelException(
                    "series", "No national series (" + code + ").\nMaybe it is one of " + series.keySet());
        }
        return names.stream()
                .filter(name -> name.series().equals(code) && name.level() == level)
                .toList();
    }
}
