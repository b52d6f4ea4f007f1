package io.zhicheng.policy.testkit;

import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** All that people read of some norms: the names of slots, questions, facts, lists, parties and codes. */
final class Wordings {
    private final Map<String, Label> labels = new LinkedHashMap<>();

    /** Adds what people read of a slot. */
    void add(Slot slot) {
        labels.put(slot.kind() + " " + slot.id(), slot.label());
        slot.ofQuestion().ifPresent(question -> {
            labels.put("question " + question.id(), question.label());
            labels.put("yes of " + question.id(), question.yes());
            labels.put("no of " + question.id(), question.no());
            labels.put("subject " + question.subject().id(), question.subject().label());
        });
        if (slot instanceof Obligation obligation) {
            labels.put(
                    "party " + obligation.responsible(),
                    obligation.responsible().label());
        }
        if (slot instanceof Duty duty) {
            labels.put("party " + duty.responsible(), duty.responsible().label());
        }
    }

    /** Adds what people read of a norm's content. */
    void add(Norm norm) {
        norm.content().parts().stream().flatMap(Criterion::tree).forEach(part -> {
            if (part instanceof Fact<?> fact) {
                labels.put("fact " + fact.path(), fact.label());
                fact.judge().ifPresent(party -> labels.put("party " + party, party.label()));
                fact.rows().ifPresent(this::add);
            }
            if (part instanceof Criterion.Quantified quantified) {
                add(quantified.rows());
            }
            if (part instanceof Measure.Counted counted) {
                add(counted.rows());
            }
            if (part instanceof Measure<?> measure) {
                codes(measure.unit());
            }
        });
    }

    private void add(Rows<?> rows) {
        labels.put("row of " + rows.path(), rows.label());
    }

    private <Q> void codes(Unit<Q> unit) {
        if (unit.isCoded() && unit.greatest().isPresent()) {
            for (long code = 0; code <= unit.greatest().get(); code++) {
                Q value = unit.fromLong(code);
                labels.put(
                        unit.id() + " " + value,
                        new Label(unit.render(value, Locale.CHINA), unit.render(value, Locale.ENGLISH)));
            }
        }
    }

    /** What was added, by what it is the name of. */
    Map<String, Label> labels() {
        return labels;
    }
}
