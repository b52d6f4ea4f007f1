package io.zhicheng.policy.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The directory that a batch writes to. Other readers see finished files only: each is written under another name and
 * then renamed. What is not a result starts with an underscore, which Spark and Hadoop pass over when they read.
 */
final class OutputFiles {
    private static final String LINES = ".ndjson";
    private static final String DOCUMENT = ".json";

    private final FileSystem files;
    private final Path root;

    OutputFiles(Configuration hadoop, Path root) throws IOException {
        this.files = root.getFileSystem(hadoop);
        this.root = files.makeQualified(root);
        // Side files with checksums would double the number of files; the ledger knows how long each part is.
        files.setWriteChecksum(false);
    }

    Path root() {
        return root;
    }

    FileSystem files() {
        return files;
    }

    /** What tasks write before they commit it. */
    Path attempts() {
        return new Path(root, "_attempts");
    }

    Path ledger() {
        return new Path(root, "_ledger");
    }

    Path plan() {
        return new Path(ledger(), "plan" + DOCUMENT);
    }

    /** What says that a chunk is committed, and what came of it. */
    Path receipt(Chunk chunk) {
        return new Path(ledger(), chunk.partName() + DOCUMENT);
    }

    Path summary() {
        return new Path(root, "summary" + DOCUMENT);
    }

    /** What says that the batch is done, by the name that others look for. */
    Path success() {
        return new Path(root, "_SUCCESS");
    }

    Path part(Kind kind, Chunk chunk) {
        return new Path(directory(kind), chunk.partName() + LINES);
    }

    Path directory(Kind kind) {
        return new Path(root, kind.directory());
    }

    Path attempt(Kind kind, Chunk chunk, String attempt) {
        return new Path(attempts(), chunk.partName() + "." + attempt + "." + kind.directory());
    }

    /** A file of a task, on the disk and not only on its way there once it is closed. */
    FSDataOutputStream create(Path path) throws IOException {
        return files.create(path, true);
    }

    /** Puts a finished file in its place; what an attempt that died had left there gives way. */
    void rename(Path from, Path to) throws IOException {
        files.mkdirs(to.getParent());
        files.delete(to, false);
        if (!files.rename(from, to)) {
            throw new IOException("(" + from + ") cannot be renamed to (" + to + ")");
        }
    }

    /** A small document, there as a whole or not at all. */
    void write(Path path, byte[] document) throws IOException {
        Path aside = new Path(attempts(), path.getName() + "." + UUID.randomUUID());
        try (FSDataOutputStream out = create(aside)) {
            out.write(document);
            out.hsync();
        }
        rename(aside, path);
    }

    byte[] read(Path path) throws IOException {
        try (var in = files.open(path)) {
            return in.readAllBytes();
        }
    }

    /** The files of a directory, which need not be there. */
    List<FileStatus> list(Path directory) throws IOException {
        try {
            return Arrays.asList(files.listStatus(directory));
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }
}
