package io.zhicheng.policy.checks.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.training.TrainingNotice2020;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of the design, over applications in the round of human-resources training in 2020. */
class TrainingLawsTest extends DossierLaws {
    private static final LocalDateTime CLOSES = LocalDateTime.of(2020, 10, 1, 0, 0);

    TrainingLawsTest() {
        super(
                Policies.of(new GansuModule(), new TrainingNotice2020())
                        .in("620000")
                        .forSpeciality(TrainingNotice2020.SPECIALITY)
                        .on(LocalDate.of(2020, 9, 15)),
                DossierTrees.load("(0|1[0-6]|24|25).*"),
                "vocational-school-teachers");
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whoIsLateIsNotEligibleWhateverElseIsTold(@ForAll long seed, @ForAll @IntRange(max = 600_000) int minutes) {
        ObjectNode tree = whole(new Random(seed));
        ((ObjectNode) tree.get("filing"))
                .put("submittedAt", CLOSES.plusMinutes(minutes).withSecond(0).toString() + ":00");
        assertThat(decide(tree).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anInterviewOverEthicsOfTheYearBarsWhateverElseIsTold(@ForAll long seed) {
        ObjectNode tree = whole(new Random(seed));
        ObjectNode interview = ((ArrayNode) tree.get("dossier").get("interviews")).addObject();
        interview
                .put(
                        "heldOn",
                        tree.get("year") == null
                                ? "2020-03-02"
                                : tree.get("year").asInt() + "-03-02")
                .put("cause", "TEACHING_ETHICS")
                .put("withdrawn", false);
        assertThat(decide(tree).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }
}
