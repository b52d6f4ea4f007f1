package io.zhicheng.policy.examples.regions;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.clause.Clause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TwoRegionsTest {
    private static String told(Locale locale) throws IOException {
        Application applicant =
                PolicyJson.readApplication("applicant.json", Files.readString(Path.of("applicant.json")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TwoRegions.print(applicant, locale, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatIsDecidedWhere() throws IOException {
        assertThat(told(Locale.ENGLISH))
                .contains("Gansu province 2018-10-08: undetermined")
                .contains("left to the standard of the series: tenure that the series requires")
                .contains("Qinzhou city 2018-10-08: no document in force says who may apply")
                .contains("Qinzhou city 2020-06-25: undetermined");
    }

    @Test
    void setsTheClausesOfBothBesideOneAnother() throws IOException {
        assertThat(told(Locale.CHINA))
                .containsSubsequence("申报渠道", "甘肃省", "GS28/10.1-b  不限制  当年已申报另一通道", "钦州市", "QZ4/2.1.6-a  不限制")
                .containsSubsequence("公示", "甘肃省", "GS28/6.1.2-e  符合")
                .containsSubsequence("社保", "甘肃省：无", "钦州市", "QZ4/3.3-i  符合");
    }

    /** An achievement of 2018 may have come too late for the round of 2018, and not for that of 2020. */
    @Test
    void tellsTheDatesApartWhereTheyDiffer() throws IOException {
        assertThat(told(Locale.ENGLISH)).containsPattern("GS28/\\S+  2018-10-08 .* / 2020-06-25 ");
    }

    @Test
    void everyAreaHasAName() {
        assertThat(Policies.discover().catalogue().clauses().stream()
                        .map(Clause::area)
                        .distinct())
                .filteredOn(area -> !area.equals("context"))
                .allSatisfy(area -> assertThat(Topics.name(area).zh()).as(area).isNotEqualTo(area));
    }
}
