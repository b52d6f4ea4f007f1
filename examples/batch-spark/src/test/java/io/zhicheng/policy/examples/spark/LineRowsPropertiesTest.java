package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever a file is cut, its lines are the same. */
class LineRowsPropertiesTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', ' ', '\r', '\n', '\n').ofMaxLength(60);
    }

    @Property(tries = 2000)
    void chunksHaveTheLinesOfTheFile(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 70) int size)
            throws IOException {
        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.isBlank()) {
                expected.add((i + 1) + ":" + line);
            }
        }

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        long firstRow = 1;
        for (int start = 0; start < bytes.length; start += size) {
            Chunk chunk = new Chunk(0, "x.ndjson", start, Math.min(start + size, bytes.length));
            long rows = SurveyChunk.survey(chunk, at(bytes, start), chunk.end() == bytes.length)
                    .rows();
            long seen = 0;
            try (Rows reader = new LineRows(at(bytes, start), new SurveyedChunk(chunk, firstRow, rows, ""))) {
                for (RawRow row = reader.next(); row != null; row = reader.next()) {
                    found.add(row.number() + ":" + new String(row.json().readAllBytes(), StandardCharsets.UTF_8));
                    seen++;
                }
                assertThat(seen + reader.blank()).as("counted beforehand").isEqualTo(rows);
            }
            firstRow += rows;
        }
        assertThat(found).isEqualTo(expected);
    }

    private static InputStream at(byte[] bytes, int start) {
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }
}
