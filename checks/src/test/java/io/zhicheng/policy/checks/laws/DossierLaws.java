package io.zhicheng.policy.checks.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Question;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of the design that hold of every policy, for every question about an application. */
abstract class DossierLaws {
    private static final Set<Verdict> SETTLED = EnumSet.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE);

    private final Policy policy;
    private final DossierTrees trees;
    private final String series;

    /**
     * Laws of a policy.
     *
     * @param policy the policy
     * @param trees the applications to start from
     * @param series the series that all of them are for
     */
    DossierLaws(Policy policy, DossierTrees trees, String series) {
        this.policy = policy;
        this.trees = trees;
        this.series = series;
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void oneMoreFactNeverTurnsASettledOutcomeRound(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode whole = whole(random);
        ObjectNode hidden = DossierTrees.hide(whole, random, 0.05 + 0.2 * random.nextDouble());
        for (Question<Application> question : questions()) {
            Decision all = answer(question, whole);
            Decision some = answer(question, hidden);
            if (SETTLED.contains(some.verdict())) {
                assertThat(all.verdict()).as(question.toString()).isEqualTo(some.verdict());
            }
            Map<String, Outcome> wholeRoutes = outcomes(all);
            outcomes(some).forEach((route, outcome) -> {
                if (outcome == Outcome.MET) {
                    assertThat(wholeRoutes.get(route)).as(route).isEqualTo(Outcome.MET);
                } else if (outcome == Outcome.NOT_MET || outcome == Outcome.NOT_APPLICABLE) {
                    assertThat(wholeRoutes.get(route)).as(route).isIn(Outcome.NOT_MET, Outcome.NOT_APPLICABLE);
                }
            });
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void supplyingAllThatIsMissingSettlesTheVerdict(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode whole = whole(random);
        ObjectNode some = DossierTrees.hide(whole, random, 0.2 * random.nextDouble());
        for (Question<Application> question : questions()) {
            ObjectNode hidden = some.deepCopy();
            Decision before = answer(question, hidden);
            if (before.verdict() == Verdict.UNDETERMINED) {
                List<MissingFact> missing = before.missing();
                // cells first: a list that is told as a whole afterwards has all of them
                Stream.concat(
                                missing.stream().filter(fact -> !fact.wholeList()),
                                missing.stream().filter(MissingFact::wholeList))
                        .forEach(fact -> DossierTrees.supply(hidden, whole, fact.path()));
                Decision after = answer(question, hidden);
                assertThat(after.missing()).as("still missing").isEmpty();
                if (after.verdict() == Verdict.UNDETERMINED) {
                    assertThat(after.missingNorms())
                            .as("numbers that nothing sets")
                            .isNotEmpty();
                }
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfListsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode hidden = DossierTrees.hide(whole(random), random, 0.1);
        ObjectNode other = DossierTrees.shuffle(hidden, random);
        for (Question<Application> question : questions()) {
            Decision decision = answer(question, hidden);
            Decision shuffled = answer(question, other);
            assertThat(shuffled.verdict()).isEqualTo(decision.verdict());
            assertThat(outcomes(shuffled)).isEqualTo(outcomes(decision));
        }
    }

    /** An application of the series in which everything is told. */
    final ObjectNode whole(Random random) {
        ObjectNode tree = trees.whole(random);
        ((ObjectNode) tree.get("sought")).put("series", series);
        return tree;
    }

    final Decision decide(ObjectNode tree) {
        return answer(Applications.ELIGIBILITY, tree);
    }

    /** Whatever is told instead, the verdict is at least as good as before. */
    final void neverHurts(long seed, Consumer<ObjectNode> better) {
        ObjectNode tree = whole(new Random(seed));
        Decision before = decide(tree);
        better.accept((ObjectNode) tree.get("dossier"));
        Decision after = decide(tree);
        assertThat(rank(after.verdict())).isGreaterThanOrEqualTo(rank(before.verdict()));
    }

    /** What is settled against comes first, what is settled for last; open outcomes lie between. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case INELIGIBLE -> 0;
            case UNDETERMINED, ELIGIBLE_SUBJECT_TO_JUDGEMENT -> 1;
            case ELIGIBLE -> 2;
        };
    }

    @SuppressWarnings("unchecked")
    private List<Question<Application>> questions() {
        return policy.questions().stream()
                .filter(question -> question.subject().type() == Application.class)
                .map(question -> (Question<Application>) question)
                .toList();
    }

    private static Map<String, Outcome> outcomes(Decision decision) {
        return decision.routes().stream()
                .collect(Collectors.toMap(route -> route.route().id(), RouteStanding::outcome));
    }

    private Decision answer(Question<Application> question, ObjectNode tree) {
        Optional<Application> application = read(tree);
        Assume.that(application.isPresent());
        return policy.answer(question, application.orElseThrow());
    }

    /** A mixture of applications can be one that the model refuses; it is no case then. */
    private static Optional<Application> read(ObjectNode tree) {
        try {
            return Optional.of(PolicyJson.readApplication("law", tree.toString()));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }
}
