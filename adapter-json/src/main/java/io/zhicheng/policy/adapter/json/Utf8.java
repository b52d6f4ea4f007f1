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
    private Utf8() {}

    /** The text; empty when it is too large or not UTF-8. The stream is left open. */
    static Optional<String> read(InputStream in, Limits limits, FaultList faults) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be read to its end", e);
        }
        return isWithin(bytes.length, "bytes", limits, faults) ? decode(bytes, faults) : Optional.empty();
    }

    /** A text that was decoded elsewhere; empty when it is too large. */
    static Optional<String> read(String text, Limits limits, FaultList faults) {
        return isWithin(text.length(), "characters", limits, faults) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isWithin(int size, String of, Limits limits, FaultList faults) {
        if (size <= limits.bytes()) {
            return true;
        }
        faults.add(SyntaxFault.at(
                1,
                1,
                "The document is too large.",
                "at most " + limits.bytes() + " " + of,
                "it holds many applications: send them one by one."));
        return false;
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
