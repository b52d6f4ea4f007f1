package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.ROW;

import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Rows;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A case that is known wholly, and what of it is hidden: facts ({@code n}), cells ({@code items[1].n}), rows
 * ({@code items[1]}) and whether a list is whole ({@code items}).
 */
record RandomCase(Case complete, Set<String> hidden) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    static RandomCase of(Random random) {
        Case complete = complete(random);
        if (random.nextInt(4) == 0) {
            return new RandomCase(complete, Set.of(Case.JUDGED.path(), Case.JUDGED_TOO.path()));
        }
        double share = List.of(0.0, 0.1, 0.4, 0.8, 1.0).get(random.nextInt(5));
        Set<String> hidden = new LinkedHashSet<>();
        for (String part : parts(complete)) {
            if (random.nextDouble() < share) {
                hidden.add(part);
            }
        }
        return new RandomCase(complete, hidden);
    }

    private static Case complete(Random random) {
        Case told = Case.BLANK
                .with(Case.A, random.nextBoolean())
                .with(Case.B, random.nextBoolean())
                .with(Case.C, random.nextBoolean())
                .with(Case.JUDGED, random.nextBoolean())
                .with(Case.JUDGED_TOO, random.nextBoolean())
                .with(Case.N, random.nextInt(6))
                .with(Case.M, random.nextInt(6))
                .with(Case.MONTHS, Months.of(random.nextInt(30)))
                .with(Case.DAY, day(random))
                .with(Case.OTHER_DAY, random.nextInt(9) == 0 ? LocalDate.MAX : day(random))
                .with(Case.YEAR, Year.of(2017 + random.nextInt(4)))
                .with(Case.COLOUR, colour(random))
                .with(Case.TEXT, text(random));
        return told.with(ITEMS, Listing.whole(rows(random, () -> item(random))))
                .with(JOBS, Listing.whole(rows(random, () -> job(random))));
    }

    private static List<Row> rows(Random random, java.util.function.Supplier<Row> row) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> row.get()).toList();
    }

    private static Row item(Random random) {
        return ROW.with(Case.ITEM_N, random.nextInt(6))
                .with(Case.ITEM_COLOUR, colour(random))
                .with(Case.ITEM_TEXT, text(random))
                .with(Case.ITEM_OK, random.nextBoolean());
    }

    private static Row job(Random random) {
        LocalDate start = day(random);
        Spell spell =
                random.nextInt(4) == 0 ? Spell.since(start) : Spell.of(start, start.plusDays(1 + random.nextInt(400)));
        return ROW.with(Case.JOB_OK, random.nextBoolean()).during(spell);
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(1000));
    }

    private static Colour colour(Random random) {
        return Colour.values()[random.nextInt(3)];
    }

    private static String text(Random random) {
        return List.of("x", "y", "z").get(random.nextInt(3));
    }

    /** Everything that can be hidden of a case. */
    private static List<String> parts(Case complete) {
        List<String> parts = new ArrayList<>(complete.told().keySet());
        complete.lists().forEach((list, listing) -> {
            parts.add(list);
            for (int row = 0; row < listing.rows().size(); row++) {
                String inHand = list + "[" + row + "]";
                parts.add(inHand);
                for (String column : listing.rows().get(row).told().keySet()) {
                    String cell = column.replace(list + "[]", inHand);
                    if (column.endsWith(".spell")) {
                        parts.add(cell + ".start");
                        parts.add(cell + ".end");
                    } else {
                        parts.add(cell);
                    }
                }
            }
        });
        return parts;
    }

    /** The case as far as it is told. */
    Case told() {
        Map<String, Object> facts = new LinkedHashMap<>(complete.told());
        facts.keySet().removeAll(hidden);
        Case told = new Case(facts, Map.of());
        for (Rows<Row> list : List.of(ITEMS, JOBS)) {
            List<Row> rows = shown(list).stream().map(row -> row(list, row)).toList();
            boolean whole = !hidden.contains(list.path())
                    && rows.size() == complete(list).size();
            told = told.with(
                    list, whole ? Listing.whole(rows) : rows.isEmpty() ? Listing.untold() : Listing.partly(rows));
        }
        return told;
    }

    private List<Row> complete(Rows<Row> list) {
        return complete.lists().get(list.path()).rows();
    }

    private List<Integer> shown(Rows<Row> list) {
        return IntStream.range(0, complete(list).size())
                .filter(row -> !hidden.contains(list.path() + "[" + row + "]"))
                .boxed()
                .toList();
    }

    private Row row(Rows<Row> list, int index) {
        Map<String, Object> cells = new LinkedHashMap<>();
        complete(list).get(index).told().forEach((column, value) -> {
            String cell = column.replace("[]", "[" + index + "]");
            if (value instanceof Spell spell) {
                cells.put(
                        column,
                        Spell.from(end(spell.start(), cell + ".start"), end(spell.endExclusive(), cell + ".end")));
            } else if (!hidden.contains(cell)) {
                cells.put(column, value);
            }
        });
        return new Row(cells);
    }

    private Optional<LocalDate> end(Optional<LocalDate> end, String cell) {
        return hidden.contains(cell) ? Optional.empty() : end;
    }

    /** The same with one more fact of the whole case. */
    <Q> RandomCase with(io.zhicheng.policy.rule.Fact<Q> fact, Q value) {
        return new RandomCase(complete.with(fact, value), hidden);
    }

    /** The same with less hidden. */
    RandomCase telling(Collection<String> parts) {
        Set<String> less = new LinkedHashSet<>(hidden);
        less.removeAll(parts);
        return new RandomCase(complete, less);
    }

    /** The same with all told that a decision names as missing. A list that is told wholly is told with its cells. */
    RandomCase supplying(List<MissingFact> missing) {
        Set<String> parts = new LinkedHashSet<>();
        for (MissingFact fact : missing) {
            if (fact.wholeList()) {
                parts.add(fact.path());
                hidden.stream()
                        .filter(part -> part.matches(fact.path() + "\\[\\d+]"))
                        .forEach(row -> hidden.stream()
                                .filter(part -> part.startsWith(row))
                                .forEach(parts::add));
            } else {
                parts.add(ofComplete(fact.path()));
            }
        }
        return telling(parts);
    }

    /** The path of a cell, whose row is counted among those told, as one of the whole case. */
    private String ofComplete(String path) {
        for (Rows<Row> list : List.of(ITEMS, JOBS)) {
            if (path.startsWith(list.path() + "[")) {
                int end = path.indexOf(']');
                int told = Integer.parseInt(path.substring(list.path().length() + 1, end));
                return list.path() + "[" + shown(list).get(told) + path.substring(end);
            }
        }
        return path;
    }
}
