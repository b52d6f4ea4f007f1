package io.zhicheng.policy.testkit;

import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.DutyItem;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.ObligationStanding;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a decision. When one fails, its message shows the whole explanation: it is for the output of tests with
 * invented cases, never for a log.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {
    DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    /** The answer is yes, whatever else may be told. */
    public DecisionAssert isEligible() {
        return has(Verdict.ELIGIBLE);
    }

    /** The answer is no, whatever else may be told. */
    public DecisionAssert isIneligible() {
        return has(Verdict.INELIGIBLE);
    }

    /** Something is missing. */
    public DecisionAssert isUndetermined() {
        return has(Verdict.UNDETERMINED);
    }

    /** The answer is yes if people judge so. */
    public DecisionAssert isEligibleSubjectToJudgement() {
        return has(Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT);
    }

    private DecisionAssert has(Verdict verdict) {
        isNotNull();
        return check(actual.verdict() == verdict, "is %s", "the verdict is " + actual.verdict(), verdict);
    }

    /** This route is open all the way. */
    public DecisionAssert byRoute(Route route) {
        return byRoute(route.id());
    }

    /** The route of this id is open all the way. */
    public DecisionAssert byRoute(String route) {
        isNotNull();
        List<String> open = actual.routes().stream()
                .filter(each -> each.outcome() == Outcome.MET)
                .map(each -> each.route().id())
                .toList();
        return check(open.contains(route), "leaves the route %s open all the way", "open are " + open, route);
    }

    /** This fact is asked for: exactly this path, or the list of that path. */
    public DecisionAssert missing(String path) {
        isNotNull();
        List<String> missing = Stream.concat(actual.missing().stream(), actual.judgements().stream())
                .map(MissingFact::path)
                .toList();
        return check(missing.contains(path), "asks for %s", "it asks for " + missing, path);
    }

    /** Nothing is asked for, neither facts nor judgements nor numbers. */
    public DecisionAssert missesNothing() {
        isNotNull();
        boolean nothing = actual.missing().isEmpty()
                && actual.judgements().isEmpty()
                && actual.missingNorms().isEmpty();
        return check(nothing, "asks for nothing", "it asks for " + actual.missing() + actual.missingNorms());
    }

    /** This rule stands in the way: a requirement that fails, by itself or inside another, or a bar that applies. */
    public DecisionAssert unmet(Slot slot) {
        return unmet(slot.label(), slot.id());
    }

    /** The rule of this name, Chinese or English, stands in the way. */
    public DecisionAssert unmet(String name) {
        isNotNull();
        Label label = inTheWay()
                .filter(each -> each.zh().equals(name) || each.en().equals(name))
                .findFirst()
                .orElse(new Label(name, name));
        return unmet(label, name);
    }

    private DecisionAssert unmet(Label label, String shown) {
        isNotNull();
        List<String> unmet = inTheWay().map(Label::en).distinct().toList();
        return check(inTheWay().anyMatch(label::equals), "does not meet %s", "in the way stand " + unmet, shown);
    }

    private Stream<Label> inTheWay() {
        Stream<Label> rules = actual.unmet().stream()
                .flatMap(Finding::tree)
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .map(Finding::label);
        Stream<Label> bars = actual.bars().stream()
                .filter(bar -> bar.outcome() == Outcome.MET)
                .map(bar -> bar.bar().label());
        return Stream.concat(rules, bars);
    }

    /** Something that the decision tells rests on this clause: a route, a bar, a condition, a value, an obligation. */
    public DecisionAssert cites(String clause) {
        isNotNull();
        ClauseId id = ClauseId.parse(clause);
        Set<String> cited = new TreeSet<>();
        clauses().map(Clause::id).forEach(each -> cited.add(each.toString()));
        return check(cited.contains(id.toString()), "cites %s", "it cites " + cited, id);
    }

    private Stream<Clause> clauses() {
        Stream<Clause> slots = Stream.of(
                        actual.routes().stream().map(RouteStanding::clauses),
                        actual.bars().stream().map(BarStanding::clauses),
                        actual.obligations().stream().map(ObligationStanding::clauses),
                        actual.duties().stream().map(DutyItem::clauses))
                .flatMap(Function.identity())
                .flatMap(List::stream);
        Stream<Clause> findings = Stream.of(
                        actual.routes().stream().flatMap(route -> route.conditions().stream()),
                        actual.conditions().stream(),
                        actual.bars().stream().map(BarStanding::finding))
                .flatMap(Function.identity())
                .flatMap(Finding::tree)
                .flatMap(DecisionAssert::clauses);
        return Stream.concat(slots, findings);
    }

    private static Stream<Clause> clauses(Finding finding) {
        return Stream.concat(
                finding.clauses().stream(),
                finding.comparison().stream()
                        .flatMap(comparison -> comparison.sources().stream())
                        .flatMap(source -> source.clauses().stream()));
    }

    /** This warning comes along. */
    public DecisionAssert warns(Obligation warning) {
        return warns(warning.id());
    }

    /** The warning of this id comes along. */
    public DecisionAssert warns(String warning) {
        isNotNull();
        return check(
                along(Obligation.Nature.WARNING).contains(warning),
                "warns of %s",
                "it warns of " + along(Obligation.Nature.WARNING),
                warning);
    }

    /** This comes along: a document, a step, a priority, an effect or a warning. */
    public DecisionAssert comesWith(Obligation obligation) {
        isNotNull();
        List<String> along = along(obligation.nature());
        return check(along.contains(obligation.id()), "comes with %s", "with it come " + along, obligation);
    }

    private List<String> along(Obligation.Nature nature) {
        return actual.obligations().stream()
                .filter(each ->
                        each.outcome() == Outcome.MET && each.obligation().nature() == nature)
                .map(each -> each.obligation().id())
                .toList();
    }

    private DecisionAssert check(boolean holds, String what, String instead, Object... of) {
        if (!holds) {
            throw failure(
                    "%nExpecting a decision that " + what + ",%nbut %s. It says:%n%n%s",
                    Stream.concat(Arrays.stream(of), Stream.of(instead, actual.explain(Locale.ENGLISH)))
                            .toArray());
        }
        return this;
    }
}
