package io.zhicheng.policy.model.procedure;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * A round of review (一次评审).
 *
 * @param year the review year (评审年度); empty when not told
 * @param completedOn the day it was completed; empty when not told
 */
public record ReviewRound(Optional<Year> year, Optional<LocalDate> completedOn) {

    /** A round of a year, completed on a day. */
    public static ReviewRound of(int year, LocalDate completedOn) {
        return new ReviewRound(Optional.of(Year.of(year)), Optional.of(completedOn));
    }

    /** Nothing is told. */
    public static ReviewRound untold() {
        return new ReviewRound(Optional.empty(), Optional.empty());
    }
}
