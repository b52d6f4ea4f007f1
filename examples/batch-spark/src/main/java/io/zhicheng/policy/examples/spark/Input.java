package io.zhicheng.policy.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Files of applications, wherever Hadoop reaches: a local disk, a cluster's, an object store.
 *
 * @param hadoop how it reaches there
 * @param columns what is read of Parquet
 */
record Input(Configuration hadoop, Columns columns) {

    /** The files of a directory, or a single one, in the order of their names. Hidden ones do not count. */
    List<FileStatus> files(Path path) {
        try {
            FileSystem files = path.getFileSystem(hadoop);
            if (!files.exists(path)) {
                throw new BatchException("The input (" + path + ") does not exist.\nMaybe its name is misspelt.");
            }
            List<FileStatus> found = Arrays.stream(files.listStatus(path))
                    .filter(FileStatus::isFile)
                    .filter(file -> isInput(file.getPath().getName()))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new BatchException("The input (" + path + ") has no file of applications: expected names that end"
                        + " in .ndjson, .jsonl or .parquet.\nMaybe it has them under another name: rename them.");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The input (" + path + ") cannot be listed", e);
        }
    }

    private static boolean isInput(String name) {
        return !name.startsWith("_") && !name.startsWith(".") && Form.of(name).isPresent();
    }

    /** The bytes of a line file in pieces of a size, or a Parquet file in its row groups, which nobody can cut. */
    List<Piece> pieces(FileStatus file, long size) {
        return form(file.getPath()) == Form.PARQUET ? rowGroups(file.getPath()) : ranges(file.getLen(), size);
    }

    /**
     * A piece of a file.
     *
     * @param start the first byte
     * @param end the byte after the last
     * @param rows how many rows are in it; negative where they have to be counted
     */
    record Piece(long start, long end, long rows) {}

    private static List<Piece> ranges(long length, long size) {
        return Stream.iterate(0L, start -> start < length, start -> start + size)
                .map(start -> new Piece(start, Math.min(start + size, length), -1))
                .toList();
    }

    private List<Piece> rowGroups(Path path) {
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
            MessageType unused = columns.of(footer.getFileMetaData().getSchema(), path.getName());
            return footer.getRowGroups().stream().map(Input::piece).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The footer of (" + path + ") cannot be read", e);
        }
    }

    private static Piece piece(BlockMetaData group) {
        long start = group.getStartingPos();
        return new Piece(start, start + group.getCompressedSize(), group.getRowCount());
    }

    /** The rows of a chunk. */
    Rows open(SurveyedChunk surveyed) throws IOException {
        Path path = new Path(surveyed.chunk().file());
        if (form(path) == Form.PARQUET) {
            return new ParquetRows(hadoop, columns, surveyed);
        }
        FSDataInputStream in = path.getFileSystem(hadoop).open(path);
        in.seek(surveyed.chunk().start());
        return new LineRows(in, surveyed);
    }

    static Form form(Path path) {
        return Form.of(path.getName()).orElse(Form.NDJSON);
    }
}
