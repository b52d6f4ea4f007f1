package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Question;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a question about one subject, with every reason. The verdict is there at once; everything else is
 * worked out when it is asked for, from the same rules and the same facts. Immutable; its text form tells nothing of
 * the subject.
 */
public interface Decision {

    /** The question. */
    Question<?> question();

    /** The answer in one word. */
    Verdict verdict();

    /** The answer in the words of the question: lawful, passed, eligible. */
    default Label answer() {
        return switch (verdict()) {
            case ELIGIBLE -> question().yes();
            case INELIGIBLE -> question().no();
            case UNDETERMINED -> new Label(verdict().zh(), verdict().en());
            case ELIGIBLE_SUBJECT_TO_JUDGEMENT ->
                new Label(question().yes().zh() + "，尚待认定", question().yes().en() + " subject to judgement");
        };
    }

    /** Every route, open or closed, in the order of the rules; empty for a question without routes. */
    List<RouteStanding> routes();

    /** The route of the given slot name; throws {@link IllegalArgumentException} when the question has none such. */
    RouteStanding route(String id);

    /**
     * The ways that are there for what is asked, each with the norms that close it; cheap, as no finding is written. In
     * the order of the rules; a question without routes has one way. The subject is not eligible exactly when all of
     * them are closed.
     */
    List<Way> ways();

    /** The bars that apply or may apply. */
    List<BarStanding> bars();

    /** For a question without routes, all that it asks for; otherwise empty. */
    List<Finding> conditions();

    /**
     * Every condition that fails on a route that is there for what is asked. Where relaxations make it fail differently
     * on different routes, each of its findings is there.
     */
    List<Finding> unmet();

    /**
     * The facts whose telling settles the verdict, the most decisive first. Complete: once all are told, and all
     * missing norms are set, the verdict is no longer {@link Verdict#UNDETERMINED}. Minimal where each fact is read
     * once.
     */
    List<MissingFact> missing();

    /** The numbers that no norm sets and that the verdict needs. */
    List<MissingNorm> missingNorms();

    /** The judgements that people have still to make and that could change the verdict. */
    List<MissingFact> judgements();

    /** What comes along: papers, steps, priorities, effects; those that certainly do not are left out. */
    List<ObligationStanding> obligations();

    /** The duties of the documents in force that nobody can compute. */
    List<DutyItem> duties();

    /** Told values that differ from what the clauses derive. */
    List<Discrepancy> discrepancies();

    /** The open readings on which the verdict hinges. */
    List<HingedReading> readings();

    /**
     * The norms to which others gave way, by layer or by date, each once, in the order in which the decision tells them.
     */
    List<Prevailing> prevailing();

    /** Which policy decided. */
    PolicyVersion policy();

    /** The whole decision as a text that a clerk can hand to an applicant. */
    String explain(Locale locale);
}
