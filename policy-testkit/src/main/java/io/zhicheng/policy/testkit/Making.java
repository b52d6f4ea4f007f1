package io.zhicheng.policy.testkit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** Arbitrary values of a type with a builder, attribute by attribute. */
final class Making<B> {
    private final Builders.BuilderCombinator<B> attributes;

    private Making(Builders.BuilderCombinator<B> attributes) {
        this.attributes = attributes;
    }

    static <B> Making<B> of(Supplier<B> builder) {
        return new Making<>(Builders.withBuilder(builder));
    }

    /** An attribute that is told four times in five. */
    <V> Making<B> told(Arbitrary<V> values, BiConsumer<B, Optional<V>> setter) {
        return with(Values.told(values), setter);
    }

    /** An attribute that has a value of its own: given four times in five. */
    <V> Making<B> sometimes(Arbitrary<V> values, BiConsumer<B, V> setter) {
        return with(Values.told(values), (builder, told) -> told.ifPresent(value -> setter.accept(builder, value)));
    }

    /** An attribute that is always given. */
    <V> Making<B> with(Arbitrary<V> values, BiConsumer<B, V> setter) {
        return new Making<>(attributes.use(values).inSetter(setter));
    }

    /** No edge cases: the attributes have their own, and to combine all of them takes longer than the test. */
    <T> Arbitrary<T> build(Function<B, T> build) {
        return new Itself<>(attributes.build(build).withoutEdgeCases());
    }

    /**
     * An arbitrary that equals itself only. To find a generator again jqwik compares arbitraries, attribute by attribute
     * and those of the attributes, which took nine tenths of the time of every law.
     */
    private static final class Itself<T> implements Arbitrary<T> {
        private final Arbitrary<T> values;

        Itself(Arbitrary<T> values) {
            this.values = values;
        }

        @Override
        public RandomGenerator<T> generator(int genSize) {
            return values.generator(genSize);
        }

        @Override
        public EdgeCases<T> edgeCases(int maxEdgeCases) {
            return values.edgeCases(maxEdgeCases);
        }
    }
}
