package io.zhicheng.policy.checks.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.guangxi.qinzhou.QinzhouModule;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of the design, over applications in Qinzhou's round of 2020. */
class QinzhouLawsTest extends DossierLaws {
    QinzhouLawsTest() {
        super(
                Policies.of(new GuangxiModule(), new QinzhouModule())
                        .in("450702")
                        .on(LocalDate.of(2020, 6, 25)),
                DossierTrees.load("2[12]-.*"),
                "engineering");
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void longerContributionsOfTheUnitNeverHurt(@ForAll long seed) {
        neverHurts(seed, dossier -> {
            for (var row : dossier.get("contributions")) {
                ObjectNode spell = (ObjectNode) row.get("spell");
                LocalDate from = LocalDate.parse(spell.get("from").asString());
                spell.put("from", from.minusMonths(1 + Math.floorMod(seed, 24)).toString());
            }
        });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void noCivilServantIsEligibleWhateverElseIsTold(@ForAll long seed) {
        ObjectNode tree = whole(new Random(seed));
        ((ObjectNode) tree.get("dossier")).put("civilServiceStatus", "CIVIL_SERVANT");
        assertThat(decide(tree).verdict()).isNotEqualTo(Verdict.ELIGIBLE);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whoIsRetiredIsNotEligible(@ForAll long seed) {
        ObjectNode tree = whole(new Random(seed));
        ((ObjectNode) tree.get("dossier")).put("retired", true);
        ((ObjectNode) tree.get("dossier")).remove("retirementExtension");
        assertThat(decide(tree).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }
}
