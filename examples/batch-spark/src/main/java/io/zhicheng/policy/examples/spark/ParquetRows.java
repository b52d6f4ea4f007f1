package io.zhicheng.policy.examples.spark;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The rows of one row group. An empty cell is a row like any other, which no reader of documents accepts. */
final class ParquetRows implements Rows {
    private static final byte[] NOTHING = {};

    private final ParquetReader<Group> reader;
    private final String file;
    private final Columns columns;
    private final boolean hasId;
    private long number;

    ParquetRows(Configuration hadoop, Columns columns, SurveyedChunk surveyed) throws IOException {
        Chunk chunk = surveyed.chunk();
        this.file = chunk.fileName();
        this.columns = columns;
        this.number = surveyed.firstRow();
        Path path = new Path(chunk.file());
        MessageType read = columns.of(schema(hadoop, path), file);
        this.hasId = read.containsField(columns.id());
        Configuration reading = new Configuration(hadoop);
        reading.set(ReadSupport.PARQUET_READ_SCHEMA, read.toString());
        this.reader = ParquetReader.builder(new GroupReadSupport(), path)
                .withConf(reading)
                .withFileRange(chunk.start(), chunk.end())
                .build();
    }

    private static MessageType schema(Configuration hadoop, Path path) throws IOException {
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
            return footer.getFileMetaData().getSchema();
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        @Nullable Group row = reader.read();
        if (row == null) {
            return null;
        }
        byte[] json = row.getFieldRepetitionCount(columns.application()) == 0
                ? NOTHING
                : row.getBinary(columns.application(), 0).getBytes();
        return new RawRow(file, number++, id(row), json);
    }

    private Optional<String> id(Group row) {
        if (!hasId || row.getFieldRepetitionCount(columns.id()) == 0) {
            return Optional.empty();
        }
        return Optional.of(row.getValueToString(row.getType().getFieldIndex(columns.id()), 0));
    }

    @Override
    public long blank() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
