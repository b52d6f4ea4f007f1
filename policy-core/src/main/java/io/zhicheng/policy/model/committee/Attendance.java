package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** A member of the committee and how he or she attends a case (出席情况). It holds no vote, and no paper points back to it. */
@Value.Immutable
public abstract class Attendance extends Personal implements WithAttendance {
    Attendance() {}

    /** How the member attends (出席方式). */
    public abstract Optional<AttendanceMode> mode();

    /** Whether the member is recused from this case (回避). */
    public abstract Optional<Boolean> recused();

    /** The level of the title the member holds. */
    public abstract Optional<TitleLevel> titleLevel();

    /** Whether that title is of the specialty of the case (本专业). */
    public abstract Optional<Boolean> titleInSpecialty();

    /** Whether the member took part in the assessment of a recognition (参加考核). */
    public abstract Optional<Boolean> assessed();

    /** A member who attends so and is not recused; the rest is not told. */
    public static Attendance of(AttendanceMode mode) {
        return builder().mode(mode).recused(false).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
