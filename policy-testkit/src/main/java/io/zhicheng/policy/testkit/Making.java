package io.zhicheng.policy.testkit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

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
        return attributes.build(build).withoutEdgeCases();
    }
}
