package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.RouteToTitle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One person in a qualification document (资格文件中的一人), without the name. */
@Value.Immutable
public abstract class QualificationEntry extends Personal implements WithQualificationEntry {
    QualificationEntry() {}

    /** The way on which the title was obtained. */
    public abstract Optional<RouteToTitle> obtainedBy();

    /** The type of promotion that the document states (晋升类型). */
    public abstract Optional<RouteToTitle> statedType();

    /** The day of the ballot on this person (投票表决之日). */
    public abstract Optional<LocalDate> votedOn();

    /** The day on which a title without a ballot was decided on (认定、批准之日). */
    public abstract Optional<LocalDate> decidedOn();

    /** The day from which the document lets the title count (资格起算时间). */
    public abstract Optional<LocalDate> countsFrom();

    /** Whether the person was in the public notice before submission (推荐上报前公示). */
    public abstract Optional<Boolean> noticedBefore();

    /** Whether the person was in the public notice after the review (评审结束后公示). */
    public abstract Optional<Boolean> noticedAfter();

    /** Nothing is told. */
    public static QualificationEntry untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableQualificationEntry.Builder {
        Builder() {}
    }
}
