package io.zhicheng.policy.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.quantity.Score;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is judged besides an application")
class ProcedureTest {

    @Test
    @DisplayName("tells nothing unless it is set")
    void blank() {
        assertThat(HeldTitle.untold().qualification().level()).isEmpty();
        assertThat(HeldTitle.untold().unit().tier()).isEmpty();
        assertThat(HeldTitle.untold().obtainedByFraud()).isEmpty();
        assertThat(RecommendationList.untold().established()).isEmpty();
        assertThat(StandardDraft.untold().conditions()).isEqualTo(Listing.untold());
        assertThat(ReviewRound.untold().completedOn()).isEmpty();
    }

    @Test
    @DisplayName("shows nothing of the holder of a title as text")
    void redacted() {
        HeldTitle title = HeldTitle.builder().examScore(Score.score("55.5")).build();
        assertThat(title).hasToString("HeldTitle(redacted)");
    }

    @Test
    @DisplayName("refuses numbers of people and posts below zero, and points at the field")
    void counts() {
        assertThatThrownBy(() -> RecommendationList.builder().vacancies(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("vacancies"));
        assertThatThrownBy(() -> RecommendationList.builder().established(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("established"));
        assertThatThrownBy(
                        () -> RecommendationList.builder().offEstablishment(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("offEstablishment"));
        assertThat(RecommendationList.builder().vacancies(0).build().vacancies())
                .contains(0);
    }

    private static Consumer<InvalidModelException> at(String attribute) {
        return e -> assertThat(e.attribute()).isEqualTo(attribute);
    }
}
