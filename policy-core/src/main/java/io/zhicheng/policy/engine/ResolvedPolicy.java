package io.zhicheng.policy.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy that has been checked. Judging by it is a pure function; it may be shared between threads.
 *
 * <p>A question is linked when it is first asked, and the version is digested when somebody wants to know it: most hosts
 * ask one or two of the questions, and a decision is made without the digest. Nothing is left to go wrong by then, for
 * all checks were made before.
 */
public final class ResolvedPolicy {
    private final ClauseCatalogue catalogue;
    private final Norms norms;
    private final LocalDate inForceOn;
    private final Supplier<PolicyVersion> version;
    private final ImmutableMap<Question<?>, Supplier<LinkedQuestion>> questions;

    ResolvedPolicy(List<String> layers, LocalDate inForceOn, ClauseCatalogue catalogue, Norms norms) {
        this.catalogue = catalogue;
        this.norms = norms;
        this.inForceOn = inForceOn;
        this.version = Suppliers.memoize(() -> new PolicyVersion(layers, inForceOn, fingerprint(norms)));
        Map<Question<?>, Supplier<LinkedQuestion>> linked = new LinkedHashMap<>();
        for (Norm norm : norms.all()) {
            norm.slot().ofQuestion().ifPresent(question -> linked.computeIfAbsent(question, q -> linking(q, norms)));
        }
        this.questions = ImmutableMap.copyOf(linked);
    }

    private static Supplier<LinkedQuestion> linking(Question<?> question, Norms norms) {
        return Suppliers.memoize(() -> LinkedQuestion.link(question, norms));
    }

    /** The digest of what all norms say that can bear on a decision, whatever the order in which they were declared. */
    private static String fingerprint(Norms norms) {
        String text = Stream.concat(norms.all().stream(), norms.settings().stream())
                .map(ResolvedPolicy::line)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static String line(Norm norm) {
        return norm.slot().kind() + " " + norm.slot().id() + routes(norm.slot()) + " " + norm.citations() + " "
                + norm.since().map(Object::toString).orElse("") + ".."
                + norm.until().map(Object::toString).orElse("") + " " + norm.content();
    }

    /** Where a relaxation holds is said by its slot. */
    private static String routes(Slot slot) {
        return slot instanceof Relaxation relaxation
                ? relaxation.routes().stream().map(Route::id).sorted().toList().toString()
                : "";
    }

    /** Which policy this is. */
    public PolicyVersion version() {
        return version.get();
    }

    /** The documents, clause by clause. */
    public ClauseCatalogue catalogue() {
        return catalogue;
    }

    /** The norms in force, in the order of the rules. */
    public List<Norm> norms() {
        return norms.all();
    }

    Norms normsInForce() {
        return norms;
    }

    /** All that the layers say of a slot, the lowest first, in each the earliest first. */
    public List<Trace> history(Slot slot) {
        return norms.lineage().history(slot);
    }

    /** The slots that some layer speaks of, whatever the date. */
    public List<Slot> slots() {
        return norms.lineage().slots();
    }

    /** The questions that the norms answer. */
    public List<Question<?>> questions() {
        return questions.keySet().asList();
    }

    /** How one rule turns out for a subject; on a route, with the relaxations of that route. */
    public Finding examine(Slot slot, @Nullable Route route, Object subject) {
        return new Probe(norms).examine(slot, route, subject);
    }

    /** A value of a subject; on a route, with the relaxations of that route. */
    public <Q> Amount<Q> measure(Measure<Q> measure, @Nullable Route route, Object subject) {
        return new Probe(norms).measure(measure, route, subject);
    }

    /** The answer to a question for one subject. */
    public <S> Decision answer(Question<S> question, S subject) {
        @Nullable Supplier<LinkedQuestion> known = questions.get(question);
        if (known == null) {
            throw new IllegalArgumentException("No norm in force answers the question " + question + " (questions: "
                    + questions.keySet()
                    + ").\nMaybe the layer that answers it is not loaded, or was not yet in force on "
                    + inForceOn + ".");
        }
        LinkedQuestion linked = known.get();
        return new StandingDecision(linked, subject, version);
    }
}
