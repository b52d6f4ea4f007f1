package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that a linked question reads, each with its column. Grows while the question is linked, then stays. */
final class Columns {
    private final Map<Fact<?>, Integer> facts = new LinkedHashMap<>();
    private final Map<Rows<?>, Integer> lists = new LinkedHashMap<>();
    private final List<Map<Fact<?>, Integer>> columnsOfList = new ArrayList<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();

    /** The column of a fact of the subject itself. */
    int of(Fact<?> fact) {
        return facts.computeIfAbsent(fact, f -> facts.size());
    }

    /** The place of a list. */
    int of(Rows<?> rows) {
        return lists.computeIfAbsent(rows, r -> {
            columnsOfList.add(new LinkedHashMap<>());
            return lists.size();
        });
    }

    /** The column of a fact within its list. */
    int ofColumn(Rows<?> rows, Fact<?> fact) {
        Map<Fact<?>, Integer> columns = columnsOfList.get(of(rows));
        return columns.computeIfAbsent(fact, f -> columns.size());
    }

    /** The number of a text that a rule names. */
    long ofText(String text) {
        vocabulary.add(text);
        return vocabulary().indexOf(text);
    }

    ImmutableList<Fact<?>> facts() {
        return ImmutableList.copyOf(facts.keySet());
    }

    ImmutableList<Rows<?>> lists() {
        return ImmutableList.copyOf(lists.keySet());
    }

    ImmutableList<Fact<?>> columnsOf(int list) {
        return ImmutableList.copyOf(columnsOfList.get(list).keySet());
    }

    ImmutableList<String> vocabulary() {
        return ImmutableList.copyOf(vocabulary);
    }

    /** A place for each of the things, in their order. */
    static <T> Map<T, Integer> places(List<T> things) {
        Map<T, Integer> places = new HashMap<>();
        things.forEach(thing -> places.put(thing, places.size()));
        return places;
    }
}
