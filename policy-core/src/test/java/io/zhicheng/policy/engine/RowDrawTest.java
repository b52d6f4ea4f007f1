package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.C;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_COLOUR;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.ITEM_TEXT;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.JOB_OK;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A draw by lot: on small lists everything that it says is held against all choices there are. */
class RowDrawTest {
    private static final Measure<Integer> SIZE = count(ITEMS);
    private static final Requirement BAND = QUESTION.requirement("size", "人数", "size");
    private static final Requirement SOUND = QUESTION.requirement("sound", "合格", "sound");
    private static final Requirement RED = QUESTION.requirement("red", "红", "red");
    private static final Requirement MIXED = QUESTION.requirement("mixed", "不集中", "mixed");
    private static final Requirement LOW = QUESTION.requirement("low", "低", "low");
    private static final Requirement OTHER = QUESTION.requirement("other", "其他", "other");

    private static final Obligation GREEN =
            QUESTION.obligation("green", Obligation.Nature.WARNING, Party.APPLICANT, "绿少", "few are green");

    /** A list to be filled, rules for it, and the order of the lots. */
    record Pool(List<Row> rows, List<Norm> norms, BitSet designated, Optional<Integer> size, List<Integer> lots) {
        @Override
        public String toString() {
            return rows + "\n" + norms + "\n" + designated + " " + size + " " + lots;
        }

        ResolvedPolicy policy() {
            return Cases.policy(norms);
        }

        List<Requirement> rules() {
            return norms.stream()
                    .map(Norm::slot)
                    .filter(Requirement.class::isInstance)
                    .map(Requirement.class::cast)
                    .toList();
        }

        List<Obligation> warnings() {
            return norms.stream()
                    .map(Norm::slot)
                    .filter(Obligation.class::isInstance)
                    .map(Obligation.class::cast)
                    .toList();
        }

        RowDraw.Outcome draw() {
            return draw(rules());
        }

        RowDraw.Outcome draw(List<Requirement> rules) {
            return new RowDraw(policy(), rules, warnings(), ITEMS, told(all()), designated, size).draw(lots);
        }

        BitSet all() {
            BitSet all = new BitSet();
            all.set(0, rows.size());
            return all;
        }

        Case told(BitSet chosen) {
            return BLANK.with(N, 2)
                    .whole(ITEMS, chosen.stream().mapToObj(rows::get).toArray(Row[]::new))
                    .whole(JOBS, ROW.with(JOB_OK, true));
        }

        /** Every choice that may come about at all. */
        List<BitSet> choices() {
            List<BitSet> choices = new ArrayList<>();
            for (int bits = 1; bits < 1 << rows.size(); bits++) {
                BitSet choice = BitSet.valueOf(new long[] {bits});
                BitSet without = (BitSet) designated.clone();
                without.andNot(choice);
                if (without.isEmpty()
                        && size.map(n -> choice.cardinality() == n).orElse(true)) {
                    choices.add(choice);
                }
            }
            return choices;
        }

        /** Whether a choice is warned of. */
        boolean warned(ResolvedPolicy policy, BitSet choice) {
            return policy.examine(GREEN, null, told(choice)).outcome() != Outcome.NOT_MET;
        }

