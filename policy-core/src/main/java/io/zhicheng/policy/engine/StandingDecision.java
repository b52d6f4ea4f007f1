package io.zhicheng.policy.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Discrepancy;
import io.zhicheng.policy.decision.DutyItem;
import io.zhicheng.policy.decision.Explanation;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.HingedReading;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.decision.ObligationStanding;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Prevailing;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedBar;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedObligation;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedRoute;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision: the linked question, what is told, and the verdict. Everything else is worked out from these when somebody
 * asks.
 */
final class StandingDecision implements Decision {
    private final LinkedQuestion linked;
    private final Object subject;
    private final Supplier<PolicyVersion> version;
    private final Truth truth;
    /** What the verdict tested and measured; whoever asks for more goes on from there, and locks it. */
    private final Frame frame;
    /** Worked out when first asked for: three questions are answered by it, and it costs more than the verdict. */
    private volatile @Nullable MissingFacts missing;

    StandingDecision(LinkedQuestion linked, Object subject, Supplier<PolicyVersion> version) {
        this.linked = linked;
        this.subject = subject;
        this.version = version;
        this.frame = linked.frame(subject);
        this.truth = Standing.of(linked, frame);
    }

    /** What a decision tells of itself, from one frame, so that nothing is tested or explained twice. */
    private <T> T told(Function<Frame, T> tell) {
        synchronized (frame) {
            return tell.apply(frame);
        }
    }

    /** What is told of the things of one kind that a question has; where it has none, there is nothing to look up. */
    private <T> List<T> toldOf(List<?> ofQuestion, Function<Frame, List<T>> tell) {
        return ofQuestion.isEmpty() ? ImmutableList.of() : told(tell);
    }

    @Override
    public Question<?> question() {
        return linked.question();
    }

    @Override
    public Verdict verdict() {
        return verdict(truth);
    }

    private static Verdict verdict(Truth truth) {
        return switch (truth) {
            case TRUE, EXEMPT -> Verdict.ELIGIBLE;
            case FALSE, CLOSED -> Verdict.INELIGIBLE;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case JUDGEMENT -> Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT;
        };
    }

    @Override
    public List<RouteStanding> routes() {
        return toldOf(linked.routes(), frame -> {
            ImmutableList.Builder<RouteStanding> routes = ImmutableList.builder();
            for (LinkedRoute route : linked.routes()) {
                routes.add(standing(route, frame));
            }
            return routes.build();
        });
    }

    private RouteStanding standing(LinkedRoute route, Frame frame) {
        Outcome outcome = Standing.of(linked, route, frame).outcome();
        return new RouteStanding(
                route.route(),
                outcome,
                route.clauses(),
                barsThat(bar -> bar.closes(route.route()), frame),
                new Asked(route.asked(), frame));
    }

    /** Of some bars, those that apply or may apply. */
    private ImmutableList<BarStanding> barsThat(Predicate<LinkedBar> are, Frame frame) {
        ImmutableList.Builder<BarStanding> standing = ImmutableList.builder();
        for (LinkedBar bar : linked.bars()) {
            if (are.test(bar) && bar.node().mayHold(frame)) {
                standing.add(standing(bar, frame));
            }
        }
        return standing.build();
    }

    private static BarStanding standing(LinkedBar bar, Frame frame) {
        return new BarStanding(
                bar.bar(),
                bar.node().test(frame).outcome(),
                bar.spared(),
                bar.clauses(),
                bar.node().explain(frame));
    }

