package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a choice of so many rows that keeps a number of limits; exact, whatever the limits. Rows that no limit
 * tells apart are one class, so that the search goes over numbers of a class and not over rows, and a dead end is
 * never entered twice.
 */
final class Chooser {
    private final ImmutableList<CountLimit> limits;
    private final int size;
    private final int[][] bounds;

    private Chooser(List<CountLimit> limits, int size) {
        this.limits = ImmutableList.copyOf(limits);
        this.size = size;
        this.bounds = new int[limits.size()][];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = new int[] {limits.get(i).least(), limits.get(i).greatest()};
        }
    }

    /**
     * A choice of exactly {@code size} rows, among them all of {@code taken} and otherwise only rows of {@code free},
     * that keeps all limits; empty when there is none.
     */
    static Optional<BitSet> choose(List<CountLimit> limits, int size, BitSet taken, BitSet free) {
        return new Chooser(limits, size).choose(taken, free);
    }

    private Optional<BitSet> choose(BitSet taken, BitSet free) {
        int open = size - taken.cardinality();
        if (open < 0) {
            return Optional.empty();
        }
        int[] counts = new int[limits.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = limits.get(i).countIn(taken);
        }
        BitSet rest = (BitSet) free.clone();
        rest.andNot(taken);
        List<RowClass> classes = classes(rest);
        int[] numbers = new int[classes.size()];
        if (!new Search(classes, numbers).fill(0, open, counts)) {
            return Optional.empty();
        }
        BitSet chosen = (BitSet) taken.clone();
        for (int c = 0; c < numbers.length; c++) {
            classes.get(c).rows().stream().limit(numbers[c]).forEach(chosen::set);
        }
        return Optional.of(chosen);
    }

    /** Rows that every limit treats alike. */
    private record RowClass(BitSet limits, BitSet rows) {}

    private List<RowClass> classes(BitSet rest) {
        Map<BitSet, BitSet> byLimits = new LinkedHashMap<>();
        rest.stream().forEach(row -> {
            BitSet of = new BitSet();
            for (int i = 0; i < limits.size(); i++) {
                of.set(i, limits.get(i).rows().get(row));
            }
            byLimits.computeIfAbsent(of, key -> new BitSet()).set(row);
        });
        List<RowClass> classes = new ArrayList<>();
        byLimits.forEach((of, rows) -> classes.add(new RowClass(of, rows)));
        return classes;
    }

    /** Fills the classes one after another. */
    private final class Search {
        private final List<RowClass> classes;
        private final int[] numbers;
        /** For each limit and class, how many rows that count, and that do not, stand in the classes from there on. */
        private final int[][] counting;

        private final int[] left;
        private final Set<List<Integer>> deadEnds = new HashSet<>();

        Search(List<RowClass> classes, int[] numbers) {
            this.classes = classes;
            this.numbers = numbers;
            this.left = new int[classes.size() + 1];
            this.counting = new int[limits.size()][classes.size() + 1];
            for (int c = classes.size() - 1; c >= 0; c--) {
                int rows = classes.get(c).rows().cardinality();
                left[c] = left[c + 1] + rows;
                for (int i = 0; i < counting.length; i++) {
                    counting[i][c] =
                            counting[i][c + 1] + (classes.get(c).limits().get(i) ? rows : 0);
                }
            }
        }

        boolean fill(int from, int open, int[] counts) {
            if (open > left[from] || !possible(from, open, counts)) {
                return false;
            }
            if (from == classes.size()) {
                return open == 0;
            }
            List<Integer> state = state(from, open, counts);
            if (!deadEnds.isEmpty() && deadEnds.contains(state)) {
                return false;
            }
            RowClass next = classes.get(from);
            int most = Math.min(open, next.rows().cardinality());
            for (int number = most; number >= 0; number--) {
                numbers[from] = number;
                if (fill(from + 1, open - number, with(counts, next, number))) {
                    return true;
                }
            }
            numbers[from] = 0;
            deadEnds.add(state);
            return false;
        }

        private int[] with(int[] counts, RowClass rows, int number) {
            int[] next = counts.clone();
            rows.limits().stream().forEach(i -> next[i] += number);
            return next;
        }

        /** Whether each limit for itself can still be kept. */
        private boolean possible(int from, int open, int[] counts) {
            for (int i = 0; i < counts.length; i++) {
                int most = Math.min(open, counting[i][from]);
                int fewest = Math.max(0, open - (left[from] - counting[i][from]));
                if (counts[i] + most < bounds[i][0] || counts[i] + fewest > bounds[i][1]) {
                    return false;
                }
            }
            return true;
        }

        private List<Integer> state(int from, int open, int[] counts) {
            List<Integer> state = new ArrayList<>(counts.length + 2);
            state.add(from);
            state.add(open);
            Arrays.stream(counts).forEach(state::add);
            return state;
        }
    }
}
