package io.zhicheng.policy.adapter.rest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query without guessing: a percent sign that encodes nothing and bytes that are not UTF-8 are faults here,
 * where lenient readers would put a question mark in their place.
 */
final class QueryString {
    private static final Splitter PAIRS = Splitter.on('&').omitEmptyStrings();

    private QueryString() {}

    static ImmutableListMultimap<String, String> parse(@Nullable String query) {
        ImmutableListMultimap.Builder<String, String> parameters = ImmutableListMultimap.builder();
        if (query != null) {
            for (String pair : PAIRS.split(query)) {
                int sign = pair.indexOf('=');
                parameters.put(
                        decode(sign < 0 ? pair : pair.substring(0, sign)),
                        sign < 0 ? "" : decode(pair.substring(sign + 1)));
            }
        }
        return parameters.build();
    }

    /** The text that is encoded. */
    static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(octet(encoded, i));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                throw malformed();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static int octet(String encoded, int sign) {
        int high = sign + 3 <= encoded.length() ? Character.digit(encoded.charAt(sign + 1), 16) : -1;
        int low = sign + 3 <= encoded.length() ? Character.digit(encoded.charAt(sign + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw malformed();
        }
        return high * 16 + low;
    }

    private static ProblemException malformed() {
        return new ProblemException(
                ProblemKind.MALFORMED_REQUEST,
                "查询中有不完整的百分号编码，或不是 UTF-8 的字节。",
                "The query has a percent sign that encodes nothing, or bytes that are not UTF-8.");
    }
}
