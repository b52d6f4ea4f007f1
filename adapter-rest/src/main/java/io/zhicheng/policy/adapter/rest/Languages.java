package io.zhicheng.policy.adapter.rest;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language of an answer from {@code Accept-Language}: the one of Chinese and English that is weighted more,
 * the earlier of two that are weighted alike. Whoever names neither gets English, as everywhere in the library; whoever
 * says nothing gets Chinese, the language of the documents. A header that cannot be read is as good as none.
 */
final class Languages {
    private static final Splitter RANGES = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on(';').trimResults();

    private Languages() {}

    static Locale choose(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Locale.CHINA;
        }
        Locale best = Locale.ENGLISH;
        double weightOfBest = 0;
        for (String range : RANGES.split(header)) {
            List<String> parts = PARTS.splitToList(range);
            String language = parts.get(0).toLowerCase(Locale.ROOT);
            double weight = weight(parts);
            if (weight > weightOfBest && (isA("zh", language) || isA("en", language) || language.equals("*"))) {
                best = isA("en", language) ? Locale.ENGLISH : Locale.CHINA;
                weightOfBest = weight;
            }
        }
        return best;
    }

    /** The tag that the answer bears in {@code Content-Language}. */
    static String tag(Locale locale) {
        return locale.equals(Locale.CHINA) ? "zh-CN" : "en";
    }

    private static boolean isA(String language, String tag) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }

    static double weight(List<String> parts) {
        for (String part : parts.subList(1, parts.size())) {
            String parameter = part.replace(" ", "");
            if (parameter.matches("[qQ]=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
