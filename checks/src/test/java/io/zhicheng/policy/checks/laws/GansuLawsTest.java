package io.zhicheng.policy.checks.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.grassroots.Cases;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.rule.Outcome;
import java.time.LocalDate;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of the design, over dossiers decided by the grass-roots guidance with an invented series standard. */
class GansuLawsTest {
    private static final Set<Verdict> SETTLED = EnumSet.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE);
    private static final DossierTrees TREES = DossierTrees.load();
    private static final Policy POLICY =
            Policies.of(new GansuModule()).in("620000").with(Cases.STANDARD).on(LocalDate.of(2018, 9, 20));

    @Property(shrinking = ShrinkingMode.OFF)
    void oneMoreFactNeverTurnsASettledOutcomeRound(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode whole = TREES.whole(random);
        Decision all = decide(whole);
        Decision some = decide(DossierTrees.hide(whole, random, 0.05 + 0.2 * random.nextDouble()));
        if (SETTLED.contains(some.verdict())) {
            assertThat(all.verdict()).isEqualTo(some.verdict());
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

    @Property(shrinking = ShrinkingMode.OFF)
    void supplyingAllThatIsMissingSettlesTheVerdict(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode whole = TREES.whole(random);
        ObjectNode hidden = DossierTrees.hide(whole, random, 0.2 * random.nextDouble());
        Decision before = decide(hidden);
        Assume.that(before.verdict() == Verdict.UNDETERMINED);
        List<MissingFact> missing = before.missing();
        // cells first: a list that is told as a whole afterwards has all of them
        Stream.concat(
                        missing.stream().filter(fact -> !fact.wholeList()),
                        missing.stream().filter(MissingFact::wholeList))
                .forEach(fact -> DossierTrees.supply(hidden, whole, fact.path()));
        Decision after = decide(hidden);
        assertThat(after.missing()).as("still missing").isEmpty();
        if (after.verdict() == Verdict.UNDETERMINED) {
            assertThat(after.missingNorms()).as("numbers that nothing sets").isNotEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfListsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode hidden = DossierTrees.hide(TREES.whole(random), random, 0.1);
        Decision decision = decide(hidden);
        Decision shuffled = decide(DossierTrees.shuffle(hidden, random));
        assertThat(shuffled.verdict()).isEqualTo(decision.verdict());
        assertThat(outcomes(shuffled)).isEqualTo(outcomes(decision));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void moreServiceNeverHurts(@ForAll long seed) {
        neverHurts(seed, dossier -> {
            for (var row : dossier.get("service")) {
                ObjectNode spell = (ObjectNode) row.get("spell");
                LocalDate from = LocalDate.parse(spell.get("from").asString());
                spell.put("from", from.minusMonths(1 + Math.floorMod(seed, 60)).toString());
            }
        });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void betterAppraisalsNeverHurt(@ForAll long seed) {
        neverHurts(
                seed,
                dossier -> dossier.get("appraisals").forEach(row -> ((ObjectNode) row).put("grade", "EXCELLENT")));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void moreAchievementsNeverHurt(@ForAll long seed) {
        neverHurts(seed, dossier -> {
            ((ArrayNode) dossier.get("honours"))
                    .addObject()
                    .put("kind", "POVERTY_ALLEVIATION")
                    .put("scope", "PROVINCIAL")
                    .put("byPartyOrGovernment", true)
                    .put("awardedOn", "2018-06-30")
                    .put("decision", "law-" + seed);
            ((ArrayNode) dossier.get("prizes"))
                    .addObject()
                    .put("kind", "SCIENCE")
                    .put("scope", "MUNICIPAL")
                    .put("prizeClass", 1)
                    .put("rank", 6)
                    .put("awardedOn", "2018-06-30")
                    .put("decision", "law-" + seed);
        });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aBarNeverHelps(@ForAll long seed) {
        ObjectNode whole = TREES.whole(new Random(seed));
        Decision without = decide(whole);
        ObjectNode sanction = ((ArrayNode) whole.get("dossier").get("sanctions")).addObject();
        sanction.putObject("spell").put("from", "2018-01-01").put("to", "2018-12-31");
        sanction.put("revoked", false);
        Decision with = decide(whole);
        assertThat(with.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(with.bars()).hasSizeGreaterThanOrEqualTo(without.bars().size());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aPendingInvestigationIsNoSanction(@ForAll long seed) {
        ObjectNode whole = TREES.whole(new Random(seed));
        ((ArrayNode) whole.get("dossier").get("sanctions")).removeAll();
        ObjectNode pending = ((ArrayNode) whole.get("dossier").get("investigations")).addObject();
        pending.put("stage", "FORMAL")
                .putObject("spell")
                .put("from", "2018-01-01")
                .put("to", "ongoing");
        assertThat(decide(whole).bars())
                .extracting(bar -> bar.bar().id())
                .contains("under-investigation")
                .doesNotContain("sanction-period");
    }

    private static void neverHurts(long seed, Consumer<ObjectNode> better) {
        ObjectNode tree = TREES.whole(new Random(seed));
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

    private static Map<String, Outcome> outcomes(Decision decision) {
        return decision.routes().stream()
                .collect(Collectors.toMap(route -> route.route().id(), RouteStanding::outcome));
    }

    private static Decision decide(ObjectNode tree) {
        Optional<Application> application = read(tree);
        Assume.that(application.isPresent());
        return POLICY.decide(application.orElseThrow());
    }

    /** A mixture of dossiers can be one that the model refuses; it is no case then. */
    private static Optional<Application> read(ObjectNode tree) {
        try {
            ((ObjectNode) tree.get("sought")).put("series", "school-teachers");
            return Optional.of(PolicyJson.readApplication("law", tree.toString()));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }
}
