package io.zhicheng.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.title.TitleBand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final List<String> COLUMNS = List.of("name", "day", "band");

    private static DataTable.Row row(String cells) {
        return DataTable.parse("t.tsv", "# head\n\nname\tday\tband\n" + cells, COLUMNS)
                .rows()
                .get(0);
    }

    private static void refused(String message, Runnable reading) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(reading::run)
                .withMessageContaining(message)
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void reads_cells_by_column() {
        DataTable.Row row = row("甲\t2019-10-08\tSENIOR");

        assertThat(row.text("name")).isEqualTo("甲");
        assertThat(row.date("day")).contains(LocalDate.of(2019, 10, 8));
        assertThat(row.constant("band", TitleBand.class)).contains(TitleBand.SENIOR);
        assertThat(row.line()).isEqualTo(4);
    }

    @Test
    void a_blank_cell_is_nothing() {
        DataTable.Row row = row("甲\t-\t");

        assertThat(row.date("day")).isEmpty();
        assertThat(row.constant("band", TitleBand.class)).isEmpty();
    }

    @Test
    void refuses_other_columns_than_expected() {
        refused("t.tsv:1: columns are [name, day]", () -> DataTable.parse("t.tsv", "name\tday", COLUMNS));
        refused("t.tsv:1: columns", () -> DataTable.parse("t.tsv", "name\tday\tband\textra", COLUMNS));
        refused("names no columns", () -> DataTable.parse("t.tsv", "# only a head", COLUMNS));
    }

    @Test
    void refuses_a_row_with_cells_missing() {
        refused("t.tsv:4: (2) cells", () -> row("甲\t2019-10-08"));
    }

    @Test
    void refuses_a_cell_that_is_not_what_its_column_says() {
        DataTable.Row row = row("\t2019-13-08\tsenior");

        refused("t.tsv:4: column name is blank", () -> row.text("name"));
        refused("t.tsv:4: column day (2019-13-08) is no date", () -> row.date("day"));
        refused("t.tsv:4: column band (senior) is no TitleBand", () -> row.constant("band", TitleBand.class));
        refused("t.tsv:4: column other does not exist", () -> row.find("other"));
    }

    @Test
    void refuses_a_resource_that_is_not_there() {
        refused("No table (none.tsv)", () -> DataTable.resource(DataTableTest.class, "none.tsv", COLUMNS));
    }
}
