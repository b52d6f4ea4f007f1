package io.zhicheng.policy.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Reads bodies that may be too large, too slow or broken off, and says which. */
final class Bodies {
    private static final int CHUNK = 16 * 1024;

    private Bodies() {}

    /** A whole body. */
    static byte[] read(InputStream in, long announced, int most, Duration within) {
        if (announced > most) {
            throw tooLarge(most);
        }
        long end = System.nanoTime() + within.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream(announced > 0 ? (int) announced : 1024);
        byte[] chunk = new byte[CHUNK];
        for (int read = read(in, chunk); read >= 0; read = read(in, chunk)) {
            body.write(chunk, 0, read);
            if (body.size() > most) {
                throw tooLarge(most);
            }
            if (System.nanoTime() - end > 0) {
                throw new ProblemException(ProblemKind.SLOW_REQUEST);
            }
        }
        return body.toByteArray();
    }

    /** Some bytes of a body, or -1 at its end. */
    static int read(InputStream in, byte[] chunk) {
        try {
            return in.read(chunk);
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(isTimeout(e) ? ProblemKind.SLOW_REQUEST : ProblemKind.MALFORMED_REQUEST);
        }
    }

    private static boolean isTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException || cause instanceof java.net.SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(
                ProblemKind.TOO_LARGE, "请求体不得超过 " + most + " 字节。", "A body may have at most " + most + " bytes.");
    }
}
