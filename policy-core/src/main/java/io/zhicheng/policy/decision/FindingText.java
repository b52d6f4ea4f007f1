package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Words.EVIDENCE;
import static io.zhicheng.policy.decision.Words.LEAF;
import static io.zhicheng.policy.decision.Words.LEAF_SHORT;
import static io.zhicheng.policy.decision.Words.LOWERED;
import static io.zhicheng.policy.decision.Words.TOLD;

import io.zhicheng.policy.decision.Finding.Comparison;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Outcome;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finding as lines that grow inwards: of what is below it, only what brought its outcome about. What merely
 * joins others is left out where the lines say it by themselves.
 */
final class FindingText {
    private final Lines lines;
    /** The conditions that were told, where several routes ask for the same ones. */
    private final @Nullable Set<Finding> told;

    private FindingText(Lines lines, @Nullable Set<Finding> told) {
        this.lines = lines;
        this.told = told;
    }

    FindingText(Lines lines) {
        this(lines, null);
    }

    /** One that tells the reasons of a condition once, and later that they stand above. */
    static FindingText ofRoutes(Lines lines) {
        return new FindingText(lines, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Writes something that is asked for by its name, with its reasons. */
    void writeCondition(Finding condition, int depth) {
        if (told == null || told.add(condition)) {
            write(condition, depth);
        } else {
            writeHeading(condition, depth);
            lines.say(Words.AS_ABOVE);
        }
    }

    void write(Finding finding, int depth) {
        if (finding.comparison().isPresent()) {
            writeLeaf(finding, finding.comparison().get(), depth);
            return;
        }
        boolean silent = isSilent(finding);
        if (!silent) {
            writeHeading(finding, depth);
            writeEvidence(finding.evidence(), depth + 1);
        }
        List<Finding> parts = finding.parts();
        for (int i = 0; i < parts.size(); i++) {
            Finding part = parts.get(i);
            if (bearsOn(part, finding)) {
                write(part, silent ? depth : depth + 1);
            }
        }
    }

    /** All of several things, or the only one left of some, need no line of their own. */
    private static boolean isSilent(Finding finding) {
        return switch (finding.form()) {
            case ALL, GUARDED -> finding.clauses().isEmpty() && bearing(finding) > 0;
            case ANY -> finding.clauses().isEmpty() && bearing(finding) == 1;
            default -> false;
        };
    }

    /** How many parts bear on a finding. */
    private static int bearing(Finding finding) {
        int number = 0;
        for (int i = 0; i < finding.parts().size(); i++) {
            number += bearsOn(finding.parts().get(i), finding) ? 1 : 0;
        }
        return number;
    }

    private void writeHeading(Finding finding, int depth) {
        lines.item(depth);
        if (finding.form() == Form.ANY && finding.outcome() == Outcome.NOT_MET) {
            lines.say(Words.NONE_OF_THESE);
        } else {
            lines.put(finding.label());
        }
        lines.cite(finding.clauses());
    }

    /** Whether a part helped to bring its parent's outcome about. */
    private static boolean bearsOn(Finding part, Finding parent) {
        if (parent.form() == Form.NOT) {
            return true;
        }
        return switch (parent.outcome()) {
            case NOT_MET -> part.outcome() == Outcome.NOT_MET || part.isOpen();
            case UNKNOWN, NEEDS_JUDGEMENT -> part.isOpen();
            case MET, NOT_APPLICABLE -> part.outcome() == parent.outcome();
        };
    }

    private void writeLeaf(Finding finding, Comparison<?> comparison, int depth) {
        lines.item(depth);
        lines.say(comparison.shortfall().isPresent() ? LEAF_SHORT : LEAF, new Leaf(finding.label(), comparison, lines));
        lines.cite(finding.clauses());
        for (Source source : comparison.sources()) {
            writeSource(source, depth + 1);
        }
        writeEvidence(finding.evidence(), depth + 1);
    }

    private void writeSource(Source source, int depth) {
        if (source.kind() == Source.Kind.RELAXATION) {
            lines.item(depth).say(LOWERED, source.label(), source.amount()).cite(source.clauses());
        } else if (source.kind() == Source.Kind.TOLD) {
            lines.item(depth).say(TOLD, source.label());
        }
    }

    private void writeEvidence(List<Evidence> evidence, int depth) {
        if (!evidence.isEmpty()) {
            lines.item(depth).begin(EVIDENCE);
            EvidenceRows.write(evidence, lines);
            lines.finish(EVIDENCE);
        }
    }
}
