package io.zhicheng.policy.examples.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Counts the lines of a chunk and adds up its bytes; the numbers of the rows come later, file by file. */
final class SurveyChunk implements Function<Chunk, SurveyedChunk> {
    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 1 << 18;

    private final Broadcast<SerializableConfiguration> hadoop;

    SurveyChunk(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public SurveyedChunk call(Chunk chunk) throws IOException {
        Path path = new Path(chunk.file());
        FileSystem files = path.getFileSystem(hadoop.value().value());
        boolean toTheEnd = chunk.end() == files.getFileStatus(path).getLen();
        try (FSDataInputStream in = files.open(path)) {
            in.seek(chunk.start());
            return survey(chunk, in, toTheEnd);
        }
    }

    static SurveyedChunk survey(Chunk chunk, InputStream in, boolean toTheEnd) throws IOException {
        byte[] buffer = new byte[BUFFER];
        CRC32C sum = new CRC32C();
        long lines = chunk.start() == 0 ? 1 : 0;
        byte last = 0;
        long left = chunk.end() - chunk.start();
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException("The input (" + chunk.file() + ") became shorter while it was read");
            }
            sum.update(buffer, 0, read);
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            last = buffer[read - 1];
            left -= read;
        }
        // After the last line feed of a file no line starts.
        lines -= toTheEnd && last == '\n' ? 1 : 0;
        return new SurveyedChunk(chunk, 0, lines, Long.toHexString(sum.getValue()));
    }
}
