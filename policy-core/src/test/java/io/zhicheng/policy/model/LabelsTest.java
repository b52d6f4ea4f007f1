package io.zhicheng.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.port.out.DayKind;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant an application, a defence or a ballot can hold has a name of its own in both languages. */
class LabelsTest {
    static Stream<Class<?>> enums() {
        Stream<Class<?>> held = Nouns.all()
                .flatMap(Nouns::attributes)
                .map(Method::getGenericReturnType)
                .filter(ParameterizedType.class::isInstance)
                .<Class<?>>map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(Class::isEnum);
        return Stream.concat(held, Stream.of(TitleBand.class, Listing.Extent.class, DayKind.class))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void constants_have_labels_of_their_own(Class<?> type) {
        Labelled[] constants = Arrays.copyOf(type.getEnumConstants(), type.getEnumConstants().length, Labelled[].class);

        assertThat(constants)
                .extracting(Labelled::zh)
                .doesNotHaveDuplicates()
                .allMatch(zh -> zh.matches("\\p{IsHan}.*"));
        assertThat(constants)
                .extracting(Labelled::en)
                .doesNotHaveDuplicates()
                .allMatch(en -> en.matches("[a-zA-Z][ -~]*"));
    }

    @Test
    void label_follows_the_language_of_the_locale() {
        assertThat(TitleLevel.ASSOCIATE_SENIOR.label(Locale.CHINA)).isEqualTo("副高级");
        assertThat(TitleLevel.ASSOCIATE_SENIOR.label(Locale.TAIWAN)).isEqualTo("副高级");
        assertThat(TitleLevel.ASSOCIATE_SENIOR.label(Locale.FRANCE)).isEqualTo("associate senior");
    }
}
