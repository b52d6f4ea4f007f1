package io.zhicheng.policy.model;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.TitleSeries;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every noun an application, a defence or a ballot is made of, found by walking down from them, so that no noun can be forgotten by a test. */
final class Nouns {
    static final LocalDate DAY = LocalDate.of(1987, 6, 5);
    private static final String TEXT = "张三";

    /** What may be in the text of no noun. */
    static final List<String> TRACES = List.of("1987", "06-05", "1960", TEXT, "622901", "engineering", "true", "777");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(LocalDate.class, DAY),
            Map.entry(Year.class, Year.of(1987)),
            Map.entry(Integer.class, 777),
            Map.entry(Boolean.class, true),
            Map.entry(String.class, TEXT),
            Map.entry(TitleSeries.class, TitleSeries.of("engineering")),
            Map.entry(DivisionCode.class, DivisionCode.of("622901")),
            Map.entry(Spell.class, Spell.since(DAY)),
            Map.entry(Score.class, Score.score("777")),
            Map.entry(AchievementUnits.class, AchievementUnits.of(777)),
            Map.entry(LocalDateTime.class, DAY.atTime(7, 7, 7)),
            Map.entry(Share.class, Share.percent(777)),
            Map.entry(Attributes.class, Attributes.untold().with(Attribute.text("our-city.name"), TEXT)));

    private Nouns() {}

    static Stream<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Application.class, found);
        collect(Defence.class, found);
        collect(CaseBallot.class, found);
        return found.stream();
    }

    static boolean isNoun(Class<?> type) {
        return Personal.class.isAssignableFrom(type) && !SAMPLES.containsKey(type);
    }

    private static void collect(Class<?> noun, Set<Class<?>> found) {
        if (found.add(noun)) {
            attributes(noun)
                    .map(attribute -> held(attribute.getGenericReturnType()))
                    .filter(Nouns::isNoun)
                    .forEach(part -> collect(part, found));
        }
    }

    /** The accessors of a noun. */
    static Stream<Method> attributes(Class<?> noun) {
        return Arrays.stream(noun.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0);
    }

    /** What an attribute holds: the type itself, or the one inside an optional or a listing. */
    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    static Object builder(Class<?> noun) throws ReflectiveOperationException {
        return noun.getMethod("builder").invoke(null);
    }

    static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Tells a builder one attribute, by a sample of its type. */
    static void tell(Object builder, Method attribute) throws ReflectiveOperationException {
        builder.getClass()
                .getMethod(attribute.getName(), attribute.getReturnType())
                .invoke(builder, sample(attribute));
    }

    /** A noun with every attribute told. */
    static Object full(Class<?> noun) throws ReflectiveOperationException {
        Object builder = builder(noun);
        for (Method attribute : attributes(noun).toList()) {
            tell(builder, attribute);
        }
        return build(builder);
    }

    private static Object sample(Method attribute) throws ReflectiveOperationException {
        if (attribute.getName().equals("birthDate")) {
            return Optional.of(LocalDate.of(1960, 1, 1));
        }
        Object sample = sample(held(attribute.getGenericReturnType()));
        if (attribute.getReturnType() == Optional.class) {
            return Optional.of(sample);
        }
        return attribute.getReturnType() == Listing.class ? Listing.whole(List.of(sample)) : sample;
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (isNoun(type)) {
            return full(type);
        }
        return Optional.ofNullable(SAMPLES.get(type))
                .orElseThrow(() -> new AssertionError("no sample of " + type + ": add one"));
    }
}
