package io.zhicheng.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRowsTest {
    private static final Label PAPER = new Label("论文", "paper");
    private static final Label PRIZE = new Label("奖项", "prize");

    private static List<Evidence> papers(int... rows) {
        return new RowsOfList("dossier.papers", PAPER, rows, rows.length);
    }

    private static String written(List<Evidence> evidence, Locale locale) {
        Lines lines = new Lines(locale).line();
        EvidenceRows.write(evidence, lines);
        return lines.toString().strip();
    }

    /** From three rows on that follow one another, the first and the last are told. */
    @ParameterizedTest
    @CsvSource({
        "0, 论文第1条",
        "0 1, 论文第1、2条",
        "0 1 2, 论文第1至3条",
        "1 2 3 4, 论文第2至5条",
        "0 2 4, 论文第1、3、5条",
        "0 2 3 4 6, 论文第1、3至5、7条",
        "0 1 3 4 5, 论文第1、2、4至6条",
        "3 4 5 7 8, 论文第4至6、8、9条",
        "8 9 10 98 99, 论文第9至11、99、100条"
    })
    void rows_are_told_by_their_numbers(String rows, String text) {
        int[] indexes =
                List.of(rows.split(" ")).stream().mapToInt(Integer::parseInt).toArray();

        assertThat(written(papers(indexes), Locale.CHINA)).isEqualTo(text);
        assertThat(written(new ArrayList<>(papers(indexes)), Locale.CHINA)).isEqualTo(text);
    }

    @Test
    void in_english_too() {
        assertThat(written(papers(0, 2, 3, 4), Locale.ENGLISH)).isEqualTo("paper no. 1, 3 to 5");
    }

    @Test
    void rows_of_several_lists_stand_by_their_list() {
        List<Evidence> mixed = List.of(
                new Evidence("dossier.papers", 0, PAPER),
                new Evidence("dossier.prizes", 1, PRIZE),
                new Evidence("dossier.papers", 1, PAPER),
                new Evidence("dossier.papers", 2, PAPER));

        assertThat(written(mixed, Locale.CHINA)).isEqualTo("论文第1至3条、奖项第2条");
    }

    @Test
    void rows_read_as_evidence_like_any_other() {
        assertThat(papers(2, 4))
                .isEqualTo(List.of(new Evidence("dossier.papers", 2, PAPER), new Evidence("dossier.papers", 4, PAPER)));
    }
}
