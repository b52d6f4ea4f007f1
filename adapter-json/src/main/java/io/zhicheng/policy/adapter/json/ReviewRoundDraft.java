package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.procedure.ReviewRound;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** A review round while its fields are being read. */
final class ReviewRoundDraft {
    private Optional<Year> year = Optional.empty();
    private Optional<LocalDate> completedOn = Optional.empty();

    void year(Year told) {
        year = Optional.of(told);
    }

    void completedOn(LocalDate told) {
        completedOn = Optional.of(told);
    }

    ReviewRound build() {
        return new ReviewRound(year, completedOn);
    }
}
