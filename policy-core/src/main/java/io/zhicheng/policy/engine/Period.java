package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Some days, at least one: the first, and the day after the last. Without a bound it reaches to the end of time. */
record Period(LocalDate since, LocalDate until) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /** The period of what a clause says: its own, or else that of its document; empty where it ends before it begins. */
    static Optional<Period> of(Document document, Optional<LocalDate> since, Optional<LocalDate> until) {
        LocalDate first = since.orElseGet(document::inForceFrom);
        LocalDate end = until.or(document::inForceUntil).orElse(LocalDate.MAX);
        return first.isBefore(end) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    boolean has(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }

    Optional<Period> overlap(Period other) {
        LocalDate first = since.isAfter(other.since) ? since : other.since;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return first.isBefore(end) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    /** The days between the last of this period and the first of a later one. */
    Optional<Period> gapTo(Period later) {
        LocalDate first = until;
        LocalDate end = later.since;
        return first.isBefore(end) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    /** What is left of this period without some others, which may come in any order and overlap. */
    ImmutableList<Period> without(List<Period> others) {
        ImmutableList<Period> left = ImmutableList.of(this);
        for (Period other : others) {
            ImmutableList.Builder<Period> less = ImmutableList.builder();
            for (Period part : left) {
                less.addAll(part.without(other));
            }
            left = less.build();
        }
        return left;
    }

    private ImmutableList<Period> without(Period other) {
        if (overlap(other).isEmpty()) {
            return ImmutableList.of(this);
        }
        ImmutableList.Builder<Period> left = ImmutableList.builder();
        if (since.isBefore(other.since)) {
            left.add(new Period(since, other.since));
        }
        if (other.until.isBefore(until)) {
            left.add(new Period(other.until, until));
        }
        return left.build();
    }

    /** Reads after a verb: fills it from 2018-08-01 on. */
    @Override
    public String toString() {
        if (until.equals(LocalDate.MAX)) {
            return since.equals(LocalDate.MIN) ? "at all times" : "from " + since + " on";
        }
        return since.equals(LocalDate.MIN) ? "until before " + until : "from " + since + " until before " + until;
    }
}
