package io.zhicheng.policy.examples.spark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows as they go wrong in practice, made of good ones. */
final class Spoilt {
    private static final List<UnaryOperator<String>> WAYS = List.of(
            good -> good.substring(0, good.length() / 2),
            good -> "{\"apliedFor\":true," + good.substring(1),
            good -> good.replaceFirst("\"date\":\"[0-9-]+\"", "\"date\":\"2018-02-30\""),
            good -> "applicant;date;2018-09-30",
            good -> good.replaceFirst("\"date\":\"", "\"date\":“"),
            good -> "{\"date\":true}",
            good -> "[" + good + "]");

    private static final String NOT_UTF_8 = "{\"date\":\"2018-09-30\",\"备注\":\"按旧编码保存\"}";

    private Spoilt() {}

    /** The so-manieth bad row, as text. */
    static String text(int number, String good) {
        return WAYS.get(number % WAYS.size()).apply(good);
    }

    /** The same as bytes; now and then in an encoding that a text column cannot have. */
    static byte[] bytes(int number, String good) {
        return number % (WAYS.size() + 1) == WAYS.size()
                ? NOT_UTF_8.getBytes(Charset.forName("GB18030"))
                : text(number, good).getBytes(StandardCharsets.UTF_8);
    }
}
