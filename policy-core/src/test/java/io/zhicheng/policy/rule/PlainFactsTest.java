package io.zhicheng.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.LocationTier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainFactsTest {
    private record Person(
            @Nullable Integer papers,
            @Nullable LocationTier tier,
            @Nullable Boolean pledged,
            List<Integer> marks) {}

    private static final Subject<Person> PERSON = Subject.of("person", Person.class, "人员", "person");
    private static final Fact<Integer> PAPERS =
            PERSON.plain().fact("papers", Unit.COUNT, "论文", "papers", Person::papers);
    private static final Fact<LocationTier> TIER =
            PERSON.plain().code("tier", LocationTier.class, "层级", "tier", Person::tier);
    private static final Flag PLEDGED = PERSON.plain().flag("pledged", "承诺", "pledged", Person::pledged);
    private static final Rows<Integer> MARKS =
            PERSON.rows("marks", Integer.class, "成绩", "mark", person -> Listing.whole(person.marks()));
    private static final Fact<Integer> MARK = MARKS.plain().fact("", Unit.COUNT, "成绩", "mark", mark -> mark);

    @Test
    void a_plain_field_is_read_bare_or_not() {
        Person told = new Person(3, LocationTier.COUNTY, false, List.of(60));
        assertThat(PAPERS.read(told)).contains(3);
        assertThat(PAPERS.told(told)).isEqualTo(3);
        assertThat(TIER.read(told)).contains(LocationTier.COUNTY);
        assertThat(PLEDGED.read(told)).contains(false);
        assertThat(MARK.read(60)).contains(60);
    }

    @Test
    void null_is_not_told() {
        Person untold = new Person(null, null, null, List.of());
        assertThat(PAPERS.read(untold)).isEmpty();
        assertThat(PAPERS.told(untold)).isNull();
        assertThat(TIER.read(untold)).isEmpty();
        assertThat(PLEDGED.read(untold)).isEmpty();
    }

    @Test
    void it_is_declared_like_any_other() {
        assertThat(PAPERS.path()).isEqualTo("papers");
        assertThat(PAPERS.subject()).isEqualTo(PERSON);
        assertThat(PAPERS.rows()).isEmpty();
        assertThat(TIER.unit()).isEqualTo(Unit.codes(LocationTier.class));
        assertThat(MARK.path()).isEqualTo("marks[]");
        assertThat(MARK.rows()).contains(MARKS);
        assertThat(PAPERS.label()).isEqualTo(new Label("论文", "papers"));
    }
}
