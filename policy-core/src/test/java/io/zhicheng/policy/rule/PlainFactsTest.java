package io.zhicheng.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.quantity.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainFactsTest {
    private record Person(
            @Nullable Integer papers,
            @Nullable LocationTier tier,
            @Nullable Boolean pledged,
            List<Integer> marks,
            int service,
            @Nullable YearMonth appointed) {

        Person(@Nullable Integer papers, @Nullable LocationTier tier, @Nullable Boolean pledged, List<Integer> marks) {
            this(papers, tier, pledged, marks, 0, null);
        }
    }

    private final Subject<Person> person = Subject.of("person", Person.class, "人员", "person");
    private final Fact<Integer> papers = person.plain().fact("papers", Unit.COUNT, "论文", "papers", Person::papers);
    private final Fact<LocationTier> tier = person.plain().code("tier", LocationTier.class, "层级", "tier", Person::tier);
    private final Flag pledged = person.plain().flag("pledged", "承诺", "pledged", Person::pledged);
    private final Fact<Months> service =
            person.plain().number("service", Unit.MONTHS, "任职时间", "time of service", Person::service);
    private final Fact<LocalDate> appointed =
            person.plain().month("appointed", "聘任年月", "month of appointment", Person::appointed);
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
    void a_whole_number_is_read_as_a_value_and_as_itself() {
        Person told = new Person(null, null, null, List.of(), 59, null);
        assertThat(service.read(told)).contains(Months.of(59));
        assertThat(service.isNumber()).isTrue();
        assertThat(service.number(told)).isEqualTo(59);
    }

    @Test
    void what_is_no_number_in_the_model_is_not_read_as_one() {
        assertThat(papers.isNumber()).isFalse();
        assertThatNullPointerException().isThrownBy(() -> papers.number(new Person(3, null, null, List.of())));
    }

    @Test
    void a_month_is_a_date_its_first_day() {
        Person told = new Person(null, null, null, List.of(), 0, YearMonth.of(2018, 9));
        assertThat(appointed.read(told)).contains(LocalDate.of(2018, 9, 1));
        assertThat(appointed.asTold(told)).isEqualTo(YearMonth.of(2018, 9));
        assertThat(appointed.unit()).isEqualTo(Unit.DATE);

        Person untold = new Person(null, null, null, List.of());
        assertThat(appointed.read(untold)).isEmpty();
        assertThat(appointed.asTold(untold)).isNull();
    }

    @Test
    void it_is_declared_like_any_other() {
        assertThat(papers.path()).isEqualTo("papers");
        assertThat(papers.subject()).isEqualTo(person);
        assertThat(papers.rows()).isEmpty();
        assertThat(tier.unit()).isEqualTo(Unit.codes(LocationTier.class));
        assertThat(service.path()).isEqualTo("service");
        assertThat(service.judge()).isEmpty();
        assertThat(mark.path()).isEqualTo("marks[]");
        assertThat(mark.rows()).contains(marks);
        assertThat(papers.label()).isEqualTo(new Label("论文", "papers"));
    }
}
