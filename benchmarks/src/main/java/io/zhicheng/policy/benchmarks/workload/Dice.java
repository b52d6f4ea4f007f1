package io.zhicheng.policy.benchmarks.workload;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a memory of its seed: what is thrown depends on the seed and on the number of the applicant only. */
final class Dice {
    private static final long SEED = 20260121L;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long number) {
        this.random = new SplittableRandom(SEED + number * GOLDEN_RATIO);
    }

    /** From 0, less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of the values, each as often as its weight says. */
    <T> T pick(List<T> values, int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int i = 0;
        while (left >= weights[i]) {
            left -= weights[i];
            i++;
        }
        return values.get(i);
    }

    <E extends Enum<E>> E pick(Class<E> type, int... weights) {
        return pick(List.of(type.getEnumConstants()), weights);
    }
}