    @Override
    public RouteStanding route(String id) {
        ImmutableList<LinkedRoute> found = linked.routes().stream()
                .filter(route -> route.route().id().equals(id))
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                !found.isEmpty(),
                "The question %s has no route %s (routes: %s)",
                linked.question(),
                id,
                linked.routes().stream().map(route -> route.route().id()).toList());
        return told(frame -> standing(found.get(0), frame));
    }

    @Override
    public List<BarStanding> bars() {
        return toldOf(linked.bars(), frame -> barsThat(any -> true, frame));
    }

    @Override
    public List<Finding> conditions() {
        return new Asked(linked.requirements(), frame); // which locks the frame when it is read
    }

    @Override
    public List<Way> ways() {
        return told(frame -> {
            ImmutableList.Builder<Way> ways = ImmutableList.builder();
            for (LinkedWay linkedWay : linked.ways()) {
                @Nullable Way way = linkedWay.standing(frame);
                if (way != null) {
                    ways.add(way);
                }
            }
            return ways.build();
        });
    }

    @Override
    public List<Finding> unmet() {
        return told(frame -> {
            Set<Finding> unmet = new LinkedHashSet<>();
            unmet(linked.requirements(), frame, unmet);
            for (LinkedRoute route : linked.routes()) {
                if (Standing.of(linked, route, frame) != Truth.CLOSED) {
                    unmet(route.asked(), frame, unmet);
                }
            }
            return ImmutableList.copyOf(unmet);
        });
    }

    private static void unmet(List<RuleNode> rules, Frame frame, Set<Finding> unmet) {
        for (RuleNode rule : rules) {
            if (rule.test(frame) == Truth.FALSE) {
                unmet.add(rule.explain(frame));
            }
        }
    }

    @Override
    public List<MissingFact> missing() {
        return truth.isOpen() ? missingFacts().unknown() : ImmutableList.of();
    }

    @Override
    public List<MissingFact> judgements() {
        return truth.isOpen() ? missingFacts().judgements() : ImmutableList.of();
    }

    @Override
    public List<MissingNorm> missingNorms() {
        return truth.isOpen() ? missingFacts().norms() : ImmutableList.of();
    }

    private MissingFacts missingFacts() {
        @Nullable MissingFacts known = missing;
        if (known == null) {
            known = told(frame -> MissingFacts.of(linked, frame));
            missing = known;
        }
        return known;
    }

    @Override
    public List<ObligationStanding> obligations() {
        return toldOf(linked.obligations(), frame -> {
            ImmutableList.Builder<ObligationStanding> standing = ImmutableList.builder();
            for (LinkedObligation obligation : linked.obligations()) {
                if (obligation.node().mayHold(frame)) {
                    standing.add(standing(obligation, frame));
                }
            }
            return standing.build();
        });
    }

    private static ObligationStanding standing(LinkedObligation obligation, Frame frame) {
        return new ObligationStanding(
                obligation.obligation(),
                obligation.node().test(frame).outcome(),
                obligation.clauses(),
                obligation.node().explain(frame));
    }

    @Override
    public List<DutyItem> duties() {
        return linked.duties();
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return toldOf(linked.derivedFacts(), frame -> {
            Set<Discrepancy> discrepancies = new LinkedHashSet<>();
            for (DerivedNode<?> node : linked.derivedFacts()) {
                node.discrepancy(frame).ifPresent(discrepancies::add);
            }
            return ImmutableList.copyOf(discrepancies);
        });
    }

    @Override
    public List<Prevailing> prevailing() {
        return linked.contested().hasAny(linked)
                ? told(frame -> PrevailingNorms.of(linked, frame))
                : ImmutableList.of();
    }

    /** A verdict cannot hinge on what it never asked for. */
    @Override
    public List<HingedReading> readings() {
        if (linked.readings().isEmpty()) {
            return ImmutableList.of();
        }
        BitSet asked = new BitSet();
        Standing.of(linked, linked.frameNoting(subject, asked));
        return linked.readings().keySet().stream()
                .filter(reading -> hingesOn(reading, asked))
                .map(this::hinged)
                .collect(ImmutableList.toImmutableList());
    }

    /** With the reading held open, a verdict that hinges on it is no longer settled the same way. */
    private boolean hingesOn(Parameter<?> reading, BitSet asked) {
        int number = Objects.requireNonNull(linked.parameters().get(reading));
        return asked.get(number) && verdict(Standing.of(linked, linked.frameHoldingOpen(subject, number))) != verdict();
    }

    private HingedReading hinged(Parameter<?> reading) {
        ParameterNode<?> node = Objects.requireNonNull(linked.readings().get(reading));
        return new HingedReading(reading, told(node::amount), node.clauses());
    }

    @Override
    public PolicyVersion policy() {
        return version.get();
    }

    @Override
    public String explain(Locale locale) {
        return told(frame -> Explanation.of(this, locale)); // locked once for all that is looked at
    }

    /** Nothing of the subject is told. */
    @Override
    public String toString() {
        return "Decision(" + linked.question() + ", policy "
                + policy().fingerprint().substring(0, 12) + ")";
    }
}
