package io.zhicheng.policy.benchmarks.jmh;

import com.opengamma.strata.basics.date.HolidayCalendar;
import io.zhicheng.policy.benchmarks.days.Calendars;
import io.zhicheng.policy.national.StateCouncilCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twenty working days after a day of 2022. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDays {
    private static final int DAYS = 20;

    private final StateCouncilCalendar ours = StateCouncilCalendar.shipped();
    private final HolidayCalendar strata = Calendars.strata();
    private final Map<LocalDate, Boolean> exceptions = Calendars.exceptions();
    private final LocalDate[] starts = Calendars.year().toArray(LocalDate[]::new);
    private int next;

    private LocalDate next() {
        LocalDate start = starts[next];
        next = next + 1 == starts.length ? 0 : next + 1;
        return start;
    }

    /** With this library. */
    @Benchmark
    public Optional<LocalDate> ours() {
        return ours.shift(next(), DAYS);
    }

    /** With Strata. */
    @Benchmark
    public LocalDate strata() {
        return strata.shift(next(), DAYS);
    }

    /** Day by day, with a table of exceptions. */
    @Benchmark
    public LocalDate loop() {
        return Calendars.loop(exceptions, next(), DAYS);
    }
}
