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

    private final Subject<Person> person = Subject.of("person", Person.class, "人员", "person");
    private final Fact<Integer> papers = person.plain().fact("papers", Unit.COUNT, "论文", "papers", Person::papers);
    private final Fact<LocationTier> tier = person.plain().code("tier", LocationTier.class, "层级", "tier", Person::tier);
    private final Flag pledged = person.plain().flag("pledged", "承诺", "pledged", Person::pledged);
    private final Rows<Integer> marks =
            person.rows("marks", Integer.class, "成绩", "mark", of -> Listing.whole(of.marks()));
    private final Fact<Integer> mark = marks.plain().fact("", Unit.COUNT, "成绩", "mark", points -> points);

    @Test
    void a_plain_field_is_read_bare_or_not() {
        Person told = new Person(3, LocationTier.COUNTY, false, List.of(60));
        assertThat(papers.read(told)).contains(3);
        assertThat(papers.told(told)).isEqualTo(3);
        assertThat(tier.read(told)).contains(LocationTier.COUNTY);
        assertThat(pledged.read(told)).contains(false);
        assertThat(mark.read(60)).contains(60);
    }

    @Test
    void null_is_not_told() {
        Person untold = new Person(null, null, null, List.of());
        assertThat(papers.read(untold)).isEmpty();
        assertThat(papers.told(untold)).isNull();
        assertThat(tier.read(untold)).isEmpty();
        assertThat(pledged.read(untold)).isEmpty();
    }

    @Test
    void it_is_declared_like_any_other() {
        assertThat(papers.path()).isEqualTo("papers");
        assertThat(papers.subject()).isEqualTo(person);
        assertThat(papers.rows()).isEmpty();
        assertThat(tier.unit()).isEqualTo(Unit.codes(LocationTier.class));
        assertThat(mark.path()).isEqualTo("marks[]");
        assertThat(mark.rows()).contains(marks);
        assertThat(papers.label()).isEqualTo(new Label("论文", "papers"));
    }
}
