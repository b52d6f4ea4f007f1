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

import com.google.common.collect.ImmutableList;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A list to be filled, rules for it, and the order of the lots. */
record DrawPool(List<Row> rows, List<Norm> norms, BitSet designated, Optional<Integer> size, List<Integer> lots) {
    static final Measure<Integer> SIZE = count(ITEMS);
    static final Requirement BAND = QUESTION.requirement("size", "人数", "size");
    static final Requirement SOUND = QUESTION.requirement("sound", "合格", "sound");
    static final Requirement RED = QUESTION.requirement("red", "红", "red");
    static final Requirement MIXED = QUESTION.requirement("mixed", "不集中", "mixed");
    static final Requirement LOW = QUESTION.requirement("low", "低", "low");
    static final Requirement OTHER = QUESTION.requirement("other", "其他", "other");

    static final Obligation GREEN =
            QUESTION.obligation("green", Obligation.Nature.WARNING, Party.APPLICANT, "绿少", "few are green");

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
        return new RowDraw(policy(), rules, warnings(), ITEMS, told(everyRow()), designated, size).draw(lots);
    }

    BitSet everyRow() {
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
            if (without.isEmpty() && size.map(n -> choice.cardinality() == n).orElse(true)) {
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

    /** A made-up pool: rules of every form that can be read, and rows that may be unknown. */
    static DrawPool of(Random random) {
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
        return new DrawPool(rows, norms(random), designated, size, lots);
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

    static Set<Requirement> requirements(Set<Slot> slots) {
        return slots.stream().map(Requirement.class::cast).collect(java.util.stream.Collectors.toSet());
    }

    static List<List<Requirement>> subsets(List<Requirement> of, int size) {
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
}
