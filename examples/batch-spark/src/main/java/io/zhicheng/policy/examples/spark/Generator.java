package io.zhicheng.policy.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * Writes a file to try a batch with, as lines or as Parquet: the same rows either way.
 *
 * @param rows how many
 * @param bad how many of them are spoilt, evenly among the others
 * @param distinct how many of the good ones are different; making them takes the time
 * @param seed what they are made from
 */
record Generator(long rows, int bad, int distinct, long seed) {
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message applications {" + " required binary id (STRING); required binary application (STRING); }");

    /** Small row groups, as a row group is a chunk: as many rows as a chunk of lines has. */
    private static final int ROW_GROUP = 1600;

    void write(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Samples samples = Samples.of((int) Math.min(distinct, Math.max(rows, 1)), seed);
        Form form = Form.of(file.toString())
                .orElseThrow(() -> new BatchException("The file (" + file
                        + ") has no known form: expected a name that ends in .ndjson, .jsonl or .parquet."
                        + "\nMaybe add one of these endings."));
        if (form == Form.PARQUET) {
            writeParquet(file, samples);
        } else {
            writeLines(file, samples);
        }
    }

    private void writeLines(Path file, Samples samples) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (long row = 0; row < rows; row++) {
                String good = samples.document(row);
                out.write(isBad(row) ? Spoilt.bytes(badBefore(row), good) : good.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private void writeParquet(Path file, Samples samples) throws IOException {
        Files.deleteIfExists(file);
        try (ParquetWriter<Group> out = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new Configuration())
                .withType(SCHEMA)
                .withRowGroupRowCountLimit(ROW_GROUP)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (long row = 0; row < rows; row++) {
                String good = samples.document(row);
                Group group = new SimpleGroup(SCHEMA);
                group.add("id", String.format("A%08d", row + 1));
                group.add("application", isBad(row) ? Spoilt.text(badBefore(row), good) : good);
                out.write(group);
            }
        }
    }

    private boolean isBad(long row) {
        return badBefore(row + 1) > badBefore(row);
    }

    private int badBefore(long row) {
        return (int) (row * bad / rows);
    }
}