        boolean keeps(ResolvedPolicy policy, BitSet choice, Iterable<Requirement> rules) {
            for (Requirement rule : rules) {
                switch (policy.examine(rule, null, told(choice)).outcome()) {
                    case MET, NOT_APPLICABLE -> {}
                    default -> {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    @Provide
    Arbitrary<Pool> pools() {
        return Arbitraries.randoms().map(RowDrawTest::pool);
    }

    private static Pool pool(Random random) {
        List<Row> rows = new ArrayList<>();
        int candidates = 3 + random.nextInt(6);
        for (int i = 0; i < candidates; i++) {
            Row row = ROW.with(ITEM_N, random.nextInt(4));
            row = random.nextInt(8) == 0 ? row : row.with(ITEM_OK, random.nextInt(5) > 0);
            row = random.nextInt(8) == 0
                    ? row
                    : row.with(
                            ITEM_COLOUR, ImmutableList.copyOf(Colour.values()).get(random.nextInt(3)));
            rows.add(row.with(ITEM_TEXT, "abc".substring(random.nextInt(3)).substring(0, 1)));
        }
        BitSet designated = new BitSet();
        if (random.nextInt(3) == 0) {
            designated.set(random.nextInt(candidates));
        }
        List<Integer> lots = new ArrayList<>(IntStream.range(0, candidates)
                .filter(row -> !designated.get(row))
                .boxed()
                .toList());
        Collections.shuffle(lots, random);
        Optional<Integer> size = random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(candidates));
        return new Pool(rows, norms(random), designated, size, lots);
    }

    private static List<Norm> norms(Random random) {
        List<Norm> norms = new ArrayList<>();
        int least = 1 + random.nextInt(4);
        norms.add(BAND.by("T/1").demands(all(SIZE.atLeast(least), SIZE.atMost(least + 2))));
        norms.add(
                SOUND.by("T/2").demands(random.nextBoolean() ? every(ITEMS, ITEM_OK.yes()) : no(ITEMS, ITEM_OK.no())));
        Measure<Integer> red = count(ITEMS, ITEM_COLOUR.is(Colour.RED));
        norms.add(RED.by("T/3")
                .demands(share(red, SIZE)
                        .atLeast(Share.of(1 + random.nextInt(3), 3))
                        .when(C.no().unless(N.atLeast(1)))));
        norms.add(MIXED.by("T/4")
                .demands(share(largestGroup(ITEM_TEXT, ITEMS), SIZE).atMost(Share.of(1 + random.nextInt(2), 2))));
        norms.add(LOW.by("T/5").demands(cite("T/6", low(random))));
        norms.add(OTHER.by("T/7").demands(other(random)));
        if (random.nextBoolean()) {
            norms.add(GREEN.by("T/10")
                    .comesWhen(all(
                            N.atLeast(1),
                            not(share(count(ITEMS, ITEM_COLOUR.is(Colour.GREEN)), SIZE)
                                    .atLeast(Share.of(1, 3))))));
        }
        if (random.nextBoolean()) {
            norms.add(QUESTION.relaxation("other-size", "另定人数", "another size")
                    .by("T/8")
                    .satisfies(BAND, N.above(SIZE)));
        }
        if (random.nextBoolean()) {
            norms.add(QUESTION.relaxation("red-waived", "免", "waived").by("T/9").waives(RED, C.yes()));
        }
        return norms;
    }

    private static Criterion low(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                minus(constant(Unit.COUNT, 3), count(ITEMS, ITEM_N.atLeast(2))).atLeast(1);
            case 1 -> some(ITEMS, ITEM_N.same(constant(Unit.COUNT, 0)));
            case 2 -> not(some(ITEMS, ITEM_N.atLeast(3)));
            case 3 -> not(every(ITEMS, ITEM_N.atLeast(1)));
            default -> N.atLeast(count(ITEMS, ITEM_N.atLeast(2)));
        };
    }

    private static Criterion other(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> every(JOBS, some(ITEMS, ITEM_OK.yes(), JOB_OK.yes()));
            case 1 -> any(C.yes(), count(ITEMS, ITEM_COLOUR.is(Colour.GREEN)).atMost(1));
            case 2 -> not(any(C.yes().onlyFor(N.above(constant(Unit.COUNT, 5))), some(ITEMS, ITEM_N.below(1))));
            default ->
                share(minus(N, count(ITEMS, ITEM_OK.yes(), ITEM_N.atLeast(2))), N)
                        .atLeast(Share.of(1, 2));
        };
    }

    @Property(tries = 500)
    void what_is_drawn_passes_and_nothing_passes_where_nothing_is_drawn(@ForAll("pools") Pool pool) {
        ResolvedPolicy policy = pool.policy();
        if (pool.draw() instanceof RowDraw.Chosen chosen) {
            assertThat(pool.keeps(policy, chosen.chosen(), pool.rules())).isTrue();
            assertThat(pool.choices()).contains(chosen.chosen());
        } else {
            assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, pool.rules()));
        }
    }

