package io.zhicheng.policy.adapter.rest;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of bodies, and whether they are what a header asks for. */
final class MediaTypes {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";
    static final String SCHEMA = "application/schema+json";
    static final String YAML = "application/yaml";

    private static final Splitter RANGES = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on(';').trimResults();

    private MediaTypes() {}

    /** Whether a client that sent this {@code Accept} takes a type; one that sent none takes any. */
    static boolean accepts(@Nullable String accept, String type) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        int bestFit = 0;
        boolean accepted = false;
        for (String range : RANGES.split(accept)) {
            List<String> parts = PARTS.splitToList(range);
            int fit = fit(parts.get(0).toLowerCase(Locale.ROOT), type);
            // the closest range decides: application/json;q=0 refuses even beside */*
            if (fit > bestFit) {
                bestFit = fit;
                accepted = Languages.weight(parts) > 0;
            }
        }
        return accepted;
    }

    private static int fit(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        boolean jsonOfSomeKind = range.equals(JSON) && type.endsWith("+json");
        boolean wholeFamily = range.equals(type.substring(0, type.indexOf('/')) + "/*");
        if (jsonOfSomeKind || wholeFamily) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    /** The type that a {@code Content-Type} names, without its parameters, in lower case; empty for none. */
    static String essence(@Nullable String contentType) {
        return contentType == null ? "" : PARTS.splitToList(contentType).get(0).toLowerCase(Locale.ROOT);
    }

    /** Whether a {@code Content-Type} names no charset, or UTF-8. */
    static boolean isUtf8(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        return PARTS.splitToStream(contentType)
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", ""))
                .filter(part -> part.startsWith("charset="))
                .allMatch(part -> part.equals("charset=utf-8") || part.equals("charset=utf8"));
    }
}
