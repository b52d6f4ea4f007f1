package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A title a person holds (任职资格). Holding it is not being employed at it: that is an appointment. */
@Value.Immutable
public abstract class Qualification extends Personal {
    Qualification() {}

    /** The series of the title (系列). */
    public abstract Optional<TitleSeries> series();

    /** The level of the title (层级). */
    public abstract Optional<TitleLevel> level();

    /** The day from which it was held (取得资格时间). */
    public abstract Optional<LocalDate> obtainedOn();

    /** Where it counts (有效范围). */
    public abstract Optional<ValidityScope> scope();

    /** The way it was obtained. */
    public abstract Optional<RouteToTitle> obtainedBy();

    /** Whether it was obtained by applying one year early (提前一年申报). */
    public abstract Optional<Boolean> obtainedEarly();

    /** Whether it was obtained though the major studied did not match (所学专业不对口). */
    public abstract Optional<Boolean> lateralMajor();

    /** Whether it was verified online, so that it can be searched for and shared (在线审验可查询共享). */
    public abstract Optional<Boolean> searchable();

    /** A code of the series, industry or unit that issued the certificate (证书颁发单位). */
    public abstract Optional<String> issuer();

    /** Whether the certificate is enclosed (已提供职称证书材料). */
    public abstract Optional<Boolean> certificateEnclosed();

    /**
     * The period in which it could be used at the holder's units. Unless told: since {@link #obtainedOn()}, and unknown when
     * that is not told either.
     */
    @Value.Default
    public Spell usable() {
        return obtainedOn().map(Spell::since).orElse(Spell.UNKNOWN);
    }

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("issuer", issuer());
    }

    /** A title of a level held since a day; the series is not told. */
    public static Qualification of(TitleLevel level, LocalDate obtainedOn) {
        return builder().level(level).obtainedOn(obtainedOn).build();
    }

    /** A title of a series and level held since a day. */
    public static Qualification of(TitleSeries series, TitleLevel level, LocalDate obtainedOn) {
        return builder().series(series).level(level).obtainedOn(obtainedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableQualification.Builder {
        Builder() {}
    }
}
