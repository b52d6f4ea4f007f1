package io.zhicheng.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.time.Spell;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every noun an application, a defence or a ballot is made of. */
class NounsTest {
    @Test
    void the_walk_finds_the_nouns() {
        assertThat(Nouns.all()).hasSize(54);
    }

    @ParameterizedTest
    @MethodSource("io.zhicheng.policy.model.Nouns#all")
    void text_shows_nothing_personal(Class<?> noun) throws ReflectiveOperationException {
        String text = Nouns.full(noun).toString();

        assertThat(text).isEqualTo(noun.getSimpleName() + "(redacted)").doesNotContain(Nouns.TRACES);
    }

    @ParameterizedTest
    @MethodSource("io.zhicheng.policy.model.Nouns#all")
    void what_is_not_set_is_not_told(Class<?> noun) throws ReflectiveOperationException {
        if (noun == Application.class) {
            return; // has a mandatory attribute: see ApplicationTest
        }
        Object untold = Nouns.build(Nouns.builder(noun));

        for (Method attribute : Nouns.attributes(noun).toList()) {
            Object value = attribute.invoke(untold);
            if (Nouns.isNoun(attribute.getReturnType())) {
                assertThat(value).isEqualTo(Nouns.build(Nouns.builder(attribute.getReturnType())));
            } else {
                assertThat(value)
                        .as(attribute.getName())
                        .isIn(Optional.empty(), Listing.untold(), Spell.UNKNOWN, Attributes.untold());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.zhicheng.policy.model.Nouns#all")
    void a_builder_refuses_to_be_told_twice(Class<?> noun) throws ReflectiveOperationException {
        for (Method attribute : Nouns.attributes(noun).toList()) {
            Object builder = Nouns.builder(noun);
            Nouns.tell(builder, attribute);

            assertThatThrownBy(() -> Nouns.tell(builder, attribute))
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(attribute.getName())
                    .message()
                    .doesNotContain(Nouns.TRACES);
        }
    }

    @ParameterizedTest
    @MethodSource("io.zhicheng.policy.model.Nouns#all")
    void nouns_told_the_same_are_equal(Class<?> noun) throws ReflectiveOperationException {
        assertThat(Nouns.full(noun)).isEqualTo(Nouns.full(noun)).hasSameHashCodeAs(Nouns.full(noun));
    }

    @ParameterizedTest
    @MethodSource("io.zhicheng.policy.model.Nouns#all")
    void every_attribute_makes_a_difference(Class<?> noun) throws ReflectiveOperationException {
        if (noun == Application.class) {
            return;
        }
        Object untold = Nouns.build(Nouns.builder(noun));
        for (Method attribute : Nouns.attributes(noun).toList()) {
            Object builder = Nouns.builder(noun);
            Nouns.tell(builder, attribute);

            assertThat(Nouns.build(builder)).as(attribute.getName()).isNotEqualTo(untold);
        }
    }
}
