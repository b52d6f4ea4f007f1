package io.zhicheng.policy.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a stream as UTF-8 without guessing and without replacing anything. */
final class Utf8 {
    /** A hundred times the size of a large application. */
    static final int LARGEST = 8 * 1024 * 1024;

    private Utf8() {}

    /** The text; empty when it is too large or not UTF-8. The stream is left open. */
    static Optional<String> read(InputStream in, FaultList faults) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be read to its end", e);
        }
        if (bytes.length > LARGEST) {
            faults.add(SyntaxFault.at(
                    1,
                    1,
                    "The document is too large.",
                    "at most " + LARGEST + " bytes",
                    "it holds many applications: send them one by one."));
            return Optional.empty();
        }
        return decode(bytes, faults);
    }

    private static Optional<String> decode(byte[] bytes, FaultList faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (!result.isError()) {
            return Optional.of(text);
        }
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.length() - text.lastIndexOf('\n');
        faults.add(SyntaxFault.at(
                line,
                column,
                "The bytes from here on are not UTF-8.",
                "a document in UTF-8",
                startsLikeUtf16(bytes)
                        ? "it was saved as \"Unicode\" (UTF-16): save it as UTF-8."
                        : "it was saved as GBK or GB 18030: save it as UTF-8."));
        return Optional.empty();
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    }
}
