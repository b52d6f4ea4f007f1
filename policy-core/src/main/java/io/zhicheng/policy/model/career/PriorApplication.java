package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** An earlier application of the same person (以往申报), or this very one as the register has it. */
@Value.Immutable
public abstract class PriorApplication extends Personal {
    PriorApplication() {}

    /** The review year (申报年度). */
    public abstract Optional<Year> year();

    /** The level applied for. */
    public abstract Optional<TitleLevel> level();

    /** The series applied for. */
    public abstract Optional<TitleSeries> series();

    /** How the title is assessed (评价方式). */
    public abstract Optional<AssessmentMode> mode();

    /** By which way it was to be reviewed (评审渠道). */
    public abstract Optional<ReviewPath> path();

    /** Whether it was accepted (受理); for one withdrawn, whether that was so before. */
    public abstract Optional<Boolean> accepted();

    /** The channel applied in (双通道). */
    public abstract Optional<DualChannel> channel();

    /** The review committee applied to, by any code that stays the same (评委会). */
    public abstract Optional<String> committee();

    /** How it ended. */
    public abstract Optional<ReviewOutcome> outcome();

    /** Whether it was made one year early (提前一年申报). */
    public abstract Optional<Boolean> early();

    /** Whether it is the application at hand. */
    public abstract Optional<Boolean> sameAsThis();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("committee", committee());
    }

    /** An application of a year with its outcome; the channel is not told. */
    public static PriorApplication of(int year, TitleLevel level, ReviewOutcome outcome) {
        return builder().year(Year.of(year)).level(level).outcome(outcome).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePriorApplication.Builder {
        Builder() {}
    }
}
