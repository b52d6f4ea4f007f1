package io.zhicheng.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A slot filled: what a clause says, in force for a period. Nothing uncited can exist.
 *
 * @param slot what is regulated
 * @param citations the clauses, the governing one first; never empty
 * @param since the first day in force; empty for that of the document
 * @param until the day after the last in force; empty for that of the document
 * @param content what is said
 */
public record Norm(
        Slot slot, List<Citation> citations, Optional<LocalDate> since, Optional<LocalDate> until, Content content) {

    /** A norm; it must be cited, and its period must not be empty. */
    public Norm {
        checkArgument(!citations.isEmpty(), "The %s %s is not cited", slot.kind(), slot);
        checkArgument(
                since.isEmpty() || until.isEmpty() || since.get().isBefore(until.get()),
                "The norm of %s (%s) ends on %s, before it begins on %s",
                slot,
                citations,
                until,
                since);
    }

    static Norm of(Slot slot, List<Citation> citations, Content content) {
        return new Norm(slot, citations, Optional.empty(), Optional.empty(), content);
    }

    static List<Citation> citations(String clause, String... furtherClauses) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        citations.add(Citation.of(clause));
        for (String further : furtherClauses) {
            citations.add(Citation.of(further));
        }
        return citations.build();
    }

    /** The clause that governs. */
    public Citation citation() {
        return citations.get(0);
    }

    /** This norm in force from a day on, inclusive, whatever the document's own beginning. */
    public Norm since(LocalDate startInclusive) {
        return new Norm(slot, citations, Optional.of(startInclusive), until, content);
    }

    /** This norm in force up to a day, exclusive. */
    public Norm until(LocalDate endExclusive) {
        return new Norm(slot, citations, since, Optional.of(endExclusive), content);
    }
}
