package io.zhicheng.policy.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds the output directory while a batch runs, so that two do not clean up after each other. The lock is the operating
 * system's and goes with the process, however that ends. Only a local directory has such locks; for any other the
 * scheduler that starts batches has to see to it.
 */
final class OnlyRun implements Closeable {
    private final @Nullable FileChannel channel;

    private OnlyRun(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BatchException when another batch holds the directory */
    static OnlyRun of(OutputFiles files) throws IOException {
        URI ledger = files.ledger().toUri();
        if (!"file".equals(ledger.getScheme())) {
            return new OnlyRun(null);
        }
        Path directory = Files.createDirectories(Path.of(ledger));
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new BatchException("Another batch is writing to (" + files.root()
                    + ").\nMaybe wait until it is done, or end it, or give this one a directory of its own.");
        }
        return new OnlyRun(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
