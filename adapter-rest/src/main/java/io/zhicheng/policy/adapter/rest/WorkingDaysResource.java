package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.port.out.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Working days: one of them, the n-th after another, and how many there are in a period. */
final class WorkingDaysResource {
    /** Ten years: no reckoning of the documents is longer, and each day of it is told. */
    private static final int MOST_DAYS = 3660;

    private static final int MOST_WORKING_DAYS = 2500;

    private final WorkCalendar calendar;

    WorkingDaysResource(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/v1/working-days", this::period, "from", "to"),
                Route.get("/v1/working-days/{date}", this::day, "plus", "minus"));
    }

    private Reply period(Call call) {
        Parameters parameters = call.parameters();
        parameters.require("from", "the first day");
        parameters.require("to", "the last day");
        Optional<LocalDate> first = parameters.date("from");
        Optional<LocalDate> last = parameters.date("to");
        if (first.isPresent() && last.isPresent()) {
            long days = ChronoUnit.DAYS.between(first.get(), last.get());
            if (days < 0 || days > MOST_DAYS) {
                parameters.refuse(
                        "to",
                        last.get().toString(),
                        "The period ends before it begins, or is too long.",
                        "a day from " + first.get() + " on, at most " + MOST_DAYS + " days later");
            }
        }
        parameters.check();
        LocalDate from = first.orElseThrow();
        LocalDate to = last.orElseThrow();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    out.member(
                            "period",
                            () -> out.object(() -> {
                                out.text("from", from.toString());
                                out.text("to", to.toString());
                            }));
                    out.member(
                            "reckoning",
                            () -> out.raw(views(call).derivation(calendar.explainCount(from, to.plusDays(1)))));
                }));
    }

    private Reply day(Call call) {
        Parameters parameters = call.parameters();
        Optional<LocalDate> date = parameters.dateInPath("date");
        Optional<Integer> plus = parameters.number("plus", MOST_WORKING_DAYS);
        Optional<Integer> minus = parameters.number("minus", MOST_WORKING_DAYS);
        if (plus.isPresent() && minus.isPresent()) {
            parameters.refuse("minus", minus.get().toString(), "There is plus already.", "one of the two");
        }
        parameters.check();
        LocalDate day = date.orElseThrow();
        Optional<Integer> shift = plus.or(() -> minus.map(number -> -number));
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    out.member("day", () -> out.raw(views(call).day(calendar.day(day))));
                    shift.ifPresent(by -> out.member(
                            "shift",
                            () -> out.object(() -> {
                                out.number("workingDays", by);
                                out.text("date", calendar.shift(day, by));
                                out.member(
                                        "reckoning",
                                        () -> out.raw(views(call).derivation(calendar.explainShift(day, by))));
                            })));
                }));
    }

    private static Views views(Call call) {
        return new Views(call.locale(), JsonStyle.LINE);
    }
}
