package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.util.Optional;
import org.immutables.value.Value;

/** What is applied for. */
@Value.Immutable
public abstract class Sought extends Personal implements WithSought {
    Sought() {}

    /** The series (申报系列). */
    public abstract Optional<TitleSeries> series();

    /** The speciality (申报专业). */
    public abstract Optional<String> speciality();

    /** The level (申报层级). */
    public abstract Optional<TitleLevel> level();

    /** The channel (双通道). */
    public abstract Optional<DualChannel> channel();

    /** The review committee applied to, by any code that stays the same (评委会). */
    public abstract Optional<String> committee();

    /** How the title is assessed (评价方式). */
    public abstract Optional<AssessmentMode> mode();

    /** Whether the speciality is the one the applicant works in (申报专业与本人从事专业（岗位）一致). */
    public abstract Optional<Boolean> specialityIsPost();

    /** Whether it is sought as an exception to what is asked of education or seniority (破格申报). */
    public abstract Optional<Boolean> exceptional();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("speciality", speciality());
        InvalidModelException.unlessWritten("committee", committee());
    }

    /** A level of a series; the rest is not told. */
    public static Sought of(TitleSeries series, TitleLevel level) {
        return builder().series(series).level(level).build();
    }

    /** Nothing is told. */
    public static Sought untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSought.Builder {
        Builder() {}
    }
}
