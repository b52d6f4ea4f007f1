package io.zhicheng.policy;

import static com.google.common.base.Preconditions.checkArgument;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.BallotCommitment;
import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.engine.Comparer;
import io.zhicheng.policy.engine.ResolvedPolicy;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.port.in.AnswerQuestions;
import io.zhicheng.policy.port.in.AssessApplication;
import io.zhicheng.policy.port.in.BrowsePolicy;
import io.zhicheng.policy.port.in.ComparePolicies;
import io.zhicheng.policy.port.in.CountBallot;
import io.zhicheng.policy.port.in.DrawCommittee;
import io.zhicheng.policy.port.in.ExamineRules;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Optional;

/**
 * The policy of a place on a date, resolved, checked and ready to decide. Immutable; share it between threads and keep
 * it as long as its date serves.
 */
public final class Policy
        implements AssessApplication,
                AnswerQuestions,
                BrowsePolicy,
                ComparePolicies,
                CountBallot,
                DrawCommittee,
                ExamineRules {
    private final ResolvedPolicy resolved;
    private final Optional<SeriesStandard> standard;

    Policy(ResolvedPolicy resolved, Optional<SeriesStandard> standard) {
        this.resolved = resolved;
        this.standard = standard;
    }

    @Override
    public Decision decide(Application application) {
        standard.ifPresent(of -> checkSeries(of, application));
        return answer(Applications.ELIGIBILITY, application);
    }

    private static void checkSeries(SeriesStandard standard, Application application) {
        application
                .sought()
                .series()
                .ifPresent(series -> checkArgument(
                        series.equals(standard.series()),
                        "The application is for the series %s, but the policy was resolved with the standard of %s."
                                + "%nMaybe resolve it with the standard of %s, or with none.",
                        series.code(),
                        standard.series().code(),
                        series.code()));
    }

    @Override
    public <S> Decision answer(Question<S> question, S subject) {
        return resolved.answer(question, subject);
    }

    @Override
    public Draw draw(DrawOrder order) {
        return CommitteeDraw.draw(resolved, order);
    }

    @Override
    public Tally count(CaseBallot ballot) {
        return BallotCount.of(this, ballot, Optional.empty());
    }

    @Override
    public Tally count(CaseBallot ballot, BallotSalt salt) {
        return BallotCount.of(this, ballot, Optional.of(BallotCommitment.to(ballot.papers(), salt)));
    }

    @Override
    public Finding examine(Slot slot, Object subject) {
        return resolved.examine(slot, null, subject);
    }

    @Override
    public Finding examineOn(Route route, Slot slot, Object subject) {
        return resolved.examine(slot, route, subject);
    }

    @Override
    public <Q> Amount<Q> measure(Measure<Q> measure, Object subject) {
        return resolved.measure(measure, null, subject);
    }

    @Override
    public <Q> Amount<Q> measureOn(Route route, Measure<Q> measure, Object subject) {
        return resolved.measure(measure, route, subject);
    }

    @Override
    public PolicyVersion version() {
        return resolved.version();
    }

    @Override
    public ClauseCatalogue catalogue() {
        return resolved.catalogue();
    }

    @Override
    public List<Norm> norms() {
        return resolved.norms();
    }

    @Override
    public List<Slot> slots() {
        return resolved.slots();
    }

    @Override
    public List<Trace> history(Slot slot) {
        return resolved.history(slot);
    }

    @Override
    public List<Question<?>> questions() {
        return resolved.questions();
    }

    @Override
    public PolicyComparison compare(BrowsePolicy other) {
        return Comparer.compare(side(this), side(other));
    }

    private static Comparer.Side side(BrowsePolicy policy) {
        return new Comparer.Side(policy.version(), policy.catalogue(), policy.norms());
    }

    @Override
    public String toString() {
        return "Policy(" + version().layers() + " on " + version().inForceOn() + ")";
    }
}
