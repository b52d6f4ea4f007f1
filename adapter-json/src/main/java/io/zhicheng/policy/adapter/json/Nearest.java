package io.zhicheng.policy.adapter.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** The nearest of the names, by letters to change; empty when all are too far to be a slip of the pen. */
    static Optional<String> to(String written, Collection<String> names) {
        String plain = plain(written);
        int far = Math.max(1, plain.length() / 3);
        return names.stream()
                .filter(name -> distance(plain, plain(name)) <= far)
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    private static String plain(String name) {
        String letters = name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
        return letters.length() <= 60 ? letters : letters.substring(0, 60);
    }

    /** Letters to add, drop, replace, or exchange with a neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
