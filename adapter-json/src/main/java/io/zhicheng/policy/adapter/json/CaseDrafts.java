package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.DrawOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of a policy, while its fields are being read; those that are required are told before it is built. */
final class CaseDrafts {
    private CaseDrafts() {}

    /** A committee to be drawn. */
    static final class OfDraw extends PolicyPointDraft {
        private @Nullable DrawOrder order;

        void order(DrawOrder told) {
            order = told;
        }

        DrawCase build() {
            return new DrawCase(point(), Objects.requireNonNull(order));
        }
    }

    /** Votes to be counted. */
    static final class OfBallot extends PolicyPointDraft {
        private @Nullable CaseBallot ballot;
        private Optional<BallotSalt> salt = Optional.empty();

        void ballot(CaseBallot told) {
            ballot = told;
        }

        void salt(BallotSalt told) {
            salt = Optional.of(told);
        }

        BallotCase build() {
            return new BallotCase(point(), Objects.requireNonNull(ballot), salt);
        }
    }

    /** An application to be decided twice. */
    static final class OfComparison {
        private @Nullable PolicyPoint left;
        private @Nullable PolicyPoint right;
        private @Nullable Application application;

        void left(PolicyPoint told) {
            left = told;
        }

        void right(PolicyPoint told) {
            right = told;
        }

        void application(Application told) {
            application = told;
        }

        ComparedCase build() {
            return new ComparedCase(
                    Objects.requireNonNull(left), Objects.requireNonNull(right), Objects.requireNonNull(application));
        }
    }
}
