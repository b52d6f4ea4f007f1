package io.zhicheng.policy.rule;

import java.util.Optional;
import java.util.function.Function;

/** A fact, or a recorded judgement, that is either so or not so. */
public final class Flag extends Fact<Boolean> {

    Flag(
            Subject<?> subject,
            String path,
            Label label,
            Optional<Rows<?>> rows,
            Optional<Party> judge,
            Function<?, ?> reader) {
        super(subject, path, label, Unit.YES_NO, rows, judge, reader);
    }

    /** It is so. */
    public Criterion yes() {
        return is(true);
    }

    /** It is not so. */
    public Criterion no() {
        return is(false);
    }
}
