package io.zhicheng.policy.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.Listing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompositionModelTest {

    /** Who sits on a committee is not made public: not in a log either. */
    @Test
    void textFormsTellNobody() {
        Expert expert = Expert.builder().reference("E-4711").employer("U-1").build();
        CommitteeMember member = CommitteeMember.of(MemberRole.CHAIR, expert);
        Composition composition =
                Composition.builder().members(Listing.whole(member)).build();
        ExpertPool pool = ExpertPool.builder().experts(Listing.whole(expert)).build();
        PoolEntry entry = PoolEntry.builder().expert(expert).build();

        assertThat(List.of(expert, member, composition, pool, entry))
                .extracting(Object::toString)
                .containsExactly(
                        "Expert(redacted)",
                        "CommitteeMember(redacted)",
                        "Composition(redacted)",
                        "ExpertPool(redacted)",
                        "PoolEntry(redacted)");
    }

    @Test
    void textsThatAreToldAreWritten() {
        assertThatThrownBy(() -> Expert.builder().reference(" ").build()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Expert.builder().speciality("").build()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Expert.builder().employer("").build()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Speciality.of(" ")).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void numbersAreOfPeople() {
        assertThat(Composition.builder()
                        .approvedSize(0)
                        .previousSize(0)
                        .replaced(0)
                        .build()
                        .previousSize())
                .contains(0);
        assertThat(ExpertPool.builder().size(0).build().size()).contains(0);
        assertThatThrownBy(() -> Composition.builder().approvedSize(-1).build())
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Composition.builder().previousSize(-1).build())
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Composition.builder().replaced(-1).build()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> ExpertPool.builder().size(-1).build()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> AchievementAward.builder().awardClass(0).build())
                .isInstanceOf(InvalidModelException.class);
    }

    static Stream<Labelled> codes() {
        return Stream.of(MemberRole.values(), PoolEntryStep.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesHaveNamesInBothLanguages(Labelled code) {
        assertThat(code.zh()).containsPattern("\\p{IsHan}");
        assertThat(code.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }
}