    @Property(tries = 300)
    void a_conflict_is_one_and_there_is_no_smaller(@ForAll("pools") Pool pool) {
        if (pool.draw() instanceof RowDraw.Impossible impossible) {
            ResolvedPolicy policy = pool.policy();
            Set<Requirement> conflict = requirements(impossible.conflict().keySet());
            assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, conflict));
            subsets(pool.rules(), conflict.size() - 1)
                    .forEach(smaller -> assertThat(pool.choices())
                            .as("kept " + smaller)
                            .anyMatch(choice -> pool.keeps(policy, choice, smaller)));
        }
    }

    private static Set<Requirement> requirements(Set<Slot> slots) {
        return slots.stream().map(Requirement.class::cast).collect(java.util.stream.Collectors.toSet());
    }

    private static List<List<Requirement>> subsets(List<Requirement> of, int size) {
        List<List<Requirement>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << of.size(); bits++) {
            if (Integer.bitCount(bits) == size) {
                int which = bits;
                subsets.add(IntStream.range(0, of.size())
                        .filter(i -> (which >> i & 1) == 1)
                        .mapToObj(of::get)
                        .toList());
            }
        }
        return subsets;
    }

    @Property(tries = 300)
    void a_concession_lets_everything_else_be_kept(@ForAll("pools") Pool pool) {
        if (pool.draw() instanceof RowDraw.Impossible impossible) {
            ResolvedPolicy policy = pool.policy();
            Set<Requirement> conceded = requirements(impossible.concessions().keySet());
            List<Requirement> others = pool.rules().stream()
                    .filter(rule -> !conceded.contains(rule))
                    .toList();
            boolean helps = pool.choices().stream().anyMatch(choice -> pool.keeps(policy, choice, others));
            if (conceded.isEmpty()) {
                List<Requirement> fixed = pool.rules().stream()
                        .filter(rule -> pool.norms().stream()
                                .noneMatch(norm ->
                                        Norms.target(norm).filter(rule::equals).isPresent()))
                        .toList();
                assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, fixed));
            } else {
                assertThat(helps).isTrue();
                assertThat(impossible.concessions().values()).allMatch(concession -> concession.rows() > 0);
            }
        }
    }

    @Property(tries = 200)
    void the_lots_alone_decide(@ForAll("pools") Pool pool) {
        assertThat(pool.draw()).isEqualTo(pool.draw());
    }

    @Property(tries = 200)
    void every_lawful_choice_can_come_about(@ForAll("pools") Pool pool) {
        if (pool.draw() instanceof RowDraw.Chosen drawn) {
            ResolvedPolicy policy = pool.policy();
            int size = drawn.chosen().cardinality();
            for (BitSet choice : pool.choices()) {
                if (choice.cardinality() == size
                        && pool.keeps(policy, choice, pool.rules())
                        && (pool.warnings().isEmpty()
                                || !drawn.notHeeded().isEmpty()
                                || !pool.warned(policy, choice))) {
                    List<Integer> lots = new ArrayList<>(pool.lots());
                    lots.sort(java.util.Comparator.comparing(row -> !choice.get(row)));
                    Pool other = new Pool(pool.rows(), pool.norms(), pool.designated(), Optional.of(size), lots);
                    assertThat(((RowDraw.Chosen) other.draw()).chosen()).isEqualTo(choice);
                }
            }
        }
    }

    @Property(tries = 200)
    void a_warning_is_heeded_where_there_is_room(@ForAll("pools") Pool pool) {
        if (!pool.warnings().isEmpty() && pool.draw() instanceof RowDraw.Chosen drawn) {
            ResolvedPolicy policy = pool.policy();
            int size = drawn.chosen().cardinality();
            boolean room = pool.choices().stream()
                    .anyMatch(choice -> choice.cardinality() == size
                            && pool.keeps(policy, choice, pool.rules())
                            && !pool.warned(policy, choice));
            assertThat(drawn.notHeeded().isEmpty()).isEqualTo(room);
            assertThat(pool.warned(policy, drawn.chosen())).isEqualTo(!room);
        }
    }

    @Property(tries = 200)
    void a_row_is_passed_over_for_rules_that_leave_no_room(@ForAll("pools") Pool pool) {
        if (pool.draw() instanceof RowDraw.Chosen drawn) {
            assertThat(drawn.passedOver().values()).allMatch(rules -> !rules.isEmpty());
            drawn.passedOver()
                    .keySet()
                    .forEach(row -> assertThat(drawn.chosen().get(row)).isFalse());
        }
    }

    @Test
    void a_rule_that_is_no_count_is_refused_by_name() {
        Norm odd = OTHER.by("T/7").demands(any(some(ITEMS, ITEM_OK.yes()), some(ITEMS, ITEM_N.atLeast(1))));
        Row open = ROW.with(ITEM_OK, true).with(ITEM_N, 1);
        Pool pool = new Pool(List.of(open), List.of(odd), new BitSet(), Optional.empty(), List.of(0));
        assertThatIllegalArgumentException()
                .isThrownBy(pool::draw)
                .withMessageContaining("requirement other (T/7)")
                .withMessageContaining("Maybe it can be written as a count");
    }

    @Test
    void a_shortage_says_what_is_needed_and_what_there_is() {
        Norm band = BAND.by("T/1").demands(SIZE.atLeast(3));
        Norm red =
                RED.by("T/3").demands(count(ITEMS, ITEM_COLOUR.is(Colour.RED)).atLeast(2));
        List<Row> rows = List.of(ROW.with(ITEM_COLOUR, Colour.RED), ROW, ROW.with(ITEM_COLOUR, Colour.BLUE));
        Pool pool = new Pool(rows, List.of(band, red), new BitSet(), Optional.empty(), List.of(0, 1, 2));
        assertThat(pool.draw()).isEqualTo(new RowDraw.Impossible(Map.of(RED, new RowDraw.Shortage(2, 1)), Map.of()));
    }

    @Test
    void a_decision_agrees() {
        Norm band = BAND.by("T/1").demands(SIZE.atLeast(2));
        Pool pool = new Pool(List.of(ROW, ROW, ROW), List.of(band), new BitSet(), Optional.empty(), List.of(2, 0, 1));
        RowDraw.Chosen chosen = (RowDraw.Chosen) pool.draw();
        assertThat(chosen.chosen().stream()).containsExactly(0, 2);
        Decision decision = pool.policy().answer(QUESTION, pool.told(chosen.chosen()));
        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }
}
