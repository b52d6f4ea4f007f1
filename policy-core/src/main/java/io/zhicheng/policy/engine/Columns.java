package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Rows;
import java.util.ArrayList;
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
    private int places;

    /** The place of a fact of the subject itself. */
    int of(Fact<?> fact) {
        return facts.computeIfAbsent(fact, f -> places++);
    }

    /** A place to keep what one more test or measure comes to. */
    int toKeep() {
        return toKeep(1);
    }

    /** The first of so many places next to one another. */
    int toKeep(int number) {
        places += number;
        return places - number;
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
        return List.copyOf(vocabulary).indexOf(text);
    }

    /** What a linked question reads, once linking is done. */
    Layout layout() {
        ImmutableList.Builder<ImmutableList<Fact<?>>> columnsByList = ImmutableList.builder();
        for (Map<Fact<?>, Integer> columns : columnsOfList) {
            columnsByList.add(ImmutableList.copyOf(columns.keySet()));
        }
        return new Layout(
                places, ImmutableList.copyOf(lists.keySet()), columnsByList.build(), ImmutableList.copyOf(vocabulary));
    }

    /**
     * What is read and kept, in the order in which the rules come to it.
     *
     * @param places how many places there are for facts of the subject itself and for what is worked out once
     * @param lists the lists
     * @param columnsOf the facts of the rows of each list
     * @param vocabulary the texts that rules name, each under its number
     */
    record Layout(
            int places,
            ImmutableList<Rows<?>> lists,
            ImmutableList<ImmutableList<Fact<?>>> columnsOf,
            ImmutableList<String> vocabulary) {}
}
