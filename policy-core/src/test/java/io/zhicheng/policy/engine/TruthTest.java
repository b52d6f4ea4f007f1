package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Truth.CLOSED;
import static io.zhicheng.policy.engine.Truth.EXEMPT;
import static io.zhicheng.policy.engine.Truth.FALSE;
import static io.zhicheng.policy.engine.Truth.JUDGEMENT;
import static io.zhicheng.policy.engine.Truth.TRUE;
import static io.zhicheng.policy.engine.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The six codes, against the tables as they are written down, not as they are computed. */
class TruthTest {
    private static final Map<Character, Truth> CODES =
            Map.of('T', TRUE, 'F', FALSE, 'U', UNKNOWN, 'J', JUDGEMENT, 'x', EXEMPT, 'c', CLOSED);

    /** A leaf of a known outcome. */
    private record Fixed(Truth truth) implements TestNode {
        @Override
        public Truth test(Frame frame) {
            return truth;
        }

        @Override
        public void missing(Frame frame, Missing missing) {
            throw new AssertionError("not asked here");
        }

        @Override
        public Finding explain(Frame frame, Truth outcome) {
            throw new AssertionError("not asked here");
        }
    }

    private static Truth tested(TestNode node) {
        return node.test(new Frame(Cases.nothingTold()));
    }

    private static List<TestNode> leaves(List<Truth> truths) {
        return truths.stream().<TestNode>map(Fixed::new).toList();
    }

    /** Every list of at most three codes. */
    static Stream<List<Truth>> lists() {
        return IntStream.rangeClosed(0, 3).boxed().flatMap(TruthTest::listsOf);
    }

    private static Stream<List<Truth>> listsOf(int length) {
        return length == 0
                ? Stream.of(List.of())
                : listsOf(length - 1)
                        .flatMap(list -> Stream.of(Truth.values()).map(next -> {
                            List<Truth> longer = new ArrayList<>(list);
                            longer.add(next);
                            return List.copyOf(longer);
                        }));
    }

    private static boolean has(List<Truth> truths, Truth one, Truth other) {
        return truths.contains(one) || truths.contains(other);
    }

    private static boolean consistsOf(List<Truth> truths, Truth truth) {
        return !truths.isEmpty() && truths.stream().allMatch(truth::equals);
    }

    private static Truth allByTheTable(List<Truth> truths) {
        if (consistsOf(truths, EXEMPT)) {
            return EXEMPT;
        }
        if (has(truths, FALSE, CLOSED)) {
            return FALSE;
        }
        return truths.contains(UNKNOWN) ? UNKNOWN : truths.contains(JUDGEMENT) ? JUDGEMENT : TRUE;
    }

