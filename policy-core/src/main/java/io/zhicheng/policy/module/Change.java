package io.zhicheng.policy.module;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One change that a layer makes to what the layers below it say. It is cited and holds for a period, which is that of
 * its document unless it says otherwise; when the period ends, what the layers below say holds again. Made by
 * {@link Changes}.
 */
public sealed interface Change {

    /** What is regulated. */
    Slot slot();

    /** The clauses by which the layer makes the change, the governing one first; never empty. */
    List<Citation> citations();

    /** The first day on which the change holds; empty for that of the document. */
    Optional<LocalDate> since();

    /** The day after the last on which it holds; empty for that of the document. */
    Optional<LocalDate> until();

    /** The norm that the layer sets; empty where it repeals or restates one. */
    Optional<Norm> norm();

    /** What the layer does, in one lower-case word, for messages and listings. */
    String verb();

    /** This change from a day on, inclusive, whatever the document's own beginning. */
    Change since(LocalDate startInclusive);

    /** This change up to a day, exclusive. */
    Change until(LocalDate endExclusive);

    /** The clause that governs. */
    default Citation citation() {
        return citations().get(0);
    }

    /** A change that says something of its own: the norm has slot, citations and period. */
    sealed interface Saying extends Change {

        /** What is said; {@link #norm()} as it is always there. */
        Norm said();

        @Override
        default Slot slot() {
            return said().slot();
        }

        @Override
        default List<Citation> citations() {
            return said().citations();
        }

        @Override
        default Optional<LocalDate> since() {
            return said().since();
        }

        @Override
        default Optional<LocalDate> until() {
            return said().until();
        }

        @Override
        default Optional<Norm> norm() {
            return Optional.of(said());
        }
    }

    /**
     * Fills a slot that nothing below fills.
     *
     * @param said what fills it
     */
    record Add(Norm said) implements Saying {
        @Override
        public String verb() {
            return "adds";
        }

        @Override
        public Add since(LocalDate startInclusive) {
            return new Add(said.since(startInclusive));
        }

        @Override
        public Add until(LocalDate endExclusive) {
            return new Add(said.until(endExclusive));
        }
    }

    /**
     * Takes the place of what a layer below says.
     *
     * @param said what is said instead
     */
    record Replace(Norm said) implements Saying {
        @Override
        public String verb() {
            return "replaces";
        }

        @Override
        public Replace since(LocalDate startInclusive) {
            return new Replace(said.since(startInclusive));
        }

        @Override
        public Replace until(LocalDate endExclusive) {
            return new Replace(said.until(endExclusive));
        }
    }

    /**
     * Sets a parameter that a layer below sets, or that it reads and leaves open.
     *
     * @param said what it is set to
     */
    record SetTo(Norm said) implements Saying {
        @Override
        public String verb() {
            return "sets";
        }

        @Override
        public SetTo since(LocalDate startInclusive) {
            return new SetTo(said.since(startInclusive));
        }

        @Override
        public SetTo until(LocalDate endExclusive) {
            return new SetTo(said.until(endExclusive));
        }
    }

    /**
     * Leaves a slot empty that a layer below fills: a rule is no longer asked, a parameter is no longer set.
     *
     * @param slot what was regulated
     * @param citations the clauses that repeal it, the governing one first
     * @param since the first day on which it is repealed; empty for that of the document
     * @param until the day on which it holds again; empty for that of the document
     */
    record Repeal(Slot slot, List<Citation> citations, Optional<LocalDate> since, Optional<LocalDate> until)
            implements Change {
        /** A repeal; it must be cited, and its period must not be empty. */
        public Repeal {
            citations = cited("repeals", slot, citations, since, until);
        }

        @Override
        public Optional<Norm> norm() {
            return Optional.empty();
        }

        @Override
        public String verb() {
            return "repeals";
        }

        @Override
        public Repeal since(LocalDate startInclusive) {
            return new Repeal(slot, citations, Optional.of(startInclusive), until);
        }

        @Override
        public Repeal until(LocalDate endExclusive) {
            return new Repeal(slot, citations, since, Optional.of(endExclusive));
        }
    }

    /**
     * Says again what a layer below says. The content stays that of the layer below, whatever it comes to be; the
     * governing citation becomes this layer's, and that of the layer below stands behind it.
     *
     * @param slot what is regulated
     * @param citations the clauses that restate it, the governing one first
     * @param since the first day on which it is restated; empty for that of the document
     * @param until the day after the last; empty for that of the document
     */
    record Restate(Slot slot, List<Citation> citations, Optional<LocalDate> since, Optional<LocalDate> until)
            implements Change {
        /** A restatement; it must be cited, and its period must not be empty. */
        public Restate {
            citations = cited("restates", slot, citations, since, until);
        }

        @Override
        public Optional<Norm> norm() {
            return Optional.empty();
        }

        @Override
        public String verb() {
            return "restates";
        }

        @Override
        public Restate since(LocalDate startInclusive) {
            return new Restate(slot, citations, Optional.of(startInclusive), until);
        }

        @Override
        public Restate until(LocalDate endExclusive) {
            return new Restate(slot, citations, since, Optional.of(endExclusive));
        }
    }

    private static List<Citation> cited(
            String verb, Slot slot, List<Citation> citations, Optional<LocalDate> since, Optional<LocalDate> until) {
        checkArgument(!citations.isEmpty(), "What %s the %s %s is not cited", verb, slot.kind(), slot);
        checkArgument(
                since.isEmpty() || until.isEmpty() || since.get().isBefore(until.get()),
                "What %s the %s %s (%s) ends on %s, before it begins on %s",
                verb,
                slot.kind(),
                slot,
                citations,
                until,
                since);
        return ImmutableList.copyOf(citations);
    }
}
