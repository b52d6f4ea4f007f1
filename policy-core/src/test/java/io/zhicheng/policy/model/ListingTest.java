package io.zhicheng.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.Listing.Extent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void each_factory_says_how_much_was_told() {
        assertThat(Listing.untold().extent()).isEqualTo(Extent.UNTOLD);
        assertThat(Listing.partly("a").extent()).isEqualTo(Extent.PARTIAL);
        assertThat(Listing.whole("a").extent()).isEqualTo(Extent.WHOLE);
        assertThat(Listing.none().extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void rows_keep_their_order() {
        assertThat(Listing.whole("b", "a", "b").rows()).containsExactly("b", "a", "b");
        assertThat(Listing.untold().rows()).isEmpty();
        assertThat(Listing.none().rows()).isEmpty();
    }

    @Test
    void nothing_told_is_not_none() {
        assertThat(Listing.untold()).isNotEqualTo(Listing.none());
        assertThat(Listing.none()).isEqualTo(Listing.whole()).hasSameHashCodeAs(Listing.whole(List.of()));
        assertThat(Listing.partly("a")).isNotEqualTo(Listing.whole("a"));
    }

    @Test
    void a_list_is_taken_as_its_rows() {
        assertThat(Listing.whole(List.of("a", "b"))).isEqualTo(Listing.whole("a", "b"));
        assertThat(Listing.partly(List.of("a", "b"))).isEqualTo(Listing.partly("a", "b"));
    }

    @Test
    void an_untold_listing_has_no_rows() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Listing.of(Extent.UNTOLD, List.of("a")))
                .withMessageContaining("(1)")
                .withMessageContaining("\nMaybe ")
                .returns("rows", InvalidModelException::attribute);
        assertThat(Listing.of(Extent.UNTOLD, List.of())).isEqualTo(Listing.untold());
    }

    @Test
    void rows_are_safe_from_those_who_told_and_those_who_read() {
        List<String> told = new ArrayList<>(List.of("a"));
        Listing<String> listing = Listing.whole(told);
        told.add("b");

        assertThat(listing.rows()).containsExactly("a");
        assertThatThrownBy(() -> listing.rows().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void text_counts_rows_and_shows_none() {
        assertThat(Listing.partly("张三", "李四")).hasToString("PARTIAL(2)");
        assertThat(Listing.untold()).hasToString("UNTOLD(0)");
    }
}
