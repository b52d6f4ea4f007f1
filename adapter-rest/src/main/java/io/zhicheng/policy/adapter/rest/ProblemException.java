package io.zhicheng.policy.adapter.rest;

/** Ends the handling of a request with a problem. It has no stack trace: it is an answer, not an accident. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kind().type(), null, false, false);
        this.problem = problem;
    }

    ProblemException(ProblemKind kind) {
        this(Problem.of(kind));
    }

    ProblemException(ProblemKind kind, String zh, String en) {
        this(Problem.of(kind, zh, en));
    }

    Problem problem() {
        return problem;
    }
}