    private static Truth anyByTheTable(List<Truth> truths) {
        if (consistsOf(truths, CLOSED)) {
            return CLOSED;
        }
        if (has(truths, TRUE, EXEMPT)) {
            return TRUE;
        }
        return truths.contains(UNKNOWN) ? UNKNOWN : truths.contains(JUDGEMENT) ? JUDGEMENT : FALSE;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void all_of_up_to_three(List<Truth> truths) {
        assertThat(tested(new AllNode(leaves(truths)))).isEqualTo(allByTheTable(truths));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void any_of_up_to_three(List<Truth> truths) {
        assertThat(tested(new AnyNode(leaves(truths)))).isEqualTo(anyByTheTable(truths));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void at_least_so_many_of_up_to_three(List<Truth> truths) {
        for (int number = 1; number <= 3; number++) {
            assertThat(tested(new AtLeastNode(number, leaves(truths))))
                    .as("at least %s of %s", number, truths)
                    .isEqualTo(atLeastByTheTable(
                            number, count(truths, TRUE, EXEMPT), count(truths, JUDGEMENT), count(truths, UNKNOWN)));
        }
    }

    private static int count(List<Truth> truths, Truth... of) {
        return (int) truths.stream().filter(List.of(of)::contains).count();
    }

    private static Truth atLeastByTheTable(int n, int t, int j, int u) {
        if (t >= n) {
            return TRUE;
        }
        if (t + j + u < n) {
            return FALSE;
        }
        return t + u >= n || (u > 0 && t + j < n) ? UNKNOWN : JUDGEMENT;
    }

    @Test
    void at_least_by_counts() {
        for (int code = 0; code < 6 * 6 * 6 * 6; code++) {
            int n = code % 6;
            int t = code / 6 % 6;
            int j = code / 36 % 6;
            int u = code / 216;
            assertThat(Truth.atLeast(n, t, j, u))
                    .as("%s wanted, %s hold, %s judged, %s unknown", n, t, j, u)
                    .isEqualTo(atLeastByTheTable(n, t, j, u));
        }
    }

    @ParameterizedTest
    @CsvSource({"T,F", "F,T", "x,c", "c,x", "U,U", "J,J"})
    void not(char code, char contrary) {
        assertThat(CODES.get(code).not()).isEqualTo(CODES.get(contrary));
        assertThat(tested(new NotNode(new Fixed(CODES.get(code))))).isEqualTo(CODES.get(contrary));
    }

    /** One row for each guard, the body in the order T F U J x c. */
    @ParameterizedTest
    @CsvSource({"T, TFUJxc", "x, TFUJxc", "F, xxxxxx", "c, xxxxxx", "U, TUUUxU", "J, TJUJxJ"})
    void when(char guard, String outcomes) {
        byGuard(guard, outcomes, Truth::when, false);
    }

    @ParameterizedTest
    @CsvSource({"T, TFUJxc", "x, TFUJxc", "F, cccccc", "c, cccccc", "U, UFUUUF", "J, JFUJJF"})
    void only_for(char guard, String outcomes) {
        byGuard(guard, outcomes, Truth::onlyFor, true);
    }

    private static void byGuard(char guard, String outcomes, BinaryOperator<Truth> guarded, boolean alternative) {
        String bodies = "TFUJxc";
        for (int i = 0; i < bodies.length(); i++) {
            Truth body = CODES.get(bodies.charAt(i));
            Truth expected = CODES.get(outcomes.charAt(i));
            assertThat(guarded.apply(body, CODES.get(guard)))
                    .as("%s guarded by %s", body, guard)
                    .isEqualTo(expected);
            TestNode node = new GuardedNode(new Fixed(body), new Fixed(CODES.get(guard)), alternative);
            assertThat(tested(node)).isEqualTo(expected);
        }
    }

    /** {@code waives} makes a requirement exempt; while it is open whether it does, the requirement may hold itself. */
    @Test
    void a_waiver_is_a_guard_with_the_contrary() {
        for (Truth relaxation : Truth.values()) {
            for (Truth requirement : Truth.values()) {
                Truth expected = relaxation.holds() ? EXEMPT : anyByTheTable(List.of(requirement, relaxation));
                Truth waived =
                        tested(new GuardedNode(new Fixed(requirement), new NotNode(new Fixed(relaxation)), false));
                assertThat(side(waived))
                        .as("%s, waived when %s", requirement, relaxation)
                        .isEqualTo(side(expected));
            }
        }
    }

    /** The outcome, but for whether it is told as not applicable. */
    private static Truth side(Truth truth) {
        return truth.isOpen() ? truth : Truth.of(truth.holds());
    }

    @ParameterizedTest
    @CsvSource({
        "T, MET, true, false",
        "F, NOT_MET, false, true",
        "U, UNKNOWN, false, false",
        "J, NEEDS_JUDGEMENT, false, false",
        "x, NOT_APPLICABLE, true, false",
        "c, NOT_APPLICABLE, false, true"
    })
    void told(char code, Outcome outcome, boolean holds, boolean fails) {
        Truth truth = CODES.get(code);
        assertThat(truth.outcome()).isEqualTo(outcome);
        assertThat(truth.holds()).isEqualTo(holds);
        assertThat(truth.fails()).isEqualTo(fails);
        assertThat(truth.isOpen()).isEqualTo(!holds && !fails);
    }

    @Test
    void of_a_boolean() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    /**
     * The law, for {@code a ∘ (b ∘ c)} and {@code (a ∘ b) ∘ c} over every pair of combinations, each perhaps negated:
     * what is open may turn out anything, what is settled stays on its side.
     */
    @Test
    void no_further_fact_turns_a_settled_outcome_round() {
        List<BinaryOperator<Truth>> combinations = List.of(
                Truth::and,
                Truth::or,
                Truth::when,
                Truth::onlyFor,
                (a, b) -> Truth.atLeast(
                        1,
                        count(List.of(a, b), TRUE, EXEMPT),
                        count(List.of(a, b), JUDGEMENT),
                        count(List.of(a, b), UNKNOWN)),
                (a, b) -> Truth.atLeast(
                        2,
                        count(List.of(a, b), TRUE, EXEMPT),
                        count(List.of(a, b), JUDGEMENT),
                        count(List.of(a, b), UNKNOWN)),
                (a, b) -> a.not().and(b),
                (a, b) -> a.not().or(b),
                (a, b) -> a.when(b.not()),
                (a, b) -> a.onlyFor(b.not()));
        Map<Truth, List<Truth>> refinements = refinements();
        int settled = 0;
        for (BinaryOperator<Truth> outer : combinations) {
            for (BinaryOperator<Truth> inner : combinations) {
                for (List<Truth> before : listsOf(3).toList()) {
                    for (boolean left : new boolean[] {true, false}) {
                        Truth told = nested(outer, inner, before, left);
                        if (told.isOpen()) {
                            continue;
                        }
                        settled++;
                        for (Truth a : refinements.get(before.get(0))) {
                            for (Truth b : refinements.get(before.get(1))) {
                                for (Truth c : refinements.get(before.get(2))) {
                                    Truth later = nested(outer, inner, List.of(a, b, c), left);
                                    if (later.isOpen() || later.holds() != told.holds()) {
                                        throw new AssertionError(
                                                before + " was " + told + ", but " + List.of(a, b, c) + " is " + later);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(settled).isGreaterThan(20_000);
    }

    private static Truth nested(
            BinaryOperator<Truth> outer, BinaryOperator<Truth> inner, List<Truth> of, boolean left) {
        return left
                ? outer.apply(inner.apply(of.get(0), of.get(1)), of.get(2))
                : outer.apply(of.get(0), inner.apply(of.get(1), of.get(2)));
    }

    /** What each code can turn out to be: what is settled stays, what is open can be anything, or stay open. */
    private static Map<Truth, List<Truth>> refinements() {
        Map<Truth, List<Truth>> refinements = new EnumMap<>(Truth.class);
        for (Truth truth : Truth.values()) {
            refinements.put(truth, List.of(truth));
        }
        refinements.put(JUDGEMENT, List.of(JUDGEMENT, TRUE, FALSE));
        refinements.put(UNKNOWN, List.of(Truth.values()));
        return refinements;
    }
}
