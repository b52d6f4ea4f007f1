package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.bulk.Summary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same without Spark, as a host would do it that has one machine: one file of lines, two threads, the same outputs.
 * It commits nothing and cannot go on after a kill; that is what Spark's way is held against.
 *
 * @param request what is wanted
 * @param threads how many threads decide
 */
record InProcess(BatchRequest request, int threads) {

    Summary run() throws IOException {
        Path input = Path.of(request.input());
        Path output = Path.of(request.output());
        // One chunk from the first byte to the last.
        SurveyedChunk all = new SurveyedChunk(new Chunk(0, input.toString(), 0, Files.size(input)), 1, 0, "");
        List<OutputStream> open = new ArrayList<>();
        try (Rows rows = new LineRows(Files.newInputStream(input), all)) {
            Part part = new Part(kind -> open(output, kind, open), request.copyRows());
            return new RowDecider(PoliciesHere.get(request.choice()), threads).decide(RowDecider.iterate(rows), part);
        } finally {
            for (OutputStream out : open) {
                out.close();
            }
        }
    }

    private static OutputStream open(Path output, Kind kind, List<OutputStream> open) throws IOException {
        Path file = output.resolve(kind.directory()).resolve("all.ndjson");
        Files.createDirectories(output.resolve(kind.directory()));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        open.add(out);
        return out;
    }
}
