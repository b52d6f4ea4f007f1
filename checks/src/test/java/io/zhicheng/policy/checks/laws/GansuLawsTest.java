package io.zhicheng.policy.checks.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.grassroots.Cases;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of the design, over dossiers decided by the grass-roots guidance with an invented series standard. */
class GansuLawsTest extends DossierLaws {
    GansuLawsTest() {
        super(
                Policies.of(new GansuModule()).in("620000").with(Cases.STANDARD).on(LocalDate.of(2018, 9, 20)),
                DossierTrees.load("(0|1[0-6]).*"),
                "school-teachers");
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
        ObjectNode whole = whole(new Random(seed));
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
        ObjectNode whole = whole(new Random(seed));
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
}
