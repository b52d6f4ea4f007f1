package io.zhicheng.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.engine.ResolvedPolicy;
import io.zhicheng.policy.engine.RowDraw;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Slot;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws committees by a policy: the designated members stand first, behind them the pool. */
final class CommitteeDraw {
    private static final ImmutableSet<Question<?>> QUESTIONS =
            ImmutableSet.of(Compositions.COMPOSITION_LAWFUL, Compositions.ROTATION_LAWFUL);

    private final ResolvedPolicy policy;
    private final DrawOrder order;
    private final List<CommitteeMember> designated;
    private final Draw.Minutes minutes;

    private CommitteeDraw(ResolvedPolicy policy, DrawOrder order) {
        this.policy = policy;
        this.order = order;
        this.designated = order.composition().members().rows();
        this.minutes = new Draw.Minutes(order.seed().commitment(), order.poolDigest(), policy.version());
    }

    static Draw draw(ResolvedPolicy policy, DrawOrder order) {
        return new CommitteeDraw(policy, order).draw();
    }

    private Draw draw() {
        BitSet chosen = new BitSet();
        chosen.set(0, designated.size());
        RowDraw draw =
                new RowDraw(policy, requirements(), warnings(), Compositions.MEMBERS, everyone(), chosen, order.size());
        RowDraw.Outcome outcome = draw.draw(lots());
        return outcome instanceof RowDraw.Chosen made ? made(made) : impossible((RowDraw.Impossible) outcome);
    }

    private List<Requirement> requirements() {
        List<Requirement> requirements = slots().filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(Requirement::imposed)
                .filter(requirement -> QUESTIONS.contains(requirement.question()))
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                !requirements.isEmpty(),
                "No norm in force says how a committee is composed (layers: %s on %s).%nMaybe the module of the"
                        + " prefecture is missing, or was not yet in force.",
                policy.version().layers(),
                policy.version().inForceOn());
        return requirements;
    }

    private List<Obligation> warnings() {
        return slots().filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .filter(obligation -> obligation.nature() == Obligation.Nature.WARNING)
                .filter(obligation -> QUESTIONS.contains(obligation.question()))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Slot> slots() {
        return policy.norms().stream().map(Norm::slot);
    }

    private Composition everyone() {
        return composed(Stream.concat(designated.stream(), order.pool().stream().map(CommitteeDraw::member)));
    }

    private Composition composed(Stream<CommitteeMember> members) {
        return order.composition()
                .withMembers(Listing.whole(members.collect(ImmutableList.toImmutableList())))
                .withDrawnAtRandom(true);
    }

    /** Who is in the pool from which is drawn is in the pool. */
    private static CommitteeMember member(Expert expert) {
        return CommitteeMember.of(MemberRole.MEMBER, expert.inPool().isPresent() ? expert : expert.withInPool(true));
    }

    private List<Integer> lots() {
        return IntStream.range(0, order.pool().size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> order.seed().lot(order.pool().get(i).reference().orElseThrow())))
                .map(i -> designated.size() + i)
                .collect(ImmutableList.toImmutableList());
    }

    private Draw made(RowDraw.Chosen made) {
        Stream<CommitteeMember> drawn =
                lots().stream().filter(made.chosen()::get).map(row -> member(expert(row)));
        ImmutableList.Builder<Draw.PassedOver> passedOver = ImmutableList.builder();
        made.passedOver().forEach((row, rules) -> passedOver.add(new Draw.PassedOver(expert(row), rules(rules))));
        return new Draw.Made(
                minutes,
                composed(Stream.concat(designated.stream(), drawn)),
                passedOver.build(),
                rules(made.notHeeded()));
    }

    private Expert expert(int row) {
        return order.pool().get(row - designated.size());
    }

    private Draw impossible(RowDraw.Impossible impossible) {
        ImmutableList.Builder<Draw.Shortage> conflict = ImmutableList.builder();
        impossible
                .conflict()
                .forEach((rule, shortage) ->
                        conflict.add(new Draw.Shortage(rule(rule), shortage.needed(), shortage.offered())));
        ImmutableList.Builder<Draw.Concession> concessions = ImmutableList.builder();
        impossible
                .concessions()
                .forEach((rule, concession) -> concessions.add(new Draw.Concession(
                        rule(rule), rule(concession.relaxation().slot()), concession.rows())));
        return new Draw.Impossible(minutes, conflict.build(), concessions.build());
    }

    private List<Draw.Rule> rules(Collection<? extends Slot> slots) {
        return slots.stream().map(this::rule).collect(ImmutableList.toImmutableList());
    }

    private Draw.Rule rule(Slot slot) {
        ImmutableList<Clause> clauses = policy.norms().stream()
                .filter(norm -> norm.slot().equals(slot))
                .flatMap(norm -> norm.citations().stream())
                .map(citation -> policy.catalogue().get(citation.clause()))
                .collect(ImmutableList.toImmutableList());
        return new Draw.Rule(slot.label(), clauses);
    }
}
